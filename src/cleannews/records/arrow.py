"""Arrow, loaded when the first table is met, and the Arrow types of our fields."""

from __future__ import annotations

import importlib
from functools import cache
from typing import Any

from cleannews.article import FIELDS
from cleannews.records.decode import InputError

MANY = ("authors", "editors", "tags", "captions", "related", "flags")
"""Fields that hold lists of texts."""


@cache
def arrow() -> Any:
    """The module pyarrow, with `pyarrow.parquet` loaded.

    Raises:
        InputError: it is not installed.
    """
    try:
        importlib.import_module("pyarrow.parquet")
        return importlib.import_module("pyarrow")
    except ImportError:
        raise InputError("Parquet needs a library: pip install 'cleannews[parquet]'") from None


@cache
def our_types() -> dict[str, Any]:
    """The Arrow type of each field that we add, in the order of the record."""
    pa = arrow()
    text = pa.string()
    piece = [("start", pa.int64()), ("end", pa.int64()), ("kind", text), ("rule", text), ("text", text)]
    types = {name: pa.list_(text) if name in MANY else text for name in FIELDS}
    return {**types, "removed": pa.list_(pa.struct(piece)), "flags": pa.list_(text)}


def is_text(kind: Any) -> bool:
    """Whether a column of this type holds texts."""
    pa = arrow()
    if pa.types.is_dictionary(kind):
        kind = kind.value_type
    view = getattr(pa.types, "is_string_view", lambda _: False)
    return bool(pa.types.is_string(kind) or pa.types.is_large_string(kind) or view(kind))


def first_line(problem: BaseException) -> str:
    """What an exception of Arrow says, without the details that follow."""
    return (str(problem).splitlines() or [type(problem).__name__])[0]
