"""A few marked words inside reported speech: the source's own wording, or only a name, title or term.

তিনি বলেন, চুক্তিটি ‘একপেশে’ হয়েছে · তিনি বলেন, ‘আকাশ’ নাটকটি মঞ্চে আসবে. A small log-linear model decides, from what
stands in the marks and beside them. Its weights are `data/fragments.tsv`, trained on marked text by
`benchmarks/train_fragments.py`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Final

from quotex.lexicon import Tag, W
from quotex.marks import Segment
from quotex.page import DASHES, Page
from quotex.weights import probability, weights
from quotex.words import ADJECTIVAL_ENDINGS, NAMING, TITLED

_LEAST: Final = {"double": 0.4, "single": 0.85}
"""How probable it has to be: news puts names and terms in single marks, and wording in both."""


def is_fragment(page: Page, segment: Segment, marked: Mapping[tuple[str, ...], int]) -> bool:
    """Whether a closed segment inside a report is wording; `marked` counts all marked stretches of the page."""
    found = features(page, segment, marked)
    return probability(weights("fragments.tsv"), found) >= _LEAST.get(segment.family, 1.0)


def count_marked(page: Page, segments: Iterable[Segment]) -> Counter[tuple[str, ...]]:
    """How often the same words stand in marks."""
    return Counter(_words(page, segment) for segment in segments)


def features(page: Page, segment: Segment, marked: Mapping[tuple[str, ...], int]) -> dict[str, float]:
    """Named features of a marked stretch, all between 0 and 1."""
    inside = [tag for tag in page.tags[segment.first : segment.last + 1] if not tag.bits & W.PUNCT]
    found = {
        "bias": 1.0,
        "double": float(segment.family == "double"),
        "one word": float(len(inside) == 1),
        "two words": float(len(inside) == 2),
        "many words": min(max(len(inside) - 2, 0), 5) / 5,
        "marked again": float(marked.get(_words(page, segment), 0) > 1),
    }
    if inside:
        found.update(_inside(inside))
    if segment.closer + 1 < len(page):
        found.update(_behind(page, segment.closer))
    if segment.opener:
        found.update(_before(page.tags[segment.opener - 1]))
    return found


def _words(page: Page, segment: Segment) -> tuple[str, ...]:
    return tuple(tag.base for tag in page.tags[segment.first : segment.last + 1] if not tag.bits & W.PUNCT)


def _inside(inside: list[Tag]) -> dict[str, float]:
    bits = 0
    for tag in inside:
        bits |= tag.bits
    last = inside[-1]
    return {
        f"last: {last.case}": 1.0,
        "last adjectival": float(last.key.endswith(ADJECTIVAL_ENDINGS)),
        "last listed": float(bool(last.bits & W.COMMON)),
        "name": float(bool(bits & W.NAME)),
        "body": float(bool(bits & W.BODYLIKE)),
        "foreign": float(bool(bits & (W.ENGLISH | W.NUMBER))),
        "all listed": float(all(tag.bits for tag in inside)),
        "finite": float(any(tag.bits & W.FINITE and not tag.bits & W.PARTICIPLE for tag in inside)),
    }


def _behind(page: Page, closer: int) -> dict[str, float]:
    after = page.tags[closer + 1]
    glued = page.glued(closer)
    return {
        "glued ending": float(glued and (not after.bits & W.PUNCT or after.key in DASHES)),
        "naming behind": float(after.key in TITLED),
        "quotative behind": float(after.key in NAMING and after.key not in TITLED),
        "verb behind": float(bool(after.bits & W.FINITE) and not after.bits & W.SOURCE),
        "sign behind": float(bool(after.bits & W.PUNCT)),
        "source behind": float(bool(after.bits & W.SOURCE)),
        f"behind: {after.case}": 1.0,
    }


def _before(before: Tag) -> dict[str, float]:
    return {
        "sign before": float(bool(before.bits & W.PUNCT)),
        "source before": float(bool(before.bits & W.SOURCE) and before.case == "nom"),
        "this before": float(bool(before.bits & (W.DEMONSTRATIVE | W.QUANTIFIER))),
        f"before: {before.case}": 1.0,
    }
