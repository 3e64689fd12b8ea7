"""Who each source is in its document."""

from __future__ import annotations

import pytest
from readings import people

import quotex
from quotex.entities import Person
from quotex.resolve import _Recent


def entities(text: str) -> list[str | None]:
    return [quote.speaker.entity if quote.speaker else None for quote in quotex.extract(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a surname
        ("অর্থনীতিবিদ সাদিয়া কবির সভায় যান। কবির বলেন, ‘বাজেট বড়।’", ["সাদিয়া কবির"]),
        # the full name stands behind the short one
        ("কবির বলেন, ‘বাজেট বড়।’ পরে সাদিয়া কবির চলে যান।", ["সাদিয়া কবির"]),
        # a role
        ("মন্ত্রী আবুল কাশেম হাসপাতালে যান। মন্ত্রী বলেন, ‘শয্যা বাড়বে।’", ["আবুল কাশেম"]),
        # a pronoun
        ("কৃষি কর্মকর্তা সেলিম রেজা মাঠে যান। তিনি বলেন, ‘ধানে পোকা লেগেছে।’", ["সেলিম রেজা"]),
        # a pronoun after a quotation
        ("সেলিম রেজা বলেন, ‘ধানে পোকা লেগেছে।’ তিনি আরও বলেন, ‘ওষুধ দিতে হবে।’", ["সেলিম রেজা", "সেলিম রেজা"]),
        # nobody was named
        ("তিনি বলেন, ‘ধানে পোকা লেগেছে।’", [None]),
        ("তাঁরা বলেন, ‘ধানে পোকা লেগেছে।’", [None]),
        # a body
        ("পুলিশ জানায়, মামলা হয়েছে।", ["পুলিশ"]),
        # two persons
        (
            "লেখক আরিফ হাসান বলেন, ‘বইটি শেষ।’ প্রকাশক মিতা রায় বলেন, ‘ছাপা চলছে।’ হাসান বলেন, ‘ভালো।’",
            ["আরিফ হাসান", "মিতা রায়", "আরিফ হাসান"],
        ),
        # I within somebody's words
        ("রহিমা খাতুন বলেন, “আমি বললাম, ‘চলো যাই।’ কেউ এল না।”", ["রহিমা খাতুন", "রহিমা খাতুন"]),
    ],
)
def test_entities(text: str, expected: list[str | None]) -> None:
    assert entities(text) == expected


def test_entity_lists_everything() -> None:
    text = "অর্থনীতিবিদ সাদিয়া কবির বলেন, ‘বাজেট বড়।’ কবির আরও বলেন, ‘কর বাড়বে।’"
    [entity] = quotex.analyze(text).entities
    assert entity.name == "সাদিয়া কবির"
    assert entity.aliases == ("কবির",)
    assert "অর্থনীতিবিদ" in entity.roles
    assert entity.quotes == (0, 1)
    assert [span.of(text) for span in entity.mentions] == ["সাদিয়া কবির", "কবির"]


def test_entities_stand_in_order_of_first_mention() -> None:
    text = "মিতা রায় ও আরিফ হাসান আসেন। আরিফ হাসান বলেন, ‘বইটি শেষ।’ মিতা রায় বলেন, ‘ছাপা চলছে।’"
    assert [entity.name for entity in quotex.analyze(text).entities] == ["মিতা রায়", "আরিফ হাসান"]


def test_same_surname_with_other_first_names() -> None:
    text = "আরিফ হাসান বলেন, ‘বইটি শেষ।’ রুবি হাসান বলেন, ‘ছাপা চলছে।’"
    assert entities(text) == ["আরিফ হাসান", "রুবি হাসান"]


def test_a_name_in_another_case_is_the_same_person() -> None:
    assert entities("সাদিয়া কবিরের মতে, বাজেট বড়। সাদিয়া কবির বলেন, ‘কর বাড়বে।’") == ["সাদিয়া কবির"] * 2


