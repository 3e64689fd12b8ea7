"""Noun phrases that can be the source of a quotation: case in its place, head, extent, name, title, form.

Bengali noun phrases end with their head; what stands to the left describes it. A phrase is therefore known by its
last word and grown to the left until something that cannot belong to it.
"""

from __future__ import annotations

from typing import Final

import attrs

from quotex.lexicon import Lexicon, Tag, W
from quotex.page import APOSTROPHES, COLONS, DASHES, Page
from quotex.records import Form
from quotex.words import (
    ADJECTIVAL_ENDINGS,
    BESIDE,
    CALLED,
    CHIEFS,
    COUNTRY,
    DEEDS,
    DEPUTIES,
    ENDINGS_APART,
    FIRST_NAMES_TOO,
    INDEFINITE,
    JOHN,
    KINDS_OF_PEOPLE,
    LAST_NAMES_TOO,
    MANNERS,
    MIDDLE_NAMES,
    NAME_ABBREVIATIONS,
    NO_NAME_ENDINGS,
    OF_THAT,
    PREFIXES,
    REPORTERS,
    SHORT_RANKS,
    STARTING_FROM,
    THE,
    VAGUE_BODIES,
    VISITS,
    WHERE_TO,
    WHO,
)

_WIDEST: Final = 28  # tokens that a noun phrase may have
_NOT_LEFT: Final = W.FINITE | W.PARTICIPLE | W.CONNECTIVE | W.TIME | W.POSTPOSITION | W.ADVERB
_PRINTED: Final = W.DOCUMENT | W.ORG
_PERSONAL: Final = W.ROLE | W.ANON | W.NAME
_APART: Final = frozenset((*ENDINGS_APART, *APOSTROPHES))
_PLACE_NAME: Final = W.PLACE | W.COMMON
_BETWEEN_BRACKETS: Final = 12
_INITIAL: Final = 4  # signs of the name of a letter
_COMPLEMENT: Final = 3  # tokens between a verbal noun and its noun in another case: দোকানে বসে থাকা
_LONGEST_NAME: Final = 8  # tokens of a body's name in marks


@attrs.define(eq=False, repr=False)
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
    share: float = 1.0
    """Share of the score among the candidates for subject."""


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
        name_first = name_start(page, lexicon, called, start)
        first = _phrase_start(page, lexicon, name_first, start)
        name = _joined_name(page, name_first, called)
        bearer = page.slice(called + 2, head)
        return Mention(first, last, head, name_first, called, Form.NAMED, name, bearer, tag.plural, "-", 2.0)
    form = _form(page, lexicon, head)
    marked = name_in_marks(page, head) if form is Form.ORG else None
    if marked is not None:
        name = page.slice(*marked)
        first = _phrase_start(page, lexicon, head, start)
        return Mention(
            first, marked[1] + 1, head, *marked, form, name, None, False, "-", weight_at(page, lexicon, head)
        )
    name_first = head
    name_last = head
    if form is Form.NAMED:
        while name_last > start and page.tags[name_last].bits & W.POSTPOSED and not page.tags[name_last].bits & W.NAME:
            name_last -= 1
        name_first = name_start(page, lexicon, name_last, start)
    elif form is Form.ORG:
        name_first = max(start, head - phrase_length(page, lexicon, head))
    first = _phrase_start(page, lexicon, name_first, start)
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
        role = page.text[page.starts[first] : page.starts[head]] + name if form is Form.ROLE else None
    return Mention(
        first, last, head, name_first, name_last, form, name, role, tag.plural, "-", weight_at(page, lexicon, head)
    )


def _is_common_name(page: Page, at: int, start: int) -> bool:
    """Whether a common word is a first name: between a title and a name (কৌঁসুলি তুষার মেহতা), or before a family name."""
    after = page.tags[at + 1]
    if page.keys[at] in FIRST_NAMES_TOO and not (at and page.tags[at - 1].bits & (W.NUMBER | W.QUANTIFIER)):
        unlisted = page.keys[at] == JOHN and not after.bits and not after.sure and len(after.key) > _INITIAL
        if unlisted or (after.bits & W.FAMILY and not after.bits & W.ORG):
            return True
    if page.tags[at].bits != W.COMMON or page.tags[at].case != "nom" or at <= start:
        return False
    title = page.tags[at - 1]
    return bool(title.bits & (W.ROLE | W.HONORIFIC)) and title.case == "nom" and bool(page.tags[at + 1].bits & W.NAME)


