"""Where the source of a cue stands: subject before or behind the verb, genitive before a noun, text in the locative."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from quotex.cues import THIRD, CueHit
from quotex.lexicon import Lexicon, W
from quotex.nouns import (
    Mention,
    before_ending,
    case_at,
    inside_bracket,
    is_last_name,
    is_name_like,
    is_nominative,
    mention_at,
    phrase_bits,
    tells_how,
    weight_at,
)
from quotex.page import DASHES, LINE_ENDS, TERMINATORS, Page
from quotex.records import Form
from quotex.subjects import agrees, subject
from quotex.words import EXPERIENCED, INDEFINITE, TALKING, WITH

_BEGINNING: Final = 8  # tokens at the beginning of a sentence that may name its text
_DESCRIBED: Final = 16  # tokens of a title and name that follow a description
_FELT: Final = 8  # tokens between somebody in the genitive and the verb that tells what they feel
_BEHIND: Final = 8  # tokens of a clause behind its passive verb
_REACH: Final = 45  # tokens that are searched for a source on each side of a cue
_PERSONAL: Final = W.ROLE | W.NAME | W.ANON
_SOME_HEAD: Final = W.SOURCE | W.POSTPOSED | W.PLACE
_NOTHING: Final[Mapping[int, int]] = MappingProxyType({})
_NEVER: Final[Mapping[str, int]] = MappingProxyType({})


def source_left(
    page: Page,
    lexicon: Lexicon,
    start: int,
    cue: CueHit,
    marked: Mapping[int, int] = _NOTHING,
    seen: Mapping[str, int] = _NEVER,
) -> Mention | None:
    """The subject of the cue's verb among the tokens from `start` up to the cue, or None.

    `marked` has the last and first token of marked stretches, which are passed over: তিনি ‘নাম’ বইয়ে বলেন.
    """
    related = _before_relative(page, start, cue)
    if related is not None:
        return mention_at(page, lexicon, related, start)
    chosen = subject(page, lexicon, max(start, cue.first - _REACH), cue, marked, seen)
    if chosen is None:
        return None
    head, share = chosen
    if page.tags[head].key in INDEFINITE and head + 1 < cue.first and _is_role(page, head + 1):
        head += 1  # একজন | কৃষক
    mention = mention_at(page, lexicon, _last_of_name(page, lexicon, head, cue.first), start)
    mention = _before_apposition(page, lexicon, mention, start, cue) or mention
    mention.share = share
    return mention


def _before_apposition(page: Page, lexicon: Lexicon, mention: Mention, start: int, cue: CueHit) -> Mention | None:
    """The name before a description between commas: করিম, | সংস্থার মুখপাত্র, বলেন."""
    at = mention.first - 2
    if at < start or mention.form is not Form.ROLE or mention.last + 2 != cue.first:
        return None
    if page.keys[at + 1] != "," or page.keys[cue.first - 1] != "," or not is_name_like(page, lexicon, at):
        return None
    return mention_at(page, lexicon, at, start)


def _is_role(page: Page, at: int) -> bool:
    return bool(page.tags[at].bits & (W.ROLE | W.ANON)) and is_nominative(page, at)


def _before_relative(page: Page, start: int, cue: CueHit) -> int | None:
    """The noun before a relative clause that ends at the cue: মার্টিন, যিনি …, বলেন."""
    if page.keys[cue.first - 1] != "," or cue.first - 1 <= start:
        return None
    for at in range(cue.first - 2, max(start, cue.first - _REACH), -1):
        if page.keys[at] in ("যিনি", "যাঁরা", "যারা"):
            head = at - 2 if page.keys[at - 1] == "," else at - 1
            return (
                head if head >= start and page.tags[head].case == "nom" and not page.tags[head].bits & W.PUNCT else None
            )
    return None


def _last_of_name(page: Page, lexicon: Lexicon, head: int, end: int) -> int:
    """The head of the whole phrase where an unlisted name follows a title: সম্পাদক | পুরুষোত্তম."""
    while head + 1 < end and not page.tags[head].pronoun:
        if is_last_name(page, head + 1):
            return head + 1
        if not is_name_like(page, lexicon, head + 1):
            break
        after = page.tags[head + 2] if head + 2 < end else None
        if case_at(page, head + 1) != "nom" or (
            after is not None and after.bits & W.PARTICIPLE and not page.tags[head + 1].bits
        ):
            break  # an object, no part of the name: ভবানীচরণ | টিকি নাড়িয়া
        head += 1
    return head


def source_right(page: Page, lexicon: Lexicon, start: int, end: int, cue: CueHit) -> Mention | None:
    """The subject behind the cue's verb: … বলেন মন্ত্রী। Searches from `start` to the end of the clause."""
    stop = start
    while stop < min(end, start + _REACH):
        key = page.keys[stop]
        if key in TERMINATORS or key in LINE_ENDS or key in "‘“\"'," or (key in DASHES and not page.glued(stop)):
            break
        if page.tags[stop].bits & W.FINITE and not page.tags[stop].bits & W.SOURCE:
            return None  # another clause: … বলেন এবং চলে যান
        stop += 1
    if start < stop and page.tags[start].bits & (W.COORDINATOR | W.CONNECTIVE):
        return None
    for head in range(stop - 1, start - 1, -1):
        head = inside_bracket(page, head, start)
        tag = page.tags[head]
        if is_nominative(page, head) and weight_at(page, lexicon, head) > 0 and agrees(tag, cue):
            mention = mention_at(page, lexicon, head, start)
            return _in_apposition(page, lexicon, mention, stop, end) or mention
    return None


