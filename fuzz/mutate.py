"""Fast fuzzing without instrumentation: what coverage-guided fuzzing kept, cut up and mixed, hundreds a second.

    python fuzz/mutate.py [--seconds 600] [--seed 1] [--runs N]

Needs no package but the project's own. Starts from `seeds/` and from `corpus/analyze/`, which `fuzz.py analyze` fills.
Prints the number of executions; a finding ends the run with its text in Python's notation.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from pathlib import Path
from typing import Final

from checks import PIECES, check, text_from

import quotex

HERE: Final = Path(__file__).parent
LONGEST: Final = 300


def starting_texts() -> list[str]:
    """The texts of the seeds and of the corpus."""
    files = sorted([*(HERE / "seeds").iterdir(), *(HERE / "corpus" / "analyze").glob("*")])
    return [text for file in files if (text := text_from(file.read_bytes()))]


def mutated(chance: random.Random, texts: list[str]) -> str:
    """A new text: one of the texts with pieces put in, taken out, doubled, moved, or spliced with another text."""
    text = chance.choice(texts)
    for _ in range(chance.randint(1, 6)):
        start = chance.randint(0, len(text))
        end = min(len(text), start + chance.randint(0, 12))
        match chance.randrange(6):
            case 0:
                text = text[:start] + chance.choice(PIECES) + text[start:]
            case 1:
                text = text[:start] + text[end:]
            case 2:
                text = text[:end] + text[start:end] * chance.randint(1, 3) + text[end:]
            case 3:
                other = chance.choice(texts)
                text = text[:start] + other[chance.randint(0, len(other)) :]
            case 4:
                at = chance.randint(0, len(text))
                text = text[:at] + text[start:end] + text[at:]
            case _:
                text = (
                    text[:start]
                    + chr(chance.choice((chance.randrange(0x980, 0xA00), chance.randrange(0x110000))))
                    + text[end:]
                )
    return text[:LONGEST]


def main() -> int:
    """Mutate and check until the time is over."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=600)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--runs", type=int, default=sys.maxsize)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    texts = starting_texts()
    runs, started = 0, time.perf_counter()
    while runs < options.runs and (runs % 256 or time.perf_counter() - started < options.seconds):
        text = mutated(chance, texts)
        try:
            document = quotex.analyze(text)
            check(document)
        except Exception:
            print(f"finding in run {runs} of seed {options.seed}: {text!a}", flush=True)
            raise
        if document.quotes and chance.random() < 0.001:
            texts.append(text)
        runs += 1
    elapsed = time.perf_counter() - started
    print(f"{runs} executions in {elapsed:.0f} s, {runs / elapsed:.0f} a second, from {len(texts)} texts, no finding")
    return 0


if __name__ == "__main__":
    sys.exit(main())
