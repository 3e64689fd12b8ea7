"""Noun phrases that can be the source of a quotation: where they stand, head, name, title, form.

Bengali noun phrases end with their head; what stands to the left describes it. A candidate is therefore found by
its last word (nominative beside a verb, genitive beside মতে, locative beside বলা হয়) and then grown to the left
until something that cannot belong to it.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

import attrs

from quotex.cues import CueHit
from quotex.lexicon import Lexicon, Tag, W
from quotex.page import DASHES, LINE_ENDS, TERMINATORS, Page
from quotex.records import Form

_WIDEST: Final = 28  # tokens that a noun phrase may have
_REACH: Final = 45  # tokens that are searched for a source on each side of a cue
_NOT_LEFT: Final = W.FINITE | W.PARTICIPLE | W.CONNECTIVE | W.TIME | W.POSTPOSITION | W.ADVERB
_BETWEEN_BRACKETS: Final = 12
_NOTHING: Final[Mapping[int, int]] = MappingProxyType({})


@attrs.frozen(slots=True)
class Mention:
    """A noun phrase as token numbers, analysed."""

    first: int
    last: int
    head: int
    """The head's token; `last` may stand behind it (a bracket)."""
    name_first: int
    name_last: int
    """First and last token of the proper name; `head` for other forms."""
    form: Form
    name: str
    role: str | None
    plural: bool
    honour: str
    """`h` honorific, `o` ordinary, `-` not known."""
    weight: float
    """How much the phrase looks like a source, by its own words."""


def source_left(page: Page, lexicon: Lexicon, start: int, cue: CueHit, marked: Mapping[int, int] = _NOTHING) -> Mention | None:
    """The subject of the cue's verb among the tokens from `start` up to the cue, or None.

    `marked` has the last and first token of marked stretches, which are passed over: তিনি ‘নাম’ বইয়ে বলেন.
    """
    related = _before_relative(page, start, cue)
    if related is not None:
        return mention_at(page, lexicon, related, start)
    best: tuple[float, int] | None = None
    for head, cost in _subjects(page, lexicon, max(start, cue.first - _REACH), cue, marked):
        if best is None or cost > best[0]:
            best = (cost, head)
    if best is None:
        return None
    return mention_at(page, lexicon, _last_of_name(page, lexicon, best[1], cue.first), start)


def _before_relative(page: Page, start: int, cue: CueHit) -> int | None:
    """The noun before a relative clause that ends at the cue: মার্টিন, যিনি …, বলেন."""
    if page.keys[cue.first - 1] != "," or cue.first - 1 <= start:
        return None
    for at in range(cue.first - 2, max(start, cue.first - _REACH), -1):
        if page.keys[at] in ("যিনি", "যাঁরা", "যারা"):
            head = at - 2 if page.keys[at - 1] == "," else at - 1
            return head if head >= start and page.tags[head].case == "nom" and not page.tags[head].bits & W.PUNCT else None
    return None


def _last_of_name(page: Page, lexicon: Lexicon, head: int, end: int) -> int:
    """The head of the whole phrase where an unlisted name follows a title: সম্পাদক | পুরুষোত্তম."""
    while head + 1 < end and not page.tags[head].pronoun and _name_like(page, lexicon, head + 1) and case_at(page, head + 1) == "nom":
        head += 1
    return head


def source_right(page: Page, lexicon: Lexicon, start: int, end: int, cue: CueHit) -> Mention | None:
    """The subject behind the cue's verb: … বলেন মন্ত্রী। Searches from `start` to the end of the clause."""
    stop = start
    while stop < min(end, start + _REACH):
        key = page.keys[stop]
        if key in TERMINATORS or key in LINE_ENDS or key in "‘“\"'," or key in DASHES and not page.glued(stop):
            break
        if page.tags[stop].bits & W.FINITE and not page.tags[stop].bits & W.SOURCE:
            return None  # another clause: … বলেন এবং চলে যান
        stop += 1
    if start < stop and page.tags[start].bits & (W.COORDINATOR | W.CONNECTIVE):
        return None
    for head in range(stop - 1, start - 1, -1):
        head = _inside_bracket(page, head, start)
        tag = page.tags[head]
        if _nominative(page, head) and _weight(page, lexicon, head) > 0 and _agrees(tag, cue):
            return mention_at(page, lexicon, head, start)
    return None


