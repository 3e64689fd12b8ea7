"""Writing results: a file appears whole or not at all, and never in place of an input or outside its directory.

Everything is written to a new temporary file beside the target and renamed at the end, so that a full disk, an error
or Ctrl-C leaves what was there before. A symbolic link at the target is replaced, never followed.
"""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal, TextIO

import attrs

from quotex.display import visible
from quotex.errors import QuotexError, reason

_NAME_BYTES = 180
"""File systems allow 255 bytes a name; the rest is for endings, counters and the temporary file's own ending."""


class OutputError(QuotexError):
    """An output cannot be written: it exists, is an input, or the system refuses."""


Identity = tuple[int, int]
"""Device and number of a file: the same file under whatever name."""


def identities(paths: Iterable[str]) -> frozenset[Identity]:
    """Who the existing ones of `paths` are, to recognise them when an output is about to be written."""
    found = set()
    for path in paths:
        with contextlib.suppress(OSError, ValueError):
            status = os.stat(path)
            found.add((status.st_dev, status.st_ino))
    return frozenset(found)


def check(target: Path, *, force: bool, inputs: frozenset[Identity]) -> None:
    """Refuse a target that must not be written.

    Args:
        target: the file to be written.
        force: whether an existing file may be replaced.
        inputs: files that are read; these are never replaced, `force` or not.

    Raises:
        OutputError: says which file, and what to do.
    """
    if identities([os.fspath(target)]) & inputs:
        raise OutputError(visible(f"{target}: is one of the inputs; choose another name"))
    if target.is_dir():
        raise OutputError(visible(f"{target}: is a directory; name a file, or give --out-dir"))
    if os.path.lexists(target) and not force and not _is_device(target):
        raise OutputError(visible(f"{target}: exists; choose another name, or give --force to replace it"))


def _is_device(target: Path) -> bool:
    """Whether the target is a pipe, a terminal or /dev/null: written to as it is, there is nothing to replace."""
    with contextlib.suppress(OSError):
        mode = os.stat(target).st_mode
        return stat.S_ISFIFO(mode) or stat.S_ISCHR(mode)
    return False


@contextmanager
def writing(target: Path) -> Iterator[TextIO]:
    """A UTF-8 text file that takes the place of `target` when the block ends well, and vanishes when it does not.

    Args:
        target: the file to be written; `check` it first.

    Raises:
        OutputError: the system refuses, such as a full disk or a missing directory.
    """
    try:
        if _is_device(target):
            with _text(target, "w") as out:
                yield out
            return
        temporary = target.with_name(f".{target.name}.{os.urandom(4).hex()}.part")
        try:
            with _text(temporary, "x") as out:
                yield out
            os.replace(temporary, target)
        except BaseException:  # Ctrl-C as well: nothing half-written may stay
            with contextlib.suppress(OSError):
                os.unlink(temporary)
            raise
    except BrokenPipeError:
        raise
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise OutputError(visible(f"{target}: cannot be written ({reason(error)}); choose another place")) from error


def _text(path: Path, mode: Literal["w", "x"]) -> TextIO:
    return open(path, mode, encoding="utf-8", errors="replace", newline="")


@attrs.define(slots=True)
class Folder:
    """A directory that results are written into, one or more files a document, and nothing outside it."""

    path: Path
    force: bool = False
    inputs: frozenset[Identity] = frozenset()
    _taken: set[str] = attrs.field(factory=set, init=False)

    def stem(self, document: str) -> str:
        """A file name without ending for the document of this id, different for every call.

        Separators, control characters and what some systems forbid become ``_``, leading dots go, and a second
        document of the same name gets ``-2``: whatever the id says, the name stays inside the directory.
        """
        base = stem = _plain(document)
        number = 1
        while stem.casefold() in self._taken:  # file systems may not tell a from A
            number += 1
            stem = f"{base}-{number}"
        self._taken.add(stem.casefold())
        return stem

    def target(self, name: str) -> Path:
        """The path of the file `name`, checked as `check` does; the directory is made when it is first needed."""
        try:
            self.path.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            message = f"{self.path}: cannot be made ({reason(error)}); choose another --out-dir"
            raise OutputError(visible(message)) from error
        target = self.path / name
        check(target, force=self.force, inputs=self.inputs)
        return target


_ENDINGS = (".gz", ".txt", ".jsonl", ".csv")
_RESERVED = frozenset(["con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))])
_FORBIDDEN = frozenset('/\\:*?"<>|')


def _plain(document: str) -> str:
    name = document
    for ending in _ENDINGS:
        name = name.removesuffix(ending)
    name = "".join("_" if char in _FORBIDDEN or not _printable(char) else char for char in name)
    name = name.lstrip(". ").encode("utf-8", "replace")[:_NAME_BYTES].decode("utf-8", "ignore").rstrip(". ")
    if not name:
        return "document"
    return f"_{name}" if name.casefold().partition(".")[0] in _RESERVED else name


def _printable(char: str) -> bool:
    return char.isprintable() or char in "\u200c\u200d"
