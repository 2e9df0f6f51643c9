"""Keep-lists: written, honoured, and never churning."""

import json
import pickle
from pathlib import Path

import pytest

from cleannews import Cleaner
from cleannews.keep import KeepList, digest
from commands import DIRTY, FURNITURE, STORY, run

NAME = ".cleannews-keep"


def corpus(folder: Path) -> Path:
    (folder / "sub").mkdir(parents=True, exist_ok=True)
    (folder / "sub/a.txt").write_text(DIRTY + "\nADVERTISEMENT\n")
    (folder / "b.jsonl").write_text(json.dumps({"id": 1, "text": DIRTY.replace("Telur", "Bawang")}) + "\n")
    (folder / "clean.txt").write_text(STORY)
    return folder


def test_what_is_written_down_is_no_finding_any_more_and_stays(tmp_path: Path) -> None:
    folder = corpus(tmp_path)
    done = run("check", "--write-keep", NAME, ".", cwd=folder)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", f"{NAME}: 3 pieces added\n")
    assert run("check", ".", cwd=folder).returncode == 0
    assert run("check", "--fix", "a.txt", cwd=folder / "sub").returncode == 0, "found in the folder above"
    assert run("run", "sub/a.txt", cwd=folder).stdout == DIRTY + "\nADVERTISEMENT\n"
    assert run("check", "--no-config", ".", cwd=folder).returncode == 1


def test_a_piece_that_is_taken_out_of_the_list_is_found_again(tmp_path: Path) -> None:
    folder = corpus(tmp_path)
    run("check", "--write-keep", NAME, ".", cwd=folder)
    lines = (folder / NAME).read_text().splitlines(keepends=True)
    (folder / NAME).write_text("".join(line for line in lines if "ADVERTISEMENT" not in line))
    assert run("check", ".", cwd=folder).stdout == "./sub/a.txt:7:1: ad: ADVERTISEMENT [ad_marker]\n"


def test_the_file_never_churns(tmp_path: Path) -> None:
    folder = corpus(tmp_path)
    run("check", "--write-keep", NAME, ".", cwd=folder)
    first = (folder / NAME).read_bytes()
    written = (folder / NAME).stat().st_mtime_ns
    (folder / "sub/a.txt").write_text("Satu baris lagi.\n\n" + DIRTY.replace("\n", "\r\n") + "\nADVERTISEMENT\n")
    (folder / "sub/a.txt").rename(folder / "moved.txt")
    again = run("check", "--write-keep", NAME, "moved.txt", "b.jsonl", cwd=folder)
    assert "0 pieces added" in again.stderr
    assert (folder / NAME).read_bytes() == first
    assert (folder / NAME).stat().st_mtime_ns == written
    other = corpus(folder / "other")
    run("check", "--no-config", "--write-keep", "list", "b.jsonl", "sub", cwd=other)
    assert (other / "list").read_bytes() == first, "the order of the files does not matter"
    lines = [line for line in first.decode().splitlines() if not line.startswith("#")]
    assert lines == sorted(lines, key=lambda line: (line.split()[0], line.split(" ", 2)[2]))
    assert "a.txt" not in first.decode()


def test_a_list_is_added_to(tmp_path: Path) -> None:
    folder = corpus(tmp_path)
    run("check", "--write-keep", NAME, "b.jsonl", cwd=folder)
    assert "2 pieces added" in run("check", "--write-keep", NAME, "sub/a.txt", cwd=folder).stderr
    assert run("check", ".", cwd=folder).returncode == 0


def test_another_file_is_not_overwritten(tmp_path: Path) -> None:
    folder = corpus(tmp_path)
    before = (folder / "clean.txt").read_bytes()
    done = run("check", "--write-keep", "clean.txt", "sub/a.txt", cwd=folder)
    assert done.returncode == 2
    assert "clean.txt:1: not an entry" in done.stderr
    assert (folder / "clean.txt").read_bytes() == before


def test_a_piece_is_kept_whatever_its_white_space_and_only_from_its_rule() -> None:
    kept = KeepList({("baca_juga", digest("Baca  Juga:\nHarga Telur Ayam Turun di Bandung")): ""})
    assert Cleaner(keep_list=kept).clean(DIRTY).text == DIRTY
    other = KeepList({("ad_marker", digest(FURNITURE)): ""})
    assert Cleaner(keep_list=other).clean(DIRTY).text == STORY


def test_every_cut_of_a_text_can_be_kept() -> None:
    text = f"KABAR KOTA\n\n{DIRTY}\nADVERTISEMENT\n\nPenulis: Rina Lestari\nEditor: Budi Santoso\n"
    kept = KeepList()
    cleaner = Cleaner()
    assert kept.add_all(text, cleaner.rules) >= len([p for p in cleaner.clean(text).removed if p.kind != "blank"])
    assert Cleaner(keep_list=kept).clean(text).removed == []


def test_it_travels_with_the_cleaner(tmp_path: Path) -> None:
    path = tmp_path / NAME
    kept = KeepList()
    kept.add("baca_juga", FURNITURE)
    path.write_bytes(kept.content())
    cleaner = Cleaner(keep_list=path)
    path.unlink()
    assert pickle.loads(pickle.dumps(cleaner)).clean(DIRTY).text == DIRTY  # noqa: S301 - our own


@pytest.mark.parametrize("line", ["baca_juga", "baca_juga 123 x", "baca_juga 0123456789abcdeg x"])
def test_a_line_that_is_no_entry_is_named(tmp_path: Path, line: str) -> None:
    (tmp_path / "list").write_text(f"# so\n\n{line}\n")
    with pytest.raises(ValueError, match=r"list:3: not an entry"):
        KeepList.read(tmp_path / "list")
