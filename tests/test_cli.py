"""The command line program, with a toy analysis in place of the real one except where it says so."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import attrs
import pytest
from documents import toy_analyze, toy_analyze_many

import quotex as quotex_library
from quotex import cli, outputs
from quotex.errors import QuotexError
from quotex.export import FORMATS
from quotex.outputs import Folder, OutputError, check, identities, writing

HERE = Path(__file__).parent
ARTICLE = "মাঝি বলল, “নদী আসছে।”\r\nজেলে বলল, “নৌকা নেই।”\nমাঝি হাসে: “চলো।”\n"


@attrs.frozen
class Result:
    code: int
    out: str
    err: str

    @property
    def documents(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]


@pytest.fixture
def quotex(monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]):
    """Run the program in this process."""
    monkeypatch.setattr(cli, "analyze_many", toy_analyze_many)
    monkeypatch.setattr(cli, "explain", lambda text: f"found in\x1b {text}")

    def run(*arguments: object) -> Result:
        code = cli.main([os.fspath(argument) for argument in arguments])  # type: ignore[arg-type]
        captured = capsysbinary.readouterr()
        return Result(code, captured.out.decode(), captured.err.decode())

    return run


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_bytes(ARTICLE.encode())
    return path


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    folder = tmp_path / "corpus"
    for number in range(50):
        path = folder / f"{number % 5}" / f"{number:02}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"বক্তা{number % 7} বলল, “কথা {number}।”", encoding="utf-8")
    return folder


def process(*arguments: object, **settings: Any) -> subprocess.Popen[bytes]:
    """The program with the toy analysis as a process of its own."""
    command = [sys.executable, str(HERE / "toy_cli.py"), *map(os.fspath, arguments)]  # type: ignore[arg-type]
    environment = {**os.environ, "PYTHONPATH": str(HERE.parent), **settings.pop("env", {})}
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment, **settings)


# ---------------------------------------------------------------- what it gives


def test_jsonl_into_a_pipe(quotex, article: Path) -> None:
    result = quotex(article)
    assert result.code == 0
    assert result.err == ""
    (document,) = result.documents
    assert document["schema"] == 1
    assert document["id"] == "article.txt"
    start, end = document["quotes"][0]["spans"][0]
    assert ARTICLE[start:end] == "নদী আসছে।"  # offsets count the carriage return that stands before the next ones
    assert [ARTICLE[q["start"] : q["end"]] for q in document["quotes"]] == ["নদী আসছে।", "নৌকা নেই।", "চলো।"]


@pytest.mark.parametrize("name", [name for name, form in FORMATS.items() if form.single])
def test_every_format(quotex, article: Path, tmp_path: Path, name: str) -> None:
    result = quotex("--format", name, article)
    assert (result.code, result.err) == (0, "")
    assert "নদী আসছে।" in result.out or name == "svg"
    target = tmp_path / f"out{FORMATS[name].extension}"
    assert quotex("--format", name, "-o", target, article).out == ""
    assert name == "text" or target.read_bytes().decode() == result.out


@pytest.mark.parametrize(
    ("ending", "start"),
    [("html", "<!doctype html>"), ("csv", "document,"), ("xml", "<?xml"), ("json", "["), ("out", "{")],
)
def test_format_by_the_ending_of_the_output(quotex, article: Path, tmp_path: Path, ending: str, start: str) -> None:
    assert quotex("-o", tmp_path / f"q.{ending}", article).code == 0
    assert (tmp_path / f"q.{ending}").read_text(encoding="utf-8").startswith(start)


def test_narrowing(quotex, article: Path) -> None:
    assert len(quotex("--speaker", "বলল", article).documents[0]["quotes"]) == 2
    assert quotex("--kinds", "indirect,partial", article).documents[0]["quotes"] == []
    assert quotex("--min-confidence", "0.95", article).documents[0]["quotes"] == []
    assert "terms" in quotex("--terms", article).documents[0]


def test_collection(quotex, tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    lines = [{"key": "এক", "body": ARTICLE}, {"key": "দুই", "body": "কিছু নেই"}]
    path.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    found = quotex("--text-field", "body", "--id-field", "key", "--jobs", "2", path).documents
    assert [(item["id"], len(item["quotes"])) for item in found] == [("এক", 3), ("দুই", 0)]


def test_speakers(quotex, article: Path, corpus: Path) -> None:
    result = quotex("speakers", article)
    assert "বলল" in result.out
    assert "1 document · 3 quotations · 2 speakers" in result.out
    assert quotex("--summary", article).out == result.out
    table = list(csv.DictReader(io.StringIO(quotex("speakers", "-r", corpus, "--format", "csv").out)))
    assert [(row["speaker"], row["quotations"]) for row in table] == [("বলল", "50")]
    assert quotex("speakers", "--format", "tsv", article).out.startswith("speaker\trole")
    assert quotex("speakers", "--format", "svg", article).out.startswith("<?xml")


def test_explain(quotex, article: Path) -> None:
    out = quotex("--explain", article).out
    assert out.startswith("── article.txt ──\nfound in\\x1b মাঝি")
    assert "\\r\nজেলে" in out


def test_help_and_version(quotex) -> None:
    shown = quotex("--help")
    assert shown.code == 0
    assert all(name in shown.out for option in cli.OPTIONS for name in option.names if name.startswith("--"))
    assert all(name in shown.out for name in FORMATS)
    assert "examples:" in shown.out
    assert re.fullmatch(r"quotex \S.*\n", quotex("--version").out)


@pytest.mark.extra
def test_completion(quotex) -> None:
    pytest.importorskip("shtab", reason="shtab makes the completion scripts")
    script = quotex("--print-completion", "bash").out
    assert "--min-confidence" in script
    assert "_shtab_quotex_pos_0_COMPGEN=_shtab_compgen_files" in script
    assert "_shtab_quotex___out_dir_COMPGEN=_shtab_compgen_dirs" in script


def test_completion_without_its_extra(quotex, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "shtab", None)
    result = quotex("--print-completion", "bash")
    assert result.code == 2
    assert "pip install 'quotex[completion]'" in result.err


# ---------------------------------------------------------------- a directory of documents


@pytest.mark.parametrize("name", ["html", "csv", "tei", "svg", "webannotation", "labelstudio"])
def test_directory_becomes_one_file(quotex, corpus: Path, tmp_path: Path, name: str) -> None:
    target = tmp_path / f"all{FORMATS[name].extension}"
    assert quotex("-r", corpus, "--format", name, "-o", target).code == 0
    content = target.read_text(encoding="utf-8")
    assert name == "svg" or all(f"কথা {number}।" in content for number in range(50))


def test_directory_becomes_a_brat_directory(quotex, corpus: Path, tmp_path: Path) -> None:
    folder = tmp_path / "brat"
    assert quotex("-r", corpus, "--format", "brat", "--out-dir", folder).code == 0
    names = sorted(path.name for path in folder.iterdir())
    assert len(names) == 101
    assert "annotation.conf" in names
    assert {"0_00.txt", "0_00.ann"} <= set(names)


def test_out_dir_of_another_format(quotex, corpus: Path, tmp_path: Path) -> None:
    assert quotex("-r", corpus, "--out-dir", tmp_path / "json").code == 0
    assert len(list((tmp_path / "json").glob("*.jsonl"))) == 50


@pytest.mark.parametrize(
    "name",
    ["../../evil", "/etc/evil", "..", "a/../../evil", "x\x00y", "C:\\evil", ".hidden", "CON", "", "ক" * 300, "\ud800"],
)
def test_out_dir_is_never_left(quotex, tmp_path: Path, name: str) -> None:
    lines = tmp_path / "in.jsonl"
    lines.write_text("".join(json.dumps({"id": name, "text": ARTICLE}) + "\n" for _ in range(2)))
    folder = tmp_path / "deep" / "er" / "out"
    assert quotex("--format", "brat", "--out-dir", folder, lines).code == 0
    assert len(list(folder.iterdir())) == 5  # two documents of the same id have files of their own
    assert {path.name for path in tmp_path.iterdir()} == {"in.jsonl", "deep"}
    assert [path.name for path in (tmp_path / "deep").iterdir()] == ["er"]
    assert [path.name for path in (tmp_path / "deep/er").iterdir()] == ["out"]


def test_out_dir_does_not_write_over_files(quotex, article: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("ক")
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "article.ann").write_text("mine")
    result = quotex("--format", "brat", "--out-dir", folder, article, other)
    assert result.code == 1
    assert "article.ann: exists; choose another name, or give --force" in result.err
    assert (folder / "article.ann").read_text() == "mine"
    assert not (folder / "article.txt").exists()
    assert (folder / "other.ann").exists()
    assert quotex("--format", "brat", "--out-dir", folder, "--force", article, other).code == 0
    assert (folder / "article.ann").read_text(encoding="utf-8").startswith("T1\tQuote")


def test_out_dir_never_writes_over_an_input(quotex, article: Path) -> None:
    result = quotex("--format", "brat", "--out-dir", article.parent, "--force", article)
    assert result.code == 1
    assert "article.txt: is one of the inputs" in result.err
    assert article.read_bytes() == ARTICLE.encode()


def test_out_dir_does_not_follow_links(quotex, article: Path, tmp_path: Path) -> None:
    precious = tmp_path / "precious"
    precious.write_text("mine")
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "article.jsonl").symlink_to(precious)
    assert quotex("--out-dir", folder, article).code == 1
    assert quotex("--out-dir", folder, "--force", article).code == 0
    assert precious.read_text() == "mine"
    assert not (folder / "article.jsonl").is_symlink()


def test_out_dir_that_cannot_be_made(quotex, article: Path) -> None:
    result = quotex("--out-dir", article / "x", article)
    assert result.code == 1
    assert "cannot be made" in result.err


# ---------------------------------------------------------------- one output file


def test_output_is_not_written_over(quotex, article: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    target.write_text("mine")
    result = quotex("-o", target, article)
    assert result.code == 2
    assert "exists; choose another name, or give --force to replace it" in result.err
    assert target.read_text() == "mine"
    assert quotex("-o", target, "--force", article).code == 0
    assert target.read_text(encoding="utf-8").startswith("document,")


@pytest.mark.parametrize("how", ["same", "link", "hard link", "pattern", "directory"])
def test_output_is_never_an_input(quotex, article: Path, how: str) -> None:
    target, source = article, article
    if how == "link":
        target = article.with_name("link.txt")
        target.symlink_to(article)
    elif how == "hard link":
        target = article.with_name("hard.txt")
        target.hardlink_to(article)
    elif how == "pattern":
        source = article.with_name("*.txt")
    elif how == "directory":
        source = article.parent
    result = quotex("-r", "-o", target, "--force", source)
    assert result.code == 2
    assert "is one of the inputs" in result.err
    assert article.read_bytes() == ARTICLE.encode()


def test_output_that_is_a_directory_or_in_none(quotex, article: Path, tmp_path: Path) -> None:
    assert "is a directory" in quotex("-o", tmp_path, "--force", article).err
    result = quotex("-o", tmp_path / "none" / "x.csv", article)
    assert result.code == 1
    assert "cannot be written (no such file or directory)" in result.err


def test_failing_run_leaves_no_half_written_file(
    quotex, article: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(texts, *, jobs):
        yield toy_analyze(next(iter(texts)))
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "analyze_many", failing)
    target = tmp_path / "out.csv"
    target.write_text("mine")
    assert quotex("-o", target, "--force", article).code == 130
    assert target.read_text() == "mine"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["article.txt", "out.csv"]


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no full disk here")
def test_full_disk(article: Path) -> None:
    with open("/dev/full", "wb") as full:
        command = [sys.executable, str(HERE / "toy_cli.py"), str(article)]
        done = subprocess.run(
            command,
            stdout=full,
            stderr=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": str(HERE.parent)},
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr.decode().count("\n") == 1
    assert "no space left on device" in done.stderr.decode()
    run = process("-o", "/dev/full", article)
    assert b"cannot be written" in run.communicate()[1]
    assert run.returncode == 1
    with open("/dev/full", "wb") as full:
        command = [sys.executable, "-m", "quotex", "--version"]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, cwd=HERE.parent, check=False)
    assert (done.returncode, done.stderr.count(b"\n")) == (1, 1)


@pytest.mark.skipif(os.name != "posix", reason="shells close streams differently here")
def test_closed_standard_streams(article: Path, tmp_path: Path) -> None:
    program = f"{sys.executable} -m quotex"
    for command, code in (
        (f"{program} {article} >&-", 0),
        (f"{program} {article} -o {tmp_path}/x.csv <&- >&- 2>&-", 0),
        (f"{program} <&-", 0),
        (f"{program} none.txt 2>&-", 1),
    ):
        done = subprocess.run(["sh", "-c", command], capture_output=True, cwd=HERE.parent, check=False)
        assert (done.returncode, done.stderr) == (code, b""), command
        assert b"none.txt" not in done.stdout  # a message has no place among the results
    assert (tmp_path / "x.csv").read_text(encoding="utf-8").startswith("document,")


def test_output_to_a_device(quotex, article: Path) -> None:
    assert quotex("-o", os.devnull, article).code == 0
    assert not Path(os.devnull).is_file()


def test_writing_as_a_library(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    with writing(target) as out:
        out.write("ক\r\n\ud800")
        assert not target.exists()
    assert target.read_bytes() == "ক\r\n?".encode()
    with pytest.raises(OutputError, match="cannot be written"), writing(Path("x\x00y")):
        pass
    with pytest.raises(OutputError, match="exists"):
        check(target, force=False, inputs=frozenset())
    check(target, force=True, inputs=identities(["none", "x\x00"]))


def test_stems_are_different_whatever_the_case(tmp_path: Path) -> None:
    folder = Folder(tmp_path)
    assert [folder.stem(name) for name in ("a.txt", "A.TXT", "a.jsonl.gz", "b/c.csv", "nul.txt")] == [
        "a", "A.TXT", "a-2", "b_c", "_nul"
    ]  # fmt: skip


# ---------------------------------------------------------------- what fails


def test_failures_are_lines_and_the_rest_is_done(quotex, article: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.txt"
    bad.write_bytes(b"\xff\xff")
    result = quotex(tmp_path / "none.txt", bad, tmp_path, article)
    assert result.code == 1
    assert [line.partition(": ")[0] for line in result.err.splitlines()] == ["quotex"] * 3
    assert [document["id"] for document in result.documents] == ["article.txt"]


@pytest.mark.parametrize(
    "arguments",
    [
        ["--colour"], ["--format", "pdf"], ["--kinds", "loud"], ["--kinds", ","], ["--min-confidence", "2"],
        ["--min-confidence", "x"], ["--min-confidence", "nan"], ["--jobs", "-1"], ["--jobs", "1" * 5000],
        ["--jobs", "২"], ["--max-chars", "0"],
        ["--encoding", "klingon"], ["--format", "brat"], ["-o", "x", "--out-dir", "y"],
        ["speakers", "--format", "html"], ["speakers", "--explain"], ["speakers", "--out-dir", "x"], ["--form", "csv"],
        ["--explain", "--format", "csv"], ["--explain", "--kinds", "direct"],
    ],
    ids=" ".join,
)  # fmt: skip
def test_wrong_usage(quotex, article: Path, arguments: list[str]) -> None:
    result = quotex(*arguments, article)
    assert result.code == 2
    assert result.out == ""
    assert "quotex: error:" in result.err


def test_text_for_one_directory_of_the_readers_view(quotex, article: Path, tmp_path: Path) -> None:
    assert quotex("--format", "text", "--out-dir", tmp_path / "read", article).code == 0
    assert (tmp_path / "read" / "article.txt").read_text(encoding="utf-8").startswith("── article.txt")


def test_engine_that_gives_a_plain_iterator(article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cli, "analyze_many", lambda texts, *, jobs: map(toy_analyze, texts))
    assert cli.main([str(article)]) == 0


def test_unexpected_errors_of_the_library_are_not_hidden(monkeypatch: pytest.MonkeyPatch, article: Path) -> None:
    def broken(texts, *, jobs):
        raise ZeroDivisionError
        yield

    monkeypatch.setattr(cli, "analyze_many", broken)
    with pytest.raises(ZeroDivisionError):
        cli.main([str(article)])
    assert issubclass(OutputError, QuotexError)


# ---------------------------------------------------------------- as a process


def test_standard_input_and_a_locale_without_utf8(article: Path) -> None:
    for arguments in ([], ["-"]):
        run = process(
            *arguments, stdin=subprocess.PIPE, env={"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
        )
        out, err = run.communicate(ARTICLE.encode())
        assert (run.returncode, err) == (0, b"")
        assert json.loads(out.decode())["id"] == "-"
        assert "নদী আসছে।" in out.decode()


@pytest.mark.skipif(os.name != "posix", reason="pipes close differently here")
def test_closed_pipe_is_quiet(tmp_path: Path) -> None:
    path = tmp_path / "many.jsonl"
    path.write_text((json.dumps({"text": ARTICLE}) + "\n") * 20_000)
    for name in ("jsonl", "csv", "text", "tei"):
        run = process("--format", name, path)
        assert run.stdout
        assert run.stderr
        run.stdout.readline()
        run.stdout.close()
        assert run.stderr.read() == b""
        run.stderr.close()
        assert run.wait() == 0


@pytest.mark.skipif(os.name != "posix", reason="signals differ here")
def test_interrupt(tmp_path: Path) -> None:
    path = tmp_path / "slow.txt"
    path.write_text("SLOW")
    run = process("-o", tmp_path / "out.csv", path)
    deadline = time.monotonic() + 20
    while len(list(tmp_path.iterdir())) < 2 and time.monotonic() < deadline:
        time.sleep(0.02)  # until the temporary file is there, so that the analysis has begun
    time.sleep(0.2)
    run.send_signal(signal.SIGINT)
    _, err = run.communicate(timeout=20)
    assert run.returncode == 130
    assert b"Traceback" not in err
    assert [path.name for path in tmp_path.iterdir()] == ["slow.txt"]


def on_terminal(*arguments: object, columns: int = 60, **env: str) -> str:
    """What the program writes on a terminal of its own."""
    pty = pytest.importorskip("pty", reason="no terminals here")
    fcntl, struct, termios = (pytest.importorskip(name) for name in ("fcntl", "struct", "termios"))
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    environment = {name: value for name, value in os.environ.items() if name not in ("COLUMNS", "NO_COLOR", "TERM")}
    environment |= {"PYTHONPATH": str(HERE.parent), "TERM": "xterm", **env}
    command = [sys.executable, str(HERE / "toy_cli.py"), *map(str, arguments)]
    run = subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, env=environment)
    os.close(theirs)
    data = b""
    while True:
        try:
            piece = os.read(ours, 65536)
        except OSError:
            break
        if not piece:
            break
        data += piece
    os.close(ours)
    assert run.wait() == 0
    return data.decode().replace("\r\n", "\n")


def test_terminal_gets_the_readers_view_in_colour_and_width(article: Path) -> None:
    shown = on_terminal(article)
    assert "\x1b[" in shown
    assert "1 document" not in shown
    plain = re.sub(r"\x1b\[[0-9;]*m", "", shown)
    assert plain.startswith("── article.txt ──")
    assert len(plain.splitlines()[0]) == 60
    assert "3 quotations · 2 speakers" in plain


def test_no_color(article: Path) -> None:
    assert "\x1b" not in on_terminal(article, NO_COLOR="1")
    assert "\x1b" not in on_terminal(article, TERM="dumb")


def test_hostile_text_does_not_reach_the_terminal(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("নাম\x1b]0;x\x07 বলল, “\x1b[2J\u202eকথা\x9b31m”", encoding="utf-8")
    shown = on_terminal(path, NO_COLOR="1")
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]", shown)
    assert "\\x1b[2J\\u202eকথা\\x9b31m" in shown


@pytest.mark.parametrize("tqdm", [pytest.param(True, marks=pytest.mark.extra), False])
def test_progress(quotex, corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tqdm: bool) -> None:
    if tqdm:
        pytest.importorskip("tqdm", reason="tqdm draws the bar")
    else:
        monkeypatch.setitem(sys.modules, "tqdm", None)
    result = quotex("-r", corpus, "--progress", "-o", tmp_path / "x.csv")
    assert "50" in result.err
    assert "documents" in result.err
    assert quotex("-r", corpus, "--no-progress", "-o", tmp_path / "y.csv").err == ""


def test_output_stream_without_bytes(article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cli, "analyze_many", toy_analyze_many)
    out = io.StringIO()
    monkeypatch.setattr(sys, "stdout", out)
    assert cli.main([str(article)]) == 0
    assert "নদী আসছে।" in out.getvalue()


def test_start_loads_no_format_and_no_analysis() -> None:
    code = "import sys; from quotex import cli; cli.parser().format_help(); print(*sys.modules)"
    run = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": str(HERE.parent)},
    )
    loaded = set(run.stdout.split())
    assert not loaded & {
        "quotex.export.html",
        "quotex.export.tei",
        "csv",
        "tqdm",
        "shtab",
        "importlib.metadata",
        "gzip",
    }


def test_temporary_files_are_named_after_their_target(tmp_path: Path) -> None:
    with writing(tmp_path / "a.csv"):
        (name,) = (path.name for path in tmp_path.iterdir())
    assert re.fullmatch(r"\.a\.csv\.[0-9a-f]{8}\.part", name)
    assert outputs.identities([str(tmp_path / "a.csv")])


# ---------------------------------------------------------------- with the real analysis


def real(*arguments: object, measured: bool = True, **settings: Any) -> subprocess.Popen[bytes]:
    """The real command in a process of its own; coverage says something of its own where that is interrupted."""
    environment = {name: value for name, value in os.environ.items() if measured or not name.startswith("COVERAGE")}
    environment["PYTHONPATH"] = str(HERE.parent)
    command = [sys.executable, "-m", "quotex", *map(os.fspath, arguments)]  # type: ignore[arg-type]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    return subprocess.Popen(command, env=environment, **pipes, **settings)


def collection(path: Path, number: int) -> Path:
    """A collection of texts that the real analysis finds something in."""
    lines = ({"id": str(at), "text": f"মেয়র রহিমা খাতুন বলেন, ‘পানি আসবে {at} দিনে।’ তিনি হাসেন।"} for at in range(number))
    path.write_text("".join(json.dumps(line) + "\n" for line in lines))
    return path


def test_same_bytes_for_any_number_of_processes(tmp_path: Path) -> None:
    path = collection(tmp_path / "a.jsonl", 100)
    one, two = (real("--jobs", str(jobs), "--format", "jsonl", path) for jobs in (1, 2))
    out, err = one.communicate()
    assert err == b""
    assert (out, b"") == two.communicate()
    documents = [json.loads(line) for line in out.splitlines()]
    assert [document["id"] for document in documents] == [str(number) for number in range(100)]
    assert documents[7]["quotes"][0]["text"] == "পানি আসবে 7 দিনে।"
    assert documents[7]["quotes"][0]["speaker"]["name"] == "রহিমা খাতুন"


def test_output_is_read_back(tmp_path: Path) -> None:
    path = collection(tmp_path / "a.jsonl", 3)
    out, _ = real("--output", tmp_path / "out.jsonl", path).communicate()
    assert out == b""
    texts = [json.loads(line)["text"] for line in path.read_text().splitlines()]
    assert list(quotex_library.read_jsonl(tmp_path / "out.jsonl")) == [
        (str(number), quotex_library.extract(text)) for number, text in enumerate(texts)
    ]


def test_explanation_of_the_real_analysis(tmp_path: Path) -> None:
    out, err = real("--explain", "--input-format", "jsonl", collection(tmp_path / "a", 1)).communicate()
    assert err == b""
    assert out.decode().startswith("── 0 ──\n")


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="processes are listed differently here")
@pytest.mark.parametrize("presses", [1, 4])
def test_interrupt_leaves_no_process_and_no_file(tmp_path: Path, presses: int) -> None:
    path = collection(tmp_path / "a.jsonl", 50_000)
    run = real("--jobs", "2", "-o", tmp_path / "out.csv", path, measured=False)
    children = Path(f"/proc/{run.pid}/task/{run.pid}/children")
    deadline = time.monotonic() + 20
    while len(children.read_text().split()) < 2 and time.monotonic() < deadline:
        time.sleep(0.02)
    workers = children.read_text().split()
    assert len(workers) >= 2
    time.sleep(0.5)  # Python loses an interrupt that comes while it forks
    for _ in range(presses):
        run.send_signal(signal.SIGINT)
        time.sleep(0.03)  # as often as a key that is held down
    _, err = run.communicate(timeout=30)
    assert run.returncode in (130, -signal.SIGINT)  # the last may come when there is nothing left to catch it
    assert err == b""
    deadline = time.monotonic() + 10  # the server that forks for Python 3.14 ends a moment after its parent
    while (left := [each for each in workers if Path(f"/proc/{each}").exists()]) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not left
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.jsonl"]
