"""`cleannews restore`: the input again, byte for byte."""

import gzip
import json
from pathlib import Path

import pyarrow as pa  # type: ignore[import-untyped]
import pyarrow.parquet as pq  # type: ignore[import-untyped]
import pytest

from program import BRIDGE, CHILI, CHILI_BODY, PAGE, jsonl, lines, run, tree, write

ODD = "\ufeffADVERTISEMENT\r\n\r\nHarga\u00a0naik \U0001f525.\r\nBaca juga: Harga Telur Turun\r\n\u2028 \r\nİstanbul diguyur hujan.\f\r\n\r\n"
INPUTS = {
    "chili.txt": CHILI.encode(),
    "daerah/bridge.txt": BRIDGE.encode(),
    "daerah/odd.txt": ODD.encode(),
    "ad.txt": b"ADVERTISEMENT",
    "space.txt": b" \n\n\t\n",
    "plain.txt": b"Tanpa perabot.",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, content in INPUTS.items():
        write(tmp_path / "in" / name, content)
    assert run("run", tmp_path / "in", "-q").code == 0
    return tmp_path


def test_a_folder(folder: Path) -> None:
    result = run("restore", folder / "in-clean")
    assert result.code == 0
    assert result.err == f"6 texts restored -> {folder / 'in-clean-restored'}\n"
    assert tree(folder / "in-clean-restored") == tree(folder / "in")
    assert run("restore", folder / "in-clean", "-o", folder / "again").code == 0
    assert tree(folder / "again") == tree(folder / "in")


def test_after_two_runs(folder: Path) -> None:
    run("run", folder / "in", "-o", folder / "1", "--keep", "related", "-q")
    run("run", folder / "1", "-o", folder / "2", "-q")
    assert tree(folder / "2")["chili.txt"] == CHILI_BODY.encode()
    assert run("restore", folder / "2", "-o", folder / "again").code == 0
    assert tree(folder / "again") == tree(folder / "in")


def test_one_file_of_records_gives_the_folder_back(folder: Path) -> None:
    run("run", folder / "in", "-o", folder / "all.jsonl.gz", "-q")
    assert run("restore", folder / "all.jsonl.gz", "-o", folder / "again").code == 0
    assert tree(folder / "again") == tree(folder / "in")
    run("run", folder / "in", "-o", folder / "all.parquet", "-q")
    assert run("restore", folder / "all.parquet", "-o", folder / "again2").code == 0
    assert tree(folder / "again2") == tree(folder / "in")


def test_one_document_to_standard_output(folder: Path) -> None:
    assert run("restore", folder / "in-clean" / "daerah" / "odd.txt").out == ODD.encode()
    assert run("restore", folder / "in-clean" / "daerah" / "odd.json").out == ODD.encode()
    assert run("restore", folder / "in-clean" / "chili.txt", "-o", folder / "x.txt").code == 0
    assert (folder / "x.txt").read_bytes() == CHILI.encode()


def test_a_pipe() -> None:
    assert run("restore", "--text", stdin=run("--format", "json", stdin=ODD).out).out == ODD.encode()


def test_records(tmp_path: Path) -> None:
    before = [{"id": n, "text": text, "note": "x"} for n, text in enumerate((CHILI, BRIDGE, ODD, "Rusak \ud83d.\n" + CHILI))]
    source = write(tmp_path / "in.jsonl", "".join(json.dumps(record) + "\n" for record in before))
    run("run", source, "-o", tmp_path / "clean.jsonl", "-q")
    for result in (run("restore", tmp_path / "clean.jsonl"), run("restore", stdin=(tmp_path / "clean.jsonl").read_bytes())):
        assert result.code == 0
        assert [{name: record[name] for name in ("id", "text", "note")} for record in result.records] == before
        assert all("removed" not in record for record in result.records)
    assert run("restore", tmp_path / "clean.jsonl", "-o", tmp_path / "again.jsonl").code == 0
    run("run", tmp_path / "again.jsonl", "-o", tmp_path / "clean2.jsonl", "-q")
    assert [record["text"] for record in lines(tmp_path / "clean2.jsonl")] == [
        record["text"] for record in lines(tmp_path / "clean.jsonl")
    ]


def test_a_folder_with_files_of_records(tmp_path: Path) -> None:
    jsonl(tmp_path / "in" / "a" / "x.jsonl", {"id": 1, "text": CHILI})
    pq.write_table(pa.table({"text": [BRIDGE]}), tmp_path / "in" / "y.parquet")
    write(tmp_path / "in" / "z.txt.gz", gzip.compress(ODD.encode()))
    run("run", tmp_path / "in", "-o", tmp_path / "out", "-q")
    assert run("restore", tmp_path / "out", "-o", tmp_path / "again").code == 0
    assert lines(tmp_path / "again" / "a" / "x.jsonl")[0]["text"] == CHILI
    assert pq.read_table(tmp_path / "again" / "y.parquet").column("text").to_pylist() == [BRIDGE]
    assert (tmp_path / "again" / "z.txt").read_bytes() == ODD.encode()


def test_a_table(tmp_path: Path) -> None:
    source = tmp_path / "in.parquet"
    pq.write_table(pa.table({"n": [1, 2], "isi": [CHILI, ODD]}), source)
    run("run", source, "-o", tmp_path / "clean.parquet", "--text-field", "isi", "-q")
    assert run("restore", tmp_path / "clean.parquet", "-o", tmp_path / "again.parquet", "--text-field", "isi").code == 0
    out = pq.read_table(tmp_path / "again.parquet")
    assert out.select(["n", "isi"]).equals(pq.read_table(source))
    assert out.column("removed").null_count == 2


def test_of_a_page_the_extracted_text_is_restored(tmp_path: Path) -> None:
    write(tmp_path / "in" / "a.html", PAGE)
    write(tmp_path / "in" / "a.txt", CHILI)
    run("run", tmp_path / "in", "-o", tmp_path / "out", "-q")
    result = run("restore", tmp_path / "out", "-o", tmp_path / "again")
    assert result.code == 0
    assert sorted(tree(tmp_path / "again")) == ["a.html.txt", "a.txt"]
    assert "Baca juga: Jadwal Kapal" in (tmp_path / "again" / "a.html.txt").read_text()
    assert "of 1 page, the text that was extracted was restored, not the page" in result.err


class TestErrors:
    def test_an_edited_body(self, folder: Path) -> None:
        body = folder / "in-clean" / "chili.txt"
        body.write_text(CHILI_BODY.replace("cabai", "tomat"))
        result = run("restore", folder / "in-clean")
        assert result.code == 2
        assert result.err.startswith(f"{body}: edited since it was cleaned")
        restored = tree(folder / "in-clean-restored")
        assert restored.keys() == INPUTS.keys() - {"chili.txt"}
        assert run("restore", body).code == 2

    def test_a_body_without_its_record(self, folder: Path) -> None:
        (folder / "in-clean" / "chili.json").unlink()
        result = run("restore", folder / "in-clean")
        assert result.code == 2
        assert f"{folder / 'in-clean' / 'chili.txt'}: no record beside it" in result.err
        assert run("restore", folder / "in-clean" / "chili.txt").code == 2

    def test_a_record_whose_body_is_gone_is_enough(self, folder: Path) -> None:
        (folder / "in-clean" / "chili.txt").unlink()
        assert run("restore", folder / "in-clean").code == 0
        assert tree(folder / "in-clean-restored") == tree(folder / "in")

    def test_a_damaged_record(self, folder: Path) -> None:
        write(folder / "in-clean" / "chili.json", '{"id": ')
        result = run("restore", folder / "in-clean")
        assert result.code == 2
        assert f"{folder / 'in-clean' / 'chili.json'}: not JSON" in result.err

    def test_records_that_were_not_cleaned_are_passed_on(self) -> None:
        data = '{"id": 1, "text": "a"}\nkaput\n{"text": "abc", "removed": [{"start": 9, "end": 10, "kind": "ad", "rule": "ad", "text": "x"}]}\n'
        result = run("restore", stdin=data)
        assert result.code == 2
        assert len(result.records) == 2
        one, two, three = result.err.splitlines()
        assert one.startswith("stdin:1: no field 'removed'")
        assert two.startswith("stdin:2: not JSON")
        assert three.startswith("stdin:3: its field 'removed' does not fit")

    @pytest.mark.parametrize("ident", ["../out.txt", "/etc/x.txt", "a/../../b", "", "."])
    def test_an_id_never_leads_out_of_the_folder(self, tmp_path: Path, ident: str) -> None:
        jsonl(tmp_path / "x.jsonl", {"id": ident, "text": "a", "removed": []}, {"id": "ok", "text": "b", "removed": []})
        result = run("restore", tmp_path / "x.jsonl", "-o", tmp_path / "deep" / "out")
        assert result.code == 2
        assert f"{tmp_path / 'x.jsonl'}:1: its id cannot name a file" in result.err
        assert tree(tmp_path).keys() == {"x.jsonl", "deep/out/ok.txt"}

    def test_two_records_of_one_id(self, tmp_path: Path) -> None:
        jsonl(tmp_path / "x.jsonl", {"id": "a", "text": "1", "removed": []}, {"id": "a", "text": "2", "removed": []})
        result = run("restore", tmp_path / "x.jsonl", "-o", tmp_path / "out")
        assert result.code == 2
        assert "x.jsonl:2: restores the same file as" in result.err
        assert tree(tmp_path / "out") == {"a.txt": b"1"}

    def test_what_does_not_go_together(self, folder: Path) -> None:
        clean = folder / "in-clean"
        before = tree(folder)
        cases: list[list[str | Path]] = [
            [clean, "-o", clean],
            [clean, "-o", "-"],
            [clean, "-o", folder / "x.jsonl"],
            [clean / "chili.txt", clean / "ad.txt", "-o", folder / "y"],
            [clean / "chili.txt", "-o", clean / "chili.txt"],
            [folder / "in" / "none"],
        ]
        for args in cases:
            result = run("restore", *args)
            assert (result.code, result.out) == (2, b""), args
            assert result.err
        assert tree(folder) == before
