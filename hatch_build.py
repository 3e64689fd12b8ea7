"""The README on a package index: its links lead into the repository at the tag of the version.

A link such as `docs/tutorial.md` leads somewhere in the repository and nowhere on an index. The publish workflow runs
where `GITHUB_SERVER_URL` and `GITHUB_REPOSITORY` tell the repository's address, which is therefore written nowhere.
Built anywhere else, the package has the words of such a link without the link.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface

_LINK = re.compile(r"\[([^]]+)\]\((?!https?://|#)([^)]+)\)")


class Readme(MetadataHookInterface):
    """Gives the metadata their `readme` and `urls`."""

    PLUGIN_NAME = "custom"

    def update(self, metadata: dict[str, Any]) -> None:
        """Called by hatchling with the fields of `[project]`."""
        text = Path(self.root, "README.md").read_text(encoding="utf-8")
        repository = address()
        tree = f"{repository}/blob/v{metadata['version']}" if repository else None
        metadata["readme"] = {"content-type": "text/markdown", "text": linked(text, tree)}
        if repository:
            metadata["urls"] = {"Repository": repository, "Changelog": f"{tree}/CHANGELOG.md"}


def address() -> str | None:
    """Where the repository is, None where nobody tells."""
    server, name = os.environ.get("GITHUB_SERVER_URL"), os.environ.get("GITHUB_REPOSITORY")
    return f"{server}/{name}" if server and name else None


def linked(text: str, tree: str | None) -> str:
    """The text with its relative links led into a tree of files, or taken off where there is none."""
    return _LINK.sub(rf"[\1]({tree}/\2)" if tree else r"\1", text)
