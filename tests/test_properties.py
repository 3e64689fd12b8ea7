"""What the library promises for every text: exact offsets, no exception, the same answer in every form and company."""

from __future__ import annotations

import ast
import gc
import hashlib
import json
import os
import pickle
import socket
import subprocess
import sys
import tracemalloc
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

import attrs
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from strategies import CONSTRUCTIONS, NEUTRAL, articles, broken_articles, composed, decomposed, sentences, texts

import quotex
from quotex import Cue, Document, Entity, Quote, Span, Speaker, cli
from quotex.export import FORMATS

ARTICLE = """শনিবার স্কুলে সভা হয়। প্রধান শিক্ষক রওশন আরা বলেন, “মাঠ পরিষ্কার হয়েছে।” তিনি আরও জানান, কাল খেলা শুরু হবে।

মেলাকে ‘বড় আয়োজন’ বলে উল্লেখ করেন সভাপতি হারুন মৃধা। পুলিশ জানায় যে রাস্তা বন্ধ থাকবে। “আমরা খুশি,” বলেন আরা, “খুব খুশি।”

— তুমি কি আসবে?
— আসব, বলল মিনু।
"""


def check_offsets(document: Document) -> None:
    """Every span lies in the text and every record says exactly what stands there."""
    text = document.text
    for quote in document.quotes:
        assert quote.spans
        assert list(quote.spans) == sorted(quote.spans)
        assert quote.text == " ".join(span.of(text) for span in quote.spans)
        assert (quote.start, quote.end) == (quote.spans[0].start, quote.spans[-1].end)
        assert 0 <= quote.confidence <= 1
        for span, following in zip(quote.spans, quote.spans[1:], strict=False):
            assert span.end <= following.start
        for mention in (quote.speaker, quote.cue):
            assert mention is None or mention.text == text[mention.start : mention.end] != ""
        if quote.speaker is not None:
            assert quote.speaker.name
    for span in spans_of(document):
        assert 0 <= span.start < span.end <= len(text)
    assert list(document.terms) == sorted(document.terms)
    starts = [(quote.start, -quote.end) for quote in document.quotes]
    assert starts == sorted(starts)
    said = sorted(index for entity in document.entities for index in entity.quotes)
    assert said == [n for n, quote in enumerate(document.quotes) if quote.speaker and quote.speaker.entity]
    for entity in document.entities:
        assert all((speaker := document.quotes[i].speaker) and speaker.entity == entity.name for i in entity.quotes)
        assert entity.name not in entity.aliases


def spans_of(document: Document) -> Iterable[Span]:
    for quote in document.quotes:
        yield from quote.spans
    for entity in document.entities:
        yield from entity.mentions
    yield from document.terms


def moved(document: Document, place: Callable[[int], int], form: Callable[[str], str] = str) -> list[object]:
    """Everything in a document with its offsets counted otherwise and its strings in another form."""

    def at(record: Speaker | Cue | None) -> object:
        if record is None:
            return None
        words = {k: form(v) for k, v in record.to_dict().items() if isinstance(v, str) and k != "act"}
        return place(record.start), place(record.end), sorted(words.items())

    return [
        *(
            (
                q.kind,
                [(place(s.start), place(s.end)) for s in q.spans],
                at(q.speaker),
                at(q.cue),
                q.confidence,
                q.pattern,
                q.flags,
            )
            for q in document.quotes
        ),
        *(
            (form(e.name), [form(a) for a in e.aliases], [(place(s.start), place(s.end)) for s in e.mentions], e.quotes)
            for e in document.entities
        ),
        *((place(s.start), place(s.end)) for s in document.terms),
    ]


# ---------------------------------------------------------------- offsets, totality


@given(texts)
@settings(max_examples=400)
def test_any_text_gives_exact_records(text: str) -> None:
    document = quotex.analyze(text)
    assert document.text is text or document.text == text
    check_offsets(document)


@given(broken_articles(), st.sampled_from(("\ufeff", "😀", "\0", "\ud800", "\r\n", "")))
@settings(max_examples=150)
def test_broken_marks_give_exact_records(text: str, before: str) -> None:
    check_offsets(quotex.analyze(before + text))


SELDOM = {"comma-cue", "comma-noun", "cue-bare", "name-mark", "noun-bare", "passive-bare", "verb-mark"}
"""Constructions that are only read where the words are long enough; `test_patterns.py` has examples."""


