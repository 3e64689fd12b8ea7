"""Where something is reported: verbs in all their forms, nouns, labels; the same words in other senses left alone."""

from __future__ import annotations

import itertools

import pytest
from readings import readings

from quotex.cues import find_cues, find_labels
from quotex.lexicon import Lexicon, fold
from quotex.page import read
from quotex.records import Act

LEXICON = Lexicon.default()


def cues(text: str) -> list[tuple[str, str, str]]:
    page = read(text, LEXICON)
    return [(page.slice(cue.first, cue.last), cue.lemma, cue.kind) for cue in find_cues(page, LEXICON)]


@pytest.mark.parametrize(
    ("text", "lemma", "act"),
    [
        ("তিনি বলেন", "বলা", Act.STATE),
        ("সে বলে", "বলা", Act.STATE),
        ("সে বলল", "বলা", Act.STATE),
        ("সে বললো", "বলা", Act.STATE),
        ("তিনি বলছিলেন", "বলা", Act.STATE),
        ("তিনি বলেছিলেন", "বলা", Act.STATE),
        ("তিনি বলিয়াছিলেন", "বলা", Act.STATE),
        ("রাজা কহিলেন", "কহা", Act.STATE),
        ("পুলিশ জানিয়েছে", "জানানো", Act.STATE),
        ("তিনি জানিয়ে দিয়েছেন", "জানানো", Act.STATE),
        ("সে বলে ওঠে", "বলা", Act.STATE),
        ("তিনি উল্লেখ করেন", "উল্লেখ করা", Act.STATE),
        ("তিনি জোর দিয়েছেন", "জোর দেওয়া", Act.EMPHASIZE),
        ("তিনি লেখেন", "লেখা", Act.WRITE),
        ("তিনি দাবি করেছেন", "দাবি করা", Act.CLAIM),
        ("তিনি অভিযোগ করেন", "অভিযোগ করা", Act.ACCUSE),
        ("তিনি প্রশ্ন করেন", "প্রশ্ন করা", Act.ASK),
        ("বৃদ্ধ জিজ্ঞাসা করিলেন", "জিজ্ঞাসা করা", Act.ASK),
        ("তিনি মন্তব্য করেছেন", "মন্তব্য করা", Act.COMMENT),
    ],
)
def test_verbs(text: str, lemma: str, act: Act) -> None:
    [cue] = find_cues(read(text, LEXICON), LEXICON)
    assert (cue.lemma, cue.act, cue.kind) == (fold(lemma), act, "verb")


@pytest.mark.parametrize(
    ("text", "cue", "kind"),
    [
        ("মন্ত্রীর মতে", "মতে", "noun"),
        ("তাঁর ভাষায়", "ভাষায়", "noun"),
        ("পুলিশের ভাষ্য,", "ভাষ্য", "noun"),
        ("বিজেপির দাবি, কাজ শেষ", "দাবি", "noun"),
        ("প্রতিবেদন অনুযায়ী", "প্রতিবেদন অনুযায়ী", "according"),
        ("বিবৃতিতে বলা হয়", "বলা হয়", "passive"),
        ("এতে উল্লেখ করা হয়েছে", "উল্লেখ করা হয়েছে", "passive"),
        ("সূত্রে জানা গেছে", "জানা গেছে", "found"),
        ("সেতু হবে কি না জানতে চাইলে", "জানতে চাইলে", "participle"),
    ],
)
def test_other_cues(text: str, cue: str, kind: str) -> None:
    assert [(words, of) for words, _, of in cues(text)] == [(cue, kind)]


@pytest.mark.parametrize(
    "text",
    [
        "তিনি কথা বলেন",
        "তিনি ধন্যবাদ জানান",
        "তিনি শ্রদ্ধা জানান",
        "তিনি কিছু বলেন না",
        "তিনি কিছু বলেননি",
        "এ বিষয়ে সবাই একমত",
        "নদী বয়ে যায়",
        "তিনি চা পান করেন",
        "নতুন বই লেখা হয়নি",
        "",
    ],
)
def test_other_senses_are_no_cues(text: str) -> None:
    assert cues(text) == []


def test_pointing_back() -> None:
    [cue] = find_cues(read("মন্ত্রী এসব কথা বলেন", LEXICON), LEXICON)
    assert cue.pointing
    [cue] = find_cues(read("মন্ত্রী বলেন", LEXICON), LEXICON)
    assert not cue.pointing


def test_person_and_honour() -> None:
    persons = {text: find_cues(read(text, LEXICON), LEXICON)[0].persons for text in ("বলেন", "বলল", "বললাম")}
    assert persons == {"বলেন": {"3h"}, "বলল": {"3"}, "বললাম": {"1"}}


def test_cues_do_not_overlap() -> None:
    page = read("তিনি উল্লেখ করে বলেন বলে ওঠেন জানিয়ে দেন বলা হয় উল্লেখ করা হয়েছে মতে", LEXICON)
    found = find_cues(page, LEXICON)
    assert all(one.last < other.first for one, other in itertools.pairwise(found))


