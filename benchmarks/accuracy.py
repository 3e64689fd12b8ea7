"""How right the extractor is on marked text: a table by genre, how far its confidence can be trusted, what goes wrong.

    python benchmarks/accuracy.py [--gold FILE.jsonl] [--errors N] [--json OUT]

The gold file has one document a line: `id`, `genre`, `text` and `quotes`, each with `kind`, `spans`, `speaker` (null or
`span`, `name`, `form`), `cue` (null or a span) and `entity` (null or all acceptable full names).

Measures. *Marked* quotations are those of kind direct and partial, *reported* ones unmarked and indirect. Both sides
are trimmed of marks, white space and punctuation at their edges. A marked quotation is found if its characters are the
same (or one of its parts is exactly the same), a reported one if the overlap (intersection over union of characters) is
0.8 or more. A named speaker is right if the name is the same without titles; any other one if the mention overlaps and
ends where the gold's ends, or overlaps and has the same head. Rates are over the quotations that were found.
"""

from __future__ import annotations

import argparse
import json
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final

import attrs

import quotex
from quotex import Document, Quote

Json = dict[str, Any]
Parts = tuple[tuple[int, int], ...]

GOLD: Final = Path(__file__).parent / "gold" / "gold.jsonl"
GROUPS: Final = {"marked": ("direct", "partial"), "reported": ("unmarked", "indirect")}
ENOUGH: Final = {"marked": 0.99, "reported": 0.8}
LOOSE: Final = 0.3
EDGES: Final = frozenset(" \t\r\n\u00a0\u200b\u200c\u200d\ufeff,।|;:–—―‒-!?….'\"“”„‟‘’‚‛«»‹›`´()[]")
TITLES: Final = frozenset(
    "ড. ড ড: ডা. ডা ডা: মো. মো মোঃ মো: মোহাম্মদ মোসাম্মৎ মোছা. জনাব অধ্যাপক প্রফেসর ডক্টর ডাক্তার ইঞ্জিনিয়ার অ্যাডভোকেট "
    "এডভোকেট ব্যারিস্টার শ্রী শ্রীমতী স্যার মাওলানা মুফতি আলহাজ আলহাজ্ব বেগম সৈয়দ মি. মিস্টার মিসেস".split()
)
F1_MEASURES: Final = (
    "marked spans (exact)",
    "marked quotes",
    "marked quotes with speaker",
    "reported quotes (overlap .3)",
    "reported quotes",
    "reported quotes with speaker",
)
RATES: Final = tuple(f"{group} {what}" for group in GROUPS for what in ("kind", "speaker", "cue", "entity"))


# ---------------------------------------------------------------- comparing


def trimmed(text: str, spans: Iterable[Sequence[int]]) -> Parts:
    """The parts without white space, marks and punctuation at their edges; empty ones left out."""
    parts = []
    for start, end in spans:
        while start < end and text[start] in EDGES:
            start += 1
        while end > start and text[end - 1] in EDGES:
            end -= 1
        if start < end:
            parts.append((start, end))
    return tuple(parts)


def bare(name: str | None) -> str:
    """A name for comparing: one Unicode form, no joiners, no titles, no punctuation around its words."""
    composed = unicodedata.normalize("NFC", name or "")
    visible = "".join(sign for sign in composed if sign not in "\u200b\u200c\u200d\ufeff")
    words = [word for word in (word.strip(",।;:'\"“”‘’()") for word in visible.split()) if word]
    untitled = [word for word in words if word not in TITLES and word + "." not in TITLES]
    return " ".join(untitled or words)


def overlap(one: Parts, other: Parts) -> float:
    """Characters that both cover, as a share of those that either covers."""
    common = _size([(max(a, c), min(b, d)) for a, b in one for c, d in other if max(a, c) < min(b, d)])
    either = _size([*one, *other])
    return common / either if either else 0.0


def _size(spans: Iterable[tuple[int, int]]) -> int:
    size = reached = 0
    for start, end in sorted(spans):
        size += max(0, end - max(start, reached))
        reached = max(reached, end)
    return size


def is_same_speaker(gold: Json | None, said: Json | None) -> bool:
    """Whether both mean the same mention or name, or both say that nobody is named."""
    if gold is None or said is None:
        return gold is said
    same_name = bare(gold["name"]) == bare(said["name"])
    if gold["form"] == "named":
        return same_name
    start, end = gold["span"]
    return said["start"] < end and start < said["end"] and (said["end"] == end or same_name)


