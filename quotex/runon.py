"""How far unmarked speech runs: whether the next sentence of the paragraph still has the same source's words."""

from __future__ import annotations

from typing import Final

from quotex.cues import CueHit
from quotex.lexicon import W
from quotex.page import Page

_NARRATOR: Final = frozenset("এদিকে অন্যদিকে উল্লেখ্য প্রসঙ্গত এরপর পরে তবে এছাড়া এসময় সম্প্রতি অপরদিকে জানা".split())


def goes_on(page: Page, start: int, end: int, said: tuple[CueHit, int]) -> bool:
    """Whether the sentence from token `start` to `end` belongs to the speech before it."""
    if page.keys[start] in _NARRATOR or page.tags[start].bits & W.TIME:
        return False
    return True