def is_last_name(page: Page, at: int) -> bool:
    """Whether a common word ends the full name before it: সজীব ওয়াজেদ | জয় বলেন."""
    tag = page.tags[at]
    if tag.base not in LAST_NAMES_TOO or at < 2:
        return False
    named = all(t.bits & W.NAME and t.base == t.key for t in page.tags[at - 2 : at])
    if not named or tag.case != "nom" or at + 1 >= page.size:
        return named
    after = page.tags[at + 1]
    return bool(after.bits & (W.PUNCT | W.POSTPOSITION)) or (after.verb is not None and after.verb.act is not None)


def name_run(page: Page, lexicon: Lexicon, at: int) -> tuple[int, int]:
    """First and last token of the name in which the name word `at` stands."""
    first = name_start(page, lexicon, at, max(0, at - 3)) if at else at
    last = at
    while last + 1 < page.size and last - first < 7 and page.tags[last].base == page.tags[last].key:
        if page.tags[last].bits & W.FAMILY and ends_a_name(page, last):
            break
        after = page.tags[last + 1]
        if last + 2 < page.size and page.keys[last + 2] in MANNERS:
            break  # মিনু | বঙ্কিম দৃষ্টিতে
        if after.key == "." and last + 2 < page.size and _is_initial(page, lexicon, last) and page.glued(last):
            if page.tags[last + 2].bits & W.NAME or _ends_name(page, last + 2):
                last += 2  # জে. পি. | নাড্ডা
                continue
            break
        if after.key in DASHES and _is_second_half(page, last + 2):
            last += 2  # রি ইয়ং | -হো
            continue
        if (after.bits & W.NAME and not (after.bits & (W.ROLE | W.POSTPOSED) and not after.bits & W.FAMILY)) or (
            page.tags[last].bits & W.NAME and (_ends_name(page, last + 1) or is_last_name(page, last + 1))
        ):
            last += 1
        else:
            break
    return first, last


def _is_second_half(page: Page, at: int) -> bool:
    """Whether a short word that is no name of its own is tied to a name by the sign before it: ইয়ং-হো."""
    if at >= page.size or not (page.glued(at - 1) and page.glued(at - 2)):
        return False
    tag = page.tags[at]
    return len(tag.key) <= _INITIAL and not tag.bits & ~W.COMMON and tag.key.isalpha() and tag.case == "nom"


def _is_initial(page: Page, lexicon: Lexicon, at: int) -> bool:
    """Whether a word is the name of a letter, as names have: জে, পি, এইচ."""
    return len(page.keys[at]) <= _INITIAL and page.keys[at] in lexicon.abbreviations


