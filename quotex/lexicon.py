"""Language facts: the files of `data/` read, checked and made into one `Lexicon`.

A lexicon answers one question for the rest of the package: what can this word be? `Lexicon.tag(key)` gives a
`Tag` with the word's classes (bits of `W`), base form, case and, for verbs, lemma and person. Words are looked up
by their *key*: the same letters in one Unicode form, without joiners (see `fold`). Nothing is read before the
first use; the default lexicon is built once a process.
"""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Container, Iterable, Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Final, cast

import attrs

from quotex.errors import LexiconError
from quotex.records import Act
from quotex.words import CHANTS, ENDINGS_APART, FINITE_ENDINGS, FOUND, PASSIVE, PASSIVE_STEMS

if TYPE_CHECKING:
    from importlib.abc import ResourceLoader

TERMINATORS: Final = frozenset("।৷|?!॥")
"""Signs that end a sentence wherever they stand; ৷ is the currency numerator that keyboards offer for the danda."""
LINE_ENDS: Final = frozenset("\n\r\u2028\u2029\x0b\x0c\x85")
BREAKS: Final = TERMINATORS | LINE_ENDS | {"."}
APOSTROPHES: Final = frozenset("'’")
HYPHENS: Final = frozenset("-‐‑–")
_BEFORE_T: Final = "কটণনপফরলষস"  # first halves of conjuncts with ট
_TYING: Final = re.escape("".join(sorted(APOSTROPHES | HYPHENS)))
_JOINERS: Final = "\u200d\u200c\u200b\u2060\ufeff\u00ad"
_NUKTA: Final = (("\u09af\u09bc", "\u09df"), ("\u09a1\u09bc", "\u09dc"), ("\u09a2\u09bc", "\u09dd"))
_SWAPPED: Final = ("\u09be\u09c7", "\u09cb")  # ো typed as its halves in the wrong order: গােল
_DOUBTFUL: Final = frozenset({"র", "জন", "ায়", "য়", "সহ", "গণ"})
"""Endings that unlisted words often have by nature: কুমার, সুজন."""
_MOST_EMPHATIC: Final = 16  # emphatic letters at the end of a word that are taken off one by one
_REMEMBERED: Final = 60_000  # tags kept in memory; far more than the words of any one document


def fold(word: str) -> str:
    """The matching key of a word: NFC with য় ড় ঢ় composed, joiners removed, without changing the word itself."""
    if word.isascii():
        return word
    key = unicodedata.normalize("NFC", word)
    for joiner in _JOINERS:
        if joiner in key:
            key = key.replace(joiner, "")
    if _SWAPPED[0] in key:
        key = key.replace(*_SWAPPED)
    if "\u09bc" in key:
        for pair, letter in _NUKTA:
            key = key.replace(pair, letter)
    return key


@attrs.frozen(eq=False, repr=False)
class _Classes:
    """Bits of word classes; a word may have several."""

    NAME: int = 1 << 0
    """part of a person's name"""
    FAMILY: int = 1 << 1
    """usually the last part of a person's name"""
    HONORIFIC: int = 1 << 2
    """before a name, not part of it: ড., জনাব"""
    POSTPOSED: int = 1 << 3
    """after a name, not part of it: সাহেব, বাবু"""
    OFFICE: int = 1 << 4
    PROFESSION: int = 1 << 5
    KIN: int = 1 << 6
    PERSON: int = 1 << 7
    ANON: int = 1 << 8
    ORG: int = 1 << 9
    """heads the name of a body: মন্ত্রণালয়, পুলিশ"""
    DOCUMENT: int = 1 << 10
    """a text that can say something: প্রতিবেদন, বিবৃতি"""
    BODY: int = 1 << 11
    """proper name of a body: বিএনপি, জাতিসংঘ"""
    MEDIA: int = 1 << 12
    COUNTRY: int = 1 << 13
    PLACE: int = 1 << 14
    TIME: int = 1 << 15
    PRONOUN: int = 1 << 16
    POSTPOSITION: int = 1 << 17
    CONNECTIVE: int = 1 << 18
    ADVERB: int = 1 << 19
    DEMONSTRATIVE: int = 1 << 20
    QUANTIFIER: int = 1 << 21
    COORDINATOR: int = 1 << 22
    FINITE: int = 1 << 23
    """a finite verb form"""
    PARTICIPLE: int = 1 << 24
    """conjunctive participle, conditional or infinitive: করে, করলে, করতে"""
    VERBAL: int = 1 << 25
    """verbal noun: করা, বলার"""
    COMMON: int = 1 << 26
    """a frequent word that is no name"""
    ENGLISH: int = 1 << 27
    """written in Latin letters"""
    NUMBER: int = 1 << 28
    PUNCT: int = 1 << 29
    """any punctuation or other single sign"""
    CUE: int = 1 << 30
    """may end a cue: a reporting or light verb, a cue noun"""
    MARK: int = 1 << 31
    """a quotation mark"""
    BREAK: int = 1 << 32
    """a line end, or a sign that ends or may end a sentence"""

    ROLE: int = OFFICE | PROFESSION | KIN | PERSON
    BODYLIKE: int = ORG | BODY | MEDIA | COUNTRY
    SOURCE: int = ROLE | ANON | BODYLIKE | DOCUMENT | NAME | FAMILY
    VERB: int = FINITE | PARTICIPLE | VERBAL
    FUNCTION: int = POSTPOSITION | CONNECTIVE | ADVERB


