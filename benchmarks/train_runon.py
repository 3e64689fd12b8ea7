"""Train the weights of `quotex.runon` on marked text and write them as `quotex/data/runon.tsv`.

    python benchmarks/train_runon.py GOLD.jsonl … [--write]

Every unmarked quotation of the gold whose beginning the extractor finds gives one example a following sentence: does
it still belong to the speech? Besides gold documents a line may hold one decision only: `text`, `at` (where the
speech begins) and `n` (how many of the following sentences belong to it). Prints the accuracy of a cross-validation
by document beside two rules (always stop, always go on); `--write` then trains on everything. The weights of the
package are where training begins and what it is drawn back to: what earlier marked text taught is not forgotten.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from logistic import Example, as_rows, asked, cross_validated, train

from quotex.attribute import attribute
from quotex.cues import find_cues
from quotex.lexicon import Lexicon, numbers
from quotex.marks import find_segments
from quotex.page import read
from quotex.runon import features, what_was_said

PENALTY = 0.03
WEIGHTS = Path(__file__).parent.parent / "quotex" / "data" / "runon.tsv"


def examples(document: dict[str, Any]) -> Iterator[Example]:
    """The decisions of one marked document: up to and with the first sentence that does not belong."""
    lexicon = Lexicon.default()
    page = read(document["text"], lexicon)
    found, _ = attribute(page, lexicon, find_segments(page, lexicon), find_cues(page, lexicon))
    if "at" in document:
        for made in found:
            if made.trail is not None and made.cue is not None and page.starts[made.parts[0][0]] == document["at"]:
                said = what_was_said(page, made.parts[0][0], made.trail)
                for index in range(min(document["n"] + 1, len(made.trail.sentences))):
                    yield (
                        features(page, made.cue, made.source, said, made.trail, index),
                        index < document["n"],
                    )
        return
    ends = {quote["spans"][0][0]: quote["spans"][-1][1] for quote in document["quotes"] if quote["kind"] == "unmarked"}
    for made in found:
        if made.trail is None or made.cue is None:
            continue
        first = made.parts[0][0]
        end = next((ends[at] for at in range(page.starts[first] - 3, page.starts[first] + 4) if at in ends), None)
        if end is None:
            continue
        said = what_was_said(page, first, made.trail)
        for index, (start, stop) in enumerate(made.trail.sentences):
            belongs = (page.starts[start] + page.ends[stop - 1]) / 2 < end
            yield features(page, made.cue, made.source, said, made.trail, index), belongs
            if not belongs:
                break


def main() -> None:
    gold, is_to_write = asked(__doc__)
    documents = [list(examples(document)) for document in gold]
    flat = [example for found in documents for example in found]
    share = sum(belongs for _, belongs in flat) / len(flat)
    print(f"{len(flat)} sentences; always go on {share:.3f}, always stop {1 - share:.3f}")
    prior = numbers(WEIGHTS.name)
    answers = cross_validated(documents, penalty=PENALTY, prior=prior)
    print(f"cross-validated {sum((p >= 0.5) == belongs for p, belongs in answers) / len(answers):.3f}")
    weights = train(flat, penalty=PENALTY, prior=prior)
    if is_to_write:
        WEIGHTS.write_text(as_rows(weights), encoding="utf-8")


if __name__ == "__main__":
    main()
