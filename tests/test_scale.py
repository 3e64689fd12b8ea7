"""The benchmark of ways to work through many documents, on very little text, and the pages that show its output."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture(autouse=True)
def _paths(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "benchmarks"))
    monkeypatch.syspath_prepend(str(ROOT / "docs"))


@pytest.fixture(scope="module")
def printed():
    command = [sys.executable, ROOT / "benchmarks" / "scale.py", "--megabytes", "0.05", "--ways", "plain,jobs"]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True).stdout


def test_its_output_is_read_back(printed):
    import scale

    plain, jobs = scale.read_results(printed)
    assert (plain.name, jobs.name) == ("plain loop", "--jobs 2")
    assert plain.quotations == jobs.quotations > 0
    assert plain.throughput > 0


def test_pages_show_what_is_stored_and_else_the_command(printed, tmp_path, monkeypatch):
    import generate

    monkeypatch.setattr(generate, "RESULTS", tmp_path)
    assert generate.BENCHMARKS["scale"] in generate.benchmark("scale")
    assert "MB/s" not in generate.benchmark("scale") + generate.billion()
    (tmp_path / "scale.txt").write_text(printed, encoding="utf-8")
    assert printed.strip() in generate.benchmark("scale")
    assert "| plain loop |" in generate.billion()


def test_every_generated_part_is_written(tmp_path):
    import generate

    from quotex.export import FORMATS
    from quotex.patterns import PATTERNS

    generate.write(tmp_path)
    assert all(f"`{pattern.name}`" in (tmp_path / "patterns.md").read_text(encoding="utf-8") for pattern in PATTERNS)
    assert all(f"`{name}`" in (tmp_path / "formats.md").read_text(encoding="utf-8") for name in FORMATS)
