"""The spaCy component, found without an import of ours."""

from __future__ import annotations

import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path

import pytest
from contrib_texts import TEXTS

import quotex

spacy = pytest.importorskip("spacy", reason="spaCy is not installed: pip install '.[spacy]'")
if not entry_points(group="spacy_factories", name="quotex"):
    pytest.skip("quotex itself is not installed, so spaCy cannot find it: pip install .", allow_module_level=True)

pytestmark = pytest.mark.extra
WORDS = [text for text in TEXTS if text is not None]
GLUED = "মন্ত্রী বলেন,“পড়ে দেখব।”তারপর চলে যান।"
GLUED_PARTS = "“রাস্তাই তো নেই,”বলেন দোকানি তপন দাস,“সেতু দিয়ে কী হবে?”"


def pipeline(**config):
    nlp = spacy.blank("bn")
    nlp.add_pipe("quotex", config=config)
    return nlp


def test_works_with_no_import_of_ours(tmp_path):
    script = tmp_path / "own.py"
    script.write_text(
        "import spacy\n"
        "nlp = spacy.blank('bn')\n"
        "nlp.add_pipe('quotex')\n"
        f"print(ascii([q.text for q in nlp({TEXTS[0]!r})._.quotes]))\n",
        encoding="utf-8",
    )
    done = subprocess.run([sys.executable, script], capture_output=True, text=True, cwd=tmp_path, check=True)
    assert done.stdout.strip() == ascii([quote.text for quote in quotex.extract(TEXTS[0])])


@pytest.mark.parametrize("text", WORDS)
def test_records_are_exact(text):
    assert pipeline()(text)._.quotes == tuple(quotex.extract(text))


def test_view_has_a_span_for_each_part():
    doc = pipeline()(WORDS[2])
    spans = list(doc.spans["quotex"])
    parts = [(number, quote) for number, quote in enumerate(doc._.quotes) for _ in quote.spans]
    assert len(parts) > len(doc._.quotes)
    assert [(span.id_, span.label_) for span in spans] == [(str(n), quote.kind.value) for n, quote in parts]
    assert [span._.quote for span in spans] == [quote for _, quote in parts]
    assert spans[0]._.speaker.name == "তপন দাস"
    assert spans[0]._.cue.lemma == "বলা"


@pytest.mark.parametrize(("text", "count"), [(GLUED, 1), (GLUED_PARTS, 2)])
def test_what_expansion_adds_is_told(text, count):
    doc = pipeline()(text)
    (quote,) = doc._.quotes
    spans = list(doc.spans["quotex"])
    assert len(spans) == len(quote.spans) == count
    for span, part in zip(spans, quote.spans, strict=True):
        before, after = span._.expansion
        assert before or after, "the tokenizer glues the mark to its neighbours here"
        assert span.text == before + part.of(text) + after


def test_other_spans_have_nothing():
    doc = pipeline()(WORDS[0])
    assert (doc[0:1]._.quote, doc[0:1]._.speaker, doc[0:1]._.cue, doc[0:1]._.expansion) == (None, None, None, ("", ""))
    stranger = spacy.tokens.Span(doc, 0, 1, span_id=str(len(doc._.quotes)))
    assert (stranger.id_, stranger._.quote) == (str(len(doc._.quotes)), None)
    assert spacy.blank("bn")(WORDS[0])._.quotes == ()


def test_nested_quotations_keep_apart():
    text = "দাদু বললেন, “মা বলতেন, ‘ভোরে ওঠো।’ আমি উঠতাম।”"
    doc = pipeline()(text)
    assert [span._.quote for span in doc.spans["quotex"]] == [q for q in quotex.extract(text) for _ in q.spans]


def test_docbin_round_trip(tmp_path):
    from spacy.tokens import DocBin

    nlp = pipeline()
    docs = list(nlp.pipe(WORDS))
    path = tmp_path / "docs.spacy"
    DocBin(docs=docs, store_user_data=True).to_disk(path)
    fresh = spacy.blank("bn")
    for before, after in zip(docs, DocBin().from_disk(path).get_docs(fresh.vocab), strict=True):
        assert after._.quotes == before._.quotes
        assert [(s.start, s.end, s.label_) for s in after.spans["quotex"]] == [
            (s.start, s.end, s.label_) for s in before.spans["quotex"]
        ]
        assert [s._.speaker for s in after.spans["quotex"]] == [s._.speaker for s in before.spans["quotex"]]


def test_doc_bytes_round_trip():
    from spacy.tokens import Doc

    nlp = pipeline()
    doc = nlp(WORDS[2])
    assert Doc(nlp.vocab).from_bytes(doc.to_bytes())._.quotes == doc._.quotes


def test_pipeline_round_trip(tmp_path):
    pipeline(kinds=["direct"], min_confidence=0.5).to_disk(tmp_path / "model")
    doc = spacy.load(tmp_path / "model")(WORDS[0])
    assert [quote.kind for quote in doc._.quotes] == ["direct"]


def test_several_processes_give_the_same():
    one = [doc._.quotes for doc in pipeline().pipe(WORDS * 3)]
    two = [doc._.quotes for doc in pipeline().pipe(WORDS * 3, n_process=2, batch_size=2)]
    assert one == two
    assert any(one)


def test_config():
    doc = pipeline(kinds=["unmarked"], spans_key="said")(WORDS[0])
    assert [quote.kind.value for quote in doc._.quotes] == ["unmarked"]
    assert len(doc.spans["said"]) == 1
    assert not pipeline(min_confidence=1.0)(WORDS[0])._.quotes


def test_wrong_config_is_told_at_once():
    with pytest.raises(quotex.OptionError, match="kinds must be among"):
        pipeline(kinds=["shouted"])


def test_own_extractor_by_config():
    def nobody() -> quotex.Extractor:
        return quotex.Extractor(resolver=lambda document: [None] * len(document.quotes))

    spacy.registry.misc("quotex_test_nobody", func=nobody)
    doc = pipeline(extractor={"@misc": "quotex_test_nobody"})(WORDS[0])
    assert doc._.quotes
    assert all(quote.speaker.entity is None for quote in doc._.quotes)


def test_texts_over_spacys_limit():
    nlp = pipeline()
    filler = "নদীর ধারে বাজার বসে। " * 60_000
    text = filler + WORDS[0]
    with pytest.raises(ValueError, match="E088"):
        nlp(text)
    nlp.max_length = len(text)
    assert nlp(text)._.quotes[0].start > 1_000_000


def test_any_text_gives_a_view(tmp_path: Path):
    nlp = pipeline()
    for text in ("“" * 50, "\r\n“ক\r\n”", "a\u200b“খ”\x00", "  “ গ ”  বলেন তিনি", WORDS[2] * 20):
        doc = nlp(text)
        assert doc._.quotes == tuple(quotex.extract(doc.text))
