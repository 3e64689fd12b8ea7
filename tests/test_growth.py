"""Time grows with the text and no faster, whatever that text is made of; `benchmarks/growth.py` has the whole table."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from test_properties import check_offsets

import quotex

sys.path.insert(0, str(Path(__file__).parent.parent / "benchmarks"))

import growth

SIZES = (100_000, 200_000)  # bytes
RATIO = 2.5
TRIES = 4  # other programs on the machine disturb single measurements; one that is good is good


def test_there_are_many_shapes() -> None:
    assert len(growth.SHAPES) >= 60
    assert all(shape in growth.SHAPES for shape in ("openers only", "labels", "dandas", "pronouns that speak"))


@pytest.mark.parametrize("shape", growth.SHAPES)
def test_texts_have_the_size_that_is_asked_for(shape: str) -> None:
    text = growth.text_of(shape, 5_000)
    assert 5_000 <= len(text.encode("utf-8", "surrogatepass")) < 5_700


@pytest.mark.parametrize("shape", growth.SHAPES)
def test_records_are_exact(shape: str) -> None:
    check_offsets(quotex.analyze(growth.text_of(shape, 8_000)))


@pytest.mark.slow
@pytest.mark.parametrize("shape", growth.SHAPES)
def test_doubling_the_text_doubles_the_time(shape: str) -> None:
    made = None
    for _ in range(TRIES):
        made = growth.measure(shape, SIZES, runs=1, timeout=30, limit=3)
        if made.ratio < RATIO and made.seconds[-1] < 3:
            return
    assert made is not None
    pytest.fail(f"{made.seconds} s, ratio {made.ratio:.2f} {made.trouble}")
