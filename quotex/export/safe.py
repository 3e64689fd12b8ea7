"""Strings of a document made fit for a format, always one character for one, so that no offset moves.

A document may hold anything that a Python string can. What UTF-8, XML or HTML cannot carry becomes U+FFFD, the
replacement character; what has a meaning in the format is escaped.
"""

from __future__ import annotations

import regex

REPLACEMENT = "\ufffd"

_SURROGATES = regex.compile(r"[\ud800-\udfff]")
_NOT_XML = regex.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_XML_ESCAPES = str.maketrans(
    # A parser turns a bare CR into LF, and TAB and LF of an attribute into spaces; as references they stay.
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "\r": "&#13;"}
)
_XML_ATTRIBUTE_ESCAPES = {**_XML_ESCAPES, ord("\t"): "&#9;", ord("\n"): "&#10;"}


def encodable(text: str) -> str:
    """`text` with unpaired surrogates, which no encoding can carry, replaced one for one by U+FFFD."""
    return _SURROGATES.sub(REPLACEMENT, text)


def xml(text: str) -> str:
    """`text` as XML character data.

    Characters that XML 1.0 forbids (C0 controls except TAB, LF and CR; surrogates; U+FFFE and U+FFFF) are replaced
    one for one by U+FFFD: left out, they would join what they separated and move every offset behind them.
    """
    return _NOT_XML.sub(REPLACEMENT, text).translate(_XML_ESCAPES)


def xml_attribute(text: str) -> str:
    """`text` as the value of a quoted XML attribute; see `xml`."""
    return _NOT_XML.sub(REPLACEMENT, text).translate(_XML_ATTRIBUTE_ESCAPES)


_HTML_SPECIAL = regex.compile(
    r"""[&<>"'\r\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufff9-\ufffb"""
    r"""\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\U000e0000-\U000e007f]"""
)


def html(text: str) -> str:
    """`text` as the content of an HTML element, without power over the page.

    Tags and entities are escaped. Control characters and bidirectional controls, which would reorder the text around
    them, are shown as their code in a ``span`` of the class ``ctl``. Unpaired surrogates become U+FFFD, a carriage
    return a line feed, as HTML itself would have it.
    """
    return _HTML_SPECIAL.sub(lambda match: _html(match[0]), text)


def html_attribute(text: str) -> str:
    """`text` as the value of a quoted HTML attribute, or where no element may stand; control characters are dropped."""
    return _HTML_SPECIAL.sub(lambda match: _XML_ESCAPES.get(ord(match[0]), "") if match[0] != "\r" else " ", text)


def _html(char: str) -> str:
    if char == "\r":
        return "\n"
    escaped = _XML_ESCAPES.get(ord(char))
    if escaped is not None:
        return escaped
    if "\ud800" <= char <= "\udfff":
        return REPLACEMENT
    return f'<span class="ctl">U+{ord(char):04X}</span>'
