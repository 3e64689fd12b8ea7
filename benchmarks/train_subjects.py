"""Train the weights of `quotex.subjects` on marked text and write them as `quotex/data/subjects.tsv`.

    python benchmarks/train_subjects.py GOLD.jsonl … [--write]

Every marked cue whose speaker is looked for to its left gives one example: the candidates there, and which of them
(or none) the gold names. Prints the accuracy of a cross-validation by document; `--write` trains on everything.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from logistic import as_rows, asked

import quotex.sources as sources
from quotex.attribute import attribute
from quotex.cues import CueHit, find_cues
from quotex.lexicon import Lexicon
from quotex.marks import find_segments
from quotex.nouns import mention_at
from quotex.page import Page, read
from quotex.subjects import NONE, candidates

Example = tuple[list[dict[str, float]], int]
WEIGHTS = Path(__file__).parent.parent / "quotex" / "data" / "subjects.tsv"


def examples(document: dict[str, Any]) -> Iterator[Example]:
    """The choices of one marked document, recorded while the extractor makes them."""
    lexicon = Lexicon.default()
    page = read(document["text"], lexicon)
    asked: dict[tuple[int, int], tuple[int, CueHit, Any, Any]] = {}
    choose = sources.subject

    def record(page: Page, lexicon: Lexicon, start: int, cue: CueHit, marked: Any, seen: Any) -> Any:
        asked[cue.first, start] = (start, cue, marked, seen)
        return choose(page, lexicon, start, cue, marked, seen)

    sources.subject = record
    try:
        attribute(page, lexicon, find_segments(page, lexicon), find_cues(page, lexicon))
    finally:
        sources.subject = choose
    for start, cue, marked, seen in asked.values():
        span = (page.starts[cue.first], page.ends[cue.last])
        quotes = [q for q in document["quotes"] if q["cue"] and q["cue"][0] < span[1] and span[0] < q["cue"][1]]
        if not quotes:
            continue
        speaker = quotes[0]["speaker"]
        found = candidates(page, lexicon, start, cue, marked, seen)
        right = len(found) - 1
        if speaker is not None and page.starts[start] <= speaker["span"][0] and speaker["span"][1] <= span[0]:
            right = next(
                (
                    n
                    for n, c in enumerate(found)
                    if c.head != NONE and _fits(page, lexicon, start, c.head, cue, speaker)
                ),
                -1,
            )
        if right >= 0 and len(found) > 1:
            yield [c.features for c in found], right


def _fits(page: Page, lexicon: Lexicon, start: int, head: int, cue: CueHit, speaker: dict[str, Any]) -> bool:
    """Whether the phrase with this head is the speaker that the gold names."""
    head = sources._last_of_name(page, lexicon, head, cue.first)
    end = page.ends[mention_at(page, lexicon, head, start).last]
    low, high = speaker["span"]
    return end == high or (
        low <= page.starts[head] < high and speaker["form"] == "named" and page.base(head) in speaker["name"]
    )


def train(data: list[Example], rounds: int = 150, rate: float = 0.7, penalty: float = 0.002) -> dict[str, float]:
    """Weights of a conditional log-linear model by full-batch gradient steps; deterministic."""
    weights: dict[str, float] = {}
    for _ in range(rounds):
        gradient: dict[str, float] = {}
        for options, right in data:
            shares = _shares(weights, options)
            for number, (found, share) in enumerate(zip(options, shares, strict=True)):
                error = (number == right) - share
                for name, value in found.items():
                    if value:
                        gradient[name] = gradient.get(name, 0.0) + error * value
        for name, value in gradient.items():
            weights[name] = weights.get(name, 0.0) * (1 - rate * penalty) + rate * value / len(data) * 5
    return weights


def _shares(weights: dict[str, float], options: list[dict[str, float]]) -> list[float]:
    scores = [sum(weights.get(name, 0.0) * value for name, value in found.items()) for found in options]
    top = max(scores)
    powers = [math.exp(score - top) for score in scores]
    return [power / sum(powers) for power in powers]


def cross_validate(documents: list[list[Example]], folds: int = 5) -> float:
    """Share of right choices on documents that were not trained on."""
    right = total = 0
    for fold in range(folds):
        weights = train([e for n, found in enumerate(documents) if n % folds != fold for e in found])
        for number, held_out in enumerate(documents):
            if number % folds == fold:
                for options, wanted in held_out:
                    shares = _shares(weights, options)
                    right += shares.index(max(shares)) == wanted
                    total += 1
    return right / total


def main() -> None:
    gold, is_to_write = asked(__doc__)
    documents = [list(examples(document)) for document in gold]
    flat = [example for found in documents for example in found]
    nearest = sum(right == 0 for _, right in flat) / len(flat)
    print(f"{len(flat)} choices; always the nearest {nearest:.3f}")
    print(f"cross-validated {cross_validate(documents):.3f}")
    if is_to_write:
        WEIGHTS.write_text(as_rows(train(flat)), encoding="utf-8")


if __name__ == "__main__":
    main()
