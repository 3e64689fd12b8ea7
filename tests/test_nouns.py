"""Noun phrases: how far one reaches to the left of its head, its name, title and form."""

from __future__ import annotations

import pytest
from readings import readings

from quotex.lexicon import Lexicon, fold
from quotex.nouns import Mention, case_at, is_nominative, mention_at, weight_at
from quotex.page import Page, read

LEXICON = Lexicon.default()


def mention(text: str, head: str) -> tuple[Page, Mention]:
    page = read(text, LEXICON)
    at = max(token for token, key in enumerate(page.keys) if key == fold(head))
    return page, mention_at(page, LEXICON, at, 0)


@pytest.mark.parametrize(
    ("text", "head", "whole", "name", "role", "form"),
    [
        ("বিএনপির মহাসচিব আবদুল করিম", "করিম", "বিএনপির মহাসচিব আবদুল করিম", "আবদুল করিম", "বিএনপির মহাসচিব", "named"),
        ("জেলা প্রশাসক শফিকুল ইসলামের মতে", "ইসলামের", "জেলা প্রশাসক শফিকুল ইসলামের", "শফিকুল ইসলাম", "জেলা প্রশাসক", "named"),
        ("সুমন সাহেব", "সাহেব", "সুমন সাহেব", "সুমন", None, "named"),
        ("এ. কে. খান", "খান", "এ. কে. খান", "এ. কে. খান", None, "named"),
        ("সাজিদ নামে এক কর্মী", "কর্মী", "সাজিদ নামে এক কর্মী", "সাজিদ", "এক কর্মী", "named"),
        ("ওই কর্মকর্তা", "কর্মকর্তা", "ওই কর্মকর্তা", "কর্মকর্তা", "ওই কর্মকর্তা", "role"),
        ("পুলিশের", "পুলিশের", "পুলিশের", "পুলিশ", None, "org"),
        ("প্রতিবেদনে", "প্রতিবেদনে", "প্রতিবেদনে", "প্রতিবেদন", None, "org"),
        ("বাংলাদেশ ক্রিকেট বোর্ড (বিসিবি)", "বোর্ড", "বাংলাদেশ ক্রিকেট বোর্ড (বিসিবি)", "বাংলাদেশ ক্রিকেট বোর্ড", None, "org"),
        ("প্রত্যক্ষদর্শীরা", "প্রত্যক্ষদর্শীরা", "প্রত্যক্ষদর্শীরা", "প্রত্যক্ষদর্শী", None, "anonymous"),
        ("তাঁর", "তাঁর", "তাঁর", "তিনি", None, "pronoun"),
        ("তাদের", "তাদের", "তাদের", "তারা", None, "pronoun"),
    ],
)
def test_mention(text: str, head: str, whole: str, name: str, role: str | None, form: str) -> None:
    page, found = mention(text, head)
    assert page.slice(found.first, found.last) == whole
    assert (found.name, found.role, found.form.value) == (name, role, form)


@pytest.mark.parametrize("title", ["ডা. ", "মো. ", "ড. ", "জনাব "])
def test_courtesy_titles_are_no_part_of_the_name(title: str) -> None:
    page, found = mention(f"{title}আনোয়ার হোসেন", "হোসেন")
    assert page.slice(found.first, found.last) == f"{title}আনোয়ার হোসেন"
    assert found.name == "আনোয়ার হোসেন"


@pytest.mark.parametrize(
    ("before", "head"),
    [("গতকাল ঢাকায়", "মন্ত্রী"), ("সভা শেষে", "মন্ত্রী"), ("তবে", "মন্ত্রী"), ("এ কথা জানিয়ে", "মন্ত্রী"), ("সভায়, ", "মন্ত্রী")],
)
def test_adverbials_are_left_out(before: str, head: str) -> None:
    page, found = mention(f"{before} {head}", head)
    assert page.slice(found.first, found.last) == head


def test_start_is_a_border() -> None:
    page = read("জেলা প্রশাসক করিম", LEXICON)
    assert mention_at(page, LEXICON, 2, 2).first == 2
    assert mention_at(page, LEXICON, 2, 1).first == 1
    assert mention_at(page, LEXICON, 2, 0).first == 0


def test_plural() -> None:
    assert mention("শিক্ষার্থীরা", "শিক্ষার্থীরা")[1].plural
    assert mention("তাঁরা", "তাঁরা")[1].plural
    assert not mention("শিক্ষার্থী", "শিক্ষার্থী")[1].plural


def test_case_of_a_name_is_that_of_its_last_word() -> None:
    page = read("আবদুল করিমকে বলেন", LEXICON)
    assert case_at(page, 0) == case_at(page, 1) == "dat"
    assert not is_nominative(page, 0)
    page = read("আবদুল করিম বলেন", LEXICON)
    assert is_nominative(page, 0)
    assert is_nominative(page, 1)
    page = read("টুইটার এর মতে", LEXICON)
    assert case_at(page, 0) == "gen"


@pytest.mark.parametrize("word", ["মন্ত্রী", "করিম", "পুলিশ", "তিনি", "প্রত্যক্ষদর্শীরা", "মেয়েরা"])
def test_sources_have_weight(word: str) -> None:
    assert weight_at(read(word, LEXICON), LEXICON, 0) > 1


