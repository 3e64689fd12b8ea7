"""Segments, cues and sources → quotations: which words are reported, by which cue, from whom.

Marked segments come first, each with the cue beside it; the cues that are left hand over unmarked or indirect
speech; then labels, dialogue dashes and marked words that nobody reports. Each step looks only at the
neighbourhood of a mark or cue, so that the work follows the number of quotations, not of words.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping
from typing import Final

import attrs

from quotex.cues import CueHit, Label, find_labels, pointer
from quotex.lexicon import Lexicon, W
from quotex.marks import Segment
from quotex.nouns import Mention, case_at, inside_bracket, mention_at
from quotex.page import COLONS, DASHES, LINE_ENDS, TERMINATORS, Page
from quotex.patterns import BY_NAME, PATTERNS, Pattern, match
from quotex.records import Act, Flag, Form, Kind
from quotex.runon import Trail, how_many
from quotex.subjects import LIGHT_VERBS, often_subjects
from quotex.sources import first_subject, source_genitive, source_left, source_locative, source_right

_QUOTATIVES: Final = frozenset("বলে বলেই বলেও বলিয়া বলিয়াই বলিয়াও মর্মে মর্মেও".split())
_NAMING: Final = frozenset("হিসেবে হিসাবে বলে নামে".split())
_JOINING_WORDS: Final = 9  # tokens that may stand between a cue and the opening mark
_TO_CUE: Final = 16  # tokens between a closing mark and its cue
_TO_QUOTATIVE: Final = 18  # tokens between বলে and its verb
_GAP: Final = 80  # tokens between an unclosed mark's paragraph and the next opener that may still be its words
_BEAT: Final = 14  # tokens of an action between two parts of a quotation: “Q1।” সে উঠে দাঁড়াল। “Q2।”
_POINTED_AT: Final = 9  # sentences that মন্ত্রী এসব কথা বলেন points back to at the most
_CLAUSE: Final = 5  # words that a marked stretch without a cue needs to count as speech
_RUN_ON: Final = 40  # sentences that unmarked speech may run on for


@attrs.define(slots=True, eq=False)
class Attribution:
    """One quotation as token numbers."""

    kind: Kind
    parts: list[tuple[int, int]]
    """First and last token of each part."""
    source: Mention | None
    cue: CueHit | None
    pattern: Pattern
    flags: tuple[Flag, ...] = ()
    trail: Trail | None = None
    """For unmarked speech: the sentences that were considered as going on with it."""
    compared: tuple[int, Mapping[int, int], Mapping[str, int]] | None = None
    """With what candidates for the subject were compared: first token, marked stretches, frequent subjects."""


@attrs.define(slots=True, eq=False)
class Scene:
    """A page with all that was found on it, and the indexes that the steps below need."""

    page: Page
    lexicon: Lexicon
    segments: list[Segment]
    cues: list[CueHit]
    table: tuple[Pattern, ...] = PATTERNS
    labels: list[Label] = attrs.field(factory=list)
    cue_ending: dict[int, int] = attrs.field(factory=dict)
    """Last token of a cue → its number."""
    cue_starts: list[int] = attrs.field(factory=list)
    opener_at: dict[int, Segment] = attrs.field(factory=dict)
    closer_at: dict[int, Segment] = attrs.field(factory=dict)
    marked: dict[int, int] = attrs.field(factory=dict)
    """Last token of a closed segment → its first."""
    outer: list[Segment] = attrs.field(factory=list)
    outer_starts: list[int] = attrs.field(factory=list)
    used: set[int] = attrs.field(factory=set)
    """Numbers of cues that have their words."""
    seen: Mapping[str, int] = attrs.field(factory=dict)
    """How often a word stands where subjects of reporting verbs stand, on the whole page."""
    found: list[Attribution] = attrs.field(factory=list)
    terms: list[Segment] = attrs.field(factory=list)

    def container(self, token: int) -> Segment | None:
        """The outermost segment that holds a token, or None."""
        at = bisect_right(self.outer_starts, token) - 1
        return self.outer[at] if at >= 0 and token <= self.outer[at].closer else None

    def bounds(self, token: int) -> tuple[int, int]:
        """First token and end of the sentence around a token, not beyond the segment that holds it."""
        start, end = self.page.sentence(token)
        holder = self.container(token)
        if holder is not None and holder.opener < token <= holder.last:
            return max(start, holder.first), min(end, holder.last + 1)
        return start, end


def attribute(
    page: Page, lexicon: Lexicon, segments: list[Segment], cues: list[CueHit], table: tuple[Pattern, ...] = PATTERNS
) -> tuple[list[Attribution], list[Segment]]:
    """All quotations of a page in text order, and the segments that are not speech."""
    scene = Scene(page, lexicon, segments, cues, table)
    scene.labels = find_labels(page, lexicon)
    scene.seen = often_subjects(page, cues)
    _index(scene)
    _repair_unclosed(scene)
    _take_labels(scene)
    _take_segments(scene)
    _take_reported(scene)
    _take_headline(scene)
    _take_pointing(scene)
    _take_inside(scene)
    _continue_reported(scene)
    for made in scene.found:
        if made.cue is not None and "left" in made.pattern.sources:
            made.compared = (_left_limit(scene, made.cue), scene.marked, scene.seen)
    scene.found.sort(key=lambda a: (page.starts[a.parts[0][0]], -page.ends[a.parts[-1][1]]))
    return scene.found, scene.terms


def _index(scene: Scene) -> None:
    scene.cue_ending = {cue.last: number for number, cue in enumerate(scene.cues)}
    scene.cue_starts = [cue.first for cue in scene.cues]
    scene.opener_at = {segment.opener: segment for segment in scene.segments}
    scene.closer_at = {segment.closer: segment for segment in scene.segments}
    scene.marked = {segment.closer: segment.opener for segment in scene.segments if segment.closed}
    scene.outer = [segment for segment in scene.segments if segment.depth == 0]
    scene.outer_starts = [segment.opener for segment in scene.outer]


# ---------------------------------------------------------------- marks that were never closed


def _repair_unclosed(scene: Scene) -> None:
    """Give unclosed segments their end, and drop opening marks that open nothing."""
    dropped = set()
    for segment in scene.segments:
        if segment.closed:
            continue
        if _is_stray(scene, segment):
            dropped.add(id(segment))
            continue
        if not _cut_attribution(scene, segment):
            _extend_to_reopening(scene, segment)
    if dropped:
        scene.segments = [segment for segment in scene.segments if id(segment) not in dropped]
        around: list[Segment] = []
        for segment in scene.segments:
            while around and around[-1].closer < segment.opener:
                around.pop()
            segment.depth = len(around)
            around.append(segment)
    _index(scene)


def _is_stray(scene: Scene, segment: Segment) -> bool:
    """An unclosed mark before a sentence that itself hands over a marked quotation, or before a label."""
    if any(segment.first <= label.first <= segment.last for label in scene.labels):
        return True
    at = bisect_right(scene.outer_starts, segment.opener)
    inner = [s for s in scene.segments[_position(scene, segment) + 1 :][:4] if s.closer <= segment.last]
    del at
    return any(_cue_before(scene, s) is not None for s in inner)


def _position(scene: Scene, segment: Segment) -> int:
    return bisect_left(scene.segments, segment.opener, key=lambda s: s.opener)


def _extend_to_reopening(scene: Scene, segment: Segment) -> None:
    """Let an unclosed segment go on over the following lines where one of them opens again and nobody else speaks."""
    page = scene.page
    position = _position(scene, segment)
    if position + 1 >= len(scene.segments) or segment.family == "dash":
        return
    again = scene.segments[position + 1]
    _, end = page.paragraph(segment.last)
    if again.family != segment.family or page.paragraph(again.opener)[0] != again.opener or not 0 < again.opener - end < _GAP:
        return
    if bisect_left(scene.cue_starts, end) == bisect_left(scene.cue_starts, again.opener):
        last = _trim_lines(page, again.opener - 1)
        segment.last = segment.closer = last


def _trim_lines(page: Page, last: int) -> int:
    while last > 0 and page.keys[last] in LINE_ENDS:
        last -= 1
    return last


def _cut_attribution(scene: Scene, segment: Segment) -> bool:
    """End an unclosed segment before the attribution that follows its words: … উন্মুক্ত Th – মন্ত্রী বলেন."""
    page = scene.page
    number = bisect_right(scene.cue_starts, segment.last) - 1
    if number < 0:
        return False
    cue = scene.cues[number]
    start, _ = page.sentence(cue.first)
    if cue.first <= segment.first or segment.last - cue.last > 8:
        return False
    for at in range(cue.first - 1, max(segment.first, start, cue.first - 20), -1):
        key = page.keys[at]
        if key in DASHES and not (page.glued(at) and page.glued(at - 1)) or key == "," and cue.persons:
            last = at - 1
            while last > segment.first and page.keys[last] in ",–—- \"'”’":
                last -= 1
            if page.tags[last].bits & W.ENGLISH and not page.tags[last - 1].bits & W.ENGLISH:
                last -= 1
                segment.flags = (*segment.flags, Flag.DEBRIS)
            segment.last, segment.closer = last, at - 1
            return True
    return False


# ---------------------------------------------------------------- labels and dialogue


def _take_labels(scene: Scene) -> None:
    """Turns behind speaker labels: রহিম: …"""
    page = scene.page
    for label in scene.labels:
        _, end = page.paragraph(label.first)
        first, last = label.colon + 1, end - 1
        first, last = _strip_directions(page, first, last)
        if first > last:
            continue
        opened = scene.opener_at.get(first)
        if opened is not None and opened.closer >= last - 1:
            continue  # রহিম: “…” is taken as a marked quotation
        source = _label_source(scene, label)
        scene.found.append(Attribution(Kind.UNMARKED, [(first, last)], source, None, BY_NAME["label"], (Flag.LABEL,)))


def _strip_directions(page: Page, first: int, last: int) -> tuple[int, int]:
    """A turn without stage directions in brackets at its edges and without the line end."""
    while last >= first and page.keys[last] in LINE_ENDS:
        last -= 1
    changed = True
    while changed and first <= last:
        changed = False
        if page.keys[first] in "([":
            close = next((i for i in range(first + 1, min(first + 40, last + 1)) if page.keys[i] in ")]"), None)
            if close is not None:
                first, changed = close + 1, True
                continue
        if page.keys[last] in ")]" and last > first:
            open_ = next((i for i in range(last - 1, max(first, last - 40), -1) if page.keys[i] in "(["), None)
            if open_ is not None:
                last, changed = open_ - 1, True
                continue
        if page.keys[first] in DASHES:
            first, changed = first + 1, True
    return first, last


def _label_source(scene: Scene, label: Label) -> Mention:
    page = scene.page
    head = label.last
    while head > label.first and page.tags[head].bits & W.PUNCT:
        head -= 1
    mention = mention_at(page, scene.lexicon, head, label.first)
    if mention.form is Form.PRONOUN or mention.form is Form.ORG:
        return attrs.evolve(mention, first=label.first, last=label.last)
    name = page.slice(label.first if mention.form is Form.NAMED else head, head)  # labels have no case ending: বলাই:
    return attrs.evolve(mention, first=label.first, last=label.last, name=name)


def _label_before(scene: Scene, segment: Segment) -> Label | None:
    """The label whose turn a marked segment is."""
    for label in scene.labels:
        if label.colon == segment.opener - 1:
            return label
    return None


# ---------------------------------------------------------------- marked segments


def _take_segments(scene: Scene) -> None:
    """Decide on every marked segment: a quotation with cue, part of the one before, a bare one, or a term."""
    label_at = {label.colon: label for label in scene.labels}
    previous: Attribution | None = None
    previous_segment: Segment | None = None
    listed = _list_ends(scene)
    for segment in scene.segments:
        label = label_at.get(segment.opener - 1)
        if label is not None:
            made: Attribution | None = Attribution(
                Kind.DIRECT, [], _label_source(scene, label), None, BY_NAME["label"], (Flag.LABEL,)
            )
        elif segment.family == "dash":
            made = _dialogue(scene, segment, previous)
        else:
            made = _with_cue(scene, segment, previous_segment, previous, listed.get(segment.opener, segment))
        if made is None:
            made = _without_cue(scene, segment, previous, previous_segment)
        if made is None:
            scene.terms.append(segment)
            continue
        if made is not previous:
            made.flags = (*made.flags, *segment.flags)
            if segment.depth:
                made.flags = (*made.flags, Flag.NESTED)
            if not made.parts:
                made.parts = [(segment.first, segment.last)]
            scene.found.append(made)
        if segment.depth == 0:
            previous, previous_segment = made, segment


def _list_ends(scene: Scene) -> dict[int, Segment]:
    """For segments in a list (‘ক’, ‘খ’ ও ‘গ’) the last one of the list, by opening mark."""
    ends: dict[int, Segment] = {}
    last: Segment | None = None
    for segment in reversed(scene.segments):
        if segment.family == "dash":
            continue
        following = last
        if following is not None and segment.depth == following.depth and _is_list(scene, segment, following):
            ends[segment.opener] = ends.get(following.opener, following)
        last = segment
    return ends


def _with_cue(
    scene: Scene, segment: Segment, before: Segment | None, previous: Attribution | None, end: Segment
) -> Attribution | None:
    """The quotation of a segment beside a cue, or None; `end` is the last segment of the list that it begins."""
    if _touches(scene, before, segment) and previous is not None and previous.cue is not None and before is not None:
        if previous.parts[-1] == (before.first, before.last) and previous.kind is Kind.DIRECT:
            previous.parts.append((segment.first, segment.last))  # ‘Q1।’ ‘Q2।’
            previous.flags = _with_flags(previous.flags, (*segment.flags, Flag.CONTINUED))
            return previous
    number = _cue_before(scene, segment)
    if number is not None:
        cue = scene.cues[number]
        if number in scene.used and previous is not None and previous.cue is cue and not _is_list(scene, before, segment):
            # split: “Q1,” X বলেন, “Q2”
            previous.parts.append((segment.first, segment.last))
            previous.flags = _with_flags(previous.flags, (*segment.flags, Flag.CONTINUED))
            return previous
        pattern = match(cue.kind, "after", "mark", scene.table)
        if pattern is not None:
            scene.used.add(number)
            source = _find_source(scene, cue, pattern, cue.last + 1, segment.opener)
            return Attribution(_marked_kind(scene, segment, pattern), [], source, cue, pattern)
    made = _in_list(scene, segment, before, previous)
    if made is not None:
        return made
    number = _cue_in_sentence(scene, segment)
    if number is not None:
        cue = scene.cues[number]
        scene.used.add(number)
        pattern = BY_NAME["cue-far-mark"]
        source = _find_source(scene, cue, pattern, cue.last + 1, segment.opener)
        return Attribution(_marked_kind(scene, segment, pattern), [], source, cue, pattern)
    found = _cue_after(scene, end, strict=end is segment)
    if found is None or end is not segment and scene.cues[found[0]].kind not in ("chant", "verb"):
        return _after_any_verb(scene, segment)
    number, join = found
    cue = scene.cues[number]
    if number in scene.used and not (previous is not None and previous.cue is cue):
        return None
    pattern = match(cue.kind, "before", join, scene.table)
    if pattern is None:
        return None
    scene.used.add(number)
    source = _find_source(scene, cue, pattern, end.closer + 1, _clause_end(scene, cue), segment)
    kind = _marked_kind(scene, segment, pattern)
    return Attribution(kind, [], source, cue, pattern)


def _after_any_verb(scene: Scene, segment: Segment) -> Attribution | None:
    """Words that a verb of no speech hands over by its comma: … কাঁদতে লাগল, “Q”."""
    page = scene.page
    at = segment.opener - 1
    if at < 2 or not (page.keys[at] == "," or page.keys[at] in COLONS or page.keys[at] in DASHES) or segment.depth:
        return None
    if page.keys[at - 1] == "যে":
        at -= 1
    tag = page.tags[at - 1]
    verb = tag.verb
    if verb is None or tag.bits & W.NAME or not verb.persons & {"1", "3", "3h"} or at - 1 in scene.cue_ending or not _looks_spoken(scene, segment):
        return None
    start, _ = page.sentence(at - 1)
    first = at - 1
    while first - 1 > start and (page.tags[first - 1].bits & W.PARTICIPLE or page.tags[first].verb and _is_verbal_noun(page, first - 1)):
        first -= 1
    cue = CueHit(first, at - 1, at - 1, verb.lemma, Act.EXCLAIM, "verb", verb.persons, False)
    pattern = BY_NAME["verb-mark"]
    source = _find_source(scene, cue, pattern, at, segment.opener)
    if source is not None and source.weight < 1.5:
        source = None
    return Attribution(Kind.DIRECT, [], source, cue, pattern)


def _is_verbal_noun(page: Page, at: int) -> bool:
    """Whether a noun belongs to the light verb behind it: আরম্ভ করিয়া, যোগ দিল."""
    tag, after = page.tags[at], page.tags[at + 1]
    light = after.verb is not None and after.verb.lemma in LIGHT_VERBS
    return light and tag.case == "nom" and not tag.bits & (W.PUNCT | W.PRONOUN | W.SOURCE | W.FUNCTION)


def _with_flags(flags: tuple[Flag, ...], more: tuple[Flag, ...]) -> tuple[Flag, ...]:
    return tuple(dict.fromkeys((*flags, *more)))


def _is_list(scene: Scene, before: Segment | None, segment: Segment) -> bool:
    """Whether only a comma or ও stands between two segments: ‘ক’, ‘খ’ ও ‘গ’."""
    if before is None or before.closer >= segment.opener:
        return False
    between = scene.page.keys[before.closer + 1 : segment.opener]
    return 0 < len(between) <= 2 and all(key in (",", "ও", "এবং", "বা", "আর", "।", "-", "–") for key in between)


def _touches(scene: Scene, before: Segment | None, segment: Segment) -> bool:
    """Whether nothing but white space of one line stands between two segments of one kind."""
    if before is None or before.closer + 1 != segment.opener or before.family != segment.family:
        return False
    return mark_ends(scene.page.keys[segment.last])


def _in_list(scene: Scene, segment: Segment, before: Segment | None, previous: Attribution | None) -> Attribution | None:
    """A segment in a list of segments shares the cue of the one before it."""
    if previous is None or previous.cue is None or not _is_list(scene, before, segment) or before is None:
        return None
    if previous.parts[-1] != (before.first, before.last):
        return None
    return Attribution(previous.kind, [], previous.source, previous.cue, previous.pattern)


def _cue_before(scene: Scene, segment: Segment) -> int | None:
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
            if key not in ",:–—―‒-…." and key not in COLONS:
                return None
        else:
            if page.tags[at].bits & W.FINITE and not page.tags[at].bits & (W.PARTICIPLE | W.SOURCE):
                return None
            words += 1
        at -= 1
    return None


def _cue_in_sentence(scene: Scene, segment: Segment) -> int | None:
    """An unused cue earlier in the sentence that a comma, dash or colon closes before the mark: জানান কী ঘটেছিল, “."""
    page = scene.page
    at = segment.opener - 1
    if at < 1 or not _looks_spoken(scene, segment):
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
    punctuated = any(key == "," or key in COLONS or key in DASHES or key == "." for key in between)
    if line_ends and not punctuated:
        return False
    if words == 0:
        if "।" in between:
            return False
        if page.keys[cue.verb] in _QUOTATIVES and not between:
            return False
        return not _is_term_in_clause(scene, segment)
    if "যে" in between[:2] and words <= 2:
        return True
    last = page.keys[segment.opener - 1]
    return (last == "," or last in COLONS or last in DASHES) and cue.kind in ("verb", "passive", "noun")


def _is_term_in_clause(scene: Scene, segment: Segment) -> bool:
    """A few marked words in the middle of a clause that is reported as a whole: বলেন, ‘জুলাই সনদ’ মানতে হবে।"""
    page = scene.page
    if not segment.closed or segment.last - segment.first >= _CLAUSE or page.keys[segment.last] in TERMINATORS:
        return False
    after = segment.closer + 1
    if after + 1 < len(page) and page.keys[after] in DASHES and page.glued(segment.closer) and page.glued(after):
        return True  # ‘…’-এর
    if after >= len(page) or page.tags[after].bits & W.PUNCT or page.keys[after] in _QUOTATIVES:
        return False
    return _cue_after(scene, segment, strict=False) is None


def _cue_after(scene: Scene, segment: Segment, strict: bool = True) -> tuple[int, str] | None:
    """(number, join) of the cue behind a segment: ” বলেন X · ”, X বলেন · ” বলে X জানান."""
    page = scene.page
    at = segment.closer + 1
    _, end = page.sentence(min(segment.closer + 1, len(page) - 1))
    keys = page.keys
    mark = keys[segment.last] if segment.last >= segment.first else ""
    own_comma = mark == ","
    while at < len(page) and (keys[at] in "," or keys[at] in DASHES or keys[at] in TERMINATORS or keys[at] == "…"):
        own_comma = own_comma or keys[at] == "," or keys[at] in DASHES
        if keys[at] == "।" or keys[at] in "৷|":
            return None
        at += 1
        _, end = page.sentence(at) if at < len(page) else (0, 0)
    if at >= len(page) or keys[at] in LINE_ENDS:
        return None
    if keys[at] in _QUOTATIVES:
        return _quotative_cue(scene, at, end)
    if strict and not own_comma and not mark_ends(mark) and not _is_spoken_clause(page, segment):
        return _cue_for_fragment(scene, segment, at)
    stop = min(at + _TO_CUE, end)
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
        if any(page.tags[i].bits & W.FINITE and not page.tags[i].bits & (W.PARTICIPLE | W.SOURCE) for i in range(at, cue.first)):
            return None
        if cue.kind == "noun" and _trim_end(page, cue.last + 1, end - 1) > cue.last:
            return None
        following = _next_opener(scene, cue)
        if following is not None and not own_comma:
            return None  # “Q1।” X বলেন, “Q2”: the verb is the next one's
        if following is None and _has_own_words(scene, cue) and not own_comma:
            return None
        return number, "mark"
    return None


def _cue_for_fragment(scene: Scene, segment: Segment, at: int) -> tuple[int, str] | None:
    """The cue of a fragment that is part of the clause: ‘ক’ বলেছেন · ‘ক’ হিসেবে অভিহিত করেন · ‘ক’ স্লোগান."""
    page = scene.page
    naming = page.keys[at] in _NAMING
    number = bisect_left(scene.cue_starts, at)
    if number >= len(scene.cues):
        return None
    cue = scene.cues[number]
    if cue.kind == "chant" and cue.first <= at + 5 and _is_said(page, segment):
        return number, "mark"
    before = page.tags[segment.opener - 1] if segment.opener else None
    if before is not None and before.case == "nom" and before.bits & (W.SOURCE & ~W.DOCUMENT):
        return None  # a name: সংস্থা ‘আলো’ বলছে
    near = cue.first == at or naming and cue.first <= at + 3
    if near and cue.kind in ("verb", "participle") and not cue.persons & {"1"}:
        return number, "mark"
    return None


def _is_said(page: Page, segment: Segment) -> bool:
    """Whether marked words can be a slogan: more than one word."""
    return segment.last > segment.first


def mark_ends(key: str) -> bool:
    """Whether a token inside a closing mark ends a sentence or clause."""
    return key in TERMINATORS or key in ",…."


def _is_spoken_clause(page: Page, segment: Segment) -> bool:
    """Whether marked words have a finite verb and are more than a name."""
    inside = page.tags[segment.first : segment.last + 1]
    return len(inside) >= 3 and any(tag.bits & W.FINITE for tag in inside)


def _next_opener(scene: Scene, cue: CueHit) -> Segment | None:
    """The segment that a cue hands over to directly, or None."""
    page = scene.page
    at = cue.last + 1
    while at < len(page) and at <= cue.last + 4:
        segment = scene.opener_at.get(at)
        if segment is not None:
            return segment
        key = page.keys[at]
        if not (key == "," or key in COLONS or key in DASHES or key == "যে"):
            return None
        at += 1
    return None


def _has_own_words(scene: Scene, cue: CueHit) -> bool:
    """Whether a cue is followed by a comma and words of its own: X বলেন, কাজ শেষ।"""
    page = scene.page
    at = cue.last + 1
    return at + 2 < len(page) and (page.keys[at] == "," or page.keys[at] == "যে") and not page.tags[at + 1].bits & W.PUNCT


def _quotative_cue(scene: Scene, at: int, end: int) -> tuple[int, str] | None:
    """The cue behind “…” বলে, or বলে / বলিয়া itself where none follows."""
    number = bisect_left(scene.cue_starts, at)
    own = None
    while number < len(scene.cues) and scene.cues[number].first < min(at + _TO_QUOTATIVE, end):
        cue = scene.cues[number]
        if cue.last == at and cue.kind in ("verb", "participle"):
            own = number
        elif not any(i in scene.opener_at for i in range(at, cue.first)) and not (cue.kind == "participle"):
            return number, "quotative"
        number += 1
    return (own, "quotative") if own is not None else None


def _clause_end(scene: Scene, cue: CueHit) -> int:
    return scene.bounds(cue.last)[1]


def _marked_kind(scene: Scene, segment: Segment, pattern: Pattern) -> Kind:
    """Direct speech, or a fragment of less than a clause."""
    page = scene.page
    words = [tag for tag in page.tags[segment.first : segment.last + 1] if not tag.bits & W.PUNCT]
    ends = page.keys[segment.last] in TERMINATORS or page.keys[segment.last] in ",…"
    if ends or len(words) > _CLAUSE or any(tag.bits & W.FINITE for tag in words):
        return Kind.DIRECT
    if pattern.join == "quotative" and len(words) < _CLAUSE:
        return Kind.PARTIAL
    before = page.keys[segment.opener - 1] if segment.opener else ","
    if before == "," or before in COLONS or before in DASHES or page.tags[segment.opener - 1].bits & W.VERB:
        return Kind.DIRECT
    return Kind.PARTIAL if pattern.words == "before" and len(words) < 4 else Kind.DIRECT


def _without_cue(
    scene: Scene, segment: Segment, previous: Attribution | None, before: Segment | None
) -> Attribution | None:
    """A segment that no cue reports: part of the one before, said by somebody named before it, bare, or no speech."""
    page = scene.page
    speech = _looks_spoken(scene, segment)
    if not speech:
        return None
    if segment.depth:
        return None
    if previous is not None and before is not None and _goes_on_with(scene, previous, before, segment):
        previous.parts.append((segment.first, segment.last))
        previous.flags = _with_flags(previous.flags, (*segment.flags, Flag.CONTINUED))
        return previous
    named = _name_before(scene, segment)
    if named is not None:
        return Attribution(Kind.DIRECT, [], named, None, BY_NAME["name-mark"])
    if previous is not None and before is not None and _same_speaker_again(scene, previous, before, segment):
        return Attribution(Kind.DIRECT, [], previous.source, None, BY_NAME["continued"], (Flag.INFERRED,))
    del page
    actor = _actor(scene, segment)
    if actor is not None:
        return Attribution(Kind.DIRECT, [], actor, None, BY_NAME["actor-mark"], (Flag.INFERRED,))
    return Attribution(Kind.DIRECT, [], None, None, BY_NAME["bare-mark"])


def _actor(scene: Scene, segment: Segment) -> Mention | None:
    """Whoever acts in the sentence right before or behind a quotation of the same paragraph: “Q।” সে হাসল।"""
    page = scene.page
    paragraph, end = page.paragraph(segment.opener)
    if segment.opener > paragraph and page.keys[segment.opener - 1] in TERMINATORS:
        start, _ = page.sentence(segment.opener - 1)
        if scene.container(start) is None and scene.container(segment.opener - 1) is None:
            found = first_subject(page, scene.lexicon, max(start, paragraph), segment.opener, _ACTING)
            if found is not None and found.weight >= 1.8:
                return found
    after = segment.closer + 1
    if after < end and page.keys[after] not in LINE_ENDS and mark_ends(page.keys[segment.last]):
        start, stop = page.sentence(after)
        if start <= after and not any(after <= i < stop for i in scene.opener_at):
            found = first_subject(page, scene.lexicon, after, min(stop, end), _ACTING)
            if found is not None and found.weight >= 1.8 and found.first == after:
                return found
    return None


_ACTING: Final = CueHit(0, 0, 0, "", Act.STATE, "participle", frozenset(), False)
"""Stands in for a cue where somebody only acts."""


def _looks_spoken(scene: Scene, segment: Segment) -> bool:
    """Whether marked words without a cue are speech, not a title, name or emphasis."""
    page = scene.page
    inside = page.tags[segment.first : segment.last + 1]
    words = sum(1 for tag in inside if not tag.bits & W.PUNCT)
    ended = page.keys[segment.last] in TERMINATORS or page.keys[segment.last] in "…"
    after = page.keys[segment.closer + 1] if segment.closer + 1 < len(page) else "\n"
    before = page.keys[segment.opener - 1] if segment.opener else "\n"
    alone = before in LINE_ENDS or before in TERMINATORS or before in DASHES or before in COLONS
    ends_line = after in LINE_ENDS or after in TERMINATORS
    if alone and (ended or ends_line and words >= 3):
        return True
    glued_suffix = segment.closed and page.glued(segment.closer) and not page.tags[min(segment.closer + 1, len(page) - 1)].bits & W.PUNCT
    if glued_suffix and not ended:
        return False
    if not ended and segment.closed and not page.tags[min(segment.closer + 1, len(page) - 1)].bits & W.PUNCT:
        return False  # ‘আকাশ কত দূরে রইল’ গানটি
    if "শিরোনাম" in [tag.base for tag in page.tags[max(0, segment.opener - 7) : segment.opener]]:
        return False
    finite = any(tag.bits & W.FINITE for tag in inside)
    return words >= _CLAUSE and (ended or finite and (alone or ends_line or before == ","))


def _goes_on_with(scene: Scene, previous: Attribution, before: Segment, segment: Segment) -> bool:
    """Whether a segment continues the quotation before it: reopened in the next paragraph, or after “Q1,” X বলেন।"""
    page = scene.page
    if before.family == "dash" or segment.family == "dash" or before.closer >= segment.opener:
        return False
    between = page.keys[before.closer + 1 : segment.opener]
    if not before.closed and Flag.UNCLOSED in before.flags and all(key in LINE_ENDS for key in between):
        return True
    if _is_beat(scene, before, segment):
        return True
    cue = previous.cue
    if cue is None or previous.source is None:
        return False
    if cue.last < before.opener and before.depth == segment.depth and _is_news_verb(page, cue):
        return len(between) <= 2 and any(key in LINE_ENDS for key in between)
    if not before.closer < cue.first < segment.opener:
        return False
    # between them stands only the attribution
    tail = page.keys[cue.last + 1 : segment.opener]
    return len(tail) <= 10 and not any(key in LINE_ENDS for key in tail[:-1])


def _is_beat(scene: Scene, before: Segment, segment: Segment) -> bool:
    """Whether one sentence of action, and nothing said, stands between two quotations of a paragraph."""
    page = scene.page
    between = page.keys[before.closer + 1 : segment.opener]
    if not 2 <= len(between) <= _BEAT or any(key in LINE_ENDS for key in between) or before.depth != segment.depth:
        return False
    if sum(key in TERMINATORS for key in between) != 1 or between[-1] not in TERMINATORS or not mark_ends(page.keys[before.last]):
        return False
    return bisect_left(scene.cue_starts, before.closer) == bisect_left(scene.cue_starts, segment.opener)


def _same_speaker_again(scene: Scene, previous: Attribution, before: Segment, segment: Segment) -> bool:
    """Whether a quotation without a source, right after an attributed one, has the same speaker (as in news)."""
    page = scene.page
    if previous.source is None or previous.cue is None or before.closer >= segment.opener:
        return False
    return _is_news_verb(page, previous.cue) and segment.last - segment.first >= 8


def _is_news_verb(page: Page, cue: CueHit) -> bool:
    """Honorific present or perfect (বলেন, জানিয়েছেন): the tenses of news, where quotations without a source in a row
    have one speaker; in fiction (বলল, কহিলেন) the speakers take turns."""
    key = page.keys[cue.verb]
    return key.endswith("ন") and not key.endswith("লেন")


def _name_before(scene: Scene, segment: Segment) -> Mention | None:
    """The noun phrase that stands right before an opening mark: … নন মহসিন, “Q”."""
    page = scene.page
    at = segment.opener - 1
    if at > 0 and page.keys[at] == ")":  # অনাদি। (চমকিয়া) “Q”
        at = inside_bracket(page, at, page.paragraph(at)[0])
    labelled = at > 0 and page.keys[at] == "।" and page.paragraph(at)[0] >= at - 3
    if at < 0 or not (labelled or page.keys[at] == "," or page.keys[at] in COLONS or page.keys[at] in DASHES):
        return None
    head = at - 1
    if head < 0 or head in scene.closer_at:
        return None
    tag = page.tags[head]
    known = tag.bits & (W.NAME | W.ROLE | W.PRONOUN | W.ANON | W.BODYLIKE)
    alone = page.paragraph(head)[0] >= head - 2 and not tag.bits & (W.PUNCT | W.VERB)
    if tag.case != "nom" or not known and not alone:
        return None
    if tag.bits & (W.FINITE | W.PARTICIPLE) and not tag.bits & W.NAME:
        return None
    return mention_at(page, scene.lexicon, head, page.sentence(head)[0])


# ---------------------------------------------------------------- dialogue dashes


def _dialogue(scene: Scene, segment: Segment, previous: Attribution | None) -> Attribution:
    """A dash paragraph: its words, with the attribution that follows or precedes them split off."""
    page = scene.page
    number = _cue_on_line_before(scene, segment)
    if number is not None and number not in scene.used:
        scene.used.add(number)
        cue = scene.cues[number]
        pattern = BY_NAME["dialogue-cue"]
        source = _find_source(scene, cue, pattern, cue.last + 1, segment.opener)
        return Attribution(Kind.DIRECT, [], source, cue, pattern)
    for number in range(bisect_left(scene.cue_starts, segment.first), bisect_right(scene.cue_starts, segment.last)):
        cue = scene.cues[number]
        clause = _reporting_clause(scene, segment, cue)
        if clause is None:
            continue
        at, after = clause
        source = _find_source(scene, cue, BY_NAME["dialogue-cue"], cue.last + 1, after, at=at)
        if source is None:
            continue
        scene.used.add(number)
        parts = [(segment.first, _trim_end(page, segment.first, at - 1)), (after, _trim_lines(page, segment.last))]
        parts = [(first, last) for first, last in parts if first <= last and not page.tags[first].bits & W.PUNCT or first < last]
        segment.last = parts[-1][1]
        return Attribution(Kind.DIRECT, parts, source, cue, BY_NAME["dialogue-cue"])
    return Attribution(Kind.DIRECT, [], None, None, BY_NAME["dialogue"])


def _cue_on_line_before(scene: Scene, segment: Segment) -> int | None:
    """The cue at the end of the line before a dash: রাম বলল,⏎— …"""
    page = scene.page
    at = segment.opener - 1
    while at >= 0 and (page.keys[at] in LINE_ENDS or page.keys[at] in ",.…" or page.keys[at] in COLONS or page.keys[at] in DASHES):
        at -= 1
    number = scene.cue_ending.get(at)
    if number is None or scene.cues[number].kind not in ("verb", "participle"):
        return None
    holder = scene.container(at)
    return None if holder is not None and holder is not segment else number


def _reporting_clause(scene: Scene, segment: Segment, cue: CueHit) -> tuple[int, int] | None:
    """(first token, first token behind it) of the reporting clause in a dash paragraph: — Q1, বলল রাম, Q2. None where
    the cue belongs to the words themselves."""
    page = scene.page
    if cue.kind not in ("verb", "participle") or not cue.persons & {"3", "3h", "part"} or not cue.strong:
        return None
    start = None
    for at in range(cue.first - 1, max(segment.first, cue.first - 10), -1):
        if page.keys[at] in "?!।," or page.keys[at] in DASHES:
            start = at + 1
            break
        if page.tags[at].bits & W.FINITE and not page.tags[at].bits & W.SOURCE:
            return None
    if start is None:
        return None
    after = cue.last + 1
    while after <= segment.last and page.keys[after] not in ",।" and page.keys[after] not in DASHES:
        if page.keys[after] in "?!" or after - cue.last > 8:
            return None
        after += 1
    at_end = _trim_lines(page, segment.last) - after < 2
    if not at_end and start != cue.first:
        return None  # in the middle only verb first: — Q1, বললেন ঠাকুমা, Q2
    return start, min(after + 1, segment.last + 1)


# ---------------------------------------------------------------- reported speech


def _take_reported(scene: Scene) -> None:
    """Cues that have no marked words: what they hand over, before or after them."""
    for number, cue in enumerate(scene.cues):
        if number in scene.used or cue.pointing or cue.kind == "verbal":
            continue
        if any(cue.first in range(a.parts[0][0], a.parts[-1][1] + 1) and Flag.LABEL in a.flags for a in scene.found[-1:]):
            continue
        made = _after(scene, number, cue) or _before(scene, number, cue)
        if made is not None:
            scene.used.add(number)
            scene.found.append(made)


def _after(scene: Scene, number: int, cue: CueHit) -> Attribution | None:
    """Words behind the cue: বলেন, … · বলেন যে … · বলছেন …"""
    page = scene.page
    start, end = scene.bounds(cue.last)
    if _is_subordinate(scene, cue) or cue.persons and not cue.persons & {"3", "3h", "part", "cond"} and not _first_person_report(page, cue):
        return None
    first, join = _join_after(scene, cue, end)
    if join is None:
        return None
    pattern = match(cue.kind, "after", join, scene.table)
    if pattern is None or first >= end:
        return None
    last = _trim_end(page, first, end - 1)
    if last < first or not _is_clause(page, first, last, join):
        return None
    source = _find_source(scene, cue, pattern, cue.last + 1, first)
    if cue.kind == "found" and not _is_finding(page, cue, source) or cue.kind == "noun" and _is_own_opinion(source):
        return None
    if source is None and join == "bare":
        return None
    if join == "comma" and cue.kind == "verb" and page.keys[cue.last + 1] in DASHES and not _is_news_verb(page, cue):
        _, paragraph_end = page.paragraph(cue.last)
        if end <= paragraph_end and scene.container(cue.first) is None:
            last = _trim_lines(page, paragraph_end - 1)
            return Attribution(Kind.DIRECT, [(first, last)], source, cue, BY_NAME["cue-dash"], (Flag.DIALOGUE,))
    trail = None
    if pattern.kind is Kind.UNMARKED and join != "bare":
        trail = _trail(scene, number, cue, end)
        more = how_many(page, cue, source, first, trail)
        if more:
            start, end = trail.sentences[more - 1]
            last = _trim_end(page, start, end - 1)
    flags = (Flag.NESTED,) if scene.container(cue.first) is not None else ()
    return Attribution(pattern.kind, [(first, last)], source, cue, pattern, flags, trail=trail)


def _is_finding(page: Page, cue: CueHit, source: Mention | None) -> bool:
    """Whether জানা গেছে, দেখা যায় … names what it was found in; only a study or report can be seen to say something."""
    if source is None:
        return False
    return cue.lemma not in ("দেখা", "শোনা") or bool(page.tags[source.head].bits & W.DOCUMENT)


def _is_own_opinion(source: Mention | None) -> bool:
    """আমার মতে is no report, and neither is a noun without its genitive."""
    return source is None or source.form is Form.PRONOUN and source.name in ("আমি", "আমরা")


def _is_subordinate(scene: Scene, cue: CueHit) -> bool:
    """A cue in a clause of condition, time or relation: যদি বলেন, … · যখন বলিলেন, …"""
    start = _left_limit(scene, cue)
    return any(scene.page.keys[at] in _SUBORDINATORS for at in range(max(start, cue.first - 12), cue.first))


_SUBORDINATORS: Final = frozenset("যদি যখন যা যেমন যেমনটি যেভাবে যতই যেন যিনি যাঁরা যারা".split())


def _first_person_report(page: Page, cue: CueHit) -> bool:
    """আমি বলেছি, … but not আমি বলব."""
    key = page.keys[cue.verb]
    return cue.lemma in ("বলা", "কহা", "লেখা", "জিজ্ঞাসা করা", "জিজ্ঞেস করা", "জানানো") and not key.endswith(("ব", "বো", "ি")) or key.endswith("েছি")


def _join_after(scene: Scene, cue: CueHit, end: int) -> tuple[int, str | None]:
    """(first token of the words, join) of what follows a cue; join None where nothing is handed over."""
    page = scene.page
    at = cue.last + 1
    if at >= end:
        return at, None
    key = page.keys[at]
    if cue.kind == "participle" and key != ",":
        return at, None
    if page.keys[cue.verb] in _QUOTATIVES and not (key == "," or key in COLONS or key in DASHES):
        return at, None
    if page.keys[cue.verb] in _QUOTATIVES and cue.first == cue.verb and cue.verb:
        before = page.tags[cue.verb - 1]
        if before.bits & W.FINITE or before.key in ("না", "নেই", "নয়", "নি") or cue.kind == "participle":
            return at, None
    if key in ("হলো", "হচ্ছে", "হল") and cue.kind == "noun":
        at += 1
        key = page.keys[at] if at < end else ""
    if key == "যে" or key == "," and at + 1 < end and page.keys[at + 1] == "যে":
        at += 1 if key == "যে" else 2
        if at < end and page.keys[at] == ",":
            at += 1
        return at, "যে"
    if key == "," or key in COLONS or key in DASHES or key == "এই" and at + 1 < end and page.keys[at + 1] == "যে":
        while at < end and (page.keys[at] == "," or page.keys[at] in COLONS or page.keys[at] in DASHES or page.keys[at] in LINE_ENDS):
            at += 1
        handing = cue.lemma.split(" ")[0] in _HANDING_PARTICIPLES and "cond" not in cue.persons
        if cue.kind == "participle" and not handing or cue.act == "think":
            return at, None
        if not cue.strong and (cue.kind == "passive" or key in DASHES):
            return at, None
        if key == "," and at < end and (page.keys[at] in _SAME_SENTENCE or _names_only(page, cue) or _is_relative(page, cue, at)):
            return at, None
        return at, "comma"
    if cue.strong and cue.kind in ("verb", "passive", "noun") and not cue.persons & {"cond", "part"} and end - at >= 4 and not page.tags[at].bits & W.PUNCT:
        return at, "bare"
    return at, None


def _names_only(page: Page, cue: CueHit) -> bool:
    """Whether the verb only calls somebody something (প্রদেশকে বঙ্গ বলিত), or asks who says so (কে বলিল)."""
    before = page.tags[cue.first - 1] if cue.first else None
    if before is None:
        return False
    if before.pronoun and before.pronoun.person == "q":
        return True
    named = before.bits & ~W.COMMON == 0 and before.case == "nom" and not before.plural and cue.first >= 2
    return named and page.tags[cue.first - 2].case == "dat" and page.keys[cue.first - 2].endswith("কে")


def _is_relative(page: Page, cue: CueHit, at: int) -> bool:
    """Whether the cue stands in a relative clause that the next words take up: যে শিক্ষকেরা বলছেন, তাঁরা …"""
    after = page.tags[at].pronoun
    if after is None or after.person != "3":
        return False
    start, _ = page.sentence(cue.first)
    return "যে" in page.keys[max(start, cue.first - 12) : cue.first]


_SAME_SENTENCE: Final = frozenset("যার যাতে যা যেখানে যদিও তখন তাহলে যাদের যেন যখন সেখানে সেটা".split())
"""Words behind a comma that go on with the sentence of the cue: উল্লেখ করা হয়েছে, যার জন্য …"""
_HANDING_PARTICIPLES: Final = frozenset("প্রশ্ন জানা জানতে".split())


def _is_clause(page: Page, first: int, last: int, join: str) -> bool:
    """Whether the words are enough of a clause to be reported speech."""
    words = [tag for tag in page.tags[first : last + 1] if not tag.bits & W.PUNCT]
    if join == "bare":
        final = page.tags[last]
        if page.tags[first].bits & (W.PARTICIPLE | W.COORDINATOR | W.CONNECTIVE | W.POSTPOSITION):
            return False
        return len(words) >= 4 and (bool(final.bits & W.FINITE) or final.key in ("না", "নি"))
    return len(words) >= 2


def _trim_end(page: Page, first: int, last: int) -> int:
    while last >= first and (page.keys[last] in LINE_ENDS or page.keys[last] in TERMINATORS or page.keys[last] in ",;"):
        last -= 1
    return last


def _trail(scene: Scene, number: int, cue: CueHit, end: int) -> Trail:
    """The sentences behind unmarked speech in its paragraph, up to one that reports again."""
    page = scene.page
    _, paragraph_end = page.paragraph(cue.first)
    holder = scene.container(cue.first)
    if holder is not None:
        paragraph_end = min(paragraph_end, holder.last + 1)
    sentences = []
    number += 1
    while end < paragraph_end and len(sentences) < _RUN_ON:
        start = end
        end = min(page.sentence(start)[1], paragraph_end)
        while number < len(scene.cues) and scene.cues[number].first < start:
            number += 1
        if any(_announces(scene, cue, end) for cue in _cues_until(scene, number, end)):
            return Trail(tuple(sentences), "cue")
        opened = bisect_left(scene.outer_starts, start)
        if opened < len(scene.outer) and scene.outer[opened].opener < end and scene.outer[opened] not in scene.terms:
            return Trail(tuple(sentences), "mark")
        if _trim_end(page, start, end - 1) >= start:
            sentences.append((start, end))
    return Trail(tuple(sentences), "paragraph")


def _cues_until(scene: Scene, number: int, end: int) -> list[CueHit]:
    """The cues from `number` on that begin before token `end`."""
    return scene.cues[number : bisect_left(scene.cue_starts, end)]


def _announces(scene: Scene, cue: CueHit, end: int) -> bool:
    """Whether a cue reports somebody, so that unmarked speech does not run on over it."""
    page = scene.page
    if cue.kind in ("participle", "verbal") or cue.persons and not cue.persons & {"3", "3h"}:
        return False
    if cue.pointing:
        return True
    if _join_after(scene, cue, end)[1] in ("comma", "যে") or _next_opener(scene, cue) is not None:
        return True
    if page.keys[cue.verb] in _QUOTATIVES or not cue.strong:
        return False
    return _quotative_before(scene, cue, page.sentence(cue.first)[0]) is not None


def _before(scene: Scene, number: int, cue: CueHit) -> Attribution | None:
    """Words before the cue: … বলে জানান · … কি না জানতে চাইলে · …, জানান মন্ত্রী।"""
    page = scene.page
    start, end = scene.bounds(cue.first)
    made = _question(scene, cue, start)
    if made is not None:
        return made
    if cue.kind not in ("verb", "passive", "noun", "found") or page.keys[cue.verb] in _QUOTATIVES and cue.first == cue.verb:
        return None
    at = _quotative_before(scene, cue, start)
    if at is not None:
        return _indirect_before(scene, cue, start, at, "বলে")
    at = _matter_before(scene, cue, start)
    if at is not None:
        return _indirect_before(scene, cue, start, at, "কথা")
    return _comma_before(scene, cue, start, end)


def _quotative_before(scene: Scene, cue: CueHit, start: int) -> int | None:
    """The complementizer বলে / মর্মে before a cue in its sentence, or None."""
    page = scene.page
    for at in range(cue.first - 1, max(start, cue.first - _TO_QUOTATIVE) - 1, -1):
        if page.keys[at] in _QUOTATIVES:
            return at if at > start + 1 and page.keys[at - 1] not in ("কথা", "সঙ্গে", "মিথ্যা") else None
        if page.tags[at].bits & W.FINITE and not page.tags[at].bits & (W.SOURCE | W.PARTICIPLE) or at in scene.closer_at:
            return None
    return None


def _matter_before(scene: Scene, cue: CueHit, start: int) -> int | None:
    """The noun কথা with a verbal noun before it: শেষ হওয়ার কথা জানান."""
    page = scene.page
    if cue.kind != "verb" or cue.first - 1 <= start:
        return None
    for at in range(cue.first - 1, max(start + 2, cue.first - 4), -1):
        if page.keys[at] in ("কথা", "কথাও", "বিষয়টি", "ব্যাপারটি", "তথ্য"):
            before = page.tags[at - 1]
            is_verbal = bool(before.bits & W.VERBAL) and before.key.endswith("র")
            return at if is_verbal else None
    return None


def _indirect_before(scene: Scene, cue: CueHit, start: int, at: int, join: str) -> Attribution | None:
    page = scene.page
    pattern = match(cue.kind, "before", join, scene.table)
    if pattern is None:
        return None
    first, last = start, at - 1
    source = None
    for place in pattern.sources:
        if place == "left":
            source = source_left(page, scene.lexicon, at + 1, cue)
        elif place == "right":
            source = source_right(page, scene.lexicon, cue.last + 1, _clause_end(scene, cue), cue)
        elif place == "subject-first":
            source = first_subject(page, scene.lexicon, start, at - 3, cue)
            if source is not None and source.last < at - 4:
                first = source.last + 1
            else:
                source = None
        else:
            source = SOURCES[place](scene, cue, at + 1, _clause_end(scene, cue), None)
        if source is not None:
            break
    if join == "কথা":
        first = _after_adverbial(page, first, last)
    first = _skip_openers(scene, first)
    if last - first < 1:
        return None
    flags = (Flag.NESTED,) if scene.container(cue.first) is not None else ()
    return Attribution(pattern.kind, [(first, last)], source, cue, pattern, flags)


def _after_adverbial(page: Page, first: int, last: int) -> int:
    """Where the clause before কথা begins: behind the last conditional, comma or text in the locative (এক বিবৃতিতে)."""
    for at in range(last - 2, first, -1):
        tag = page.tags[at]
        conditional = tag.verb is not None and "cond" in tag.verb.persons and not tag.verb.persons & {"3", "3h"}
        if tag.key == "," or conditional or tag.case == "loc" and tag.bits & W.DOCUMENT:
            return at + 1
    return first


def _skip_openers(scene: Scene, first: int) -> int:
    """The first token of a clause, leading connectives and punctuation left out."""
    page = scene.page
    while first < len(page):
        key, bits = page.keys[first], page.tags[first].bits
        sign = bits & W.PUNCT and key not in scene.lexicon.marks
        if not sign and key not in LINE_ENDS and key not in _LEADING:
            break
        first += 1
    return first


_LEADING: Final = frozenset("এদিকে অন্যদিকে অপরদিকে তবে কিন্তু আর এবং অবশ্য এছাড়া".split())
"""Connectives before reported words that are the reporter's own.""" 


