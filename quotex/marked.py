"""Marked segments → quotations: with a cue, in a list, as a part of the one before, bare, or no speech (terms)."""

from __future__ import annotations

from bisect import bisect_left
from typing import Final

import attrs

from quotex.beside import (
    CLAUSE,
    cue_after,
    cue_before,
    cue_in_sentence,
    cue_on_line_before,
    is_saying_this,
    looks_spoken,
)
from quotex.cues import CueHit
from quotex.lexicon import W
from quotex.marks import Segment
from quotex.nouns import Mention, inside_bracket, is_nominative, mention_at
from quotex.page import COLONS, DASHES, HYPHENS, LINE_ENDS, TERMINATORS, Page
from quotex.patterns import BY_NAME, Pattern, match
from quotex.places import SOURCES, find_source
from quotex.records import Act, Flag, Kind
from quotex.scene import Attribution, Scene, clause_end, is_news_verb, mark_ends, trim_end, trim_lines, with_flags
from quotex.sources import first_subject
from quotex.turns import dialogue, label_source
from quotex.words import (
    ABOUT,
    ARRIVING,
    BEING,
    CHANTS,
    HEARING,
    LIGHT_VERBS,
    NAME,
    SAYING,
    SORTS,
    SOUNDS,
    TENSES,
    WRITTEN_ON,
)

_SPOKEN: Final = 5  # tokens of marked words that a verb of no speech hands over without a comma
_KNOWN: Final = 2  # times that an unlisted word stands like a subject of reporting verbs, to be one of another verb
_SIGNATURE: Final = 12  # tokens of a signature behind a dash
_TO_WRITTEN: Final = 4  # tokens between words in marks and what says that they are written
_BEAT: Final = 14  # tokens of an action between two parts of a quotation: “Q1।” সে উঠে দাঁড়াল। “Q2।”


def take_segments(scene: Scene) -> None:
    """Decide on every marked segment: a quotation with cue, part of the one before, a bare one, or a term."""
    label_at = {label.colon: label for label in scene.labels}
    previous: Attribution | None = None
    previous_segment: Segment | None = None
    listed = _list_ends(scene)
    for segment in scene.segments:
        label = label_at.get(_before_direction(scene.page, segment.opener))
        if label is not None and _fills_turn(scene, segment):
            made: Attribution | None = Attribution(
                Kind.DIRECT, [], label_source(scene, label), None, BY_NAME["label"], (Flag.LABEL,)
            )
        elif segment.family == "dash":
            made = dialogue(scene, segment, previous)
        else:
            made = _with_cue(scene, segment, previous_segment, previous, listed.get(segment.opener, segment))
        if made is None:
            made = _without_cue(scene, segment, previous, previous_segment)
        if made is None:
            segment.is_term = True
            scene.terms.append(segment)
            continue
        if made is not previous:
            made.flags = (*made.flags, *segment.flags)
            if segment.depth:
                made.flags = (*made.flags, Flag.NESTED)
            if not made.parts:
                made.parts = [(segment.first, segment.last)]
            scene.found.append(made)
        scene.said[segment.opener] = made
        if segment.depth == 0:
            previous, previous_segment = made, segment


def _before_direction(page: Page, opener: int) -> int:
    """The token before an opening mark, or before the stage direction that precedes it: দীপু: (আস্তে) “Q”."""
    return inside_bracket(page, opener - 1, page.paragraph(opener)[0]) if opener else -1


def _fills_turn(scene: Scene, segment: Segment) -> bool:
    """Whether the words behind a label are the turn, or one of its marked parts, and no term in it."""
    _, end = scene.page.paragraph(segment.opener)
    return mark_ends(scene.page.keys[segment.last]) or trim_end(scene.page, segment.opener, end - 1) <= segment.closer


