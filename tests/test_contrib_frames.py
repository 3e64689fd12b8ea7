"""Data frames in and out."""

from __future__ import annotations

import os

import pytest
from contrib_texts import TEXTS

import quotex
from quotex.contrib import rows
from quotex.contrib.frames import extract_frame

pytestmark = pytest.mark.extra
IDS = ["a", "b", "c", "d", "e"]
EXPECTED = [
    (name, quote) for name, text in zip(IDS, TEXTS, strict=True) if text is not None for quote in quotex.extract(text)
]


@pytest.fixture
def pd():
    return pytest.importorskip("pandas", reason="pandas is not installed: pip install '.[pandas]'")


@pytest.fixture
def pl():
    return pytest.importorskip("polars", reason="polars is not installed: pip install '.[polars]'")


def test_columns_are_the_rows_keys():
    assert list(rows.row(EXPECTED[0][1])) == list(rows.COLUMNS)


def test_pandas_one_row_a_quotation(pd):
    frame = extract_frame(pd.DataFrame({"id": IDS, "text": TEXTS}), text="text", id="id")
    assert list(frame.columns) == ["id", *rows.COLUMNS]
    assert frame["id"].tolist() == [name for name, _ in EXPECTED]
    for (_, made), (_, quote) in zip(frame.iterrows(), EXPECTED, strict=True):
        for name, value in rows.row(quote).items():
            assert value == made[name] if value is not None else pd.isna(made[name])


def test_pandas_keeps_the_index(pd):
    df = pd.DataFrame({"body": TEXTS}, index=pd.Index([10, 20, 30, 40, 50], name="key"))
    frame = extract_frame(df, text="body")
    labels = dict(zip(IDS, df.index, strict=True))
    assert frame.index.tolist() == [labels[name] for name, _ in EXPECTED]
    assert frame.index.name == "key"
    assert len(df.join(frame.add_prefix("quote_"), how="inner")) == len(frame)


def test_pandas_keeps_a_multi_index_with_repeated_labels(pd):
    df = pd.DataFrame({"text": TEXTS[:1] * 2}, index=pd.MultiIndex.from_tuples([("x", 1), ("x", 1)]))
    frame = extract_frame(df)
    assert isinstance(frame.index, pd.MultiIndex)
    assert len(frame) == 2 * len(quotex.extract(TEXTS[0]))


@pytest.mark.parametrize("texts", [TEXTS, [None], []])
def test_pandas_types_do_not_depend_on_what_is_found(pd, texts):
    frame = extract_frame(pd.DataFrame({"text": pd.array(texts, dtype="string")}))
    types = {name: str(kind) for name, kind in frame.dtypes.items()}
    assert types["kind"] == types["form"] == types["act"] == "category"
    assert types["start"] == types["cue_end"] == "Int64"
    assert types["text"] == types["name"] == "string"
    assert types["confidence"] == "float64"
    assert list(frame["kind"].cat.categories) == [kind.value for kind in quotex.Kind]


def test_pandas_nulls_of_every_sort(pd):
    assert extract_frame(pd.DataFrame({"text": [None, float("nan"), pd.NA, pd.NaT]}, dtype="object")).empty


def test_polars_one_row_a_quotation(pl):
    frame = extract_frame(pl.DataFrame({"id": IDS, "text": TEXTS}), id="id")
    assert frame.columns == ["id", *rows.COLUMNS]
    assert frame["id"].to_list() == [name for name, _ in EXPECTED]
    assert frame.drop("id").to_dicts() == [rows.row(quote) for _, quote in EXPECTED]


@pytest.mark.parametrize("texts", [TEXTS, [None], []])
def test_polars_types_do_not_depend_on_what_is_found(pl, texts):
    schema = extract_frame(pl.DataFrame({"text": pl.Series(texts, dtype=pl.String)})).schema
    assert schema["row"] == pl.UInt32
    assert schema["kind"] == pl.Enum([kind.value for kind in quotex.Kind])
    assert schema["spans"] == pl.List(pl.List(pl.Int64))
    assert schema["flags"] == pl.List(pl.String)


def test_polars_without_id_counts_rows(pl):
    frame = extract_frame(pl.DataFrame({"text": TEXTS}))
    assert frame["row"].to_list() == [IDS.index(name) for name, _ in EXPECTED]


def test_both_libraries_agree(pd, pl):
    a = extract_frame(pd.DataFrame({"text": TEXTS}))
    b = extract_frame(pl.DataFrame({"text": TEXTS}))
    assert a["text"].tolist() == b["text"].to_list()
    assert a["spans"].tolist() == b["spans"].to_list()


def test_several_processes_give_the_same(pl):
    df = pl.DataFrame({"text": TEXTS * 10})
    assert extract_frame(df, jobs=2).equals(extract_frame(df))


def process(document: quotex.Document) -> list[str | None]:
    return [str(os.getpid())] * len(document.quotes)


def test_several_processes_are_used(pl):
    frame = extract_frame(pl.DataFrame({"text": TEXTS}), jobs=2, extractor=quotex.Extractor(resolver=process))
    assert str(os.getpid()) not in frame["entity"].drop_nulls().to_list()


def test_own_extractor(pl):
    extractor = quotex.Extractor(resolver=lambda document: ["X"] * len(document.quotes))
    frame = extract_frame(pl.DataFrame({"text": TEXTS}), extractor=extractor)
    assert set(frame["entity"].drop_nulls()) == {"X"}


def test_lazy_frames_are_told_to_collect(pl):
    with pytest.raises(TypeError, match="collect"):
        extract_frame(pl.LazyFrame({"text": TEXTS}))


@pytest.mark.parametrize("value", [{"text": ["ক"]}, None, "ক"])
def test_what_is_no_frame_is_refused(value):
    with pytest.raises(TypeError, match="pandas or polars DataFrame"):
        extract_frame(value)


def test_missing_and_clashing_columns_are_told(pd):
    df = pd.DataFrame({"body": ["ক"], "kind": ["x"]})
    with pytest.raises(quotex.OptionError, match="no column 'text'; it has body, kind"):
        extract_frame(df)
    with pytest.raises(quotex.OptionError, match="rename the id column"):
        extract_frame(df, text="body", id="kind")
    with pytest.raises(quotex.OptionError, match="rename the id column"):
        extract_frame(pd.DataFrame({"text": ["ক"]}), id="text")


def test_cells_that_are_no_text_are_told(pd):
    with pytest.raises(TypeError, match="row 1 of the text column holds int"):
        extract_frame(pd.DataFrame({"text": ["ক", 5]}))


def test_hugging_face_datasets():
    datasets = pytest.importorskip("datasets", reason="datasets is not installed")
    data = datasets.Dataset.from_dict({"text": [text or "" for text in TEXTS]})
    counted = data.map(lambda row: {"quotations": len(quotex.extract(row["text"]))})
    assert sum(counted["quotations"]) == len(EXPECTED)


def test_duckdb(pl):
    duckdb = pytest.importorskip("duckdb", reason="duckdb is not installed")
    pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    frame = extract_frame(pl.DataFrame({"id": IDS, "text": TEXTS}), id="id")
    assert duckdb.sql("select count(*) from frame").fetchall() == [(len(frame),)]
