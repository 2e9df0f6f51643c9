"""Parquet tables to records and back."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from typing import IO, Any

from cleannews.records.arrow import MANY, arrow, first_line, is_text, our_types
from cleannews.records.clean import Record
from cleannews.records.decode import InputError

BATCH = 512
"""Rows a task."""
GROUP_ROWS, GROUP_BYTES = 50_000, 1 << 26
"""Size at which a row group is written."""


class Table:
    """A Parquet file to read.

    Args:
        file: the open file. text_field: the column of the texts.

    Attributes:
        size: its number of rows.

    Raises:
        InputError: it cannot be read, or has no such column of texts.
    """

    def __init__(self, file: IO[bytes], text_field: str) -> None:
        pa = arrow()
        try:
            self._file = pa.parquet.ParquetFile(file)
        except (pa.ArrowException, OSError) as problem:
            raise InputError(f"not a Parquet file, or a damaged one ({first_line(problem)}): fetch it again") from None
        self._schema = self._file.schema_arrow
        self._text = text_field
        self.size: int = self._file.metadata.num_rows
        names = self._schema.names
        if text_field not in names:
            texts = [name for name in names if is_text(self._schema.field(name).type)]
            hint = f"--text-field {texts[0] if len(texts) == 1 else 'NAME'}"
            raise InputError(f"no column {text_field!r}; the table has: {', '.join(names)}; name its text column: {hint}")
        if not is_text(self._schema.field(text_field).type):
            raise InputError(f"its column {text_field!r} holds {self._schema.field(text_field).type}, not texts")
        self._ours = [name for name in ("id", *our_types()) if name in names and self._takes(name)]

    def batches(self, *, whole: bool) -> Iterator[tuple[Any, list[Record]]]:
        """Batches of rows, with the same rows as records.

        Args:
            whole: records with all columns, as JSON can hold them; else with ours alone.

        Raises:
            InputError: the data is damaged.
        """
        pa = arrow()
        try:
            for batch in self._file.iter_batches(batch_size=BATCH):
                if whole:
                    yield batch, batch.to_pylist()
                    continue
                names = [self._text, *self._ours]
                columns = [batch.column(name).to_pylist() for name in names]
                yield batch, [dict(zip(names, row, strict=True)) for row in zip(*columns, strict=True)]
        except (pa.ArrowException, OSError) as problem:
            raise InputError(f"the table is damaged ({first_line(problem)}): fetch it again") from None

    def writer(self, file: IO[bytes]) -> TableWriter:
        """A writer for the cleaned table: its columns as they are, then those of ours that it lacks."""
        pa = arrow()
        fields = list(self._schema)
        for at, field in enumerate(fields):
            if field.name in self._ours and pa.types.is_null(field.type):
                fields[at] = field.with_type(our_types().get(field.name, pa.string()))
        if "id" not in self._schema.names:
            fields.insert(0, pa.field("id", pa.string()))
        fields += [pa.field(name, kind) for name, kind in our_types().items() if name not in self._schema.names]
        written = {self._text, *self._ours, *({"id", *our_types()} - set(self._schema.names))}
        groups = self._file.metadata
        packed = groups.row_group(0).column(0).compression if groups.num_row_groups and groups.num_columns else "SNAPPY"
        packed = {"UNCOMPRESSED": "NONE"}.get(packed, packed)
        return TableWriter(file, pa.schema(fields, self._schema.metadata), written, packed)

    def _takes(self, name: str) -> bool:
        """Whether a column that the table has can hold what we would fill in; one that cannot is left alone."""
        pa = arrow()
        have = self._schema.field(name).type
        if name == "removed" or pa.types.is_null(have):
            return True
        if name in MANY:
            return (pa.types.is_list(have) or pa.types.is_large_list(have)) and is_text(have.value_type)
        return is_text(have)


class TableWriter:
    """Writes batches with their cleaned rows.

    Args:
        file: where to. schema: of the output. written: the columns taken from the rows and
        not from the batch. compression: the name of the codec.
    """

    def __init__(self, file: IO[bytes], schema: Any, written: set[str], compression: str = "SNAPPY") -> None:
        self._schema, self._written = schema, written
        self._writer = arrow().parquet.ParquetWriter(file, schema, compression=compression)
        self._held: list[Any] = []
        self._rows = self._bytes = 0

    def write(self, batch: Any, rows: list[Record]) -> None:
        """Add a batch.

        Args:
            batch: where the columns come from that are not of ours; None if all are.
            rows: the cleaned rows.

        Raises:
            InputError: a value does not fit its column.
        """
        pa = arrow()
        arrays = []
        for field in self._schema:
            if field.name not in self._written:
                arrays.append(batch.column(field.name))
                continue
            try:
                arrays.append(pa.array([row.get(field.name) for row in rows], type=field.type))
            except (pa.ArrowException, OverflowError, TypeError) as problem:
                raise InputError(
                    f"a value does not fit the column {field.name!r} ({field.type}): {first_line(problem)}"
                ) from None
            except UnicodeEncodeError:
                bad = next(number for number, row in enumerate(rows) if not _is_utf8(row.get(field.name)))
                raise InputError(
                    f"the record {rows[bad].get('id')!r} has a lone surrogate in {field.name!r}, "
                    "which Parquet cannot hold; write JSONL: -o x.jsonl"
                ) from None
        table = pa.Table.from_arrays(arrays, schema=self._schema)
        self._held.append(table)
        self._rows += len(rows)
        self._bytes += table.nbytes
        if self._rows >= GROUP_ROWS or self._bytes >= GROUP_BYTES:
            self._flush()

    def close(self) -> None:
        """Write what is held, and the end of the table."""
        self._flush()
        self._writer.close()

    def abandon(self) -> None:
        """Let go of the file; what is in it is not used."""
        with contextlib.suppress(Exception):
            self._writer.close()

    def _flush(self) -> None:
        if self._held:
            self._writer.write_table(arrow().concat_tables(self._held))
            self._held, self._rows, self._bytes = [], 0, 0


def _is_utf8(value: Any) -> bool:
    try:
        json.dumps(value, ensure_ascii=False, default=str).encode()
    except UnicodeEncodeError:
        return False
    return True
