"""Where the source of a cue stands: to its left, to its right, in the genitive, in the locative."""

from __future__ import annotations

import pytest

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
