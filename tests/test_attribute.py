"""Segments, cues and sources put together: which words are reported, by which cue, from whom."""

from __future__ import annotations

import pytest

import quotex
from quotex import PATTERNS, Extractor, Flag, Kind, Quote


def only(text: str) -> Quote:
    [quote] = quotex.extract(text)
    return quote


def said(text: str) -> list[tuple[str, str | None]]:
    return [(quote.text, quote.speaker.name if quote.speaker else None) for quote in quotex.extract(text)]


def test_a_verb_between_two_quotations() -> None:
    """After a full stop it belongs to the next one, after a comma to the one before."""
    assert said("“আমি ক্লান্ত।” কোচ বিমল পাল বলেন, “ছুটি চাই।”")[-1] == ("ছুটি চাই।", "বিমল পাল")
    assert said("“আমি ক্লান্ত,” বলেন কোচ বিমল পাল। “ছুটি চাই।” সবাই চুপ।")[0][1] == "বিমল পাল"


def test_split_quotation_is_one() -> None:
    quote = only("‘আমরা প্রস্তুত,’ বলেন রাশেদ খান, ‘এখন শুধু মাঠে নামার পালা।’")
    assert len(quote.spans) == 2
    assert Flag.CONTINUED in quote.flags


def test_reopened_quotation_is_one() -> None:
    quote = only("বিচারক বলেছেন, “আমরা নথি পড়েছি।\n“আমরা রায় দেব।”")
    assert list(quote.spans) == sorted(quote.spans)
    assert quote.text == "আমরা নথি পড়েছি। আমরা রায় দেব।"
    assert {Flag.CONTINUED, Flag.UNCLOSED} <= set(quote.flags)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("তিনি বলেন, “কাজ শেষ।”", Kind.DIRECT),
        ("একে ‘অবাস্তব’ বলে মন্তব্য করেন তিনি।", Kind.PARTIAL),
        ("তিনি বলেন, কাজ শেষ হয়েছে।", Kind.UNMARKED),
        ("তিনি বলেন যে কাজ শেষ হয়েছে।", Kind.INDIRECT),
        ("কাজ শেষ হয়েছে বলে জানান তিনি।", Kind.INDIRECT),
    ],
)
def test_kinds(text: str, kind: Kind) -> None:
    assert only(text).kind is kind


def test_unmarked_and_indirect_words_end_before_the_danda() -> None:
    for text in ("তিনি বলেন, কাজ শেষ হয়েছে।", "তিনি বলেন যে কাজ শেষ হয়েছে৷", "তিনি বলেন, কাজ শেষ হয়েছে|"):
        assert only(text).text == "কাজ শেষ হয়েছে"


def test_nested_quotations_are_both_found() -> None:
    outer, inner = quotex.extract("তিনি বলেন, “মা বলতেন, ‘সত্য বলো।’ আমি তা মানি।”")
    assert outer.start < inner.start < inner.end < outer.end
    assert Flag.NESTED in inner.flags
    assert Flag.NESTED not in outer.flags
    assert (outer.speaker and outer.speaker.name, inner.speaker and inner.speaker.name) == ("তিনি", "মা")


def test_unclosed_quotation_ends_before_its_attribution() -> None:
    quote = only("“বরফ গলছে বলে সবাই চিন্তিত – মন্ত্রী করিম বলেন।")
    assert quote.text == "বরফ গলছে বলে সবাই চিন্তিত"
    assert Flag.UNCLOSED in quote.flags
    assert quote.speaker
    assert quote.speaker.name == "করিম"


def test_one_broken_pair_leaves_the_next_paragraph_alone() -> None:
    after = "তিনি বলেন, “নদীর পানি বাড়ছে।”"
    assert said("মন্ত্রী বলেন, “কাজ শেষ হয়েছে।\n\n" + after)[-1] == ("নদীর পানি বাড়ছে।", "তিনি")


def test_terms_are_no_quotations() -> None:
    text = "সে ‘নদী ও নারী’ নামের বইটা পড়ছিল।"
    document = quotex.analyze(text)
    assert document.quotes == ()
    assert [term.of(text) for term in document.terms] == ["নদী ও নারী"]


def test_turns_of_a_conversation() -> None:
    assert said("রহিম: কাজ শেষ?\nকরিম: শেষ।\nরহিম: চলো।\nকরিম: চলো।") == [
        ("কাজ শেষ?", "রহিম"), ("শেষ।", "করিম"), ("চলো।", "রহিম"), ("চলো।", "করিম"),
    ]  # fmt: skip


def test_nobody_is_an_answer() -> None:
    assert said("“এ কী করলে তুমি?” ঘর থেকে আওয়াজ এল।") == [("এ কী করলে তুমি?", None)]
    assert said("— তুমি কে?\n— হারু।") == [("তুমি কে?", None), ("হারু।", None)]


@pytest.mark.parametrize(
    "text",
    ["মন্ত্রী সবার সঙ্গে কথা বলেন।", "তিনি সবাইকে ধন্যবাদ জানান।", "বৃষ্টি হচ্ছিল বলে খেলা হয়নি।", "নদী বয়ে যায়।", "", "।", "“”"],
)
def test_no_quotation(text: str) -> None:
    assert quotex.analyze(text).quotes == ()


TABLED = [pattern.name for pattern in PATTERNS if pattern.cues and pattern.name not in ("dialogue-cue", "question")]


@pytest.mark.parametrize("name", TABLED)
def test_only_patterns_of_the_own_table_decide(name: str) -> None:
    """What its pattern reads is read otherwise, or not at all, by a table without it."""
    [left_out] = [pattern for pattern in PATTERNS if pattern.name == name]
    others = Extractor(patterns=tuple(pattern for pattern in PATTERNS if pattern is not left_out))
    assert name not in {quote.pattern for quote in others.extract(left_out.example)}
