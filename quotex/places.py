"""Where a pattern looks for its source: one small function a place, and the table that names them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from typing import Final

import attrs

from quotex.cues import THIRD, CueHit
from quotex.handover import announces, join_after
from quotex.lexicon import W
from quotex.marks import Segment
from quotex.nouns import Mention, case_at, mention_at
from quotex.page import DASHES, LINE_ENDS, TERMINATORS, Page
from quotex.patterns import Pattern
from quotex.records import Act, Form
from quotex.scene import Scene
from quotex.sources import (
    experiencer,
    first_subject,
    source_genitive,
    source_left,
    source_locative,
    source_right,
    text_behind,
)
from quotex.subjects import agrees
from quotex.words import ASKING, BODIES_AND_NAMES, NO_NOUN_ENDINGS, QUOTATIVES, SAYING, WHO

_TO_HEARD: Final = 8  # tokens between somebody in the object case and the verb of hearing

_NO_NOUN: Final = W.PUNCT | W.VERB | W.FUNCTION | W.TIME | W.COORDINATOR | W.NUMBER | W.QUANTIFIER | W.DEMONSTRATIVE


def find_source(
    scene: Scene,
    cue: CueHit,
    pattern: Pattern,
    after: int,
    end: int,
    segment: Segment | None = None,
    at: int | None = None,
) -> Mention | None:
    """The source of a cue, from the first place of the pattern that has one; None where the text asks: কে বলল"""
    if cue.first and scene.page.keys[cue.first - 1] == WHO:
        return None
    for place in pattern.sources:
        finder = SOURCES.get(place)
        if finder is None:
            continue
        source = (
            finder(scene, cue, after if segment is None else segment.closer + 1, end, segment)
            if at is None
            else finder(scene, cue, at, end, None)
        )
        if source is not None:
            return _as_person(scene.page, cue, source)
    return None


def _as_person(page: Page, cue: CueHit, source: Mention) -> Mention:
    """A place's name alone is a person's where the verb is that of a tale: বৃন্দাবন কহিল, but ঢাকা জানিয়েছে."""
    tag, verb = page.tags[source.head], page.keys[cue.verb]
    if source.form is not Form.ORG or source.first != source.last or cue.persons & THIRD != {"3"}:
        return source
    proper = tag.base == tag.key and (tag.bits & W.PLACE or tag.key in BODIES_AND_NAMES)
    told = verb.endswith("ল") and not verb.endswith("ছিল")
    return attrs.evolve(source, form=Form.NAMED) if proper and told else source


def left_limit(scene: Scene, cue: CueHit) -> int:
    """Where the search to the left of a cue ends: the sentence, the segment around it, the last segment before it,
    or the words of an earlier cue of the same sentence."""
    start, _ = scene.bounds(cue.first)
    number = bisect_left(scene.cue_starts, cue.first) - 1
    if number >= 0 and number in scene.used and scene.cues[number].last >= start:
        before = scene.cues[number]
        if join_after(scene, before, cue.first)[1] in ("comma", "যে"):
            start = before.last + 1
    turn = bisect_left(scene.labels, cue.first, key=lambda label: label.first) - 1
    if turn >= 0:
        start = max(start, scene.labels[turn].colon + 1)  # who has the turn is no subject in it
    at = bisect_left(scene.outer_starts, cue.first) - 1
    if at >= 0 and scene.outer[at].closer < cue.first:
        segment = scene.outer[at]
        if not segment.is_term:
            start = max(start, segment.closer + 1)
    return start


def _left(scene: Scene, cue: CueHit, after: int, end: int, segment: Segment | None) -> Mention | None:
    limit = left_limit(scene, cue)
    if segment is None and after <= cue.first:
        limit = max(limit, after)  # the reporting clause begins there: — Q1, বললেন ঠাকুমা, Q2
    found = source_left(scene.page, scene.lexicon, limit, cue, scene.marked, scene.seen)
    return found or _before_addressee(scene, cue, limit) or _only_word(scene, cue, limit)


def _only_word(scene: Scene, cue: CueHit, limit: int) -> Mention | None:
    """The noun that is all that stands before the verb of its sentence, whatever it means elsewhere: “Q” সোনা বলল।"""
    page = scene.page
    if cue.first - 1 != limit or cue.kind != "verb" or not cue.persons & THIRD:
        return None
    tag = page.tags[limit]
    if cue.first < cue.verb and not page.tags[cue.first].bits & W.PARTICIPLE and page.keys[cue.first] not in ASKING:
        return None  # perhaps an adjective of the cue's noun: কঠিন | প্রশ্ন করল
    if tag.bits & _NO_NOUN or tag.pronoun or case_at(page, limit) != "nom" or tag.key.endswith(NO_NOUN_ENDINGS):
        return None
    return mention_at(page, scene.lexicon, limit, limit)


def _before_addressee(scene: Scene, cue: CueHit, limit: int) -> Mention | None:
    """The name right before another one in the dative, where nobody else can be the subject: রাম সীতাকে বলল."""
    page = scene.page
    head = cue.first - 1
    if head <= limit or not _is_plain_name(page, head, "dat") or not page.keys[head].endswith(("কে", "রে")):
        return None
    if page.tags[head].bits & W.FAMILY or not _is_plain_name(page, head - 1, "nom"):
        return None  # one name of two words, and the subject is elided: মোদিকে of নরেন্দ্র মোদিকে
    return mention_at(page, scene.lexicon, head - 1, limit)


def _is_plain_name(page: Page, at: int, case: str) -> bool:
    tag = page.tags[at]
    return bool(tag.bits & W.NAME) and tag.case == case and not tag.pronoun


def _right(scene: Scene, cue: CueHit, after: int, end: int, segment: Segment | None) -> Mention | None:
    page, lexicon = scene.page, scene.lexicon
    quotative = page.keys[cue.verb] in QUOTATIVES and cue.first == cue.verb  # “Q” বলিয়া সে চলিয়া গেল।
    found = None if quotative or cue.kind == "participle" else source_right(page, lexicon, cue.last + 1, end, cue)
    if found is None and (quotative or "part" in cue.persons):
        end = _before_coordinated(page, cue.last + 1, _before_next_words(scene, cue, end))
        any_subject = attrs.evolve(cue, persons=frozenset())  # করে may be finite too
        return first_subject(page, lexicon, cue.last + 1, end, any_subject)  # বলে দাবি করে মন্ত্রী … বিচার চান
    return found


def _before_coordinated(page: Page, start: int, end: int) -> int:
    """Where another clause is added: ‘Q’ বলে মনে করতেন | এবং করিম চলে যান।"""
    for at in range(start + 1, min(end, page.size)):
        if page.tags[at].bits & W.COORDINATOR and page.tags[at - 1].bits & W.FINITE:
            return at
    return end


def _before_next_words(scene: Scene, cue: CueHit, end: int) -> int:
    """Where the next cue is, if it hands over words of its own: ‘Q’ বলে উল্লেখ করে | জানান, …"""
    number = bisect_right(scene.cue_starts, cue.last)
    if number < len(scene.cues) and scene.cues[number].last < end:
        following = scene.cues[number]
        if following.kind == "verb" and announces(scene, following, end):
            return following.last + 1
    return end


def _dative(scene: Scene, cue: CueHit, after: int, end: int, segment: Segment | None) -> Mention | None:
    """In bad translations the speaker has the dative: “Q” – মন্ত্রীকে জোর দিয়েছেন."""
    page = scene.page
    head = cue.first - 1
    if head <= after or page.tags[head].case != "dat" or page.tags[head].pronoun or not page.keys[head].endswith("কে"):
        return None
    if not any(key in DASHES for key in page.keys[after : after + 2]):
        return None
    if any(
        page.tags[at].bits & (W.NAME | W.ROLE | W.PRONOUN | W.ANON) and case_at(page, at) == "nom"
        for at in range(after, head)
    ):
        return None
    return mention_at(page, scene.lexicon, head, after)


def _around(scene: Scene, cue: CueHit, after: int, end: int, segment: Segment | None) -> Mention | None:
    """The subject before the opening mark: রাম “Q” বলে চিৎকার করল।"""
    if segment is None or segment.opener == 0:
        return None
    start, _ = scene.page.sentence(segment.opener - 1)
    if scene.page.keys[segment.opener - 1] in TERMINATORS or scene.page.keys[segment.opener - 1] in LINE_ENDS:
        return None
    participle = "part" in cue.persons or scene.page.keys[cue.verb] in QUOTATIVES
    persons = frozenset[str]() if participle else cue.persons  # বলে, উল্লেখ করে: any subject goes
    stand_in = attrs.evolve(cue, first=segment.opener, last=segment.opener, kind="verb", persons=persons)
    return source_left(scene.page, scene.lexicon, start, stand_in)


def _around_oblique(scene: Scene, cue: CueHit, after: int, end: int, segment: Segment | None) -> Mention | None:
    """The chanters in another case before the opening mark: তাদের ‘Q’ স্লোগান দিতে দেখা যায়।"""
    if segment is None or segment.opener == 0 or cue.act is not Act.CHANT:
        return None
    page = scene.page
    start, _ = page.sentence(segment.opener - 1)
    for head in range(segment.opener - 1, max(start, segment.opener - 6) - 1, -1):
        tag = page.tags[head]
        if tag.case in ("gen", "dat") and (tag.pronoun or tag.bits & W.SOURCE):
            return mention_at(page, scene.lexicon, head, start)
    return None


def _chanters(scene: Scene, cue: CueHit, after: int, end: int, segment: Segment | None) -> Mention | None:
    """Whose slogan it is, in the genitive before the word for it: ‘Q’ – শিক্ষার্থীদের এমন স্লোগানে."""
    if segment is None:
        return None
    for head in range(cue.first - 1, segment.closer, -1):
        tag = scene.page.tags[head]
        if tag.bits & W.MARK or tag.key == ")":
            return None  # another slogan, or what this one means
        if tag.case == "gen" and (tag.pronoun or tag.bits & W.SOURCE):
            return mention_at(scene.page, scene.lexicon, head, segment.closer + 1)
    return None


def _previous(scene: Scene, cue: CueHit, after: int, end: int, segment: Segment | None) -> Mention | None:
    """The subject of the sentence before (or the one before that), where the cue's own has none."""
    page = scene.page
    if cue.persons & {"1"} and not cue.persons & THIRD:
        return None
    start, _ = page.sentence(cue.first)
    paragraph, _ = page.paragraph(cue.first)
    if start < cue.first:
        felt = experiencer(page, scene.lexicon, max(start, left_limit(scene, cue)), cue.first)
        if felt is not None:
            return felt
    again = _speaker_here(scene, start, cue)
    if again is not None:
        return again
    crossing = start <= paragraph
    if crossing:
        if cue.first > start + 2 or paragraph == 0:
            return None
        paragraph = page.paragraph(paragraph - 1)[0]
    for _ in range(1 if crossing else 2):
        if start <= paragraph:
            return None
        holder = scene.container(start - 1)
        if holder is not None:
            return _speaker_again(scene, holder, cue)
        before = max(page.sentence(start - 1)[0], paragraph)
        found = _subject_of(scene, before, start, cue)
        if found is not None:
            return found
        start = before
    return None


