"""A picture of who says how much: one bar a speaker, as long as the speaker has quotations, stacked by kind.

The picture is a file of its own, without script and without anything to fetch, in light and dark; the HTML report
shows the same bars.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TextIO

from quotex.display import shorten, visible
from quotex.export.base import Entry, Options
from quotex.export.safe import xml
from quotex.export.tally import Row, Tally, count, plural
from quotex.records import Kind

LIMIT = 20
"""Speakers with a bar of their own; the rest are only summed up, since a bar for them would dwarf the others."""

WIDTH = 760
_LABELS, _RIGHT, _ROW, _BAR, _TOP = 232, 56, 32, 18, 116

FONTS = (
    '"Noto Sans Bengali", "Hind Siliguri", "SolaimanLipi", "Kalpurush", "Nirmala UI", "Bangla Sangam MN", "Vrinda", '
    "system-ui, sans-serif"
)

KIND_COLOURS = {
    Kind.DIRECT: ("#1f5fa8", "#6cabf2"),
    Kind.PARTIAL: ("#0e8a7d", "#4cc9b8"),
    Kind.UNMARKED: ("#c77700", "#f0b04a"),
    Kind.INDIRECT: ("#9a4b9c", "#d694d8"),
}
"""Kind → colour on white, colour on black; told apart also by the colour-blind."""

_LIGHT = "--ink:#1d2330;--soft:#5b6475;--paper:#ffffff;--line:#dfe3ea"
_DARK = "--ink:#e8ebf1;--soft:#a3acbd;--paper:#14171d;--line:#303643"


def kind_variables(shade: int) -> str:
    """CSS declarations of the kinds' colours; `shade` is 0 for light, 1 for dark."""
    return ";".join(f"--{kind}:{colours[shade]}" for kind, colours in KIND_COLOURS.items())


_STYLE = (
    ".chart text{fill:var(--ink);font-size:14px}.chart .soft{fill:var(--soft);font-size:13px}"
    ".chart .title{font-size:20px;font-weight:700}.chart .axis{stroke:var(--line)}.paper{fill:var(--paper)}"
    + "".join(f".chart .{kind}{{fill:var(--{kind})}}" for kind in Kind)
)


def write(entries: Iterable[Entry], out: TextIO, options: Options) -> None:
    """Write one picture of all entries."""
    write_tally(count(entry.document for entry in entries), out, options)


def write_tally(tally: Tally, out: TextIO, options: Options) -> None:
    """Write the picture of counts that were made before."""
    bars, rest = shown(tally)
    height = _TOP + _ROW * max(1, len(bars) + bool(rest)) + 16
    title = visible(options.title)
    summary = ", ".join([*tally.totals[:2], plural(tally.documents, "document")])
    most = max((row.quotations for row in bars), default=1)
    style = (
        f"svg{{{_LIGHT};{kind_variables(0)};font-family:{FONTS}}}"
        f"@media(prefers-color-scheme:dark){{svg{{{_DARK};{kind_variables(1)}}}}}{_STYLE}"
    )
    out.writelines(
        (
            '<?xml version="1.0" encoding="UTF-8"?>\n',
            f'<svg xmlns="http://www.w3.org/2000/svg" class="chart" role="img" viewBox="0 0 {WIDTH} {height}" ',
            f'width="{WIDTH}" height="{height}" aria-label="{xml(title)}: {xml(summary)}">',
            f"<style>{xml(style)}</style>",
            f'<rect class="paper" width="{WIDTH}" height="{height}"/>',
            f'<text class="title" x="20" y="36">{xml(shorten(title, 60))}</text>',
            f'<text class="soft" x="20" y="58">{xml(summary)}</text>',
            *_legend(),
            f'<line class="axis" x1="{_LABELS}" x2="{_LABELS}" y1="{_TOP - 4}" y2="{height - 12}"/>',
            *(part for number, row in enumerate(bars) for part in _bar(row, _TOP + _ROW * number, most)),
            _note(rest, _LABELS + 8, _TOP + _ROW * len(bars)) if rest else "",
            "" if bars else _note("no quotation found", 20, _TOP),
            "</svg>\n",
        )
    )


def shown(tally: Tally) -> tuple[list[Row], str]:
    """The rows that get a bar, and what is said about the others."""
    rows = tally.rows()
    named = [row for row in rows if row.name is not None]
    others = named[LIMIT:]
    said = plural(sum(row.quotations for row in others), "quotation")
    bars = [*named[:LIMIT], *(row for row in rows if row.name is None)]
    return bars, f"+ {len(others):,} more: {said}" if others else ""


def _note(text: str, left: int, top: int) -> str:
    return f'<text class="soft" x="{left}" y="{top + 20}">{text}</text>'


def _legend() -> Iterator[str]:
    for number, kind in enumerate(Kind):
        left = _LABELS + 100 * number
        yield f'<rect class="{kind}" x="{left}" y="77" width="12" height="12" rx="3"/>'
        yield f'<text class="soft" x="{left + 18}" y="88">{kind}</text>'


def _bar(row: Row, top: int, most: int) -> Iterator[str]:
    name = visible(row.name) if row.name is not None else "unattributed"
    style = ' class="soft"' if row.name is None else ""
    yield f"<g><title>{xml(name)}: {row.details}</title>"
    yield f'<text{style} x="{_LABELS - 12}" y="{top + 19}" text-anchor="end">{xml(shorten(name, 26))}</text>'
    unit = (WIDTH - _LABELS - _RIGHT) / most
    left = float(_LABELS)
    for kind in Kind:
        if row.kinds[kind]:
            size = unit * row.kinds[kind]
            yield (
                f'<rect class="{kind}" x="{left:.1f}" y="{top + (_ROW - _BAR) // 2 - 1}" '
                f'width="{max(size - 1, 1):.1f}" height="{_BAR}" rx="2"/>'
            )
            left += size
    yield f'<text class="soft" x="{left + 8:.1f}" y="{top + 19}">{row.quotations:,}</text></g>'
