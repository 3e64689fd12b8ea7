"""The command line program with the toy analysis of `documents`, as a process of its own.

An analysis of a text that holds SLOW takes a while, so that a test can interrupt it.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator

from documents import toy_analyze

from quotex import cli
from quotex.records import Document


def analyze_many(texts: Iterable[str], *, jobs: int = 1) -> Iterator[Document]:
    for text in texts:
        if "SLOW" in text:
            time.sleep(30)
        yield toy_analyze(text)


if __name__ == "__main__":
    cli.analyze_many = analyze_many
    sys.exit(cli.main())
