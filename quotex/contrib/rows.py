"""Quotations as flat rows, the form that all tables share: column names, their types, one dictionary a quotation.

The columns are those of the CSV output, but typed: `spans` is a list of `[start, end]` pairs, `flags` a list of
strings, and what is absent is null.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Any, Final, Literal

from quotex.records import Act, Form, Kind, Quote

Type = Literal["str", "int", "float", "strs", "pairs"]

COLUMNS: Final[dict[str, Type | type[StrEnum]]] = {
    "kind": Kind,
    "text": "str",
    "start": "int",
    "end": "int",
    "spans": "pairs",
    "speaker": "str",
    "name": "str",
    "role": "str",
    "form": Form,
    "entity": "str",
    "speaker_start": "int",
    "speaker_end": "int",
    "cue": "str",
    "lemma": "str",
    "act": Act,
    "cue_start": "int",
    "cue_end": "int",
    "confidence": "float",
    "pattern": "str",
    "flags": "strs",
}
"""Column → type: an enum means one of its values."""

Row = dict[str, Any]
Columns = dict[str, list[Any]]


def row(quote: Quote) -> Row:
    """One quotation as column → plain value; offsets are code points of the text."""
    speaker, cue = quote.speaker, quote.cue
    return {
        "kind": quote.kind.value,
        "text": quote.text,
        "start": quote.start,
        "end": quote.end,
        "spans": [span.to_dict() for span in quote.spans],
        "speaker": speaker.text if speaker else None,
        "name": speaker.name if speaker else None,
        "role": speaker.role if speaker else None,
        "form": speaker.form.value if speaker else None,
        "entity": speaker.entity if speaker else None,
        "speaker_start": speaker.start if speaker else None,
        "speaker_end": speaker.end if speaker else None,
        "cue": cue.text if cue else None,
        "lemma": cue.lemma if cue else None,
        "act": cue.act.value if cue else None,
        "cue_start": cue.start if cue else None,
        "cue_end": cue.end if cue else None,
        "confidence": quote.confidence,
        "pattern": quote.pattern,
        "flags": [flag.value for flag in quote.flags],
    }


def columns(rows: Sequence[Row], names: Sequence[str] = tuple(COLUMNS)) -> Columns:
    """Rows turned into column → values; a row without a column has null there."""
    return {name: [each.get(name) for each in rows] for name in names}
