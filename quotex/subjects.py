"""Which noun phrase before a reporting verb is its subject: candidates, features, a log-linear choice.

A Bengali clause may hold several nominatives between its beginning and its verb (addressees, objects of participles,
parts of longer phrases). Every nominative is a candidate, “none of them” is one too, and the one with the highest
score wins. The weights are `data/subjects.tsv`, trained on marked text by `benchmarks/train_subjects.py`; the share
of the winner is what the confidence of a quotation rests on.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final

import attrs

from quotex.cues import FINITE, THIRD, CueHit
from quotex.lexicon import Lexicon, Tag, W
from quotex.nouns import inside_bracket, is_name_like, is_nominative, name_start, phrase_bits, phrase_length, tells_how
from quotex.page import DASHES, LINE_ENDS, TERMINATORS, Page
from quotex.weights import score, weights
from quotex.words import ADJECTIVAL_ENDINGS, LIGHT_VERBS, OLD_PASTS, OWN, STARTING_FROM, WHO, WRITING

_NO_FINITE: Final = W.PARTICIPLE | W.SOURCE
_ADVERBIAL: Final = W.ADVERB | W.TIME
_STRONG: Final = W.NAME | W.ROLE | W.POSTPOSED | W.ANON | W.BODY | W.ORG
_THINGS: Final = W.BODYLIKE | W.PLACE | W.DOCUMENT
_PERSONS: Final = frozenset({"1", "2", "3", "3h"})
_MOST: Final = 6  # candidates that are compared
_SORTS: Final = 2_000  # sorts of words (sets of classes) whose features are remembered
_KINDS: Final = (
    ("is name", W.NAME),
    ("is role", W.OFFICE | W.PROFESSION | W.POSTPOSED),
    ("is kin or person", W.KIN | W.PERSON),
    ("is anonymous", W.ANON),
    ("is body", W.BODY | W.MEDIA),
    ("is body noun", W.ORG),
    ("is country", W.COUNTRY),
    ("is document", W.DOCUMENT),
    ("is place", W.PLACE),
)
NONE: Final = -1
"""The head of the candidate that says: no subject here."""


@attrs.define(eq=False, repr=False)
class Candidate:
    """A possible subject: its head token and what speaks for and against it."""

    head: int
    features: dict[str, float]


def subject(
    page: Page, lexicon: Lexicon, start: int, cue: CueHit, marked: Mapping[int, int], seen: Mapping[str, int]
) -> tuple[int, float] | None:
    """(head token, share) of the most probable subject between `start` and the cue, or None."""
    share, head = scores(page, lexicon, start, cue, marked, seen)[0]
    return None if head == NONE else (head, share)


def scores(
    page: Page, lexicon: Lexicon, start: int, cue: CueHit, marked: Mapping[int, int], seen: Mapping[str, int]
) -> list[tuple[float, int]]:
    """(share, head token) of every candidate, best first; the shares add up to 1."""
    table = weights("subjects.tsv")
    found = candidates(page, lexicon, start, cue, marked, seen)
    if len(found) == 1:
        return [(1.0, NONE)]
    points = [score(table, c.features) for c in found]
    top = max(points)
    powers = [math.exp(point - top) for point in points]
    total = sum(powers)
    return sorted([(power / total, c.head) for power, c in zip(powers, found, strict=True)], reverse=True)


def often_subjects(page: Page, cues: list[CueHit]) -> dict[str, int]:
    """How often each word stands right before a cue or begins a sentence with one, on the whole page."""
    counts: dict[str, int] = {}
    last = -1
    for cue in cues:
        start, _ = page.sentence(cue.first)
        places = {cue.first - 1} if start == last else {cue.first - 1, start}
        last = start
        for at in places:
            if start <= at < cue.first and not page.tags[at].bits & (W.PUNCT | W.PRONOUN | W.FUNCTION | W.TIME):
                base = page.tags[at].base
                counts[base] = counts.get(base, 0) + 1
    return counts


def candidates(
    page: Page, lexicon: Lexicon, start: int, cue: CueHit, marked: Mapping[int, int], seen: Mapping[str, int]
) -> list[Candidate]:
    """All nominatives between `start` and the cue that agree with its verb, nearest first, and the empty candidate."""
    heads = _heads(page, lexicon, start, cue, marked)
    if len(heads) > 1:
        known = [at for at, _ in heads if _is_somebody(page, at)]
        heads = [row for row in heads if not (known and known[-1] < row[0] and _is_title_of_object(page, row[0], cue))]
    found = []
    strong = 0
    for rank, (at, first) in enumerate(heads):
        features = _features(page, lexicon, start, cue, at, first, strong, rank, len(heads))
        strong += _is_strong(page.tags[at])
        elsewhere = seen.get(page.tags[at].base, 0) - (at == cue.first - 1 or at == start)
        features["subject elsewhere"] = min(elsewhere, 3) / 3
        found.append(Candidate(at, features))
    found.append(Candidate(NONE, _nobody(cue, start, heads, strong > 0)))
    return found


def _nobody(cue: CueHit, start: int, heads: list[tuple[int, int]], strong: bool) -> dict[str, float]:
    """Named features of the empty candidate."""
    found = {"none": 1.0, f"none: {cue.kind}": 1.0}
    if cue.persons & FINITE == {"1"}:
        found["none, I"] = 1.0
    if not heads:
        found["none, nothing there"] = 1.0
    if cue.first == start:
        found["none, cue first"] = 1.0
    if strong:
        found["none, strong there"] = 1.0
    if "3h" in cue.persons:
        found["none, honorific"] = 1.0
    return found


def _heads(page: Page, lexicon: Lexicon, start: int, cue: CueHit, marked: Mapping[int, int]) -> list[tuple[int, int]]:
    """The nominatives that agree with the cue's verb, nearest first, each with the first token of its name; of a run
    of name words the last one."""
    heads: list[tuple[int, int]] = []
    covered = cue.first
    for at in _walk(page, start, cue, marked):
        if at < covered and _possible(page, lexicon, at, cue):
            covered = name_start(page, lexicon, at, start) if is_name_like(page, lexicon, at) else at
            heads.append((at, covered))
            if len(heads) == _MOST:
                break
    return heads


def _walk(page: Page, start: int, cue: CueHit, marked: Mapping[int, int]) -> Iterator[int]:
    """Tokens before the cue, right to left, without brackets and marked stretches."""
    at = cue.first - 1
    while at >= start:
        if at in marked and marked[at] > start:
            at = marked[at] - 1
            continue
        if page.keys[at] == ")":
            inner = inside_bracket(page, at, start)
            if inner < at:
                at = inner
                continue
        if page.keys[at] in TERMINATORS or page.keys[at] in LINE_ENDS:
            return
        yield at
        at -= 1


_NO_HEAD: Final = W.VERB | W.FUNCTION | W.TIME | W.COORDINATOR | W.NUMBER | W.PUNCT


def _possible(page: Page, lexicon: Lexicon, at: int, cue: CueHit) -> bool:
    tag = page.tags[at]
    bits = tag.bits
    if bits & _NO_HEAD and not bits & W.SOURCE and not tag.pronoun:
        return bool(phrase_bits(page, lexicon, at))  # কে যেন
    if not is_nominative(page, at) or not agrees(tag, cue) or (cue.kind == "chant" and at == cue.first - 1):
        return False
    if tag.pronoun:
        return tag.pronoun.person in "123"
    if at == cue.first - 1 and cue.lemma == WRITING and bits & W.DOCUMENT:
        return False  # what is written: পত্র | লিখিল
    if tag.key == WHO or (not bits and at == cue.first - 1 and _is_old_participle(page, at, cue)):
        return False
    touching = at == cue.first - 1 and cue.first < cue.verb
    if touching and bits & W.COMMON and not bits & W.SOURCE and page.sentence(at)[0] != at:
        return False  # an adjective of the cue's noun: নানা | স্লোগান দেন
    if _comes_from(page, at, cue):
        return False
    if at and not bits & W.SOURCE and page.keys[at - 1] in OWN:
        return False  # what somebody tells of: নিজের | অনুভূতি জানিয়েছেন
    if at and not bits and tag.base != tag.key and page.tags[at - 1].bits & W.NAME:
        return False  # a thing with its article behind the subject: পরেশ | ঝোলাটা নামিয়ে
    if bits & (W.DEMONSTRATIVE | W.QUANTIFIER) and not bits & W.ANON:
        return False
    if not bits & W.SOURCE and (tag.key[-1] == "্" or (at + 1 < cue.first and tells_how(page, at))):
        return False  # a sound or an adjective: খপ্ | করিয়া, ভারিক্কি | গলায়
    if bits & W.ANON and bits & W.COMMON and tag.key.endswith(ADJECTIVAL_ENDINGS) and at + 1 < cue.first:
        return False  # an adjective: স্থানীয় | এক কর্মী
    if at and tag.base == "জন" and page.tags[at - 1].bits & (W.NUMBER | W.QUANTIFIER):
        return False
    somebody = bits & (W.SOURCE | W.POSTPOSED)
    if not somebody and at + 1 < cue.first and (page.keys[at + 1] == "না" or page.tags[at + 1].bits & W.VERBAL):
        return False  # an object: নাম প্রকাশ | না করার শর্তে
    if bits & W.ROLE and not tag.plural and at + 1 < cue.first and _is_head_behind(page, at + 1, cue):
        return False  # a title or description: বৃদ্ধ | ধীবর, মন্ত্রী | করিম
    if at + 1 < page.size and phrase_length(page, lexicon, at + 1):
        return False  # the beginning of a listed name: প্রথম | আলোকে
    return len(tag.key) > 1 or bool(bits & W.SOURCE)


def _is_old_participle(page: Page, at: int, cue: CueHit) -> bool:
    """Whether an unlisted word is a participle of the old style, as its verb shows: ঘেঁষিয়া | কহিল."""
    return page.keys[at].endswith("িয়া") and page.keys[cue.verb].endswith(OLD_PASTS)


def _is_head_behind(page: Page, at: int, cue: CueHit) -> bool:
    """Whether a word is a role or name that what stands right before it describes."""
    return bool(page.tags[at].bits & (W.ROLE | W.NAME)) and is_nominative(page, at) and not _comes_from(page, at, cue)


def _is_somebody(page: Page, at: int) -> bool:
    """Whether a word is a pronoun, a name, or an unlisted one behind a title."""
    tag = page.tags[at]
    titled = not tag.bits and at > 0 and page.tags[at - 1].bits & (W.OFFICE | W.PROFESSION | W.HONORIFIC)
    return bool(tag.pronoun or tag.bits & W.NAME or titled)


def _is_title_of_object(page: Page, at: int, cue: CueHit) -> bool:
    """Whether a title goes with the name of the addressee behind it: তিনি | জেনারেল | নারকিসকে বললেন."""
    after = page.tags[at + 1]
    return (
        at + 1 < cue.first
        and bool(page.tags[at].bits & (W.OFFICE | W.HONORIFIC))
        and after.case == "dat"
        and not after.bits & ~W.NAME
        and after.pronoun is None
        and after.key.endswith("কে")
    )


def _is_strong(tag: Tag) -> bool:
    return bool(tag.pronoun or tag.bits & _STRONG or tag.plural)


def _features(
    page: Page, lexicon: Lexicon, start: int, cue: CueHit, at: int, first: int, stronger: int, rank: int, count: int
) -> dict[str, float]:
    """Named features of the candidate with head `at` whose name begins at `first`."""
    tag = page.tags[at]
    kinds = ("is pronoun",) if tag.pronoun else _kinds(tag.bits | phrase_bits(page, lexicon, at), tag.plural)
    found = dict.fromkeys(kinds, 1.0)
    if first == start:
        found["first word"] = 1.0
    elif first - start <= 3:
        found["near the beginning"] = 1.0
    if at == cue.first - 1:
        found["touches the verb"] = 1.0
    if first < at:
        found["several name words"] = 1.0
    found["distance"] = min(cue.first - at, 20) / 20
    if rank == 0:
        found["nearest"] = 1.0
    if count == 1:
        found["only one"] = 1.0
    found["others nearer"] = min(stronger, 3) / 3
    _note_between(found, page.tags[at + 1 : cue.first])
    found.update(_after(page, at, cue))
    found.update(_before(page, first, start))
    _note_form(found, tag, "3h" in cue.persons)
    return found


def _note_form(found: dict[str, float], tag: Tag, honorific: bool) -> None:
    """What the ending of a candidate says, and whether it goes with the honour of the verb."""
    bits, key = tag.bits, tag.key
    if not tag.sure and key.endswith(ADJECTIVAL_ENDINGS):
        found["looks adjectival"] = 1.0
    if not bits & W.SOURCE:
        if key.endswith("র"):
            found["ends in -র"] = 1.0
        elif key.endswith(("ি", "ে")):
            found["ends in -ি or -ে"] = 1.0
    if tag.pronoun is None:
        if not honorific:
            found["plain verb, body"] = float(bool(bits & W.BODYLIKE))
        elif bits & W.ROLE:
            found["honorific verb, role"] = 1.0
        if honorific and bits & _THINGS and not tag.plural:
            found["honorific verb, thing"] = 1.0


def _note_between(found: dict[str, float], tags: list[Tag]) -> None:
    """What stands between a candidate and the cue."""
    commas, adverbs = 0, bool(tags)
    for at, tag in enumerate(tags):
        bits = tag.bits
        if bits & W.FINITE and not bits & _NO_FINITE:
            coordinated = at + 1 < len(tags) and (tags[at + 1].key == "," or tags[at + 1].bits & W.COORDINATOR)
            found["coordinated verb between" if coordinated else "finite verb between"] = 1.0
        if bits & W.PARTICIPLE:
            found["participle between"] = 1.0
        if tag.case == "dat":
            found["addressee between"] = 1.0
        elif not bits & _ADVERBIAL:
            adverbs = False
            commas += tag.key == ","
    found["comma between"] = min(commas, 3) / 3
    found["only adverbs between"] = float(adverbs)


@lru_cache(maxsize=_SORTS)
def _kinds(bits: int, plural: bool) -> tuple[str, ...]:
    kinds = [name for name, mask in _KINDS if bits & mask]
    if not kinds:
        kinds.append("is common" if bits & W.COMMON else "is unlisted")
    if plural:
        kinds.append("is plural")
    if bits & W.VERB:
        kinds.append("is also a verb")
    return tuple(kinds)


def _after(page: Page, at: int, cue: CueHit) -> dict[str, float]:
    """What stands right behind the head."""
    if at + 1 >= cue.first:
        return {}
    after = page.tags[at + 1]
    bits = after.bits
    if bits & W.PUNCT:
        return {"before a comma": float(after.key == ","), "before another sign": float(after.key != ",")}
    if bits & W.PARTICIPLE and not bits & W.SOURCE:
        return {
            "before a participle": 1.0,
            "before a light verb": float(after.verb is not None and after.verb.lemma in LIGHT_VERBS),
        }
    if bits & W.POSTPOSITION:
        return {"before a postposition": 1.0}
    if bits & (W.ADVERB | W.TIME | W.CONNECTIVE):
        return {"before an adverb": 1.0}
    if bits & W.COORDINATOR:
        return {"before and": 1.0}
    if after.pronoun or bits & (W.DEMONSTRATIVE | W.QUANTIFIER | W.NUMBER):
        return {"before a pronoun": 1.0}
    case = "loc" if _comes_from(page, at + 1, cue) else after.case  # রাজপুত্র | ঘোড়া থেকে নেমে
    return {f"before {case}": 1.0, "before a source": float(bool(bits & W.SOURCE))}


def _comes_from(page: Page, at: int, cue: CueHit) -> bool:
    """Whether a word is where something comes from, and no subject: মৃত্যুশয্যা | থেকে, but not রিদয় | থেকে-থেকে."""
    return at + 1 < cue.first and page.keys[at + 1] in STARTING_FROM and page.keys[at + 2] not in DASHES


def _before(page: Page, first: int, start: int) -> dict[str, float]:
    """What stands right before the name or head."""
    if first <= start:
        return {}
    before = page.tags[first - 1]
    bits = before.bits
    if bits & W.PUNCT:
        return {"after a comma": float(before.key == ","), "after another sign": float(before.key != ",")}
    if bits & (W.ROLE | W.HONORIFIC) and before.case == "nom":
        return {"after a title": 1.0}
    if before.case == "gen":
        return {"after gen": 1.0}
    if bits & (W.DEMONSTRATIVE | W.QUANTIFIER):
        return {"after this or one": 1.0}
    if bits & (W.CONNECTIVE | W.TIME | W.ADVERB):
        return {"after an adverb": 1.0}
    if bits & (W.POSTPOSITION | W.PARTICIPLE) or before.case == "loc":
        return {"after an adverbial": 1.0}
    return {"after another noun": 1.0}


def agrees(tag: Tag, cue: CueHit) -> bool:
    """Whether a subject goes with the person of the cue's verb."""
    persons = cue.persons & _PERSONS
    if not persons or cue.kind == "participle":
        return True
    pronoun = tag.pronoun
    if pronoun is None:
        return "3" in persons or "3h" in persons
    if pronoun.person == "1":
        return "1" in persons
    if pronoun.person == "2":
        return bool(persons & {"2", "3h"} if pronoun.honour == "h" else persons & {"2"})
    if persons == {"1"}:
        return False
    if pronoun.honour == "h":
        return "3h" in persons
    if pronoun.honour in "on":
        return "3" in persons
    return bool(persons & THIRD)
