"""How words, cue and source stand to each other: one row a pattern.

`attribute` describes each cue's surroundings as a *frame* (kind of cue, side on which the words stand, what joins
them) and takes the first row that fits. The row says what kind of quotation this is, where its source is looked
for and in which order, and how far such a link can be trusted; its name stands on every record that it made.
Confidences are the shares that were right on marked text (see `benchmarks/accuracy.py`).
"""

from __future__ import annotations

from typing import Final

import attrs

from quotex.records import Kind


@attrs.frozen(slots=True)
class Pattern:
    """One construction."""

    name: str
    cues: frozenset[str]
    """Kinds of cue (`CueHit.kind`) that it takes; empty where no cue is needed."""
    words: str
    """Where the quoted words stand: `after`, `before` or `around` the cue."""
    join: str
    """What ties them to it: `mark`, `comma`, `যে`, `bare`, `quotative`, `বলে`, `কথা`, `point`, `none`."""
    kind: Kind
    sources: tuple[str, ...]
    """Where the source is looked for, in this order (see `attribute.SOURCES`)."""
    confidence: float
    example: str


_VERB: Final = frozenset({"verb"})
_ANY_VERB: Final = frozenset({"verb", "participle", "verbal"})
_PASSIVE: Final = frozenset({"passive", "found"})
_NOUN: Final = frozenset({"noun"})
_ACCORDING: Final = frozenset({"according"})
_NO_CUE: Final = frozenset[str]()

