"""Names, roles and pronouns → entities: who each source is in this document.

A role means the person who was introduced with it, a pronoun the person who was last the subject or the speaker and
whom its honour suits, a document or “the organisation” the body that it belongs to. Who cannot be told stays None.
Every look-up is a dictionary, a few latest persons or a pointer that only moves forward, so that the work stays
linear in mentions.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import attrs

from quotex.bodies import Bodies
from quotex.entities import MOST_FORMS, Person
from quotex.lexicon import Lexicon, W
from quotex.names import Introduction, Names, one_spelling
from quotex.nouns import Mention, case_at, is_indefinite
from quotex.page import Page
from quotex.records import Form, Kind
from quotex.scene import Attribution, is_news_verb
from quotex.words import AGED, ANSWER_LABELS, CHIEFS, SAME_ROLES, THIS

_TO_ADDRESSEE: Final = 5  # tokens between a pronoun and the name of who is spoken to
_NEAR: Final = 400  # tokens within which a pronoun finds its person
_LATEST: Final = 6  # persons among whom a pronoun is looked up
_INTRODUCED: Final = 60  # latest introductions among which a description is looked up
_SAME_ROLE: Final = 40  # latest introductions with the same title that are compared


def resolve(page: Page, lexicon: Lexicon, found: list[Attribution]) -> tuple[list[Person | None], list[Person]]:
    """(who said each attribution, everybody who said something in order of first mention)."""
    if not any(a.source is not None for a in found):
        return [None] * len(found), []
    who = _Reader(page, lexicon, found).identify()
    everybody = sorted(
        {id(p): p for p in who if p is not None}.values(), key=lambda p: p.mentions[0] if p.mentions else (0, 0)
    )
    return who, everybody


@attrs.define(eq=False, repr=False)
class _Recent:
    """Who was last the subject or the speaker, latest last."""

    rows: list[tuple[int, Person]] = attrs.field(factory=list)

    def put(self, token: int, person: Person) -> None:
        self.rows = [row for row in self.rows if row[1] is not person][1 - _LATEST :]
        self.rows.append((token, person))

    def get(self, token: int, honour: str, outer: Person | None = None, heard: Person | None = None) -> Person | None:
        """The latest person near `token` whom a pronoun of this honour suits; not `outer`, in whose words it stands,
        and not `heard`, who is spoken to."""
        for at, person in reversed(self.rows):
            if token - at > _NEAR:
                return None
            unfit = (honour == "h" and person.honours < 0) or (honour == "o" and person.honours > 0)
            if person is not outer and person is not heard and not unfit:
                return person
        return None


class _Reader:
    """Goes through the quotations of a document in reading order and tells who each source is."""

    def __init__(self, page: Page, lexicon: Lexicon, found: list[Attribution]) -> None:
        self.page, self.found = page, found
        self.names = Names(page, lexicon, found)
        self.bodies = Bodies(page, lexicon)
        self.recent = _Recent()
        self.body: Person | None = None
        """The body that was last a source."""
        self.by_start = {name.first: name.person for name in self.names.found_names}

    def identify(self) -> list[Person | None]:
        """The person or body behind each attribution's source."""
        who: list[Person | None] = [None] * len(self.found)
        subjects = [name for name in self.names.found_names if name.subject]
        passed = 0
        around: list[tuple[int, Person | None, bool]] = []
        for index in sorted(range(len(self.found)), key=lambda i: _position(self.found[i])):
            made = self.found[index]
            source, start, end = made.source, made.parts[0][0], made.parts[-1][1]
            while around and around[-1][0] < start:
                around.pop()
            nested, direct = bool(around), made.kind is Kind.DIRECT
            close, outer, marked = around[-1] if nested else (0, None, False)
            around.append((end, None, direct))
            if source is None:
                continue
            while passed < len(subjects) and subjects[passed].first < source.first:
                self.recent.put(subjects[passed].first, subjects[passed].person)
                passed += 1
            person = self._meant(made, source, outer, marked and source.first <= close)
            if person is None and not source.plural and is_indefinite(self.page, source.head):
                person = self._somebody(made)
            if person is None:
                continue
            around[-1] = (end, person, direct)
            if source.form is not Form.ORG and not source.plural and not nested:
                self.recent.put(max(source.first, start), person)
            if person.name:
                who[index] = person
                person.quotes.append(index)
                self._remember(person, made, source)
        return who

    def _somebody(self, made: Attribution) -> Person:
        """Somebody new without a name, whom the pronouns that follow mean: এক কর্মকর্তা বলেন …। তিনি বলেন …"""
        person = Person((), "")
        if made.cue is not None:
            person.addressed(made.cue.persons)
        return person

    def _remember(self, person: Person, made: Attribution, source: Mention) -> None:
        """Keep the mention, role and honour that a quotation's source shows."""
        if source.form is Form.NAMED:
            if source.role and len(person.roles) < MOST_FORMS:
                person.roles[source.role] = None
            if made.cue is not None:
                person.addressed(made.cue.persons)
        elif (source.first, source.last) not in person.mentions[-3:]:
            person.mentions.append((source.first, source.last))

    def _meant(self, made: Attribution, source: Mention, outer: Person | None, marked: bool) -> Person | None:
        """Whom or what a source means; `outer` is who says the words around it, `marked` whether these are direct."""
        if source.form is Form.NAMED:
            known = self.by_start.get(source.name_first)
            words = tuple(map(one_spelling, source.name.split())) or (source.name,)
            return known or self.names.named(words, source.name_first, source.name_last)
        if source.form is Form.ORG:
            self.body = self.bodies.meant_by(source, self.body)
            return self.body
        if source.form is Form.ROLE:
            if made.pattern.name == "label":  # who has a turn is no person of another name who spoke before
                return self._introduced_as(source) or self.names.labelled(source.name)
            return self._by_role(source, made.cue is not None and is_news_verb(self.page, made.cue))
        if source.form is Form.PRONOUN:
            if self._is_body(source, made):
                return self.bodies.agent_before(min(source.first, made.parts[0][0]))
            return self._by_pronoun(source, outer, marked)
        return self._interviewed() if source.name in ANSWER_LABELS else None

    def _interviewed(self) -> Person | None:
        """Whom the label উত্তর: means: the first person that an interview names."""
        return self.names.found_names[0].person if self.names.found_names else None

    def _by_role(self, source: Mention, in_news: bool) -> Person | None:
        """Whom a role means: the person introduced with it, or whoever spoke last where it can be nobody new."""
        tag = self.page.tags[source.head]
        if source.plural or not tag.bits & (W.ROLE | W.ANON | W.NAME) or is_indefinite(self.page, source.head):
            return None
        known = self._introduced_as(source)
        if known is not None:
            return known
        bare = source.first == source.head and tag.bits & (W.OFFICE | W.PROFESSION)
        definite = tag.key.startswith(tag.base + "টি") or bool(self._around(source) & AGED)  # মহিলাটি, ৩৮ বছর বয়সী নার্স
        if self._is_pointed_at(source) or (definite and in_news):  # in a tale মেয়েটি is mostly nobody with a name
            return self.recent.get(source.first, "-")
        last = self.recent.get(source.first, "-") if bare and in_news else None
        return last if last is not None and not last.roles else None  # the judge is not the president who spoke before

    def _introduced_as(self, source: Mention) -> Person | None:
        """The person introduced with the same noun, by the words around it and by nearness."""
        head, around = self.page.tags[source.head].base, self._around(source)
        pointing = self._is_pointed_at(source)
        best: Person | None = None
        score = -1.0
        rows = self.names.by_role.get(head, ()) or self._by_another_word(head)
        for first, person, words in rows[-_SAME_ROLE:]:
            if pointing and first > source.first:
                continue  # ওই কর্মকর্তা was spoken of before
            value = len(words & around) + (0.5 if first < source.first else 0.0)
            if value >= score:
                best, score = person, value
        return self._by_description(around, source.first) if best is None and head in CHIEFS else best

    def _is_pointed_at(self, source: Mention) -> bool:
        """Whether a role has a demonstrative: ওই কর্মকর্তা."""
        return any(self.page.keys[at] in THIS for at in range(source.first, source.head))

    def _by_another_word(self, head: str) -> Sequence[Introduction]:
        """Who was introduced with another word for the same role: নায়িকা for an অভিনেত্রী."""
        others = next((group for group in SAME_ROLES if head in group), frozenset())
        return [row for other in sorted(others) for row in self.names.by_role.get(other, ())]

    def _around(self, source: Mention) -> set[str]:
        """The words before the head of a role."""
        return {tag.base for tag in self.page.tags[source.first : source.head]}

    def _by_description(self, around: set[str], before: int) -> Person | None:
        """The person whose introduction shares most words with a description: মন্ত্রকের প্রধান, the minister."""
        best: Person | None = None
        most = 0
        for first, person, words in self.names.introduced[-_INTRODUCED:]:
            shared = len(words & around)
            if first < before and shared >= max(most, 1):
                best, most = person, shared
        return best

    def _is_body(self, source: Mention, made: Attribution) -> bool:
        """Whether তারা is a body: its verb is not honorific (তারা বলেছে, but তারা বলেছেন)."""
        pronoun = self.page.tags[source.head].pronoun
        plural = pronoun is not None and pronoun.person == "3" and pronoun.number == "pl" and pronoun.honour != "h"
        return plural and made.cue is not None and made.cue.persons & {"3", "3h"} == {"3"}

    def _by_pronoun(self, source: Mention, outer: Person | None, marked: bool) -> Person | None:
        """Whom a pronoun means: the last subject or speaker; আমি within somebody's words is that person."""
        pronoun = self.page.tags[source.head].pronoun
        if pronoun is None:
            return None
        if pronoun.honour == "n":
            return self.bodies.issuer_before(source.first, self.body)
        if pronoun.person == "1":
            return outer if pronoun.number == "sg" else None
        if pronoun.number == "pl" or pronoun.person != "3":
            return None
        heard = self._addressee(source)
        recent = self.recent.get(source.first, pronoun.honour, outer if marked else None, heard)
        if recent is not None:
            return recent
        only = self.names.only_one(self.page.sentence(source.first)[0])
        return only if only is not heard else None

    def _addressee(self, source: Mention) -> Person | None:
        """Whom somebody speaks to, by name behind the pronoun: সে | যতীনকে বলল, তিনি | করিমের কাছে গিয়ে বললেন."""
        _, end = self.page.sentence(source.head)
        name = self.names.next_name(source.last + 1, min(end, source.last + _TO_ADDRESSEE))
        if name is None:
            return None
        case = case_at(self.page, name.last)
        near = case == "gen" and self.page.keys[name.last + 1 : name.last + 2] == ["কাছে"]
        return name.person if case == "dat" or near else None


def _position(made: Attribution) -> tuple[int, int]:
    """Reading order: by the beginning of the words, outer quotations first."""
    return made.parts[0][0], -made.parts[-1][1]
