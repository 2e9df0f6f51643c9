"""Reads the inputs of a plan and makes tasks of them, a little ahead of the workers."""

from __future__ import annotations

import sys
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cleannews.files.kinds import kind_of
from cleannews.files.lines import BLOCK, read_lines
from cleannews.files.opening import unreadable
from cleannews.files.plan import Plan
from cleannews.files.source import STDIN, Source
from cleannews.files.tasks import Documents, Lines, Rows, Task

TEXTS, PAGES = 64, 4
"""Texts and pages a task, at most."""


@dataclass(slots=True)
class Tag:
    """Stands beside each task: what its result is for.

    Attributes:
        source: the file of records that the step is about; None for documents.
        step: `open` before the first task, `work` with each task, and in the end `close`, or
            `fail` with a `message` if it cannot be read to its end.
        batch: of a table that stays one: the `Table` to open, the batch of rows of a task.
        size: bytes of input.
    """

    source: Source | None = None
    step: str = "work"
    message: str = ""
    batch: Any = None
    size: int = 0


Item = tuple[Tag, Task | None]


def feed(plan: Plan, text_field: str) -> Generator[Item]:
    """The tags and tasks of a plan, in the order of its inputs.

    Args:
        plan: what to read.
        text_field: the column of the texts in tables.
    """
    held: list[Source] = []  # documents for the next task
    size = 0
    for source in plan.sources:
        together = source.is_document and source.path != STDIN
        most = TEXTS if source.kind == "text" else PAGES
        if held and not (together and len(held) < most and size + source.size <= BLOCK):
            yield Tag(size=size), Documents(tuple(held), plan.bodies)
            held, size = [], 0
        if together:
            held.append(source)
            size += source.size
        elif source.is_document:
            yield Tag(), Documents((source,), plan.bodies, sys.stdin.buffer.read())
        else:
            yield from _records(source, plan, text_field)
    if held:
        yield Tag(size=size), Documents(tuple(held), plan.bodies)


def _records(source: Source, plan: Plan, text_field: str) -> Iterator[Item]:
    try:
        yield from _table(source, text_field) if source.kind == "parquet" else _lines(source)
    except Exception as problem:
        message = unreadable(problem)
        if message is None:
            raise
        yield Tag(source, "fail", message), None
    else:
        yield Tag(source, "close"), None


def _lines(source: Source) -> Iterator[Item]:
    yield Tag(source, "open"), None
    first = 1
    for lines, size in read_lines(source.path):
        yield Tag(source, size=size), Lines(source, first, lines)
        first += len(lines)


def _table(source: Source, text_field: str) -> Iterator[Item]:
    from cleannews.records.table import Table

    with Path(source.path).open("rb") as file:
        table = Table(file, text_field)
        as_lines = source.target is None or kind_of(source.target) != "parquet"
        yield Tag(source, "open", batch=None if as_lines else table), None
        first = 1
        for batch, rows in table.batches(whole=as_lines):
            size = source.size * len(rows) // max(1, table.size)
            yield Tag(source, batch=None if as_lines else batch, size=size), Rows(source, first, rows, as_lines)
            first += len(rows)
