"""The typed records that quotex returns: frozen, slotted, comparable, hashable, picklable.

All offsets are Python code-point offsets into the string as the caller gave it, end-exclusive.
`to_dict()` gives plain JSON-ready values and `from_dict()` is its inverse.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from operator import attrgetter
from typing import Any

import attrs


class Kind(StrEnum):
    """How a quotation is presented."""

    DIRECT = "direct"
    """A source's own words, a clause or more, in marks or after a dialogue dash."""
    PARTIAL = "partial"
    """A marked fragment, less than a clause, given as a source's wording."""
    UNMARKED = "unmarked"
    """Words that a cue, label or headline colon hands over without marks or complementizer."""
    INDIRECT = "indirect"
    """A content clause tied to the cue by a complementizer (যে, বলে, মর্মে …)."""


class Form(StrEnum):
    """How a source is named where it is mentioned."""

    NAMED = "named"
    ROLE = "role"
    PRONOUN = "pronoun"
    ORG = "org"
    ANONYMOUS = "anonymous"


class Act(StrEnum):
    """What kind of speech act a cue reports."""

    STATE = "state"
    ASK = "ask"
    ANSWER = "answer"
    DENY = "deny"
    CLAIM = "claim"
    ACCUSE = "accuse"
    ORDER = "order"
    PROMISE = "promise"
    ANNOUNCE = "announce"
    WRITE = "write"
    COMMENT = "comment"
    EMPHASIZE = "emphasize"
    WARN = "warn"
    ADMIT = "admit"
    EXCLAIM = "exclaim"
    THINK = "think"
    CHANT = "chant"


class Flag(StrEnum):
    """What was repaired in a quotation, or is doubtful about it."""

    UNCLOSED = "unclosed"
    """The closing mark is missing; the end was inferred."""
    UNOPENED = "unopened"
    """The opening mark is missing; the start was inferred."""
    MISMATCHED = "mismatched"
    """The closing mark is of another kind than the opening one, or mirrored."""
    DEBRIS = "debris"
    """Stray characters stood where the closing mark belongs; they were left out."""
    NESTED = "nested"
    """Stands inside another quotation."""
    CONTINUED = "continued"
    """Reopens in a later paragraph, or goes on after a reporting clause."""
    DIALOGUE = "dialogue"
    """Opened by a dialogue dash."""
    LABEL = "label"
    """Introduced by a speaker label."""
    INFERRED = "inferred"
    """The speaker was taken from a neighbouring sentence."""


class _Record:
    """What goes between processes is pickled as the call that makes it: half the work of a state with named fields."""

    __slots__ = ()

    def __reduce__(self) -> tuple[type[_Record], tuple[Any, ...]]:
        record: Any = type(self)
        return record, _values(record)(self)


@cache
def _values(record: type[Any]) -> attrgetter[tuple[Any, ...]]:
    return attrgetter(*[field.name for field in attrs.fields(record)])


@attrs.frozen(slots=True, order=True)
class Span(_Record):
    """A stretch of the text: `start` to `end`, in code points, end-exclusive."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The characters of `text` that this span covers."""
        return text[self.start : self.end]

    def to_dict(self) -> list[int]:
        """`[start, end]`, the form that spans have in JSON."""
        return [self.start, self.end]

    @classmethod
    def from_dict(cls, value: Any) -> Span:
        """The span of a `[start, end]` pair."""
        start, end = value
        return cls(start, end)


@attrs.frozen(slots=True)
class Speaker(_Record):
    """The mention that names a quotation's source."""

    start: int
    end: int
    text: str
    """The whole noun phrase as written."""
    name: str
    """Base form: a proper name without title and case ending, else the head noun or pronoun."""
    role: str | None
    """Title or description that stands with the name, or None."""
    form: Form
    entity: str | None = None
    """Fullest name of who that is in this document, or None where the text does not tell."""

    def to_dict(self) -> dict[str, Any]:
        """A JSON-ready dictionary."""
        return {
            "start": self.start,
            "end": self.end,
            "text": self.text,
            "name": self.name,
            "role": self.role,
            "form": self.form.value,
            "entity": self.entity,
        }

    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Speaker:
        """The inverse of `to_dict`."""
        return cls(**{**value, "form": Form(value["form"])})


@attrs.frozen(slots=True)
class Cue(_Record):
    """The words that report: a verb, a noun such as মতে, or a fixed phrase."""

    start: int
    end: int
    text: str
    lemma: str
    """Verbal noun of the reporting verb (বলেছেন → বলা), or the cue noun."""
    act: Act

    def to_dict(self) -> dict[str, Any]:
        """A JSON-ready dictionary."""
        return {"start": self.start, "end": self.end, "text": self.text, "lemma": self.lemma, "act": self.act.value}

    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Cue:
        """The inverse of `to_dict`."""
        return cls(**{**value, "act": Act(value["act"])})


