"""`cleannews run`: what goes in, what comes out, and where."""

import gzip
import json
import os
from pathlib import Path

import pytest
import zstandard

from program import BRIDGE, BRIDGE_BODY, CHILI, CHILI_BODY, PAGE, jsonl, lines, run, tree, write


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    write(folder / "chili.txt", CHILI)
    write(folder / "daerah" / "bridge.txt", BRIDGE)
    write(folder / "notes.md", "not an article")
    write(folder / ".git" / "config.txt", "hidden")
    return folder


def test_a_folder_gives_a_mirrored_folder_beside_it(articles: Path, tmp_path: Path) -> None:
    result = run("run", articles)
    assert result.code == 0, result.err
    out = tmp_path / "articles-clean"
    assert sorted(tree(out)) == ["chili.json", "chili.txt", "daerah/bridge.json", "daerah/bridge.txt"]
    assert (out / "chili.txt").read_text() == CHILI_BODY
    assert (out / "daerah" / "bridge.txt").read_text() == BRIDGE_BODY


def test_the_record_of_a_document(articles: Path, tmp_path: Path) -> None:
    run("run", articles)
    record = json.loads((tmp_path / "articles-clean" / "daerah" / "bridge.json").read_bytes())
    assert list(record) == [
        "id", "text", "title", "authors", "editors", "date", "place", "outlet", "source", "tags", "captions", "related", "removed",
    ]  # fmt: skip
    assert record["id"] == "daerah/bridge.txt"
    assert record["text"] == BRIDGE_BODY
    assert record["title"] is None
    assert record["authors"] == []
    assert record["related"] == ["Longsor Menutup Jalan Menuju Tiga Desa"]
    for piece in record["removed"]:
        assert list(piece) == ["start", "end", "kind", "rule", "text"]
        assert BRIDGE[piece["start"] : piece["end"]] == piece["text"]


def test_the_summary_counts_and_says_where(articles: Path, tmp_path: Path) -> None:
    result = run("run", articles)
    assert result.out == b""
    assert result.err.startswith(f"2 documents, {len(CHILI) + len(BRIDGE):,} characters, ")
    assert str(tmp_path / "articles-clean") in result.err
    assert "related" in result.err
    assert "1 file of other kinds passed over" in result.err
    assert run("run", articles, "-q").err == ""


