"""Errors: one base for all, and texts that say what to do."""

from __future__ import annotations

from typing import Any

import pytest

import quotex
from quotex import InputError, LexiconError, OptionError, QuotexError


@pytest.mark.parametrize("error", [InputError, LexiconError, OptionError])
def test_one_base(error: type[Exception]) -> None:
    assert issubclass(error, QuotexError)
    assert not issubclass(error, OSError)


def test_wrong_values_are_value_errors() -> None:
    assert issubclass(OptionError, ValueError)
    assert issubclass(LexiconError, ValueError)


@pytest.mark.parametrize("value", [None, 5, b"text", ["text"], object()])
def test_only_str_is_text(value: Any) -> None:
    for call in (quotex.analyze, quotex.extract, quotex.explain):
        with pytest.raises(TypeError, match=type(value).__name__):
            call(value)
    with pytest.raises(TypeError, match="str"):
        list(quotex.extract_many([value]))


def test_a_type_error_crosses_processes() -> None:
    with pytest.raises(TypeError, match="NoneType"):
        list(quotex.extract_many(["ক", None], jobs=2))  # type: ignore[list-item]


@pytest.mark.parametrize("confidence", [-0.1, 1.1, float("nan"), float("inf")])
def test_confidence_out_of_range(confidence: float) -> None:
    with pytest.raises(OptionError, match="between 0 and 1"):
        quotex.extract("ক", min_confidence=confidence)
    with pytest.raises(OptionError, match="between 0 and 1"):
        quotex.extract_many(["ক"], min_confidence=confidence)


def test_unknown_kind_names_the_known_ones() -> None:
    with pytest.raises(OptionError, match=r"direct, partial, unmarked, indirect.*spoken"):
        quotex.extract("ক", kinds={"spoken"})
    with pytest.raises(OptionError, match="collection"):
        quotex.extract("ক", kinds="direct")


@pytest.mark.parametrize("jobs", [0, -1])
def test_jobs_must_be_positive(jobs: int) -> None:
    with pytest.raises(OptionError, match="jobs"):
        quotex.extract_many(["ক"], jobs=jobs)
