"""The entry points: one text, many texts, own resolver, own settings."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator

import pytest

import quotex
from quotex import Document, Extractor, Kind, OptionError

TEXT = "মন্ত্রী আবুল কাশেম বলেন, “কাজ শেষ।” তিনি আরও বলেন, নদীর পানি বাড়ছে। পুলিশ জানায় যে রাস্তা বন্ধ।"


def first_speakers(document: Document) -> list[str | None]:
    return ["কাশেম সাহেব" if quote.speaker and quote.speaker.form != "org" else None for quote in document.quotes]


def test_extract_narrows() -> None:
    assert [q.kind for q in quotex.extract(TEXT)] == [Kind.DIRECT, Kind.UNMARKED, Kind.INDIRECT]
    assert [q.kind for q in quotex.extract(TEXT, kinds=[Kind.INDIRECT, "direct"])] == [Kind.DIRECT, Kind.INDIRECT]
    assert quotex.extract(TEXT, kinds=()) == []
    assert quotex.extract(TEXT, min_confidence=1) == []


def test_subclass_of_str_is_text() -> None:
    class Text(str):
        __slots__ = ()

    assert quotex.extract(Text(TEXT)) == quotex.extract(TEXT)


def test_own_resolver() -> None:
    document = Extractor(resolver=first_speakers).analyze(TEXT)
    assert [q.speaker and q.speaker.entity for q in document.quotes] == ["কাশেম সাহেব", "কাশেম সাহেব", None]
    [entity] = document.entities
    assert (entity.name, entity.quotes) == ("কাশেম সাহেব", (0, 1))
    assert "আবুল কাশেম" in entity.aliases


def test_a_resolver_must_answer_for_every_quotation() -> None:
    with pytest.raises(OptionError, match="1 answers for 3 quotations"):
        Extractor(resolver=lambda _: [None]).analyze(TEXT)


@pytest.mark.parametrize("jobs", [1, 2, 3])
def test_many_keeps_order(jobs: int) -> None:
    texts = [f"করিম বলেন, “কাজ {number} শেষ।”" for number in range(40)]
    assert [quotes[0].text for quotes in quotex.extract_many(texts, jobs=jobs)] == [f"কাজ {n} শেষ।" for n in range(40)]
    assert [d.text for d in quotex.analyze_many(texts, jobs=jobs)] == texts


def test_many_of_nothing() -> None:
    assert list(quotex.extract_many([])) == []
    assert list(quotex.analyze_many([], jobs=2)) == []


def test_many_narrows() -> None:
    [quotes] = quotex.extract_many([TEXT], jobs=2, kinds={"direct"}, min_confidence=0.2)
    assert [q.kind for q in quotes] == [Kind.DIRECT]


def test_own_settings_reach_other_processes() -> None:
    extractor = Extractor(resolver=first_speakers)
    assert list(extractor.analyze_many([TEXT] * 3, jobs=2)) == [extractor.analyze(TEXT)] * 3


def test_an_error_of_the_source_comes_through() -> None:
    def source() -> Iterator[str]:
        yield TEXT
        raise OSError("the disk is gone")

    for jobs in (1, 2):
        with pytest.raises(OSError, match="disk"):
            list(quotex.extract_many(source(), jobs=jobs))


def test_no_process_stays_behind() -> None:
    results = quotex.extract_many((TEXT for _ in range(1000)), jobs=2)
    next(results)
    results.close()  # type: ignore[attr-defined]
    assert multiprocessing.active_children() == []


def test_default_extractor_is_the_module() -> None:
    assert Extractor().extract(TEXT) == quotex.extract(TEXT)
    assert Extractor().explain(TEXT) == quotex.explain(TEXT)