def test_many_forms_stay_bounded() -> None:
    text = " ".join(f"সাদিয়া কবির বলেন, ‘কথা {n}।’" for n in range(40))
    [entity] = quotex.analyze(text).entities
    assert len(entity.quotes) == 40
    assert entity.aliases == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("মন্ত্রী আবুল কাশেম হাসপাতালে যান। মন্ত্রী বলেন, ‘শয্যা বাড়বে।’", ["আবুল কাশেম | - | মন্ত্রী | আবুল কাশেম, মন্ত্রী | 1"]),
        ("মন্ত্রী বলেন, ‘শয্যা বাড়বে।’ পরে মন্ত্রী আবুল কাশেম চলে যান।", ["আবুল কাশেম | - | মন্ত্রী | মন্ত্রী, আবুল কাশেম | 1"]),
        (
            "কৃষিমন্ত্রী আবুল কাশেম ও অর্থমন্ত্রী সাদিয়া কবির আসেন। কৃষিমন্ত্রী বলেন, ‘শয্যা বাড়বে।’ অর্থমন্ত্রী বলেন, ‘কর বাড়বে।’",
            ["আবুল কাশেম | - | কৃষিমন্ত্রী | আবুল কাশেম, কৃষিমন্ত্রী | 1", "সাদিয়া কবির | - | অর্থমন্ত্রী | সাদিয়া কবির, অর্থমন্ত্রী | 2"],
        ),
        (
            "ঢাকার মেয়র আরিফ হাসান ও খুলনার মেয়র রুবি হাসান আসেন। ঢাকার মেয়র বলেন, ‘শয্যা বাড়বে।’ খুলনার মেয়র বলেন, ‘কর বাড়বে।’",
            ["আরিফ হাসান | - | মেয়র | আরিফ হাসান, ঢাকার মেয়র | 1", "রুবি হাসান | - | মেয়র | রুবি হাসান, খুলনার মেয়র | 2"],
        ),
        ("মন্ত্রী আবুল কাশেম আসেন। মন্ত্রীরা বলেন, ‘শয্যা বাড়বে।’", []),
        ("আবুল কাশেম হাসপাতালে যান। ওই কর্মকর্তা বলেন, ‘শয্যা বাড়বে।’", ["আবুল কাশেম | - | - | আবুল কাশেম, ওই কর্মকর্তা | 1"]),
        ("আবুল কাশেম হাসপাতালে যান। চিকিৎসক বলেন, ‘শয্যা বাড়বে।’", ["আবুল কাশেম | - | - | আবুল কাশেম, চিকিৎসক | 1"]),
        ("রহিমা খাতুন হাসপাতালে যান। মহিলাটি বলেন, ‘শয্যা বাড়বে।’", ["রহিমা খাতুন | - | - | রহিমা খাতুন, মহিলাটি | 1"]),
        ("রহিমা খাতুন হাসপাতালে যান। হাসপাতালের চিকিৎসক বলেন, ‘শয্যা বাড়বে।’", []),
        (
            "কৃষি দপ্তরের পরিচালক আবুল কাশেম আসেন। দপ্তরের প্রধান বলেন, ‘শয্যা বাড়বে।’",
            ["আবুল কাশেম | - | পরিচালক | আবুল কাশেম, দপ্তরের প্রধান | 1"],
        ),
    ],
)
def test_a_role(text: str, expected: list[str]) -> None:
    assert people(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("সেলিম রেজা মাঠে যান। তিনি বলেন, ‘ধানে পোকা লেগেছে।’", ["সেলিম রেজা | - | - | সেলিম রেজা, তিনি | 1"]),
        (
            "সেলিম রেজা বলেন, ‘ধানে পোকা লেগেছে।’ তিনি আরও বলেন, ‘ওষুধ দিতে হবে।’",
            ["সেলিম রেজা | - | - | সেলিম রেজা, তিনি | 1, 2"],
        ),
        (
            "সেলিম রেজা বলেন, ‘ধানে পোকা লেগেছে।’ রহিমা খাতুন মাঠে যান। তিনি বলেন, ‘ওষুধ দিতে হবে।’",
            ["সেলিম রেজা | - | - | সেলিম রেজা | 1", "রহিমা খাতুন | - | - | রহিমা খাতুন, তিনি | 2"],
        ),
        (
            "সেলিম রেজা বলেন, ‘রহিমা খাতুন মাঠে যান।’ তিনি আরও বলেন, ‘ওষুধ দিতে হবে।’",
            ["সেলিম রেজা | - | - | সেলিম রেজা, তিনি | 1, 2"],
        ),
        ("সেলিম রেজা ও রহিমা খাতুন মাঠে যান। তিনি বলেন, ‘ওষুধ দিতে হবে।’", []),
        (
            "সেলিম রেজা মাঠে যান। রহিমা খাতুনকে দেখা যায়। তিনি বলেন, ‘ওষুধ দিতে হবে।’",
            ["সেলিম রেজা | - | - | সেলিম রেজা, তিনি | 1"],
        ),
        ("রহিমা খাতুনকে জিজ্ঞাসা করা হয়। তিনি বলেন, ‘ওষুধ দিতে হবে।’", ["রহিমা খাতুন | - | - | রহিমা খাতুনকে, তিনি | 1"]),
        ("সেলিম রেজা মাঠে যান। তাঁরা বলেন, ‘ওষুধ দিতে হবে।’", []),
        ("তিনি বলেন, ‘ওষুধ দিতে হবে।’", []),
        ("সেলিম রেজা মাঠে যান। তাঁর মতে, ওষুধ দিতে হবে।", ["সেলিম রেজা | - | - | সেলিম রেজা, তাঁর | 1"]),
        ("মিনু মাঠে গেল। সেলিম রেজা মাঠে যান। সে বলল, ‘ওষুধ দাও।’", ["মিনু | - | - | মিনু, সে | 1"]),
        ("রহিমা খাতুন বলেন, “আমি বললাম, ‘চলো যাই।’ কেউ এল না।”", ["রহিমা খাতুন | - | - | রহিমা খাতুন, আমি | 1, 2"]),
        ("আমি বললাম, ‘চলো যাই।’", []),
        ("রহিমা খাতুন বলেন, “আমরা বললাম, ‘চলো যাই।’ কেউ এল না।”", ["রহিমা খাতুন | - | - | রহিমা খাতুন | 1"]),
    ],
)
def test_a_pronoun(text: str, expected: list[str]) -> None:
    assert people(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "আম্মু: কাজ শেষ?\nকরিম: শেষ।\nআম্মু: চলো।\nকরিম: চলো।",
            ["আম্মু | - | - | আম্মু, আম্মু | 1, 3", "করিম | - | - | করিম, করিম | 2, 4"],
        ),
        (
            "রহিমা খাতুন লেখক।\nপ্রশ্ন: কাজ শেষ?\nউত্তর: শেষ।\nপ্রশ্ন: কবে?\nউত্তর: কাল।",
            ["রহিমা খাতুন | - | - | রহিমা খাতুন, উত্তর, উত্তর | 2, 4"],
        ),
    ],
)
def test_labels(text: str, expected: list[str]) -> None:
    assert people(text) == expected


