"""Why each quotation came out as it did, as text for a reader: marks, cue, candidates, pattern, second choice."""

from __future__ import annotations

from typing import Final

from quotex.confidence import confidence
from quotex.lexicon import Lexicon
from quotex.page import Page
from quotex.scene import Attribution
from quotex.subjects import NONE, scores

_SHOWN: Final = 60  # characters of a quotation that are shown


def explanation(page: Page, lexicon: Lexicon, found: list[Attribution], entities: list[str | None]) -> str:
    """One paragraph a quotation; `entities` names who each one was resolved to."""
    return "\n".join(
        _one(page, lexicon, n, made, who) for n, (made, who) in enumerate(zip(found, entities, strict=True), 1)
    )


def _one(page: Page, lexicon: Lexicon, number: int, made: Attribution, who: str | None) -> str:
    spans = ", ".join(f"{page.starts[first]}–{page.ends[last]}" for first, last in made.parts)
    words = page.slice(*made.parts[0])
    words = words if len(words) <= _SHOWN else words[:_SHOWN] + "…"
    lines = [f"{number}. {made.kind.value} [{spans}] {words}"]
    lines.append(f"   pattern   {made.pattern.name} ({made.pattern.example}), confidence {confidence(made):.2f}")
    if made.flags:
        lines.append(f"   flags     {', '.join(flag.value for flag in made.flags)}")
    if made.cue is not None:
        cue = made.cue
        lines.append(f"   cue       {page.slice(cue.first, cue.last)} ({cue.lemma}, {cue.act.value}, {cue.kind})")
    if made.source is None:
        lines.append("   source    none named")
    else:
        source = made.source
        words = page.slice(source.first, source.last)
        lines.append(f"   source    {words} → {source.name} ({source.form.value}), {who or 'not identified'}")
    if made.compared is not None and made.cue is not None:
        start, marked, seen = made.compared
        for share, head in scores(page, lexicon, start, made.cue, marked, seen)[:3]:
            name = "nobody" if head == NONE else page.slice(head, head)
            lines.append(f"   candidate {name} {share:.2f}")
    if made.trail is not None and made.trail.sentences:
        lines.append(f"   runs on   {len(made.trail.sentences)} sentences considered, up to the next {made.trail.stop}")
    return "\n".join(lines)
