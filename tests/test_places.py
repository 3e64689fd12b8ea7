"""Where a source is looked for, by pattern: left, right, in the sentence before, around the words, in a case."""

from __future__ import annotations

import pytest
from readings import readings

import quotex
from quotex.records import Form


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("মন্ত্রী করিম বলেন, “কাজ শেষ।”", ["direct cue-mark | কাজ শেষ। | মন্ত্রী করিম | বলেন"]),
        ("“কাজ শেষ,” বলেন মন্ত্রী করিম।", ["direct mark-cue | কাজ শেষ, | মন্ত্রী করিম | বলেন"]),
        ("গতকাল ঢাকায় বলেন মন্ত্রী করিম, “কাজ শেষ।”", ["direct cue-mark | কাজ শেষ। | মন্ত্রী করিম | বলেন"]),
        ("মন্ত্রী করিম শিক্ষকদের বলেন, “কাজ শেষ।”", ["direct cue-mark | কাজ শেষ। | মন্ত্রী করিম | বলেন"]),
        ("করিম রহিমাকে বলেন, “কাজ শেষ।”", ["direct cue-mark | কাজ শেষ। | করিম | বলেন"]),
        ("শেখ হাসিনাকে বলেন, “কাজ শেষ।”", ["direct cue-mark | কাজ শেষ। | - | বলেন"]),
        (
            "‘নীল পাখি’ নিয়ে মন্ত্রী করিম বলেন, “কাজ শেষ।”",
            ["direct cue-mark | কাজ শেষ। | মন্ত্রী করিম | বলেন", "term | নীল পাখি"],
        ),
    ],
)
def test_left_and_right(text: str, expected: list[str]) -> None:
    """The subject before the verb, else the one behind it."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“কাজ শেষ,” বলেন করিম। “পথ খোলা,” বলেন রহিমা।",
            ["direct mark-cue | কাজ শেষ, | করিম | বলেন", "direct mark-cue | পথ খোলা, | রহিমা | বলেন"],
        ),
    ],
)
def test_the_search_stops(text: str, expected: list[str]) -> None:
    """At the words of an earlier cue, and at a quotation."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("মন্ত্রী করিম সভায় যান। বলেন, “কাজ শেষ।”", ["direct cue-mark | কাজ শেষ। | মন্ত্রী করিম | বলেন"]),
        ("মন্ত্রী করিম সভায় যান। সেখানে বলেন, “কাজ শেষ।”", ["direct cue-mark | কাজ শেষ। | মন্ত্রী করিম | বলেন"]),
        ("মন্ত্রী করিম সভায় যান। বৃষ্টি পড়ছিল। বলেন, “কাজ শেষ।”", ["direct cue-mark | কাজ শেষ। | মন্ত্রী করিম | বলেন"]),
        ("মন্ত্রী করিম সভায় যান।\nবলেন, “কাজ শেষ।”", ["direct cue-mark | কাজ শেষ। | মন্ত্রী করিম | বলেন"]),
        ("মন্ত্রী করিম সভায় যান।\nগতকাল ঢাকায় বলেন, “কাজ শেষ।”", ["direct cue-mark | কাজ শেষ। | মন্ত্রী করিম | বলেন"]),
        ("বলেন, “কাজ শেষ।”", ["direct cue-mark | কাজ শেষ। | - | বলেন"]),
        ("মন্ত্রী করিম সভায় যান। বললাম, “কাজ শেষ।”", ["direct cue-mark | কাজ শেষ। | - | বললাম"]),
    ],
)
def test_the_sentence_before(text: str, expected: list[str]) -> None:
    """Where the own sentence has no subject."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("মন্ত্রী করিম “কাজ শেষ” বলে চলে যান।", ["partial quotative | কাজ শেষ | মন্ত্রী করিম | বলে চলে"]),
        ("মিনু “কাজ শেষ!” বলে চিৎকার করল।", ["direct quotative | কাজ শেষ! | মিনু | চিৎকার করল"]),
        ("মিনু “কাজ শেষ!” বলল।", ["direct mark-cue | কাজ শেষ! | মিনু | বলল"]),
        ("মিনু হাসল। “কাজ শেষ!” বলল।", ["direct mark-cue | কাজ শেষ! | - | বলল"]),
    ],
)
def test_around(text: str, expected: list[str]) -> None:
    """The subject before the opening mark, the verb behind the closing one."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("তাদের ‘বিচার চাই, বিচার চাই’ স্লোগান দিতে দেখা যায়।", ["direct chant | বিচার চাই, বিচার চাই | তাদের | স্লোগান"]),
        ("শিক্ষার্থীদের ‘বিচার চাই, বিচার চাই’ স্লোগান দিতে দেখা যায়।", ["direct chant | বিচার চাই, বিচার চাই | শিক্ষার্থীদের | স্লোগান"]),
    ],
)
def test_chanters_in_another_case(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“কাজ শেষ হয়েছে” – মন্ত্রীকে জোর দিয়েছেন।", ["direct mark-cue | কাজ শেষ হয়েছে | মন্ত্রীকে | জোর দিয়েছেন"]),
        ("“কাজ শেষ হয়েছে” – রহিমা মন্ত্রীকে বলেছেন।", ["direct mark-cue | কাজ শেষ হয়েছে | রহিমা | বলেছেন"]),
        ("“কাজ শেষ হয়েছে”, মন্ত্রীকে বলেছেন রহিমা।", ["direct mark-cue | কাজ শেষ হয়েছে | রহিমা | বলেছেন"]),
        ("“কাজ শেষ হয়েছে” – তাঁকে বলেছেন রহিমা।", ["direct mark-cue | কাজ শেষ হয়েছে | রহিমা | বলেছেন"]),
    ],
)
def test_dative_of_bad_translations(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("মন্ত্রী করিমের মতে, কাজ শেষ হয়েছে।", ["unmarked noun-comma | কাজ শেষ হয়েছে | মন্ত্রী করিমের | মতে"]),
        ("মন্ত্রী করিমের স্পষ্ট বার্তা, কাজ শেষ হয়েছে।", ["unmarked noun-comma | কাজ শেষ হয়েছে | মন্ত্রী করিমের | বার্তা"]),
        (
            "শহরের সব কাজ শেষ হয়েছে, দাবি মন্ত্রী করিমের।",
            ["unmarked comma-noun | শহরের সব কাজ শেষ হয়েছে | মন্ত্রী করিমের | দাবি"],
        ),
        ("কমিটির প্রতিবেদনে বলা হয়, কাজ শেষ হয়েছে।", ["unmarked passive-comma | কাজ শেষ হয়েছে | কমিটির প্রতিবেদনে | বলা হয়"]),
        ("মন্ত্রণালয়ের পক্ষ থেকে জানানো হয়, কাজ শেষ হয়েছে।", ["unmarked passive-comma | কাজ শেষ হয়েছে | মন্ত্রণালয়ের | জানানো হয়"]),
        (
            "কমিটির প্রতিবেদন অনুযায়ী, কাজ শেষ হয়েছে।",
            ["unmarked according-comma | কাজ শেষ হয়েছে | কমিটির প্রতিবেদন | প্রতিবেদন অনুযায়ী"],
        ),
        ("এতে বলা হয়, কাজ শেষ হয়েছে।", ["unmarked passive-comma | কাজ শেষ হয়েছে | এতে | বলা হয়"]),
        ("সভায় বলা হয়, কাজ শেষ হয়েছে।", ["unmarked passive-comma | কাজ শেষ হয়েছে | - | বলা হয়"]),
    ],
)
def test_nouns_texts_and_bodies(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "মন্ত্রী করিম বলেন, “কাজ শেষ।” একটু থেমে আবার বলেন, “পথ খোলা।”",
            ["direct cue-mark | কাজ শেষ। | মন্ত্রী করিম | বলেন", "direct cue-mark | পথ খোলা। | মন্ত্রী করিম | বলেন"],
        ),
        (
            "মিনু বলল, “কাজ শেষ।” একটু থেমে আবার বলল, “পথ খোলা।”",
            ["direct cue-mark | কাজ শেষ। | মিনু | বলল", "direct cue-mark | পথ খোলা। | মিনু | বলল"],
        ),
        (
            "“কাজ শেষ।” একটু থেমে আবার বলেন, “পথ খোলা।”",
            ["direct bare-mark | কাজ শেষ। | - | -", "direct cue-mark | পথ খোলা। | - | বলেন"],
        ),
        (
            "আমি বললাম, “কাজ শেষ।” একটু থেমে আবার বলল, “পথ খোলা।”",
            ["direct cue-mark | কাজ শেষ। | আমি | বললাম", "direct cue-mark | পথ খোলা। | - | বলল"],
        ),
    ],
)
def test_the_speaker_again(text: str, expected: list[str]) -> None:
    """X বলেন, “Q1।” একটু থেমে আবার বলেন, “Q2।”"""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“কাজ শেষ” বলিয়া সে চলিয়া গেল।", ["partial quotative | কাজ শেষ | সে | বলিয়া"]),
        ("“কাজ শেষ” বলে মিনু চলে গেল।", ["partial quotative | কাজ শেষ | মিনু | বলে"]),
        ("কাল ‘বিচার চাই, বিচার চাই’ স্লোগান দিতে দেখা যায়।", ["direct chant | বিচার চাই, বিচার চাই | - | স্লোগান"]),
        ("মন্ত্রী করিম, সভা শেষে, বলেন, “কাজ শেষ।”", ["direct cue-mark | কাজ শেষ। | মন্ত্রী করিম | বলেন"]),
        ("পণ্ডিত টিকি নাড়িয়া বলিলেন, “কাজ শেষ।”", ["direct cue-mark | কাজ শেষ। | পণ্ডিত | বলিলেন"]),
        ("“কাজ শেষ,” বলেন আর মন্ত্রী করিম চলে যান।", ["direct mark-cue | কাজ শেষ, | - | বলেন"]),
        (
            "“কাজ শেষ,” বলেন মন্ত্রী করিম ‘নীল পাখি’ পড়তে পড়তে।",
            ["direct mark-cue | কাজ শেষ, | মন্ত্রী করিম | বলেন", "term | নীল পাখি"],
        ),
        ("“কাজ শেষ,” বলেন মন্ত্রী করিম – নতুন নেতা।", ["direct mark-cue | কাজ শেষ, | মন্ত্রী করিম | বলেন"]),
        ("মন্ত্রী করিমকে ডাকা হয়। বলেন, “কাজ শেষ।”", ["direct cue-mark | কাজ শেষ। | - | বলেন"]),
        ("বার্তা, কাজ শেষ হয়েছে।", []),
    ],
)
def test_bole_and_what_its_subject_did(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("রহিমের ভয় হইল, কহিল, “আলো জ্বালাও।”", ["direct cue-mark | আলো জ্বালাও। | রহিমের | কহিল"]),
        ("মায়ের চোখে জল আসিল, বলিলেন, “খোকা কোথায়?”", ["direct cue-mark | খোকা কোথায়? | মায়ের | বলিলেন"]),
        ("রাম সীতাকে বলল, “চলো।”", ["direct cue-mark | চলো। | রাম | বলল"]),
        ("সীতাকে বলল, “চলো।”", ["direct cue-mark | চলো। | - | বলল"]),
        ("রাম ছেলেটাকে বলল, “চলো।”", ["direct cue-mark | চলো। | রাম | বলল"]),
        ("নরেন্দ্র মোদিকে বলল, “চলো।”", ["direct cue-mark | চলো। | - | বলল"]),
        ("অন্ধকারে কে বলে উঠল, “চলো।”", ["direct cue-mark | চলো। | - | বলে উঠল"]),
    ],
)
def test_who_feels_and_who_is_spoken_to(text: str, expected: list[str]) -> None:
    """The genitive that feels is the subject, the dative that hears is not."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("রাম “চলো” বলে চিৎকার করল।", ["direct quotative | চলো | রাম | চিৎকার করল"]),
        ("রাম এল।\n“চলো” বলে চিৎকার করল।", ["direct quotative | চলো | - | চিৎকার করল"]),
        ("রাম এল। “চলো” বলে চিৎকার করল।", ["direct quotative | চলো | - | চিৎকার করল"]),
        ("“চলো” বলে চিৎকার করল।", ["direct quotative | চলো | - | চিৎকার করল"]),
        ("“চলো” বলিয়া সে চলিয়া গেল।", ["direct quotative | চলো | সে | বলিয়া"]),
    ],
)
def test_around_the_mark(text: str, expected: list[str]) -> None:
    """The subject before the opening mark, in the same line and sentence only."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "এই নেতারা কখনো বলেছেন, ‘আমরা আছি’; কখনো বলেছেন, ‘আমরা নেই’।",
            ["direct cue-mark | আমরা আছি | এই নেতারা | বলেছেন", "direct cue-mark | আমরা নেই | এই নেতারা | বলেছেন"],
        ),
        (
            "মন্ত্রী আইনটিকে ‘উৎকৃষ্ট’ বলে উল্লেখ করে জানান, নেতারা কাজটি চান।",
            ["partial quotative | উৎকৃষ্ট | মন্ত্রী | উল্লেখ করে", "unmarked cue-comma | নেতারা কাজটি চান | মন্ত্রী | জানান"],
        ),
        (
            "দলটি খেলতে ভয় পায় মন্তব্য করে তিনি বলেছিলেন, ‘তারা জানে আমরা ভালো দল।’",
            [
                "unmarked clause-participle | দলটি খেলতে ভয় পায় | তিনি | মন্তব্য করে",
                "direct cue-mark | তারা জানে আমরা ভালো দল। | তিনি | বলেছিলেন",
            ],
        ),
    ],
)
def test_one_speaker_in_one_sentence(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("প্রতিবেদনে উল্লেখ আছে, কাজ শেষ হয়েছে।", ["unmarked passive-comma | কাজ শেষ হয়েছে | প্রতিবেদনে | উল্লেখ আছে"]),
        ("চিঠিতে লেখা রয়েছে, ‘কাজ শেষ হয়েছে।’", ["direct passive-mark | কাজ শেষ হয়েছে। | চিঠিতে | লেখা রয়েছে"]),
        ("কোরআনে এর উল্লেখ রয়েছে, ‘সেই ভূমিতে যাও।’", ["direct passive-mark | সেই ভূমিতে যাও। | কোরআনে | উল্লেখ রয়েছে"]),
    ],
)
def test_what_a_text_holds(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("‘বিচার চাই আজই’ – ছাত্রদের এমন স্লোগানে সভা সরগরম হয়।", "ছাত্রদের"),
        ("‘কাজ শেষ হয়েছে।’ শনিবার মৃত্যুশয্যা থেকে এ কথা জানিয়েছিলেন করিম আলী।", "করিম আলী"),
        ("রাজপুত্র ঘোড়া থেকে নেমে তাকে বলল, ‘ফুলটি দাও।’", "রাজপুত্র"),
        ("তাকে ‘বন্ধু’ হিসেবে উল্লেখ করে বাংলাদেশ সফরের আমন্ত্রণ জানান মন্ত্রী।", "মন্ত্রী"),
        ("তিনি তাকে দেশের ‘বন্ধু’ হিসেবে উল্লেখ করে চলে যান।", "তিনি"),
    ],
)
def test_nouns_of_other_phrases_are_no_sources(text: str, expected: str) -> None:
    assert readings(text)[0].split(" | ")[2] == expected