def _list_ends(scene: Scene) -> dict[int, Segment]:
    """For segments in a list (‘ক’, ‘খ’ ও ‘গ’) the last one of the list, by opening mark."""
    ends: dict[int, Segment] = {}
    last: Segment | None = None
    for segment in reversed(scene.segments):
        if segment.family == "dash":
            continue
        following = last
        if following is not None and segment.depth == following.depth and _is_list(scene, segment, following):
            ends[segment.opener] = ends.get(following.opener, following)
        last = segment
    return ends


def _goes_on(scene: Scene, previous: Attribution, before: Segment, segment: Segment) -> bool:
    """Whether a segment is the next part of the attributed quotation that the segment before it ended."""
    attributed = previous.cue is not None and previous.kind is Kind.DIRECT
    if is_saying_this(scene.page, segment.closer + 1):
        return False
    if previous.pattern.name == "label" and _before_direction(scene.page, segment.opener) == before.closer:
        return True  # দীপু: “Q1” (আস্তে) “Q2”
    return attributed and previous.parts[-1] == (before.first, before.last) and _touches(scene, before, segment)


def _continued(previous: Attribution, segment: Segment) -> Attribution:
    """The quotation with the words of a segment as its next part, unless they are among its words: — Q1, বলল X, ‘Q2’"""
    if previous.parts[-1] == (segment.opener, segment.closer):
        previous.parts[-1] = (segment.first, segment.last)
    elif previous.parts[-1][1] < segment.opener:
        previous.parts.append((segment.first, segment.last))
        previous.flags = with_flags(previous.flags, (*segment.flags, Flag.CONTINUED))
    return previous


def _with_cue(
    scene: Scene, segment: Segment, before: Segment | None, previous: Attribution | None, end: Segment
) -> Attribution | None:
    """The quotation of a segment beside a cue, or None; `end` is the last segment of the list that it begins."""
    if previous is not None and before is not None and _goes_on(scene, previous, before, segment):
        return _continued(previous, segment)  # ‘Q1।’ ‘Q2।’
    number = cue_before(scene, segment)
    if number is not None and scene.cues[number].kind == "found" and _is_chanted(scene.page, segment):
        number = None  # দেখা গেল, ‘জয় হোক’ স্লোগান দিচ্ছে একদল লোক
    if number is not None and _is_naming(scene, scene.cues[number], segment):
        return None
    if number is not None:
        cue = scene.cues[number]
        if (
            number in scene.used
            and previous is not None
            and previous.cue is cue
            and not _is_list(scene, before, segment)
        ):
            return _continued(previous, segment)  # split: “Q1,” X বলেন, “Q2”
        pattern = match(cue.kind, "after", "mark", scene.table)
        if pattern is not None:
            scene.used.add(number)
            source = find_source(scene, cue, pattern, cue.last + 1, segment.opener)
            return Attribution(_marked_kind(scene, segment, pattern), [], source, cue, pattern)
    made = _in_list(scene, segment, before, previous)
    if made is not None:
        return made
    number = cue_in_sentence(scene, segment)
    if number is None:
        number = cue_on_line_before(scene, segment)
    if number is not None:
        cue = scene.cues[number]
        scene.used.add(number)
        pattern = BY_NAME["cue-far-mark"]
        source = find_source(scene, cue, pattern, cue.last + 1, segment.opener)
        return Attribution(_marked_kind(scene, segment, pattern), [], source, cue, pattern)
    made = _written(scene, segment, end)
    if made is not None:
        return made
    found = cue_after(scene, end, strict=end is segment)
    if found is None or (end is not segment and scene.cues[found[0]].kind not in ("chant", "verb")):
        return _after_any_verb(scene, segment)
    number, join = found
    cue = scene.cues[number]
    if number in scene.used and not (previous is not None and previous.cue is cue):
        return None
    pattern = match(cue.kind, "before", join, scene.table)
    if pattern is None:
        return None
    scene.used.add(number)
    source = find_source(scene, cue, pattern, end.closer + 1, clause_end(scene, cue), segment)
    kind = _marked_kind(scene, segment, pattern)
    return Attribution(kind, [], source, cue, pattern)