def source_genitive(page: Page, lexicon: Lexicon, start: int, cue: CueHit) -> Mention | None:
    """The genitive phrase right before a cue noun: মন্ত্রীর মতে."""
    head = cue.first - 1
    while head > start and page.tags[head].bits & W.ADVERB and page.tags[head].case != "gen":
        head -= 1
    if head < start or page.tags[head].case != "gen" and not page.keys[head] == ")":
        return None
    return mention_at(page, lexicon, _inside_bracket(page, head, start), start)


def source_locative(page: Page, lexicon: Lexicon, start: int, cue: CueHit) -> Mention | None:
    """The text or body in which something is said: প্রতিবেদনে বলা হয়, মন্ত্রণালয়ের পক্ষ থেকে জানানো হয়."""
    for at in range(cue.first - 1, max(start, cue.first - _REACH) - 1, -1):
        tag = page.tags[at]
        if tag.key in ("পক্ষ", "তরফ", "বরাত") and at > start and page.tags[at - 1].case == "gen":
            return mention_at(page, lexicon, at - 1, start)
        if tag.key in ("সূত্রে", "সূত্র") or tag.base == "সূত্র":
            return mention_at(page, lexicon, at, start)
        if tag.pronoun and tag.case == "loc":
            return mention_at(page, lexicon, at, start)
        if tag.case == "loc" and tag.bits & (W.DOCUMENT | W.BODYLIKE) and not tag.bits & W.PLACE:
            return mention_at(page, lexicon, at, start)
        if page.keys[at] in TERMINATORS:
            break
    return None


def first_subject(page: Page, lexicon: Lexicon, start: int, end: int, cue: CueHit) -> Mention | None:
    """The first noun phrase of a sentence that can be its subject and agrees with the cue's verb."""
    at = start
    while at < min(end, start + _REACH):
        tag = page.tags[at]
        if _nominative(page, at) and _agrees(tag, cue) and _weight(page, lexicon, at) >= (1.2 if at == start else 1.5):
            head = at
            while head + 1 < end and _continues_name(page, lexicon, head + 1):
                head += 1
            if page.tags[head].case == "nom":
                return mention_at(page, lexicon, head, start)
            at = head
        at += 1
    return None


def _continues_name(page: Page, lexicon: Lexicon, at: int) -> bool:
    tag = page.tags[at]
    return bool(tag.bits & (W.NAME | W.POSTPOSED)) or bool(tag.bits & W.ROLE) or not tag.bits and not tag.sure and tag.case == "nom"