def _speaker_here(scene: Scene, start: int, cue: CueHit) -> Mention | None:
    """Who said the quotation before a cue in its own sentence: একবার বলেছেন, ‘Q1’; আবার বলেছেন, ‘Q2’."""
    at = bisect_left(scene.outer_starts, cue.first) - 1
    if at < 0 or not start <= scene.outer[at].opener or scene.outer[at].closer >= cue.first:
        return None
    between = scene.page.tags[scene.outer[at].closer + 1 : cue.first]
    if any(tag.pronoun or tag.bits & W.SOURCE for tag in between):
        return None  # …, যিনি বলেন
    return _speaker_again(scene, scene.outer[at], cue)


def _speaker_again(scene: Scene, holder: Segment, cue: CueHit) -> Mention | None:
    """Who said the quotation right before a cue without a subject: X বলেন, “Q1।” একটু থেমে আবার বলেন, “Q2।”"""
    said = scene.said.get(holder.opener)
    if said is None or said.source is None or said.cue is None or not agrees(scene.page.tags[said.source.head], cue):
        return None
    return said.source


def _reporter(scene: Scene, before: int, start: int, cue: CueHit) -> Mention | None:
    """The subject of the last reporting verb of a sentence: বাসিন্দা রহিম দাবি করেছেন, … । বলেছেন, “Q।”"""
    page = scene.page
    for number in range(bisect_left(scene.cue_starts, start) - 1, -1, -1):
        other = scene.cues[number]
        if other.first < before:
            return None
        if other.kind == "verb" and other.strong and not other.pointing:
            found = source_left(
                page, scene.lexicon, max(before, left_limit(scene, other)), other, scene.marked, scene.seen
            )
            return found if found is not None and agrees(page.tags[found.head], cue) else None
    return None


