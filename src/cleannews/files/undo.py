"""Restores what a run wrote: folders, documents, files of records."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

from cleannews.files.atomic import write_files
from cleannews.files.conduct import sink_for, write_message
from cleannews.files.kinds import kind_of, kind_of_output
from cleannews.files.lines import read_lines
from cleannews.files.opening import open_input, unreadable, unwritable
from cleannews.files.sinks import RowFile, WriteError
from cleannews.files.source import STDIN
from cleannews.files.tasks import Done
from cleannews.files.walk import Walk
from cleannews.records.clean import Record
from cleannews.records.decode import InputError, decode
from cleannews.records.jsonl import dump, parse
from cleannews.records.restored import file_name, input_of, restore_record
from cleannews.records.tally import Problem


@dataclass(slots=True)
class Undo:
    """Restores. What goes wrong is told to `problem`, and the rest goes on.

    Attributes:
        problem: is told what went wrong.
        text_field: the field of records that holds the text.
        texts: how many texts were restored.
        pages: how many of them were extracted from pages, which cannot be restored themselves.
        failed: whether anything went wrong.
    """

    problem: Callable[[Problem], None]
    text_field: str = "text"
    texts: int = 0
    pages: int = 0
    failed: bool = False
    _written: dict[str, str] = field(default_factory=dict)

    def folder(self, path: str, out: str) -> None:
        """Restore a folder that `run` wrote; the inputs go into the folder `out`."""
        walk = Walk(path, os.path.realpath(out), kind_of_output)
        for source in walk:
            place = Path(out) / source.ident
            if source.kind == "record":
                found = self.document(source.path, other=True)
                if found is not None:
                    self.write(place.parent / found[0], found[1], source.path)
            elif source.kind == "text" and not Path(source.path).with_suffix(".json").exists():
                self._tell(source.path, "no record beside it (its name with .json): it cannot be restored")
            elif not source.is_document:
                self.file(source.path, str(place))
        for problem in walk.problems:
            self._tell(*problem)

    def document(self, path: str, *, other: bool = False) -> tuple[str, bytes] | None:
        """Restore one document.

        Args:
            path: its body (`.txt`) or its record (`.json`); the other stands beside it.
            other: pass over JSON that is no record in silence.

        Returns:
            The name and the content of the input; None if it cannot be restored.
        """
        beside = Path(path).with_suffix(".json")
        try:
            try:
                record = _load(beside)
            except FileNotFoundError:
                raise InputError(f"no record beside it ({beside.name}): it cannot be restored") from None
            if not isinstance(record, dict) or "removed" not in record:
                if other:
                    return None
                raise InputError(f"{beside.name} is not a record of cleannews")
            text = input_of(record)
            body = beside.with_suffix(".txt")
            if body.exists() and decode(body.read_bytes() or b"\n") != (record["text"] or "\n"):
                path = str(body)
                raise InputError(f"edited since it was cleaned; the body as it was is the field 'text' of {beside.name}")
        except Exception as problem:
            self._tell(path, _readable(problem))
            return None
        name = file_name(Path(str(record.get("id") or body.name)).name) or body.name
        self._count(record)
        return name, text.encode("utf-8", "surrogatepass")

    def file(self, path: str, out: str) -> None:
        """Restore a file of records, or standard input (`-`), record by record.

        Args:
            path: JSON lines or Parquet.
            out: the same, or `-` for lines on standard output.
        """
        try:
            if kind_of(path) == "parquet" and kind_of(out) == "parquet":
                self._table(path, out)
                return
            sink = sink_for(out)
            try:
                for place, record in self._records(path):
                    sink.write(Done(data=dump(self._restored(place, record))), None)
                sink.close()
            except BaseException:
                sink.discard()
                raise
        except WriteError as problem:
            self._tell(problem.path, write_message(problem))

    def texts_of(self, path: str) -> Iterator[tuple[str, str | None, bytes]]:
        """The texts of a file of records: for each its place, the file name its id asks for, and its content."""
        for place, record in self._records(path):
            try:
                text = input_of(record, self.text_field)
            except InputError as problem:
                self._tell(place, str(problem))
                continue
            self._count(record)
            yield place, file_name(record.get("id", place)), text.encode("utf-8", "surrogatepass")

    def into_folder(self, texts: Iterable[tuple[str, str | None, bytes]], out: str) -> None:
        """Write texts into a folder, each by its name."""
        for place, name, content in texts:
            if name is None:
                self._tell(place, "its id cannot name a file in the output folder; restore it as JSON lines: -o x.jsonl")
            else:
                self.write(Path(out) / name, content, place)

    def write(self, path: Path, content: bytes, place: str) -> None:
        """Write a restored text of `place`; two of one name are a problem."""
        first = self._written.setdefault(str(path), place)
        if first != place:
            self._tell(place, f"restores the same file as {first} ({path}): left out")
            return
        try:
            write_files([(str(path), content)])
        except OSError as problem:
            self._tell(str(path), unwritable(problem))

    def _records(self, path: str) -> Iterator[tuple[str, Record]]:
        """The records of a file with their places; what cannot be read is told."""
        name = "stdin" if path == STDIN else path
        try:
            for number, line in enumerate(_rows(path, self.text_field), 1):
                if isinstance(line, dict):
                    yield f"{name}:{number}", line
                elif line.strip():
                    record = self._parsed(f"{name}:{number}", line)
                    if record is not None:
                        yield f"{name}:{number}", record
        except Exception as problem:
            self._tell(name, _readable(problem))

    def _parsed(self, place: str, line: bytes) -> Record | None:
        try:
            record = parse(line)
            if isinstance(record, dict):
                return record
            raise InputError("not a record, which is a JSON object")
        except InputError as problem:
            self._tell(place, f"{problem}; the line is left out")
            return None

    def _table(self, path: str, out: str) -> None:
        from cleannews.records.table import Table

        try:
            with Path(path).open("rb") as file:
                table = Table(file, self.text_field)
                sink = RowFile(out, table)
                try:
                    numbers = count(1)
                    for batch, rows in table.batches(whole=False):
                        restored = [self._restored(f"{path}:{next(numbers)}", row) for row in rows]
                        sink.write(Done(rows=restored), batch)
                    sink.close()
                except BaseException:
                    sink.discard()
                    raise
        except (OSError, InputError) as problem:
            self._tell(path, _readable(problem))

    def _restored(self, place: str, record: Record) -> Record:
        try:
            restored = restore_record(record, self.text_field)
        except InputError as problem:
            self._tell(place, f"{problem}; passed on as it is")
            return record
        self._count(record)
        return restored

    def _count(self, record: Record) -> None:
        self.texts += 1
        self.pages += kind_of(str(record.get("id"))) == "html"

    def _tell(self, place: str, message: str) -> None:
        self.failed = True
        self.problem(Problem(place, message))


def _load(path: Path) -> Any:
    with open_input(str(path)) as file:
        return parse(file.read())


def _rows(path: str, text_field: str) -> Iterator[bytes | Record]:
    """The lines of a file, or the rows of a table."""
    if kind_of(path) == "parquet":
        from cleannews.records.table import Table

        with Path(path).open("rb") as file:
            for _, rows in Table(file, text_field).batches(whole=True):
                yield from rows
    else:
        for lines, _ in read_lines(path):
            yield from lines


def _readable(problem: Exception) -> str:
    message = unreadable(problem)
    if message is None:
        raise problem
    return message
