"""Speaker labels and dialogue dashes: whose turn it is, and where an attribution interrupts the words."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import Final

import attrs

from quotex.cues import CueHit, Label
from quotex.lexicon import Tag, W
from quotex.marks import Segment
from quotex.nouns import Mention, inside_bracket, mention_at
from quotex.page import COLONS, DASHES, LINE_ENDS, Page
from quotex.patterns import BY_NAME
from quotex.places import find_source
from quotex.records import Flag, Form, Kind
from quotex.scene import Attribution, Scene, mark_ends, trim_end, trim_lines
from quotex.words import TURN_LABELS

_MANNER: Final = 4  # tokens before the verb of a reporting clause that tell how something is said


def take_labels(scene: Scene) -> None:
    """Turns behind speaker labels: রহিম: …"""
    page = scene.page
    for label in scene.labels:
        _, end = page.paragraph(label.first)
        first, last = label.colon + 1, end - 1
        first, last = _strip_directions(page, first, last)
        if first > last:
            continue
        opened = scene.opener_at.get(first)
        if opened is not None and (opened.closer >= last - 1 or mark_ends(page.keys[opened.last])):
            continue  # রহিম: “…” and রহিম: “…” (উঠিয়া) “…” are taken as marked quotations
        source = label_source(scene, label)
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


def label_source(scene: Scene, label: Label) -> Mention:
    page = scene.page
    head = inside_bracket(page, label.last, label.first)  # দীপু (আস্তে): …
    while head > label.first and page.tags[head].bits & W.PUNCT:
        head -= 1
    mention = mention_at(page, scene.lexicon, head, label.first)
    if mention.form is Form.ROLE and page.tags[label.first].bits & W.NAME and head > label.first:
        mention = attrs.evolve(mention, form=Form.NAMED, name_first=label.first, role=None)  # সাবিত্রী দাসী
    if page.keys[head] in TURN_LABELS:
        mention = attrs.evolve(mention, form=Form.ANONYMOUS, role=None)
    if mention.form is Form.PRONOUN or mention.form is Form.ORG:
        return attrs.evolve(mention, first=label.first, last=label.last)
    named = mention.form is Form.NAMED
    whole = named and page.keys[head - 1 : head] != ["/"]  # কদম/গোলাপ are two
    return attrs.evolve(
        mention,
        first=label.first,
        last=label.last,
        name_first=label.first if whole else mention.name_first,
        name=page.slice(label.first if named else head, head),  # labels have no case ending: বলাই:
    )


def dialogue(scene: Scene, segment: Segment, previous: Attribution | None) -> Attribution:
    """A dash paragraph: its words, with the attribution that follows or precedes them split off."""
    page = scene.page
    number = _cue_on_line_before(scene, segment)
    if number is not None and number not in scene.used:
        scene.used.add(number)
        cue = scene.cues[number]
        pattern = BY_NAME["dialogue-cue"]
        source = find_source(scene, cue, pattern, cue.last + 1, segment.opener)
        return Attribution(Kind.DIRECT, [], source, cue, pattern)
    for number in range(bisect_left(scene.cue_starts, segment.first), bisect_right(scene.cue_starts, segment.last)):
        cue = scene.cues[number]
        clause = _reporting_clause(scene, segment, cue)
        if clause is None:
            continue
        at, after = clause
        source = find_source(scene, cue, BY_NAME["dialogue-cue"], cue.last + 1, after, at=at)
        if source is None:
            continue
        scene.used.add(number)
        parts = [(segment.first, trim_end(page, segment.first, at - 1)), (after, trim_lines(page, segment.last))]
        parts = [
            (first, last)
            for first, last in parts
            if (first <= last and not page.tags[first].bits & W.PUNCT) or first < last
        ]
        segment.last = parts[-1][1]
        return Attribution(Kind.DIRECT, parts, source, cue, BY_NAME["dialogue-cue"])
    return Attribution(Kind.DIRECT, [], None, None, BY_NAME["dialogue"])


def _cue_on_line_before(scene: Scene, segment: Segment) -> int | None:
    """The cue at the end of the line before a dash: রাম বলল,⏎— …"""
    page = scene.page
    at = segment.opener - 1
    while at >= 0 and (
        page.keys[at] in LINE_ENDS or page.keys[at] in ",.…" or page.keys[at] in COLONS or page.keys[at] in DASHES
    ):
        at -= 1
    number = scene.cue_ending.get(at)
    if number is None or scene.cues[number].kind not in ("verb", "participle"):
        return None
    holder = scene.container(at)
    return None if holder is not None and holder is not segment else number


def _is_manner(tags: list[Tag]) -> bool:
    """Whether nothing, or only how something is said, stands before the verb of a reporting clause: গলা নামিয়ে."""
    verb = tags[-1].verb if tags else None
    return not tags or (len(tags) <= _MANNER and verb is not None and "part" in verb.persons)


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
    at_end = trim_lines(page, segment.last) - after < 2
    if not at_end and not _is_manner(page.tags[start : cue.first]):
        return None  # in the middle only verb first, or how: — Q1, (গলা নামিয়ে) বললেন ঠাকুমা, Q2
    return start, min(after + 1, segment.last + 1)
