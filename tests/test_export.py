"""Each format read back by a parser that is not ours, for a hand-made article and for arbitrary documents."""

from __future__ import annotations

import csv
import io
import json
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import Any

import attrs
import pytest
import regex
from documents import HOSTILE, anything, article, documents, renamed
from hypothesis import assume, given
from hypothesis import strategies as st

from quotex.errors import InputError
from quotex.export import FORMATS, Entry, Options, labelstudio
from quotex.export import text as text_format
from quotex.export.jsonl import read_jsonl
from quotex.export.layers import Mark, clip, paragraphs, steps
from quotex.export.safe import encodable, xml
from quotex.export.table import COLUMNS, SPEAKER_COLUMNS, defused, write_speakers_csv
from quotex.export.tally import count
from quotex.export.webannotation import iri
from quotex.records import Document, Kind, Span

etree = pytest.importorskip("lxml.etree", reason="lxml reads the XML formats")

TEI = "{http://www.tei-c.org/ns/1.0}"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"


def rendered(name: str, *entries: Entry, part: str | None = None, **options: Any) -> str:
    """What a format writes, as UTF-8 would carry it."""
    out = io.StringIO(newline="")
    FORMATS[name].writer(part)(entries, out, Options(**options))
    return out.getvalue().encode("utf-8").decode("utf-8")


@pytest.fixture
def entry() -> Entry:
    return Entry("গ্রাম.txt", article())


# ---------------------------------------------------------------- all formats


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_names_writers_that_exist(name: str) -> None:
    form = FORMATS[name]
    assert form.description
    assert form.extension.startswith(".")
    assert all(callable(form.writer(part)) for part in form.parts)


@pytest.mark.parametrize("name", FORMATS)
@given(entries=st.lists(st.builds(Entry, anything, documents()), max_size=3), terms=st.booleans())
def test_every_format_writes_any_document(name: str, entries: list[Entry], terms: bool) -> None:
    for part in FORMATS[name].parts:
        assert isinstance(rendered(name, *entries, part=part, terms=terms), str)


@pytest.mark.parametrize("name", [name for name, form in FORMATS.items() if form.streams])
def test_streaming_formats_write_before_the_last_document_is_read(name: str) -> None:
    out = io.StringIO()
    written: list[int] = []

    def entries():
        for number in range(6):
            written.append(len(out.getvalue()))
            yield Entry(str(number), article())

    FORMATS[name].writer()(entries(), out, Options())
    assert written[-1] > written[0]


# ---------------------------------------------------------------- JSON Lines


def test_jsonl_is_the_contract(entry: Entry) -> None:
    line = rendered("jsonl", entry)
    assert line.startswith('{"schema": 1, "id": "গ্রাম.txt", "quotes": [{"kind": "direct", "text": "')
    value = json.loads(line)
    assert list(value) == ["schema", "id", "quotes"]
    assert list(value["quotes"][0]) == [
        "kind", "text", "start", "end", "spans", "speaker", "cue", "confidence", "pattern", "flags"
    ]  # fmt: skip
    assert json.loads(rendered("jsonl", entry, terms=True))["terms"] == [entry.document.terms[0].to_dict()]


@given(st.lists(st.builds(Entry, anything, documents()), max_size=3))
def test_jsonl_comes_back(entries: list[Entry]) -> None:
    # two surrogates in a row that form a pair come back as the character that they stand for
    assume(not any(regex.search(r"[\ud800-\udbff][\udc00-\udfff]", repr_of(entry)) for entry in entries))
    lines = rendered("jsonl", *entries)
    assert lines.count("\n") == len(entries)
    back = list(read_jsonl(io.StringIO(lines, newline="\n")))
    assert back == [(entry.id, list(entry.document.quotes)) for entry in entries]


def repr_of(entry: Entry) -> str:
    return entry.id + json.dumps(entry.document.to_dict(), ensure_ascii=False)


