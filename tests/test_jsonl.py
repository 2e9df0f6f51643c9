"""Records as JSON lines: a record in, a record out."""

import json
import subprocess
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cleannews import Cleaner, restore
from cleannews.records.clean import Settings
from cleannews.records.jsonl import clean_lines
from cleannews.records.tally import Tally
from program import BRIDGE, BRIDGE_BODY, CHILI, CHILI_BODY, Result, command, jsonl, lines, run, write
from texts import TEXTS

SETTINGS = Settings(Cleaner())


def clean(*records: object, args: tuple[str, ...] = ()) -> Result:
    return run("--format", "jsonl", *args, stdin="".join(json.dumps(record) + "\n" for record in records))


def test_order_and_other_fields_are_kept() -> None:
    records = [{"url": f"https://kabar.id/{n}", "text": CHILI, "n": n, "deep": {"a": [1, None, 1.5]}} for n in range(50)]
    out = clean(*records).records
    assert [record["n"] for record in out] == list(range(50))
    for before, after in zip(records, out, strict=True):
        assert after["text"] == CHILI_BODY
        assert {name: after[name] for name in ("url", "n", "deep")} == {name: before[name] for name in ("url", "n", "deep")}


def test_what_the_input_has_is_not_overwritten_and_what_is_empty_is_filled() -> None:
    (record,) = clean({"id": 5, "text": CHILI, "outlet": "Kabar Desa", "place": None, "tags": [], "related": ["x"]}).records
    assert (record["id"], record["outlet"], record["place"], record["tags"], record["related"]) == (
        5, "Kabar Desa", "Sukamaju", [], ["x"],
    )  # fmt: skip
    assert list(record)[:6] == ["id", "text", "outlet", "place", "tags", "related"]


def test_a_record_without_an_id_gets_file_and_line(tmp_path: Path) -> None:
    file = jsonl(tmp_path / "in" / "sub" / "x.jsonl", {"text": "a"}, {"text": "b", "id": None}, {"text": "c", "id": "own"})
    assert [record["id"] for record in run("run", file).records] == ["x.jsonl:1", "x.jsonl:2", "own"]
    run("run", tmp_path / "in", "-o", tmp_path / "out")
    assert [record["id"] for record in lines(tmp_path / "out" / "sub" / "x.jsonl")] == ["sub/x.jsonl:1", "sub/x.jsonl:2", "own"]


def test_a_known_title_makes_its_line_certain() -> None:
    text = "Jembatan gantung putus lagi\n" + BRIDGE_BODY
    (record,) = clean({"title": "Jembatan gantung putus lagi", "text": text}).records
    assert record["text"] == BRIDGE_BODY
    assert "Jembatan gantung" in clean({"text": text}).records[0]["text"]


def test_offsets_count_code_points_of_the_input() -> None:
    text = "\U0001f525 Api padam.\r\n" + BRIDGE
    (record,) = clean({"text": text}).records
    assert record["removed"]
    for piece in record["removed"]:
        assert text[piece["start"] : piece["end"]] == piece["text"]


def test_lone_surrogates_survive() -> None:
    result = clean({"text": "Rusak \ud83d di sini.\n" + CHILI, "note": "\udce9"})
    assert result.code == 0
    (record,) = result.records
    assert record["text"].startswith("Rusak \ud83d di sini.")
    assert record["note"] == "\udce9"
    assert result.out.isascii() is False  # the rest is not escaped


def test_characters_are_written_as_they_are() -> None:
    assert "“Biasanya".encode() in clean({"text": CHILI}).out
    assert clean({"text": "a\u2028b\u0085c"}).out.count(b"\n") == 1


def test_blank_lines_line_ends_and_a_mark_at_the_top() -> None:
    data = b"\xef\xbb\xbf" + json.dumps({"text": CHILI}).encode() + b"\r\n\r\n  \n" + json.dumps({"text": BRIDGE}).encode()
    result = run("--format", "jsonl", stdin=data)
    assert result.code == 0
    assert [(record["id"], record["text"]) for record in result.records] == [("stdin:1", CHILI_BODY), ("stdin:4", BRIDGE_BODY)]


def test_lines_longer_than_a_block(tmp_path: Path) -> None:
    long = "Paragraf panjang tentang sawah. " * 40_000
    file = jsonl(tmp_path / "x.jsonl", {"text": "a"}, {"text": long}, {"text": "b"})
    assert [record["text"] for record in run("run", file).records] == ["a", long, "b"]


def test_an_empty_text_is_a_text() -> None:
    result = clean({"id": 1, "text": ""})
    assert (result.code, result.records[0]["text"], result.records[0]["removed"]) == (0, "", [])