def _in_apposition(page: Page, lexicon: Lexicon, mention: Mention, comma: int, end: int) -> Mention | None:
    """The name that ends the sentence behind a description and a comma: জানান তাঁর চিকিৎসক, | সদস্য ডা. রহিম।"""
    if (
        mention.form is not Form.ROLE
        or mention.plural
        or mention.last + 1 != comma
        or page.keys[comma : comma + 1] != [","]
    ):
        return None
    last = min(end, page.size) - 1
    while last > comma and page.tags[last].bits & W.BREAK:
        last -= 1
    if last - comma > _DESCRIBED or not page.tags[last].bits & W.NAME or not is_nominative(page, last):
        return None
    if any(tag.bits & W.FINITE and not tag.bits & W.SOURCE for tag in page.tags[comma:last]):
        return None
    return mention_at(page, lexicon, last, comma + 1)


def source_genitive(page: Page, lexicon: Lexicon, start: int, cue: CueHit) -> Mention | None:
    """The genitive phrase right before a cue noun: মন্ত্রীর মতে."""
    head = before_ending(page, cue.first - 1, start)
    if head < cue.first - 1:
        return mention_at(page, lexicon, inside_bracket(page, head, start), start)
    while head > max(start, cue.first - 3) and page.tags[head].case == "nom" and not page.tags[head].bits & W.PUNCT:
        head -= 1  # মন্ত্রীর স্পষ্ট বার্তা
    if head < start or (page.tags[head].case != "gen" and page.keys[head] != ")"):
        return None
    return mention_at(page, lexicon, inside_bracket(page, head, start), start)


def source_locative(page: Page, lexicon: Lexicon, start: int, cue: CueHit) -> Mention | None:
    """The text or body in which something is said: প্রতিবেদনে বলা হয়, মন্ত্রণালয়ের পক্ষ থেকে জানানো হয়."""
    for at in range(cue.first - 1, max(start, cue.first - _REACH) - 1, -1):
        tag = page.tags[at]
        if tag.key in ("পক্ষ", "তরফ", "বরাত") and at > start and page.tags[at - 1].case == "gen":
            return mention_at(page, lexicon, at - 1, start)
        if tag.key in ("সূত্রে", "সূত্র") or tag.base.endswith("সূত্র"):
            return mention_at(page, lexicon, at, start)
        if tag.key in WITH and page.keys[at + 1 : at + 3] == TALKING and at > start:
            return mention_at(page, lexicon, at - 1, start)  # কর্মকর্তাদের | সঙ্গে কথা বলে জানা গেছে
        if tag.key in ("থেকে", "হতে") and at > start and page.tags[at - 1].bits & (W.DOCUMENT | W.ORG | W.BODY):
            return mention_at(page, lexicon, at - 1, start)
        if tag.pronoun and tag.case == "loc":
            return mention_at(page, lexicon, at, start)
        if tag.case == "loc" and tag.bits & (W.DOCUMENT | W.BODYLIKE) and not tag.bits & W.PLACE:
            return mention_at(page, lexicon, at, start)
        if page.keys[at] in TERMINATORS:
            break
    return None


def text_behind(page: Page, lexicon: Lexicon, start: int, end: int) -> Mention | None:
    """The text in the locative that ends the clause of a passive: … জানানো হয় নোটিশে।"""
    last = end - 1
    while last > start and page.tags[last].bits & W.PUNCT:
        last -= 1
    if not start <= last < start + _BEHIND or page.tags[last].case != "loc" or not page.tags[last].bits & W.DOCUMENT:
        return None
    return mention_at(page, lexicon, last, start)