def _question(scene: Scene, cue: CueHit, start: int) -> Attribution | None:
    """An indirect question: … কি না জানতে চাইলে."""
    page = scene.page
    if cue.act != "ask" or not cue.persons & {"cond", "3h", "3", "1", "part"}:
        return None
    for at in range(cue.first - 1, max(start, cue.first - 9) - 1, -1):
        if page.keys[at] in ("কিনা", "না") and (page.keys[at] == "কিনা" or page.keys[at - 1] == "কি"):
            first = _skip_openers(scene, start)
            if at - first < 2:
                return None
            return Attribution(Kind.INDIRECT, [(first, at)], None, cue, BY_NAME["question"])
    return None


def _comma_before(scene: Scene, cue: CueHit, start: int, end: int) -> Attribution | None:
    """Words, a comma and the reporting clause at the end of the sentence: …, জানান মন্ত্রী।"""
    page = scene.page
    tail = _trim_end(page, cue.last + 1, end - 1)
    if tail - cue.last > 14 or not cue.strong or cue.persons and not cue.persons & {"3", "3h"}:
        return None
    pattern = match(cue.kind, "before", "comma", scene.table)
    if pattern is None:
        return None
    for at in range(cue.first - 1, max(start + 3, cue.first - 22), -1):
        if page.keys[at] == ",":
            if not page.tags[at - 1].bits & W.FINITE and page.keys[at - 1] not in ("না", "নেই", "নয়"):
                return None
            source = _find_source(scene, cue, pattern, cue.last + 1, end, at=at + 1)
            first = _skip_openers(scene, start)
            inside = _cues_until(scene, bisect_left(scene.cue_starts, first), at)
            if source is not None and source.first > at + 2 and source.last < cue.first:
                source = None  # words of the clause stand between the comma and the subject
            if source is None or any(_announces(scene, other, at + 2) or other.last == at - 1 for other in inside):
                return None
            return Attribution(pattern.kind, [(first, at - 1)], source, cue, pattern)
        if page.tags[at].bits & W.FINITE and not page.tags[at].bits & (W.SOURCE | W.PARTICIPLE):
            if at == cue.first - 1 and tail > cue.last:
                source = source_right(page, scene.lexicon, cue.last + 1, end, cue)
                first = _skip_openers(scene, start)
                if source is not None and at - first >= 3:
                    return Attribution(pattern.kind, [(first, at)], source, cue, pattern)
            return None
    return None


