"""What the attribution steps share: a page with its segments, cues and labels, their indexes, and what was found."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping

import attrs

from quotex.cues import CueHit, Label
from quotex.lexicon import Lexicon
from quotex.marks import Segment
from quotex.nouns import Mention
from quotex.page import LINE_ENDS, TERMINATORS, Page
from quotex.patterns import PATTERNS, Pattern
from quotex.records import Flag, Kind
from quotex.runon import Trail


@attrs.define(eq=False, repr=False)
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


@attrs.define(eq=False, repr=False)
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
    subjects: dict[tuple[int, int, frozenset[str], bool], Mention | None] = attrs.field(factory=dict)
    """Subjects of whole sentences, by first token, end and what the cue asks for."""
    found: list[Attribution] = attrs.field(factory=list)
    said: dict[int, Attribution] = attrs.field(factory=dict)
    """Opening mark of a segment → the quotation that it is, or is a part of."""
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


def index_scene(scene: Scene) -> None:
    scene.cue_ending = {cue.last: number for number, cue in enumerate(scene.cues)}
    scene.cue_starts = [cue.first for cue in scene.cues]
    scene.opener_at = {segment.opener: segment for segment in scene.segments}
    scene.closer_at = {segment.closer: segment for segment in scene.segments}
    scene.marked = {segment.closer: segment.opener for segment in scene.segments if segment.closed}
    scene.outer = [segment for segment in scene.segments if segment.depth == 0]
    scene.outer_starts = [segment.opener for segment in scene.outer]


def trim_end(page: Page, first: int, last: int) -> int:
    while last >= first and (page.keys[last] in LINE_ENDS or page.keys[last] in TERMINATORS or page.keys[last] in ",;"):
        last -= 1
    return last


def trim_lines(page: Page, last: int) -> int:
    while last > 0 and page.keys[last] in LINE_ENDS:
        last -= 1
    return last


def mark_ends(key: str) -> bool:
    """Whether a token inside a closing mark ends a sentence or clause."""
    return key in TERMINATORS or key in ",…."


def is_news_verb(page: Page, cue: CueHit) -> bool:
    """Honorific present or perfect (বলেন, জানিয়েছেন): the tenses of news, where quotations without a source in a row
    have one speaker; in fiction (বলল, কহিলেন) the speakers take turns."""
    key = page.keys[cue.verb]
    verb = page.tags[cue.verb].verb
    present = verb is not None and key == verb.lemma.removesuffix("া") + "েন"  # বলেন, but not বললেন
    return key.endswith("ন") and (present or not key.endswith("লেন") or key.endswith("ছিলেন"))


def with_flags(flags: tuple[Flag, ...], more: tuple[Flag, ...]) -> tuple[Flag, ...]:
    return tuple(dict.fromkeys((*flags, *more)))


def cues_until(scene: Scene, number: int, end: int) -> list[CueHit]:
    """The cues from `number` on that begin before token `end`."""
    return scene.cues[number : bisect_left(scene.cue_starts, end)]


def clause_end(scene: Scene, cue: CueHit) -> int:
    return scene.bounds(cue.last)[1]
