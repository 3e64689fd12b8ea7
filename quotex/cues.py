"""Where something is reported: verbs, verb compounds, nouns such as মতে, and speaker labels.

A cue is found from its words alone; whether anything is quoted there is decided by `attribute`. Forms of
reporting verbs in other senses (কথা বলেন, ধন্যবাদ জানান) are left out here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from itertools import pairwise
from typing import Final

import attrs

from quotex.lexicon import Lexicon, Tag, W
from quotex.nouns import case_at
from quotex.page import COLONS, CUES, DASHES, LINE_ENDS, Page
from quotex.records import Act
from quotex.words import (
    COPULAS,
    DEFINITE_MATTERS,
    FOUND,
    JOINED_NOUNS,
    MATTERS,
    NAME_ABBREVIATIONS,
    NEGATIONS,
    NOT,
    PASSIVE,
    PASSIVE_STEMS,
    POINTING,
    QUOTATIVES,
    RECKONINGS,
    SEEMING,
    STAYING,
    TURN_LABELS,
    WHETHER,
)

THIRD: Final = frozenset({"3", "3h"})  # plain and honorific
FINITE: Final = THIRD | {"1"}
_TO_OWNER: Final = 5  # tokens between the verb of a sentence and the genitive behind it
_ASKED: Final = 4  # tokens between কি না and the noun of the question
_LABEL_WORDS: Final = 5
_DANDA_WORDS: Final = 3  # words of a label that ends in a danda
_TURNS: Final = 5  # times at least that such labels come again in a play
_MATTER: Final = W.COMMON | W.CUE | W.POSTPOSITION  # প্রশ্নের, কথার
_NO_ADJECTIVE: Final = W.PUNCT | W.VERB | W.PRONOUN | W.POSTPOSITION
_BEFORE_NOUNS: Final = QUOTATIVES | {","}
_NO_WORDS: Final = frozenset[str]()


@attrs.define(eq=False, repr=False)
class CueHit:
    """A cue on the page, as token numbers."""

    first: int
    last: int
    verb: int
    """The token that carries person and tense; `last` for nouns."""
    lemma: str
    act: Act
    kind: str
    """`verb`, `participle`, `verbal`, `passive`, `found`, `noun`, `according`, `chant`."""
    persons: frozenset[str]
    strong: bool
    """Reports by itself; a weak cue (সতর্ক করেন) needs marks, a comma or যে."""
    pointing: bool = False
    """এসব কথা বলেন: what was said stands before."""
    owner: int | None = None
    """Of a noun whose source stands behind it (দাবি মন্ত্রীর।): the last token of that source."""


@attrs.define(eq=False, repr=False)
class Label:
    """A speaker label at the beginning of a paragraph: রহিম: …, in older plays রহিম। …"""

    first: int
    last: int
    colon: int
    """Last token of the colon or danda; the turn begins behind it."""


def find_cues(page: Page, lexicon: Lexicon) -> list[CueHit]:
    """All cues of a page in text order; linear in the number of tokens."""
    tags, nouns, companions = page.tags, lexicon.cue_nouns, lexicon.companions
    cues: list[CueHit] = []
    for at in page.of_class(CUES):
        tag = tags[at]
        verb = tag.verb
        if verb is not None:
            if verb.act is None and companions.get(verb.lemma, _NO_WORDS).isdisjoint(tags[at - 1].listed):
                continue  # a light verb by itself reports nothing
            hit = _verb_cue(page, lexicon, at, tag)
        elif tag.key in nouns:
            hit = _noun_cue(page, lexicon, at)
        else:
            hit = CueHit(at, at, at, tag.base, Act.CHANT, "chant", frozenset(), False)
        if hit is not None:
            if cues and cues[-1].last >= hit.first:
                cues.pop()  # a longer reading of the same words: বলে | বলে ওঠেন
            cues.append(hit)
    return cues


def _verb_cue(page: Page, lexicon: Lexicon, at: int, tag: Tag) -> CueHit | None:
    verb = tag.verb
    assert verb is not None
    if verb.lemma in lexicon.series and at:
        hit = _series_cue(page, lexicon, at, tag)
        if hit:
            return hit
    if verb.lemma in lexicon.compounds and at:
        words, act, strong = _compound(page, lexicon, at, verb.lemma)
        if words and act is None:
            return None
        if act is not None:
            first, lemma = at - len(words), " ".join((*words, verb.lemma))
            return _cue(page, first, at, lemma, act, verb.persons, strong, _points(page, first))
    if verb.act is None:
        return None
    return _cue(page, at, at, verb.lemma, verb.act, verb.persons, verb.act is not Act.THINK, _points(page, at))


def _cue(
    page: Page, first: int, verb: int, lemma: str, act: Act, persons: frozenset[str], strong: bool, pointing: bool
) -> CueHit | None:
    if persons & FINITE:
        if verb + 1 < page.size and page.keys[verb + 1] in NEGATIONS:
            return None
        kind = "passive" if lemma.endswith(" " + STAYING) else "verb"
        return CueHit(first, verb, verb, lemma, act, kind, persons, strong, pointing)
    if "part" in persons or "cond" in persons:
        return CueHit(first, verb, verb, lemma, act, "participle", persons, strong, pointing)
    if "noun" in persons and first < verb:
        return CueHit(first, verb, verb, lemma, act, "verbal", persons, False, pointing)
    return None


def _compound(page: Page, lexicon: Lexicon, at: int, lemma: str) -> tuple[tuple[str, ...], Act | None, bool]:
    """(words before it, act, strong) of a noun with light verb that ends at `at`; no words where there is none, no act
    where the whole is no report (কথা বলেন)."""
    table = lexicon.compounds[lemma]
    if lexicon.compound_ends[lemma].isdisjoint(page.tags[at - 1].listed):
        return (), None, False
    for length in (2, 1):
        if at < length:
            continue
        for words in _variants(page, at, length):
            if words in table:
                act, strong = table[words]
                if act is not None or not _points(page, at):
                    return words, act, strong
    return (), None, False


def _variants(page: Page, at: int, length: int) -> tuple[tuple[str, ...], ...]:
    """The `length` words before `at`, as written and without emphatic ending on the last one."""
    before = tuple(page.keys[at - length : at - 1])
    plain, bare = page.tags[at - 1].listed
    return ((*before, plain),) if plain == bare else ((*before, plain), (*before, bare))


def _points(page: Page, at: int) -> bool:
    """Whether এ / এসব / এমন … stands before কথা, তথ্য or another noun right before token `at`."""
    if at < 2:
        return False
    noun, _ = page.tags[at - 1].listed
    if noun in DEFINITE_MATTERS:
        return page.tags[at - 2].case != "gen"  # not খেলার ব্যাপারটি
    if page.tags[at - 1].base in MATTERS or noun in MATTERS:
        return any(
            page.tags[i].listed[1] in POINTING or page.keys[i] in POINTING
            for i in range(max(0, at - 3), at - 1)
            if not page.tags[at - 2].bits & W.POSTPOSITION  # not এ সম্পর্কে কথা বলেছে
        )
    return False


def pointer(page: Page, cue: CueHit) -> int:
    """First token of what a pointing cue points with: এসব কথা, তথ্যটি."""
    at = cue.first - 1
    while at > 0 and at >= cue.first - 3 and page.tags[at].listed[0] not in DEFINITE_MATTERS:
        if page.keys[at] in POINTING:
            break
        at -= 1
    return max(at, 0)


def _series_cue(page: Page, lexicon: Lexicon, at: int, tag: Tag) -> CueHit | None:
    """Two verbs in a row that report together: বলে ওঠেন, জানিয়ে দেন, বলা হয়, উল্লেখ করা হয়েছে."""
    verb = tag.verb
    assert verb is not None
    before = page.tags[at - 1]
    if (before.key, verb.lemma) in FOUND:
        if not verb.persons & FINITE:
            return None
        lemma = before.verb.lemma if before.verb else before.key
        return CueHit(at - 1, at, at, lemma, Act.STATE, "found", verb.persons, True, _points(page, at - 1))
    if verb.lemma in (PASSIVE, STAYING) and before.key in PASSIVE_STEMS:
        return _passive_cue(page, lexicon, at, verb.persons)
    plain, bare = before.listed
    firsts = lexicon.series[verb.lemma]
    if plain not in firsts and bare not in firsts:
        return None
    first_verb = before.verb
    if at >= 2 and page.keys[at - 2] == NOT:
        return None  # কিছু না বলে চলে যায়
    if first_verb is not None and first_verb.act is None and first_verb.lemma in lexicon.compounds:
        words, act, strong = _compound(page, lexicon, at - 1, first_verb.lemma)
        if act is None:
            return None
        full = " ".join((*words, first_verb.lemma))
        return _cue(page, at - 1 - len(words), at, full, act, verb.persons, strong, False)  # দাবি করে আসছেন
    act = first_verb.act if first_verb and first_verb.act else Act.STATE
    lemma = first_verb.lemma if first_verb else bare
    return _cue(page, at - 1, at, lemma, act, verb.persons, act is not Act.THINK, False)


def _passive_cue(page: Page, lexicon: Lexicon, at: int, persons: frozenset[str]) -> CueHit | None:
    stem = page.tags[at - 1]
    lemma = stem.verb.lemma if stem.verb else stem.key
    if not persons & FINITE:
        return None
    if lemma in lexicon.compounds and at >= 2:
        words, act, strong = _compound(page, lexicon, at - 1, lemma)
        if words and act is None:
            return None
        if act is not None:
            first, full = at - 1 - len(words), " ".join((*words, lemma))
            return CueHit(first, at, at, full, act, "passive", persons, strong, _points(page, first))
    if stem.verb is None or stem.verb.act is None:
        return None
    return CueHit(at - 1, at, at, lemma, stem.verb.act, "passive", persons, True, _points(page, at - 1))


def _noun_cue(page: Page, lexicon: Lexicon, at: int) -> CueHit | None:
    """A noun that reports what its genitive says: মন্ত্রীর মতে, পুলিশের ভাষ্য, সূত্রের তথ্য অনুযায়ী."""
    for before, act, source in lexicon.cue_nouns[page.keys[at]]:
        first = at - len(before)
        if first < 0 or (before and tuple(page.keys[first:at]) != before):
            continue
        lemma = " ".join((*before, page.keys[at]))
        if source == "question":
            asked = any(page.keys[i] in WHETHER for i in range(max(0, first - _ASKED), first))
            return CueHit(first, at, at, "প্রশ্ন", act, "participle", frozenset({"part"}), False) if asked else None
        if source == "document":
            return CueHit(first, at, at, lemma, act, "according", frozenset(), True)
        owner = None if source == "behind" else _owner(page, first)
        if owner is not None and owner < first - 1 and lemma in RECKONINGS:
            continue  # চুক্তির শর্ত হিসেবে
        if owner is not None and lemma == "কথা" and _follows_verb(page, owner):
            continue  # মনে পড়ে যায় বাবার কথা, …
        after = _owner_after(page, first, at) if owner is None or _is_matter(page.tags[owner]) else None
        if after is not None:
            return CueHit(first, at, at, lemma, act, "noun", frozenset(), True, _points(page, first), after)
        if owner is None:
            continue
        if lemma in JOINED_NOUNS and (
            _is_matter(page.tags[owner]) or not (_joined(page, at) or _closes(page, owner, at))
        ):
            continue
        return CueHit(first, at, at, lemma, act, "noun", frozenset(), True)
    return None


def _follows_verb(page: Page, owner: int) -> bool:
    """Whether the verb of the sentence stands before a genitive and its noun."""
    for at in range(owner - 1, max(-1, owner - _TO_OWNER), -1):
        bits = page.tags[at].bits
        if bits & W.PUNCT:
            return False
        if page.keys[at] == SEEMING or (bits & W.FINITE and not bits & (W.SOURCE | W.PARTICIPLE)):
            return True
    return False


def _owner(page: Page, first: int) -> int | None:
    """The genitive that a cue noun belongs to, perhaps behind an adjective: মন্ত্রীর | স্পষ্ট | বার্তা."""
    for at in range(first - 1, max(-1, first - 3), -1):
        tag = page.tags[at]
        if case_at(page, at) == "gen":
            return None if tag.bits & W.TIME else at
        if tag.bits & _NO_ADJECTIVE or tag.case != "nom":
            return None
    return None


def _is_matter(tag: Tag) -> bool:
    """Whether a noun is no person or body, so that a word is about it and not by it: গানের কথা, প্রশ্নের উত্তর."""
    return bool(tag.bits & _MATTER) and not tag.bits & W.SOURCE and tag.pronoun is None and not tag.plural


def _owner_after(page: Page, first: int, at: int) -> int | None:
    """The genitive that ends the sentence of a cue noun right behind a mark, dash, comma or বলে (…, দাবি মন্ত্রীর।), or
    that hands over marked words."""
    ends = _ends_words(page, first - 1) or (_is_adjective(page, first - 1) and _ends_words(page, first - 2))
    for last in range(at + 1, min(at + 9, page.size)):
        tag = page.tags[last]
        if tag.bits & (W.PUNCT | W.VERB | W.POSTPOSITION | W.CUE):
            return None
        hands = _hands_marks(page, last + 1)
        if last + 1 == page.size or page.tags[last + 1].bits & W.BREAK or hands:
            whose = tag.case == "gen" and not tag.bits & W.TIME
            return last if whose and (ends or hands) else None
    return None


def _hands_marks(page: Page, comma: int) -> bool:
    """Whether a comma or colon hands over marked words: মন্তব্য মন্ত্রীর | , “…”"""
    if comma + 1 >= page.size:
        return False
    tied = page.keys[comma] == "," or page.keys[comma] in COLONS
    return tied and bool(page.tags[comma + 1].bits & W.MARK)


def _ends_words(page: Page, at: int) -> bool:
    """Whether what was said ends at a token: a mark, dash, comma or বলে."""
    return at >= 0 and bool(page.tags[at].bits & W.MARK or page.keys[at] in DASHES or page.keys[at] in _BEFORE_NOUNS)


def _is_adjective(page: Page, at: int) -> bool:
    """Whether a word can describe the cue noun behind it: ” সোজাসাপ্টা | জবাব মন্ত্রীর।"""
    tag = page.tags[at]
    return at >= 0 and tag.case == "nom" and not tag.bits & (_NO_ADJECTIVE | W.SOURCE)


def _closes(page: Page, owner: int, at: int) -> bool:
    """Whether a cue noun ends its sentence and its source stands behind a closing mark: ‘…’, মন্ত্রীর দাবি।"""
    if at + 1 < page.size and not page.tags[at + 1].bits & W.BREAK:
        return False
    before = next((i for i in range(owner, max(-1, owner - 8), -1) if page.tags[i].bits & W.PUNCT), 0)
    if before and page.keys[before] == ",":
        before -= 1
    return bool(page.tags[before].bits & W.MARK)


def _joined(page: Page, at: int) -> bool:
    """Whether the words after a bare noun are handed over: দাবি, … · প্রশ্ন: … · অভিযোগ হলো, …"""
    after = page.keys[at + 1] if at + 1 < page.size else ""
    if after in COPULAS or after == "এই":
        after = page.keys[at + 2] if at + 2 < page.size else ""
        return after in "," or after in COLONS or after in DASHES or after == "যে" or after in "‘“\"'"
    if after in DASHES and page.glued(at) and page.glued(at + 1):
        return False  # উত্তর-পূর্ব
    return after == "," or after in COLONS or after in DASHES or after in ("যে", "‘", "“", '"', "'")


def find_labels(page: Page, lexicon: Lexicon) -> list[Label]:
    """Speaker labels of a page of drama, interview or chat; empty where labels are no regular feature of it."""
    return _labels_with_colon(page, lexicon) or _labels_with_danda(page, lexicon)


def _labels_with_colon(page: Page, lexicon: Lexicon) -> list[Label]:
    if not any(colon in page.text for colon in COLONS):
        return []
    labels = _labels(page, lexicon, COLONS, _LABEL_WORDS)
    names = [page.slice(label.first, label.last) for label in labels]
    repeated = len(names) - len(set(names))
    if repeated and (len(labels) >= 4 or len(labels) * 8 >= len(page.paragraphs)):
        return labels
    if len(labels) >= 2 and all(_names_somebody(page, label) for label in labels) and "?" in page.text:
        return labels
    return []


def _labels_with_danda(page: Page, lexicon: Lexicon) -> list[Label]:
    """The labels of older plays, which end as sentences do: two names or more that come again and again, and with
    them one-word names that come once."""
    labels = [label for label in _labels(page, lexicon, "।", _DANDA_WORDS) if _has_turn(page, label)]
    names = [page.slice(label.first, label.last) for label in labels]
    turns = {name: count for name, count in Counter(names).items() if count > 1}
    if len(turns) < 2 or sum(turns.values()) < _TURNS:
        return []
    return [
        label
        for name, label in zip(names, labels, strict=True)
        if name in turns or (label.first == label.last and _names_somebody(page, label))
    ]


def _has_turn(page: Page, label: Label) -> bool:
    """Whether words follow in the line, and the label is no short answer itself: না। …"""
    answer = page.tags[label.last].bits & (W.ADVERB | W.CONNECTIVE)
    return not answer and label.colon + 1 < page.size and page.keys[label.colon + 1] not in LINE_ENDS


def _labels(page: Page, lexicon: Lexicon, signs: Collection[str], most: int) -> list[Label]:
    """The words, `most` at most, before one of the signs at the beginnings of paragraphs."""
    bounds = pairwise([*page.paragraphs, page.size])
    labels = (_label(page, lexicon, start, end, signs, most) for start, end in bounds)
    return [label for label in labels if label]


def _names_somebody(page: Page, label: Label) -> bool:
    """Whether a label looks like a speaker by its own words, not like রচনা: or মোট:."""
    tag = page.tags[label.last]
    return bool(tag.bits & (W.NAME | W.MEDIA | W.ROLE | W.PRONOUN)) or not tag.bits or tag.key in TURN_LABELS


def _is_abbreviation(page: Page, lexicon: Lexicon, at: int, first: int) -> bool:
    """Whether a colon ends a short word in a name (মোঃ রহিম, তা মিঃ রায়) and no label (ক: …, আ.ব: …)."""
    key = page.keys[at]
    if page.tags[at].bits & W.HONORIFIC or key in NAME_ABBREVIATIONS:
        return True
    return at > first and page.keys[at - 1] != "." and key in lexicon.abbreviations


def _label(page: Page, lexicon: Lexicon, start: int, end: int, signs: Collection[str], most: int) -> Label | None:
    first = start
    while first < end and page.keys[first] in lexicon.marks:
        first += 1
    for at in range(first, min(first + most + 1, end)):
        key = page.keys[at]
        if key in signs and at > first:
            if at + 1 < end and _is_abbreviation(page, lexicon, at - 1, first):
                continue
            last = at
            while last + 1 < end and (page.keys[last + 1] in signs or page.keys[last + 1] in DASHES):
                last += 1
            return None if page.keys[first] in lexicon.not_labels else Label(first, at - 1, last)
        if key in LINE_ENDS or (page.tags[at].bits & W.FINITE and not page.tags[at].bits & W.SOURCE):
            return None
        if (page.tags[at].bits & W.PUNCT and key not in "./()") or page.tags[at].bits & W.NUMBER:
            return None
    return None