def test_a_pronoun_reaches_four_hundred_tokens() -> None:
    """Where only one person is named, it means that one however far away."""
    said = "তিনি বলেন, ‘ওষুধ দিতে হবে।’"
    both = "রহিমা খাতুন আসেন। সেলিম রেজা মাঠে যান। "
    assert entities(both + "আজ বৃষ্টি হয়। " * 98 + said) == ["সেলিম রেজা"]
    assert entities(both + "আজ বৃষ্টি হয়। " * 101 + said) == [None]
    assert entities("সেলিম রেজা মাঠে যান। " + "আজ বৃষ্টি হয়। " * 101 + said) == ["সেলিম রেজা"]


def recent(*rows: tuple[int, Person]) -> _Recent:
    found = _Recent()
    for row in rows:
        found.put(*row)
    return found


MINU, SELIM = Person(("মিনু",), "মিনু", honours=-1), Person(("সেলিম",), "সেলিম", honours=1)
KARIM = Person(("করিম",), "করিম")


@pytest.mark.parametrize(
    ("honour", "expected"), [("h", SELIM), ("o", MINU), ("-", MINU)], ids=["honorific", "ordinary", "either"]
)
def test_the_latest_person_whom_the_honour_suits(honour: str, expected: Person) -> None:
    assert recent((1, SELIM), (5, MINU)).get(9, honour) is expected


def test_somebody_whose_honour_is_not_known_suits_any_pronoun() -> None:
    assert [recent((1, KARIM)).get(9, honour) for honour in "ho-"] == [KARIM] * 3


def test_nobody_is_recent_too_far_away() -> None:
    assert recent((1, KARIM)).get(401, "h") is KARIM
    assert recent((1, KARIM)).get(402, "h") is None
    assert recent().get(9, "h") is None


