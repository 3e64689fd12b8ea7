"""What is said only when all cues have their words: what এসব কথা points back to, fragments, marked paragraphs."""

from __future__ import annotations

import pytest
from readings import readings


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "শহরের সব কাজ শেষ হয়েছে। মন্ত্রী করিম এসব কথা বলেন।",
            ["unmarked point-back | শহরের সব কাজ শেষ হয়েছে | মন্ত্রী করিম | বলেন"],
        ),
        (
            "শহরের সব কাজ শেষ হয়েছে। পথ কাল খুলে যাবে। মন্ত্রী করিম এসব কথা বলেন।",
            ["unmarked point-back | শহরের সব কাজ শেষ হয়েছে। পথ কাল খুলে যাবে | মন্ত্রী করিম | বলেন"],
        ),
        (
            "শহরের সব কাজ শেষ হয়েছে। পথ কাল খুলে যাবে।\nমন্ত্রী করিম এসব কথা বলেন।",
            ["unmarked point-back | শহরের সব কাজ শেষ হয়েছে। পথ কাল খুলে যাবে | মন্ত্রী করিম | বলেন"],
        ),
        (
            "আজ সভা হয়।\nশহরের সব কাজ শেষ হয়েছে। পথ কাল খুলে যাবে।\nমন্ত্রী করিম এসব কথা বলেন।",
            ["unmarked point-back | শহরের সব কাজ শেষ হয়েছে। পথ কাল খুলে যাবে | মন্ত্রী করিম | বলেন"],
        ),
        (
            "তবে শহরের সব কাজ শেষ হয়েছে। মন্ত্রী করিম এ কথা জানান।",
            ["unmarked point-back | শহরের সব কাজ শেষ হয়েছে | মন্ত্রী করিম | জানান"],
        ),
        (
            "শহরের সব কাজ শেষ হয়েছে। সভায় এসব কথা বলেন মন্ত্রী করিম।",
            ["unmarked point-back | শহরের সব কাজ শেষ হয়েছে | মন্ত্রী করিম | বলেন"],
        ),
        (
            "শহরের সব কাজ শেষ হয়েছে। কমিটির প্রতিবেদনে এসব কথা বলা হয়।",
            ["unmarked point-passive | শহরের সব কাজ শেষ হয়েছে | কমিটির প্রতিবেদনে | বলা হয়"],
        ),
        (
            "শহরের সব কাজ শেষ হয়েছে। কমিটির প্রতিবেদনে এ তথ্য উঠে এসেছে।",
            ["unmarked point-passive | শহরের সব কাজ শেষ হয়েছে | কমিটির প্রতিবেদনে | উঠে এসেছে"],
        ),
        (
            "পথ খুলেছে। শহরের সব কাজ শেষ হয়েছে। কমিটির প্রতিবেদনে এ তথ্য উঠে এসেছে।",
            ["unmarked point-passive | শহরের সব কাজ শেষ হয়েছে | কমিটির প্রতিবেদনে | উঠে এসেছে"],
        ),
        # nothing to point at, or nobody
        ("মন্ত্রী করিম এসব কথা বলেন।", []),
        ("কাজ শেষ। মন্ত্রী করিম এসব কথা বলেন।", []),
        ("শহরের সব কাজ শেষ হয়েছে। এসব কথা বলেন।", []),
    ],
)
def test_pointing_back(text: str, expected: list[str]) -> None:
    """The paragraph or sentences before are what was said."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("তিনি বলেন, “কাজ শেষ।” মন্ত্রী করিম এসব কথা বলেন।", ["direct cue-mark | কাজ শেষ। | মন্ত্রী করিম | বলেন"]),
        (
            "তিনি বলেন, “কাজ শেষ।” তিনি জানান, পথ খুলবে।\nমন্ত্রী করিম এসব কথা বলেন।",
            ["direct cue-mark | কাজ শেষ। | মন্ত্রী করিম | বলেন", "unmarked cue-comma | পথ খুলবে | মন্ত্রী করিম | বলেন"],
        ),
        ("রহিমা বলেন, “কাজ শেষ।” মন্ত্রী করিম এসব কথা বলেন।", ["direct cue-mark | কাজ শেষ। | রহিমা | বলেন"]),
        ("তিনি বলেন, “কাজ শেষ।” মন্ত্রী এসব কথা বলেন।", ["direct cue-mark | কাজ শেষ। | তিনি | বলেন"]),
        ("সে বলে, “কাজ শেষ।” মন্ত্রী করিম এসব কথা বলেন।", ["direct cue-mark | কাজ শেষ। | সে | বলে"]),
        # one of two paragraphs before
        (
            "তিনি বলেন, “পথ খোলা।”\nতিনি বলেন, “কাজ শেষ।”\nমন্ত্রী করিম এসব কথা বলেন।",
            ["direct cue-mark | পথ খোলা। | তিনি | বলেন", "direct cue-mark | কাজ শেষ। | মন্ত্রী করিম | বলেন"],
        ),
    ],
)
def test_pointing_back_names_the_source(text: str, expected: list[str]) -> None:
    """Whoever তিনি was is named at the end."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "রহিমা খাতুন বলেন, “শহরের সব কাজ শেষ হয়েছে। মন্ত্রী করিম এসব কথা বলেন।”",
            ["direct cue-mark | শহরের সব কাজ শেষ হয়েছে। মন্ত্রী করিম এসব কথা বলেন। | রহিমা খাতুন | বলেন"],
        ),
    ],
)
def test_pointing_back_within_somebodys_words(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "মন্ত্রী করিম বলেন, এবার ফল “খুব ভালো” হয়েছে।",
            [
                "unmarked cue-comma | এবার ফল “খুব ভালো” হয়েছে | মন্ত্রী করিম | বলেন",
                "partial inside | খুব ভালো | মন্ত্রী করিম | বলেন | nested",
            ],
        ),
        (
            "মন্ত্রী করিম বলেন, এবার ফল ‘খুব ভালো’ হয়েছে।",
            ["unmarked cue-comma | এবার ফল ‘খুব ভালো’ হয়েছে | মন্ত্রী করিম | বলেন", "term | খুব ভালো"],
        ),
        (
            "মন্ত্রী করিম বলেন, এবার ফল “ভালো” হয়েছে।",
            [
                "unmarked cue-comma | এবার ফল “ভালো” হয়েছে | মন্ত্রী করিম | বলেন",
                "partial inside | ভালো | মন্ত্রী করিম | বলেন | nested",
            ],
        ),
        (
            "মন্ত্রী করিম বলেন, এবার ফল “খুব ভালো” আর মাঠ “খুব খারাপ” হয়েছে।",
            [
                "unmarked cue-comma | এবার ফল “খুব ভালো” আর মাঠ “খুব খারাপ” হয়েছে | মন্ত্রী করিম | বলেন",
                "partial inside | খুব ভালো | মন্ত্রী করিম | বলেন | nested",
                "partial inside | খুব খারাপ | মন্ত্রী করিম | বলেন | nested",
            ],
        ),
        (
            "মন্ত্রী করিম বলেন যে এবার নতুন মাঠের ফল “খুব ভালো” হয়েছে।",
            [
                "indirect cue-je | এবার নতুন মাঠের ফল “খুব ভালো” হয়েছে | মন্ত্রী করিম | বলেন",
                "partial inside | খুব ভালো | মন্ত্রী করিম | বলেন | nested",
            ],
        ),
        (
            "এবার ফল “খুব ভালো” হয়েছে বলে জানান মন্ত্রী করিম।",
            [
                "indirect bole-cue | এবার ফল “খুব ভালো” হয়েছে | মন্ত্রী করিম | জানান",
                "partial inside | খুব ভালো | মন্ত্রী করিম | জানান | nested",
            ],
        ),
        ("এবার ফল “খুব ভালো” হয়েছে।", ["term | খুব ভালো"]),
        (
            "মন্ত্রী করিম বলেন যে ফল ভালো হয়েছে। মাঠ “খুব খারাপ” ছিল।",
            ["indirect cue-je | ফল ভালো হয়েছে | মন্ত্রী করিম | বলেন", "term | খুব খারাপ"],
        ),
        (
            "করিম: এবার ফল “খুব ভালো” হয়েছে?\nরহিমা: হয়েছে।",
            [
                "unmarked label | এবার ফল “খুব ভালো” হয়েছে? | করিম | - | label",
                "unmarked label | হয়েছে। | রহিমা | - | label",
                "term | খুব ভালো",
            ],
        ),
    ],
)
def test_fragments_in_reported_speech(text: str, expected: list[str]) -> None:
    """Wording of the source, mostly in double marks; names and terms, mostly in single ones, are none."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "মন্ত্রী করিম জানিয়েছেন, কাজ শেষ হয়েছে।\n“আমরা কাল সকালে পথ খুলে দেব, সবাই যেন আসে।”",
            [
                "unmarked cue-comma | কাজ শেষ হয়েছে | মন্ত্রী করিম | জানিয়েছেন",
                "direct continued | আমরা কাল সকালে পথ খুলে দেব, সবাই যেন আসে। | মন্ত্রী করিম | - | inferred",
            ],
        ),
        (
            "মিনু জানাল, কাজ শেষ হয়েছে।\n“আমরা কাল সকালে পথ খুলে দেব, সবাই যেন আসে।”",
            [
                "unmarked cue-comma | কাজ শেষ হয়েছে | মিনু | জানাল",
                "direct bare-mark | আমরা কাল সকালে পথ খুলে দেব, সবাই যেন আসে। | - | -",
            ],
        ),
        (
            "মন্ত্রী করিম জানিয়েছেন, কাজ শেষ হয়েছে।\n“কাল পথ খুলবে।”",
            ["unmarked cue-comma | কাজ শেষ হয়েছে | মন্ত্রী করিম | জানিয়েছেন", "direct bare-mark | কাল পথ খুলবে। | - | -"],
        ),
        (
            "মন্ত্রী করিম জানিয়েছেন, কাজ শেষ হয়েছে।\nআজ সভা হয়।\n“আমরা কাল সকালে পথ খুলে দেব, সবাই যেন আসে।”",
            [
                "unmarked cue-comma | কাজ শেষ হয়েছে | মন্ত্রী করিম | জানিয়েছেন",
                "direct bare-mark | আমরা কাল সকালে পথ খুলে দেব, সবাই যেন আসে। | - | -",
            ],
        ),
        (
            "জানা গেছে, কাজ শেষ হয়েছে।\n“আমরা কাল সকালে পথ খুলে দেব, সবাই যেন আসে।”",
            ["direct bare-mark | আমরা কাল সকালে পথ খুলে দেব, সবাই যেন আসে। | - | -"],
        ),
    ],
)
def test_a_marked_paragraph_after_reported_speech(text: str, expected: list[str]) -> None:
    """In news it is the same speaker’s."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "শহরের সব কাজ শেষ হয়েছে। মন্ত্রী করিম এসব কথা বলেন। পথ কাল খুলে যাবে।",
            ["unmarked point-back | শহরের সব কাজ শেষ হয়েছে | মন্ত্রী করিম | বলেন"],
        ),
        (
            "শহরের সব কাজ “খুব ভালো” হয়েছে। মন্ত্রী করিম এসব কথা বলেন।",
            [
                "unmarked point-back | শহরের সব কাজ “খুব ভালো” হয়েছে | মন্ত্রী করিম | বলেন",
                "partial inside | খুব ভালো | মন্ত্রী করিম | বলেন | nested",
            ],
        ),
        (
            "মন্ত্রী করিম বলেন, শহরের সব কাজ শেষ হয়েছে। রহিমা খাতুন এসব কথা জানান।",
            ["unmarked cue-comma | শহরের সব কাজ শেষ হয়েছে | মন্ত্রী করিম | বলেন"],
        ),
        (
            "মন্ত্রী করিম বলেন, শহরের সব কাজ শেষ হয়েছে।\nপথ কাল খুলে যাবে সবার জন্য।\nরহিমা খাতুন এসব কথা জানান।",
            [
                "unmarked cue-comma | শহরের সব কাজ শেষ হয়েছে | মন্ত্রী করিম | বলেন",
                "unmarked point-back | পথ কাল খুলে যাবে সবার জন্য | রহিমা খাতুন | জানান",
            ],
        ),
        ("তারা বলেন, “কাজ শেষ।” মন্ত্রী করিম এসব কথা বলেন।", ["direct cue-mark | কাজ শেষ। | তারা | বলেন"]),
        ("তিনি বলেন, কাজ শেষ হয়েছে। মন্ত্রী করিম এ কথা জানান।", ["unmarked cue-comma | কাজ শেষ হয়েছে | মন্ত্রী করিম | জানান"]),
    ],
)
def test_more_pointing_back(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "এবার ফল “খুব ভালো” হয়েছে বলে জানান মন্ত্রী করিম। মাঠ “খুব খারাপ” ছিল বলে জানান রহিমা খাতুন।",
            [
                "indirect bole-cue | এবার ফল “খুব ভালো” হয়েছে | মন্ত্রী করিম | জানান",
                "partial inside | খুব ভালো | মন্ত্রী করিম | জানান | nested",
                "indirect bole-cue | মাঠ “খুব খারাপ” ছিল | রহিমা খাতুন | জানান",
                "partial inside | খুব খারাপ | রহিমা খাতুন | জানান | nested",
            ],
        ),
        (
            "মন্ত্রী করিম জানিয়েছেন, কাজ শেষ হয়েছে।\n“আমরা কাল সকালে পথ খুলে দেব, সবাই যেন আসে,” বলেন রহিমা।",
            [
                "unmarked cue-comma | কাজ শেষ হয়েছে | মন্ত্রী করিম | জানিয়েছেন",
                "direct mark-cue | আমরা কাল সকালে পথ খুলে দেব, সবাই যেন আসে, | রহিমা | বলেন",
            ],
        ),
        (
            "কমিটির প্রতিবেদনে জানানো হয়েছে, কাজ শেষ হয়েছে।\n“আমরা কাল সকালে পথ খুলে দেব, সবাই যেন আসে।”",
            [
                "unmarked passive-comma | কাজ শেষ হয়েছে | কমিটির প্রতিবেদনে | জানানো হয়েছে",
                "direct bare-mark | আমরা কাল সকালে পথ খুলে দেব, সবাই যেন আসে। | - | -",
            ],
        ),
        (
            "রহিমা খাতুন বলেছেন, কাজ হয়নি। মন্ত্রী করিম জানিয়েছেন, কাজ শেষ হয়েছে।\n“আমরা কাল সকালে পথ খুলে দেব, সবাই যেন আসে।”",
            [
                "unmarked cue-comma | কাজ হয়নি | রহিমা খাতুন | বলেছেন",
                "unmarked cue-comma | কাজ শেষ হয়েছে | মন্ত্রী করিম | জানিয়েছেন",
                "direct continued | আমরা কাল সকালে পথ খুলে দেব, সবাই যেন আসে। | মন্ত্রী করিম | - | inferred",
            ],
        ),
    ],
)
def test_fragments_of_each_report(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


def test_nine_sentences_at_the_most_are_pointed_back_to() -> None:
    days = [f"{day} দিন গেল।" for day in "এক দুই তিন চার পাঁচ ছয় সাত আট নয় দশ এগারো".split()]
    said = " মন্ত্রী করিম এসব কথা বলেন।"
    assert readings(" ".join(days) + said) == [
        f"unmarked point-back | {' '.join(days[2:]).rstrip('।')} | মন্ত্রী করিম | বলেন"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("কাজ শেষ হবে, এমন কথা বলেছেন মন্ত্রী করিম।", ["unmarked point-inside | কাজ শেষ হবে | মন্ত্রী করিম | বলেছেন"]),
        ("কাজ শেষ হবে — এমন কথা বলেছেন মন্ত্রী করিম।", ["unmarked point-inside | কাজ শেষ হবে | মন্ত্রী করিম | বলেছেন"]),
        ("কাজ শেষ, এমন কথা বলেছেন মন্ত্রী করিম।", []),
    ],
)
def test_what_such_words_point_at(text: str, expected: list[str]) -> None:
    """A finite clause of the same sentence, behind a comma or a dash."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "সম্মেলন হয়েছে রোববার। এতে অনেকে ছিলেন।\nতবে রহিম করিম দাবি করেন, হুমকি পেয়েই তিনি এ ধরনের কথা বলেছেন।",
            ["unmarked cue-comma | হুমকি পেয়েই তিনি এ ধরনের কথা বলেছেন | রহিম করিম | দাবি করেন"],
        ),
        ("দোকান বন্ধ হয়ে গেছে গত মাসে। অনেকে অবাক হয়েছেন তাতে।\nঅবশেষে হলি এই কথা স্বীকার করেন যে তাঁর সময় নেই।", []),
    ],
)
def test_what_points_forwards_or_is_reported(text: str, expected: list[str]) -> None:
    """এ কথা … যে points forwards; within the words of another cue it points at nothing before."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "পরীক্ষা পেছাবে। নতুন তারিখ পরে জানা যাবে। এমনটি জানিয়েছেন মন্ত্রী করিম।",
            ["unmarked point-back | পরীক্ষা পেছাবে। নতুন তারিখ পরে জানা যাবে | মন্ত্রী করিম | জানিয়েছেন"],
        ),
        (
            "সভা শুরু হয়।\nপরীক্ষা পেছাবে। নতুন তারিখ পরে জানা যাবে। এমনটি জানিয়েছেন মন্ত্রী করিম।",
            ["unmarked point-back | নতুন তারিখ পরে জানা যাবে | মন্ত্রী করিম | জানিয়েছেন"],
        ),
    ],
)
def test_such_a_thing(text: str, expected: list[str]) -> None:
    """এমনটি points at one sentence, at the beginning of a text at all before it."""
    assert readings(text) == expected