def test_read_jsonl_from_a_file(tmp_path: Path, entry: Entry) -> None:
    path = tmp_path / "out.jsonl"
    path.write_bytes(rendered("jsonl", entry, entry).encode() + b"\n")
    assert list(read_jsonl(path)) == [(entry.id, list(entry.document.quotes))] * 2


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{", "not a line that quotex wrote"),
        ("[]", "not a line that quotex wrote"),
        ('{"schema": 2}', "schema 2 is not known; this version reads schema 1"),
        ('{"schema": 1, "id": "x", "quotes": [{"kind": "song"}]}', "give output of --format jsonl"),
        ("[" * 100_000, "not a line"),
    ],
)
def test_read_jsonl_says_which_line_is_wrong(line: str, reason: str) -> None:
    with pytest.raises(InputError, match=r"^line 2: ") as caught:
        list(read_jsonl(["\n", line]))
    assert reason in str(caught.value)


def test_read_jsonl_says_which_file_is_wrong(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file or directory"):
        list(read_jsonl(tmp_path / "none.jsonl"))
    (tmp_path / "bad.jsonl").write_bytes(b"\xff")
    with pytest.raises(InputError, match="not UTF-8"):
        list(read_jsonl(str(tmp_path / "bad.jsonl")))


# ---------------------------------------------------------------- CSV and TSV


def rows(name: str, *entries: Entry, **options: Any) -> list[dict[str, str]]:
    dialect = "excel-tab" if name == "tsv" else "excel"
    return list(csv.DictReader(io.StringIO(rendered(name, *entries, **options), newline=""), dialect=dialect))


@pytest.mark.parametrize("name", ["csv", "tsv"])
def test_table(name: str, entry: Entry) -> None:
    found = rows(name, entry, terms=True)
    assert tuple(found[0]) == COLUMNS
    assert [row["kind"] for row in found] == ["direct", "unmarked", "indirect", "direct", "partial", "direct", "term"]
    assert found[3]["spans"] == "316:336;351:362"
    assert found[3]["flags"] == "continued"
    assert found[0]["entity"] == "রওশন আরা"
    assert found[5]["speaker"] == ""
    assert found[6]["text"] == "বাঁধ বাঁচাও"
    for row in found:
        parts = [tuple(map(int, part.split(":"))) for part in row["spans"].split(";")]
        assert " ".join(entry.document.text[start:end] for start, end in parts) == row["text"]
        assert (int(row["start"]), int(row["end"])) == (parts[0][0], parts[-1][1])
        for part in ("speaker", "cue"):
            if row[part]:
                assert entry.document.text[int(row[f"{part}_start"]) : int(row[f"{part}_end"])] == row[part]
    for row, quote in zip(found, entry.document.quotes, strict=False):
        assert row["name"] == (quote.speaker.name if quote.speaker else "")
        assert row["role"] == ((quote.speaker and quote.speaker.role) or "")
        assert row["lemma"] == (quote.cue.lemma if quote.cue else "")
        assert float(row["confidence"]) == quote.confidence


def test_csv_byte_order_mark(entry: Entry) -> None:
    assert rendered("csv", entry, bom=True).startswith("\ufeffdocument,")


@pytest.mark.parametrize(
    "cell",
    [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\tক",
        "\r1",
        "\n1",
        "\x00",
        "\x00=1",
        " =1",
        "\ufeff=1",
        "\u200b=1",
        "＝1",
        "\x1f-1",
    ],
)
def test_formula_is_defused(cell: str) -> None:
    assert defused(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "ক", "1-1", "a=b", "– হ্যাঁ", "“=”"])
def test_other_cells_stay(cell: str) -> None:
    assert defused(cell) == cell


@pytest.mark.parametrize("name", ["csv", "tsv"])
@given(entry=st.builds(Entry, anything, documents()))
def test_no_cell_is_a_formula_and_none_is_lost(name: str, entry: Entry) -> None:
    found = rows(name, entry, terms=True)
    assert len(found) == len(entry.document.quotes) + len(entry.document.terms)
    for row in found:
        assert None not in row
        assert not any(
            cell.lstrip(" \x00\ufeff").startswith(("=", "+", "-", "@", "\t", "\r", "\n")) for cell in row.values()
        )


