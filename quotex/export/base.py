"""What every format works with: entries in, options beside them, and the record that describes a format.

A format's module has a `write` function of the type `Writer`. It takes the entries as they come, so that a format
that streams holds one document at a time. One that can show who said how much has a `SummaryWriter` as well.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from typing import TextIO, cast

import attrs

from quotex.export.tally import Tally
from quotex.records import Document, Span


@attrs.frozen(slots=True)
class Entry:
    """A document with the name that it goes by in the output."""

    id: str
    document: Document


@attrs.frozen(slots=True)
class Options:
    """What can be chosen about an output. Each format uses what concerns it."""

    terms: bool = False
    """Also give the marked stretches that are not speech."""
    raw: bool = False
    """CSV and TSV: leave cells as they are, also those that a spreadsheet would take for a formula."""
    bom: bool = False
    """CSV and TSV: begin with a byte order mark, by which Excel knows UTF-8."""
    title: str = "Quotations"
    """HTML and SVG: the heading."""
    width: int = 80
    """Text: columns a line."""
    colour: bool = False
    """Text: use the terminal's colours."""

    def terms_of(self, document: Document) -> tuple[Span, ...]:
        """The terms of a document where they are asked for, else none."""
        return document.terms if self.terms else ()


Writer = Callable[[Iterable[Entry], TextIO, Options], None]
SummaryWriter = Callable[[Tally, TextIO, Options], None]


@attrs.frozen(slots=True)
class Format:
    """One output format.

    Its writers are named and not held, so that a program loads only the format that it uses.
    """

    name: str
    description: str
    parts: Mapping[str, str]
    """Ending of each file that a document gives → ``module:function`` of its `Writer`."""
    streams: bool = True
    """Whether it holds one document at a time; otherwise all of them until the end."""
    summary: str | None = None
    """``module:function`` of its `SummaryWriter`, where it can show who said how much."""
    companions: str | None = None
    """``module:function`` that gives further files of a directory, name → content."""

    @property
    def single(self) -> bool:
        """Whether all documents can go into one file or stream."""
        return len(self.parts) == 1

    @property
    def extension(self) -> str:
        """Ending of the first file, with its dot."""
        return next(iter(self.parts))

    @property
    def endings(self) -> str:
        """Endings of its files, for a reader: ``.txt, .ann``."""
        return ", ".join(self.parts)

    def writer(self, extension: str | None = None) -> Writer:
        """The function that writes the file with this ending, by default the first."""
        return cast(Writer, _load(self.parts[extension or self.extension]))

    def summary_writer(self) -> SummaryWriter:
        """The function that writes who said how much; only where `summary` names one."""
        return cast(SummaryWriter, _load(cast(str, self.summary)))

    def companion_files(self) -> Mapping[str, str]:
        """Files that a directory of this format needs beside the documents' own."""
        return cast(Callable[[], Mapping[str, str]], _load(self.companions))() if self.companions else {}


def _load(name: str) -> object:
    module, _, function = name.partition(":")
    return getattr(import_module(module), function)
