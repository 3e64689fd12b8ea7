"""How time grows with the text, for texts made to hurt: every hostile shape at three sizes, in processes of their own.

    python benchmarks/growth.py [--sizes 250,500,1000] [--runs 3] [--only NAME] [--limit SECONDS] [--timeout SECONDS]

Sizes are thousands of UTF-8 bytes. Prints for each shape the median processor time of the runs at every size and the
ratio of the last doubling; a shape fails if it takes longer than the limit at the largest size, if the last doubling
multiplies the time by more than 2.3 (where there is enough time to measure), or if the process dies. Exit code 1 if any
shape fails.
"""

from __future__ import annotations

import argparse
import itertools
import statistics
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from typing import Final

import attrs

LIMIT: Final = 5.0
RATIO: Final = 2.3
MEASURABLE: Final = 0.05  # seconds below which a ratio says nothing
_KINDS_OF_MARKS: Final = "“”‘’\"'„‟«»‹›`´"
_SPEAKERS: Final = ("করিম", "রহিমা", "সালাম", "বিমলা", "হারুন")

_CODE: Final = """
import sys, time
sys.path[:0] = {path!r}
import growth, quotex
text = growth.text_of({shape!r}, {size})
quotex.analyze("করিম বলেন, “কাজ শেষ।”")
started = time.process_time()
document = quotex.analyze(text)
elapsed = time.process_time() - started
assert all(0 <= s.start <= s.end <= len(text) for q in document.quotes for s in q.spans)
print(elapsed, len(document.quotes))
"""


def _again(*parts: str) -> Callable[[], Iterator[str]]:
    """The same pieces in turn, for ever."""
    return lambda: itertools.cycle(parts)


def _numbered(make: Callable[[int], str]) -> Callable[[], Iterator[str]]:
    """Pieces made from 0, 1, 2 …, for ever."""
    return lambda: map(make, itertools.count())


def _name(number: int) -> str:
    """A name of its own for every number: letters instead of digits."""
    letters = "কখগঘচছজঝটঠ"
    return "সা" + "".join(letters[int(digit)] + "া" for digit in str(number))


def _nested() -> Iterator[str]:
    """Marks of alternating kinds, opened and never closed: as deep as the text is long."""
    return itertools.cycle(("“ক ", "‘খ "))