@given(st.builds(Entry, anything, documents()))
def test_raw_cells_are_exact(entry: Entry) -> None:
    found = rows("csv", entry, raw=True)
    assert [row["text"] for row in found] == [encodable(quote.text) for quote in entry.document.quotes]


@given(st.builds(Entry, anything, documents()))
def test_tsv_is_one_line_a_row(entry: Entry) -> None:
    assert len(rendered("tsv", entry).splitlines()) == 1 + len(entry.document.quotes)


def test_table_of_speakers(entry: Entry) -> None:
    out = io.StringIO(newline="")
    write_speakers_csv(count([entry.document, entry.document]), out, Options())
    found = list(csv.DictReader(io.StringIO(out.getvalue(), newline="")))
    assert tuple(found[0]) == SPEAKER_COLUMNS
    assert [(row["speaker"], row["quotations"], row["documents"]) for row in found] == [
        ("রওশন আরা", "4", "2"),
        ("হারুন মৃধা", "4", "2"),
        ("পানি উন্নয়ন বোর্ড", "2", "2"),
        ("", "2", "2"),
    ]
    assert found[-1]["characters"] == str(2 * len("আর কত দিন?"))


# ---------------------------------------------------------------- layers


@given(documents(), st.data())
def test_layers_nest_and_give_the_text_back(document: Document, data: st.DataObject) -> None:
    size = len(document.text)
    borders = st.integers(0, size)
    marks = data.draw(
        st.lists(st.builds(Mark, borders, borders, st.integers(0, 3), st.sampled_from("abcd")), max_size=6)
    )
    stack: list[Mark] = []
    text = ""
    covered: dict[int, set[str]] = {}
    for step in steps(0, size, marks):
        if step.what == "open" and step.mark:
            assert not stack or stack[-1].rank <= step.mark.rank
            stack.append(step.mark)
        elif step.what == "close":
            assert stack.pop() is step.mark
        else:
            assert step.start < step.end
            text += document.text[step.start : step.end]
            covered.update({at: {mark.key for mark in stack} for at in range(step.start, step.end)})
    assert not stack
    assert text == document.text
    assert all(covered[at] == {mark.key for mark in marks if mark.start <= at < mark.end} for at in range(size))


def test_paragraphs_and_clipped_marks() -> None:
    text = "ab\r\n \t\n\ncd"
    assert paragraphs(text) == [(0, 2), (8, 10)]
    pieces = clip(paragraphs(text), [Mark(1, 9, 0, "x"), Mark(2, 4, 0, "gone")])
    assert {line: [(mark.start, mark.end) for mark in marks] for line, marks in pieces.items()} == {
        0: [(1, 2)],
        1: [(8, 9)],
    }


# ---------------------------------------------------------------- TEI


def tei(*entries: Entry, **options: Any) -> Any:
    tree = etree.fromstring(rendered("tei", *entries, **options).encode())
    schema = etree.RelaxNG(etree.parse(str(Path(__file__).with_name("tei.rng"))))
    schema.assertValid(tree)
    return tree


def test_tei(entry: Entry) -> None:
    tree = tei(entry, terms=True)
    people = {person.get(XML_ID): person[0].text for person in tree.iter(f"{TEI}person", f"{TEI}org")}
    assert people == {"p1": "রওশন আরা", "p2": "হারুন মৃধা", "p3": "পানি উন্নয়ন বোর্ড"}
    said = list(tree.iter(f"{TEI}said"))
    assert [(s.get(XML_ID), s.get("who"), s.get("direct"), s.get("ana")) for s in said] == [
        ("q1", "#p1", "true", "#direct"),
        ("q2", "#p1", "true", "#unmarked"),
        ("q3", "#p2", "false", "#indirect"),
        ("q4", "#p2", "true", "#direct #continued"),
        ("q4.2", "#p2", "true", "#direct #continued"),
        ("q5", "#p3", "true", "#partial"),
        ("q6", None, "true", "#direct"),
    ]
    assert (said[3].get("next"), said[4].get("prev")) == ("#q4.2", "#q4")
    assert "".join(said[0].itertext()) == entry.document.quotes[0].text
    cue = next(seg for seg in tree.iter(f"{TEI}seg") if seg.get("type") == "cue")
    assert (cue.text, cue.get("n"), cue.get("subtype"), cue.get("corresp")) == ("বলেন", "বলা", "state", "#q1")
    assert [rs.text for rs in tree.iter(f"{TEI}rs")] == ["তিনি", "তিনি"]


