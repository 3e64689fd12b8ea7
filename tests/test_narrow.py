"""Documents narrowed by kind, confidence and speaker."""

from __future__ import annotations

import attrs
import pytest
from documents import article, documents
from hypothesis import given
from hypothesis import strategies as st

from quotex.narrow import narrow
from quotex.records import Kind


def test_nothing_asked_gives_the_same_document() -> None:
    document = article()
    assert narrow(document) is document


def test_kinds_and_confidence() -> None:
    kept = narrow(article(), kinds={Kind.DIRECT}, min_confidence=0.6)
    assert [quote.confidence for quote in kept.quotes] == [0.97, 0.88]
    assert [(entity.name, entity.quotes) for entity in kept.entities] == [("রওশন আরা", (0,)), ("হারুন মৃধা", (1,))]


@pytest.mark.parametrize(
    ("name", "numbers"),
    [
        ("রওশন আরা", 2),
        ("রওশন", 2),
        ("হারুন", 2),
        ("উন্নয়ন বোর্ড", 1),
        ("উন্ন\u09af\u09bcন", 1),
        ("তিনি", 2),
        ("রও", 0),
        ("আরা রওশন", 0),
    ],
)
def test_speaker_by_whole_words_in_either_unicode_form(name: str, numbers: int) -> None:
    assert len(narrow(article(), speaker=name).quotes) == numbers


def test_alias_finds_the_speaker() -> None:
    document = article()
    renamed = attrs.evolve(document, entities=(attrs.evolve(document.entities[0], aliases=("আরা আপা",)),))
    assert len(narrow(renamed, speaker="আপা").quotes) == 2


@given(documents(), st.sets(st.sampled_from(Kind), min_size=1), st.floats(0, 1))
def test_only_what_fits_is_left_and_entities_point_to_it(document, kinds, least) -> None:
    kept = narrow(document, kinds=kinds, min_confidence=least)
    assert [q for q in document.quotes if q.kind in kinds and q.confidence >= least] == list(kept.quotes)
    before = {entity.name: entity for entity in document.entities}
    for entity in kept.entities:
        theirs = [document.quotes[i] for i in before[entity.name].quotes]
        assert all(kept.quotes[i] in theirs for i in entity.quotes)
