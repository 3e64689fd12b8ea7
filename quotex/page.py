"""A text read once: tokens with offsets into the original, sentences and paragraphs.

A token is a word (letters, signs, digits, joiners) or one other visible character; a line end is a token too.
Everything later works on token numbers and turns them back into code-point offsets with `starts` and `ends`.
Nothing edits the text: words are compared by their folded keys (see `lexicon.fold`).
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cache
from typing import Final

import attrs
import regex

from quotex.lexicon import LINE_ENDS, TERMINATORS, Lexicon, Tag, W, fold

__all__ = ["COLONS", "DASHES", "LINE_ENDS", "TERMINATORS", "Page", "read"]

COLONS: Final = frozenset(":ঃ：")
DASHES: Final = frozenset("-–—―‒−‑")
_NO_NAME: Final = W.PUNCT | W.VERB | W.FUNCTION | W.TIME | W.PRONOUN | W.COMMON
_LONGEST: Final = 256  # tokens of a sentence; keeps every look around a cue bounded, whatever the text


@cache
def _token() -> regex.Pattern[str]:
    # A visarga at the end of a word serves as a colon (রহিমঃ); within one it is a letter (দুঃখ).
    # A carriage return before a line feed is no token: CRLF is one line end.
    return regex.compile(
        r"(?![\u200c\u200d])[\w\p{M}\u200c\u200d]+(?<!\u0983)|[^\s\u200b-\u200d\u2060\ufeff]|\r(?!\n)|[\n\u2028\u2029\x0b\x0c\x85]"
    )


@attrs.define(slots=True, eq=False)
class Page:
    """A text with its tokens; positions named *token* are numbers of tokens, all others are code points."""

    text: str
    starts: list[int]
    ends: list[int]
    keys: list[str]
    tags: list[Tag]
    notable: list[int]
    """Tokens with any bit of `W.NOTABLE`, ascending: most steps begin with these."""
    sentences: list[int]
    """First token of each sentence, ascending; the first is 0."""
    paragraphs: list[int]
    """First token of each paragraph, ascending; the first is 0."""
    alone: frozenset[str]
    """Base forms of name words that begin a sentence here without another name word behind them."""

    def __len__(self) -> int:
        return len(self.keys)

    def sentence(self, token: int) -> tuple[int, int]:
        """First token and end (exclusive) of the sentence that holds `token`."""
        at = bisect_right(self.sentences, token) - 1
        return self.sentences[at], self.sentences[at + 1] if at + 1 < len(self.sentences) else len(self.keys)

    def paragraph(self, token: int) -> tuple[int, int]:
        """First token and end (exclusive) of the paragraph that holds `token`."""
        at = bisect_right(self.paragraphs, token) - 1
        return self.paragraphs[at], self.paragraphs[at + 1] if at + 1 < len(self.paragraphs) else len(self.keys)

    def token_at(self, offset: int) -> int:
        """The first token that ends after `offset`."""
        return bisect_right(self.ends, offset)

    def slice(self, first: int, last: int) -> str:
        """The text from token `first` to token `last`, both included."""
        return self.text[self.starts[first] : self.ends[last]]

    def glued(self, token: int) -> bool:
        """Whether no white space stands between this token and the next one."""
        return token + 1 < len(self.keys) and self.ends[token] == self.starts[token + 1]

    def base(self, token: int) -> str:
        """A word without its case ending, in the text's own spelling."""
        word = self.text[self.starts[token] : self.ends[token]]
        base = self.tags[token].base
        if word.startswith(base):
            return base
        return next((word[:n] for n in range(1, len(word) + 1) if fold(word[:n]) == base), base)


def read(text: str, lexicon: Lexicon) -> Page:
    """Read a text into a `Page`; linear in its length, for any string."""
    spans = [match.span() for match in _token().finditer(text)]
    tags = lexicon.tags([text[start:end] for start, end in spans])
    keys = [tag.key for tag in tags]
    notable = [at for at, tag in enumerate(tags) if tag.bits & W.NOTABLE]
    sentences, paragraphs = _boundaries(text, keys, spans, [at for at in notable if tags[at].bits & W.BREAK], lexicon)
    return Page(
        text=text,
        starts=[start for start, _ in spans],
        ends=[end for _, end in spans],
        keys=keys,
        tags=tags,
        notable=notable,
        sentences=sentences,
        paragraphs=paragraphs,
        alone=_alone(tags, sentences),
    )


def _boundaries(
    text: str, keys: list[str], spans: list[tuple[int, int]], breaks: list[int], lexicon: Lexicon
) -> tuple[list[int], list[int]]:
    """Where sentences and paragraphs begin, as token numbers; `breaks` are the tokens that may end one."""
    sentences, paragraphs = [0], [0]
    for at in breaks:
        key = keys[at]
        _divide(sentences, at)
        if key in LINE_ENDS:
            paragraphs.append(at + 1)
        elif key == "." and not _is_full_stop(text, keys, spans, at, lexicon):
            continue
        if at and sentences[-1] == at:  # another terminator or line end in a row: one boundary behind them all
            sentences[-1] = at + 1
        else:
            sentences.append(at + 1)
    _divide(sentences, len(keys))
    return sentences, paragraphs


def _alone(tags: list[Tag], sentences: list[int]) -> frozenset[str]:
    found = set()
    for start in sentences:
        pair = tags[start : start + 2]
        if len(pair) == 2 and pair[0].bits & W.NAME and pair[0].case == "nom" and pair[1].bits & _NO_NAME:
            found.add(pair[0].base)
    return frozenset(found)


def _divide(sentences: list[int], end: int) -> None:
    """Cut what no terminator ends into stretches that can be worked on: no sentence is longer than `_LONGEST`."""
    while end - sentences[-1] > _LONGEST:
        sentences.append(sentences[-1] + _LONGEST)


def _is_full_stop(text: str, keys: list[str], spans: list[tuple[int, int]], at: int, lexicon: Lexicon) -> bool:
    """Whether a period ends a sentence; not in মো. রহিম, এ.কে., ৩.৫ or an ellipsis."""
    before = keys[at - 1] if at else ""
    if not before or before in lexicon.abbreviations or before[-1].isdigit() or before == ".":
        return False
    end = spans[at][1]
    return (
        len(before) > 2
        and spans[at - 1][1] == spans[at][0]
        and (end == len(text) or (not text[end].isalnum() and text[end] not in ".,-"))
    )