def test_numbers_that_json_does_not_have_pass() -> None:
    assert b'"score": NaN' in run("--format", "jsonl", stdin='{"text": "a", "score": NaN}\n').out


class TestCleanedBefore:
    def test_nothing_changes(self) -> None:
        once = clean({"id": 1, "text": CHILI, "title": "Harga Cabai Naik"}, {"text": BRIDGE}).out
        assert run("--format", "jsonl", stdin=once).out == once

    def test_the_title_that_was_found_does_not_cut_more(self) -> None:
        text = "Jembatan Putus Diterjang Banjir di Karanganyar\n\n" + BRIDGE_BODY
        once = clean({"text": text}).out
        assert run("--format", "jsonl", stdin=once).out == once

    def test_new_cuts_join_the_old_ones(self) -> None:
        first = clean({"id": 1, "text": CHILI}, args=("--keep", "dateline"))
        assert "KOMPAS.com" in first.records[0]["text"]
        second = run("--format", "jsonl", stdin=first.out)
        (record,) = second.records
        assert record["text"] == CHILI_BODY
        assert [piece["kind"] for piece in record["removed"] if piece["kind"] != "blank"] == ["dateline", "related"]
        for piece in record["removed"]:
            assert CHILI[piece["start"] : piece["end"]] == piece["text"]
        assert record["place"] == "Sukamaju"
        assert run("restore", "--text", stdin=second.out).out == CHILI.encode()

    def test_a_text_that_was_edited_is_reported_and_passed_on(self) -> None:
        (record,) = clean({"id": 1, "text": CHILI}).records
        record["text"] = "pendek"
        result = clean(record)
        assert result.code == 2
        assert "stdin:1" in result.err
        assert "edited" in result.err
        assert result.records == [record]

    def test_a_field_removed_of_someone_else(self) -> None:
        record = {"id": 1, "text": CHILI, "removed": True}
        result = clean(record)
        assert result.code == 2
        assert "rename it" in result.err
        assert result.records == [record]


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(exclude_categories=[]), max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
RECORD = st.fixed_dictionaries(
    {"text": TEXTS},
    optional={"id": VALUES, "title": VALUES, "tags": VALUES, "date": VALUES, "flags": VALUES, "url": VALUES, "x": VALUES},
)


@settings(deadline=None, max_examples=100, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(RECORD, max_size=4))
def test_any_record_comes_out_with_its_fields_and_can_be_restored(records: list[dict[str, Any]]) -> None:
    data = "".join(json.dumps(record) + "\n" for record in records).encode()
    tally = Tally()
    out = clean_lines(data.split(b"\n"), SETTINGS, tally, first=1, name="x", ident="x")
    assert not tally.problems
    cleaned = [json.loads(line) for line in out.splitlines()]
    assert len(cleaned) == len(records)
    records = [json.loads(line) for line in data.splitlines()]  # which makes one character of two halves of it
    for before, after in zip(records, cleaned, strict=True):
        kept = {name: value for name, value in before.items() if value is not None and name != "text"}
        assert json.dumps({name: after[name] for name in kept}) == json.dumps(kept)  # as text: NaN is not equal to itself
        assert restore(after["text"], after["removed"]) == before["text"]
    again = clean_lines(out.split(b"\n"), SETTINGS, tally, first=1, name="x", ident="x")
    assert again == out


def test_a_slow_writer_gets_each_record_back_at_once() -> None:
    with subprocess.Popen(command("--format", "jsonl"), stdin=subprocess.PIPE, stdout=subprocess.PIPE) as program:
        assert program.stdin
        assert program.stdout
        for number in range(3):
            program.stdin.write(json.dumps({"id": number, "text": CHILI}).encode() + b"\n")
            program.stdin.flush()
            assert json.loads(program.stdout.readline())["id"] == number
        program.stdin.close()
        assert program.wait() == 0


def test_several_files_to_standard_output(tmp_path: Path) -> None:
    one, two = jsonl(tmp_path / "1.jsonl", {"text": "a"}), jsonl(tmp_path / "2.jsonl", {"text": "b"})
    assert [record["text"] for record in run("run", one, two).records] == ["a", "b"]


def test_the_record_of_the_filter_is_the_record_of_the_file(tmp_path: Path) -> None:
    file = write(tmp_path / "a.txt", CHILI)
    one = run("run", file, "--format", "json").records[0]
    two = run("--format", "jsonl", stdin=json.dumps({"id": "a.txt", "text": CHILI})).records[0]
    assert one == two
