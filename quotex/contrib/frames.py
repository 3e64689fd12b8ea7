"""Data frames: a frame of texts in, a frame with one row a quotation out, for pandas and for polars alike.

The library of the frame that comes in is the one that is used; the other need not be installed.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from enum import StrEnum
from typing import Any

from quotex.contrib import rows
from quotex.errors import OptionError
from quotex.pipeline import Extractor


def extract_frame(
    df: Any, text: str = "text", id: str | None = None, *, jobs: int = 1, extractor: Extractor | None = None
) -> Any:
    """The quotations of every text in a frame, one row each.

    Args:
        df: a pandas or polars `DataFrame`.
        text: its column of texts; a null text gives no row.
        id: a column to carry over, so that rows can be joined back; it comes first and keeps its type.
        jobs: processes to use.
        extractor: an `Extractor` with settings of its own.

    Returns:
        A frame of the same library with the columns of `quotex.contrib.rows.COLUMNS`. In pandas the index holds the
        label of the row that a quotation comes from; polars has no index, so without `id` a column `row` counts from
        0. Offsets are code points of the text. `kind`, `form` and `act` are categories with all their values.

    Raises:
        TypeError: `df` is no such frame, or a cell is neither text nor null.
        OptionError: a column is missing, or named like a column of the result.
    """
    library = _library(df)
    _check(df, text, id)
    found = _found(df[text].to_list(), (extractor or Extractor()), jobs)
    return _pandas(df, found, id) if library == "pandas" else _polars(df, found, id)


def _library(df: Any) -> str:
    for kind in type(df).__mro__:
        library = kind.__module__.partition(".")[0]
        if library in ("pandas", "polars") and kind.__name__ == "DataFrame":
            return library
        if library == "polars" and kind.__name__ == "LazyFrame":
            raise TypeError("extract_frame needs a DataFrame, got a polars LazyFrame; call .collect() first")
    raise TypeError(f"extract_frame needs a pandas or polars DataFrame, got {type(df).__name__}")


def _check(df: Any, text: str, id: str | None) -> None:
    for name in (text, id):
        if name is not None and name not in df.columns:
            raise OptionError(f"the frame has no column {name!r}; it has {', '.join(map(str, df.columns))}")
    if id in rows.COLUMNS:
        raise OptionError(f"the result has a column {id!r} of its own; rename the id column")


def _found(cells: list[Any], extractor: Extractor, jobs: int) -> list[tuple[int, rows.Row]]:
    """(position of the text, one quotation's row), in order."""
    positions = [at for at, cell in enumerate(cells) if not _is_null(cell, at)]
    quoted = extractor.extract_many((cells[at] for at in positions), jobs=jobs)
    return [(at, rows.row(quote)) for at, quotes in zip(positions, quoted, strict=True) for quote in quotes]


def _is_null(cell: Any, at: int) -> bool:
    if isinstance(cell, str):
        return False
    if cell is None or type(cell).__name__ in ("NAType", "NaTType") or (isinstance(cell, float) and cell != cell):
        return True
    raise TypeError(f"row {at} of the text column holds {type(cell).__name__}, not str; convert the column first")


# ---------------------------------------------------------------- pandas


def _pandas(df: Any, found: list[tuple[int, rows.Row]], id: str | None) -> Any:
    import pandas as pd

    positions = [at for at, _ in found]
    values = rows.columns([each for _, each in found])
    made: dict[Hashable, Any] = {} if id is None else {id: df[id].iloc[positions].array}
    for name, kind in rows.COLUMNS.items():
        made[name] = pd.array(values[name], dtype=_pandas_type(pd, kind))
    return pd.DataFrame(made, index=df.index.take(positions))


def _pandas_type(pd: Any, kind: rows.Type | type[StrEnum]) -> Any:
    if not isinstance(kind, str):
        return pd.CategoricalDtype([member.value for member in kind])
    return {"str": "string", "int": "Int64", "float": "float64", "strs": "object", "pairs": "object"}[kind]


# ---------------------------------------------------------------- polars


def _polars(df: Any, found: list[tuple[int, rows.Row]], id: str | None) -> Any:
    import polars as pl

    positions = [at for at, _ in found]
    values = rows.columns([each for _, each in found])
    first = pl.Series("row", positions, dtype=pl.UInt32) if id is None else df[id].gather(positions)
    return pl.DataFrame([first, *_series(pl, values)])


def _series(pl: Any, values: rows.Columns) -> Iterator[Any]:
    for name, kind in rows.COLUMNS.items():
        yield pl.Series(name, values[name], dtype=_polars_type(pl, kind))


def _polars_type(pl: Any, kind: rows.Type | type[StrEnum]) -> Any:
    if not isinstance(kind, str):
        return pl.Enum([member.value for member in kind])
    return {
        "str": pl.String,
        "int": pl.Int64,
        "float": pl.Float64,
        "strs": pl.List(pl.String),
        "pairs": pl.List(pl.List(pl.Int64)),
    }[kind]
