"""How far unmarked speech runs: which of the following sentences still have the same source's words.

Two thirds of the speech in Bangladeshi news has no marks and often goes on for sentences. A small log-linear model
decides sentence by sentence, from what a reader would look at: person and tense of the predicate, how the sentence
begins, whether the report is taken up again afterwards. Its weights are `data/runon.tsv`, trained on marked text by
`benchmarks/train_runon.py`.
"""

from __future__ import annotations

import math
from functools import lru_cache
from operator import attrgetter
from typing import Final

import attrs

from quotex.cues import CueHit
from quotex.lexicon import Tag, W
from quotex.nouns import Mention
from quotex.page import SPEAKERS, Page
from quotex.records import Form
from quotex.weights import score, weights
from quotex.words import (
    AFTER_THAT,
    ANAPHORS,
    BEFORE_THAT,
    HAPPENING,
    MATTERS,
    NARRATOR,
    NOTES,
    OUGHT,
    POINTING_AT,
    TENSES,
    THEY,
)

_LONG: Final = 40
_SURE: Final = 30.0  # log odds beyond which nothing changes
_AROUND: Final = 120  # tokens before a sentence in which a name counts as known
_OPENING: Final = 4  # tokens that a sentence begins with
_NEAR: Final = 9  # tokens in which somebody acts
_OF_TEXTS: Final = frozenset({"passive", "found", "according"})
_BRACKETS: Final = frozenset("(){}[]:")
_CALLS: Final = frozenset("?!")
_PEOPLE: Final = W.NAME | W.ROLE
_SETTINGS: Final = W.TIME | W.PLACE
_DONE: Final = frozenset({"perfect h", "past h", "past perfect h"})
_DONE_BY_BODIES: Final = frozenset({"perfect", "past", "past perfect"})
_VERBS: Final = 2_000  # verb forms whose tense is remembered
_base_of: Final = attrgetter("base")
_NEGATIVES: Final = frozenset({"না", "নি", "নাই"})
_NO_CONTENT: Final = W.VERB | W.FUNCTION | W.PUNCT | W.PRONOUN


@attrs.frozen(eq=False, repr=False)
class Trail:
    """The sentences that may go on with unmarked speech, as (first token, end), and why they stop."""

    sentences: tuple[tuple[int, int], ...]
    stop: str
    """`cue` where the next sentence reports again, `mark` where it has marked speech, else `paragraph`."""
    told: frozenset[int] = frozenset()
    """Numbers of the sentences with a cue of a third person that hands nothing over."""


@attrs.frozen(eq=False, repr=False)
class Said:
    """What the sentences of a trail are compared with: the words that are surely the source's."""

    first: int
    content: frozenset[str]
    """Base forms of the content words."""
    has_speaker: bool
    """Whether there is an I or you."""
    last_speaker: int
    """The last I or you in the trail, as a token, or -1."""
    glued: int
    """How many sentences of the trail follow the one before without white space, as lost line ends leave them."""


def how_many(page: Page, cue: CueHit, source: Mention | None, first: int, trail: Trail) -> int:
    """How many sentences of the trail still belong to the speech of `source` that begins at token `first`.

    The most probable end: all sentences before it go on with the speech and the one behind it does not.
    """
    if not trail.sentences:
        return 0
    table = weights("runon.tsv")
    said = what_was_said(page, first, trail)
    best, most = 0, -math.inf
    so_far = 0.0  # log probability that all sentences up to here belong
    for index in range(len(trail.sentences)):
        odds = score(table, features(page, cue, source, said, trail, index))
        odds = max(-_SURE, min(_SURE, odds))
        goes_on, stops = -math.log1p(math.exp(-odds)), -math.log1p(math.exp(odds))
        if so_far + stops > most:
            best, most = index, so_far + stops
        so_far += goes_on
        if so_far <= most:
            return best  # no later end can be more probable
    return len(trail.sentences) if so_far > most else best