def test_the_folder_here_gives_a_folder_beside_it(articles: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(articles)
    assert run("run", ".").code == 0
    assert (articles.parent / "articles-clean" / "chili.txt").exists()


def test_an_output_folder(articles: Path, tmp_path: Path) -> None:
    assert run("run", articles, "-o", tmp_path / "deep" / "out").code == 0
    assert (tmp_path / "deep" / "out" / "daerah" / "bridge.txt").read_text() == BRIDGE_BODY


def test_several_folders_keep_their_names_in_one_output(articles: Path, tmp_path: Path) -> None:
    other = write(tmp_path / "lain" / "chili.txt", CHILI).parent
    assert run("run", articles, other, "-o", tmp_path / "out").code == 0
    assert {"articles/chili.txt", "lain/chili.txt"} <= tree(tmp_path / "out").keys()
    assert run("run", articles, other, "-o", tmp_path / "all.jsonl").code == 0
    assert [record["id"] for record in lines(tmp_path / "all.jsonl")] == [
        "articles/chili.txt", "articles/daerah/bridge.txt", "lain/chili.txt",
    ]  # fmt: skip


@pytest.mark.parametrize("name", ["all.jsonl", "all.ndjson", "all.jsonl.gz", "all.jsonl.zst"])
def test_one_file_of_records(articles: Path, tmp_path: Path, name: str) -> None:
    assert run("run", articles, "-o", tmp_path / name).code == 0
    data = (tmp_path / name).read_bytes()
    if name.endswith(".gz"):
        data = gzip.decompress(data)
    if name.endswith(".zst"):
        data = zstandard.ZstdDecompressor().decompressobj().decompress(data)
    records = [json.loads(line) for line in data.splitlines()]
    assert [(record["id"], record["text"]) for record in records] == [
        ("chili.txt", CHILI_BODY),
        ("daerah/bridge.txt", BRIDGE_BODY),
    ]


def test_compressed_output_is_the_same_every_time(articles: Path, tmp_path: Path) -> None:
    run("run", articles, "-o", tmp_path / "a.jsonl.gz")
    os.utime(articles / "chili.txt", (1, 1))
    run("run", articles, "-o", tmp_path / "b.jsonl.gz")
    assert (tmp_path / "a.jsonl.gz").read_bytes() == (tmp_path / "b.jsonl.gz").read_bytes()


def test_a_second_run_changes_nothing(articles: Path, tmp_path: Path) -> None:
    jsonl(articles / "more.jsonl", {"text": CHILI}, {"id": 7, "text": BRIDGE, "title": "Jembatan Putus"})
    run("run", articles, "-o", tmp_path / "one")
    assert run("run", tmp_path / "one", "-o", tmp_path / "two").code == 0
    assert tree(tmp_path / "one") == tree(tmp_path / "two")


def test_a_document_of_furniture_alone_survives_a_second_run(tmp_path: Path) -> None:
    write(tmp_path / "in" / "a.txt", "ADVERTISEMENT")
    run("run", tmp_path / "in", "-o", tmp_path / "one")
    assert (tmp_path / "one" / "a.txt").read_bytes() == b""
    assert run("run", tmp_path / "one", "-o", tmp_path / "two").code == 0
    assert tree(tmp_path / "one") == tree(tmp_path / "two")


def test_an_edited_body_is_cleaned_as_a_new_text(articles: Path, tmp_path: Path) -> None:
    run("run", articles, "-o", tmp_path / "one")
    write(tmp_path / "one" / "chili.txt", "Teks baru dari penyunting.\n")
    run("run", tmp_path / "one", "-o", tmp_path / "two")
    record = json.loads((tmp_path / "two" / "chili.json").read_bytes())
    assert record["text"] == "Teks baru dari penyunting.\n"
    assert record["removed"] == []


@pytest.mark.parametrize("jobs", [1, 2, 3])
def test_the_number_of_processes_changes_nothing(tmp_path: Path, jobs: int) -> None:
    for number in range(150):
        write(tmp_path / "in" / f"{number % 7}" / f"{number}.txt", f"Kabar nomor {number}.\n\n{CHILI if number % 2 else BRIDGE}")
    jsonl(tmp_path / "in" / "x.jsonl", *({"n": number, "text": CHILI} for number in range(900)))
    write(tmp_path / "in" / "bad.txt", b"caf\xe9")
    one = run("run", tmp_path / "in", "-o", tmp_path / "one", "--jobs", "1")
    some = run("run", tmp_path / "in", "-o", tmp_path / "some", "--jobs", str(jobs))
    assert tree(tmp_path / "one") == tree(tmp_path / "some")
    assert one.err.replace("one", "") == some.err.replace("some", "")
    assert one.code == some.code == 2


class TestFilter:
    def test_text_in_body_out(self) -> None:
        for args in ([], ["run"], ["run", "-"], ["-"]):
            result = run(*args, stdin=CHILI)
            assert (result.code, result.text, result.err) == (0, CHILI_BODY, "")

    def test_the_text_is_kept_to_the_byte(self) -> None:
        text = "\ufeffHarga naik.\r\nBaca juga: Harga Telur Turun\r\n\r\nPasokan\u00a0seret.\u2028Titik \f\r\nSelesai"
        assert run(stdin=text.encode()).out == text.replace("\r\nBaca juga: Harga Telur Turun", "").encode()

    def test_nothing_in_nothing_out(self) -> None:
        assert run() == (0, b"", "")
        assert run("--format", "jsonl") == (0, b"", "")

    def test_a_record_out(self) -> None:
        result = run("--format", "json", stdin=CHILI)
        (record,) = result.records
        assert (record["id"], record["text"], record["place"]) == ("stdin", CHILI_BODY, "Sukamaju")

    def test_records_in_and_out(self) -> None:
        result = run("--format", "jsonl", stdin=json.dumps({"id": 1, "text": CHILI}) + "\n" + json.dumps({"text": BRIDGE}))
        assert [(record["id"], record["text"]) for record in result.records] == [(1, CHILI_BODY), ("stdin:2", BRIDGE_BODY)]

    def test_a_page_in(self) -> None:
        result = run("--format", "html", stdin=PAGE)
        assert result.code == 0, result.err
        assert "Baca juga" not in result.text
        assert result.text.startswith("Pasar terapung di Sungai Barito kembali ramai")

    def test_to_a_file(self, tmp_path: Path) -> None:
        assert run("run", "-", "-o", tmp_path / "a.jsonl", stdin=CHILI).code == 0
        assert lines(tmp_path / "a.jsonl")[0]["text"] == CHILI_BODY
        assert run("-o", tmp_path / "b.txt", stdin=CHILI).code == 0
        assert (tmp_path / "b.txt").read_text() == CHILI_BODY

    def test_the_summary_comes_only_if_asked_for(self) -> None:
        assert run("-v", stdin=CHILI).err.startswith("1 document, ")


class TestFiles:
    def test_one_text_goes_to_standard_output(self, articles: Path) -> None:
        result = run("run", articles / "chili.txt")
        assert (result.code, result.text, result.err) == (0, CHILI_BODY, "")

    def test_its_record(self, articles: Path) -> None:
        (record,) = run("run", articles / "chili.txt", "--format", "json").records
        assert (record["id"], record["text"]) == ("chili.txt", CHILI_BODY)

    def test_records_to_standard_output(self, tmp_path: Path) -> None:
        file = jsonl(tmp_path / "x.jsonl", {"id": "a", "text": CHILI})
        assert run("run", file).records[0]["text"] == CHILI_BODY

    def test_to_a_text_file_with_its_record(self, articles: Path, tmp_path: Path) -> None:
        assert run("run", articles / "chili.txt", "-o", tmp_path / "out" / "b.txt").code == 0
        assert sorted(tree(tmp_path / "out")) == ["b.json", "b.txt"]
        assert (tmp_path / "out" / "b.txt").read_text() == CHILI_BODY

    def test_to_a_record_alone(self, articles: Path, tmp_path: Path) -> None:
        assert run("run", articles / "chili.txt", "-o", tmp_path / "out" / "b.json").code == 0
        assert sorted(tree(tmp_path / "out")) == ["b.json"]

    def test_into_a_folder(self, articles: Path, tmp_path: Path) -> None:
        assert run("run", articles / "chili.txt", "-o", tmp_path / "out").code == 0
        assert sorted(tree(tmp_path / "out")) == ["chili.json", "chili.txt"]

    def test_files_and_folders_to_standard_output_as_records(self, articles: Path) -> None:
        result = run("run", articles, "-o", "-")
        assert [record["id"] for record in result.records] == ["chili.txt", "daerah/bridge.txt"]
        result = run("run", articles / "chili.txt", articles / "daerah", "-o", "-")
        assert [record["id"] for record in result.records] == ["chili.txt", "daerah/bridge.txt"]

    def test_compressed_texts(self, tmp_path: Path) -> None:
        write(tmp_path / "in" / "a.txt.gz", gzip.compress(CHILI.encode()))
        write(tmp_path / "in" / "b.txt.zst", zstandard.ZstdCompressor().compress(BRIDGE.encode()))
        assert run("run", tmp_path / "in", "-o", tmp_path / "out").code == 0
        assert (tmp_path / "out" / "a.txt").read_text() == CHILI_BODY
        assert (tmp_path / "out" / "b.txt").read_text() == BRIDGE_BODY

    def test_a_name_that_says_nothing(self, tmp_path: Path) -> None:
        file = write(tmp_path / "artikel", CHILI)
        assert run("run", file).code == 2
        assert run("run", file, "--format", "text").text == CHILI_BODY

    def test_text_and_page_of_one_name_both_come_out(self, tmp_path: Path) -> None:
        write(tmp_path / "in" / "a.html", PAGE)
        write(tmp_path / "in" / "a.txt", CHILI)
        write(tmp_path / "in" / "b.html", PAGE)
        assert run("run", tmp_path / "in", "-o", tmp_path / "out").code == 0
        assert sorted(tree(tmp_path / "out")) == ["a.html.json", "a.html.txt", "a.json", "a.txt", "b.json", "b.txt"]
        assert (tmp_path / "out" / "a.txt").read_text() == CHILI_BODY
        assert json.loads((tmp_path / "out" / "a.html.json").read_bytes())["id"] == "a.html"

    def test_the_source_of_a_page_can_be_kept(self, tmp_path: Path) -> None:
        page = write(tmp_path / "a.html", PAGE)
        (record,) = run("run", page, "--format", "json", "--keep-source").records
        assert "Baca juga: Jadwal Kapal" in record["source_text"]
        assert "Baca juga" not in record["text"]
        for piece in record["removed"]:
            assert record["source_text"][piece["start"] : piece["end"]] == piece["text"]
        assert "source_text" not in run("run", page, "--format", "json").records[0]


class TestOptions:
    def test_a_kind_is_kept(self, articles: Path) -> None:
        assert "Baca juga" in run("run", articles / "chili.txt", "--keep", "related").text

    def test_a_rule_or_kind_is_left_out_or_runs_alone(self, articles: Path) -> None:
        assert "Baca juga" in run("run", articles / "chili.txt", "--ignore", "related").text
        alone = run("run", articles / "chili.txt", "--select", "baca_juga").text
        assert "Baca juga" not in alone
        assert "KOMPAS.com" in alone

    def test_an_unknown_name_is_an_error_with_a_hint(self, articles: Path) -> None:
        result = run("run", articles / "chili.txt", "--ignore", "baca_jug")
        assert (result.code, result.out) == (2, b"")
        assert "baca_juga" in result.err

    def test_the_text_field(self, tmp_path: Path) -> None:
        file = jsonl(tmp_path / "x.jsonl", {"isi": CHILI, "text": "teks lain"})
        (record,) = run("run", file, "--text-field", "isi").records
        assert (record["isi"], record["text"]) == (CHILI_BODY, "teks lain")

    def test_resume_does_only_what_is_missing_or_old(self, articles: Path, tmp_path: Path) -> None:
        out = tmp_path / "articles-clean"
        run("run", articles)
        done = (out / "chili.txt").stat().st_ino
        (out / "daerah" / "bridge.json").unlink()
        result = run("run", articles, "--resume")
        assert result.err.startswith("1 document, ")
        assert (out / "chili.txt").stat().st_ino == done
        assert (out / "daerah" / "bridge.json").exists()
        later = (out / "chili.txt").stat().st_mtime + 5
        os.utime(articles / "chili.txt", (later, later))
        assert run("run", articles, "--resume").err.startswith("1 document, ")

    def test_resume_needs_a_folder(self, articles: Path, tmp_path: Path) -> None:
        assert run("run", articles, "-o", tmp_path / "x.jsonl", "--resume").code == 2


class TestPaths:
    """Outputs that would be read or overwritten."""

    def test_an_output_inside_the_input_is_not_read_again(self, articles: Path) -> None:
        for _ in range(2):
            result = run("run", articles, "-o", articles / "out")
            assert (result.code, result.err.split(",")[0]) == (0, "2 documents")
        assert run("run", articles, "-o", articles / "all.jsonl").code == 0
        result = run("run", articles, "-o", articles / "all.jsonl")
        assert result.err.startswith("4 documents, ")  # two articles and what the first run wrote of them

    def test_the_input_is_never_overwritten(self, articles: Path, tmp_path: Path) -> None:
        before = tree(articles)
        file = jsonl(tmp_path / "x.jsonl", {"text": CHILI})
        link = tmp_path / "link.jsonl"
        link.symlink_to(file)
        cases: list[list[str | Path]] = [
            [articles, "-o", articles],
            [articles, "-o", tmp_path / "nowhere" / ".." / "articles"],
            [articles / "chili.txt", "-o", articles / "chili.txt"],
            [articles / "chili.txt", "-o", articles],
            [file, "-o", file],
            [file, "-o", link],
            [file, "-o", tmp_path],
        ]
        for args in cases:
            result = run("run", *args)
            assert result.code == 2, args
            assert "check --fix" in result.err
        assert tree(articles) == before
        assert lines(file) == [{"text": CHILI}]

    def test_a_folder_above_is_fine_if_nothing_is_hit(self, articles: Path, tmp_path: Path) -> None:
        assert run("run", articles, "-o", tmp_path).code == 0
        write(articles / "articles" / "chili.txt", CHILI)
        assert run("run", articles, "-o", tmp_path).code == 2  # articles/articles/chili.txt would become articles/chili.txt

    @pytest.mark.parametrize(
        "args",
        [
            ["{in}/chili.txt", "{in}/daerah/bridge.txt"],
            ["{in}", "{in}/chili.txt"],
            ["-", "{in}/chili.txt"],
            ["{in}", "-o", "{in}/../x.csv"],
            ["{in}", "-o", "{in}/chili.txt"],
            ["{in}/chili.txt", "-o", "{in}/../a.txt.gz"],
            ["{in}/chili.txt", "{in}/missing.txt"],
            ["{in}/chili.txt", "{in}/missing.txt", "-o", "{in}/../x.txt"],
        ],
    )
    def test_what_does_not_go_together(self, articles: Path, args: list[str]) -> None:
        before = tree(articles.parent)
        result = run("run", *(arg.replace("{in}", str(articles)) for arg in args))
        assert (result.code, result.out) == (2, b"")
        assert result.err
        assert tree(articles.parent) == before

    def test_files_of_one_name_do_not_overwrite_each_other(self, articles: Path, tmp_path: Path) -> None:
        write(tmp_path / "lain" / "chili.txt", BRIDGE)
        assert run("run", articles / "chili.txt", tmp_path / "lain" / "chili.txt", "-o", tmp_path / "out").code == 2
        assert run("run", articles / "chili.txt", tmp_path / "lain" / "chili.txt", "-o", tmp_path / "x.jsonl").code == 0

    def test_names_that_begin_with_a_dash(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        write(tmp_path / "-a.txt", CHILI)
        monkeypatch.chdir(tmp_path)
        assert run("run", "--", "-a.txt").text == CHILI_BODY
        assert run("run", "-o", "out", "--", "-a.txt").code == 0
        assert (tmp_path / "out" / "-a.txt").read_text() == CHILI_BODY

    def test_names_with_anything_in_them(self, tmp_path: Path) -> None:
        write(tmp_path / "in" / "berita — “baru” 100%.txt", CHILI)
        write(tmp_path / "in" / "[a] {b} $c", "passed over")
        (tmp_path / "in" / os.fsdecode(b"caf\xe9.txt")).write_text(BRIDGE)
        result = run("run", tmp_path / "in", "-o", tmp_path / "out")
        assert result.code == 0, result.err
        assert sorted(os.fsencode(path.name) for path in (tmp_path / "out").iterdir()) == [
            "berita — “baru” 100%.json".encode(),
            "berita — “baru” 100%.txt".encode(),
            b"caf\xe9.json",
            b"caf\xe9.txt",
        ]

    def test_links_are_followed_but_not_in_circles(self, articles: Path, tmp_path: Path) -> None:
        (articles / "daerah" / "up").symlink_to(articles)
        (articles / "lain").symlink_to(articles / "daerah")
        (articles / "self.txt").symlink_to(articles / "self.txt")
        result = run("run", articles)
        assert result.code == 2
        assert "up: a link to a folder above it" in result.err
        assert "self.txt: a link that leads to itself" in result.err
        assert (tmp_path / "articles-clean" / "lain" / "bridge.txt").read_text() == BRIDGE_BODY