def _subjects(
    page: Page, lexicon: Lexicon, start: int, cue: CueHit, marked: Mapping[int, int] = _NOTHING
) -> list[tuple[int, float]]:
    """(head token, score) of the phrases before a cue that can be its subject, nearest first."""
    found: list[tuple[int, float]] = []
    score = 2.0
    at = cue.first - 1
    while at >= start and len(found) < 6:
        key, tag = page.keys[at], page.tags[at]
        if at in marked and marked[at] > start:
            at = marked[at] - 1
            continue
        if key == ")":
            inner = _inside_bracket(page, at, start)
            if inner < at:
                at = inner
                continue
        if key in TERMINATORS or key in LINE_ENDS:
            break
        if tag.bits & W.PUNCT:
            if key == ",":
                score -= 0.8 if at < cue.first - 1 else 0.0
            at -= 1
            continue
        if tag.pronoun:
            if tag.case == "nom" and tag.pronoun.person in "123" and _agrees(tag, cue):
                found.append((at, score + 1.5))
                score -= 0.4
            at -= 1
            continue
        if tag.bits & W.FINITE and not tag.bits & (W.SOURCE | W.PARTICIPLE | W.COMMON & 0):
            score -= 1.6
            at -= 1
            continue
        if tag.bits & W.PARTICIPLE and not tag.bits & W.SOURCE:
            score -= 0.25
            at -= 1
            # the object of a participle is no subject: পথরোধ করিয়া, গলা পরিষ্কার করে
            if at >= start and page.tags[at].case == "nom" and not page.tags[at].bits & (W.PUNCT | W.SOURCE | W.PRONOUN):
                at -= 1
            continue
        if tag.bits & (W.TIME | W.ADVERB | W.CONNECTIVE | W.COORDINATOR) and not tag.bits & W.NAME:
            at -= 1
            continue
        if tag.bits & W.POSTPOSITION and not tag.bits & W.SOURCE:
            at = _before_complement(page, at, start)
            continue
        if tag.case == "dat":
            at = _before_addressee(page, at, start)
            continue
        if _nominative(page, at):
            weight = _weight(page, lexicon, at)
            if not weight and _may_be_name(tag) and (at == cue.first - 1 or at == start):
                weight = 0.6
            if weight > 0 and _agrees(tag, cue):
                near = 0.4 if at == cue.first - 1 else 0.0
                found.append((at, score + weight + near))
                left = _name_start(page, lexicon, at, start)
                at = left - 1
                score -= 0.5
                continue
            score -= 0.15
        at -= 1
    return found


def _may_be_name(tag: Tag) -> bool:
    """A common word that could be a name in this place: রস বলেন, অপূর্ব কহিল."""
    return tag.bits == W.COMMON and len(tag.key) > 1


def _before_addressee(page: Page, at: int, start: int) -> int:
    """The token before a phrase in the dative: বিবিসি বাংলাকে, ঢাকার সাংবাদিকদের."""
    at -= 1
    while at >= start and (page.tags[at].case == "gen" or page.tags[at].bits & (W.MEDIA | W.BODY)) and not page.tags[at].bits & W.PUNCT:
        at -= 1
    return at


def _before_complement(page: Page, at: int, start: int) -> int:
    """The token before a postposition and the noun that it governs: নির্বাচন | নিয়ে, বৈঠকের | পর."""
    at -= 1
    if at >= start and not page.tags[at].bits & (W.PUNCT | W.PRONOUN):
        at -= 1
    return at


def _inside_bracket(page: Page, at: int, start: int) -> int:
    """For a closing bracket the token before its opening one; else `at` itself."""
    if page.keys[at] != ")":
        return at
    for left in range(at - 1, max(start, at - _BETWEEN_BRACKETS) - 1, -1):
        if page.keys[left] == "(":
            return max(left - 1, start)
    return at


def case_at(page: Page, at: int) -> str:
    """The case of a word in its place: a name or title has that of the word that goes on with it (মির্জা ফখরুলকে),
    and endings may stand apart (টুইটার এ, রাসেল এর)."""
    tag = page.tags[at]
    if at + 1 >= len(page):
        return tag.case
    after = page.tags[at + 1]
    if tag.case == "gen" and not tag.sure and after.verb and after.verb.act and not after.bits & W.VERBAL:
        return "nom"  # no genitive stands before a verb: আল জাবের বলেন
    if tag.case != "nom":
        return tag.case
    if after.key in _LOOSE_ENDINGS and not page.glued(at):
        return _LOOSE_ENDINGS[after.key]
    if after.bits & (W.PUNCT | W.VERB) or tag.pronoun or tag.plural:
        return "nom"
    if after.bits & W.NAME and after.case != "nom":
        return after.case
    if not tag.sure and not tag.bits & W.COMMON and tag.key.endswith("র") and len(tag.key) > 3:
        if after.bits & W.COMMON and not after.bits & (W.FUNCTION | W.TIME) or after.bits & (W.KIN | W.DOCUMENT):
            return "gen"
    return "nom"


_LOOSE_ENDINGS: Final = {"এর": "gen", "র": "gen", "কে": "dat", "এ": "loc", "তে": "loc", "এঁর": "gen", "এরা": "nom"}


