"""What can be said only when all cues have their words: fragments inside reports, what এসব কথা points back to."""

from __future__ import annotations

from bisect import bisect_left, insort
from typing import Final

import attrs

from quotex.cues import CueHit, pointer
from quotex.fragments import count_marked, is_fragment
from quotex.lexicon import W
from quotex.marks import Segment
from quotex.page import DASHES, Page
from quotex.patterns import BY_NAME, match
from quotex.places import find_source
from quotex.records import Flag, Form, Kind
from quotex.reported import skip_openers
from quotex.scene import Attribution, Scene, clause_end, is_news_verb, trim_end, with_flags
from quotex.words import OUGHT, SUCH

_TO_POINTER: Final = 8  # tokens between the clause and what points back to it
_LEAD: Final = 3  # sentences of a lead that এমনটা sums up
_POINTED_AT: Final = 9  # sentences that মন্ত্রী এসব কথা বলেন points back to at the most


def take_inside(scene: Scene) -> None:
    """Fragments within reported speech that are the source's own wording; the others stay terms."""
    reported = [a for a in scene.found if a.kind in (Kind.UNMARKED, Kind.INDIRECT) and a.cue is not None]
    spans = sorted((first, -last, n) for n, a in enumerate(reported) for first, last in a.parts)
    around: list[tuple[int, int, int]] = []
    marked = count_marked(scene.page, scene.segments) if spans and scene.terms else {}
    ahead = 0
    kept = []
    for segment in scene.terms:
        if segment.depth or not segment.closed:
            kept.append(segment)
            continue
        while ahead < len(spans) and spans[ahead][0] <= segment.opener:
            around.append(spans[ahead])
            ahead += 1
        last = trim_end(scene.page, segment.first, segment.last)  # the holder ends before its danda
        while around and last > -around[-1][1]:
            around.pop()
        if not around or not is_fragment(scene.page, segment, marked):
            kept.append(segment)
            continue
        holder = reported[around[-1][2]]
        flags = (*segment.flags, Flag.NESTED)
        scene.found.append(
            Attribution(
                Kind.PARTIAL, [(segment.first, segment.last)], holder.source, holder.cue, BY_NAME["inside"], flags
            )
        )
    scene.terms = kept


def take_whole_inside(scene: Scene) -> None:
    """Marked sentences without a cue inside what somebody reports have that source: বোর্ড জানায়, দেহে ‘চিহ্ন নেই’।"""
    spans = sorted(
        (a.parts[0][0], a.parts[-1][1], n)
        for n, a in enumerate(scene.found)
        if a.kind in (Kind.UNMARKED, Kind.INDIRECT) and a.cue is not None
    )
    for number, made in enumerate(scene.found):
        if made.pattern.name != "bare-mark" or made.source is not None:
            continue
        first, last = made.parts[0][0], trim_end(scene.page, *made.parts[-1])
        at = bisect_left(spans, (first, 0, 0)) - 1
        if at >= 0 and spans[at][1] >= last:
            holder = scene.found[spans[at][2]]
            flags = with_flags(made.flags, (Flag.NESTED,))
            scene.found[number] = attrs.evolve(
                made, source=holder.source, cue=holder.cue, pattern=BY_NAME["inside"], flags=flags
            )


