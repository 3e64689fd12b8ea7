"""How fast the extractor is: megabytes and quotations a second, import time, memory, two baselines, two processes.

    python benchmarks/throughput.py [--corpus PATH] [--megabytes N] [--runs 3] [--profile]

`--corpus` names a .jsonl file (field `text`) or a folder with such files and .txt files; without it a corpus of made-up
articles is generated, always the same. Megabytes are 1,000,000 bytes of UTF-8. Two baselines run over the same texts:
(a) a bare `regex.finditer` for quotation marks and the commonest reporting words, which finds where to look and nothing
else, and (b) the same with 200 characters sliced on either side of each hit. Speeds are of processor time.
"""

from __future__ import annotations

import argparse
import cProfile
import json
import pstats
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final

import regex

import quotex
from quotex import Lexicon

MEGABYTE: Final = 1_000_000
WINDOW: Final = 200
COLUMNS: Final = ("texts", "MB", "MB/s", "quotes", "quotes/s", "(a) MB/s", "(b) MB/s", "cost/(a)")
COMMON_CUES: Final = "বলেন বলেছেন বলল বললেন বলেছে জানান জানিয়েছেন জানায় জানিয়েছে বলে মতে দাবি মন্তব্য উল্লেখ".split()
_IMPORT: Final = "import time; t = time.perf_counter(); import quotex; print(time.perf_counter() - t)"
_PEAK: Final = """
def peak():
    try:
        status = open("/proc/self/status").read()
        return int(status.split("VmHWM:")[1].split()[0]) / 1024
    except (OSError, IndexError):
        import resource
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
"""
_FIRST: Final = f"""
import sys, time, quotex
{_PEAK}
text = sys.stdin.buffer.read().decode()
started = time.perf_counter()
quotex.analyze(text)
print(time.perf_counter() - started, peak())
"""
_BARE: Final = f"{_PEAK}\nprint(peak())"


# ---------------------------------------------------------------- texts


def read_corpus(path: Path) -> dict[str, list[str]]:
    """The texts of each file of a corpus, by the file's name."""
    files = sorted(path.rglob("*.jsonl")) + sorted(path.rglob("*.txt")) if path.is_dir() else [path]
    return {file.stem: texts for file in files if (texts := list(_texts(file)))}


def _texts(file: Path) -> Iterator[str]:
    if file.suffix == ".txt":
        yield file.read_bytes().decode("utf-8", "replace")
        return
    with file.open(encoding="utf-8", newline="") as lines:
        for line in lines:
            text = json.loads(line).get("text") if line.strip() else None
            if isinstance(text, str):
                yield text


PEOPLE: Final = (
    *("জেলা প্রশাসক শফিকুল ইসলাম", "প্রধান শিক্ষক রেহানা পারভীন", "কৃষক হাবিবুর রহমান", "কাউন্সিলর সুমিতা দাস"),
    *("ডা. ফারহানা হক", "মো. আনোয়ার হোসেন", "কোচ বিমল পাল", "তিনি", "পুলিশ", "স্থানীয় বাসিন্দারা"),
)
SPOKEN: Final = (
    *("কাজ আগামী মাসে শেষ হবে", "এলাকার মানুষ অনেক দিন ধরে কষ্টে আছে", "নদীর পানি আবার বাড়তে শুরু করেছে", "আমরা সবাই মিলে চেষ্টা করছি"),
    *("দাম আর বাড়বে না", "টাকা হাতে পেলেই রাস্তার কাজ শুরু হবে", "ছেলেরা মন দিয়ে খেলেছে", "আমাদের আর কিছু বলার নেই"),
)
TOLD: Final = (
    *("গতকাল বিকেলে শহরের মাঠে এক সভা হয়।", "সকাল থেকেই আকাশ মেঘলা ছিল।", "দোকানপাট বন্ধ থাকায় রাস্তায় মানুষ কম দেখা গেছে।"),
    *("সেতুটি তৈরি হয়েছিল প্রায় বিশ বছর আগে।", "মেলায় ‘সবুজ গ্রাম’ নামের একটি দল গান করে।", "পাশের গ্রামেও একই অবস্থা।"),
    *("বাজারে নতুন ধান উঠেছে, তবে ক্রেতা কম।", "বৃষ্টির কারণে খেলা শুরু হতে দেরি হয়।"),
)


def made_corpus(megabytes: float) -> list[str]:
    """Made-up articles of narrative, marked and unmarked speech; the same on every machine."""
    chance = random.Random(20260101)
    texts, size = [], 0.0
    while size < megabytes * MEGABYTE:
        paragraphs = []
        for _ in range(chance.randint(4, 12)):
            sentences = [_sentence(chance) for _ in range(chance.randint(1, 5))]
            paragraphs.append(" ".join(sentences))
        texts.append("\n".join(paragraphs))
        size += len(texts[-1].encode())
    return texts


def _sentence(chance: random.Random) -> str:
    who, words, more = chance.choice(PEOPLE), chance.choice(SPOKEN), chance.choice(SPOKEN)
    verb = "জানায়" if who == "পুলিশ" else chance.choice(("বলেন", "জানান", "বলেছেন", "দাবি করেন"))
    match chance.randrange(12):
        case 0:
            return f"{who} {verb}, ‘{words}। {more}।’"
        case 1:
            return f"“{words},” {verb} {who}।"
        case 2:
            return f"{who} {verb}, {words}। {more}।"
        case 3:
            return f"{words} বলে {verb} {who}।"
        case _:
            return chance.choice(TOLD)