def _subject_of(scene: Scene, before: int, start: int, cue: CueHit) -> Mention | None:
    """The subject of a whole sentence; remembered, as all cues of the next sentence ask for it."""
    key = (before, start, cue.persons, cue.kind == "participle")
    if key not in scene.subjects:
        scene.subjects[key] = (
            _reporter(scene, before, start, cue)
            or first_subject(scene.page, scene.lexicon, before, start, cue)
            or experiencer(scene.page, scene.lexicon, before, start)
        )
    return scene.subjects[key]


def _heard(scene: Scene, cue: CueHit, after: int, end: int, segment: Segment | None) -> Mention | None:
    """Who is heard or seen saying something: তাঁকে | বলতে শোনা যায়, ‘Q’।"""
    page = scene.page
    if not cue.first or page.keys[cue.first - 1] != SAYING:
        return None
    limit = left_limit(scene, cue)
    for head in range(cue.first - 2, max(limit, cue.first - _TO_HEARD) - 1, -1):
        tag = page.tags[head]
        if tag.bits & W.PUNCT or (tag.bits & W.FINITE and not tag.bits & W.SOURCE):
            return None
        if tag.case == "dat":
            return mention_at(page, scene.lexicon, head, limit)
    return None


def _genitive(scene: Scene, cue: CueHit, after: int, end: int, segment: Segment | None) -> Mention | None:
    if cue.owner is not None:
        return mention_at(scene.page, scene.lexicon, cue.owner, cue.last + 1)
    return source_genitive(scene.page, scene.lexicon, left_limit(scene, cue), cue)


def _locative(scene: Scene, cue: CueHit, after: int, end: int, segment: Segment | None) -> Mention | None:
    found = source_locative(scene.page, scene.lexicon, left_limit(scene, cue), cue)
    return found or text_behind(scene.page, scene.lexicon, cue.last + 1, end)


def _document(scene: Scene, cue: CueHit, after: int, end: int, segment: Segment | None) -> Mention | None:
    """প্রতিবেদন অনুযায়ী: the noun of the cue is the source."""
    return mention_at(scene.page, scene.lexicon, cue.first, left_limit(scene, cue))


SOURCES: Final[dict[str, Callable[[Scene, CueHit, int, int, Segment | None], Mention | None]]] = {
    "left": _left,
    "right": _right,
    "dative": _dative,
    "around": _around,
    "around-oblique": _around_oblique,
    "chanters": _chanters,
    "previous": _previous,
    "heard": _heard,
    "genitive": _genitive,
    "locative": _locative,
    "document": _document,
}
