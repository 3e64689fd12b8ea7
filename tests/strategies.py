"""Bengali text for property-based tests: sentences that do hold quotations, broken ones, and anything at all."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

from hypothesis import strategies as st

NAMES = ("করিম", "রহিমা খাতুন", "সুমন চৌধুরী", "মো. আনিস রহমান", "ডা. লায়লা হক", "বিমল পাল", "আয়েশা বেগম")
TITLES = ("", "", "মন্ত্রী ", "জেলা প্রশাসক ", "প্রধান শিক্ষক ", "বিদ্যালয়ের সভাপতি ", "ওই এলাকার কৃষক ")
OTHERS = ("তিনি", "তাঁরা", "পুলিশ", "মন্ত্রী", "চিকিৎসকেরা", "প্রত্যক্ষদর্শীরা", "মা", "এক কর্মকর্তা", "জাতীয় কমিটি")
GENITIVES = ("মন্ত্রীর", "করিমের", "তাঁর", "পুলিশের", "রহিমা খাতুনের")
TEXTS = ("প্রতিবেদনে", "বিবৃতিতে", "এক বিজ্ঞপ্তিতে", "কমিটির প্রতিবেদনে")
VERBS = (
    "বলেন",
    "বলেছেন",
    "জানান",
    "বললেন",
    "জানিয়েছেন",
    "বলিলেন",
    "দাবি করেন",
    "উল্লেখ করেছেন",
    "মন্তব্য করেন",
    "আরও বলেন",
    "লিখেছেন",
)
PASSIVES = ("বলা হয়", "জানানো হয়েছে", "উল্লেখ করা হয়")
NOUNS = ("মতে", "ভাষায়", "কথায়", "দাবি", "ভাষ্য")
ASIDES = ("", "", "", "গতকাল ", "শনিবার ঢাকায় ", "সংবাদ সম্মেলনে ", "তবে ")
ADDRESSEES = ("", "", "", "সাংবাদিকদের ", "পত্রিকাটিকে ")
CLAUSES = (
    "কাজ শেষ হয়েছে", "আমরা কাল আসব", "নদীর পানি বাড়ছে", "আমি কিছু জানি না", "দাম আর বাড়বে না", "রাস্তাটি নতুন করে তৈরি হবে",
    "পড়াশোনা বন্ধ থাকবে না", "‘সবুজ মেলা’ কাল শুরু হবে", "ঘরে চাল নেই", "৩.৫ কোটি টাকা লাগবে", "তুমি কি যাবে?", "কী সুন্দর!",
)  # fmt: skip
FRAGMENTS = ("ভিত্তিহীন", "খুব ভালো", "দুঃখজনক", "বিশাল জয়")
MARKS = (("“", "”"), ("‘", "’"), ('"', '"'), ("«", "»"), ("‘‘", "’’"))
NEUTRAL = "নদীর ধারে একটা পুরোনো বটগাছ আছে। সকালে সেখানে পাখি ডাকে।"
"""A paragraph that nobody says anything in."""

speakers = st.one_of(st.builds("{}{}".format, st.sampled_from(TITLES), st.sampled_from(NAMES)), st.sampled_from(OTHERS))
verbs = st.sampled_from(VERBS)
clauses = st.sampled_from(CLAUSES)
marks = st.sampled_from(MARKS)


def _marked(draw: st.DrawFn) -> str:
    opener, closer = draw(marks)
    return f"{opener}{draw(clauses)}{draw(st.sampled_from(('।', '', '।')))}{closer}"


def _before(draw: st.DrawFn) -> str:
    return f"{draw(st.sampled_from(ASIDES))}{draw(speakers)} {draw(st.sampled_from(ADDRESSEES))}{draw(verbs)}"


def _run(draw: st.DrawFn) -> str:
    return "। ".join(draw(st.lists(clauses, min_size=1, max_size=3)))


CONSTRUCTIONS: dict[str, Callable[[st.DrawFn], str]] = {
    "cue-mark": lambda d: f"{_before(d)}, {_marked(d)}",
    "cue-mark, colon": lambda d: f"{_before(d)}: {_marked(d)}",
    "cue-far-mark": lambda d: f"{d(speakers)} জানান কীভাবে সব ঘটেছে, {_marked(d)}",
    "passive-mark": lambda d: f"{d(st.sampled_from(TEXTS))} {d(st.sampled_from(PASSIVES))}, {_marked(d)}",
    "noun-mark": lambda d: f"{d(st.sampled_from(GENITIVES))} {d(st.sampled_from(NOUNS))}, {_marked(d)}",
    "according-mark": lambda d: f"প্রতিবেদন অনুযায়ী, {_marked(d)}",
    "quotative": lambda d: f"{_marked(d)} বলে {d(verbs)} {d(speakers)}।",
    "quotative, fragment": lambda d: f"একে ‘{d(st.sampled_from(FRAGMENTS))}’ বলে মন্তব্য করেন {d(speakers)}।",
    "mark-cue": lambda d: f"{_marked(d)}, {d(verbs)} {d(speakers)}।",
    "mark-cue, dash": lambda d: f"{_marked(d)} – {d(speakers)} {d(verbs)}।",
    "mark-passive": lambda d: f"{_marked(d)}, বলা হয় {d(st.sampled_from(TEXTS))}।",
    "chant": lambda d: f"{d(speakers)} ‘বিচার চাই, বিচার চাই’ স্লোগান দেন।",
    "chant-quotative": lambda d: f"‘বিচার চাই’ বলে স্লোগান দেন {d(speakers)}।",
    "mark-noun": lambda d: f"{_marked(d)}, {d(st.sampled_from(GENITIVES))} দাবি।",
    "split": lambda d: f"“{d(clauses)},” {d(verbs)} {d(speakers)}, “{d(clauses)}।”",
    "cue-je": lambda d: f"{_before(d)} যে {d(clauses)}।",
    "passive-je": lambda d: f"{d(st.sampled_from(TEXTS))} বলা হয় যে {d(clauses)}।",
    "noun-je": lambda d: f"{d(st.sampled_from(GENITIVES))} দাবি যে {d(clauses)}।",
    "cue-comma": lambda d: f"{_before(d)}, {_run(d)}।",
    "passive-comma": lambda d: f"{d(st.sampled_from(TEXTS))} {d(st.sampled_from(PASSIVES))}, {_run(d)}।",
    "noun-comma": lambda d: f"{d(st.sampled_from(GENITIVES))} {d(st.sampled_from(NOUNS))}, {d(clauses)}।",
    "according-comma": lambda d: f"প্রতিবেদন অনুযায়ী, {d(clauses)}।",
    "bole-cue": lambda d: f"{d(clauses)} বলে {d(verbs)} {d(speakers)}।",
    "bole-passive": lambda d: f"{d(clauses)} বলে {d(st.sampled_from(TEXTS))} জানানো হয়।",
    "kotha-cue": lambda d: f"কাজ শেষ হওয়ার কথা জানান {d(speakers)}।",
    "question": lambda d: f"{d(clauses)} কি না জানতে চাইলে {_before(d)}, {_marked(d)}",
    "comma-cue": lambda d: f"{d(clauses)}, {d(verbs)} {d(speakers)}।",
    "comma-noun": lambda d: f"{d(clauses)}, দাবি {d(st.sampled_from(GENITIVES))}।",
    "point-back": lambda d: f"{_run(d)}। {d(speakers)} এসব কথা বলেন।",
    "cue-bare": lambda d: f"কেউ কেউ বলছেন {d(clauses)}।",
    "passive-bare": lambda d: f"প্রতিবেদনে বলা হয় {d(clauses)}।",
    "noun-bare": lambda d: f"{d(st.sampled_from(GENITIVES))} মতে {d(clauses)}।",
    "cue-dash": lambda d: f"{d(speakers)} বলল — {d(clauses)}।",
    "dialogue-cue": lambda d: f"— তুমি কি যাবে?\n— {d(clauses)}, বলল {d(speakers)}।",
    "dialogue": lambda d: f"— তুমি কে?\n— {d(clauses)}।",
    "verb-mark": lambda d: f"ছেলেটি কেঁদে উঠল, {_marked(d)}",
    "inside": lambda d: f"{_before(d)} যে ফল “{d(st.sampled_from(FRAGMENTS))}” হয়েছে।",
    "name-mark": lambda d: f"সন্তুষ্ট নন {d(speakers)}, {_marked(d)}",
    "label": lambda d: "\n".join(f"{name}: {d(clauses)}।" for name in ("করিম", "রহিমা", "করিম", "রহিমা")),
    "headline": lambda d: f"{d(clauses)}: মন্ত্রী\n{NEUTRAL}",
    "actor-mark": lambda d: f"{_marked(d)} ছেলেটি লাফিয়ে উঠল।",
    "continued": lambda d: f"{_before(d)}, {_marked(d)}\n“{d(clauses)}। আর কিছু বলার নেই আমার, এখন যেতে হবে।”",
    "reopened": lambda d: f"{_before(d)}, “{d(clauses)}।\n“{d(clauses)}।”",
    "bare-mark": lambda d: f"“{d(clauses)}?”",
    "term": lambda d: f"{d(speakers)} ‘সোনার নৌকা’ নামের বইটি পড়েন।",
    "nested": lambda d: f"{_before(d)}, “মা বলতেন, ‘{d(clauses)}।’ আমি তা মানি।”",
    "nothing": lambda d: NEUTRAL,
}
"""Ways to put a quotation, by the name of the pattern that reads it."""


@st.composite
def sentences(draw: st.DrawFn, without: tuple[str, ...] = ()) -> str:
    """One sentence or short exchange with a quotation."""
    return CONSTRUCTIONS[draw(st.sampled_from(sorted(set(CONSTRUCTIONS) - set(without))))](draw)


@st.composite
def articles(draw: st.DrawFn, most: int = 6) -> str:
    """Some sentences, in one or several paragraphs."""
    text = ""
    for sentence in draw(st.lists(sentences(), min_size=1, max_size=most)):
        text += (draw(st.sampled_from((" ", "\n", "\n\n", " "))) if text else "") + sentence
    return text


_SIGNS = "“”‘’\"'«»`´—–-।৷|,:ঃ"


@st.composite
def broken_articles(draw: st.DrawFn) -> str:
    """An article in which marks and signs were lost, doubled, mirrored or moved."""
    signs = list(draw(articles(most=4)))
    places = [at for at, sign in enumerate(signs) if sign in _SIGNS]
    if not places:
        return "".join(signs)
    mirrored = dict(zip("“”‘’«»", "”“’‘»«", strict=True))
    for at in draw(st.lists(st.sampled_from(places), max_size=6, unique=True)):
        match draw(st.sampled_from(("drop", "double", "mirror", "move", "other", "glue"))):
            case "drop":
                signs[at] = ""
            case "double":
                signs[at] *= 2
            case "mirror":
                signs[at] = mirrored.get(signs[at], signs[at])
            case "move":
                to = draw(st.integers(0, len(signs) - 1))
                signs[at], signs[to] = "", signs[to] + signs[at]
            case "other":
                signs[at] = draw(st.sampled_from(_SIGNS))
            case _:
                signs[at] = signs[at].strip() + draw(st.sampled_from(("ই", "কে", "র", "x", "\\")))
    return "".join(signs)


PIECES = (
    *"“”‘’\"'«»‹›`´„‟—–―-।৷|,:;ঃ?!.()[]{}\\\n\r\t ",
    *("\r\n", "\u2028", "\x85", "\x0b", "\x0c", "\0", "\ud800", "\udfff", "\ufeff", "\u200b", "\u200c", "\u200d"),
    *("\u2060", "\u00ad", "\u202e", "👩‍🌾", "😀", "র‍্য", "ক্ষ", "\u09df", "\u09af\u09bc", "\u09cb", "\u09c7\u09be"),
    *("্", "া", "১২", "3.5", "a", "don't", "Th –", "বলেন", "বলেন, ", "জানান", "বলে", "যে ", "মতে", "তিনি ", "করিম "),
    *("মো.", "ডা. ", "এসব কথা বলেন", "বলা হয়", "স্লোগান", "কি না", "অনুযায়ী, ", "জানতে চাইলে", "নামে", "ওরফে"),
    *("যিনি ", "(", ") ", "করিম: ", "প্রশ্ন:", "\n— ", "\n- ", "ক’জন", "কাজ শেষ ", "আমি ", "কর"),
)
"""Pieces of text that something in the package looks at."""

anything = st.lists(
    st.sampled_from(PIECES) | st.characters() | st.characters(categories=["Cs", "Cc", "Cf", "Mn", "Mc"]), max_size=60
).map("".join)
"""Any string, made from what may cause trouble."""

texts = st.one_of(articles(), broken_articles(), anything)
"""Text of all sorts."""


def composed(text: str) -> str:
    """The text with the letters য় ড় ঢ় and the two-part vowels as one code point each."""
    text = unicodedata.normalize("NFC", text)
    for letter in "\u09df\u09dc\u09dd":
        text = text.replace(unicodedata.normalize("NFD", letter), letter)
    return text


def decomposed(text: str) -> str:
    """The text with those letters as two code points each."""
    return unicodedata.normalize("NFD", text)
