"""A text read once: tokens with offsets into the original, sentences and paragraphs.

A token is a word (letters, signs, digits, joiners) or one other visible character; a line end is a token too.
Everything later works on token numbers and turns them back into code-point offsets with `starts` and `ends`.
Nothing edits the text: words are compared by their folded keys (see `lexicon.fold`). No token reaches over a blank,
so that what stands between two blanks is a piece that can be read by itself, once, and remembered.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import accumulate, compress
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final

import attrs

from quotex.lexicon import APOSTROPHES as APOSTROPHES
from quotex.lexicon import HYPHENS as HYPHENS
from quotex.lexicon import LINE_ENDS as LINE_ENDS
from quotex.lexicon import TERMINATORS as TERMINATORS
from quotex.lexicon import TIED_ENDING, Lexicon, Tag, W, fold
from quotex.words import ENDINGS_APART

if TYPE_CHECKING:
    from regex import Pattern

COLONS: Final = frozenset(":ঃ：")
DASHES: Final = frozenset("-–—―‒−‑")
_TIED: Final = re.compile(TIED_ENDING)
_ELIDED: Final = re.compile(f"[^ ][{''.join(sorted(APOSTROPHES))}][^ ]")
_NO_NAME: Final = W.PUNCT | W.VERB | W.FUNCTION | W.TIME | W.PRONOUN | W.COMMON
_LONGEST: Final = 256  # tokens of a sentence; keeps every look around a cue bounded, whatever the text
_REMEMBERED: Final = 60_000  # pieces of text kept in memory
_WORTH_KEEPING: Final = 48  # code points that such a piece may have

# letters of `Page.classes`, see `Tag.letter`
MARKS: Final = "m"
BREAKS: Final = "b"
CUES: Final = "cx"
NAMES: Final = "nx"
TITLES: Final = "tnx"
SPEAKERS: Final = "i"
_GAP: Final = " "
_VISARGA: Final = "ঃ"


_LETTERS: Final = (
    r"0-9A-Z_a-z\u0980-\u0983\u0985-\u098c\u098f\u0990\u0993-\u09a8\u09aa-\u09b0\u09b2\u09b6-\u09b9"
    r"\u09bc-\u09c4\u09c7\u09c8\u09cb-\u09ce\u09d7\u09dc\u09dd\u09df-\u09e3\u09e6-\u09f1"
)
"""Of a word, among the code points of nearly all Bengali text: Bengali, ASCII and common punctuation."""
_SIGNS: Final = r"\t\n\r -~\xa0\u0964\u0965\u09f3\u09f7\u200b-\u200d\u2010-\u2027"


@cache
def _usual() -> re.Pattern[str]:
    return re.compile(f"[{_LETTERS}{_SIGNS}]*")


@cache
def _usual_token() -> re.Pattern[str]:
    """What `_token` finds in usual text; `re` does not know the signs of other scripts, but starts sooner."""
    return re.compile(rf"[{_LETTERS}][{_LETTERS}\u200c\u200d]*|[^\s\u200b-\u200d]|\r(?!\n)|\n")


@cache
def _token() -> Pattern[str]:
    # A carriage return before a line feed is no token: CRLF is one line end.
    import regex  # few texts need it

    return regex.compile(
        r"(?![\u200c\u200d])[\w\p{M}\u200c\u200d]+|[^\s\u200b-\u200d\u2060\ufeff]|\r(?!\n)|[\n\u2028\u2029\x0b\x0c\x85]"
    )


def _spans(text: str) -> list[tuple[int, int]]:
    """Start and end of every token of a piece."""
    token = _usual_token() if _usual().fullmatch(text) else _token()
    spans = [match.span() for match in token.finditer(text)]
    return list(_with_visargas_apart(text, spans)) if _VISARGA in text else spans


def _with_visargas_apart(text: str, spans: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The tokens; a visarga at the end of a word, which serves as a colon, is one of its own: রহিমঃ, but দুঃখ."""
    for start, end in spans:
        last = start + len(text[start:end].rstrip(_VISARGA))
        if start < last:
            yield start, last
        for at in range(last, end):
            yield at, at + 1