# ---------------------------------------------------------------- measuring


def baseline() -> regex.Pattern[str]:
    """A pattern for every quotation mark and the commonest words that report."""
    marks = "".join(regex.escape(mark) for mark in Lexicon.default().marks)
    return regex.compile(f"[{marks}]|{'|'.join(COMMON_CUES)}")


def scan(pattern: regex.Pattern[str], texts: Sequence[str]) -> int:
    """Baseline (a): the number of hits."""
    return sum(1 for text in texts for _ in pattern.finditer(text))


def scan_windows(pattern: regex.Pattern[str], texts: Sequence[str]) -> int:
    """Baseline (b): the characters around all hits."""
    return sum(
        len(text[max(0, hit.start() - WINDOW) : hit.end() + WINDOW]) for text in texts for hit in pattern.finditer(text)
    )


def seconds(work: Callable[[], Any], runs: int) -> tuple[float, Any]:
    """(median processor time of some runs, what the last one gave)."""
    times, result = [], None
    for _ in range(runs):
        started = time.process_time()
        result = work()
        times.append(time.process_time() - started)
    return statistics.median(times), result


def in_a_process(code: str, text: str = "") -> list[float]:
    """The numbers that a small program prints, run in a fresh interpreter."""
    environment = {"PYTHONPATH": str(Path(quotex.__file__).parent.parent)}
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, input=text.encode(), capture_output=True, check=True, env=environment)
    return [float(number) for number in done.stdout.split()]


def size_of(texts: Sequence[str]) -> int:
    """Bytes of UTF-8."""
    return sum(len(text.encode("utf-8", "surrogatepass")) for text in texts)


def report(corpus: dict[str, list[str]], runs: int) -> Iterator[str]:
    """The tables, line by line."""
    pattern = baseline()
    everything = [text for texts in corpus.values() for text in texts]
    quotex.analyze(everything[0])
    yield "".join((f"{'corpus':<14}", *(f"{name:>10}" for name in COLUMNS)))
    for name, texts in [*corpus.items(), *([("all", everything)] if len(corpus) > 1 else [])]:
        megabytes = size_of(texts) / MEGABYTE
        bare, _ = seconds(lambda texts=texts: scan(pattern, texts), runs)  # type: ignore[misc]
        windowed, _ = seconds(lambda texts=texts: scan_windows(pattern, texts), runs)  # type: ignore[misc]
        ours, quotes = seconds(lambda texts=texts: sum(len(quotex.extract(text)) for text in texts), runs)  # type: ignore[misc]
        yield (
            f"{name[:13]:<14}{len(texts):>10}{megabytes:>10.2f}{megabytes / ours:>10.2f}{quotes:>10}"
            f"{quotes / ours:>10.0f}"
            f"{megabytes / bare:>10.1f}{megabytes / windowed:>10.1f}{ours / bare:>10.1f}"
        )
    imports = sorted(in_a_process(_IMPORT)[0] for _ in range(5))
    first, memory = in_a_process(_FIRST, max(everything[:200], key=len))
    [bare_memory] = in_a_process(_BARE)
    yield f"\nimport quotex          {imports[2] * 1000:.0f} ms (median of 5)"
    yield f"first text             {first * 1000:.0f} ms more, word lists included"
    yield f"peak memory, one text  {memory:.0f} MB (bare interpreter {bare_memory:.0f} MB)"
    batch = everything * max(1, round(8 * MEGABYTE / max(1, size_of(everything))))
    one, two = _elapsed(batch, 1), _elapsed(batch, 2)
    same = [q for quotes in quotex.extract_many(everything, jobs=2) for q in quotes] == [
        q for text in everything for q in quotex.extract(text)
    ]
    records = "the same records" if same else "OTHER RECORDS"
    yield f"two processes          {one / two:.2f} times the speed of one ({one:.1f} s, {two:.1f} s), {records}"


def _elapsed(texts: list[str], jobs: int) -> float:
    started = time.perf_counter()
    for _ in quotex.extract_many(texts, jobs=jobs):
        pass
    return time.perf_counter() - started


def profile(texts: Sequence[str]) -> None:
    """Print where the time goes, by function."""
    quotex.analyze(texts[0])
    profiler = cProfile.Profile()
    profiler.enable()
    for text in texts:
        quotex.analyze(text)
    profiler.disable()
    statistics_ = pstats.Stats(profiler)
    statistics_.sort_stats("tottime").print_stats(25)
    statistics_.sort_stats("cumtime").print_stats("quotex", 25)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, metavar="PATH", help="a .jsonl file or a folder; else made-up articles")
    parser.add_argument("--megabytes", type=float, default=4.0, help="size of the made-up corpus")
    parser.add_argument("--runs", type=int, default=3, help="runs of each measurement; the median counts")
    parser.add_argument("--profile", action="store_true", help="print where the time goes instead")
    options = parser.parse_args(arguments)
    if options.corpus is not None and not options.corpus.exists():
        parser.error(f"no corpus at {options.corpus}; leave --corpus out for made-up articles")
    corpus = read_corpus(options.corpus) if options.corpus else {"made up": made_corpus(options.megabytes)}
    if not corpus:
        parser.error(f"no text in {options.corpus}; it needs .jsonl files with a field `text`, or .txt files")
    if options.profile:
        profile([text for texts in corpus.values() for text in texts])
        return 0
    for line in report(corpus, options.runs):
        print(line, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
