"""quotex: quotations in Bengali text, each with its speaker and its cue.

>>> import quotex
>>> quotex.extract("মন্ত্রী বলেন, ‘কাজ শেষ হয়েছে।’")[0].speaker.name
'মন্ত্রী'
"""

import typing

from quotex.errors import InputError, LexiconError, OptionError, QuotexError
from quotex.lexicon import Lexicon
from quotex.patterns import PATTERNS, Pattern
from quotex.pipeline import Extractor, Resolver, analyze, analyze_many, explain, extract, extract_many
from quotex.records import Act, Cue, Document, Entity, Flag, Form, Kind, Quote, Span, Speaker

if typing.TYPE_CHECKING:
    from quotex.export.jsonl import read_jsonl
else:

    def __getattr__(name: str):
        """`read_jsonl`, loaded when it is first asked for: those who only extract do not pay for the formats."""
        if name != "read_jsonl":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from quotex.export.jsonl import read_jsonl

        return globals().setdefault(name, read_jsonl)


__version__ = "0.1.0"

__all__ = [
    "PATTERNS",
    "Act",
    "Cue",
    "Document",
    "Entity",
    "Extractor",
    "Flag",
    "Form",
    "InputError",
    "Kind",
    "Lexicon",
    "LexiconError",
    "OptionError",
    "Pattern",
    "Quote",
    "QuotexError",
    "Resolver",
    "Span",
    "Speaker",
    "analyze",
    "analyze_many",
    "explain",
    "extract",
    "extract_many",
    "read_jsonl",
]
