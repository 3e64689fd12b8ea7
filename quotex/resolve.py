"""Names, roles and pronouns → entities: who each source is in this document.

The text is searched once for names of persons; shorter forms join the fuller one that contains them. A role means
the person who was introduced with it, a pronoun the person who was last the subject or the speaker, a document or
“the organisation” the body that it belongs to. Who cannot be told stays None. Every look-up is a dictionary or a
pointer that only moves forward, so that the work stays linear in mentions.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import Final

import attrs

from quotex.bodies import Bodies
from quotex.entities import MOST_FORMS, Person
from quotex.lexicon import Lexicon, W, fold
from quotex.nouns import Mention, case_at, is_name_like, name_run
from quotex.page import Page
from quotex.records import Form
from quotex.scene import Attribution
from quotex.words import CHIEFS, THIS

_HEAD_OF_SENTENCE: Final = 12  # tokens in which a sentence's subject mostly stands
_NEAR: Final = 400  # tokens within which a pronoun finds its person
_INTRODUCED: Final = 60  # latest introductions among which a description is looked up


@attrs.frozen(slots=True)
class _Name:
    """A run of name words on the page."""

    first: int
    last: int
    person: Person
    subject: bool
    """Whether it is in the nominative outside quoted words."""


def resolve(page: Page, lexicon: Lexicon, found: list[Attribution]) -> tuple[list[Person | None], list[Person]]:
    """(who said each attribution, everybody who said something in order of first mention)."""
    if not any(a.source is not None for a in found):
        return [None] * len(found), []
    directory = _Directory(page, lexicon, found)
    who = directory.identify()
    everybody = sorted(
        {id(p): p for p in who if p is not None}.values(), key=lambda p: p.mentions[0] if p.mentions else (0, 0)
    )
    return who, everybody


class _Directory:
    """The persons and bodies of one document."""

    def __init__(self, page: Page, lexicon: Lexicon, found: list[Attribution]) -> None:
        self.page, self.lexicon, self.found = page, lexicon, found
        self.full: dict[str, Person] = {}
        """Name word → the first person whose full name has it."""
        self.latest: dict[str, Person] = {}
        """Name word → the person last called by a name with it."""
        self.by_role: dict[str, list[tuple[int, Person, frozenset[str]]]] = {}
        """Role noun → (token, person, words around it), in text order."""
        self.introduced: list[tuple[int, Person, frozenset[str]]] = []
        """All rows of `by_role`, in text order."""
        self.bodies = Bodies(page)
        self.names: list[_Name] = []
        self._collect_names()

    # ---- names

    def _collect_names(self) -> None:
        """Find every personal name of the text, then join short forms to full ones."""
        page = self.page
        quoted = sorted((first, last) for a in self.found for first, last in a.parts)
        quoted_starts = [first for first, _ in quoted]
        runs = []
        tags, end = page.tags, -1
        for at in page.notable:
            if (
                not tags[at].bits & W.NAME
                or at <= end
                or (tags[at].base == "জন" and at and tags[at - 1].bits & W.NUMBER)
            ):
                continue
            first, end = name_run(page, self.lexicon, at)
            runs.append((first, end))
        sources = [a.source for a in self.found if a.source is not None and a.source.form is Form.NAMED]
        runs += self._introduced_names()
        runs = self._shortened(
            sorted(set(runs)), {tags[s.name_last].base for s in sources if s.name_first == s.name_last}
        )
        runs = _without_overlaps({(s.name_first, s.name_last) for s in sources}, runs)
        words_of = [self._words(first, last) for first, last in runs]
        for words, (first, last) in zip(words_of, runs, strict=True):
            if len(words) > 1:
                for word in words:
                    if word not in self.full:
                        self.full[word] = self._person(words, first, last)
        for words, (first, last) in zip(words_of, runs, strict=True):
            person = self._find(words, first, last)
            place = bisect_left(quoted_starts, first + 1) - 1
            inside = place >= 0 and first <= quoted[place][1]
            person.mentions.append((first, last))
            self._note_role(person, first, last)
            self.names.append(_Name(first, last, person, not inside and self._is_subject(first, last)))

    def _introduced_names(self) -> list[tuple[int, int]]:
        """Unlisted words behind a title that are met again: রাষ্ট্রপতি | নাভরোকি."""
        tags, page = self.page.tags, self.page
        titles = [
            i
            for i in page.notable
            if tags[i].bits & (W.OFFICE | W.PROFESSION) and tags[i].case == "nom" and i + 1 < len(page)
        ]
        places = [i + 1 for i in titles if not tags[i + 1].bits and not tags[i + 1].sure and len(tags[i + 1].base) > 2]
        if not places:
            return []
        counts: dict[str, int] = {}
        for tag in tags:
            if not tag.bits:
                counts[tag.base] = counts.get(tag.base, 0) + 1
        found = []
        for at in places:
            last = at
            if (
                is_name_like(page, self.lexicon, at)
                and at + 1 < len(page)
                and not tags[at + 1].bits
                and not tags[at + 1].sure
            ):
                last = at + 1
            if counts.get(tags[last].base, 0) > 1:
                found.append((at, last))
        return found

    def _shortened(self, runs: list[tuple[int, int]], alone: set[str]) -> list[tuple[int, int]]:
        """Runs without an unlisted neighbour where the listed name is a source on its own: রুবি | লতিফার গাল."""
        tags = self.page.tags
        kept = []
        met: set[tuple[str, ...]] = set()
        labels = {self._words(*span) for span in self._label_names()}
        for first, last in runs:
            if labels:
                first, last = self._cut_to_label(first, last, labels)
            core = self._listed_part(first, last)
            if core != (first, last) and self._words(*core) in met:
                first, last = core  # a name that was introduced without it: ভূপতিত | মৃন্ময়ী
            met.add(self._words(first, last))
            if last == first + 1 and tags[first].base in alone and not tags[last].bits & W.FAMILY:
                last = first
            elif last == first + 1 and tags[last].base in alone and not tags[first].bits & W.NAME:
                first = last
            kept.append((first, last))
        return kept

    def _label_names(self) -> set[tuple[int, int]]:
        """Where labels name a speaker; these names are whole."""
        sources = (a.source for a in self.found if a.pattern.name == "label")
        return {(s.name_first, s.name_last) for s in sources if s is not None and s.form is Form.NAMED}

    def _cut_to_label(self, first: int, last: int, labels: set[tuple[str, ...]]) -> tuple[int, int]:
        """A run that is longer than a label which it begins with, cut to that: হাসান | দে."""
        for end in range(first, last):
            if self._words(first, end) in labels:
                return first, end
        return first, last

    def _listed_part(self, first: int, last: int) -> tuple[int, int]:
        """A run without the unlisted words at its ends."""
        tags = self.page.tags
        listed = [at for at in range(first, last + 1) if tags[at].bits & W.NAME]
        return (listed[0], listed[-1]) if listed else (first, last)

    def _is_subject(self, first: int, last: int) -> bool:
        """A nominative near the beginning or at the end of its sentence, and not one of a list."""
        page = self.page
        if case_at(page, last) != "nom":
            return False
        before = first - 1
        while before >= 0 and (page.tags[before].bits & W.HONORIFIC or page.keys[before] in ".:ঃ"):
            before -= 1
        around = (page.keys[before] if before >= 0 else "", page.keys[last + 1] if last + 1 < len(page) else "")
        if any(key in (",", "ও", "এবং") for key in around):
            return False
        start, end = page.sentence(first)
        return first - start <= _HEAD_OF_SENTENCE or end - last <= 3

    def _words(self, first: int, last: int) -> tuple[str, ...]:
        """The folded words of a name, last one in base form, initials and signs left out."""
        tags = self.page.tags
        words = [tags[i].key for i in range(first, last) if not tags[i].bits & W.PUNCT and tags[i].key != "ওরফে"]
        if case_at(self.page, last) == "nom" and tags[last].case != "nom":
            return (*words, tags[last].key)
        return (*words, tags[last].base)

    def _surface(self, first: int, last: int) -> str:
        text, page = self.page.text, self.page
        if case_at(page, last) == "nom" and page.tags[last].case != "nom":
            return page.slice(first, last)
        return text[page.starts[first] : page.starts[last]] + page.base(last)

    def _person(self, words: tuple[str, ...], first: int, last: int) -> Person:
        """The person with this full name: one known before by it, or a new one."""
        for word in (words[-1], words[0]):
            person = self.full.get(word)
            if person is not None and _same(person.words, words):
                self._call(person, words, first, last)
                return person
        return Person(words, self._surface(first, last))

    def _call(self, person: Person, words: tuple[str, ...], first: int, last: int) -> None:
        """Remember what somebody is called, once a form."""
        if words not in person.forms:
            person.forms.add(words)
            person.called(words, self._surface(first, last))

    def _find(self, words: tuple[str, ...], first: int, last: int) -> Person:
        """Whom a run of name words means: the last one called so, else the first of such a full name, or a new one."""
        for table in (self.latest, self.full):
            for word in (words[-1], words[0]):
                person = table.get(word)
                if person is not None and _same(person.words, words):
                    self._call(person, words, first, last)
                    for each in words:
                        self.latest[each] = person
                    return person
        person = Person(words, self._surface(first, last))
        for word in words:
            self.latest[word] = person
        return person

    def _note_role(self, person: Person, first: int, last: int) -> None:
        """Remember the office right before a name, with the words around it."""
        tags = self.page.tags
        at = first - 1
        while at >= 0 and (tags[at].bits & W.HONORIFIC or tags[at].key in ".)(" or tags[at].key == "অব"):
            at -= 1
        heads = 0
        while at >= 0 and heads < 3 and tags[at].bits & W.ROLE and tags[at].case == "nom":
            around = frozenset(tag.base for tag in tags[max(0, at - 3) : at] if not tag.bits & W.PUNCT)
            row = (first, person, around)
            self.by_role.setdefault(tags[at].base, []).append(row)
            if not heads:
                self.introduced.append(row)
            if len(person.roles) < MOST_FORMS:
                person.roles[self.page.slice(at, at)] = None
            heads += 1
            at -= 1

    # ---- who is meant

    def identify(self) -> list[Person | None]:
        """The person or body behind each attribution's source."""
        order = sorted(range(len(self.found)), key=lambda i: _position(self.found[i]))
        who: list[Person | None] = [None] * len(self.found)
        by_start = {name.first: name.person for name in self.names}
        subjects = [name for name in self.names if name.subject]
        pointer = 0
        recent: tuple[int, Person] | None = None
        body: Person | None = None
        inside: list[tuple[int, Person | None]] = []
        for index in order:
            made = self.found[index]
            source = made.source
            start = made.parts[0][0]
            while inside and inside[-1][0] < start:
                inside.pop()
            outer = inside[-1][1] if inside else None
            inside.append((made.parts[-1][1], None))
            if source is None:
                continue
            while pointer < len(subjects) and subjects[pointer].first < source.first:
                recent = (subjects[pointer].first, subjects[pointer].person)
                pointer += 1
            person: Person | None = None
            if source.form is Form.NAMED:
                person = by_start.get(source.name_first)
                if person is None:
                    words = tuple(fold(word) for word in source.name.split())
                    person = self._find(words or (source.name,), source.name_first, source.name_last)
            elif source.form is Form.ORG:
                person = body = self.bodies.meant_by(source, body)
            elif source.form is Form.ROLE:
                person = self._by_role(source, recent)
                if person is None and made.pattern.name == "label":
                    person = self._labelled(source.name)
            elif source.form is Form.PRONOUN:
                person = self._by_pronoun(source, recent, outer, body)
            if person is None:
                continue
            who[index] = person
            inside[-1] = (made.parts[-1][1], person)
            person.quotes.append(index)
            if (source.first, source.last) not in person.mentions[-3:] and source.form is not Form.NAMED:
                person.mentions.append((source.first, source.last))
            if source.role and len(person.roles) < MOST_FORMS and source.form is Form.NAMED:
                person.roles[source.role] = None
            if source.form is not Form.ORG and made.parts and not source.plural:
                recent = (max(source.first, start), person)
        return who

    def _labelled(self, name: str) -> Person:
        """Who speaks under a label that is no listed name: আম্মু, বলাই."""
        key = fold(name)
        person = self.latest.get(key)
        if person is None:
            person = self.latest[key] = Person((key,), name)
        return person

    def _by_role(self, source: Mention, recent: tuple[int, Person] | None) -> Person | None:
        """Whom a role means: the person introduced with the same noun, by the words around it and by nearness."""
        page = self.page
        if source.plural:
            return None
        head = page.tags[source.head].base
        around = {tag.base for tag in page.tags[source.first : source.head]}
        rows = self.by_role.get(head, ())[-40:]
        best: Person | None = None
        score = -1.0
        for first, person, words in rows:
            value = len(words & around) + (0.5 if first < source.first else 0.0)
            if value >= score:
                best, score = person, value
        if best is not None:
            return best
        if head in CHIEFS:
            best = self._by_description(around, source.first)
            if best is not None:
                return best
        pointing = any(page.keys[i] in THIS for i in range(source.first, source.head))
        bare = source.first == source.head and page.tags[source.head].bits & (W.OFFICE | W.PROFESSION)
        if (pointing or bare) and recent is not None and source.first - recent[0] < _NEAR:
            return recent[1]
        return None

    def _by_description(self, around: set[str], before: int) -> Person | None:
        """The person whose introduction shares most words with a description: মন্ত্রকের প্রধান, the minister."""
        best: Person | None = None
        most = 0
        for first, person, words in self.introduced[-_INTRODUCED:]:
            shared = len(words & around)
            if first < before and shared >= max(most, 1):
                best, most = person, shared
        return best

    def _by_pronoun(
        self, source: Mention, recent: tuple[int, Person] | None, outer: Person | None, body: Person | None
    ) -> Person | None:
        """Whom a pronoun means: the last subject or speaker; আমি within somebody's words is that person."""
        pronoun = self.page.tags[source.head].pronoun
        if pronoun is None:
            return None
        if pronoun.honour == "n":
            return body
        if pronoun.person == "1":
            return outer if pronoun.number == "sg" else None
        if pronoun.number == "pl" or pronoun.person != "3" or recent is None or source.first - recent[0] > _NEAR:
            return None
        return recent[1]


def _without_overlaps(sources: set[tuple[int, int]], runs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """All runs in text order; where one overlaps with a source's name, the source's extent stands."""
    kept: list[tuple[int, int]] = []
    for first, last in sorted({*sources, *runs}, key=lambda run: (run[0], run not in sources, -run[1])):
        if kept and first <= kept[-1][1]:
            if (first, last) in sources and kept[-1] not in sources:
                kept[-1] = (first, last)
            continue
        kept.append((first, last))
    return kept


def _same(known: tuple[str, ...], words: tuple[str, ...]) -> bool:
    """Whether one name can be a form of the other: all words of the shorter stand in the longer."""
    short, long = (known, words) if len(known) <= len(words) else (words, known)
    return set(short) <= set(long)


def _position(made: Attribution) -> tuple[int, int]:
    """Reading order: by the beginning of the words, outer quotations first."""
    return made.parts[0][0], -made.parts[-1][1]