def is_same_cue(gold: Sequence[int], said: Json | None) -> bool:
    """Whether the cues overlap."""
    return said is not None and said["start"] < gold[1] and gold[0] < said["end"]


# ---------------------------------------------------------------- counting


@attrs.define
class Score:
    """Counts of one genre, or of all."""

    right: Counter[str] = attrs.field(factory=Counter)
    gold: Counter[str] = attrs.field(factory=Counter)
    found: Counter[str] = attrs.field(factory=Counter)

    def f1(self, measure: str) -> tuple[float, float, float]:
        """Precision, recall and their harmonic mean; 1 where there is nothing to find."""
        right, gold, found = self.right[measure], self.gold[measure], self.found[measure]
        precision, recall = (right / found if found else 1.0), (right / gold if gold else 1.0)
        total = precision + recall
        return precision, recall, 2 * precision * recall / total if total else 0.0

    def rate(self, measure: str) -> float:
        """Share of right answers; 1 where none was asked for."""
        return self.right[measure] / self.gold[measure] if self.gold[measure] else 1.0

    def add(self, measure: str, right: int, gold: int, found: int) -> None:
        """Count one document's answers for one measure."""
        self.right[measure] += right
        self.gold[measure] += gold
        self.found[measure] += found


@attrs.frozen
class Verdict:
    """How one extracted quotation did."""

    pattern: str
    confidence: float
    group: str
    is_right: bool
    """Found, with the right speaker."""


@attrs.frozen
class Mistake:
    """One thing that is wrong, with a class that can be counted."""

    kind: str
    document: str
    detail: str


def compare(gold: Json, quotes: list[Json], scores: Sequence[Score]) -> tuple[list[Verdict], list[Mistake]]:
    """Count a document's quotations into each of `scores`; the verdict on each quotation, and what was wrong."""
    verdicts: list[Verdict] = []
    mistakes: list[Mistake] = []
    for group, kinds in GROUPS.items():
        wanted = _of_kinds(gold["text"], gold["quotes"], kinds)
        given = _of_kinds(gold["text"], quotes, kinds)
        pairs, loose = _paired(group, wanted, given)
        right = {}
        for want, got in pairs.items():
            right[got] = _compare_pair(gold["id"], group, wanted[want][1], given[got][1], scores, mistakes)
        for number, (parts, quote) in enumerate(given):
            verdicts.append(Verdict(quote["pattern"], quote["confidence"], group, right.get(number, False)))
            if number not in right:
                mistakes.append(
                    Mistake(_why_extra(parts, quote, gold), gold["id"], gold["text"][parts[0][0] : parts[-1][1]])
                )
        for number, (parts, quote) in enumerate(wanted):
            if number not in pairs:
                kind = _why_missed(gold["text"], parts, quote, quotes)
                mistakes.append(Mistake(kind, gold["id"], gold["text"][parts[0][0] : parts[-1][1]]))
        for score in scores:
            score.add(f"{group} quotes", len(pairs), len(wanted), len(given))
            score.add(f"{group} quotes with speaker", sum(right.values()), len(wanted), len(given))
            if group == "reported":
                score.add("reported quotes (overlap .3)", loose, len(wanted), len(given))
            else:
                ours, theirs = ({part for parts, _ in side for part in parts} for side in (given, wanted))
                score.add("marked spans (exact)", len(ours & theirs), len(theirs), len(ours))
    return verdicts, mistakes


def _of_kinds(text: str, quotes: Iterable[Json], kinds: tuple[str, ...]) -> list[tuple[Parts, Json]]:
    both = ((trimmed(text, quote["spans"]), quote) for quote in quotes if quote["kind"] in kinds)
    return [(parts, quote) for parts, quote in both if parts]


def _paired(
    group: str, wanted: list[tuple[Parts, Json]], given: list[tuple[Parts, Json]]
) -> tuple[dict[int, int], int]:
    """(which wanted quotation was found as which given one, how many at least overlap), each one used once."""
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    touched: set[int] = set()
    for want, (parts, _) in enumerate(wanted):
        free = ((overlap(parts, other), -got) for got, (other, _) in enumerate(given) if got not in taken)
        best, negative = max(free, default=(0.0, 0))
        if not best:
            continue
        got = -negative
        if best >= LOOSE:
            touched.add(got)
        if best >= ENOUGH[group] or (group == "marked" and set(parts) & set(given[got][0])):
            pairs[want] = got
            taken.add(got)
    return pairs, len(touched)


