"""The cue beside marked words: before them, behind them, far in the sentence; and when marked words are no speech."""

from __future__ import annotations

import pytest
from readings import readings


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("মন্ত্রী করিম বলেন, “কাজ শেষ হয়েছে।”", ["direct cue-mark | কাজ শেষ হয়েছে। | মন্ত্রী করিম | বলেন"]),
        ("মন্ত্রী করিম বলেন “কাজ শেষ হয়েছে।”", ["direct cue-mark | কাজ শেষ হয়েছে। | মন্ত্রী করিম | বলেন"]),
        ("মন্ত্রী করিম বলেন: “কাজ শেষ হয়েছে।”", ["direct cue-mark | কাজ শেষ হয়েছে। | মন্ত্রী করিম | বলেন"]),
        ("মন্ত্রী করিম বলেন – “কাজ শেষ হয়েছে।”", ["direct cue-mark | কাজ শেষ হয়েছে। | মন্ত্রী করিম | বলেন"]),
        ("মন্ত্রী করিম বলেন... “কাজ শেষ হয়েছে।”", ["direct cue-mark | কাজ শেষ হয়েছে। | মন্ত্রী করিম | বলেন"]),
        # words of the same clause, and যে
        ("মন্ত্রী করিম বলেন গতকাল ঢাকায়, “কাজ শেষ হয়েছে।”", ["direct cue-mark | কাজ শেষ হয়েছে। | মন্ত্রী করিম | বলেন"]),
        ("মন্ত্রী করিম বলেন গতকাল ঢাকায়: “কাজ শেষ হয়েছে।”", ["direct cue-mark | কাজ শেষ হয়েছে। | মন্ত্রী করিম | বলেন"]),
        ("মন্ত্রী করিম বলেন গতকাল ঢাকায় – “কাজ শেষ হয়েছে।”", ["direct cue-mark | কাজ শেষ হয়েছে। | মন্ত্রী করিম | বলেন"]),
        ("মন্ত্রী করিম বলেন যে “কাজ শেষ হয়েছে।”", ["direct cue-mark | কাজ শেষ হয়েছে। | মন্ত্রী করিম | বলেন"]),
        ("মন্ত্রী করিম বলেন যে, “কাজ শেষ হয়েছে।”", ["direct cue-mark | কাজ শেষ হয়েছে। | মন্ত্রী করিম | বলেন"]),
        # one line end or an empty line, where a sign announces what comes
        ("মন্ত্রী করিম বলেন,\n“কাজ শেষ হয়েছে।”", ["direct cue-mark | কাজ শেষ হয়েছে। | মন্ত্রী করিম | বলেন"]),
        ("মন্ত্রী করিম বলেন:\n\n“কাজ শেষ হয়েছে।”", ["direct cue-mark | কাজ শেষ হয়েছে। | মন্ত্রী করিম | বলেন"]),
        ("মন্ত্রী করিম বলেন:\n\n\n“কাজ শেষ হয়েছে।”", ["direct bare-mark | কাজ শেষ হয়েছে। | - | -"]),
        ("মন্ত্রী করিম বলেন\n“কাজ শেষ হয়েছে।”", ["direct bare-mark | কাজ শেষ হয়েছে। | - | -"]),
        # a sentence that ends hands over nothing
        ("মন্ত্রী করিম কথা বলেন। “কাজ শেষ হয়েছে।”", ["direct actor-mark | কাজ শেষ হয়েছে। | মন্ত্রী করিম | - | inferred"]),
        ("মন্ত্রী করিম এ কথা বলেন। “কাজ শেষ হয়েছে।”", ["direct actor-mark | কাজ শেষ হয়েছে। | মন্ত্রী করিম | - | inferred"]),
        # but a colon does, even behind এ কথা
        ("মন্ত্রী করিম এ কথা বলেন: “কাজ শেষ হয়েছে।”", ["direct cue-mark | কাজ শেষ হয়েছে। | মন্ত্রী করিম | বলেন"]),
        ("মন্ত্রী করিম এ কথা বলেন – “কাজ শেষ হয়েছে।”", ["direct cue-mark | কাজ শেষ হয়েছে। | মন্ত্রী করিম | বলেন"]),
    ],
)
def test_a_cue_before(text: str, expected: list[str]) -> None:
    """How far a cue's words may stand from it, and what may stand between."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("মন্ত্রী করিম জানান কীভাবে সব ঘটেছে, “কাজ শেষ হয়েছে।”", ["direct cue-far-mark | কাজ শেষ হয়েছে। | মন্ত্রী করিম | জানান"]),
        ("মন্ত্রী করিম জানান কীভাবে সব ঘটেছে: “কাজ শেষ হয়েছে।”", ["direct cue-far-mark | কাজ শেষ হয়েছে। | মন্ত্রী করিম | জানান"]),
        ("মন্ত্রী করিম জানান কীভাবে সব ঘটেছে – “কাজ শেষ হয়েছে।”", ["direct cue-far-mark | কাজ শেষ হয়েছে। | মন্ত্রী করিম | জানান"]),
        (
            "মন্ত্রী করিম জানান কীভাবে সব ঘটেছে। “কাজ শেষ হয়েছে।”",
            ["direct actor-mark | কাজ শেষ হয়েছে। | মন্ত্রী করিম | - | inferred"],
        ),
        ("মন্ত্রী করিম বলেন (হেসে), “কাজ শেষ হয়েছে।”", ["direct cue-far-mark | কাজ শেষ হয়েছে। | মন্ত্রী করিম | বলেন"]),
    ],
)
def test_a_cue_far_before(text: str, expected: list[str]) -> None:
    """An unused cue of the sentence, where a comma, dash or colon stands before the mark."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "মন্ত্রী করিম বলেন, ‘জুলাই সনদ’ মানতে হবে।",
            ["unmarked cue-comma | ‘জুলাই সনদ’ মানতে হবে | মন্ত্রী করিম | বলেন", "term | জুলাই সনদ"],
        ),
        (
            "মন্ত্রী করিম বলেন, ‘জুলাই সনদ’-এর কাজ শেষ হয়েছে।",
            ["unmarked cue-comma | ‘জুলাই সনদ’-এর কাজ শেষ হয়েছে | মন্ত্রী করিম | বলেন", "term | জুলাই সনদ"],
        ),
        ("মন্ত্রী করিম বলেন, ‘জুলাই সনদ মানতে হবে’।", ["direct cue-mark | জুলাই সনদ মানতে হবে | মন্ত্রী করিম | বলেন"]),
        ("মন্ত্রী করিম বলেন, ‘পথ চলো!’ আর চলে যান।", ["direct cue-mark | পথ চলো! | মন্ত্রী করিম | বলেন"]),
        ("মন্ত্রী করিম বলেন, ‘আমি তৈরি.’ এরপর চলে যান।", ["direct cue-mark | আমি তৈরি. | মন্ত্রী করিম | বলেন"]),
    ],
)
def test_a_term_in_a_reported_clause(text: str, expected: list[str]) -> None:
    """A few marked words in the middle of a clause that is reported as a whole."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“কাজ শেষ হয়েছে,” বলেন মন্ত্রী করিম।", ["direct mark-cue | কাজ শেষ হয়েছে, | মন্ত্রী করিম | বলেন"]),
        ("“কাজ শেষ হয়েছে” বলেন মন্ত্রী করিম।", ["direct mark-cue | কাজ শেষ হয়েছে | মন্ত্রী করিম | বলেন"]),
        ("“কাজ শেষ হয়েছে”, মন্ত্রী করিম বলেন।", ["direct mark-cue | কাজ শেষ হয়েছে | মন্ত্রী করিম | বলেন"]),
        ("“কাজ শেষ হয়েছে” – মন্ত্রী করিম বলেন।", ["direct mark-cue | কাজ শেষ হয়েছে | মন্ত্রী করিম | বলেন"]),
        ("“কাজ শেষ হয়েছে…” বলেন মন্ত্রী করিম।", ["direct mark-cue | কাজ শেষ হয়েছে… | মন্ত্রী করিম | বলেন"]),
        ("“কাজ শেষ হয়েছে।” মন্ত্রী করিম বলেন।", ["direct mark-cue | কাজ শেষ হয়েছে। | মন্ত্রী করিম | বলেন"]),
        ("“কাজ শেষ হয়েছে?” জানতে চান মন্ত্রী করিম।", ["direct mark-cue | কাজ শেষ হয়েছে? | মন্ত্রী করিম | জানতে চান"]),
        # behind a danda or in the next line the verb is another sentence's
        ("“কাজ শেষ হয়েছে”। মন্ত্রী করিম বলেন।", ["direct mark-cue | কাজ শেষ হয়েছে | মন্ত্রী করিম | বলেন"]),
        ("“কাজ শেষ হয়েছে।”\nমন্ত্রী করিম বলেন।", ["direct bare-mark | কাজ শেষ হয়েছে। | - | -"]),
        # a verb in between ends the search
        (
            "“কাজ শেষ হয়েছে?” মন্ত্রী করিম এলেন এবং বলেন।",
            ["direct actor-mark | কাজ শেষ হয়েছে? | মন্ত্রী করিম | - | inferred"],
        ),
        # between two quotations: a full stop gives the verb to the next one, a comma to the one before
        (
            "“কাজ শেষ হয়েছে।” মন্ত্রী করিম বলেন, “আর নেই।”",
            ["direct bare-mark | কাজ শেষ হয়েছে। | - | -", "direct cue-mark | আর নেই। | মন্ত্রী করিম | বলেন"],
        ),
        (
            "“কাজ শেষ হয়েছে,” মন্ত্রী করিম বলেন, “আর নেই।”",
            ["direct mark-cue | কাজ শেষ হয়েছে, … আর নেই। | মন্ত্রী করিম | বলেন | continued"],
        ),
        (
            "“কাজ শেষ হয়েছে।” মন্ত্রী করিম বলেন, আর কিছু নেই।",
            [
                "direct actor-mark | কাজ শেষ হয়েছে। | মন্ত্রী করিম | - | inferred",
                "unmarked cue-comma | আর কিছু নেই | মন্ত্রী করিম | বলেন",
            ],
        ),
        ("“কাজ শেষ হয়েছে,” মন্ত্রী করিম বলেন, আর কিছু নেই।", ["direct mark-cue | কাজ শেষ হয়েছে, | মন্ত্রী করিম | বলেন"]),
        (
            "“কাজ শেষ হয়েছে।” মন্ত্রী করিম বলেন যে আর কিছু নেই।",
            [
                "direct actor-mark | কাজ শেষ হয়েছে। | মন্ত্রী করিম | - | inferred",
                "indirect cue-je | আর কিছু নেই | মন্ত্রী করিম | বলেন",
            ],
        ),
        # nouns
        ("“কাজ শেষ”, মন্ত্রী করিমের দাবি।", ["direct mark-noun | কাজ শেষ | মন্ত্রী করিমের | দাবি"]),
        ("“কাজ শেষ”, মন্ত্রী করিমের দাবি ছিল সত্য।", ["term | কাজ শেষ"]),
    ],
)
def test_a_cue_behind(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“কাজ শেষ হয়েছে” বলে মন্তব্য করেন মন্ত্রী করিম।", ["direct quotative | কাজ শেষ হয়েছে | মন্ত্রী করিম | মন্তব্য করেন"]),
        ("“কাজ শেষ হয়েছে” বলে মন্ত্রী করিম জানান।", ["direct quotative | কাজ শেষ হয়েছে | মন্ত্রী করিম | জানান"]),
        ("“কাজ শেষ হয়েছে” মর্মে মন্ত্রী করিম জানান।", ["direct quotative | কাজ শেষ হয়েছে | মন্ত্রী করিম | জানান"]),
        ("মন্ত্রী করিম “কাজ শেষ হয়েছে” বলে চলে যান।", ["direct quotative | কাজ শেষ হয়েছে | মন্ত্রী করিম | বলে চলে"]),
        ("মন্ত্রী করিম “কাজ শেষ হয়েছে” বলিয়া জানাইলেন।", ["direct quotative | কাজ শেষ হয়েছে | মন্ত্রী করিম | জানাইলেন"]),
    ],
)
def test_bole_behind_marked_words(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ফলকে ‘চমৎকার’ বলেন মন্ত্রী করিম।", ["partial mark-cue | চমৎকার | মন্ত্রী করিম | বলেন"]),
        ("একে ‘চমৎকার’ হিসেবে অভিহিত করেন মন্ত্রী করিম।", ["partial mark-cue | চমৎকার | মন্ত্রী করিম | অভিহিত করেন"]),
        # a name is no fragment
        ("সংস্থা ‘আলো’ বলেছে, কাজ শেষ হয়েছে।", ["unmarked cue-comma | কাজ শেষ হয়েছে | সংস্থা ‘আলো’ | বলেছে", "term | আলো"]),
        ("সাংবাদিক ‘রুবেল’ বলেন, কাজ শেষ হয়েছে।", ["unmarked cue-comma | কাজ শেষ হয়েছে | সাংবাদিক | বলেন", "term | রুবেল"]),
        # words of the narrator stand between
        (
            "‘চমৎকার’ সভায় মন্ত্রী করিম বলেন, কাজ শেষ হয়েছে।",
            ["unmarked cue-comma | কাজ শেষ হয়েছে | মন্ত্রী করিম | বলেন", "term | চমৎকার"],
        ),
    ],
)
def test_fragments(text: str, expected: list[str]) -> None:
    """Part of the clause: what something is called."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("‘বিচার চাই, বিচার চাই’ স্লোগান দেন শিক্ষার্থীরা।", ["direct mark-cue | বিচার চাই, বিচার চাই | শিক্ষার্থীরা | স্লোগান দেন"]),
        ("‘বিচার চাই’ বলে স্লোগান দেন শিক্ষার্থীরা।", ["direct quotative | বিচার চাই | শিক্ষার্থীরা | স্লোগান দেন"]),
        ("শিক্ষার্থীরা ‘বিচার চাই, বিচার চাই’ স্লোগান দেন।", ["direct mark-cue | বিচার চাই, বিচার চাই | শিক্ষার্থীরা | স্লোগান দেন"]),
        ("শিক্ষার্থীরা ‘বিচার’ স্লোগান দেন।", ["term | বিচার"]),
    ],
)
def test_slogans(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("‘আকাশ কত দূরে রইল?’", ["direct bare-mark | আকাশ কত দূরে রইল? | - | -"]),
        ("‘আকাশ দূরে রইল’", ["direct bare-mark | আকাশ দূরে রইল | - | -"]),
        ("‘আকাশ দূরে’", ["term | আকাশ দূরে"]),
        ("ছেলেটি কেঁদে উঠল, ‘আকাশ কোথায়?’", ["direct verb-mark | আকাশ কোথায়? | ছেলেটি | কেঁদে উঠল"]),
        ("ছেলেটি কেঁদে উঠল, ‘সন্ধ্যা হয়ে গেছে।’", ["direct verb-mark | সন্ধ্যা হয়ে গেছে। | ছেলেটি | কেঁদে উঠল"]),
        # titles, headlines, names and emphasis
        ("‘আকাশ কত দূরে রইল’ গানটি ভালো।", ["term | আকাশ কত দূরে রইল"]),
        ("‘সবার জন্য শিক্ষা’র সভা হয়।", ["term | সবার জন্য শিক্ষা"]),
        ("শিরোনাম ছিল, ‘আকাশ কত দূরে রইল আজ সন্ধ্যায়।’", ["term | আকাশ কত দূরে রইল আজ সন্ধ্যায়।"]),
        ("সভায় ‘আকাশ’, ‘মাটি’ ও ‘জল’ নিয়ে কথা হয়।", ["term | আকাশ", "term | মাটি", "term | জল"]),
        ("সে ‘সোনার তরী’ পড়ে।", ["term | সোনার তরী"]),
    ],
)
def test_speech_without_a_cue(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("মন্ত্রী করিম বলেন।\n“কাজ শেষ হয়েছে।”", ["direct cue-far-mark | কাজ শেষ হয়েছে। | মন্ত্রী করিম | বলেন"]),
        ("মন্ত্রী করিম বলেন।\n\n“কাজ শেষ হয়েছে।”", ["direct cue-far-mark | কাজ শেষ হয়েছে। | মন্ত্রী করিম | বলেন"]),
        ("মন্ত্রী করিম বলেন?\n“কাজ শেষ হয়েছে।”", ["direct bare-mark | কাজ শেষ হয়েছে। | - | -"]),
        ("আমি বলি।\n“কাজ শেষ হয়েছে।”", ["direct bare-mark | কাজ শেষ হয়েছে। | - | -"]),
        ("মন্ত্রী করিম এ কথা বলেন।\n“কাজ শেষ হয়েছে।”", ["direct bare-mark | কাজ শেষ হয়েছে। | - | -"]),
        ("মন্ত্রী করিম এসেছেন বলেন।\n“কাজ শেষ হয়েছে।”", ["direct bare-mark | কাজ শেষ হয়েছে। | - | -"]),
        ("মন্ত্রী করিম প্রশংসা করেন।\n“কাজ শেষ হয়েছে।”", ["direct bare-mark | কাজ শেষ হয়েছে। | - | -"]),
        ("মন্ত্রী করিম বলেন।\n“কাজ শেষ,” বলেন রহিমা।", ["direct mark-cue | কাজ শেষ, | রহিমা | বলেন"]),
    ],
)
def test_a_cue_on_the_line_before(text: str, expected: list[str]) -> None:
    """X বলেন।⏎“Q”: the attribution ends its own line."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("সে কাজ করবে বলে “কাজ শেষ হয়েছে।”", ["term | কাজ শেষ হয়েছে।"]),
        ("‘বিচার!’ সবাই স্লোগান দেয়।", ["direct mark-cue | বিচার! | সবাই | স্লোগান দেয়"]),
        ("“কাজ শেষ!” বলার পরে মন্ত্রী করিম জানান।", ["direct mark-cue | কাজ শেষ! | মন্ত্রী করিম | জানান"]),
        (
            "“কাজ শেষ?” সভায় “পথ খোলা” বলেন মন্ত্রী করিম।",
            ["direct bare-mark | কাজ শেষ? | - | -", "partial mark-cue | পথ খোলা | মন্ত্রী করিম | বলেন"],
        ),
        (
            "“কাজ শেষ?” জানতে চাইলে মন্ত্রী করিম বলেন, “শেষ হয়েছে।”",
            ["direct bare-mark | কাজ শেষ? | - | -", "direct cue-mark | শেষ হয়েছে। | মন্ত্রী করিম | বলেন"],
        ),
        ("“কাজ শেষ হয়েছে!” মন্ত্রী করিমের দাবি ছিল সত্য।", ["direct bare-mark | কাজ শেষ হয়েছে! | - | -"]),
        # a sentence that is nothing but the attribution
        ("“কাজ শেষ হয়েছে”। তিনি বলেন।", ["direct mark-cue | কাজ শেষ হয়েছে | তিনি | বলেন"]),
        (
            "“কাজ শেষ হয়েছে”। মন্ত্রী করিম সভায় বলেন, পথ খোলা।",
            ["direct bare-mark | কাজ শেষ হয়েছে | - | -", "unmarked cue-comma | পথ খোলা | মন্ত্রী করিম | বলেন"],
        ),
        ("“কাজ শেষ হয়েছে”। মন্ত্রী করিম এ কথা বলেন।", ["direct bare-mark | কাজ শেষ হয়েছে | - | -"]),
        ("“কাজ শেষ হয়েছে”।\nতিনি বলেন।", ["direct bare-mark | কাজ শেষ হয়েছে | - | -"]),
    ],
)
def test_more_cues_behind(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("মন্ত্রী করিম বলেন, ‘চমৎকার’। সবাই খুশি।", ["direct cue-mark | চমৎকার | মন্ত্রী করিম | বলেন"]),
        ("“কাজ শেষ হয়েছে!” দাবি মন্ত্রী করিমের।", ["direct mark-noun | কাজ শেষ হয়েছে! | মন্ত্রী করিমের | দাবি"]),
        ("“কাজ শেষ হয়েছে,” দাবি মন্ত্রী করিমের।", ["direct mark-noun | কাজ শেষ হয়েছে, | মন্ত্রী করিমের | দাবি"]),
    ],
)
def test_one_word_and_nouns(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "মন্ত্রী করিম বলেন আজ কাল আজ কাল আজ কাল আজ কাল সভায়, “কাজ শেষ হয়েছে।”",
            ["direct cue-mark | কাজ শেষ হয়েছে। | মন্ত্রী করিম | বলেন"],
        ),
        (
            "মন্ত্রী করিম বলেন আজ কাল আজ কাল আজ কাল আজ কাল আজ সভায়, “কাজ শেষ হয়েছে।”",
            ["direct cue-far-mark | কাজ শেষ হয়েছে। | মন্ত্রী করিম | বলেন"],
        ),
    ],
)
def test_nine_words_may_stand_between(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("রাজা উচ্চস্বরে ডাকিলেন, “প্রহরি।” কেহ আসিল না।", ["direct verb-mark | প্রহরি। | রাজা | ডাকিলেন"]),
        ("তিনি ডাকিয়া উঠিলেন “প্রহরি!” কেহই আসিল না।", ["direct verb-mark | প্রহরি! | তিনি | ডাকিয়া উঠিলেন"]),
        (
            "হঠাৎ তিনি প্রশ্ন করিয়া বসিলেন ‘তোমার মা বেঁচে আছেন?’",
            ["direct verb-mark | তোমার মা বেঁচে আছেন? | তিনি | প্রশ্ন করিয়া বসিলেন"],
        ),
        ("হঠাৎ একটা কথা কানে এলো, ‘আমি অভিজিৎ।’", ["direct verb-mark | আমি অভিজিৎ। | - | এলো"]),
        ("পরে তাঁরা গঠন করেন ‘নদী রক্ষা কমিটি।’ সেটি টেকেনি।", ["term | নদী রক্ষা কমিটি।"]),
        ("বইটির নাম ছিল ‘তুমি কে?’ তখন।", ["term | তুমি কে?"]),
    ],
)
def test_marked_sentences_behind_a_verb_of_no_speech(text: str, expected: list[str]) -> None:
    """Words that end as a sentence are speech behind a verb's comma; a question or cry right behind the verb too."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"কেন" তারা জিজ্ঞেস করলো।', ["direct mark-cue | কেন | তারা | জিজ্ঞেস করলো"]),
        ('"ভালো লাগছে" চাঁদু উত্তর দিয়ে উড়ে গেল।', ["direct mark-cue | ভালো লাগছে | চাঁদু | উত্তর দিয়ে"]),
        (
            'তিনি "কেন" বইটি পড়েছেন, জানান তিনি।',
            ['unmarked comma-cue | তিনি "কেন" বইটি পড়েছেন | তিনি | জানান', "partial inside | কেন | তিনি | জানান | nested"],
        ),
        (
            'প্রজাপতি তাকে দেখে বলল "এই যে, কেমন আছো?" "ভালো, খুব ভালো, ধন্যবাদ।" এই বলে চাঁদু উড়ে গেল।',
            ["direct cue-mark | এই যে, কেমন আছো? | প্রজাপতি | বলল", "direct quotative | ভালো, খুব ভালো, ধন্যবাদ। | চাঁদু | বলে"],
        ),
        (
            "“নচ্ছার, তোর হায়া নেই” এই বলিয়া গোপাল অগ্রসর হইতেছিল, দেখিয়া তরঙ্গ বলিল, “গোবরা, তুইও কি পাগল?”",
            ["direct quotative | নচ্ছার, তোর হায়া নেই | গোপাল | বলিয়া", "direct cue-mark | গোবরা, তুইও কি পাগল? | তরঙ্গ | বলিল"],
        ),
    ],
)
def test_short_questions_and_saying_this(text: str, expected: list[str]) -> None:
    """A question at the beginning of a line, and words that are closed by এই বলে."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "টেনেট তাঁকে ‘লাদেনের মতোই বিপজ্জনক’ বলে মনে করতেন এবং সাবেক প্রধান শ্যাভিত আফসোস করেছিলেন।",
            ["partial quotative | লাদেনের মতোই বিপজ্জনক | টেনেট | বলে"],
        ),
        (
            "“তুমি নিজেকে মনে করাতে থাকো যে আমাদের বড় লিড ছিল, আর আমরা হেরেছি” বজর্ন বলেন, ছবিতে তাকে দেখা যাচ্ছে।",
            ["direct mark-cue | তুমি নিজেকে মনে করাতে থাকো যে আমাদের বড় লিড ছিল, আর আমরা হেরেছি | বজর্ন | বলেন"],
        ),
        (
            "“কাজ শেষ হয়েছে” বজর্ন বলেন, ছবিতে তাকে দেখা যাচ্ছে।",
            ["unmarked cue-comma | ছবিতে তাকে দেখা যাচ্ছে | বজর্ন | বলেন", "term | কাজ শেষ হয়েছে"],
        ),
    ],
)
def test_where_a_quotative_ends(text: str, expected: list[str]) -> None:
    """বলে goes with the verb of its own clause; long marked clauses at the beginning of a line are speech."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“যাব, আগামী মাসে যাব।” হেঁয়ালি উত্তর রহিমের।", ["direct mark-noun | যাব, আগামী মাসে যাব। | রহিমের | উত্তর"]),
        ("“যাবে?” অবাক প্রশ্ন রহিমের।", ["direct mark-noun | যাবে? | রহিমের | প্রশ্ন"]),
        (
            "সেতুর কাজ এখনো শেষ হয়নি, স্পষ্ট জবাব মন্ত্রীর।",
            ["unmarked comma-noun | সেতুর কাজ এখনো শেষ হয়নি | মন্ত্রীর | জবাব"],
        ),
    ],
)
def test_an_answer_behind_a_mark_may_have_an_adjective(text: str, expected: list[str]) -> None:
    """The noun of a reply may stand behind its adjective, its speaker ends the sentence."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("এরপর ‘আপনার কী দরকার?’ বাটনে চাপ দিতে হবে।", ["term | আপনার কী দরকার?"]),
        ("সেখানে ‘আপনার কী দরকার?’ অপশন নির্বাচন করুন।", ["term | আপনার কী দরকার?"]),
    ],
)
def test_words_on_a_screen_are_not_said(text: str, expected: list[str]) -> None:
    """What stands on a button or in a menu is its name."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“এই অবিচার শেষ করতে পারি,” ২০১৮ সালের এপ্রিল মাসে লন্ডনে একটি বড় অনুষ্ঠান চলাকালীন "
            "দ্য গ্রিন ক্লাবের দূত ট্রেসি মিলার সবাইকে বলেছেন।",
            ["direct mark-cue | এই অবিচার শেষ করতে পারি, | দ্য গ্রিন ক্লাবের দূত ট্রেসি মিলার | বলেছেন"],
        ),
        (
            "শয়তান হাসি দিয়ে বলল’ “না, তুমি যা ভাবছ আমি তেমন নই।”",
            ["direct cue-mark | না, তুমি যা ভাবছ আমি তেমন নই। | শয়তান | বলল"],
        ),
    ],
)
def test_a_comma_inside_promises_a_cue(text: str, expected: list[str]) -> None:
    """The cue may stand far behind a mark that ends with a comma, and behind a stray mark."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("‘সোনাঝুরি’ বলে একটা গ্রামে যেতে হলো।", ["term | সোনাঝুরি"]),
        ("“তাও জানো না?” বলে একটা হাসি দিল মিনু।", ["direct quotative | তাও জানো না? | মিনু | বলে"]),
    ],
)
def test_what_is_called_so(text: str, expected: list[str]) -> None:
    """Few marked words before বলে and one of a kind are a name, others are words."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "এই সেতুকে প্রকৌশলী করিম হোসেন ‘নতুন যুগ’ বলেছিলেন।",
            ["partial mark-cue | নতুন যুগ | প্রকৌশলী করিম হোসেন | বলেছিলেন"],
        ),
        (
            "বিজয়কে কবি রহিমা খাতুন ‘আলোর দিন’ অভিহিত করে লেখেন, ‘আমরা জিতেছি।’",
            [
                "partial mark-cue | আলোর দিন | কবি রহিমা খাতুন | অভিহিত করে",
                "direct cue-mark | আমরা জিতেছি। | কবি রহিমা খাতুন | লেখেন",
            ],
        ),
        ("সংস্থা ‘আলো’ বলেছে, কাজ শেষ।", ["unmarked cue-comma | কাজ শেষ | সংস্থা ‘আলো’ | বলেছে", "term | আলো"]),
    ],
)
def test_what_somebody_calls_something(text: str, expected: list[str]) -> None:
    """Words right behind a name are what it calls something, where that stands in the object case."""
    assert readings(text) == expected