@attrs.define(eq=False, repr=False)
class Page:
    """A text with its tokens; positions named *token* are numbers of tokens, all others are code points."""

    text: str
    starts: list[int]
    ends: list[int]
    keys: list[str]
    tags: list[Tag]
    size: int
    """Number of tokens."""
    classes: str
    """One letter a token, which tells the steps where to look: see `of_class`."""
    sentences: list[int]
    """First token of each sentence, ascending; the first is 0."""
    paragraphs: list[int]
    """First token of each paragraph, ascending; the first is 0."""
    alone: frozenset[str]
    """Base forms of name words that begin a sentence here without another name word behind them."""

    def __len__(self) -> int:
        return self.size

    def of_class(self, letters: str) -> list[int]:
        """The tokens of a class (`MARKS`, `CUES` …), ascending."""
        return _of_class(letters, self.classes)

    def speaks(self, first: int, end: int) -> bool:
        """Whether there is an I or you among the tokens from `first` up to `end`."""
        return self.classes.find(SPEAKERS, first, end) >= 0

    def sentence(self, token: int) -> tuple[int, int]:
        """First token and end (exclusive) of the sentence that holds `token`."""
        at = bisect_right(self.sentences, token) - 1
        return self.sentences[at], self.sentences[at + 1] if at + 1 < len(self.sentences) else self.size

    def paragraph(self, token: int) -> tuple[int, int]:
        """First token and end (exclusive) of the paragraph that holds `token`."""
        at = bisect_right(self.paragraphs, token) - 1
        return self.paragraphs[at], self.paragraphs[at + 1] if at + 1 < len(self.paragraphs) else self.size

    def slice(self, first: int, last: int) -> str:
        """The text from token `first` to token `last`, both included."""
        return self.text[self.starts[first] : self.ends[last]]

    def glued(self, token: int) -> bool:
        """Whether no white space stands between this token and the next one."""
        return token + 1 < self.size and self.ends[token] == self.starts[token + 1]

    def base(self, token: int) -> str:
        """A word without its case ending, in the text's own spelling."""
        word = self.text[self.starts[token] : self.ends[token]]
        base = self.tags[token].base
        if word.startswith(base):
            return base
        return next((word[:n] for n in range(1, len(word) + 1) if fold(word[:n]) == base), base)


@attrs.define(eq=False, repr=False)
class _Piece:
    """The tokens of what stands between two blanks; after the last one a gap where the piece ends without a token."""

    tags: tuple[Tag, ...]
    steps: bytes
    """For each token how far it begins behind the token or blank before it, and how long it is, as an array of `I`."""


class _Pieces(dict[str, _Piece]):
    """Every piece that was met with a lexicon. Words recur, so that most of a text is one look-up for each."""

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__()
        self.lexicon = lexicon
        self.words: dict[str, Tag] = {}
        """The pieces that are one token each, as most are: their tags say everything."""

    def __missing__(self, text: str) -> _Piece:
        if "\n" in text and "\r" not in text:
            return self._of_lines(text)
        piece = _piece(text, self.lexicon)
        if len(text) <= _WORTH_KEEPING:
            if len(self) + len(self.words) >= _REMEMBERED:
                self.clear()
                self.words.clear()
            if piece.steps == _whole()[len(text)]:
                tag = piece.tags[0]
                self.words[tag.key if tag.key == text else text] = tag  # one string for both stays near the processor
            else:
                self[text] = piece
        return piece

    def piece(self, text: str) -> _Piece:
        tag = self.words.get(text)
        return self[text] if tag is None else _Piece((tag,), _whole()[len(text)])

    def _of_lines(self, text: str) -> _Piece:
        """A piece with line ends: what stands before, between and behind them is known more often than the whole."""
        end = self.lexicon.tag("\n")
        tags: list[Tag] = []
        steps = array("I")
        blank = 1  # before the piece; none behind a line end
        for number, line in enumerate(text.split("\n")):
            if number:
                tags.append(end)
                steps.extend((blank, 1))
                blank = 0
            if line:
                piece = self.piece(line)
                at = len(steps)
                tags += piece.tags
                steps.frombytes(piece.steps)
                steps[at] -= 1 - blank
                blank = 0
        return _Piece(tuple(tags), steps.tobytes())


