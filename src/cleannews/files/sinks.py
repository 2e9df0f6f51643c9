"""Where results go: lines to a file or to standard output, rows to a table."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import IO, Any, Protocol

from cleannews.files.atomic import Atomic
from cleannews.files.tasks import Done
from cleannews.records.decode import InputError


class WriteError(Exception):
    """An output file cannot be written.

    Attributes:
        path: the file. problem: what the system, or the library, said.
    """

    def __init__(self, path: str, problem: OSError | InputError) -> None:
        super().__init__(path)
        self.path, self.problem = path, problem


class Sink(Protocol):
    """Takes results in order; one of `close` and `discard` is called at the end."""

    def write(self, done: Done, batch: Any) -> None:
        """Take a result; `batch` is what the reader of its source kept back."""

    def close(self) -> None:
        """Finish; a file appears at its place now."""

    def discard(self) -> None:
        """Give up; no file appears."""


class StandardOutput:
    """Lines to standard output, at once."""

    def write(self, done: Done, batch: Any) -> None:
        """Write and flush."""
        if sys.stdout is None:
            raise WriteError("standard output", InputError("cannot be written: it is closed"))
        sys.stdout.buffer.write(done.data)
        sys.stdout.buffer.flush()

    def close(self) -> None:
        """Nothing is left to do."""

    def discard(self) -> None:
        """What was written stays."""


class LineFile:
    """Lines to a file, which may be compressed."""

    def __init__(self, path: str) -> None:
        self.path = path
        try:
            self._file = Atomic(path)
        except OSError as problem:
            raise WriteError(path, problem) from problem

    def write(self, done: Done, batch: Any) -> None:
        """Write."""
        try:
            self._file.file.write(done.data)
        except OSError as problem:
            raise WriteError(self.path, problem) from problem

    def close(self) -> None:
        """Finish the file."""
        try:
            self._file.commit()
        except OSError as problem:
            raise WriteError(self.path, problem) from problem

    def discard(self) -> None:
        """Leave nothing behind."""
        self._file.discard()


class RowFile:
    """Rows of one Parquet file to another with the same columns and ours."""

    def __init__(self, path: str, table: Any) -> None:
        self.path = path
        try:
            self._file = Atomic(path)
        except OSError as problem:
            raise WriteError(path, problem) from problem
        self._writer = table.writer(self._file.file)

    def write(self, done: Done, batch: Any) -> None:
        """Put the cleaned columns into the batch that they came from, and write it."""
        try:
            self._writer.write(batch, done.rows)
        except (OSError, InputError) as problem:
            raise WriteError(self.path, problem) from problem

    def close(self) -> None:
        """Finish the file."""
        try:
            self._writer.close()
            self._file.commit()
        except (OSError, InputError) as problem:
            self._writer.abandon()
            raise WriteError(self.path, problem) from problem

    def discard(self) -> None:
        """Leave nothing behind."""
        self._writer.abandon()
        self._file.discard()


class TableFile:
    """Lines to a Parquet file: the columns are known when the last line is."""

    def __init__(self, path: str) -> None:
        self.path = path
        try:
            self._file = Atomic(path)
            self._spool: IO[bytes] = tempfile.TemporaryFile(dir=Path(self._file.path).parent)  # noqa: SIM115
        except OSError as problem:
            raise WriteError(path, problem) from problem

    def write(self, done: Done, batch: Any) -> None:
        """Set aside."""
        try:
            self._spool.write(done.data)
        except OSError as problem:
            raise WriteError(self.path, problem) from problem

    def close(self) -> None:
        """Write the table."""
        from cleannews.records.columns import lines_to_table

        try:
            self._spool.flush()
            lines_to_table(self._spool, self._file.file)
            self._file.commit()
        except (OSError, InputError) as problem:
            raise WriteError(self.path, problem) from problem
        finally:
            self._spool.close()

    def discard(self) -> None:
        """Leave nothing behind."""
        self._spool.close()
        self._file.discard()
