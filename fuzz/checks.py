"""What both fuzzers share: texts from bytes, and what must hold for every document."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import Final

import quotex
from quotex import Document, InputError
from quotex import inputs as readers

PIECES: Final = (
    *"“”‘’\"'«»`´—–-।৷|,:ঃ?!.()\\\n\r ",
    *"কখগতনবমযরলসহািীুেো্ং",
    *("\u09bc", "\u200d", "\u200c", "\ufeff", "\ud800", "\0", "\u2028", "👩‍🌾", "১২", "য়", "য\u09bc"),
    *("বলেন", "বলেন, ", "জানান ", "বলে ", "যে ", "মতে ", "তিনি ", "করিম ", "মন্ত্রী ", "মো. ", "এসব কথা বলেন", "বলা হয় "),
    *(
        "স্লোগান ",
        "কি না ",
        "অনুযায়ী, ",
        "জানতে চাইলে ",
        "নামে ",
        "(",
        ") ",
        "করিম: ",
        "প্রশ্ন: ",
        "\n— ",
        "\n- ",
        "ক’জন ",
        "কাজ শেষ ",
    ),
    *(
        "পুলিশ ",
        "প্রতিবেদনে ",
        "তাঁর ",
        "বলল ",
        "কহিলেন ",
        "উল্লেখ করেন",
        "। ",
        "হয়েছে",
        "ও ",
        "এবং ",
        "যিনি ",
        "তবে ",
        "আমি ",
    ),
)
"""What a byte stands for in structured inputs: pieces of text that something in the package looks at."""


def text_from(data: bytes) -> str:
    """A text from bytes: the first says whether the rest is UTF-8, code points, or numbers of pieces."""
    if not data:
        return ""
    match data[0] % 3:
        case 0:
            return data[1:].decode("utf-8", "surrogateescape")
        case 1:
            return data[1 : len(data) - 1 + len(data) % 2].decode("utf-16-le", "surrogatepass")
        case _:
            return "".join(PIECES[number % len(PIECES)] for number in data[1:])


def check(document: Document) -> None:
    """Every record says exactly what stands at its offsets, and quotations stand in text order."""
    text = document.text
    for quote in document.quotes:
        assert quote.text == " ".join(span.of(text) for span in quote.spans)
        assert all(0 <= span.start < span.end <= len(text) for span in quote.spans)
        assert all(span.end <= after.start for span, after in pairwise(quote.spans))
        assert 0 <= quote.confidence <= 1
        for mention in (quote.speaker, quote.cue):
            assert mention is None or (mention.text and mention.text == text[mention.start : mention.end])
    for span in (*document.terms, *(span for entity in document.entities for span in entity.mentions)):
        assert 0 <= span.start < span.end <= len(text)
    assert all((one.start, -one.end) <= (two.start, -two.end) for one, two in pairwise(document.quotes))


def check_again(document: Document) -> None:
    """A second run gives the same, and the records survive JSON's types."""
    assert quotex.analyze(document.text) == document
    assert Document.from_dict(document.to_dict()) == document


SUFFIXES: Final = (".txt", ".jsonl", ".csv", ".txt.gz")
"""Names of files that the readers treat differently."""


def check_file(path: Path) -> list[Document]:
    """Bytes of a file → documents → records; only InputError, told through the report, is allowed."""
    failures: list[InputError] = []
    documents = [quotex.analyze(found.text) for found in readers.read([str(path)], readers.Reading(), failures.append)]
    for document in documents:
        check(document)
    assert all(str(failure) for failure in failures)
    return documents