def test_a_person_is_recent_once_and_six_are_kept() -> None:
    assert recent((1, KARIM), (2, MINU), (3, KARIM)).rows == [(2, MINU), (3, KARIM)]
    many = [(number, Person((str(number),), str(number))) for number in range(8)]
    assert recent(*many).rows == many[2:]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("রহিমা সভায় যান। করিমকে প্রশ্ন করা হয়। তিনি বলেন, “কাজ শেষ।”", ["করিম | - | - | করিমকে, তিনি | 1"]),
        ("রহিমা সভায় যান। করিমকে জিজ্ঞাসা করা হয়। তিনি বলেন, “কাজ শেষ।”", ["করিম | - | - | করিমকে, তিনি | 1"]),
        ("রহিমা সভায় যান। করিমকে ডাকা হয়। তিনি বলেন, “কাজ শেষ।”", ["রহিমা | - | - | রহিমা, তিনি | 1"]),
        ("রহিমা সভায় যান, করিম নয়। তিনি বলেন, “কাজ শেষ।”", ["রহিমা | - | - | রহিমা, তিনি | 1"]),
        ("রহিমা, করিম সভায় যান। তিনি বলেন, “কাজ শেষ।”", []),
        ("রহিমা এবং করিম সভায় যান। তিনি বলেন, “কাজ শেষ।”", []),
        ("রহিমা খাতুন বলেন, “মা বলেন, ‘আমি যাব।’ আমি বলি, ‘যাও।’”", ["রহিমা খাতুন | - | - | রহিমা খাতুন, আমি | 1, 3"]),
        (
            "মিনু হাসল। মিনু গেল। সেলিম রেজা হাসেন। সে বলল, “কাজ শেষ।” তিনি বলেন, “পথ খোলা।”",
            ["মিনু | - | - | মিনু, মিনু, সে | 1", "সেলিম রেজা | - | - | সেলিম রেজা, তিনি | 2"],
        ),
    ],
)
def test_whom_a_pronoun_can_mean(text: str, expected: list[str]) -> None:
    """The subject of a sentence, near its beginning or end and not one of several, or somebody who was asked."""
    assert people(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("করিম আসেন। মেয়র রহিমা আসেন। মেয়র হাসান আসেন। মেয়র বলেন, “কাজ শেষ।”", ["হাসান | - | মেয়র | হাসান, মেয়র | 1"]),
        ("মেয়র রহিমা আসেন। মেয়র বলেন, “কাজ শেষ।” মেয়র হাসান আসেন।", ["রহিমা | - | মেয়র | রহিমা, মেয়র | 1"]),
        ("রহিমা খাতুন আসেন। ৩৮ বছর বয়সী নার্স বলেন, “কাজ শেষ।”", ["রহিমা খাতুন | - | - | রহিমা খাতুন, ৩৮ বছর বয়সী নার্স | 1"]),
        ("রহিমা খাতুন আসেন। এই নার্স বলেন, “কাজ শেষ।”", ["রহিমা খাতুন | - | - | রহিমা খাতুন, এই নার্স | 1"]),
        ("রহিমা খাতুন আসেন। এক নার্স বলেন, “কাজ শেষ।”", []),
        ("উত্তর: কাজ শেষ।\nপ্রশ্ন: কবে?", []),
        ("এতে বলা হয়, কাজ শেষ।", []),
    ],
)
def test_whom_a_role_can_mean(text: str, expected: list[str]) -> None:
    assert people(text) == expected


def test_somebody_new_is_nobody_named() -> None:
    text = "চেয়ারম্যান ও কর্মকর্তা রফিকুল হাসান সভায় ছিলেন। আরেক কর্মকর্তা বলেন, কাজ শেষ হয়েছে।"
    assert entities(text) == [None]


def test_whoever_follows_somebody_new_is_that_one() -> None:
    text = (
        "মন্ত্রী করিম আলী বলেন, ‘কাজ শেষ।’ মন্ত্রণালয়ের এক কর্মকর্তা বলেন, ‘কাজ বাকি আছে।’ তিনি বলেন, ‘টাকা নেই।’ "
        "ওই কর্মকর্তা বলেন, ‘সময়ও নেই।’ করিম আলী চলে যান। তিনি বলেন, ‘দেখি।’"
    )
    assert entities(text) == ["করিম আলী", None, None, None, "করিম আলী"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # in marks a pronoun is somebody else, behind যে it may be the speaker
        ("রহিম সভায় যান। করিম বলেন, ‘তিনি বলেছেন, কাজ হবে না।’", ["করিম", "রহিম"]),
        ("রহিম সভায় যান। করিম বলেন যে তিনি বলেছেন, কাজ হবে না।", ["করিম", "করিম"]),
    ],
)
def test_nobody_is_he_in_his_own_words(text: str, expected: list[str]) -> None:
    assert entities(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("হামলার নিন্দা জানিয়েছে কানাডা হাইকমিশন। তারা বলেছে, কাজটি ঠিক হয়নি।", ["কানাডা হাইকমিশন"]),
        ("হামলার নিন্দা জানিয়েছে কানাডা হাইকমিশন। তাঁরা বলেছেন, কাজটি ঠিক হয়নি।", [None]),
        ("টয়োটা কারখানা বন্ধ করেছে। সবাই জানে। তারা বলেছে, কাজটি ঠিক হয়নি।", [None]),
        # the body inside the words is not who says them
        ("পাকিস্তান সেখানে হামলা করে। ডিএমপি কাজটি ঠিক করেনি বলে অভিযোগ করে তারা।", [None]),
    ],
)
def test_a_body_of_which_the_verb_is_not_honorific(text: str, expected: list[str | None]) -> None:
    assert entities(text) == expected


