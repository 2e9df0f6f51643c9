"""Files appear whole or not at all."""

import gzip
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from cleannews.files.atomic import Atomic, part_of, sweep, write_files
from program import tree

Save = Callable[[Path, bytes], None]


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def save(path: Path, data: bytes) -> None:
    """Write a file in the way under test."""
    file = Atomic(str(path))
    file.file.write(data)
    file.commit()


def save_small(path: Path, data: bytes) -> None:
    write_files([(str(path), data)])


both = pytest.mark.parametrize("save", [save, save_small])


@both
def test_the_mode_is_that_of_any_new_file_or_of_the_old_one(tmp_path: Path, save: Save) -> None:
    before = os.umask(0o027)
    try:
        save(tmp_path / "deep" / "a.txt", b"1")
    finally:
        os.umask(before)
    assert mode_of(tmp_path / "deep" / "a.txt") == 0o640
    (tmp_path / "deep" / "a.txt").chmod(0o604)
    save(tmp_path / "deep" / "a.txt", b"2")
    assert mode_of(tmp_path / "deep" / "a.txt") == 0o604
    assert tree(tmp_path) == {"deep/a.txt": b"2"}


@both
def test_a_link_stays_a_link(tmp_path: Path, save: Save) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "a.txt").write_bytes(b"1")
    (tmp_path / "a.txt").symlink_to("real/a.txt")
    save(tmp_path / "a.txt", b"2")
    assert (tmp_path / "a.txt").is_symlink()
    assert (tmp_path / "real" / "a.txt").read_bytes() == b"2"


@both
def test_a_device_is_written_and_not_replaced(save: Save) -> None:
    save(Path(os.devnull), b"x")
    assert Path(os.devnull).is_char_device()


@both
def test_the_longest_names(tmp_path: Path, save: Save) -> None:
    for name in ("a" * 255, "é" * 127):
        save(tmp_path / name, b"x")
        assert (tmp_path / name).read_bytes() == b"x"


@both
def test_what_a_dead_process_of_our_number_left_is_no_hindrance(tmp_path: Path, save: Save) -> None:
    part_of(tmp_path / "a.txt").write_bytes(b"left")
    save(tmp_path / "a.txt", b"x")
    assert tree(tmp_path) == {"a.txt": b"x"}


def test_nothing_is_there_before_the_end(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl.gz").write_bytes(b"old")
    file = Atomic(str(tmp_path / "a.jsonl.gz"))
    file.file.write(b"new" * 100_000)
    assert (tmp_path / "a.jsonl.gz").read_bytes() == b"old"
    file.discard()
    assert tree(tmp_path) == {"a.jsonl.gz": b"old"}
    save(tmp_path / "a.jsonl.gz", b"new")
    assert gzip.decompress((tmp_path / "a.jsonl.gz").read_bytes()) == b"new"


def test_of_files_that_belong_together_none_is_written_if_one_cannot_be(tmp_path: Path) -> None:
    (tmp_path / "a.json").mkdir()
    with pytest.raises(IsADirectoryError) as problem:
        write_files([(str(tmp_path / "a.txt"), b"body"), (str(tmp_path / "a.json"), b"record")])
    assert problem.value.filename == str(tmp_path / "a.json")
    assert tree(tmp_path) == {}


def test_sweep_takes_only_what_the_process_left(tmp_path: Path) -> None:
    part_of(tmp_path / "a.txt", 77).touch()
    part_of(tmp_path / "a.txt", 78).touch()
    sweep([str(tmp_path / "a.txt"), str(tmp_path / "b.txt")], 77)
    assert tree(tmp_path) == {".a.txt.78.part": b""}