def _take_inside(scene: Scene) -> None:
    """Fragments in double marks within reported speech: the source's own wording. Single marks there are mostly terms."""
    reported = [a for a in scene.found if a.kind in (Kind.UNMARKED, Kind.INDIRECT) and a.cue is not None]
    kept = []
    for segment in scene.terms:
        holder = next((a for a in reported if any(first <= segment.opener and segment.closer <= last + 1 for first, last in a.parts)), None)
        if holder is None or segment.family != "double" or segment.depth or not segment.closed or segment.first == segment.last:
            kept.append(segment)
            continue
        flags = (*segment.flags, Flag.NESTED)
        scene.found.append(Attribution(Kind.PARTIAL, [(segment.first, segment.last)], holder.source, holder.cue, BY_NAME["inside"], flags))
    scene.terms = kept


def _continue_reported(scene: Scene) -> None:
    """A marked paragraph right after a paragraph of reported speech (as in news) has the same speaker."""
    page = scene.page
    ends = sorted(
        (a.parts[-1][1], n) for n, a in enumerate(scene.found) if a.kind in (Kind.UNMARKED, Kind.INDIRECT) and a.source and a.cue
    )
    for number, made in enumerate(scene.found):
        first, last = made.parts[0]
        start, end = page.paragraph(first)
        if made.pattern.name != "bare-mark" or first - start > 2 or end - last > 4 or start == 0 or last - first < 8:
            continue
        at = bisect_left(ends, (first, 0)) - 1
        if at < 0 or ends[at][0] < page.paragraph(start - 1)[0]:
            continue
        said = scene.found[ends[at][1]]
        assert said.cue is not None
        if _is_news_verb(page, said.cue):
            flags = (*made.flags, Flag.INFERRED)
            scene.found[number] = attrs.evolve(made, source=said.source, pattern=BY_NAME["continued"], flags=flags)


