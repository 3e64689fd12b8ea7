"""All plain tests of the attribution as one test, so that a mutation run pays for pytest once and not for each case.

Plain are test functions without fixtures and without drawn examples; `mutation.py` says how mutants are run.
"""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Callable, Iterator
from itertools import product
from typing import Any, Final

import pytest

MODULES: Final = (
    *("test_cases", "test_marks", "test_handover", "test_scene", "test_beside", "test_marked", "test_reported"),
    *("test_turns", "test_unclosed", "test_places", "test_afterwards", "test_sources", "test_attribute"),
    *("test_resolve", "test_names", "test_bodies", "test_entities", "test_explain", "test_fuzz_findings"),
    *("test_fragments", "test_snapshots"),
)


def plain_tests() -> Iterator[tuple[str, Callable[..., None], dict[str, Any]]]:
    """(name, function, arguments) of every plain test, in the order of the modules and their lines."""
    for module in map(importlib.import_module, MODULES):
        for name, function in vars(module).items():
            if not name.startswith("test_") or hasattr(function, "hypothesis"):
                continue
            marks = getattr(function, "pytestmark", [])
            choices = [list(arguments(*mark.args)) for mark in marks if mark.name == "parametrize"]
            for choice in product(*choices):
                chosen = {name: value for given in choice for name, value in given.items()}
                if set(inspect.signature(function).parameters) == set(chosen):
                    yield f"{module.__name__}::{name}", function, chosen


def arguments(names: Any, rows: Any) -> Iterator[dict[str, Any]]:
    """The arguments of each row of a parametrized test, those left out that are expected to fail."""
    listed = names.split(",") if isinstance(names, str) else names
    for row in rows:
        marked = isinstance(row, type(pytest.param()))
        if not (marked and row.marks):
            values = row.values if marked else row if len(listed) > 1 else (row,)
            yield dict(zip(listed, values, strict=True))


PLAIN: Final = list(plain_tests())


def test_all_plain_tests() -> None:
    assert len(PLAIN) > 600
    for _, function, chosen in PLAIN:
        function(**chosen)
