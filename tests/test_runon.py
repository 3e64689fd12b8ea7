"""How far unmarked speech runs."""

from __future__ import annotations

import itertools

import pytest

import quotex
from quotex.attribute import attribute
from quotex.cues import find_cues
from quotex.lexicon import Lexicon, numbers
from quotex.marks import find_segments
from quotex.page import read
from quotex.runon import Trail, features, how_many, what_was_said
from quotex.scene import Attribution

LEXICON = Lexicon.default()
TEXT = "করিম বলেন, আমরা কাজ শেষ করেছি। এখন আমাদের টাকা দরকার। গতকাল সভা হয়।"


def test_empty_trail() -> None:
    page = read(TEXT, LEXICON)
    [cue] = find_cues(page, LEXICON)
    assert how_many(page, cue, None, cue.last + 2, Trail((), "paragraph")) == 0


def test_features_are_named_and_small() -> None:
    page = read(TEXT, LEXICON)
    [cue] = find_cues(page, LEXICON)
    bounds = [*page.sentences, len(page)]
    trail = Trail(tuple(itertools.pairwise(bounds)), "paragraph")
    weights = numbers("runon.tsv")
    for index in range(2):
        found = features(page, cue, None, what_was_said(page, cue.last + 2, trail), trail, index)
        assert all(-1 <= value <= 1 for value in found.values())
        assert set(found) & set(weights)


def words(text: str) -> str:
    return quotex.extract(text)[0].text


def test_first_person_goes_on() -> None:
    assert "আমাদের টাকা দরকার" in words("কৃষক করিম বলেন, আমরা ধান কেটেছি। এখন আমাদের টাকা দরকার। আমরা কী খাব?")


@pytest.mark.parametrize(
    "after",
    [
        "\nআমরা আরও কাজ করব।",  # another paragraph
        " তিনি আরও বলেন, নদীর পানি বাড়ছে।",  # another report
        " মন্ত্রী বলেন, “সবাই টাকা পাবে।”",  # somebody else in marks
    ],
)
def test_borders(after: str) -> None:
    assert words("কৃষক করিম বলেন, আমরা ধান কেটেছি।" + after) == "আমরা ধান কেটেছি"


def test_end_is_the_end_of_a_sentence() -> None:
    text = "কৃষক করিম বলেন, আমরা ধান কেটেছি। আমাদের টাকা দরকার। আমরা কী খাব? আমরা কোথায় যাব?"
    quote = quotex.extract(text)[0]
    assert text[quote.end :].strip()[:1] in ("।", "?", "")


@pytest.mark.parametrize(
    ("after", "name"),
    [
        ("ধানের দাম বাড়ানোর দাবি জানান তিনি।", "ends with he"),
        ("ধানের দাম বাড়ানোর দাবি জানান তিনি।", "a cue in it"),
        ("তাঁর এ দাবি নিয়ে হইচই পড়ে গেছে।", "about the words"),
        ("সভায় শতাধিক কৃষক উপস্থিত ছিলেন।", "something happens"),
        ("পরে পুলিশ দুজনকে আটক করেছে।", "a body acts"),
        ("তবে তিনি এর বেশি কিছু জানাননি।", "ends: he did not"),
    ],
)
def test_the_reporter_goes_on(after: str, name: str) -> None:
    """Each sign that the reporter goes on is seen and speaks against more speech."""
    [made] = found_on(f"কৃষক করিম বলেন, ধান কাটা হয়েছে। {after}")
    assert made.trail is not None
    assert made.cue is not None
    page = read(f"কৃষক করিম বলেন, ধান কাটা হয়েছে। {after}", LEXICON)
    said = what_was_said(page, made.parts[0][0], made.trail)
    assert features(page, made.cue, made.source, said, made.trail, 0)[name] == 1
    assert numbers("runon.tsv")[name] < 0


def found_on(text: str) -> list[Attribution]:
    page = read(text, LEXICON)
    return attribute(page, LEXICON, find_segments(page, LEXICON), find_cues(page, LEXICON))[0]
