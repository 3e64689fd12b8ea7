"""Overlapping stretches of a text turned into properly nested elements, for formats that mark inside the text.

Quotations, mentions, cues and terms are layers that may cross. A layer of lower rank is always outside: where a
mention crosses the border of a quotation, the mention is closed there and goes on in another piece.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Literal

import attrs


@attrs.frozen(slots=True)
class Mark:
    """A stretch of the text to be marked."""

    start: int
    end: int
    rank: int
    """Lower ranks are outside higher ones where they overlap."""
    key: str
    """What is marked; two marks of one key are pieces of one thing."""


@attrs.frozen(slots=True)
class Step:
    """One step through the text: a mark opens, a mark closes, or characters follow."""

    what: Literal["open", "close", "text"]
    start: int
    end: int
    mark: Mark | None = None


def steps(start: int, end: int, marks: Iterable[Mark]) -> Iterator[Step]:
    """The stretch `start` to `end` of a text as nested marks and characters.

    Args:
        start: where to begin, in code points.
        end: where to stop, exclusive.
        marks: in any order; what lies outside of `start` to `end` is cut off, empty marks are left out.

    Returns:
        Steps in text order. Every open mark is closed, in reverse order of opening, and the text steps together are
        the whole stretch. The cost grows with the number of marks and how often they cross.
    """
    cut = (attrs.evolve(mark, start=max(mark.start, start), end=min(mark.end, end)) for mark in marks)
    opening: dict[int, list[Mark]] = defaultdict(list)
    closing: dict[int, list[Mark]] = defaultdict(list)
    for mark in sorted((mark for mark in cut if mark.start < mark.end), key=_outermost_first):
        opening[mark.start].append(mark)
        closing[mark.end].append(mark)
    stack: list[Mark] = []
    here = start
    for border in sorted({*opening, *closing}):
        if here < border:
            yield Step("text", here, border)
        yield from _turn(border, stack, closing.get(border, ()), opening.get(border, ()))
        here = border
    if here < end:
        yield Step("text", here, end)


def _outermost_first(mark: Mark) -> tuple[int, int, int, str]:
    return mark.rank, mark.start, -mark.end, mark.key


def _turn(border: int, stack: list[Mark], closing: Iterable[Mark], opening: Iterable[Mark]) -> Iterator[Step]:
    """Close and open at one border; marks that go on but stand in the way are closed and opened again."""
    ending = {id(mark) for mark in closing}
    again: list[Mark] = []
    left = sum(1 for mark in stack if id(mark) in ending) if ending else 0
    lowest = min((mark.rank for mark in opening), default=None)
    while stack and (left or (lowest is not None and stack[-1].rank > lowest)):
        mark = stack.pop()
        yield Step("close", border, border, mark)
        if id(mark) in ending:
            left -= 1
        else:
            again.append(mark)
    for mark in sorted([*again, *opening], key=_outermost_first):
        stack.append(mark)
        yield Step("open", border, border, mark)


def paragraphs(text: str) -> list[tuple[int, int]]:
    """Start and end of every line of the text that is not blank, without its line end, in order."""
    found = []
    start = 0
    while start <= len(text):
        feed = text.find("\n", start)
        stop = feed if feed >= 0 else len(text)
        end = stop - 1 if stop > start and text[stop - 1] == "\r" else stop
        if text[start:end].strip(" \t\r"):
            found.append((start, end))
        start = stop + 1
    return found


def clip(lines: list[tuple[int, int]], marks: Iterable[Mark]) -> dict[int, list[Mark]]:
    """The marks cut at the borders of `lines`: position of a line → the pieces in it."""
    ends = [end for _, end in lines]
    pieces: dict[int, list[Mark]] = defaultdict(list)
    for mark in marks:
        for position in range(bisect_right(ends, mark.start), len(lines)):
            start, end = lines[position]
            if start >= mark.end:
                break
            pieces[position].append(attrs.evolve(mark, start=max(mark.start, start), end=min(mark.end, end)))
    return pieces
