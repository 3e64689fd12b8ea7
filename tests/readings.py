"""What is found in a text, a line each, so that a test shows a construction beside everything that must come out."""

from __future__ import annotations

import quotex
from quotex import Quote


def readings(text: str) -> list[str]:
    """All that a text holds: its quotations in text order, then its terms as `term | words`.

    A quotation is written as `kind pattern | words … words | speaker | cue | flags`: the words of each part, the
    speaker's whole noun phrase as written, `-` for no speaker and no cue; flags stand only where there are any.
    """
    document = quotex.analyze(text)
    return [
        *(_line(text, quote) for quote in document.quotes),
        *(f"term | {term.of(text)}" for term in document.terms),
    ]


def _line(text: str, quote: Quote) -> str:
    fields = [
        f"{quote.kind} {quote.pattern}",
        " … ".join(span.of(text) for span in quote.spans),
        quote.speaker.text if quote.speaker else "-",
        quote.cue.text if quote.cue else "-",
        *([" ".join(quote.flags)] if quote.flags else []),
    ]
    return " | ".join(fields)


def people(text: str) -> list[str]:
    """Everybody who says something, in order of first mention, as `name | aliases | roles | mentions | numbers`.

    Aliases, roles and mentions are divided by commas, the numbers are those of the quotations, from 1; `-` for none.
    """
    document = quotex.analyze(text)
    return [
        " | ".join(
            ", ".join(field) or "-"
            for field in (
                [entity.name],
                entity.aliases,
                entity.roles,
                [mention.of(text) for mention in entity.mentions],
                [str(number + 1) for number in entity.quotes],
            )
        )
        for entity in document.entities
    ]
