"""Segments, cues and sources → quotations: which words are reported, by which cue, from whom.

Marked segments come first, each with the cue beside it; the cues that are left hand over unmarked or indirect
speech; then come headlines and what is pointed back to. Each step looks only at the neighbourhood of a mark or
cue, so that the work follows the number of quotations, not of words.
"""

from __future__ import annotations

from quotex.afterwards import continue_reported, take_inside, take_pointing, take_whole_inside
from quotex.cues import CueHit, find_labels
from quotex.lexicon import Lexicon
from quotex.marked import take_segments
from quotex.marks import Segment
from quotex.page import Page
from quotex.patterns import PATTERNS, Pattern
from quotex.places import left_limit
from quotex.reported import take_headline, take_reported
from quotex.scene import Attribution, Scene, index_scene
from quotex.subjects import often_subjects
from quotex.turns import take_labels
from quotex.unclosed import repair_unclosed


def attribute(
    page: Page,
    lexicon: Lexicon,
    segments: list[Segment],
    cues: list[CueHit],
    table: tuple[Pattern, ...] = PATTERNS,
    explained: bool = False,
) -> tuple[list[Attribution], list[Segment]]:
    """All quotations of a page in text order, and the segments that are not speech.

    `explained` also notes with what each subject was compared.
    """
    scene = Scene(page, lexicon, segments, cues, table)
    scene.labels = find_labels(page, lexicon)
    scene.seen = often_subjects(page, cues)
    index_scene(scene)
    repair_unclosed(scene)
    take_labels(scene)
    take_segments(scene)
    take_reported(scene)
    take_headline(scene)
    take_pointing(scene)
    take_inside(scene)
    take_whole_inside(scene)
    continue_reported(scene)
    for made in scene.found if explained else ():
        if made.cue is not None and "left" in made.pattern.sources:
            made.compared = (left_limit(scene, made.cue), scene.marked, scene.seen)
    scene.found.sort(key=lambda a: (page.starts[a.parts[0][0]], -page.ends[a.parts[-1][1]]))
    return scene.found, scene.terms
