"""Train the weights of `quotex.fragments` on marked text and write them as `quotex/data/fragments.tsv`.

    python benchmarks/train_fragments.py EXAMPLES.jsonl … [--write]

A line holds one decision: `text`, `at` (offset of the opening mark) and `wording` (whether the marked words are a
source's own wording). Prints the accuracy of a cross-validation by text beside the more frequent answer; `--write`
then trains on everything.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from logistic import Example, as_rows, asked, cross_validated, train

from quotex.fragments import count_marked, features
from quotex.lexicon import Lexicon
from quotex.marks import find_segments
from quotex.page import read

WEIGHTS = Path(__file__).parent.parent / "quotex" / "data" / "fragments.tsv"
PENALTY = 0.01


def example(decision: dict[str, Any]) -> Example | None:
    """The features of one marked stretch with the answer; None where no stretch begins there."""
    lexicon = Lexicon.default()
    page = read(decision["text"], lexicon)
    segments = find_segments(page, lexicon)
    segment = next((s for s in segments if page.starts[s.opener] == decision["at"]), None)
    if segment is None:
        return None
    return features(page, segment, count_marked(page, segments)), decision["wording"]


def main() -> None:
    decisions, is_to_write = asked(__doc__)
    texts: dict[str, list[Example]] = {}
    for decision in decisions:
        found = example(decision)
        if found is not None:
            texts.setdefault(decision["text"], []).append(found)
    flat = [one for found in texts.values() for one in found]
    share = sum(is_so for _, is_so in flat) / len(flat)
    print(f"{len(flat)} marked stretches; always the more frequent answer {max(share, 1 - share):.3f}")
    answers = cross_validated(list(texts.values()), penalty=PENALTY)
    print(f"cross-validated {sum((p >= 0.5) == is_so for p, is_so in answers) / len(answers):.3f}")
    if is_to_write:
        WEIGHTS.write_text(as_rows(train(flat, penalty=PENALTY)), encoding="utf-8")


if __name__ == "__main__":
    main()
