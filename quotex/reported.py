"""Cues without marks → unmarked and indirect speech, behind the cue or before it, and how far it runs."""

from __future__ import annotations

from bisect import bisect_left
from typing import Final

from quotex.cues import THIRD, CueHit
from quotex.handover import announces, has_own_words, join_after, next_opener, quotative_before
from quotex.lexicon import W
from quotex.nouns import Mention, mention_at
from quotex.page import COLONS, DASHES, LINE_ENDS, TERMINATORS, Page
from quotex.patterns import BY_NAME, match
from quotex.places import SOURCES, find_source, left_limit
from quotex.records import Act, Flag, Form, Kind
from quotex.runon import Trail, how_many
from quotex.scene import Attribution, Scene, clause_end, cues_until, is_news_verb, trim_end, trim_lines
from quotex.sources import first_subject, source_left, source_locative, source_right, text_behind, text_first
from quotex.words import (
    ALSO,
    AS_IF,
    FIGURATIVE,
    JOINED_NOUNS,
    LEADING,
    LETTING_KNOW,
    NO_MORE,
    NOT,
    OUGHT,
    PERHAPS,
    PLAIN_SPEECH,
    QUOTATIVES,
    READ_ON,
    RESUMING,
    SAYING,
    SEEMING,
    STARTING_FROM,
    SUBORDINATORS,
    WH_WORDS,
)

_SOMEBODY: Final = W.SOURCE & ~W.DOCUMENT
_TO_VERB: Final = 8  # tokens between a participle and the verb behind its comma
_FEW: Final = 4  # words that a clause without a join needs
_ADVERBIAL: Final = 6  # tokens between the comma and the subject that may tell where
_NAMED: Final = 4  # tokens before a verb of thinking in which its subject is named
_RUN_ON: Final = 40  # sentences that unmarked speech may run on for
"""Connectives before reported words that are the reporter's own."""


def take_reported(scene: Scene) -> None:
    """Cues that have no marked words: what they hand over, before or after them."""
    for number, cue in enumerate(scene.cues):
        if number in scene.used or cue.pointing or cue.kind == "verbal":
            continue
        if scene.found and _is_in_turn(scene.found[-1], cue):
            continue
        made = _after(scene, number, cue) or _before(scene, number, cue)
        if made is not None:
            scene.used.add(number)
            scene.found.append(made)


def _is_in_turn(made: Attribution, cue: CueHit) -> bool:
    """Whether a cue stands in the words behind a label."""
    return made.parts[0][0] <= cue.first <= made.parts[-1][1] and Flag.LABEL in made.flags


def _after(scene: Scene, number: int, cue: CueHit) -> Attribution | None:
    """Words behind the cue: বলেন, … · বলেন যে … · বলছেন …"""
    page = scene.page
    start, end = scene.bounds(cue.last)
    complemented = end > cue.last + 1 and page.keys[cue.last + 1] == "যে"  # যখন তিনি ঘোষণা করেন যে …
    if (_is_subordinate(scene, cue) and not complemented) or (
        cue.persons and not cue.persons & {"3", "3h", "part", "cond"} and not _first_person_report(page, cue)
    ):
        return None
    first, join = join_after(scene, cue, end)
    if join is None:
        return None
    pattern = match(cue.kind, "after", join, scene.table)
    if pattern is None or first >= end:
        return None
    if join == "comma" and _is_first_of_two(scene, number, cue, end):
        return None
    last = trim_end(page, first, (_content_end(page, first, end) if join == "যে" else end) - 1)
    if last < first or not _is_clause(page, cue, first, last, join):
        return None
    if join == "comma" and _behind_comma(scene, cue, end) is not None:
        return None
    source = find_source(scene, cue, pattern, cue.last + 1, first)
    if (cue.kind == "found" and not _is_finding(page, cue, source)) or (cue.kind == "noun" and _is_own_opinion(source)):
        return None
    dashed = page.keys[cue.last + 1] in DASHES and cue.lemma != "লেখা"
    if cue.kind == "according" and join == "bare" and page.keys[cue.first - 1] == PERHAPS:
        return None  # হয়তো | প্রতিবেদন অনুসারে সংস্কারের …
    if (_is_figure(page, source) and not dashed) or (cue.kind == "noun" and _is_listed_noun(page, cue, first)):
        return None
    if page.keys[cue.first - 1] in WH_WORDS and (join == "bare" or (source is None and not dashed)):
        return None  # কী লেখা আছে, বলা যায় না
    if source is None and join == "bare":
        return None
    if dashed and page.keys[first] == AS_IF:
        return None  # সব বলিয়া গেল – | যেন …
    if join == "comma" and cue.kind == "verb" and dashed and not is_news_verb(page, cue):
        _, paragraph_end = page.paragraph(cue.last)
        if trim_lines(page, end - 1) < paragraph_end and scene.container(cue.first) is None:
            last = trim_lines(page, paragraph_end - 1)
            return Attribution(Kind.DIRECT, [(first, last)], source, cue, BY_NAME["cue-dash"], (Flag.DIALOGUE,))
    trail = None
    if pattern.kind is Kind.UNMARKED and join != "bare":
        trail = _trail(scene, number, cue, end)
        more = how_many(page, cue, source, first, trail)
        if more:
            start, end = trail.sentences[more - 1]
            last = trim_end(page, start, end - 1)
    flags = (Flag.NESTED,) if scene.container(cue.first) is not None else ()
    return Attribution(pattern.kind, [(first, last)], source, cue, pattern, flags, trail=trail)


