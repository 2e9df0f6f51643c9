"""`cleannews explain`: the document as it was, with its cuts, for people and for pipes."""

import contextlib
import json
import os
import subprocess
from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console

from cleannews import Article, Removed, clean
from cleannews.report.explain import plain, rows, show
from commands import DIRTY, FURNITURE, PROGRAM, STORY, run

ROWS = f"""\
= related: Harga Telur Ayam Turun di Bandung
          |   Harga cabai naik di pasar pada Senin.
          |
baca_juga | - {FURNITURE}
          |
          |   Kata dia, pasokan dari Kediri berkurang.
          |
ad_marker | - ADVERTISEMENT
"""
TEXT = DIRTY + "\nADVERTISEMENT\n"


def test_plain_shows_the_text_as_it_was_with_its_cuts_and_why(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    done = run("explain", "a.txt", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(ROWS)
    why = done.stdout.removeprefix(ROWS).splitlines()
    assert [line.split(".")[0] for line in why] == ["# ad_marker (ad): 1 piece", "# baca_juga (related): 1 piece"]
    assert run("explain", "--plain", "-", cwd=tmp_path, stdin=TEXT.encode()).stdout == done.stdout


def test_a_part_of_a_line_and_a_cut_over_lines() -> None:
    text = "Satu dua (tiga)\nempat\nlima enam"
    cuts = [
        Removed(9, 15, "byline", "desk", "(tiga)"),
        Removed(16, 26, "promo", "call", "empat\nlima"),
        Removed(26, 27, "blank", "blank", " "),
    ]
    article = Article("Satu dua \nenam", removed=cuts)
    assert "".join(part.text for row in rows(article) for part in row.parts) == text.replace("\n", "")
    assert list(plain(article, {"desk": "Initials.\nMore."})) == [
        "desk |   Satu dua [-(tiga)-]",
        "call | - empat",
        "     |   [-lima-][- -]enam",
        "# desk (byline): 1 piece. Initials.",
        "# call (promo): 1 piece.",
    ]


def test_a_record_is_chosen_by_id_or_line(tmp_path: Path) -> None:
    lines = [{"id": 7, "text": STORY}, {"id": "b/8", "text": TEXT, "title": "Harga Cabai Naik"}, {"text": STORY}]
    (tmp_path / "a.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    for choice in (["--id", "b/8"], ["--line", "2"]):
        done = run("explain", "a.jsonl", *choice, cwd=tmp_path)
        assert done.stdout.startswith("= title: Harga Cabai Naik\n" + ROWS), done.stderr
    assert "Kata dia" in run("explain", "a.jsonl", "--id", "7", cwd=tmp_path).stdout
    assert "Kata dia" in run("explain", "a.jsonl", "--id", "a.jsonl:3", cwd=tmp_path).stdout
    for args, message in (
        (["--id", "9"], "no record has the id '9'"),
        (["--line", "9"], "no record in line 9"),
        ([], "--id ID or --line N"),
    ):
        done = run("explain", "a.jsonl", *args, cwd=tmp_path)
        assert done.returncode == 2
        assert message in done.stderr
        assert "7, b/8, a.jsonl:3" in done.stderr


def test_a_record_that_was_cleaned_shows_what_was_cut(tmp_path: Path) -> None:
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts/a.txt").write_text(TEXT)
    (tmp_path / "texts/b.txt").write_text(STORY)
    run("run", "texts", cwd=tmp_path)
    run("run", "texts", "-o", "all.jsonl", cwd=tmp_path)
    assert run("explain", "texts-clean/a.json", cwd=tmp_path).stdout.startswith(ROWS)
    assert run("explain", "all.jsonl", "--id", "a.txt", cwd=tmp_path).stdout.startswith(ROWS)


def test_kinds_and_rules_can_be_chosen(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    assert "- ADVERTISEMENT" not in run("explain", "--keep", "ad", "a.txt", cwd=tmp_path).stdout


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("none.txt", None, "none.txt: no such file"),
        ("a.pdf", b"x", "a.pdf: this is a PDF"),
        ("a.txt", b"caf\xe9", "a.txt: not UTF-8"),
        ("a.json", b"{", "a.json: not JSON"),
        ("a.json", b'{"id": 1}', "a.json: no field 'text'"),
        ("a.parquet", b"x", "this is parquet"),
    ],
)
def test_what_cannot_be_shown_is_named(tmp_path: Path, name: str, data: bytes | None, message: str) -> None:
    if data is not None:
        (tmp_path / name).write_bytes(data)
    done = run("explain", name, cwd=tmp_path)
    assert done.returncode == 2
    assert message in done.stderr


@pytest.mark.parametrize("width", [70, 130])
def test_the_coloured_view_has_it_all(width: int) -> None:
    article = clean(TEXT)
    out = StringIO()
    show(Console(file=out, width=width, force_terminal=True, color_system="standard"), article, {"baca_juga": "Links."}, "a.txt")
    shown = out.getvalue()
    assert f"\x1b[9;31m{FURNITURE}" in shown, "cut text is red and struck out"
    for piece in ("baca_juga", "ad_marker", "ADVERTISEMENT", "Kata dia", "Harga Telur Ayam Turun di", "Links.", "metadata"):
        assert piece in shown


def test_without_colours_cuts_are_still_marked() -> None:
    out = StringIO()
    show(Console(file=out, width=100, force_terminal=True, no_color=True), clean(TEXT), {}, "a.txt")
    assert f"\x1b[9m{FURNITURE}" in out.getvalue()


def test_nothing_in_a_text_can_upset_the_terminal() -> None:
    article = clean("Harga naik \x1b[2J\x07 di pasar [bold]lagi[/bold].\n\nADVERTISEMENT\n")
    out = StringIO()
    show(Console(file=out, width=100), article, {}, "\x1b[2Ja.txt")
    assert "\x1b" not in out.getvalue()
    assert "[bold]lagi[/bold]" in out.getvalue()
    assert not any("\x1b" in line for line in plain(article, {}))


@pytest.mark.skipif(os.name != "posix", reason="terminals of Unix")
def test_on_a_terminal_it_is_coloured(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    master, terminal = os.openpty()
    program = subprocess.Popen(
        [*PROGRAM, "explain", "a.txt"],
        cwd=tmp_path,
        stdout=terminal,
        env={**os.environ, "TERM": "xterm-256color", "NO_COLOR": ""},
    )
    os.close(terminal)
    seen = bytearray()
    with contextlib.suppress(OSError):  # how Linux tells that the other side is closed
        while data := os.read(master, 4096):
            seen += data
    os.close(master)
    assert program.wait() == 0
    assert b"\x1b[9;" in seen
