"""Which nominative before a verb is its subject."""

from __future__ import annotations

import pytest
from readings import readings

from quotex.cues import CueHit, find_cues
from quotex.lexicon import Lexicon
from quotex.page import Page, read
from quotex.subjects import NONE, agrees, candidates, often_subjects, scores, subject

LEXICON = Lexicon.default()


def at_cue(text: str) -> tuple[Page, CueHit]:
    page = read(text, LEXICON)
    return page, find_cues(page, LEXICON)[-1]


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("মন্ত্রী বলেন", "মন্ত্রী"),
        ("গতকাল ঢাকায় মন্ত্রী সাংবাদিকদের বলেন", "মন্ত্রী"),
        ("তিনি আরও বলেন", "তিনি"),
        ("রহিমা খাতুন প্রথম আলোকে বলেন", "খাতুন"),
        ("পুলিশ সুপার আবদুল করিম সাংবাদিকদের বলেন", "করিম"),
        ("সাংবাদিকদের বলেন", None),
        ("বলেন", None),
        ("সভায় বলেন", None),
    ],
)
def test_subject(text: str, head: str | None) -> None:
    page, cue = at_cue(text)
    chosen = subject(page, LEXICON, 0, cue, {}, {})
    assert (chosen and page.slice(chosen[0], chosen[0])) == head


def test_shares_add_up_to_one() -> None:
    page, cue = at_cue("সভাপতি রফিক ও সম্পাদক শফিক সাংবাদিকদের বলেন")
    found = scores(page, LEXICON, 0, cue, {}, {})
    assert sum(share for share, _ in found) == pytest.approx(1)
    assert [share for share, _ in found] == sorted((share for share, _ in found), reverse=True)
    assert NONE in [head for _, head in found]


def test_nobody_is_always_a_candidate() -> None:
    page, cue = at_cue("বলেন")
    assert [c.head for c in candidates(page, LEXICON, 0, cue, {}, {})] == [NONE]


def test_marked_stretches_are_passed_over() -> None:
    page, cue = at_cue("তিনি ‘মন্ত্রী’ বইয়ে বলেন")
    heads = [c.head for c in candidates(page, LEXICON, 0, cue, {3: 1}, {})]
    assert 2 not in heads
    assert 0 in heads


def test_features_are_small_numbers() -> None:
    page, cue = at_cue("গতকাল ঢাকায় প্রধান শিক্ষক করিম মিয়া, সভা শেষে, সাংবাদিকদের জোর দিয়ে বলেন")
    for candidate in candidates(page, LEXICON, 0, cue, {}, {}):
        assert all(-1 <= value <= 1 for value in candidate.features.values())


@pytest.mark.parametrize(
    ("pronoun", "verb", "expected"),
    [
        ("তিনি", "বলেন", True),
        ("সে", "বলেন", False),
        ("সে", "বলল", True),
        ("তিনি", "বলল", False),
        ("আমি", "বললাম", True),
        ("আমি", "বলেন", False),
        ("তিনি", "বললাম", False),
        ("আপনি", "বলেন", True),
        ("মন্ত্রী", "বলেন", True),
        ("মন্ত্রী", "বললাম", False),
    ],
)
def test_agreement(pronoun: str, verb: str, expected: bool) -> None:
    _, cue = at_cue(f"{pronoun} {verb}")
    assert agrees(LEXICON.tag(pronoun), cue) is expected