def continue_reported(scene: Scene) -> None:
    """A marked paragraph right after a paragraph of reported speech (as in news) has the same speaker."""
    page = scene.page
    ends = sorted(
        (a.parts[-1][1], n)
        for n, a in enumerate(scene.found)
        if a.kind in (Kind.UNMARKED, Kind.INDIRECT) and a.source and a.cue
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
        if is_news_verb(page, said.cue):
            flags = (*made.flags, Flag.INFERRED)
            scene.found[number] = attrs.evolve(made, source=said.source, pattern=BY_NAME["continued"], flags=flags)


def take_pointing(scene: Scene) -> None:
    """Cues that point back (মন্ত্রী এসব কথা বলেন): a better name for what তিনি said, or a quotation of their own."""
    page = scene.page
    begins = sorted((a.parts[0][0], n) for n, a in enumerate(scene.found))
    for number, cue in enumerate(scene.cues):
        if not cue.pointing or number in scene.used or scene.container(cue.first) is not None:
            continue
        if page.keys[cue.last + 1 : cue.last + 2] == ["যে"] or _is_reported(scene, begins, cue):
            continue
        pattern = match(cue.kind, "before", "point", scene.table)
        if pattern is None:
            continue
        start, _ = page.sentence(cue.first)
        if _take_inside_sentence(scene, number, cue, start):
            continue
        stand_in = attrs.evolve(cue, first=max(pointer(page, cue), start))
        source = find_source(scene, stand_in, pattern, cue.last + 1, clause_end(scene, cue), at=start)
        if source is None:
            continue
        paragraph, _ = page.paragraph(cue.first)
        if trim_end(page, paragraph, start - 1) < paragraph and paragraph:
            paragraph, _ = page.paragraph(paragraph - 1)  # the whole paragraph before
        since, until = bisect_left(begins, (paragraph, 0)), bisect_left(begins, (start, 0))
        earlier = [scene.found[n] for _, n in begins[max(since, until - _POINTED_AT) : until]]
        if not earlier and paragraph < start:
            last = trim_end(page, paragraph, start - 1)
            first = skip_openers(scene, _pointed_at(page, cue, paragraph, start))
            between = scene.outer[bisect_left(scene.outer_starts, first) : bisect_left(scene.outer_starts, start)]
            if last - first > 3 and all(segment.is_term for segment in between):
                scene.used.add(number)
                insort(begins, (first, len(scene.found)))
                scene.found.append(Attribution(Kind.UNMARKED, [(first, last)], source, cue, pattern))
        elif earlier and source.form is Form.NAMED:
            for made in earlier:
                if made.source is not None and made.source.form is Form.PRONOUN and made.source.honour == "h":
                    made.source, made.cue = source, cue


def _is_reported(scene: Scene, begins: list[tuple[int, int]], cue: CueHit) -> bool:
    """Whether a cue stands in the words of another one: মন্ত্রী জানান, রহিম এ কথা বলেছেন।"""
    at = bisect_left(begins, (cue.first, 0)) - 1
    if at < 0:
        return False
    made = scene.found[begins[at][1]]
    return made.cue is not None and made.cue.last < cue.first <= made.parts[-1][1]


def _pointed_at(page: Page, cue: CueHit, paragraph: int, end: int) -> int:
    """First token of the sentences in a paragraph that a cue behind them points at: all, but one for এমনটা জানান and
    এ তথ্য জানা গেছে, unless these are what the text begins with."""
    if cue.kind != "found" and page.keys[pointer(page, cue)] in SUCH:
        lead = _last_sentences(page, paragraph, end, _LEAD)
        return lead if lead == 0 else _last_sentences(page, paragraph, end, 1)
    return _last_sentences(page, paragraph, end, 1 if cue.kind == "found" else _POINTED_AT)


def _take_inside_sentence(scene: Scene, number: int, cue: CueHit, start: int) -> bool:
    """A finite clause of the same sentence that is pointed back to: কাজ শেষ হবে, এমন কথা বলেছেন মন্ত্রী।"""
    page = scene.page
    pattern = match(cue.kind, "before", "point inside", scene.table)
    comma = next(
        (
            at
            for at in range(cue.first - 1, max(start + 2, cue.first - _TO_POINTER), -1)
            if page.keys[at] in "," or page.keys[at] in DASHES
        ),
        None,
    )
    if pattern is None or comma is None or any(segment.closer >= start for segment in _segments_before(scene, comma)):
        return False
    clause = page.tags[start:comma]
    if not any((tag.bits & W.FINITE and not tag.bits & W.PARTICIPLE) or tag.key in OUGHT for tag in clause):
        return False
    first = skip_openers(scene, start)
    stand_in = attrs.evolve(cue, first=max(pointer(page, cue), comma + 1))
    source = find_source(scene, stand_in, pattern, cue.last + 1, clause_end(scene, cue), at=comma + 1)
    if source is None or comma - first < 3:
        return False
    scene.used.add(number)
    scene.found.append(Attribution(Kind.UNMARKED, [(first, comma - 1)], source, cue, pattern))
    return True


def _segments_before(scene: Scene, token: int) -> list[Segment]:
    """The last outer segment before a token."""
    at = bisect_left(scene.outer_starts, token)
    return scene.outer[max(0, at - 1) : at]


def _last_sentences(page: Page, paragraph: int, end: int, count: int) -> int:
    """First token of the last `count` sentences before `end` in a paragraph."""
    at = end
    for _ in range(count):
        if at <= paragraph:
            break
        at = max(page.sentence(at - 1)[0], paragraph)
    return at
