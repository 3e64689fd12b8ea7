"""Somebody while a document is read: forms of the name, the longest of which is the name, and the honour of verbs."""

from __future__ import annotations

import pytest

from quotex.entities import MOST_FORMS, Person


def test_a_shorter_form_is_an_alias() -> None:
    person = Person(("সাদিয়া", "কবির"), "সাদিয়া কবির")
    person.called(("কবির",), "কবির")
    assert (person.name, person.words, list(person.aliases)) == ("সাদিয়া কবির", ("সাদিয়া", "কবির"), ["কবির"])


def test_a_longer_form_becomes_the_name() -> None:
    person = Person(("কবির",), "কবির")
    person.called(("সাদিয়া", "কবির"), "সাদিয়া কবির")
    assert (person.name, person.words, list(person.aliases)) == ("সাদিয়া কবির", ("সাদিয়া", "কবির"), ["কবির"])


def test_a_form_of_the_same_length_is_an_alias() -> None:
    person = Person(("কবির",), "কবির")
    person.called(("সাদিয়া",), "সাদিয়া")
    assert (person.name, person.words, list(person.aliases)) == ("কবির", ("কবির",), ["সাদিয়া"])


def test_the_name_itself_is_no_alias() -> None:
    person = Person(("কবির",), "কবির")
    person.called(("কবির",), "কবির")
    assert person.aliases == {}


def test_aliases_are_bounded() -> None:
    person = Person(("কবির",), "কবির")
    for number in range(20):
        person.called((str(number),), str(number))
    assert list(person.aliases) == [str(number) for number in range(MOST_FORMS)]


@pytest.mark.parametrize(
    ("persons", "expected"),
    [({"3h"}, 1), ({"3"}, -1), ({"3", "3h"}, 0), ({"1"}, 0), ({"2", "3"}, -1), ({"2h", "3h"}, 1), (set(), 0)],
)
def test_verbs_tell_the_honour(persons: set[str], expected: int) -> None:
    person = Person(("কবির",), "কবির")
    person.addressed(frozenset(persons))
    assert person.honours == expected


def test_honours_add_up() -> None:
    person = Person(("কবির",), "কবির")
    for persons in ({"3h"}, {"3h"}, {"3"}):
        person.addressed(frozenset(persons))
    assert person.honours == 1