@attrs.frozen(slots=True)
class Quote(_Record):
    """One quotation: its words, who said them, by which cue, and how sure that is."""

    kind: Kind
    spans: tuple[Span, ...]
    """One or more parts, in text order, without marks and outer white space."""
    text: str
    """The parts, joined by one space."""
    speaker: Speaker | None
    cue: Cue | None
    confidence: float
    """Estimated probability, 0 to 1, that span and speaker are right."""
    pattern: str
    """Name of the pattern that linked the words to their source."""
    flags: tuple[Flag, ...] = ()

    @property
    def start(self) -> int:
        """Where the first part begins."""
        return self.spans[0].start

    @property
    def end(self) -> int:
        """Where the last part ends."""
        return self.spans[-1].end

    def _repr_html_(self) -> str:
        """The quotation with its source, for notebooks."""
        from quotex.export.html import quote_html  # the renderer is for those who look

        return quote_html(self)

    def to_dict(self) -> dict[str, Any]:
        """A JSON-ready dictionary, in the field order of the output schema."""
        return {
            "kind": self.kind.value,
            "text": self.text,
            "start": self.start,
            "end": self.end,
            "spans": [span.to_dict() for span in self.spans],
            "speaker": self.speaker.to_dict() if self.speaker else None,
            "cue": self.cue.to_dict() if self.cue else None,
            "confidence": self.confidence,
            "pattern": self.pattern,
            "flags": [flag.value for flag in self.flags],
        }

    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Quote:
        """The inverse of `to_dict`; `start` and `end` follow from the spans."""
        return cls(
            kind=Kind(value["kind"]),
            spans=tuple(Span.from_dict(span) for span in value["spans"]),
            text=value["text"],
            speaker=Speaker.from_dict(value["speaker"]) if value["speaker"] else None,
            cue=Cue.from_dict(value["cue"]) if value["cue"] else None,
            confidence=value["confidence"],
            pattern=value["pattern"],
            flags=tuple(Flag(flag) for flag in value["flags"]),
        )


@attrs.frozen(slots=True)
class Entity(_Record):
    """A source of this document: every form of the name, its roles, mentions and quotations."""

    name: str
    """Fullest form found in the text."""
    aliases: tuple[str, ...]
    """Other name forms, longest first."""
    roles: tuple[str, ...]
    """Titles and descriptions met with the name, in text order."""
    mentions: tuple[Span, ...]
    """Where quotations name or mean this source, in text order."""
    quotes: tuple[int, ...]
    """Positions in `Document.quotes` of what this source said."""

    def to_dict(self) -> dict[str, Any]:
        """A JSON-ready dictionary."""
        return {
            "name": self.name,
            "aliases": list(self.aliases),
            "roles": list(self.roles),
            "mentions": [span.to_dict() for span in self.mentions],
            "quotes": list(self.quotes),
        }

    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Entity:
        """The inverse of `to_dict`."""
        return cls(
            name=value["name"],
            aliases=tuple(value["aliases"]),
            roles=tuple(value["roles"]),
            mentions=tuple(Span.from_dict(span) for span in value["mentions"]),
            quotes=tuple(value["quotes"]),
        )


@attrs.frozen(slots=True)
class Document(_Record):
    """A text and all that was found in it."""

    text: str
    quotes: tuple[Quote, ...]
    entities: tuple[Entity, ...]
    """Who said what: the sources that the text identifies, in order of first mention."""
    terms: tuple[Span, ...]
    """Marked stretches that are not speech: titles, names, emphasis, scare quotes."""

    def _repr_html_(self) -> str:
        """The text with its quotations highlighted, for notebooks."""
        from quotex.export.html import document_html  # the renderer is for those who look

        return document_html(self)

    def quotes_by(self, name: str) -> tuple[Quote, ...]:
        """The quotations of the source whose fullest name or alias is `name`, in text order."""
        found = (entity for entity in self.entities if name == entity.name or name in entity.aliases)
        return tuple(self.quotes[index] for index in sorted({index for entity in found for index in entity.quotes}))

    def to_dict(self) -> dict[str, Any]:
        """A JSON-ready dictionary."""
        return {
            "text": self.text,
            "quotes": [quote.to_dict() for quote in self.quotes],
            "entities": [entity.to_dict() for entity in self.entities],
            "terms": [span.to_dict() for span in self.terms],
        }

    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Document:
        """The inverse of `to_dict`."""
        return cls(
            text=value["text"],
            quotes=tuple(Quote.from_dict(quote) for quote in value["quotes"]),
            entities=tuple(Entity.from_dict(entity) for entity in value["entities"]),
            terms=tuple(Span.from_dict(span) for span in value["terms"]),
        )
