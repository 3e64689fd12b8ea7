"""The reader's view: each quotation with who said it, how, what kind it is and where, laid out for a terminal.

Nothing of a document reaches the terminal as a command: control and bidirectional characters are written out. Colours
only repeat what the words say, and are left out unless `Options.colour` allows them.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import TextIO

from quotex.display import columns, pad, shorten, visible, wrap
from quotex.export.base import Entry, Options
from quotex.export.safe import encodable
from quotex.export.tally import Row, Tally, count, plural, voice
from quotex.records import Document, Form, Kind, Quote, Span

_BOLD, _DIM = "1", "2"
_SPEAKERS = ("36", "33", "35", "32", "34", "31")
"""Colours that speakers take in turn, readable on black and on white."""
_MARGIN = 5
_BLOCKS = {Kind.DIRECT: "█", Kind.PARTIAL: "▓", Kind.UNMARKED: "▒", Kind.INDIRECT: "░"}


def write(entries: Iterable[Entry], out: TextIO, options: Options) -> None:
    """Write every document's quotations and a line that sums them up; several documents get a sum at the end."""
    tally = Tally()
    for entry in entries:
        out.writelines(f"{encodable(line)}\n" for line in _document(entry, options))
        tally.add(entry.document.quotes)
        out.flush()
    if tally.documents > 1:
        out.write(
            f"{_paint('═' * options.width, _DIM, options)}\n{plural(tally.documents, 'document')} · {_sum(tally)}\n"
        )


def write_speakers(tally: Tally, out: TextIO, options: Options) -> None:
    """Write who said how much: a line a speaker, with a bar in which each kind has its own shade."""
    out.writelines(f"{encodable(line)}\n" for line in _speakers(tally, options))


def _paint(text: str, style: str, options: Options) -> str:
    return f"\x1b[{style}m{text}\x1b[0m" if options.colour and text else text


def _sum(tally: Tally) -> str:
    return " · ".join(tally.totals)


# ---------------------------------------------------------------- quotations


def _document(entry: Entry, options: Options) -> Iterator[str]:
    document = entry.document
    title = shorten(visible(entry.id), options.width - 6)
    rule = "─" * max(0, options.width - columns(title) - 4)
    yield f"{_paint('──', _DIM, options)} {_paint(title, _BOLD, options)} {_paint(rule, _DIM, options)}"
    yield ""
    colours: dict[str, str] = {}
    line_starts = _line_starts(document.text)
    for number, quote in enumerate(document.quotes, 1):
        words = " … ".join(part.of(document.text) for part in quote.spans)
        yield from _quote(number, quote, words, bisect_right(line_starts, quote.start), colours, options)
    yield from _terms(document, line_starts, options)
    yield from wrap(_sum(count([document])) if document.quotes else "no quotation found", options.width)
    yield ""


def _line_starts(text: str) -> list[int]:
    starts = [0]
    while (feed := text.find("\n", starts[-1])) >= 0:
        starts.append(feed + 1)
    return starts


def _quote(
    number: int, quote: Quote, words: str, line: int, colours: dict[str, str], options: Options
) -> Iterator[str]:
    name = voice(quote)
    colour = colours.setdefault(name, _SPEAKERS[len(colours) % len(_SPEAKERS)]) if name else _DIM
    label = f"{number:>3}"
    facts = " · ".join(
        [quote.kind, f"line {line}", f"{quote.start}–{quote.end}", f"{quote.confidence:.2f}", *quote.flags]
    )
    who, how = _who(quote), _how(quote)
    gap = options.width - _MARGIN - columns(who) - columns(how) - columns(facts)
    head = f"{_paint(label, _DIM, options)}  {_paint(who, f'{_BOLD};{colour}' if name else _DIM, options)}{how}"
    if gap >= 2:
        yield f"{head}{' ' * gap}{_paint(facts, _DIM, options)}"
    else:
        yield from _narrow_head(number, who + how, colour if name else _DIM, options)
        yield from (" " * _MARGIN + _paint(part, _DIM, options) for part in wrap(facts, options.width - _MARGIN))
    bar = _paint("│", colour, options)
    for part in wrap(visible(words, keep="\n"), max(2, options.width - _MARGIN - 2)):
        yield f"{' ' * _MARGIN}{bar} {part}"
    yield ""


def _narrow_head(number: int, text: str, colour: str, options: Options) -> Iterator[str]:
    """Speaker and cue over as many lines as they need; wrapped before painting, since colours have no width."""
    for position, part in enumerate(wrap(text, max(2, options.width - _MARGIN))):
        label = f"{number:>3}  " if position == 0 else " " * _MARGIN
        yield f"{_paint(label, _DIM, options)}{_paint(part, colour, options)}"


def _who(quote: Quote) -> str:
    speaker = quote.speaker
    if speaker is None:
        return "unattributed"
    name = speaker.entity or speaker.name
    described = f", {speaker.role}" if speaker.role and speaker.role not in name else ""
    as_written = f" ({speaker.name})" if speaker.entity and speaker.form is Form.PRONOUN else ""
    return _flat(f"{name}{as_written}{described}")


def _how(quote: Quote) -> str:
    return f" — {_flat(quote.cue.text)} [{quote.cue.act}]" if quote.cue else ""


def _flat(text: str) -> str:
    return visible(" ".join(text.split()))


def _terms(document: Document, line_starts: list[int], options: Options) -> Iterator[str]:
    terms = options.terms_of(document)
    if not terms:
        return
    yield _paint("marked, but not speech", _BOLD, options)
    yield from (f"     {_term(span, document.text, line_starts, options)}" for span in terms)
    yield ""


def _term(span: Span, text: str, line_starts: list[int], options: Options) -> str:
    where = f"line {bisect_right(line_starts, span.start)}"
    words = shorten(_flat(span.of(text)), max(8, options.width - 12 - len(where)))
    return f"{words}  {_paint(where, _DIM, options)}"


# ---------------------------------------------------------------- speakers


def _speakers(tally: Tally, options: Options) -> Iterator[str]:
    """Numbers and bars stand before the names: terminals do not agree on how wide Bengali is."""
    rows = tally.rows()
    many = tally.documents > 1
    most = max((row.quotations for row in rows), default=1)
    room = max(6, min(40, options.width // 3 - 4))
    if rows:
        yield _paint(f"{'said':>6}{'docs':>6}" if many else f"{'said':>6}", _DIM, options)
    for row in rows:
        numbers = f"{row.quotations:>6,}{row.documents:>6,}" if many else f"{row.quotations:>6,}"
        bar = pad(_bar(row, max(1, round(room * row.quotations / most))), room)
        label = shorten(_flat(_label(row)), options.width - len(numbers) - room - 4)
        yield f"{numbers}  {bar}  {_paint(label, _DIM if row.name is None else _BOLD, options)}"
    if rows:
        yield ""
        yield from wrap("  ".join(f"{block} {kind}" for kind, block in _BLOCKS.items()), options.width)
    yield from wrap(f"{plural(tally.documents, 'document')} · {_sum(tally)}", options.width)


def _label(row: Row) -> str:
    if row.name is None:
        return "unattributed"
    return f"{row.name}, {row.role}" if row.role and row.role not in row.name else row.name


def _bar(row: Row, size: int) -> str:
    """A bar of `size` columns, shared out by kind; borders are rounded, so that the parts add up."""
    bar, done = "", 0
    for kind, block in _BLOCKS.items():
        done += row.kinds[kind]
        bar += block * (round(size * done / row.quotations) - len(bar))
    return bar
