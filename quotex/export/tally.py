"""Who said how much: quotations counted by speaker and kind, over one document or many.

One speaker is one name: the entity's fullest name where the document tells who is meant, else the mention's own name.
People of the same name in different documents are counted as one; the text does not tell them apart.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import attrs

from quotex.records import Document, Kind, Quote


def voice(quote: Quote) -> str | None:
    """The name under which a quotation is counted, or None where the text names nobody."""
    return (quote.speaker.entity or quote.speaker.name) if quote.speaker else None


@attrs.define(slots=True)
class Row:
    """What one speaker said."""

    name: str | None
    """None collects the quotations without a speaker."""
    kinds: Counter[Kind] = attrs.Factory(Counter)
    characters: int = 0
    """Length of the quotations together, in code points."""
    documents: int = 0
    roles: Counter[str] = attrs.Factory(Counter)
    last_document: int = -1

    @property
    def quotations(self) -> int:
        """How many quotations, of all kinds."""
        return self.kinds.total()

    @property
    def details(self) -> str:
        """The quotations by kind, in words: ``2 direct, 1 unmarked``."""
        return ", ".join(f"{self.kinds[kind]:,} {kind}" for kind in Kind if self.kinds[kind])

    @property
    def role(self) -> str | None:
        """The title or description that stands most often with the name."""
        return self.roles.most_common(1)[0][0] if self.roles else None


@attrs.define(slots=True)
class Tally:
    """Counts over all documents so far; it grows with the number of speakers, not of documents."""

    documents: int = 0
    quotations: int = 0
    unattributed: int = 0
    _rows: dict[str | None, Row] = attrs.Factory(dict)

    def add(self, quotes: Iterable[Quote]) -> None:
        """Count the quotations of one more document."""
        for quote in quotes:
            self._count(quote)
        self.documents += 1

    def _count(self, quote: Quote) -> None:
        name = voice(quote)
        row = self._rows.setdefault(name, Row(name))
        row.kinds[quote.kind] += 1
        row.characters += len(quote.text)
        if row.last_document != self.documents:
            row.last_document = self.documents
            row.documents += 1
        if quote.speaker:
            if quote.speaker.role:
                row.roles[quote.speaker.role] += 1
        else:
            self.unattributed += 1
        self.quotations += 1

    @property
    def speakers(self) -> int:
        """How many different names."""
        return len(self._rows) - (None in self._rows)

    @property
    def totals(self) -> list[str]:
        """The sum in words: ``7 quotations``, ``4 speakers``, and where there are some, ``1 unattributed``."""
        parts = [plural(self.quotations, "quotation"), plural(self.speakers, "speaker")]
        return [*parts, f"{self.unattributed:,} unattributed"] if self.unattributed else parts

    def rows(self) -> list[Row]:
        """The speakers, most quotations first, then by name; quotations without a speaker come last."""
        return sorted(self._rows.values(), key=lambda row: (row.name is None, -row.quotations, row.name or ""))


def count(documents: Iterable[Document]) -> Tally:
    """The tally of all documents, of which one is held at a time."""
    tally = Tally()
    for document in documents:
        tally.add(document.quotes)
    return tally


def plural(number: int, one: str, many: str | None = None) -> str:
    """A number with its noun: ``1 speaker``, ``2 speakers``, ``1,200 speakers``."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"
