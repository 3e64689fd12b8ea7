"""Whether and how a cue hands words over: by comma, colon, dash, যে, a mark, or বলে before it."""

from __future__ import annotations

import pytest
from readings import readings

from quotex.cues import CueHit, find_cues
from quotex.handover import announces, has_own_words, join_after, next_opener, quotative_before
from quotex.lexicon import Lexicon
from quotex.marks import find_segments
from quotex.page import read
from quotex.scene import Scene, index_scene

LEXICON = Lexicon.default()


def cue_of(text: str) -> tuple[Scene, CueHit]:
    """The last cue of a text, with its scene."""
    page = read(text, LEXICON)
    scene = Scene(page, LEXICON, find_segments(page, LEXICON), find_cues(page, LEXICON))
    index_scene(scene)
    return scene, scene.cues[-1]


def joined(text: str) -> tuple[str, str | None]:
    """(the words behind the cue, what joins them to it)."""
    scene, cue = cue_of(text)
    first, join = join_after(scene, cue, len(scene.page))
    return (scene.page.slice(first, len(scene.page) - 1) if first < len(scene.page) else ""), join


@pytest.mark.parametrize(
    ("text", "join"),
    [
        ("তিনি বলেন, কাজ শেষ", "comma"),
        ("তিনি বলেন: কাজ শেষ", "comma"),
        ("তিনি বলেন – কাজ শেষ", "comma"),
        ("তিনি বলেন, – কাজ শেষ", "comma"),
        ("তিনি বলেন,\nকাজ শেষ", "comma"),
        ("তিনি বলেন: – কাজ শেষ", "comma"),
        ("তিনি বলেন যে কাজ শেষ", "যে"),
        ("তিনি বলেন যে, কাজ শেষ", "যে"),
        ("তিনি বলেন, যে কাজ শেষ", "যে"),
        ("তিনি বলেন, যে, কাজ শেষ", "যে"),
        ("তাঁর দাবি, কাজ শেষ", "comma"),
        ("তাঁর দাবি হলো, কাজ শেষ", "comma"),
        ("তাঁর দাবি হচ্ছে: কাজ শেষ", "comma"),
        ("তাঁর দাবি হচ্ছে যে কাজ শেষ", "যে"),
        ("তিনি জানতে চাইলেন, কাজ শেষ", "comma"),
        ("তিনি সতর্ক করেন, কাজ শেষ", "comma"),
        ("জানানো হয়, কাজ শেষ", "comma"),
    ],
)
def test_words_that_are_handed_over(text: str, join: str) -> None:
    assert joined(text) == ("কাজ শেষ", join)


def test_a_strong_cue_needs_no_sign() -> None:
    """But four words at least."""
    assert joined("তিনি বলেন সব কাজ শেষ হলো") == ("সব কাজ শেষ হলো", "bare")
    assert joined("জানানো হয় সব কাজ শেষ হলো") == ("সব কাজ শেষ হলো", "bare")
    assert joined("মন্ত্রীর মতে সব কাজ শেষ হলো") == ("সব কাজ শেষ হলো", "bare")
    assert joined("তিনি বলেন সব কাজ শেষ")[1] is None
    assert joined("তিনি প্রশংসা করেন সব কাজ শেষ হলো")[1] is None


@pytest.mark.parametrize(
    "text",
    [
        "তিনি বলেন",
        "তিনি বলেন। সব কাজ শেষ হলো",
        "তিনি ভাবেন, কাজ শেষ",  # thoughts are no report
        "তিনি জানিয়ে, চলে যান",  # nor are participles of what happens next
        "তিনি জানিয়ে চলে যান কাল সকালে",
        "জানতে চাইলে তিনি সভায় চলে আসেন",
        "কাজ করবে বলে, সে যায়",  # the complementizer belongs to the words before it
        "সে যাবে না বলে, কাজ শেষ",
        "সে যাবে বলে সব কাজ শেষ হলো",
        "তিনি সতর্ক করেন – কাজ শেষ",  # a weak cue needs a comma
        "প্রশংসা করা হয়, কাজ শেষ",
        "তিনি বলেন, যখন কাজ শেষ",  # the cue's own sentence goes on
        "তিনি বলেন, যাতে কাজ শেষ",
        "যে শিক্ষকেরা বলছেন, তাঁরা কাজ শেষ করেছেন",
        "লোকে প্রদেশকে বঙ্গ বলত, কাজ শেষ",  # only what it is called
    ],
)
def test_nothing_is_handed_over(text: str) -> None:
    assert joined(text)[1] is None


