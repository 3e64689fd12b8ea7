"""The HTML report: its structure by lxml, its behaviour in a real browser."""

from __future__ import annotations

import base64
import colorsys
import hashlib
import io
from collections.abc import Iterator
from pathlib import Path

import attrs
import pytest
import regex
from browser import CHROMIUM, Browser, bengali_font, browser
from documents import HOSTILE, anything, article, documents, renamed
from hypothesis import given
from hypothesis import strategies as st

from quotex.export import FORMATS, Entry, Options
from quotex.export import style as style_module
from quotex.export.html import document_html, quote_html
from quotex.export.svg import KIND_COLOURS
from quotex.records import Document, Span

lxml_html = pytest.importorskip("lxml.html", reason="lxml reads the pages")

TAGS = {
    "html", "head", "meta", "title", "style", "body", "a", "header", "h1", "h2", "h3", "p", "ul", "ol", "li", "span",
    "nav",
    "main", "section", "article", "aside", "mark", "bdi", "b", "footer", "svg", "rect", "div",
    "figure",
    "blockquote", "figcaption",
}  # fmt: skip
ATTRIBUTES = {
    "class", "id", "lang", "href", "aria-label", "tabindex", "data-n", "role", "charset", "content", "name",
    "http-equiv",
    "width", "height", "x", "rx", "aria-labelledby", "aria-hidden",
}  # fmt: skip


def page(*entries: Entry, title: str = "কে কী বললেন", terms: bool = True) -> str:
    out = io.StringIO()
    FORMATS["html"].writer()(entries, out, Options(title=title, terms=terms))
    return out.getvalue().encode("utf-8").decode("utf-8")


@pytest.fixture
def entry() -> Entry:
    return Entry("গ্রাম.txt", article())


# ---------------------------------------------------------------- structure


def test_structure(entry: Entry) -> None:
    tree = lxml_html.document_fromstring(page(entry))
    assert tree.xpath("count(//main)") == tree.xpath("count(//h1)") == tree.xpath("count(//article)") == 1
    assert tree.xpath("string(//h1)") == "কে কী বললেন"
    assert words(tree.xpath("//p[@class='totals']")) == "6 quotations · 3 speakers · 1 unattributed"
    assert not tree.xpath("//section[@class='doc']/header/p")  # it would say the same again
    marks = tree.xpath("//article//mark")
    assert [mark.get("id") for mark in marks] == ["d1q1", "d1q2", "d1q3", "d1q4", None, "d1q5", "d1q6"]
    assert {mark.get("class") for mark in marks[:2]} == {"q s0 direct", "q s0 unmarked"}
    assert marks[-1].get("class") == "q sx direct"
    assert tree.xpath("//article/@lang") == ["bn"]
    assert tree.xpath("//span[@class='t']//text()") == ["বাঁধ বাঁচাও"]
    assert [a.get("href") for a in tree.xpath("//aside//a")] == ["#d1q1", "#d1q2", "#d1q3", "#d1q4", "#d1q5", "#d1q6"]
    assert not tree.xpath("//nav")


def words(elements) -> str:
    """The text of the one element, with any white space as one space."""
    (element,) = elements
    return " ".join(element.text_content().split())


def test_card_tells_what_was_found(entry: Entry) -> None:
    tree = lxml_html.document_fromstring(page(entry))
    card = " ".join(tree.xpath("(//mark)[2]/span[contains(@class,'card')]")[0].text_content().split())
    assert card == (
        "রওশন আরাkind unmarked as written তিনি named by pronoun entity রওশন আরা "
        "cue আরও জানান (জানানো, state) confidence 0.81 pattern speaker-cue-comma"
    )


def test_several_documents_have_an_index_and_a_picture(entry: Entry) -> None:
    tree = lxml_html.document_fromstring(
        page(entry, attrs.evolve(entry, id="b"), Entry("leer", Document("", (), (), ())))
    )
    assert [a.get("href") for a in tree.xpath("//nav//a")] == ["#d1", "#d2", "#d3"]
    assert words(tree.xpath("//p[@class='totals']")) == "3 documents · 12 quotations · 3 speakers · 2 unattributed"
    assert [words([p]) for p in tree.xpath("//section[@class='doc']/header/p")] == [
        "6 quotations · 3 speakers · 1 unattributed",
        "6 quotations · 3 speakers · 1 unattributed",
        "0 quotations · 0 speakers",
    ]
    assert tree.xpath("//a[@class='back']/@href") == ["#documents"] * 3
    bars = tree.xpath("//ol[@class='bars']/li")
    assert [bar.text_content() for bar in bars] == [
        "রওশন আরা42 direct, 2 unmarked",
        "হারুন মৃধা42 direct, 2 indirect",
        "পানি উন্নয়ন বোর্ড22 partial",
        "unattributed22 direct",
    ]
    assert [rect.get("width") for rect in bars[2].iter("rect")] == ["50.00%"]
    assert "No quotation found." in tree.text_content()