def case_at(page: Page, at: int) -> str:
    """The case of a word in its place: a name or title has that of the word that goes on with it (মির্জা ফখরুলকে),
    and endings may stand apart (টুইটার এ, রাসেল এর)."""
    tag = page.tags[at]
    case = tag.case
    if at + 1 >= page.size:
        return case
    after = page.tags[at + 1]
    if case != "nom":
        guessed = case == "gen" and not tag.sure  # no genitive stands before a verb: আল জাবের (আরও) বলেন
        if guessed and after.bits & W.ADVERB and not after.bits & ~(W.ADVERB | W.COMMON) and at + 2 < page.size:
            after = page.tags[at + 2]
        return "nom" if guessed and after.verb and after.verb.act and not after.bits & W.VERBAL else case
    if after.key in _APART:
        apart = _ending_apart(page, at)
        if apart:
            return apart
    if after.bits & W.COORDINATOR and _goes_on_in_dative(page, at + 2):
        return "dat"
    if after.bits & (W.PUNCT | W.VERB) or tag.pronoun or tag.plural:
        return "nom"
    if after.bits & W.NAME:
        if _is_another(page, at) or ends_a_name(page, at) or is_indefinite(page, at):
            return "nom"
        return _case_of_run(page, at + 1)
    if _begins_a_channel(tag, after) or (after.base in VISITS and tag.bits & (W.COUNTRY | W.PLACE)):
        return after.case
    kind = at if tag.key in KINDS_OF_PEOPLE else at + 1 if after.key in KINDS_OF_PEOPLE and tag.bits & W.ROLE else None
    if kind is not None and kind + 1 < page.size:
        titled = page.tags[kind + 1]
        return titled.case if titled.bits & W.ROLE and not titled.bits & W.KIN else "nom"
    if after.case == "dat" and tag.bits & W.ANON and tag.bits & W.COMMON and after.bits & ~W.VERBAL == W.COMMON:
        return "dat"  # তরুণ | সমাজকে
    owned = (after.bits & W.COMMON and not after.bits & (W.FUNCTION | W.TIME)) or after.bits & (W.KIN | W.DOCUMENT)
    looks_genitive = not tag.sure and not tag.bits & W.COMMON and tag.key.endswith("র") and len(tag.key) > 3
    return "gen" if owned and looks_genitive and after.key != THE else "nom"  # but রিহার | দ্য হিলকে বলেন


def _goes_on_in_dative(page: Page, at: int) -> bool:
    """Whether the noun behind ও has the object case, which goes for the one before as well: রহিম ও | তরুণ করিমকে."""
    if at >= page.size:
        return False
    if page.tags[at].case == "dat":
        return True
    described = (
        page.tags[at].case == "nom" and not page.tags[at].bits & (W.PUNCT | W.VERB) and not page.tags[at].pronoun
    )
    return described and at + 1 < page.size and page.tags[at + 1].case == "dat" and not page.tags[at + 1].pronoun


def _begins_a_channel(tag: Tag, after: Tag) -> bool:
    """Whether a word is the beginning of a paper's or channel's name in another case: CBC | নিউজকে."""
    if tag.bits & W.SOURCE or after.pronoun:
        return False
    if after.case == "loc":
        return not tag.bits & ~W.ENGLISH and bool(after.bits & W.ORG)  # এক্সিবিশন | সেন্টারে
    if after.case not in ("gen", "dat"):
        return False
    return bool(
        (tag.bits & W.COMMON and after.bits & _PRINTED) or (tag.bits & W.ENGLISH and not after.bits & _PERSONAL)
    )


def _is_another(page: Page, at: int) -> bool:
    """Whether a name that goes alone elsewhere is not part of the one behind it: বিভা | রামমোহনকে বলিল. In the middle
    of a sentence both must go alone."""
    tag, after = page.tags[at], page.tags[at + 1]
    if tag.base not in page.alone or after.bits & W.FAMILY:
        return False
    begins = at == 0 or bool(page.tags[at - 1].bits & (W.BREAK | W.MARK))
    return begins or after.base in page.alone


def is_indefinite(page: Page, at: int) -> bool:
    """Whether a role is introduced for the first time, so that it is no title of the name behind it: একজন ব্যবস্থাপক |
    করিমকে."""
    if not page.tags[at].bits & W.ROLE:
        return False
    for before in range(at - 1, max(-1, at - 4), -1):
        tag = page.tags[before]
        if tag.key in INDEFINITE:
            return True
        if tag.bits & (W.PUNCT | W.NAME) or tag.case != "nom":
            return False
    return False


def ends_a_name(page: Page, at: int) -> bool:
    """Whether a family name behind a name or title is the end, though the name of another person in another case
    follows: ডোনাল্ড ট্রাম্প | পুতিনকে."""
    if not 0 < at < page.size - 1:
        return False
    before, tag, after = page.tags[at - 1 : at + 2]
    if not tag.bits & W.FAMILY or tag.bits & W.ORG or tag.case != "nom" or tag.key in MIDDLE_NAMES:
        return False
    titled = before.case == "nom" and before.bits & (W.NAME | W.ROLE | W.HONORIFIC)
    return bool(titled and after.bits & W.NAME and not after.bits & W.ORG) and _case_of_run(page, at + 1) != "nom"


