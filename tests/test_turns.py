"""Turns of a conversation: speaker labels, dialogue dashes, and the reporting clause within a dialogue line."""

from __future__ import annotations

import pytest
from readings import readings


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "করিম: কাজ শেষ?\nরহিমা: শেষ।\nকরিম: চলো।\nরহিমা: চলো।",
            [
                "unmarked label | কাজ শেষ? | করিম | - | label",
                "unmarked label | শেষ। | রহিমা | - | label",
                "unmarked label | চলো। | করিম | - | label",
                "unmarked label | চলো। | রহিমা | - | label",
            ],
        ),
        (
            "করিমঃ কাজ শেষ?\nরহিমাঃ শেষ।",
            ["unmarked label | কাজ শেষ? | করিম | - | label", "unmarked label | শেষ। | রহিমা | - | label"],
        ),
        (
            "মো. করিম মিয়া: কাজ শেষ?\nরহিমা খাতুন: শেষ।",
            ["unmarked label | কাজ শেষ? | মো. করিম মিয়া | - | label", "unmarked label | শেষ। | রহিমা খাতুন | - | label"],
        ),
        (
            "প্রশ্ন: কাজ শেষ?\nউত্তর: শেষ।",
            ["unmarked label | কাজ শেষ? | প্রশ্ন | - | label", "unmarked label | শেষ। | উত্তর | - | label"],
        ),
        (
            "সচিব: কাজ শেষ?\nমন্ত্রী: শেষ।",
            ["unmarked label | কাজ শেষ? | সচিব | - | label", "unmarked label | শেষ। | মন্ত্রী | - | label"],
        ),
        (
            "সাবিত্রী দাসী: কাজ শেষ?\nরহিমা: শেষ।",
            ["unmarked label | কাজ শেষ? | সাবিত্রী দাসী | - | label", "unmarked label | শেষ। | রহিমা | - | label"],
        ),
        (
            "কদম/গোলাপ: কাজ শেষ?\nরহিমা: শেষ।",
            ["unmarked label | কাজ শেষ? | কদম/গোলাপ | - | label", "unmarked label | শেষ। | রহিমা | - | label"],
        ),
        (
            "আমি: কাজ শেষ?\nরহিমা: শেষ।",
            ["unmarked label | কাজ শেষ? | আমি | - | label", "unmarked label | শেষ। | রহিমা | - | label"],
        ),
    ],
)
def test_labels(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "করিম: (হাসিয়া) কাজ শেষ?\nরহিমা: শেষ। (প্রস্থান)",
            ["unmarked label | কাজ শেষ? | করিম | - | label", "unmarked label | শেষ। | রহিমা | - | label"],
        ),
        (
            "করিম: [হাসিয়া] কাজ শেষ?\nরহিমা: শেষ। [প্রস্থান]",
            ["unmarked label | কাজ শেষ? | করিম | - | label", "unmarked label | শেষ। | রহিমা | - | label"],
        ),
        (
            "করিম: (হাসিয়া) (ধীরে) কাজ শেষ?\nরহিমা: শেষ (আজ) হবে।",
            ["unmarked label | কাজ শেষ? | করিম | - | label", "unmarked label | শেষ (আজ) হবে। | রহিমা | - | label"],
        ),
        (
            "করিম: — কাজ শেষ?\nরহিমা: — শেষ।",
            ["unmarked label | কাজ শেষ? | করিম | - | label", "unmarked label | শেষ। | রহিমা | - | label"],
        ),
        (
            "করিম: (প্রস্থান)\nরহিমা: শেষ।\nকরিম: চলো।",
            ["unmarked label | শেষ। | রহিমা | - | label", "unmarked label | চলো। | করিম | - | label"],
        ),
        (
            "করিম: (হাসিয়া কাজ শেষ?\nরহিমা: শেষ প্রস্থান)",
            ["unmarked label | (হাসিয়া কাজ শেষ? | করিম | - | label", "unmarked label | শেষ প্রস্থান) | রহিমা | - | label"],
        ),
    ],
)
def test_stage_directions(text: str, expected: list[str]) -> None:
    """They stand in brackets at the edges of a turn and are not its words."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "করিম: “কাজ শেষ?”\nরহিমা: “শেষ।”",
            ["direct label | কাজ শেষ? | করিম | - | label", "direct label | শেষ। | রহিমা | - | label"],
        ),
    ],
)
def test_a_marked_turn_is_one_quotation(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "— তুমি কে?\n— আমি মিনু।",
            ["direct dialogue | তুমি কে? | - | - | dialogue", "direct dialogue | আমি মিনু। | - | - | dialogue"],
        ),
        (
            "– তুমি কে?\n– আমি মিনু।",
            ["direct dialogue | তুমি কে? | - | - | dialogue", "direct dialogue | আমি মিনু। | - | - | dialogue"],
        ),
        (
            "- তুমি কে?\n- আমি মিনু।",
            ["direct dialogue | তুমি কে? | - | - | dialogue", "direct dialogue | আমি মিনু। | - | - | dialogue"],
        ),
    ],
)
def test_dialogue_lines(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "— তুমি কে?\n— আমি মিনু, বলল মিনু।",
            ["direct dialogue | তুমি কে? | - | - | dialogue", "direct dialogue-cue | আমি মিনু | মিনু | বলল | dialogue"],
        ),
        (
            "— তুমি কে?\n— আমি মিনু, মিনু বলল।",
            ["direct dialogue | তুমি কে? | - | - | dialogue", "direct dialogue-cue | আমি মিনু | মিনু | বলল | dialogue"],
        ),
        (
            "— তুমি কে?\n— আমি যাব না। বলল মিনু।",
            ["direct dialogue | তুমি কে? | - | - | dialogue", "direct dialogue-cue | আমি যাব না | মিনু | বলল | dialogue"],
        ),
    ],
)
def test_a_clause_at_the_end_of_a_line(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "— তুমি কে?\n— আমি যাব না, বলল মিনু, তুমি যাও।",
            [
                "direct dialogue | তুমি কে? | - | - | dialogue",
                "direct dialogue-cue | আমি যাব না … তুমি যাও। | মিনু | বলল | dialogue",
            ],
        ),
        (
            "— তুমি কে?\n— আমি যাব না, বলল মিনু। তুমি যাও।",
            [
                "direct dialogue | তুমি কে? | - | - | dialogue",
                "direct dialogue-cue | আমি যাব না … তুমি যাও। | মিনু | বলল | dialogue",
            ],
        ),
        (
            "— তুমি কে?\n— আমি যাব না, বলল মিনু — তুমি যাও।",
            [
                "direct dialogue | তুমি কে? | - | - | dialogue",
                "direct dialogue-cue | আমি যাব না … তুমি যাও। | মিনু | বলল | dialogue",
            ],
        ),
        # only the verb first interrupts
        # and what somebody else said is part of the words
        (
            "— তুমি কে?\n— মা বলল আমি মিনু।",
            ["direct dialogue | তুমি কে? | - | - | dialogue", "direct dialogue | মা বলল আমি মিনু। | - | - | dialogue"],
        ),
        (
            "— তুমি কে?\n— আমি গেলাম আর বললাম আমি মিনু।",
            [
                "direct dialogue | তুমি কে? | - | - | dialogue",
                "direct dialogue | আমি গেলাম আর বললাম আমি মিনু। | - | - | dialogue",
            ],
        ),
        (
            "— তুমি কে?\n— আমি যাব না, বলল?",
            ["direct dialogue | তুমি কে? | - | - | dialogue", "direct dialogue | আমি যাব না, বলল? | - | - | dialogue"],
        ),
    ],
)
def test_a_clause_within_a_line(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "রাম বলল,\n— তুমি কে?\n— আমি মিনু।",
            ["direct dialogue-cue | তুমি কে? | রাম | বলল | dialogue", "direct dialogue | আমি মিনু। | - | - | dialogue"],
        ),
        (
            "রাম বলল:\n— তুমি কে?\n— আমি মিনু।",
            ["direct dialogue-cue | তুমি কে? | রাম | বলল | dialogue", "direct dialogue | আমি মিনু। | - | - | dialogue"],
        ),
        (
            "রাম বলল\n\n— তুমি কে?\n— আমি মিনু।",
            ["direct dialogue-cue | তুমি কে? | রাম | বলল | dialogue", "direct dialogue | আমি মিনু। | - | - | dialogue"],
        ),
        (
            "রাম হেসে বলল —\n— তুমি কে?\n— আমি মিনু।",
            ["direct dialogue-cue | তুমি কে? | রাম | বলল | dialogue", "direct dialogue | আমি মিনু। | - | - | dialogue"],
        ),
        (
            "রাম বলল। সে গেল।\n— তুমি কে?\n— আমি মিনু।",
            ["direct dialogue | তুমি কে? | - | - | dialogue", "direct dialogue | আমি মিনু। | - | - | dialogue"],
        ),
        (
            "“যাও।” রাম বলল।\n— তুমি কে?\n— আমি মিনু।",
            [
                "direct mark-cue | যাও। | রাম | বলল",
                "direct dialogue | তুমি কে? | - | - | dialogue",
                "direct dialogue | আমি মিনু। | - | - | dialogue",
            ],
        ),
    ],
)
def test_a_cue_on_the_line_before(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "করিম: (হাসিয়া) — কাজ শেষ?\nরহিমা: শেষ।",
            ["unmarked label | কাজ শেষ? | করিম | - | label", "unmarked label | শেষ। | রহিমা | - | label"],
        ),
        (
            "মিনু রানী: কাজ শেষ?\nরহিমা: শেষ।",
            ["unmarked label | কাজ শেষ? | মিনু রানী | - | label", "unmarked label | শেষ। | রহিমা | - | label"],
        ),
        (
            "মিনু মাসি: কাজ শেষ?\nরহিমা: শেষ।",
            ["unmarked label | কাজ শেষ? | মিনু মাসি | - | label", "unmarked label | শেষ। | রহিমা | - | label"],
        ),
        (
            "— তুমি কে?\n— আমি যাব না, বলল।",
            ["direct dialogue | তুমি কে? | - | - | dialogue", "direct dialogue | আমি যাব না, বলল। | - | - | dialogue"],
        ),
        (
            "— তুমি কে?\n— মা গেলেন আর বললেন তুমি যাও।",
            [
                "direct dialogue | তুমি কে? | - | - | dialogue",
                "direct dialogue | মা গেলেন আর বললেন তুমি যাও। | - | - | dialogue",
            ],
        ),
        (
            "— তুমি কে?\n— আমি যাব না, বলল সে ঘরের ভিতরে গিয়ে সকলের সামনে আবার, তুমি যাও।",
            [
                "direct dialogue | তুমি কে? | - | - | dialogue",
                "direct dialogue-cue | আমি যাব না … তুমি যাও। | সে | বলল | dialogue",
            ],
        ),
        ("— তুমি কে?\n— , বলল মিনু, তুমি যাও।", []),
        (
            "— তুমি “কে?\n— হারু” এল।\n— যাই?",
            [
                "direct dialogue | তুমি “কে? | - | - | dialogue",
                "direct dialogue | হারু” এল। | - | - | dialogue",
                "direct dialogue | যাই? | - | - | dialogue",
            ],
        ),
    ],
)
def test_more_turns(text: str, expected: list[str]) -> None:
    assert readings(text) == expected
