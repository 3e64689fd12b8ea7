"""Sphinx's settings. What is made from the code is written to `_generated/` before the pages are read."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

import generate  # noqa: E402  # found through the line above

import quotex  # noqa: E402  # the same

generate.write(HERE / "_generated")

project = "quotex"
author = "The quotex developers"
copyright = "2026, The quotex developers"
release = version = quotex.__version__
language = "en"
default_role = "code"  # docstrings put code into single backquotes

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "sphinx.ext.viewcode"]
exclude_patterns = ["_generated/*", "_build"]
myst_heading_anchors = 3

autodoc_member_order = "bysource"
autodoc_typehints = "description"
autodoc_typehints_description_target = "documented"
autodoc_mock_imports = ["spacy", "pyspark", "pandas", "polars"]

html_theme = "furo"
html_title = "quotex"
html_extra_path = ["schema.json"]


def setup(app: Any) -> None:
    """Keep napoleon from reading what stands before a colon in a field's docstring as the field's type."""
    kept: dict[str, list[str]] = {}

    def keep(app: Any, what: str, name: str, obj: object, options: object, lines: list[str]) -> None:
        if what == "attribute":
            kept[name] = list(lines)

    def restore(app: Any, what: str, name: str, obj: object, options: object, lines: list[str]) -> None:
        if what == "attribute":
            lines[:] = kept.pop(name)

    app.connect("autodoc-process-docstring", keep, priority=100)
    app.connect("autodoc-process-docstring", restore, priority=900)