def is_title_here(page: Page, at: int) -> bool:
    """Whether a word that is a first name as well stands behind a body or title: জামায়াতের আমির, নায়েবে আমির."""
    tag = page.tags[at]
    if not (tag.bits & W.NAME and tag.bits & W.OFFICE) or not at:
        return False
    before = page.tags[at - 1]
    return before.case == "gen" or before.key in DEPUTIES or bool(before.bits & W.BODYLIKE)


def _ending_apart(page: Page, at: int) -> str:
    """The case that an ending behind the word shows, after a blank, sign or bracket (রাসেল এর, ইডি’র), or nothing."""
    keys = page.keys
    if keys[at + 1] in APOSTROPHES and page.glued(at) and page.glued(at + 1):
        return ENDINGS_APART.get(keys[at + 2], "")
    return "" if page.glued(at) or _is_this(page, at + 1) else ENDINGS_APART.get(keys[at + 1], "")


def before_ending(page: Page, at: int, start: int) -> int:
    """The word before an ending that is written apart, not left of `start`; or `at` itself."""
    if page.keys[at] not in ENDINGS_APART or at <= start:
        return at
    before = at - 2 if page.tags[at - 1].bits & W.PUNCT and page.keys[at - 1] != ")" else at - 1
    if before < start:
        return at
    tag = page.tags[before]
    apart = page.keys[before] == ")" or bool(tag.bits & W.MARK) or (tag.case == "nom" and not tag.pronoun)
    return before if apart and not tag.bits & W.VERB else at


def _is_this(page: Page, at: int) -> bool:
    """Whether এ or এর is the demonstrative (এ নিয়ে, এর আগে), not an ending that stands apart (টুইটার এ, রাসেল এর)."""
    after = page.tags[at + 1] if at + 1 < len(page) else None
    if after is None or page.keys[at] not in ("এ", "এর"):
        return False
    if page.keys[at] == "এর":
        return after.key in OF_THAT
    if after.key in DASHES and page.keys[at + 2 : at + 3] == ["ও"]:
        return True  # এ-ও জানিয়েছে
    return not after.bits & (W.PUNCT | W.FINITE) or bool(after.bits & W.POSTPOSITION)


def _case_of_run(page: Page, at: int) -> str:
    """The case of a run of name words, which only its last one shows."""
    for last in range(at, min(at + 5, len(page))):
        tag = page.tags[last]
        if tag.case in ("gen", "dat"):
            return tag.case
        after = page.tags[last + 1] if last + 1 < len(page) else None
        if after is None or not (after.bits & W.NAME or (not after.bits and not after.sure and after.case != "nom")):
            return "nom"
    return "nom"


def is_nominative(page: Page, at: int) -> bool:
    """Whether the word can be a subject by its ending."""
    return not page.tags[at].bits & (W.PUNCT | W.NUMBER) and case_at(page, at) == "nom"


def weight_at(page: Page, lexicon: Lexicon, at: int) -> float:
    """How much the word at `at` looks like the head of a source; 0 where it cannot be one."""
    tag = page.tags[at]
    bits = tag.bits
    if tag.key == WHO or (at and tag.base == "জন" and page.tags[at - 1].bits & (W.NUMBER | W.QUANTIFIER)):
        return 0.0
    if tag.pronoun:
        return 2.0 if tag.case == "nom" and tag.pronoun.person in "123" else 0.0
    if bits & W.NAME or is_last_name(page, at):
        return 2.0
    if bits & (W.ROLE | W.ANON | W.POSTPOSED):
        return 1.9
    phrase = phrase_bits(page, lexicon, at)
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


def phrase_bits(page: Page, lexicon: Lexicon, at: int) -> int:
    """Class bits of a listed phrase that ends at `at`: আওয়ামী লীগ, প্রথম আলো."""
    return _phrase(page, lexicon, at)[1]


def phrase_length(page: Page, lexicon: Lexicon, at: int) -> int:
    return _phrase(page, lexicon, at)[0]


