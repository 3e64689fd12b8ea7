"""The table of constructions: its rows are well formed, and each one reads the sentences that it is for."""

from __future__ import annotations

from typing import Any

import pytest

import quotex
from quotex import PATTERNS, Extractor, Kind
from quotex.patterns import BY_NAME, match

OTHER_EXAMPLES = {
    "cue-far-mark": "তিনি জানান কীভাবে সব ঘটেছে, “আমরা রাতে ঘরের দরজা বন্ধ করে বসে ছিলাম।”",
    "chant": "শিক্ষার্থীদের ‘বিচার চাই, বিচার চাই’ স্লোগান শোনা যায়।",
    "comma-cue": "সেতুর কাজ আগামী মাসেই শেষ হবে, জানান প্রকৌশলী করিম।",
    "point-back": "বাজারে চালের দাম কমেছে। সরবরাহও ভালো। শনিবার কৃষিমন্ত্রী হাসান আলী এসব কথা বলেন।",
    "point-passive": "বাজারে চালের দাম কমেছে। সরবরাহও ভালো। শনিবার মন্ত্রণালয়ের এক বিবৃতিতে এসব তথ্য জানানো হয়।",
    "clause-participle": "সেতুর কাজ এখনো শেষ হয়নি অভিযোগ করে মন্ত্রী হাসান আলী তদন্ত চান।",
    "point-inside": "সেতুর কাজ আগামী মাসে শেষ হবে, এমন কথা বলেছেন মন্ত্রী হাসান আলী।",
    "passive-bare": "প্রতিবেদনে বলা হয়েছে নদীর পানি আবার বাড়ছে।",
    "noun-bare": "মন্ত্রীর মতে নদীর পানি আবার বাড়ছে।",
    "cue-bare": "কেউ কেউ বলছেন নদীর পানি আবার বাড়ছে।",
    "dialogue": "— তুমি কি যাবে?\n— যাব।",
    "dialogue-cue": "— তুমি কি যাবে?\n— কাজ শেষ, বলল রাম।",
    "verb-mark": "ছেলেটি কেঁদে উঠল, “আমি আর কোনো দিন এখানে আসব না!”",
    "inside": "তিনি বলেন যে এবারের ফল “খুব ভালো” হয়েছে।",
    "name-mark": "সন্তুষ্ট নন মন্ত্রী, ‘সেতুর কাজ এখনো শেষ হয়নি।’",
    "label": "রহিম: কাজ শেষ?\nকরিম: শেষ।\nরহিম: চলো।\nকরিম: চলো।",
    "headline": "সেতুর কাজ জুনে শেষ হবে: মন্ত্রী\nশহরে গতকাল এক সভা হয়।",
}
"""Texts for patterns whose example in the table is too short to be read so by itself."""
KNOWN = {
    "chant-quotative": "স্লোগান দেন is a verb of its own, so that `quotative` comes first",
    "comma-noun": "a cue noun at the end of the sentence is not taken for a cue",
    "continued": "a second marked paragraph without a source stays without one after a pronoun",
}
"""Patterns that do not read their own example, and why."""


def _rows() -> list[Any]:
    return [
        pytest.param(
            p, id=p.name, marks=[pytest.mark.xfail(reason=KNOWN[p.name], strict=True)] if p.name in KNOWN else []
        )
        for p in PATTERNS
    ]


@pytest.mark.parametrize("pattern", _rows())
def test_example_is_read_by_its_pattern(pattern: quotex.Pattern) -> None:
    text = OTHER_EXAMPLES.get(pattern.name, pattern.example)
    found = [quote for quote in quotex.extract(text) if quote.pattern == pattern.name]
    assert found, [quote.pattern for quote in quotex.extract(text)]
    if pattern.kind is not Kind.DIRECT and pattern.name != "label":
        assert found[0].kind is pattern.kind


def test_table_is_well_formed() -> None:
    names = [pattern.name for pattern in PATTERNS]
    assert len(names) == len(set(names))
    assert BY_NAME.keys() == set(names)
    assert set(OTHER_EXAMPLES) | set(KNOWN) <= set(names)
    for pattern in PATTERNS:
        assert pattern.words in ("after", "before", "around")
        assert 0 < pattern.confidence < 1
        assert pattern.example
        assert len(pattern.sources) == len(set(pattern.sources))


def test_every_frame_is_matched_by_one_row() -> None:
    """No row with cues stands behind another one that takes all of its frames."""
    for pattern in PATTERNS:
        for kind in pattern.cues:
            assert match(kind, pattern.words, pattern.join) is pattern


def test_match_gives_none_for_an_unknown_frame() -> None:
    assert match("verb", "after", "nothing of the kind") is None
    assert match("verb", "after", "mark", table=()) is None


def test_own_table_is_used() -> None:
    text = "তিনি বলেন যে কাজ শেষ। মন্ত্রী বলেন, নদীর পানি বাড়ছে।"
    without = Extractor(patterns=tuple(p for p in PATTERNS if p.name != "cue-je"))
    assert [q.pattern for q in quotex.extract(text)] == ["cue-je", "cue-comma"]
    assert [q.pattern for q in without.extract(text)] == ["cue-comma"]
