"""Where the source of a cue stands: to its left, to its right, in the genitive, in the locative."""

from __future__ import annotations

import pytest
from readings import readings

from quotex.cues import CueHit, find_cues
from quotex.lexicon import Lexicon
from quotex.nouns import Mention
from quotex.page import Page, read
from quotex.sources import first_subject, source_genitive, source_left, source_locative, source_right

LEXICON = Lexicon.default()


def at_cue(text: str) -> tuple[Page, CueHit]:
    page = read(text, LEXICON)
    return page, find_cues(page, LEXICON)[0]


def words(page: Page, found: Mention | None) -> str | None:
    return page.slice(found.first, found.last) if found else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("গতকাল ঢাকায় মন্ত্রী সাংবাদিকদের বলেন", "মন্ত্রী"),
        ("রহিমা খাতুন প্রথম আলোকে বলেন", "রহিমা খাতুন"),
        ("মার্টিন, যিনি তখন ঢাকায় ছিলেন, বলেন", "মার্টিন"),
        ("মার্টিন, যিনি রহিম নামে এক কর্মকর্তাকে চেনেন, বলেন", "মার্টিন"),
        ("মার্টিন যিনি রহিম নামে এক কর্মকর্তাকে চেনেন, বলেন", "মার্টিন"),
        ("মার্টিনকে, যিনি রহিম নামে এক কর্মকর্তাকে চেনেন, বলেন", "রহিম"),
        ("তারা বলেন", "তারা"),
        ("সাংবাদিকদের বলেন", None),
        ("সে বলেন", None),
        ("আমি বললাম", "আমি"),
    ],
)
def test_left(text: str, expected: str | None) -> None:
    page, cue = at_cue(text)
    assert words(page, source_left(page, LEXICON, 0, cue)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("বলেন মন্ত্রী করিম।", "মন্ত্রী করিম"),
        ("জানান তিনি।", "তিনি"),
        ("বলেন তিনি, পরে চলে যান।", "তিনি"),
        ("বলেন এবং চলে যান।", None),
        ("বলেন।", None),
        ("বলেন সে।", None),
    ],
)
def test_right(text: str, expected: str | None) -> None:
    page, cue = at_cue(text)
    assert words(page, source_right(page, LEXICON, cue.last + 1, len(page), cue)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("মন্ত্রীর মতে", "মন্ত্রীর"), ("শিক্ষক করিম মিয়ার মতে", "শিক্ষক করিম মিয়ার"), ("সভায় তাঁর মতে", "তাঁর")],
)
def test_genitive(text: str, expected: str) -> None:
    page, cue = at_cue(text)
    assert words(page, source_genitive(page, LEXICON, 0, cue)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("কমিটির প্রতিবেদনে বলা হয়", "কমিটির প্রতিবেদনে"),
        ("মন্ত্রণালয়ের পক্ষ থেকে জানানো হয়", "মন্ত্রণালয়ের"),
        ("এতে বলা হয়", "এতে"),
        ("সভায় বলা হয়", None),
    ],
)
def test_locative(text: str, expected: str | None) -> None:
    page, cue = at_cue(text)
    assert words(page, source_locative(page, LEXICON, 0, cue)) == expected


def test_first_subject() -> None:
    page, cue = at_cue("বলেন। মন্ত্রী করিম সভায় যান।")
    assert words(page, first_subject(page, LEXICON, 2, len(page), cue)) == "মন্ত্রী করিম"
    assert first_subject(page, LEXICON, 2, 2, cue) is None