def _phrase(page: Page, lexicon: Lexicon, at: int) -> tuple[int, int]:
    """(number of words before the last, class bits) of the longest listed phrase that ends at `at`, or zeros."""
    ends = lexicon.phrases.get(page.tags[at].base)
    if ends is not None and at:
        for before, bits in ends.get(page.keys[at - 1], ()):
            if len(before) == 1 or (len(before) <= at and tuple(page.keys[at - len(before) : at]) == before):
                return len(before), bits
    return 0, 0


def inside_bracket(page: Page, at: int, start: int) -> int:
    """For a closing bracket the token before its opening one; else `at` itself."""
    if page.keys[at] != ")":
        return at
    for left in range(at - 1, max(start, at - _BETWEEN_BRACKETS) - 1, -1):
        if page.keys[left] == "(":
            return max(left - 1, start)
    return at


def _called(page: Page, lexicon: Lexicon, head: int, start: int) -> int | None:
    """Last token of the name in সাজিদ নামে এক কর্মী, or None."""
    if not page.tags[head].bits & (W.ROLE | W.ANON):
        return None
    for at in range(head - 1, max(start, head - 6), -1):
        if page.keys[at] in CALLED:
            return at - 1 if page.tags[at - 1].case == "nom" and not page.tags[at - 1].bits & W.PUNCT else None
        if page.tags[at].bits & W.PUNCT:
            return None
    return None


def name_in_marks(page: Page, head: int) -> tuple[int, int] | None:
    """First and last token of the marked name right behind a noun for bodies: সংগঠন | ‘আলোর পথ’."""
    tags = page.tags
    if tags[head].key not in VAGUE_BODIES or head + 2 >= page.size or not tags[head + 1].bits & W.MARK:
        return None
    for at in range(head + 2, min(head + 2 + _LONGEST_NAME, page.size)):
        bits = tags[at].bits
        if bits & W.MARK:
            glued = page.glued(at) and not (at + 1 < page.size and tags[at + 1].bits & W.PUNCT)  # ‘আলোর পথ’র সভাপতি
            return None if glued or at == head + 2 else (head + 2, at - 1)
        if bits & (W.BREAK | W.FINITE) and not bits & W.SOURCE:
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
    bits = tag.bits | phrase_bits(page, lexicon, head)
    before = page.tags[head - 1] if head else None
    if bits & W.NAME and not bits & (W.ROLE | W.BODYLIKE | W.DOCUMENT | W.ANON):
        return Form.NAMED
    if bits & W.POSTPOSED or (bits & W.NAME and bits & W.ROLE):
        return Form.NAMED if before and is_name_like(page, lexicon, head - 1) else Form.ROLE
    named = before is not None and bool(before.bits & W.NAME) and before.case == "nom"
    if bits & (W.KIN | W.PROFESSION | W.OFFICE) and named:
        return Form.NAMED  # জব্বার মাঝি, নাজমুল হক প্রধান
    if tag.base.endswith("সূত্র") or bits & W.ANON:  # হাসপাতালসূত্রে
        return Form.ANONYMOUS
    if bits & W.ROLE:
        return Form.ROLE
    if bits & (W.BODYLIKE | W.DOCUMENT | W.PLACE):
        if before and before.bits & W.NAME and before.case == "nom" and (bits & W.NAME or not bits & ~_PLACE_NAME):
            return Form.NAMED  # চার্লস সান্তিয়াগো
        return Form.ORG
    if not bits and before is not None and before.key in INDEFINITE and not tag.sure:
        return Form.ROLE  # একজন | বিমানসেনা
    if tag.base == COUNTRY and tag.key != COUNTRY and not tag.plural:
        return Form.ORG  # দেশটি বলছে
    if tag.plural or (bits & W.COMMON and (tag.key != tag.base or (before is not None and _tells_which(before)))):
        return Form.ROLE
    return Form.NAMED


def _tells_which(before: Tag) -> bool:
    """Whether a word makes the noun behind it a common one: একটি কণ্ঠ, তার গলা."""
    return bool(before.bits & (W.DEMONSTRATIVE | W.QUANTIFIER | W.NUMBER)) or (before.case == "gen" and before.sure)