def features(page: Page, cue: CueHit, source: Mention | None, said: Said, trail: Trail, index: int) -> dict[str, float]:
    """Named features of the sentence `index` of a trail, all between 0 and 1."""
    start, end = trail.sentences[index]
    before = trail.sentences[index - 1] if index else (said.first, start)
    last, ended = _last_word(page, start, end), _last_word(page, *before)
    tense = _tense(page, start, last)
    found = {"bias": 1.0, "position": min(index, 4) / 4, "long": min(end - start, 40) / 40, f"tense: {tense}": 1.0}
    if _tense(page, before[0], ended) == tense:
        found["same tense"] = 1.0
    if page.keys[ended] in OUGHT:
        found["ought before"] = 1.0
    if cue.kind in _OF_TEXTS:
        found["cue of a text"] = 1.0
    elif cue.kind == "noun":
        found["cue noun"] = 1.0
    if index in trail.told:
        found["a cue in it"] = 1.0
    _note_line(found, page, start, trail, said, index)
    _note_beginning(found, page, start, end, last)
    found.update(_ending(page, start, last))
    _note_aside(found, page, start, end, last)
    if not _CALLS.isdisjoint(page.keys[last + 1 : end]):
        found["asks or calls"] = 1.0
    if not _BRACKETS.isdisjoint(page.keys[start:end]):
        found["bracket or colon"] = 1.0
    inside = page.tags[start : min(end, start + _LONG)]
    _note_words(found, inside, said)
    if page.speaks(start, min(end, start + _LONG)):
        found["I or you"] = 1.0
    elif said.has_speaker:
        found["no more I"] = 1.0
    _note_names(found, page, start, end, tense)
    if source is not None:
        found[f"source: {source.form}"] = 1.0
        if source.form is not Form.PRONOUN:
            names = {tag.base for tag in page.tags[source.name_first : source.name_last + 1]}
            found["names the source"] = float(not names.isdisjoint(map(_base_of, inside)))
    return found


def _note_aside(found: dict[str, float], page: Page, start: int, end: int, last: int) -> None:
    """Whether the reporter goes on: about the words themselves, about who was there, or about another matter."""
    keys = page.keys
    for at in range(start, min(end - 1, start + _OPENING + 2)):
        if keys[at] in POINTING_AT and page.tags[at + 1].base in MATTERS:
            found["about the words"] = 1.0
    if keys[last] in THEY:
        found["ends with he"] = 1.0
    if not HAPPENING.isdisjoint(keys[max(start, last - 3) : last + 1]):
        found["something happens"] = 1.0
    if keys[last].endswith("ননি"):
        found["ends: he did not"] = 1.0
    if _is_done_by_body(page, start, last):
        found["a body acts"] = 1.0


def _is_done_by_body(page: Page, start: int, last: int) -> bool:
    """Whether a sentence tells what a body did: … পুলিশ তিনজনকে আটক করেছে।"""
    verb = page.tags[last].verb
    if verb is None or "3" not in verb.persons or _tense(page, start, last) not in _DONE_BY_BODIES:
        return False
    subjects = page.tags[start : min(last, start + _NEAR)]
    return any(tag.bits & (W.ORG | W.BODY) and tag.case == "nom" for tag in subjects)


def what_was_said(page: Page, first: int, trail: Trail) -> Said:
    """The surely reported words from token `first` to the trail."""
    end, trail_end = (trail.sentences[0][0], trail.sentences[-1][1]) if trail.sentences else (first, first)
    tags = page.tags[first : min(end, first + _LONG)]
    content = frozenset([t.base for t in tags if len(t.base) > 2 and not t.bits & _NO_CONTENT])
    last_speaker = page.classes.rfind(SPEAKERS, end, trail_end)
    glued = sum(_is_glued(page, start) for start, _ in trail.sentences)
    return Said(first, content, page.speaks(first, min(end, first + _LONG)), last_speaker, glued)


def _is_glued(page: Page, start: int) -> bool:
    return start > 0 and page.glued(start - 1)


def _note_line(found: dict[str, float], page: Page, start: int, trail: Trail, said: Said, index: int) -> None:
    """How the sentence stands on the page and in the trail."""
    count = len(trail.sentences)
    left = count - index - 1
    found["many to go"] = min(left, 6) / 6
    if count > 4:
        found["long way to go"] = 1.0
    if left == 0:
        found["the last"] = 1.0
        if trail.stop == "cue":
            found["reported again next"] = 1.0
    if said.last_speaker >= trail.sentences[index][1]:
        found["I or you later"] = 1.0
    if _is_glued(page, start):
        found["glued"] = 1.0
        if said.glued == 1 < count:
            found["glued, others not"] = 1.0
        if said.glued == count:
            found["glued, as all are"] = 1.0


