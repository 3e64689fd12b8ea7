"""TEI P5: the whole text with speech, names and cues marked in place, and the sources as a list of persons.

The characters of the body, line ends included, are those of the text; what XML 1.0 forbids is replaced one for one
by U+FFFD (see `quotex.export.safe.xml`). A line is a paragraph. A quotation of several parts, or over several
paragraphs, is a chain of ``said`` elements joined by ``prev`` and ``next``. Kinds and flags are categories of a
taxonomy in the header, to which ``ana`` points.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import chain, starmap
from typing import TextIO

import attrs

from quotex.export.base import Entry, Options
from quotex.export.layers import Mark, Step, clip, paragraphs, steps
from quotex.export.safe import xml, xml_attribute
from quotex.records import Cue, Document, Entity, Flag, Form, Kind, Quote, Speaker

_NAMESPACE = 'xmlns="http://www.tei-c.org/ns/1.0"'
_KINDS = {
    Kind.DIRECT: "own words, a clause or more, in marks or after a dialogue dash",
    Kind.PARTIAL: "a marked fragment, less than a clause",
    Kind.UNMARKED: "words that a cue, label or colon hands over without marks",
    Kind.INDIRECT: "a content clause that is tied to its cue",
}
_NORMALIZATION = "Characters that XML 1.0 does not allow are replaced one for one by U+FFFD."
_SAID, _MENTION, _TERM, _CUE = range(4)


def write(entries: Iterable[Entry], out: TextIO, options: Options) -> None:
    """Write one ``TEI`` element for one entry, a ``teiCorpus`` for several."""
    incoming = iter(entries)
    first = next(incoming, Entry("no document", Document("", (), (), ())))
    second = next(incoming, None)
    out.write('<?xml version="1.0" encoding="UTF-8"?>\n')
    if second is None:
        _write_document(first, "", out, options)
        return
    out.write(f"<teiCorpus {_NAMESPACE}>\n{_header('Quotations', taxonomy=True)}\n")
    for number, entry in enumerate(chain([first, second], incoming), 1):
        _write_document(entry, f"d{number}.", out, options)
    out.write("</teiCorpus>\n")


def _write_document(entry: Entry, prefix: str, out: TextIO, options: Options) -> None:
    body = _Body(entry.document, prefix, _people(entry.document, prefix))
    persons = "".join(body.persons())
    out.write(f'<TEI {_NAMESPACE} xml:lang="bn">\n{_header(entry.id, taxonomy=not prefix, persons=persons)}\n')
    out.write("<text><body>")
    out.writelines(body.write(options))
    out.write("</body></text>\n</TEI>\n")


# ---------------------------------------------------------------- header


def _header(title: str, *, taxonomy: bool, persons: str = "") -> str:
    people = f"<profileDesc><particDesc><listPerson>\n{persons}</listPerson></particDesc></profileDesc>\n"
    return (
        '<teiHeader xml:lang="en">\n'
        f"<fileDesc><titleStmt><title>{xml(title)}</title></titleStmt>\n"
        "<publicationStmt><p>Made by quotex, not published.</p></publicationStmt>\n"
        "<sourceDesc><p>A text in electronic form.</p></sourceDesc></fileDesc>\n"
        f"<encodingDesc><editorialDecl><normalization><p>{_NORMALIZATION}</p></normalization></editorialDecl>"
        f"{_taxonomy() if taxonomy else ''}</encodingDesc>\n"
        f"{people if persons else ''}</teiHeader>"
    )


def _taxonomy() -> str:
    kinds = "".join(_category(kind, text) for kind, text in _KINDS.items())
    flags = "".join(_category(flag, f"{flag} quotation") for flag in Flag)
    return f"\n<classDecl><taxonomy>{kinds}</taxonomy>\n<taxonomy>{flags}</taxonomy></classDecl>\n"


def _category(name: str, description: str) -> str:
    return f'<category xml:id="{name}"><catDesc>{description}</catDesc></category>'


def _people(document: Document, prefix: str) -> dict[str, str]:
    """Name of each entity → its ``xml:id``."""
    mentioned = (quote.speaker.entity for quote in document.quotes if quote.speaker and quote.speaker.entity)
    names = dict.fromkeys(chain((entity.name for entity in document.entities), mentioned))
    return {name: f"{prefix}p{number}" for number, name in enumerate(names, 1)}


# ---------------------------------------------------------------- body


@attrs.define(slots=True)
class _Body:
    """The text of one document with its elements."""

    document: Document
    prefix: str
    people: dict[str, str]
    _attributes: dict[str, tuple[str, dict[str, str]]] = attrs.Factory(dict)
    """Key of a mark → name of its element and its attributes."""
    _quotes: dict[str, list[str]] = attrs.Factory(lambda: defaultdict(list))
    """Key of a mention or cue → keys of its quotations."""
    _pieces: Counter[str] = attrs.Factory(Counter)
    _written: Counter[str] = attrs.Factory(Counter)

    def persons(self) -> Iterator[str]:
        """The list of sources, a body where a mention says so, else a person."""
        speakers = [quote.speaker for quote in self.document.quotes if quote.speaker]
        bodies = {speaker.entity for speaker in speakers if speaker.form is Form.ORG}
        known = {entity.name: entity for entity in self.document.entities}
        for name, identifier in self.people.items():
            element = "org" if name in bodies else "person"
            yield f'<{element} xml:id="{identifier}">{_names(name, known.get(name), element)}</{element}>\n'

    def write(self, options: Options) -> Iterator[str]:
        """The paragraphs, with the white space between them as it is in the text."""
        text = self.document.text
        lines = paragraphs(text)
        marks = clip(lines, self._marks(options))
        stream = [list(steps(start, end, marks.get(number, ()))) for number, (start, end) in enumerate(lines)]
        self._pieces.update(step.mark.key for line in stream for step in line if step.what == "open" and step.mark)
        here = 0
        for (start, end), line in zip(lines, stream, strict=True):
            yield xml(text[here:start])
            yield "<p>"
            yield from map(self._step, line)
            yield "</p>"
            here = end
        yield xml(text[here:])
        if not lines:
            yield "<p/>"  # a body has to have one

    def _marks(self, options: Options) -> Iterator[Mark]:
        for number, quote in enumerate(self.document.quotes, 1):
            key = f"{self.prefix}q{number}"
            self._attributes[key] = "said", self._said(quote)
            yield from (Mark(span.start, span.end, _SAID, key) for span in quote.spans)
            for mark in self._sources(quote):
                if mark.key not in self._quotes:
                    yield mark
                self._quotes[mark.key].append(key)
        for number, span in enumerate(options.terms_of(self.document), 1):
            key = f"{self.prefix}t{number}"
            self._attributes[key] = "seg", {"type": "term"}
            yield Mark(span.start, span.end, _TERM, key)

    def _said(self, quote: Quote) -> dict[str, str]:
        person = self.people.get(quote.speaker.entity or "") if quote.speaker else None
        return {
            **({"who": f"#{person}"} if person else {}),
            "direct": "false" if quote.kind is Kind.INDIRECT else "true",
            "ana": " ".join(f"#{name}" for name in (quote.kind, *quote.flags)),
            "cert": f"{quote.confidence:.4g}",
        }

    def _sources(self, quote: Quote) -> Iterator[Mark]:
        if quote.speaker:
            key = f"{self.prefix}m{quote.speaker.start}-{quote.speaker.end}"
            self._attributes.setdefault(key, self._mention(quote.speaker))
            yield Mark(quote.speaker.start, quote.speaker.end, _MENTION, key)
        if quote.cue:
            key = f"{self.prefix}c{quote.cue.start}-{quote.cue.end}"
            self._attributes.setdefault(key, ("seg", _cue(quote.cue)))
            yield Mark(quote.cue.start, quote.cue.end, _CUE, key)

    def _mention(self, speaker: Speaker) -> tuple[str, dict[str, str]]:
        person = self.people.get(speaker.entity or "")
        element = {Form.NAMED: "persName", Form.ORG: "orgName"}.get(speaker.form, "rs")
        return element, {
            **({"type": speaker.form.value} if element == "rs" else {}),
            **({"ref": f"#{person}"} if person else {}),
        }

    def _step(self, step: Step) -> str:
        if step.mark is None:
            return xml(self.document.text[step.start : step.end])
        element, attributes = self._attributes[step.mark.key]
        if step.what == "close":
            return f"</{element}>"
        # a quotation of white space alone has no element to point to
        quotes = [f"#{key}" for key in self._quotes.get(step.mark.key, ()) if self._pieces[key]]
        corresponding = {"corresp": " ".join(quotes)} if quotes else {}
        written = {**self._identity(step.mark.key), **attributes, **corresponding}
        return f"<{element}{''.join(starmap(_attribute, written.items()))}>"

    def _identity(self, key: str) -> dict[str, str]:
        """The ``xml:id`` of the next piece of a mark, and its links to the pieces before and after."""
        self._written[key] += 1
        number, last = self._written[key], self._pieces[key]
        attributes = {"xml:id": _piece(key, number)}
        if number > 1:
            attributes["prev"] = f"#{_piece(key, number - 1)}"
        if number < last:
            attributes["next"] = f"#{_piece(key, number + 1)}"
        return attributes


def _attribute(name: str, value: str) -> str:
    return f' {name}="{xml_attribute(value)}"'


def _piece(key: str, number: int) -> str:
    return key if number == 1 else f"{key}.{number}"


def _names(name: str, entity: Entity | None, element: str) -> str:
    tag = "orgName" if element == "org" else "persName"
    aliases = "".join(f'<{tag} type="alias">{xml(alias)}</{tag}>' for alias in entity.aliases) if entity else ""
    roles = entity.roles if entity else ()
    described = "".join(
        f"<occupation>{xml(role)}</occupation>" if element == "person" else f"<note>{xml(role)}</note>"
        for role in roles
    )
    return f"<{tag}>{xml(name)}</{tag}>{aliases}{described}"


def _cue(cue: Cue) -> dict[str, str]:
    """A cue's act is its subtype; its lemma is the label ``n``, since ``seg`` has no attribute for lemmas."""
    return {"type": "cue", "subtype": cue.act.value, "n": cue.lemma}
