"""Input that cannot be read and output that cannot be written: each is named with what to do, the rest goes on."""

import ctypes
import gzip
import json
import subprocess
from pathlib import Path

import pytest

from program import BRIDGE, CHILI, CHILI_BODY, PAGE, Result, command, is_root, jsonl, lines, process, run, tree, write

FULL = Path("/dev/full")
PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH = 24, 1, 2


def beside_a_good_file(folder: Path, name: str, content: bytes) -> Result:
    """Run over a folder with one bad file between two good ones; the good ones must come out."""
    write(folder / "in" / "a.txt", CHILI)
    write(folder / "in" / name, content)
    write(folder / "in" / "z.txt", BRIDGE)
    result = run("run", folder / "in", "-o", folder / "out")
    assert result.code == 2
    assert sorted(tree(folder / "out")) == ["a.json", "a.txt", "z.json", "z.txt"]
    assert result.err.startswith(f"{folder / 'in' / name}: ")
    assert "1 error, see above" in result.err
    return result


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("b.txt", b"", ["empty"]),
        ("b.html", b"", ["empty"]),
        ("b.jsonl", b"", ["empty"]),
        ("b.txt", b"Caf\xe9 di Bandung.\n", ["not UTF-8", "0xe9 at byte 3", "iconv -f LATIN1 -t UTF-8"]),
        ("b.txt", b"Baris satu.\n\x93Kutipan\x94\n", ["not UTF-8", "0x93 in line 2", "iconv -f CP1252 -t UTF-8"]),
        ("b.txt", "Harga naik.".encode("utf-16"), ["UTF-16", "iconv -f UTF-16 -t UTF-8"]),
        ("b.txt", b"\xfe\xff" + "Harga naik.".encode("utf-16-be"), ["UTF-16"]),
        ("b.txt", "Harga naik.".encode("utf-32"), ["UTF-32"]),
        ("b.jsonl", '{"text": "a"}\n'.encode("utf-16"), ["UTF-16"]),
        ("b.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xfe", ["binary"]),
        ("b.txt", b"Harga\nnaik\0", ["binary", "line 2"]),
        ("b.txt", gzip.compress(b"Harga naik."), [".gz"]),
        ("b.jsonl", gzip.compress(b'{"text": "a"}'), [".gz"]),
        ("b.txt", b"PAR1\0\0", [".parquet"]),
        ("b.txt", b"%PDF-1.7\n", ["PDF"]),
        ("b.txt.gz", gzip.compress(CHILI.encode())[:-20], ["damaged or cut off"]),
        ("b.txt.gz", b"no gzip", ["damaged or cut off"]),
        ("b.txt.zst", b"no zstd", ["damaged or cut off"]),
        ("b.jsonl.gz", gzip.compress(b'{"text": "a"}\n' * 9_000)[:-9], ["damaged or cut off"]),
    ],
)
def test_a_bad_file_is_named_and_the_rest_goes_on(tmp_path: Path, name: str, content: bytes, words: list[str]) -> None:
    result = beside_a_good_file(tmp_path, name, content)
    for word in words:
        assert word in result.err


def test_the_same_on_standard_input() -> None:
    result = run(stdin=b"Caf\xe9")
    assert (result.code, result.out) == (2, b"")
    assert result.err.startswith("stdin: not UTF-8")
    assert run("--format", "jsonl", stdin='{"text": "a"}'.encode("utf-16")).err.startswith("stdin: ")


def test_a_broken_line_is_left_out_with_its_number(tmp_path: Path) -> None:
    file = write(
        tmp_path / "x.jsonl",
        json.dumps({"id": 1, "text": CHILI}).encode()
        + b'\n{"id": 2, "text": "cut o\n\n'
        + b'{"text": "\xe9"}\n{"id": 3, "text": "a"}\n',
    )
    result = run("run", file, "-o", tmp_path / "out.jsonl")
    assert result.code == 2
    assert [record["id"] for record in lines(tmp_path / "out.jsonl")] == [1, 3]
    first, second, *_ = result.err.splitlines()
    assert first.startswith(f"{file}:2: not JSON (")
    assert first.endswith("the line is left out")
    assert second.startswith(f"{file}:4: not UTF-8")


