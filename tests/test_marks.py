"""Marks of all kinds → segments: paired, repaired where they are broken, apostrophes left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from readings import readings
from strategies import texts

from quotex.lexicon import Lexicon
from quotex.marks import Segment, _place, find_segments
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


def shape(text: str) -> list[str]:
    """Each segment as its words between angle brackets, one for each level, then what was repaired."""
    return [
        " ".join([">" * segment.depth + page.slice(segment.first, segment.last), *segment.flags])
        for page, segment in segments(text)
    ]


# ---------------------------------------------------------------- which side a mark is on


@pytest.mark.parametrize("before", [" ", "\n", *"([{,;:—–=/ঃ-\\", "\u200b", "\u200c", "\ufeff", "“", "‘", '"'])
def test_a_mark_stands_at_the_beginning_behind(before: str) -> None:
    assert _place(before, "ক", LEXICON.marks) == "open"


@pytest.mark.parametrize("after", [" ", "\n", *")]},;:.…/।?!—–ঃ\\", "”", "’", '"'])
def test_a_mark_stands_at_the_end_before(after: str) -> None:
    assert _place("ক", after, LEXICON.marks) == "close"


@pytest.mark.parametrize("letter", [*"কa১।)", "”", "’"])
def test_behind_a_letter_or_a_closer_no_mark_begins(letter: str) -> None:
    assert _place(letter, "ক", LEXICON.marks) == "inside"


@pytest.mark.parametrize("letter", [*"কa১([", "“", "‘"])
def test_before_a_letter_or_an_opener_no_mark_ends(letter: str) -> None:
    assert _place("ক", letter, LEXICON.marks) == "inside"


def test_a_mark_between_spaces_may_be_either() -> None:
    assert _place(" ", " ", LEXICON.marks) == "alone"
    assert _place("(", ",", LEXICON.marks) == "alone"


# ---------------------------------------------------------------- apostrophes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("সাত ’৭১১ টাকা", ["৭১১ টাকা mismatched unclosed"]),  # years have two digits
        ("(’৭১ সালে)", ["৭১ সালে) mismatched unclosed"]),  # and a space before them
        ("সে ’৭১ সালের কথা ‘মুক্তি’ বইয়ে লেখে।", ["মুক্তি"]),
        ("সে '৭১ সালের কথা 'মুক্তি' বইয়ে লেখে।", ["মুক্তি"]),
        ("it's a dog's life, ‘মুক্তি’", ["মুক্তি"]),
        ("ব’লে গেল ‘আসি’ আর ক’রে গেল ‘যাই’", ["আসি", "যাই"]),
        ("সে ‘ব’লে গেল’ কাল", ["ব’লে গেল"]),
        ("সে ‘মা’র কথা’ বলে, ‘বাবা’র কথা’ নয়।", ["মা’র কথা", "বাবা’র কথা"]),
        ("সে ‘মা’র কথা ‘বই’ পড়ে।", ["মা", "বই"]),  # the closer behind কথা is missing
        ("সে “ভাবি’কে ডাকে।", ["ভাবি mismatched"]),
        ("সে “ভাবি’কে ডাকে” কাল।", ["ভাবি’কে ডাকে"]),
        ("সে “এক দুই তিন চার ভাবি’কে ডাকে।", ["এক দুই তিন চার ভাবি’কে ডাকে। unclosed"]),
    ],
)
def test_apostrophe_or_mark(text: str, expected: list[str]) -> None:
    assert shape(text) == expected


# ---------------------------------------------------------------- pairs


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # double signs, and signs behind a backslash, are one mark
        ("সে ‘‘কাজ’’ করে।", ["কাজ"]),
        ("সে ‘ ‘কাজ’ ’ করে।", ["‘কাজ’", ">কাজ"]),
        ("সে \\“কাজ\\” করে।", ["কাজ"]),
        ("সে \\‘কাজ\\’ করে।", ["কাজ"]),
        # mirrored and mixed
        ("সে »কাজ« করে।", ["কাজ mismatched"]),
        ("সে ‚কাজ‘ করে।", ["কাজ mismatched"]),
        ("সে „কাজ“ করে।", ["কাজ mismatched"]),
        ("সে `কাজ` করে।", ["কাজ mismatched"]),
        ("সে `কাজ' করে।", ["কাজ"]),
        ("সে ”কাজ“ করে।", ["কাজ mismatched"]),
        ("সে ‘কাজ শেষ” করে।", ["কাজ শেষ mismatched"]),
        ("সে “কাজ শেষ’ করে।", ["কাজ শেষ mismatched"]),
        # straight marks go by the white space around them
        ('সে "কাজ" ও "বাড়ি" চায়।', ["কাজ", "বাড়ি"]),
        ('সে "কাজ"ও "বাড়ি"ও চায়।', ["কাজ", "বাড়ি"]),
        ('সে " কাজ " চায়।', ["কাজ"]),
        ('সে"কাজ"চায়', ["কাজ"]),
        ('সে কাজ" চায়।', []),
        ('সে "কাজ চায়।', ["কাজ চায়। unclosed"]),
        ("সে ’কাজ শেষ’ বলে।", ["কাজ শেষ mismatched"]),
        ("সে ’কাজ শেষ বলে।", ["কাজ শেষ বলে। mismatched unclosed"]),
        ("সে কাজ ‘শেষ ’বলে", ["শেষ"]),
        # crossing pairs: the first one that ends stands
        ("সে “ক ‘খ” গ’ ঘ।", ["ক ‘খ"]),
        # inside each other
        ("“ক “খ গ” ঘ”", ["ক “খ গ” ঘ", ">খ গ"]),
        ("“ক। “খ গ”", ["ক। unclosed", "খ গ"]),
        ("“কাজ শেষ। আজ যাব “কাল আসব”", ["কাজ শেষ। unclosed", "কাল আসব"]),
        ("“কাজ শেষ “কাল আসব”", ["কাজ শেষ “কাল আসব” unclosed", ">কাল আসব"]),
        ("“ক ‘খ “গ” ঘ’ ঙ” চ", ["ক ‘খ “গ” ঘ’ ঙ", ">খ “গ” ঘ", ">>গ"]),
        # nothing inside
        ("সে “” ‘ ’ চায়।", []),
    ],
)
def test_pairs(text: str, expected: list[str]) -> None:
    assert shape(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the closing mark is glued to the reporting clause
        ("“কাজ শেষ হবে “বলেই সে চলে গেল।", ["কাজ শেষ হবে mismatched"]),
        ('"কাজ শেষ হবে "তিনি বলেন।', ["কাজ শেষ হবে"]),
        ('"কাজ শেষ হবে। "তিনি বলেন। "আর কাজ নেই।"', ["কাজ শেষ হবে।", "আর কাজ নেই।"]),
        ('মা বললেন, "এসো "বাবা বললেন, "যাও"', ["এসো", "যাও"]),
        # an announced one opens
        ('"কাজ শেষ। তিনি বলেন, "আর নেই।"', ["কাজ শেষ। unclosed", "আর নেই।"]),
        ('"কাজ শেষ। তিনি বলেন: "আর নেই।"', ["কাজ শেষ। unclosed", "আর নেই।"]),
        ('"কাজ শেষ। তিনি বলেন, — "আর নেই।"', ["কাজ শেষ। unclosed", "আর নেই।"]),
        ('"কাজ শেষ। তিনি বলেন যে "আর নেই।"', ["কাজ শেষ। unclosed", "আর নেই।"]),
    ],
)
def test_a_mark_that_stands_like_an_opener(text: str, expected: list[str]) -> None:
    assert shape(text) == expected


# ---------------------------------------------------------------- over paragraphs


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“কাজ শেষ।\n\nপরে সভা হয়।\n\nআজ ছুটি।” তিনি বলেন।", ["কাজ শেষ।\n\nপরে সভা হয়।\n\nআজ ছুটি।"]),
        ('"কাজ শেষ।\nআজ ছুটি।" তিনি বলেন।', ["কাজ শেষ।\nআজ ছুটি।"]),
        ("“কাজ শেষ।\nআজ ” ছুটি।", ["কাজ শেষ।\nআজ"]),
        ('"কাজ শেষ।\nআজ " ছুটি।', ["কাজ শেষ।\nআজ"]),
        ("‘কাজ শেষ।\nক’জন লোক।\nআজ ছুটি।’", ["কাজ শেষ।\nক’জন লোক।\nআজ ছুটি।"]),
        # the next mark opens again
        ("“কাজ শেষ।\n“আজ ছুটি।”", ["কাজ শেষ। unclosed", "আজ ছুটি।"]),
        ('"কাজ শেষ।\n"আজ ছুটি।"', ["কাজ শেষ। unclosed", "আজ ছুটি।"]),
        ("“কাজ শেষ।\nতিনি বলেন, “আজ ছুটি।”", ["কাজ শেষ। unclosed", "আজ ছুটি।"]),
        ('“কাজ শেষ।\nতিনি বলেন, "আজ ছুটি।"', ["কাজ শেষ। unclosed", "আজ ছুটি।"]),
        ('“কাজ শেষ।\nকাল "সবুজ" মেলা।', ["কাজ শেষ। unclosed", "সবুজ"]),
        ('"কাজ শেষ।\nতিনি বলেন, " আজ ছুটি।', ["কাজ শেষ। unclosed", "আজ ছুটি। unclosed"]),
        # marks of the other family do not count
        ("“কাজ শেষ।\nকাল ‘সবুজ’ মেলা।\nআজ ছুটি।”", ["কাজ শেষ।\nকাল ‘সবুজ’ মেলা।\nআজ ছুটি।", ">সবুজ"]),
    ],
)
def test_what_a_later_paragraph_does_to_an_open_mark(text: str, expected: list[str]) -> None:
    assert shape(text) == expected


def test_a_closer_is_looked_for_in_eight_paragraphs_with_marks() -> None:
    between = "কাল ‘সবুজ’ মেলা।\n"
    assert shape("“কাজ\n" + between * 7 + "শেষ”")[0].startswith("কাজ\nকাল")
    assert shape("“কাজ\n" + between * 8 + "শেষ”")[0] == "কাজ unclosed"


def test_a_closer_before_eight_paragraphs_without_marks_is_found() -> None:
    assert len(words("“কাজ\n" + "আজ ছুটি।\n" * 20 + "শেষ”")) == 1


# ---------------------------------------------------------------- dialogue dashes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what makes dashes dialogue: a question, a call, somebody's I or you
        ("— চাল\n— ডাল?", ["চাল", "ডাল?"]),
        ("— চাল!\n— ডাল", ["চাল!", "ডাল"]),
        ("— আমার চাল\n— ডাল", ["আমার চাল", "ডাল"]),
        ("— তোমার চাল\n— ডাল", ["তোমার চাল", "ডাল"]),
        ("— চাল এনেছি\n— ডাল", ["চাল এনেছি", "ডাল"]),
        ("কে এল?\n\n— রাম।\n— শ্যাম।", ["রাম।", "শ্যাম।"]),
        ("— তার চাল\n— ডাল", []),
        ("— চাল এসেছে\n— ডাল", []),
        # one line is none
        ("— তুমি কে?", []),
        ("কাল সভা।\n— তুমি কে?\nআজ ছুটি।", []),
        # a few dashes, and the mark of a cited line
        ("— — তুমি কে?\n— হারু।", ["তুমি কে?", "হারু।"]),
        ("- > তুমি এসো।\n- যাব না।", ["তুমি এসো।", "যাব না।"]),
        ("— — — — তুমি কে?\n— হারু।\n— এসো।", ["হারু।", "এসো।"]),
        # signs without words, and marks
        ("— তুমি কে?\n— ।\n— হারু।\n—", ["তুমি কে?", "হারু।"]),
        ("— “কাজ শেষ।”\n— তুমি এসো।\n— যাব?", ["কাজ শেষ।", "তুমি এসো।", "যাব?"]),
        # only the beginning of a paragraph counts
        ("ভাত খাই — তুমি কে?\n— হারু।\n— যাই?", ["হারু।", "যাই?"]),
        ("— তুমি কে?\n\n\n— হারু।\n\n", ["তুমি কে?", "হারু।"]),
    ],
)
def test_what_is_dialogue(text: str, expected: list[str]) -> None:
    assert words(text) == expected


def test_talk_far_into_a_line_makes_no_dialogue() -> None:
    """A long list item may mention somebody’s you; forty words of a line are looked at."""
    assert words(f"— {'চাল ' * 39}তুমি চাল\n— ডাল") != []
    assert words(f"— {'চাল ' * 40}তুমি চাল\n— ডাল") == []


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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "– কেমন আছ তুমি?\n: ভালো আছি, ধন্যবাদ।\n– কোথায় যাচ্ছ?\n: বাজারে যাচ্ছি।",
            [
                "direct dialogue | কেমন আছ তুমি? | - | - | dialogue",
                "direct dialogue | ভালো আছি, ধন্যবাদ। | - | - | dialogue",
                "direct dialogue | কোথায় যাচ্ছ? | - | - | dialogue",
                "direct dialogue | বাজারে যাচ্ছি। | - | - | dialogue",
            ],
        ),
        (
            "– কেমন আছ তুমি?\n: ভালো আছি, ধন্যবাদ।\n– কোথায় যাচ্ছ?",
            ["direct dialogue | কেমন আছ তুমি? | - | - | dialogue", "direct dialogue | কোথায় যাচ্ছ? | - | - | dialogue"],
        ),
    ],
)
def test_colons_begin_turns_where_dashes_do(text: str, expected: list[str]) -> None:
    """In a conversation a dash may begin the turns of one speaker and a colon those of the other."""
    assert readings(text) == expected


def test_a_quotation_within_one_that_goes_on_in_later_paragraphs() -> None:
    """Two closers in later paragraphs with no opener before them close both; an opener between tells of a lost one."""
    within = "“মা খুব সাহস দিতেন। মা বলতেন, “আমি আছি।\nভয় নেই।”\nতারপর হাসতেন।\nসে এক সময় ছিল।”"
    assert [(s.depth, s.closed) for _, s in segments(within)] == [(0, True), (1, True)]
    lost = "“মা খুব সাহস দিতেন। মা বলতেন, “আমি আছি।”\nকরিম বলেন, “না।”"
    assert [(s.depth, s.closed) for _, s in segments(lost)] == [(0, False), (0, True), (0, True)]
