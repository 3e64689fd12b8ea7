"""The report: one HTML page that opens from disk, fetches nothing, and is all there without script.

Quotations are highlighted by speaker in the text, with mentions and cues marked; pointing at one, or reaching it by
tap or keyboard, shows who said it, how, of what kind and how sure that is. A side panel lists the speakers and jumps to
their quotations. Several documents get an index and a picture of who says how much. The page's content security policy
allows nothing but its own style sheet. `document_html` and `quote_html` give the same for notebooks.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import TextIO

import attrs

from quotex.export.base import Entry, Options
from quotex.export.layers import Mark, Step, clip, paragraphs, steps
from quotex.export.safe import html, html_attribute
from quotex.export.style import HUES, sheet
from quotex.export.svg import shown
from quotex.export.tally import Row, Tally, count, plural, voice
from quotex.records import Document, Form, Kind, Quote

_QUOTE, _MENTION, _TERM, _CUE = range(4)
_NOBODY = "sx"


def write(entries: Iterable[Entry], out: TextIO, options: Options) -> None:
    """Write one page for all entries, which are kept until the end, since index and counts stand before them."""
    numbered = {f"d{number}": entry for number, entry in enumerate(entries, 1)}
    many = len(numbered) > 1
    tally = count(entry.document for entry in numbered.values())
    out.write(_head(options.title, sheet()))
    out.write(_top(options.title, tally))
    out.write('<main id="main" class="wrap">\n')
    if many:
        out.write(_index(numbered))
        out.writelines(_overview(tally))
    for name, entry in numbered.items():
        out.writelines(_Section(entry, name, options).html(_back(entry.document) if many else ""))
    out.write('</main>\n<footer class="bottom wrap">Made by quotex. Confidence is an estimate from 0 to 1.</footer>\n')
    out.write("</body>\n</html>\n")


def document_html(document: Document) -> str:
    """A document as an HTML fragment with its own style, for a notebook's ``_repr_html_``."""
    section = _Section(Entry("", document), f"x{_fingerprint(document.text)}", Options(terms=True))
    return f'<div class="quotex embedded"><style>{sheet()}</style>{"".join(section.html(_line(document)))}</div>'


def quote_html(quote: Quote) -> str:
    """A quotation with its facts as an HTML fragment with its own style, for a notebook's ``_repr_html_``."""
    colour = "s0" if quote.speaker else _NOBODY
    return (
        f'<div class="quotex embedded"><style>{sheet()}</style><figure class="single {colour}">'
        f'<blockquote lang="bn">{html(quote.text)}</blockquote>'
        f"<figcaption>{_facts(quote)}</figcaption></figure></div>"
    )


def _fingerprint(text: str) -> str:
    """A short name of a text, so that two fragments on one page do not share their ids."""
    import zlib

    return f"{zlib.crc32(text.encode('utf-8', 'replace')):08x}"


# ---------------------------------------------------------------- page


def _head(title: str, style: str) -> str:
    from base64 import b64encode
    from hashlib import sha256

    digest = b64encode(sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width,initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n'
        f"<title>{html_attribute(title)}</title>\n<style>{style}</style>\n</head>\n"
    )


def _top(title: str, tally: Tally) -> str:
    documents = [plural(tally.documents, "document")] if tally.documents != 1 else []
    kinds = "".join(f'<li><span class="q s0 {kind}">{kind}</span></li>' for kind in Kind)
    return (
        '<body class="quotex">\n<a class="skip" href="#main">Skip to the text</a>\n<header class="top wrap">\n'
        f'<h1><bdi>{html(title)}</bdi></h1>\n<p class="totals">{_dotted([*documents, *tally.totals])}</p>\n'
        f'<ul class="legend" aria-label="Legend">{kinds}<li><span class="m s0">speaker</span></li>'
        '<li><span class="c">cue</span></li></ul>\n</header>\n'
    )


def _dotted(parts: Iterable[str]) -> str:
    """Parts of a line with dots between, each part and the dot behind it on one line."""
    return "\u00a0· ".join(part.replace(" ", "\u00a0") for part in parts)


def _line(document: Document) -> str:
    return f'<p class="soft">{_dotted(count([document]).totals)}</p>'


def _back(document: Document) -> str:
    return f'{_line(document)}<a class="back" href="#documents">All documents</a>'


