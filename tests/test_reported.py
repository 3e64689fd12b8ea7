"""Reported speech without marks: behind the cue, before it, as a question; how far it runs; headlines."""

from __future__ import annotations

import pytest
from readings import readings


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("মন্ত্রী করিম বলেন, কাজ শেষ হয়েছে।", ["unmarked cue-comma | কাজ শেষ হয়েছে | মন্ত্রী করিম | বলেন"]),
        ("মন্ত্রী করিম বলেন: কাজ শেষ হয়েছে।", ["unmarked cue-comma | কাজ শেষ হয়েছে | মন্ত্রী করিম | বলেন"]),
        ("মন্ত্রী করিম বলেন, – কাজ শেষ হয়েছে।", ["unmarked cue-comma | কাজ শেষ হয়েছে | মন্ত্রী করিম | বলেন"]),
        ("মন্ত্রী করিম বলেন যে কাজ শেষ হয়েছে।", ["indirect cue-je | কাজ শেষ হয়েছে | মন্ত্রী করিম | বলেন"]),
        ("মন্ত্রী করিম বলেন, যে কাজ শেষ হয়েছে।", ["indirect cue-je | কাজ শেষ হয়েছে | মন্ত্রী করিম | বলেন"]),
        ("মন্ত্রী করিম বলেন যে, কাজ শেষ হয়েছে।", ["indirect cue-je | কাজ শেষ হয়েছে | মন্ত্রী করিম | বলেন"]),
        ("মন্ত্রী করিম বলছেন আজ সব কাজ শেষ হয়েছে।", ["unmarked cue-bare | আজ সব কাজ শেষ হয়েছে | মন্ত্রী করিম | বলছেন"]),
        ("কমিটির প্রতিবেদনে বলা হয়, কাজ শেষ হয়েছে।", ["unmarked passive-comma | কাজ শেষ হয়েছে | কমিটির প্রতিবেদনে | বলা হয়"]),
        ("কমিটির প্রতিবেদনে বলা হয় যে কাজ শেষ হয়েছে।", ["indirect passive-je | কাজ শেষ হয়েছে | কমিটির প্রতিবেদনে | বলা হয়"]),
        (
            "কমিটির প্রতিবেদনে বলা হয় আজ সব কাজ শেষ হয়েছে।",
            ["unmarked passive-bare | আজ সব কাজ শেষ হয়েছে | কমিটির প্রতিবেদনে | বলা হয়"],
        ),
        ("মন্ত্রী করিমের মতে, কাজ শেষ হয়েছে।", ["unmarked noun-comma | কাজ শেষ হয়েছে | মন্ত্রী করিমের | মতে"]),
        ("মন্ত্রী করিমের দাবি, কাজ শেষ হয়েছে।", ["unmarked noun-comma | কাজ শেষ হয়েছে | মন্ত্রী করিমের | দাবি"]),
        ("মন্ত্রী করিমের দাবি যে কাজ শেষ হয়েছে।", ["indirect noun-je | কাজ শেষ হয়েছে | মন্ত্রী করিমের | দাবি"]),
        ("মন্ত্রী করিমের দাবি হলো, কাজ শেষ হয়েছে।", ["unmarked noun-comma | কাজ শেষ হয়েছে | মন্ত্রী করিমের | দাবি"]),
        ("প্রতিবেদন অনুযায়ী, কাজ শেষ হয়েছে।", ["unmarked according-comma | কাজ শেষ হয়েছে | প্রতিবেদন | প্রতিবেদন অনুযায়ী"]),
    ],
)
def test_words_behind_the_cue(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("মন্ত্রী করিম বলেন।", []),
        ("মন্ত্রী করিম বলেন,", []),
        ("মন্ত্রী করিম বলেন, হ্যাঁ।", []),
        ("মন্ত্রী করিম সবার সঙ্গে কথা বলেন।", []),
        ("মন্ত্রী করিম সভায় গিয়ে কথা বলে চলে যান।", []),
        # conditions, times and relations
        ("মন্ত্রী করিম যদি বলেন, কাজ শেষ হয়েছে, আমরা যাব।", []),
        ("মন্ত্রী করিম যখন বলেন, তখন কাজ শেষ হয়েছে।", []),
        ("যে শিক্ষকেরা বলছেন, তাঁরা কাজ শেষ করেছেন।", []),
        # what somebody is called, and who says so
        ("লোকে প্রদেশকে বঙ্গ বলত, কাজ শেষ হয়েছে।", []),
        # my own opinion and my own future words are no report
        ("আমার মতে, কাজ শেষ হয়েছে।", []),
        ("আমি বলব, কাজ শেষ হয়েছে।", []),
        ("তুমি বলো, কাজ শেষ হয়েছে।", []),
        ("আমি বলেছি, কাজ শেষ হয়েছে।", ["unmarked cue-comma | কাজ শেষ হয়েছে | আমি | বলেছি"]),
        # something that came to be known, without where
        ("জানা গেছে, কাজ শেষ হয়েছে।", []),
        ("দেখা যায়, কাজ শেষ হয়েছে।", []),
        ("প্রতিবেদনে দেখা যায়, কাজ শেষ হয়েছে।", ["unmarked passive-comma | কাজ শেষ হয়েছে | প্রতিবেদনে | দেখা যায়"]),
        ("পুলিশ সূত্রে জানা গেছে, কাজ শেষ হয়েছে।", ["unmarked passive-comma | কাজ শেষ হয়েছে | পুলিশ সূত্রে | জানা গেছে"]),
    ],
)
def test_no_words_behind_the_cue(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("মন্ত্রী করিম বলেন, কাজ শেষ হয়েছে!", ["unmarked cue-comma | কাজ শেষ হয়েছে | মন্ত্রী করিম | বলেন"]),
        ("মন্ত্রী করিম বলেন, কাজ শেষ হয়েছে;", ["unmarked cue-comma | কাজ শেষ হয়েছে | মন্ত্রী করিম | বলেন"]),
        ("মন্ত্রী করিম বলেন, কাজ শেষ হয়েছে\n\nআজ ছুটি।", ["unmarked cue-comma | কাজ শেষ হয়েছে | মন্ত্রী করিম | বলেন"]),
        ("মন্ত্রী করিম বলেন যে কাজ শেষ হয়েছে। আজ ছুটি।", ["indirect cue-je | কাজ শেষ হয়েছে | মন্ত্রী করিম | বলেন"]),
        (
            "মন্ত্রী করিম বলেন, কাজ শেষ হয়েছে। রহিমা খাতুন বলেন, পথ খুলবে।",
            ["unmarked cue-comma | কাজ শেষ হয়েছে | মন্ত্রী করিম | বলেন", "unmarked cue-comma | পথ খুলবে | রহিমা খাতুন | বলেন"],
        ),
        (
            "মন্ত্রী করিম বলেন, কাজ শেষ হয়েছে। রহিমা খাতুন বলেন, “পথ খুলবে।”",
            ["unmarked cue-comma | কাজ শেষ হয়েছে | মন্ত্রী করিম | বলেন", "direct cue-mark | পথ খুলবে। | রহিমা খাতুন | বলেন"],
        ),
        (
            "মন্ত্রী করিম বলেন, আমরা কাজ শেষ করেছি। আমাদের এখন টাকা দরকার।",
            ["unmarked cue-comma | আমরা কাজ শেষ করেছি। আমাদের এখন টাকা দরকার | মন্ত্রী করিম | বলেন"],
        ),
        (
            "মন্ত্রী করিম বলেন, আমরা কাজ শেষ করেছি। “পথ খুলবে।”",
            [
                "unmarked cue-comma | আমরা কাজ শেষ করেছি | মন্ত্রী করিম | বলেন",
                "direct actor-mark | পথ খুলবে। | মন্ত্রী করিম | - | inferred",
            ],
        ),
    ],
)
def test_where_the_words_end(text: str, expected: list[str]) -> None:
    """Without the danda; with more sentences where they go on."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("কাজ শেষ হয়েছে বলে জানান মন্ত্রী করিম।", ["indirect bole-cue | কাজ শেষ হয়েছে | মন্ত্রী করিম | জানান"]),
        ("কাজ শেষ হয়েছে বলে মন্ত্রী করিম জানান।", ["indirect bole-cue | কাজ শেষ হয়েছে | মন্ত্রী করিম | জানান"]),
        ("কাজ শেষ হয়েছে মর্মে জানান মন্ত্রী করিম।", ["indirect bole-cue | কাজ শেষ হয়েছে | মন্ত্রী করিম | জানান"]),
        ("তবে কাজ শেষ হয়েছে বলে জানান মন্ত্রী করিম।", ["indirect bole-cue | কাজ শেষ হয়েছে | মন্ত্রী করিম | জানান"]),
        ("কাজ শেষ হয়েছে বলে প্রতিবেদনে জানানো হয়।", ["indirect bole-passive | কাজ শেষ হয়েছে | প্রতিবেদনে | জানানো হয়"]),
        ("কাজ শেষ হয়নি বলে অভিযোগ মন্ত্রী করিমের।", ["indirect bole-noun | কাজ শেষ হয়নি | মন্ত্রী করিমের | অভিযোগ"]),
        # not every বলে is a complementizer
        ("বৃষ্টি হচ্ছিল বলে খেলা হয়নি।", []),
        ("মিথ্যা কথা বলে জানান মন্ত্রী করিম।", []),
    ],
)
def test_bole_before_the_cue(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("কাজ শেষ হওয়ার কথা জানান মন্ত্রী করিম।", ["indirect kotha-cue | কাজ শেষ হওয়ার | মন্ত্রী করিম | জানান"]),
        ("এক বিবৃতিতে কাজ শেষ হওয়ার কথা জানান মন্ত্রী করিম।", ["indirect kotha-cue | কাজ শেষ হওয়ার | মন্ত্রী করিম | জানান"]),
        ("সভা শেষে, কাজ শেষ হওয়ার কথা জানান মন্ত্রী করিম।", ["indirect kotha-cue | কাজ শেষ হওয়ার | মন্ত্রী করিম | জানান"]),
        ("কাজ শেষ হওয়ার বিষয়টি জানান মন্ত্রী করিম।", []),
        ("কাজের কথা জানান মন্ত্রী করিম।", []),
    ],
)
def test_kotha_before_the_cue(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "কাজ শেষ হয়েছে কি না জানতে চাইলে মন্ত্রী করিম বলেন, “শেষ হয়েছে।”",
            [
                "indirect question | কাজ শেষ হয়েছে কি না | - | জানতে চাইলে",
                "direct cue-mark | শেষ হয়েছে। | মন্ত্রী করিম | বলেন",
            ],
        ),
        (
            "কাজ শেষ হয়েছে কিনা জানতে চাইলে মন্ত্রী করিম বলেন, “শেষ হয়েছে।”",
            [
                "indirect question | কাজ শেষ হয়েছে কিনা | - | জানতে চাইলে",
                "direct cue-mark | শেষ হয়েছে। | মন্ত্রী করিম | বলেন",
            ],
        ),
        (
            "কাজ কি না জানতে চাইলে মন্ত্রী করিম বলেন, “শেষ হয়েছে।”",
            ["indirect question | কাজ কি না | - | জানতে চাইলে", "direct cue-mark | শেষ হয়েছে। | মন্ত্রী করিম | বলেন"],
        ),
        (
            "কাজ শেষ হয়েছে না জানতে চাইলে মন্ত্রী করিম বলেন, “শেষ হয়েছে।”",
            ["direct cue-mark | শেষ হয়েছে। | মন্ত্রী করিম | বলেন"],
        ),
    ],
)
def test_questions(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("শহরের সব কাজ শেষ হয়েছে, জানান মন্ত্রী করিম।", ["unmarked comma-cue | শহরের সব কাজ শেষ হয়েছে | মন্ত্রী করিম | জানান"]),
        ("শহরের সব কাজ শেষ হয়নি, জানান মন্ত্রী করিম।", ["unmarked comma-cue | শহরের সব কাজ শেষ হয়নি | মন্ত্রী করিম | জানান"]),
        (
            "শহরের সব কাজ এখনও শেষ হয় নাই, মন্ত্রী করিম জানান।",
            ["unmarked comma-cue | শহরের সব কাজ এখনও শেষ হয় নাই | মন্ত্রী করিম | জানান"],
        ),
        (
            "শহরের সব কাজ শেষ হয়েছে, দাবি মন্ত্রী করিমের।",
            ["unmarked comma-noun | শহরের সব কাজ শেষ হয়েছে | মন্ত্রী করিমের | দাবি"],
        ),
        ("শহরের সব কাজ শেষ হয়েছে জানান মন্ত্রী করিম।", ["unmarked comma-cue | শহরের সব কাজ শেষ হয়েছে | মন্ত্রী করিম | জানান"]),
        # no clause before the comma, or nobody behind it
        ("গত সোমবার সকালে সভায়, জানান মন্ত্রী করিম।", []),
        ("শহরের সব কাজ শেষ হয়েছে, জানান।", []),
        # first and second person ask and answer, they do not report
        ("শহরের সব কাজ শেষ হয়েছে, জানাই আমি।", []),
    ],
)
def test_the_clause_behind_a_comma(text: str, expected: list[str]) -> None:
    """…, জানান মন্ত্রী।"""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("মিনু বলল — আমি যাব না। তুমি যাও।", ["direct cue-dash | আমি যাব না। তুমি যাও। | মিনু | বলল | dialogue"]),
    ],
)
def test_a_dash_behind_a_verb_of_speech(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("শহরের সব কাজ শেষ হবে: মন্ত্রী\n\nআজ সভা হয়।", ["unmarked headline | শহরের সব কাজ শেষ হবে | মন্ত্রী | - | label"]),
        ("শহরের সব কাজ শেষ হবে: করিম\n\nআজ সভা হয়।", ["unmarked headline | শহরের সব কাজ শেষ হবে | করিম | - | label"]),
        # a sentence, one line alone, no source, too short, too long
        ("শহরের সব কাজ শেষ হবে: মন্ত্রী।\n\nআজ সভা হয়।", []),
        ("শহরের সব কাজ শেষ হবে: মন্ত্রী", []),
        ("শহরের সব কাজ শেষ হবে: আকাশ\n\nআজ সভা হয়।", []),
        ("কাজ শেষ: মন্ত্রীকে\n\nআজ সভা হয়।", []),
        ("কাজ: মন্ত্রী\n\nআজ সভা হয়।", []),
        ("শহরের “সব কাজ” শেষ হবে: মন্ত্রী\n\nআজ সভা হয়।", ["term | সব কাজ"]),
    ],
)
def test_headlines(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "রহিমা খাতুন বলেন, “মা বলতেন যে সত্য কথা বলতে হয়। আমি তা মানি।”",
            [
                "direct cue-mark | মা বলতেন যে সত্য কথা বলতে হয়। আমি তা মানি। | রহিমা খাতুন | বলেন",
                "indirect cue-je | সত্য কথা বলতে হয় | মা | বলতেন | nested",
            ],
        ),
        (
            "রহিমা খাতুন বলেন, “সত্য কথা বলতে হয় বলে মা জানাতেন। আমি তা মানি।”",
            [
                "direct cue-mark | সত্য কথা বলতে হয় বলে মা জানাতেন। আমি তা মানি। | রহিমা খাতুন | বলেন",
                "indirect bole-cue | সত্য কথা বলতে হয় | মা | জানাতেন | nested",
            ],
        ),
    ],
)
def test_within_somebodys_words(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("আমি জিজ্ঞেস করেছিলাম, কাজ শেষ হবে কবে।", ["unmarked cue-comma | কাজ শেষ হবে কবে | আমি | জিজ্ঞেস করেছিলাম"]),
        ("আমি জানিয়েছিলাম, কাজ শেষ হয়েছে।", ["unmarked cue-comma | কাজ শেষ হয়েছে | আমি | জানিয়েছিলাম"]),
        ("আমি লিখলাম, কাজ শেষ হয়েছে।", ["unmarked cue-comma | কাজ শেষ হয়েছে | আমি | লিখলাম"]),
        ("আমি কহিলাম, কাজ শেষ হইয়াছে।", ["unmarked cue-comma | কাজ শেষ হইয়াছে | আমি | কহিলাম"]),
        ("আমি জিজ্ঞাসা করিলাম, কাজ শেষ হইবে কবে।", ["unmarked cue-comma | কাজ শেষ হইবে কবে | আমি | জিজ্ঞাসা করিলাম"]),
        ("আমি ভাবলাম, কাজ শেষ হয়েছে।", []),
        ("আমি জানাব, কাজ শেষ হয়েছে।", []),
    ],
)
def test_what_i_said_myself(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "মন্ত্রী করিম বলছেন আজ সব কাজ শেষ হয়েছে। আমাদের এখন টাকা দরকার।",
            ["unmarked cue-bare | আজ সব কাজ শেষ হয়েছে | মন্ত্রী করিম | বলছেন"],
        ),
        (
            "রহিমা খাতুন বলেন, “মা বলতেন, সত্য কথা বলতে হয়।” আমি তা মানি। আমাদের সবার তা মানা দরকার।",
            [
                "direct cue-mark | মা বলতেন, সত্য কথা বলতে হয়। | রহিমা খাতুন | বলেন",
                "unmarked cue-comma | সত্য কথা বলতে হয় | মা | বলতেন | nested",
            ],
        ),
        ("কাজ শেষ বলে জানান মন্ত্রী করিম।", ["indirect bole-cue | কাজ শেষ | মন্ত্রী করিম | জানান"]),
        ("আজ ছুটি। কি না জানতে চাইলে মন্ত্রী করিম বলেন, “শেষ।”", ["direct cue-mark | শেষ। | মন্ত্রী করিম | বলেন"]),
        (
            "আজ ছুটি। কাজ কি না জানতে চাইলে মন্ত্রী করিম বলেন, “শেষ।”",
            ["indirect question | কাজ কি না | - | জানতে চাইলে", "direct cue-mark | শেষ। | মন্ত্রী করিম | বলেন"],
        ),
        ("সে বলে, কাজ শেষ হয়েছে।", ["unmarked cue-comma | কাজ শেষ হয়েছে | সে | বলে"]),
        ("মিনু বলে কাজ শেষ হয়েছে আজ।", []),
        ("মিনু প্রশ্ন করে, কাজ শেষ হবে কবে?", ["unmarked cue-comma | কাজ শেষ হবে কবে | মিনু | প্রশ্ন করে"]),
        ("তিনি জানতে চেয়ে বলেন, কাজ শেষ হবে কবে?", ["unmarked cue-comma | কাজ শেষ হবে কবে | তিনি | বলেন"]),
    ],
)
def test_short_clauses_and_ends(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "গত সোমবার সভায় মন্ত্রী করিম শহরের সব কাজ শেষ হয়েছে বলে জানান।",
            ["indirect bole-cue | শহরের সব কাজ শেষ হয়েছে | মন্ত্রী করিম | জানান"],
        ),
        ("সভায় তিনি শহরের সব কাজ শেষ হয়েছে বলে জানান।", ["indirect bole-cue | শহরের সব কাজ শেষ হয়েছে | তিনি | জানান"]),
        (
            "শহরের সব কাজ শেষ হয়েছে, গতকাল ঢাকায় সাংবাদিকদের জানান মন্ত্রী করিম।",
            ["unmarked comma-cue | শহরের সব কাজ শেষ হয়েছে | মন্ত্রী করিম | জানান"],
        ),
        (
            "শহরের সব কাজ শেষ হয়েছে, মন্ত্রী করিম গতকাল ঢাকায় জানান।",
            ["unmarked comma-cue | শহরের সব কাজ শেষ হয়েছে | মন্ত্রী করিম | জানান"],
        ),
        ("শহরের সব কাজ শেষ নেই, জানান মন্ত্রী করিম।", ["unmarked comma-cue | শহরের সব কাজ শেষ নেই | মন্ত্রী করিম | জানান"]),
        ("শহরের সব কাজ শেষ নয়, জানান মন্ত্রী করিম।", ["unmarked comma-cue | শহরের সব কাজ শেষ নয় | মন্ত্রী করিম | জানান"]),
        ("শহরের সব কাজ শেষ হবে না, জানান মন্ত্রী করিম।", ["unmarked comma-cue | শহরের সব কাজ শেষ হবে না | মন্ত্রী করিম | জানান"]),
        (
            "তবে শহরের সব কাজ শেষ হয়েছে, জানান মন্ত্রী করিম।",
            ["unmarked comma-cue | শহরের সব কাজ শেষ হয়েছে | মন্ত্রী করিম | জানান"],
        ),
        ("শহরের সব কাজ শেষ হওয়ার তথ্য জানান মন্ত্রী করিম।", ["indirect kotha-cue | শহরের সব কাজ শেষ হওয়ার | মন্ত্রী করিম | জানান"]),
        ("শহরের সব কাজ শেষ হয়েছে জানালে মন্ত্রী করিম আসেন।", []),
        ("শহরের সব কাজ শেষ হয়েছে, প্রশংসা করেন মন্ত্রী করিম।", []),
    ],
)
def test_more_clauses_before_the_cue(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("মন্ত্রী করিমের মতে সব কাজ শেষ হয়নি।", ["unmarked noun-bare | সব কাজ শেষ হয়নি | মন্ত্রী করিমের | মতে"]),
        ("তাদের মতে, কাজ শেষ হয়েছে।", ["unmarked noun-comma | কাজ শেষ হয়েছে | তাদের | মতে"]),
        ("আমাদের মতে, কাজ শেষ হয়েছে।", []),
        ("শোনা যায়, কাজ শেষ হয়েছে।", []),
        ("প্রতিবেদনে শোনা যায়, কাজ শেষ হয়েছে।", ["unmarked passive-comma | কাজ শেষ হয়েছে | প্রতিবেদনে | শোনা যায়"]),
        ("যা মন্ত্রী করিম বলেন, কাজ শেষ হয়েছে।", []),
    ],
)
def test_opinions_and_hearsay(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "মন্ত্রী করিম বলেন, আমরা কাজ শেষ করেছি। আমাদের এখন টাকা দরকার। “পথ খোলা,” বলেন রহিমা।",
            [
                "unmarked cue-comma | আমরা কাজ শেষ করেছি। আমাদের এখন টাকা দরকার | মন্ত্রী করিম | বলেন",
                "direct mark-cue | পথ খোলা, | রহিমা | বলেন",
            ],
        ),
        (
            "মন্ত্রী করিম বলেন, আমরা কাজ শেষ করেছি।\nআমাদের এখন টাকা দরকার।",
            ["unmarked cue-comma | আমরা কাজ শেষ করেছি | মন্ত্রী করিম | বলেন"],
        ),
        ("মিনু বলল — আমি যাব না। তুমি যাও।\nসে গেল।", ["direct cue-dash | আমি যাব না। তুমি যাও। | মিনু | বলল | dialogue"]),
        ("মিনু বলল, – আমি যাব না।", ["unmarked cue-comma | আমি যাব না | মিনু | বলল"]),
    ],
)
def test_paragraphs_and_marks_end_unmarked_speech(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("মন্ত্রী করিম সেতুর কাজ শেষ কি না জানতে চান।", ["indirect question | সেতুর কাজ শেষ কি না | মন্ত্রী করিম | জানতে চান"]),
        ("সেতুর কাজ শেষ কি না, জানতে চান মন্ত্রী করিম।", ["indirect question | সেতুর কাজ শেষ কি না | মন্ত্রী করিম | জানতে চান"]),
        ("সেতুর কাজ শেষ কি না, তা মন্ত্রী করিম জানতে চান।", ["indirect question | সেতুর কাজ শেষ কি না | মন্ত্রী করিম | জানতে চান"]),
        ("কাজ কবে শেষ হবে জানতে চাইলে মন্ত্রী হাসেন।", ["indirect question | কাজ কবে শেষ হবে | - | জানতে চাইলে"]),
        ("যখন তিনি বলেন যে কাজ শেষ, তখন সবাই চুপ।", ["indirect cue-je | কাজ শেষ | তিনি | বলেন"]),
        ("তিনি বলেন যে কাজ শেষ হয়েছে, যদিও টাকা আসেনি।", ["indirect cue-je | কাজ শেষ হয়েছে | তিনি | বলেন"]),
        ("যারা বলে কাজ শেষ, তারা মিথ্যা বলেন।", []),
    ],
)
def test_questions_and_resumed_clauses(text: str, expected: list[str]) -> None:
    """Who asks stands beside the verb or first; a clause ends where the main one is taken up."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the main clause takes up who says it, or what is asked
        ("যারা আমাকে আশার কথা লিখেছেন, তাদের কাছে আমি ক্ষমা চাই।", []),
        ("যে দোকানে আগুন লাগে, সেই দোকানের মালিক জানান, তাঁর ক্ষতি হয়েছে।", ["cue-comma"]),
        ("ভাগ্যে কী লেখা আছে, এখনো ঠিক বলা যাচ্ছে না।", []),
        ("চাপা গলায় কে বলে ওঠে — রহিম আসিলি?", ["cue-dash"]),
    ],
)
def test_clauses_that_another_one_takes_up(text: str, expected: list[str]) -> None:
    assert [line.split()[1] for line in readings(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "পুলিশ কমিশনার সাজ্জাদ আলী যে নির্দেশ দিয়েছেন, এ বিষয়ে উপদেষ্টা বলেন, এটা আইনের মধ্যে পড়ে।",
            ["unmarked cue-comma | এটা আইনের মধ্যে পড়ে | উপদেষ্টা | বলেন"],
        ),
        ("মিসেস জুলিয়া কন্যার মৃত্যুতে শোক প্রকাশ করে, অন্য যাত্রীদের সঙ্গে বিমানে চড়েছিলেন।", []),
        ("ইংরেজি আর ফরাসি অনেক শব্দ শেয়ার করে, সেটা জানলে শেখা সহজ হয়।", []),
        (
            "মন্ত্রী বলেন, ‘আমরা পণ্যের দাম ঠিক করব।’ সেতুটি চার লেনে উন্নীত করা হবে ঘোষণা দিয়ে তিনি বলেন, ‘কাজ শিগগির শুরু হবে।’",
            [
                "direct cue-mark | আমরা পণ্যের দাম ঠিক করব। | মন্ত্রী | বলেন",
                "unmarked clause-participle | সেতুটি চার লেনে উন্নীত করা হবে | তিনি | ঘোষণা দিয়ে",
                "direct cue-mark | কাজ শিগগির শুরু হবে। | তিনি | বলেন",
            ],
        ),
    ],
)
def test_relative_clauses_report_nothing(text: str, expected: list[str]) -> None:
    """যে with the noun of a cue begins a relative clause; a weak cue that may be a participle hands nothing over."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("এ চিঠি আসলে জেলা কার্যালয় থেকে এসেছে বলে জানা গেছে।", []),
        ("প্রতিবেদনে কাজ শেষ হয়েছে বলে জানানো হয়।", ["indirect bole-passive | কাজ শেষ হয়েছে | প্রতিবেদনে | জানানো হয়"]),
        ("কাজ শেষ হয়েছে বলে প্রতিবেদনে জানানো হয়।", ["indirect bole-passive | কাজ শেষ হয়েছে | প্রতিবেদনে | জানানো হয়"]),
        (
            "শিক্ষা মন্ত্রণালয় থেকে এ কাজ সম্পূর্ণ নিষিদ্ধ বলে ঘোষণা করা হয়েছে।",
            ["indirect bole-passive | এ কাজ সম্পূর্ণ নিষিদ্ধ | শিক্ষা মন্ত্রণালয় | ঘোষণা করা হয়েছে"],
        ),
        (
            "সরকারের সময় সংবাদ প্রকাশের স্বাধীনতা নিয়ে উল্লেখ করে মাহফুজ আনাম তাঁর পত্রিকায় এমন ভুল হয়েছিল বলে স্বীকার করেন।",
            ["indirect bole-cue | তাঁর পত্রিকায় এমন ভুল হয়েছিল | মাহফুজ আনাম | স্বীকার করেন"],
        ),
    ],
)
def test_sources_of_passives_with_bole(text: str, expected: list[str]) -> None:
    """The text or body stands behind বলে or begins the sentence; within the clause it is none."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("আজ যাহা লিখিলাম, তাহা বিস্ফারিত লোচনে লেখা।", []),
        ("সে যাহা মুখে আসে তাহাই বলে, আর নিজেই হাসিতে থাকে।", []),
        ("রূপম গান শেয়ার করে সমর্থন জানান, আর অঞ্জন দত্ত শিক্ষার্থীদের লড়াইকে কুর্নিশ জানিয়েছেন।", []),
        ("দাবি মানা হলেই অনশন ভাঙার কথা ভাববেন তিনি।", []),
        (
            "সকলে ভাবিতেছিলেন যে, জমিদার যখন খবর পাইবেন, তখন বড় রাগ করিবেন।",
            ["indirect cue-je | জমিদার যখন খবর পাইবেন, তখন বড় রাগ করিবেন | সকলে | ভাবিতেছিলেন"],
        ),
        (
            "আগে আনা গেলে তাঁকে বাঁচানো যেত, মত হাসপাতাল সুপারের।",
            ["unmarked comma-noun | আগে আনা গেলে তাঁকে বাঁচানো যেত | হাসপাতাল সুপারের | মত"],
        ),
        ("তার মত, লম্বা মানুষ দেখিনি।", []),
    ],
)
def test_clauses_that_report_nothing(text: str, expected: list[str]) -> None:
    """Clauses of relation, of thought to come, and coordinated ones."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ট্রাম্প এমন সময়ে অভিযোগ তুলেছেন যখন জেনেভায় পরিকল্পনা নিয়ে আলোচনা চলছে।", []),
        ("তারকা জনপ্রিয় নাটকে অভিনয় করেন, যা তিনি নিজেই লিখেছেন এবং পরিচালনা করেছেন।", []),
        (
            "সংখ্যা শূন্যে নামিয়ে আনা হয়েছে, ইউনান প্রদেশের এক সম্মেলনে স্বাস্থ্য কর্মকর্তারা বলেছিলেন।",
            ["unmarked comma-cue | সংখ্যা শূন্যে নামিয়ে আনা হয়েছে | স্বাস্থ্য কর্মকর্তারা | বলেছিলেন"],
        ),
        (
            "সাংবাদিকের জিজ্ঞাসা ছিল, পাকিস্তানের খেলার মান বেড়েছে কি না।",
            ["unmarked noun-comma | পাকিস্তানের খেলার মান বেড়েছে কি না | সাংবাদিকের | জিজ্ঞাসা"],
        ),
    ],
)
def test_more_clauses(text: str, expected: list[str]) -> None:
    """Relative clauses, clauses of time, and where something was said."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("পরিস্থিতি বলছে, যুদ্ধ হবে।", []),
        ("মন্ত্রীর পরামর্শ, নির্দেশনা এবং সহায়তায় কাজ চলছে।", []),
        ("তিনি যাহা বলিবেন, আমি তাহাই করিব।", []),
        ("মায়ের কথায় মনে হলো, কিছু একটা হয়েছে।", []),
        ("গাছের পাতা লাল ছিল, যখন সরকার যুদ্ধ ঘোষণা করে, তখন লোকে পালায়।", []),
        ("যখন সভা শেষ হলো, তখন তিনি কথা বললেন।", []),
        ("এ নিয়ে ব্যাখ্যা দিয়েছেন দলের আইন সম্পাদক করিম হোসেন খান।", []),
    ],
)
def test_what_nobody_says(text: str, expected: list[str]) -> None:
    """Figures of speech, lists of nouns, relative and temporal clauses hand nothing over."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("হাসপাতালসূত্রে জানা গেছে, রোগী বেড়েছে।", ["unmarked passive-comma | রোগী বেড়েছে | হাসপাতালসূত্রে | জানা গেছে"]),
    ],
)
def test_where_something_is_known_from(text: str, expected: list[str]) -> None:
    """A source may be one word with what it belongs to."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "করিম বলেন, শীত বেড়েছে। আরও পড়ুন: গরম কাপড়ের হাট আরও পড়ুন: মেলা এদিকে, শীতে জনজীবন স্থবির।",
            ["unmarked cue-comma | শীত বেড়েছে | করিম | বলেন"],
        ),
    ],
)
def test_links_end_speech(text: str, expected: list[str]) -> None:
    """Unmarked speech ends before links to other articles."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ফেসবুকে পোস্ট করে, সানি লেখেন, ‘আমি আসছি।’", ["direct cue-mark | আমি আসছি। | সানি | লেখেন"]),
        ("তিনি মন্তব্য করে, মন্ত্রী বলেন, কাজ হবে।", ["unmarked cue-comma | কাজ হবে | মন্ত্রী | বলেন"]),
        ("সে অভিযোগ করে, কাজ হয়নি।", ["unmarked cue-comma | কাজ হয়নি | সে | অভিযোগ করে"]),
    ],
)
def test_a_participle_before_the_verb_that_reports(text: str, expected: list[str]) -> None:
    """A form that may be a participle leads to the subject and verb behind its comma."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("দলটি ঐক্যের শর্ত হিসেবে ‘সমান পদ’ দাবি করছে।", ["partial mark-cue | সমান পদ | দলটি | দাবি করছে"]),
        ("মেয়েটি কাউকে কিছু না বলে চলে গেল।", []),
        ("শীতে ফসল নষ্ট হচ্ছে। অল্প কয়েকজন কৃষকই পরিবারের সাথে এ সম্পর্কে কথা বলেছে।", []),
    ],
)
def test_words_that_only_look_like_cues(text: str, expected: list[str]) -> None:
    """A noun with another before it, না বলে and talk about something report nothing."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "সেতু চালু হবে বলে জানিয়েছেন, দলের সাধারণ সম্পাদক করিম খান।",
            ["indirect bole-cue | সেতু চালু হবে | দলের সাধারণ সম্পাদক করিম খান | জানিয়েছেন"],
        ),
        ("সেতু চালু হবে বলে জানান, টাকা পরে লাগবে।", ["unmarked cue-comma | টাকা পরে লাগবে | - | জানান"]),
    ],
)
def test_a_subject_behind_a_comma(text: str, expected: list[str]) -> None:
    """The subject of a verb of speech may stand alone behind a comma."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("সভাপতি আহ্বান জানান, সবাইকে পাশে দাঁড়ানোর।", []),
        (
            "আবহাওয়া অফিস সূত্রে জানা গেছে রাতের তাপমাত্রা আরও কমবে।",
            ["unmarked passive-bare | রাতের তাপমাত্রা আরও কমবে | আবহাওয়া অফিস সূত্রে | জানা গেছে"],
        ),
        ("হয়তো প্রতিবেদন অনুসারে বদলের সময় এখনো আসেনি।", []),
    ],
)
def test_what_is_asked_for(text: str, expected: list[str]) -> None:
    """What a noun asks for may follow it; that is no clause."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("মা বলেছেন বাবা কাল আসবেন।", ["unmarked cue-bare | বাবা কাল আসবেন | মা | বলেছেন"]),
        ("দিদি বলল আমাকে ডাকতে।", []),
        ("মিনু কী বলল কেউ শোনেনি।", []),
    ],
)
def test_short_clauses_without_a_comma(text: str, expected: list[str]) -> None:
    """A plain verb of speech hands over a short clause; an infinitive or a question is none."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('রতন ঘরে "কে ওখানে" বলিয়া চীৎকার করিয়া উঠিল।', ["partial quotative | কে ওখানে | রতন | চীৎকার করিয়া উঠিল"]),
        ("মিনু সব বলিয়া গেল--- যেন নদীর স্রোতে ভাসিয়া গেল।", []),
        ("সে এমন বিরক্তির ভাব প্রকাশ করিত যে, সকলেই পালাইত।", []),
    ],
)
def test_marked_words_are_reported_once(text: str, expected: list[str]) -> None:
    """Marked words with their quotative are no report as well, nor are a result and a likeness."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "আগামী মাসে সেতু খুলে দেওয়া হবে জানিয়ে প্রতিমন্ত্রী বলেন, কাজ প্রায় শেষ।",
            [
                "unmarked clause-participle | আগামী মাসে সেতু খুলে দেওয়া হবে | প্রতিমন্ত্রী | জানিয়ে",
                "unmarked cue-comma | কাজ প্রায় শেষ | প্রতিমন্ত্রী | বলেন",
            ],
        ),
        (
            "আগামী মাসে সেতু খুলে দেওয়া হবে না জানিয়ে করিম বলেন, ‘কাজ বাকি।’",
            [
                "unmarked clause-participle | আগামী মাসে সেতু খুলে দেওয়া হবে না | করিম | জানিয়ে",
                "direct cue-mark | কাজ বাকি। | করিম | বলেন",
            ],
        ),
        (
            "শীতে সব স্কুল বন্ধ থাকবে জানিয়ে শিক্ষা বোর্ডের চেয়ারম্যান রহিম বলেন, সবাই সাবধান থাকবেন।",
            [
                "unmarked clause-participle | শীতে সব স্কুল বন্ধ থাকবে | শিক্ষা বোর্ডের চেয়ারম্যান রহিম | জানিয়ে",
                "unmarked cue-comma | সবাই সাবধান থাকবেন | শিক্ষা বোর্ডের চেয়ারম্যান রহিম | বলেন",
            ],
        ),
        ("মন্ত্রীকে না জানিয়েই কর্মকর্তারা বলেন, কাজ শেষ।", ["unmarked cue-comma | কাজ শেষ | কর্মকর্তারা | বলেন"]),
    ],
)
def test_a_clause_before_letting_know(text: str, expected: list[str]) -> None:
    """A clause before জানিয়ে is reported by whoever says what follows; not what was not told."""
    assert readings(text) == expected
