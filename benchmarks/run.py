"""How long `cleannews run` takes on one big JSONL file and on many small files, beside what any program must do.

usage: python benchmarks/run.py [TEXTS.jsonl] [--mb 50] [--files 5000] [--jobs 1 2] [--rounds 3]

TEXTS has a text in each line under the key "text"; without it, the articles of tests/fixtures/wild are
taken. They are repeated to --mb megabytes and to --files files. The floor of the first is parsing and dumping
every line, that of the second reading and writing every file, in one process without a start. Medians of
--rounds rounds; absolute figures belong to the machine, the ratios travel.
"""

from __future__ import annotations

import argparse
import itertools
import json
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

WILD = Path(__file__).parents[1] / "tests" / "fixtures" / "wild"


def texts_of(path: Path | None) -> list[str]:
    """The texts to work on."""
    if path is None:
        return [file.read_text(encoding="utf-8") for file in sorted(WILD.glob("*.txt"))]
    with path.open(encoding="utf-8") as file:
        return [json.loads(line)["text"] for line in file]


def write_lines(texts: list[str], file: Path, size: int) -> None:
    """The texts again and again as records, up to `size` bytes."""
    with file.open("wb") as out:
        for number, text in enumerate(itertools.cycle(texts)):
            if out.tell() >= size:
                return
            record = {"id": number, "url": f"https://kabar.id/{number}", "text": text}
            out.write(json.dumps(record, ensure_ascii=False).encode() + b"\n")


def write_files(texts: list[str], folder: Path, count: int) -> None:
    """The texts again and again as files, 500 a folder."""
    for number, text in enumerate(itertools.islice(itertools.cycle(texts), count)):
        file = folder / str(number // 500) / f"{number}.txt"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="")


def floor_of_lines(source: Path, out: Path) -> None:
    """Parse and dump every line."""
    with source.open("rb") as lines, out.open("wb") as file:
        for line in lines:
            file.write(json.dumps(json.loads(line), ensure_ascii=False).encode() + b"\n")


def floor_of_files(source: Path, out: Path) -> None:
    """Read every file and write two."""
    for file in sorted(source.rglob("*.txt")):
        data = file.read_bytes()
        target = out / file.relative_to(source)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
        target.with_suffix(".json").write_bytes(data)


def program(*args: str | Path) -> None:
    """Run cleannews as a user does."""
    subprocess.run([sys.executable, "-m", "cleannews", "run", "-q", *map(str, args)], check=True)  # noqa: S603


def measure(calls: dict[str, Callable[[Path], None]], room: Path, rounds: int, size: float, unit: str) -> None:
    """Run each call in turn, round by round, and print the medians; the first is the floor."""
    seconds: dict[str, list[float]] = {name: [] for name in calls}
    for _ in range(rounds):
        for name, call in calls.items():
            out = room / "out"
            start = time.perf_counter()
            call(out)
            seconds[name].append(time.perf_counter() - start)
            if out.is_dir():
                shutil.rmtree(out)
            for file in room.glob("out*"):
                file.unlink()
    floor = statistics.median(next(iter(seconds.values())))
    for name, taken in seconds.items():
        middle = statistics.median(taken)
        print(f"{name:<36} {middle:7.2f} s  {size / middle:9,.1f} {unit}/s  {middle / floor:6.2f} x floor")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", type=Path, nargs="?")
    parser.add_argument("--mb", type=float, default=50)
    parser.add_argument("--files", type=int, default=5000)
    parser.add_argument("--jobs", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--rounds", type=int, default=3)
    args = parser.parse_args()
    texts = texts_of(args.texts)
    with tempfile.TemporaryDirectory() as name:
        room = Path(name)
        lines, files = room / "in.jsonl", room / "in"
        write_lines(texts, lines, round(args.mb * 1e6))
        write_files(texts, files, args.files)
        print(f"one JSONL file of {lines.stat().st_size / 1e6:.0f} MB")
        calls: dict[str, Callable[[Path], None]] = {"parse and dump": lambda out: floor_of_lines(lines, out)}
        calls["read and write only (one rule)"] = lambda out: program(lines, "-o", f"{out}.jsonl", "-j1", "--select", "ad_marker")
        for jobs in args.jobs:
            calls[f"run, --jobs {jobs}"] = lambda out, jobs=jobs: program(lines, "-o", f"{out}.jsonl", "-j", str(jobs))  # type: ignore[misc]
        measure(calls, room, args.rounds, lines.stat().st_size / 1e6, "MB")
        print(f"\n{args.files:,} files")
        calls = {"read one, write two": lambda out: floor_of_files(files, out)}
        calls["read and write only (one rule)"] = lambda out: program(files, "-o", out, "-j1", "--select", "ad_marker")
        for jobs in args.jobs:
            calls[f"run, --jobs {jobs}"] = lambda out, jobs=jobs: program(files, "-o", out, "-j", str(jobs))  # type: ignore[misc]
        measure(calls, room, args.rounds, args.files, "files")


if __name__ == "__main__":
    main()
