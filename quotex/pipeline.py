"""The public entry points: text in, records out."""

from __future__ import annotations

from quotex.attribute import Attribution, attribute
from quotex.cues import find_cues
from quotex.lexicon import Lexicon
from quotex.marks import find_segments
from quotex.page import Page, read
from quotex.records import Cue, Document, Quote, Span, Speaker


def analyze(text: str) -> Document:
    lexicon = Lexicon.default()
    page = read(text, lexicon)
    found, terms = attribute(page, lexicon, find_segments(page, lexicon), find_cues(page, lexicon))
    return Document(
        text=text,
        quotes=tuple(_quote(page, a) for a in found),
        entities=(),
        terms=tuple(Span(page.starts[s.first], page.ends[s.last]) for s in terms),
    )


def _quote(page: Page, a: Attribution) -> Quote:
    spans = tuple(Span(page.starts[first], page.ends[last]) for first, last in a.parts)
    cue = speaker = None
    if a.cue:
        s, e = page.starts[a.cue.first], page.ends[a.cue.last]
        cue = Cue(s, e, page.text[s:e], a.cue.lemma, a.cue.act)
    if a.source:
        s, e = page.starts[a.source.first], page.ends[a.source.last]
        speaker = Speaker(s, e, page.text[s:e], a.source.name, a.source.role, a.source.form, a.source.name if a.source.form == "named" else None)
    return Quote(a.kind, spans, " ".join(span.of(page.text) for span in spans), speaker, cue, a.pattern.confidence, a.pattern.name, a.flags)
