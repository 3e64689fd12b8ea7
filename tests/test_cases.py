"""Every case of `cases/*.json`: a short text and the quotations that are in it. Known failures carry their reason."""

from __future__ import annotations

from typing import Any

import pytest
from cases_check import differences, read_cases

from quotex import PATTERNS


def _parameters() -> list[Any]:
    marked = []
    for name, case in read_cases():
        marks = [pytest.mark.xfail(reason=case["xfail"], strict=True)] if "xfail" in case else []
        marked.append(pytest.param(case, id=name, marks=marks))
    return marked


@pytest.mark.parametrize("case", _parameters())
def test_case(case: dict[str, Any]) -> None:
    assert differences(case) == []


def test_cases_are_well_formed() -> None:
    names = {pattern.name for pattern in PATTERNS}
    labels = [name for name, _ in read_cases()]
    assert len(labels) == len(set(labels)) >= 120
    for name, case in read_cases():
        assert set(case) <= {"label", "text", "quotes", "terms", "xfail"}, name
        for quote in case["quotes"]:
            assert set(quote) <= {"kind", "words", "speaker", "entity", "cue", "pattern", "flags"}, name
            assert quote.get("pattern") is None or quote["pattern"] in names, name
            assert all(words.strip("।!?,") in case["text"] for words in quote["words"]), name


def test_cases_have_negatives() -> None:
    assert sum(not case["quotes"] for _, case in read_cases()) >= 10
