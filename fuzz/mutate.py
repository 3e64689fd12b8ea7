"""Fast fuzzing without instrumentation: short texts composed of pieces, cut up and mixed, thousands a second.

    python fuzz/mutate.py [--target analyze] [--seconds 600] [--seed 1] [--runs N]
    python fuzz/mutate.py --target inputs --seconds 600

Needs no package but the project's own. Most texts are made of pieces that something in the package looks at, the others
are mutations of texts that were kept: those of `seeds/` and of `corpus/analyze/`, which `fuzz.py analyze` fills, and
every text whose records show a combination of kind, pattern, source and flags that no text before it had.
Prints the number of executions; a finding ends the run with its text or bytes in Python's notation.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

from checks import PIECES, SUFFIXES, check, check_again, check_file, text_from

import quotex
from quotex import Document

HERE: Final = Path(__file__).parent
LONGEST: Final = 160  # code points; most are far shorter, as findings have been
ODD: Final = (
    *("\r\n", "\r", "\t", "\x0b", "\x0c", "\x85", "\u2028", "\u2029", "\0", "\x1b", "\u200b", "\u2060", "\u00ad"),
    *("\u202e", "\u2066", "\ufffe", "\ufffd", "\udfff", "\U000e0001", "\U0010ffff", "😀", "é", "e\u0301", "ß", "İ"),
    *("٣", "½", "²", "৹", "৷৷", "…", "...", "„", "‟", "‹", "›", "“‘", "’”", "''", "``", "\\", "ঃ", "‍", "্‍"),
)
"""Code points and signs that texts seldom have."""
Signature = tuple[object, ...]


def starting_texts() -> list[str]:
    """The short texts of the seeds and of the corpus."""
    files = sorted([*(HERE / "seeds").iterdir(), *(HERE / "corpus" / "analyze").glob("*")])
    return [text for file in files if 0 < len(text := text_from(file.read_bytes())) <= LONGEST]


def composed(chance: random.Random) -> str:
    """A text of pieces, mostly a few, with an odd sign here and there."""
    count = min(1 + int(chance.expovariate(1 / 12)), 60)
    pieces = [chance.choice(PIECES if chance.random() < 0.95 else ODD) for _ in range(count)]
    return "".join(pieces)[:LONGEST]


def mutated(chance: random.Random, texts: list[str]) -> str:
    """A new text: one of the texts with pieces put in, taken out, doubled, moved, or spliced with another text."""
    text = min(chance.choice(texts), chance.choice(texts), chance.choice(texts), key=len)  # short ones are soon done
    for _ in range(chance.randint(1, 4)):
        start = chance.randint(0, len(text))
        end = min(len(text), start + chance.randint(0, 12))
        match chance.randrange(7):
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
            case 5:
                text = text[:start] + chance.choice(ODD) + text[end:]
            case _:
                code = chance.choice((chance.randrange(0x980, 0xA00), chance.randrange(0x110000)))
                text = text[:start] + chr(code) + text[end:]
    return text[:LONGEST]


def file_bytes(chance: random.Random, text: str) -> tuple[str, bytes]:
    """(suffix, content) of a file with a text in it: in its format or not, in some encoding, perhaps broken."""
    suffix = chance.choice(SUFFIXES)
    match chance.randrange(3) if suffix in (".jsonl", ".csv") else 0:
        case 1 if suffix == ".jsonl":
            text = json.dumps({"id": text[:3], "text": text}, ensure_ascii=chance.random() < 0.5) + "\n" + text
        case 1:
            text = f'id,text\n1,"{text.replace(chr(34), chr(34) * 2)}"\n{text}'
        case 2:
            text = chance.choice(("id,text\n", '{"text": "', "[", "text\n", '{"text": null}\n')) + text
    encoding = chance.choice((*("utf-8",) * 9, "utf-8-sig", "utf-16", "utf-16-le", "utf-32"))
    data = bytearray(text.encode(encoding, chance.choice((*("replace",) * 9, "surrogatepass"))))
    for _ in range(chance.choice((*(0,) * 12, 1, 3)) if data else 0):
        data[chance.randrange(len(data))] = chance.randrange(256)
    if suffix.endswith(".gz") and chance.random() < 0.8:
        data = bytearray(gzip.compress(bytes(data), compresslevel=1))
        if chance.random() < 0.3:
            del data[chance.randrange(len(data)) :]
    return suffix, bytes(data)


def signature(documents: Iterable[Document]) -> frozenset[Signature]:
    """What the records show, without their words: texts that show something new are worth keeping."""
    return frozenset(
        (quote.kind, quote.pattern, quote.flags, len(quote.spans), quote.speaker and quote.speaker.form)
        for document in documents
        for quote in document.quotes
    )


def analyze_target(chance: random.Random, text: str, told: list[str]) -> list[Document]:
    """Analyse a text; `told` gets what a finding must show."""
    told[:] = [ascii(text)]
    document = quotex.analyze(text)
    check(document)
    if chance.random() < 0.05:
        check_again(document)
    return [document]


def inputs_target(folder: Path) -> Callable[[random.Random, str, list[str]], list[Document]]:
    """A target that writes a file with the text to `folder` and reads it."""

    def read(chance: random.Random, text: str, told: list[str]) -> list[Document]:
        suffix, data = file_bytes(chance, text)
        told[:] = [suffix, ascii(data)]
        path = folder / f"input{suffix}"
        path.write_bytes(data)
        return check_file(path)

    return read


def main() -> int:
    """Make texts and check what comes of them until the time is over."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--target", choices=("analyze", "inputs"), default="analyze")
    parser.add_argument("--seconds", type=float, default=600)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--runs", type=int, default=sys.maxsize)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    texts = starting_texts()
    kept: set[frozenset[Signature]] = set()
    told: list[str] = []
    runs, started = 0, time.perf_counter()
    with tempfile.TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None) as folder:
        target = analyze_target if options.target == "analyze" else inputs_target(Path(folder))
        while runs < options.runs and (runs % 256 or time.perf_counter() - started < options.seconds):
            text = composed(chance) if chance.random() < 0.8 else mutated(chance, texts)
            try:
                shown = signature(target(chance, text, told))
            except Exception:
                print(f"finding in run {runs} of seed {options.seed}: {' '.join(told)}", flush=True)
                raise
            if shown and shown not in kept and len(kept) < 20_000:
                kept.add(shown)
                texts.append(text)
            runs += 1
    elapsed = time.perf_counter() - started
    print(
        f"{options.target}, seed {options.seed}: {runs} executions in {elapsed:.0f} s, {runs / elapsed:.0f} a second, "
        f"{len(texts)} texts kept, no finding"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