def test_deep_or_huge_json_is_no_crash() -> None:
    data = (
        '{"text": "a", "n": '
        + "[" * 100_000
        + "]" * 100_000
        + '}\n{"text": "a", "n": '
        + "9" * 10_000
        + '}\n{"id": 1, "text": "a"}\n'
    )
    result = run("--format", "jsonl", stdin=data)
    assert result.code == 2
    assert result.err.startswith("stdin:1: JSON that cannot be read")
    assert "stdin:2: JSON that cannot be read" in result.err
    assert result.records[-1]["id"] == 1


@pytest.mark.parametrize(
    ("record", "words"),
    [
        ({"id": 1, "judul": "a", "isi": "b"}, ["no field 'text'", "id, judul, isi", "--text-field isi"]),
        ({"id": 1, "texts": "a"}, ["--text-field texts"]),
        ({}, ["no fields"]),
        ({"text": None}, ["is null"]),
        ({"text": ["a"]}, ["list"]),
        (["text", "a"], ["not a record"]),
        ("text", ["not a record"]),
        (None, ["not a record"]),
    ],
)
def test_json_without_a_text_is_passed_on_and_reported(record: object, words: list[str]) -> None:
    line = json.dumps(record) + "\n"
    result = run("--format", "jsonl", stdin=line)
    assert (result.code, result.text) == (2, line)
    assert result.err.startswith("stdin:1: ")
    for word in words:
        assert word in result.err


def test_many_errors_of_one_file_are_counted(tmp_path: Path) -> None:
    file = write(tmp_path / "x.jsonl", "kaput\n" * 500)
    result = run("run", file, "-o", tmp_path / "out.jsonl")
    assert len(result.err.splitlines()) == 13
    assert f"{file}: 490 more errors (-v prints them)" in result.err
    assert "500 errors" in result.err
    assert len(run("run", file, "-o", tmp_path / "out.jsonl", "-v").err.splitlines()) == 502


@pytest.mark.parametrize("name", ["a.json", "a.csv", "a.pdf", "a.xlsx", "a.bz2", "a.gz", "a"])
def test_a_file_of_another_kind(tmp_path: Path, name: str) -> None:
    file = write(tmp_path / name, b"x")
    result = run("run", file)
    assert (result.code, result.out) == (2, b"")
    assert result.err.startswith(f"{file}: ")


def test_what_is_not_there(tmp_path: Path) -> None:
    write(tmp_path / "a.jsonl", json.dumps({"text": CHILI}))
    result = run("run", tmp_path / "no.jsonl", tmp_path / "a.jsonl")
    assert result.code == 2
    assert result.err == f"{tmp_path / 'no.jsonl'}: no such file or folder\n"
    assert result.records[0]["text"] == CHILI_BODY


def test_a_folder_with_nothing_to_clean(tmp_path: Path) -> None:
    write(tmp_path / "in" / "photo.jpg", b"x")
    result = run("run", tmp_path / "in")
    assert result.code == 2
    assert "no .txt, .html, .jsonl or .parquet file in this folder" in result.err
    assert not (tmp_path / "in-clean").exists()


def without_rights(*args: str, cwd: Path) -> Result:
    """Run as a user whom the rights of files bind: the superuser gives up the power to pass over them."""

    def give_up() -> None:
        libc = ctypes.CDLL(None, use_errno=True)
        for capability in (CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH):
            if libc.prctl(PR_CAPBSET_DROP, capability, 0, 0, 0):
                raise OSError(ctypes.get_errno(), "prctl")

    try:
        return process(*args, cwd=cwd, preexec_fn=give_up if is_root() else None)
    except subprocess.SubprocessError:
        pytest.skip("the superuser cannot give up its power here")


def test_no_right_to_read(tmp_path: Path) -> None:
    write(tmp_path / "in" / "a.txt", CHILI)
    write(tmp_path / "in" / "b.txt", CHILI).chmod(0)
    write(tmp_path / "in" / "closed" / "c.txt", CHILI).parent.chmod(0)
    result = without_rights("run", "in", "-o", "out", cwd=tmp_path)
    (tmp_path / "in" / "closed").chmod(0o755)
    assert result.code == 2
    err = result.err
    assert "in/b.txt: cannot be read: permission denied" in err
    assert "in/closed: cannot be read: permission denied" in err
    assert "chmod u+rX" in err
    assert sorted(tree(tmp_path / "out")) == ["a.json", "a.txt"]


