"""The word lists: well-formed files, every verb form where it belongs, and what a word can be."""

from __future__ import annotations

import unicodedata
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotex import lexicon as module
from quotex.errors import LexiconError
from quotex.lexicon import Lexicon, W, fold, numbers
from quotex.records import Act

DATA = Path(str(files("quotex"))) / "data"
FILES = sorted(path.name for path in DATA.glob("*.tsv"))
LEXICON = Lexicon.default()


def rows(name: str) -> list[list[str]]:
    return [line.split("\t") for line in (DATA / name).read_bytes().decode("utf-8").split("\n")[1:] if line]


# ---------------------------------------------------------------- files


@pytest.mark.parametrize("name", FILES)
def test_file_is_well_formed(name: str) -> None:
    raw = (DATA / name).read_bytes().decode("utf-8")
    assert raw.endswith("\n")
    assert "\r" not in raw
    assert "\ufeff" not in raw
    lines = raw.split("\n")[:-1]
    assert len(lines) > 1
    width = lines[0].count("\t")
    for number, line in enumerate(lines, start=1):
        assert line.count("\t") == width, (number, line)
        assert all(cell == cell.strip() != "" for cell in line.split("\t")), (number, line)


@pytest.mark.parametrize("name", FILES)
def test_rows_are_sorted_and_single(name: str) -> None:
    lines = [tuple(row) for row in rows(name)]
    assert len(lines) == len(set(lines))
    assert lines == sorted(lines)


@pytest.mark.parametrize("name", FILES)
def test_letters_are_composed(name: str) -> None:
    """One spelling for what Unicode spells in two ways: য় ড় ঢ় and two-part vowels as single letters."""
    for row in rows(name):
        for cell in row:
            if name != "marks.tsv":
                assert cell.replace("\u200d", "") == fold(cell), cell


@pytest.mark.parametrize("name", ["names.tsv", "orgs.tsv", "places.tsv", "times.tsv", "titles.tsv", "vocabulary.tsv"])
def test_words_have_no_stray_signs(name: str) -> None:
    for word, *_ in rows(name):
        assert not word.startswith(tuple("়ািীুূৃেৈোৌ্ৗংঃঁ")), word
        assert "  " not in word
        strange = [s for s in word if not s.isalnum() and unicodedata.category(s) not in ("Mn", "Mc", "Cf")]
        assert set(strange) <= set(" -.:’'()"), word


@pytest.mark.parametrize("name", ["compounds.tsv", "cue_nouns.tsv", "verbs.tsv"])
def test_acts_are_known(name: str) -> None:
    column = (DATA / name).read_bytes().decode("utf-8").split("\n")[0].split("\t").index("act")
    assert {row[column] for row in rows(name)} - {"-"} <= {act.value for act in Act}


def test_light_verbs_of_compounds_and_series_are_verbs() -> None:
    lemmas = {row[0] for row in rows("verbs.tsv")} | {row[1] for row in rows("irregular.tsv")}
    unlisted = {fold(verb) for verb in ("পাড়া", "গাওয়া", "দাগা", "ঝাড়া", "উঠা")}  # their forms are in no list yet
    assert {row[1] for row in rows("compounds.tsv")} <= lemmas | unlisted
    assert {row[1] for row in rows("series.tsv")} <= lemmas | {row[0] for row in rows("irregular.tsv")} | unlisted


def test_every_verb_has_a_paradigm() -> None:
    classes = {row[0] for row in rows("paradigms.tsv")}
    persons = {row[3] for row in rows("paradigms.tsv")} | {row[2] for row in rows("irregular.tsv")} - {"-"}
    irregular = {row[1] for row in rows("irregular.tsv")}
    assert persons == {"1", "2", "3", "3h", "part", "inf", "cond", "noun"}
    for lemma, cls, *_ in rows("verbs.tsv"):
        assert cls in classes or lemma in irregular, lemma


def test_models_name_features_once() -> None:
    for name in ("runon.tsv", "subjects.tsv", "confidence.tsv"):
        assert all(abs(value) < 50 for value in numbers(name).values())


# ---------------------------------------------------------------- verb forms

FORMS = {
    "বলা": (
        "বলি বলে বলেন বললাম বলল বললেন বলেছি বলেছে বলেছেন বলেছিল বলেছিলেন বলছি বলছে বলছেন বলছিল বলছিলেন বলব বলবে বলবেন "
        "বলত বলতেন বলিল বলিলেন বলিয়াছে বলিয়াছেন বলিয়াছিল বলিয়াছিলেন বলিতেছে বলিতেছেন বলিবে বলিবেন বলা বলার বলে "
        "বলিয়া বলতে বলিতে বললে বলিলে"
    ),
    "জানানো": (
        "জানাই জানায় জানান জানাল জানালেন জানিয়েছে জানিয়েছেন জানিয়েছিল জানিয়েছিলেন জানাচ্ছে জানাচ্ছেন জানাবে "
        "জানাবেন জানানো জানিয়ে জানাইল জানাইলেন জানাইয়া জানাতে জানালে"
    ),
    "করা": (
        "করি করে করেন করল করলেন করেছে করেছেন করেছিল করেছিলেন করছে করছেন করবে করবেন করিল করিলেন করিয়াছেন করা করার "
        "করিয়া করতে করলে"
    ),
    "লেখা": "লেখে লেখেন লিখল লিখলেন লিখেছে লিখেছেন লিখেছিলেন লিখছেন লিখবেন লিখিলেন লিখিয়াছেন লেখা লিখে লিখতে লিখলে",
    "দেওয়া": "দেয় দেন দিল দিলেন দিয়েছে দিয়েছেন দিয়েছিলেন দিচ্ছে দিচ্ছেন দেবে দেবেন দেওয়া দিয়ে দিতে দিলে",
    "কহা": "কহে কহেন কহিল কহিলেন কহিয়াছেন কহিয়া",
}


