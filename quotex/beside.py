"""The cue beside a marked segment: before it, behind it, around it; and whether marked words are speech at all."""

from __future__ import annotations

from bisect import bisect_left
from typing import Final

from quotex.cues import CueHit
from quotex.handover import TO_QUOTATIVE, has_own_words, next_opener
from quotex.lexicon import W
from quotex.marks import Segment
from quotex.page import APOSTROPHES, COLONS, DASHES, HYPHENS, LINE_ENDS, TERMINATORS, Page
from quotex.scene import Scene, mark_ends, trim_end, trim_lines
from quotex.words import (
    BEING,
    CALLING,
    CONTROLS,
    ENDINGS_APART,
    ENTITLING,
    MATTERS,
    NAMING,
    ONE,
    POINTING,
    QUOTATIVES,
    TITLES,
    WH_WORDS,
    WORKS,
)

_JOINING_WORDS: Final = 9  # tokens that may stand between a cue and the opening mark
_LONG: Final = 8  # tokens of a marked clause that is surely speech
_TO_CUE: Final = 16  # tokens between a closing mark and its cue
_TO_CUE_OF_COMMA: Final = 40  # the same behind a comma inside the mark, which promises a cue
_ATTRIBUTION: Final = 6  # tokens before the cue of a sentence that only attributes
CLAUSE: Final = 5  # words that a marked stretch without a cue needs to count as speech


def cue_before(scene: Scene, segment: Segment) -> int | None:
    """The number of the cue that hands over to a segment: … বলেন, “ · … বলেন গতকাল, “ · … বলেন যে “."""
    page = scene.page
    at = segment.opener - 1
    words = 0
    line_ends = 0
    while at >= 0 and words <= _JOINING_WORDS:
        number = scene.cue_ending.get(at)
        if number is not None:
            return number if _hands_over(scene, scene.cues[number], segment, words, line_ends) else None
        key = page.keys[at]
        if key in LINE_ENDS:
            line_ends += 1
            if line_ends > 2:
                return None
        elif key in TERMINATORS:
            if key in "?!" or words or at < segment.opener - 2:
                return None
        elif at in scene.closer_at or at in scene.opener_at:
            return None
        elif page.tags[at].bits & W.PUNCT:
            stray = at == segment.opener - 1 and key in APOSTROPHES  # বললেন’ “
            if not stray and key not in ",;:–—―‒-…." and key not in COLONS:
                return None
        else:
            if page.tags[at].bits & W.FINITE and not page.tags[at].bits & (W.PARTICIPLE | W.SOURCE):
                return None
            words += 1
        at -= 1
    return None


def cue_on_line_before(scene: Scene, segment: Segment) -> int | None:
    """An unused cue that ends the line before a line that opens with a mark, its own words missing: X বলেন।⏎“Q”"""
    page = scene.page
    at = segment.opener - 1
    if at < 1 or page.keys[at] not in LINE_ENDS or segment.depth:
        return None
    at = trim_lines(page, at)
    if page.keys[at] not in TERMINATORS or page.keys[at] in "?!":
        return None
    number = scene.cue_ending.get(at - 1)
    if number is None or number in scene.used:
        return None
    cue = scene.cues[number]
    start, _ = page.sentence(at - 1)
    if cue.kind != "verb" or not cue.strong or cue.pointing or cue.persons & {"1"} or scene.container(cue.first):
        return None
    if any(tag.key in QUOTATIVES or tag.bits & W.FINITE for tag in page.tags[start : cue.first]):
        return None
    return number if looks_spoken(scene, segment) and cue_after(scene, segment) is None else None


def cue_in_sentence(scene: Scene, segment: Segment) -> int | None:
    """An unused cue earlier in the sentence that a comma, dash or colon closes before the mark: জানান কী ঘটেছিল, “."""
    page = scene.page
    at = segment.opener - 1
    if at < 1 or not looks_spoken(scene, segment):
        return None
    if not (page.keys[at] == "," or page.keys[at] in COLONS or page.keys[at] in DASHES or page.keys[at] == "যে"):
        return None
    start, _ = scene.bounds(at)
    for number in range(bisect_left(scene.cue_starts, at) - 1, -1, -1):
        cue = scene.cues[number]
        if cue.first < start:
            return None
        if any(i in scene.closer_at for i in range(cue.last, at)):
            return None
        if cue.kind in ("verb", "passive", "noun") and cue.strong and number not in scene.used and not cue.pointing:
            return number
    return None


