"""Text for terminals: inert, measured, wrapped."""

from __future__ import annotations

import unicodedata

import pytest
from documents import anything
from hypothesis import given
from hypothesis import strategies as st

from quotex.display import clusters, columns, pad, shorten, visible, wrap


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[2J", "\\x1b[2J"),
        ("ক\u202eখ", "ক\\u202eখ"),
        ("a\nb\tc", "a\\nb\\tc"),
        ("\x9b31m", "\\x9b31m"),
        ("\ud800", "\\ud800"),
        ("র\u200d্য", "র\u200d্য"),
        ("a\u00a0b", "a b"),
    ],
)
def test_visible(text: str, shown: str) -> None:
    assert visible(text) == shown


def test_visible_keeps_what_is_asked_for() -> None:
    assert visible("a\nb\r", keep="\n") == "a\nb\\r"


@given(anything)
def test_visible_is_inert(text: str) -> None:
    for char in visible(text):
        assert unicodedata.category(char) not in ("Cc", "Cs", "Zl", "Zp")
        assert unicodedata.category(char) != "Cf" or char in "\u200c\u200d"


@pytest.mark.parametrize(
    ("text", "size"), [("abc", 3), ("কি", 2), ("কু", 1), ("কং", 2), ("ক্ষ", 2), ("র\u200d্য", 2), ("漢", 2), ("", 0)]
)
def test_columns(text: str, size: int) -> None:
    assert columns(text) == size


def test_clusters_keep_conjuncts_and_vowel_signs_together() -> None:
    assert list(clusters("ক্ষমতা")) == ["ক্ষ", "ম", "তা"]


def test_shorten_and_pad() -> None:
    assert shorten("নদীর ধারে গ্রাম", 8) == "নদীর ধা…"
    assert shorten("নদী", 8) == "নদী"
    assert pad("নদী", 5) == "নদী  "


@given(anything | st.text(st.sampled_from("কি ক্ষ\u09cd\u200d漢a")), st.integers(2, 30))
def test_wrap_keeps_every_character_and_the_limit(text: str, limit: int) -> None:
    lines = wrap(text, limit)
    assert "".join("".join(lines).split()) == "".join(text.split())
    for line in lines:
        # only a cluster that is itself too long may stick out
        assert columns(line) <= limit or len(list(clusters(line))) == 1