def labels(text: str) -> list[str]:
    page = read(text, LEXICON)
    return [page.slice(label.first, label.last) for label in find_labels(page, LEXICON)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("রহিম: এলে?\nকরিম: এলাম।\nরহিম: বসো।\nকরিম: বসি।", ["রহিম", "করিম", "রহিম", "করিম"]),
        ("রাজাঃ কে?\nদূতঃ আমি।\nরাজাঃ বলো।\nদূতঃ বলি।", ["রাজা", "দূত", "রাজা", "দূত"]),
        ("প্রশ্ন: কবে?\nউত্তর: কাল।\nপ্রশ্ন: কোথায়?\nউত্তর: গ্রামে।", ["প্রশ্ন", "উত্তর", "প্রশ্ন", "উত্তর"]),
        ("উপকরণ: চাল, ডাল।\nসময়: ত্রিশ মিনিট।", []),
        ("তিনি বলেন: কাজ শেষ।", []),
        ("নদী বয়ে যায়।", []),
    ],
)
def test_labels(text: str, expected: list[str]) -> None:
    assert labels(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "প্র.নি: সব ঠিক আছে তো?\nআ.ব: জি স্যার, ব্যারিকেড দেওয়া আছে।\nপ্র.নি: আর কিছু?\nআ.ব: না স্যার।",
            [
                "unmarked label | সব ঠিক আছে তো? | প্র.নি | - | label",
                "unmarked label | জি স্যার, ব্যারিকেড দেওয়া আছে। | আ.ব | - | label",
                "unmarked label | আর কিছু? | প্র.নি | - | label",
                "unmarked label | না স্যার। | আ.ব | - | label",
            ],
        ),
    ],
)
def test_labels_of_initials(text: str, expected: list[str]) -> None:
    """Initials with dots are labels."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "আরেক হাদিসে বলা আছে, ‘একটি বাণী হলেও পৌঁছে দাও।’",
            ["direct passive-mark | একটি বাণী হলেও পৌঁছে দাও। | আরেক হাদিসে | বলা আছে"],
        ),
        (
            'রহমত জুলিখাকে গোপনে পত্র লিখিল যে, "আরাকানের রাজা সন্ধান পাইয়াছেন।"',
            ["direct cue-mark | আরাকানের রাজা সন্ধান পাইয়াছেন। | - | লিখিল"],
        ),
        (
            "প্রধানমন্ত্রী ছবি তৈরির জন্য শাবাশি জানিয়ে বলেছেন, ‘এটাই কাশ্মীরের সত্য।’",
            ["direct cue-mark | এটাই কাশ্মীরের সত্য। | প্রধানমন্ত্রী | বলেছেন"],
        ),
    ],
)
def test_what_a_text_holds(text: str, expected: list[str]) -> None:
    """A text in which something is said; a text that somebody writes is no subject."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("সেই প্রশ্নের উত্তর হলো, এখনই কিছু বলা যাবে না।", []),
        ("মন্ত্রীর উত্তর হলো, এখনই কিছু বলা যাবে না।", ["unmarked noun-comma | এখনই কিছু বলা যাবে না | মন্ত্রীর | উত্তর"]),
    ],
)
def test_the_answer_to_a_question_is_nobodys(text: str, expected: list[str]) -> None:
    """A question is no person whose answer is reported."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("তিনি দাবি করে আসছেন, পরীক্ষা হবে।", ["unmarked cue-comma | পরীক্ষা হবে | তিনি | দাবি করে আসছেন"]),
        ("পরীক্ষা হবে বলে দাবি করে আসছেন তিনি।", ["indirect bole-cue | পরীক্ষা হবে | তিনি | দাবি করে আসছেন"]),
        ("তিনি কাজটি করে আসছেন, পরীক্ষা হবে।", []),
        ("লোকটি জিগেস করল, “কে?”", ["direct cue-mark | কে? | লোকটি | জিগেস করল"]),
    ],
)
def test_compounds_that_go_on(text: str, expected: list[str]) -> None:
    """A compound with a verb that tells how long it went on is one cue."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("মনে পড়ে বাবার কথা, সারাদিনের কাজের কথা।", []),
        ("বাবার কথা, কাজ আগে।", ["unmarked noun-comma | কাজ আগে | বাবার | কথা"]),
    ],
)
def test_what_comes_to_mind(text: str, expected: list[str]) -> None:
    """A noun whose genitive follows the verb tells what is thought of."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("জয়ের প্রত্যয় অধিনায়ক করিমের, “আমরা হারব না।”", ["direct noun-mark | আমরা হারব না। | অধিনায়ক করিমের | প্রত্যয়"]),
        ("মন্তব্য করিমের, ‘কাজ শেষ হয়নি।’", ["direct noun-mark | কাজ শেষ হয়নি। | করিমের | মন্তব্য"]),
        ("মন্তব্য করিমের, কাজ শেষ হয়নি।", []),
    ],
)
def test_an_owner_behind_the_noun(text: str, expected: list[str]) -> None:
    """A cue noun whose owner stands behind it may hand over marked words."""
    assert readings(text) == expected
