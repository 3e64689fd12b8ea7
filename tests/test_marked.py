"""Marked segments: split by their cue, in a list, continued, named before, bare, or terms."""

from __future__ import annotations

import pytest
from readings import readings


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“কাজ শেষ,” বলেন মন্ত্রী করিম, “কাল পথ খুলবে।”",
            ["direct mark-cue | কাজ শেষ, … কাল পথ খুলবে। | মন্ত্রী করিম | বলেন | continued"],
        ),
        (
            "“কাজ শেষ,” বলেন মন্ত্রী করিম। “কাল পথ খুলবে।”",
            ["direct mark-cue | কাজ শেষ, … কাল পথ খুলবে। | মন্ত্রী করিম | বলেন | continued"],
        ),
        (
            "“কাজ শেষ,” মন্ত্রী করিম বলেন, “কাল পথ খুলবে,” তিনি আরও বলেন, “সবাই আসুন।”",
            [
                "direct mark-cue | কাজ শেষ, … কাল পথ খুলবে, | মন্ত্রী করিম | বলেন | continued",
                "direct cue-mark | সবাই আসুন। | তিনি | বলেন",
            ],
        ),
        (
            "মন্ত্রী করিম বলেন, “কাজ শেষ।” “কাল পথ খুলবে।”",
            ["direct cue-mark | কাজ শেষ। … কাল পথ খুলবে। | মন্ত্রী করিম | বলেন | continued"],
        ),
    ],
)
def test_split(text: str, expected: list[str]) -> None:
    """“Q1,” X বলেন, “Q2” is one quotation in two parts."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“কাজ শেষ।” মিনু উঠে দাঁড়াল। “কাল পথ খুলবে।”",
            ["direct actor-mark | কাজ শেষ। … কাল পথ খুলবে। | মিনু | - | inferred continued"],
        ),
        (
            "“কাজ শেষ,” বলল মিনু। সে উঠে দাঁড়াল। “কাল পথ খুলবে।”",
            ["direct mark-cue | কাজ শেষ, … কাল পথ খুলবে। | মিনু | বলল | continued"],
        ),
    ],
)
def test_a_beat(text: str, expected: list[str]) -> None:
    """One sentence of action between two parts."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "শিক্ষার্থীরা ‘বিচার চাই’, ‘শাস্তি চাই’ ও ‘মুক্তি চাই’ বলে স্লোগান দেন।",
            [
                "direct quotative | বিচার চাই | শিক্ষার্থীরা | স্লোগান দেন",
                "direct quotative | শাস্তি চাই | শিক্ষার্থীরা | স্লোগান দেন",
                "direct quotative | মুক্তি চাই | শিক্ষার্থীরা | স্লোগান দেন",
            ],
        ),
        (
            "মন্ত্রী করিম বলেন, ‘কাজ শেষ হয়েছে’, ‘পথ খুলবে’ এবং ‘সবাই আসুন’।",
            [
                "direct cue-mark | কাজ শেষ হয়েছে | মন্ত্রী করিম | বলেন",
                "direct cue-mark | পথ খুলবে | মন্ত্রী করিম | বলেন",
                "direct cue-mark | সবাই আসুন | মন্ত্রী করিম | বলেন",
            ],
        ),
        (
            "শিক্ষার্থীরা ‘বিচার চাই’, ‘শাস্তি চাই’ স্লোগান দেন।",
            ["direct mark-cue | বিচার চাই | শিক্ষার্থীরা | স্লোগান দেন", "direct mark-cue | শাস্তি চাই | শিক্ষার্থীরা | স্লোগান দেন"],
        ),
    ],
)
def test_lists(text: str, expected: list[str]) -> None:
    """Marked words in a row share their cue."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ফলকে ‘চমৎকার’ বলেন মন্ত্রী করিম।", ["partial mark-cue | চমৎকার | মন্ত্রী করিম | বলেন"]),
        ("ফলকে ‘খুব খারাপ’ বলে মন্তব্য করেন মন্ত্রী করিম।", ["partial quotative | খুব খারাপ | মন্ত্রী করিম | মন্তব্য করেন"]),
        ("‘খারাপ!’ বলে মন্তব্য করেন মন্ত্রী করিম।", ["direct quotative | খারাপ! | মন্ত্রী করিম | মন্তব্য করেন"]),
        ("‘ফল খারাপ হয়েছে’ বলে মন্তব্য করেন মন্ত্রী করিম।", ["direct quotative | ফল খারাপ হয়েছে | মন্ত্রী করিম | মন্তব্য করেন"]),
        ("মন্ত্রী করিম বলেন, ‘চমৎকার’।", ["direct cue-mark | চমৎকার | মন্ত্রী করিম | বলেন"]),
        ("মন্ত্রী করিম বলেন ‘চমৎকার’।", ["direct cue-mark | চমৎকার | মন্ত্রী করিম | বলেন"]),
        ("মন্ত্রী করিমের মতে, ‘চমৎকার’।", ["direct noun-mark | চমৎকার | মন্ত্রী করিমের | মতে"]),
        (
            "মন্ত্রী করিম ফলকে বলেন ‘এক নতুন দিনের সুন্দর শুরু’।",
            ["direct cue-mark | এক নতুন দিনের সুন্দর শুরু | মন্ত্রী করিম | বলেন"],
        ),
    ],
)
def test_fragment_or_sentence(text: str, expected: list[str]) -> None:
    """Less than a clause in the words of the source is partial."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ছেলেটি কেঁদে উঠল, “মা কোথায় গেল?”", ["direct verb-mark | মা কোথায় গেল? | ছেলেটি | কেঁদে উঠল"]),
        ("ছেলেটি মাথা নেড়ে উঠল: “আমি যাব না।”", ["direct verb-mark | আমি যাব না। | ছেলেটি | নেড়ে উঠল"]),
        ("ছেলেটি কেঁদে উঠল — “আমি যাব না।”", ["direct verb-mark | আমি যাব না। | ছেলেটি | কেঁদে উঠল"]),
        ("ছেলেটিকে দেখে মিনু কেঁদে উঠল, “আমি যাব না।”", ["direct verb-mark | আমি যাব না। | মিনু | কেঁদে উঠল"]),
        ("ছেলেটি যোগ দিল, “আমিও যাব।”", ["direct verb-mark | আমিও যাব। | ছেলেটি | যোগ দিল"]),
        ("ছেলেটি ভাবছিল যে, “আমি যাব না।”", ["direct cue-mark | আমি যাব না। | ছেলেটি | ভাবছিল"]),
        ("আমি মাথা নাড়লাম, “আমি যাব না।”", ["direct verb-mark | আমি যাব না। | আমি | মাথা নাড়লাম"]),
    ],
)
def test_a_verb_of_no_speech_before(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("সন্তুষ্ট নন মন্ত্রী করিম, “কাজ শেষ হয়নি।”", ["direct name-mark | কাজ শেষ হয়নি। | মন্ত্রী করিম | -"]),
        ("মিনু। “আমি যাব না।”", ["direct name-mark | আমি যাব না। | মিনু | -"]),
        ("মিনু — “আমি যাব না।”", ["direct name-mark | আমি যাব না। | মিনু | -"]),
        ("মিনুকে, “আমি যাব না।”", ["direct bare-mark | আমি যাব না। | - | -"]),
    ],
)
def test_a_name_before(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "মন্ত্রী করিম জানিয়েছেন, “কাজ শেষ।”\n“আমরা কাল সকালে পথ খুলে দেব, সবাই যেন আসে।”",
            ["direct cue-mark | কাজ শেষ। … আমরা কাল সকালে পথ খুলে দেব, সবাই যেন আসে। | মন্ত্রী করিম | জানিয়েছেন | continued"],
        ),
        (
            "মন্ত্রী করিম জানিয়েছেন, “কাজ শেষ।”\n“কাল যাব।”",
            ["direct cue-mark | কাজ শেষ। … কাল যাব। | মন্ত্রী করিম | জানিয়েছেন | continued"],
        ),
        (
            "মিনু বলল, “কাজ শেষ।”\n“আমরা কাল সকালে পথ খুলে দেব, সবাই যেন আসে।”",
            [
                "direct cue-mark | কাজ শেষ। | মিনু | বলল",
                "direct bare-mark | আমরা কাল সকালে পথ খুলে দেব, সবাই যেন আসে। | - | -",
            ],
        ),
    ],
)
def test_the_same_speaker_again(text: str, expected: list[str]) -> None:
    """In news a long quotation without a source, after one that has one, is the same speaker’s."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "মন্ত্রী করিম বলেন, “কাজ শেষ।\n“কাল পথ খুলবে।”",
            ["direct cue-mark | কাজ শেষ। … কাল পথ খুলবে। | মন্ত্রী করিম | বলেন | unclosed continued"],
        ),
        (
            "মন্ত্রী করিম বলেন, “কাজ শেষ।\n\n“কাল পথ খুলবে।\n\n“সবাই আসুন।”",
            ["direct cue-mark | কাজ শেষ। … কাল পথ খুলবে। … সবাই আসুন। | মন্ত্রী করিম | বলেন | unclosed continued"],
        ),
        (
            "“কাজ শেষ,” বলেন মন্ত্রী করিম।\n“কাল পথ খুলবে।”",
            ["direct mark-cue | কাজ শেষ, … কাল পথ খুলবে। | মন্ত্রী করিম | বলেন | continued"],
        ),
    ],
)
def test_reopened(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“কাজ শেষ!” ছেলেটি লাফিয়ে উঠল।", ["direct actor-mark | কাজ শেষ! | ছেলেটি | - | inferred"]),
        ("“কাজ শেষ!” মিনু হাসল।", ["direct actor-mark | কাজ শেষ! | মিনু | - | inferred"]),
        ("মিনু হাসল। “কাজ শেষ!”", ["direct actor-mark | কাজ শেষ! | মিনু | - | inferred"]),
        ("মিনু হাসল।\n“কাজ শেষ!”", ["direct bare-mark | কাজ শেষ! | - | -"]),
        ("“কাজ শেষ!”\nমিনু হাসল।", ["direct bare-mark | কাজ শেষ! | - | -"]),
    ],
)
def test_who_acts_beside_marked_words(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "— তুমি কে?\n— নদীর ধারে, বলল মিনু, ‘কাল যাব।’",
            [
                "direct dialogue | তুমি কে? | - | - | dialogue",
                "direct dialogue-cue | নদীর ধারে … কাল যাব। | মিনু | বলল | dialogue",
            ],
        ),
    ],
)
def test_marks_in_dialogue(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "করিম: “কাজ শেষ?”\nরহিমা: “শেষ হয়েছে।”\nকরিম: “চলো।”",
            [
                "direct label | কাজ শেষ? | করিম | - | label",
                "direct label | শেষ হয়েছে। | রহিমা | - | label",
                "direct label | চলো। | করিম | - | label",
            ],
        ),
    ],
)
def test_labels_before_marks(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "মন্ত্রী করিম বলেন, “মা বলতেন, ‘সত্য বলো।’ আমি তা মানি।”",
            [
                "direct cue-mark | মা বলতেন, ‘সত্য বলো।’ আমি তা মানি। | মন্ত্রী করিম | বলেন",
                "direct cue-mark | সত্য বলো। | মা | বলতেন | nested",
            ],
        ),
        (
            "মন্ত্রী করিম বলেন, “আমি ‘নীল পাখি’ পড়ি। আমি ‘লাল পাখি’ পড়ি।”",
            [
                "direct cue-mark | আমি ‘নীল পাখি’ পড়ি। আমি ‘লাল পাখি’ পড়ি। | মন্ত্রী করিম | বলেন",
                "term | নীল পাখি",
                "term | লাল পাখি",
            ],
        ),
    ],
)
def test_nested(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "মন্ত্রী করিম জানিয়েছেন, “কাজ শেষ।” সভায় অনেক লোক ছিল। তারপর বৃষ্টি নামে। “আমরা কাল সকালে পথ খুলে দেব, সবাই যেন আসে।”",
            [
                "direct cue-mark | কাজ শেষ। | মন্ত্রী করিম | জানিয়েছেন",
                "direct continued | আমরা কাল সকালে পথ খুলে দেব, সবাই যেন আসে। | মন্ত্রী করিম | - | inferred",
            ],
        ),
        (
            "মন্ত্রী করিম জানিয়েছেন, “কাজ শেষ।” সভায় অনেক লোক ছিল। তারপর বৃষ্টি নামে। “কাল যাব।”",
            ["direct cue-mark | কাজ শেষ। | মন্ত্রী করিম | জানিয়েছেন", "direct bare-mark | কাল যাব। | - | -"],
        ),
        (
            "মিনু জানাল, “কাজ শেষ।” সভায় অনেক লোক ছিল। তারপর বৃষ্টি নামে। “আমরা কাল সকালে পথ খুলে দেব, সবাই যেন আসে।”",
            [
                "direct cue-mark | কাজ শেষ। | মিনু | জানাল",
                "direct bare-mark | আমরা কাল সকালে পথ খুলে দেব, সবাই যেন আসে। | - | -",
            ],
        ),
    ],
)
def test_the_same_speaker_further_on(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“কাজ শেষ হয়েছে।” – মন্ত্রী করিম।", ["direct mark-name | কাজ শেষ হয়েছে। | মন্ত্রী করিম | -"]),
        ("“কাজ শেষ হয়েছে।”\n– মন্ত্রী করিম\nআজ ছুটি।", ["direct mark-name | কাজ শেষ হয়েছে। | মন্ত্রী করিম | -"]),
        ("“কাজ শেষ হয়েছে”। – করিম।", ["direct mark-name | কাজ শেষ হয়েছে | করিম | -"]),
        ("“কাজ শেষ হয়েছে।” – মন্ত্রী করিম, পরে।", ["direct mark-name | কাজ শেষ হয়েছে। | মন্ত্রী করিম | -"]),
        (
            "“কাজ শেষ হয়েছে।” – মন্ত্রী করিম চলে যান।",
            ["direct actor-mark | কাজ শেষ হয়েছে। | মন্ত্রী করিম | - | inferred"],
        ),
        ("“কাজ শেষ হয়েছে।” – মন্ত্রী করিমকে।", ["direct bare-mark | কাজ শেষ হয়েছে। | - | -"]),
        ("“কাজ শেষ হয়েছে।” – আকাশ।", ["direct bare-mark | কাজ শেষ হয়েছে। | - | -"]),
    ],
)
def test_a_signature(text: str, expected: list[str]) -> None:
    """“Q” – X।"""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("মিনুর, “আমি যাব না।”", ["direct bare-mark | আমি যাব না। | - | -"]),
        ("মিনু আসে, “আমি যাব না।”", ["direct verb-mark | আমি যাব না। | মিনু | আসে"]),
        ("সবুজ। “আমি যাব না।”", ["direct name-mark | আমি যাব না। | সবুজ | -"]),
    ],
)
def test_who_stands_before_a_mark(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("সে বসল। “কাজ শেষ হয়েছে।”", ["direct actor-mark | কাজ শেষ হয়েছে। | সে | - | inferred"]),
        ("তুমি বসো। “কাজ শেষ হয়েছে।”", ["direct bare-mark | কাজ শেষ হয়েছে। | - | -"]),
        ("“কাজ শেষ হয়েছে।” সে হাসল।", ["direct actor-mark | কাজ শেষ হয়েছে। | সে | - | inferred"]),
        ("“কাজ শেষ হয়েছে।” তুমি হাসলে।", ["direct bare-mark | কাজ শেষ হয়েছে। | - | -"]),
        ("“কাজ শেষ হয়েছে।” – মন্ত্রী রহিম করিম", ["direct mark-name | কাজ শেষ হয়েছে। | মন্ত্রী রহিম করিম | -"]),
        ("“কাজ শেষ হয়েছে”।\n– মন্ত্রী রহিম করিম", ["direct mark-name | কাজ শেষ হয়েছে | মন্ত্রী রহিম করিম | -"]),
    ],
)
def test_who_acts_beside_bare_words(text: str, expected: list[str]) -> None:
    """Whoever acts may speak; whoever is spoken to does not."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("আম্বালায় দেখা গেল, ‘জয় শ্রীরাম’ স্লোগান দিচ্ছেন কর্মীরা।", ["direct mark-cue | জয় শ্রীরাম | কর্মীরা | স্লোগান দিচ্ছেন"]),
        ("আম্বালায় দেখা গেল, ‘জয় শ্রীরাম’ লেখা ব্যানার ঝুলছে।", ["direct written | জয় শ্রীরাম | - | লেখা"]),
        ("দিদিমা বলতে শুরু করলেন, ‘এক রাজপুত্তুর ছিল।’", ["direct cue-mark | এক রাজপুত্তুর ছিল। | দিদিমা | বলতে শুরু করলেন"]),
    ],
)
def test_slogans_that_are_seen(text: str, expected: list[str]) -> None:
    """A slogan behind দেখা গেল is said by those who chant it."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“যাব, আগামী মাসে যাব।” বলল রহিম।\n“কেন, তুমি যাবে না?” করিম চলে যায়।",
            [
                "direct mark-cue | যাব, আগামী মাসে যাব। | রহিম | বলল",
                "direct actor-mark | কেন, তুমি যাবে না? | করিম | - | inferred",
            ],
        ),
        (
            "“যাব, আগামী মাসে যাব,” বলল রহিম।\n“কেন, তুমি যাবে না?”\n“না।”",
            [
                "direct mark-cue | যাব, আগামী মাসে যাব, | রহিম | বলল",
                "direct bare-mark | কেন, তুমি যাবে না? | - | -",
                "direct bare-mark | না। | - | -",
            ],
        ),
        ("“যাব,” বলল রহিম। “আগামী মাসে যাব।”", ["direct mark-cue | যাব, … আগামী মাসে যাব। | রহিম | বলল | continued"]),
        (
            "“কাজ শেষ হবে,” বলেন মন্ত্রী রহিম।\n“সবাইকে কাজ করতে হবে।”",
            ["direct mark-cue | কাজ শেষ হবে, … সবাইকে কাজ করতে হবে। | মন্ত্রী রহিম | বলেন | continued"],
        ),
        (
            "“কাজ শেষ হবে,” সে বলেছে আমাকে।\n“সবাইকে কাজ করতে হবে।”",
            ["direct mark-cue | কাজ শেষ হবে, … সবাইকে কাজ করতে হবে। | সে | বলেছে | continued"],
        ),
    ],
)
def test_the_next_line_of_a_story_is_another_turn(text: str, expected: list[str]) -> None:
    """In a story marked words on the line after an attribution are the next speaker's; in news they go on."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "সে বকতে লাগল---“এইবার হাঁসেরা এলে হয়, উড়ে পড়ব!”",
            ["direct verb-mark | এইবার হাঁসেরা এলে হয়, উড়ে পড়ব! | সে | বকতে লাগল"],
        ),
        (
            "সোনিয়া গেয়ে উঠল:\n\n“আমায় ধরো, আমি যে উড়ে যাব।”",
            ["direct verb-mark | আমায় ধরো, আমি যে উড়ে যাব। | সোনিয়া | গেয়ে উঠল"],
        ),
        ("রিতা শুধু শুনল---“এত বোকা ছাগল কোথায়?”", ["direct verb-mark | এত বোকা ছাগল কোথায়? | - | শুনল"]),
        ("সে গান গাইছিল, এমন সময় দূর থেকে হাঁসের ডাক এল---“কোথায়, কোথায়?”", ["direct verb-mark | কোথায়, কোথায়? | - | এল"]),
    ],
)
def test_any_verb_hands_over_with_a_long_joiner(text: str, expected: list[str]) -> None:
    """Three hyphens or a colon that ends its line join a verb to a mark as a comma does; hearers are silent."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("এই মেলার নাম দেওয়া হয়েছে ‘শীতের পিঠা: গ্রাম থেকে শহর’।", ["term | শীতের পিঠা: গ্রাম থেকে শহর"]),
        ("তাঁকে দেখা গেছে ‘নীল আকাশ’, ‘মেঘের দেশ’ ছবিতে।", ["term | নীল আকাশ", "term | মেঘের দেশ"]),
        (
            "ক্লাবের সভাপতিকে বলতে শুনেছি, ‘কী করতে হয়, আমরা জানি।’",
            ["direct verb-mark | কী করতে হয়, আমরা জানি। | ক্লাবের সভাপতিকে | বলতে শুনেছি"],
        ),
        ("সে কথাটা বলতে পারল, ‘কী করতে হয়, আমরা জানি।’", ["direct verb-mark | কী করতে হয়, আমরা জানি। | সে | বলতে পারল"]),
        (
            "রাজা জ্বলিয়া উঠিলেন “বিরক্ত হইবে! বিরক্ত হইবার কারণ নাই।”",
            ["direct verb-mark | বিরক্ত হইবে! বিরক্ত হইবার কারণ নাই। | রাজা | জ্বলিয়া উঠিলেন"],
        ),
        (
            "প্রয়াত রহিমা সম্পর্কে সবাই জানে। “আমার সবসময় মনে হয়েছে তিনি কবি ছিলেন।”",
            ["direct bare-mark | আমার সবসময় মনে হয়েছে তিনি কবি ছিলেন। | - | -"],
        ),
    ],
)
def test_names_titles_and_what_is_heard(text: str, expected: list[str]) -> None:
    """Names and titles are no quotations; who is heard speaks; long words need no comma."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('ছোট মামা ব\'লে উঠল, "আবার? তা হয় কি?"', ["direct cue-mark | আবার? তা হয় কি? | ছোট মামা | ব'লে উঠল"]),
        ("“কেন?” ব’লে মিনু হাসল।", ["direct quotative | কেন? | মিনু | ব’লে"]),
        ("সে বলে, ‘ব’লেই ফেলি। আমি যাব।’", ["direct cue-mark | ব’লেই ফেলি। আমি যাব। | সে | বলে"]),
        ("বিবিসি’র খবরে বলা হয়, ‘কাজ শেষ।’", ["direct passive-mark | কাজ শেষ। | বিবিসি’র খবরে | বলা হয়"]),
    ],
)
def test_verbs_with_an_apostrophe(text: str, expected: list[str]) -> None:
    """A verb written with an apostrophe for a lost vowel is that verb; other apostrophes stay signs."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("সে ভাঙা গলায় চিৎকার করে ওঠে, “সর তোরা!”", ["direct cue-mark | সর তোরা! | সে | চিৎকার করে ওঠে"]),
        ("মেঘ গর্জন করে উঠল, আকাশে বিজলি চমকাল।", []),
    ],
)
def test_cries(text: str, expected: list[str]) -> None:
    """A cry with the verb that begins it is one cue and needs marks."""
    assert readings(text) == expected