@pytest.mark.parametrize("name", sorted(set(CONSTRUCTIONS) - {"nothing", "term"} - SELDOM))
def test_every_construction_has_a_quotation(name: str) -> None:
    """The strategy really makes quotations: most of what each construction gives is found."""
    found = []

    @given(st.data())
    @settings(max_examples=15, database=None, derandomize=True)
    def draw(data: st.DataObject) -> None:
        text = data.draw(st.composite(CONSTRUCTIONS[name])())
        found.append(bool(quotex.extract(text)))

    draw()
    assert sum(found) >= len(found) * 0.6


@given(articles())
@settings(max_examples=100)
def test_extract_is_part_of_analyze(text: str) -> None:
    document = quotex.analyze(text)
    assert quotex.extract(text) == list(document.quotes)
    assert quotex.extract(text, kinds={"direct"}) == [q for q in document.quotes if q.kind == "direct"]
    assert quotex.extract(text, min_confidence=0.8) == [q for q in document.quotes if q.confidence >= 0.8]
    assert quotex.explain(text).count("   pattern   ") == len(document.quotes)


# ---------------------------------------------------------------- the same text in another form


@given(articles() | broken_articles())
@settings(max_examples=200)
def test_both_unicode_forms_give_the_same(text: str) -> None:
    one, other = composed(text), decomposed(text)
    places = [len(decomposed(one[:at])) for at in range(len(one) + 1)]
    assert moved(quotex.analyze(one), places.__getitem__, composed) == moved(quotex.analyze(other), int, composed)


@given(articles())
@settings(max_examples=150)
def test_crlf_is_as_good_as_lf(text: str) -> None:
    places = [at + text[:at].count("\n") for at in range(len(text) + 1)]
    windows = text.replace("\n", "\r\n")

    def lf(words: str) -> str:
        return words.replace("\r\n", "\n")

    assert moved(quotex.analyze(text), places.__getitem__) == moved(quotex.analyze(windows), int, lf)


def in_marks(text: str, opener: str, closer: str) -> str:
    """The text with all its double marks of one kind."""
    for signs, sign in (("‘‘", opener), ("’’", closer), ("“«", opener), ("”»", closer)):
        text = (
            text.replace(signs, sign) if signs in ("‘‘", "’’") else text.translate(dict.fromkeys(map(ord, signs), sign))
        )
    return text


@given(articles(), st.sampled_from([("«", "»"), ("„", "”"), ('"', '"')]))
@settings(max_examples=150)
def test_one_kind_of_marks_is_as_good_as_another(text: str, pair: tuple[str, str]) -> None:
    assume('"' not in text)  # straight marks do not tell which side they are on
    curly = in_marks(text, "“", "”")

    def exchanged(words: str) -> str:
        return in_marks(words, *pair)

    assert moved(quotex.analyze(exchanged(curly)), int) == moved(quotex.analyze(curly), int, exchanged)


@given(sentences(without=("headline",)))
@settings(max_examples=150)
def test_neutral_paragraph_before_changes_offsets_only(text: str) -> None:
    """A headline is one by being the first line, all else may stand anywhere."""
    before = NEUTRAL + "\n\n"
    shifted = moved(quotex.analyze(text), lambda at: at + len(before))
    assert moved(quotex.analyze(before + text), int) == shifted


@given(sentences())
@settings(max_examples=150)
def test_neutral_paragraph_after_changes_nothing(text: str) -> None:
    after = quotex.analyze(text + "\n\n" + NEUTRAL)
    assert moved(after, int) == moved(quotex.analyze(text), int)


@given(st.lists(articles(most=2), min_size=2, max_size=4))
@settings(max_examples=50)
def test_a_document_in_a_batch_is_as_alone(batch: list[str]) -> None:
    assert list(quotex.analyze_many(batch)) == [quotex.analyze(text) for text in batch]


@given(st.lists(articles(most=2), min_size=1, max_size=3), st.randoms(use_true_random=False))
@settings(max_examples=30)
def test_order_of_documents_does_not_matter(batch: list[str], random: object) -> None:
    before = [quotex.analyze(text) for text in batch]
    assert [quotex.analyze(text) for text in reversed(batch)] == before[::-1]


