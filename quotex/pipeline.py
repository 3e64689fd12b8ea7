"""The public entry points: text in, records out; one text, or many over several processes."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Collection, Iterable, Iterator
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, Final, TypeVar

import attrs

from quotex.attribute import attribute
from quotex.confidence import confidence
from quotex.cues import find_cues
from quotex.entities import Person
from quotex.errors import OptionError
from quotex.explain import explanation
from quotex.lexicon import Lexicon
from quotex.marks import find_segments
from quotex.page import Page, read
from quotex.patterns import PATTERNS, Pattern
from quotex.records import Cue, Document, Entity, Form, Kind, Quote, Span, Speaker
from quotex.resolve import resolve
from quotex.scene import Attribution

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor

Resolver = Callable[[Document], "list[str | None]"]
"""An own resolver: a document in, for each of its quotations the entity's name or None out, in the same order."""

_CHUNK: Final = 16  # texts that one process gets at a time
_WAITING: Final = 4  # chunks in work or waiting, per process: what bounds the memory
_R = TypeVar("_R")


@attrs.frozen(slots=True)
class Extractor:
    """The extractor with its settings; the module's functions use the default one.

    `lexicon` None means the built-in lists. `resolver` replaces the built-in answer to who each source is.
    `patterns` is the table of constructions, first match wins.
    """

    lexicon: Lexicon | None = None
    resolver: Resolver | None = None
    patterns: tuple[Pattern, ...] = PATTERNS

    def analyze(self, text: str) -> Document:
        """All that is found in a text: quotations, entities (who said what) and marked terms.

        Any `str` is accepted; offsets are code points of `text` as given. Raises TypeError for anything else.
        """
        page, found, terms = self._read(text)
        who, everybody = resolve(page, self._lexicon(), found)
        document = Document(
            text=text,
            quotes=tuple(_quote(page, made, person) for made, person in zip(found, who, strict=True)),
            entities=tuple(_entity(page, person) for person in everybody),
            terms=tuple(terms),
        )
        return document if self.resolver is None else _resolved(document, self.resolver)

    def extract(
        self, text: str, *, kinds: Collection[Kind | str] | None = None, min_confidence: float = 0.0
    ) -> list[Quote]:
        """The quotations of a text, in text order.

        `kinds` keeps only these kinds (`Kind` or their names), `min_confidence` (0 to 1) only the surer ones.
        Raises TypeError if `text` is no `str`, OptionError for an unknown kind or a confidence outside 0 to 1.
        """
        wanted = _checked(kinds, min_confidence)
        return _narrowed(self.analyze(text).quotes, wanted, min_confidence)

    def analyze_many(self, texts: Iterable[str], *, jobs: int = 1) -> Iterator[Document]:
        """`analyze` over many texts, lazily and in order, with `jobs` processes; memory stays bounded."""
        return _over_many(self.analyze, texts, jobs)

    def extract_many(
        self,
        texts: Iterable[str],
        *,
        jobs: int = 1,
        kinds: Collection[Kind | str] | None = None,
        min_confidence: float = 0.0,
    ) -> Iterator[list[Quote]]:
        """`extract` over many texts, lazily and in order, with `jobs` processes; memory stays bounded."""
        wanted = _checked(kinds, min_confidence)
        return _over_many(partial(self.extract, kinds=wanted, min_confidence=min_confidence), texts, jobs)

    def explain(self, text: str) -> str:
        """For each quotation of a text: which marks, cue, candidates and pattern decided, and what came second."""
        page, found, _ = self._read(text, explained=True)
        who, _ = resolve(page, self._lexicon(), found)
        return explanation(page, self._lexicon(), found, [person.name if person else None for person in who])

    def _lexicon(self) -> Lexicon:
        return Lexicon.default() if self.lexicon is None else self.lexicon

    def _read(self, text: str, explained: bool = False) -> tuple[Page, list[Attribution], list[Span]]:
        if not isinstance(text, str):
            raise TypeError(f"quotex needs a str, got {type(text).__name__}; decode bytes first")
        lexicon = self._lexicon()
        page = read(text, lexicon)
        segments, cues = find_segments(page, lexicon), find_cues(page, lexicon)
        found, terms = attribute(page, lexicon, segments, cues, self.patterns, explained)
        return page, found, [Span(page.starts[s.first], page.ends[s.last]) for s in terms]


_DEFAULT: Final = Extractor()
analyze = _DEFAULT.analyze
extract = _DEFAULT.extract
analyze_many = _DEFAULT.analyze_many
extract_many = _DEFAULT.extract_many
explain = _DEFAULT.explain


def _checked(kinds: Collection[Kind | str] | None, min_confidence: float) -> frozenset[Kind] | None:
    """The wanted kinds; raises OptionError for values that are not allowed."""
    if not 0.0 <= min_confidence <= 1.0:
        raise OptionError(f"min_confidence must lie between 0 and 1, got {min_confidence!r}")
    if kinds is None:
        return None
    if isinstance(kinds, str):
        raise OptionError(f"kinds must be a collection of kinds, such as {{{kinds!r}}}, got the str {kinds!r}")
    try:
        return frozenset(Kind(kind) for kind in kinds)
    except ValueError:
        names = ", ".join(kind.value for kind in Kind)
        raise OptionError(f"kinds must be among {names}; got {sorted(map(str, kinds))}") from None


