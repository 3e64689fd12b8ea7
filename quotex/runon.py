"""How far unmarked speech runs: which of the following sentences still have the same source's words.

Two thirds of the speech in Bangladeshi news has no marks and often goes on for sentences. A small log-linear model
decides sentence by sentence, from what a reader would look at: person and tense of the predicate, how the sentence
begins, whether the report is taken up again afterwards. Its weights are `data/runon.tsv`, trained on marked text by
`benchmarks/train_runon.py`.
"""

from __future__ import annotations

from functools import cache
from typing import Final

import attrs

from quotex.cues import CueHit
from quotex.lexicon import Tag, W, numbers
from quotex.nouns import Mention
from quotex.page import Page
from quotex.records import Form
from quotex.words import ANAPHORS, NARRATOR, NOTES, OUGHT

_LONG: Final = 40
_BRACKETS: Final = frozenset("(){}[]:")
_CALLS: Final = frozenset("?!")
_PEOPLE: Final = W.NAME | W.ROLE
_SETTINGS: Final = W.TIME | W.PLACE
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


@cache
def _weights() -> dict[str, float]:
    return numbers("runon.tsv")


def how_many(page: Page, cue: CueHit, source: Mention | None, first: int, trail: Trail) -> int:
    """How many sentences of the trail still belong to the speech of `source` that begins at token `first`."""
    weights = _weights()
    said = what_was_said(page, first, trail)
    for index in range(len(trail.sentences)):
        score = 0.0
        for name, value in features(page, cue, source, said, trail, index).items():
            if value and name in weights:
                score += weights[name] * value
        if score < 0:
            return index
    return len(trail.sentences)


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
    found["asks or calls"] = float(not _CALLS.isdisjoint(keys[last + 1 : end]))
    found.update(_ending(page, start, last))
    before = trail.sentences[index - 1] if index else (said.first, start)
    found["ought before"] = float(keys[_last_word(page, *before)] in OUGHT)
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
    return Said(first, content, any(t.pronoun and t.pronoun.person in "12" for t in tags))


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