def test_no_document() -> None:
    tree = lxml_html.document_fromstring(page())
    assert words(tree.xpath("//p[@class='totals']")) == "0 documents · 0 quotations · 0 speakers"


def test_policy_allows_the_style_sheet_and_nothing_else(entry: Entry) -> None:
    text = page(entry, entry)
    (policy,) = lxml_html.document_fromstring(text).xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    style = regex.search(r"<style>(.*?)</style>", text, regex.DOTALL)
    assert style
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    assert policy == f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    assert text.count("<style>") == 1
    assert "url(" not in text
    assert "@import" not in text


def text_of_article(tree) -> list[str]:
    """The paragraphs as they are read: without cards, with shown control characters as such."""
    for card in tree.xpath("//span[starts-with(@class,'card')]"):
        card.drop_tree()
    return [paragraph.text_content() for paragraph in tree.xpath("//article/p[not(@class)]")]


def test_text_of_the_article_is_whole(entry: Entry) -> None:
    tree = lxml_html.document_fromstring(page(entry))
    assert text_of_article(tree) == [line for line in entry.document.text.split("\n") if line]


@given(st.lists(st.builds(Entry, anything, documents()), max_size=2), anything, st.booleans())
def test_page_is_inert(entries: list[Entry], title: str, terms: bool) -> None:
    check_inert(page(*entries, title=title, terms=terms))


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_names_and_text_are_inert(hostile: str) -> None:
    document = renamed(article(), hostile)
    check_inert(page(Entry(hostile, document), Entry(hostile, Document(hostile, (), (), (Span(0, 1),))), title=hostile))


def check_inert(text: str) -> None:
    """Only known tags and attributes, only links inside the page, no control characters."""
    assert not regex.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]", text)
    tree = lxml_html.document_fromstring(text)
    ids = set(tree.xpath("//@id"))
    assert len(ids) == len(tree.xpath("//@id"))
    for element in tree.iter():
        assert element.tag in TAGS
        assert {name.lower() for name in element.attrib} <= ATTRIBUTES
        if element.get("href"):
            assert element.get("href").removeprefix("#") in ids


@given(documents())
def test_notebook_fragments_are_inert(document: Document) -> None:
    for fragment in (document_html(document), *map(quote_html, document.quotes)):
        tree = lxml_html.fragment_fromstring(fragment)
        assert tree.get("class") == "quotex embedded"
        assert all(element.tag in TAGS and set(element.attrib) <= ATTRIBUTES for element in tree.iter())


def test_notebook_fragments_of_two_documents_have_ids_of_their_own() -> None:
    ids = [regex.findall(r' id="([^"]+)"', document_html(Document(text, (), (), ()))) for text in ("ক", "খ")]
    assert ids[0] != ids[1]
    assert ids[0]


# ---------------------------------------------------------------- contrast


def luminance(rgb: tuple[float, float, float]) -> float:
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in rgb]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: tuple[float, float, float], other: tuple[float, float, float]) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def rgb(colour: str) -> tuple[float, float, float]:
    return tuple(int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))  # type: ignore[return-value]


def hsl(hue: int, saturation: str, lightness: str) -> tuple[float, float, float]:
    return colorsys.hls_to_rgb(hue / 360, float(lightness[:-1]) / 100, float(saturation[:-1]) / 100)


@pytest.mark.parametrize("shade", [0, 1], ids=["light", "dark"])
def test_contrast_is_enough_to_read(shade: int) -> None:
    scheme = (style_module.LIGHT, style_module.DARK)[shade]
    saturation, ground, name_saturation, name = style_module.SPEAKER_SHADES[shade]
    paper, ink = rgb(scheme["paper"]), rgb(scheme["ink"])
    for text in ("ink", "soft", "link"):
        assert contrast(rgb(scheme[text]), paper) >= 4.5
        assert contrast(rgb(scheme[text]), rgb(scheme["page"])) >= 4.5
    assert contrast(rgb(scheme["soft"]), rgb(scheme["line"])) >= 4.5
    for colours in KIND_COLOURS.values():
        assert contrast(rgb(colours[shade]), paper) >= 3
    assert contrast(rgb(scheme["soft"]), hsl(style_module.HUES[0], saturation, ground)) >= 4.5  # the legend
    for hue in style_module.HUES:
        assert contrast(hsl(hue, saturation, ground), ink) >= 7
        assert contrast(hsl(hue, name_saturation, name), paper) >= 4.5
        assert contrast(hsl(hue, name_saturation, name), hsl(hue, saturation, ground)) >= 4.5


