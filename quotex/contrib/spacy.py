"""spaCy: the pipeline component `quotex`, found by spaCy through an entry point.

`spacy.blank("bn").add_pipe("quotex")` needs no import of this module. The exact records are `doc._.quotes`; they are
kept in `doc.user_data` as plain values, so that they travel through `to_bytes`, `DocBin` and worker processes.
`doc.spans["quotex"]` is a view of them on tokens, one span a part. Tokens can be larger than a quotation (a
tokenizer may leave বলেন,“পড়ে as one); what a span covers beyond its part is told by `span._.expansion`.
"""

# no "from __future__ import annotations" here: spaCy 3.7 reads the factory's annotations as types

from typing import Any, Final, cast

from quotex.pipeline import Extractor
from quotex.records import Cue, Quote, Speaker
from quotex.records import Span as Part

try:
    from spacy.language import Language
    from spacy.tokens import Doc, Span, SpanGroup
except ImportError as error:
    raise ImportError("quotex.contrib.spacy needs spaCy: pip install 'quotex[spacy]'") from error

NAME: Final = "quotex"
_RECORDS: Final = "quotex"  # key in doc.user_data
_DEFAULTS: Final = {"spans_key": NAME, "kinds": None, "min_confidence": 0.0, "extractor": None}


class QuotexComponent:
    """Adds the quotations of a `Doc`."""

    def __init__(
        self, *, spans_key: str, kinds: list[str] | None, min_confidence: float, extractor: Extractor | None
    ) -> None:
        self.spans_key = spans_key
        self.kinds = kinds
        self.min_confidence = min_confidence
        self.extractor = extractor or Extractor()
        self.extractor.extract("", kinds=kinds, min_confidence=min_confidence)  # a wrong setting is told at once

    def __call__(self, doc: Doc) -> Doc:
        """The same `Doc` with `doc._.quotes` and the span group."""
        quotes = self.extractor.extract(doc.text, kinds=self.kinds, min_confidence=self.min_confidence)
        doc.user_data[_RECORDS] = [quote.to_dict() for quote in quotes]
        doc.spans[self.spans_key] = SpanGroup(doc, name=self.spans_key, spans=_view(doc, quotes))
        return doc


def create(
    nlp: Language,
    name: str,
    spans_key: str,
    kinds: list[str] | None,
    min_confidence: float,
    extractor: Extractor | None,
) -> QuotexComponent:
    """The factory that spaCy calls.

    Args:
        nlp: the pipeline; not used.
        name: the component's name; not used.
        spans_key: key of the view in `doc.spans`.
        kinds: names of the kinds to keep, or None for all.
        min_confidence: the least confidence to keep, 0 to 1.
        extractor: an `Extractor` with settings of its own; in a config file, a function registered in
            `spacy.registry.misc` that makes one.

    Raises:
        OptionError: an unknown kind, or a confidence outside 0 to 1.
    """
    return QuotexComponent(spans_key=spans_key, kinds=kinds, min_confidence=min_confidence, extractor=extractor)


def _view(doc: Doc, quotes: list[Quote]) -> list[Span]:
    """The token spans of all parts; `span.id_` is the number of the quotation in `doc._.quotes`."""
    spans = []
    for number, quote in enumerate(quotes):
        for part in quote.spans:
            span = doc.char_span(
                part.start, part.end, label=quote.kind.value, alignment_mode="expand", span_id=str(number)
            )
            if span is not None:
                spans.append(span)
    return spans


def quotes_of(doc: Doc) -> tuple[Quote, ...]:
    """The exact records of a `Doc`; offsets are code points of `doc.text`. Empty where the component did not run."""
    return tuple(Quote.from_dict(value) for value in doc.user_data.get(_RECORDS, ()))


def quote_of(span: Span) -> Quote | None:
    """The quotation that a span of the view is part of, or None for any other span."""
    records = span.doc.user_data.get(_RECORDS, ())
    number = span.id_
    if not (number.isascii() and number.isdigit() and int(number) < len(records)):
        return None
    return Quote.from_dict(records[int(number)])


def speaker_of(span: Span) -> Speaker | None:
    """Who said what a span of the view covers."""
    quote = quote_of(span)
    return quote.speaker if quote else None


def cue_of(span: Span) -> Cue | None:
    """The cue of what a span of the view covers."""
    quote = quote_of(span)
    return quote.cue if quote else None


def expansion_of(span: Span) -> tuple[str, str]:
    """What a span of the view covers before and after its exact part, ("", "") where tokens fit it."""
    quote = quote_of(span)
    if quote is None:
        return "", ""
    text = span.doc.text
    part = max(quote.spans, key=lambda each: _overlap(each, span))
    return text[span.start_char : part.start], text[part.end : span.end_char]


def _overlap(part: Part, span: Span) -> int:
    return cast(int, min(part.end, span.end_char) - max(part.start, span.start_char))


def _register(owner: Any, name: str, getter: Any) -> None:
    if not owner.has_extension(name):
        owner.set_extension(name, getter=getter)


_register(Doc, "quotes", quotes_of)
_register(Span, "quote", quote_of)
_register(Span, "speaker", speaker_of)
_register(Span, "cue", cue_of)
_register(Span, "expansion", expansion_of)
Language.factory(
    NAME,
    default_config=_DEFAULTS,
    assigns=["doc._.quotes", "doc.spans", "span._.quote", "span._.speaker", "span._.cue", "span._.expansion"],
    func=create,
)