def test_no_right_to_write(tmp_path: Path) -> None:
    write(tmp_path / "in" / "a.txt", CHILI)
    write(tmp_path / "in" / "x.jsonl", json.dumps({"text": CHILI}))
    (tmp_path / "out").mkdir(mode=0o555)
    result = without_rights("run", "in", "-o", "out", cwd=tmp_path)
    assert result.code == 2
    assert "out/a.txt: cannot be written: permission denied" in result.err
    assert "out/x.jsonl: cannot be written: permission denied" in result.err
    result = without_rights("run", "in", "-o", "out/all.jsonl", cwd=tmp_path)
    assert result.code == 2
    assert "out/all.jsonl: cannot be written: permission denied" in result.err
    assert tree(tmp_path / "out") == {}


class TestOutputs:
    def test_a_file_where_a_folder_is_needed(self, tmp_path: Path) -> None:
        write(tmp_path / "in" / "a" / "b.txt", CHILI)
        write(tmp_path / "in" / "z.txt", BRIDGE)
        write(tmp_path / "out" / "a", "here first")
        result = run("run", tmp_path / "in", "-o", tmp_path / "out")
        assert result.code == 2
        assert "cannot be written: a file stands where a folder is needed" in result.err
        assert tree(tmp_path / "out").keys() == {"a", "z.txt", "z.json"}

    def test_a_folder_where_a_file_is_needed(self, tmp_path: Path) -> None:
        write(tmp_path / "in" / "a.txt", CHILI)
        write(tmp_path / "in" / "x.jsonl", json.dumps({"text": BRIDGE}))
        write(tmp_path / "in" / "z.txt", BRIDGE)
        (tmp_path / "out" / "a.json").mkdir(parents=True)
        (tmp_path / "out" / "x.jsonl").mkdir(parents=True)
        result = run("run", tmp_path / "in", "-o", tmp_path / "out")
        assert result.code == 2
        assert "a.json: cannot be written: it is a folder" in result.err
        assert "x.jsonl: cannot be written: it is a folder" in result.err
        assert tree(tmp_path / "out").keys() == {"z.txt", "z.json"}

    @pytest.mark.skipif(not FULL.exists(), reason="needs /dev/full")
    def test_a_full_device(self, tmp_path: Path) -> None:
        link = tmp_path / "out.jsonl"
        link.symlink_to(FULL)
        file = jsonl(tmp_path / "x.jsonl", *({"text": CHILI} for _ in range(50)))
        result = run("run", file, "-o", link)
        assert result.code == 2
        assert f"{link}: cannot be written: no space left on the device" in result.err
        assert FULL.is_char_device()
        assert link.is_symlink()

    @pytest.mark.skipif(not FULL.exists(), reason="needs /dev/full")
    @pytest.mark.parametrize("args", [[], ["--format", "jsonl"], ["--help"], ["rules"]])
    def test_standard_output_on_a_full_device(self, args: list[str]) -> None:
        with FULL.open("wb") as full:
            result = subprocess.run(
                command(*args), input=json.dumps({"text": CHILI}).encode(), stdout=full, stderr=subprocess.PIPE, check=False
            )
        assert result.returncode == 2
        assert b"standard output cannot be written" in result.stderr
        assert b"Traceback" not in result.stderr

    def test_a_failed_run_leaves_the_old_output(self, tmp_path: Path) -> None:
        write(tmp_path / "out.jsonl", "old")
        bad = write(tmp_path / "x.jsonl.gz", gzip.compress(b'{"text": "a"}\n' * 9_000)[:-9])
        assert run("run", bad, "-o", tmp_path / "out.jsonl").code == 2
        assert (tmp_path / "out.jsonl").read_text() == "old"
        assert sorted(path.name for path in tmp_path.iterdir()) == ["out.jsonl", "x.jsonl.gz"]


def test_a_page_that_is_no_page(tmp_path: Path) -> None:
    write(tmp_path / "in" / "a.html", b"\0\1\2\3" * 100)
    write(tmp_path / "in" / "b.html", PAGE)
    result = run("run", tmp_path / "in", "-o", tmp_path / "out")
    assert result.code in (0, 2)
    assert "b.txt" in tree(tmp_path / "out")
    assert (tmp_path / "out" / "b.txt").read_text().startswith("Pasar terapung")
