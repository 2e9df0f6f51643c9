"""Many processes: the order, a worker that is killed, a defect in one."""

import os
import signal
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from cleannews import Cleaner
from cleannews.files import pool
from cleannews.files.atomic import part_of
from cleannews.files.pool import run_in_order
from cleannews.files.tasks import Done, Task
from cleannews.records.clean import Settings

SETTINGS = Settings(Cleaner())


@dataclass(frozen=True)
class Words:
    """A task that shouts its words, and does what some of them say."""

    words: tuple[str, ...]
    flag: str = ""
    """A file that tells whether `once` was met before."""

    @property
    def label(self) -> str:
        return " ".join(self.words)

    @property
    def outputs(self) -> list[str]:
        return [self.flag] if self.flag else []

    def split(self) -> Sequence[Task]:
        return [Words((word,), self.flag) for word in self.words]

    def give_up(self) -> Done:
        return Done(data=self.words[0].encode() + b" ")

    def run(self, settings: Settings) -> Done:
        out = []
        for word in self.words:
            if word == "slow":
                time.sleep(0.2)
            if word == "die":
                os.kill(os.getpid(), signal.SIGKILL)
            if word == "once" and not Path(self.flag).exists():
                Path(self.flag).touch()
                part_of(Path(self.flag)).touch()
                os.kill(os.getpid(), signal.SIGKILL)
            if word == "defect":
                raise KeyError("a defect of a rule")
            out.append(word.upper())
        return Done(data=" ".join(out).encode() + b" ")


def test_results_come_in_order() -> None:
    items: list[tuple[int, Task | None]] = [(n, Words(("slow" if n % 5 == 0 else str(n),)) if n % 3 else None) for n in range(30)]
    one = [(tag, done and done.data) for tag, done in run_in_order(items, SETTINGS, 1)]
    three = [(tag, done and done.data) for tag, done in run_in_order(items, SETTINGS, 3)]
    assert one == three
    assert [tag for tag, _ in one] == list(range(30))


def test_input_is_read_only_a_little_ahead() -> None:
    taken = 0

    def items() -> Iterator[tuple[int, Task]]:
        nonlocal taken
        for n in range(1000):
            taken = n
            yield n, Words(("a",))

    results = run_in_order(items(), SETTINGS, 2)
    for _ in range(10):
        next(results)
    results.close()
    assert taken < 10 + 2 * pool.AHEAD


def test_a_worker_that_is_killed_is_named_and_its_work_done_again(tmp_path: Path) -> None:
    notes: list[str] = []
    flag = tmp_path / "flag"
    items = [(n, Words(("a", "once", "b"), str(flag)) if n == 3 else Words(("x",))) for n in range(8)]
    out = list(run_in_order(items, SETTINGS, 2, notes.append))
    assert [done.data for _, done in out if done] == [b"X "] * 3 + [b"A ONCE B "] + [b"X "] * 4
    assert not any(done.tally.problems for _, done in out if done)
    (note,) = notes
    assert note == "a worker was killed (signal 9) while it cleaned a once b: doing it again"
    assert [path.name for path in tmp_path.iterdir()] == ["flag"], "its temporary file is cleared away"


def test_what_kills_every_worker_is_left_and_reported() -> None:
    items = [(n, Words(("a", "die", "b") if n == 1 else ("x",))) for n in range(4)]
    out = [done for _, done in run_in_order(items, SETTINGS, 2) if done]
    assert [done.data for done in out] == [b"X ", b"A die B ", b"X ", b"X "]
    ((place, message),) = out[1].tally.problems
    assert place == "die"
    assert "killed (signal 9)" in message


def test_a_defect_is_raised_with_its_traceback() -> None:
    for jobs, error in ((1, KeyError), (2, RuntimeError)):
        with pytest.raises(error, match="a defect of a rule"):
            list(run_in_order([(0, Words(("defect",)))], SETTINGS, jobs))


def test_processes_start_when_the_work_takes_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "PATIENCE", 0.3)
    monkeypatch.setattr(pool, "cpus", lambda: 2)
    started: list[int] = []
    start = pool._Pool._start

    def counting(self: Any) -> Any:
        started.append(1)
        return start(self)

    monkeypatch.setattr(pool._Pool, "_start", counting)
    out = list(run_in_order([(n, Words(("slow", str(n)))) for n in range(6)], SETTINGS))
    assert [done.data for _, done in out if done] == [f"SLOW {n} ".encode() for n in range(6)]
    assert len(started) == 2

    def waiting() -> Iterator[tuple[int, Task]]:  # for a slow writer, no processes
        for n in range(3):
            time.sleep(0.5)
            yield n, Words(("slow",))

    started.clear()
    list(run_in_order(waiting(), SETTINGS))
    assert not started
