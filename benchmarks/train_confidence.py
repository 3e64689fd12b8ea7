"""Train the weights of `quotex.confidence` on marked text and write them as `quotex/data/confidence.tsv`.

    python benchmarks/train_confidence.py GOLD.jsonl … [--write]

One example is one extracted quotation: are its words and its speaker right by the rules of `accuracy.py`? Prints a
cross-validated reliability table. Use other documents to test than the ones given here.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from accuracy import GROUPS, Verdict, compare, reliability, trimmed
from logistic import Example, as_rows, asked, cross_validated, train

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
    gold, is_to_write = asked(__doc__)
    documents = [list(examples(document)) for document in gold]
    answers = cross_validated(documents)
    print(f"{len(answers)} quotations, {sum(is_right for _, is_right in answers) / len(answers):.3f} right")
    for low, high, count, mean, share in reliability([Verdict("", p, "", is_right) for p, is_right in answers]):
        print(f"{low:.1f}–{high:.1f}  {count:>5}  stated {mean:.3f}  right {share:.3f}")
    if is_to_write:
        flat = [example for found in documents for example in found]
        WEIGHTS.write_text(as_rows(train(flat)), encoding="utf-8")


if __name__ == "__main__":
    main()
