"""Ways to work through many documents on one machine, on the same generated text, side by side.

    python benchmarks/scale.py [--megabytes 10] [--ways plain,jobs,spark,dask] [--jobs 2]

Prints for each way its start-up (the seconds of a first, tiny run, in which processes or a Spark session are started),
the seconds of the work and the throughput of the work alone. A way whose package is missing is named with the reason.
Every way must find the same number of quotations. The text is made from the paragraphs of `examples/` and stored as
JSON Lines; reading it is part of the work.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import attrs

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

import quotex  # noqa: E402  # the checkout's, found through the line above


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
            f"{self.name:<14}{self.start_up:>10.2f} s{self.seconds:>10.2f} s{self.throughput:>10.2f} MB/s"
            f"{self.quotations:>12,}"
        )


HEAD = f"{'way':<14}{'start-up':>12}{'work':>12}{'throughput':>15}{'quotations':>12}"


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


# ---------------------------------------------------------------- ways


@attrs.frozen
class Task:
    """The documents as files."""

    folder: Path
    megabytes: float
    jobs: int

    @property
    def lines(self) -> Path:
        """A folder of JSON Lines, four files a job."""
        return self.folder / "lines"

    def read(self) -> Iterator[str]:
        """The texts, one by one."""
        for path in sorted(self.lines.iterdir()):
            with path.open(encoding="utf-8") as lines:
                for line in lines:
                    yield json.loads(line)["text"]


def write(task: Task) -> None:
    """Write the generated documents, dealt out over several files."""
    task.lines.mkdir()
    files = [(task.lines / f"{n:02}.jsonl").open("w", encoding="utf-8") for n in range(task.jobs * 4)]
    for number, text in enumerate(texts(task.megabytes)):
        line = json.dumps({"id": number, "text": text}, ensure_ascii=False)
        files[number % len(files)].write(line + "\n")
    for file in files:
        file.close()


def plain(task: Task) -> Run:
    """One process, one text after the other."""
    started = time.perf_counter()
    quotex.extract("মন্ত্রী বলেন, “কাজ শেষ।”")
    ready = time.perf_counter()
    found = sum(len(quotex.extract(text)) for text in task.read())
    return _run("plain loop", task, started, ready, found)


def jobs(task: Task) -> Run:
    """`extract_many` with processes."""
    started = time.perf_counter()
    list(quotex.extract_many(["মন্ত্রী বলেন, “কাজ শেষ।”"] * 32, jobs=task.jobs))
    ready = time.perf_counter()
    found = sum(map(len, quotex.extract_many(task.read(), jobs=task.jobs)))
    return _run(f"--jobs {task.jobs}", task, started, ready, found)


def spark(task: Task) -> Run:
    """`extract_dataframe` on a local session."""
    import pandas  # noqa: F401  # Spark's workers need it
    import pyarrow  # noqa: F401  # the same
    from pyspark.sql import SparkSession

    from quotex.contrib.spark import extract_dataframe

    os.environ["PYSPARK_PYTHON"] = sys.executable
    os.environ["PYTHONPATH"] = str(ROOT)
    started = time.perf_counter()
    builder = SparkSession.builder.master(f"local[{task.jobs}]").config("spark.ui.enabled", "false")
    builder = builder.config("spark.driver.bindAddress", "127.0.0.1").config("spark.driver.host", "127.0.0.1")
    session = builder.getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    documents = session.read.schema("id bigint, text string").json(str(task.lines))
    extract_dataframe(session.createDataFrame([(1, "তিনি বলেন, “কাজ শেষ।”")] * 4, "id bigint, text string")).count()
    ready = time.perf_counter()
    found = extract_dataframe(documents).where("error is null").count()
    run = _run(f"Spark local[{task.jobs}]", task, started, ready, found)
    session.stop()
    return run


def dask(task: Task) -> Run:
    """A Dask bag over processes."""
    import dask.bag

    started = time.perf_counter()
    dask.bag.from_sequence(["তিনি বলেন, “কাজ শেষ।”"] * 4, npartitions=task.jobs).map(_count).sum().compute(
        scheduler="processes", num_workers=task.jobs
    )
    ready = time.perf_counter()
    bag = dask.bag.read_text(str(task.lines / "*.jsonl"), encoding="utf-8").map(json.loads).pluck("text")
    found = bag.map(_count).sum().compute(scheduler="processes", num_workers=task.jobs)
    return _run("Dask bag", task, started, ready, found)


WAYS: dict[str, Callable[[Task], Run]] = {"plain": plain, "jobs": jobs, "spark": spark, "dask": dask}


def _count(text: str) -> int:
    return len(quotex.extract(text))


def _run(name: str, task: Task, started: float, ready: float, found: int) -> Run:
    done = time.perf_counter()
    megabytes = sum(len(text.encode()) for text in task.read()) / 1e6
    return Run(name, ready - started, done - ready, megabytes, found)


# ---------------------------------------------------------------- program


def main() -> int:
    """Run the program; the exit status is 1 where two ways differ in what they find."""
    asked = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    asked.add_argument("--megabytes", type=float, default=10.0)
    asked.add_argument("--ways", default=",".join(WAYS))
    asked.add_argument("--jobs", type=int, default=2)
    args = asked.parse_args()
    runs = []
    with tempfile.TemporaryDirectory() as folder:
        task = Task(Path(folder), args.megabytes, args.jobs)
        write(task)
        print(f"{args.megabytes:g} MB of generated articles, Python {sys.version.split()[0]}\n\n{HEAD}")
        for name in args.ways.split(","):
            try:
                runs.append(WAYS[name](task))
            except ImportError as error:
                print(f"{name:<14}not run: {error}")
            else:
                print(runs[-1], flush=True)
    same = len({run.quotations for run in runs}) <= 1
    if not same:
        print("the ways differ in the number of quotations", file=sys.stderr)
    return 0 if same else 1


if __name__ == "__main__":
    raise SystemExit(main())