@pytest.mark.parametrize("number", [0, 1, 2, 3])
def test_tei_is_one_document_or_a_corpus(entry: Entry, number: int) -> None:
    tree = tei(*[entry] * number)
    assert tree.tag == (f"{TEI}teiCorpus" if number > 1 else f"{TEI}TEI")


@given(st.lists(st.builds(Entry, anything, documents()), min_size=1, max_size=2), st.booleans())
def test_tei_keeps_the_text_and_its_links(entries: list[Entry], terms: bool) -> None:
    tree = tei(*entries, terms=terms)
    bodies = ["".join(body.itertext()) for body in tree.iter(f"{TEI}body")]
    assert bodies == [allowed(entry.document.text) for entry in entries]
    names = [element.get(XML_ID) for element in tree.iter() if element.get(XML_ID)]
    assert len(names) == len(set(names))
    for element in tree.iter():
        for attribute in ("who", "ref", "corresp", "prev", "next", "ana"):
            assert {pointer.removeprefix("#") for pointer in element.get(attribute, "").split()} <= set(names)


def allowed(text: str) -> str:
    """One for one what XML allows: written out here independently of the code that is tested."""
    return "".join(
        char
        if char in "\t\n\r" or " " <= char < "\ud800" or "\ue000" <= char <= "\ufffd" or char > "\uffff"
        else "\ufffd"
        for char in text
    )


@given(anything)
def test_xml_escapes_keep_the_length(text: str) -> None:
    back = ElementTree.fromstring(f"<a>{xml(text)}</a>").text or ""
    assert back == allowed(text)
    assert len(back) == len(text)


# ---------------------------------------------------------------- Web Annotation


def test_web_annotation(entry: Entry) -> None:
    page = json.loads(rendered("webannotation", entry, terms=True))
    check_web_annotation(page)
    assert len({item["id"] for item in page["items"]}) == 7
    parts = page["items"][3]["target"]
    assert [part["selector"][0]["exact"] for part in parts] == ["আমরা শুধু আশ্বাস পাই", "কাজ পাই না।"]
    bodies = page["items"][0]["body"]
    assert [body.get("value") for body in bodies if body["type"] == "TextualBody"] == ["direct", "রওশন আরা", "বলেন"]


MOTIVATIONS = {
    "assessing", "bookmarking", "classifying", "commenting", "describing", "editing", "highlighting", "identifying",
    "linking", "moderating", "questioning", "replying", "tagging",
}  # fmt: skip
REQUIRED = {
    "Annotation": {"id", "body", "target", "motivation"},
    "TextualBody": {"value", "format", "purpose"},
    "SpecificResource": {"source", "selector"},
    "TextQuoteSelector": {"exact", "prefix", "suffix"},
    "TextPositionSelector": {"start", "end"},
}
"""What the Web Annotation Data Model asks of each class; a body's `purpose` and `format` are ours."""
OPTIONAL = {"type", "language", "purpose"}
OWN = {"kind", "confidence", "pattern", "flags", "entity", "role", "form", "lemma", "act"}


