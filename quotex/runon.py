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
from quotex.lexicon import W, numbers
from quotex.page import Page

_NARRATOR: Final = frozenset("এদিকে অন্যদিকে উল্লেখ্য প্রসঙ্গত এরপর পরে এসময় সম্প্রতি অপরদিকে জানা গত এর আগামী এসময় একই পরবর্তীতে".split())
_CONNECTED: Final = frozenset("তবে কিন্তু ফলে তাই কারণ এজন্য এমনকি বরং আর এবং এখন যদি তাহলে সুতরাং এতে এছাড়া কেননা নইলে যে যারা যাদের যদিও এভাবে এখানে".split())
_OUGHT: Final = frozenset("হবে উচিত দরকার প্রয়োজন চাই পারে নেই নয় নাই জরুরি যাবে থাকবে আছে না".split())
_LONG: Final = 40


@attrs.frozen(slots=True)
class Trail:
    """The sentences that may go on with unmarked speech, as (first token, end), and why they stop."""

    sentences: tuple[tuple[int, int], ...]
    stop: str
    """`cue` where the next sentence reports again, `mark` where it has marked speech, else `paragraph`."""


@cache
def _weights() -> dict[str, float]:
    return numbers("runon.tsv")


def how_many(page: Page, cue: CueHit, first: int, trail: Trail) -> int:
    """How many sentences of the trail still belong to the speech that begins at token `first`."""
    weights = _weights()
    for index in range(len(trail.sentences)):
        if sum(weights.get(name, 0.0) * value for name, value in features(page, cue, first, trail, index).items()) < 0:
            return index
    return len(trail.sentences)


def features(page: Page, cue: CueHit, first: int, trail: Trail, index: int) -> dict[str, float]:
    """Named features of the sentence `index` of a trail, all between -1 and 1."""
    start, end = trail.sentences[index]
    tags, keys = page.tags, page.keys
    inside = tags[start : min(end, start + _LONG)]
    said = tags[first : min(trail.sentences[0][0], first + _LONG)]
    left = len(trail.sentences) - index - 1
    found = {"bias": 1.0, f"cue={cue.kind}": 1.0, f"stop={trail.stop}": 1.0}
    found["stop=cue,last"] = float(trail.stop == "cue" and left == 0)
    found["position"] = min(index, 5) / 5
    found["left"] = min(left, 5) / 5
    found["one paragraph"] = float(len(page.paragraphs) <= 2)
    found["long paragraph"] = float(left + index >= 8)
    key, tag = keys[start], tags[start]
    found["begins: narrator"] = float(key in _NARRATOR)
    found["begins: connected"] = float(key in _CONNECTED)
    found["begins: time"] = float(bool(tag.bits & W.TIME) and key not in _CONNECTED)
    found["begins: number"] = float(bool(tag.bits & W.NUMBER))
    found["begins: this"] = float(bool(tag.bits & W.DEMONSTRATIVE))
    found["begins: name"] = float(bool(tag.bits & W.NAME))
    found["begins: he"] = float(key in ("তিনি", "তিনিও", "তাঁর", "তাঁরা"))
    first_person = any(t.pronoun and t.pronoun.person in "12" for t in inside)
    was_first = any(t.pronoun and t.pronoun.person in "12" for t in said)
    found["I or you"] = float(first_person)
    found["I or you before"] = float(was_first)
    found["I or you, both"] = float(first_person and was_first)
    last = end - 1
    while last > start and tags[last].bits & W.PUNCT:
        found["asks or calls"] = max(found.get("asks or calls", 0.0), float(keys[last] in "?!"))
        last -= 1
    found.update(_predicate(page, start, last, ""))
    before = trail.sentences[index - 1] if index else (first, start)
    tail = before[1] - 1
    while tail > before[0] and tags[tail].bits & W.PUNCT:
        tail -= 1
    found.update(_predicate(page, before[0], tail, "before: "))
    found["persons named"] = min(sum(1 for t in inside if t.bits & W.NAME), 4) / 4
    found["titles"] = min(sum(1 for t in inside if t.bits & W.ROLE), 4) / 4
    found["numbers"] = min(sum(1 for t in inside if t.bits & W.NUMBER), 4) / 4
    found["times"] = min(sum(1 for t in inside if t.bits & W.TIME), 4) / 4
    found["brackets"] = float(any(k in "(){}[]" for k in keys[start:end]))
    found["colon"] = float(":" in keys[start:end])
    found["length"] = min(end - start, 40) / 40
    found["short"] = float(end - start <= 5)
    words = {t.base for t in said if not t.bits & (W.COMMON | W.VERB | W.FUNCTION | W.PUNCT | W.PRONOUN)}
    found["shared words"] = min(sum(1 for t in inside if t.base in words), 3) / 3
    return found


def _predicate(page: Page, start: int, last: int, prefix: str) -> dict[str, float]:
    """Tense and person of the verb that ends a sentence."""
    tag = page.tags[last]
    key = tag.key
    if key in ("না", "নি") and last > start:
        tag = page.tags[last - 1]
    found = {f"{prefix}ends: ought": float(key in _OUGHT)}
    verb = tag.verb
    if verb is None:
        found[f"{prefix}ends: no verb"] = float(key not in _OUGHT)
        return found
    form = tag.key
    honorific = "3h" in verb.persons
    found[f"{prefix}ends: I"] = float("1" in verb.persons and "3" not in verb.persons)
    if form.endswith(("েছেন", "েছিলেন", "লেন", "িয়াছেন")):
        found[f"{prefix}ends: he did"] = 1.0
    elif form.endswith(("বেন", "বে", "ব", "বো")):
        found[f"{prefix}ends: will"] = 1.0
    elif honorific:
        found[f"{prefix}ends: he does"] = 1.0
    elif form.endswith(("েছে", "েছিল", "ল", "লো", "ছিল")):
        found[f"{prefix}ends: it did"] = 1.0
    elif form.endswith("ছে"):
        found[f"{prefix}ends: it is doing"] = 1.0
    else:
        found[f"{prefix}ends: it does"] = 1.0
    if verb.lemma in ("হওয়া", "যাওয়া") and last > start and page.tags[last - 1].bits & W.VERBAL:
        found[f"{prefix}ends: passive"] = 1.0
    return found
