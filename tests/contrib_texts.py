"""Texts that the tests of `quotex.contrib` share."""

from __future__ import annotations

TEXTS = [
    "মেয়র রুবিনা আখতার বলেন, “সেতুর কাজ মার্চেই শুরু হবে।” তিনি জানান, টাকা এসে গেছে।",
    "এখানে কেউ কিছু বলেনি।",
    None,
    "“রাস্তাই তো নেই,” বলেন দোকানি তপন দাস, “সেতু দিয়ে কী হবে?” \U0001f600 মন্ত্রী বলেন,“পড়ে দেখব।”",
    "",
]
"""Quotations, none, no text, astral characters and a mark without a space before it, and nothing."""
