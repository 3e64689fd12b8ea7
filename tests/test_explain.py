"""The explanation: one paragraph a quotation, with what decided."""

from __future__ import annotations

from hypothesis import given
from strategies import texts

import quotex


def test_says_what_decided() -> None:
    text = quotex.explain("গতকাল মন্ত্রী আবুল কাশেম সাংবাদিকদের বলেন, “কাজ শেষ।”")
    assert text.startswith("1. direct [")
    assert "pattern   cue-mark (তিনি বলেন, “কাজ শেষ।”), confidence 0." in text
    assert "cue       বলেন (বলা, state, verb)" in text
    assert "source    মন্ত্রী আবুল কাশেম → আবুল কাশেম (named), আবুল কাশেম" in text
    assert "candidate" in text


def test_names_flags_and_missing_sources() -> None:
    text = quotex.explain("তিনি বলেন, “কাজ শেষ।\n\n— তুমি কে?\n— হারু।")
    assert "flags     unclosed" in text
    assert "source    তিনি → তিনি (pronoun), not identified" in text
    assert "source    none named" in text


def test_says_how_far_speech_runs() -> None:
    assert "runs on   1 sentence" in quotex.explain("কৃষক করিম বলেন, আমরা ধান কেটেছি। এখন টাকা দরকার।")


def test_long_words_are_shortened() -> None:
    text = quotex.explain(f"তিনি বলেন, “{'কাজ শেষ, ' * 50}।”")
    assert max(map(len, text.split("\n"))) < 200
    assert "…" in text


def test_nothing_to_explain() -> None:
    assert quotex.explain("নদী বয়ে যায়।") == ""


@given(texts)
def test_any_text_can_be_explained(text: str) -> None:
    assert quotex.explain(text).count("\n   pattern   ") >= len(quotex.extract(text))