def test_a_title_is_nobody_s_words() -> None:
    text = "বিবিসি ‘নিষেধাজ্ঞা উপেক্ষা করে প্রার্থনা করছেন তাঁরা’ শিরোনামে একটি ছবি প্রকাশ করেছে।"
    assert readings(text) == ["term | নিষেধাজ্ঞা উপেক্ষা করে প্রার্থনা করছেন তাঁরা"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("তাঁকে বলতে শোনা যায়, ‘তোমরা এখানে কেন এসেছ?’", ["direct passive-mark | তোমরা এখানে কেন এসেছ? | তাঁকে | শোনা যায়"]),
        (
            "একজন পুলিশ কর্মকর্তাকে বলতে শোনা গেছে যে পুরো এলাকা ঘিরে রাখা হয়েছে।",
            ["indirect passive-je | পুরো এলাকা ঘিরে রাখা হয়েছে | একজন পুলিশ কর্মকর্তাকে | শোনা গেছে"],
        ),
        ("ভিডিওতে করিমকে উঁচু গলায় বলতে দেখা যায়, ‘আমি যাব না।’", ["direct passive-mark | আমি যাব না। | করিমকে | দেখা যায়"]),
        ("সভায় বলতে শোনা যায়, ‘আমি যাব না।’", ["direct passive-mark | আমি যাব না। | - | শোনা যায়"]),
    ],
)
def test_who_is_heard(text: str, expected: list[str]) -> None:
    """Somebody in the object case who is heard saying something."""
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("বৃন্দাবন কহিল, “আমি যাব।”", Form.NAMED),
        ("আনসার হাসিয়া বলিল, “আমি যাব।”", Form.NAMED),
        ("ঢাকা জানিয়েছে, আলোচনা চলবে।", Form.ORG),
        ("পুলিশ বলল, “সরুন।”", Form.ORG),
    ],
)
def test_a_place_may_be_somebody_in_a_tale(text: str, form: Form) -> None:
    """The verb of a tale makes the name of a place a person's; that of news does not, nor a common word for a body."""
    (quote,) = quotex.extract(text)
    assert quote.speaker is not None
    assert quote.speaker.form is form
