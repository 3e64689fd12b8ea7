"""Quotation marks → segments: what stands between two marks that belong together.

Real marks are missing, mirrored, doubled, mixed or really apostrophes, so each one is judged by its glyph, by the
white space around it and by what is open. Paragraphs are independent, except for a quotation that a later one
closes, or that each paragraph opens again. Repairs are local and leave a flag.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import attrs

from quotex.lexicon import Lexicon, Tag, W
from quotex.page import COLONS, DASHES, LINE_ENDS, MARKS, TERMINATORS, Page
from quotex.records import Flag
from quotex.words import BOLE

_LOOK_AHEAD: Final = 8  # paragraphs in which a mark that was left open may still be closed
_NESTING: Final = 4  # marks open at the same time; what is deeper is read as flat
_BALANCED: Final = 6  # marks behind a second opener among which both closers are looked for
_SHORT: Final = 5  # tokens of a term whose closer is glued to a case ending
_LINES: Final = 2  # lines that each of two signs has to begin in a dialogue: – … : …
_OPENING_LEFT: Final = frozenset("([{,;:—–=/") | {"ঃ"}
_CLOSING_RIGHT: Final = frozenset(")]},;:.…/") | TERMINATORS | LINE_ENDS | DASHES | {"ঃ"}


@attrs.define(eq=False, repr=False)
class Segment:
    """Tokens between two marks."""

    opener: int
    """Token of the opening mark (of its first sign)."""
    first: int
    last: int
    """First and last token inside; `last` may be inferred."""
    closer: int
    """Last token of the closing mark; `last` where there is none."""
    family: str
    depth: int
    """0 outside any other segment."""
    closed: bool
    flags: tuple[Flag, ...]
    is_term: bool = False
    """Marked, but no speech; told by attribution."""


@attrs.define(eq=False, repr=False)
class _Mark:
    """One mark, perhaps of several signs (‘‘, \\")."""

    first: int
    last: int
    family: str
    glyph: str
    """Side that the sign itself claims: `open`, `close`, `either`."""
    place: str
    """Side that its surroundings claim: `open`, `close`, `inside` (glued on both sides), `alone`."""
    sign: str


@attrs.define(eq=False, repr=False)
class _Open:
    """A mark that waits for its closer."""

    mark: _Mark
    flags: tuple[Flag, ...]


def find_segments(page: Page, lexicon: Lexicon) -> list[Segment]:
    """All segments of a page, by opening mark; linear in the number of tokens."""
    segments = _dialogue(page, lexicon)
    marks = _read_marks(page, lexicon)
    groups = list(_by_paragraph(page, marks)) if marks else []
    stack: list[_Open] = []
    for number, (paragraph_end, group) in enumerate(groups):
        _pair(page, group, stack, segments, groups[number + 1 : number + 1 + _LOOK_AHEAD])
        if stack and not _closes_later(page, stack[0], groups, number):
            _abandon(page, stack, 0, paragraph_end - 1, segments)
    segments.sort(key=lambda segment: (segment.opener, -segment.closer))
    return _with_depth(segments)


def _read_marks(page: Page, lexicon: Lexicon) -> list[_Mark]:
    """Every mark of the page that is not an apostrophe for sure, signs of one mark taken together."""
    table, keys, starts, ends, text = lexicon.marks, page.keys, page.starts, page.ends, page.text
    found: list[_Mark] = []
    places: dict[tuple[str, str], str] = {}
    skip = -1
    for at in page.of_class(MARKS):
        if at <= skip:
            continue
        sign = keys[at]
        family, glyph = table[sign]
        first = last = at
        if family == "single" and at + 1 < len(keys) and keys[at + 1] == sign and ends[at] == starts[at + 1]:
            family, last = "double", at + 1
            skip = last
        if first and keys[first - 1] == "\\" and ends[first - 1] == starts[first]:
            first -= 1
        before = text[starts[first] - 1] if starts[first] else " "
        after = text[ends[last]] if ends[last] < len(text) else " "
        place = places.get((before, after)) or places.setdefault((before, after), _place(before, after, table))
        just_opened = bool(found) and found[-1].place == "open" and first - found[-1].last <= _SHORT
        if family == "single" and not just_opened and _is_apostrophe(page, first, last, before, after, lexicon):
            continue  # but ‘টিম এ’র
        found.append(_Mark(first, last, family, glyph, place, sign))
    return found


def _place(before: str, after: str, table: dict[str, tuple[str, str]]) -> str:
    """Which side of a quotation the surroundings speak for."""
    opens_left = before.isspace() or before in _OPENING_LEFT or before in "-\u200b\u200c\ufeff" or before == "\\"
    opens_left = opens_left or (before in table and table[before][1] != "close" and not before.isalnum())
    closes_right = after.isspace() or after in _CLOSING_RIGHT or after == "\\"
    closes_right = closes_right or (after in table and table[after][1] != "open")
    if opens_left and closes_right:
        return "alone"
    if opens_left:
        return "open"
    if closes_right:
        return "close"
    return "inside"


def _is_apostrophe(page: Page, first: int, last: int, before: str, after: str, lexicon: Lexicon) -> bool:
    """Whether a single mark is an apostrophe whatever is open: ব’লে, ’৭১, don't, কয়েক’শ."""
    if first != last or page.keys[first] not in "’'‘":
        return False
    glued_right = after.isalnum() or "\u0980" <= after <= "\u09ff"
    if not glued_right:
        return False
    if after.isdigit() and page.keys[first] in "’'":
        digits = page.keys[first + 1] if first + 1 < len(page.keys) else ""
        return len(digits) == 2 and before.isspace()  # ’৭১
    stem = page.keys[first - 1] if first and page.ends[first - 1] == page.starts[first] else ""
    return bool(stem) and (stem in lexicon.elisions or (before.isascii() and before.isalpha() and after.isascii()))


def _by_paragraph(page: Page, marks: list[_Mark]) -> Iterator[tuple[int, list[_Mark]]]:
    """(end token of the paragraph, its marks), for the paragraphs that have any."""
    group: list[_Mark] = []
    end = -1
    for mark in marks:
        if mark.first >= end:
            if group:
                yield end, group
            group, (_, end) = [], page.paragraph(mark.first)
        group.append(mark)
    yield end, group


def _pair(
    page: Page, marks: list[_Mark], stack: list[_Open], segments: list[Segment], later: list[tuple[int, list[_Mark]]]
) -> None:
    """Read one paragraph's marks from left to right; what stays on the stack is open at its end. `later` are the next
    paragraphs with marks."""
    for number, mark in enumerate(marks):
        level = _level(stack, mark)
        side = _side(mark, level >= 0)
        if side == "open" and level >= 0 and _closes_in_spite(page, marks, number):
            side = "close"
        if side == "open":
            if level >= 0 and not _nests(page, stack[level], marks, number, later):
                _abandon(page, stack, level, _sentence_before(page, stack[level], mark), segments)
            if len(stack) < _NESTING:
                flags = (Flag.MISMATCHED,) if mark.glyph == "close" else ()
                stack.append(_Open(mark, flags))
        elif side == "close" and level >= 0:
            if mark.place == "inside" and mark.family == "single" and _closer_follows(marks, number):
                continue  # an apostrophe within a quotation: ‘মা’র কথা’
            mirrored = mark.glyph == "open"
            _close(page, stack, level, mark, mirrored, segments)
        elif side == "close":
            other = len(stack) - 1
            if other >= 0 and mark.place != "inside" and not _closer_follows(marks, number, stack[other].mark.family):
                _close(page, stack, other, mark, True, segments)
        elif side == "none" and stack and _ends_a_term(marks, number, stack[-1].mark):
            _close(page, stack, len(stack) - 1, mark, True, segments)  # “ভাবি’কে


def _ends_a_term(marks: list[_Mark], number: int, opener: _Mark) -> bool:
    """Whether an apostrophe is the closing mark of the few words behind an opener: “ভাবি’কে."""
    return marks[number].last - opener.last < _SHORT and not _closer_follows(marks, number, opener.family)


def _level(stack: list[_Open], mark: _Mark) -> int:
    """Where on the stack the innermost open mark of this family stands, or -1."""
    for level in range(len(stack) - 1, -1, -1):
        if stack[level].mark.family == mark.family:
            return level
    return -1


def _side(mark: _Mark, is_open: bool) -> str:
    """Whether a mark opens, closes or is none (an apostrophe), given whether one of its family is open."""
    glyph, place = mark.glyph, mark.place
    if glyph == "either":
        if place in ("open", "close"):
            return "close" if place == "close" else "open"
        if is_open:
            return "close"
        return "none" if mark.family == "single" and place == "inside" else "open"
    if glyph == "open":
        return "close" if is_open and place == "close" else "open"
    if place == "open" and not is_open:
        return "open"
    if not is_open and mark.family == "single" and place == "inside":
        return "none"
    return "close"


def _closes_in_spite(page: Page, marks: list[_Mark], number: int) -> bool:
    """Whether a mark that stands like an opener closes the one that is open: …হবে "তিনি বলেন; …দুলাভাই, “বলেই."""
    mark = marks[number]
    if _hands_over(page, mark.first - 1):
        return False
    after = page.tags[mark.last + 1] if mark.last + 1 < len(page) else None
    if after and after.key in BOLE:
        return True
    if mark.glyph == "open":
        return False
    following = next((other for other in marks[number + 1 : number + 12] if other.family == mark.family), None)
    return following is None or following.place == "open"


def _hands_over(page: Page, token: int) -> bool:
    """Whether the words up to `token` announce speech: a speech verb, যে or a colon, perhaps with a comma or dash."""
    while token >= 0 and (page.keys[token] == "," or page.keys[token] in DASHES):
        token -= 1
    if token < 0:
        return False
    verb = page.tags[token].verb
    return page.keys[token] in COLONS or page.keys[token] == "যে" or bool(verb and verb.act)


def _nests(page: Page, outer: _Open, marks: list[_Mark], number: int, later: list[tuple[int, list[_Mark]]]) -> bool:
    """Whether a second mark of an open family begins a quotation inside, not the next one after a lost closer."""
    mark = marks[number]
    between = page.keys[outer.mark.last + 1 : mark.first]
    if mark.first - outer.mark.last < 60 and not any(key in TERMINATORS for key in between):
        return True
    waiting = 2
    for other in marks[number + 1 : number + _BALANCED]:
        if other.family == mark.family and other.place != "inside":
            waiting += -1 if other.place == "close" else 1 if other.place == "open" else 0
            if waiting == 0:
                return True  # both are closed before a third opens and stays open: ‘Q … ‘ক’ … খ।’
            if waiting > 2:
                return False
    return mark.glyph == "open" and _both_close(mark.family, waiting, later)


def _both_close(family: str, waiting: int, later: list[tuple[int, list[_Mark]]]) -> bool:
    """Whether the next marks in later paragraphs close all that are waiting, before another opens."""
    for _end, group in later:
        for mark in group[:_BALANCED]:
            if mark.family != family or mark.place == "inside":
                continue
            if mark.place != "close":
                return False
            waiting -= 1
            if waiting == 0:
                return True
    return False


def _sentence_before(page: Page, outer: _Open, mark: _Mark) -> int:
    """Last token of the last whole sentence between an unclosed mark and the next opener."""
    start, _ = page.sentence(mark.first)
    return max(start - 1, outer.mark.last + 1) if start > outer.mark.last + 1 else mark.first - 1


def _closer_follows(marks: list[_Mark], number: int, family: str | None = None) -> bool:
    """Whether a proper closer of the family comes before its next opener in this paragraph."""
    family = family or marks[number].family
    for mark in marks[number + 1 : number + 12]:
        if mark.family == family and mark.place != "inside":
            return mark.place == "close" or (mark.glyph == "close" and mark.place != "open")
    return False


def _closes_later(page: Page, waiting: _Open, groups: list[tuple[int, list[_Mark]]], number: int) -> bool:
    """Whether the next marks of this family, within a few paragraphs, begin with a closer."""
    family = waiting.mark.family
    for _end, group in groups[number + 1 : number + 1 + _LOOK_AHEAD]:
        own = [mark for mark in group[:24] if mark.family == family and mark.place != "inside"]
        if not own:
            continue
        mark = own[0]
        if mark.place == "close":
            return mark.glyph != "open"
        if mark.place == "alone":
            return mark.glyph == "close" or (
                mark.glyph == "either" and len(own) % 2 == 1 and not _hands_over(page, mark.first - 1)
            )
        starts_paragraph = page.paragraph(mark.first)[0] == mark.first
        return (
            mark.glyph == "either" and len(own) == 1 and not starts_paragraph and not _hands_over(page, mark.first - 1)
        )
    return False


def _close(page: Page, stack: list[_Open], level: int, mark: _Mark, odd: bool, segments: list[Segment]) -> None:
    """Take the open mark at `level` from the stack as a closed segment; what was opened later is dropped."""
    opened = stack[level]
    del stack[level:]
    flags = opened.flags
    if odd and Flag.MISMATCHED not in flags:
        flags += (Flag.MISMATCHED,)
    if opened.mark.last + 1 <= mark.first - 1:
        segments.append(
            Segment(opened.mark.first, opened.mark.last + 1, mark.first - 1, mark.last, mark.family, 0, True, flags)
        )


def _abandon(page: Page, stack: list[_Open], level: int, last: int, segments: list[Segment]) -> None:
    """Take the open marks from `level` on as unclosed segments that end with token `last`."""
    opened = stack[level]
    del stack[level:]
    while last > opened.mark.last and page.keys[last] in LINE_ENDS:
        last -= 1
    if opened.mark.last + 1 <= last:
        flags = (*opened.flags, Flag.UNCLOSED)
        segments.append(
            Segment(opened.mark.first, opened.mark.last + 1, last, last, opened.mark.family, 0, False, flags)
        )


def _dialogue(page: Page, lexicon: Lexicon) -> list[Segment]:
    """Segments of paragraphs that begin with a dialogue dash, where the page has dialogue at all; of those that begin
    with a colon too, where dashes and colons are two speakers' signs."""
    starts = [page.keys[start] for start in page.paragraphs if start < len(page)]
    two_signs = sum(key in DASHES for key in starts) >= _LINES and sum(key in COLONS for key in starts) >= _LINES
    signs = DASHES | COLONS if two_signs else DASHES
    found = []
    talks = False
    bounds = [*page.paragraphs, len(page)]
    for number, start in enumerate(page.paragraphs):
        if start >= len(page) or page.keys[start] not in signs:
            continue
        first, end = start, bounds[number + 1]
        while first < end and (page.keys[first] in signs or page.keys[first] == ">"):
            first += 1
        last = end - 1
        while last >= first and page.keys[last] in LINE_ENDS:
            last -= 1
        if first > last or first - start > 3 or page.keys[first] in lexicon.marks or page.tags[first].bits & W.PUNCT:
            continue
        asked = any(key == "?" for key in page.keys[max(0, start - 3) : start])
        talks = talks or asked or any(_is_talk(tag) for tag in page.tags[first : min(last + 1, first + 40)])
        found.append(Segment(start, first, last, last, "dash", 0, True, (Flag.DIALOGUE,)))
    return found if talks and len(found) > 1 else []


def _is_talk(tag: Tag) -> bool:
    """A sign of conversation: first or second person, a question or a call."""
    if tag.pronoun:
        return tag.pronoun.person in "12"
    return tag.key in "?!" or bool(tag.verb and tag.verb.persons & {"1", "2"} and not tag.verb.persons & {"3", "part"})


def _with_depth(segments: list[Segment]) -> list[Segment]:
    """The segments with their nesting depth filled in; crossing ones are cut out."""
    kept: list[Segment] = []
    around: list[Segment] = []
    for segment in segments:
        while around and around[-1].closer < segment.opener:
            around.pop()
        if around and segment.closer > around[-1].closer:
            if around[-1].closed:
                continue
            around[-1].last = around[-1].closer = segment.opener - 1
            around.pop()
        segment.depth = len(around)
        around.append(segment)
        kept.append(segment)
    return [segment for segment in kept if segment.first <= segment.last]
