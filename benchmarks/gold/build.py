#!/usr/bin/env python3
"""Compile the marked-up sources of the evaluation set into gold.jsonl.

    build.py            write gold.jsonl from every */*.txt beside this file, and the counts into README.md
    build.py --check    fail if gold.jsonl or the counts are not what the sources compile to
    build.py --show ID  print compiled documents (ids, or prefixes of ids) for reading

The markup is described in README.md. Standard library only; the output depends on nothing
but the sources. Any mistake in the markup stops the build with file and line.
"""

from __future__ import annotations

import argparse
import collections
import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
TARGET = HERE / "gold.jsonl"
CARD = HERE / "README.md"
GENRES = ("news-bd", "news-mt", "news-wb", "fiction", "drama", "interview", "opinion")
KINDS = {"d": "direct", "p": "partial", "u": "unmarked", "i": "indirect"}
FORMS = {"named": "named", "role": "role", "pron": "pronoun", "org": "org", "anon": "anonymous"}
TAG = re.compile(r"\[(?P<word>[a-z]+)(?P<labels>\d+(?:,\d+)*)?(?:@(?P<key>\w+|-))? ")
OPENERS, CLOSERS = "‘“", "’”"
MARKS = OPENERS + CLOSERS
UNKNOWN = "-"
DANDAS = ("।", "৷", "|")

Span = list[int]
Json = dict[str, Any]


class MarkupError(Exception):
    """A mistake in a source file, with the place where it stands."""

    def __init__(self, path: Path, line: int, message: str) -> None:
        super().__init__(f"{path.parent.name}/{path.name}:{line}: {message}")


@dataclass
class Tag:
    """One bracketed stretch: what it is, whose it is, and where it lies in the plain text."""

    word: str
    labels: tuple[int, ...]
    key: str | None
    line: int
    start: int
    end: int = -1
    name: str | None = None


@dataclass
class Source:
    """A source file, read: its header and the raw body with the line the body starts on."""

    path: Path
    genre: str
    body: str
    body_line: int
    entities: dict[str, list[str]] = field(default_factory=dict)

    def error(self, line: int, message: str) -> MarkupError:
        return MarkupError(self.path, line, message)


# --------------------------------------------------------------------------- reading


def read_source(path: Path) -> Source:
    """Split a file into its header lines and its body."""
    raw = path.read_text(encoding="utf-8")
    head, rule, body = raw.partition("\n---\n")
    if not rule:
        raise MarkupError(path, 1, "no '---' line between header and text")
    genre, entities = read_header(path, head)
    body = body.removesuffix("\n")
    if not body.strip():
        raise MarkupError(path, 1, "the text is empty")
    return Source(path, genre, body, head.count("\n") + 3, entities)


def read_header(path: Path, head: str) -> tuple[str, dict[str, list[str]]]:
    """The genre and the declared entities of a header."""
    genre, entities = "", {}
    for number, line in enumerate(head.split("\n"), 1):
        key, colon, value = line.partition(":")
        if not colon:
            raise MarkupError(path, number, f"not a header line: {line!r}")
        if key == "genre":
            genre = value.strip()
        elif key.startswith("@") and key[1:] not in entities:
            entities[key[1:]] = read_names(path, number, value)
        else:
            raise MarkupError(path, number, f"unknown or repeated header key {key!r}")
    if genre not in GENRES:
        raise MarkupError(path, 1, f"unknown genre {genre!r}")
    return genre, entities


def read_names(path: Path, line: int, value: str) -> list[str]:
    """Acceptable full forms of an entity, separated by '|', longest first."""
    names = [name.strip() for name in value.split("|")]
    if not all(names) or len(set(names)) != len(names):
        raise MarkupError(path, line, "an entity has an empty or a repeated name")
    return sorted(names, key=len, reverse=True)


# --------------------------------------------------------------------------- parsing


