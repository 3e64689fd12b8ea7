"""Own words: a lexicon with more cues, titles or names, which leaves the built-in one as it was."""

from __future__ import annotations

import pickle
import unicodedata

import pytest

from quotex import Act, Extractor, Form, Kind, Lexicon, LexiconError, extract


def first(lexicon: Lexicon, text: str):
    return Extractor(lexicon=lexicon).extract(text)[0]


# ---------------------------------------------------------------- cues


@pytest.mark.parametrize(
    ("verb", "lemma"),
    [("বাণী ছাড়েন", "বাণী ছাড়া"), ("বাণী ছাড়লেন", "বাণী ছাড়া"), ("বাণী ছেড়েছেন", "বাণী ছাড়া")],
)
def test_a_noun_before_a_verb_gives_all_its_forms(verb, lemma):
    lexicon = Lexicon.default().with_cues({"বাণী ছাড়া": Act.EXCLAIM})
    quote = first(lexicon, f"মন্ত্রী {verb}, “কাজ শেষ হয়েছে।”")
    assert (quote.cue.text, quote.cue.lemma, quote.cue.act) == (verb, lemma, Act.EXCLAIM)
    assert quote.speaker.text == "মন্ত্রী"


def test_a_cue_hands_over_unmarked_words():
    lexicon = Lexicon.default().with_cues({"বাণী ছাড়া": "exclaim"})
    quote = first(lexicon, "মন্ত্রী বাণী ছাড়েন, কাজ শেষ হয়েছে।")
    assert (quote.kind, quote.text) == (Kind.UNMARKED, "কাজ শেষ হয়েছে")


def test_a_verb_that_did_not_report_gets_an_act():
    text = "দাদু বকলেন, “কাজ শেষ হয়নি কেন?”"
    cue = first(Lexicon.default().with_cues({"বকা": "accuse"}), text).cue
    assert (cue.text, cue.lemma, cue.act) == ("বকলেন", "বকা", Act.ACCUSE)


def test_a_noun_takes_its_source_in_the_genitive():
    lexicon = Lexicon.default().with_cues({"ফরমান": Act.ORDER})
    quote = first(lexicon, "সর্দারের ফরমান, “কাল ভোরে নৌকা ছাড়বে।”")
    assert (quote.speaker.name, quote.cue.text, quote.cue.act) == ("সর্দার", "ফরমান", Act.ORDER)


def test_an_act_may_be_changed():
    text = "মন্ত্রী উল্লেখ করেন, “কাজ শেষ।”"
    assert first(Lexicon.default().with_cues({"উল্লেখ করা": "warn"}), text).cue.act is Act.WARN


@pytest.mark.parametrize("cues", [{"বাণী ছাড়া": "shouting"}, {"": "state"}, {"  ": "state"}, {5: "state"}])
def test_a_wrong_cue_is_told(cues):
    with pytest.raises(LexiconError):
        Lexicon.default().with_cues(cues)


# ---------------------------------------------------------------- titles and names


def test_a_title_is_told_from_the_name():
    text = "ঘাটসামন্ত রহিম মিয়া বলেন, “নৌকা ছাড়ো।”"
    quote = first(Lexicon.default().with_titles(["ঘাটসামন্ত"]), text)
    assert (quote.speaker.name, quote.speaker.role) == ("রহিম মিয়া", "ঘাটসামন্ত")


def test_a_title_is_a_source_by_itself_in_any_case():
    lexicon = Lexicon.default().with_titles(["ঘাটসামন্ত"])
    quote = first(lexicon, "ঘাটসামন্তের মতে, কাজ শেষ হয়েছে।")
    assert (quote.speaker.name, quote.speaker.form) == ("ঘাটসামন্ত", Form.ROLE)


def test_a_title_of_several_words():
    lexicon = Lexicon.default().with_titles(["নৌ ঘাট সামন্ত"])
    quote = first(lexicon, "নৌ ঘাট সামন্ত রহিম মিয়া বলেন, “নৌকা ছাড়ো।”")
    assert (quote.speaker.name, quote.speaker.role) == ("রহিম মিয়া", "নৌ ঘাট সামন্ত")


def test_names():
    text = "মন্ত্রী ঝিলমিকা ঠুনকোয়ার বলেন, “কাজ শেষ।”"
    quote = first(Lexicon.default().with_names(["ঝিলমিকা", "ঠুনকোয়ার"]), text)
    assert (quote.speaker.name, quote.speaker.form) == ("ঝিলমিকা ঠুনকোয়ার", Form.NAMED)


def test_a_full_name_counts_as_its_words():
    text = "ঝিলমিকা বলেন, “কাজ শেষ।”"
    assert first(Lexicon.default().with_names(["ঝিলমিকা ঠুনকোয়ার"]), text).speaker.form is Form.NAMED


@pytest.mark.parametrize("words", [[""], [" "], [None], "ঘাটসামন্ত"])
def test_wrong_words_are_told(words):
    for add in (Lexicon.default().with_titles, Lexicon.default().with_names):
        with pytest.raises(LexiconError):
            add(words)


# ---------------------------------------------------------------- all of them


def test_the_default_stays_as_it_was():
    text = "মন্ত্রী বাণী ছাড়েন, কাজ শেষ হয়েছে।"
    before = extract(text)
    lexicon = Lexicon.default().with_cues({"বাণী ছাড়া": "exclaim"}).with_titles(["ঘাটসামন্ত"]).with_names(["ঝিলমিকা"])
    assert Extractor(lexicon=lexicon).extract(text) != before
    assert extract(text) == before
    assert lexicon is not Lexicon.default()
    assert Lexicon.default() is Lexicon.default()


def test_they_add_up():
    lexicon = Lexicon.default().with_names(["ঝিলমিকা"]).with_titles(["ঘাটসামন্ত"]).with_cues({"বাণী ছাড়া": "exclaim"})
    quote = first(lexicon, "ঘাটসামন্ত ঝিলমিকা বাণী ছাড়েন, “নৌকা ছাড়ো।”")
    assert (quote.speaker.name, quote.speaker.role, quote.cue.lemma) == ("ঝিলমিকা", "ঘাটসামন্ত", "বাণী ছাড়া")


def test_nothing_added_changes_nothing():
    text = "মন্ত্রী বলেন, “কাজ শেষ।”"
    lexicon = Lexicon.default().with_cues({}).with_titles([]).with_names([])
    assert Extractor(lexicon=lexicon).extract(text) == extract(text)


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_both_unicode_forms_of_a_word_are_one(form):
    lexicon = Lexicon.default().with_titles([unicodedata.normalize(form, "ঘড়িয়াল সর্দারণী")])
    text = "ঘড়িয়াল সর্দারণী রহিম মিয়া বলেন, “নৌকা ছাড়ো।”"
    for spelling in ("NFC", "NFD"):
        assert first(lexicon, unicodedata.normalize(spelling, text)).speaker.name == unicodedata.normalize(
            spelling, "রহিম মিয়া"
        )


def test_an_own_lexicon_goes_to_other_processes():
    lexicon = Lexicon.default().with_cues({"বাণী ছাড়া": "exclaim"})
    texts = ["মন্ত্রী বাণী ছাড়েন, “কাজ শেষ হয়েছে।”"] * 20
    extractor = Extractor(lexicon=lexicon)
    assert list(extractor.extract_many(texts, jobs=2)) == [extractor.extract(text) for text in texts]
    assert pickle.loads(pickle.dumps(extractor)).extract(texts[0]) == extractor.extract(texts[0])