@pytest.mark.parametrize("lemma", sorted(FORMS))
def test_forms_of_a_verb(lemma: str) -> None:
    forms = [fold(form) for form in FORMS[lemma].split()]
    missing = [form for form in forms if form not in LEXICON.verbs or LEXICON.verbs[form].lemma != fold(lemma)]
    assert missing == []


@pytest.mark.parametrize(
    ("form", "persons"),
    [
        ("বলেন", {"3h"}),
        ("বলল", {"3"}),
        ("বললাম", {"1"}),
        ("বলতে", {"inf"}),
        ("বললে", {"cond"}),
        ("জানিয়ে", {"part"}),
        ("জানানো", {"noun"}),
    ],
)
def test_person_of_a_form(form: str, persons: set[str]) -> None:
    assert persons <= LEXICON.verbs[fold(form)].persons


def test_all_forms_are_folded_words() -> None:
    for form in LEXICON.verbs:
        assert form == fold(form)
        assert " " not in form


# ---------------------------------------------------------------- tags


@pytest.mark.parametrize(
    ("word", "base", "case"),
    [
        ("মন্ত্রী", "মন্ত্রী", "nom"),
        ("মন্ত্রীর", "মন্ত্রী", "gen"),
        ("মন্ত্রীকে", "মন্ত্রী", "dat"),
        ("পুলিশের", "পুলিশ", "gen"),
        ("প্রতিবেদনে", "প্রতিবেদন", "loc"),
        ("তাঁর", "তিনি", "gen"),
        ("তাদের", "তারা", "gen"),
        ("সাংবাদিকদের", "সাংবাদিক", "gen"),
        ("মেয়েটি", "মেয়ে", "nom"),
    ],
)
def test_base_and_case(word: str, base: str, case: str) -> None:
    tag = LEXICON.tag(word)
    assert (tag.base, tag.case) == (fold(base), case)


@pytest.mark.parametrize(
    ("word", "bits"),
    [
        ("মন্ত্রী", W.OFFICE),
        ("মা", W.KIN),
        ("পুলিশ", W.BODYLIKE),
        ("প্রতিবেদন", W.DOCUMENT),
        ("রহমান", W.NAME),
        ("তিনি", W.PRONOUN),
        ("গতকাল", W.TIME),
        ("word", W.ENGLISH),
        ("১২", W.NUMBER),
        ("।", W.PUNCT),
        ("৷", W.PUNCT),
        ("\ud800", W.PUNCT),
        ("😀", W.PUNCT),
    ],
)
def test_classes(word: str, bits: int) -> None:
    assert LEXICON.tag(word).bits & bits


def test_pronouns() -> None:
    for word, number, honour in (("তিনি", "sg", "h"), ("সে", "sg", "o"), ("তাঁরা", "pl", "h"), ("তারা", "pl", "-")):
        pronoun = LEXICON.tag(word).pronoun
        assert pronoun is not None
        assert (pronoun.number, pronoun.honour, pronoun.person) == (number, honour, "3")


def test_both_spellings_have_one_key() -> None:
    assert fold("হয়েছে") == fold("হ\u09af\u09bcেছে")
    assert fold("কো") == fold("কে\u09be")
    assert fold("র‍্যাব") == fold("র্যাব")
    assert LEXICON.tag("জানিয\u09bcেছেন").verb is LEXICON.tag("জানিয়েছেন").verb


@given(st.text(min_size=1))
def test_any_word_has_a_tag(word: str) -> None:
    assert fold(fold(word)) == fold(word)
    assert LEXICON.tag(word) is LEXICON.tag(word)


def test_a_word_with_many_endings_has_a_tag() -> None:
    assert LEXICON.tag("করিম" + "-র" * 5_000).base
    assert (LEXICON.tag("করিম-এর").base, LEXICON.tag("করিম-এর").case) == ("করিম", "gen")


def test_memory_of_tags_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_REMEMBERED", 10)
    lexicon = Lexicon.default().with_cues({})
    for number in range(100):
        lexicon.tag(f"শব্দ{number}")
    assert len(lexicon._memo) <= 10


# ---------------------------------------------------------------- broken files


def test_a_wrong_number_of_columns_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = "token\tplace\nকরিম\tgiven\nরহিম\n".encode()
    monkeypatch.setattr(module, "_read", lambda _: raw)
    with pytest.raises(LexiconError, match=r"names\.tsv, line 3: 1 columns where 2 are needed"):
        list(module._rows("names.tsv", 2))


def test_an_unknown_class_is_told() -> None:
    with pytest.raises(LexiconError, match=r"titles\.tsv: unknown class 'king'; use one of honorific"):
        module._bits(module._TITLE_BITS, "titles.tsv", "king")


@pytest.mark.parametrize("word", ["বাজার", "বিষয়", "হৃদয়", "মিনার", "মিটার"])
def test_nouns_that_look_inflected(word: str) -> None:
    """A listed noun that has a genitive of its own is no form of a shorter word."""
    tag = LEXICON.tag(word)
    assert (tag.base, tag.case) == (fold(word), "nom")
    assert LEXICON.tag(word + "ের").case == "gen"