def is_name_like(page: Page, lexicon: Lexicon, at: int) -> bool:
    """Whether the word can be part of a person's name that goes on to its right."""
    tag = page.tags[at]
    if tag.bits & W.NAME:
        return tag.base == tag.key or (
            tag.case == "loc"
            and not tag.bits & W.PLACE
            and at + 1 < page.size
            and bool(page.tags[at + 1].bits & W.NAME)
        )
    if tag.bits or tag.pronoun or tells_how(page, at):
        return False
    if tag.key.endswith(NO_NAME_ENDINGS):
        return False  # an unlisted verb or epithet: গলা ফাটায়া, কাবিলাখ্যাত
    if tag.plural:  # জহুরা is no plural before বেগম
        return tag.key.endswith("রা") and at + 1 < len(page) and bool(page.tags[at + 1].bits & W.FAMILY)
    return tag.case == "nom" and not _has_article(tag) and not phrase_length(page, lexicon, at)


def tells_how(page: Page, at: int) -> bool:
    """Whether an unlisted word is an adjective, object or sound: ভারিক্কি | গলায়, ঢিপ | করে, ফ্যাল-ফ্যাল."""
    if at + 1 >= page.size:
        return False
    after = page.keys[at + 1]
    return after in MANNERS or after in DEEDS or (after in DASHES and page.keys[at] in page.keys[at + 2 : at + 3])


def _has_article(tag: Tag) -> bool:
    """Whether an unlisted word ends in an article, as no name does: ঝোলাটা."""
    return tag.key.endswith(("টি", "টা")) and tag.base == tag.key[:-2]


def name_start(page: Page, lexicon: Lexicon, last: int, start: int) -> int:
    """First token of the run of name words that ends at `last`."""
    first = last
    known = 0
    while first > start and last - first < 8:
        known += bool(page.tags[first].bits & W.NAME)
        before = first - 1
        key = page.keys[before]
        if (key == "." or key in COLONS) and before > start and _is_shortened(page, lexicon, before - 1, key):
            if page.tags[before - 1].bits & W.HONORIFIC and not page.tags[before - 1].bits & W.NAME:
                if not _is_inner(page, lexicon, before - 1, start):
                    break
                before -= 1
            first = before - 1
        elif before > start and _joins_name(page, lexicon, before):
            first = before - 1
        elif _is_initial(page, lexicon, before) and (
            _is_initial(page, lexicon, first) or _is_inner(page, lexicon, before, start)
        ):
            first = before  # এ | এইচ মশিউর রহমান
        elif known >= 3 and not page.tags[before].bits:
            break  # behind two known name words an unlisted one is rather a title: নকশাকার পাপিয়া সারওয়ার
        elif page.tags[before].bits & W.NAME and (ends_a_name(page, before) or is_title_here(page, before)):
            break
        elif is_name_like(page, lexicon, before) or _is_common_name(page, before, start):
            first = before
        else:
            break
    return first


def _is_shortened(page: Page, lexicon: Lexicon, at: int, sign: str) -> bool:
    """Whether a full stop, or behind a title a colon, is the sign of a shortened word: মো. and মো: রহিম."""
    key = page.keys[at]
    if sign == ".":
        return key in lexicon.abbreviations
    return (
        key in NAME_ABBREVIATIONS
        or key in SHORT_RANKS
        or (bool(page.tags[at].bits & W.HONORIFIC) and key in lexicon.abbreviations)
    )


def _is_inner(page: Page, lexicon: Lexicon, at: int, start: int) -> bool:
    """Whether a short word stands between the parts of a name: আবু | মো. | জাহের, রাশেদা | কে | চৌধুরী, এ | কে | আজাদ."""
    if at <= start:
        return False
    tag, before = page.tags[at], page.tags[at - 1]
    if tag.bits & W.HONORIFIC:
        if tag.key not in NAME_ABBREVIATIONS or is_title_here(page, at - 1):
            return False
        return bool(before.bits & W.NAME) and is_name_like(page, lexicon, at - 1)
    if _is_initial(page, lexicon, at - 1) and not before.bits & (W.PRONOUN | W.COORDINATOR):
        return bool(page.tags[at + 1].bits & W.NAME)
    family = page.tags[at + 1].bits & W.FAMILY and not tag.bits & W.COORDINATOR
    return bool(family and before.bits & W.NAME) and before.case == "nom" and not before.bits & W.FAMILY