# ---------------------------------------------------------------- in whole sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("গতকাল ঢাকায় মন্ত্রী সাংবাদিকদের বলেন, কাজ শেষ হয়েছে।", ["unmarked cue-comma | কাজ শেষ হয়েছে | মন্ত্রী | বলেন"]),
        (
            "সমিতির সম্পাদক পুরুষোত্তম বলেন, কাজ শেষ হয়েছে।",
            ["unmarked cue-comma | কাজ শেষ হয়েছে | সমিতির সম্পাদক পুরুষোত্তম | বলেন"],
        ),
        ("মন্ত্রী ও সচিব বলেন, কাজ শেষ হয়েছে।", ["unmarked cue-comma | কাজ শেষ হয়েছে | মন্ত্রী ও সচিব | বলেন"]),
        ("মন্ত্রী করিম (৫০) বলেন, কাজ শেষ হয়েছে।", ["unmarked cue-comma | কাজ শেষ হয়েছে | মন্ত্রী করিম (৫০) | বলেন"]),
        (
            "উপজেলা নির্বাহী কর্মকর্তা (ইউএনও) মাহবুব আলম বলেন, কাজ শেষ হয়েছে।",
            ["unmarked cue-comma | কাজ শেষ হয়েছে | উপজেলা নির্বাহী কর্মকর্তা (ইউএনও) মাহবুব আলম | বলেন"],
        ),
        (
            "নিহতের বড় ভাই সোহেল রানা কাঁদতে কাঁদতে বলেন, কাজ শেষ হয়েছে।",
            ["unmarked cue-comma | কাজ শেষ হয়েছে | নিহতের বড় ভাই সোহেল রানা | বলেন"],
        ),
        ("তিনি আরও বলেন, কাজ শেষ হয়েছে।", ["unmarked cue-comma | কাজ শেষ হয়েছে | তিনি | বলেন"]),
        (
            "এ বিষয়ে জানতে চাইলে জেলা প্রশাসক আনিস রহমান বলেন, কাজ শেষ হয়েছে।",
            ["unmarked cue-comma | কাজ শেষ হয়েছে | জেলা প্রশাসক আনিস রহমান | বলেন"],
        ),
        (
            "নাম প্রকাশে অনিচ্ছুক এক কর্মকর্তা বলেন, কাজ শেষ হয়েছে।",
            ["unmarked cue-comma | কাজ শেষ হয়েছে | নাম প্রকাশে অনিচ্ছুক এক কর্মকর্তা | বলেন"],
        ),
        ("স্থানীয় বাসিন্দারা বলেন, কাজ শেষ হয়েছে।", ["unmarked cue-comma | কাজ শেষ হয়েছে | স্থানীয় বাসিন্দারা | বলেন"]),
        (
            "ঢাকা বিশ্ববিদ্যালয়ের অধ্যাপক সাদিয়া কবির বলেন, কাজ শেষ হয়েছে।",
            ["unmarked cue-comma | কাজ শেষ হয়েছে | ঢাকা বিশ্ববিদ্যালয়ের অধ্যাপক সাদিয়া কবির | বলেন"],
        ),
    ],
)
def test_the_subject_before_the_verb(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "শহরের সব কাজ শেষ হয়েছে বলে জানান জেলা প্রশাসক আনিস রহমান।",
            ["indirect bole-cue | শহরের সব কাজ শেষ হয়েছে | জেলা প্রশাসক আনিস রহমান | জানান"],
        ),
        ("শহরের সব কাজ শেষ হয়েছে বলে জানান তিনি।", ["indirect bole-cue | শহরের সব কাজ শেষ হয়েছে | তিনি | জানান"]),
        (
            "শহরের সব কাজ শেষ হয়েছে বলে জানান মন্ত্রী করিম, পরে চলে যান।",
            ["indirect bole-cue | শহরের সব কাজ শেষ হয়েছে | মন্ত্রী করিম | জানান"],
        ),
        (
            "শহরের সব কাজ শেষ হয়েছে বলে জানান মন্ত্রী করিম (৫০)।",
            ["indirect bole-cue | শহরের সব কাজ শেষ হয়েছে | মন্ত্রী করিম (৫০) | জানান"],
        ),
        (
            "শহরের সব কাজ শেষ হয়েছে বলে জানান এবং চলে যান মন্ত্রী করিম।",
            ["indirect bole-cue | শহরের সব কাজ শেষ হয়েছে | - | জানান"],
        ),
        (
            "শহরের সব কাজ শেষ হয়েছে বলে জানান মন্ত্রী করিম\nআজ রহিমা আসেন।",
            ["indirect bole-cue | শহরের সব কাজ শেষ হয়েছে | মন্ত্রী করিম | জানান"],
        ),
        ("শহরের সব কাজ শেষ হয়েছে বলে জানায় পুলিশ।", ["indirect bole-cue | শহরের সব কাজ শেষ হয়েছে | পুলিশ | জানায়"]),
        (
            "শহরের সব কাজ শেষ হয়েছে বলে জানান ঢাকার মেয়র রুবিনা আখতার – সভা শেষে।",
            ["indirect bole-cue | শহরের সব কাজ শেষ হয়েছে | ঢাকার মেয়র রুবিনা আখতার | জানান"],
        ),
        (
            "শহরের সব কাজ শেষ হয়েছে বলে সাংবাদিকদের জানান উপ-পরিচালক আনিস রহমান।",
            ["indirect bole-cue | শহরের সব কাজ শেষ হয়েছে | উপ-পরিচালক আনিস রহমান | জানান"],
        ),
    ],
)
def test_the_subject_behind_the_verb(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("বিবৃতিতে বলা হয়, কাজ শেষ হয়েছে।", ["unmarked passive-comma | কাজ শেষ হয়েছে | বিবৃতিতে | বলা হয়"]),
        (
            "গতকাল প্রকাশিত এক বিবৃতিতে সংস্থাটির পক্ষ থেকে বলা হয়, কাজ শেষ হয়েছে।",
            ["unmarked passive-comma | কাজ শেষ হয়েছে | সংস্থাটির | বলা হয়"],
        ),
        ("মন্ত্রণালয়ের তরফ থেকে জানানো হয়, কাজ শেষ হয়েছে।", ["unmarked passive-comma | কাজ শেষ হয়েছে | মন্ত্রণালয়ের | জানানো হয়"]),
        ("পুলিশের বরাত দিয়ে বলা হয়, কাজ শেষ হয়েছে।", ["unmarked passive-comma | কাজ শেষ হয়েছে | পুলিশের | বলা হয়"]),
        ("হাসপাতাল সূত্রে জানা গেছে, কাজ শেষ হয়েছে।", ["unmarked passive-comma | কাজ শেষ হয়েছে | হাসপাতাল সূত্রে | জানা গেছে"]),
        ("স্থানীয় সূত্র থেকে জানা গেছে, কাজ শেষ হয়েছে।", ["unmarked passive-comma | কাজ শেষ হয়েছে | স্থানীয় সূত্র | জানা গেছে"]),
        ("সেখানে বলা হয়, কাজ শেষ হয়েছে।", ["unmarked passive-comma | কাজ শেষ হয়েছে | - | বলা হয়"]),
        ("তাতে বলা হয়, কাজ শেষ হয়েছে।", ["unmarked passive-comma | কাজ শেষ হয়েছে | তাতে | বলা হয়"]),
        ("ঢাকায় বলা হয়, কাজ শেষ হয়েছে।", ["unmarked passive-comma | কাজ শেষ হয়েছে | - | বলা হয়"]),
        ("বিবৃতিতে সব আছে। ঢাকায় বলা হয়, কাজ শেষ হয়েছে।", ["unmarked passive-comma | কাজ শেষ হয়েছে | - | বলা হয়"]),
        ("কমিটিতে বলা হয়, কাজ শেষ হয়েছে।", ["unmarked passive-comma | কাজ শেষ হয়েছে | কমিটিতে | বলা হয়"]),
    ],
)
def test_texts_and_bodies(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("মন্ত্রী করিম উঠে দাঁড়ান। “কাজ শেষ।”", ["direct actor-mark | কাজ শেষ। | মন্ত্রী করিম | - | inferred"]),
        ("“কাজ শেষ!” ছোট মেয়েটি হাসে।", ["direct actor-mark | কাজ শেষ! | ছোট মেয়েটি | - | inferred"]),
        ("মার্টিন, যিনি তখন ঢাকায় ছিলেন, বলেন, “কাজ শেষ হয়েছে।”", ["direct cue-mark | কাজ শেষ হয়েছে। | মার্টিন | বলেন"]),
        ("মার্টিন যিনি তখন ঢাকায় ছিলেন, বলেন, “কাজ শেষ হয়েছে।”", ["direct cue-mark | কাজ শেষ হয়েছে। | মার্টিন | বলেন"]),
        ("শিক্ষকেরা, যাঁরা তখন ঢাকায় ছিলেন, বলেন, “কাজ শেষ হয়েছে।”", ["direct cue-mark | কাজ শেষ হয়েছে। | শিক্ষকেরা | বলেন"]),
        ("“কাজ শেষ!” আ ফ ম খালিদ উঠে দাঁড়ান।", ["direct actor-mark | কাজ শেষ! | আ ফ ম খালিদ | - | inferred"]),
        ("“কাজ শেষ!” মো. করিম মিয়া উঠে দাঁড়ান।", ["direct actor-mark | কাজ শেষ! | মো. করিম মিয়া | - | inferred"]),
        ("আ ফ ম খালিদ উঠে দাঁড়ান। বলেন, “কাজ শেষ।”", ["direct cue-mark | কাজ শেষ। | আ ফ ম খালিদ | বলেন"]),
        ("মো. করিম মিয়া উঠে দাঁড়ান। বলেন, “কাজ শেষ।”", ["direct cue-mark | কাজ শেষ। | মো. করিম মিয়া | বলেন"]),
        ("জেলা প্রশাসক আনিস রহমান উঠে দাঁড়ান। বলেন, “কাজ শেষ।”", ["direct cue-mark | কাজ শেষ। | জেলা প্রশাসক আনিস রহমান | বলেন"]),
        ("শিক্ষককে ডাকেন আনিস রহমান। বলেন, “কাজ শেষ।”", ["direct cue-mark | কাজ শেষ। | আনিস রহমান | বলেন"]),
        ("গতকাল সভা হয়। বলেন, “কাজ শেষ।”", ["direct cue-mark | কাজ শেষ। | - | বলেন"]),
        ("মিনু উঠে দাঁড়াল। বলল, “কাজ শেষ।”", ["direct cue-mark | কাজ শেষ। | মিনু | বলল"]),
        ("ভবানীচরণ টিকি নাড়িয়া বলিলেন, “কাজ শেষ।”", ["direct cue-mark | কাজ শেষ। | ভবানীচরণ | বলিলেন"]),
        ("“কাজ শেষ!” মন্ত্রীর ছেলে হাসে।", ["direct actor-mark | কাজ শেষ! | মন্ত্রীর ছেলে | - | inferred"]),
    ],
)
def test_the_subject_of_a_neighbouring_sentence(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("আইএমএফ-এর মতে, কাজ শেষ হয়েছে।", ["unmarked noun-comma | কাজ শেষ হয়েছে | আইএমএফ-এর | মতে"]),
        ("ইডি’র মতে, কাজ শেষ হয়েছে।", ["unmarked noun-comma | কাজ শেষ হয়েছে | ইডি’র | মতে"]),
        ("রাসেল এর মতে, কাজ শেষ হয়েছে।", ["unmarked noun-comma | কাজ শেষ হয়েছে | রাসেল | মতে"]),
        (
            "মুদ্রা তহবিল (আইএমএফ)-এর মতে, কাজ শেষ হয়েছে।",
            ["unmarked noun-comma | কাজ শেষ হয়েছে | মুদ্রা তহবিল (আইএমএফ) | মতে"],
        ),
        ("মুখপাত্র বিবিসি-কে বলেন, কাজ শেষ হয়েছে।", ["unmarked cue-comma | কাজ শেষ হয়েছে | মুখপাত্র | বলেন"]),
        ("মুখপাত্র বিবিসি’কে বলেন, কাজ শেষ হয়েছে।", ["unmarked cue-comma | কাজ শেষ হয়েছে | মুখপাত্র | বলেন"]),
        (
            "‘আলোর পথ’-এর সভাপতি করিম উদ্দিন জানিয়েছেন, কাজ শেষ হয়েছে।",
            ["unmarked cue-comma | কাজ শেষ হয়েছে | আলোর পথ’-এর সভাপতি করিম উদ্দিন | জানিয়েছেন", "term | আলোর পথ"],
        ),
    ],
)
def test_endings_that_are_written_apart(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("একজন কৃষক CBC নিউজকে বলেন, “কাজ শেষ।”", "একজন কৃষক"),
        ("একজন শিক্ষক মাহমুদ হাসানকে বলেন, “কাজ শেষ।”", "একজন শিক্ষক"),
        ("জনৈক ব্যবসায়ী রহিম উদ্দিনকে বলেন, “কাজ শেষ।”", "জনৈক ব্যবসায়ী"),
        ("মুখপাত্র ABC নিউজের কাছে বলেন, “কাজ শেষ।”", "মুখপাত্র"),
        ("মন্ত্রী রহিম উদ্দিনকে বলেন, “কাজ শেষ।”", "-"),
    ],
)
def test_whoever_is_told_is_not_who_says_it(text: str, expected: str) -> None:
    assert readings(text) == [f"direct cue-mark | কাজ শেষ। | {expected} | বলেন"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“কাজ শেষ?” সোনা জিজ্ঞেস করল।", "সোনা"),
        ("“কাজ শেষ?” অবশেষে জিজ্ঞেস করল।", "-"),
        ("“কাজ শেষ?” কঠিন প্রশ্ন করল।", "-"),
        ("“কাজ শেষ?” ব্যাকুলভাবে জিজ্ঞেস করল।", "-"),
        ("“কাজ শেষ?” রহিম শুধোলে।", "রহিম"),
        ("“কাজ শেষ?” কে যেন জিজ্ঞেস করল।", "কে যেন"),
    ],
)
def test_the_only_word_before_the_verb(text: str, expected: str) -> None:
    assert readings(text)[0].split(" | ")[2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "জনাব সুটোপো, দুর্যোগ সংস্থার মুখপাত্র, বলেন, বিদেশি সংস্থাগুলিকে ডাকা হবে না।",
            ["unmarked cue-comma | বিদেশি সংস্থাগুলিকে ডাকা হবে না | জনাব সুটোপো | বলেন"],
        ),
        (
            "অবস্থা জটিল বলে জানিয়েছেন তার ব্যক্তিগত চিকিৎসক, দলের স্থায়ী কমিটির সদস্য ডা. এ জেড এম জাহিদ হোসেন।",
            ["indirect bole-cue | অবস্থা জটিল | দলের স্থায়ী কমিটির সদস্য ডা. এ জেড এম জাহিদ হোসেন | জানিয়েছেন"],
        ),
        (
            "অবস্থা জটিল বলে জানিয়েছেন তার ব্যক্তিগত চিকিৎসক, পরে চলে যান জাহিদ হোসেন।",
            ["indirect bole-cue | অবস্থা জটিল | তার ব্যক্তিগত চিকিৎসক | জানিয়েছেন"],
        ),
        (
            "অবস্থা জটিল বলে জানিয়েছেন তার ব্যক্তিগত চিকিৎসক।",
            ["indirect bole-cue | অবস্থা জটিল | তার ব্যক্তিগত চিকিৎসক | জানিয়েছেন"],
        ),
    ],
)
def test_descriptions_beside_a_name(text: str, expected: list[str]) -> None:
    """A description between commas or before one stands for the name beside it."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "স্থানীয় কৃষকদের সঙ্গে কথা বলে জানা গেছে, ধানের দাম কমেছে।",
            ["unmarked passive-comma | ধানের দাম কমেছে | স্থানীয় কৃষকদের | জানা গেছে"],
        ),
        ("পুলিশের সাথে কথা বলে এ তথ্য জানা গেছে।", []),
    ],
)
def test_with_whom_one_has_talked(text: str, expected: list[str]) -> None:
    """Those with whom somebody has talked are the source of what has come to be known."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("হুটোপাটি করে সে দৌড়ায়। মনে মনে ভাবে, ‘এবার ধরব।’", ["direct cue-mark | এবার ধরব। | সে | ভাবে"]),
    ],
)
def test_what_is_done_is_no_subject(text: str, expected: list[str]) -> None:
    """An unlisted word before করে tells what is done."""
    assert readings(text) == expected