def check_web_annotation(page: dict[str, Any]) -> None:
    """The page by the rules of the Web Annotation Data Model."""
    address, own = page["@context"]
    assert address == "http://www.w3.org/ns/anno.jsonld"
    assert own == {"quotex": "urn:quotex:", **{name: f"quotex:{name}" for name in OWN}}
    assert page["type"] == "AnnotationPage"
    assert set(page) == {"@context", "id", "type", "items"}
    assert all(item["type"] == "Annotation" for item in page["items"])
    for resource in parts_of(page["items"]):
        assert REQUIRED[resource["type"]] <= set(resource) <= REQUIRED[resource["type"]] | OPTIONAL | OWN
        assert {resource.get("purpose", "linking"), resource.get("motivation", "linking")} <= MOTIVATIONS
        if resource["type"] == "TextPositionSelector":
            assert 0 <= resource["start"] <= resource["end"]
        if "source" in resource:
            assert regex.fullmatch(r"https?://.+|(?!//)[^:]+", resource["source"])


def parts_of(value: Any) -> Any:
    """Every object in a JSON value, at any depth."""
    if isinstance(value, dict):
        yield value
    for part in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from parts_of(part)


def test_web_annotation_places_of_speaker_and_cue(entry: Entry) -> None:
    page = json.loads(rendered("webannotation", entry))
    for item, quote in zip(page["items"], entry.document.quotes, strict=True):
        places = [body["selector"] for body in item["body"] if body["type"] == "SpecificResource"]
        wanted = [part for part in (quote.speaker, quote.cue) if part]
        assert [(place["start"], place["end"]) for place in places] == [(part.start, part.end) for part in wanted]


@given(st.lists(st.builds(Entry, anything, documents()), max_size=2))
def test_web_annotation_selectors_find_their_text(entries: list[Entry]) -> None:
    page = json.loads(rendered("webannotation", *entries))
    check_web_annotation(page)
    wanted = [(entry, quote) for entry in entries for quote in entry.document.quotes]
    ids = {(entry.id): iri(entry.id) for entry in entries}
    assert len(page["items"]) == len(wanted)
    for item, (entry, quote) in zip(page["items"], wanted, strict=True):
        assert item["type"] == "Annotation"
        assert item["id"].startswith(ids[entry.id] + "#q")
        targets = item["target"] if isinstance(item["target"], list) else [item["target"]]
        assert len(targets) == len(quote.spans)
        for target in targets:
            words, position = target["selector"]
            start, end, text = position["start"], position["end"], entry.document.text
            assert same(words["exact"], text[start:end])
            assert same(words["prefix"], text[max(0, start - 32) : start])
            assert same(words["suffix"], text[end : end + 32])


def same(value: str, text: str) -> bool:
    """Equal, but for escaped halves of a pair, which JSON joins."""
    return value == json.loads(json.dumps(text))


def test_web_annotation_expands_as_json_ld(entry: Entry) -> None:
    jsonld = pytest.importorskip("pyld.jsonld", reason="pyld expands JSON-LD")
    page = json.loads(rendered("webannotation", entry))
    anno = "http://www.w3.org/ns/anno.jsonld"
    vocabulary = {"@context": {"@vocab": "http://www.w3.org/ns/oa#", "id": "@id", "type": "@type"}}

    def loader(url: str, options: Any = None) -> dict[str, Any]:
        assert url == anno  # nothing else is asked for
        return {"contextUrl": None, "documentUrl": url, "document": vocabulary}

    (expanded,) = jsonld.expand(page, {"documentLoader": loader, "base": "http://example.org/"})
    items = expanded["http://www.w3.org/ns/oa#items"]
    assert items[0]["urn:quotex:kind"] == [{"@value": "direct"}]
    assert items[0]["@type"] == ["http://www.w3.org/ns/oa#Annotation"]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a b.txt", "a%20b.txt"),
        ("javascript:alert(1)", "javascript%3Aalert%281%29"),
        ("https://example.org/a?b=1", "https://example.org/a?b=1"),
        ("", "document"),
        ("/tmp/a.txt", "/tmp/a.txt"),
        ("//example.org/a", "%2F/example.org/a"),
        ("\ud800", "%EF%BF%BD"),
    ],
)
def test_iri(name: str, expected: str) -> None:
    assert iri(name) == expected


