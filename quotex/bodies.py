"""Bodies and documents → the body that is meant: a ministry, company or paper, and whoever issued a report or notice.

“The organisation” is the body named before it, “the commission” the one whose full name ended so, and a notice comes
from whoever owns it or issued it earlier in the text. The page is searched for bodies once, when first asked.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import Final

import attrs

from quotex.entities import Person
from quotex.lexicon import Lexicon, Tag, W, fold
from quotex.nouns import Mention, name_in_marks, phrase_bits, phrase_length
from quotex.page import Page
from quotex.words import (
    AUTHORLESS,
    COUNTRY,
    COURTS,
    FOREIGN,
    GENERIC_BODIES,
    HIGHEST,
    ISSUED,
    NEWS_TEXTS,
    OF,
    STARTING_FROM,
    VAGUE_BODIES,
)

_BRACKETED: Final = re.compile(r"\(([^()\s]{1,12})\)")
_BRIEF: Final = 10  # signs of a short form
_IN_APPOSITION: Final = 6  # words of a name behind its kind
_REACH: Final = 120  # tokens within which a text finds the body named before it
_OWNED: Final = 12  # tokens between a body in the genitive and its document
_HEAD: Final = W.ORG | W.BODY | W.MEDIA
_WHOLE: Final = W.COUNTRY | W.PLACE  # a government by the name of its country or capital
_BEHIND_NAMES: Final = W.PUNCT | W.VERB | W.FUNCTION | W.TIME | W.PRONOUN
_NO_PART: Final = W.PUNCT | W.VERB | W.FUNCTION | W.TIME | W.PRONOUN | W.DEMONSTRATIVE | W.QUANTIFIER | W.NUMBER


@attrs.frozen(eq=False, repr=False)
class _Body:
    """A body named in full on the page."""

    head: int
    first: int
    name: str
    base: str
    """The head noun."""


class Bodies:
    """The bodies of one document."""

    def __init__(self, page: Page, lexicon: Lexicon) -> None:
        self.page, self.lexicon = page, lexicon
        self._known: dict[str, Person] = {}
        self._named: list[_Body] | None = None
        """All bodies named in full, in text order; None until asked for."""
        self._in_brackets: frozenset[str] | None = None
        self._by_head: dict[str, list[_Body]] = {}
        self._issued: dict[str, list[tuple[int, _Body]]] = {}
        """Document noun → (its token, who issued it), in text order."""
        self._documents: list[tuple[int, _Body]] = []
        """All rows of `_issued`, in text order."""

    def meant_by(self, source: Mention, last: Person | None) -> Person:
        """The body that an organisation or document stands for; `last` is the one that was meant before."""
        tag = self.page.tags[source.head]
        alone = source.name_first == source.head
        if alone and tag.bits & W.DOCUMENT:
            return self._issuer(source, last)
        definite = tag.base in VAGUE_BODIES and tag.key != tag.base and not source.plural  # সংবাদমাধ্যমটি
        if tag.base in COURTS and (alone or self.page.keys[source.name_first] in HIGHEST):
            return self._known_as(self._court_before(source.first)) or self._itself(source)
        if alone and tag.base == COUNTRY:
            return self._country_before(source.first) or self._itself(source)
        if alone and (tag.base in GENERIC_BODIES or definite) and not self._is_described(source):
            found = self._known_as(self._fuller(tag.base, source.first)) or last
            found = found or self._known_as(self._named_before(source.first))
            return found or self._itself(source)
        fuller = (
            self._fuller(tag.base, source.first)
            if alone and tag.bits & W.ORG and not self._is_described(source)
            else None
        )
        if fuller is not None:
            return self._as_person(fuller)
        name, first = source.name, source.name_first
        if tag.bits & W.ORG and not tag.bits & W.BODY:
            first = self._with_genitives(first, source.first)
            name = self.page.text[self.page.starts[first] : self.page.starts[source.name_first]] + name
        name, first = self._without_apposition(name, first, source.head)
        self._join_to_brief(name, source.name)
        if name in self._bracketed():
            self._all()  # tells what it is short for
        return self._person(name, first, source.last)

    def _bracketed(self) -> frozenset[str]:
        """All single words in brackets on the page, found once: perhaps short forms."""
        if self._in_brackets is None:
            self._in_brackets = frozenset(_BRACKETED.findall(self.page.text))
        return self._in_brackets

    def _join_to_brief(self, name: str, brief: str) -> None:
        """Let a name with its genitives mean the body met by the name alone: ভারতের | পররাষ্ট্র মন্ত্রণালয়."""
        body = self._known.get(fold(brief))
        if name.endswith(" " + brief) and body is not None and body.name == brief and fold(name) not in self._known:
            body.aliases[brief] = None
            body.name = name
            self._known[fold(name)] = body

    def issuer_before(self, token: int, last: Person | None) -> Person | None:
        """Whom তাতে or এতে means: who issued the document of the sentence before, or the body that was meant last."""
        self._all()
        before = self._sentence_before(token)
        at = bisect_left(self._documents, token, key=lambda row: row[0]) - 1
        if at >= 0 and self._documents[at][0] >= before:
            return self._as_person(self._documents[at][1])
        return last

    def agent_before(self, token: int) -> Person | None:
        """Whom তারা means with a verb that is not honorific: the subject of this sentence or the last one."""
        named = self._all()
        before = self._sentence_before(token)
        for at in range(bisect_left(named, token, key=lambda body: body.head) - 1, -1, -1):
            if named[at].head < before:
                return None
            if self._is_agent(named[at]):
                return self._as_person(named[at])
        return None

    def _sentence_before(self, token: int) -> int:
        """First token of the sentence before the one around a token."""
        start, _ = self.page.sentence(token)
        return self.page.sentence(start - 1)[0] if start else 0

    def _is_described(self, source: Mention) -> bool:
        """Whether a genitive or another body before the head tells which one it is."""
        return any(tag.case == "gen" or tag.bits & W.BODY for tag in self.page.tags[source.first : source.head])

    def _person(self, name: str, first: int, last: int) -> Person:
        """The body with this name: one met before, or a new one."""
        key = fold(name)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = Person((key,), name)
            known.mentions.append((first, last))
        return known

    def _itself(self, source: Mention) -> Person:
        """A source that stands for nobody but itself."""
        return self._person(source.name, source.name_first, source.last)

    def _known_as(self, body: _Body | None) -> Person | None:
        return None if body is None else self._as_person(body)

    def _as_person(self, body: _Body) -> Person:
        return self._person(body.name, body.first, body.head)

    # ---- names

    def _written(self, first: int, last: int) -> str:
        """A name as written, the last word in its base form."""
        page = self.page
        return page.text[page.starts[first] : page.starts[last]] + page.base(last)

    def _with_genitives(self, first: int, limit: int) -> int:
        """First token of a body's name with the genitives that belong to it: পাকিস্তানের পররাষ্ট্র মন্ত্রণালয়."""
        tags = self.page.tags
        stop = W.PUNCT | W.DEMONSTRATIVE | W.PRONOUN | W.VERB
        while first > limit and tags[first - 1].case in ("nom", "gen") and not tags[first - 1].bits & stop:
            first -= 1
        return first

    def _without_apposition(self, name: str, first: int, head: int) -> tuple[str, int]:
        """A proper name without the common noun before it: গণমাধ্যম | হিন্দুস্তান টাইমস, দেশের … কর্তৃপক্ষ | উলামা কাউন্সিল."""
        page = self.page
        for at in range(head - 1 - phrase_length(page, self.lexicon, head), first - 1, -1):
            tag = page.tags[at]
            if not tag.bits & W.ORG or tag.case != "nom":
                continue
            if tag.base in VAGUE_BODIES and head > at + 1:
                return self._written(at + 1, head), at + 1
            described = tag.base in GENERIC_BODIES and any(t.case == "gen" for t in page.tags[first:at])
            if self._is_proper_head(head) or (described and head > at + 1):
                return self._written(at + 1, head), at + 1
        return name, first

    # ---- the page’s bodies

    def _all(self) -> list[_Body]:
        """Every body named in full; also notes which documents they issued."""
        if self._named is None:
            self._named = []
            documents = []
            for at, tag in enumerate(self.page.tags):
                if tag.bits & W.DOCUMENT:
                    documents.append(at)
                elif tag.bits & _HEAD or (tag.base in self.lexicon.phrases and self._is_phrase(at)):
                    self._note(at, self._with_apposition(at) or self._named_at(at))
            for at in documents:
                body = self._issuer_at(at)
                if body is not None:
                    self._issued.setdefault(self.page.tags[at].base, []).append((at, body))
                    self._documents.append((at, body))
        return self._named

    def _note(self, head: int, body: _Body | None) -> None:
        """Keep a body that was found by a head noun, and what it is called in short."""
        if body is None or self._named is None:
            return
        self._named.append(body)
        if body.first != body.head:
            self._by_head.setdefault(self.page.tags[head].base, []).append(body)
        brief = self._brief_behind(body.head)
        if brief is not None and fold(brief) not in self._known:
            person = self._as_person(body)
            person.aliases[brief] = None
            self._known[fold(brief)] = person

    def _is_proper_head(self, at: int) -> bool:
        return bool(self.page.tags[at].bits & (W.BODY | W.MEDIA)) or self._is_phrase(at)

    def _is_phrase(self, at: int) -> bool:
        """Whether the listed name of a body in several words ends here: হেফাজতে | ইসলাম."""
        return bool(phrase_bits(self.page, self.lexicon, at) & W.BODY)

    def _brief_behind(self, head: int) -> str | None:
        """The short form in brackets behind a body's name: জাতীয় নাগরিক পার্টি | (এনসিপি)."""
        page = self.page
        if page.keys[head + 1 : head + 2] != ["("] or page.keys[head + 3 : head + 4] != [")"]:
            return None
        tag = page.tags[head + 2]
        return None if tag.bits & _NO_PART or len(tag.key) > _BRIEF else page.slice(head + 2, head + 2)

    def _with_apposition(self, head: int) -> _Body | None:
        """The body whose unlisted name follows its kind (কোম্পানি | কেলভিস), or goes on behind অব and ফর."""
        page = self.page
        if page.tags[head].case != "nom" or page.tags[head].bits & (W.MEDIA | _WHOLE):
            return None
        joined = head + 1 < page.size and page.keys[head + 1] in OF
        last = head
        while last + 1 < page.size and last - head < _IN_APPOSITION and page.tags[last].case == "nom":
            if not self._is_proper(last + 1) and (not joined or page.tags[last + 1].bits & _NO_PART):
                break
            last += 1
        if last == head or page.keys[last] in OF | FOREIGN or page.tags[last].case not in ("nom", "gen"):
            return None
        if last == head + 1 and last + 1 < page.size and not page.tags[last + 1].bits & _BEHIND_NAMES:
            return None  # rather a common word that no list has
        whole = self._named_at(head) if joined else None
        first = whole.first if whole is not None else head + (not joined)
        return _Body(last, first, self._written(first, last), page.tags[head].base)

    def _is_proper(self, at: int) -> bool:
        """Whether a word is no common one: unlisted, or a little word of foreign names."""
        tag = self.page.tags[at]
        return tag.key in OF or tag.key in FOREIGN or not (tag.bits or tag.sure or tag.pronoun or tag.plural)

    def _named_at(self, at: int) -> _Body | None:
        """The body whose name ends with token `at`, where that is a name in full."""
        page, tag = self.page, self.page.tags[at]
        if tag.case not in ("nom", "gen"):
            return None
        marked = name_in_marks(page, at)
        if marked is not None:
            return _Body(at, marked[0], page.slice(*marked), tag.base)
        start, _ = page.sentence(at)
        first = at - phrase_length(page, self.lexicon, at)
        while first > start and not tag.bits & _WHOLE and self._belongs(first - 1):
            first -= 1
        while first < at and (
            page.tags[first].bits & W.COORDINATOR or page.keys[first] in NEWS_TEXTS or self._is_past(first, start)
        ):
            first += 1  # খবর | হিন্দুস্তান টাইমসের
        if not self._is_proper_head(at) and (first == at or tag.base in VAGUE_BODIES):
            return None
        name = self._written(first, at)
        name, first = self._without_apposition(name, first, at)
        return _Body(at, first, name, tag.base)

    def _is_past(self, at: int, start: int) -> bool:
        """Whether a participle tells of a body before its name: নেতৃত্বে গঠিত | নাগরিক পার্টি, বিদেশে অবস্থানরত | …"""
        return at > start and self.page.keys[at].endswith(("িত", "রত")) and self.page.tags[at - 1].case == "loc"

    def _belongs(self, at: int) -> bool:
        """Whether a word can be part of a body's name before its head; ও joins words of one name: বস্ত্র ও পাট মন্ত্রণালয়."""
        tag = self.page.tags[at]
        if tag.bits & W.COORDINATOR:
            before = self.page.tags[at - 1] if at else None
            no_part = _HEAD | _NO_PART | W.SOURCE & ~W.DOCUMENT
            return before is not None and before.case == "nom" and not before.bits & no_part
        return tag.case == "nom" and not tag.plural and not tag.bits & _NO_PART

    def _issuer_at(self, document: int) -> _Body | None:
        """Who issued the document at a token, as its own sentence tells."""
        named = self._all()
        page = self.page
        start, end = page.sentence(document)
        since, until = (bisect_left(named, at, key=lambda body: body.head) for at in (start, end))
        around = named[since:until]
        for body in reversed(around):
            if body.head < document <= body.head + _OWNED and page.tags[body.head].case == "gen":
                return body
        of_media = page.tags[document].base in NEWS_TEXTS
        return next((body for body in around if self._is_agent(body, of_media)), None)

    def _is_agent(self, body: _Body, of_media: bool = False) -> bool:
        """Whether a body, and a paper only with `of_media`, is the subject of its sentence, not a part of another
        phrase: এনবিআর | চেয়ারম্যান."""
        tags, after = self.page.tags, body.head + 1
        if tags[body.head].case != "nom" or (_is_media(tags[body.head]) and not of_media):
            return False
        if after >= len(tags):
            return True
        return not tags[after].bits & (W.ROLE | W.NAME | W.HONORIFIC) and (
            tags[after].case != "loc" or bool(tags[after].bits & W.DOCUMENT)
        )

    def _fuller(self, base: str, before: int) -> _Body | None:
        """The last body before a token whose name in full ends with this noun."""
        self._all()
        rows = self._by_head.get(base, [])
        at = bisect_left(rows, before, key=lambda body: body.head) - 1
        return rows[at] if at >= 0 else None

    def _country_before(self, token: int) -> Person | None:
        """The country named last before a token, within reach."""
        page = self.page
        for at in range(token - 1, max(-1, token - _REACH), -1):
            if page.tags[at].bits & W.COUNTRY:
                return self._person(page.base(at), at, at)
        return None

    def _court_before(self, token: int) -> _Body | None:
        """The court named in full last before a token."""
        self._all()
        rows = [body for base in COURTS if (body := self._fuller(base, token)) is not None]
        return max(rows, key=lambda body: body.head, default=None)

    def _named_before(self, token: int, media: bool = False) -> _Body | None:
        """The body, or the paper where `media` is true, named last before a token, within reach."""
        named = self._all()
        for at in range(bisect_left(named, token, key=lambda body: body.head) - 1, -1, -1):
            if named[at].head < token - _REACH:
                return None
            if _is_media(self.page.tags[named[at].head]) == media:
                return named[at]
        return None

    # ---- documents

    def _issuer(self, source: Mention, last: Person | None) -> Person:
        """The body behind a document: its owner, who issued it before, or the body named last."""
        owner = self._owner(source)
        if owner is not None:
            return self._person(*owner)
        base = self.page.tags[source.head].base
        if base in AUTHORLESS:
            return self._itself(source)
        self._all()
        rows = self._issued.get(base, [])
        at = bisect_left(rows, source.first, key=lambda row: row[0]) - 1
        if at >= 0:
            return self._as_person(rows[at][1])
        if base not in ISSUED and base not in NEWS_TEXTS:
            return self._itself(source)
        if last is not None:
            return last
        named = self._known_as(self._named_before(source.first, media=base in NEWS_TEXTS))
        return named or self._itself(source)

    def _owner(self, source: Mention) -> tuple[str, int, int] | None:
        """(name, first, last) of the body or person in the genitive before a document: বিটিআরসির | প্রতিবেদনে."""
        page = self.page
        for at in range(source.head - 1, source.first - 1, -1):
            tag = page.tags[at]
            measured = at > source.first and bool(page.tags[at - 1].bits & W.NUMBER)  # ৪৮ পৃষ্ঠার প্রতিবেদন
            if tag.case != "gen" or tag.pronoun or tag.bits & (W.TIME | W.NUMBER) or measured:
                continue
            if tag.base in GENERIC_BODIES or tag.bits & W.ORG:
                fuller = (
                    self._fuller(tag.base, source.first)
                    if page.tags[at - 1].case != "nom" or at == source.first
                    else None
                )
                if fuller is not None:
                    return fuller.name, fuller.first, fuller.head
            sender = self._sender(source) if tag.bits & W.NAME else None
            if sender is not None:
                return sender  # রহিমের কার্যালয় | থেকে পাঠানো বিজ্ঞপ্তিতে
            first = at
            while first > source.first and self._is_owner_word(page.tags[first - 1]):
                first -= 1
            name = self._written(first, at)
            return *self._without_apposition(name, first, at), source.last
        return self._sender(source)

    def _sender(self, source: Mention) -> tuple[str, int, int] | None:
        """The body that a document comes from: অধিদপ্তর | থেকে পাঠানো প্রতিবেদনে."""
        tags = self.page.tags
        for at in range(source.first + 1, source.head):
            if tags[at].key in STARTING_FROM and tags[at - 1].bits & _HEAD:
                body = self._named_at(at - 1)
                if body is not None:
                    return body.name, body.first, body.head
                first = self._with_genitives(at - 1, source.first)
                return self._written(first, at - 1), first, at - 1
        return None

    def _is_owner_word(self, tag: Tag) -> bool:
        """Whether a word goes on with the name of an owner to its right; বিএনপি, হেফাজতে | ইসলামের."""
        joined = tag.case == "loc" and tag.bits & W.BODY
        return bool(joined) or (tag.case == "nom" and not tag.bits & (W.PUNCT | W.DEMONSTRATIVE))


def _is_media(tag: Tag) -> bool:
    return bool(tag.bits & W.MEDIA) and not tag.bits & W.BODY