def _note_beginning(found: dict[str, float], page: Page, start: int, end: int, last: int) -> None:
    """What the first words are."""
    key, tag = page.keys[start], page.tags[start]
    found[f"first: {tag.case}"] = 1.0
    if tag.bits & W.TIME:
        found["first: time"] = 1.0
    if tag.bits & W.NAME:
        found["first: name"] = 1.0
    if tag.bits & W.ROLE:
        found["first: title"] = 1.0
    anaphor = key in ANAPHORS or (tag.pronoun is not None and tag.pronoun.person in "3r")
    if anaphor:
        found["takes up"] = 1.0
    if key in NARRATOR:
        found["narrator's word"] = 1.0
    if (key in NOTES and end - start <= 8) or (end - start <= 3 and last - start <= 1):
        found["a note"] = 1.0
    if key in BEFORE_THAT and start + 1 < end and page.keys[start + 1] in AFTER_THAT:
        found["before that"] = 1.0
    for tag in page.tags[start : min(end, start + _OPENING)]:
        if tag.bits & W.TIME and not anaphor and not tag.bits & W.CONNECTIVE:
            found["begins with time"] = 1.0
        if tag.bits & W.NAME:
            found["begins with name"] = 1.0
        if tag.key in THEY:
            found["he is its subject"] = 1.0


def _note_words(found: dict[str, float], inside: list[Tag], said: Said) -> None:
    """How many of the words are names and titles, dates and places, or were said before."""
    people = settings = shared = 0
    for tag in inside:
        bits = tag.bits
        if bits & _PEOPLE:
            people += 1
        if bits & _SETTINGS:
            settings += 1
        if tag.base in said.content:
            shared += 1
    found["names and titles"] = min(people, 5) / 5
    found["dates and places"] = min(settings, 5) / 5
    found["shared words"] = min(shared, 3) / 3


def _note_names(found: dict[str, float], page: Page, start: int, end: int, tense: str) -> None:
    """Whether persons are new or known, and whether one of them acts."""
    tags = page.tags[start:end]
    if (found.get("ends: he does") or found.get("ends: he did")) and any(map(_is_acting, tags[:_NEAR])):
        found["somebody acts"] = 1.0
    names = {tag.base for tag in tags if tag.bits & W.NAME}
    if names:
        known = {tag.base for tag in page.tags[max(0, start - _AROUND) : start] if tag.bits & W.NAME}
        found["new name"] = float(not names <= known)
        found["known name"] = float(not names.isdisjoint(known))
    if tense in _DONE and any(tag.bits & _PEOPLE and tag.case == "nom" for tag in tags):
        found["acted"] = 1.0


def _is_acting(tag: Tag) -> bool:
    return bool(tag.bits & W.NAME) and tag.case == "nom"


def _tense(page: Page, start: int, last: int) -> str:
    """The tense of a sentence's last word, with `h` where it is honorific; `none` without a verb."""
    tag = page.tags[last]
    if tag.key in _NEGATIVES and last > start:
        tag = page.tags[last - 1]
    verb = tag.verb
    if verb is None:
        return "none"
    if verb.persons & {"1", "3", "3h"} == {"1"}:
        return "first"
    honour = " h" if "3h" in verb.persons and "3" not in verb.persons else ""
    return _tense_of(tag.key) + honour


@lru_cache(maxsize=_VERBS)
def _tense_of(key: str) -> str:
    return next((name for name, endings in TENSES.items() if key.endswith(endings)), "present")


def _last_word(page: Page, start: int, end: int) -> int:
    """The last token of a sentence that is a word."""
    last = end - 1
    while last > start and page.tags[last].bits & W.PUNCT:
        last -= 1
    return last


def _ending(page: Page, start: int, last: int) -> dict[str, float]:
    """How a sentence ends: who does what when."""
    tag = page.tags[last]
    if tag.key in ("না", "নি", "নাই") and last > start:
        last -= 1
        tag = page.tags[last]
    if tag.bits & (W.NAME | W.ROLE | W.PRONOUN) and not tag.bits & W.VERB:
        return {"ends with its subject": 1.0}
    verb = tag.verb
    if verb is None:
        return {"ends without verb": 1.0}
    if verb.lemma in ("হওয়া", "যাওয়া") and last > start and page.tags[last - 1].bits & W.VERBAL:
        return {"ends: is done": float(tag.key in ("হয়", "যায়")), "ends: was done": float(tag.key not in ("হয়", "যায়"))}
    if tag.key in OUGHT:
        return {"ends: ought": 1.0}
    if "3h" in verb.persons and not tag.key.endswith("বেন"):
        return {
            "ends: he does": float(not tag.key.endswith("েন") or tag.key.endswith("রেন")),
            "ends: he did": float(tag.key.endswith(("ছেন", "লেন"))),
        }
    if tag.key.endswith(("েছিল", "ল", "লো")):
        return {"ends: it did": 1.0}
    return {"ends otherwise": 1.0}