def _nominative(page: Page, at: int) -> bool:
    """Whether the word can be a subject by its ending."""
    return not page.tags[at].bits & (W.PUNCT | W.NUMBER) and case_at(page, at) == "nom"


def _agrees(tag: Tag, cue: CueHit) -> bool:
    """Whether a subject goes with the person of the cue's verb."""
    persons = cue.persons & {"1", "2", "3", "3h"}
    if not persons or cue.kind == "participle":
        return True
    pronoun = tag.pronoun
    if pronoun is None:
        return bool(persons & {"3", "3h"})
    if pronoun.person == "1":
        return "1" in persons
    if pronoun.person == "2":
        return bool(persons & {"2", "3h"} if pronoun.honour == "h" else persons & {"2"})
    if persons == {"1"}:
        return False
    if pronoun.honour == "h":
        return "3h" in persons
    if pronoun.honour == "o" or pronoun.honour == "n":
        return "3" in persons
    return bool(persons & {"3", "3h"})


def _weight(page: Page, lexicon: Lexicon, at: int) -> float:
    """How much the word at `at` looks like the head of a source; 0 where it cannot be one."""
    tag = page.tags[at]
    bits = tag.bits
    if at and tag.base == "জন" and page.tags[at - 1].bits & (W.NUMBER | W.QUANTIFIER):
        return 0.0
    if tag.pronoun:
        return 2.0 if tag.case == "nom" and tag.pronoun.person in "123" else 0.0
    if bits & W.NAME:
        return 2.0
    if bits & (W.ROLE | W.ANON | W.POSTPOSED):
        return 1.9
    phrase = _phrase_bits(page, lexicon, at)
    if phrase:
        return 1.9
    if bits & W.BODYLIKE:
        return 1.6
    if bits & W.DOCUMENT:
        return 0.7
    if bits & W.PLACE:
        return 0.6
    if bits & (W.COMMON | W.VERB | W.FUNCTION | W.TIME | W.NUMBER | W.QUANTIFIER | W.DEMONSTRATIVE | W.COORDINATOR):
        return 1.5 if tag.plural and tag.key.endswith("রা") else 0.0
    if tag.plural:
        return 1.8
    return 1.2


def _phrase_bits(page: Page, lexicon: Lexicon, at: int) -> int:
    """Class bits of a listed phrase that ends at `at`: আওয়ামী লীগ, প্রথম আলো."""
    rows = lexicon.phrases.get(page.tags[at].base)
    if rows:
        for before, bits in rows:
            n = len(before)
            if at >= n and all(page.keys[at - n + i] == word for i, word in enumerate(before)):
                return bits
    return 0


def _phrase_length(page: Page, lexicon: Lexicon, at: int) -> int:
    for before, _ in lexicon.phrases.get(page.tags[at].base, ()):
        n = len(before)
        if at >= n and all(page.keys[at - n + i] == word for i, word in enumerate(before)):
            return n
    return 0


def mention_at(page: Page, lexicon: Lexicon, head: int, start: int) -> Mention:
    """The whole noun phrase whose head is the token `head`, not reaching left of `start`."""
    tag = page.tags[head]
    last = _with_bracket(page, head)
    if tag.pronoun:
        name = tag.pronoun.base
        plural = tag.pronoun.number == "pl"
        return Mention(head, last, head, head, head, Form.PRONOUN, name, None, plural, tag.pronoun.honour, 2.0)
    called = _called(page, lexicon, head, start)
    if called is not None:
        name_first = _name_start(page, lexicon, called, start)
        first = _grow_left(page, lexicon, name_first, start)
        name = _joined_name(page, name_first, called)
        role = page.slice(called + 2, head)
        return Mention(first, last, head, name_first, called, Form.NAMED, name, role, tag.plural, "-", 2.0)
    form = _form(page, lexicon, head)
    name_first = head
    name_last = head
    if form is Form.NAMED:
        while name_last > start and page.tags[name_last].bits & W.POSTPOSED and not page.tags[name_last].bits & W.NAME:
            name_last -= 1
        name_first = _name_start(page, lexicon, name_last, start)
    first = _grow_left(page, lexicon, name_first, start)
    role = _role(page, lexicon, first, name_first) if form is Form.NAMED else None
    if form is Form.NAMED and tag.case == "gen" and case_at(page, head) == "nom":
        name = page.slice(name_first, name_last)
    elif form is Form.NAMED:
        name = _joined_name(page, name_first, name_last)
    elif form is Form.ORG:
        name_first = _org_start(page, lexicon, head, first)
        name = _joined_name(page, name_first, head)
    else:
        name = page.base(head)
        role = page.text[page.starts[first] : page.ends[head]] if form is Form.ROLE else None
    return Mention(first, last, head, name_first, name_last, form, name, role, tag.plural, "-", _weight(page, lexicon, head))