def _is_first_of_two(scene: Scene, number: int, cue: CueHit, end: int) -> bool:
    """Whether a form that may be a participle leads to the subject and verb that report: পোস্ট করে, | সানি লেখেন, ‘…’"""
    if "part" not in cue.persons or cue.first == cue.verb:
        return False
    following = cues_until(scene, number + 1, min(end, cue.last + _TO_VERB))
    return any(
        other.kind == "verb"
        and other.persons & {"3h"}
        and (next_opener(scene, other) is not None or has_own_words(scene, other))
        for other in following
    )


def _behind_comma(scene: Scene, cue: CueHit, end: int) -> Mention | None:
    """The subject that alone follows a comma behind the cue of what was said before it: … বলে জানান, | মন্ত্রী করিম।"""
    page = scene.page
    if cue.kind != "verb" or page.keys[cue.last + 1 : cue.last + 2] != [","]:
        return None
    if quotative_before(scene, cue, page.sentence(cue.first)[0]) is None:
        return None
    source = source_right(page, scene.lexicon, cue.last + 2, end, cue)
    if source is None or source.first > cue.last + 2 or trim_end(page, source.last, end - 1) > source.last:
        return None
    return source


def _content_end(page: Page, first: int, end: int) -> int:
    """End of a content clause where the main clause is taken up again: যখন বলেন যে কাজ শেষ, তখন … · …, যদিও …"""
    for at in range(first + 2, end - 1):
        if page.keys[at] == "," and page.keys[at + 1] in RESUMING and SUBORDINATORS.isdisjoint(page.keys[first:at]):
            return at
    return end


def _is_finding(page: Page, cue: CueHit, source: Mention | None) -> bool:
    """Whether জানা গেছে, দেখা যায় … names what it was found in; only a study or report can be seen to say something."""
    if source is None:
        return False
    if cue.lemma not in ("দেখা", "শোনা") or page.keys[cue.first - 1] == SAYING:
        return True
    return bool(page.tags[source.head].bits & W.DOCUMENT)


def _is_figure(page: Page, source: Mention | None) -> bool:
    """Whether nobody speaks: পরিস্থিতি বলছে, …"""
    return source is not None and page.tags[source.head].base in FIGURATIVE


def _is_listed_noun(page: Page, cue: CueHit, first: int) -> bool:
    """Whether a cue noun is only the first of several (তাঁর পরামর্শ, | নির্দেশনা ও সাহায্যে), or ends in a figure of
    speech (মায়ের কথায় | মনে হলো)."""
    if page.keys[first] == SEEMING:
        return True
    tag = page.tags[first]
    listed = cue.lemma in JOINED_NOUNS and first + 1 < page.size and page.tags[first + 1].bits & W.COORDINATOR
    return bool(listed) and not tag.bits & (_SOMEBODY | W.VERB) and tag.case == "nom" and not tag.plural


def _is_own_opinion(source: Mention | None) -> bool:
    """আমার মতে is no report, and neither is a noun without its genitive."""
    return source is None or (source.form is Form.PRONOUN and source.name in ("আমি", "আমরা"))


