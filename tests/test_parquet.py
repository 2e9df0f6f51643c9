"""Parquet tables: the same columns out, ours added."""

import datetime
import decimal
from pathlib import Path
from typing import Any

import pyarrow as pa  # type: ignore[import-untyped]
import pyarrow.parquet as pq  # type: ignore[import-untyped]
import pytest

from program import BRIDGE, BRIDGE_BODY, CHILI, CHILI_BODY, jsonl, lines, run, write

DAY = datetime.datetime(2022, 3, 14, 7, 30, tzinfo=datetime.UTC)


def table(path: Path, **columns: Any) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    pq.write_table(pa.table(columns), path)
    return path


def test_a_row_in_a_row_out(tmp_path: Path) -> None:
    source = table(
        tmp_path / "in.parquet",
        url=["u1", "u2"],
        text=pa.array([CHILI, BRIDGE], pa.large_string()),
        when=pa.array([DAY, None], pa.timestamp("us", "UTC")),
        price=pa.array([decimal.Decimal("1.50"), None], pa.decimal128(9, 2)),
        raw=[b"\xff", None],
        date=pa.array([DAY.date(), None], pa.date32()),
        kind=pa.array(["a", None]).dictionary_encode(),
        deep=[{"a": [1]}, {"a": []}],
        outlet=["Kabar Desa", None],
        place=pa.nulls(2),
    )
    out = tmp_path / "out.parquet"
    assert run("run", source, "-o", out).code == 0
    before, after = pq.read_table(source), pq.read_table(out)
    assert after.column("text").to_pylist() == [CHILI_BODY, BRIDGE_BODY]
    for name in ("url", "when", "price", "raw", "date", "kind", "deep"):
        assert after.schema.field(name).type == before.schema.field(name).type
        assert after.column(name).to_pylist() == before.column(name).to_pylist()
    assert after.column("id").to_pylist() == ["in.parquet:1", "in.parquet:2"]
    assert after.column("outlet").to_pylist() == ["Kabar Desa", None]
    assert after.column("place").to_pylist() == ["Sukamaju", None]
    assert after.column("related").to_pylist() == [
        ["Harga Telur Ayam Turun di Pasar Induk"],
        ["Longsor Menutup Jalan Menuju Tiga Desa"],
    ]
    (first, *_) = after.column("removed").to_pylist()[0]
    assert CHILI[first["start"] : first["end"]] == first["text"]


def test_a_second_run_changes_nothing(tmp_path: Path) -> None:
    source = table(tmp_path / "in.parquet", id=[1, 2], text=[CHILI, BRIDGE], title=[None, "Jembatan Putus"])
    run("run", source, "-o", tmp_path / "1.parquet")
    run("run", tmp_path / "1.parquet", "-o", tmp_path / "2.parquet")
    one, two = pq.read_table(tmp_path / "1.parquet"), pq.read_table(tmp_path / "2.parquet")
    assert one.equals(two)
    assert one.schema.equals(two.schema, check_metadata=True)
    run("run", source, "-o", tmp_path / "again.parquet")
    assert (tmp_path / "1.parquet").read_bytes() == (tmp_path / "again.parquet").read_bytes()


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_many_rows_in_order(tmp_path: Path, jobs: str) -> None:
    source = table(tmp_path / "in.parquet", n=list(range(1100)), text=[f"Nomor {n}.\n{CHILI}" for n in range(1100)])
    assert run("run", source, "-o", tmp_path / "out.parquet", "--jobs", jobs).code == 0
    out = pq.read_table(tmp_path / "out.parquet").to_pylist()
    assert [row["n"] for row in out] == list(range(1100))
    assert all(row["text"].startswith(f"Nomor {row['n']}.\n") for row in out)
    assert pq.ParquetFile(tmp_path / "out.parquet").num_row_groups == 1


@pytest.mark.parametrize("codec", ["zstd", "snappy", "none"])
def test_the_compression_of_the_input_is_kept(tmp_path: Path, codec: str) -> None:
    pq.write_table(pa.table({"text": [CHILI]}), tmp_path / "in.parquet", compression=codec)
    run("run", tmp_path / "in.parquet", "-o", tmp_path / "out.parquet")
    codecs = [
        pq.ParquetFile(tmp_path / name).metadata.row_group(0).column(0).compression for name in ("in.parquet", "out.parquet")
    ]
    assert codecs[0] == codecs[1]


def test_a_row_without_a_text_is_reported_and_passed_on(tmp_path: Path) -> None:
    source = table(tmp_path / "in.parquet", id=["a", "b"], text=[None, CHILI])
    result = run("run", source, "-o", tmp_path / "out.parquet")
    assert result.code == 2
    assert f"{source}:1: its field 'text' is null" in result.err
    assert pq.read_table(tmp_path / "out.parquet").column("text").to_pylist() == [None, CHILI_BODY]


