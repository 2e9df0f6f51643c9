"""Runs tasks in any number of processes, and gives the results in the order of the tasks.

Each worker has a pipe of its own, so that the parent knows what every worker is doing: if
one is killed (most often by the system, for want of memory), its task is done again piece by
piece in a new worker, and only the piece that kills that one as well is given up.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import time
import traceback
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from typing import Any, Generic, TypeVar

from cleannews.files.atomic import sweep
from cleannews.files.tasks import Done, Task
from cleannews.records.clean import Settings
from cleannews.records.tally import Problem

PATIENCE = 1.0
"""Seconds of work after which a run without a given number of processes starts them."""
AHEAD = 3
"""Tasks a worker that may be under way or wait for the ones before them."""
GRACE = 10
"""Seconds that workers have to finish what they do when the run ends."""

Tag = TypeVar("Tag")
Item = tuple[Tag, Task | None]
"""What comes in: a tag of the caller, and a task unless the tag only keeps its place in the order."""


@dataclass(slots=True)
class _Worker:
    process: Any
    pipe: Connection[Any, Any]


@dataclass(slots=True)
class _Slot(Generic[Tag]):
    tag: Tag
    task: Task | None
    done: Done | None = None
    ready: bool = field(default=False)


def run_in_order(
    items: Iterable[Item[Tag]], settings: Settings, jobs: int | None = None, warn: Callable[[str], None] = lambda _: None
) -> Generator[tuple[Tag, Done | None]]:
    """Run tasks.

    Args:
        items: tags, with the task of each or None; read only a little ahead of the results.
        settings: given to every task.
        jobs: processes. 1: in this one. None: in this one until the work (not the waiting for
            input) has taken `PATIENCE` seconds, then in one a CPU.
        warn: told of a worker that was killed but whose work was done again.

    Yields:
        Each tag with what came of its task, in the order of `items` whatever `jobs` is.

    Raises:
        RuntimeError: a task raised an exception, which is a defect; it carries the worker's traceback.
    """
    items = iter(items)
    if jobs is None or jobs == 1:
        begin, busy, most = time.monotonic(), 0.0, cpus()
        for tag, task in items:
            start = time.monotonic()
            done = task.run(settings) if task else None
            now = time.monotonic()
            busy += now - start
            yield tag, done
            if jobs is None and most > 1 and busy > PATIENCE and busy > (now - begin) / 2:
                jobs = most
                break
        else:
            return
    pool: _Pool[Tag] = _Pool(settings, jobs, warn)
    yield from pool.run(items)


def cpus() -> int:
    """The number of CPUs that this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:
        return os.cpu_count() or 1


class _Pool(Generic[Tag]):
    def __init__(self, settings: Settings, jobs: int, warn: Callable[[str], None]) -> None:
        self.settings, self.jobs, self.warn = settings, jobs, warn
        self.context = multiprocessing.get_context("spawn")  # safe beside the threads of a progress bar or Arrow
        self.idle: list[_Worker] = []
        self.busy: dict[Connection[Any, Any], tuple[_Worker, _Slot[Tag]]] = {}

    def run(self, items: Iterator[Item[Tag]]) -> Iterator[tuple[Tag, Done | None]]:
        waiting: deque[_Slot[Tag]] = deque()
        more = True
        try:
            while True:
                while more and len(self.busy) < self.jobs and len(waiting) < self.jobs * AHEAD:
                    item = next(items, None)
                    if item is None:
                        more = False
                        break
                    slot = _Slot(*item)
                    waiting.append(slot)
                    if slot.task is None:
                        slot.ready = True
                    else:
                        self._give(slot)
                while waiting and waiting[0].ready:
                    slot = waiting.popleft()
                    yield slot.tag, slot.done
                if not more and not waiting:
                    return
                if self.busy and not (waiting and waiting[0].ready):
                    for pipe in wait(list(self.busy)):
                        self._take(pipe)  # type: ignore[arg-type]
        finally:
            self._end()

    def _give(self, slot: _Slot[Tag]) -> None:
        worker = self.idle.pop() if self.idle else self._start()
        self.busy[worker.pipe] = (worker, slot)
        try:
            worker.pipe.send(slot.task)
        except OSError:  # it died while it was idle; the pipe's end tells when it is read
            return

    def _take(self, pipe: Connection[Any, Any]) -> None:
        worker, slot = self.busy.pop(pipe)
        slot.ready = True
        try:
            slot.done = _result(pipe.recv())
        except (EOFError, OSError):
            slot.done = self._again(slot.task, _buried(worker, slot.task)) if slot.task else None
        else:
            self.idle.append(worker)

    def _again(self, task: Task, cause: str) -> Done:
        """Do the task of a worker that was killed, piece by piece in a new one."""
        total = Done()
        data: list[bytes] = []
        self.warn(f"a worker {cause} while it cleaned {task.label}: doing it again")
        worker: _Worker | None = None
        for piece in task.split():
            worker = worker or self._start()
            try:
                worker.pipe.send(piece)
                done = _result(worker.pipe.recv())
            except (EOFError, OSError):
                cause = _buried(worker, piece)
                worker = None
                done = piece.give_up()
                message = f"not cleaned: the worker {cause} each time it tried. If memory is short, use fewer --jobs"
                done.tally.problems.append(Problem(piece.label, message))
            total.tally.add(done.tally)
            total.rows += done.rows
            total.full = total.full or done.full
            data.append(done.data)
        if worker:
            self.idle.append(worker)
        total.data = b"".join(data)
        return total

    def _start(self) -> _Worker:
        ours, theirs = self.context.Pipe()
        process = self.context.Process(target=_work, args=(theirs, self.settings), daemon=True)
        try:  # a worker never hears Ctrl-C: it ends when its pipe does
            before = signal.signal(signal.SIGINT, signal.SIG_IGN)
        except ValueError:  # not the main thread
            before = None
        try:
            process.start()
        finally:
            if before is not None:
                signal.signal(signal.SIGINT, before)
        theirs.close()
        return _Worker(process, ours)

    def _end(self) -> None:
        """Let the workers finish what they do, so that nothing stays half-written."""
        workers = self.idle + [worker for worker, _ in self.busy.values()]
        for worker in workers:
            worker.pipe.close()
        until = time.monotonic() + GRACE
        for worker in workers:
            worker.process.join(max(0.0, until - time.monotonic()))
            if worker.process.is_alive():
                worker.process.kill()
                worker.process.join()


def _work(pipe: Connection[Any, Any], settings: Settings) -> None:
    """The life of a worker."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    while True:
        try:
            task = pipe.recv()
        except (EOFError, OSError):
            return
        try:
            answer = task.run(settings)
        except Exception:  # goes to the parent, which raises it
            answer = traceback.format_exc()
        try:
            pipe.send(answer)
        except OSError:
            return


def _result(answer: Done | str) -> Done:
    if isinstance(answer, str):
        raise RuntimeError(answer)
    return answer


def _buried(worker: _Worker, task: Task | None) -> str:
    """Clear away a worker that died; how it died, in words."""
    worker.pipe.close()
    worker.process.join(GRACE)
    sweep(task.outputs if task else [], worker.process.pid)
    code = worker.process.exitcode
    return f"was killed (signal {-code})" if code is not None and code < 0 else f"ended (exit code {code})"
