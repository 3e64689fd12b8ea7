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
    from checks import SUFFIXES, check, check_again, check_file, text_from

    import quotex

HERE: Final = Path(__file__).parent


def fuzz_analyze(data: bytes) -> None:
    """Text → records; one text in sixteen is analysed again, to the same records."""
    document = quotex.analyze(text_from(data))
    check(document)
    if len(data) % 16 == 0:
        check_again(document)


def fuzz_inputs(data: bytes) -> None:
    """Bytes of a file, the first of which chooses its name → documents → records."""
    path = _FOLDER / f"input{SUFFIXES[data[0] % len(SUFFIXES)] if data else '.txt'}"
    path.write_bytes(data[1:])
    check_file(path)


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