_CALLED: Final = frozenset({"নামে", "নামের", "নামক"})


def _called(page: Page, lexicon: Lexicon, head: int, start: int) -> int | None:
    """Last token of the name in সাজিদ নামে এক কর্মী, or None."""
    if not page.tags[head].bits & (W.ROLE | W.ANON):
        return None
    for at in range(head - 1, max(start, head - 6), -1):
        if page.keys[at] in _CALLED:
            return at - 1 if _name_like(page, lexicon, at - 1) else None
        if page.tags[at].bits & W.PUNCT:
            return None
    return None


def _joined_name(page: Page, first: int, last: int) -> str:
    """A proper name as written, case ending of the last word removed."""
    if page.tags[last].bits & W.PUNCT:
        return page.slice(first, last)
    return page.text[page.starts[first] : page.starts[last]] + page.base(last)


def _with_bracket(page: Page, head: int) -> int:
    """The closing bracket of a short parenthesis right behind the head: বোর্ড (বিসিবি)."""
    at = head + 1
    if at < len(page) and page.keys[at] == "(":
        for right in range(at + 1, min(at + 6, len(page))):
            if page.keys[right] == ")":
                return right
    return head


def _form(page: Page, lexicon: Lexicon, head: int) -> Form:
    tag = page.tags[head]
    bits = tag.bits | _phrase_bits(page, lexicon, head)
    before = page.tags[head - 1] if head else None
    if bits & W.NAME and not bits & (W.ROLE | W.BODYLIKE | W.DOCUMENT | W.ANON):
        return Form.NAMED
    if bits & W.POSTPOSED or bits & W.NAME and bits & W.ROLE:
        return Form.NAMED if before and _name_like(page, lexicon, head - 1) else Form.ROLE if bits & W.ROLE else Form.NAMED
    if bits & W.KIN and before and before.bits & W.NAME and before.case == "nom":
        return Form.NAMED
    if tag.base == "সূত্র" or bits & W.ANON:
        return Form.ANONYMOUS
    if bits & W.ROLE:
        return Form.ROLE
    if bits & (W.BODYLIKE | W.DOCUMENT | W.PLACE):
        if bits & W.NAME and before and before.bits & W.NAME:
            return Form.NAMED
        return Form.ORG
    if tag.plural or bits & W.COMMON and tag.key != tag.base:
        return Form.ROLE
    return Form.NAMED


def _name_like(page: Page, lexicon: Lexicon, at: int) -> bool:
    """Whether the word can be part of a person's name that goes on to its right."""
    tag = page.tags[at]
    if tag.bits & W.NAME:
        return tag.base == tag.key
    if tag.bits or tag.plural or tag.pronoun:
        return False
    return tag.case == "nom" and not _phrase_length(page, lexicon, at)


def _name_start(page: Page, lexicon: Lexicon, last: int, start: int) -> int:
    """First token of the run of name words that ends at `last`."""
    first = last
    while first > start and last - first < 8:
        before = first - 1
        key = page.keys[before]
        if key == "." and before > start and page.keys[before - 1] in lexicon.abbreviations:
            if page.tags[before - 1].bits & W.HONORIFIC and not page.tags[before - 1].bits & W.NAME:
                break
            first = before - 1
        elif key in DASHES and page.glued(before) and before > start and page.glued(before - 1) and _name_like(page, lexicon, before - 1):
            first = before - 1
        elif key == "ওরফে" and before > start and _name_like(page, lexicon, before - 1):
            first = before - 1
        elif _name_like(page, lexicon, before):
            first = before
        else:
            break
    return first


