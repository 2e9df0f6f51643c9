"""JSON lines to a Parquet table."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import islice
from typing import IO, Any

from cleannews.records.arrow import arrow, first_line, our_types
from cleannews.records.clean import Record
from cleannews.records.decode import InputError
from cleannews.records.table import BATCH, TableWriter


def lines_to_table(lines: IO[bytes], out: IO[bytes]) -> None:
    """Write the records of a JSONL file as a Parquet table.

    Fields of ours have their fixed types; the types of others are found by a first reading.

    Args:
        lines: the JSONL, which is read twice.
        out: where to.

    Raises:
        InputError: a field holds values of several types, or what Parquet cannot hold.
    """
    schema = _schema_of(lines)
    try:
        writer = TableWriter(out, schema, set(schema.names))
    except arrow().ArrowException as problem:
        raise InputError(f"the fields do not fit Parquet ({first_line(problem)}); write JSONL: -o x.jsonl") from None
    try:
        for records in _records(lines):
            writer.write(None, records)
        writer.close()
    except BaseException:
        writer.abandon()
        raise


def _schema_of(lines: IO[bytes]) -> Any:
    pa = arrow()
    found: dict[str, Any] = {}
    for records in _records(lines):
        columns: dict[str, list[Any]] = {}
        for record in records:
            for name, value in record.items():
                columns.setdefault(name, []).append(value)
        for name, values in columns.items():
            try:
                kind = pa.infer_type(values)
                schemas = [pa.schema([(name, found.get(name, pa.null()))]), pa.schema([(name, kind)])]
                found[name] = pa.unify_schemas(schemas, promote_options="permissive").field(name).type
            except (pa.ArrowException, OverflowError, UnicodeEncodeError) as problem:
                raise InputError(
                    f"the field {name!r} holds what one column cannot ({first_line(problem)}); write JSONL: -o x.jsonl"
                ) from None
    fields = {"id": pa.string(), "text": pa.string()} if not found else {}
    for name, kind in found.items():
        ours = {"id": pa.string(), "text": pa.string(), **our_types()}.get(name)
        fields[name] = ours if ours is not None and _widens(kind, ours) else kind
    for name, kind in our_types().items():
        fields.setdefault(name, kind)
    return pa.schema({name: pa.string() if pa.types.is_null(kind) else kind for name, kind in fields.items()})


def _widens(found: Any, ours: Any) -> bool:
    """Whether values of the type found fit ours: they are null, empty lists, or of that type."""
    pa = arrow()
    if pa.types.is_list(found) and pa.types.is_list(ours):
        return _widens(found.value_type, ours.value_type)
    if pa.types.is_struct(found) and pa.types.is_struct(ours):
        return {field.name for field in found} <= {field.name for field in ours}
    return bool(pa.types.is_null(found) or found == ours)


def _records(lines: IO[bytes]) -> Iterator[list[Record]]:
    lines.seek(0)
    while chunk := list(islice(lines, BATCH)):
        yield [value for value in map(json.loads, chunk) if isinstance(value, dict)]