def test_two_unlisted_words_behind_a_title() -> None:
    assert entities("কলোরাডোর গভর্নর জেবার্দ পোলিক্স শোক জানান। তিনি বলেন, ‘আমি আছি।’") == ["জেবার্দ পোলিক্স"]
    assert entities("কলোরাডোর গভর্নর জেবার্দ শোক জানান। তিনি বলেন, ‘আমি আছি।’") == [None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # whoever was talked to speaks next
        ("করিম আলী সভায় ছিলেন। কথা হয় রহিম মিয়ার সঙ্গে। তিনি বলেন, কাজ শেষ হয়েছে।", ["রহিম মিয়া"]),
        ("করিম আলী সভায় ছিলেন। রহিম মিয়ার সাথে যোগাযোগ করা হলে তিনি বলেন, কাজ শেষ হয়েছে।", ["রহিম মিয়া"]),
        ("করিম আলী গতকাল রহিম মিয়ার সঙ্গে কথা বলেন। তিনি বলেন, কাজ শেষ হয়েছে।", ["করিম আলী"]),
        # the government is nobody of this family
        ("অন্তর্বর্তী সরকারের প্রশংসা করেন রাষ্ট্রদূত। তিনি বলেন, কাজ শেষ হয়েছে।", [None]),
        ("প্রশংসা করেন সারা হোসেন। তিনি বলেন, কাজ শেষ হয়েছে।", ["সারা হোসেন"]),
    ],
)
def test_whom_a_pronoun_takes_up(text: str, expected: list[str | None]) -> None:
    assert entities(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # an unlisted name that ends its sentence behind the verb
        ("করিম আলী সভায় ছিলেন। এরপর বক্তব্য দেন দূতাবাসের মিহাকেল ক্রেজান্টো। তিনি বলেন, কাজ শেষ।", ["মিহাকেল ক্রেজান্টো"]),
        ("করিম আলী সভায় ছিলেন। এরপর তিনি পান মিহাকেল, ক্রেজান্টো। তিনি বলেন, কাজ শেষ।", ["করিম আলী"]),
        # whoever is asked
        ("করিম আলী সভায় ছিলেন। রহিম মিয়ার কাছে জানতে চাইলে তিনি বলেন, কাজ শেষ হয়েছে।", ["রহিম মিয়া"]),
        # several officers are not the one named before
        ("কর্মকর্তা করিম আলী সভায় ছিলেন। একাধিক কর্মকর্তা জানান, কাজ শেষ হয়েছে।", [None]),
        # two are met: no title of the other
        ("ইঁদুর রিদয়ের কাছে গেল। ইঁদুর বলল, ‘কাজ শেষ।’", [None]),
        ("একটা হাঁস এল। রিদয় গেল। একটা হাঁস বলল, ‘কাজ শেষ।’", [None]),
        # a thing is no person
        ("করিম আলী মাঠে খেলেন। এই রেকর্ডই বলছে, কাজ শেষ হয়েছে।", [None]),
    ],
)
def test_who_is_new_and_who_was_named(text: str, expected: list[str | None]) -> None:
    assert entities(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("লীনা খান লেখক। মুখোশ পরা ছিলেন রহিম। পত্রিকার সঙ্গে ফোনে কথা হয় লীনার। তিনি বলেন, ছবিটি তাঁর।", ["লীনা খান"]),
        ("রহিম আলী চলে যান। কড়া সমালোচনা এসেছে মতিয়া চৌধুরীর কাছ থেকে। তিনি বলেছেন, এর পেছনে ষড়যন্ত্র আছে।", ["মতিয়া চৌধুরী"]),
        (
            "রহিম আলী ঢাকার জি-৯ বাজারে যান। সেখানে বিক্রেতা বলেন, ‘দাম বেড়েছে।’ তিনি বলেন, ‘আমরা বিপদে আছি।’",
            ["রহিম আলী", "রহিম আলী"],
        ),
        ("দোকানগুলি ডিপার্টমেন্ট স্টোরের মতো হবে। কোম্পানিটি বলেছে, বিক্রি বেড়েছে।", ["কোম্পানি"]),
    ],
)
def test_whom_a_talk_was_with(text: str, expected: list[str | None]) -> None:
    """Whoever a talk was with, or something came from, at the end of a sentence speaks next."""
    assert entities(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("মন্ত্রী জে.পি. নাড্ডা ও জিতেন্দ্র সিংকে চিঠি লিখে তিনি জানালেন, দাবি মানতে হবে।", [None]),
        (
            "আদালতের পরিদর্শক এ এইচ মশিউর রহমান বলেন, ‘কাজ শেষ।’ রেজিস্ট্রার এ কে এম মাসুদ বলেন, ‘ঠিক আছে।’",
            ["এ এইচ মশিউর রহমান", "এ কে এম মাসুদ"],
        ),
        ("সংবাদমাধ্যম ক্রিকইনফো জানিয়েছে, শফিক জ্বরে আক্রান্ত। মিরও অসুস্থ বলে জানিয়েছে সংবাদমাধ্যমটি।", ["ক্রিকইনফো", "ক্রিকইনফো"]),
        ("তালিকাকে ‘অগ্রহণযোগ্য’ বলে দাবি করেছে নির্বাচনে অংশ নেওয়া ফোরাম প্যানেল।", ["ফোরাম প্যানেল"]),
    ],
)
def test_initials_and_definite_bodies(text: str, expected: list[str | None]) -> None:
    """Initials belong to the name; সংবাদমাধ্যমটি is the body that spoke last."""
    assert entities(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("মাছ পাঠানো যাবে না বলে জানিয়েছেন ওই কর্মকর্তা। মৎস্য কর্মকর্তা জাকির হোসেন সভায় যান।", [None]),
        ("মৎস্য কর্মকর্তা জাকির হোসেন সভায় যান। মাছ পাঠানো যাবে না বলে জানিয়েছেন ওই কর্মকর্তা।", ["জাকির হোসেন"]),
    ],
)
def test_who_is_pointed_at(text: str, expected: list[str | None]) -> None:
    """ওই কর্মকর্তা was spoken of before."""
    assert entities(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("র‍্যাব অভিযান চালায়। র‍্যাব জানায়, কাজ শেষ। লিখিত অভিযোগে বলা হয়, জমি দখল হয়েছে।", ["র‍্যাব", "অভিযোগ"]),
        ("এক প্রতিবেদনে এ তথ্য জানিয়েছে বার্তা সংস্থা রয়টার্স। প্রতিবেদনে বলা হয়, হামলা হয়েছে।", ["রয়টার্স"]),
        ("বাংলাদেশ ব্যাংক জানায়, সুদ কমবে। বিজ্ঞপ্তিতে বলা হয়, আজ থেকে কার্যকর।", ["বাংলাদেশ ব্যাংক", "বাংলাদেশ ব্যাংক"]),
        ("খাদ্য অধিদপ্তর থেকে পাঠানো চিঠিতে বলা হয়, ‘গুদাম খালি।’", ["খাদ্য অধিদপ্তর"]),
        ("ভূমিকম্প হয়েছে। খবর বিবিসির। প্রতিবেদনে বলা হয়েছে, ঘর ভেঙেছে।", ["বিবিসি"]),
    ],
)
def test_texts_that_nobody_issued(text: str, expected: list[str | None]) -> None:
    """Reports and statements mean who issued them, other texts themselves."""
    assert entities(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("সমিতির প্রধান মানবেন্দ্র লারমা। জাসদের সাধারণ সম্পাদক নাজমুল হক প্রধান বলেন, ‘দলগুলো পারেনি।’", ["নাজমুল হক প্রধান"]),
        ("প্রো-ট্রাম্প টুপি পরে এলেন কানিয়ে। মুখপাত্র ক্যারিন জিন-পিয়ের বলেছেন, “নারীরা ভুলবেন না।”", ["পিয়ের"]),
    ],
)
def test_titles_and_halves_of_names(text: str, expected: list[str | None]) -> None:
    """A title behind a name is a family name; names tied by a hyphen are whole."""
    assert entities(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("লিসা মার্টা বলেন, “কাজ শেষ।” মার্টা আরও বলেন, “সবাই খুশি।”", ["লিসা মার্টা", "লিসা মার্টা"]),
    ],
)
def test_a_conjunct_is_no_article(text: str, expected: list[str | None]) -> None:
    """The end of a foreign name is no article."""
    assert entities(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("সাংসদ আবু তাহের মো. জাহের বলেন, রাস্তা হবে।", ["আবু তাহের মো. জাহের"]),
        ("সাবেক উপদেষ্টা রাশেদা কে চৌধুরী বলেন, রাস্তা হবে।", ["রাশেদা কে চৌধুরী"]),
        ("সভায় এ কে আজাদ বলেন, রাস্তা হবে।", ["এ কে আজাদ"]),
        ("উপাচার্য সি আর আবরার বলেন, রাস্তা হবে।", ["সি আর আবরার"]),
        ("সভাপতি এ টি এম শামসুল হুদা বলেন, রাস্তা হবে।", ["এ টি এম শামসুল হুদা"]),
        ("শিক্ষক মো: করিম উদ্দিন বলেন, রাস্তা হবে।", ["করিম উদ্দিন"]),
        ("লে: কর্নেল হাসান মাহমুদ বলেন, রাস্তা হবে।", ["হাসান মাহমুদ"]),
        ("উপজেলা জামায়াতের আমির মো. সাইফ বলেন, রাস্তা হবে।", ["সাইফ"]),
        ("দলের নায়েবে আমির সৈয়দ আবদুল্লাহ বলেন, রাস্তা হবে।", ["সৈয়দ আবদুল্লাহ"]),
    ],
)
def test_short_words_inside_names(text: str, expected: list[str | None]) -> None:
    """Initials and shortened words stand inside a name as well; behind a title they are none of it."""
    assert entities(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("আসিফ আকবর গান গেয়েছেন। আসিফ বলেন, ভালো লেগেছে।", ["আসিফ আকবর"]),
        ("গায়ক আসিফ আকবরের গান এসেছে। আসিফ বলেন, ভালো লেগেছে।", ["আসিফ আকবর"]),
        ("রুবি লতিফার গাল টিপে দিল। রুবি বলল, “যাও।”", ["রুবি"]),
    ],
)
def test_a_full_name_and_the_short_one_later(text: str, expected: list[str | None]) -> None:
    """A full name is one name, though its first word is a source later; a neighbour in another case is not."""
    assert entities(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ভোট হবে বলে জানিয়েছেন সজীব ওয়াজেদ জয়। জয় বলেন, ভোট হবে।", ["সজীব ওয়াজেদ জয়", "সজীব ওয়াজেদ জয়"]),
        ("সজীব ওয়াজেদ জয় বলেন, ভোট হবে।", ["সজীব ওয়াজেদ জয়"]),
        ("শেষে রুবেল হোসেন জয় চেয়েছেন। করিম বলেন, ভোট হবে।", ["করিম"]),
        ("“ভোট হবে,” বলেন নেতা সায়মা ওয়াজেদ পুতুল।", ["সায়মা ওয়াজেদ পুতুল"]),
    ],
)
def test_common_words_that_end_a_name(text: str, expected: list[str | None]) -> None:
    """A common word ends a full name before a sign or a verb of speech; elsewhere it is a word."""
    assert entities(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("শেখ আব্দুর রশীদ সচিব হয়েছেন। আব্দুর রশিদ বলেন, ভোট হবে।", ["শেখ আব্দুর রশীদ"]),
        ("রুহুল কবীর রিজভী বলেন, ভোট হবে। এরপর রিজভি বলেন, দেরি নয়।", ["রুহুল কবীর রিজভী", "রুহুল কবীর রিজভী"]),
    ],
)
def test_spellings_of_one_sound(text: str, expected: list[str | None]) -> None:
    """Letters of the same sound make no other name."""
    assert entities(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("জাতীয় নাগরিক পার্টি (এনসিপি) আজ সভা করে। এনসিপি বলেছে, ভোট চাই।", ["জাতীয় নাগরিক পার্টি"]),
        (
            "ন্যাশনাল ব্যুরো অব রিভার রিসার্চ (এনবিআরআর) নতুন জরিপ করেছে। সংস্থাটি বলেছে, দাম কমেছে।",
            ["ন্যাশনাল ব্যুরো অব রিভার রিসার্চ"],
        ),
        ("নতুন সুযোগ দিয়েছে মার্কিন কোম্পানি কেলভিস ডট ওআরজি। কোম্পানিটি বলেছে, দাম কমেছে।", ["কেলভিস ডট ওআরজি"]),
        ("সতর্ক করেছে দেশের গবেষণা কেন্দ্র মারিলোস। সংস্থাটি জানায়, জ্বর বেড়েছে।", ["মারিলোস"]),
        ("নিষিদ্ধ দল জামায়াতে ইসলামী আজ সভা করে। দলটি বলেছে, ভোট চাই।", ["জামায়াতে ইসলামী"]),
        ("নতুন প্যাকেজ এনেছে মোবাইল অপারেটর বাংলালিংক। প্রতিষ্ঠানটি বলেছে, দাম কমবে।", ["বাংলালিংক"]),
        ("বাংলাদেশ রোড সেফটি ফাউন্ডেশন আজ হিসাব দিয়েছে। সংগঠনটি বলেছে, দুর্ঘটনা বেড়েছে।", ["বাংলাদেশ রোড সেফটি ফাউন্ডেশন"]),
        ("এই দ্বীপকে নিজেদের বলে দাবি করে চীন। দেশটি বলেছে, আলোচনা চলবে।", ["চীন", "চীন"]),
        ("কোম্পানি লোকসানে পড়েছে। কোম্পানিটি বলেছে, দাম কমবে।", ["কোম্পানি"]),
    ],
)
def test_bodies_named_behind_their_kind(text: str, expected: list[str | None]) -> None:
    """A body's own name may follow its kind, go on behind অব, or have a short form in brackets; দেশটি is a country."""
    assert entities(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("করিমের মৃত্যু সম্পর্কে তিনি বলেন, কাজ হবে।", [None]),
        ("সেখানে করিম ছিলেন। তিনি বলেন, কাজ হবে।", ["করিম"]),
    ],
)
def test_whom_a_statement_is_about(text: str, expected: list[str | None]) -> None:
    """Whom the words are about is not who says them, though nobody else is named."""
    assert entities(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("সুপ্রিম কোর্ট রায় দিয়েছে। শীর্ষ আদালত জানায়, শুনানি হবে।", ["সুপ্রিম কোর্ট"]),
        ("জামিন দিল চেন্নাই হাইকোর্ট। আদালত জানায়, শুনানি হবে।", ["চেন্নাই হাইকোর্ট"]),
        ("প্রধান বিচারপতি চন্দ্রভানু এবং বিচারপতি অমল দাস আসেন। প্রধান বিচারপতি বলেন, “দেরি হবে।”", ["চন্দ্রভানু"]),
        ("বিদেশে কর্মরত সোনালী ব্যাংকের পরিচালক ফিরবেন। ব্যাংকের পক্ষ থেকে বলা হয়েছে, ছুটি মিলবে।", ["সোনালী ব্যাংক"]),
        ("ক্লাবের সভাপতি, জন ফেয়ারফিল্ড বলেন, “হবে না।” জনাব ফেয়ারফিল্ড বলেন, “কাজ হবে।”", ["জন ফেয়ারফিল্ড", "জন ফেয়ারফিল্ড"]),
        ("হঠাৎ একজন ঢাকবাদক বলে উঠলো, “ওই দেখো!”", [None]),
    ],
)
def test_courts_and_two_titles(text: str, expected: list[str | None]) -> None:
    """The court is the one named before, each of two titles goes with its name, one of many has none."""
    assert entities(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ছবিটি তুলেছেন আলোকচিত্রী সৌম্য অধিরাজ। সৌম্য বলেন, ছবিটি পুরোনো।", ["সৌম্য অধিরাজ"]),
        ("বিদেশি ওয়েবসাইট ‘ভোরের খবর’ জানিয়েছে, ঝড় আসছে।", ["ভোরের খবর"]),
        ("মন্ত্রী রহিমা খাতুনের কার্যালয় থেকে পাঠানো এক বিজ্ঞপ্তিতে বলা হয়, সভা হবে।", ["মন্ত্রী রহিমা খাতুনের কার্যালয়"]),
    ],
)
def test_names_behind_titles(text: str, expected: list[str | None]) -> None:
    """An unlisted last name at the end of a sentence, a marked name behind its kind, an office that sends a notice."""
    assert entities(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("যতীন এল। সে যতীনকে বলল, “তুমি দুষ্টু।”", [None]),
        ("প্রতাপ আসিলেন। তিনি প্রতাপের কাছে গিয়া বলিলেন, “যাও!”", [None]),
        ("যতীন এল। সে মিনুকে বলল, “তুমি দুষ্টু।”", ["যতীন"]),
    ],
)
def test_who_is_spoken_to(text: str, expected: list[str | None]) -> None:
    """Whom somebody speaks to by name is not who speaks."""
    assert entities(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("পুলিশ সুপার রহিম করিম বলেন, ‘কাজ হবে।’ এসপি বলেন, ‘দেরি নেই।’", ["রহিম করিম", "রহিম করিম"]),
        ("উপাচার্য রহিমা খাতুন সভায় আসেন। ভিসি বলেন, ‘কাজ হবে।’", ["রহিমা খাতুন"]),
    ],
)
def test_offices_in_short(text: str, expected: list[str | None]) -> None:
    """An office in short means who was introduced with it in full."""
    assert entities(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("এক পাল পাখি উড়ে গেল। সে বলল, “চলো।”", [None]),
        ("মিনু বঙ্কিম দৃষ্টিতে চাহিল। সে বলিল, “চলো।”", ["মিনু"]),
    ],
)
def test_listed_names_that_are_words_here(text: str, expected: list[str | None]) -> None:
    """A name behind এক or before a manner is a word."""
    assert entities(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("রহিমা খাতুন আসেন। মহিলাটি বলেছেন, ‘টাকা পাইনি।’", ["রহিমা খাতুন"]),
        ("রহিমা ঘাটে গেল। মেয়েটি বলল, ‘টাকা পাইনি।’", [None]),
    ],
)
def test_a_noun_with_its_article(text: str, expected: list[str | None]) -> None:
    """A noun with its article means who acted last in news; in a tale it is mostly nobody with a name."""
    assert entities(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("সভায় রড ব্রাউন ছিলেন। ব্রাউন বলেন, “কাজ হবে।”", ["রড ব্রাউন"]),
        ("সভায় সমাজতান্ত্রিক ব্রাউন ছিলেন। ব্রাউন বলেন, “কাজ হবে।”", ["ব্রাউন"]),
    ],
)
def test_unlisted_first_names(text: str, expected: list[str | None]) -> None:
    """An unlisted word before a family name is the first name, unless it describes."""
    assert entities(text) == expected