def name_run(page: Page, lexicon: Lexicon, at: int) -> tuple[int, int]:
    """First and last token of the name in which the name word `at` stands."""
    first = _name_start(page, lexicon, at, max(0, at - 3)) if at else at
    last = at
    while last + 1 < len(page) and last - first < 7 and page.tags[last].base == page.tags[last].key:
        after = page.tags[last + 1]
        if after.bits & W.NAME and not (after.bits & (W.ROLE | W.POSTPOSED) and not after.bits & W.FAMILY):
            last += 1
        elif not after.bits and not after.sure and page.tags[last].bits & W.NAME and after.case in ("nom", "gen", "dat") and not after.plural:
            last += 1
        else:
            break
    return first, last


def _org_start(page: Page, lexicon: Lexicon, head: int, first: int) -> int:
    """First token of a body's name: modifiers in the nominative belong to it (বাংলাদেশ ক্রিকেট বোর্ড)."""
    if page.tags[head].bits & W.DOCUMENT:
        return head
    at = head - _phrase_length(page, lexicon, head)
    while at > first:
        tag = page.tags[at - 1]
        if tag.case != "nom" or tag.bits & (W.PUNCT | W.DEMONSTRATIVE | W.QUANTIFIER | W.NUMBER | W.ROLE | W.VERB | W.ADVERB):
            break
        at -= 1
    return at


def _role(page: Page, lexicon: Lexicon, first: int, name_first: int) -> str | None:
    """What stands before a proper name: office, title, description."""
    if first >= name_first:
        return None
    last = name_first - 1
    while last > first and page.tags[last].bits & W.PUNCT and page.keys[last] != ")":
        last -= 1
    return page.text[page.starts[first] : page.ends[last]]


def _grow_left(page: Page, lexicon: Lexicon, first: int, start: int) -> int:
    """First token of the noun phrase around a name or head that begins at `first`."""
    edge = first
    limit = max(start, first - _WIDEST)
    at = first - 1
    while at >= limit:
        key, tag = page.keys[at], page.tags[at]
        bits = tag.bits
        if key == ")":
            inner = _inside_bracket(page, at, start)
            if inner >= at:
                break
            at = inner
            continue
        if key == "." and at > limit and page.keys[at - 1] in lexicon.abbreviations:
            edge = at = at - 1
            at -= 1
            continue
        if key in DASHES and page.glued(at) and at > start and page.glued(at - 1):
            at -= 1
            continue
        if bits & W.PUNCT:
            break
        length = _phrase_length(page, lexicon, at)
        if length:
            at = edge = max(at - length, limit)
            at -= 1
            continue
        if bits & W.COORDINATOR and key in ("ও", "এবং"):
            if edge > first - 1 and edge == first and not _coordinated(page, lexicon, at, start):
                break
            at -= 1
            continue
        if not _modifies(tag):
            break
        edge = at
        at -= 1
    return edge


def _coordinated(page: Page, lexicon: Lexicon, at: int, start: int) -> bool:
    """Whether the word before ও / এবং is of the kind that is listed with a source."""
    return at > start and bool(page.tags[at - 1].bits & W.SOURCE) and page.tags[at - 1].case == "nom"


def _modifies(tag: Tag) -> bool:
    """Whether a word can stand inside a noun phrase, left of its head."""
    bits = tag.bits
    if tag.pronoun:
        return tag.case == "gen"
    if tag.case == "gen":
        return not bits & W.TIME or bool(bits & W.SOURCE)
    if tag.case in ("dat", "with"):
        return False
    if tag.case == "loc":
        return not tag.sure and not bits & W.COMMON and not tag.key.endswith(("ে", "য়", "তে"))
    if bits & _NOT_LEFT and not bits & (W.SOURCE | W.DEMONSTRATIVE | W.QUANTIFIER):
        return False
    if bits & W.VERBAL:
        return True
    return True
