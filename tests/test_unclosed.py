"""Opening marks without a closer: where their words end, and which open nothing."""

from __future__ import annotations

import pytest
from readings import readings


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“বরফ গলছে বলে সবাই চিন্তিত – মন্ত্রী করিম বলেন।",
            ["direct mark-cue | বরফ গলছে বলে সবাই চিন্তিত | মন্ত্রী করিম | বলেন | unclosed"],
        ),
        (
            "“বরফ গলছে বলে সবাই চিন্তিত, মন্ত্রী করিম বলেন।",
            ["direct mark-cue | বরফ গলছে বলে সবাই চিন্তিত | মন্ত্রী করিম | বলেন | unclosed"],
        ),
        (
            "“বরফ গলছে বলে সবাই চিন্তিত, বলেন মন্ত্রী করিম।",
            ["direct mark-cue | বরফ গলছে বলে সবাই চিন্তিত | মন্ত্রী করিম | বলেন | unclosed"],
        ),
        (
            "“বরফ গলছে, সবাই চিন্তিত, বলেন মন্ত্রী করিম।",
            ["direct mark-cue | বরফ গলছে, সবাই চিন্তিত | মন্ত্রী করিম | বলেন | unclosed"],
        ),
        (
            "“বরফ গলছে। সবাই চিন্তিত – মন্ত্রী করিম বলেন।",
            ["direct mark-cue | বরফ গলছে। সবাই চিন্তিত | মন্ত্রী করিম | বলেন | unclosed"],
        ),
        (
            "‘বরফ গলছে বলে সবাই চিন্তিত – মন্ত্রী করিম বলেন।",
            ["direct mark-cue | বরফ গলছে বলে সবাই চিন্তিত | মন্ত্রী করিম | বলেন | unclosed"],
        ),
        # stray signs and letters before the dash
        (
            "“বরফ গলছে বলে সবাই চিন্তিত Th – মন্ত্রী করিম বলেন।",
            ["direct mark-cue | বরফ গলছে বলে সবাই চিন্তিত | মন্ত্রী করিম | বলেন | unclosed debris"],
        ),
        (
            "“বরফ গলছে বলে সবাই চিন্তিত ' – মন্ত্রী করিম বলেন।",
            ["direct mark-cue | বরফ গলছে বলে সবাই চিন্তিত | মন্ত্রী করিম | বলেন | unclosed"],
        ),
        (
            "“বরফ গলছে বলে সবাই চিন্তিত -- মন্ত্রী করিম বলেন।",
            ["direct mark-cue | বরফ গলছে বলে সবাই চিন্তিত | মন্ত্রী করিম | বলেন | unclosed"],
        ),
        # English words that belong to the text
        (
            "“we are all very sad – মন্ত্রী করিম বলেন।",
            ["direct mark-cue | we are all very sad | মন্ত্রী করিম | বলেন | unclosed"],
        ),
        # a hyphen within a word is no dash
        (
            "“বরফ গলছে বলে নারী-পুরুষ চিন্তিত। মন্ত্রী করিম বলেন।",
            ["direct bare-mark | বরফ গলছে বলে নারী-পুরুষ চিন্তিত। মন্ত্রী করিম বলেন। | - | - | unclosed"],
        ),
        # a verb far from the end is part of the words
    ],
)
def test_the_attribution_ends_the_words(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("মন্ত্রী করিম বলেন, “কাজ শেষ।\n\nআজ সভা হয়।", ["direct cue-mark | কাজ শেষ। | মন্ত্রী করিম | বলেন | unclosed"]),
        (
            "মন্ত্রী করিম বলেন, “কাজ শেষ। পথ খুলবে।\nআজ সভা হয়।",
            ["direct cue-mark | কাজ শেষ। পথ খুলবে। | মন্ত্রী করিম | বলেন | unclosed"],
        ),
        ("“কাজ শেষ। পথ খুলবে।", ["direct bare-mark | কাজ শেষ। পথ খুলবে। | - | - | unclosed"]),
    ],
)
def test_the_words_end_with_the_paragraph(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "মন্ত্রী করিম বলেন, “কাজ শেষ।\nপথ খুলবে।\n“সবাই আসুন।”",
            ["direct cue-mark | কাজ শেষ।\nপথ খুলবে। … সবাই আসুন। | মন্ত্রী করিম | বলেন | unclosed continued"],
        ),
        (
            "মন্ত্রী করিম বলেন, “কাজ শেষ।\nরহিমা খাতুন বলেন, পথ খুলবে।\n“সবাই আসুন।”",
            [
                "direct cue-mark | কাজ শেষ। | মন্ত্রী করিম | বলেন | unclosed",
                "unmarked cue-comma | পথ খুলবে | রহিমা খাতুন | বলেন",
                "direct bare-mark | সবাই আসুন। | - | -",
            ],
        ),
        (
            "মন্ত্রী করিম বলেন, “কাজ শেষ।\nপথ খুলবে।\nসবাই, “আসুন।”",
            ["direct cue-mark | কাজ শেষ। | মন্ত্রী করিম | বলেন | unclosed", "term | আসুন।"],
        ),
        (
            "মন্ত্রী করিম বলেন, “কাজ শেষ।\nপথ খুলবে।\n‘সবাই আসুন।’",
            ["direct cue-mark | কাজ শেষ। | মন্ত্রী করিম | বলেন | unclosed", "direct bare-mark | সবাই আসুন। | - | -"],
        ),
    ],
)
def test_reopened_further_down(text: str, expected: list[str]) -> None:
    """The lines between two openers are words of the same speaker where nobody else speaks."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“মন্ত্রী করিম বলেন, ‘কাজ শেষ হয়েছে।’", ["direct cue-mark | কাজ শেষ হয়েছে। | মন্ত্রী করিম | বলেন"]),
        ("‘মন্ত্রী করিম বলেন, “কাজ শেষ হয়েছে।”", ["direct cue-mark | কাজ শেষ হয়েছে। | মন্ত্রী করিম | বলেন"]),
        (
            "“করিম: কাজ শেষ?\nরহিমা: শেষ।\nকরিম: চলো।",
            [
                "unmarked label | কাজ শেষ? | করিম | - | label",
                "unmarked label | শেষ। | রহিমা | - | label",
                "unmarked label | চলো। | করিম | - | label",
            ],
        ),
    ],
)
def test_stray_marks(text: str, expected: list[str]) -> None:
    """Before a sentence that hands over a marked quotation of its own, or before a label."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "‘নীল পাখি’ উড়ে গেছে। “বরফ গলছে বলে সবাই চিন্তিত – মন্ত্রী করিম বলেন।",
            ["direct mark-cue | বরফ গলছে বলে সবাই চিন্তিত | মন্ত্রী করিম | বলেন | unclosed", "term | নীল পাখি"],
        ),
        (
            "“মন্ত্রী করিম বলেন, ‘মা বলতেন, “সত্য বলো।” আমি মানি।’",
            [
                "direct cue-mark | মা বলতেন, “সত্য বলো।” আমি মানি। | মন্ত্রী করিম | বলেন",
                "direct cue-mark | সত্য বলো। | মা | বলতেন | nested",
            ],
        ),
        (
            "“মা বলেন, বরফ গলছে বলে শহরের সব নারী আর পুরুষ আজ খুব চিন্তিত।",
            [
                "direct bare-mark | মা বলেন, বরফ গলছে বলে শহরের সব নারী আর পুরুষ আজ খুব চিন্তিত। | - | - | unclosed",
                "unmarked cue-comma | বরফ গলছে বলে শহরের সব নারী আর পুরুষ আজ খুব চিন্তিত | মা | বলেন | nested",
            ],
        ),
    ],
)
def test_other_marks_before_and_inside(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“কাজ শেষ, বললেন তিনি।", ["direct mark-cue | কাজ শেষ | তিনি | বললেন | unclosed"]),
        ("“সেতু উন্মুক্ত হলো – মন্ত্রী করিম বলেন।", ["direct mark-cue | সেতু উন্মুক্ত হলো | মন্ত্রী করিম | বলেন | unclosed"]),
        (
            "“আলো জ্বালাও! – মন্ত্রী করিম বলেন, ভয় নেই।",
            [
                "direct bare-mark | আলো জ্বালাও! – মন্ত্রী করিম বলেন, ভয় নেই। | - | - | unclosed",
                "unmarked cue-comma | ভয় নেই | মন্ত্রী করিম | বলেন | nested",
            ],
        ),
        (
            "তিনি বলেন, “কাজ শেষ।\nমন্ত্রী চলে যান।\n“আর কিছু নেই।”",
            ["direct cue-mark | কাজ শেষ।\nমন্ত্রী চলে যান। … আর কিছু নেই। | তিনি | বলেন | unclosed continued"],
        ),
        (
            "রুবেল: “কাজ শেষ।\nতপন: চলো যাই।\nরুবেল: না।\nতপন: হ্যাঁ।",
            [
                "direct label | কাজ শেষ। | রুবেল | - | label unclosed",
                "unmarked label | চলো যাই। | তপন | - | label",
                "unmarked label | না। | রুবেল | - | label",
                "unmarked label | হ্যাঁ। | তপন | - | label",
            ],
        ),
    ],
)
def test_where_an_unclosed_mark_ends(text: str, expected: list[str]) -> None:
    """Before the attribution behind a dash or comma, before a label, over the line that opens again."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "ঢাকায় অনুষ্ঠিত ‘নদী রক্ষা সম্মেলনে আমন্ত্রণ পেয়েছিলেন উপাচার্য করিম। অনুষ্ঠানে তিনি যাননি। এ বিষয়ে তিনি বলেন, ভিসা পাইনি।",
            ["unmarked cue-comma | ভিসা পাইনি | তিনি | বলেন"],
        ),
        (
            "উপাচার্য করিম বলেন, ‘আমি ভিসা পাইনি। তাই যাইনি।\nপরে তিনি চলে যান।",
            ["direct cue-mark | আমি ভিসা পাইনি। তাই যাইনি। | উপাচার্য করিম | বলেন | unclosed"],
        ),
    ],
)
def test_marks_that_open_in_a_clause(text: str, expected: list[str]) -> None:
    """An unclosed mark in the middle of a clause opens nothing."""
    assert readings(text) == expected
