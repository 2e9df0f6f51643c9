"""Messages of a run on standard error, with a progress bar on a terminal."""

from __future__ import annotations

import re
import sys
import time
from collections import Counter
from typing import Any

from cleannews.records.tally import Problem

PATIENCE = 1.0
"""Seconds after which a bar appears."""
MOST = 10
"""Problems that are printed for each file; the others are counted."""
_LINE = re.compile(r":\d+(-\d+)?$")


class Console:
    """Prints problems and notes, and shows the progress of a long run.

    Args:
        total: bytes of input; 0 if unknown.
        quiet: no bar and no notes.
        verbose: every problem, however many a file has.
    """

    def __init__(self, total: int = 0, *, quiet: bool = False, verbose: bool = False) -> None:
        self._total, self._quiet, self._verbose = total, quiet, verbose
        self._done = self._documents = 0
        self._begin = time.monotonic()
        self._bar: Any = None
        self._task: Any = None
        self._counts: Counter[str] = Counter()
        self._live = not quiet and sys.stderr is not None and sys.stderr.isatty()

    def progress(self, size: int, documents: int) -> None:
        """So many more bytes of input, and documents, are done."""
        self._done += size
        self._documents += documents
        if self._bar is None and self._live and time.monotonic() - self._begin > PATIENCE:
            self._show()
        if self._bar is not None:
            self._bar.update(self._task, completed=self._done, documents=f"{self._documents:,} documents")

    def problem(self, problem: Problem) -> None:
        """Print what went wrong."""
        file = _LINE.sub("", problem.place)
        self._counts[file] += 1
        if self._verbose or self._counts[file] <= MOST:
            self.say(f"{problem.place}: {problem.message}")

    def note(self, message: str) -> None:
        """Print what is worth knowing."""
        if not self._quiet:
            self.say(f"cleannews: {message}")

    def say(self, message: str) -> None:
        """Print a line on standard error, above the bar if there is one."""
        if self._bar is not None:
            self._bar.console.print(message, markup=False, highlight=False, soft_wrap=True)
        elif sys.stderr is not None:
            print(message, file=sys.stderr, flush=True)  # noqa: T201 - it is what this is for

    def close(self) -> None:
        """Take the bar away, and tell of the problems that were not printed."""
        if self._bar is not None:
            self._bar.stop()
            self._bar = None
        if not self._verbose:
            for file, count in self._counts.items():
                if count > MOST:
                    self.say(f"{file}: {count - MOST:,} more errors (-v prints them)")

    def _show(self) -> None:
        from rich.console import Console as RichConsole
        from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeElapsedColumn, TimeRemainingColumn

        self._bar = Progress(
            BarColumn(),
            TaskProgressColumn(),
            TextColumn("{task.fields[documents]}"),
            TimeElapsedColumn(),
            *([TextColumn("left"), TimeRemainingColumn()] if self._total else []),
            console=RichConsole(stderr=True),
            transient=True,
        )
        self._task = self._bar.add_task("", total=self._total or None, documents="")
        self._bar.start()