def _take_headline(scene: Scene) -> None:
    """A first line of the form words: name."""
    page = scene.page
    if len(page.paragraphs) < 2 or scene.labels:
        return
    end = page.paragraphs[1]
    if not 4 <= end <= 22:
        return
    colon = next((i for i in range(1, end) if page.keys[i] in COLONS), None)
    if colon is None or any(page.keys[i] in TERMINATORS for i in range(end)) or any(s.opener < end for s in scene.segments[:1]):
        return
    last = _trim_end(page, colon + 1, end - 1)
    if 0 <= last - colon - 1 < 4 and colon >= 3:
        tag = page.tags[last]
        if tag.case == "nom" and tag.bits & W.SOURCE and not tag.bits & W.VERB:
            source = mention_at(page, scene.lexicon, last, colon + 1)
            scene.found.append(Attribution(Kind.UNMARKED, [(0, colon - 1)], source, None, BY_NAME["headline"], (Flag.LABEL,)))


def _take_pointing(scene: Scene) -> None:
    """Cues that point back (মন্ত্রী এসব কথা বলেন): a better name for what তিনি said, or a quotation of their own."""
    page = scene.page
    for number, cue in enumerate(scene.cues):
        if not cue.pointing or number in scene.used or scene.container(cue.first) is not None:
            continue
        pattern = match(cue.kind, "before", "point", scene.table)
        if pattern is None:
            continue
        start, _ = page.sentence(cue.first)
        stand_in = attrs.evolve(cue, first=max(pointer(page, cue), start))
        source = _find_source(scene, stand_in, pattern, cue.last + 1, _clause_end(scene, cue), at=start)
        if source is None:
            continue
        paragraph, _ = page.paragraph(cue.first)
        if _trim_end(page, paragraph, start - 1) < paragraph and paragraph:
            paragraph, _ = page.paragraph(paragraph - 1)  # the whole paragraph before
        earlier = [a for a in scene.found if paragraph <= a.parts[0][0] < start]
        if not earlier and paragraph < start:
            last = _trim_end(page, paragraph, start - 1)
            first = _skip_openers(scene, _last_sentences(page, paragraph, start, 1 if cue.kind == "found" else _POINTED_AT))
            if last - first > 3 and not any(first <= s.opener < start for s in scene.outer if s not in scene.terms):
                scene.used.add(number)
                scene.found.append(Attribution(Kind.UNMARKED, [(first, last)], source, cue, pattern))
        elif earlier and source.form is Form.NAMED:
            for made in earlier:
                if made.source is not None and made.source.form is Form.PRONOUN and made.source.honour == "h":
                    made.source, made.cue = source, cue


