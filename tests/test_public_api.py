"""The names, signatures and fields that others build on: a change here is a change of the interface."""

from __future__ import annotations

import inspect
import os
import subprocess
import sys

import attrs
import pytest

import quotex

NAMES = {
    "PATTERNS", "Act", "Cue", "Document", "Entity", "Extractor", "Flag", "Form", "InputError", "Kind", "Lexicon",
    "LexiconError", "OptionError", "Pattern", "Quote", "QuotexError", "Resolver", "Span", "Speaker", "analyze",
    "analyze_many", "explain", "extract", "extract_many", "read_jsonl",
}  # fmt: skip  # a set is read as a whole

FIELDS = {
    "Span": "start end",
    "Speaker": "start end text name role form entity",
    "Cue": "start end text lemma act",
    "Quote": "kind spans text speaker cue confidence pattern flags",
    "Entity": "name aliases roles mentions quotes",
    "Document": "text quotes entities terms",
    "Extractor": "lexicon resolver patterns",
    "Pattern": "name cues words join kind sources confidence example",
}

PARAMETERS = {
    "extract": "text, *, kinds, min_confidence",
    "analyze": "text",
    "explain": "text",
    "extract_many": "texts, *, jobs, kinds, min_confidence",
    "analyze_many": "texts, *, jobs",
    "read_jsonl": "source",
}


def parameters(function) -> str:
    shown, star = [], False
    for each in inspect.signature(function).parameters.values():
        if each.kind is each.KEYWORD_ONLY and not star:
            shown.append("*")
            star = True
        shown.append(each.name)
    return ", ".join(shown)


def test_names():
    assert set(quotex.__all__) == NAMES
    assert all(hasattr(quotex, name) for name in NAMES)  # read_jsonl is there when it is asked for
    assert not hasattr(quotex, "read_json")
    public = {name for name, value in vars(quotex).items() if not name.startswith("_") and not inspect.ismodule(value)}
    assert public - {"annotations"} == NAMES


@pytest.mark.parametrize("name", FIELDS)
def test_fields(name):
    assert [field.name for field in attrs.fields(getattr(quotex, name))] == FIELDS[name].split()


@pytest.mark.parametrize("name", PARAMETERS)
def test_parameters(name):
    assert parameters(getattr(quotex, name)) == PARAMETERS[name]


@pytest.mark.parametrize("name", ["Span", "Speaker", "Cue", "Quote", "Entity", "Document"])
def test_records_are_frozen_and_slotted(name):
    record = getattr(quotex, name)
    assert not hasattr(record, "__dict__") or "__slots__" in vars(record)
    assert callable(record.to_dict)
    assert callable(record.from_dict)
    (field, *_) = attrs.fields(record)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(record.__new__(record), field.name, None)


def test_enums():
    assert [kind.value for kind in quotex.Kind] == ["direct", "partial", "unmarked", "indirect"]
    assert [form.value for form in quotex.Form] == ["named", "role", "pronoun", "org", "anonymous"]


def test_errors_have_one_base():
    for error in (quotex.InputError, quotex.OptionError, quotex.LexiconError):
        assert issubclass(error, quotex.QuotexError)


def test_every_public_name_is_documented():
    for name in NAMES - {"PATTERNS", "Resolver"}:
        assert inspect.getdoc(getattr(quotex, name)), name


def imported(statement: str) -> set[str]:
    packages = "{name.partition('.')[0] for name in {*sys.modules} - before}"
    code = f"import sys; before = {{*sys.modules}}; {statement}; print(*{packages})"
    bare = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")}  # it imports as well
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=bare)
    return set(done.stdout.split())


def test_import_brings_attrs_and_regex_and_nothing_else():
    found = imported("import quotex; quotex.extract('মন্ত্রী বলেন, “কাজ শেষ।”')")
    third = {each for each in found if each not in sys.stdlib_module_names and not each.startswith("__")}
    assert third <= {"quotex", "attr", "attrs", "regex"}


def test_import_brings_no_format():
    assert not {"json", "csv"} & imported("import quotex")
    assert "json" in imported("from quotex import read_jsonl")


def test_import_reads_no_data():
    done = subprocess.run(
        [sys.executable, "-c", "import quotex; print(quotex.Lexicon.default.cache_info().currsize)"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "0"
