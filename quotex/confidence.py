"""How sure an attribution is: the pattern's share of right links, weighed by how clearly its source was chosen."""

from __future__ import annotations

from functools import cache

from quotex.lexicon import numbers
from quotex.scene import Attribution


@cache
def _factors() -> dict[str, float]:
    return numbers("confidence.tsv")


def confidence(made: Attribution) -> float:
    """Estimated probability that span and speaker are both right, to two decimals."""
    factors = _factors()
    value = factors.get(made.pattern.name, made.pattern.confidence)
    if made.source is not None:
        value *= 1 - factors["doubt"] * (1 - made.source.share)
    for flag in made.flags:
        value *= factors.get(f"flag {flag.value}", 1.0)
    return round(min(max(value, 0.01), 0.99), 2)