SHAPES: Final[dict[str, Callable[[], Iterator[str]]]] = {
    # marks
    "openers only": _again("“"),
    "openers apart": _again("“ "),
    "openers with words": _again("“কাজ শেষ "),
    "closers only": _again("”"),
    "closers with words": _again("কাজ শেষ” "),
    "alternating": _again("“", "”"),
    "straight double": _again('"'),
    "straight single": _again("'"),
    "straight with words": _again('কাজ " '),
    "singles with words": _again("কাজ ’ শেষ ‘"),
    "apostrophes": _again("ক’জন "),
    "all marks in turn": _again(*_KINDS_OF_MARKS),
    "all marks with words": _again(*(f"{mark}ক " for mark in _KINDS_OF_MARKS)),
    "nested unclosed": _nested,
    "backslashed marks": _again('\\"কাজ\\" '),
    "mirrored marks": _again("““কাজ শেষ।““ "),
    "openers, one a line": _again("“কাজ শেষ\n"),
    "unclosed in every paragraph": _again("করিম বলেন, “কাজ শেষ হয়েছে।\n"),
    "reopened in every paragraph": _again("“কাজ শেষ হয়েছে। আরও হবে।\n"),
    "unclosed, lines between": _again("“কাজ শেষ\n\n", "নদী বয়ে যায়\n\n"),
    "one paragraph of quotes": _again("করিম বলেন, “কাজ শেষ।” "),
    "one paragraph of bare quotes": _again("“কাজ শেষ হয়েছে।” "),
    "one paragraph of bare quotes and acts": _again("“কাজ শেষ হয়েছে।” সে হাসল। করিম বসে পড়ল। নদী বয়ে যায়। "),
    "a quote a paragraph": _again("“কাজ শেষ,” বলেন করিম।\n"),
    "list of quotes": _again("‘ক’, "),
    "split quotes": _again("“কাজ,” বলেন করিম, “শেষ।” "),
    "terms in speech": lambda: itertools.chain(("করিম বলেন, কাজ "), itertools.cycle(("“ক” ",))),
    "terms in reported speech": _again("করিম বলেন, কাজ “ক” শেষ হয়েছে। "),
    "term a sentence": _again("নদীর ‘ঢেউ’ বড়। "),
    # dashes, labels, colons
    "dashes": _again("—"),
    "dash lines": _again("— কাজ শেষ?\n"),
    "dash lines with attribution": _again("— কাজ শেষ, বলল করিম।\n"),
    "hyphen lines": _again("- তুমি?\n"),
    "hyphens": _again("-"),
    "hyphenated word": _again("ক-"),
    "labels": _again("করিম: কাজ শেষ?\n", "রহিমা: না।\n"),
    "labels with marks": _again("করিম: “কাজ শেষ?”\n", "রহিমা: “না।”\n"),
    "labels with a danda": _again("করিম। কাজ শেষ?\n", "রহিমা। না।\n"),
    "labels, all different": _numbered(lambda n: f"{_name(n)}: তুমি কে?\n"),
    "labels with cues": _again("করিম: তিনি বলেন, কাজ শেষ।\n", "রহিমা: মা বলল, না।\n"),
    "labels with directions": _again("করিম: " + "(হেসে) " * 20 + "না।\n", "রহিমা: না (কেঁদে)।\n"),
    "one label, all brackets": lambda: itertools.chain(
        ("করিম: না\nকরিম: না\nকরিম: না\nকরিম: ",), itertools.cycle(("(ক)",))
    ),
    "colons": _again(":"),
    "visargas": _again("ঃ "),
    "visargas, one word": lambda: itertools.chain(("ক",), itertools.cycle("ঃ")),
    # cues and sources
    "cues only": _again("বলেন "),
    "cue and comma": _again("বলেন, "),
    "cue and je": _again("বলেন যে "),
    "quotatives": _again("বলে "),
    "quotative and cue": _again("কাজ শেষ বলে জানান "),
    "compound cues": _again("উল্লেখ করে বলেন "),
    "cue nouns": _again("করিমের মতে "),
    "passives": _again("বলা হয়, "),
    "pointing cues": _again("করিম এসব কথা বলেন। "),
    "pointing after speech": _again("তিনি বলেন, কাজ শেষ। করিম এসব কথা বলেন। "),
    "questions": _again("কাজ শেষ কি না জানতে চাইলে "),
    "reported speech": _again("করিম বলেন, কাজ শেষ হয়েছে। "),
    "unmarked speech running on": lambda: itertools.chain(("করিম বলেন, কাজ শেষ।",), itertools.cycle((" আমরা খুশি।",))),
    "names only": _again("করিম "),
    "names apart": _again("করিম, "),
    "pronouns": _again("তিনি "),
    "pronouns that speak": _again("তিনি বলেন, “কাজ শেষ।” "),
    "roles that speak": _again("মন্ত্রী বলেন, কাজ শেষ। "),
    "bodies that speak": _again("পুলিশ বলেছে, কাজ শেষ। "),
    "bodies in short": _numbered(lambda n: f"{_name(n)} সমিতি ({_name(n)}) আসে। {_name(n)} বলেছে, কাজ শেষ।\n"),
    "countries meant": _again("চীন আসে। দেশটি বলেছে, কাজ শেষ। "),
    "courts meant": _numbered(lambda n: f"{_name(n)} হাইকোর্ট বসে। আদালত বলেছে, কাজ শেষ।\n"),
    "letting know": _again("কাজ শেষ হবে জানিয়ে মন্ত্রী বলেন, সময় লাগবে। "),
    "who is spoken to": _again("মিনু এল। সে করিমকে বলল, “তুমি এসো।”\n"),
    "elided verbs": _again("ব’লে "),
    "distinct names": _numbered(lambda n: f"{_name(n)} {_name(n + 1)} বলেন, কাজ শেষ।\n"),
    "distinct names, shared surname": _numbered(lambda n: f"{_name(n)} রহমান বলেন, কাজ শেষ।\n"),
    "shared office": _numbered(lambda n: f"মন্ত্রী {_name(n)} আহমেদ বলেন, কাজ শেষ। মন্ত্রী বলেন, “আবার।”\n"),
    "alternating speakers": _again(*(f"{name} বলেন, “কাজ শেষ।”\n" for name in _SPEAKERS)),
    "long noun phrase": lambda: itertools.chain(
        itertools.repeat("মন্ত্রণালয়ের ", 1), itertools.cycle(("বিভাগের ", "প্রধান "))
    ),
    "and and": _again("করিম ও "),
    "brackets": _again("("),
    "closing brackets": _again(")"),
    "bracket pairs": _again("(ক) "),
    "abbreviations": _again("মো. "),
    "endings tied to a body": lambda: itertools.chain(("বিবিসি",), itertools.cycle(("’র",))),
    "endings tied to a word": lambda: itertools.chain(("করিম",), itertools.cycle(("-র",))),
    "tied endings": _again("বিবিসি’র আইএমএফ-এর "),
    # letters and lines
    "one word": _again("ক"),
    "one sentence without danda": _again("নদীর ধারে মানুষ হাঁটে "),
    "dandas": _again("।"),
    "dots": _again("."),
    "commas": _again(","),
    "emphatic letters": _again("ই"),
    "joiners": _again("\u200d"),
    "joined letters": _again("র\u200d্য"),
    "signs only": _again("\u09be"),
    "nuktas": _again("য\u09bc"),
    "combining marks": _again("\u0301"),
    "digits": _again("১২৩"),
    "ascii": _again("word "),
    "emoji": _again("👩‍🌾"),
    "surrogates": _again("\ud800"),
    "zero bytes": _again("\0"),
    "empty lines": _again("\n"),
    "carriage returns": _again("\r\n"),
    "spaces": _again(" "),
}