def _compare_pair(
    document: str, group: str, gold: Json, said: Json, scores: Sequence[Score], mistakes: list[Mistake]
) -> bool:
    """Count kind, speaker, cue and entity of a quotation that was found; whether its speaker is right."""
    speaker, named = said["speaker"], gold["speaker"]
    same = is_same_speaker(named, speaker)
    answers = [("kind", gold["kind"] == said["kind"])]
    if named is not None:
        answers.append(("speaker", same))
    if gold["cue"]:
        answers.append(("cue", is_same_cue(gold["cue"], said["cue"])))
    if gold["entity"]:
        answers.append(("entity", bare(speaker and speaker["entity"]) in {bare(name) for name in gold["entity"]}))
    for what, is_right in answers:
        for score in scores:
            score.add(f"{group} {what}", int(is_right), 1, 1)
    if not same:
        if named is None:
            kind = "speaker: named where the text names nobody"
        elif speaker is None:
            kind = f"speaker: none found ({named['form']})"
        else:
            start, end = named["span"]
            touches = speaker["start"] < end and start < speaker["end"]
            kind = f"speaker: {'right mention, wrong name' if touches else 'another mention'} ({named['form']})"
        mistakes.append(Mistake(kind, document, f"{named and named['name']} ≠ {speaker and speaker['name']}"))
    for what, is_right in answers:
        if what != "speaker" and not is_right:
            wrong = {"kind": (gold["kind"], said["kind"]), "entity": (gold["entity"], speaker and speaker["entity"])}
            one, other = wrong.get(what, (said["text"][:40], said["cue"] and said["cue"]["text"]))
            name = f"kind: {one} taken as {other}" if what == "kind" else f"{what}: wrong or none"
            mistakes.append(Mistake(name, document, f"{one} ≠ {other}"))
    return same


def _why_missed(text: str, parts: Parts, quote: Json, quotes: Iterable[Json]) -> str:
    kinds = {other["kind"] for other in quotes if overlap(parts, trimmed(text, other["spans"])) >= LOOSE}
    if not kinds:
        return f"missed {quote['kind']}: nothing there"
    same = any(quote["kind"] in group and kind in group for group in GROUPS.values() for kind in kinds)
    return f"missed {quote['kind']}: " + ("other extent" if same else f"taken as {min(kinds)}")


def _why_extra(parts: Parts, quote: Json, gold: Json) -> str:
    text = gold["text"]
    if any(overlap(parts, trimmed(text, other["spans"])) >= LOOSE for other in gold["quotes"]):
        return f"extra {quote['kind']}: other extent or kind"
    terms = gold.get("terms", ())
    is_term = any(overlap(parts, trimmed(text, [term])) >= LOOSE for term in terms)
    return f"extra {quote['kind']}: " + ("a term" if is_term else "no quotation there")


# ---------------------------------------------------------------- the whole run


@attrs.define
class Result:
    """Everything that a run found out."""

    documents: Counter[str] = attrs.field(factory=Counter)
    scores: dict[str, Score] = attrs.field(factory=dict)
    verdicts: list[Verdict] = attrs.field(factory=list)
    mistakes: list[Mistake] = attrs.field(factory=list)


def evaluate(documents: Iterable[Json]) -> Result:
    """Run the extractor over marked documents and compare."""
    result = Result()
    total = result.scores.setdefault("all", Score())
    for gold in documents:
        genre = gold["genre"]
        scores = [total, result.scores.setdefault(genre, Score())]
        analyzed: Document = quotex.analyze(gold["text"])
        verdicts, mistakes = compare(gold, [_plain(quote) for quote in analyzed.quotes], scores)
        result.documents["all"] += 1
        result.documents[genre] += 1
        result.verdicts += verdicts
        result.mistakes += mistakes
    return result


def _plain(quote: Quote) -> Json:
    return quote.to_dict()


def read_gold(path: Path) -> list[Json]:
    """The documents of a gold file."""
    with path.open(encoding="utf-8", newline="") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def reliability(verdicts: Sequence[Verdict], bins: int = 5) -> list[tuple[float, float, int, float, float]]:
    """(from, to, quotations, mean confidence, share right) of equally wide bins of confidence."""
    rows = []
    for number in range(bins):
        low, high = number / bins, (number + 1) / bins
        inside = [v for v in verdicts if low <= v.confidence < high or (high == 1 and v.confidence == 1)]
        if inside:
            mean = sum(v.confidence for v in inside) / len(inside)
            rows.append((low, high, len(inside), mean, sum(v.is_right for v in inside) / len(inside)))
    return rows