def _hands_over(scene: Scene, cue: CueHit, segment: Segment, words: int, line_ends: int) -> bool:
    """Whether the stretch between a cue and a segment lets the cue's words begin there."""
    page = scene.page
    between = page.keys[cue.last + 1 : segment.opener]
    if cue.pointing and not any(key in COLONS or key in DASHES for key in between):
        return False
    punctuated = any(key in ",;." or key in COLONS or key in DASHES for key in between)
    if line_ends and not punctuated:
        return False
    if words == 0:
        if "।" in between:
            return False
        if page.keys[cue.verb] in QUOTATIVES and not between and not _is_main_verb(scene, cue, segment):
            return False
        return not _is_term_in_clause(scene, segment)
    if "যে" in between[:2] and words <= 2:
        return True
    last = page.keys[segment.opener - 1]
    return (last == "," or last in COLONS or last in DASHES) and cue.kind in ("verb", "passive", "noun")


def _is_main_verb(scene: Scene, cue: CueHit, segment: Segment) -> bool:
    """Whether বলে right before a mark says what follows (মা হেসে বলে “Q।”) and does not close what stands before it."""
    page = scene.page
    before = cue.first - 1
    if before < 0 or before in scene.closer_at or page.tags[before].bits & (W.PUNCT | W.FINITE) & ~W.PARTICIPLE:
        return False
    return mark_ends(page.keys[segment.last]) and segment.last - segment.first >= 2


def _is_term_in_clause(scene: Scene, segment: Segment) -> bool:
    """A few marked words in the middle of a clause that is reported as a whole: বলেন, ‘জুলাই সনদ’ মানতে হবে।"""
    page = scene.page
    if not segment.closed or segment.last - segment.first >= CLAUSE or mark_ends(page.keys[segment.last]):
        return False
    after = segment.closer + 1
    if _has_ending(page, segment) or (page.glued(segment.closer) and page.keys[after] in DASHES and page.glued(after)):
        return True  # ‘…’-এর, ‘…’-সহ
    if after >= len(page) or page.tags[after].bits & W.PUNCT or page.keys[after] in QUOTATIVES:
        return False
    return cue_after(scene, segment, strict=False) is None


def _has_ending(page: Page, segment: Segment) -> bool:
    """Whether marked words stand in the sentence as a noun, with a case ending: ‘আলোর পথ’-এর সভাপতি, ‘আলো’কে."""
    at = segment.closer + 1
    if at + 1 >= page.size or not segment.closed or not page.glued(segment.closer):
        return False
    if page.keys[at] in HYPHENS and page.glued(at):
        at += 1
    after = page.tags[at + 1] if at + 1 < page.size else None
    return page.keys[at] in ENDINGS_APART and not (after and after.key in MATTERS and page.keys[at] in POINTING)


def _is_finite_verb(page: Page, at: int) -> bool:
    """Whether the word right before a mark or comma is a verb of doing; neither ছিল nor বলে that closes a clause."""
    if at < 0 or page.keys[at] in QUOTATIVES:
        return False
    tag = page.tags[at]
    is_being = tag.verb is not None and tag.verb.lemma in BEING
    return bool(tag.bits & W.FINITE) and not tag.bits & W.SOURCE and not is_being


def is_saying_this(page: Page, at: int) -> bool:
    """Whether words are closed by “saying this”: “Q” এই বলে চাঁদু চলে গেল।"""
    return page.keys[at : at + 1] == ["এই"] and at + 1 < page.size and page.keys[at + 1] in QUOTATIVES


def _is_entitling(page: Page, segment: Segment) -> bool:
    """Whether marked words are told to be a title or name: ‘…’ শিরোনামে একটি বই প্রকাশ করেছে."""
    at = segment.closer + 1
    if at + 1 < page.size and page.keys[at] in QUOTATIVES and page.keys[at + 1] in ONE:
        return (
            segment.last - segment.first < CLAUSE - 1 and page.keys[segment.last] not in TERMINATORS
        )  # ‘…’ বলে একটা গ্রামে
    return at < page.size and (page.keys[at] in ENTITLING or page.tags[at].base in CONTROLS)


