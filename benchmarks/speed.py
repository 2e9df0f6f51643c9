"""How fast one process cleans, beside the floor: reading, splitting, joining and writing the same texts.

usage: python benchmarks/speed.py GOLD.jsonl [--mb 50] [--rounds 3] [--profile]

GOLD has a text in each line under the key "text" (and "flattened"). The texts are repeated to --mb megabytes
of UTF-8. Floor and cleaner are measured in turn, round by round, and the medians are given, so that whatever
else the machine does touches both alike. Absolute figures belong to the machine; the ratio travels.
"""

from __future__ import annotations

import argparse
import cProfile
import gc
import io
import json
import pstats
import statistics
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from cleannews import Cleaner

BOUND = 20
"""What the design allows: so many times the floor."""


def texts_of(path: Path) -> dict[str, list[bytes]]:
    """The texts of each group, as UTF-8."""
    groups: dict[str, list[bytes]] = {"all": [], "lines": [], "flattened": []}
    with path.open(encoding="utf-8") as file:
        for line in file:
            entry = json.loads(line)
            text = entry["text"].encode("utf-8", "surrogatepass")
            groups["all"].append(text)
            groups["flattened" if entry.get("flattened") else "lines"].append(text)
    return {name: group for name, group in groups.items() if group}


def repeated(texts: list[bytes], size: int) -> list[bytes]:
    """The texts again and again, up to `size` bytes and at least once; each a copy of its own, as if read from a disk."""
    times = max(1, round(size / sum(map(len, texts))))
    return [bytes(bytearray(text)) for _ in range(times) for text in texts]


def floor(texts: Iterable[bytes]) -> int:
    """What every cleaner of lines must do."""
    size = 0
    for data in texts:
        size += len("\n".join(data.decode("utf-8", "surrogatepass").split("\n")).encode("utf-8", "surrogatepass"))
    return size


def cleaning(cleaner: Cleaner) -> Callable[[Iterable[bytes]], int]:
    """The same with `clean` in between."""

    def run(texts: Iterable[bytes]) -> int:
        size = 0
        for data in texts:
            size += len(cleaner.clean(data.decode("utf-8", "surrogatepass")).text.encode("utf-8", "surrogatepass"))
        return size

    return run


def timed(task: Callable[[Iterable[bytes]], int], texts: list[bytes]) -> float:
    """Seconds for a pass over the texts."""
    gc.collect()
    start = time.perf_counter()
    task(texts)
    return time.perf_counter() - start


def measure(texts: list[bytes], rounds: int) -> tuple[float, float]:
    """Median seconds of the floor and of the cleaner for a pass over the texts, taken in turn."""
    clean = cleaning(Cleaner())
    floor(texts)
    clean(texts[:500])  # both warm
    floors, cleans = [], []
    for _ in range(rounds):
        floors.append(timed(floor, texts))
        cleans.append(timed(clean, texts))
    return statistics.median(floors), statistics.median(cleans)


def profile(texts: list[bytes], top: int) -> str:
    """The functions that take the most time of their own in one pass."""
    run, clean = cProfile.Profile(), cleaning(Cleaner())
    clean(texts)
    run.runcall(clean, texts)
    out = io.StringIO()
    pstats.Stats(run, stream=out).strip_dirs().sort_stats("tottime").print_stats(top)
    return out.getvalue()


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("gold", type=Path, help="JSONL file with texts")
    parser.add_argument("--mb", type=float, default=50, help="megabytes to clean for each group (default 50)")
    parser.add_argument("--rounds", type=int, default=3, help="rounds whose median is given (default 3)")
    parser.add_argument("--profile", action="store_true", help="list the functions that take the most time")
    args = parser.parse_args()
    groups = texts_of(args.gold)
    print(f"Python {sys.version.split()[0]}, {args.mb:g} MB a group, medians of {args.rounds} rounds")
    print(f"{'group':10}{'texts':>7}{'MB':>8}{'floor MB/s':>12}{'clean MB/s':>12}{'ratio':>8}")
    for name, texts in groups.items():
        copies = repeated(texts, int(args.mb * 1e6))
        size = sum(map(len, copies))
        least, cost = measure(copies, args.rounds)
        mark = "" if cost <= BOUND * least else f"  above {BOUND}"
        print(
            f"{name:10}{len(texts):7}{size / 1e6:8.1f}{size / least / 1e6:12.1f}{size / cost / 1e6:12.1f}{cost / least:8.1f}{mark}"
        )
    if args.profile:
        print(profile(groups["all"], 25))


if __name__ == "__main__":
    main()
