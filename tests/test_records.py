"""The records: values that compare, hash, pickle and go to plain dictionaries and back."""

from __future__ import annotations

import json
import pickle

import attrs
import pytest
from documents import article, documents
from hypothesis import given, settings

from quotex import Act, Cue, Document, Entity, Flag, Form, Kind, Quote, Span, Speaker

SPEAKER = Speaker(0, 5, "করিম", "করিম", None, Form.NAMED)
CUE = Cue(6, 10, "বলেন", "বলা", Act.STATE)
QUOTE = Quote(Kind.DIRECT, (Span(12, 15), Span(20, 25)), "ক খ", SPEAKER, CUE, 0.9, "cue-mark", (Flag.CONTINUED,))


def test_span_covers_its_part() -> None:
    assert Span(1, 3).of("কখগঘ") == "খগ"
    assert Span(1, 3).to_dict() == [1, 3]
    assert Span.from_dict([1, 3]) == Span(1, 3)
    assert sorted([Span(2, 3), Span(1, 9), Span(1, 2)]) == [Span(1, 2), Span(1, 9), Span(2, 3)]


def test_quote_lies_between_its_parts() -> None:
    assert (QUOTE.start, QUOTE.end) == (12, 25)


def test_quote_has_the_fields_of_the_schema_in_order() -> None:
    assert list(QUOTE.to_dict()) == [
        "kind", "text", "start", "end", "spans", "speaker", "cue", "confidence", "pattern", "flags",
    ]  # fmt: skip
    assert list(SPEAKER.to_dict()) == ["start", "end", "text", "name", "role", "form", "entity"]
    assert list(CUE.to_dict()) == ["start", "end", "text", "lemma", "act"]


def test_quote_without_source_and_cue() -> None:
    bare = attrs.evolve(QUOTE, speaker=None, cue=None)
    assert bare.to_dict()["speaker"] is None
    assert bare.to_dict()["cue"] is None
    assert Quote.from_dict(bare.to_dict()) == bare


def test_dictionaries_hold_plain_values() -> None:
    value = QUOTE.to_dict()
    assert type(value["kind"]) is str
    assert type(value["flags"][0]) is str
    assert type(value["speaker"]["form"]) is str
    assert type(value["cue"]["act"]) is str
    assert json.loads(json.dumps(value)) == value


def test_records_have_no_dictionary_and_cannot_change() -> None:
    for record in (Span(1, 2), SPEAKER, CUE, QUOTE, Entity("ক", (), (), (), ()), Document("", (), (), ())):
        assert not hasattr(record, "__dict__")
        with pytest.raises((attrs.exceptions.FrozenInstanceError, AttributeError)):
            record.start = 5  # type: ignore[union-attr, misc]


def test_unknown_values_are_refused() -> None:
    with pytest.raises(ValueError, match="shouted"):
        Quote.from_dict({**QUOTE.to_dict(), "kind": "shouted"})
    with pytest.raises(ValueError, match="king"):
        Speaker.from_dict({**SPEAKER.to_dict(), "form": "king"})
    with pytest.raises(ValueError, match="not enough"):
        Span.from_dict([1])


def test_quotes_by_name_and_alias() -> None:
    document = article()
    assert [quote.text for quote in document.quotes_by("হারুন মৃধা")] == [document.quotes[i].text for i in (2, 3)]
    assert document.quotes_by("হারুন") == document.quotes_by("হারুন মৃধা")
    assert document.quotes_by("নদী") == ()


def test_quotes_by_gives_text_order_without_repeats() -> None:
    document = attrs.evolve(
        article(),
        entities=(Entity("ক", ("খ",), (), (), (3,)), Entity("খ", (), (), (), (1,)), Entity("খ", (), (), (), (3,))),
    )
    assert document.quotes_by("খ") == (document.quotes[1], document.quotes[3])


@given(documents())
@settings(max_examples=40)
def test_round_trip(document: Document) -> None:
    assert Document.from_dict(document.to_dict()) == document
    assert pickle.loads(pickle.dumps(document)) == document
    assert hash(Document.from_dict(document.to_dict())) == hash(document)
