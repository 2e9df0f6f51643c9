"""Carries out a plan: has the inputs cleaned, and writes the results in their order."""

from __future__ import annotations

import errno
from dataclasses import dataclass, field
from typing import Protocol

from cleannews.files.feed import Tag, feed
from cleannews.files.kinds import kind_of
from cleannews.files.opening import is_full, unwritable
from cleannews.files.plan import Plan
from cleannews.files.pool import run_in_order
from cleannews.files.sinks import LineFile, RowFile, Sink, StandardOutput, TableFile, WriteError
from cleannews.files.source import Source
from cleannews.files.tasks import Done
from cleannews.records.clean import Settings
from cleannews.records.tally import Problem, Tally


class Watcher(Protocol):
    """Is told how the run goes."""

    def progress(self, size: int, documents: int) -> None:
        """So many more bytes of input, and documents, are done."""

    def problem(self, problem: Problem) -> None:
        """Something went wrong; the run goes on."""

    def note(self, message: str) -> None:
        """Something is worth knowing."""


def conduct(plan: Plan, settings: Settings, watcher: Watcher, jobs: int | None = None) -> Tally:
    """Clean the plan's inputs.

    Args:
        plan: what to read and where to write.
        settings: how to clean.
        watcher: is told of progress and problems as they come, in the order of the inputs.
        jobs: processes; see `run_in_order`.

    Returns:
        The counts of the whole run.

    Raises:
        WriteError: the one output for everything cannot be written, or the device is full.
    """
    run = _Run(plan, watcher)
    for problem in plan.problems:
        run.problem(problem)
    if plan.sources:
        run.go(settings, jobs)
    return run.tally


def write_message(problem: WriteError) -> str:
    """What to say of an output that cannot be written."""
    return unwritable(problem.problem) if isinstance(problem.problem, OSError) else str(problem.problem)


@dataclass(slots=True)
class _Run:
    plan: Plan
    watcher: Watcher
    tally: Tally = field(default_factory=Tally)
    sink: Sink | None = None
    """Where the next result goes: the one output, or that of the file of records at hand."""

    def problem(self, problem: Problem) -> None:
        self.tally.errors += 1
        self.watcher.problem(problem)

    def go(self, settings: Settings, jobs: int | None) -> None:
        if self.plan.shared is not None:
            self.sink = sink_for(self.plan.shared)
        items = feed(self.plan, settings.text_field)
        results = run_in_order(items, settings, jobs, self.watcher.note)
        try:
            for tag, done in results:
                self._take(tag, done)
            self._close()
        finally:
            results.close()
            items.close()
            self._discard()

    def _take(self, tag: Tag, done: Done | None) -> None:
        if done is not None:
            for problem in done.tally.problems:
                self.problem(problem)
            done.tally.problems.clear()
            self.tally.add(done.tally)
            self.watcher.progress(tag.size, done.tally.documents)
            if done.full:
                raise WriteError(self.plan.where, OSError(errno.ENOSPC, ""))
        source = tag.source
        if source is not None and source.target is not None:
            try:
                self._take_own(source, tag, done)
            except WriteError as problem:
                self._discard()
                if isinstance(problem.problem, OSError) and is_full(problem.problem):
                    raise
                self.problem(Problem(problem.path, write_message(problem)))
                if problem.path == self.plan.where:
                    self.plan.where = ""
        elif self.sink and done is not None:
            self.sink.write(done, tag.batch)
        if tag.step == "fail" and source is not None:
            self.problem(Problem(source.name, tag.message))

    def _take_own(self, source: Source, tag: Tag, done: Done | None) -> None:
        """A step of a file of records that is written to a file of its own."""
        if tag.step == "open":
            self.sink = RowFile(str(source.target), tag.batch) if tag.batch else sink_for(str(source.target))
        elif tag.step == "close":
            self._close()
        elif tag.step == "fail":
            self._discard()
        elif self.sink and done is not None:  # else it could not be written, and what remains of it is passed over
            self.sink.write(done, tag.batch)

    def _close(self) -> None:
        if self.sink:
            self.sink.close()
            self.sink = None

    def _discard(self) -> None:
        if self.sink:
            self.sink.discard()
            self.sink = None


def sink_for(path: str) -> Sink:
    """The sink for lines of records: standard output (`-`), a file of lines, or a table."""
    if path == "-":
        return StandardOutput()
    return TableFile(path) if kind_of(path) == "parquet" else LineFile(path)
