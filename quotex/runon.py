"""How far unmarked speech runs: which of the following sentences still have the same source's words.

Two thirds of the speech in Bangladeshi news has no marks and often goes on for sentences. A small log-linear model
decides sentence by sentence, from what a reader would look at: person and tense of the predicate, how the sentence
begins, whether the report is taken up again afterwards. Its weights are `data/runon.tsv`, trained on marked text by
`benchmarks/train_runon.py`.
"""

from __future__ import annotations

import math
from typing import Final

import attrs

from quotex.cues import CueHit
from quotex.lexicon import Tag, W
from quotex.nouns import Mention
from quotex.page import Page
from quotex.records import Form
from quotex.weights import score, weights
from quotex.words import ANAPHORS, NARRATOR, NOTES, OUGHT, TENSES

_LONG: Final = 40
_SURE: Final = 30.0  # log odds beyond which nothing changes
_AROUND: Final = 120  # tokens before a sentence in which a name counts as known
_BRACKETS: Final = frozenset("(){}[]:")
_CALLS: Final = frozenset("?!")
_PEOPLE: Final = W.NAME | W.ROLE
_SETTINGS: Final = W.TIME | W.PLACE
_DONE: Final = frozenset({"perfect h", "past h", "past perfect h"})
_NEGATIVES: Final = frozenset({"না", "নি", "নাই"})
_NO_CONTENT: Final = W.VERB | W.FUNCTION | W.PUNCT | W.PRONOUN


@attrs.frozen(slots=True)
class Trail:
    """The sentences that may go on with unmarked speech, as (first token, end), and why they stop."""

    sentences: tuple[tuple[int, int], ...]
    stop: str
    """`cue` where the next sentence reports again, `mark` where it has marked speech, else `paragraph`."""


@attrs.frozen(slots=True)
class Said:
    """What the sentences of a trail are compared with: the words that are surely the source's."""

    first: int
    content: frozenset[str]
    """Base forms of the content words."""
    has_speaker: bool
    """Whether there is an I or you."""
    speaker_until: int
    """The last sentence of the trail with an I or you, or -1."""
    glued: int
    """How many sentences of the trail follow the one before without white space, as lost line ends leave them."""


def how_many(page: Page, cue: CueHit, source: Mention | None, first: int, trail: Trail) -> int:
    """How many sentences of the trail still belong to the speech of `source` that begins at token `first`.

    The most probable end: all sentences before it go on with the speech and the one behind it does not.
    """
    said = what_was_said(page, first, trail)
    best, most = 0, -math.inf
    so_far = 0.0  # log probability that all sentences up to here belong
    for index in range(len(trail.sentences)):
        odds = score(weights("runon.tsv"), features(page, cue, source, said, trail, index))
        odds = max(-_SURE, min(_SURE, odds))
        goes_on, stops = -math.log1p(math.exp(-odds)), -math.log1p(math.exp(odds))
        if so_far + stops > most:
            best, most = index, so_far + stops
        so_far += goes_on
    return len(trail.sentences) if so_far > most else best


