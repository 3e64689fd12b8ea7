"""Confidence: between 0 and 1, lower where there is doubt."""

from __future__ import annotations

import attrs
import pytest

import quotex
from quotex.confidence import confidence
from quotex.lexicon import numbers
from quotex.patterns import BY_NAME, PATTERNS
from quotex.records import Flag
from quotex.scene import Attribution


def made(name: str, *flags: Flag) -> Attribution:
    pattern = BY_NAME[name]
    return Attribution(pattern.kind, [(0, 0)], None, None, pattern, flags)


@pytest.mark.parametrize("name", [pattern.name for pattern in PATTERNS])
def test_between_nothing_and_certainty(name: str) -> None:
    assert 0 < confidence(made(name)) < 1
    assert 0 < confidence(made(name, *Flag)) < 1


def test_two_decimals() -> None:
    for quote in quotex.extract("তিনি বলেন, “কাজ শেষ।” সভাপতি রফিক ও সম্পাদক শফিক বলেন, নদীর পানি বাড়ছে।"):
        assert quote.confidence == round(quote.confidence, 2)


def test_a_doubtful_source_costs() -> None:
    sure = quotex.extract("তিনি বলেন, “কাজ শেষ।”")[0]
    doubtful = quotex.extract("গত শনিবার কাজ নদী মাঠ বেলা সভা বলেন, “কাজ শেষ।”")[0]
    assert doubtful.confidence < sure.confidence


def test_repairs_never_add_confidence() -> None:
    for flag in (Flag.UNCLOSED, Flag.MISMATCHED, Flag.DEBRIS, Flag.INFERRED):
        assert confidence(made("cue-mark", flag)) <= confidence(made("cue-mark"))


def test_factors_name_patterns_and_flags() -> None:
    known = {"doubt"} | {pattern.name for pattern in PATTERNS} | {f"flag {flag.value}" for flag in Flag}
    assert set(numbers("confidence.tsv")) <= known


def test_pattern_of_an_own_table_counts() -> None:
    mine = attrs.evolve(BY_NAME["cue-mark"], name="mine", confidence=0.42)
    assert confidence(Attribution(mine.kind, [(0, 0)], None, None, mine)) == 0.42