W: Final = _Classes()  # an object, as rules ask for its bits all the time: faster than those of a class
TIED_ENDING: Final = f"[{_TYING}](?P<ending>{'|'.join(ENDINGS_APART)})"
"""A sign that ties a case ending to its word, and the ending, as a pattern."""
_ENDING_APART: Final = re.compile(f"(?P<stem>[^{_TYING}]+){TIED_ENDING}")
_TELLING: Final = ~(W.COMMON | W.CUE)
_TITLE_BITS: Final = {
    "honorific": W.HONORIFIC,
    "postposed": W.POSTPOSED,
    "office": W.OFFICE,
    "profession": W.PROFESSION,
    "kin": W.KIN,
    "person": W.PERSON,
    "anonymous": W.ANON,
}
_ORG_BITS: Final = {
    "head": W.ORG,
    "document": W.DOCUMENT,
    "name": W.BODY,
    "media": W.MEDIA,
    "country": W.COUNTRY,
}
_NAME_BITS: Final = {"given": W.NAME, "family": W.NAME | W.FAMILY, "any": W.NAME}
_FUNCTION_BITS: Final = {
    "postposition": W.POSTPOSITION,
    "connective": W.CONNECTIVE,
    "adverb": W.ADVERB,
    "demonstrative": W.DEMONSTRATIVE,
    "quantifier": W.QUANTIFIER,
    "coordinator": W.COORDINATOR,
}
_PERSON_BITS: Final = {
    "part": W.PARTICIPLE,
    "inf": W.PARTICIPLE,
    "cond": W.PARTICIPLE,
    "noun": W.VERBAL,
}


@attrs.frozen(slots=True)
class Verb:
    """One reading of a verb form."""

    lemma: str
    persons: frozenset[str]
    """Of `1`, `2`, `3`, `3h` (honorific), `part`, `inf`, `cond`, `noun`."""
    act: Act | None
    """The act that the verb reports by itself, or None."""
    reports: bool = False
    """Whether it can end a cue: by itself or as the light verb of a compound."""


@attrs.frozen(slots=True)
class Pronoun:
    """A pronoun form."""

    base: str
    case: str
    number: str
    honour: str
    person: str


def _letter(tag: Tag) -> str:
    bits = tag.bits
    if bits & (W.MARK | W.BREAK):
        return "m" if bits & W.MARK else "b"
    named, title = bits & W.NAME, bits & (W.OFFICE | W.PROFESSION)
    if bits & W.CUE:
        return "x" if named or title else "c"
    if tag.pronoun is not None and tag.pronoun.person in "12":
        return "i"
    return "n" if named else "t" if title else " " if tag.key == " " else "o"


def _as_listed(tag: Tag) -> tuple[str, str]:
    key = tag.key
    return key, key[:-1] if key[-1:] in ("ও", "ই") and len(key) > 2 else key