def _index(numbered: Mapping[str, Entry]) -> str:
    lines = "".join(
        f'<li><a href="#{name}"><bdi>{html(entry.id)}</bdi></a>{_number(len(entry.document.quotes))}</li>'
        for name, entry in numbered.items()
    )
    return (
        '<nav class="panel index" id="documents" aria-labelledby="documents-h">'
        f'<h2 id="documents-h">Documents <span class="soft">and their quotations</span></h2><ol>{lines}</ol></nav>\n'
    )


def _overview(tally: Tally) -> Iterator[str]:
    """Who says how much: a bar a speaker, as wide as the screen allows."""
    rows, rest = shown(tally)
    most = max((row.quotations for row in rows), default=1)
    yield '<section class="panel" aria-labelledby="overview"><h2 id="overview">Who says how much</h2>\n'
    yield '<ul class="legend">'
    yield from (
        f'<li><svg class="swatch" width="12" height="12" aria-hidden="true"><rect class="{kind}" width="12" '
        f'height="12" rx="3"/></svg> {kind}</li>'
        for kind in Kind
    )
    yield '</ul>\n<ol class="bars">'
    yield from (_bar(row, most) for row in rows)
    yield f'</ol>\n<p class="soft">{rest or ("" if rows else "No quotation found.")}</p></section>\n'


def _bar(row: Row, most: int) -> str:
    name = '<span class="soft">unattributed</span>' if row.name is None else _bengali(row.name)
    parts, done = [], 0
    for kind in Kind:
        if row.kinds[kind]:
            left, size = 100 * done / most, 100 * row.kinds[kind] / most
            parts.append(f'<rect class="{kind}" x="{left:.2f}%" width="{size:.2f}%" height="14"/>')
            done += row.kinds[kind]
    return (
        f"<li>{name}{_number(row.quotations)}"
        f'<svg width="100%" height="14" role="img"><title>{row.details}</title>{"".join(parts)}</svg></li>'
    )


def _number(value: int) -> str:
    return f'<span class="n">{value:,}</span>'


# ---------------------------------------------------------------- one document


