"""Text for terminals and one-line messages: made inert, measured in columns, wrapped without breaking Bengali clusters.

A string from a document may hold control characters that move the cursor, or bidirectional controls that reorder a
line; `visible` writes them out instead of sending them. Columns are counted as most terminals count them: a sign that
stands beside its letter (া) takes one, a sign above or below it (ু) and a virama take none, a wide character takes two.
Some terminals draw a whole cluster in less; none draws it in more, so that a measured line never runs over.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

JOINERS = "\u200c\u200d"
"""Invisible, but part of Bengali spelling (র‍্য), and harmless on a terminal: they are sent as they are."""

VIRAMA = "\u09cd"


def visible(text: str, *, keep: str = "") -> str:
    """`text` with every control, format, bidirectional and unpaired surrogate character written as an escape.

    Args:
        text: any string.
        keep: characters that pass unchanged, such as a line feed.

    Returns:
        Text that is safe to send to a terminal: ESC becomes the four characters ``\\x1b``. Unusual spaces become
        plain ones.
    """
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() or char in keep or char in JOINERS else _shown(char) for char in text)


def _shown(char: str) -> str:
    if unicodedata.category(char) == "Zs":
        return " "
    return char.encode("unicode_escape").decode("ascii")


def columns(text: str) -> int:
    """How many terminal columns `text` takes at most."""
    if text.isascii():
        return len(text)
    return sum(map(_char_columns, text))


def _char_columns(char: str) -> int:
    if unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def clusters(text: str) -> Iterator[str]:
    """The pieces of `text` that must not be torn apart: a base with its marks, and conjuncts (ক্ষ) as one."""
    piece = ""
    for char in text:
        if piece and not _continues(char) and not piece.endswith((VIRAMA, "\u200d")):
            yield piece
            piece = ""
        piece += char
    if piece:
        yield piece


def _continues(char: str) -> bool:
    """Whether a character belongs to the letter before it."""
    category = unicodedata.category(char)
    return category[0] == "M" or category == "Cf"


def shorten(text: str, limit: int) -> str:
    """`text` in at most `limit` columns, cut between clusters, with … where something was left out."""
    if columns(text) <= limit:
        return text
    kept, used = [], 1
    for piece in clusters(text):
        used += columns(piece)
        if used > limit:
            break
        kept.append(piece)
    return "".join(kept).rstrip() + "…"


def pad(text: str, size: int) -> str:
    """`text` followed by as many spaces as bring it to `size` columns."""
    return text + " " * (size - columns(text))


def wrap(text: str, limit: int) -> list[str]:
    """`text` as lines of at most `limit` columns, broken at white space, inside a word only where it is too long.

    Args:
        text: any string; runs of white space count as one space.
        limit: columns a line, at least 2 so that a wide character fits.

    Returns:
        The lines, without trailing space; none for blank text.
    """
    lines: list[str] = []
    line, used = "", 0
    for word in _short_words(text, limit):
        size = columns(word)
        if line and used + 1 + size > limit:
            lines.append(line)
            line, used = "", 0
        line, used = (f"{line} {word}", used + 1 + size) if line else (word, size)
    return [*lines, line] if line else lines


def _short_words(text: str, limit: int) -> Iterator[str]:
    for word in text.split():
        if columns(word) <= limit:
            yield word
        else:
            yield from _cut(word, limit)


def _cut(word: str, limit: int) -> Iterator[str]:
    kept: list[str] = []
    used = 0
    for piece in clusters(word):
        size = columns(piece)
        if kept and used + size > limit:
            yield "".join(kept)
            kept, used = [], 0
        kept.append(piece)
        used += size
    yield "".join(kept)
