"""What a case of `cases/*.json` expects, compared with what the extractor gives."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import quotex
from quotex import Quote

FOLDER = Path(__file__).parent / "cases"


def read_cases() -> list[tuple[str, dict[str, Any]]]:
    """(name for the test report, case) of every case, by file."""
    return [
        (f"{path.stem}: {case['label']}", case)
        for path in sorted(FOLDER.glob("*.json"))
        for case in json.loads(path.read_text(encoding="utf-8"))
    ]


def differences(case: dict[str, Any]) -> list[str]:
    """What is not as the case expects, a line each; empty where all is right.

    Quotations are compared as a whole: none may be missing and none too many. A case says the `kind`, the `words` of
    each part and the `speaker`; `entity`, `cue` (any one of the listed forms), `pattern` and `flags` count where named.
    """
    document = quotex.analyze(case["text"])
    free = list(document.quotes)
    wrong = []
    for expected in case["quotes"]:
        same = [quote for quote in free if parts(case["text"], quote) == [bare(words) for words in expected["words"]]]
        if not same:
            wrong.append(f"missing: {' … '.join(expected['words'])}")
            continue
        free.remove(same[0])
        wrong += _compared(expected, same[0])
    wrong += [f"not expected: {quote.kind} {quote.text!r} ({quote.pattern})" for quote in free]
    terms = [bare(term.of(case["text"])) for term in document.terms]
    wrong += [f"no term: {term}" for term in case.get("terms", ()) if bare(term) not in terms]
    return wrong


def bare(words: str) -> str:
    """Words without punctuation at their edges, which is never what decides."""
    return words.strip(" \n,।৷|!?.…’‘“”\"'")


def parts(text: str, quote: Quote) -> list[str]:
    """The bare words of each part of a quotation."""
    return [bare(span.of(text)) for span in quote.spans]


def _compared(expected: dict[str, Any], quote: Quote) -> list[str]:
    speaker, cue = quote.speaker, quote.cue
    got: dict[str, Any] = {
        "kind": quote.kind.value,
        "speaker": speaker and speaker.name,
        "entity": speaker and speaker.entity,
        "cue": cue and cue.text,
        "pattern": quote.pattern,
    }
    wrong = []
    for field, value in got.items():
        allowed = expected.get(field, value)
        if value != allowed and not (isinstance(allowed, list) and value in allowed):
            wrong.append(f"{field} of {quote.text[:30]!r}: {value!r}, not {allowed!r}")
    missing = set(expected.get("flags", ())) - {flag.value for flag in quote.flags}
    return wrong + [f"no flag {flag!r} on {quote.text[:30]!r}" for flag in sorted(missing)]