# ---------------------------------------------------------------- brat


def annotations(entry: Entry, **options: Any) -> tuple[str, list[list[str]]]:
    text = rendered("brat", entry, part=".txt")
    lines = rendered("brat", entry, part=".ann", **options).split("\n")
    assert lines.pop() == ""
    return text, [line.split("\t") for line in lines]


def test_brat(entry: Entry) -> None:
    text, lines = annotations(entry, terms=True)
    assert text == entry.document.text
    by_type: dict[str, int] = {}
    for name, body, *_ in lines:
        by_type[name[0] + body.split()[0]] = by_type.get(name[0] + body.split()[0], 0) + 1
    assert by_type["TQuote"] == 6
    assert by_type["TMention"] == by_type["RSpeaker"] == by_type["TCue"] == by_type["RReported"] == 5
    assert by_type["TTerm"] == 1
    assert next(line for line in lines if line[1].startswith("Quote 316"))[1] == "Quote 316 336;351 362"


@given(documents(), st.booleans())
def test_brat_offsets_give_the_text(document: Document, terms: bool) -> None:
    text, lines = annotations(Entry("x", document), terms=terms)
    assert text == encodable(document.text)
    names = {name for name, *_ in lines}
    assert len(names) == len(lines)
    for name, body, *rest in lines:
        _kind, _, offsets = body.partition(" ")
        if name.startswith("T"):
            fragments = [tuple(map(int, part.split(" "))) for part in offsets.split(";")]
            assert " ".join(text[start:end] for start, end in fragments) == "\t".join(rest)
            assert not any(char in text[start:end] for start, end in fragments for char in "\r\n")
        elif name.startswith("R"):
            assert {part.partition(":")[2] for part in offsets.split(" ")} <= names
        else:
            assert offsets.split(" ")[0] in names


def brat_configuration() -> dict[str, dict[str, dict[str, set[str]]]]:
    """Section → type → role → what may stand there, read from the set-up as brat reads it."""
    sections: dict[str, dict[str, dict[str, set[str]]]] = {}
    for line in FORMATS["brat"].companion_files()["annotation.conf"].splitlines():
        if line.startswith("["):
            section = sections[line.strip("[]")] = {}
        elif line:
            name, _, roles = line.partition("\t")
            pairs = (role.split(":") for role in roles.split(", ") if role)
            section[name] = {role: set(values.split("|")) for role, values in pairs}
    return sections


@given(documents(), st.booleans())
def test_brat_annotations_are_what_the_configuration_allows(document: Document, terms: bool) -> None:
    check_brat(Entry("x", document), terms)


def test_brat_annotations_of_the_article(entry: Entry) -> None:
    check_brat(entry, terms=True)


def check_brat(entry: Entry, terms: bool) -> None:
    allowed = brat_configuration()
    _, lines = annotations(entry, terms=terms)
    types = {name: body.split()[0] for name, body, *_ in lines}
    for name, body, *_ in lines:
        kind, *rest = body.split(" ")
        if name.startswith("T"):
            assert kind in allowed["entities"]
        elif name.startswith("R"):
            roles = dict(part.split(":") for part in rest)
            assert {role: {types[argument]} for role, argument in roles.items()} == allowed["relations"][kind]
        elif name.startswith("A"):
            target, value = rest
            assert {types[target]} == allowed["attributes"][kind]["Arg"]
            assert value in allowed["attributes"][kind]["Value"]
        else:
            assert (name[0], kind) == ("#", "AnnotatorNotes")


# ---------------------------------------------------------------- Label Studio


@given(st.lists(st.builds(Entry, anything, documents()), max_size=2), st.booleans())
def test_label_studio_regions_and_relations(entries: list[Entry], terms: bool) -> None:
    tasks = json.loads(rendered("labelstudio", *entries, terms=terms))
    assert len(tasks) == len(entries)
    for task, entry in zip(tasks, entries, strict=True):
        text = entry.document.text
        assert same(task["data"]["text"], text)
        (prediction,) = task["predictions"]
        assert 0 <= prediction["score"] <= 1
        regions = [item for item in prediction["result"] if item["type"] == "labels"]
        ids = [item["id"] for item in regions]
        assert len(ids) == len(set(ids))
        for item in regions:
            assert {"id", "from_name", "to_name", "type", "value"} <= set(item)
            value = item["value"]
            assert same(value["text"], text[value["start"] : value["end"]])
        check_label_studio(task)