def _is_subordinate(scene: Scene, cue: CueHit) -> bool:
    """A cue in a clause of condition, time or relation: যদি বলেন, … · যখন বলিলেন, … · যে নির্দেশ দিয়েছেন, …"""
    if cue.first < cue.verb and scene.page.keys[cue.first - 1] == "যে":
        return True
    first = max(0, cue.first - 12)
    before = scene.page.keys[first : cue.first]
    if SUBORDINATORS.isdisjoint(before):
        return False  # the cheaper look first
    return not SUBORDINATORS.isdisjoint(before[max(0, left_limit(scene, cue) - first) :])


def _first_person_report(page: Page, cue: CueHit) -> bool:
    """আমি বলেছি, … but not আমি বলব."""
    key = page.keys[cue.verb]
    return (
        cue.lemma in ("বলা", "কহা", "লেখা", "জিজ্ঞাসা করা", "জিজ্ঞেস করা", "জানানো") and not key.endswith(("ব", "বো", "ি"))
    ) or key.endswith("েছি")


def _is_clause(page: Page, cue: CueHit, first: int, last: int, join: str) -> bool:
    """Whether the words are enough of a clause to be reported speech."""
    if join != "bare":
        return _has_words(page, first, last, 2) and not _is_postponed(page, first, last)
    final = page.tags[last]
    if page.tags[first].bits & (W.PARTICIPLE | W.COORDINATOR | W.CONNECTIVE | W.POSTPOSITION):
        return False
    if page.keys[first] in SUBORDINATORS:
        return False  # অভিযোগ তুলেছেন | যখন আলোচনা চলছে
    told = [at for at in range(first, last + 1) if page.tags[at].bits & W.FINITE and not page.tags[at].bits & W.NAME]
    ends = told[-1:] == [last] and (len(told) > 1 or not final.key.endswith("তে"))  # not ডাকতে
    plain = cue.kind == "verb" and cue.lemma in PLAIN_SPEECH and page.keys[first] not in WH_WORDS
    return (ends or final.key in NO_MORE) and _has_words(page, first, last, 2 if plain else _FEW)


def _is_postponed(page: Page, first: int, last: int) -> bool:
    """Whether the words are no clause but what the cue's noun asks for: আহ্বান জানান, সবাইকে পাশে | দাঁড়ানোর."""
    tag = page.tags[last]
    if not tag.bits & W.VERBAL or not tag.key.endswith("র"):
        return False
    return not any(tag.bits & W.FINITE and not tag.bits & (W.VERBAL | W.PARTICIPLE) for tag in page.tags[first:last])


def _has_words(page: Page, first: int, last: int, count: int) -> bool:
    """Whether there are so many words from one token to another."""
    for at in range(first, last + 1):
        count -= not page.tags[at].bits & W.PUNCT
        if count == 0:
            return True
    return False


def _trail(scene: Scene, number: int, cue: CueHit, end: int) -> Trail:
    """The sentences behind unmarked speech in its paragraph, up to one that reports again."""
    page = scene.page
    _, paragraph_end = page.paragraph(cue.first)
    holder = scene.container(cue.first)
    if holder is not None:
        paragraph_end = min(paragraph_end, holder.last + 1)
    sentences: list[tuple[int, int]] = []
    told: set[int] = set()
    number += 1
    while end < paragraph_end and len(sentences) < _RUN_ON:
        start = end
        end = min(page.sentence(start)[1], paragraph_end)
        number = max(number, bisect_left(scene.cue_starts, start))
        if page.keys[start] in ALSO and page.keys[start + 1 : start + 2] == [READ_ON]:
            break  # links to other articles
        inside = cues_until(scene, number, end)
        if any(announces(scene, cue, end) or _thinks(page, cue, start) for cue in inside):
            return Trail(tuple(sentences), "cue", frozenset(told))
        opened = bisect_left(scene.outer_starts, start)
        if opened < len(scene.outer) and scene.outer[opened].opener < end and not scene.outer[opened].is_term:
            return Trail(tuple(sentences), "mark", frozenset(told))
        if trim_end(page, start, end - 1) >= start:
            if any(_tells(cue) for cue in inside):
                told.add(len(sentences))
            sentences.append((start, end))
    return Trail(tuple(sentences), "paragraph", frozenset(told))


