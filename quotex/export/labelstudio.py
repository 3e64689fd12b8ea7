"""Label Studio tasks: the text with quotations, mentions and cues as a prediction to be corrected.

A project for them has this labelling set-up::

    <View>
      <Labels name="label" toName="text">
        <Label value="direct"/><Label value="partial"/><Label value="unmarked"/><Label value="indirect"/>
        <Label value="speaker"/><Label value="cue"/><Label value="term"/>
      </Labels>
      <Relations><Relation value="speaker"/><Relation value="cue"/><Relation value="continued"/></Relations>
      <Text name="text" value="$text"/>
    </View>

Offsets are code points, as Label Studio counts them. Each part of a quotation is a region; relations lead from the
first part to the next parts, to the speaker and to the cue.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, TextIO

from quotex.export.base import Entry, Options
from quotex.export.jsonl import dumps
from quotex.records import Cue, Document, Quote, Speaker


def write(entries: Iterable[Entry], out: TextIO, options: Options) -> None:
    """Write a JSON array of tasks, one a line, ready for import."""
    out.write("[")
    comma = "\n"
    for entry in entries:
        out.write(comma + dumps(_task(entry, options)))
        comma = ",\n"
    out.write("\n]\n")


def _task(entry: Entry, options: Options) -> dict[str, Any]:
    result = list(_result(entry.document, options))
    quotes = entry.document.quotes
    score = sum(quote.confidence for quote in quotes) / len(quotes) if quotes else 1.0
    prediction = {"model_version": "quotex", "score": round(score, 4), "result": result}
    return {"data": {"text": entry.document.text, "id": entry.id}, "predictions": [prediction]}


def _result(document: Document, options: Options) -> Iterator[dict[str, Any]]:
    seen: set[str] = set()
    for number, quote in enumerate(document.quotes, 1):
        yield from _parts(f"q{number}", quote, document.text)
        for label, mention in (("speaker", quote.speaker), ("cue", quote.cue)):
            if mention:
                region = _mention(label, mention, document.text)
                if region["id"] not in seen:
                    seen.add(region["id"])
                    yield region
                yield _relation(f"q{number}", region["id"], label)
    for number, span in enumerate(options.terms_of(document), 1):
        yield _region(f"t{number}", span.start, span.end, document.text, "term")


def _parts(name: str, quote: Quote, text: str) -> Iterator[dict[str, Any]]:
    for number, span in enumerate(quote.spans, 1):
        region = _region(name if number == 1 else f"{name}.{number}", span.start, span.end, text, quote.kind.value)
        yield {**region, "score": quote.confidence, "meta": {"text": [quote.pattern, *quote.flags]}}
        if number > 1:
            yield _relation(name, region["id"], "continued")


def _mention(label: str, mention: Speaker | Cue, text: str) -> dict[str, Any]:
    region = _region(f"{label}-{mention.start}-{mention.end}", mention.start, mention.end, text, label)
    if isinstance(mention, Speaker) and mention.entity:
        region["meta"] = {"text": [mention.entity]}
    return region


def _region(name: str, start: int, end: int, text: str, label: str) -> dict[str, Any]:
    value = {"start": start, "end": end, "text": text[start:end], "labels": [label]}
    return {"id": name, "from_name": "label", "to_name": "text", "type": "labels", "value": value}


def _relation(start: str, end: str, label: str) -> dict[str, Any]:
    return {"type": "relation", "from_id": start, "to_id": end, "direction": "right", "labels": [label]}
