"""What a hook costs: `cleannews check` on ten small clean files beside `python -c pass`, and on a thousand.

    python benchmarks/start.py

Medians of alternating runs on invented texts. The Python that runs this must have cleannews
installed, with its bytecode compiled, as pip does it.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RUNS = 25
PARAGRAPHS = (
    "Harga cabai rawit di Pasar Sukamaju naik dua kali lipat sejak awal bulan. Pedagang mengeluhkan pasokan yang seret.",
    "“Biasanya saya jual seratus kilogram, sekarang pembeli cuma melihat-lihat,” kata Sutarmi, pedagang, Senin (14/3/2022).",
    "Dinas Perdagangan setempat berjanji menggelar operasi pasar pekan depan, dan meminta warga tidak memborong.",
)


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        texts = [Path(folder) / f"{number:04}.txt" for number in range(1000)]
        for number, path in enumerate(texts):
            path.write_text("\n\n".join(PARAGRAPHS * (1 + number % 8)) + "\n", "utf-8")
        check = [sys.executable, "-P", "-m", "cleannews", "check"]
        floor, hook, many = [], [], []
        for run in range(RUNS + 1):  # the first warms the disk, and compiles
            times = took([sys.executable, "-c", "pass"]), took([*check, *map(str, texts[:10])])
            if run:
                floor.append(times[0])
                hook.append(times[1])
        many = [took([*check, *map(str, texts)]) for _ in range(5)]
        size = sum(path.stat().st_size for path in texts)
    base, ten, thousand = (statistics.median(one) for one in (floor, hook, many))
    print(f"python -c pass         {base * 1e3:7.1f} ms")
    print(f"check, 10 files        {ten * 1e3:7.1f} ms   {ten / base:.2f} x python -c pass")
    print(f"check, 1,000 files     {thousand * 1e3:7.1f} ms   {1000 / thousand:,.0f} files/s, {size / thousand / 1e6:.1f} MB/s")


def took(command: list[str]) -> float:
    """The seconds that a command takes; it must find nothing."""
    begin = time.perf_counter()
    subprocess.run(command, check=True)  # noqa: S603 - our own
    return time.perf_counter() - begin


if __name__ == "__main__":
    main()
