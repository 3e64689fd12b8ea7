"""Ways to work through many documents on one machine, on the same generated text, side by side.

    python benchmarks/scale.py [--megabytes 10] [--ways plain,jobs,spark,dask] [--jobs 2] [--output FILE]

Each way runs twice, each time in a fresh process: on one short document, which is its start-up (Python, imports, the
word lists, worker processes, a Spark session, and the end of them all), and on all documents. The second less the first
is the work, and the throughput is that of the work alone. Reading the documents, which are JSON Lines in several files,
is part of it. A way whose package is missing is named with the reason. Every way must find as many quotations.

The text is made from the paragraphs of `examples/`, so its words recur more often than those of a real archive.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from importlib.metadata import PackageNotFoundError, version
from multiprocessing import get_context
from pathlib import Path

import attrs

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

import quotex  # noqa: E402  # the checkout's, found through the line above

SHORT = "মন্ত্রী বলেন, “কাজ শেষ।”"


@attrs.frozen
class Run:
    """What one way took."""

    name: str
    start_up: float
    seconds: float
    megabytes: float
    quotations: int

    @property
    def throughput(self) -> float:
        """Megabytes a second, without start-up."""
        return self.megabytes / self.seconds

    def __str__(self) -> str:
        return (
            f"{self.name:<16}{self.start_up:>10.2f} s{self.seconds:>10.2f} s{self.throughput:>10.2f} MB/s"
            f"{self.quotations:>12,}"
        )


HEAD = f"{'way':<16}{'start-up':>12}{'work':>12}{'throughput':>15}{'quotations':>12}"


def read_results(text: str) -> list[Run]:
    """The runs in a stored output of this program."""
    found = re.findall(r"^(\S.*?) +([\d.]+) s +([\d.]+) s +([\d.]+) MB/s +([\d,]+)$", text, re.MULTILINE)
    return [
        Run(name, float(start_up), float(seconds), float(rate) * float(seconds), int(quotations.replace(",", "")))
        for name, start_up, seconds, rate, quotations in found
    ]


# ---------------------------------------------------------------- text


def texts(megabytes: float) -> Iterator[str]:
    """Articles of eight paragraphs, the same ones at every run."""
    paragraphs = [
        paragraph
        for path in sorted((ROOT / "examples").glob("*.txt"))
        for paragraph in path.read_text(encoding="utf-8").strip().split("\n\n")
    ]
    chance = random.Random(20)
    left = megabytes * 1e6
    while left > 0:
        article = "\n\n".join(chance.sample(paragraphs, 8))
        left -= len(article.encode())
        yield article


def write(folder: Path, documents: Iterator[str], files: int) -> float:
    """Deal documents out over some files of JSON Lines in a new folder; the megabytes of their texts."""
    folder.mkdir()
    opened = [(folder / f"{n:02}.jsonl").open("w", encoding="utf-8") for n in range(files)]
    size = 0
    for number, text in enumerate(documents):
        opened[number % files].write(json.dumps({"id": number, "text": text}, ensure_ascii=False) + "\n")
        size += len(text.encode())
    for file in opened:
        file.close()
    return size / 1e6


def read(folder: Path) -> Iterator[str]:
    """The texts of a folder of JSON Lines, one by one."""
    for path in sorted(folder.iterdir()):
        with path.open(encoding="utf-8") as lines:
            for line in lines:
                yield json.loads(line)["text"]


# ---------------------------------------------------------------- ways


def plain(folder: Path, jobs: int) -> int:
    """One process, one text after the other."""
    return sum(map(_count, read(folder)))


def jobs(folder: Path, jobs: int) -> int:
    """`extract_many` with processes, as `--jobs` does it."""
    return sum(map(len, quotex.extract_many(read(folder), jobs=jobs)))


def spark(folder: Path, jobs: int) -> int:
    """`extract_dataframe` on a local session."""
    import pandas  # noqa: F401  # Spark's workers need it
    import pyarrow  # noqa: F401  # the same
    from pyspark.sql import SparkSession

    from quotex.contrib.spark import extract_dataframe

    if not (shutil.which("java") or os.environ.get("JAVA_HOME")):
        raise ImportError("Spark needs Java 17 or newer, and there is no java")
    os.environ |= {"PYSPARK_PYTHON": sys.executable, "PYTHONPATH": str(ROOT)}
    builder = SparkSession.builder.master(f"local[{jobs}]").config("spark.ui.enabled", "false")
    builder = builder.config("spark.driver.bindAddress", "127.0.0.1").config("spark.driver.host", "127.0.0.1")
    session = builder.getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    documents = session.read.schema("id bigint, text string").json(str(folder))
    found: int = extract_dataframe(documents).where("error is null").count()
    session.stop()
    return found


def dask(folder: Path, jobs: int) -> int:
    """A Dask bag over processes."""
    import dask.bag

    bag = dask.bag.read_text(str(folder / "*.jsonl"), encoding="utf-8").map(json.loads).pluck("text")
    found: int = bag.map(_count).sum().compute(scheduler="processes", num_workers=jobs)
    return found


def _count(text: str) -> int:
    return len(quotex.extract(text))


WAYS: dict[str, tuple[str, Callable[[Path, int], int]]] = {
    "plain": ("plain loop", plain),
    "jobs": ("--jobs {}", jobs),
    "spark": ("Spark local[{}]", spark),
    "dask": ("Dask bag, {}", dask),
}
"""Name on the command line → name in the table, what to run."""


def measured(way: str, short: Path, full: Path, megabytes: float, jobs: int) -> Run:
    """Run one way on both folders; raises ImportError where it cannot run here.

    The work is at least what the table can show: on a few documents it drowns in how much two start-ups differ.
    """
    name, work = WAYS[way]
    start_up, _ = _timed(work, short, jobs)
    whole, found = _timed(work, full, jobs)
    return Run(name.format(jobs), start_up, max(whole - start_up, 0.01), megabytes, found)


def _timed(work: Callable[[Path, int], int], folder: Path, jobs: int) -> tuple[float, int]:
    """(seconds of a process that does nothing but the work, quotations)."""
    started = time.perf_counter()
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as fresh:
        found = fresh.submit(work, folder, jobs).result()
    return time.perf_counter() - started, found


# ---------------------------------------------------------------- program


def setting(megabytes: float) -> str:
    """What was measured, and where."""
    installed = [f"Python {sys.version.split()[0]}"]
    for package in ("pyspark", "dask"):
        try:
            installed.append(f"{package} {version(package)}")
        except PackageNotFoundError:
            continue
    return f"{megabytes:.0f} MB of generated articles, {os.cpu_count()} processors, {', '.join(installed)}"


def main() -> int:
    """Run the program; the exit status is 1 where two ways differ in what they find."""
    asked = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    asked.add_argument("--megabytes", type=float, default=10.0)
    asked.add_argument("--ways", default=",".join(WAYS), help=f"among {', '.join(WAYS)}; default: all")
    asked.add_argument("--jobs", type=int, default=2)
    asked.add_argument("--output", type=Path, metavar="FILE", help="store what is printed there as well")
    args = asked.parse_args()
    runs, lines = [], []

    def show(line: str) -> None:
        lines.append(line)
        print(line, flush=True)

    with tempfile.TemporaryDirectory() as folder:
        short, full = Path(folder, "short"), Path(folder, "full")
        write(short, iter([SHORT]), 1)
        megabytes = write(full, texts(args.megabytes), args.jobs * 4)
        show(f"{setting(megabytes)}\n\n{HEAD}")
        for way in args.ways.split(","):
            try:
                runs.append(measured(way, short, full, megabytes, args.jobs))
            except ImportError as error:
                show(f"{way:<16}not run: {error}")
            else:
                show(str(runs[-1]))
    if len({run.quotations for run in runs}) > 1:
        print("the ways differ in the number of quotations; nothing is stored", file=sys.stderr)
        return 1
    if args.output:
        args.output.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
