"""Mutation figures of the modules that decide who said what: how many small changes of the code the tests notice.

    python tests/mutation.py                       # every mutant: hours
    python tests/mutation.py --sample 60 --seed 1  # some of each module, drawn with a seed
    python tests/mutation.py --report              # the figures again, without a run

Needs `mutmut` (3.8 or newer); `[tool.mutmut]` in `pyproject.toml` says which modules, `mutation_check.py` which tests.
The mutants are kept in `mutants/`; `mutmut show NAME` prints one. A mutant is killed when a test fails or does not end;
what was killed is not run again, so that the same command after new tests tells what they have killed.
"""

from __future__ import annotations

import argparse
import fnmatch
import json
import random
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Final

FOLDER: Final = Path("mutants/quotex")
KILLED: Final = frozenset({1, 3})
TIMED_OUT: Final = frozenset({24, 36, 152, 255, -24, -9})
_AT_A_TIME: Final = 300  # names on one command line
LEAST: Final = 85  # percent that must be killed


def mutants() -> dict[str, dict[str, int | None]]:
    """Module → mutant → exit code of its tests, None where they have not run."""
    files = sorted(FOLDER.glob("*.py.meta"))
    codes = {
        file.name.removesuffix(".py.meta"): json.loads(file.read_text(encoding="utf-8"))["exit_code_by_key"]
        for file in files
    }
    return {module: found for module, found in codes.items() if found}


def run(names: list[str], jobs: int) -> None:
    """Run the tests against these mutants."""
    subprocess.run([sys.executable, "-m", "mutmut", "run", "--max-children", str(jobs), *names], check=True)


def report(found: dict[str, dict[str, int | None]]) -> float:
    """Print a line a module; return the percentage that was killed."""
    total: Counter[str] = Counter()
    print(f"{'module':<12} {'mutants':>8} {'run':>6} {'killed':>7} {'survived':>9} {'share':>7}")
    for module, codes in found.items():
        counts = Counter(outcome(code) for code in codes.values())
        total += counts
        print(line(module, counts))
    print(line("all", total))
    return share(total)


def outcome(code: int | None) -> str:
    """What an exit code means for a mutant."""
    if code is None:
        return "not run"
    return "killed" if code in KILLED | TIMED_OUT else "survived"


def line(name: str, counts: Counter[str]) -> str:
    """One line of the table."""
    done = counts["killed"] + counts["survived"]
    return (
        f"{name:<12} {counts.total():>8} {done:>6} {counts['killed']:>7} {counts['survived']:>9} {share(counts):>6.1f}%"
    )


def share(counts: Counter[str]) -> float:
    """Percentage of killed mutants among those that ran."""
    return 100 * counts["killed"] / max(1, counts["killed"] + counts["survived"])


def main() -> int:
    """Draw, run and report; 1 where too few are killed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sample", type=int, help="how many mutants of each module")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="*", help="a pattern for the modules' names")
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--report", action="store_true", help="only print the figures of earlier runs")
    options = parser.parse_args()
    if not options.report:
        run(["quotex.attribute.*"], options.jobs)  # a small module: makes the mutants of all
        chance = random.Random(options.seed)
        names = []
        for module, codes in mutants().items():
            if fnmatch.fnmatch(module, options.only):
                drawn = chance.sample(sorted(codes), min(len(codes), options.sample or len(codes)))
                names += [name for name in drawn if outcome(codes[name]) != "killed"]
        for start in range(0, len(names), _AT_A_TIME):
            run(names[start : start + _AT_A_TIME], options.jobs)
    return 0 if report(mutants()) >= LEAST else 1


if __name__ == "__main__":
    sys.exit(main())