def _tells(cue: CueHit) -> bool:
    """Whether a cue that hands nothing over tells what somebody else said or asked for: আহ্বান জানান তিনি."""
    return cue.kind in ("passive", "found") or (cue.kind == "verb" and bool(cue.persons & THIRD))


def _thinks(page: Page, cue: CueHit, start: int) -> bool:
    """Whether a sentence tells what somebody by name thinks: প্রকৌশলী তপন দাস মনে করেন, …"""
    if cue.act is not Act.THINK or "3h" not in cue.persons:
        return False
    return any(tag.bits & W.NAME and tag.case == "nom" for tag in page.tags[max(start, cue.first - _NAMED) : cue.first])


def _before(scene: Scene, number: int, cue: CueHit) -> Attribution | None:
    """Words before the cue: … বলে জানান · … কি না জানতে চাইলে · …, জানান মন্ত্রী।"""
    page = scene.page
    start, end = scene.bounds(cue.first)
    made = _question(scene, cue, start)
    if made is not None:
        return made
    if cue.kind == "verbal" or (page.keys[cue.verb] in QUOTATIVES and cue.first == cue.verb):
        return None
    bare = cue.first == cue.verb and cue.lemma != LETTING_KNOW
    if cue.kind == "participle" and (bare or "part" not in cue.persons):
        return None
    at = quotative_before(scene, cue, start)
    if at is not None and _is_marked_by(scene, at):
        return None  # the marked words are a quotation already: “Q” বলিয়া চীৎকার করিয়া উঠিল
    if at is not None:
        return _indirect_before(scene, cue, start, at, "বলে")
    made = _clause_before(scene, cue, start, end)
    if made is not None or cue.kind == "participle":
        return made
    at = _matter_before(scene, cue, start)
    if at is not None:
        return _indirect_before(scene, cue, start, at, "কথা")
    return _comma_before(scene, cue, start, end)


def _is_marked_by(scene: Scene, quotative: int) -> bool:
    """Whether a quotative closes marked words that have it as their cue."""
    segment = scene.closer_at.get(quotative - 1)
    made = scene.said.get(segment.opener) if segment is not None else None
    return made is not None and made.cue is not None and made.cue.first == quotative


def _matter_before(scene: Scene, cue: CueHit, start: int) -> int | None:
    """The noun কথা with a verbal noun before it: শেষ হওয়ার কথা জানান."""
    page = scene.page
    if cue.kind != "verb" or cue.first - 1 <= start or cue.act is Act.THINK:
        return None
    for at in range(cue.first - 1, max(start + 2, cue.first - 4), -1):
        if page.keys[at] in ("কথা", "কথাও", "বিষয়টি", "ব্যাপারটি", "তথ্য"):
            before = page.tags[at - 1]
            is_verbal = bool(before.bits & W.VERBAL) and before.key.endswith("র")
            return at if is_verbal else None
    return None


def _indirect_before(scene: Scene, cue: CueHit, start: int, at: int, join: str) -> Attribution | None:
    page = scene.page
    pattern = match(cue.kind, "before", join, scene.table)
    if pattern is None:
        return None
    first, last = start, at - 1
    source = None
    for place in pattern.sources:
        if place == "left":
            source = source_left(page, scene.lexicon, at + 1, cue)
        elif place == "subject-first":
            source = first_subject(page, scene.lexicon, start, at - 3, cue)
            if source is not None and source.last < at - 4:
                first = source.last + 1
            else:
                source = None
        elif place == "locative":
            source = source_locative(page, scene.lexicon, at + 1, cue) or text_behind(
                page, scene.lexicon, cue.last + 1, clause_end(scene, cue)
            )
            if source is None and cue.kind != "found":
                source = text_first(page, scene.lexicon, start, at)
                first = start if source is None else source.last + 1
                first += page.keys[first] in STARTING_FROM
        else:
            source = SOURCES[place](scene, cue, at + 1, clause_end(scene, cue), None)
            if source is None and place == "right":
                source = _behind_comma(scene, cue, clause_end(scene, cue))
        if source is not None:
            break
    if cue.kind == "found" and not _is_finding(page, cue, source):
        return None
    if join == "কথা":
        first = _after_adverbial(page, first, last)
    first = skip_openers(scene, first)
    if last - first < 1:
        return None
    flags = (Flag.NESTED,) if scene.container(cue.first) is not None else ()
    return Attribution(pattern.kind, [(first, last)], source, cue, pattern, flags)


