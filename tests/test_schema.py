"""Every JSON line is valid by `docs/schema.json`, and the schema says neither more nor less than the records."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path

import attrs
import pytest
from documents import anything
from hypothesis import given, settings
from hypothesis import strategies as st

import quotex
from quotex.export import FORMATS, Entry, Options

jsonschema = pytest.importorskip("jsonschema", reason="jsonschema is not installed: pip install '.[test]'")

ROOT = Path(__file__).parent.parent
SCHEMA = json.loads((ROOT / "docs" / "schema.json").read_text(encoding="utf-8"))
EXAMPLES = sorted((ROOT / "examples").glob("*.txt"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)


def line(text: str, *, terms: bool = False) -> dict[str, object]:
    out = io.StringIO()
    FORMATS["jsonl"].writer()([Entry("a", quotex.analyze(text))], out, Options(terms=terms))
    return json.loads(out.getvalue())


def test_the_schema_is_one():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
@pytest.mark.parametrize("terms", [False, True])
def test_examples_are_valid(path, terms):
    made = line(path.read_text(encoding="utf-8"), terms=terms)
    assert made["quotes"]
    VALIDATOR.validate(made)


@pytest.mark.parametrize("path", sorted((ROOT / "tests" / "cases").glob("*.json")), ids=lambda path: path.stem)
def test_cases_are_valid(path):
    for case in json.loads(path.read_text(encoding="utf-8")):
        VALIDATOR.validate(line(case["text"], terms=True))


def test_the_programs_output_is_valid(tmp_path):
    poor = tmp_path / "poor.txt"
    poor.write_bytes("\ufeffতিনি বলেন, “কাজ\r\nশেষ।\x00".encode())
    command = [sys.executable, "-m", "quotex", "--format", "jsonl", "--terms", *map(str, EXAMPLES), str(poor)]
    done = subprocess.run(command, capture_output=True, check=True, cwd=ROOT)
    lines = done.stdout.decode("utf-8").splitlines()
    assert len(lines) == len(EXAMPLES) + 1
    for each in lines:
        VALIDATOR.validate(json.loads(each))


PIECES = ["তিনি বলেন", ", ", "“", "”", "‘কাজ’", "রহিম: ", "।", "\n", "— ", " বলে জানান মন্ত্রী"]


@given(st.lists(st.sampled_from(PIECES)).map("".join))
@settings(max_examples=100, deadline=None)
def test_composed_texts_are_valid(text):
    VALIDATOR.validate(line(text, terms=True))


@given(anything)
@settings(max_examples=50, deadline=None)
def test_any_text_is_valid(text):
    VALIDATOR.validate(line(text))


@pytest.mark.parametrize(
    ("name", "enum"),
    [
        (("quote", "properties", "kind"), quotex.Kind),
        (("speaker", "properties", "form"), quotex.Form),
        (("cue", "properties", "act"), quotex.Act),
        (("flag",), quotex.Flag),
    ],
)
def test_enums_are_those_of_the_records(name, enum):
    place = SCHEMA["$defs"]
    for key in name:
        place = place[key]
    assert place["enum"] == [member.value for member in enum]


@pytest.mark.parametrize("record", [quotex.Speaker, quotex.Cue])
def test_fields_are_those_of_the_records(record):
    fields = [field.name for field in attrs.fields(record)]
    place = SCHEMA["$defs"][record.__name__.lower()]
    assert list(place["properties"]) == place["required"] == fields


def test_what_is_wrong_is_refused():
    good = line("মন্ত্রী বলেন, ‘কাজ শেষ।’")
    VALIDATOR.validate(good)
    for change in ({"schema": 2}, {"extra": 1}, {"quotes": [{}]}, {"quotes": [{**good["quotes"][0], "spans": []}]}):
        with pytest.raises(jsonschema.ValidationError):
            VALIDATOR.validate({**good, **change})
