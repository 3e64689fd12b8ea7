"""Writes the parts of the documentation that come from the code and from the benchmarks' output.

A benchmark's page shows the file that its command wrote into `benchmarks/results/`, as it is. Where there is no such
file it shows the command, and no figure.
"""

from __future__ import annotations

import math
import re
import sys
from collections.abc import Iterable
from pathlib import Path

HERE = Path(__file__).parent
RESULTS = HERE.parent / "benchmarks" / "results"

BENCHMARKS = {
    "accuracy": "python benchmarks/accuracy.py > benchmarks/results/accuracy.txt",
    "throughput": "python benchmarks/throughput.py > benchmarks/results/throughput.txt",
    "growth": "python benchmarks/growth.py > benchmarks/results/growth.txt",
    "scale": "python benchmarks/scale.py --megabytes 200 --output benchmarks/results/scale.txt",
}
"""Page part → the command whose output it shows."""

ARTICLES = 1_000_000_000
ARTICLE_BYTES = 6_000
"""Of an article in UTF-8: about 2,200 Bengali letters, three bytes each, with spaces and punctuation."""


def write(folder: Path) -> None:
    """Write every generated part into `folder`."""
    folder.mkdir(exist_ok=True)
    parts = {"patterns": patterns(), "formats": formats(), "columns": columns(), "options": options()}
    parts |= {name: benchmark(name) for name in BENCHMARKS} | {"billion": billion()}
    for name, content in parts.items():
        (folder / f"{name}.md").write_text(content, encoding="utf-8")


def table(heads: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """A Markdown table."""
    heads = list(heads)
    lines = [heads, ["---"] * len(heads), *([cell.replace("|", "\\|") for cell in row] for row in rows)]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def patterns() -> str:
    """The table of constructions, in the order in which they are tried."""
    from quotex.patterns import PATTERNS

    return table(
        ("name", "words", "joined by", "gives", "source looked for", "example"),
        (
            (f"`{p.name}`", p.words, p.join, p.kind.value, ", ".join(p.sources) or "nowhere", _one_line(p.example))
            for p in PATTERNS
        ),
    )


def _one_line(example: str) -> str:
    return example.replace("\n", " ⏎ ")


def formats() -> str:
    """The output formats."""
    from quotex.export import FORMATS

    rows = ((f"`{form.name}`", f"`{form.endings}`", form.description) for form in FORMATS.values())
    return table(("format", "ending", "what it is"), rows)


def columns() -> str:
    """The columns of frames and their types."""
    from quotex.contrib.rows import COLUMNS

    names = {"str": "text", "int": "integer", "float": "number", "strs": "texts", "pairs": "pairs `[start, end]`"}
    rows = (
        (f"`{name}`", names[kind] if isinstance(kind, str) else "one of " + ", ".join(each.value for each in kind))
        for name, kind in COLUMNS.items()
    )
    return table(("column", "type"), rows)


def options() -> str:
    """The program's own help."""
    import os

    from quotex.cli import parser

    before = os.environ.get("COLUMNS")
    os.environ["COLUMNS"] = "100"
    try:
        return f"```text\n{parser().format_help()}```\n"
    finally:
        os.environ.pop("COLUMNS") if before is None else os.environ.update(COLUMNS=before)


def benchmark(name: str) -> str:
    """What a benchmark printed when it was last run, or how to run it."""
    command = BENCHMARKS[name]
    path = RESULTS / f"{name}.txt"
    if not path.exists():
        return f"No measurement is stored yet. This makes one:\n\n```text\n{command}\n```\n"
    printed = path.read_text(encoding="utf-8").strip()
    return f"Printed by `{re.split(' > | --output ', command)[0]}`:\n\n```text\n{printed}\n```\n"


def billion() -> str:
    """Hours and machines for a billion articles, from the throughput that `benchmarks/scale.py` stored."""
    path = RESULTS / "scale.txt"
    if not path.exists():
        return "The table is calculated from the measurement above, as soon as one is stored.\n"
    sys.path.insert(0, str(HERE.parent / "benchmarks"))
    from scale import read_results

    megabytes = ARTICLES * ARTICLE_BYTES / 1e6
    rows = []
    for run in read_results(path.read_text(encoding="utf-8")):
        hours = megabytes / run.throughput / 3600
        rows.append((f"`{run.name}`", *(f"{hours / n:,.0f}" for n in (1, 10, 100)), f"{math.ceil(hours / 24):,}"))
    return table(("way", "hours on one machine", "hours on 10", "hours on 100", "machines for one day"), rows)


if __name__ == "__main__":
    write(HERE / "_generated")
