"""Reading inputs: names, bytes, collections, and what cannot be read."""

from __future__ import annotations

import gzip
import io
import json
import os
import sys
import threading
import tracemalloc
from pathlib import Path

import pytest
from documents import anything
from hypothesis import HealthCheck, given, settings

from quotex.errors import InputError, OptionError
from quotex.inputs import Input, Reading, find, read

BENGALI = "“নদী আসছে,” বলল মাঝি।\r\nসে চুপ।\n"


def run(*names: object, **settings: object) -> tuple[list[Input], list[str]]:
    """What is read, and the messages of what is not."""
    failures: list[InputError] = []
    found = list(read([os.fspath(name) for name in names], Reading(**settings), failures.append))  # type: ignore[arg-type]
    return found, [str(failure) for failure in failures]


def written(path: Path, content: str | bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


# ---------------------------------------------------------------- names


def test_file_is_called_by_its_name_and_keeps_its_line_ends(tmp_path: Path) -> None:
    assert run(written(tmp_path / "a.txt", BENGALI)) == ([Input("a.txt", BENGALI)], [])


def test_two_files_of_one_name_are_called_by_their_paths(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for folder in ("x", "y"):
        written(tmp_path / folder / "a.txt", folder)
    written(tmp_path / "x/b.txt", "b")
    found, _ = run("x/a.txt", "./y/a.txt", "x/b.txt")
    assert [item.id for item in found] == ["x/a.txt", "y/a.txt", "b.txt"]


def test_directory_recursive(tmp_path: Path) -> None:
    for name in ("b/2.txt", "a/1.TXT", "c.jsonl.gz", "skip.pdf", ".hidden.txt", "d.csv"):
        written(tmp_path / name, "")
    failures: list[InputError] = []
    places = find([str(tmp_path)], Reading(recursive=True), failures.append)
    assert [place.id for place in places] == ["c.jsonl.gz", "d.csv", "a/1.TXT", "b/2.txt"]
    assert not failures


def test_directory_without_recursive(tmp_path: Path) -> None:
    found, (message,) = run(tmp_path)
    assert not found
    assert message == f"{tmp_path}: is a directory; give --recursive to read the files in it"


def test_directory_without_documents(tmp_path: Path) -> None:
    written(tmp_path / "x.pdf", "")
    assert "holds no .txt" in run(tmp_path, recursive=True)[1][0]


def test_pattern(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("b.txt", "a.txt", "sub/c.txt", "[1].txt"):
        written(tmp_path / name, name)
    assert [item.id for item in run("?.txt")[0]] == ["a.txt", "b.txt"]
    assert [item.id for item in run("**/*.txt")[0]] == ["[1].txt", "a.txt", "b.txt", "c.txt"]
    assert [item.text for item in run("[1].txt")[0]] == ["[1].txt"]  # a file that exists is no pattern
    assert [item.id for item in run("s*", recursive=True)[0]] == ["c.txt"]
    assert "no file matches this pattern" in run("*.md")[1][0]


def test_missing_file_is_reported_and_the_others_are_read(tmp_path: Path) -> None:
    good = written(tmp_path / "good.txt", "ক")
    found, (message,) = run(tmp_path / "none.txt", good)
    assert [item.text for item in found] == ["ক"]
    assert message == f"{tmp_path / 'none.txt'}: no such file or directory; check the name"


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="everything is readable for this user")
def test_file_that_may_not_be_read(tmp_path: Path) -> None:
    path = written(tmp_path / "a.txt", "")
    path.chmod(0)
    assert "permission denied" in run(path)[1][0]


def test_names_in_messages_are_inert(tmp_path: Path) -> None:
    _, (message,) = run("no\x1b[2J\nsuch.txt")
    assert "\x1b" not in message
    assert "\n" not in message


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_named_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    writer = threading.Thread(target=lambda: pipe.write_bytes(BENGALI.encode()))
    writer.start()
    assert run(pipe)[0] == [Input("pipe.txt", BENGALI)]
    writer.join()


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    for data in (BENGALI.encode(), gzip.compress(BENGALI.encode())):
        stdin = io.TextIOWrapper(io.BufferedReader(io.BytesIO(data)), encoding="ascii")  # type: ignore[arg-type]
        monkeypatch.setattr(sys, "stdin", stdin)
        assert run("-") == ([Input("-", BENGALI)], [])


def test_shape_can_be_told(tmp_path: Path) -> None:
    path = written(tmp_path / "data", '{"text": "ক"}\n')
    assert run(path, shape="jsonl")[0] == [Input("data:1", "ক")]


# ---------------------------------------------------------------- bytes


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be", "utf-32-be"])
@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("name", ["a.txt", "a.jsonl", "a.csv"])
def test_byte_order_mark(tmp_path: Path, codec: str, packed: bool, name: str) -> None:
    content = {
        "a.txt": BENGALI,
        "a.jsonl": json.dumps({"id": 7, "text": BENGALI}, ensure_ascii=False) + "\n",
        "a.csv": f'id,text\r\n7,"{BENGALI}"\r\n',
    }[name]
    mark = "\ufeff" if codec.endswith("e") else ""  # these name their byte order and write no mark themselves
    data = (mark + content).encode(codec)
    path = written(tmp_path / (name + ".gz" * packed), gzip.compress(data) if packed else data)
    found, failures = run(path)
    assert [item.text for item in found] == [BENGALI]
    assert [item.id for item in found] == [path.name if name == "a.txt" else "7"]
    assert not failures


def test_gzip_is_known_by_its_bytes(tmp_path: Path) -> None:
    assert run(written(tmp_path / "a.txt", gzip.compress("ক".encode())))[0] == [Input("a.txt", "ক")]
    assert run(written(tmp_path / "b.txt.gz", "ক"))[0] == [Input("b.txt.gz", "ক")]


def test_damaged_gzip(tmp_path: Path) -> None:
    data = gzip.compress(os.urandom(5000))
    cut = written(tmp_path / "cut.txt.gz", data[:2000])
    broken = written(tmp_path / "broken.txt.gz", data[:50] + b"\xff" * 50 + data[100:])
    found, failures = run(cut, broken)
    assert not found
    assert len(failures) == 2
    assert all(
        "get a whole copy" in failure or "check the file" in failure or "not UTF-8" in failure for failure in failures
    )


def test_not_utf8(tmp_path: Path) -> None:
    path = written(tmp_path / "a.txt", "ক\nখ".encode() + b"\xff\xfe\n")
    found, (message,) = run(path)
    assert not found
    assert message == f"{path}: not UTF-8 (line 2, byte 0xff); give --encoding NAME, or --errors replace"
    assert run(path, errors="replace")[0] == [Input("a.txt", "ক\nখ\ufffd\ufffd\n")]
    assert run(written(tmp_path / "b.txt", "é".encode("cp1252")), encoding="cp1252")[0] == [Input("b.txt", "é")]


def test_text_cut_in_the_middle_of_a_character(tmp_path: Path) -> None:
    assert "not UTF-8" in run(written(tmp_path / "a.txt", "ক".encode()[:2]))[1][0]


def test_wrong_settings() -> None:
    with pytest.raises(OptionError, match="encoding 'klingon' is not known"):
        Reading(encoding="klingon")
    with pytest.raises(OptionError, match="not known"):
        Reading(encoding="rot13")
    with pytest.raises(OptionError, match="'strict' or 'replace'"):
        Reading(errors="ignore")
    with pytest.raises(OptionError, match="txt, jsonl, csv"):
        Reading(shape="pdf")


def test_max_chars_stops_reading(tmp_path: Path) -> None:
    path = written(tmp_path / "a.txt", "ক" * 11)
    assert run(path, max_chars=11)[0]
    assert run(path, max_chars=10)[1] == [
        f"{path}: the text is longer than 10 characters; raise --max-chars or split it"
    ]
    lines = written(tmp_path / "a.jsonl", '{"text": "ককক"}\n{"text": "ক"}\n')
    found, failures = run(lines, max_chars=2)
    assert [item.id for item in found] == ["a.jsonl:2"]
    assert failures == [f"{lines}:1: the text is longer than 2 characters; raise --max-chars or split it"]


@pytest.mark.skipif(not os.path.exists("/dev/zero"), reason="no endless file here")
def test_max_chars_ends_an_endless_input() -> None:
    assert "longer than 1,000" in run("/dev/zero", max_chars=1000)[1][0]


# ---------------------------------------------------------------- collections

BAD_LINES = [
    ("[1", "not JSON"),
    ("[1]", "a JSON array where an object with 'text' is expected"),
    ("null", "a JSON null where"),
    ("{}", "no field 'text' (it has no field at all); choose one with --text-field"),
    ('{"body": "x"}', "no field 'text' (there are 'body'); choose one with --text-field"),
    ('{"text": 3}', "field 'text' is a JSON number; it has to be a string"),
    ('{"text": "x", "id": [1]}', "the id is a JSON array; it has to be a string or a number"),
    ('{"text": "x", "id": true}', "the id is a JSON boolean"),
    ('{"text": "x", "id": ' + "1" * 5000 + "}", "JSON that cannot be read (ValueError)"),
    ("[" * 100_000, "cannot be read"),
]


@pytest.mark.parametrize(("line", "reason"), BAD_LINES, ids=range(len(BAD_LINES)))
def test_bad_line_is_reported_and_the_next_one_read(tmp_path: Path, line: str, reason: str) -> None:
    path = written(tmp_path / "a.jsonl", f'{line}\n\n{{"id": "ভালো", "text": "ক"}}\n')
    found, (message,) = run(path)
    assert found == [Input("ভালো", "ক")]
    assert message.startswith(f"{path}:1: ")
    assert reason in message
    assert "\n" not in message


def test_line_that_does_not_decode(tmp_path: Path) -> None:
    path = written(tmp_path / "a.jsonl", b'{"text": "\xff"}\n{"text": "b"}\n')
    found, (message,) = run(path)
    assert found == [Input("a.jsonl:2", "b")]
    assert "not UTF-8 (line 1, byte 0xff)" in message


def test_line_that_does_not_decode_in_utf16(tmp_path: Path) -> None:
    data = '\ufeff{"text": "ক"}\n'.encode("utf-16-le") + b"\x00\xd8\x00\xd8\n\x00"
    found, (message,) = run(written(tmp_path / "a.jsonl", data))
    assert found == [Input("a.jsonl:1", "ক")]
    assert "not UTF-16-LE" in message


def test_lines_end_at_line_feeds_only(tmp_path: Path) -> None:
    path = written(tmp_path / "a.jsonl", '{"id": 1, "text": "a\u2028b\x85c"}\r\n{"id": 2.5, "text": ""}')
    assert run(path)[0] == [Input("1", "a\u2028b\x85c"), Input("2.5", "")]


def test_fields_by_name(tmp_path: Path) -> None:
    path = written(tmp_path / "a.jsonl", '{"url": "u", "body": "ক"}')
    assert run(path, text_field="body", id_field="url")[0] == [Input("u", "ক")]


def test_csv(tmp_path: Path) -> None:
    path = written(tmp_path / "a.csv", 'id,text\r\n1,"ক, ""খ""\nগ"\r\n,ঘ\r\n2\r\n\r\n')
    found, (message,) = run(path)
    assert found == [Input("1", 'ক, "খ"\nগ'), Input("a.csv:4", "ঘ")]
    assert message.startswith(f"{path}:5: no field 'text'")


def test_csv_without_the_column(tmp_path: Path) -> None:
    assert "no column 'text' (there are 'a', 'b')" in run(written(tmp_path / "a.csv", "a,b\n1,2\n"))[1][0]
    assert "no column 'text' (it has no field at all)" in run(written(tmp_path / "b.csv", ""))[1][0]


def test_csv_with_a_long_field_and_with_a_broken_one(tmp_path: Path) -> None:
    assert len(run(written(tmp_path / "a.csv", f"text\n{'ক' * 200_000}\n"))[0][0].text) == 200_000
    found, (message,) = run(written(tmp_path / "b.csv", 'text\nক\n"খ'))
    assert [item.text for item in found] == ["ক"]
    assert "not CSV" in message
    assert "not UTF-8" in run(written(tmp_path / "c.csv", b"text\n\xff\n"))[1][0]


def test_collection_is_read_in_constant_memory(tmp_path: Path) -> None:
    line = json.dumps({"id": "x", "text": "ক" * 2000}, ensure_ascii=False) + "\n"

    def peak(lines: int) -> int:
        path = written(tmp_path / "big.jsonl", line * lines)
        tracemalloc.start()
        count = sum(1 for _ in read([str(path)], Reading(), pytest.fail))
        top = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert count == lines
        return top

    assert peak(3000) < 2 * peak(300) + 100_000


@given(anything)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_comes_back_from_json(tmp_path: Path, text: str) -> None:
    line = json.dumps({"id": text, "text": text})
    expected = json.loads(line)  # two escaped halves of a pair are one character there
    found, failures = run(written(tmp_path / "a.jsonl", line))
    assert [(item.id, item.text) for item in found] == [(expected["id"], expected["text"])]
    assert not failures


@given(anything)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_bytes_give_a_text_or_one_line(tmp_path: Path, text: str) -> None:
    data = text.encode("utf-8", "surrogatepass")
    for name in ("a.txt", "a.jsonl", "a.csv"):
        found, failures = run(written(tmp_path / name, data))
        assert all("\n" not in failure for failure in failures)
        if name == "a.txt":
            assert len(found) + len(failures) == 1
