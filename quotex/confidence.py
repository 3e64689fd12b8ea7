"""How sure an attribution is: the probability that its words and its source are both right.

A small log-linear model over what the steps before knew: the pattern, how clearly the source was chosen, how far
unmarked speech was followed, what had to be repaired. Its weights are `data/confidence.tsv`, trained on marked text
by `benchmarks/train_confidence.py`.
"""

from __future__ import annotations

import math

from quotex.scene import Attribution
from quotex.weights import probability, weights


def confidence(made: Attribution) -> float:
    """Estimated probability that span and speaker are both right, to two decimals."""
    return round(min(max(probability(weights("confidence.tsv"), features(made)), 0.01), 0.99), 2)


def features(made: Attribution) -> dict[str, float]:
    """Named features of an attribution; `pattern` is the log-odds of what its row of the table states."""
    stated, source = made.pattern.confidence, made.source
    found = {
        "bias": 1.0,
        "pattern": math.log(stated / (1 - stated)),
        f"pattern: {made.pattern.name}": 1.0,
        f"source: {source.form if source is not None else 'none'}": 1.0,
        "doubtful source": 1 - source.share if source is not None else 0.0,
        "short": float(sum([last - first for first, last in made.parts]) < 3),
    }
    for flag in made.flags:
        found[f"flag: {flag}"] = 1.0
    if made.trail is not None:
        followed = sum([start <= made.parts[-1][1] for start, _ in made.trail.sentences])
        found["sentences followed"] = min(followed, 5) / 5
        found["stopped before the end"] = float(followed < len(made.trail.sentences))
        found["nothing to follow"] = float(not made.trail.sentences)
    return found
