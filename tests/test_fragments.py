"""A few marked words inside a report: wording of the source, or a name, title or term."""

from __future__ import annotations

import pytest

import quotex
from quotex.fragments import count_marked, features
from quotex.lexicon import Lexicon
from quotex.marks import find_segments
from quotex.page import read
from quotex.weights import weights


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("মন্ত্রী বলেন, চুক্তিটিকে বিরোধীরা ‘একপেশে ও অপমানজনক’ বলে প্রচার করছে।", "একপেশে ও অপমানজনক"),
        ("কর্মকর্তারা জানান, সীমান্তের অবস্থা এখন ‘পুরোপুরি স্বাভাবিক পর্যায়ে’ রয়েছে।", "পুরোপুরি স্বাভাবিক পর্যায়ে"),
        ("তিনি বলেন যে এবারের ফল “খুব ভালো” হয়েছে।", "খুব ভালো"),
    ],
)
def test_wording_is_a_partial_quotation(text: str, words: str) -> None:
    found = [quote for quote in quotex.extract(text) if quote.text == words]
    assert [quote.speaker is not None for quote in found] == [True]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("আয়োজকেরা জানান, মেলায় ‘আকাশ’ নামের নাটক মঞ্চে আসবে।", "আকাশ"),
        ("কর্মকর্তারা জানান, ‘রহিম ট্রেডার্স’ নামে কোনো দোকান সেখানে নেই।", "রহিম ট্রেডার্স"),
        ("তিনি বলেন, ‘সি-২৯’ জাতের ধান এবার ভালো হয়েছে।", "সি-২৯"),
    ],
)
def test_names_and_terms_are_no_quotations(text: str, words: str) -> None:
    document = quotex.analyze(text)
    assert words not in [quote.text for quote in document.quotes]
    assert words in [span.of(text) for span in document.terms]


def test_features_lie_between_0_and_1_and_see_repetition() -> None:
    text = "তিনি বলেন, ‘আকাশ’ আসবে, আর ‘আকাশ’ থাকবে।"
    page = read(text, Lexicon.default())
    segments = find_segments(page, Lexicon.default())
    marked = count_marked(page, segments)
    assert sorted(marked.values()) == [2]
    for segment in segments:
        found = features(page, segment, marked)
        assert found["marked again"] == 1.0
        assert all(0.0 <= value <= 1.0 for value in found.values())


SEEN = [
    (
        "মেলায় এই “অপরিকল্পিত”-এর কথা তোলেন তিনি।",
        "double, one word, last: nom, last adjectival, last listed, all listed, glued ending, sign behind, "
        "behind: nom, this before, before: nom",
    ),
    (
        "মন্ত্রী ‘বাংলাদেশ ব্যাংক’ নামে কিছু চেনেন না।",
        "two words, last: nom, last listed, body, all listed, naming behind, verb behind, behind: nom, source before, "
        "before: nom",
    ),
    (
        "তিনি জানান, করিম ‘আমরা আর কখনো এখানে ফিরব না সবাই’ বলে গেছেন।",
        "many words, last: nom, last listed, all listed, finite, quotative behind, verb behind, behind: nom, "
        "source before, before: nom",
    ),
    (
        "সবাই বলেন, ‘সাদা’ মন্ত্রী এলেন।",
        "one word, last: nom, last listed, all listed, source behind, behind: nom, sign before, before: nom",
    ),
    ("তারা ‘রহিম মিয়া’ ডাকে।", "two words, last: nom, name, all listed, verb behind, behind: nom, before: nom"),
    ("‘আকাশ’", "one word, last: nom, last listed, all listed"),
    ("‘RTX ৩০’ চলে", "two words, last: nom, foreign, all listed, verb behind, behind: nom"),
]


@pytest.mark.parametrize(("text", "seen"), SEEN)
def test_what_the_model_sees(text: str, seen: str) -> None:
    """The features that are not zero, all of them known to the table of weights."""
    page = read(text, Lexicon.default())
    segments = find_segments(page, Lexicon.default())
    found = {name for name, value in features(page, segments[0], {}).items() if value}
    assert found == {"bias", *seen.split(", ")}
    assert found <= set(weights("fragments.tsv"))


def test_the_number_of_words_counts_up_to_seven() -> None:
    shares = []
    for count in range(1, 10):
        page = read(f"‘{' '.join(['আকাশ'] * count)}’", Lexicon.default())
        shares.append(features(page, find_segments(page, Lexicon.default())[0], {})["many words"])
    assert shares == [0.0, 0.0, 0.2, 0.4, 0.6, 0.8, 1.0, 1.0, 1.0]