@cache
def _whole() -> dict[int, bytes]:
    """The steps of a piece that is one token, by its length."""
    return {length: array("I", (1, length)).tobytes() for length in range(_WORTH_KEEPING + 1)}


@lru_cache(maxsize=4)
def _pieces_of(lexicon: Lexicon) -> _Pieces:
    return _Pieces(lexicon)


def _piece(text: str, lexicon: Lexicon) -> _Piece:
    spans = _spans(text)
    if _TIED.search(text):
        spans = _with_endings(text, spans, lexicon)
    words = [text[start:end] for start, end in spans]
    if _ELIDED.search(text):
        spans, words = _with_elisions(text, spans, lexicon)
    tags = lexicon.tags(words)
    steps: list[int] = []
    behind = -1  # the blank before the piece
    for start, end in spans:
        steps += (start - behind, end - start)
        behind = end
    if behind < len(text):
        tags.append(lexicon.tag(_GAP))
        steps += (len(text) - behind, 0)
    return _Piece(tuple(tags), array("I", steps).tobytes())


def _with_elisions(
    text: str, spans: list[tuple[int, int]], lexicon: Lexicon
) -> tuple[list[tuple[int, int]], list[str]]:
    """The tokens and their words, a verb with an apostrophe for a lost vowel in one: ব’লে, a spelling of বলে."""
    joined: list[tuple[int, int]] = []
    words: list[str] = []
    for start, end in spans:
        word = text[start:end]
        elided = len(words) > 1 and words[-1] in APOSTROPHES and words[-2] in lexicon.elisions
        if elided and joined[-2][1] + 1 == start and lexicon.tag(words[-2] + word).verb is not None:
            joined[-2:] = [(joined[-2][0], end)]
            words[-2:] = [words[-2] + word]
        else:
            joined.append((start, end))
            words.append(word)
    return joined, words


def _with_endings(text: str, spans: list[tuple[int, int]], lexicon: Lexicon) -> list[tuple[int, int]]:
    """The tokens, with a case ending that a hyphen or apostrophe ties to a word in one token with it: আইএমএফ-এর."""
    joined: list[tuple[int, int]] = []
    for number, (start, end) in enumerate(spans):
        apart = text[start:end] in ENDINGS_APART and text[end : end + 1] not in HYPHENS  # but ম্যা-এ-এ-ও
        single = len(joined) > 1 and joined[-2] == spans[number - 2]  # a word takes one ending: not বিবিসি’র’র
        if apart and single and _is_tied(text, joined[-2], start, lexicon):
            joined[-2:] = [(joined[-2][0], end)]
        else:
            joined.append((start, end))
    return joined


def _is_tied(text: str, word: tuple[int, int], ending: int, lexicon: Lexicon) -> bool:
    """Whether one sign stands between a word and its ending; an apostrophe may as well be a closing mark (‘আলো’র), so
    it ties an ending to the short form of a body only."""
    first, last = word
    if last != ending - 1:
        return False
    bits = lexicon.tag(text[first:last]).bits
    if text[last] in APOSTROPHES:
        return first == 0 and bool(bits & (W.BODY | W.MEDIA)) and not bits & W.ORG
    return text[last] in HYPHENS and not bits & (W.PUNCT | W.NUMBER | W.VERB | W.PRONOUN)