def _joins_name(page: Page, lexicon: Lexicon, at: int) -> bool:
    """Whether a sign or word ties the words around it into one name: আল-আমিন, ও’হারা, রবি ওরফে রবিন."""
    key = page.keys[at]
    if not page.tags[at].bits & W.PUNCT and key != "ওরফে":
        return False
    glued = page.glued(at) and page.glued(at - 1)
    if key in "’'":
        return glued and len(page.keys[at - 1]) <= 2
    before, after = page.tags[at - 1], page.tags[at + 1]
    if key in DASHES and glued and before.bits == W.COMMON and before.case == "nom":  # ক্যারিন | জিন-পিয়ের
        return at > 1 and bool(after.bits & W.NAME) and after.base == after.key and is_name_like(page, lexicon, at - 2)
    return (key == "ওরফে" or (key in DASHES and glued)) and is_name_like(page, lexicon, at - 1)


def _ends_name(page: Page, at: int) -> bool:
    """Whether an unlisted word is the last part of the name before it: it has a case ending, or no noun follows."""
    tag = page.tags[at]
    if tag.bits or tag.sure or tag.plural or tag.case not in ("nom", "gen", "dat"):
        return False
    if tells_how(page, at):
        return False
    if tag.case == "nom" and tag.base != tag.key:
        return False  # a thing with its article: পরেশ | ঝোলাটা নামিয়ে
    if tag.case != "nom" or at + 1 >= len(page):
        return True
    after = page.tags[at + 1]
    return bool(after.bits & (W.PUNCT | W.VERB | W.FUNCTION | W.TIME | W.COORDINATOR)) or (
        after.case in ("loc", "dat") and not after.bits & W.NAME and not tag.key.endswith(ADJECTIVAL_ENDINGS)
    )


def _org_start(page: Page, lexicon: Lexicon, head: int, first: int) -> int:
    """First token of a body's name: modifiers in the nominative belong to it (বাংলাদেশ ক্রিকেট বোর্ড)."""
    length, bits = _phrase(page, lexicon, head)
    if (bits or page.tags[head].bits) & W.DOCUMENT:  # but জাকার্তা পোস্ট is a paper
        return head
    at = head - length
    while at > first:
        tag = page.tags[at - 1]
        if tag.case != "nom" or tag.bits & (
            W.PUNCT | W.DEMONSTRATIVE | W.QUANTIFIER | W.NUMBER | W.ROLE | W.VERB | W.ADVERB
        ):
            break
        at -= 1
    return at


def _role(page: Page, lexicon: Lexicon, first: int, name_first: int) -> str | None:
    """What stands before a proper name: office, title, description."""
    if first >= name_first:
        return None
    last = name_first - 1
    while last >= first and (
        (page.tags[last].bits & W.PUNCT and page.keys[last] != ")") or page.keys[last] in NAME_ABBREVIATIONS
    ):
        last -= 1
    return page.text[page.starts[first] : page.ends[last]] if last >= first else None


