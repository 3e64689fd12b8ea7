"""What the library finds in the evaluation set, line by line, as it was last read and accepted.

    python tests/snapshots.py            # what differs from the stored lines
    python tests/snapshots.py --write    # store what is found now; read the difference first

Each text of `benchmarks/gold` gives a line for each quotation, term and entity. Confidences are left out: they change
with every training of their weights.
"""

from __future__ import annotations

import difflib
import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

import quotex
from quotex import Document, Quote, Span

TEXTS: Final = Path(__file__).parents[1] / "benchmarks" / "gold" / "gold.jsonl"
STORED: Final = Path(__file__).parent / "snapshots.txt"


def found() -> list[str]:
    """The lines of all texts as they are now."""
    documents = map(json.loads, TEXTS.read_text(encoding="utf-8").splitlines())
    return [f"{each['id']} {line}" for each in documents for line in lines(quotex.analyze(each["text"]))]


def lines(document: Document) -> Iterator[str]:
    """One line for each quotation, term and entity of a document."""
    for quote in document.quotes:
        yield _line_of(quote)
    for term in document.terms:
        yield f"term {term.start}-{term.end}"
    for entity in document.entities:
        mentions = _places(entity.mentions)
        yield f"entity {entity.name} | {', '.join(entity.aliases)} | {', '.join(entity.roles)} | {mentions}"


def _line_of(quote: Quote) -> str:
    speaker = quote.speaker
    who = f"{speaker.start}-{speaker.end} {speaker.form} {speaker.name} → {speaker.entity}" if speaker else "nobody"
    cue = f"{quote.cue.start}-{quote.cue.end} {quote.cue.lemma}" if quote.cue else "no cue"
    return f"{quote.kind} {quote.pattern} {_places(quote.spans)} | {who} | {cue} | {' '.join(quote.flags)}"


def _places(spans: Iterable[Span]) -> str:
    return " ".join(f"{span.start}-{span.end}" for span in spans)


def differences() -> list[str]:
    """What was stored (-) and is found now (+) where they differ."""
    stored = STORED.read_text(encoding="utf-8").splitlines()
    rows = difflib.unified_diff(stored, found(), "stored", "found", n=0, lineterm="")
    return [row for row in rows if not row.startswith(("---", "+++", "@@"))]


def main() -> None:
    """Print the differences, or store what is found."""
    if "--write" in sys.argv[1:]:
        STORED.write_text("\n".join(found()) + "\n", encoding="utf-8")
    else:
        print("\n".join(differences()) or "nothing differs")


if __name__ == "__main__":
    main()