def _last_sentences(page: Page, paragraph: int, end: int, count: int) -> int:
    """First token of the last `count` sentences before `end` in a paragraph."""
    at = end
    for _ in range(count):
        if at <= paragraph:
            break
        at = max(page.sentence(at - 1)[0], paragraph)
    return at


# ---------------------------------------------------------------- where the source is looked for


def _find_source(
    scene: Scene, cue: CueHit, pattern: Pattern, after: int, end: int, segment: Segment | None = None, at: int | None = None
) -> Mention | None:
    """The source of a cue, from the first place of the pattern that has one."""
    for place in pattern.sources:
        finder = SOURCES.get(place)
        if finder is None:
            continue
        source = finder(scene, cue, after if segment is None else segment.closer + 1, end, segment) if at is None else finder(scene, cue, at, end, None)
        if source is not None:
            return source
    return None


def _left_limit(scene: Scene, cue: CueHit) -> int:
    """Where the search to the left of a cue ends: the sentence, the segment around it, the last segment before it,
    or the words of an earlier cue of the same sentence."""
    start, _ = scene.bounds(cue.first)
    number = bisect_left(scene.cue_starts, cue.first) - 1
    if number >= 0 and number in scene.used and scene.cues[number].last >= start:
        before = scene.cues[number]
        if _join_after(scene, before, cue.first)[1] in ("comma", "যে"):
            start = before.last + 1
    at = bisect_left(scene.outer_starts, cue.first) - 1
    if at >= 0 and scene.outer[at].closer < cue.first:
        segment = scene.outer[at]
        if segment not in scene.terms:
            start = max(start, segment.closer + 1)
    return start