# ---------------------------------------------------------------- in a browser

needs_browser = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium is installed")


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with browser() as running:
        yield running


@pytest.fixture
def report(tmp_path: Path, entry: Entry) -> str:
    path = tmp_path / "report.html"
    path.write_text(page(entry, attrs.evolve(entry, id="দুই.txt")), encoding="utf-8")
    return path.as_uri()


SHOWN = (
    "[...document.querySelectorAll('.card')].filter(e => getComputedStyle(e).display !== 'none').map(e => e.innerText)"
)


@needs_browser
def test_hover_and_click_and_keyboard_show_the_card(chromium: Browser, report: str) -> None:
    chromium.open(report)
    assert chromium.run(SHOWN) == []
    chromium.hover("#d1q2")
    (card,) = chromium.run(SHOWN)
    assert card.startswith("রওশন আরা")
    assert "pronoun" in card
    chromium.call("Input.dispatchMouseEvent", type="mouseMoved", x=1, y=1)
    chromium.click("aside a[href='#d1q3']")
    assert chromium.run("location.hash") == "#d1q3"
    assert chromium.run("document.activeElement.id") == "d1q3"
    assert chromium.run("document.querySelector('#d1q3').getBoundingClientRect().top") > 0
    (card,) = chromium.run(SHOWN)
    assert "accuse" in card
    chromium.press("Tab")
    assert chromium.run("document.activeElement.id") == "d1q4"


@needs_browser
def test_nothing_is_fetched_and_nothing_runs(chromium: Browser, report: str) -> None:
    chromium.open(report)
    assert chromium.requests == [report]
    assert chromium.run("document.scripts.length") == 0
    # the policy lets the page's own style through: without it the article would have no ground
    assert chromium.run("getComputedStyle(document.querySelector('article')).borderRadius") == "14px"


@needs_browser
def test_card_stays_on_the_screen(chromium: Browser, tmp_path: Path, entry: Entry) -> None:
    line = "নদীর জল বাড়ছে। " * 400
    quote = attrs.evolve(entry.document.quotes[5], spans=(Span(9, len(line) - 1),), text=line[9:-1])
    path = tmp_path / "report.html"
    path.write_text(page(entry, Entry("long", Document(line, (quote,), (), ()))), encoding="utf-8")
    chromium.open(path.as_uri())
    if not chromium.run("CSS.supports('anchor-scope: --q') && CSS.supports('position-try-fallbacks: flip-block')"):
        pytest.skip("this Chromium does not place boxes by what they belong to")
    box = "(r => [r.top, r.bottom])(document.querySelector('%s').getBoundingClientRect())"
    chromium.run(f"scrollBy(0, {box % '#d1q2'}[1] - innerHeight + 20)")
    x, y = chromium.run("(r => [r.left + 9, r.top + 9])(document.querySelector('#d1q2').getClientRects()[0])")
    chromium.call("Input.dispatchMouseEvent", type="mouseMoved", x=x, y=y)
    assert chromium.run(box % "#d1q2 .card")[1] < chromium.run(box % "#d1q2")[0]  # above, since below is no room
    top, bottom = chromium.run(box % "#d2q1")
    assert bottom - top > 2000
    chromium.run(f"scrollBy(0, {box % '#d2q1'}[0] + 700)")
    chromium.call("Input.dispatchMouseEvent", type="mouseMoved", x=300, y=300)
    top, bottom = chromium.run(box % "#d2q1 .card")
    assert 0 < top < bottom < 900


@needs_browser
def test_index_jumps(chromium: Browser, report: str) -> None:
    chromium.open(report)
    chromium.click("nav a[href='#d2']")
    assert chromium.run("Math.abs(document.querySelector('#d2').getBoundingClientRect().top) < innerHeight")
    chromium.click("#d2 a.back")
    assert chromium.run("document.querySelector('nav').getBoundingClientRect().top") >= 0


@needs_browser
@pytest.mark.parametrize("width", [320, 390, 768, 1280])
def test_page_is_never_wider_than_the_screen(chromium: Browser, report: str, width: int) -> None:
    chromium.open(report, width=width, height=800)
    assert chromium.run("document.documentElement.scrollWidth") <= width
    assert chromium.run("getComputedStyle(document.querySelector('aside')).position") == (
        "sticky" if width > 860 else "static"
    )


