"""Opening marks without a closer: where their words end, and which of them open nothing at all."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import Final

from quotex.beside import cue_before
from quotex.handover import announces
from quotex.lexicon import W
from quotex.marks import Segment
from quotex.page import DASHES
from quotex.records import Flag
from quotex.scene import Scene, index_scene, trim_lines

_GAP: Final = 120  # tokens between an unclosed mark's paragraph and the next opener that may still be its words


def repair_unclosed(scene: Scene) -> None:
    """Give unclosed segments their end, and drop opening marks that open nothing."""
    if all(segment.closed for segment in scene.segments):
        return
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
    index_scene(scene)


def _is_stray(scene: Scene, segment: Segment) -> bool:
    """An unclosed mark before a sentence that itself hands over a marked quotation, or before a label."""
    at = bisect_left(scene.labels, segment.first, key=lambda label: label.first)
    if at < len(scene.labels) and scene.labels[at].first <= segment.last:
        return True
    if _opens_in_a_clause(scene, segment):
        return True
    position = _position(scene, segment)
    inner = [s for s in scene.segments[position + 1 : position + 5] if s.closer <= segment.last]
    return any(cue_before(scene, s) is not None for s in inner)


def _opens_in_a_clause(scene: Scene, segment: Segment) -> bool:
    """Whether an unclosed mark stands before a noun in the middle of a clause: ঢাকায় অনুষ্ঠিত ‘নদী সম্মেলনে তিনি যান।"""
    at = segment.opener - 1
    if segment.family == "dash" or at < 0 or scene.page.tags[at].bits & (W.PUNCT | W.VERB):
        return False
    return cue_before(scene, segment) is None


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
    if (
        again.family != segment.family
        or page.paragraph(again.opener)[0] != again.opener
        or not 0 < again.opener - end < _GAP
    ):
        return
    between = scene.cues[bisect_left(scene.cue_starts, end) : bisect_left(scene.cue_starts, again.opener)]
    if not any(announces(scene, cue, page.sentence(cue.last)[1]) for cue in between):
        last = trim_lines(page, again.opener - 1)
        segment.last = segment.closer = last


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
        if (key in DASHES and not (page.glued(at) and page.glued(at - 1))) or (key == "," and cue.persons):
            last = at - 1
            while last > segment.first and page.keys[last] in ",–—- \"'”’":
                last -= 1
            if last > segment.first and page.tags[last].bits & W.ENGLISH and not page.tags[last - 1].bits & W.ENGLISH:
                last -= 1
                segment.flags = (*segment.flags, Flag.DEBRIS)
            segment.last, segment.closer = last, at - 1
            return True
    return False
