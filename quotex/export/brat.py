"""brat standoff: a .txt with the text and an .ann with quotations, mentions, cues and their relations.

Offsets are code points into the .txt, which is the text as it was given, except that unpaired surrogates are U+FFFD.
brat allows no line break inside an annotation: a quotation over several lines has one fragment a line.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TextIO

import attrs

from quotex.export.base import Entry, Options
from quotex.export.safe import encodable
from quotex.records import Act, Cue, Document, Form, Kind, Quote, Span, Speaker

_BREAKS = str.maketrans(dict.fromkeys("\t\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029", " "))


def write_text(entries: Iterable[Entry], out: TextIO, options: Options) -> None:
    """Write the texts that the offsets count in; brat wants one document a file."""
    out.writelines(encodable(entry.document.text) for entry in entries)


def write_annotations(entries: Iterable[Entry], out: TextIO, options: Options) -> None:
    """Write the annotations of the entries; brat wants one document a file."""
    for entry in entries:
        out.writelines(encodable(line) + "\n" for line in _Sheet(entry.document.text).lines(entry.document, options))


def companions() -> Mapping[str, str]:
    """The set-up that brat needs in a directory to show these annotations."""
    kinds, forms, acts = ("|".join(values) for values in (Kind, Form, Act))
    return {
        "annotation.conf": (
            "[entities]\nQuote\nMention\nCue\nTerm\n\n"
            "[relations]\nSpeaker\tArg1:Quote, Arg2:Mention\nReported\tArg1:Quote, Arg2:Cue\n\n"
            "[events]\n\n"
            f"[attributes]\nKind\tArg:Quote, Value:{kinds}\nForm\tArg:Mention, Value:{forms}\n"
            f"Act\tArg:Cue, Value:{acts}\n"
        )
    }


@attrs.define(slots=True)
class _Sheet:
    """The lines of one document's .ann, which are numbered by type as they are made."""

    text: str
    _numbers: dict[str, int] = attrs.Factory(dict)
    _seen: dict[tuple[str, int, int], str] = attrs.Factory(dict)

    def lines(self, document: Document, options: Options) -> Iterator[str]:
        for quote in document.quotes:
            yield from self._quote(quote)
        for span in options.terms_of(document):
            yield from self._stretch("Term", [span])[1]

    def _next(self, letter: str) -> str:
        self._numbers[letter] = self._numbers.get(letter, 0) + 1
        return f"{letter}{self._numbers[letter]}"

    def _quote(self, quote: Quote) -> Iterator[str]:
        name, lines = self._stretch("Quote", quote.spans)
        if not name:
            return
        yield from lines
        yield self._attribute("Kind", name, quote.kind)
        flags = f"; {', '.join(quote.flags)}" if quote.flags else ""
        yield self._note(name, f"confidence {quote.confidence}; pattern {quote.pattern}{flags}")
        if quote.speaker:
            yield from self._mention(quote.speaker, name)
        if quote.cue:
            yield from self._cue(quote.cue, name)

    def _mention(self, speaker: Speaker, quote: str) -> Iterator[str]:
        name, lines = self._stretch("Mention", [Span(speaker.start, speaker.end)])
        yield from lines
        if lines:
            yield self._attribute("Form", name, speaker.form)
            facts = (("name", speaker.name), ("role", speaker.role), ("entity", speaker.entity))
            yield self._note(name, "; ".join(f"{label} {fact}" for label, fact in facts if fact))
        if name:
            yield f"{self._next('R')}\tSpeaker Arg1:{quote} Arg2:{name}"

    def _cue(self, cue: Cue, quote: str) -> Iterator[str]:
        name, lines = self._stretch("Cue", [Span(cue.start, cue.end)])
        yield from lines
        if lines:
            yield self._attribute("Act", name, cue.act)
            yield self._note(name, f"lemma {cue.lemma}")
        if name:
            yield f"{self._next('R')}\tReported Arg1:{quote} Arg2:{name}"

    def _stretch(self, label: str, spans: Iterable[Span]) -> tuple[str, list[str]]:
        """Name and line of an annotation; no line where it was made before, no name where nothing is left of it."""
        parts = [part for span in spans for part in _fragments(self.text, span)]
        if not parts:
            return "", []
        key = label, parts[0].start, parts[-1].end
        if label != "Quote" and key in self._seen:
            return self._seen[key], []
        name = self._seen[key] = self._next("T")
        offsets = ";".join(f"{part.start} {part.end}" for part in parts)
        return name, [f"{name}\t{label} {offsets}\t{' '.join(part.of(self.text) for part in parts)}"]

    def _attribute(self, label: str, name: str, value: str) -> str:
        return f"{self._next('A')}\t{label} {name} {value}"

    def _note(self, name: str, text: str) -> str:
        return f"{self._next('#')}\tAnnotatorNotes {name}\t{text.translate(_BREAKS)}"


def _fragments(text: str, span: Span) -> Iterator[Span]:
    """The parts of a span between line breaks, without outer white space."""
    start = span.start
    for line in span.of(text).replace("\r", "\n").split("\n"):
        inner = line.strip()
        if inner:
            offset = start + line.index(inner)
            yield Span(offset, offset + len(inner))
        start += len(line) + 1