def _is_paper(page: Page, lexicon: Lexicon, at: int) -> bool:
    """Whether a word ends the name of a paper or channel, which has no honorific verb."""
    bits = page.tags[at].bits | phrase_bits(page, lexicon, at)
    return bool(bits & W.MEDIA) and not bits & _PERSONAL


def text_first(page: Page, lexicon: Lexicon, start: int, end: int) -> Mention | None:
    """The text or body that begins a sentence: প্রতিবেদনে কাজ শেষ হয়েছে বলে জানানো হয়, মন্ত্রণালয় থেকে …"""
    for at in range(start, min(end, start + _BEGINNING)):
        tag = page.tags[at]
        if tag.bits & (W.PUNCT | W.VERB) and not tag.bits & W.SOURCE:
            return None
        if (tag.case == "loc" and tag.bits & W.DOCUMENT) or tag.key == "সূত্রে":
            return mention_at(page, lexicon, at, start)
        if tag.key == "থেকে" and at > start and page.tags[at - 1].bits & W.ORG:
            return mention_at(page, lexicon, at - 1, start)
    return None


def first_subject(page: Page, lexicon: Lexicon, start: int, end: int, cue: CueHit) -> Mention | None:
    """The first noun phrase of a sentence that can be its subject and agrees with the cue's verb."""
    at, stop = start, min(end, start + _REACH)
    while at < stop:
        tag = page.tags[at]
        if tag.bits & W.VERB and not (
            tag.bits & _SOME_HEAD or tag.pronoun or tag.plural or tag.base in lexicon.phrases
        ):
            at += 1
            continue
        if (
            is_nominative(page, at)
            and agrees(tag, cue)
            and (tag.bits or not tells_how(page, at))  # কাড়াকুড়ি | করে
            and weight_at(page, lexicon, at) >= (1.2 if at == start else 1.5)
            and not (cue.persons & THIRD == {"3h"} and _is_paper(page, lexicon, at))
        ):
            head = at
            while not tag.pronoun and head + 1 < end and _continues_name(page, lexicon, head + 1):
                if page.keys[head + 1] != "." and not is_nominative(page, head + 1):
                    break
                head += 1
            while page.tags[head].bits & W.PUNCT:
                head -= 1
            if page.tags[head].case == "nom":
                return mention_at(page, lexicon, head, start)
            at = head
        at += 1
    return None


def experiencer(page: Page, lexicon: Lexicon, start: int, end: int) -> Mention | None:
    """Who feels or has what a clause without a subject tells, in the genitive at its beginning: সীমার মনে ভয় হইল।"""
    while start < end and page.tags[start].bits & (W.CONNECTIVE | W.TIME | W.PUNCT):
        start += 1
    head = start
    while head < end and case_at(page, head) == "nom" and page.tags[head].bits & W.SOURCE:
        head += 1
    if (
        head >= end
        or case_at(page, head) != "gen"
        or not (page.tags[head].bits & (W.NAME | W.ROLE | W.FAMILY) or page.tags[head].pronoun)
    ):
        return None
    for at in range(head + 1, min(end, head + _FELT)):
        verb = page.tags[at].verb
        if verb is not None and page.tags[at].bits & W.FINITE and not page.tags[at].bits & W.SOURCE:
            return mention_at(page, lexicon, head, start) if verb.lemma in EXPERIENCED else None
    return None


def _continues_name(page: Page, lexicon: Lexicon, at: int) -> bool:
    """Whether a token goes on with the phrase before it: title, initials, name."""
    tag = page.tags[at]
    if tag.key == ".":
        return page.keys[at - 1] in lexicon.abbreviations
    if tag.bits & (W.NAME | W.POSTPOSED | W.ROLE | W.HONORIFIC):
        return True
    if len(tag.key) == 1 and tag.key in lexicon.abbreviations and at + 1 < len(page):  # an initial: আ ফ ম খালিদ
        after = page.tags[at + 1]
        return after.key == "." or len(after.key) == 1 or bool(after.bits & W.NAME)
    if at + 1 < len(page) and page.tags[at + 1].bits & W.PARTICIPLE:
        return False  # what the subject does: মহিষী | রুদ্ধকণ্ঠ হইয়া
    return not tag.bits and not tag.sure and tag.case == "nom"