def _clause_before(scene: Scene, cue: CueHit, start: int, end: int) -> Attribution | None:
    """A finite clause right before a participle that reports it: … উচিত মন্তব্য করে মন্ত্রী বলেন."""
    page = scene.page
    pattern = match("participle", "before", "bare", scene.table)
    last = cue.first - 1
    if pattern is None or not cue.strong or last <= start or cue.act == "think":
        return None
    if cue.first == cue.verb and cue.lemma != LETTING_KNOW:
        return None
    if "part" not in cue.persons or page.tags[cue.last + 1 : end][:1] == [] or page.tags[cue.last + 1].bits & W.PUNCT:
        return None
    if not page.tags[last].bits & W.FINITE and page.keys[last] not in OUGHT:
        return None
    if page.keys[last] == NOT and not page.tags[last - 1].bits & W.FINITE:
        return None  # মন্ত্রীকে না | জানিয়েই
    first = skip_openers(scene, start)
    source = _subject_of_next(scene, cue, end) or find_source(scene, cue, pattern, cue.last + 1, end)
    if source is None or last - first < _FEW - 1:
        return None
    return Attribution(pattern.kind, [(first, last)], source, cue, pattern)


def _subject_of_next(scene: Scene, cue: CueHit, end: int) -> Mention | None:
    """Who says what follows a participle, and so what stands before it: … জানিয়ে | মন্ত্রী বলেন, …"""
    following = cues_until(scene, bisect_left(scene.cue_starts, cue.last + 1), end)
    if not following or following[0].kind != "verb":
        return None
    return source_left(scene.page, scene.lexicon, cue.last + 1, following[0], scene.marked, scene.seen)


def _after_adverbial(page: Page, first: int, last: int) -> int:
    """Where the clause before কথা begins: behind the last conditional, comma or text in the locative (এক বিবৃতিতে)."""
    for at in range(last - 2, first, -1):
        tag = page.tags[at]
        conditional = tag.verb is not None and "cond" in tag.verb.persons and not tag.verb.persons & THIRD
        if tag.key == "," or conditional or (tag.case == "loc" and tag.bits & W.DOCUMENT):
            return at + 1
    return first


def skip_openers(scene: Scene, first: int) -> int:
    """The first token of a clause, leading connectives and punctuation left out."""
    page = scene.page
    while first < len(page):
        key, bits = page.keys[first], page.tags[first].bits
        sign = bits & W.PUNCT and key not in scene.lexicon.marks
        if not sign and key not in LINE_ENDS and key not in LEADING and first not in scene.closer_at:
            break
        first += 1
    return first


def _question(scene: Scene, cue: CueHit, start: int) -> Attribution | None:
    """An indirect question: … কি না জানতে চাইলে."""
    page = scene.page
    if cue.act != "ask" or not cue.persons & {"cond", "3h", "3", "1", "part"}:
        return None
    last = cue.first - 1
    if last > start and page.tags[last].bits & W.FINITE and cue.persons & {"cond"}:
        first = skip_openers(scene, start)
        if last - first >= 2 and any(key in WH_WORDS for key in page.keys[first:last]):
            return Attribution(Kind.INDIRECT, [(first, last)], None, cue, BY_NAME["question"])
    for at in range(cue.first - 1, max(start, cue.first - 9) - 1, -1):
        if page.keys[at] in ("কিনা", "না") and (page.keys[at] == "কিনা" or page.keys[at - 1] == "কি"):
            source = _asker(scene, cue, start, at)
            first = skip_openers(scene, source.last + 1 if source is not None and source.last < at else start)
            if at - first < 2:
                return None
            return Attribution(Kind.INDIRECT, [(first, at)], source, cue, BY_NAME["question"])
    return None


def _asker(scene: Scene, cue: CueHit, start: int, end: int) -> Mention | None:
    """Who asks a question that ends at token `end`: beside the verb, or at the head of the sentence where nothing
    parts them (তিনি … কি না জানতে চান)."""
    if cue.kind != "verb":
        return None
    page, lexicon = scene.page, scene.lexicon
    beside = source_left(page, lexicon, end + 1, cue) or source_right(
        page, lexicon, cue.last + 1, clause_end(scene, cue), cue
    )
    if beside is not None or cue.first > end + 1:
        return beside
    return first_subject(page, lexicon, start, end - _FEW, cue)