def _is_naming(scene: Scene, cue: CueHit, segment: Segment) -> bool:
    """Whether marked words are a name or title: নাম দেওয়া হয়েছে ‘…’, তাঁকে দেখা গেছে ‘…’, ‘…’ ছবিতে."""
    if cue.kind == "passive":
        return cue.lemma.startswith(NAME)
    shown = cue.kind == "found" and cue.lemma == "দেখা" and scene.page.keys[cue.first - 1] != SAYING
    return shown and not mark_ends(scene.page.keys[segment.last])


def _is_chanted(page: Page, segment: Segment) -> bool:
    """Whether the word for a slogan stands right behind marked words."""
    return segment.closer + 1 < page.size and page.keys[segment.closer + 1] in CHANTS


def _written(scene: Scene, segment: Segment, end: Segment) -> Attribution | None:
    """Words on a placard or wall: ‘বিচার চাই’ লেখা ব্যানার নিয়ে তাঁরা দাঁড়ান। `end` is the last segment of their list."""
    page = scene.page
    at = end.closer + 1
    while at < len(page) and at <= end.closer + _TO_WRITTEN and (page.keys[at] in DASHES or page.keys[at] in SORTS):
        at += 1  # ‘ক’, ‘খ’—এমন নানা লেখা
    if at + 1 >= len(page) or page.keys[at] not in ("লেখা", "লিখিত") or segment.last == segment.first:
        return None
    if not any(tag.base in WRITTEN_ON for tag in page.tags[at + 1 : at + 4]):
        return None
    cue = CueHit(at, at, at, "লেখা", Act.WRITE, "participle", frozenset({"part"}), True)
    pattern = BY_NAME["written"]
    source = find_source(scene, cue, pattern, at + 1, clause_end(scene, cue), segment)
    return Attribution(_marked_kind(scene, segment, pattern), [], source, cue, pattern)


def _after_any_verb(scene: Scene, segment: Segment) -> Attribution | None:
    """Words that a verb of no speech hands over by its comma: … কাঁদতে লাগল, “Q”."""
    page = scene.page
    at = _first_of_joiner(page, segment.opener - 1)
    if at < 2 or segment.depth:
        return None
    if not (page.keys[at] == "," or page.keys[at] in COLONS or page.keys[at] in DASHES):
        long = segment.last - segment.first > _SPOKEN and mark_ends(page.keys[segment.last])
        if page.keys[segment.last] not in "?!" and not long:
            return None
        at += 1  # তিনি প্রশ্ন করিয়া বসিলেন “Q?”
    if page.keys[at - 1] == "যে":
        at -= 1
    tag = page.tags[at - 1]
    verb = tag.verb
    if (
        verb is None
        or (verb.lemma in BEING and not page.tags[at - 2].bits & W.VERBAL)  # but উল্লেখ করা আছে
        or tag.bits & W.NAME
        or not verb.persons & {"1", "3", "3h"}
        or at - 1 in scene.cue_ending
        or not looks_spoken(scene, segment)
    ):
        return None
    start, _ = page.sentence(at - 1)
    first = at - 1
    if first - 1 > start and page.tags[first - 1].base not in scene.lexicon.phrases and _is_object(page, first - 1):
        first -= 1
    while first - 1 > start and (
        page.tags[first - 1].bits & W.PARTICIPLE or (page.tags[first].verb and _is_verbal_noun(page, first - 1))
    ):
        first -= 1
    cue = CueHit(first, at - 1, at - 1, verb.lemma, Act.EXCLAIM, "verb", verb.persons, False)
    pattern = BY_NAME["verb-mark"]
    source = find_source(scene, cue, pattern, at, segment.opener)
    unknown = source is not None and source.weight < 1.5 and scene.seen.get(page.tags[source.head].base, 0) < _KNOWN
    heard = verb.lemma in ARRIVING and any(tag.base in SOUNDS for tag in page.tags[at - 3 : at - 1])
    if unknown or heard or verb.lemma in HEARING:
        source = None
    if page.keys[first] == SAYING and verb.lemma in HEARING:  # তাঁকে বলতে শুনেছি, “Q”
        source = SOURCES["heard"](scene, attrs.evolve(cue, first=first + 1), at, segment.opener, segment)
    return Attribution(Kind.DIRECT, [], source, cue, pattern)


