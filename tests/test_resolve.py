"""Who each source is in its document."""

from __future__ import annotations

import pytest

import quotex


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