def _grow_left(page: Page, lexicon: Lexicon, first: int, start: int) -> int:
    """First token of the noun phrase around a name or head that begins at `first`."""
    edge = first
    limit = max(start, first - _WIDEST)
    at = first - 1
    while at >= limit:
        key, tag = page.keys[at], page.tags[at]
        bits = tag.bits
        if key == ")":
            inner = inside_bracket(page, at, start)
            if inner >= at:
                break
            at = inner
            continue
        if (key == "." or key in COLONS) and at > limit and _is_shortened(page, lexicon, at - 1, key):
            edge = at = at - 1
            at -= 1
            continue
        if (key in DASHES or key in "’'") and page.glued(at) and at > start and page.glued(at - 1):
            at -= 1  # নেতা-কর্মী, এইচআরডব্লিউ’র
            if page.keys[at] in PREFIXES:
                edge = at  # সহ-সভাপতি
                at -= 1
            continue
        if bits & W.PUNCT:
            break
        length = phrase_length(page, lexicon, at)
        if length and tag.case in ("loc", "dat") and not _has_place(page, at + 1):
            break  # ইশতেহারে | শেখ মুজিব, but ল্যানসেটে প্রকাশিত গবেষণায়
        if length:
            at = edge = max(at - length, limit)
            at -= 1
            continue
        if bits & W.COORDINATOR and key in ("ও", "এবং"):
            if edge > first - 1 and edge == first and not _coordinated(page, lexicon, at, start):
                break
            at -= 1
            continue
        if not _modifies(tag) or (key in REPORTERS and _is_titled(page, at + 1)):
            break
        edge = at
        at -= 1
    return edge


def _has_place(page: Page, at: int) -> bool:
    """Whether an adjective tells what was done where the words before it say: ল্যানসেটে | প্রকাশিত."""
    return page.keys[at] in WHERE_TO or page.keys[at].endswith("িত")


def _phrase_start(page: Page, lexicon: Lexicon, first: int, start: int) -> int:
    """First token of the whole noun phrase around a name or head that begins at `first`."""
    return _with_complement(page, lexicon, _grow_left(page, lexicon, first, start), start)


def _with_complement(page: Page, lexicon: Lexicon, first: int, start: int) -> int:
    """First token of a phrase that begins with a verbal noun, with what that noun has before it: চায়ের দোকানে বসে |
    থাকা চালক রহমত."""
    tags = page.tags
    if first > start and tags[first].key in WHERE_TO and tags[first - 1].case == "loc" and not tags[first - 1].pronoun:
        return first if tags[first - 1].bits & W.TIME else _grow_left(page, lexicon, first - 1, start)
    if first <= start or not tags[first].bits & W.VERBAL or tags[first].bits & W.SOURCE:
        return first
    if tags[first].key in FIRST_NAMES_TOO:
        return first  # সারা হোসেন
    at = first - 1
    while at > max(start, first - _COMPLEMENT) and _goes_with_verb(tags[at]):
        at -= 1
    if tags[at].key in BESIDE:
        return at
    if tags[at].key in STARTING_FROM and at - 1 > start and not tags[at - 1].bits & (W.PUNCT | W.TIME):
        return _grow_left(page, lexicon, at - 1, start)  # দপ্তর থেকে পাঠানো চিঠিতে
    if tags[at].case not in ("loc", "dat") or tags[at].pronoun or tags[at].bits & (W.PUNCT | W.TIME):
        return first
    return _grow_left(page, lexicon, at, start)


def _goes_with_verb(tag: Tag) -> bool:
    """Whether a word makes one thing with the verbal noun behind it: দোকানে | বসে থাকা, অনুষ্ঠানে | অংশ নেওয়া."""
    return bool(tag.bits & W.PARTICIPLE) or (tag.bits == W.COMMON and tag.case == "nom")


def _coordinated(page: Page, lexicon: Lexicon, at: int, start: int) -> bool:
    """Whether the word before ও / এবং is of the kind that is listed with a source."""
    if at <= start or page.tags[at - 1].case != "nom":
        return False
    named = at - 1 > start and page.tags[at - 2].bits & W.NAME and is_name_like(page, lexicon, at - 1)
    return bool(named or (page.tags[at - 1].bits | phrase_bits(page, lexicon, at - 1)) & W.SOURCE)


def _is_titled(page: Page, at: int) -> bool:
    """Whether a name or a title with more behind it begins here: সাংবাদিকদের | প্রধান নির্বাচক মিনহাজুল বলেন."""
    tag = page.tags[at]
    more = page.tags[at + 1].bits if at + 1 < page.size else 0
    goes_on = more & W.ROLE or (more & W.NAME and tag.base not in CHIEFS)  # but সাংবাদিকদের নেতা রহিম
    return bool(tag.bits & (W.NAME | W.HONORIFIC) or (tag.bits & W.OFFICE and goes_on))


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