def _first_of_joiner(page: Page, at: int) -> int:
    """The first token of what joins a verb to the mark behind it: a comma, --- or a colon that ends its line."""
    last = trim_lines(page, at)
    if at - last > 2 or (last < at and page.keys[last] not in COLONS):
        return at
    while last > 0 and page.keys[last] in HYPHENS and page.keys[last - 1] in HYPHENS:
        last -= 1
    return last


def _is_object(page: Page, at: int) -> bool:
    """Whether a common noun right before a verb is its object: তর্ক তুলিল, ফোড়ন কাটল."""
    tag = page.tags[at]
    return bool(tag.bits & W.COMMON) and tag.case == "nom" and not tag.bits & (W.PUNCT | W.SOURCE | W.FUNCTION | W.VERB)


def _is_verbal_noun(page: Page, at: int) -> bool:
    """Whether a noun belongs to the light verb behind it: আরম্ভ করিয়া, যোগ দিল."""
    tag, after = page.tags[at], page.tags[at + 1]
    light = after.verb is not None and after.verb.lemma in LIGHT_VERBS
    return light and tag.case == "nom" and not tag.bits & (W.PUNCT | W.PRONOUN | W.SOURCE | W.FUNCTION)


def _is_list(scene: Scene, before: Segment | None, segment: Segment) -> bool:
    """Whether only a comma or ও stands between two segments: ‘ক’, ‘খ’ ও ‘গ’."""
    if before is None or not 1 < segment.opener - before.closer <= 3:
        return False
    between = scene.page.keys[before.closer + 1 : segment.opener]
    return all(key in (",", "ও", "এবং", "বা", "আর", "।", "-", "–") for key in between)


def _touches(scene: Scene, before: Segment | None, segment: Segment) -> bool:
    """Whether nothing but white space of one line stands between two segments of one kind."""
    if before is None or before.closer + 1 != segment.opener or before.family != segment.family:
        return False
    return mark_ends(scene.page.keys[segment.last])


def _in_list(
    scene: Scene, segment: Segment, before: Segment | None, previous: Attribution | None
) -> Attribution | None:
    """A segment in a list of segments shares the cue of the one before it."""
    if previous is None or previous.cue is None or not _is_list(scene, before, segment) or before is None:
        return None
    if previous.parts[-1] != (before.first, before.last):
        return None
    return Attribution(previous.kind, [], previous.source, previous.cue, previous.pattern)


def _marked_kind(scene: Scene, segment: Segment, pattern: Pattern) -> Kind:
    """Direct speech, or a fragment of less than a clause."""
    page = scene.page
    words = [tag for tag in page.tags[segment.first : segment.last + 1] if not tag.bits & W.PUNCT]
    ends = page.keys[segment.last] in TERMINATORS or page.keys[segment.last] in ",…"
    if ends or len(words) > CLAUSE or any(tag.bits & W.FINITE for tag in words):
        return Kind.DIRECT
    if pattern.join == "quotative" and len(words) < CLAUSE:
        return Kind.PARTIAL
    before = page.keys[segment.opener - 1] if segment.opener else ","
    if before == "," or before in COLONS or before in DASHES or page.tags[segment.opener - 1].bits & W.VERB:
        return Kind.DIRECT
    return Kind.PARTIAL if pattern.words == "before" and len(words) < 4 else Kind.DIRECT


