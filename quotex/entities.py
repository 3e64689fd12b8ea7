"""Somebody (or some body) while a document is read: what it is called, where, and what it said."""

from __future__ import annotations

from typing import Final

import attrs

MOST_FORMS: Final = 12  # aliases and roles kept for one entity


@attrs.define(eq=False, repr=False)
class Person:
    """Somebody (or some body) while the document is read."""

    words: tuple[str, ...]
    name: str
    aliases: dict[str, None] = attrs.field(factory=dict)
    roles: dict[str, None] = attrs.field(factory=dict)
    mentions: list[tuple[int, int]] = attrs.field(factory=list)
    """(first, last) tokens."""
    quotes: list[int] = attrs.field(factory=list)
    forms: set[tuple[str, ...]] = attrs.field(factory=set)
    """What the person was called by, as words."""

    honours: int = 0
    """How many more of its verbs are honorific than not."""

    def addressed(self, persons: frozenset[str]) -> None:
        """Count a verb of which this is the subject."""
        third = persons & {"3", "3h"}
        if len(third) == 1:
            self.honours += 1 if "3h" in third else -1

    def called(self, words: tuple[str, ...], name: str) -> None:
        """Remember another form; the longest becomes the name."""
        if name == self.name:
            return
        if len(words) > len(self.words):
            words, self.words = self.words, words
            name, self.name = self.name, name
        if len(self.aliases) < MOST_FORMS:
            self.aliases[name] = None
