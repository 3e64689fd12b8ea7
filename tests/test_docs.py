"""Every code block of the documentation runs and gives what its page shows."""

from __future__ import annotations

import os
import re
import tomllib
from pathlib import Path

import pytest
from docblocks import LANGUAGES, PAGES, ROOT, Block, Runner, blocks

import quotex

CASES = [(page, block) for page in PAGES for block in blocks(page)]
RUN = [
    pytest.param(
        page,
        block,
        id=f"{page.relative_to(ROOT)}:{block.line}",
        marks=pytest.mark.extra if block.needs else (),
    )
    for page, block in CASES
    if block.language in ("python", "pycon", "console", "json")
]


@pytest.fixture(scope="module")
def runners(tmp_path_factory):
    """Page → what runs its blocks; the earlier blocks of a page are run first, whichever are selected."""
    made: dict[Path, tuple[Runner, dict[Block, object]]] = {}

    def run(page: Path, block: Block) -> str:
        if page not in made:
            made[page] = (Runner(tmp_path_factory.mktemp(page.stem)), {})
        runner, done = made[page]
        for each in blocks(page):
            if each not in done and not each.missing():
                try:
                    done[each] = runner.run(each)
                except Exception as error:
                    done[each] = error
            if each == block:
                break
        if isinstance(done[block], Exception):
            raise done[block]
        return done[block]

    return run


@pytest.mark.parametrize(("page", "block"), RUN)
@pytest.mark.skipif(os.name == "nt", reason="the pages show the commands of a Unix shell")
def test_block(page, block, runners):
    if block.missing():
        pytest.skip(f"needs {', '.join(block.missing())}, which is not installed")
    assert runners(page, block) == block.body, "python tests/docblocks.py puts in the real output"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_block_is_of_a_known_language(page):
    text = page.read_text(encoding="utf-8")
    opened = re.findall(r"^```(\S+)$", text, re.MULTILINE)
    assert {re.sub(r"^\{.*\}$", "text", each) for each in opened} <= LANGUAGES
    assert text.count("\n```") % 2 == 0 or text.startswith("```")


def test_commands_that_need_a_registry_are_known():
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]
    for page, block in CASES:
        if block.language != "sh":
            continue
        for line in block.body.splitlines():
            assert re.match(r"pip install |python -m (pytest|quotex)|ruff |mypy|nox|bash \.ci/run", line), (page, line)
            for named in re.findall(r"\[([\w,]+)\]", line):
                assert set(named.split(",")) <= set(extras), f"{page}: {line}"


def test_the_readmes_commands_are_what_the_continuous_integration_runs():
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    commands = next(block.body for block in blocks(ROOT / "README.md") if block.language == "sh").splitlines()
    assert len(commands) == 2
    for command in commands:
        assert command in script


def test_every_place_and_tie_of_the_pattern_table_is_explained():
    page = (ROOT / "docs" / "explanation.md").read_text(encoding="utf-8")
    explained = set(re.findall(r"^\| `([^`]+)` \|", page, re.MULTILINE))
    places = {place for pattern in quotex.PATTERNS for place in pattern.sources}
    ties = {"mark", "quotative", "bare", "point", "point inside", "inside", "none"}  # the others name themselves
    assert explained == places | ties
    assert {pattern.join for pattern in quotex.PATTERNS} >= ties


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_between_pages_lead_somewhere(page):
    for target in re.findall(r"\]\((?!https?://|#)([^)#]+)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target