def features(page: Page, cue: CueHit, source: Mention | None, said: Said, trail: Trail, index: int) -> dict[str, float]:
    """Named features of the sentence `index` of a trail, all between 0 and 1."""
    start, end = trail.sentences[index]
    tags, keys = page.tags, page.keys
    inside = tags[start : min(end, start + _LONG)]
    opening = inside[:4]
    left = len(trail.sentences) - index - 1
    found = {"bias": 1.0, "long way to go": float(left + index >= 4), "position": min(index, 4) / 4}
    found["reported again next"] = float(trail.stop == "cue" and left == 0)
    key, tag = keys[start], tags[start]
    anaphor = key in ANAPHORS or bool(tag.pronoun and tag.pronoun.person in "3r") or key in ("এ", "এই", "এসব", "সেই")
    found["takes up"] = float(anaphor)
    found["narrator's word"] = float(key in NARRATOR)
    people, settings, has_speaker = _census(inside)
    found["begins with time"] = float(
        not anaphor and any(t.bits & W.TIME and not t.bits & W.CONNECTIVE for t in opening)
    )
    found["begins with name"] = float(any(t.bits & W.NAME for t in opening))
    found["I or you"] = float(has_speaker)
    last = _last_word(page, start, end)
    tense = _tense(page, start, last)
    found[f"tense: {tense}"] = 1.0
    found.update(_line(page, start, end, trail, said, index))
    found.update(_opening(tag))
    found.update(_names(page, start, end, tense))
    found["asks or calls"] = float(not _CALLS.isdisjoint(keys[last + 1 : end]))
    found.update(_ending(page, start, last))
    before = trail.sentences[index - 1] if index else (said.first, start)
    ended = _last_word(page, *before)
    found["same tense"] = float(_tense(page, before[0], ended) == tense)
    found["ought before"] = float(keys[ended] in OUGHT)
    found["names and titles"] = min(people, 5) / 5
    found["dates and places"] = min(settings, 5) / 5
    found["bracket or colon"] = float(not _BRACKETS.isdisjoint(keys[start:end]))
    found["long"] = min(end - start, 40) / 40
    found["a note"] = float((key in NOTES and end - start <= 8) or (end - start <= 3 and last - start <= 1))
    found["cue of a text"] = float(cue.kind in ("passive", "found", "according"))
    found["cue noun"] = float(cue.kind == "noun")
    found["no more I"] = float(said.has_speaker and not has_speaker)
    found["shared words"] = min(sum(1 for t in inside if t.base in said.content), 3) / 3
    found["before that"] = float(
        key in ("এর", "এ") and start + 1 < end and keys[start + 1] in ("আগে", "সময়", "ছাড়া", "পর")
    )
    found["he is its subject"] = float(any(t.key in ("তিনি", "তিনিও", "তাঁরা", "তারা") for t in opening))
    found["somebody acts"] = float(
        any(t.bits & W.NAME and t.case == "nom" for t in inside[:9])
        and bool(found.get("ends: he does") or found.get("ends: he did"))
    )
    if source is not None:
        found[f"source: {source.form.value}"] = 1.0
        names = {tags[i].base for i in range(source.name_first, source.name_last + 1)}
        found["names the source"] = float(source.form is not Form.PRONOUN and any(t.base in names for t in inside))
    return found


def what_was_said(page: Page, first: int, trail: Trail) -> Said:
    """The surely reported words from token `first` to the trail."""
    end = trail.sentences[0][0] if trail.sentences else first
    tags = page.tags[first : min(end, first + _LONG)]
    content = frozenset(t.base for t in tags if len(t.base) > 2 and not t.bits & _NO_CONTENT)
    speaking = [n for n, (start, end) in enumerate(trail.sentences) if _has_speaker(page.tags[start:end])]
    glued = sum(_is_glued(page, start) for start, _ in trail.sentences)
    return Said(first, content, _has_speaker(tags), max(speaking, default=-1), glued)


def _has_speaker(tags: list[Tag]) -> bool:
    return any(tag.pronoun is not None and tag.pronoun.person in "12" for tag in tags)


def _is_glued(page: Page, start: int) -> bool:
    return start > 0 and page.glued(start - 1)


def _line(page: Page, start: int, end: int, trail: Trail, said: Said, index: int) -> dict[str, float]:
    """How the sentence stands on the page and in the trail."""
    glued = _is_glued(page, start)
    left = len(trail.sentences) - index - 1
    return {
        "glued": float(glued),
        "glued, others not": float(glued and said.glued == 1 < len(trail.sentences)),
        "glued, as all are": float(glued and said.glued == len(trail.sentences)),
        "the last": float(left == 0),
        "many to go": min(left, 6) / 6,
        "I or you later": float(said.speaker_until > index),
    }


def _opening(tag: Tag) -> dict[str, float]:
    """What the first word is."""
    return {
        "first: time": float(bool(tag.bits & W.TIME)),
        "first: name": float(bool(tag.bits & W.NAME)),
        "first: title": float(bool(tag.bits & W.ROLE)),
        f"first: {tag.case}": 1.0,
    }


def _names(page: Page, start: int, end: int, tense: str) -> dict[str, float]:
    """Whether persons are new or known, and whether one of them acts in the past."""
    tags = page.tags[start:end]
    names = {tag.base for tag in tags if tag.bits & W.NAME}
    known = {tag.base for tag in page.tags[max(0, start - _AROUND) : start] if tag.bits & W.NAME} if names else set()
    acts = tense in _DONE and any(tag.bits & _PEOPLE and tag.case == "nom" for tag in tags)
    return {"new name": float(bool(names - known)), "known name": float(bool(names & known)), "acted": float(acts)}


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
    return next((name for name, endings in TENSES.items() if tag.key.endswith(endings)), "present") + honour


def _census(tags: list[Tag]) -> tuple[int, int, bool]:
    """How many names and titles, how many dates and places, and whether there is an I or you."""
    people = settings = 0
    has_speaker = False
    for tag in tags:
        bits = tag.bits
        if bits & _PEOPLE:
            people += 1
        if bits & _SETTINGS:
            settings += 1
        if tag.pronoun is not None and tag.pronoun.person in "12":
            has_speaker = True
    return people, settings, has_speaker


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