def check_label_studio(task: dict[str, Any]) -> None:
    """The task fits the labelling set-up that the format's documentation shows."""
    setup = ElementTree.fromstring(regex.search(r"<View>.*</View>", labelstudio.__doc__ or "", regex.DOTALL)[0])
    (labels,), (words,) = setup.iter("Labels"), setup.iter("Text")
    assert labels.get("toName") == words.get("name")
    assert (words.get("value") or "").removeprefix("$") in task["data"]
    known = {label.get("value") for label in labels.iter("Label")}
    relations = {relation.get("value") for relation in setup.iter("Relation")}
    regions: dict[str, str] = {}
    for item in task["predictions"][0]["result"]:
        if item["type"] == "labels":
            assert (item["from_name"], item["to_name"]) == (labels.get("name"), words.get("name"))
            (regions[item["id"]],) = item["value"]["labels"]
            assert regions[item["id"]] in known
        else:
            assert item["type"] == "relation"
            assert item["direction"] in ("left", "right", "bi")
            (label,) = item["labels"]
            assert label in relations
            assert regions[item["from_id"]] in list(Kind)
            assert regions[item["to_id"]] == (regions[item["from_id"]] if label == "continued" else label)


def test_label_studio(entry: Entry) -> None:
    (task,) = json.loads(rendered("labelstudio", entry, terms=True))
    check_label_studio(task)
    result = task["predictions"][0]["result"]
    labels = [label for item in result for label in item.get("value", {"labels": []})["labels"]]
    assert sorted(set(labels)) == ["cue", "direct", "indirect", "partial", "speaker", "term", "unmarked"]
    assert [item["labels"] for item in result if item["type"] == "relation"].count(["continued"]) == 1


# ---------------------------------------------------------------- SVG


def test_svg(entry: Entry) -> None:
    tree = ElementTree.fromstring(rendered("svg", entry, title="কে কত"))
    text = [element.text for element in tree.iter("{http://www.w3.org/2000/svg}text")]
    assert "কে কত" in text
    assert "পানি উন্নয়ন বোর্ড" in text
    titles = [element.text for element in tree.iter("{http://www.w3.org/2000/svg}title")]
    assert titles[0] == "রওশন আরা: 1 direct, 1 unmarked"
    two = Entry("x", attrs.evolve(entry.document, quotes=(entry.document.quotes[0],) * 2 + entry.document.quotes[2:3]))
    bars = ElementTree.fromstring(rendered("svg", two)).iter("{http://www.w3.org/2000/svg}rect")
    sizes = [float(bar.get("width", 0)) + 1 for bar in bars if bar.get("rx") == "2"]  # a gap of one follows each
    assert sizes == [472, 236]


def test_svg_gathers_small_speakers(entry: Entry) -> None:
    entries = [Entry(str(number), renamed(entry.document, f"বক্তা {number}")) for number in range(30)]
    text = [element.text for element in ElementTree.fromstring(rendered("svg", *entries)).iter()]
    assert "+ 10 more: 50 quotations" in text


def test_svg_of_nothing() -> None:
    assert "no quotation found" in rendered("svg")


@given(st.lists(st.builds(Entry, anything, documents()), max_size=2), anything)
def test_svg_is_inert(entries: list[Entry], title: str) -> None:
    tree = ElementTree.fromstring(rendered("svg", *entries, title=title))
    allowed_tags = {
        f"{{http://www.w3.org/2000/svg}}{tag}" for tag in ("svg", "style", "rect", "text", "line", "g", "title")
    }
    for element in tree.iter():
        assert element.tag in allowed_tags
        assert not any(name.startswith("on") or "href" in name for name in element.attrib)