def read(text: str, lexicon: Lexicon) -> Page:
    """Read a text into a `Page`; linear in its length, for any string."""
    tags, steps = _tagged(text.split(" "), _pieces_of(lexicon))
    classes = "".join(map(attrgetter("letter"), tags))
    places = list(accumulate(array("I", b"".join(steps)), initial=-1))
    starts, ends = places[1::2], places[2::2]
    if _GAP in classes:
        visible = [letter != _GAP for letter in classes]
        tags = list(compress(tags, visible))
        starts, ends = list(compress(starts, visible)), list(compress(ends, visible))
        classes = classes.replace(_GAP, "")
    keys = list(map(attrgetter("key"), tags))
    sentences, paragraphs = _boundaries(text, keys, starts, ends, _of_class(BREAKS, classes), lexicon)
    return Page(text, starts, ends, keys, tags, len(tags), classes, sentences, paragraphs, _alone(tags, sentences))


def _tagged(texts: list[str], pieces: _Pieces) -> tuple[list[Tag], list[bytes]]:
    """The tags of all tokens of some pieces, and the steps of each piece."""
    words: list[Any] = list(map(pieces.words.get, texts))  # None for those of several tokens
    words.append(None)
    steps: list[Any] = list(map(_whole().get, map(len, texts)))
    tags: list[Tag] = []
    behind = 0
    while (at := words.index(None, behind)) < len(texts):
        piece = pieces[texts[at]]
        tags += words[behind:at]
        tags += piece.tags
        steps[at] = piece.steps
        behind = at + 1
    tags += words[behind:-1]
    return tags, steps


def _of_class(letters: str, classes: str) -> list[int]:
    """Where one of the letters stands."""
    return [match.start() for match in _any_of(letters).finditer(classes)]


@cache
def _any_of(letters: str) -> re.Pattern[str]:
    return re.compile(f"[{letters}]")


def _boundaries(
    text: str, keys: list[str], starts: list[int], ends: list[int], breaks: Iterable[int], lexicon: Lexicon
) -> tuple[list[int], list[int]]:
    """Where sentences and paragraphs begin, as token numbers; `breaks` are the tokens that may end one."""
    sentences, paragraphs = [0], [0]
    for at in breaks:
        key = keys[at]
        if at - sentences[-1] > _LONGEST:
            _divide(sentences, at)
        if key in LINE_ENDS:
            paragraphs.append(at + 1)
        elif key == "." and not _is_full_stop(text, keys, starts, ends, at, lexicon):
            continue
        if at and sentences[-1] == at:  # another terminator or line end in a row: one boundary behind them all
            sentences[-1] = at + 1
        else:
            sentences.append(at + 1)
    _divide(sentences, len(keys))
    return sentences, paragraphs


def _alone(tags: list[Tag], sentences: list[int]) -> frozenset[str]:
    firsts = [start for start in sentences if start + 1 < len(tags) and tags[start].bits & W.NAME]
    return frozenset(tags[at].base for at in firsts if tags[at].case == "nom" and tags[at + 1].bits & _NO_NAME)


def _divide(sentences: list[int], end: int) -> None:
    """Cut what no terminator ends into stretches that can be worked on: no sentence is longer than `_LONGEST`."""
    while end - sentences[-1] > _LONGEST:
        sentences.append(sentences[-1] + _LONGEST)


def _is_full_stop(text: str, keys: list[str], starts: list[int], ends: list[int], at: int, lexicon: Lexicon) -> bool:
    """Whether a period ends a sentence; not in মো. রহিম, এ.কে., ৩.৫ or an ellipsis."""
    before = keys[at - 1] if at else ""
    if not before or before in lexicon.abbreviations or before[-1].isdigit() or before == ".":
        return False
    end = ends[at]
    return (
        len(before) > 2
        and ends[at - 1] == starts[at]
        and (end == len(text) or (not text[end].isalnum() and text[end] not in ".,-"))
    )
