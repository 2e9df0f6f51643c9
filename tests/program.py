"""Runs the program, and the invented articles that it is run on."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

from click.testing import CliRunner

from cleannews.cli import cleannews as group

CHILI_BODY = (
    "Harga cabai rawit di Pasar Sukamaju naik dua kali lipat sejak awal bulan. Pedagang mengeluhkan pasokan yang seret.\n\n"
    "“Biasanya saya jual seratus ribu, sekarang pembeli cuma melihat-lihat,” kata Sutarmi, pedagang, Senin (14/3/2022).\n\n"
    "Dinas setempat berjanji menggelar operasi pasar pekan depan.\n"
)
CHILI = CHILI_BODY.replace("\n\nDinas", "\n\nBaca juga: Harga Telur Ayam Turun di Pasar Induk\n\nDinas").replace(
    "Harga cabai", "SUKAMAJU, KOMPAS.com - Harga cabai", 1
)
BRIDGE_BODY = (
    "Warga Desa Karanganyar bergotong royong memperbaiki jembatan yang putus diterjang banjir. Jembatan itu "
    "menghubungkan dua dusun.\n\n"
    "Kepala desa mengatakan perbaikan memakan waktu tiga hari.\n"
)
BRIDGE = "ADVERTISEMENT\n\n" + BRIDGE_BODY.replace(
    "\n\nKepala", "\n\nBaca Juga: Longsor Menutup Jalan Menuju Tiga Desa\n\nKepala"
)
PAGE = """<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>Pasar Terapung Ramai Lagi | Kabar Rawa</title>
<meta property="og:title" content="Pasar Terapung Ramai Lagi"></head><body><header><nav><a href="/">Beranda</a></nav></header>
<article><h1>Pasar Terapung Ramai Lagi</h1>
<p>Pasar terapung di Sungai Barito kembali ramai setelah dua tahun sepi. Puluhan perahu merapat sejak subuh membawa sayur dan ikan.</p>
<p>Para pedagang berharap pengunjung dari luar kota datang lagi pada musim libur. Mereka menyiapkan dermaga kecil di tepi sungai.</p>
<p>Baca juga: Jadwal Kapal Penyeberangan Bertambah</p>
<p>Pemerintah kabupaten akan menambah lampu di sepanjang dermaga, kata kepala dinas setempat kepada para pedagang pada Sabtu pagi.</p>
</article><footer>Hak cipta</footer></body></html>"""


class Result(NamedTuple):
    """How a run of the program ended."""

    code: int
    out: bytes
    err: str

    @property
    def text(self) -> str:
        return self.out.decode()

    @property
    def records(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.split(b"\n") if line]


def run(*args: str | Path, stdin: bytes | str = b"") -> Result:
    """Run the program in this process, with piped standard input."""
    result = CliRunner().invoke(group, [str(arg) for arg in args], input=stdin)
    return Result(result.exit_code, result.stdout_bytes, result.stderr)


def process(*args: str | Path, stdin: bytes | None = b"", **options: Any) -> Result:
    """Run the program as a process of its own."""
    done = subprocess.run(command(*args), input=stdin, capture_output=True, timeout=120, check=False, **options)
    return Result(done.returncode, done.stdout, done.stderr.decode())


def command(*args: str | Path) -> list[str]:
    return [sys.executable, "-m", "cleannews", *map(str, args)]


def write(path: Path, content: str | bytes) -> Path:
    """Write a file and the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def jsonl(path: Path, *records: Any) -> Path:
    return write(path, "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records))


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_bytes().split(b"\n") if line]


def tree(folder: Path) -> dict[str, bytes]:
    """Every file of a folder, hidden ones too, with its content."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0