@needs_browser
def test_card_on_a_phone_is_a_sheet_on_the_screen(chromium: Browser, report: str) -> None:
    chromium.open(report, width=390, height=844)
    chromium.click("aside a[href='#d1q4']")
    chromium.call("Input.dispatchMouseEvent", type="mouseMoved", x=1, y=1)  # a phone has no pointer that hovers
    assert chromium.run(
        "document.querySelector('#d1q4').getBoundingClientRect().bottom"
        " < document.querySelector('#d1q4 .card').getBoundingClientRect().top"
    )
    chromium.tap("#d1q4 ~ mark[tabindex='-1']")
    assert len(chromium.run(SHOWN)) == 1
    assert chromium.run("document.activeElement.id") == ""  # a later part, which has no number
    chromium.tap("#d1q1")
    card = chromium.run(
        "(r => [r.left, r.right, r.bottom])(document.querySelector('#d1q1 .card').getBoundingClientRect())"
    )
    assert card[0] >= 0
    assert card[1] <= 390
    assert card[2] <= 844


@needs_browser
def test_dark_and_light(chromium: Browser, report: str) -> None:
    grounds = []
    for dark in (False, True):
        chromium.open(report, dark=dark)
        grounds.append(chromium.run("getComputedStyle(document.body).backgroundColor"))
    assert grounds == ["rgb(246, 244, 239)", "rgb(18, 20, 25)"]


@needs_browser
def test_print_has_no_cards_and_black_on_white(chromium: Browser, report: str) -> None:
    chromium.open(report, dark=True)
    chromium.call("Emulation.setEmulatedMedia", media="print", features=[])
    assert chromium.run("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert chromium.run("getComputedStyle(document.querySelector('.skip')).display") == "none"
    assert chromium.run("getComputedStyle(document.querySelector('article')).color") == "rgb(31, 36, 48)"
    chromium.call("Emulation.setEmulatedMedia", media="", features=[])


@needs_browser
@pytest.mark.skipif(not bengali_font(), reason="no Bengali font is installed")
def test_conjuncts_are_shaped(chromium: Browser, report: str) -> None:
    chromium.open(report)
    measure = """(text => {const e = document.createElement('span'); e.textContent = text;
        document.querySelector('article p').append(e); return e.getBoundingClientRect().width})"""
    for conjunct in ("ক্ষ", "জ্ঞ", "ন্ত্র"):
        joined = chromium.run(f"{measure}('{conjunct}')")
        apart = chromium.run(f"{measure}('{conjunct}'.replaceAll('্', '্\\u200c'))")
        assert 0 < joined < apart


@needs_browser
def test_hostile_document_stays_inert(chromium: Browser, tmp_path: Path) -> None:
    hostile = "\n".join(HOSTILE).replace("alert(1)", "document.title=1")
    text = f"{hostile} বলল, “{hostile}”"
    start = text.index("“") + 1
    base = renamed(article(), hostile)
    quote = attrs.evolve(base.quotes[0], spans=(Span(start, len(text) - 1),), text=text[start:-1], pattern=hostile)
    document = Document(text, (quote,), (), ())
    path = tmp_path / "hostile.html"
    path.write_text(page(Entry(hostile, document), title="safe"), encoding="utf-8")
    chromium.open(path.as_uri())
    assert chromium.requests == [path.as_uri()]
    assert chromium.run("document.title") == "safe"
    assert chromium.run("document.querySelectorAll('script,img,iframe,object,link,base,form').length") == 0
    assert (
        chromium.run(
            "[...document.querySelectorAll('*')].some(e => [...e.attributes].some(a => a.name.startsWith('on')))"
        )
        is False
    )
    chromium.hover("#d1q1")
    assert chromium.run(SHOWN)


@needs_browser
def test_svg_opens_in_a_browser(chromium: Browser, tmp_path: Path, entry: Entry) -> None:
    out = io.StringIO()
    FORMATS["svg"].writer()([entry], out, Options(title="কে কত"))
    path = tmp_path / "a.svg"
    path.write_text(out.getvalue(), encoding="utf-8")
    chromium.open(path.as_uri())
    assert chromium.run("document.documentElement.localName") == "svg"
    boxes = chromium.run("[...document.querySelectorAll('text')].map(e => (b => [b.x, b.x + b.width])(e.getBBox()))")
    assert all(left >= 0 and right <= 760 for left, right in boxes)
