"""Output formats: one row of `FORMATS` each, one small module behind it.

To add a format, write a module with a `write` function (see `quotex.export.base.Writer`) and give it a row.
"""

from __future__ import annotations

from quotex.export.base import Entry, Format, Options, SummaryWriter, Writer

__all__ = ["FORMATS", "Entry", "Format", "Options", "SummaryWriter", "Writer"]

_HERE = "quotex.export"

FORMATS: dict[str, Format] = {
    form.name: form
    for form in (
        Format(
            "text",
            "a reader's view for the terminal",
            {".txt": f"{_HERE}.text:write"},
            summary=f"{_HERE}.text:write_speakers",
        ),
        Format("jsonl", "JSON Lines, one document a line, exact", {".jsonl": f"{_HERE}.jsonl:write"}),
        Format(
            "csv",
            "comma-separated, one row a quotation",
            {".csv": f"{_HERE}.table:write_csv"},
            summary=f"{_HERE}.table:write_speakers_csv",
        ),
        Format(
            "tsv",
            "tab-separated, one row a quotation",
            {".tsv": f"{_HERE}.table:write_tsv"},
            summary=f"{_HERE}.table:write_speakers_tsv",
        ),
        Format("tei", "TEI P5 XML, the text with speech marked", {".xml": f"{_HERE}.tei:write"}),
        Format("webannotation", "W3C Web Annotation, JSON-LD", {".jsonld": f"{_HERE}.webannotation:write"}),
        Format(
            "brat",
            "brat standoff, two files a document in --out-dir",
            {".txt": f"{_HERE}.brat:write_text", ".ann": f"{_HERE}.brat:write_annotations"},
            companions=f"{_HERE}.brat:companions",
        ),
        Format("labelstudio", "Label Studio tasks with predictions", {".json": f"{_HERE}.labelstudio:write"}),
        Format("html", "a report page that opens from disk", {".html": f"{_HERE}.html:write"}, streams=False),
        Format(
            "svg",
            "a picture of who says how much",
            {".svg": f"{_HERE}.svg:write"},
            streams=False,
            summary=f"{_HERE}.svg:write_tally",
        ),
    )
}
"""Name on the command line → format."""
