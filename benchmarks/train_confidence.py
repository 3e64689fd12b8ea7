"""Train the weights of `quotex.confidence` on marked text and write them as `quotex/data/confidence.tsv`.

    python benchmarks/train_confidence.py GOLD.jsonl … [--write]

One example is one extracted quotation: are its words and its speaker right by the rules of `accuracy.py`? Prints a
cross-validated reliability table. Use other documents to test than the ones given here.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from accuracy import GROUPS, Verdict, compare, reliability, trimmed
from logistic import Example, as_rows, cross_validated, train

from quotex import analyze
from quotex.attribute import attribute
from quotex.confidence import features
from quotex.cues import find_cues
from quotex.lexicon import Lexicon
from quotex.marks import find_segments
from quotex.page import read

WEIGHTS = Path(__file__).parent.parent / "quotex" / "data" / "confidence.tsv"


def examples(gold: dict[str, Any]) -> Iterator[Example]:
    """The extracted quotations of one marked document, as features, and whether each is right."""
    text, lexicon = gold["text"], Lexicon.default()
    page = read(text, lexicon)
    found, _ = attribute(page, lexicon, find_segments(page, lexicon), find_cues(page, lexicon))
    quotes = [quote.to_dict() for quote in analyze(text).quotes]
    verdicts, _ = compare(gold, quotes, ())
    counted = [
        number
        for kinds in GROUPS.values()
        for number, quote in enumerate(quotes)
        if quote["kind"] in kinds and trimmed(text, quote["spans"])
    ]
    for number, verdict in zip(counted, verdicts, strict=True):
        yield features(found[number]), verdict.is_right


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", nargs="+", type=Path)
    parser.add_argument("--write", action="store_true", help="train on everything and write the weights")
    options = parser.parse_args()
    lines = [line for path in options.gold for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]
    documents = [list(examples(json.loads(line))) for line in lines]
    answers = cross_validated(documents)
    print(f"{len(answers)} quotations, {sum(is_right for _, is_right in answers) / len(answers):.3f} right")
    for low, high, count, mean, share in reliability([Verdict("", p, "", is_right) for p, is_right in answers]):
        print(f"{low:.1f}–{high:.1f}  {count:>5}  stated {mean:.3f}  right {share:.3f}")
    if options.write:
        flat = [example for found in documents for example in found]
        WEIGHTS.write_text(as_rows(train(flat)), encoding="utf-8")


if __name__ == "__main__":
    main()