def cue_after(scene: Scene, segment: Segment, strict: bool = True) -> tuple[int, str] | None:
    """(number, join) of the cue behind a segment: ” বলেন X · ”, X বলেন · ” বলে X জানান."""
    page = scene.page
    at = segment.closer + 1
    _, end = page.sentence(min(segment.closer + 1, len(page) - 1))
    keys = page.keys
    mark = keys[segment.last] if segment.last >= segment.first else ""
    own_comma = mark == ","
    if _has_ending(page, segment) or _is_entitling(page, segment):
        return None
    while at < len(page) and (keys[at] in "," or keys[at] in DASHES or keys[at] in TERMINATORS or keys[at] == "…"):
        own_comma = own_comma or keys[at] == "," or keys[at] in DASHES
        if keys[at] == "।" or keys[at] in "৷|":
            return _bare_attribution(scene, segment, at + 1)
        at += 1
        _, end = page.sentence(at) if at < len(page) else (0, 0)
    if at >= len(page) or keys[at] in LINE_ENDS:
        return None
    if is_saying_this(page, at):
        own = scene.cue_ending.get(at + 1)
        return None if own is None else (own, "quotative")
    if keys[at] in QUOTATIVES:
        return _quotative_cue(scene, at, end)
    if strict and not own_comma and not mark_ends(mark) and not _is_spoken_clause(page, segment):
        return _cue_for_fragment(scene, segment, at)
    stop = min(at + (_TO_CUE_OF_COMMA if mark == "," else _TO_CUE), end)
    number = bisect_left(scene.cue_starts, at)
    while number < len(scene.cues) and scene.cues[number].first < stop:
        cue = scene.cues[number]
        if cue.kind == "chant" and not _is_said(page, segment):
            number += 1
            continue
        if cue.kind == "verbal" and not any(key in DASHES for key in keys[segment.closer + 1 : at]):
            number += 1
            continue
        if any(i in scene.opener_at for i in range(at, cue.first)):
            return None
        if cue.kind == "participle" and number + 1 < len(scene.cues) and scene.cues[number + 1].first < stop:
            number += 1
            continue
        if any(
            page.tags[i].bits & W.FINITE and not page.tags[i].bits & (W.PARTICIPLE | W.SOURCE)
            for i in range(at, cue.first)
        ):
            return None
        if cue.kind == "noun" and cue.owner is None and trim_end(page, cue.last + 1, end - 1) > cue.last:
            return None
        following = next_opener(scene, cue)
        if following is not None and not own_comma:
            return None  # “Q1।” X বলেন, “Q2”: the verb is the next one's
        if following is None and has_own_words(scene, cue) and not own_comma and not _is_long_clause(page, segment):
            return None
        return number, "mark"
    return None


def _bare_attribution(scene: Scene, segment: Segment, start: int) -> tuple[int, str] | None:
    """The cue of a sentence that is nothing but an attribution: “Q”। তিনি বলেন।"""
    page = scene.page
    number = bisect_left(scene.cue_starts, start)
    if number >= len(scene.cues) or start >= len(page) or page.sentence(start)[0] != start:
        return None
    cue, end = scene.cues[number], page.sentence(start)[1]
    if cue.kind != "verb" or cue.pointing or not start < cue.first <= start + _ATTRIBUTION:
        return None
    if trim_end(page, start, end - 1) != cue.last or not looks_spoken(scene, segment):
        return None
    between = page.tags[start : cue.first]
    return (number, "mark") if all(tag.case in ("nom", "gen") and not tag.bits & W.PUNCT for tag in between) else None


def _cue_for_fragment(scene: Scene, segment: Segment, at: int) -> tuple[int, str] | None:
    """The cue of a fragment that is part of the clause: ‘ক’ বলেছেন · ‘ক’ হিসেবে অভিহিত করেন · ‘ক’ স্লোগান."""
    page = scene.page
    naming = page.keys[at] in NAMING
    number = bisect_left(scene.cue_starts, at)
    if number >= len(scene.cues):
        return None
    cue = scene.cues[number]
    if cue.kind == "chant" and cue.first <= at + 5 and _is_said(page, segment):
        return number, "mark"
    before = page.tags[segment.opener - 1] if segment.opener else None
    named = before is not None and before.case == "nom" and before.bits & (W.SOURCE & ~W.DOCUMENT)
    if named and not _calls_something(page, segment.opener, cue):
        return None  # a name: সংস্থা ‘আলো’ বলছে
    near = cue.first == at or (naming and cue.first <= at + 3)
    if near and cue.kind in ("verb", "participle") and not cue.persons & {"1"}:
        return number, "mark"
    return None


