"""A document narrowed to the quotations that are asked for: by kind, by confidence, by speaker.

The entities follow: each keeps the quotations that are left, renumbered, and one without any is dropped.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Collection

import attrs

from quotex.records import Document, Entity, Kind, Quote


def narrow(
    document: Document,
    *,
    kinds: Collection[Kind] | None = None,
    min_confidence: float = 0.0,
    speaker: str | None = None,
) -> Document:
    """The document with those of its quotations that meet every condition.

    Args:
        document: what was found in a text.
        kinds: kinds to keep, or None for all.
        min_confidence: the least confidence to keep, 0 to 1.
        speaker: one or more whole words of a source's name, fullest name or alias, or None for all. Both Unicode
            forms of a letter count as the same.

    Returns:
        The same document where nothing is left out, else a new one.
    """
    names = _names_of_quotes(document) if speaker is not None else {}

    def wanted(index: int, quote: Quote) -> bool:
        return (
            (kinds is None or quote.kind in kinds)
            and quote.confidence >= min_confidence
            and (speaker is None or any(_holds(name, speaker) for name in names.get(index, ())))
        )

    return _keep(document, wanted)


def _keep(document: Document, wanted: Callable[[int, Quote], bool]) -> Document:
    kept = [index for index, quote in enumerate(document.quotes) if wanted(index, quote)]
    if len(kept) == len(document.quotes):
        return document
    place = {old: new for new, old in enumerate(kept)}
    entities = (_renumbered(entity, place) for entity in document.entities)
    return attrs.evolve(
        document,
        quotes=tuple(document.quotes[index] for index in kept),
        entities=tuple(entity for entity in entities if entity.quotes),
    )


def _renumbered(entity: Entity, place: dict[int, int]) -> Entity:
    return attrs.evolve(entity, quotes=tuple(place[index] for index in entity.quotes if index in place))


def _names_of_quotes(document: Document) -> dict[int, tuple[str, ...]]:
    """Every name that each quotation's source goes by."""
    names: dict[int, tuple[str, ...]] = {}
    for index, quote in enumerate(document.quotes):
        if quote.speaker:
            names[index] = (quote.speaker.name, *([quote.speaker.entity] if quote.speaker.entity else []))
    for entity in document.entities:
        for index in entity.quotes:
            names[index] = (*names.get(index, ()), entity.name, *entity.aliases)
    return names


def _holds(name: str, words: str) -> bool:
    return f" {_folded(words)} " in f" {_folded(name)} "


def _folded(name: str) -> str:
    """One Unicode form, one space between words: য় is written with one code point or with two."""
    return " ".join(unicodedata.normalize("NFC", name).casefold().split())
