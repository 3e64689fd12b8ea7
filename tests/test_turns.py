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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "রহিম: (হেসে) কাজ শেষ। [প্রস্থান]\nকরিম: (বসে) ঠিক আছে।\nরহিম: (উঠে)\nকরিম: না।",
            [
                "unmarked label | কাজ শেষ। | রহিম | - | label",
                "unmarked label | ঠিক আছে। | করিম | - | label",
                "unmarked label | না। | করিম | - | label",
            ],
        ),
        (
            "রহিম: “কাজ শেষ।”\nকরিম: তাহলে চলো।\nরহিম: চলো যাই।\nকরিম: ঠিক আছে।",
            [
                "direct label | কাজ শেষ। | রহিম | - | label",
                "unmarked label | তাহলে চলো। | করিম | - | label",
                "unmarked label | চলো যাই। | রহিম | - | label",
                "unmarked label | ঠিক আছে। | করিম | - | label",
            ],
        ),
        (
            "দীপু (আস্তে): চলো।\nমিনু: কোথায়?\nদীপু (জোরে): মেলায়।\nমিনু: না।",
            [
                "unmarked label | চলো। | দীপু (আস্তে) | - | label",
                "unmarked label | কোথায়? | মিনু | - | label",
                "unmarked label | মেলায়। | দীপু (জোরে) | - | label",
                "unmarked label | না। | মিনু | - | label",
            ],
        ),
        (
            "সাবিত্রী দাসী: আমি গান গাই।\nপ্রশ্ন: কবে থেকে?\nসাবিত্রী দাসী: ছোটবেলা থেকে।\nপ্রশ্ন: আর?",
            [
                "unmarked label | আমি গান গাই। | সাবিত্রী দাসী | - | label",
                "unmarked label | কবে থেকে? | প্রশ্ন | - | label",
                "unmarked label | ছোটবেলা থেকে। | সাবিত্রী দাসী | - | label",
                "unmarked label | আর? | প্রশ্ন | - | label",
            ],
        ),
    ],
)
def test_directions_and_names_of_turns(text: str, expected: list[str]) -> None:
    """What stands in brackets at the edges of a turn or behind its name is a direction."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "— যাব না, বলল রাম, কাল যাব।\n— কেন যাবে না?",
            [
                "direct dialogue-cue | যাব না … কাল যাব। | রাম | বলল | dialogue",
                "direct dialogue | কেন যাবে না? | - | - | dialogue",
            ],
        ),
        (
            "— যাব না, গলা নামিয়ে বললেন ঠাকুমা, কাল যাব।\n— কেন যাবে না?",
            [
                "direct dialogue-cue | যাব না … কাল যাব। | ঠাকুমা | বললেন | dialogue",
                "direct dialogue | কেন যাবে না? | - | - | dialogue",
            ],
        ),
        (
            "— যাব না, রাম বলল।\n— কেন যাবে না?",
            ["direct dialogue-cue | যাব না | রাম | বলল | dialogue", "direct dialogue | কেন যাবে না? | - | - | dialogue"],
        ),
        (
            "— রাম বলল যে সে যাবে না।\n— কেন যাবে না?",
            [
                "direct dialogue | রাম বলল যে সে যাবে না। | - | - | dialogue",
                "indirect cue-je | সে যাবে না | রাম | বলল | nested",
                "direct dialogue | কেন যাবে না? | - | - | dialogue",
            ],
        ),
        (
            "রাম বলল,\n— যাব না।\n— কেন যাবে না?",
            ["direct dialogue-cue | যাব না। | রাম | বলল | dialogue", "direct dialogue | কেন যাবে না? | - | - | dialogue"],
        ),
        (
            "রাম হাসল।\n— যাব না।\n— কেন যাবে না?",
            ["direct dialogue | যাব না। | - | - | dialogue", "direct dialogue | কেন যাবে না? | - | - | dialogue"],
        ),
    ],
)
def test_attributions_in_dashes(text: str, expected: list[str]) -> None:
    """Only a clause that a sign parts from the words reports them."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "নীলা। ভাই, আজ কী আনিলে?\nমধু। কিছুই না।\nনীলা। (হাসিয়া) কেন?\nমধু। বাজারে আগুন লাগিয়াছে!\nনীলা। তবে চলো।\nপথিক। চলো।",
            [
                "unmarked label | ভাই, আজ কী আনিলে? | নীলা | - | label",
                "unmarked label | কিছুই না। | মধু | - | label",
                "unmarked label | কেন? | নীলা | - | label",
                "unmarked label | বাজারে আগুন লাগিয়াছে! | মধু | - | label",
                "unmarked label | তবে চলো। | নীলা | - | label",
                "unmarked label | চলো। | পথিক | - | label",
            ],
        ),
        (
            "নীলা। “ভাই, আজ কী আনিলে?” (হাসিয়া) “হুঁ।”\nমধু। “কিছু না।”\nনীলা। “কেন?”\nমধু। “বাজারে আগুন লাগিয়াছে!”\nনীলা। “তবে চলো।”",
            [
                "direct label | ভাই, আজ কী আনিলে? … হুঁ। | নীলা | - | label continued",
                "direct label | কিছু না। | মধু | - | label",
                "direct label | কেন? | নীলা | - | label",
                "direct label | বাজারে আগুন লাগিয়াছে! | মধু | - | label",
                "direct label | তবে চলো। | নীলা | - | label",
            ],
        ),
        ("না। আমি যাই নাই।\nকেন। সে বলে নাই।\nনা। আর যাইব না।\nকেন। কে জানে।\nনা। সে আসিবে।", []),
    ],
)
def test_labels_with_a_danda(text: str, expected: list[str]) -> None:
    """Older plays end a label as they end a sentence; short answers that come again are no labels."""
    assert readings(text) == expected