def _left(scene: Scene, cue: CueHit, after: int, end: int, segment: Segment | None) -> Mention | None:
    return source_left(scene.page, scene.lexicon, _left_limit(scene, cue), cue, scene.marked, scene.seen)


def _right(scene: Scene, cue: CueHit, after: int, end: int, segment: Segment | None) -> Mention | None:
    return source_right(scene.page, scene.lexicon, cue.last + 1, end, cue)


def _dative(scene: Scene, cue: CueHit, after: int, end: int, segment: Segment | None) -> Mention | None:
    """In bad translations the speaker has the dative: “Q” – মন্ত্রীকে জোর দিয়েছেন."""
    page = scene.page
    head = cue.first - 1
    if head <= after or page.tags[head].case != "dat" or page.tags[head].pronoun or not page.keys[head].endswith("কে"):
        return None
    if not any(key in DASHES for key in page.keys[after : after + 2]):
        return None
    if any(page.tags[at].bits & (W.NAME | W.ROLE | W.PRONOUN | W.ANON) and case_at(page, at) == "nom" for at in range(after, head)):
        return None
    return mention_at(page, scene.lexicon, head, after)


def _around(scene: Scene, cue: CueHit, after: int, end: int, segment: Segment | None) -> Mention | None:
    """The subject before the opening mark: রাম “Q” বলে চিৎকার করল।"""
    if segment is None or segment.opener == 0:
        return None
    start, _ = scene.page.sentence(segment.opener - 1)
    if scene.page.keys[segment.opener - 1] in TERMINATORS or scene.page.keys[segment.opener - 1] in LINE_ENDS:
        return None
    stand_in = attrs.evolve(cue, first=segment.opener, last=segment.opener, kind="verb")
    return source_left(scene.page, scene.lexicon, start, stand_in)