@pytest.mark.parametrize(
    "text",
    [
        "শিক্ষকেরা বলছেন, তাঁরা কাজ শেষ করেছেন",  # no relative
        "যে শিক্ষকেরা বলছেন, আমরা কাজ শেষ করেছি",  # taken up by no pronoun of theirs
        "যে কাজ শেষ হয়। শিক্ষকেরা বলছেন, তাঁরা যাবেন",  # in another sentence
        "লোকে তাঁকে বলত, কাজ শেষ",
    ],
)
def test_what_only_looks_like_a_relative_or_a_name(text: str) -> None:
    assert joined(text)[1] == "comma"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("তিনি বলেন “কাজ”", True),
        ("তিনি বলেন, “কাজ”", True),
        ("তিনি বলেন: “কাজ”", True),
        ("তিনি বলেন — “কাজ”", True),
        ("তিনি বলেন, যে: “কাজ”", True),
        ("তিনি বলেন, যে: — “কাজ”", False),
        ("তিনি বলেন। “কাজ”", False),
        ("তিনি বলেন কাল “কাজ”", False),
        ("তিনি বলেন", False),
        ("তিনি বলেন,", False),
    ],
)
def test_the_next_opener(text: str, expected: bool) -> None:
    assert (next_opener(*cue_of(text)) is not None) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("সব কাজ শেষ বলে জানান", 3),
        ("সব কাজ শেষ মর্মে জানান", 3),
        ("সব কাজ শেষ বলিয়া তিনি জানান", 3),
        ("কাজ শেষ বলে গতকাল ঢাকায় সাংবাদিকদের জানান", 2),
        ("শেষ বলে জানান", None),  # one word is no clause
        ("তার সব কথা বলে জানান", None),  # কথা বলা is to talk
        ("সবার সঙ্গে বলে জানান", None),
        ("সব মিথ্যা বলে জানান", None),
        ("সব কাজ শেষ বলে খেলা হলো আর তিনি জানান", None),  # another verb stands between
        ("“কাজ শেষ” জানান", None),
        ("সব কাজ শেষ জানান", None),
    ],
)
def test_the_complementizer_before_a_cue(text: str, expected: int | None) -> None:
    scene, cue = cue_of(text)
    assert quotative_before(scene, cue, 0) == expected


def test_the_complementizer_is_looked_for_in_eighteen_tokens() -> None:
    scene, cue = cue_of("কাজ শেষ বলে " + "সভায় " * 17 + "জানান")
    assert quotative_before(scene, cue, 0) == 2
    scene, cue = cue_of("কাজ শেষ বলে " + "সভায় " * 18 + "জানান")
    assert quotative_before(scene, cue, 0) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("তিনি বলেন, কাজ শেষ", True),
        ("তিনি বলেন যে কাজ শেষ", True),
        ("তিনি বলেন “কাজ”", True),
        ("তিনি এ কথা বলেন", True),
        ("সব কাজ শেষ বলে জানান তিনি", True),
        ("তিনি বলেন", False),
        ("তিনি বলেন সব কাজ শেষ হলো", False),
        ("আমি বলি, কাজ শেষ", False),
        ("তিনি জানিয়ে, চলে যান", False),
        ("সব কাজ শেষ বলে প্রশংসা করেন তিনি", False),
    ],
)
def test_which_cues_end_unmarked_speech(text: str, expected: bool) -> None:
    scene, cue = cue_of(text)
    assert announces(scene, cue, len(scene.page)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("তিনি বলেন, কাজ শেষ", True),
        ("তিনি বলেন যে কাজ শেষ", True),
        ("তিনি বলেন, “কাজ”", False),
        ("তিনি বলেন কাজ শেষ", False),
        ("তিনি বলেন, কাজ", False),  # a word without anything behind it
        ("তিনি বলেন।", False),
    ],
)
def test_words_of_its_own_behind_a_cue(text: str, expected: bool) -> None:
    assert has_own_words(*cue_of(text)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("সবাই স্বীকার করত, সে একদিন বড় শিল্পী হবে।", ["unmarked cue-comma | সে একদিন বড় শিল্পী হবে | সবাই | স্বীকার করত"]),
        ("তিনি স্বীকার করেন, কাজ শেষ হয়নি।", ["unmarked cue-comma | কাজ শেষ হয়নি | তিনি | স্বীকার করেন"]),
        ("অনেক প্রজাই ভয়ে বশ্যতা স্বীকার করিল, রামের পুত্র কিছুতেই বাগ মানিল না।", []),
        (
            "বিশেষজ্ঞরা সতর্ক করেছেন, এতে বিভেদ মিটবে না।",
            ["unmarked cue-comma | এতে বিভেদ মিটবে না | বিশেষজ্ঞরা | সতর্ক করেছেন"],
        ),
        ("তিনি কমিটি করার নির্দেশ দিয়েছেন, কিন্তু কমিটি হয়নি।", []),
        (
            "হাইকোর্ট কড়া নির্দেশ দিয়েছে, সব কাজ শেষ করতে হবে।",
            ["unmarked cue-comma | সব কাজ শেষ করতে হবে | হাইকোর্ট | নির্দেশ দিয়েছে"],
        ),
        ("তিনি সেতু বানানোর পরামর্শ দিয়েছেন, সব কাজ শেষ করতে হবে।", []),
        ("ওরা গান গায়, নাচে, মঞ্চ কাঁপিয়ে তোলে।", []),
        ("মহাজন ছেলেটিকে এমন শাসাইল যে বেচারা কাঁদিয়া ফেলিল।", []),
    ],
)
def test_what_weak_cues_hand_over(text: str, expected: list[str]) -> None:
    """A weak cue has unmarked words behind its comma unless it has an object or another clause follows."""
    assert readings(text) == expected
