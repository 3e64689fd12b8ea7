"""What the packages say of themselves: the README on an index, versions that agree, lowest versions that are tested."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

import quotex

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
README = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.fixture
def hook(monkeypatch):
    pytest.importorskip("hatchling", reason="hatchling is not installed: pip install '.[test]'")
    monkeypatch.syspath_prepend(str(ROOT))
    import hatch_build

    return hatch_build.Readme(str(ROOT), {})


def test_links_of_the_index_page_lead_into_the_repository(hook, monkeypatch):
    monkeypatch.setenv("GITHUB_SERVER_URL", "https://example.org")
    monkeypatch.setenv("GITHUB_REPOSITORY", "somebody/quotex")
    metadata = {"version": "1.2.3"}
    hook.update(metadata)
    shown = metadata["readme"]["text"]
    targets = re.findall(r"\]\((.*?)\)", shown)
    assert len(targets) == len(re.findall(r"\]\(", README)) > 10
    assert all(target.startswith("https://example.org/somebody/quotex/blob/v1.2.3/") for target in targets)
    assert "[Tutorial](https://example.org/somebody/quotex/blob/v1.2.3/docs/tutorial.md)" in shown
    assert metadata["urls"]["Repository"] == "https://example.org/somebody/quotex"


def test_without_an_address_the_index_page_has_no_dead_links(hook, monkeypatch):
    monkeypatch.delenv("GITHUB_REPOSITORY", raising=False)
    metadata = {"version": "1.2.3"}
    hook.update(metadata)
    assert "](" not in metadata["readme"]["text"]
    assert "- Tutorial: from one sentence" in metadata["readme"]["text"]
    assert "urls" not in metadata


def test_one_version_everywhere():
    cited = re.search(r"^version: (.+)$", (ROOT / "CITATION.cff").read_text(encoding="utf-8"), re.MULTILINE)
    assert cited
    assert cited[1] == quotex.__version__


def test_the_lowest_versions_are_those_that_nox_tests():
    session = (ROOT / "noxfile.py").read_text(encoding="utf-8")
    lowest = dict(re.findall(r'"(\w+)==([\d.]+)"', session))
    allowed = dict(re.fullmatch(r"(\w+)>=([\d.]+)", each).groups() for each in PROJECT["dependencies"])
    assert set(lowest) == set(allowed) == {"attrs", "regex"}
    assert all(re.fullmatch(rf"{re.escape(allowed[name])}(\.0)*", lowest[name]) for name in allowed)
