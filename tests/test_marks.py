"""Marks of all kinds → segments: paired, repaired where they are broken, apostrophes left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from strategies import texts

from quotex.lexicon import Lexicon
from quotex.marks import Segment, find_segments
from quotex.page import Page, read

LEXICON = Lexicon.default()


def segments(text: str) -> list[tuple[Page, Segment]]:
    page = read(text, LEXICON)
    return [(page, segment) for segment in find_segments(page, LEXICON)]


def words(text: str) -> list[str]:
    return [page.slice(segment.first, segment.last) for page, segment in segments(text)]


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ("“কাজ শেষ”", "double"),
        ("‘কাজ শেষ’", "single"),
        ('"কাজ শেষ"', "double"),
        ("'কাজ শেষ'", "single"),
        ("«কাজ শেষ»", "double"),
        ("„কাজ শেষ“", "double"),
        ("‹কাজ শেষ›", "single"),
        ("`কাজ শেষ´", "single"),
        ("‘‘কাজ শেষ’’", "double"),
        ("''কাজ শেষ''", "double"),
        ('\\"কাজ শেষ\\"', "double"),
    ],
)
def test_every_kind_of_marks(text: str, family: str) -> None:
    assert words(f"তিনি বলেন, {text}।") == ["কাজ শেষ"]
    assert [segment.family for _, segment in segments(text)] == [family]
    assert all(segment.closed for _, segment in segments(text))


@pytest.mark.parametrize(
    ("text", "flags"),
    [
        ("”কাজ শেষ”", ["mismatched"]),
        ("“কাজ শেষ’ বলেন তিনি", ["mismatched"]),
        ("“কাজ শেষ।\nনদী বয়ে যায়।", ["unclosed"]),
        ("“কাজ শেষ", ["unclosed"]),
        ("“কাজ শেষ”", []),
    ],
)
def test_repairs_leave_a_flag(text: str, flags: list[str]) -> None:
    [(page, segment)] = segments(text)
    assert page.slice(segment.first, segment.last).rstrip("।") == "কাজ শেষ"
    assert [flag.value for flag in segment.flags] == flags


@pytest.mark.parametrize(
    "text",
    [
        "ক’জন লোক",
        "কয়েক’শ টাকা",
        "’৭১ সালে",
        "don't",
        "ব’লে গেল",
        "দু’টি পাখি",
        "“”",
        "“ ”",
        "”",
        "কাজ শেষ”",
        "",
        "রহিমের ৫'৬\" উচ্চতা",
    ],
)
def test_no_segment(text: str) -> None:
    assert words(text) == []


def test_apostrophe_beside_marks() -> None:
    assert words("ক’জন লোক ‘বিচার’ চায়") == ["বিচার"]
    assert words("‘মা’র কথা’ বইটি") == ["মা’র কথা"]


def test_case_ending_on_the_closer() -> None:
    assert words("‘ন্যক্কারজনক’ই বটে") == ["ন্যক্কারজনক"]
    assert words("‘সোনার বাংলা’র কথা") == ["সোনার বাংলা"]


def test_nesting_has_depth() -> None:
    found = segments("“ক ‘খ গ’ ঘ” ‘ঙ’")
    assert [(page.slice(s.first, s.last), s.depth) for page, s in found] == [("ক ‘খ গ’ ঘ", 0), ("খ গ", 1), ("ঙ", 0)]


def test_a_broken_pair_does_not_disturb_the_next_paragraph() -> None:
    whole = "“নদী বয়ে যায়।” ‘পাখি ডাকে।’"
    assert words("“কাজ শেষ হয়েছে। আর কিছু নেই।\n\n" + whole)[1:] == words(whole)
    assert words("কাজ ’ শেষ” হয়েছে।\n\n" + whole)[-2:] == words(whole)


def test_reopened_paragraphs() -> None:
    assert words("“কাজ শেষ হয়েছে।\n“আরও কাজ আছে।”") == ["কাজ শেষ হয়েছে।", "আরও কাজ আছে।"]


def test_a_later_paragraph_may_close() -> None:
    assert words("তিনি বলেন, “কাজ শেষ।\nআরও কাজ আছে।” পরে যান।") == ["কাজ শেষ।\nআরও কাজ আছে।"]


def test_dialogue_dashes() -> None:
    for dash in "—–―-":
        text = f"{dash} তুমি কে?\n{dash} আমি হারু।"
        assert words(text) == ["তুমি কে?", "আমি হারু।"]
        assert {segment.family for _, segment in segments(text)} == {"dash"}


def test_a_list_with_hyphens_is_no_dialogue() -> None:
    assert words("- চাল, ডাল ও তেল\n- দুধ ও মধু") == []
    assert words("নদী — আমাদের মা — বয়ে যায়।") == []


@given(texts)
def test_segments_are_in_order_and_nest(text: str) -> None:
    page = read(text, LEXICON)
    around: list[Segment] = []
    before = -1
    for segment in find_segments(page, LEXICON):
        assert before < segment.opener < segment.first <= segment.last <= segment.closer < len(page)
        before = segment.opener
        while around and around[-1].closer < segment.opener:
            around.pop()
        assert segment.depth == len(around)
        assert not around or segment.closer <= around[-1].closer
        around.append(segment)
