"""The measuring scripts: their definitions on small examples, and that they run."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent / "benchmarks"))

import accuracy
import growth
import throughput

TEXT = "মন্ত্রী করিম বলেন, “কাজ শেষ।” পুলিশ জানায় যে রাস্তা বন্ধ।"


def speaker(words: str, name: str, form: str) -> dict[str, Any]:
    start = TEXT.index(words)
    return {"span": [start, start + len(words)], "name": name, "form": form}


def gold() -> dict[str, Any]:
    marked, reported = TEXT.index("কাজ"), TEXT.index("রাস্তা")
    cue = TEXT.index("বলেন")
    return {
        "id": "one",
        "genre": "news",
        "text": TEXT,
        "quotes": [
            {
                "kind": "direct",
                "spans": [[marked, marked + len("কাজ শেষ।")]],
                "speaker": speaker("মন্ত্রী করিম", "করিম", "named"),
                "cue": [cue, cue + 4],
                "entity": ["করিম"],
            },
            {
                "kind": "indirect",
                "spans": [[reported, reported + len("রাস্তা বন্ধ")]],
                "speaker": speaker("পুলিশ", "পুলিশ", "org"),
                "cue": None,
                "entity": None,
            },
        ],
        "terms": [],
    }


def test_all_right() -> None:
    result = accuracy.evaluate([gold()])
    score = result.scores["all"]
    assert [score.f1(measure)[2] for measure in accuracy.F1_MEASURES] == [1.0] * 6
    assert [score.rate(measure) for measure in accuracy.RATES] == [1.0] * 8
    assert result.mistakes == []
    assert all(verdict.is_right for verdict in result.verdicts)


def test_mistakes_have_a_class() -> None:
    wrong = gold()
    wrong["quotes"][0]["speaker"]["name"] = "রহিম"
    wrong["quotes"][1]["spans"] = [[0, 5]]
    result = accuracy.evaluate([wrong])
    kinds = {mistake.kind for mistake in result.mistakes}
    assert "speaker: right mention, wrong name (named)" in kinds
    assert "missed indirect: nothing there" in kinds
    assert "extra indirect: no quotation there" in kinds
    assert result.scores["all"].f1("marked quotes")[2] == 1.0
    assert result.scores["all"].f1("marked quotes with speaker")[2] == 0.0
    assert result.scores["all"].f1("reported quotes")[2] == 0.0


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (((0, 10),), ((0, 10),), 1.0),
        (((0, 10),), ((5, 15),), 1 / 3),
        (((0, 10),), ((10, 20),), 0.0),
        (((0, 4), (6, 10)), ((0, 10),), 0.8),
        ((), ((0, 1),), 0.0),
    ],
)
def test_overlap(one: accuracy.Parts, other: accuracy.Parts, expected: float) -> None:
    assert accuracy.overlap(one, other) == accuracy.overlap(other, one) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [("ডা. করিম", "করিম"), ("‘করিম’,", "করিম"), ("মো. আনিস", "আনিস"), ("অধ্যাপক", "অধ্যাপক"), (None, ""), ("র‍্যাব", "র্যাব")],
)
def test_bare_names(name: str | None, expected: str) -> None:
    assert accuracy.bare(name) == expected


def test_edges_do_not_count() -> None:
    assert accuracy.trimmed(" “কাজ শেষ।” ", [[0, 12], [0, 2]]) == ((2, 9),)


def test_speakers_without_a_name_end_alike() -> None:
    wanted = {"span": [5, 10], "name": "কর্মকর্তা", "form": "role"}
    assert accuracy.is_same_speaker(wanted, {"start": 0, "end": 10, "name": "x"})
    assert accuracy.is_same_speaker(wanted, {"start": 6, "end": 12, "name": "কর্মকর্তা"})
    assert not accuracy.is_same_speaker(wanted, {"start": 6, "end": 12, "name": "x"})
    assert not accuracy.is_same_speaker(wanted, {"start": 20, "end": 25, "name": "কর্মকর্তা"})
    assert not accuracy.is_same_speaker(wanted, None)
    assert accuracy.is_same_speaker(None, None)


def test_reliability_and_curve() -> None:
    verdicts = [accuracy.Verdict("a", confidence, "marked", confidence > 0.5) for confidence in (0.1, 0.5, 0.9, 1.0)]
    assert [row[2:] for row in accuracy.reliability(verdicts)] == [(1, 0.1, 0.0), (1, 0.5, 0.0), (2, 0.95, 1.0)]
    assert accuracy.curve(verdicts, 4)[0] == (0.0, 4, 0.5, 0.5)
    assert accuracy.curve(verdicts, 4)[-1] == (0.9, 2, 1.0, 0.5)


def test_accuracy_prints_its_tables(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_text(json.dumps(gold(), ensure_ascii=False) + "\n", encoding="utf-8")
    assert accuracy.main(["--gold", str(path), "--errors", "3", "--json", str(tmp_path / "out.json")]) == 0
    out = capsys.readouterr().out
    assert all(words in out for words in ("marked quotes with speaker", "confidence", "patterns", "what is wrong"))
    assert json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))["all"]["marked quotes"]["f1"] == 1.0
    with pytest.raises(SystemExit):
        accuracy.main(["--gold", str(tmp_path / "nothing")])


def test_throughput_prints_its_table() -> None:
    texts = throughput.made_corpus(0.02)
    assert throughput.made_corpus(0.02) == texts
    pattern = throughput.baseline()
    assert throughput.scan_windows(pattern, texts) > throughput.scan(pattern, texts) > 0


def test_corpora_are_read(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"text": "ক"}\n\n{"text": "খ"}\n{"other": 1}\n', encoding="utf-8")
    (tmp_path / "b.txt").write_text("গ", encoding="utf-8")
    assert throughput.read_corpus(tmp_path) == {"a": ["ক", "খ"], "b": ["গ"]}
    assert throughput.read_corpus(tmp_path / "a.jsonl") == {"a": ["ক", "খ"]}


def test_growth_measures_in_a_process() -> None:
    made = growth.measure("names only", (1_000, 2_000), runs=1, timeout=30)
    assert len(made.seconds) == 2
    assert made.trouble == ""
    assert made.ratio == 0.0  # too short to say
    assert growth.Growth("x", (0.5, 1.5), 0, "").ratio == 3.0
    assert "exit" in growth.measure("no such shape", (1_000,), runs=1, timeout=30).trouble
