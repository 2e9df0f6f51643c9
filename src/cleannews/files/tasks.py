"""Pieces of work: what a worker gets, does and gives back. Each can be pickled."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from cleannews.files.atomic import write_files
from cleannews.files.opening import is_full, open_input, unreadable, unwritable
from cleannews.files.source import STDIN, Source
from cleannews.records.clean import Record, Settings, clean_record, clean_text
from cleannews.records.decode import EMPTY, InputError, decode
from cleannews.records.jsonl import clean_lines, dump, dump_page, parse
from cleannews.records.tally import Problem, Tally


@dataclass(slots=True)
class Done:
    """What came of a task.

    Attributes:
        tally: its counts.
        data: lines of records, or a body, to be written by the one who asked.
        rows: the cleaned rows of a table.
        full: a write failed in a way that every later one will.
    """

    tally: Tally = field(default_factory=Tally)
    data: bytes = b""
    rows: list[Record] = field(default_factory=list)
    full: bool = False


class Task(Protocol):
    """A piece of work."""

    @property
    def label(self) -> str:
        """What it works on, for messages."""

    @property
    def outputs(self) -> list[str]:
        """Files that it writes itself."""

    def run(self, settings: Settings) -> Done:
        """Do it; what is wrong with the input is a problem in the tally, not an exception."""

    def split(self) -> Sequence[Task]:
        """The same work in the smallest pieces, in order."""

    def give_up(self) -> Done:
        """What takes the place of the result of a smallest piece that cannot be done."""


@dataclass(frozen=True, slots=True)
class Documents:
    """Texts and pages, each a file of its own (or `data`, what standard input gave).

    A source with `body` or `record` has these files written; the others come back in `Done.data`:
    the body if `bodies`, otherwise the line of the record.
    """

    sources: tuple[Source, ...]
    bodies: bool = False
    data: bytes | None = None

    @property
    def label(self) -> str:
        """The first file, and how many more."""
        more = len(self.sources) - 1
        return self.sources[0].name + (f" and {more} more" if more else "")

    @property
    def outputs(self) -> list[str]:
        """The bodies and records."""
        return [path for source in self.sources for path in source.outputs]

    def split(self) -> Sequence[Task]:
        """A task for each document."""
        return [Documents((source,), self.bodies, self.data) for source in self.sources]

    def give_up(self) -> Done:
        """Nothing."""
        return Done()

    def run(self, settings: Settings) -> Done:
        """Read, clean and write them."""
        done = Done()
        lines: list[bytes] = []
        for source in self.sources:
            part = Tally()
            try:
                data = self.data
                if data is None:
                    with open_input(source.path) as file:
                        data = file.read()
                record = _record_of(source, data, settings, part)
            except Exception as problem:
                message = unreadable(problem)
                if message is None:
                    raise
                done.tally.problems.append(Problem(source.name, message))
                continue
            body = str(record["text"]).encode("utf-8", "surrogatepass")
            files = [(path, data) for path, data in ((source.body, body), (source.record, dump_page(record))) if path]
            try:
                write_files(files)
            except OSError as problem:
                done.tally.problems.append(Problem(problem.filename, unwritable(problem)))
                done.full = done.full or is_full(problem)
                continue
            if not files:
                lines.append(body if self.bodies else dump(record))
            done.tally.add(part)
        done.data = b"".join(lines)
        return done


def _record_of(source: Source, data: bytes, settings: Settings, tally: Tally) -> Record:
    if source.kind == "html" and data:
        from cleannews.html import decode_page

        return clean_text(decode_page(data), source.ident, settings, tally, path=source.name, html=True)
    text = decode(data) if data else ""
    before = _record_beside(source, text)
    if before is not None:
        return clean_record(before, source.ident, Settings(settings.cleaner), tally, path=source.name)
    if not data and source.path != STDIN:  # a filter passes nothing on as nothing
        raise InputError(EMPTY)
    return clean_text(text, source.ident, settings, tally, path=source.name)


def _record_beside(source: Source, text: str) -> Record | None:
    """The record of a body that an earlier run wrote, so that a second run loses nothing of it."""
    if not source.path.endswith(".txt"):
        return None
    try:
        with open_input(source.path[:-4] + ".json") as file:
            record = parse(file.read())
    except (OSError, InputError):
        return None
    ours = isinstance(record, dict) and isinstance(record.get("removed"), list) and record.get("text") == text
    return record if ours else None


def _place(source: Source, first: int, count: int) -> str:
    """The file, and the numbers of its lines or rows."""
    return f"{source.name}:{first}" + (f"-{first + count - 1}" if count > 1 else "")


@dataclass(frozen=True, slots=True)
class Lines:
    """Consecutive lines of a JSONL file; the first has the number `first`."""

    source: Source
    first: int
    lines: list[bytes]

    @property
    def label(self) -> str:
        """The file and its lines."""
        return _place(self.source, self.first, len(self.lines))

    @property
    def outputs(self) -> list[str]:
        """None."""
        return []

    def split(self) -> Sequence[Task]:
        """A task for each line."""
        return [Lines(self.source, number, [line]) for number, line in enumerate(self.lines, self.first)]

    def give_up(self) -> Done:
        """The line as it is."""
        return Done(data=self.lines[0].rstrip(b"\r\n") + b"\n")

    def run(self, settings: Settings) -> Done:
        """Clean them; the lines of the cleaned records come back."""
        done = Done()
        done.data = clean_lines(
            self.lines, settings, done.tally, first=self.first, name=self.source.name, ident=self.source.ident
        )
        return done


@dataclass(frozen=True, slots=True)
class Rows:
    """Consecutive rows of a table; the first has the number `first`.

    They come back as rows, or as lines of JSON if `as_lines`.
    """

    source: Source
    first: int
    rows: list[Record]
    as_lines: bool = False

    @property
    def label(self) -> str:
        """The file and its rows."""
        return _place(self.source, self.first, len(self.rows))

    @property
    def outputs(self) -> list[str]:
        """None."""
        return []

    def split(self) -> Sequence[Task]:
        """A task for each row."""
        return [Rows(self.source, number, [row], self.as_lines) for number, row in enumerate(self.rows, self.first)]

    def give_up(self) -> Done:
        """The row as it is."""
        done = Done(rows=self.rows)
        return Done(data=b"".join(self._dumped(done))) if self.as_lines else done

    def run(self, settings: Settings) -> Done:
        """Clean them; what cannot be cleaned passes as it is."""
        done = Done()
        for number, row in enumerate(self.rows, self.first):
            try:
                row = clean_record(row, f"{self.source.ident}:{number}", settings, done.tally, path=self.source.name)
            except InputError as problem:
                done.tally.problems.append(Problem(f"{self.source.name}:{number}", str(problem)))
            done.rows.append(row)
        if self.as_lines:
            done.data = b"".join(self._dumped(done))
            done.rows = []
        return done

    def _dumped(self, done: Done) -> Iterator[bytes]:
        for number, row in enumerate(done.rows, self.first):
            try:
                yield dump(row)
            except InputError as problem:
                done.tally.problems.append(Problem(f"{self.source.name}:{number}", f"{problem}; the row is left out"))