# fmt: off
PATTERNS: Final = (
    Pattern("cue-mark", _ANY_VERB, "after", "mark", Kind.DIRECT, ("left", "right", "previous"), 0.95, "তিনি বলেন, “কাজ শেষ।”"),
    Pattern("cue-far-mark", _NO_CUE, "after", "mark", Kind.DIRECT, ("left", "right", "genitive", "previous"), 0.75, "তিনি জানান কীভাবে সব ঘটেছে, “কাজ শেষ।”"),
    Pattern("passive-mark", _PASSIVE, "after", "mark", Kind.DIRECT, ("heard", "locative"), 0.85, "বিবৃতিতে বলা হয়, ‘কাজ শেষ।’"),
    Pattern("noun-mark", _NOUN, "after", "mark", Kind.DIRECT, ("genitive",), 0.92, "মন্ত্রীর ভাষায়, ‘কাজ শেষ।’"),
    Pattern("according-mark", _ACCORDING, "after", "mark", Kind.DIRECT, ("document",), 0.8, "প্রতিবেদন অনুযায়ী, ‘কাজ শেষ।’"),
    Pattern("quotative", _ANY_VERB, "before", "quotative", Kind.DIRECT, ("left", "right", "dative", "around"), 0.85, "“কাজ শেষ” বলে জানান তিনি।"),
    Pattern("mark-cue", _ANY_VERB, "before", "mark", Kind.DIRECT, ("dative", "left", "right", "around", "around-oblique"), 0.9, "“কাজ শেষ,” বলেন তিনি।"),
    Pattern("mark-passive", _PASSIVE, "before", "mark", Kind.DIRECT, ("locative",), 0.8, "“কাজ শেষ,” বলা হয় বিবৃতিতে।"),
    Pattern("written", _NO_CUE, "before", "mark", Kind.DIRECT, ("around",), 0.7, "শিক্ষার্থীরা ‘বিচার চাই আজই’ লেখা ব্যানার নিয়ে দাঁড়ান।"),
    Pattern("chant", frozenset({"chant"}), "before", "mark", Kind.DIRECT, ("right", "chanters", "around-oblique", "around", "left"), 0.8, "‘বিচার চাই’ স্লোগান দেন শিক্ষার্থীরা।"),
    Pattern("chant-quotative", frozenset({"chant"}), "before", "quotative", Kind.DIRECT, ("right", "left", "around-oblique", "around"), 0.8, "‘বিচার চাই’ বলে স্লোগান দেন তাঁরা।"),
    Pattern("mark-noun", _NOUN, "before", "mark", Kind.DIRECT, ("genitive",), 0.7, "“কাজ শেষ”, মন্ত্রীর দাবি।"),
    Pattern("cue-je", _VERB, "after", "যে", Kind.INDIRECT, ("left", "right", "previous"), 0.85, "তিনি বলেন যে কাজ শেষ।"),
    Pattern("passive-je", _PASSIVE, "after", "যে", Kind.INDIRECT, ("heard", "locative"), 0.75, "প্রতিবেদনে বলা হয় যে কাজ শেষ।"),
    Pattern("noun-je", _NOUN, "after", "যে", Kind.INDIRECT, ("genitive",), 0.75, "তাঁর দাবি যে কাজ শেষ।"),
    Pattern("cue-comma", _VERB, "after", "comma", Kind.UNMARKED, ("left", "right", "previous"), 0.8, "তিনি বলেন, কাজ শেষ।"),
    Pattern("passive-comma", _PASSIVE, "after", "comma", Kind.UNMARKED, ("heard", "locative"), 0.7, "প্রতিবেদনে বলা হয়, কাজ শেষ।"),
    Pattern("noun-comma", _NOUN, "after", "comma", Kind.UNMARKED, ("genitive",), 0.75, "মন্ত্রীর মতে, কাজ শেষ।"),
    Pattern("according-comma", _ACCORDING, "after", "comma", Kind.UNMARKED, ("document",), 0.7, "প্রতিবেদন অনুযায়ী, কাজ শেষ।"),
    Pattern("bole-cue", _VERB | frozenset({"participle"}), "before", "বলে", Kind.INDIRECT, ("left", "right", "subject-first"), 0.8, "কাজ শেষ বলে জানান তিনি।"),
    Pattern("bole-noun", _NOUN, "before", "বলে", Kind.INDIRECT, ("genitive",), 0.7, "কাজ শেষ হয়নি বলে অভিযোগ বিরোধীদের।"),
    Pattern("bole-passive", _PASSIVE, "before", "বলে", Kind.INDIRECT, ("locative",), 0.7, "কাজ শেষ বলে জানানো হয় বিবৃতিতে।"),
    Pattern("kotha-cue", _VERB, "before", "কথা", Kind.INDIRECT, ("left", "right", "subject-first"), 0.5, "কাজ শেষ হওয়ার কথা জানান তিনি।"),
    Pattern("according-bare", _ACCORDING, "after", "bare", Kind.UNMARKED, ("document",), 0.5, "প্রতিবেদন অনুযায়ী কাজ এখনো শেষ হয়নি।"),
    Pattern("clause-participle", frozenset({"participle"}), "before", "bare", Kind.UNMARKED, ("right",), 0.6, "কাজ শেষ হয়নি অভিযোগ করে মন্ত্রী বিচার চান।"),
    Pattern("point-inside", _VERB | _PASSIVE, "before", "point inside", Kind.UNMARKED, ("left", "right", "locative"), 0.6, "কাজ শেষ হবে, এমন কথা বলেছেন মন্ত্রী।"),
    Pattern("question", _ANY_VERB, "before", "কি না", Kind.INDIRECT, (), 0.6, "কাজ শেষ কি না জানতে চাইলে …"),
    Pattern("comma-cue", _VERB, "before", "comma", Kind.UNMARKED, ("left", "right"), 0.65, "কাজ শেষ, জানান তিনি।"),
    Pattern("comma-noun", _NOUN, "before", "comma", Kind.UNMARKED, ("genitive",), 0.5, "কাজ শেষ, দাবি মন্ত্রীর।"),
    Pattern("point-back", _VERB, "before", "point", Kind.UNMARKED, ("left", "right", "locative"), 0.5, "কাজ শেষ। মন্ত্রী এসব কথা বলেন।"),
    Pattern("point-passive", _PASSIVE, "before", "point", Kind.UNMARKED, ("locative",), 0.5, "কাজ শেষ। বিবৃতিতে এসব কথা বলা হয়।"),
    Pattern("cue-bare", _VERB, "after", "bare", Kind.UNMARKED, ("left",), 0.55, "কেউ কেউ বলছেন কাজ শেষ হয়নি।"),
    Pattern("passive-bare", _PASSIVE, "after", "bare", Kind.UNMARKED, ("locative",), 0.5, "প্রতিবেদনে বলা হয় কাজ শেষ হয়নি।"),
    Pattern("noun-bare", _NOUN, "after", "bare", Kind.UNMARKED, ("genitive",), 0.5, "মন্ত্রীর মতে কাজ শেষ হয়নি।"),
    Pattern("cue-dash", _NO_CUE, "after", "dash", Kind.DIRECT, ("left", "right", "previous"), 0.75, "ছেলেটি বলল — কাজ শেষ।"),
    Pattern("dialogue-cue", _ANY_VERB, "around", "dash", Kind.DIRECT, ("left", "right", "previous"), 0.85, "— কাজ শেষ, বলল রাম।"),
    Pattern("verb-mark", _NO_CUE, "after", "mark", Kind.DIRECT, ("left", "previous"), 0.8, "ছেলেটি কেঁদে উঠল, “কাজ শেষ!”"),
    Pattern("inside", _NO_CUE, "after", "inside", Kind.PARTIAL, ("same",), 0.6, "তিনি বলেন যে ফল “খুব ভালো” হয়েছে।"),
    Pattern("name-mark", _NO_CUE, "after", "mark", Kind.DIRECT, ("name",), 0.75, "সন্তুষ্ট নন মন্ত্রী, ‘কাজ শেষ হয়নি।’"),
    Pattern("mark-name", _NO_CUE, "before", "mark", Kind.DIRECT, ("name",), 0.75, "“কাজ শেষ হয়েছে।” – মন্ত্রী রহিম করিম"),
    Pattern("label", _NO_CUE, "after", "label", Kind.UNMARKED, ("label",), 0.93, "রহিম: কাজ শেষ।"),
    Pattern("headline", _NO_CUE, "before", "colon", Kind.UNMARKED, ("headline",), 0.7, "কাজ শেষ হবে: মন্ত্রী"),
    Pattern("actor-mark", _NO_CUE, "around", "none", Kind.DIRECT, ("actor",), 0.55, "“কাজ শেষ!” ছেলেটি লাফিয়ে উঠল।"),
    Pattern("continued", _NO_CUE, "after", "none", Kind.DIRECT, ("same",), 0.75, "তিনি বলেন, “কাজ শেষ।”\n“আর কিছু নেই।”"),
    Pattern("bare-mark", _NO_CUE, "after", "none", Kind.DIRECT, (), 0.7, "“কাজ শেষ?”"),
    Pattern("dialogue", _NO_CUE, "after", "dash", Kind.DIRECT, (), 0.85, "— কাজ শেষ?"),
)
# fmt: on

_FRAMES: Final = {(kind, p.words, p.join): p for p in reversed(PATTERNS) for kind in p.cues}
BY_NAME: Final = {pattern.name: pattern for pattern in PATTERNS}


def match(cue_kind: str, words: str, join: str, table: tuple[Pattern, ...] = PATTERNS) -> Pattern | None:
    """The first pattern that fits a frame, or None."""
    if table is PATTERNS:
        return _FRAMES.get((cue_kind, words, join))
    return next((p for p in table if cue_kind in p.cues and p.words == words and p.join == join), None)
