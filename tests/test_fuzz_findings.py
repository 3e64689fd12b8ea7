"""Every text that fuzzing or reading ever found fault with, made as short as it could be."""

from __future__ import annotations

import pytest
from test_properties import check_offsets

import quotex

FINDINGS = {
    "one Latin word in an unclosed quotation is no debris": '"d,জানান ',
    "the same after a grave accent": "`m,বলল",
    "the first sign of a text ends a sentence": "? তিনি বলেন, “কাজ শেষ।”",
    "the first sign of a text ends a line": "\nতিনি বলেন, কাজ শেষ হয়েছে।",
    "a dialogue line of signs only": "— তুমি কে?\n— ।, বলল রাম",
    "a cry of emphatic letters": "না" + "ইও" * 3_000,
    "many endings tied to one word": "বিবিসি" + "’র" * 3_000,
    "marks around the rest of a dialogue line": "— তুমি কে?\n— নদীর ধারে, বলল মিনু, ‘কাল যাব।’",
    "a cue noun whose owner ends the text": "ও মতে তাঁর",
}


@pytest.mark.parametrize("text", FINDINGS.values(), ids=FINDINGS.keys())
def test_finding(text: str) -> None:
    check_offsets(quotex.analyze(text))