@attrs.define(slots=True)
class _Section:
    """One document of the page: its text with marks, and its speakers."""

    entry: Entry
    prefix: str
    options: Options
    _colours: dict[str, str] = attrs.Factory(dict)
    """Name of a speaker → class of the colour."""
    _elements: dict[str, tuple[str, str]] = attrs.Factory(dict)
    """Key of a mark → its opening tag without what differs by piece, its closing tag."""
    _opened: Counter[str] = attrs.Factory(Counter)

    def html(self, line: str) -> Iterator[str]:
        """The section, in pieces, with `line` below the title."""
        name = self.entry.id
        for quote in self.entry.document.quotes:
            self._colour(quote)
        label = html_attribute(name) or "document"
        title = f'<h2 id="{self.prefix}h"><bdi>{html(name)}</bdi></h2>' if name else ""
        yield f'<section class="doc" id="{self.prefix}" aria-label="{label}">\n'
        yield f'<header>{title}{line}</header>\n<div class="columns">\n'
        yield '<article lang="bn">'
        yield from self._text()
        yield "</article>\n"
        yield from self._panel(label)
        yield "</div>\n</section>\n"

    def _colour(self, quote: Quote) -> str:
        name = voice(quote)
        if name is None:
            return _NOBODY
        return self._colours.setdefault(name, f"s{len(self._colours) % len(HUES)}")

    # ------------------------------------------------------------ text

    def _text(self) -> Iterator[str]:
        text = self.entry.document.text
        lines = paragraphs(text)
        marks = clip(lines, self._marks())
        for number, (start, end) in enumerate(lines):
            yield "<p>"
            yield from map(self._step, steps(start, end, marks.get(number, ())))
            yield "</p>\n"
        if not lines:
            yield '<p class="none">(empty)</p>'

    def _marks(self) -> Iterator[Mark]:
        document = self.entry.document
        for number, quote in enumerate(document.quotes, 1):
            key, colour = f"{self.prefix}q{number}", self._colour(quote)
            card = f'<span class="card {colour}" role="note" lang="en">{_facts(quote)}</span>'
            self._elements[key] = f'<mark class="q {colour} {quote.kind}"', f"{card}</mark>"
            yield from (Mark(span.start, span.end, _QUOTE, key) for span in quote.spans)
            for mark, element in _sources(quote, colour):
                if mark.key not in self._elements:
                    self._elements[mark.key] = element
                    yield mark
        for span in self.options.terms_of(document):
            key = f"t{span.start}-{span.end}"
            self._elements[key] = '<span class="t"', "</span>"
            yield Mark(span.start, span.end, _TERM, key)

    def _step(self, step: Step) -> str:
        if step.mark is None:
            return html(self.entry.document.text[step.start : step.end])
        opening, closing = self._elements[step.mark.key]
        if step.what == "close":
            return closing
        self._opened[step.mark.key] += 1
        return opening + (self._identity(step.mark) if step.mark.rank == _QUOTE else "") + ">"

    def _identity(self, mark: Mark) -> str:
        """Links and the Tab key lead to the first piece of a quotation; a tap shows the card of any."""
        if self._opened[mark.key] > 1:
            return ' tabindex="-1"'
        number = mark.key.removeprefix(f"{self.prefix}q")
        return f' id="{mark.key}" data-n="{number}" tabindex="0"'

    # ------------------------------------------------------------ speakers

    def _panel(self, label: str) -> Iterator[str]:
        quotes = self.entry.document.quotes
        said: dict[str | None, list[tuple[int, Quote]]] = defaultdict(list)
        for number, quote in enumerate(quotes, 1):
            said[voice(quote)].append((number, quote))
        yield f'<aside class="panel" aria-label="Speakers in {label}"><h3>Speakers</h3>'
        yield "<ul>" if quotes else '<p class="none">No quotation found.</p>'
        yield from (self._speaker(row, said[row.name]) for row in count([self.entry.document]).rows())
        yield "</ul></aside>\n" if quotes else "</aside>\n"

    def _speaker(self, row: Row, said: list[tuple[int, Quote]]) -> str:
        colour = self._colours[row.name] if row.name is not None else _NOBODY
        name = _bengali(row.name) if row.name is not None else "<span>unattributed</span>"
        shown = row.role and row.name is not None and row.role not in row.name
        role = f'<span class="role" lang="bn"><bdi>{html(row.role)}</bdi></span>' if shown and row.role else ""
        jumps = "".join(
            f'<li><a class="q {colour} {quote.kind}" href="#{self.prefix}q{number}" '
            f'aria-label="Quotation {number}, {quote.kind}">{number}</a></li>'
            for number, quote in said
            if self._opened[f"{self.prefix}q{number}"]  # one of white space alone has no place to jump to
        )
        return (
            f'<li class="who {colour}"><span class="name">{name}<span>{row.quotations:,}</span></span>{role}'
            f'<ul class="jumps">{jumps}</ul></li>'
        )


def _sources(quote: Quote, colour: str) -> Iterator[tuple[Mark, tuple[str, str]]]:
    if quote.speaker:
        start, end = quote.speaker.start, quote.speaker.end
        yield Mark(start, end, _MENTION, f"m{start}-{end}"), (f'<span class="m {colour}"', "</span>")
    if quote.cue:
        start, end = quote.cue.start, quote.cue.end
        yield Mark(start, end, _CUE, f"c{start}-{end}"), ('<span class="c"', "</span>")


def _facts(quote: Quote) -> str:
    """What the tool found out about a quotation, as phrasing content."""
    speaker = quote.speaker
    name = f'<b lang="bn"><bdi>{html(voice(quote) or "")}</bdi></b>' if speaker else "<b>unattributed</b>"
    facts = [("kind", quote.kind.value)]
    if speaker:
        facts.append(("as written", _bengali(speaker.text)))
        if speaker.role:
            facts.append(("role", _bengali(speaker.role)))
        if speaker.form is not Form.NAMED:
            facts.append(("named by", speaker.form.value))
        facts.append(("entity", _bengali(speaker.entity) if speaker.entity else "not known from the text"))
    if quote.cue:
        facts.append(("cue", f"{_bengali(quote.cue.text)} ({_bengali(quote.cue.lemma)}, {quote.cue.act})"))
    facts.append(("confidence", f"{quote.confidence:.2f}"))
    facts.append(("pattern", html(quote.pattern)))
    if quote.flags:
        facts.append(("flags", ", ".join(quote.flags)))
    cells = "".join(f"<span>{label} </span><span>{value} </span>" for label, value in facts)
    return f'{name}<span class="facts">{cells}</span>'


def _bengali(text: str) -> str:
    return f'<bdi lang="bn">{html(text)}</bdi>'