# ---------------------------------------------------------------- reader's view


def test_text(entry: Entry) -> None:
    lines = rendered("text", entry, terms=True).split("\n")
    assert lines[0].startswith("── গ্রাম.txt ─")
    assert lines[2].startswith("  1  রওশন আরা, উপজেলা চেয়ারম্যান — বলেন [state]")
    assert lines[2].endswith("direct · line 3 · 121–193 · 0.97")
    assert "  2  রওশন আরা (তিনি) — আরও জানান [state]" in "\n".join(lines)
    assert "     │ আমরা শুধু আশ্বাস পাই … কাজ পাই না।" in lines
    assert "     বাঁধ বাঁচাও  line 8" in lines
    assert "6 quotations · 3 speakers · 1 unattributed" in lines


def test_text_of_several_documents_ends_with_a_sum(entry: Entry) -> None:
    assert rendered("text", entry, entry).endswith("\n2 documents · 12 quotations · 3 speakers · 2 unattributed\n")
    assert "no quotation found" in rendered("text", Entry("x", Document("", (), (), ())))


def test_colours_only_where_allowed(entry: Entry) -> None:
    assert "\x1b" not in rendered("text", entry)
    painted = rendered("text", entry, colour=True)
    assert regex.sub(r"\x1b\[[0-9;]*m", "", painted) == rendered("text", entry)


@given(st.lists(st.builds(Entry, anything, documents()), max_size=2), st.integers(24, 100))
def test_text_is_inert_on_a_terminal(entries: list[Entry], width: int) -> None:
    out = rendered("text", *entries, width=width, terms=True)
    assert not regex.search(
        r"[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]", out.replace("\n", "")
    )


@given(st.builds(Entry, anything, documents()))
def test_narrow_text_fits(entry: Entry) -> None:
    from quotex.display import clusters, columns

    for line in rendered("text", entry, width=40, terms=True).split("\n"):
        longest = max(map(columns, clusters(line)), default=0)
        assert columns(line) <= 40 + max(0, longest - 2)


def test_text_of_speakers(entry: Entry) -> None:
    out = io.StringIO()
    text_format.write_speakers(count([entry.document, entry.document]), out, Options())
    lines = out.getvalue().split("\n")
    assert lines[0] == "  said  docs"
    assert lines[1] == f"     4     2  {'█' * 11}{'▒' * 11}  রওশন আরা, উপজেলা চেয়ারম্যান"
    assert lines[4].endswith("unattributed")
    assert lines[-2] == "2 documents · 12 quotations · 3 speakers · 2 unattributed"
    assert all(mark in out.getvalue() for mark in ("█ direct", "▓ partial", "▒ unmarked", "░ indirect"))


# ---------------------------------------------------------------- tally


@given(st.lists(st.builds(Entry, anything, documents()), max_size=3))
def test_tally_adds_up(entries: list[Entry]) -> None:
    tally = count(entry.document for entry in entries)
    assert tally.documents == len(entries)
    assert tally.quotations == sum(len(entry.document.quotes) for entry in entries)
    assert sum(row.quotations for row in tally.rows()) == tally.quotations
    assert tally.speakers == len([row for row in tally.rows() if row.name is not None])


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_names(name: str, hostile: str) -> None:
    document = renamed(article(), hostile)
    out = "".join(rendered(name, Entry(hostile, document), part=part) for part in FORMATS[name].parts)
    if name in ("html", "svg", "tei"):
        assert "<script>" not in out
        assert "<img" not in out


def test_documents_of_the_tests_are_sound() -> None:
    document = article()
    assert {quote.kind for quote in document.quotes} == set(Kind)
    for quote in document.quotes:
        assert " ".join(span.of(document.text) for span in quote.spans) == quote.text
        for mention in (quote.speaker, quote.cue):
            assert mention is None or Span(mention.start, mention.end).of(document.text) == mention.text
    assert attrs.asdict(document)