@attrs.define(eq=False, repr=False)
class Tag:
    """What a word can be."""

    key: str
    """The folded word."""
    bits: int
    base: str
    """The key without case ending and classifier."""
    case: str
    """`nom`, `gen`, `dat`, `loc`, `with`; for words outside the lists it is a guess from the ending."""
    plural: bool
    verb: Verb | None
    pronoun: Pronoun | None
    sure: bool
    """False where base and case are guessed from the ending alone."""
    listed: tuple[str, str] = attrs.field(init=False, default=attrs.Factory(_as_listed, takes_self=True))
    """The key, and the key without an emphatic ending: উল্লেখও → উল্লেখ. Words before a cue are looked up by both."""
    letter: str = attrs.field(init=False, default=attrs.Factory(_letter, takes_self=True))
    """What the steps look for: `m` mark, `b` break, `c` cue, `n` name, `t` title, `x` cue that is a name or title as
    well, `i` I or you, a blank for a gap, `o` any other word or sign."""


def _read(name: str) -> bytes:
    """A data file, from the folder or zip file that this module was loaded from."""
    loader = cast("ResourceLoader", __spec__.loader)
    return loader.get_data(os.path.join(os.path.dirname(__file__), "data", name))


def _rows(name: str, columns: int) -> Iterator[tuple[str, ...]]:
    """The rows of a data file, folded, header left out; raises LexiconError that names file and line."""
    text = fold(_read(name).decode("utf-8"))
    for number, line in enumerate(text.split("\n")[1:], start=2):
        if not line:
            continue
        cells = tuple(line.split("\t"))
        if len(cells) != columns:
            raise LexiconError(f"data/{name}, line {number}: {len(cells)} columns where {columns} are needed: {line!r}")
        yield cells


def numbers(name: str) -> dict[str, float]:
    """A data file of names and numbers, such as the weights of a model."""
    return {key: float(value) for key, value in _rows(name, 2)}


def _bits(table: Mapping[str, int], name: str, kind: str) -> int:
    """The bits of a class name that a data file uses; raises LexiconError for an unknown one."""
    try:
        return table[kind]
    except KeyError:
        raise LexiconError(f"data/{name}: unknown class {kind!r}; use one of {', '.join(table)}") from None


def _verb_forms(light: Container[str]) -> dict[str, Verb]:
    """All forms of all verbs, generated from stems and paradigms; irregular ones as listed."""
    paradigms: dict[str, dict[tuple[str, str], frozenset[str]]] = {}
    for cls, stem, ending, person in _rows("paradigms.tsv", 4):
        paradigm = paradigms.setdefault(cls, {})
        paradigm[stem, ending] = paradigm.get((stem, ending), frozenset()) | {person}
    acts: dict[str, Act | None] = {}
    forms: dict[str, dict[str, frozenset[str]]] = {}
    for lemma, cls, low, high, front, act in _rows("verbs.tsv", 6):
        acts[lemma] = None if act == "-" else Act(act)
        stems = {"low": low, "high": high, "front": front}
        for (stem, ending), persons in paradigms.get(cls, {}).items():
            readings = forms.setdefault(stems[stem] + ending, {})
            readings[lemma] = readings[lemma] | persons if lemma in readings else persons
    for form, lemma, person in _rows("irregular.tsv", 3):
        if person == "-":  # another word: চিনি is sugar
            forms.get(form, {}).pop(lemma, None)
        else:
            readings = forms.setdefault(form, {})
            readings[lemma] = readings.get(lemma, frozenset()) | {person}

    @cache  # most forms of a verb differ in letters only
    def verb(lemma: str, persons: frozenset[str]) -> Verb:
        return Verb(lemma, persons, acts[lemma], acts[lemma] is not None or lemma in light)

    def chosen(readings: Mapping[str, frozenset[str]]) -> Verb:
        """A form of two verbs (শোনান: শোনা, শোনানো) is read as the one that reports, else as the first."""
        lemma = (
            min(readings, key=lambda name: (acts[name] is None, name)) if len(readings) > 1 else next(iter(readings))
        )
        return verb(lemma, readings[lemma])

    return {form: chosen(readings) for form, readings in forms.items() if readings}


