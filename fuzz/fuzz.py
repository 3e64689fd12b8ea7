"""Coverage-guided fuzzing of the analysis and of the file readers; see README.md beside this file.

python fuzz/fuzz.py {analyze,inputs} [OPTIONS OF LIBFUZZER] [FOLDERS OR FILES]
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

import atheris

with atheris.instrument_imports(include=["quotex"]):
    from checks import check, text_from

    import quotex
    from quotex import Document, InputError
    from quotex import inputs as readers

HERE: Final = Path(__file__).parent


def fuzz_analyze(data: bytes) -> None:
    """Text → records; one text in sixteen is analysed again, to the same records."""
    text = text_from(data)
    document = quotex.analyze(text)
    check(document)
    if len(data) % 16 == 0:
        assert quotex.analyze(text) == document
        assert Document.from_dict(document.to_dict()) == document


def fuzz_inputs(data: bytes) -> None:
    """Bytes of a file → documents → records; only InputError, told through the report, is allowed."""
    suffix = (".txt", ".jsonl", ".csv", ".txt.gz")[data[0] % 4] if data else ".txt"
    failures: list[InputError] = []
    path = _FOLDER / f"input{suffix}"
    path.write_bytes(data[1:])
    for document in readers.read([str(path)], readers.Reading(), failures.append):
        check(quotex.analyze(document.text))
    assert all(str(failure) for failure in failures)


TARGETS: Final[dict[str, Callable[[bytes], None]]] = {"analyze": fuzz_analyze, "inputs": fuzz_inputs}
_FOLDER: Path


def main() -> None:
    """Fuzz the target that the first argument names."""
    global _FOLDER
    if len(sys.argv) < 2 or sys.argv[1] not in TARGETS:
        sys.exit(__doc__)
    target = sys.argv.pop(1)
    corpus = HERE / "corpus" / target
    corpus.mkdir(parents=True, exist_ok=True)
    if not any(not argument.startswith("-") for argument in sys.argv[1:]):
        sys.argv += [str(corpus), str(HERE / "seeds")]
    sys.argv[1:1] = ["-timeout=5", "-max_len=400"]  # the last one of an option counts
    with tempfile.TemporaryDirectory() as folder:
        _FOLDER = Path(folder)
        atheris.Setup(sys.argv, TARGETS[target])
        atheris.Fuzz()


if __name__ == "__main__":
    main()