def _around_oblique(scene: Scene, cue: CueHit, after: int, end: int, segment: Segment | None) -> Mention | None:
    """The chanters in another case before the opening mark: তাদের ‘Q’ স্লোগান দিতে দেখা যায়।"""
    if segment is None or segment.opener == 0:
        return None
    page = scene.page
    start, _ = page.sentence(segment.opener - 1)
    for head in range(segment.opener - 1, max(start, segment.opener - 6) - 1, -1):
        tag = page.tags[head]
        if tag.case in ("gen", "dat") and (tag.pronoun or tag.bits & W.SOURCE):
            return mention_at(page, scene.lexicon, head, start)
    return None


def _previous(scene: Scene, cue: CueHit, after: int, end: int, segment: Segment | None) -> Mention | None:
    """The subject of the sentence before (or the one before that), where the cue's own has none."""
    page = scene.page
    if cue.persons & {"1"} and not cue.persons & {"3", "3h"}:
        return None
    start, _ = page.sentence(cue.first)
    paragraph, _ = page.paragraph(cue.first)
    crossing = start <= paragraph
    if crossing:
        if cue.first > start + 2 or paragraph == 0:
            return None
        paragraph = page.paragraph(paragraph - 1)[0]
    for _ in range(1 if crossing else 2):
        if start <= paragraph or scene.container(start - 1) is not None:
            return None
        before = max(page.sentence(start - 1)[0], paragraph)
        found = first_subject(page, scene.lexicon, before, start, cue)
        if found is not None:
            return found
        start = before
    return None


def _genitive(scene: Scene, cue: CueHit, after: int, end: int, segment: Segment | None) -> Mention | None:
    return source_genitive(scene.page, scene.lexicon, _left_limit(scene, cue), cue)


def _locative(scene: Scene, cue: CueHit, after: int, end: int, segment: Segment | None) -> Mention | None:
    return source_locative(scene.page, scene.lexicon, _left_limit(scene, cue), cue)


def _previous_locative(scene: Scene, cue: CueHit, after: int, end: int, segment: Segment | None) -> Mention | None:
    return None


def _document(scene: Scene, cue: CueHit, after: int, end: int, segment: Segment | None) -> Mention | None:
    """প্রতিবেদন অনুযায়ী: the noun of the cue is the source."""
    return mention_at(scene.page, scene.lexicon, cue.first, _left_limit(scene, cue))


SOURCES: Final[dict[str, Callable[[Scene, CueHit, int, int, Segment | None], Mention | None]]] = {
    "left": _left,
    "right": _right,
    "dative": _dative,
    "around": _around,
    "around-oblique": _around_oblique,
    "previous": _previous,
    "genitive": _genitive,
    "locative": _locative,
    "previous-locative": _previous_locative,
    "document": _document,
}