def _verb_bits(verb: Verb) -> int:
    bits = W.CUE if verb.reports else 0
    for person in verb.persons:
        bits |= _PERSON_BITS.get(person, W.FINITE)
    return bits


@attrs.define(eq=False, repr=False)
class Lexicon:
    """All word lists, ready for look-up. `Lexicon.default()` has the built-in ones."""

    words: dict[str, int]
    """Key → class bits, for single words in base form."""
    phrases: dict[str, dict[str, _Rows]]
    """Last word → the one before it → (all words before the last, class bits), longest first."""
    verbs: dict[str, Verb]
    pronouns: dict[str, Pronoun]
    endings: tuple[tuple[str, str, bool], ...]
    """(ending, case, plural), longest first."""
    compounds: dict[str, dict[tuple[str, ...], tuple[Act | None, bool]]]
    """Light-verb lemma → words before it → (act, whether it reports by itself); act None where the whole is not
    speech (কথা বলা). A weak compound (সতর্ক করা) needs marks, a comma or যে to report."""
    compound_ends: dict[str, frozenset[str]]
    """Light-verb lemma → the words that may stand right before it in a compound."""
    series: dict[str, frozenset[str]]
    """Second verb's lemma (or form) → first forms: বলে ওঠা, জানিয়ে দেওয়া, বলা হওয়া."""
    cue_nouns: dict[str, tuple[tuple[tuple[str, ...], Act, str], ...]]
    """Last word → (the words before it, act, whose source): X-এর মতে, তথ্য অনুযায়ী."""
    tails: dict[str, int]
    """Last parts of compounds that tell the class of the whole: -কারী, -বিদ, -গোষ্ঠী."""
    abbreviations: frozenset[str]
    marks: dict[str, tuple[str, str]]
    """Quotation mark → (`single` or `double`, `open`, `close` or `either`)."""
    not_labels: frozenset[str]
    """Words before a colon that name no speaker: সূত্র, উল্লেখ্য."""
    elisions: frozenset[str]
    """Word beginnings after which ’ is an apostrophe: ব’লে, দু’টি, কয়েক’শ."""
    companions: dict[str, frozenset[str]] = attrs.field(init=False, repr=False)
    """Lemma of a verb that reports together with others → the words that may stand right before it."""
    longest_tail: int = attrs.field(init=False)
    _by_last: dict[str, tuple[tuple[str, str, bool], ...]] = attrs.field(init=False, repr=False)
    """Endings by their last letter, longest first."""
    _tail_letters: frozenset[str] = attrs.field(init=False, repr=False)
    _memo: dict[str, Tag] = attrs.field(factory=dict, init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        self.companions = {
            lemma: frozenset().union(
                self.compound_ends.get(lemma, ()),
                self.series.get(lemma, ()),
                (first for first, second in FOUND if second == lemma),
                PASSIVE_STEMS if lemma == PASSIVE else (),
            )
            for lemma in {*self.compound_ends, *self.series}
        }
        self.longest_tail = max(map(len, self.tails), default=0)
        self._tail_letters = frozenset(tail[-1] for tail in self.tails)
        self._by_last = {
            letter: tuple(row for row in self.endings if row[0].endswith(letter))
            for letter in {ending[-1] for ending, _, _ in self.endings}
        }

    @staticmethod
    @cache
    def default() -> Lexicon:
        """The built-in lexicon, read at the first call and shared by the process."""
        return _load()

    def with_cues(self, cues: Mapping[str, Act | str]) -> Lexicon:
        """A lexicon that also knows these cues; this one stays as it is.

        `cues` gives each cue's act: a verb by its verbal noun (`বকা`), a noun with a verb (`বাণী ছাড়া`), or a noun
        that takes its source in the genitive (`ফরমান`). All forms of a known verb count. A cue that is there already
        gets the new act. Raises LexiconError for an empty cue or an unknown act.
        """
        lemmas = {fold(verb.lemma): verb.lemma for verb in self.verbs.values()}
        verbs = dict(self.verbs)
        compounds = {verb: dict(table) for verb, table in self.compounds.items()}
        nouns = dict(self.cue_nouns)
        for cue, value in cues.items():
            (*before, last), act = _words_of(cue), _act(value)
            lemma = lemmas.get(last)
            if lemma is None:
                others = tuple(row for row in nouns.get(last, ()) if row[0] != tuple(before))
                nouns[last] = tuple(sorted(((tuple(before), act, "genitive"), *others), key=lambda row: -len(row[0])))
                continue
            if before:
                compounds.setdefault(lemma, {})[tuple(before)] = (act, True)
            for form, verb in self.verbs.items():
                if verb.lemma == lemma:
                    verbs[form] = attrs.evolve(verbs[form], act=verbs[form].act if before else act, reports=True)
        return attrs.evolve(
            self, verbs=verbs, compounds=compounds, compound_ends=_compound_ends(compounds), cue_nouns=nouns
        )

    def with_titles(self, titles: Iterable[str]) -> Lexicon:
        """A lexicon that also knows these titles and offices, of one or more words; this one stays as it is.

        The last word of a title is no longer read as part of a name. Raises LexiconError for an empty title, or
        where `titles` is a single `str`.
        """
        return self._with_words((" ".join(words), W.OFFICE) for words in _entries_of(titles))

    def with_names(self, names: Iterable[str]) -> Lexicon:
        """A lexicon that also knows these names of persons; each word of a full name counts; this one stays as it is.

        Raises LexiconError for an empty name, or where `names` is a single `str`.
        """
        return self._with_words((word, W.NAME) for words in _entries_of(names) for word in words)

    def _with_words(self, entries: Iterable[tuple[str, int]]) -> Lexicon:
        added, phrases = _split_phrases(entries)
        words = dict(self.words)
        for word, bits in added.items():
            words[word] = words.get(word, 0) & ~W.COMMON | bits
        merged = dict(self.phrases)
        for last, ends in phrases.items():
            known = merged[last] = dict(merged.get(last, {}))
            for end, rows in ends.items():
                known[end] = _longest_first([*rows, *known.get(end, ())])
            words[last] = words.get(last, 0) & ~(W.NAME | W.FAMILY)
        return attrs.evolve(self, words=words, phrases=merged)

    def tag(self, word: str) -> Tag:
        """What this word, in any spelling of its Unicode form, can be."""
        tag = self._memo.get(word)
        if tag is None:
            if len(self._memo) >= _REMEMBERED:
                self._memo.clear()
            tag = self._memo[word] = self._analyse(fold(word) or word)
        return tag

    def tags(self, words: Iterable[str]) -> list[Tag]:
        """The tags of many words, in order."""
        found = self._memo.get
        return [found(word) or self.tag(word) for word in words]

    def _analyse(self, key: str) -> Tag:
        first = key[0]
        if first.isdigit():
            return Tag(key, W.NUMBER, key, "nom", False, None, None, True)
        if key in BREAKS:  # ৷ is a letter-like sign to Unicode
            return Tag(key, W.PUNCT | W.BREAK, key, "nom", False, None, None, True)
        if (not first.isalnum() and not "\u0980" <= first <= "\u09ff") or key == "ঃ":
            bits = W.PUNCT | (W.MARK if key in self.marks else 0) | (W.BREAK if key in BREAKS else 0)
            return Tag(key, bits, key, "nom", False, None, None, True)
        apart = _ENDING_APART.fullmatch(key)
        if apart:
            stem = self._analyse(apart["stem"])
            case = ENDINGS_APART[apart["ending"]]
            return Tag(key, stem.bits & ~(W.CUE | W.COMMON), apart["stem"], case, case == "nom", None, None, True)
        verb = self.verbs.get(key) or (self._negated(key) if key.endswith("নি") else None)
        own = self.words.get(key, 0) | (W.CUE if key in self.cue_nouns or key in CHANTS else 0)
        bits = own | (_verb_bits(verb) if verb else 0)
        pronoun = self.pronouns.get(key)
        if pronoun:
            return Tag(key, bits | W.PRONOUN, pronoun.base, pronoun.case, pronoun.number == "pl", verb, pronoun, True)
        if key.isascii():
            return Tag(key, bits | W.ENGLISH, key, "nom", False, verb, None, False)
        if own & _TELLING or verb:
            return Tag(key, bits, key, "nom", False, verb, None, True)
        if key[-1] in "রয়" and own & W.COMMON and key + "ের" in self.words:
            return Tag(key, own, key, "nom", False, None, None, False)  # বাজার is no form of বাজা
        found = self._inflected(key, own & W.CUE) or (self._emphatic(key) if key[-1] in "ইও" and len(key) > 2 else None)
        return found or self._guess(key, own)

    def _negated(self, key: str) -> Verb | None:
        """A finite form with its negation -নি in one word (হয়নি, বলেননি); it reports nothing."""
        verb = self.verbs.get(key[:-2])
        if verb is None or not verb.persons & {"1", "3", "3h"}:
            return None
        return attrs.evolve(verb, act=None, reports=False)

    def _emphatic(self, key: str) -> Tag | None:
        """A listed word with the emphatic -ই or -ও (তিনিই, বলেনও), or None."""
        if len(key) - len(key.rstrip("ইও")) > _MOST_EMPHATIC:
            return None  # a cry: নাইইই…
        tag = self._analyse(key[:-1])
        if not tag.sure and not tag.bits:
            return None
        return attrs.evolve(tag, key=key, bits=tag.bits & ~W.CUE if tag.verb is None else tag.bits)

    def _inflected(self, key: str, cue: int) -> Tag | None:
        """A listed word with a case ending or classifier, or None."""
        # the longest base wins (মেয়ে-রা, not মে-য়েরা), but a noun before a postposition (মাধ্যম-ের, not মাধ্যমে-র)
        if key.endswith("ীয়"):
            return None  # an adjective: ভারতীয় is no form of ভারতী
        found = None
        for ending, case, plural in reversed(self._by_last.get(key[-1], ())):
            if key.endswith(ending) and len(key) > len(ending):
                base = key[: -len(ending)]
                bits = self.words.get(base, 0) & ~W.COMMON
                if bits & ~W.FUNCTION or base in self.phrases:
                    return Tag(key, bits | cue, base, case, plural, None, None, True)
                if bits and found is None:
                    found = Tag(key, bits | cue, base, case, plural, None, None, True)
        return found

    def _guess(self, key: str, own: int) -> Tag:
        """Case of an unlisted word from its ending; a bare -র or -য় after a consonant says nothing."""
        if key.endswith(FINITE_ENDINGS):
            return Tag(key, own | W.FINITE, key, "nom", False, None, None, True)
        bits = self._by_tail(key)
        if bits:
            return Tag(key, own | bits, key, "nom", False, None, None, False)
        for ending, case, plural in self._by_last.get(key[-1], ()):
            if key.endswith(ending) and len(key) >= len(ending) + 2:
                base = key[: -len(ending)]
                if ending in _DOUBTFUL and not self.words.get(base, 0) & W.COMMON:
                    continue
                if base[-1] == "্" and base[-2] in _BEFORE_T:
                    continue  # the ending is the second half of a conjunct: অ্যামনেস্টি, but হিজিবিজ্‌টা
                bits = self._by_tail(base) | own | self.words.get(base, 0) & W.COMMON
                return Tag(key, bits, base, case, plural, None, None, False)
        return Tag(key, own, key, "nom", False, None, None, False)

    def _by_tail(self, base: str) -> int:
        """Class of an unlisted compound from its last part: আলোকচিত্র-শিল্পী, শিল্পী-গোষ্ঠী."""
        if base[-1:] not in self._tail_letters:
            return 0
        for length in range(min(len(base) - 2, self.longest_tail), 2, -1):
            bits = self.tails.get(base[-length:])
            if bits:
                return bits
        return 0


def _words_of(entry: str) -> tuple[str, ...]:
    """The folded words of a caller's own entry; raises LexiconError for anything but text with a word in it."""
    words = tuple(fold(word) for word in entry.split()) if isinstance(entry, str) else ()
    if not words or not all(words):
        raise LexiconError(f"a lexicon entry must be a str with at least one word, got {entry!r}")
    return words


def _entries_of(entries: Iterable[str]) -> list[tuple[str, ...]]:
    if isinstance(entries, str):
        raise LexiconError(f"a collection of entries is needed, such as [{entries!r}], got the str {entries!r}")
    return [_words_of(entry) for entry in entries]


def _act(value: Act | str) -> Act:
    try:
        return Act(value)
    except ValueError:
        raise LexiconError(f"unknown act {value!r}; use one of {', '.join(act.value for act in Act)}") from None


def _compound_ends(compounds: Mapping[str, Mapping[tuple[str, ...], object]]) -> dict[str, frozenset[str]]:
    return {verb: frozenset(words[-1] for words in table) for verb, table in compounds.items()}


_Rows = tuple[tuple[tuple[str, ...], int], ...]


def _split_phrases(entries: Iterable[tuple[str, int]]) -> tuple[dict[str, int], dict[str, dict[str, _Rows]]]:
    """(class bits of the single words, phrases in the form of `Lexicon.phrases`) of folded entries."""
    words: dict[str, int] = {}
    phrases: dict[str, dict[str, list[tuple[tuple[str, ...], int]]]] = {}
    for entry, bits in entries:
        *before, last = entry.split(" ")
        if before:
            phrases.setdefault(last, {}).setdefault(before[-1], []).append((tuple(before), bits))
        else:
            words[last] = words.get(last, 0) | bits
    return words, {last: {end: _longest_first(rows) for end, rows in ends.items()} for last, ends in phrases.items()}


def _longest_first(rows: Iterable[tuple[tuple[str, ...], int]]) -> _Rows:
    return tuple(sorted(rows, key=lambda row: -len(row[0])))


def _entries() -> Iterator[tuple[str, int]]:
    """Every (word or phrase, class bits) of the lists."""
    for name, table in (("titles.tsv", _TITLE_BITS), ("orgs.tsv", _ORG_BITS), ("names.tsv", _NAME_BITS)):
        for word, kind in _rows(name, 2):
            yield word, _bits(table, name, kind)
    for name, bits in (("places.tsv", W.PLACE), ("times.tsv", W.TIME), ("vocabulary.tsv", W.COMMON)):
        for (word,) in _rows(name, 1):
            yield word, bits
    for word, kinds in _rows("function_words.tsv", 2):
        for kind in kinds.split(" "):
            yield word, _bits(_FUNCTION_BITS, "function_words.tsv", kind)


def _load() -> Lexicon:
    words, phrases = _split_phrases(_entries())
    endings = sorted(
        ((ending, case, number == "pl") for ending, case, number in _rows("endings.tsv", 3)),
        key=lambda row: (-len(row[0]), row[0]),
    )
    compounds: dict[str, dict[tuple[str, ...], tuple[Act | None, bool]]] = {}
    for noun, verb, act, strength in _rows("compounds.tsv", 4):
        first = tuple(noun.split(" "))
        compounds.setdefault(verb, {})[first] = (None if act == "-" else Act(act), strength == "strong")
    series: dict[str, set[str]] = {}
    for first_form, second in _rows("series.tsv", 2):
        series.setdefault(second, set()).add(first_form)
    verbs = _verb_forms({*compounds, *series})
    cue_nouns: dict[str, list[tuple[tuple[str, ...], Act, str]]] = {}
    for noun, act, source in _rows("cue_nouns.tsv", 3):
        *before, last = noun.split(" ")
        cue_nouns.setdefault(last, []).append((tuple(before), Act(act), source))
    return Lexicon(
        words=words,
        phrases=phrases,
        verbs=verbs,
        pronouns={form: Pronoun(*rest) for form, *rest in _rows("pronouns.tsv", 6)},
        endings=tuple(endings),
        compounds=compounds,
        compound_ends=_compound_ends(compounds),
        series={second: frozenset(firsts) for second, firsts in series.items()},
        cue_nouns={last: tuple(sorted(rows, key=lambda row: -len(row[0]))) for last, rows in cue_nouns.items()},
        tails={tail: _bits({**_TITLE_BITS, **_ORG_BITS}, "tails.tsv", kind) for tail, kind in _rows("tails.tsv", 2)},
        abbreviations=frozenset(word for (word,) in _rows("abbreviations.tsv", 1)),
        marks={mark: (family, side) for mark, family, side in _rows("marks.tsv", 3)},
        not_labels=frozenset(word for (word,) in _rows("not_labels.tsv", 1)),
        elisions=frozenset(stem for (stem,) in _rows("elisions.tsv", 1)),
    )
