"""Whether and how a cue hands words over: comma, colon, dash, যে, an opening mark, or বলে before it."""

from __future__ import annotations

from typing import Final

from quotex.cues import THIRD, CueHit
from quotex.lexicon import W
from quotex.marks import Segment
from quotex.nouns import case_at
from quotex.page import COLONS, DASHES, LINE_ENDS, Page
from quotex.records import Act
from quotex.scene import Scene
from quotex.words import (
    CONSECUTIVE,
    COPULAS,
    CORRELATIVES,
    HANDING_PARTICIPLES,
    NEEDING_MARKS,
    OBJECTS_TAKEN_UP,
    OPPOSING,
    QUOTATIVES,
    RELATIVES,
    TAKING_OBJECTS,
    TAKING_UP,
    THINGS_TAKEN_UP,
    WHO,
)

_TO_CONSECUTIVE: Final = 6  # tokens between এমন and a weak cue
_TO_RELATIVE: Final = 20  # tokens of a relative clause before its verb
_TIES: Final = frozenset(",") | COLONS | DASHES  # signs that tie words to their cue
TO_QUOTATIVE: Final = 18  # tokens between বলে and its verb


def join_after(scene: Scene, cue: CueHit, end: int) -> tuple[int, str | None]:
    """(first token of the words, join) of what follows a cue; join None where nothing is handed over."""
    page = scene.page
    at = cue.last + 1
    if at >= end:
        return at, None
    key = page.keys[at]
    if cue.kind == "participle" and key != ",":
        return at, None
    if page.keys[cue.verb] in QUOTATIVES and key not in _TIES:
        return at, None
    if page.keys[cue.verb] in QUOTATIVES and cue.first == cue.verb and cue.verb:
        before = page.tags[cue.verb - 1]
        if before.bits & W.FINITE or before.key in ("না", "নেই", "নয়", "নি") or cue.kind == "participle":
            return at, None
    if key in COPULAS and cue.kind == "noun":
        at += 1
        key = page.keys[at] if at < end else ""
    if key == "যে" or (key == "," and at + 1 < end and page.keys[at + 1] == "যে"):
        far = 1 if cue.strong else _TO_CONSECUTIVE
        if not CONSECUTIVE.isdisjoint(page.keys[max(0, cue.first - far) : cue.first]):
            return at, None  # এমন শাসাইল যে বেচারা কাঁদিয়া ফেলিল
        at += 1 if key == "যে" else 2
        if at < end and page.keys[at] == ",":
            at += 1
        return at, "যে"
    if key in _TIES or (key == "এই" and at + 1 < end and page.keys[at + 1] == "যে"):
        while at < end and (page.keys[at] in _TIES or page.keys[at] in LINE_ENDS):
            at += 1
        if (cue.kind == "participle" and not _is_handing(cue)) or cue.act == "think":
            return at, None
        if not cue.strong and (cue.kind == "passive" or key in DASHES or "part" in cue.persons):
            return at, None  # শোক প্রকাশ করে, …
        if not cue.strong and key == "," and not _can_hand_over(page, cue, at):
            return at, None
        if (
            key == ","
            and at < end
            and (page.keys[at] in RELATIVES or _names_only(page, cue) or _is_relative(page, cue, at))
        ):
            return at, None
        return at, "comma"
    if (
        cue.strong
        and (cue.kind in ("verb", "passive", "noun", "according") or cue.lemma == "জানা")
        and not cue.persons & {"cond", "part"}
        and end - at >= 4
        and not page.tags[at].bits & W.PUNCT
    ):
        return at, "bare"
    return at, None


def _is_handing(cue: CueHit) -> bool:
    """Whether a participle hands words over by its comma: জানতে চেয়ে, …"""
    return cue.lemma.split(" ")[0] in HANDING_PARTICIPLES and "cond" not in cue.persons


