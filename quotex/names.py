"""Personal names of a page → persons: every run of name words, shorter forms joined to the fuller one that has them.

A name is known by the lists, by a title before it, or by being the source of a quotation; with each goes what the
later steps ask for: the titles that introduced it, whether it is a subject, which honour its verbs show.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from itertools import pairwise
from operator import attrgetter
from typing import Final

import attrs

from quotex.entities import MOST_FORMS, Person
from quotex.lexicon import Lexicon, W, fold
from quotex.nouns import case_at, inside_bracket, is_indefinite, is_name_like, is_title_here, name_run, name_start
from quotex.page import COLONS, DASHES, NAMES, TERMINATORS, TITLES, Page
from quotex.records import Form
from quotex.scene import Attribution
from quotex.words import (
    ADJECTIVAL_ENDINGS,
    ALONG,
    ASKED,
    CHIEF_MINISTERS,
    MANNERS,
    MINISTER,
    ONE_OF,
    PASSIVE,
    TALKS,
    WITH,
)

_FEW: Final = 40  # names that are looked at for the only person of a text so far
_HEAD_OF_SENTENCE: Final = 12  # tokens in which a sentence's subject mostly stands
_TAIL_OF_SENTENCE: Final = 6  # tokens at the end of a sentence in which its subject stands behind what it did
_TO_TALK: Final = 3  # tokens between the word for a talk and with whom it was, at the end of a sentence
_TO_VERB: Final = 25  # tokens between a subject and the verb that shows its honour
_TITLES_IN_CASE: Final = {"dat": W.OFFICE, "gen": W.OFFICE | W.PROFESSION}
_MOST_TITLES: Final = 3  # titles in a row that are noted for a name
_MOST_IN_BRACKETS: Final = 10  # tokens of a bracket between titles and a name
_base_of: Final = attrgetter("base")
_SAME_SOUNDS: Final = str.maketrans("ঈঊীূণ", "ইউিুন")
_AROUND_TITLES: Final = frozenset({".", "(", ")", "অব", "লে"})

Introduction = tuple[int, Person, frozenset[str]]
"""(first token of a name, whose, words around the title before it)"""


@attrs.define(eq=False, repr=False)
class Name:
    """A run of name words on the page."""

    first: int
    last: int
    person: Person
    subject: bool
    """Whether a pronoun may mean it: in the nominative, or asked something, outside quoted words."""


def one_spelling(name: str) -> str:
    """The matching key of a name, the same for letters of the same sound: রশীদ and রশিদ."""
    return fold(name).translate(_SAME_SOUNDS)


class Names:
    """The names of one document and the persons they mean."""

    def __init__(self, page: Page, lexicon: Lexicon, found: list[Attribution]) -> None:
        self.page, self.lexicon, self.found = page, lexicon, found
        self.full: dict[str, Person] = {}
        """Name word → the first person whose full name has it."""
        self.latest: dict[str, Person] = {}
        """Name word → the person last called by a name with it."""
        self.by_role: dict[str, list[Introduction]] = {}
        """Role noun → (token, person, words around it), in text order."""
        self.introduced: list[Introduction] = []
        """All rows of `by_role`, in text order."""
        self.found_names: list[Name] = []
        self._collect()
        self.starts = [name.first for name in self.found_names]

    def named(self, words: tuple[str, ...], first: int, last: int) -> Person:
        """Whom a run of name words means: the last one called so, else the first of such a full name, or a new one."""
        person = self._met(self.latest, words, first, last) or self._person(words, first, last)
        for word in words:
            self.latest[word] = person
        return person

    def only_one(self, before: int) -> Person | None:
        """The person named before a token, where only one is."""
        named = self.found_names[: min(bisect_left(self.starts, before), _FEW)]
        people = {id(name.person): name.person for name in named}
        return next(iter(people.values())) if len(people) == 1 else None

    def next_name(self, start: int, end: int) -> Name | None:
        """The first name that begins among the tokens from `start` up to `end`."""
        at = bisect_left(self.starts, start)
        return self.found_names[at] if at < len(self.starts) and self.starts[at] < end else None

    def labelled(self, name: str) -> Person:
        """Who speaks under a label that is no listed name: আম্মু, বলাই."""
        key = one_spelling(name)
        person = self.latest.get(key)
        if person is None:
            person = self.latest[key] = Person((key,), name)
        return person

    def _collect(self) -> None:
        """Find every personal name of the text, then join short forms to full ones."""
        quoted = sorted((first, last) for a in self.found for first, last in a.parts)
        quoted_starts = [first for first, _ in quoted]
        sources = [a.source for a in self.found if a.source is not None and a.source.form is Form.NAMED]
        alone = {self.page.tags[s.name_last].base for s in sources if s.name_first == s.name_last}
        every = {
            *self._listed_names(),
            *self._introduced_names(),
            *self._names_behind_verbs(),
            *self._source_names(alone),
        }
        runs = _without_overlaps({(s.name_first, s.name_last) for s in sources}, self._shortened(sorted(every), alone))
        words_of = [self._words(first, last) for first, last in runs]
        for words, (first, last) in zip(words_of, runs, strict=True):
            if len(words) > 1:
                for word in words:
                    if word not in self.full:
                        self.full[word] = self._person(words, first, last)
        for words, (first, last) in zip(words_of, runs, strict=True):
            person = self.named(words, first, last)
            place = bisect_left(quoted_starts, first + 1) - 1
            inside = place >= 0 and first <= quoted[place][1]
            person.mentions.append((first, last))
            self._note_role(person, first, last)
            subject = not inside and self._is_subject(first, last)
            if subject:
                self._note_honour(person, last)
            self.found_names.append(Name(first, last, person, subject or (not inside and self._is_asked(first, last))))

    def _listed_names(self) -> list[tuple[int, int]]:
        """Runs of listed name words with what belongs to them."""
        tags = self.page.tags
        runs, end = [], -1
        for at in self.page.of_class(NAMES):
            if not tags[at].bits & W.NAME or at <= end or self._is_numbered(at):
                continue
            if not is_title_here(self.page, at) and not self._tells_manner(at):
                first, end = name_run(self.page, self.lexicon, at)
                if first < end or not (tags[at].bits & (W.ORG | W.PLACE) or self._is_common(at)):
                    runs.append((first, end))  # but সরকার alone is the government
        return runs

    def _is_common(self, at: int) -> bool:
        """Whether a single listed word is no name here: এক | পাল পাখি."""
        return at > 0 and self.page.keys[at - 1] in ONE_OF

    def _tells_manner(self, at: int) -> bool:
        """Whether a listed word only tells how: বঙ্কিম | দৃষ্টিতে."""
        return at + 1 < self.page.size and self.page.keys[at + 1] in MANNERS

    def _is_numbered(self, at: int) -> bool:
        """Whether a short word counts people or is part of a code: ৩ জন, জি-৯."""
        page = self.page
        if page.tags[at].base == "জন" and at and page.tags[at - 1].bits & W.NUMBER:
            return True
        dashed = at + 2 < page.size and page.keys[at + 1] in DASHES and page.glued(at) and page.glued(at + 1)
        return dashed and bool(page.tags[at + 2].bits & W.NUMBER)

    def _source_names(self, alone: set[str]) -> list[tuple[int, int]]:
        """Unlisted words that are a source by themselves, wherever else they stand: হ্যামেল বলেন … হ্যামেলের."""
        page = self.page
        unlisted = {base for base in alone if not self.lexicon.words.get(base, 0)}
        if not unlisted:
            return []
        places = [at for at, base in enumerate(map(_base_of, page.tags)) if base in unlisted and not page.tags[at].bits]
        found = []
        met: set[str] = set()
        for at in places:
            base = page.tags[at].base
            # later an unlisted word before it is no part of it: ম্যাক্সিন ওয়াটার্স বলেন … তখনই | ওয়াটার্স বলেন
            longer = base not in met or (at and page.tags[at - 1].bits & W.NAME)
            found.append((name_start(page, self.lexicon, at, max(0, at - 2)) if longer else at, at))
            met.add(base)
        return found

    def _introduced_names(self) -> list[tuple[int, int]]:
        """Two unlisted words behind a title (লেখক | গেরশোম গোরেনবার্গ), or one that is met again (রাষ্ট্রপতি | নাভরোকি)."""
        tags, page = self.page.tags, self.page
        titles = [
            i
            for i in page.of_class(TITLES)
            if tags[i].bits & (W.OFFICE | W.PROFESSION) and tags[i].case == "nom" and i + 1 < len(page)
        ]
        places = [i + 1 for i in titles if not tags[i + 1].bits and not tags[i + 1].sure and len(tags[i + 1].base) > 2]
        if not places:
            return []
        wanted = {tags[at].base for at in places} | {tags[at + 1].base for at in places if at + 1 < len(page)}
        counts = Counter(tag.base for tag in tags if tag.base in wanted and not tag.bits)
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
            whole = last > at and tags[last].case == "nom" and len(tags[last].base) > 2 and not tags[at - 1].plural
            if whole or self._is_one_of_two(at) or counts[tags[last].base] > 1:
                found.append((at, last))
        return found

    def _is_one_of_two(self, at: int) -> bool:
        """Whether another title follows an unlisted word behind one: বিচারপতি | চন্দ্রকান্ত | এবং বিচারপতি রহিম."""
        following = self.page.tags[at + 1 : at + 3]
        return len(following) == 2 and following[0].bits & W.COORDINATOR > 0 and following[1].bits & W.OFFICE > 0

    def _names_behind_verbs(self) -> list[tuple[int, int]]:
        """Two unlisted words that end a sentence behind its honorific verb: বক্তব্য দেন … | মিহাল ক্রেজা।"""
        tags = self.page.tags
        found = []
        for start, end in pairwise([*self.page.sentences, self.page.size]):
            last = end - 1
            while last > start and tags[last].bits & W.BREAK:
                last -= 1
            if last - 2 > start and self._is_unlisted(last) and self._is_unlisted(last - 1):
                at = last - 2
                while at > start and not tags[at].bits & (W.FINITE | W.PUNCT) and tags[at].key != "যে":
                    at -= 1
                verb = tags[at].verb
                if verb is not None and "3h" in verb.persons:
                    found.append((last - 1, last))
        return found

    def _is_unlisted(self, at: int) -> bool:
        tag = self.page.tags[at]
        return not tag.bits and not tag.sure and tag.base == tag.key and len(tag.key) > 2

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
            if last == first + 1 and tags[first].base in alone and self._is_of_another(last, met):
                last = first
            elif last == first + 1 and tags[last].base in alone and self._is_no_first_name(last):
                first = last
            kept.append((first, last))
        return kept

    def _is_of_another(self, last: int, met: set[tuple[str, ...]]) -> bool:
        """Whether the second of two name words is rather somebody else or no name: রুবি | লতিফার গাল. A first name
        that was `met` alone is introduced in full only with a title."""
        before, first, tag = self.page.tags[max(0, last - 2)], self.page.tags[last - 1], self.page.tags[last]
        titled = before.case == "nom" and before.bits & W.ROLE
        if tag.bits & W.FAMILY or (titled and (tag.bits & W.NAME or self._ends_sentence(last))):
            return False
        unmet = (
            tag.case == "nom" and (one_spelling(first.base),) not in met and tag.key not in self.lexicon.abbreviations
        )
        return not (tag.bits & W.NAME and unmet)

    def _is_no_first_name(self, last: int) -> bool:
        """Whether the unlisted word before a name is no part of it: ভূপতিত | মৃন্ময়ী, but রড রোজেনস্টাইন."""
        first, tag = self.page.tags[last - 1], self.page.tags[last]
        described = first.key.endswith((*ADJECTIVAL_ENDINGS, ALONG))
        return not first.bits & W.NAME and (described or not tag.bits & W.FAMILY)

    def _ends_sentence(self, last: int) -> bool:
        return last + 1 >= self.page.size or bool(self.page.tags[last + 1].bits & W.BREAK)

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
        if first == last:
            return first, last
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
        if self._is_listed(before, before - 1) or self._is_listed(last + 1, last + 2):
            return False
        start, end = page.sentence(first)
        return first - start <= _HEAD_OF_SENTENCE or end - last <= _TAIL_OF_SENTENCE

    def _is_listed(self, sign: int, other: int) -> bool:
        """Whether ও or এবং, or a comma beside another name or title, makes a name one of several."""
        if not 0 <= sign < self.page.size:
            return False
        if self.page.keys[sign] != ",":
            return self.page.keys[sign] in ("ও", "এবং")
        return 0 <= other < self.page.size and bool(self.page.tags[other].bits & (W.NAME | W.ROLE | W.HONORIFIC))

    def _is_asked(self, first: int, last: int) -> bool:
        """Whether somebody is asked something, and so speaks next: রহিমকে জিজ্ঞাসা করা হয়েছিল, রহিমের সঙ্গে কথা হয়."""
        case = case_at(self.page, last)
        start, end = self.page.sentence(first)
        if case == "dat" or (case == "gen" and self.page.keys[last + 1 : last + 2] == ["কাছে"]):
            return any(key in ASKED for key in self.page.keys[last + 1 : min(end, last + _TO_VERB)])
        if case != "gen" or last + 1 >= end:
            return False
        if self.page.keys[last + 1] in TERMINATORS:
            return any(map(self._is_talk, range(max(start, first - _TO_TALK), first)))  # ফোনে কথা হয় | রহিমের।
        if self.page.keys[last + 1 : last + 3] == ["কাছ", "থেকে"]:
            return last + 3 >= end or self.page.keys[last + 3] in TERMINATORS
        if self.page.keys[last + 1] not in WITH:
            return False
        return any(map(self._is_talk, range(max(start, first - _TO_VERB), min(end, last + _TO_VERB))))

    def _is_talk(self, at: int) -> bool:
        """Whether a word tells that people talked without telling who began: কথা হয়, যোগাযোগ করা হলে."""
        if self.page.keys[at] not in TALKS:
            return False
        after = at + 2 if self.page.keys[at + 1 : at + 2] == ["করা"] else at + 1
        verb = self.page.tags[after].verb if after < self.page.size else None
        return verb is not None and verb.lemma == PASSIVE

    def _note_honour(self, person: Person, last: int) -> None:
        """Count whether the finite verb of a subject is honorific."""
        tags = self.page.tags
        _, end = self.page.sentence(last)
        for at in range(last + 1, min(end, last + _TO_VERB)):
            verb, pronoun = tags[at].verb, tags[at].pronoun
            if pronoun is not None and pronoun.case == "nom":
                return  # the subject of another clause
            if verb is not None and tags[at].bits & W.FINITE and not tags[at].bits & W.PARTICIPLE:
                person.addressed(verb.persons)
                return

    def _words(self, first: int, last: int) -> tuple[str, ...]:
        """The words of a name in one spelling, last one in base form, signs left out."""
        tags, tag = self.page.tags, self.page.tags[last]
        word = tag.key if tag.case != "nom" and case_at(self.page, last) == "nom" else tag.base
        if first == last:
            return (one_spelling(word),)
        before = [tags[i].key for i in range(first, last) if not tags[i].bits & W.PUNCT and tags[i].key != "ওরফে"]
        return tuple(map(one_spelling, (*before, word)))

    def _surface(self, first: int, last: int) -> str:
        text, page = self.page.text, self.page
        if page.tags[last].case != "nom" and case_at(page, last) == "nom":
            return page.slice(first, last)
        return text[page.starts[first] : page.starts[last]] + page.base(last)

    def _person(self, words: tuple[str, ...], first: int, last: int) -> Person:
        """The person with this full name: one known before by it, or a new one."""
        return self._met(self.full, words, first, last) or Person(words, self._surface(first, last))

    def _met(self, known: dict[str, Person], words: tuple[str, ...], first: int, last: int) -> Person | None:
        """Who is called so among those known by a word of their name."""
        for word in (words[-1], words[0]) if len(words) > 1 else words:
            person = known.get(word)
            if person is not None and _same(person.words, words):
                self._call(person, words, first, last)
                return person
        return None

    def _call(self, person: Person, words: tuple[str, ...], first: int, last: int) -> None:
        """Remember what somebody is called, once a form."""
        if words not in person.forms:
            person.forms.add(words)
            person.called(words, self._surface(first, last))

    def _note_role(self, person: Person, first: int, last: int) -> None:
        """Remember the office right before a name, with the words around it."""
        tags = self.page.tags
        at = self._before_honorifics(first)
        if at < 0 or not tags[at].bits & W.ROLE:
            return
        case = case_at(self.page, last)
        if case != "nom" and is_indefinite(self.page, at):
            return  # এক মুখপাত্র | ট্রাম্পের কথার জবাবে
        heads = 0
        titles = _TITLES_IN_CASE.get(case, W.ROLE)  # শিয়াল | টুল্লুকে are two
        brief = next((i for i in range(at + 1, first) if tags[i].bits & W.OFFICE), None) if at + 1 < first else None
        while at >= 0 and heads < _MOST_TITLES and tags[at].bits & titles and tags[at].case == "nom":
            around = frozenset([tag.base for tag in tags[max(0, at - 3) : at] if not tag.bits & W.PUNCT])
            row = (first, person, around)
            self.by_role.setdefault(tags[at].base, []).append(row)
            if brief is not None and not heads:  # ভারপ্রাপ্ত কর্মকর্তা (ওসি)
                self.by_role.setdefault(tags[brief].base, []).append(row)
            if tags[at].base.endswith(MINISTER) and tags[at].base not in CHIEF_MINISTERS:
                self.by_role.setdefault(MINISTER, []).append(row)
            if not heads:
                self.introduced.append(row)
            if len(person.roles) < MOST_FORMS:
                person.roles[self.page.slice(at, at)] = None
            heads += 1
            at = self._before_honorifics(at)

    def _before_honorifics(self, at: int) -> int:
        """The last token before `at` that is no honorific, bracket or dot: অধিনায়ক | লে. কর্নেল (অব.)"""
        tags = self.page.tags
        at -= 1
        while at >= 0 and (
            tags[at].bits & W.HONORIFIC
            or tags[at].key in _AROUND_TITLES
            or (tags[at].key in COLONS and at and tags[at - 1].bits & W.HONORIFIC)  # ডা: রহিম
        ):
            at = min(inside_bracket(self.page, at, max(0, at - _MOST_IN_BRACKETS)), at - 1)
        return at


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
    if known == words:
        return True
    short, long = (known, words) if len(known) <= len(words) else (words, known)
    return set(short).issubset(long)
