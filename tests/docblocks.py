"""The code blocks of the documentation: read, run, compared, and rewritten.

Every fenced block of README.md, README.bn.md, CONTRIBUTING.md and docs/ has a language that says how it is run:

- `python` is executed, `pycon` is executed and its output compared (`...` stands for anything);
- `console` has commands behind `$ `, run by bash, and their output, compared where there is one;
- `sh` is for commands that need a registry or a clean machine; the continuous integration runs those;
- `json` must parse; `text` and `toml` are only read.

Blocks of a page share their names and a directory of their own that holds a copy of `examples/`. A comment
`<!-- needs: spacy -->` before a block names packages without which it is skipped. After a change of what the library
finds, `python tests/docblocks.py` puts the real output under every block.
"""

from __future__ import annotations

import contextlib
import doctest
import importlib.util
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs

ROOT = Path(__file__).parent.parent
PAGES = [
    *(ROOT / name for name in ("README.md", "README.bn.md", "CONTRIBUTING.md")),
    *sorted(path for path in (ROOT / "docs").rglob("*.md") if not path.parent.name.startswith("_")),
]
LANGUAGES = {"python", "pycon", "console", "sh", "json", "text", "toml"}

_FENCE = re.compile(
    r"(?:<!-- needs: (?P<needs>[\w ,]+) -->\n)?^```(?P<language>\w+)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL
)
_CHECKER = doctest.OutputChecker()
_OPTIONS = doctest.ELLIPSIS


class Difference(AssertionError):
    """A block does not give what the page shows."""


@attrs.frozen
class Block:
    """One fenced block."""

    line: int
    language: str
    body: str
    needs: tuple[str, ...]
    start: int
    """Where the body begins in the page."""

    def missing(self) -> list[str]:
        """The packages that it needs and that are not installed."""
        return [name for name in self.needs if importlib.util.find_spec(name) is None]


def blocks(page: Path) -> list[Block]:
    """The fenced blocks of a page, in order."""
    text = page.read_text(encoding="utf-8")
    found = []
    for match in _FENCE.finditer(text):
        needs = tuple(re.split(r"[ ,]+", match["needs"])) if match["needs"] else ()
        line = text.count("\n", 0, match.start("body"))
        found.append(Block(line, match["language"], match["body"], needs, match.start("body")))
    return found


class Runner:
    """Runs the blocks of one page, each once, in order."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.names: dict[str, Any] = {"__name__": "__main__"}
        shutil.copytree(ROOT / "examples", folder / "examples")
        commands = folder / ".bin"
        commands.mkdir()
        for name, line in (("python", '"$@"'), ("quotex", '-m quotex "$@"')):
            (commands / name).write_text(f'#!/bin/sh\nexec "{sys.executable}" {line}\n', encoding="utf-8")
            (commands / name).chmod(0o755)
        path = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))
        self.environment = {
            **os.environ,
            "PATH": f"{commands}{os.pathsep}{os.environ['PATH']}",
            "PYTHONPATH": path,
            "PYSPARK_PYTHON": sys.executable,
            "COLUMNS": "80",
        }

    def run(self, block: Block) -> str:
        """What the block's body should be; raises `Difference` only for errors."""
        before = Path.cwd()
        os.chdir(self.folder)
        try:
            return getattr(self, f"_{block.language}", lambda body: body)(block.body)
        finally:
            os.chdir(before)

    def _python(self, body: str) -> str:
        with contextlib.redirect_stdout(io.StringIO()):
            exec(compile(body, "<block>", "exec"), self.names)
        return body

    def _pycon(self, body: str) -> str:
        made = []
        for example in doctest.DocTestParser().get_examples(body):
            shown = "".join(
                f"{'>>>' if not number else '...'} {line}\n".replace(" \n", "\n")
                for number, line in enumerate(example.source.splitlines())
            )
            made.append(shown + _kept(example.want, self._interactive(example.source)))
        return "".join(made)

    def _interactive(self, source: str) -> str:
        out = io.StringIO()
        try:
            with contextlib.redirect_stdout(out):
                exec(compile(source, "<block>", "single"), self.names)
        except Exception as error:
            return "Traceback (most recent call last):\n  ...\n" + traceback.format_exception_only(error)[-1]
        return out.getvalue()

    def _console(self, body: str) -> str:
        made = []
        for command, want in _commands(body):
            done = subprocess.run(
                ["bash", "-c", command.replace("\\\n", "")],
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                env=self.environment,
                check=False,
                timeout=300,
            )
            got = done.stdout.decode("utf-8").replace("\r\n", "\n")
            if done.returncode not in (0, 1):
                raise Difference(f"$ {command}\nended with status {done.returncode}:\n{got}")
            made.append(f"$ {command}\n{_kept(want, got)}")
        return "".join(made)

    def _json(self, body: str) -> str:
        json.loads(body)
        return body


def _commands(body: str) -> Iterator[tuple[str, str]]:
    for part in re.split(r"^\$ ", body, flags=re.MULTILINE)[1:]:
        command, _, want = re.fullmatch(r"((?:[^\n]*\\\n)*[^\n]*)(\n)(.*)", part, re.DOTALL).groups()
        yield command, want


def _kept(want: str, got: str) -> str:
    """The output as the page shows it, where that is right, else the real one."""
    return want if _CHECKER.check_output(want, got, _OPTIONS) else got


def rewrite(page: Path) -> bool:
    """Put the real output under every block of a page; whether anything changed."""
    text = made = page.read_text(encoding="utf-8")
    shift = 0
    with tempfile.TemporaryDirectory() as folder:
        runner = Runner(Path(folder))
        for block in blocks(page):
            if block.missing():
                print(f"{page.relative_to(ROOT)}:{block.line}: not run, needs {', '.join(block.missing())}")
                continue
            body = runner.run(block)
            start = block.start + shift
            made = made[:start] + body + made[start + len(block.body) :]
            shift += len(body) - len(block.body)
    if made != text:
        page.write_text(made, encoding="utf-8")
    return made != text


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    for each in [Path(name).resolve() for name in sys.argv[1:]] or PAGES:
        print(f"{each.relative_to(ROOT)}: {'rewritten' if rewrite(each) else 'as it was'}")