def _can_hand_over(page: Page, cue: CueHit, at: int) -> bool:
    """Whether a weak cue has its words behind its comma, and no object before it: তিনি সতর্ক করেছেন, … but not
    বশ্যতা স্বীকার করেছেন, …"""
    if cue.lemma in NEEDING_MARKS or cue.act is Act.EXCLAIM:
        return False
    if at < page.size and (page.tags[at].bits & W.COORDINATOR or page.keys[at] in OPPOSING):
        return False
    if not cue.first:
        return True
    before = page.tags[cue.first - 1]
    if before.pronoun or before.plural:
        return True
    if case_at(page, cue.first - 1) == "gen" or (before.bits & W.VERBAL and before.key.endswith("র")):
        return False
    object_before = (
        before.case == "nom" and before.bits & W.COMMON and not before.bits & (W.SOURCE | W.FUNCTION | W.TIME)
    )
    return not (object_before and cue.lemma in TAKING_OBJECTS)


def _names_only(page: Page, cue: CueHit) -> bool:
    """Whether the verb only calls somebody something (প্রদেশকে বঙ্গ বলিত), asks who says so (কে বলিল), or has what is
    said for its object (যা মুখে আসে তাই বলে)."""
    before = page.tags[cue.first - 1] if cue.first else None
    if before is None:
        return False
    if before.key in THINGS_TAKEN_UP or before.key in OBJECTS_TAKEN_UP:
        return True
    if before.key == WHO or (before.pronoun and before.pronoun.person == "q"):
        return True
    named = before.bits & ~W.COMMON == 0 and before.case == "nom" and not before.plural and cue.first >= 2
    return named and page.tags[cue.first - 2].case == "dat" and page.keys[cue.first - 2].endswith("কে")


def _is_relative(page: Page, cue: CueHit, at: int) -> bool:
    """Whether the cue stands in a relative clause that the next words take up: যে শিক্ষকেরা বলছেন, তাঁরা …"""
    after = page.tags[at].pronoun
    if page.keys[at] not in THINGS_TAKEN_UP and (after is None or after.person != "3"):
        return False
    start, _ = page.sentence(cue.first)
    for before in range(cue.first - 1, max(start, cue.first - _TO_RELATIVE) - 1, -1):
        if page.keys[before] in CORRELATIVES:
            return True
        if page.keys[before] in TAKING_UP:
            return False  # যে দোকানে ঘটনাটি ঘটে, | সেই দোকানের মালিক জানান, তাঁর …
    return False


def next_opener(scene: Scene, cue: CueHit) -> Segment | None:
    """The segment that a cue hands over to directly, or None."""
    page = scene.page
    at = cue.last + 1
    while at < len(page) and at <= cue.last + 4:
        segment = scene.opener_at.get(at)
        if segment is not None:
            return segment
        key = page.keys[at]
        if key not in _TIES and key != "যে":
            return None
        at += 1
    return None


def quotative_before(scene: Scene, cue: CueHit, start: int) -> int | None:
    """The complementizer বলে / মর্মে before a cue in its sentence, or None."""
    page = scene.page
    for at in range(cue.first - 1, max(start, cue.first - TO_QUOTATIVE) - 1, -1):
        if page.keys[at] in QUOTATIVES:
            return at if at > start + 1 and page.keys[at - 1] not in ("কথা", "সঙ্গে", "মিথ্যা") else None
        if (
            page.tags[at].bits & W.FINITE and not page.tags[at].bits & (W.SOURCE | W.PARTICIPLE)
        ) or at in scene.closer_at:
            return None
    return None


def announces(scene: Scene, cue: CueHit, end: int) -> bool:
    """Whether a cue reports somebody, so that unmarked speech does not run on over it."""
    page = scene.page
    if cue.kind in ("participle", "verbal") or (cue.persons and not cue.persons & THIRD):
        return False
    if cue.pointing:
        return True
    if join_after(scene, cue, end)[1] in ("comma", "যে") or next_opener(scene, cue) is not None:
        return True
    if page.keys[cue.verb] in QUOTATIVES or not cue.strong:
        return False
    return quotative_before(scene, cue, page.sentence(cue.first)[0]) is not None


def has_own_words(scene: Scene, cue: CueHit) -> bool:
    """Whether a cue is followed by a comma and words of its own: X বলেন, কাজ শেষ।"""
    page = scene.page
    at = cue.last + 1
    return (
        at + 2 < len(page) and (page.keys[at] == "," or page.keys[at] == "যে") and not page.tags[at + 1].bits & W.PUNCT
    )
