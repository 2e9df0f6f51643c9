"""How the time of `clean` grows with the size of texts that make careless patterns slow.

usage: python benchmarks/linear.py [--kb 250] [--family NAME ...] [--big]

Each family is a unit repeated to n, 2n and 4n characters. The exponent is the slope of log time over log size
between n and 4n, of the quickest of three runs: 1 is linear, 2 is quadratic. --big adds 10 MB on one line and
1 MB of white space, brackets and quotes.
"""

from __future__ import annotations

import argparse
import math
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from cleannews import Cleaner
from texts import FAMILIES, repeated

STEEP = 1.35
"""An exponent above this is marked; sorting and noise explain what is below."""
SHORT = 0.02
"""Seconds at 4n below which an exponent says nothing."""
BIG = {
    "10 MB of story on one line": ("one line of story", 10_000_000),
    "10 MB of one word": ("one word", 10_000_000),
    "1 MB of spaces": ("spaces", 1_000_000),
    "1 MB of (aa/aa/": ("open brackets", 1_000_000),
    "1 MB of nested quotes": ("nested quotes", 1_000_000),
    "10 MB of short lines": ("short lines", 10_000_000),
}


def quickest(cleaner: Cleaner, text: str, runs: int) -> float:
    """Seconds of the quickest of some runs."""
    best = math.inf
    for _ in range(runs):
        start = time.perf_counter()
        cleaner.clean(text)
        best = min(best, time.perf_counter() - start)
    return best


def main() -> int:
    """Print the table; 1 if a family is steep."""
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("--kb", type=int, default=250, help="n, in thousands of characters (default 250)")
    parser.add_argument("--family", action="append", choices=list(FAMILIES), help="only this family (repeatable)")
    parser.add_argument("--big", action="store_true", help="add the big texts, once each")
    args = parser.parse_args()
    cleaner = Cleaner()
    cleaner.clean("Harga naik.")
    steep = []
    print(f"{'family':24}{'n':>9}{'2n':>9}{'4n':>9}{'exponent':>10}   (seconds, n = {args.kb},000 characters)")
    for name in args.family or FAMILIES:
        times = [quickest(cleaner, repeated(FAMILIES[name], args.kb * 1000 * k), 3) for k in (1, 2, 4)]
        exponent = math.log(times[2] / times[0]) / math.log(4)
        mark = exponent > STEEP and times[2] > SHORT
        steep += [name] if mark else []
        print(f"{name:24}{times[0]:9.3f}{times[1]:9.3f}{times[2]:9.3f}{exponent:10.2f}{'  <' if mark else ''}", flush=True)
    if args.big:
        for label, (name, size) in BIG.items():
            seconds = quickest(cleaner, repeated(FAMILIES[name], size), 1)
            print(f"{label:32}{seconds:9.3f} s{size / seconds / 1e6:9.1f} MB/s", flush=True)
    if steep:
        print(f"steeper than {STEEP}: {', '.join(steep)}")
    return 1 if steep else 0


if __name__ == "__main__":
    sys.exit(main())
