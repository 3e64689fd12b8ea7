"""The benchmark of ways to work through many documents, on very little text, and the pages that show its output."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

import quotex

ROOT = Path(__file__).parent.parent
pytestmark = pytest.mark.extra  # Dask is one of the ways


@pytest.fixture(autouse=True)
def _paths(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "benchmarks"))
    monkeypatch.syspath_prepend(str(ROOT / "docs"))


@pytest.fixture(scope="module")
def stored(tmp_path_factory):
    """The file that a small run writes; a way whose package is missing says so in it."""
    path = tmp_path_factory.mktemp("scale") / "scale.txt"
    command = [sys.executable, ROOT / "benchmarks" / "scale.py", "--megabytes", "0.05", "--ways", "plain,jobs,dask"]
    done = subprocess.run([*command, "--output", path], capture_output=True, text=True, encoding="utf-8", check=True)
    assert done.stdout == path.read_text(encoding="utf-8")
    return path


def test_its_output_is_read_back(stored):
    import scale

    plain, jobs, *more = scale.read_results(stored.read_text(encoding="utf-8"))
    assert (plain.name, jobs.name) == ("plain loop", "--jobs 2")
    assert plain.quotations == jobs.quotations == sum(len(quotex.extract(text)) for text in scale.texts(0.05)) > 0
    assert all(run.quotations == plain.quotations and run.start_up > 0 and run.throughput > 0 for run in [jobs, *more])


def test_a_way_that_cannot_run_says_why(stored):
    found = importlib.util.find_spec("dask") is not None
    assert ("dask            not run: No module named 'dask'" in stored.read_text(encoding="utf-8")) is not found


def test_pages_show_what_is_stored_and_else_the_command(stored, tmp_path, monkeypatch):
    import generate

    monkeypatch.setattr(generate, "RESULTS", tmp_path)
    assert generate.BENCHMARKS["scale"] in generate.benchmark("scale")
    assert "MB/s" not in generate.benchmark("scale") + generate.billion()
    printed = stored.read_text(encoding="utf-8")
    (tmp_path / "scale.txt").write_text(printed, encoding="utf-8")
    assert printed.strip() in generate.benchmark("scale")


def test_a_billion_articles_are_calculated_from_what_is_stored(tmp_path, monkeypatch):
    import generate
    import scale

    monkeypatch.setattr(generate, "RESULTS", tmp_path)
    run = scale.Run("plain loop", 0.5, 100.0, 200.0, 1)  # 2 MB/s: 6,000,000 MB take 3,000,000 s
    (tmp_path / "scale.txt").write_text(f"{scale.HEAD}\n{run}\n", encoding="utf-8")
    assert generate.billion().splitlines()[-1] == "| `plain loop` | 833 | 83 | 8 | 35 |"


def test_every_generated_part_is_written(tmp_path):
    import generate

    from quotex.export import FORMATS
    from quotex.patterns import PATTERNS

    generate.write(tmp_path)
    assert all(f"`{pattern.name}`" in (tmp_path / "patterns.md").read_text(encoding="utf-8") for pattern in PATTERNS)
    assert all(f"`{name}`" in (tmp_path / "formats.md").read_text(encoding="utf-8") for name in FORMATS)
