"""Reading a text into words, sentences and paragraphs, with offsets that hold."""

from __future__ import annotations

import itertools
import unicodedata

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st
from strategies import texts

from quotex import page as module
from quotex.lexicon import Lexicon
from quotex.page import Page, read

LEXICON = Lexicon.default()


def words(text: str) -> list[str]:
    page = read(text, LEXICON)
    return [text[start:end] for start, end in zip(page.starts, page.ends, strict=True)]


def sentences(text: str) -> list[str]:
    page = read(text, LEXICON)
    bounds = [*page.sentences, len(page)]
    return [page.slice(first, end - 1) for first, end in itertools.pairwise(bounds) if first < end]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("বাংলাদেশের মানুষ", ["বাংলাদেশের", "মানুষ"]),  # vowel signs belong to words
        ("র‍্যাব ক্ষমা", ["র‍্যাব", "ক্ষমা"]),  # joiners too
        ("বলেন,“কাজ”", ["বলেন", ",", "“", "কাজ", "”"]),
        ("রহিমঃ দুঃখ", ["রহিম", "ঃ", "দুঃখ"]),  # a visarga is a colon at the end of a word only
        ("ক’জন ৩.৫", ["ক", "’", "জন", "৩", ".", "৫"]),
        ("আইএমএফ-এর বিবিসি–কে", ["আইএমএফ-এর", "বিবিসি–কে"]),  # an ending that is tied to its word
        ("বিবিসি’কে ‘আলো’কে", ["বিবিসি’কে", "‘", "আলো", "’", "কে"]),
        ("এ-এ-এ ১-এ বলে-কে", ["এ", "-", "এ-এ", "১", "-", "এ", "বলে", "-", "কে"]),
        ("ক\r\nখ", ["ক", "\n", "খ"]),
        ("\ufeffক\u200bখ", ["ক", "খ"]),  # invisible marks between words are no words
        ("😀\ud800\0", ["😀", "\ud800", "\0"]),
        ("", []),
        (" \t\u00a0 ", []),
    ],
)
def test_tokens(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("কাজ শেষ। চলো।", ["কাজ শেষ।", "চলো।"]),
        ("কাজ শেষ৷ চলো|", ["কাজ শেষ৷", "চলো|"]),
        ("কাজ শেষ।। চলো", ["কাজ শেষ।।", "চলো"]),
        ("কী? না!", ["কী?", "না!"]),
        ("মো. করিম এলেন। ড. হক গেলেন।", ["মো. করিম এলেন।", "ড. হক গেলেন।"]),
        ("৩.৫ কোটি। শেষ।", ["৩.৫ কোটি।", "শেষ।"]),
        ("কাজ শেষ. চলো", ["কাজ শেষ.", "চলো"]),
        ("www.quotex.net দেখো", ["www.quotex.net দেখো"]),
        ("শিরোনাম\nকাজ শেষ", ["শিরোনাম\n", "কাজ শেষ"]),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_sentences_without_an_end_are_divided() -> None:
    page = read("নদীর ধারে মানুষ " * 1000, LEXICON)
    bounds = [*page.sentences, len(page)]
    assert max(end - start for start, end in itertools.pairwise(bounds)) <= 256
    assert len(page.paragraphs) == 1


def test_paragraphs() -> None:
    page = read("ক খ\n\nগ\r\nঘ\u2028ঙ", LEXICON)
    firsts = [page.slice(first, first) for first in page.paragraphs]
    assert [first for first in firsts if first.strip()] == ["ক", "গ", "ঘ", "ঙ"]
    start, end = page.paragraph(1)
    assert page.slice(start, end - 1) == "ক খ\n"


def test_look_ups() -> None:
    page = read("কাজ শেষ। মন্ত্রীর কথা", LEXICON)
    assert page.sentence(0) == (0, 3)
    assert page.sentence(4) == (3, 5)
    assert page.base(3) == "মন্ত্রী"
    assert page.glued(1)
    assert not page.glued(0)
    assert not page.glued(len(page) - 1)


def test_base_keeps_the_spelling_of_the_text() -> None:
    text = "পরিচালয\u09bcের"
    page = read(text, LEXICON)
    assert text.startswith(page.base(0))


@given(texts)
def test_tokens_cover_what_is_visible(text: str) -> None:
    page: Page = read(text, LEXICON)
    reached = 0
    for start, end in zip(page.starts, page.ends, strict=True):
        assert reached <= start < end
        assert all(sign.isspace() or unicodedata.category(sign) == "Cf" for sign in text[reached:start])
        reached = end
    for starts in (page.sentences, page.paragraphs):
        assert starts[0] == 0
        assert starts == sorted(set(starts))


TOKEN = regex.compile(
    r"(?![\u200c\u200d])[\w\p{M}\u200c\u200d]+(?<!\u0983)"  # a word, and no visarga at its end
    r"|[^\s\u200b-\u200d\u2060\ufeff]"
    r"|\r(?!\n)|[\n\u2028\u2029\x0b\x0c\x85]"
)


@given(texts)
def test_pieces_between_blanks_give_the_tokens_of_the_whole(text: str) -> None:
    assert words(text) == TOKEN.findall(text)


def test_memory_of_pieces_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_REMEMBERED", 10)
    lexicon = Lexicon.default().with_cues({})
    read(" ".join(f"শব্দ{number}" for number in range(100)), lexicon)
    pieces = module._pieces_of(lexicon)
    assert 0 < len(pieces) + len(pieces.words) <= 10


def test_long_pieces_are_not_kept() -> None:
    lexicon = Lexicon.default().with_cues({})
    read("ক" * 1000 + " খ\nগ ঘ", lexicon)
    assert not module._pieces_of(lexicon)
    assert set(module._pieces_of(lexicon).words) == {"খ", "গ", "ঘ"}


USUAL = " \t\n\r\xa0\u0964\u09f3\u09f7\u200b\u200c\u200d‘“”’…-,.ঃ_aZ09কাঁয়ড়ৎ৯ৰ\u09bc\u09de\u09f2\u0984é"


@given(st.text(st.sampled_from(USUAL)))
def test_usual_text_has_the_same_tokens(text: str) -> None:
    page = read(text, LEXICON)
    assert list(zip(page.starts, page.ends, strict=True)) == [match.span() for match in TOKEN.finditer(text)]


def test_an_elided_verb_is_one_token() -> None:
    """ব’লে is a spelling of বলে, with the offsets of what is written; other words keep their apostrophe."""
    page = read("সে ব’লে গেল, কয়েক’শ লোক।", LEXICON)
    at = page.keys.index("বলে")
    assert page.slice(at, at) == "ব’লে"
    assert "’" in page.keys
