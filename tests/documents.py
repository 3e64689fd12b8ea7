"""Hand-made documents for the tests of everything behind the analysis, and strategies that make arbitrary ones."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator

import attrs
from hypothesis import strategies as st

from quotex.records import Act, Cue, Document, Entity, Flag, Form, Kind, Quote, Span, Speaker

ARTICLE = """নদীর বাঁধ নিয়ে গ্রামে সভা

শনিবার বিকেলে চরপাড়া গ্রামের মানুষ স্কুলের মাঠে জড়ো হন। উপজেলা চেয়ারম্যান রওশন আরা বলেন, \
“বাঁধের কাজ বর্ষার আগেই শেষ হবে। টাকা এসে গেছে, এখন শুধু লোক লাগানো বাকি।”

তিনি আরও জানান, আগামী সপ্তাহে মাপজোক শুরু হবে।
কৃষক সমিতির নেতা হারুন মৃধা অভিযোগ করেন যে গত বছরও একই কথা বলা হয়েছিল। “আমরা শুধু আশ্বাস পাই,” বলেন তিনি, “কাজ পাই না।”

পানি উন্নয়ন বোর্ডের ভাষ্য, প্রকল্পটি ‘অগ্রাধিকার তালিকায়’ আছে। সভায় ‘বাঁধ বাঁচাও’ নামের একটি কমিটিও হয়।
“আর কত দিন?”
"""


def span(text: str, part: str, after: int = 0) -> Span:
    """Where `part` stands in `text`, from `after` on."""
    start = text.index(part, after)
    return Span(start, start + len(part))


def speaker(
    text: str,
    part: str,
    name: str,
    form: Form = Form.NAMED,
    role: str | None = None,
    entity: str | None = None,
    after: int = 0,
) -> Speaker:
    """A mention that stands at `part`."""
    place = span(text, part, after)
    return Speaker(place.start, place.end, part, name, role, form, entity)


def cue(text: str, part: str, lemma: str, act: Act = Act.STATE, after: int = 0) -> Cue:
    """A cue that stands at `part`."""
    place = span(text, part, after)
    return Cue(place.start, place.end, part, lemma, act)


def article() -> Document:
    """An article with all kinds of quotations, one in two parts, one that nobody is named for, and a term."""
    text = ARTICLE
    rowshan, harun, board = "রওশন আরা", "হারুন মৃধা", "পানি উন্নয়ন বোর্ড"
    first = span(text, "বাঁধের কাজ বর্ষার আগেই শেষ হবে। টাকা এসে গেছে, এখন শুধু লোক লাগানো বাকি।")
    second = span(text, "আগামী সপ্তাহে মাপজোক শুরু হবে")
    third = span(text, "গত বছরও একই কথা বলা হয়েছিল")
    fourth = span(text, "আমরা শুধু আশ্বাস পাই"), span(text, "কাজ পাই না।")
    fifth = span(text, "অগ্রাধিকার তালিকায়")
    sixth = span(text, "আর কত দিন?")
    he = text.index("বলেন তিনি")

    def quote(
        kind: Kind, spans: tuple[Span, ...], who: Speaker | None, how: Cue | None, sure: float, *flags: Flag
    ) -> Quote:
        words = " ".join(part.of(text) for part in spans)
        return Quote(kind, spans, words, who, how, sure, "speaker-cue-comma", flags)

    role = "উপজেলা চেয়ারম্যান"
    quotes = (
        quote(
            Kind.DIRECT,
            (first,),
            speaker(text, f"{role} {rowshan}", rowshan, role=role, entity=rowshan),
            cue(text, "বলেন", "বলা"),
            0.97,
        ),
        quote(
            Kind.UNMARKED,
            (second,),
            speaker(text, "তিনি", "তিনি", Form.PRONOUN, entity=rowshan),
            cue(text, "আরও জানান", "জানানো"),
            0.81,
        ),
        quote(
            Kind.INDIRECT,
            (third,),
            speaker(text, f"কৃষক সমিতির নেতা {harun}", harun, role="কৃষক সমিতির নেতা", entity=harun),
            cue(text, "অভিযোগ করেন", "অভিযোগ করা", Act.ACCUSE),
            0.9,
        ),
        quote(
            Kind.DIRECT,
            fourth,
            speaker(text, "তিনি", "তিনি", Form.PRONOUN, entity=harun, after=he),
            cue(text, "বলেন", "বলা", after=he),
            0.88,
            Flag.CONTINUED,
        ),
        quote(
            Kind.PARTIAL,
            (fifth,),
            speaker(text, f"{board}ের", board, Form.ORG, entity=board),
            cue(text, "ভাষ্য", "ভাষ্য"),
            0.74,
        ),
        quote(Kind.DIRECT, (sixth,), None, None, 0.5),
    )
    entities = (
        Entity(rowshan, (), (role,), (span(text, rowshan),), (0, 1)),
        Entity(harun, ("হারুন",), ("কৃষক সমিতির নেতা",), (span(text, harun),), (2, 3)),
        Entity(board, (), (), (span(text, board),), (4,)),
    )
    return Document(text, quotes, entities, (span(text, "বাঁধ বাঁচাও"),))


def toy_analyze(text: str) -> Document:
    """What stands between “ and ” is a quotation of the word before it; good enough to test what comes after."""
    quotes = []
    start = text.find("“")
    while start >= 0:
        end = text.find("”", start)
        if end < 0:
            break
        before = text[:start].rstrip(" ,")
        name = before.split()[-1] if before.split() else ""
        at = len(before) - len(name)
        who = Speaker(at, len(before), name, name, None, Form.NAMED, name) if name else None
        words = text[start + 1 : end]
        if words.strip():
            quotes.append(Quote(Kind.DIRECT, (Span(start + 1, end),), words, who, None, 0.9, "toy"))
        start = text.find("“", end)
    names = dict.fromkeys(quote.speaker.name for quote in quotes if quote.speaker)
    entities = (
        Entity(
            name, (), (), (), tuple(i for i, quote in enumerate(quotes) if quote.speaker and quote.speaker.name == name)
        )
        for name in names
    )
    return Document(text, tuple(quotes), tuple(entities), ())


def toy_analyze_many(texts: Iterable[str], *, jobs: int = 1) -> Iterator[Document]:
    """The toy for many texts, lazily."""
    assert jobs >= 1
    yield from map(toy_analyze, texts)  # a generator, as with several processes


# ---------------------------------------------------------------- arbitrary documents

HOSTILE = (
    "<script>alert(1)</script>", "</style></title><img src=x onerror=alert(1)>", '" onmouseover="x', "&lt;&#x202e;",
    "=1+1", "+cmd", "-2", "@SUM(A1)", "\t=1", "\x00=1", "\x1b[2J\x1b]0;x\x07", "\u202eabc", "\u2066x\u2069", "\ud800",
    "\udfff", "]]>", "<!--", "--", "\r\n", "\r", "\n\n", "\u2028", "\ufffe", "\ufeff",
    "👩‍🌾", "র‍্য", "ক্ষ", "য়", "য\u09bc", "“", "”", "।", " ",
    "বলেন", "\x85", "\x0b", "\x7f", "\x9b", "{{7*7}}", "javascript:alert(1)", "../../etc/passwd", "CON",
)  # fmt: skip

characters = st.characters() | st.characters(categories=["Cs", "Cc", "Cf"])
"""Every code point, unpaired surrogates and controls included."""

anything = st.lists(st.sampled_from(HOSTILE) | st.text(characters, max_size=4), max_size=14).map("".join)
"""Any string, with what formats fear made likely."""


@st.composite
def spans(draw: st.DrawFn, length: int, most: int = 3) -> tuple[Span, ...]:
    """One or more parts of a text of this length, in order, none of them empty."""
    count = draw(st.integers(1, min(most, max(1, length // 2))))
    borders = draw(st.lists(st.integers(0, length), min_size=2 * count, max_size=2 * count, unique=True).map(sorted))
    return (
        tuple(itertools.starmap(Span, itertools.batched(borders, 2)))
        if hasattr(itertools, "batched")
        else tuple(Span(borders[i], borders[i + 1]) for i in range(0, len(borders), 2))
    )


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """A document whose text, names and marked stretches are arbitrary; stretches may nest and cross."""
    text = draw(anything)
    if len(text) < 2:
        return Document(text, (), (), ())
    names = draw(st.lists(anything.filter(bool), min_size=1, max_size=3, unique=True))
    quotes = tuple(draw(st.lists(_quotes(text, names), max_size=4)))
    entities = tuple(
        Entity(name, tuple(draw(st.lists(anything, max_size=1))), tuple(draw(st.lists(anything, max_size=1))), (),
               tuple(i for i, quote in enumerate(quotes) if quote.speaker and quote.speaker.entity == name))
        for name in names
    )  # fmt: skip
    terms = draw(st.lists(spans(len(text), 1).map(lambda found: found[0]), max_size=2, unique=True))
    return Document(text, quotes, entities, tuple(sorted(terms)))


@st.composite
def _quotes(draw: st.DrawFn, text: str, names: list[str]) -> Quote:
    parts = draw(spans(len(text)))
    (who,), (how,) = draw(spans(len(text), 1)), draw(spans(len(text), 1))
    mention = Speaker(
        who.start, who.end, who.of(text), draw(anything), draw(st.none() | anything), draw(st.sampled_from(Form)),
        draw(st.none() | st.sampled_from(names)),
    )  # fmt: skip
    word = Cue(how.start, how.end, how.of(text), draw(anything), draw(st.sampled_from(Act)))
    return Quote(
        kind=draw(st.sampled_from(Kind)),
        spans=parts,
        text=" ".join(part.of(text) for part in parts),
        speaker=draw(st.none() | st.just(mention)),
        cue=draw(st.none() | st.just(word)),
        confidence=draw(st.floats(0, 1).map(lambda number: round(number, 2))),
        pattern=draw(anything),
        flags=tuple(draw(st.lists(st.sampled_from(Flag), max_size=2, unique=True))),
    )


def renamed(document: Document, name: str) -> Document:
    """The document with every speaker and entity called `name`."""
    quotes = (
        attrs.evolve(quote, speaker=attrs.evolve(quote.speaker, name=name, role=name, entity=name))
        if quote.speaker
        else quote
        for quote in document.quotes
    )
    return attrs.evolve(
        document,
        quotes=tuple(quotes),
        entities=tuple(attrs.evolve(entity, name=name) for entity in document.entities[:1]),
    )