def _comma_before(scene: Scene, cue: CueHit, start: int, end: int) -> Attribution | None:
    """Words, a comma and the reporting clause at the end of the sentence: …, জানান মন্ত্রী।"""
    page = scene.page
    tail = trim_end(page, cue.last + 1, end - 1)
    if tail - cue.last > 14 or not cue.strong or (cue.persons and not cue.persons & THIRD):
        return None
    pattern = match(cue.kind, "before", "comma", scene.table)
    if pattern is None:
        return None
    for at in range(cue.first - 1, max(start + 3, cue.first - 22), -1):
        if page.keys[at] == ",":
            if not page.tags[at - 1].bits & W.FINITE and page.keys[at - 1] not in ("না", "নেই", "নয়"):
                return None
            if not SUBORDINATORS.isdisjoint((*page.keys[start : start + _FEW], page.keys[at + 1])):
                return None  # যখন সভা হলো, তখন | তিনি বললেন; সভা হলো, | যখন তিনি ঘোষণা করলেন
            if _is_correlative(page, start, at) or page.tags[at + 1].bits & W.COORDINATOR:
                return None  # রূপম সমর্থন জানান, | আর অঞ্জন শ্রদ্ধা জানিয়েছেন
            source = find_source(scene, cue, pattern, cue.last + 1, end, at=at + 1)
            first = skip_openers(scene, start)
            inside = cues_until(scene, bisect_left(scene.cue_starts, first), at)
            if source is not None and source.last < cue.first and not _is_adverbial(page, at + 1, source.first):
                source = None  # words of the clause stand between the comma and the subject
            if source is None or any(announces(scene, other, at + 2) or other.last == at - 1 for other in inside):
                return None
            return Attribution(pattern.kind, [(first, at - 1)], source, cue, pattern)
        if page.tags[at].bits & W.FINITE and not page.tags[at].bits & (W.SOURCE | W.PARTICIPLE):
            if at == cue.first - 1 and tail > cue.last:
                source = source_right(page, scene.lexicon, cue.last + 1, end, cue)
                first = skip_openers(scene, start)
                if source is not None and at - first >= 3:
                    return Attribution(pattern.kind, [(first, at)], source, cue, pattern)
            return None
    return None


def _is_adverbial(page: Page, first: int, end: int) -> bool:
    """Whether the words before a subject only tell where or when: …, ইউনান প্রদেশের এক সম্মেলনে | কর্মকর্তারা বলেছেন।"""
    if end <= first + 1 or end > first + _ADVERBIAL:
        return end <= first + 1
    words = page.tags[first:end]
    return words[-1].case == "loc" and not any(tag.bits & (W.PUNCT | W.VERB) or tag.pronoun for tag in words)


def _is_correlative(page: Page, start: int, comma: int) -> bool:
    """Whether the words before a comma are a relative clause that the pronoun behind it takes up: যারা …, তারা …"""
    after = page.tags[comma + 1].pronoun if comma + 1 < len(page) else None
    if (after is not None and after.person == "r") or page.keys[comma + 1 : comma + 2] == ["যা"]:
        return True  # …, যা তিনি নিজেই লিখেছেন
    return (
        after is not None
        and after.person == "3"
        and any(t.pronoun and t.pronoun.person == "r" for t in page.tags[start:comma])
    )


def take_headline(scene: Scene) -> None:
    """A first line of the form words: name."""
    page = scene.page
    if len(page.paragraphs) < 2 or scene.labels:
        return
    end = page.paragraphs[1]
    if not 4 <= end <= 22:
        return
    colon = next((i for i in range(1, end) if page.keys[i] in COLONS), None)
    if (
        colon is None
        or any(page.keys[i] in TERMINATORS for i in range(end))
        or any(s.opener < end for s in scene.segments[:1])
    ):
        return
    last = trim_end(page, colon + 1, end - 1)
    if 0 <= last - colon - 1 < 4 and colon >= 3:
        tag = page.tags[last]
        if tag.case == "nom" and tag.bits & W.SOURCE and not tag.bits & W.VERB:
            source = mention_at(page, scene.lexicon, last, colon + 1)
            scene.found.append(
                Attribution(Kind.UNMARKED, [(0, colon - 1)], source, None, BY_NAME["headline"], (Flag.LABEL,))
            )