def _narrowed(quotes: Iterable[Quote], kinds: frozenset[Kind] | None, least: float) -> list[Quote]:
    return [quote for quote in quotes if quote.confidence >= least and (kinds is None or quote.kind in kinds)]


# ---------------------------------------------------------------- records


def _quote(page: Page, made: Attribution, person: Person | None) -> Quote:
    """The public record of an attribution."""
    text = page.text
    spans = tuple([Span(page.starts[first], page.ends[last]) for first, last in made.parts])
    cue = speaker = None
    if made.cue is not None:
        start, end = page.starts[made.cue.first], page.ends[made.cue.last]
        cue = Cue(start, end, text[start:end], made.cue.lemma, made.cue.act)
    if made.source is not None:
        source = made.source
        start, end = page.starts[source.first], page.ends[source.last]
        role = source.role if source.form is Form.NAMED or source.form is Form.ROLE else None
        speaker = Speaker(start, end, text[start:end], source.name, role, source.form, person.name if person else None)
    words = " ".join([span.of(text) for span in spans])
    return Quote(made.kind, spans, words, speaker, cue, confidence(made), made.pattern.name, made.flags)


def _entity(page: Page, person: Person) -> Entity:
    """The public record of somebody who is quoted."""
    return Entity(
        name=person.name,
        aliases=tuple(sorted((alias for alias in person.aliases if alias != person.name), key=lambda a: (-len(a), a))),
        roles=tuple(person.roles),
        mentions=tuple(Span(page.starts[first], page.ends[last]) for first, last in sorted(set(person.mentions))),
        quotes=tuple(sorted(person.quotes)),
    )


def _resolved(document: Document, resolver: Resolver) -> Document:
    """The document with an own resolver's answers instead of the built-in ones."""
    names = resolver(document)
    if len(names) != len(document.quotes):
        raise OptionError(f"the resolver gave {len(names)} answers for {len(document.quotes)} quotations")
    quotes = tuple(
        quote if quote.speaker is None else attrs.evolve(quote, speaker=attrs.evolve(quote.speaker, entity=name))
        for quote, name in zip(document.quotes, names, strict=True)
    )
    said: dict[str, list[int]] = {}
    for index, quote in enumerate(quotes):
        if quote.speaker is not None and quote.speaker.entity is not None:
            said.setdefault(quote.speaker.entity, []).append(index)
    entities = tuple(_grouped(name, [quotes[i] for i in indexes], indexes) for name, indexes in said.items())
    return attrs.evolve(document, quotes=quotes, entities=entities)


def _grouped(name: str, quotes: list[Quote], indexes: list[int]) -> Entity:
    """An entity made from the quotations that an own resolver gave it."""
    speakers = [quote.speaker for quote in quotes if quote.speaker is not None]
    named = dict.fromkeys(s.name for s in speakers if s.form is Form.NAMED and s.name != name)
    roles = dict.fromkeys(s.role for s in speakers if s.role)
    mentions = sorted({Span(s.start, s.end) for s in speakers})
    return Entity(name, tuple(named), tuple(roles), tuple(mentions), tuple(indexes))


# ---------------------------------------------------------------- many texts


def _over_many(work: Callable[[str], _R], texts: Iterable[str], jobs: int) -> Iterator[_R]:
    """`work` over many texts, in order; raises OptionError at once where `jobs` is no positive number."""
    if jobs < 1:
        raise OptionError(f"jobs must be 1 or more, got {jobs!r}")
    return map(work, texts) if jobs == 1 else _in_processes(work, texts, jobs)


def _in_processes(work: Callable[[str], _R], texts: Iterable[str], jobs: int) -> Iterator[_R]:
    """Chunks of texts over a pool of processes; only a few chunks are read ahead."""
    from concurrent.futures import ProcessPoolExecutor  # one process does not need it

    source = iter(texts)
    waiting: deque[Future[list[_R]]] = deque()
    pool = ProcessPoolExecutor(jobs, initializer=_ignore_interrupt)
    try:
        while True:
            while len(waiting) < jobs * _WAITING and (chunk := list(islice(source, _CHUNK))):
                waiting.append(pool.submit(_work_on, work, chunk))
            if not waiting:
                return
            yield from waiting.popleft().result()
    except BaseException:  # Ctrl-C, or nobody wants the rest: what is in work is for nobody
        _end_workers(pool)
        raise
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _end_workers(pool: ProcessPoolExecutor) -> None:
    """Ends the workers at once.

    Left to finish, they keep an impatient user waiting; and a second Ctrl-C in this time would leave them behind,
    waiting for ever, and the parent waiting for them.
    """
    for worker in list((pool._processes or {}).values()):  # public only from Python 3.14 on: terminate_workers
        worker.terminate()


def _work_on(work: Callable[[str], _R], chunk: list[str]) -> list[_R]:
    return [work(text) for text in chunk]


def _ignore_interrupt() -> None:
    """Ctrl-C is for the parent, which then stops its workers in order."""
    import signal  # one process does not need it

    signal.signal(signal.SIGINT, signal.SIG_IGN)