def test_the_column_of_the_texts(tmp_path: Path) -> None:
    source = table(tmp_path / "in.parquet", n=[1], content=[CHILI])
    result = run("run", source, "-o", tmp_path / "out.parquet")
    assert result.code == 2
    assert "the table has: n, content" in result.err
    assert "--text-field content" in result.err
    assert not (tmp_path / "out.parquet").exists()
    assert run("run", source, "-o", tmp_path / "out.parquet", "--text-field", "content").code == 0
    assert pq.read_table(tmp_path / "out.parquet").column("content").to_pylist() == [CHILI_BODY]
    assert run("run", source, "-o", tmp_path / "o.parquet", "--text-field", "n").code == 2


def test_an_empty_table(tmp_path: Path) -> None:
    source = table(tmp_path / "in.parquet", text=pa.array([], pa.string()))
    assert run("run", source, "-o", tmp_path / "out.parquet").code == 0
    assert pq.read_table(tmp_path / "out.parquet").num_rows == 0
    assert "removed" in pq.read_table(tmp_path / "out.parquet").column_names


def test_in_a_folder(tmp_path: Path) -> None:
    table(tmp_path / "in" / "a" / "x.parquet", text=[CHILI])
    write(tmp_path / "in" / "b.txt", BRIDGE)
    assert run("run", tmp_path / "in", "-o", tmp_path / "out").code == 0
    assert pq.read_table(tmp_path / "out" / "a" / "x.parquet").column("text").to_pylist() == [CHILI_BODY]


def test_to_json_lines(tmp_path: Path) -> None:
    source = table(tmp_path / "in.parquet", id=[7], text=[CHILI], when=[DAY], price=[decimal.Decimal("1.5")])
    assert run("run", source, "-o", tmp_path / "out.jsonl").code == 0
    (record,) = lines(tmp_path / "out.jsonl")
    assert (record["id"], record["text"], record["when"], record["price"]) == (7, CHILI_BODY, "2022-03-14T07:30:00+00:00", "1.5")


def test_bytes_do_not_go_into_json(tmp_path: Path) -> None:
    source = table(tmp_path / "in.parquet", text=[CHILI], raw=[b"\xff"])
    result = run("run", source, "-o", tmp_path / "out.jsonl")
    assert result.code == 2
    assert f"{source}:1: a field holds bytes" in result.err


class TestFromJsonLines:
    def test_to_a_table(self, tmp_path: Path) -> None:
        records = [{"text": CHILI, "n": 1}, {"text": BRIDGE, "n": 2.5, "more": {"a": 1}}, {"text": "x", "title": "T", "tags": []}]
        source = jsonl(tmp_path / "in.jsonl", *records)
        assert run("run", source, "-o", tmp_path / "out.parquet").code == 0
        out = pq.read_table(tmp_path / "out.parquet")
        assert out.column("text").to_pylist() == [CHILI_BODY, BRIDGE_BODY, "x"]
        assert out.column("n").to_pylist() == [1.0, 2.5, None]
        assert out.column("more").to_pylist() == [None, {"a": 1}, None]
        assert out.schema.field("tags").type == pa.list_(pa.string())
        assert out.schema.field("date").type == pa.string()
        assert out.column("title").to_pylist() == [None, None, "T"]

    def test_texts_and_pages_to_a_table(self, tmp_path: Path) -> None:
        write(tmp_path / "in" / "a.txt", CHILI)
        write(tmp_path / "in" / "b.txt", "Berita pendek.")
        assert run("run", tmp_path / "in", "-o", tmp_path / "out.parquet").code == 0
        out = pq.read_table(tmp_path / "out.parquet")
        assert out.column("id").to_pylist() == ["a.txt", "b.txt"]
        assert out.column("removed").to_pylist()[1] == []

    @pytest.mark.parametrize(
        ("records", "message"),
        [
            ([{"text": "a", "n": 1}, {"text": "b", "n": "satu"}], "'n'"),
            ([{"text": "a", "n": 2**70}], "'n'"),
            ([{"text": "a \ud800"}], "JSONL"),
            ([{"text": "a", "n": {}}], "JSONL"),
        ],
    )
    def test_what_a_table_cannot_hold(self, tmp_path: Path, records: list[Any], message: str) -> None:
        source = write(tmp_path / "in.jsonl", "".join(f"{__import__('json').dumps(record)}\n" for record in records))
        result = run("run", source, "-o", tmp_path / "out.parquet")
        assert result.code == 2
        assert message in result.err
        assert [path.name for path in tmp_path.iterdir()] == ["in.jsonl"]


def test_not_a_table(tmp_path: Path) -> None:
    write(tmp_path / "in" / "a.parquet", b"PAR1 cut off")
    write(tmp_path / "in" / "b.parquet", b"")
    write(tmp_path / "in" / "c.txt", CHILI)
    result = run("run", tmp_path / "in", "-o", tmp_path / "out")
    assert result.code == 2
    assert "a.parquet: not a Parquet file, or a damaged one" in result.err
    assert "b.parquet: " in result.err
    assert (tmp_path / "out" / "c.txt").exists()
    assert not (tmp_path / "out" / "a.parquet").exists()


def test_standard_output_takes_records_only_if_asked(tmp_path: Path) -> None:
    source = table(tmp_path / "in.parquet", text=[CHILI])
    result = run("run", source)
    assert (result.code, result.out) == (2, b"")
    assert run("run", source, "-o", "-").records[0]["text"] == CHILI_BODY