def text_of(shape: str, size: int) -> str:
    """A text of this shape with about `size` bytes of UTF-8."""
    pieces, length = [], 0
    for piece in SHAPES[shape]():
        pieces.append(piece)
        length += len(piece.encode("utf-8", "surrogatepass"))
        if length >= size:
            break
    return "".join(pieces)


@attrs.frozen
class Growth:
    """What was measured for one shape."""

    shape: str
    seconds: tuple[float, ...]
    """Median time at each size; infinite where the run was stopped."""
    quotes: int
    trouble: str

    @property
    def ratio(self) -> float:
        """How the last doubling multiplied the time; 0 where the times are too short to say."""
        *_, before, last = (0.0, *self.seconds)
        return last / before if before >= MEASURABLE else 0.0


def measure(shape: str, sizes: Sequence[int], runs: int, timeout: float, limit: float = LIMIT) -> Growth:
    """Run one shape at each size, in a process of its own each time."""
    medians: list[float] = []
    quotes = 0
    for size in sizes:
        times = []
        for _ in range(runs):
            seconds, quotes, trouble = _run(shape, size, timeout)
            if trouble:
                return Growth(shape, (*medians, float("inf")), quotes, trouble)
            times.append(seconds)
        medians.append(statistics.median(times))
    made = Growth(shape, tuple(medians), quotes, "")
    if medians[-1] > limit:
        return attrs.evolve(made, trouble=f"over {limit:g} s")
    if made.ratio > RATIO:
        return attrs.evolve(made, trouble=f"doubling multiplies the time by {made.ratio:.1f}")
    return made


def _run(shape: str, size: int, timeout: float) -> tuple[float, int, str]:
    """(seconds, quotations, what went wrong) of one run."""
    code = _CODE.format(path=[str(path) for path in sys.path if path], shape=shape, size=size)
    try:
        done = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, timeout=timeout, check=False
        )
    except subprocess.TimeoutExpired:
        return float("inf"), 0, f"stopped after {timeout:g} s at {size // 1000} KB"
    if done.returncode:
        return float("inf"), 0, f"exit {done.returncode} at {size // 1000} KB: {done.stderr.strip().splitlines()[-1:]}"
    seconds, quotes = done.stdout.split()
    return float(seconds), int(quotes), ""


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure every shape and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--sizes", default="250,500,1000", help="thousands of bytes, ascending, each double the one before"
    )
    parser.add_argument("--runs", type=int, default=3, help="runs of each size; the median counts")
    parser.add_argument("--only", default="", metavar="TEXT", help="only shapes whose name contains TEXT")
    parser.add_argument("--limit", type=float, default=LIMIT, help="seconds allowed at the largest size")
    parser.add_argument("--timeout", type=float, default=30.0, help="seconds after which a run is stopped")
    options = parser.parse_args(arguments)
    sizes = [int(size) * 1000 for size in options.sizes.split(",")]
    shapes = [shape for shape in SHAPES if options.only in shape]
    failed = 0
    print(f"{'shape':<34}" + "".join(f"{size // 1000:>8} KB" for size in sizes) + f"{'ratio':>8}{'quotes':>9}")
    for shape in shapes:
        made = measure(shape, sizes, options.runs, options.timeout, options.limit)
        failed += bool(made.trouble)
        cells = "".join(f"{seconds:>9.2f} s" for seconds in made.seconds).ljust(11 * len(sizes))
        print(f"{shape:<34}{cells}{made.ratio:>8.2f}{made.quotes:>9}  {made.trouble}", flush=True)
    print(f"{len(shapes)} shapes, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