class Parser:
    """Turns a marked-up body into plain text and its tags."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.text: list[str] = []
        self.length = 0
        self.tags: list[Tag] = []
        self.open: list[Tag] = []

    def parse(self) -> tuple[str, list[Tag]]:
        body, pos = self.source.body, 0
        while pos < len(body):
            pos = self.step(body, pos)
        if self.open:
            raise self.error(len(body), f"'[{self.open[-1].word}' of line {self.open[-1].line} is never closed")
        return "".join(self.text), self.tags

    def step(self, body: str, pos: int) -> int:
        """Consume one character, escape, tag opening, tag closing or name; return where to go on."""
        char = body[pos]
        if char == "\\":
            if body[pos + 1 : pos + 2] not in ("[", "]", "*", "\\"):
                raise self.error(pos, "a backslash may only escape [ ] * or itself")
            self.put(body[pos + 1])
            return pos + 2
        if char == "[":
            return self.begin(body, pos)
        if char == "]":
            self.finish(pos)
            return pos + 1
        if char == "*" and any(tag.word in FORMS for tag in self.open):
            return self.head(body, pos)
        self.put(char)
        return pos + 1

    def begin(self, body: str, pos: int) -> int:
        match = TAG.match(body, pos)
        if not match:
            raise self.error(pos, f"not a tag: {body[pos : pos + 12]!r}")
        word, key = match["word"], match["key"]
        labels = tuple(int(label) for label in match["labels"].split(",")) if match["labels"] else ()
        self.check_tag(pos, word, labels, key)
        tag = Tag(word, labels, key, self.line(pos), self.length)
        self.tags.append(tag)
        self.open.append(tag)
        return match.end()

    def check_tag(self, pos: int, word: str, labels: tuple[int, ...], key: str | None) -> None:
        if word not in KINDS and word not in FORMS and word not in ("c", "t"):
            raise self.error(pos, f"unknown tag {word!r}")
        if (word == "t") != (not labels) or (word in KINDS and len(labels) != 1):
            raise self.error(pos, f"wrong number of labels on {word!r}")
        if key is not None and (word not in FORMS or key not in (UNKNOWN, *self.source.entities)):
            raise self.error(pos, f"@{key} is not declared in the header, or does not belong on {word!r}")

    def finish(self, pos: int) -> None:
        if not self.open:
            raise self.error(pos, "']' closes nothing")
        tag = self.open.pop()
        tag.end = self.length
        content = "".join(self.text)[tag.start :]
        if not content or content != content.strip():
            raise self.error(pos, f"a span is empty or has blanks at its edge: {content[:30]!r}")
        if tag.word in ("u", "i") and content.endswith(DANDAS):
            raise self.error(pos, "the final danda belongs outside an unmarked or indirect span")
        if tag.word in ("d", "p", "t") and (content[0] in MARKS or content[-1] in MARKS):
            self.check_marks(pos, content)
        if tag.word in FORMS and tag.name is None:
            tag.name = content

    def check_marks(self, pos: int, content: str) -> None:
        """Marks at the edge of a marked span belong to a quotation within it, or outside the span."""
        if sum(char in OPENERS for char in content) != sum(char in CLOSERS for char in content):
            raise self.error(pos, f"the span's own quotation mark belongs outside: {content[:30]!r}")

    def head(self, body: str, pos: int) -> int:
        """*name* or *written=base form* inside a speaker mention."""
        end = body.find("*", pos + 1)
        inner = body[pos + 1 : end]
        if end < 0 or not inner or any(char in inner for char in "[]\n"):
            raise self.error(pos, "a '*' in a speaker mention opens a name that nothing closes")
        mention = next(tag for tag in reversed(self.open) if tag.word in FORMS)
        if mention.name is not None:
            raise self.error(pos, "two names in one speaker mention")
        written, _, base = inner.partition("=")
        mention.name = base or written
        self.put(written)
        return end + 1

    def put(self, text: str) -> None:
        self.text.append(text)
        self.length += len(text)

    def line(self, pos: int) -> int:
        return self.source.body_line + self.source.body.count("\n", 0, pos)

    def error(self, pos: int, message: str) -> MarkupError:
        return self.source.error(self.line(pos), message)


# --------------------------------------------------------------------------- compiling


def compile_source(source: Source) -> Json:
    """The gold record of one source file."""
    text, tags = Parser(source).parse()
    check_entities_used(source, tags)
    quotes = {tag.labels[0]: new_quote() for tag in tags if tag.word in KINDS}
    for tag in tags:
        for label in tag.labels:
            if label not in quotes:
                raise source.error(tag.line, f"no quotation has the label {label}")
            attach(source, quotes[label], tag)
    terms = sorted([tag.start, tag.end] for tag in tags if tag.word == "t")
    ordered = sorted(quotes.values(), key=lambda quote: (quote["spans"][0][0], -quote["spans"][-1][1]))
    return {"id": source.path.stem, "genre": source.genre, "text": text, "quotes": ordered, "terms": terms}


def new_quote() -> Json:
    return {"kind": None, "spans": [], "speaker": None, "cue": None, "entity": None}


def attach(source: Source, quote: Json, tag: Tag) -> None:
    """Add a part, the cue or the speaker to the quotation it belongs to."""
    if tag.word in KINDS:
        if quote["kind"] not in (None, KINDS[tag.word]):
            raise source.error(tag.line, f"parts of quotation {tag.labels[0]} differ in kind")
        quote["kind"] = KINDS[tag.word]
        quote["spans"].append([tag.start, tag.end])
    elif tag.word == "c":
        if quote["cue"] is not None:
            raise source.error(tag.line, "a quotation has two cues")
        quote["cue"] = [tag.start, tag.end]
    else:
        if quote["speaker"] is not None:
            raise source.error(tag.line, "a quotation has two speakers")
        quote["speaker"] = {"span": [tag.start, tag.end], "name": tag.name, "form": FORMS[tag.word]}
        quote["entity"] = entity_of(source, tag)


def entity_of(source: Source, tag: Tag) -> list[str] | None:
    """Declared names; a name or an organisation without a declaration stands for itself."""
    if tag.key == UNKNOWN:
        return None
    if tag.key is None:
        return [str(tag.name)] if tag.word in ("named", "org") else None
    names = source.entities[tag.key]
    if tag.word == "named" and tag.name not in names:
        raise source.error(tag.line, f"{tag.name!r} is not among the names of @{tag.key}")
    return names


def check_entities_used(source: Source, tags: list[Tag]) -> None:
    unused = set(source.entities) - {tag.key for tag in tags}
    if unused:
        raise source.error(1, f"declared but never used: {', '.join(sorted(unused))}")


def compile_all() -> list[Json]:
    """All documents, by folder and file name; ids must be unique."""
    documents = [compile_source(read_source(path)) for path in sorted(HERE.glob("*/*.txt"))]
    for name, count in collections.Counter(document["id"] for document in documents).items():
        if count > 1:
            raise SystemExit(f"{name}: {count} sources have this name")
    return documents


# --------------------------------------------------------------------------- output


def dump(documents: list[Json]) -> str:
    return "".join(json.dumps(document, ensure_ascii=False) + "\n" for document in documents)


def show(document: Json) -> str:
    """A document with its spans marked inline, and a line for each quotation."""
    text, out, last = document["text"], [], 0
    for offset, mark in marks(document):
        out += [text[last:offset], mark]
        last = offset
    lines = [f"##### {document['id']} {document['genre']}", "".join(out) + text[last:]]
    for number, quote in enumerate(document["quotes"]):
        speaker = quote["speaker"]
        who = f"{speaker['name']} ({speaker['form']})" if speaker else "-"
        lines.append(f"    {number} {quote['kind']}: {who} = {quote['entity']}")
    return "\n".join(lines)


def marks(document: Json) -> list[tuple[int, str]]:
    """Opening and closing marks by offset; closing ones first where they meet."""
    spans: list[tuple[int, int, str, str]] = []
    for number, quote in enumerate(document["quotes"]):
        spans += [(s, e, f"[{number}{quote['kind'][0]}:", f":{number}]") for s, e in quote["spans"]]
        if quote["speaker"]:
            spans.append((*quote["speaker"]["span"], f"<{number}S ", f" S{number}>"))
        if quote["cue"]:
            spans.append((*quote["cue"], f"<{number}C ", f" C{number}>"))
    spans += [(s, e, "⟦", "⟧") for s, e in document["terms"]]
    opening = [(s, 1, -e, mark) for s, e, mark, _ in spans]
    closing = [(e, 0, -s, mark) for s, e, _, mark in spans]
    return [(offset, mark) for offset, _, _, mark in sorted(opening + closing)]


def counts(documents: list[Json]) -> Iterator[str]:
    """A Markdown table: a row a genre, and the total."""
    table: dict[str, collections.Counter[str]] = collections.defaultdict(collections.Counter)
    for document in documents:
        for row in (document["genre"], "all"):
            table[row]["documents"] += 1
            table[row]["terms"] += len(document["terms"])
            for quote in document["quotes"]:
                table[row][quote["kind"]] += 1
                table[row]["no speaker"] += quote["speaker"] is None
    columns = ("documents", *KINDS.values(), "no speaker", "terms")
    yield "| genre | " + " | ".join(columns) + " |"
    yield "| --- |" + " ---: |" * len(columns)
    for genre in (*GENRES, "all"):
        if genre in table:
            yield f"| {genre} | " + " | ".join(str(table[genre][column]) for column in columns) + " |"


def outputs(documents: list[Json]) -> dict[Path, str]:
    """What the build writes: the data, and the data card with its table of counts renewed."""
    card = CARD.read_text(encoding="utf-8")
    before, start, rest = card.partition("<!-- counts -->\n")
    _, end, after = rest.partition("<!-- /counts -->")
    if not start or not end:
        raise SystemExit("README.md has no place for the counts")
    return {TARGET: dump(documents), CARD: before + start + "\n".join(counts(documents)) + "\n" + end + after}


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Compile the evaluation set.")
    parser.add_argument("--check", action="store_true", help="compare with what is there, write nothing")
    parser.add_argument("--show", nargs="+", metavar="ID", help="print documents whose id starts so")
    args = parser.parse_args(argv)
    try:
        documents = compile_all()
    except MarkupError as error:
        print(error, file=sys.stderr)
        return 1
    if args.show:
        print("\n\n".join(show(d) for d in documents if d["id"].startswith(tuple(args.show))))
    elif args.check:
        for path, content in outputs(documents).items():
            if not path.exists() or path.read_text(encoding="utf-8") != content:
                print(f"{path.name} is not what the sources compile to: run build.py", file=sys.stderr)
                return 1
    else:
        for path, content in outputs(documents).items():
            path.write_text(content, encoding="utf-8")
        print(f"{len(documents)} documents -> {TARGET.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