# ---------------------------------------------------------------- records


@given(articles())
@settings(max_examples=100)
def test_records_are_values(text: str) -> None:
    document = quotex.analyze(text)
    again = Document.from_dict(json.loads(json.dumps(document.to_dict())))
    assert again == document
    assert hash(again) == hash(document)
    assert pickle.loads(pickle.dumps(document)) == document
    assert [Quote.from_dict(quote.to_dict()) for quote in document.quotes] == list(document.quotes)
    assert [Entity.from_dict(entity.to_dict()) for entity in document.entities] == list(document.entities)
    assert len({*document.quotes, *again.quotes}) == len(set(document.quotes))
    for quote in document.quotes:
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            quote.kind = quotex.Kind.DIRECT  # type: ignore[misc]


# ---------------------------------------------------------------- machines and processes

_PRINT = """
import hashlib, json, sys
import quotex
documents = [quotex.analyze(text).to_dict() for text in json.load(sys.stdin)]
print(hashlib.sha256(json.dumps(documents).encode()).hexdigest())
"""


@pytest.mark.parametrize("seed", ["0", "1", "4242"])
def test_hash_seed_does_not_matter(seed: str) -> None:
    documents = [ARTICLE, *(case * 3 for case in ARTICLE.split("\n\n"))]
    ours = hashlib.sha256(json.dumps([quotex.analyze(text).to_dict() for text in documents]).encode()).hexdigest()
    done = subprocess.run(
        [sys.executable, "-c", _PRINT],
        input=json.dumps(documents),
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONHASHSEED": seed},
    )
    assert done.stdout.strip() == ours


def test_two_processes_give_the_same() -> None:
    batch = [f"{ARTICLE}\n{number}" for number in range(70)] + [""]
    assert list(quotex.analyze_many(batch, jobs=2)) == list(quotex.analyze_many(batch, jobs=1))
    assert list(quotex.extract_many(batch, jobs=2)) == list(quotex.extract_many(batch, jobs=1))


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_no_network(name: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Neither the analysis nor a format opens a socket."""

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    article = tmp_path / "article.txt"
    article.write_text(ARTICLE, encoding="utf-8")
    where = ["--out-dir", str(tmp_path / "out")] if name == "brat" else ["-o", str(tmp_path / "out")]
    assert cli.main(["--format", name, *where, str(article)]) == 0
    assert (tmp_path / "out").exists()


_FOREIGN: Final = {
    "ctypes",
    "ftplib",
    "http",
    "marshal",
    "pickle",
    "shelve",
    "smtplib",
    "socket",
    "subprocess",
}


@pytest.mark.parametrize("path", sorted(Path(quotex.__file__).parent.rglob("*.py")), ids=lambda path: path.stem)
def test_nothing_is_evaluated_unpickled_or_fetched(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.Call(func=ast.Name(id=name)):
                assert name not in {"eval", "exec", "compile", "__import__"}
            case ast.Import(names=names):
                assert _FOREIGN.isdisjoint(name.name.split(".")[0] for name in names)
                assert "urllib.request" not in {name.name for name in names}
            case ast.ImportFrom(module=module):
                assert (module or "").split(".")[0] not in _FOREIGN
                assert module != "urllib.request"


def test_memory_of_many_texts_is_bounded() -> None:
    """Texts are taken from their source only as results are asked for, however many there are."""
    taken = 0

    def source() -> Iterable[str]:
        nonlocal taken
        for number in range(10_000):
            taken += 1
            yield f"করিম বলেন, “কাজ {number} শেষ।”"

    for jobs in (1, 2):
        taken = 0
        results = quotex.extract_many(source(), jobs=jobs)
        for _ in range(3):
            assert len(next(results)) == 1
        assert taken <= 200
        getattr(results, "close", int)()


def test_nothing_is_kept_of_texts_that_are_done() -> None:
    def kept(count: int) -> int:
        gc.collect()
        tracemalloc.start()
        for document in quotex.analyze_many(ARTICLE for _ in range(count)):
            assert len(document.quotes) >= 7
        gc.collect()
        size = tracemalloc.get_traced_memory()[0]
        tracemalloc.stop()
        return size

    kept(5)  # reads the word lists
    assert kept(110) < kept(10) + 40_000  # less than four hundred bytes a text
