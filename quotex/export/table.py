"""CSV and TSV: one row a quotation, flat columns, safe to open in a spreadsheet.

A cell that a spreadsheet would take for a formula gets an apostrophe in front, unless `Options.raw` asks for exact
cells. CSV follows RFC 4180 and keeps line breaks inside quoted cells; TSV keeps one row on one line, with a space for
every tab and line break, so that cut and awk can read it.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Mapping
from typing import TextIO

from quotex.export.base import Entry, Options
from quotex.export.safe import encodable
from quotex.export.tally import Row, Tally
from quotex.records import Kind, Quote, Span

COLUMNS = (
    "document",
    "kind",
    "text",
    "start",
    "end",
    "spans",
    "speaker",
    "name",
    "role",
    "form",
    "entity",
    "speaker_start",
    "speaker_end",
    "cue",
    "lemma",
    "act",
    "cue_start",
    "cue_end",
    "confidence",
    "pattern",
    "flags",
)
SPEAKER_COLUMNS = ("speaker", "role", "quotations", *(kind.value for kind in Kind), "characters", "documents")

Cell = str | int | float | None

_BREAKS = str.maketrans(dict.fromkeys("\t\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029", " "))
_FORMULA = tuple("=+-@＝＋－＠")
_CONTROL = tuple("\t\r\n\x00")


def defused(cell: str) -> str:
    """`cell` with an apostrophe in front if a spreadsheet might run it.

    That is a cell that begins with ``= + - @`` (also full-width, also behind white space, zero-width and control
    characters, which programs drop on import) or with TAB, CR, LF or NUL, also behind spaces.
    """
    start = next((char for char in cell if char.isprintable() and not char.isspace()), "")
    begins = cell.startswith(_CONTROL) or cell.lstrip(" \x00\ufeff").startswith(_CONTROL)
    return f"'{cell}" if start in _FORMULA or begins else cell


def write_csv(entries: Iterable[Entry], out: TextIO, options: Options) -> None:
    """Write comma-separated rows with a header."""
    _write(COLUMNS, _rows(entries, options), out, options, tabs=False)


def write_tsv(entries: Iterable[Entry], out: TextIO, options: Options) -> None:
    """Write tab-separated rows with a header."""
    _write(COLUMNS, _rows(entries, options), out, options, tabs=True)


def write_speakers_csv(tally: Tally, out: TextIO, options: Options) -> None:
    """Write who said how much, one row a speaker; the row of quotations without a speaker has an empty name."""
    _write(SPEAKER_COLUMNS, map(_speaker_row, tally.rows()), out, options, tabs=False)


def write_speakers_tsv(tally: Tally, out: TextIO, options: Options) -> None:
    """The same, tab-separated."""
    _write(SPEAKER_COLUMNS, map(_speaker_row, tally.rows()), out, options, tabs=True)


def _write(
    columns: Iterable[str], rows: Iterable[Mapping[str, Cell]], out: TextIO, options: Options, *, tabs: bool
) -> None:
    if options.bom:
        out.write("\ufeff")
    prepare = _preparation(options, tabs=tabs)
    names = tuple(columns)
    writer = csv.writer(out, delimiter="\t" if tabs else ",", lineterminator="\n" if tabs else "\r\n")
    writer.writerow(names)
    for row in rows:
        writer.writerow([prepare(row.get(name)) for name in names])


def _preparation(options: Options, *, tabs: bool) -> Callable[[Cell], Cell]:
    def prepare(cell: Cell) -> Cell:
        if not isinstance(cell, str):
            return cell
        text = cell if options.raw else defused(cell)
        return encodable(text.translate(_BREAKS) if tabs else text)

    return prepare


def _rows(entries: Iterable[Entry], options: Options) -> Iterable[Mapping[str, Cell]]:
    for entry in entries:
        for quote in entry.document.quotes:
            yield {"document": entry.id, **_quote_row(quote)}
        for span in options.terms_of(entry.document):
            yield {"document": entry.id, **_term_row(span, entry.document.text)}


def _quote_row(quote: Quote) -> dict[str, Cell]:
    row: dict[str, Cell] = {
        "kind": quote.kind.value,
        "text": quote.text,
        "start": quote.start,
        "end": quote.end,
        "spans": ";".join(f"{span.start}:{span.end}" for span in quote.spans),
        "confidence": quote.confidence,
        "pattern": quote.pattern,
        "flags": ";".join(quote.flags),
    }
    if quote.speaker:
        row |= {
            "speaker": quote.speaker.text,
            "name": quote.speaker.name,
            "role": quote.speaker.role,
            "form": quote.speaker.form.value,
            "entity": quote.speaker.entity,
            "speaker_start": quote.speaker.start,
            "speaker_end": quote.speaker.end,
        }
    if quote.cue:
        row |= {
            "cue": quote.cue.text,
            "lemma": quote.cue.lemma,
            "act": quote.cue.act.value,
            "cue_start": quote.cue.start,
            "cue_end": quote.cue.end,
        }
    return row


def _term_row(span: Span, text: str) -> dict[str, Cell]:
    return {
        "kind": "term",
        "text": span.of(text),
        "start": span.start,
        "end": span.end,
        "spans": f"{span.start}:{span.end}",
    }


def _speaker_row(row: Row) -> dict[str, Cell]:
    return {
        "speaker": row.name,
        "role": row.role,
        "quotations": row.quotations,
        **{kind.value: row.kinds[kind] for kind in Kind},
        "characters": row.characters,
        "documents": row.documents,
    }