def _without_cue(
    scene: Scene, segment: Segment, previous: Attribution | None, before: Segment | None
) -> Attribution | None:
    """A segment that no cue reports: part of the one before, said by somebody named before it, bare, or no speech."""
    if segment.depth == 0 and previous is not None and previous.cue is None and _is_list(scene, before, segment):
        return Attribution(Kind.DIRECT, [], previous.source, None, previous.pattern)  # ‘এত মানুষ!’, ‘খুব সুন্দর’
    if segment.depth or not looks_spoken(scene, segment):
        return None
    if previous is not None and before is not None and _goes_on_with(scene, previous, before, segment):
        return _continued(previous, segment)
    named = _name_before(scene, segment)
    if named is not None:
        return Attribution(Kind.DIRECT, [], named, None, BY_NAME["name-mark"])
    if previous is not None and before is not None and _same_speaker_again(scene, previous, before, segment):
        return Attribution(Kind.DIRECT, [], previous.source, None, BY_NAME["continued"], (Flag.INFERRED,))
    named = _name_behind(scene, segment)
    if named is not None:
        return Attribution(Kind.DIRECT, [], named, None, BY_NAME["mark-name"])
    actor = _actor(scene, segment)
    if actor is not None:
        return Attribution(Kind.DIRECT, [], actor, None, BY_NAME["actor-mark"], (Flag.INFERRED,))
    return Attribution(Kind.DIRECT, [], None, None, BY_NAME["bare-mark"])


def _actor(scene: Scene, segment: Segment) -> Mention | None:
    """Whoever acts in the sentence right before or behind a quotation of the same paragraph: “Q।” সে হাসল।"""
    page = scene.page
    paragraph, end = page.paragraph(segment.opener)
    if segment.opener > paragraph and page.keys[segment.opener - 1] in TERMINATORS:
        start, _ = page.sentence(segment.opener - 1)
        if scene.container(start) is None and scene.container(segment.opener - 1) is None:
            found = first_subject(page, scene.lexicon, max(start, paragraph), segment.opener, _ACTING)
            if found is not None and found.weight >= 1.8 and not _is_no_actor(page, found):
                return found
    after = segment.closer + 1
    if after + 1 < end and page.keys[after] in DASHES:
        after += 1
    if after < end and page.keys[after] not in LINE_ENDS and mark_ends(page.keys[segment.last]):
        start, stop = page.sentence(after)
        if start <= after and not any(i in scene.opener_at for i in range(after, stop)):
            found = first_subject(page, scene.lexicon, after, min(stop, end), _ACTING)
            if found is None or found.first != after:
                found = _subject_last(scene, after, min(stop, end))
            if found is not None and found.weight >= 1.8 and not _is_no_actor(page, found):
                return found
    return None


def _subject_last(scene: Scene, start: int, end: int) -> Mention | None:
    """The subject that ends its sentence, behind the verb: ডুকরে কেঁদে ওঠে | রহিমা।"""
    page = scene.page
    head = trim_end(page, start, end - 1)
    if head <= start or not page.tags[head - 1].bits & W.FINITE or not is_nominative(page, head):
        return None
    return mention_at(page, scene.lexicon, head, start)


def _is_no_actor(page: Page, mention: Mention) -> bool:
    """Whether a noun phrase is a pronoun of the second person, who hears, or whom the words are about: করিম সম্পর্কে."""
    pronoun = page.tags[mention.head].pronoun
    about = mention.last + 1 < page.size and page.keys[mention.last + 1] in ABOUT
    return about or (pronoun is not None and pronoun.person == "2")


_ACTING: Final = CueHit(0, 0, 0, "", Act.STATE, "participle", frozenset(), False)
"""Stands in for a cue where somebody only acts."""


def _goes_on_with(scene: Scene, previous: Attribution, before: Segment, segment: Segment) -> bool:
    """Whether a segment continues the quotation before it: reopened in the next paragraph, or after “Q1,” X বলেন।"""
    page = scene.page
    if before.family == "dash" or segment.family == "dash" or before.closer >= segment.opener:
        return False
    between = page.keys[before.closer + 1 : segment.opener]
    if not before.closed and Flag.UNCLOSED in before.flags and all(key in LINE_ENDS for key in between):
        return True
    if _is_beat(scene, before, segment):
        return True
    cue = previous.cue
    if cue is None or previous.source is None:
        return False
    if cue.last < before.opener and before.depth == segment.depth and is_news_verb(page, cue):
        return len(between) <= 2 and any(key in LINE_ENDS for key in between)
    if not before.closer < cue.first < segment.opener:
        return False
    # between them stands only the attribution
    tail = page.keys[cue.first : segment.opener]
    if is_news_verb(page, cue) or any(key.endswith(TENSES["perfect"]) for key in tail):
        tail = tail[:-1]  # in a story the next line is the next speaker's
    return segment.opener - cue.last <= 11 and not any(key in LINE_ENDS for key in tail)


