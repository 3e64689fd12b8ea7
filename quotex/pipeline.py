"""The public entry points: text in, records out."""

from __future__ import annotations

from quotex.attribute import Attribution, attribute
from quotex.cues import find_cues
from quotex.lexicon import Lexicon
from quotex.marks import find_segments
from quotex.page import Page, read
from quotex.records import Cue, Document, Entity, Quote, Span, Speaker
from quotex.resolve import Person, resolve


def analyze(text: str) -> Document:
    """All that quotex finds in a text: quotations, entities (who said what) and marked terms.

    Any `str` is accepted; offsets are code points of `text` as given. Raises TypeError for anything else.
    """
    if not isinstance(text, str):
        raise TypeError(f"quotex needs a str, got {type(text).__name__}; decode bytes first")
    lexicon = Lexicon.default()
    page = read(text, lexicon)
    found, terms = attribute(page, lexicon, find_segments(page, lexicon), find_cues(page, lexicon))
    who, everybody = resolve(page, lexicon, found)
    return Document(
        text=text,
        quotes=tuple(_quote(page, made, person) for made, person in zip(found, who, strict=True)),
        entities=tuple(_entity(page, person) for person in everybody),
        terms=tuple(Span(page.starts[s.first], page.ends[s.last]) for s in terms),
    )


def _quote(page: Page, made: Attribution, person: Person | None) -> Quote:
    """The public record of an attribution."""
    text = page.text
    spans = tuple(Span(page.starts[first], page.ends[last]) for first, last in made.parts)
    cue = speaker = None
    if made.cue is not None:
        start, end = page.starts[made.cue.first], page.ends[made.cue.last]
        cue = Cue(start, end, text[start:end], made.cue.lemma, made.cue.act)
    if made.source is not None:
        source = made.source
        start, end = page.starts[source.first], page.ends[source.last]
        speaker = Speaker(start, end, text[start:end], source.name, source.role, source.form, person.name if person else None)
    words = " ".join(span.of(text) for span in spans)
    return Quote(made.kind, spans, words, speaker, cue, made.pattern.confidence, made.pattern.name, made.flags)


def _entity(page: Page, person: Person) -> Entity:
    """The public record of somebody who is quoted."""
    return Entity(
        name=person.name,
        aliases=tuple(sorted((alias for alias in person.aliases if alias != person.name), key=lambda a: (-len(a), a))),
        roles=tuple(person.roles),
        mentions=tuple(sorted({Span(page.starts[first], page.ends[last]) for first, last in person.mentions})),
        quotes=tuple(sorted(person.quotes)),
    )
