"""Confidence: between 0 and 1, lower where there is doubt."""

from __future__ import annotations

import attrs
import pytest

import quotex
from quotex.confidence import confidence
from quotex.lexicon import Lexicon, numbers
from quotex.nouns import mention_at
from quotex.page import read
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
    [quote] = quotex.extract("মন্ত্রী বলেন, “কাজ শেষ।”")
    page = read("মন্ত্রী বলেন", Lexicon.default())
    source = mention_at(page, Lexicon.default(), 0, 0)
    pattern = BY_NAME[quote.pattern]
    shares = [
        confidence(Attribution(pattern.kind, [(0, 0)], attrs.evolve(source, share=share), None, pattern))
        for share in (1.0, 0.7, 0.4)
    ]
    assert shares == sorted(shares, reverse=True)
    assert shares[0] > shares[-1]


def test_unclosed_marks_never_add_confidence() -> None:
    assert confidence(made("cue-mark", Flag.UNCLOSED)) <= confidence(made("cue-mark"))


def test_weights_name_patterns_and_flags_that_exist() -> None:
    names = {pattern.name for pattern in PATTERNS}
    flags = {flag.value for flag in Flag}
    for name in numbers("confidence.tsv"):
        group, _, value = name.partition(": ")
        assert group != "pattern" or not value or value in names
        assert group != "flag" or value in flags


def test_what_a_row_of_the_table_states_counts() -> None:
    high, low = (attrs.evolve(BY_NAME["cue-mark"], confidence=stated) for stated in (0.95, 0.35))
    one, other = (confidence(Attribution(row.kind, [(0, 0)], None, None, row)) for row in (high, low))
    assert one > other