def _is_beat(scene: Scene, before: Segment, segment: Segment) -> bool:
    """Whether one sentence of action, and nothing said, stands between two quotations of a paragraph."""
    page = scene.page
    between = page.keys[before.closer + 1 : segment.opener]
    if not 2 <= len(between) <= _BEAT or any(key in LINE_ENDS for key in between) or before.depth != segment.depth:
        return False
    if (
        sum(key in TERMINATORS for key in between) != 1
        or between[-1] not in TERMINATORS
        or not mark_ends(page.keys[before.last])
    ):
        return False
    return bisect_left(scene.cue_starts, before.closer) == bisect_left(scene.cue_starts, segment.opener)


def _same_speaker_again(scene: Scene, previous: Attribution, before: Segment, segment: Segment) -> bool:
    """Whether a quotation without a source, right after an attributed one, has the same speaker (as in news)."""
    page = scene.page
    if previous.source is None or previous.cue is None or before.closer >= segment.opener:
        return False
    since = max(before.closer, previous.cue.last) + 1
    if bisect_left(scene.cue_starts, since) < bisect_left(scene.cue_starts, segment.opener):
        return False  # somebody else was reported in between
    return is_news_verb(page, previous.cue) and segment.last - segment.first >= 8


def _name_behind(scene: Scene, segment: Segment) -> Mention | None:
    """The noun phrase that a dash puts behind a quotation, up to the end of the line: “Q” – সমন্বয়কারী আরিফ হাসান।"""
    page = scene.page
    at = segment.closer + 1
    while at < len(page) and (page.keys[at] in LINE_ENDS or page.keys[at] in "।,"):
        at += 1
    if at >= len(page) or page.keys[at] not in DASHES or at > segment.closer + 3:
        return None
    last = at + 1
    while last < len(page) and not page.tags[last].bits & W.BREAK and page.keys[last] != ",":
        if last - at > _SIGNATURE or (page.tags[last].bits & (W.MARK | W.FINITE) and not page.tags[last].bits & W.NAME):
            return None
        last += 1
    head = last - 1
    if head <= at or page.tags[head].case != "nom" or not page.tags[head].bits & W.SOURCE:
        return None
    return mention_at(page, scene.lexicon, head, at + 1)


def _name_before(scene: Scene, segment: Segment) -> Mention | None:
    """The noun phrase that stands right before an opening mark: … নন মহসিন, “Q”."""
    page = scene.page
    at = segment.opener - 1
    if at > 0 and page.keys[at] == ")":  # অনাদি। (চমকিয়া) “Q”
        at = inside_bracket(page, at, page.paragraph(at)[0])
    labelled = at > 0 and page.keys[at] == "।" and page.paragraph(at)[0] >= at - 3
    if at < 0 or not (labelled or page.keys[at] == "," or page.keys[at] in COLONS or page.keys[at] in DASHES):
        return None
    head = at - 1
    if head < 0 or head in scene.closer_at:
        return None
    tag = page.tags[head]
    known = tag.bits & (W.NAME | W.ROLE | W.PRONOUN | W.ANON | W.BODYLIKE)
    alone = page.paragraph(head)[0] >= head - 2 and not tag.bits & (W.PUNCT | W.VERB)
    if tag.case != "nom" or (not known and not alone):
        return None
    if tag.bits & (W.FINITE | W.PARTICIPLE) and not tag.bits & W.NAME:
        return None
    return mention_at(page, scene.lexicon, head, page.sentence(head)[0])
