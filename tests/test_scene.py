"""What the attribution steps share: a page's segments, the sentence around a token, ends of words, tenses of news."""

from __future__ import annotations

import pytest

from quotex.cues import find_cues
from quotex.lexicon import Lexicon
from quotex.marks import find_segments
from quotex.page import Page, read
from quotex.records import Flag
from quotex.scene import (
    Scene,
    clause_end,
    cues_until,
    index_scene,
    is_news_verb,
    mark_ends,
    trim_end,
    trim_lines,
    with_flags,
)

LEXICON = Lexicon.default()
TEXT = "করিম বলেন, “মা বলতেন, ‘সত্য বলো।’ আমি মানি। আমি যাই।” সে গেল।"


def page_of(text: str) -> Page:
    return read(text, LEXICON)


def scene_of(text: str) -> Scene:
    page = page_of(text)
    scene = Scene(page, LEXICON, find_segments(page, LEXICON), find_cues(page, LEXICON))
    index_scene(scene)
    return scene


def at(scene: Scene, word: str) -> int:
    return scene.page.keys.index(word)


def words(scene: Scene, bounds: tuple[int, int]) -> str:
    return scene.page.slice(bounds[0], bounds[1] - 1)


@pytest.mark.parametrize("word", ["“", "মা", "‘", "সত্য", "’", "যাই", "”"])
def test_the_outermost_segment_holds_a_token(word: str) -> None:
    scene = scene_of(TEXT)
    holder = scene.container(at(scene, word))
    assert holder is scene.segments[0]


@pytest.mark.parametrize("word", ["করিম", "বলেন", ",", "সে", "গেল"])
def test_no_segment_holds_what_is_outside(word: str) -> None:
    scene = scene_of(TEXT)
    assert scene.container(at(scene, word)) is None


@pytest.mark.parametrize(
    ("word", "sentence"),
    [
        ("মা", "মা বলতেন, ‘সত্য বলো।"),  # from the mark on
        ("মানি", "’ আমি মানি।"),
        ("যাই", "আমি যাই।"),
        ("করিম", "করিম বলেন, “মা বলতেন, ‘সত্য বলো।"),
        ("গেল", "” সে গেল।"),
    ],
)
def test_the_sentence_around_a_token_ends_with_the_marks_around_it(word: str, sentence: str) -> None:
    scene = scene_of(TEXT)
    assert words(scene, scene.bounds(at(scene, word))) == sentence


def test_a_sentence_does_not_leave_its_marks() -> None:
    scene = scene_of("করিম বলেন, “কাজ শেষ” আর চলে যান।")
    assert words(scene, scene.bounds(at(scene, "শেষ"))) == "কাজ শেষ"
    assert words(scene, scene.bounds(at(scene, "চলে"))) == "করিম বলেন, “কাজ শেষ” আর চলে যান।"


def test_indexes() -> None:
    scene = scene_of(TEXT)
    outer, inner = scene.segments
    assert scene.outer == [outer]
    assert scene.outer_starts == [at(scene, "“")]
    assert scene.opener_at == {at(scene, "“"): outer, at(scene, "‘"): inner}
    assert scene.closer_at == {at(scene, "”"): outer, at(scene, "’"): inner}
    assert scene.marked == {at(scene, "”"): at(scene, "“"), at(scene, "’"): at(scene, "‘")}
    assert scene.cue_starts[:2] == [at(scene, "বলেন"), at(scene, "বলতেন")]
    assert scene.cue_ending[at(scene, "বলতেন")] == 1


def test_an_unclosed_segment_is_nothing_to_pass_over() -> None:
    assert scene_of("করিম বলেন, “কাজ শেষ।").marked == {}


@pytest.mark.parametrize("tail", ["।", "।\n", "?!", ",", ";", "৷\n\n", "।।", "|"])
def test_signs_at_the_end_are_trimmed(tail: str) -> None:
    page = page_of(f"কাজ শেষ{tail}")
    assert trim_end(page, 0, len(page) - 1) == 1


def test_trimming_ends_at_the_first_token() -> None:
    page = page_of("কাজ।।।")
    assert trim_end(page, 1, 3) == 0
    assert trim_end(page, 0, 0) == 0
    assert trim_end(page_of("কাজ”"), 0, 1) == 1


def test_line_ends_are_trimmed_and_nothing_else() -> None:
    page = page_of("কাজ।\n\n\n")
    assert trim_lines(page, 4) == 1
    assert trim_lines(page_of("\n\n"), 1) == 0


@pytest.mark.parametrize("key", [*"।৷?!|,.…"])
def test_signs_that_end_a_clause(key: str) -> None:
    assert mark_ends(key)


@pytest.mark.parametrize("key", ["কাজ", "–", ":", "”"])
def test_signs_that_end_none(key: str) -> None:
    assert not mark_ends(key)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("করিম জানান, কাজ শেষ", True),
        ("করিম জানিয়েছেন, কাজ শেষ", True),
        ("করিম বলছেন, কাজ শেষ", True),
        ("করিম দাবি করেন, কাজ শেষ", True),
        ("করিম বললেন, কাজ শেষ", False),
        ("করিম কহিলেন, কাজ শেষ", False),
        ("মিনু বলল, কাজ শেষ", False),
        ("মিনু বলে, কাজ শেষ", False),
    ],
)
def test_tenses_of_news(text: str, expected: bool) -> None:
    scene = scene_of(text)
    assert is_news_verb(scene.page, scene.cues[-1]) is expected


def test_flags_stand_once_in_order() -> None:
    flags = with_flags((Flag.UNCLOSED, Flag.NESTED), (Flag.CONTINUED, Flag.UNCLOSED))
    assert flags == (Flag.UNCLOSED, Flag.NESTED, Flag.CONTINUED)


def test_cues_before_a_token() -> None:
    scene = scene_of("করিম বলেন, কাজ শেষ। রহিমা জানান, পথ খোলা। মিনু বলল, চলো।")
    assert [scene.page.keys[cue.first] for cue in cues_until(scene, 0, at(scene, "জানান"))] == ["বলেন"]
    assert [scene.page.keys[cue.first] for cue in cues_until(scene, 1, len(scene.page))] == ["জানান", "বলল"]
    assert cues_until(scene, 1, at(scene, "বলেন")) == []


def test_a_cue_ends_with_its_clause() -> None:
    scene = scene_of("করিম বলেন, কাজ শেষ। রহিমা যান।")
    assert clause_end(scene, scene.cues[0]) == at(scene, "।") + 1
    scene = scene_of("মা বলেন, “করিম জানান কাজ শেষ” আর যান।")
    assert clause_end(scene, scene.cues[1]) == at(scene, "”")