def curve(verdicts: Sequence[Verdict], wanted: int) -> list[tuple[float, int, float, float]]:
    """(least confidence, quotations kept, precision, recall), where right means found with the right speaker."""
    rows = []
    for step in range(0, 100, 10):
        least = step / 100
        kept = [v for v in verdicts if v.confidence >= least]
        right = sum(v.is_right for v in kept)
        rows.append((least, len(kept), right / len(kept) if kept else 1.0, right / wanted if wanted else 1.0))
    return rows


# ---------------------------------------------------------------- printing


def report(result: Result) -> Iterator[str]:
    """The tables, line by line."""
    genres = sorted(name for name in result.scores if name != "all")
    names = ["all", *genres]
    width = max(len(name) for name in (*F1_MEASURES, *RATES)) + 2
    yield "".ljust(width) + "".join(f"{name:>15}" for name in names)
    yield "documents".ljust(width) + "".join(f"{result.documents[name]:>15}" for name in names)
    yield "\nprecision/recall/F1, in per cent".ljust(width)
    for measure in F1_MEASURES:
        cells = ("/".join(f"{100 * value:.1f}" for value in result.scores[name].f1(measure)) for name in names)
        yield measure.ljust(width) + "".join(f"{cell:>15}" if len(cell) < 15 else f" {cell}" for cell in cells)
    yield "\nright, of those found"
    for measure in RATES:
        cells = (
            f"{100 * result.scores[name].rate(measure):.1f} of {result.scores[name].gold[measure]}" for name in names
        )
        yield measure.ljust(width) + "".join(f"{cell:>15}" for cell in cells)

    yield "\nconfidence: does it mean what it says (right: words and speaker)"
    yield f"{'confidence':<12}{'quotes':>8}{'mean':>8}{'right':>8}"
    for low, high, count, mean, share in reliability(result.verdicts):
        yield f"{low:.1f}–{high:.1f}".ljust(12) + f"{count:>8}{mean:>8.3f}{share:>8.3f}"

    total = result.scores["all"]
    wanted = sum(total.gold[f"{group} quotes"] for group in GROUPS)
    yield "\nleast confidence asked for (right: words and speaker)"
    yield f"{'least':<12}{'quotes':>8}{'prec.':>8}{'recall':>8}"
    for least, kept, precision, recall in curve(result.verdicts, wanted):
        yield f"{least:<12.1f}{kept:>8}{precision:>8.3f}{recall:>8.3f}"

    yield "\npatterns"
    yield f"{'pattern':<18}{'quotes':>8}{'right':>8}{'said':>8}"
    by_pattern: dict[str, list[Verdict]] = {}
    for verdict in result.verdicts:
        by_pattern.setdefault(verdict.pattern, []).append(verdict)
    for pattern, made in sorted(by_pattern.items(), key=lambda item: (-len(item[1]), item[0])):
        right, said = (sum(values) / len(made) for values in ((v.is_right for v in made), (v.confidence for v in made)))
        yield f"{pattern:<18}{len(made):>8}{right:>8.3f}{said:>8.3f}"

    yield "\nwhat is wrong"
    for kind, count in sorted(
        Counter(mistake.kind for mistake in result.mistakes).items(), key=lambda c: (-c[1], c[0])
    ):
        yield f"{count:>6}  {kind}"


def as_json(result: Result) -> Json:
    """The measures of every genre, for keeping."""
    table: Json = {}
    for name, score in result.scores.items():
        row: Json = {"documents": result.documents[name]}
        for measure in F1_MEASURES:
            precision, recall, f1 = score.f1(measure)
            row[measure] = {"precision": precision, "recall": recall, "f1": f1, "gold": score.gold[measure]}
        for measure in RATES:
            row[measure] = {"accuracy": score.rate(measure), "of": score.gold[measure]}
        table[name] = row
    return table


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the tables for a gold file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gold", type=Path, default=GOLD, metavar="FILE.jsonl", help="marked documents")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="also list the first N mistakes")
    parser.add_argument("--only", default="", metavar="TEXT", help="list only mistakes whose class contains TEXT")
    parser.add_argument("--json", type=Path, metavar="OUT", help="also write the measures to this file")
    options = parser.parse_args(arguments)
    if not options.gold.is_file():
        parser.error(f"no gold file at {options.gold}; name one with --gold")
    result = evaluate(read_gold(options.gold))
    print("\n".join(report(result)))
    listed = [mistake for mistake in result.mistakes if options.only in mistake.kind]
    for mistake in listed[: options.errors]:
        print(f"{mistake.document}  {mistake.kind}  {mistake.detail}".replace("\n", "⏎"))
    if options.json:
        options.json.write_text(json.dumps(as_json(result), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
