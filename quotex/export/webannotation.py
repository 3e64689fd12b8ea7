"""W3C Web Annotation: one JSON-LD page of annotations, each a quotation with its speaker and cue as bodies.

The target gives both the words with their surroundings and their position, so that a quotation is found again in a
text that has changed a little. Positions are code points, as the Web Annotation model asks. The source is the
document's id as an IRI reference; only ``http`` and ``https`` addresses are kept as absolute ones.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, TextIO
from urllib.parse import quote as percent_encoded

from quotex.export.base import Entry, Options
from quotex.export.jsonl import dumps
from quotex.export.safe import encodable
from quotex.records import Document, Quote, Span

CONTEXT: list[Any] = [
    "http://www.w3.org/ns/anno.jsonld",
    {
        "quotex": "urn:quotex:",
        **{
            name: f"quotex:{name}"
            for name in ("kind", "confidence", "pattern", "flags", "entity", "role", "form", "lemma", "act")
        },
    },
]
SURROUNDINGS = 32
"""Code points of text on either side that a `TextQuoteSelector` carries."""


def write(entries: Iterable[Entry], out: TextIO, options: Options) -> None:
    """Write one annotation page for all entries, one annotation a line."""
    out.write(f'{{"@context": {dumps(CONTEXT)},\n"id": "urn:quotex:annotations", "type": "AnnotationPage",\n"items": [')
    comma = "\n"
    for annotation in _annotations(entries, options):
        out.write(comma + dumps(annotation))
        comma = ",\n"
    out.write("\n]}\n")


def iri(document: str) -> str:
    """A document's id as an IRI reference in which nothing can be taken for a scheme or a script."""
    safe = "/:?=&%" if document.startswith(("http://", "https://")) else "/"
    reference = percent_encoded(encodable(document), safe=safe) or "document"
    return f"%2F{reference[1:]}" if reference.startswith("//") else reference  # else it would name a host


def _annotations(entries: Iterable[Entry], options: Options) -> Iterator[dict[str, Any]]:
    for entry in entries:
        source, document = iri(entry.id), entry.document
        for number, quote in enumerate(document.quotes, 1):
            yield _annotation(source, number, quote, document)
        for number, span in enumerate(options.terms_of(document), 1):
            yield {
                "id": f"{source}#t{number}",
                "type": "Annotation",
                "motivation": "tagging",
                "body": [_body("tagging", "term")],
                "target": _target(source, span, document.text),
            }


def _annotation(source: str, number: int, quote: Quote, document: Document) -> dict[str, Any]:
    targets = [_target(source, span, document.text) for span in quote.spans]
    return {
        "id": f"{source}#q{number}",
        "type": "Annotation",
        "motivation": "identifying",
        "body": list(_bodies(source, quote)),
        "target": targets[0] if len(targets) == 1 else targets,
        "kind": quote.kind.value,
        "confidence": quote.confidence,
        "pattern": quote.pattern,
        "flags": [flag.value for flag in quote.flags],
    }


def _bodies(source: str, quote: Quote) -> Iterator[dict[str, Any]]:
    yield _body("classifying", quote.kind.value)
    if quote.speaker:
        speaker = quote.speaker
        facts = {"entity": speaker.entity, "role": speaker.role, "form": speaker.form.value}
        known = {name: fact for name, fact in facts.items() if fact is not None}
        yield {**_body("identifying", speaker.entity or speaker.name), "language": "bn", **known}
        yield _place("identifying", source, speaker.start, speaker.end)
    if quote.cue:
        yield {**_body("describing", quote.cue.text), "language": "bn", "lemma": quote.cue.lemma, "act": quote.cue.act}
        yield _place("describing", source, quote.cue.start, quote.cue.end)


def _body(purpose: str, value: str) -> dict[str, Any]:
    return {"type": "TextualBody", "purpose": purpose, "format": "text/plain", "value": value}


def _place(purpose: str, source: str, start: int, end: int) -> dict[str, Any]:
    return {"type": "SpecificResource", "purpose": purpose, "source": source, "selector": _position(start, end)}


def _position(start: int, end: int) -> dict[str, Any]:
    return {"type": "TextPositionSelector", "start": start, "end": end}


def _target(source: str, span: Span, text: str) -> dict[str, Any]:
    words = {
        "type": "TextQuoteSelector",
        "exact": span.of(text),
        "prefix": text[max(0, span.start - SURROUNDINGS) : span.start],
        "suffix": text[span.end : span.end + SURROUNDINGS],
    }
    return {"type": "SpecificResource", "source": source, "selector": [words, _position(span.start, span.end)]}
