"""Spark on two local workers gives the rows of the plain loop, whatever the documents are."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import pytest
from contrib_texts import TEXTS

import quotex
from quotex.contrib import rows
from quotex.contrib.spark import Work, extract_dataframe

pytestmark = pytest.mark.extra
LONG = "সভাপতি বলেন, কাজ চলছে। " * 50


def test_a_poisonous_document_gives_a_row_that_says_so():
    def poison(document: quotex.Document) -> list[str | None]:
        raise RuntimeError("no answer")

    work = Work("text", "id", 100, quotex.Extractor(resolver=poison))
    assert work.document(TEXTS[0]) == [{"error": "RuntimeError: no answer"}]
    assert work.document(LONG) == [{"error": f"the text has {len(LONG):,} characters; max_chars is 100"}]
    assert work.document(None) == []


def test_a_batch_with_many_quotations_is_handed_over_in_parts(monkeypatch):
    pd = pytest.importorskip("pandas", reason="pandas is not installed: pip install '.[spark]'")
    monkeypatch.setattr("quotex.contrib.spark._ROWS", 4)
    batch = pd.DataFrame({"id": range(6), "text": [TEXTS[0]] * 6})
    parts = list(Work("text", "id", 500, quotex.Extractor())([batch, batch.head(0)]))
    each = len(quotex.extract(TEXTS[0]))
    assert [len(part) for part in parts] == [4, 4, 4]
    assert [name for part in parts for name in part["id"]] == [number for number in range(6) for _ in range(each)]


@pytest.fixture(scope="module")
def spark(tmp_path_factory):
    sql = pytest.importorskip("pyspark.sql", reason="pyspark is not installed: pip install '.[spark]'")
    for each in ("pandas", "pyarrow"):
        pytest.importorskip(each, reason=f"{each} is not installed: pip install '.[spark]'")
    if shutil.which("java") is None:
        pytest.skip("Spark needs Java 17 or newer, and there is no java")
    patch = pytest.MonkeyPatch()
    patch.setenv("PYSPARK_PYTHON", sys.executable)
    patch.setenv("PYTHONPATH", str(Path(__file__).parent.parent), prepend=os.pathsep)  # the same quotex as here
    patch.chdir(tmp_path_factory.mktemp("spark"))  # where Java stays, for the pages' relative paths too
    builder = sql.SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
    builder = builder.config("spark.driver.bindAddress", "127.0.0.1").config("spark.driver.host", "127.0.0.1")
    builder = builder.config("spark.sql.shuffle.partitions", 4)  # a join of six rows needs no more
    session = builder.getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    yield session
    session.stop()
    patch.undo()


def documents(spark, texts, partitions=2):
    pairs = [(number, text) for number, text in enumerate(texts)]
    return spark.createDataFrame(pairs, "id bigint, text string").repartition(partitions)


def collected(df):
    return sorted((row.asDict() for row in df.collect()), key=lambda row: (row["id"], row["start"] or 0))


def plain(texts):
    made = [
        {"id": number, **rows.row(quote), "error": None}
        for number, text in enumerate(texts)
        if text is not None
        for quote in quotex.extract(text)
    ]
    return sorted(made, key=lambda row: (row["id"], row["start"]))


def test_same_rows_as_the_plain_loop(spark):
    texts = TEXTS * 8
    assert collected(extract_dataframe(documents(spark, texts))) == plain(texts)


def test_schema_is_declared(spark):
    made = extract_dataframe(documents(spark, TEXTS))
    assert made.columns == ["id", *rows.COLUMNS, "error"]
    types = dict(made.dtypes)
    assert (types["id"], types["start"], types["spans"]) == ("bigint", "bigint", "array<array<bigint>>")


def test_empty_partitions_and_nothing_at_all(spark):
    assert collected(extract_dataframe(documents(spark, TEXTS[:1], partitions=7))) == plain(TEXTS[:1])
    assert collected(extract_dataframe(documents(spark, []))) == []


def test_bad_documents_do_not_end_the_job(spark):
    def poison(document: quotex.Document) -> list[str | None]:
        if "বিষ" in document.text:
            raise RuntimeError("poisoned")
        return [quote.speaker and quote.speaker.entity for quote in document.quotes]

    texts = [TEXTS[0], "তিনি বলেন, বিষ।", LONG, None]
    df = extract_dataframe(documents(spark, texts), max_chars=500, extractor=quotex.Extractor(resolver=poison))
    found = collected(df)
    assert [row["text"] for row in found if row["error"] is None] == [quote.text for quote in quotex.extract(texts[0])]
    errors = {row["id"]: row["error"] for row in found if row["error"]}
    assert errors == {1: "RuntimeError: poisoned", 2: f"the text has {len(LONG):,} characters; max_chars is 500"}


def test_one_partition_with_most_of_the_work(spark):
    from pyspark.sql import functions

    texts = [TEXTS[0]] * 300 + TEXTS
    skewed = documents(spark, texts).repartition(3, "text")  # equal texts meet in one partition
    sizes = sorted(row["count"] for row in skewed.groupBy(functions.spark_partition_id()).count().collect())
    assert sizes[-1] >= 300
    assert collected(extract_dataframe(skewed)) == plain(texts)


def test_a_very_long_document_among_short_ones(spark):
    texts = [TEXTS[0] * 400, *TEXTS]
    assert collected(extract_dataframe(documents(spark, texts))) == plain(texts)


def test_parquet_in_parquet_out(spark, tmp_path):
    documents(spark, TEXTS).write.parquet(str(tmp_path / "in"))
    extract_dataframe(spark.read.parquet(str(tmp_path / "in"))).write.parquet(str(tmp_path / "out"))
    assert collected(spark.read.parquet(str(tmp_path / "out"))) == plain(TEXTS)


def test_offsets_are_those_of_sparks_substring(spark):
    df = documents(spark, TEXTS)
    joined = extract_dataframe(df).drop("text").join(df, "id").where("size(spans) = 1")
    cut = joined.selectExpr("substring(text, start + 1, end - start) as cut").collect()
    expected = [row["text"] for row in plain(TEXTS) if len(row["spans"]) == 1]
    assert sorted(row["cut"] for row in cut) == sorted(expected)


def test_an_own_id_of_another_type(spark):
    df = spark.createDataFrame([(TEXTS[0], 7)], "body string, number int")
    found = extract_dataframe(df, text="body", id="number")
    assert (found.columns[0], found.dtypes[0][1]) == ("number", "int")
    assert {row["number"] for row in found.collect()} == {7}


@pytest.mark.parametrize(
    ("columns", "names", "message"),
    [
        ("id bigint, body string", {}, "no column 'text'"),
        ("id bigint, text bigint", {}, "cast it to string"),
        ("kind string, text string", {"id": "kind"}, "rename the id column"),
        ("id string, text string", {"id": "text"}, "give two columns"),
    ],
)
def test_wrong_columns_are_told_at_once(spark, columns, names, message):
    with pytest.raises(quotex.OptionError, match=message):
        extract_dataframe(spark.createDataFrame([], columns), **names)