def _calls_something(page: Page, opener: int, cue: CueHit) -> bool:
    """Whether the words are what somebody calls something: একে করিম | ‘নতুন যুগ’ বলেন."""
    start, _ = page.sentence(opener)
    if cue.kind not in ("verb", "participle") or cue.lemma not in CALLING:
        return False
    return any(tag.case == "dat" and tag.key.endswith("কে") for tag in page.tags[start:opener])


def _is_said(page: Page, segment: Segment) -> bool:
    """Whether marked words can be a slogan: more than one word."""
    return segment.last > segment.first


def _is_long_clause(page: Page, segment: Segment) -> bool:
    """Whether marked words begin a line and are a clause that is no name: “…” করিম বলেন, ছবিতে তাঁকে দেখা যায়।"""
    begins = not segment.opener or page.keys[segment.opener - 1] in LINE_ENDS
    if mark_ends(page.keys[segment.last]):
        return False
    return begins and segment.last - segment.first >= _LONG and _is_spoken_clause(page, segment)


def _is_spoken_clause(page: Page, segment: Segment) -> bool:
    """Whether marked words have a finite verb and are more than a name, or are a question."""
    inside = page.tags[segment.first : segment.last + 1]
    finite = any(tag.bits & W.FINITE for tag in inside)
    if segment.opener and page.keys[segment.opener - 1] not in LINE_ENDS:
        return finite and len(inside) >= 3
    return finite or inside[0].key in WH_WORDS  # “কেন” তারা জিজ্ঞেস করল, at the beginning of a line


def _quotative_cue(scene: Scene, at: int, end: int) -> tuple[int, str] | None:
    """The cue behind “…” বলে, or বলে / বলিয়া itself where none follows."""
    number = bisect_left(scene.cue_starts, at)
    own = None
    while number < len(scene.cues) and scene.cues[number].first < min(at + TO_QUOTATIVE, end):
        cue = scene.cues[number]
        if cue.last == at and cue.kind in ("verb", "participle"):
            own = number
        elif any(_is_finite_verb(scene.page, i) for i in range(at + 1, cue.first)):
            break  # ‘Q’ বলে মনে করতেন এবং …
        elif not any(i in scene.opener_at for i in range(at, cue.first)) and cue.kind != "participle":
            return number, "quotative"
        number += 1
    return (own, "quotative") if own is not None else None


def looks_spoken(scene: Scene, segment: Segment) -> bool:
    """Whether marked words without a cue are speech, not a title, name or emphasis."""
    page = scene.page
    if any(tag.base in TITLES for tag in page.tags[max(0, segment.opener - 7) : segment.opener]):
        return False
    if segment.opener and page.tags[segment.opener - 1].base in WORKS:
        return False
    if _is_entitling(page, segment):
        return False
    inside = page.tags[segment.first : segment.last + 1]
    words = sum(1 for tag in inside if not tag.bits & W.PUNCT)
    last = page.keys[segment.last]
    ended = last in TERMINATORS or last == "…" or (last == "," and words >= CLAUSE)
    after = page.keys[segment.closer + 1] if segment.closer + 1 < len(page) else "\n"
    before = page.keys[segment.opener - 1] if segment.opener else "\n"
    alone = before in LINE_ENDS or before in TERMINATORS or before in DASHES or before in COLONS
    ends_line = after in LINE_ENDS or after in TERMINATORS
    if alone and (ended or (ends_line and words >= 3)):
        return True
    glued_suffix = (
        segment.closed
        and page.glued(segment.closer)
        and not page.tags[min(segment.closer + 1, len(page) - 1)].bits & W.PUNCT
    )
    if glued_suffix and not ended:
        return False
    if not ended and segment.closed and not page.tags[min(segment.closer + 1, len(page) - 1)].bits & W.PUNCT:
        return False  # ‘আকাশ কত দূরে রইল’ গানটি
    finite = any(tag.bits & W.FINITE for tag in inside)
    if ended and (finite or last in "?!") and (before == "," or _is_finite_verb(page, segment.opener - 1)):
        return True
    if ended and before == "," and _is_finite_verb(page, segment.opener - 2):
        return True  # … ডাকিল, “বাবা।”
    return words >= CLAUSE and (ended or (finite and (alone or ends_line or before == ",")))
