"""JSON Lines: one document a line, exact, and the form that quotex reads back.

An unpaired surrogate, which UTF-8 cannot carry, is written as its ``\\uDC80`` escape. Two of them that happen to form
a pair come back as the one character that they stand for: JSON cannot tell the two apart.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from os import PathLike
from typing import Any, TextIO

import regex

from quotex.errors import InputError, reason
from quotex.export.base import Entry, Options
from quotex.records import Quote

SCHEMA = 1
_SURROGATES = regex.compile(r"[\ud800-\udfff]")


def write(entries: Iterable[Entry], out: TextIO, options: Options) -> None:
    """Write one line a document; `options.terms` adds their spans under ``terms``."""
    for entry in entries:
        line: dict[str, Any] = {
            "schema": SCHEMA,
            "id": entry.id,
            "quotes": [quote.to_dict() for quote in entry.document.quotes],
        }
        if options.terms:
            line["terms"] = [span.to_dict() for span in entry.document.terms]
        out.write(dumps(line))
        out.write("\n")


def dumps(value: Any) -> str:
    """`value` as JSON of one line that UTF-8 can carry."""
    return _SURROGATES.sub(_escape, json.dumps(value, ensure_ascii=False))


def _escape(match: Any) -> str:
    return f"\\u{ord(match[0]):04x}"


def read_jsonl(source: str | PathLike[str] | Iterable[str]) -> Iterator[tuple[str, list[Quote]]]:
    """Read back what `--format jsonl` or `write` wrote.

    Args:
        source: the path of a file, or an open file or other iterable of lines.

    Returns:
        The id and the quotations of each document, read when it is asked for; offsets are code points into the text
        that was analysed.

    Raises:
        InputError: the file cannot be read, or a line is not of this form; the text names the line.
    """
    if not isinstance(source, str | PathLike):
        yield from _read(source, "line ")
        return
    try:
        with open(source, encoding="utf-8", newline="\n") as lines:
            yield from _read(lines, f"{source}:")
    except OSError as error:
        raise InputError(f"{source}: {reason(error)}; check the name") from error
    except UnicodeDecodeError as error:
        raise InputError(f"{source}: not UTF-8; give a file that quotex wrote with --format jsonl") from error


def _read(lines: Iterable[str], where: str) -> Iterator[tuple[str, list[Quote]]]:
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield _document(line, f"{where}{number}")


def _document(line: str, where: str) -> tuple[str, list[Quote]]:
    try:
        value = json.loads(line)
        if value["schema"] != SCHEMA:
            raise InputError(f"{where}: schema {value['schema']!r} is not known; this version reads schema {SCHEMA}")
        return value["id"], [Quote.from_dict(quote) for quote in value["quotes"]]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        detail = f"{type(error).__name__}: {error}"
        raise InputError(f"{where}: not a line that quotex wrote ({detail}); give output of --format jsonl") from error