def test_often_subjects_counts_each_place_once() -> None:
    page = read("জাভেরি বলেন। পরে জাভেরি জানান। জাভেরি আরও বলেন।", LEXICON)
    assert often_subjects(page, find_cues(page, LEXICON))["জাভেরি"] == 3


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("পুরোহিত গোরেন জেনারেল নারকিসকে বললেন, ‘এখনই সময়।’", ["direct cue-mark | এখনই সময়। | পুরোহিত গোরেন | বললেন"]),
        ("তিনি জেনারেল নারকিসকে নরম সুরে বলতে লাগলেন, ‘এখনই সময়।’", ["direct cue-mark | এখনই সময়। | তিনি | বলতে লাগলেন"]),
        ("মন্ত্রী রয়টার্সকে বলেন, ‘এখনই সময়।’", ["direct cue-mark | এখনই সময়। | মন্ত্রী | বলেন"]),
        (
            "খেলা শেষে সাংবাদিকদের প্রধান কোচ মিনহাজুল বলেছেন, ‘আমরা বসেছিলাম।’",
            ["direct cue-mark | আমরা বসেছিলাম। | প্রধান কোচ মিনহাজুল | বলেছেন"],
        ),
        ("সাংবাদিকদের নেতা রহিম বলেছেন, ‘আমরা বসেছিলাম।’", ["direct cue-mark | আমরা বসেছিলাম। | সাংবাদিকদের নেতা রহিম | বলেছেন"]),
        (
            "অধ্যাপক গ্রান্ট রিহার দ্য হিলকে বলেন, ‘এগুলো আর ফিরবে না।’",
            ["direct cue-mark | এগুলো আর ফিরবে না। | অধ্যাপক গ্রান্ট রিহার | বলেন"],
        ),
    ],
)
def test_the_title_of_whom_is_spoken_to(text: str, expected: list[str]) -> None:
    """A title goes with the addressee's name behind it where somebody else can be the subject."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("নাজির সাহেব বাধা দিয়ে বললেন, “আরে থামো থামো।”", ["direct cue-mark | আরে থামো থামো। | নাজির সাহেব | বললেন"]),
        ("উকীল বাবু হাঁকিলেন, “গোরু কার?”", ["direct cue-mark | গোরু কার? | উকীল বাবু | হাঁকিলেন"]),
        ("হেডমাস্টার মশাই ক্লাসে এসে বললেন, “বসো সবাই।”", ["direct cue-mark | বসো সবাই। | হেডমাস্টার মশাই | বললেন"]),
        ("সে হাসিয়া, কাছে ঘেঁসিয়া কহিল, “ভিক্ষা দাও।”", ["direct cue-mark | ভিক্ষা দাও। | সে | কহিল"]),
        ("মন্ত্রী জনতা ও তরুণ সমাজকে বললেন, “বসো সবাই।”", ["direct cue-mark | বসো সবাই। | মন্ত্রী জনতা ও তরুণ | বললেন"]),
    ],
)
def test_people_with_a_word_of_respect(text: str, expected: list[str]) -> None:
    """A word of respect behind a title or name heads the subject; an unlisted participle is none."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "মিরাজ নিজের অনুভূতি জানিয়েছেন, ‘আমি খুব খুশি। সবাইকে ধন্যবাদ।’",
            ["direct cue-mark | আমি খুব খুশি। সবাইকে ধন্যবাদ। | মিরাজ | জানিয়েছেন"],
        ),
        (
            "নিজের মতামত জানিয়েছেন, ‘আমি খুব খুশি। সবাইকে ধন্যবাদ।’",
            ["direct cue-mark | আমি খুব খুশি। সবাইকে ধন্যবাদ। | - | জানিয়েছেন"],
        ),
    ],
)
def test_what_belongs_to_the_subject_is_not_the_subject(text: str, expected: list[str]) -> None:
    """নিজের অনুভূতি is what is told; the subject stands before it."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("মন জবাব দিল, ‘বড় বইকি।’", ["direct cue-mark | বড় বইকি। | মন | জবাব দিল"]),
        ("মিছিলে তারা নানা স্লোগান দেন, ‘কাজ চাই।’", ["direct cue-mark | কাজ চাই। | তারা | স্লোগান দেন"]),
    ],
)
def test_a_thing_that_begins_the_sentence_may_speak(text: str, expected: list[str]) -> None:
    """A common noun right before the noun of a cue is its adjective unless it begins the sentence."""
    assert readings(text) == expected
