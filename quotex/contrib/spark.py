"""Apache Spark: a DataFrame of documents in, a DataFrame with one row a quotation out, for more than one machine.

The work is a `mapInPandas`: each Python worker reads batches of documents, and a bad one becomes a row that says so
instead of the end of the job. pyspark and pandas are imported inside the functions only.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final

import attrs

from quotex.contrib import rows
from quotex.errors import OptionError
from quotex.pipeline import Extractor

_ROWS: Final = 20_000  # rows that are handed over at a time: bounds memory where a batch has many quotations
_SQL: Final = {
    "str": "string",
    "int": "bigint",
    "float": "double",
    "strs": "array<string>",
    "pairs": "array<array<bigint>>",
}


def extract_dataframe(
    df: Any, text: str = "text", id: str = "id", *, max_chars: int = 5_000_000, extractor: Extractor | None = None
) -> Any:
    """The quotations of every document of a Spark DataFrame, one row each.

    Args:
        df: a `pyspark.sql.DataFrame`.
        text: its column of texts; a null text gives no row.
        id: its column that tells documents apart; it comes first in the result and keeps its name and type.
        max_chars: a longer document is not analysed and gives one row with `error`.
        extractor: an `Extractor` with settings of its own; it is sent to the workers.

    Returns:
        A lazy DataFrame: the id, the columns of `quotex.contrib.rows.COLUMNS`, and `error`, which is null but for a
        document that could not be analysed; such a row has only the id beside it. Offsets are code points, as in
        Spark's own `substring`.

    Raises:
        OptionError: a column is missing, is no string, or is named like a column of the result.
    """
    _check(df, text, id)
    work = Work(text, id, max_chars, extractor or Extractor())
    return df.select(id, text).mapInPandas(work, schema(df, id))


def schema(df: Any, id: str = "id") -> Any:
    """The declared schema of the result of `extract_dataframe`, a `pyspark.sql.types.StructType`."""
    from pyspark.sql.types import StructField, StructType

    fields = [f"{name} {_SQL[kind] if isinstance(kind, str) else 'string'}" for name, kind in rows.COLUMNS.items()]
    own: Any = StructType.fromDDL(", ".join([*fields, "error string"]))
    return StructType([StructField(id, df.schema[id].dataType, True), *own.fields])


def _check(df: Any, text: str, id: str) -> None:
    for name in (text, id):
        if name not in df.columns:
            raise OptionError(f"the DataFrame has no column {name!r}; it has {', '.join(df.columns)}")
    if text == id:
        raise OptionError(f"text and id are both the column {text!r}; give two columns")
    if id in rows.COLUMNS or id == "error":
        raise OptionError(f"the result has a column {id!r} of its own; rename the id column")
    kind = df.schema[text].dataType.simpleString()
    if kind != "string":
        raise OptionError(f"the column {text!r} is of type {kind}; cast it to string")


@attrs.frozen(slots=True)
class Work:
    """What a Python worker does with its batches of documents."""

    text: str
    id: str
    max_chars: int
    extractor: Extractor

    def __call__(self, batches: Iterable[Any]) -> Iterator[Any]:
        """Frames of documents to frames of rows; an empty partition gives none."""
        for batch in batches:
            waiting: list[rows.Row] = []
            for name, text in zip(batch[self.id], batch[self.text], strict=True):
                waiting += [{self.id: name, **each} for each in self.document(text)]
                if len(waiting) >= _ROWS:
                    yield self._frame(waiting)
                    waiting = []
            if waiting:
                yield self._frame(waiting)

    def document(self, text: Any) -> list[rows.Row]:
        """The rows of one document: its quotations, or the error that it gave."""
        if not isinstance(text, str):
            return []
        if len(text) > self.max_chars:
            return [{"error": f"the text has {len(text):,} characters; max_chars is {self.max_chars:,}"}]
        try:
            return [rows.row(quote) for quote in self.extractor.extract(text)]
        except Exception as error:  # one bad document must not end a job of millions; the row tells which it was
            return [{"error": f"{type(error).__name__}: {error}"}]

    def _frame(self, found: list[rows.Row]) -> Any:
        import pandas as pd

        values = rows.columns(found, (self.id, *rows.COLUMNS, "error"))
        return pd.DataFrame({name: pd.Series(cells, dtype="object") for name, cells in values.items()})