@pytest.mark.parametrize("word", ["গতকাল", "বলেন", "এবং", "১২", "তাঁকে"])
def test_other_words_have_none(word: str) -> None:
    assert weight_at(read(word, LEXICON), LEXICON, 0) == 0


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "পাশে থাকা উপাধ্যক্ষ আবদুল মজিদ বলেন, ‘আমাদের কাজ আছে।’",
            ["direct cue-mark | আমাদের কাজ আছে। | পাশে থাকা উপাধ্যক্ষ আবদুল মজিদ | বলেন"],
        ),
        (
            "লক্ষ্মীবাজার এলাকায় চায়ের দোকানে বসে থাকা রিকশাচালক রহমত আলী বলেন, ‘ভাড়া নাই।’",
            ["direct cue-mark | ভাড়া নাই। | চায়ের দোকানে বসে থাকা রিকশাচালক রহমত আলী | বলেন"],
        ),
        (
            "আজ সকালে ঢাকায় কাজে আসা শরিফুল ইসলাম বলেন, ‘সবই শীতের দাপট।’",
            ["direct cue-mark | সবই শীতের দাপট। | কাজে আসা শরিফুল ইসলাম | বলেন"],
        ),
        (
            "খাদ্য অধিদপ্তর থেকে পাঠানো চিঠিতে বলা হয়, ‘গুদাম খালি।’",
            ["direct passive-mark | গুদাম খালি। | খাদ্য অধিদপ্তর থেকে পাঠানো চিঠিতে | বলা হয়"],
        ),
        ("মামলার বিষয়ে সারা হোসেন বলেন, ‘এটা লজ্জার।’", ["direct cue-mark | এটা লজ্জার। | সারা হোসেন | বলেন"]),
    ],
)
def test_phrases_that_begin_with_a_verbal_noun(text: str, expected: list[str]) -> None:
    """What a verbal noun has before it belongs to the phrase."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("মৃন্ময়ী শয্যাত্যাগ করিয়া কহিল, “তুমি কোথায় যাইবে?”", ["direct cue-mark | তুমি কোথায় যাইবে? | মৃন্ময়ী | কহিল"]),
        ("রমেশ ঢিপ করে প্রণাম করে বলল, “আসুন, বসুন।”", ["direct cue-mark | আসুন, বসুন। | রমেশ | বলল"]),
        ("রামছাগল ফ্যাল-ফ্যাল করে তাকিয়ে বলল, “এমন কথা শুনিনি।”", ["direct cue-mark | এমন কথা শুনিনি। | রামছাগল | বলল"]),
        ("পরেশ নিশ্বেস ফেলে বলল, “আর পারি না।”", ["direct cue-mark | আর পারি না। | পরেশ | বলল"]),
    ],
)
def test_what_tells_how_is_no_part_of_a_name(text: str, expected: list[str]) -> None:
    """An unlisted object or sound before a participle, and a doubled word, belong to what is done."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "হেফাজতে ইসলামের লিখিত বক্তব্যে বলা হয়, কর্মসূচি চলবে।",
            ["unmarked passive-comma | কর্মসূচি চলবে | হেফাজতে ইসলামের লিখিত বক্তব্যে | বলা হয়"],
        ),
        ("হেফাজতে ইসলাম বলেছে, কর্মসূচি চলবে।", ["unmarked cue-comma | কর্মসূচি চলবে | হেফাজতে ইসলাম | বলেছে"]),
        ("“মানি না,” বলেছে জমিয়তে উলামায়ে ইসলাম।", ["direct mark-cue | মানি না, | জমিয়তে উলামায়ে ইসলাম | বলেছে"]),
    ],
)
def test_bodies_of_two_words_in_two_cases(text: str, expected: list[str]) -> None:
    """A body's name is whole though its first word looks like a locative."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("কমিশনে নিযুক্ত আইনজীবী করিম বলেন, কাজ হবে।", ["unmarked cue-comma | কাজ হবে | কমিশনে নিযুক্ত আইনজীবী করিম | বলেন"]),
        ("কাজে যুক্ত একজন শ্রমিক বলেন, কাজ হবে।", ["unmarked cue-comma | কাজ হবে | কাজে যুক্ত একজন শ্রমিক | বলেন"]),
        ("সকালে উপস্থিত একজন শ্রমিক বলেন, কাজ হবে।", ["unmarked cue-comma | কাজ হবে | উপস্থিত একজন শ্রমিক | বলেন"]),
    ],
)
def test_adjectives_with_their_place(text: str, expected: list[str]) -> None:
    """An adjective that asks for a place or matter keeps it in the phrase of the source."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("নিজের ফেসবুক পোস্টে তামিম লিখেছেন, ‘আমি আসছি।’", ["direct cue-mark | আমি আসছি। | তামিম | লিখেছেন"]),
        ("প্রথম আলোকে সাইদ আহমেদ বলেন, ‘আমি আসছি।’", ["direct cue-mark | আমি আসছি। | সাইদ আহমেদ | বলেন"]),
        (
            "“আমরা যাইনি,” কোম্পানির সহ-সভাপতি ডেভ ব্রাউন বলেন।",
            ["direct mark-cue | আমরা যাইনি, | কোম্পানির সহ-সভাপতি ডেভ ব্রাউন | বলেন"],
        ),
    ],
)
def test_what_is_no_part_of_a_source(text: str, expected: list[str]) -> None:
    """What was written or to whom is no part of a source; a hyphen ties সহ to its title."""
    assert readings(text) == expected
