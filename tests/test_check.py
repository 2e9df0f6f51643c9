"""`cleannews check`: what it reports, and how it rewrites."""

import gzip
import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cleannews import Cleaner, Removed
from cleannews.check.findings import findings, shorten
from cleannews.check.jsonl import replace_values
from cleannews.check.scan import Scanner
from cleannews.report.diff import unified
from commands import DIRTY, FURNITURE, PROGRAM, STORY, git, repository, run

LINE = f"a.txt:3:1: related: {FURNITURE} [baca_juga]\n"
ROOT = os.name == "posix" and os.geteuid() == 0


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())
    return path


def touched(path: Path) -> tuple[int, int]:
    status = path.stat()
    return status.st_mtime_ns, status.st_ino


# What is reported


def test_a_finding_is_a_line(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", DIRTY)
    done = run("check", "a.txt", cwd=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (1, LINE, "")
    assert (tmp_path / "a.txt").read_text() == DIRTY


def test_clean_files_are_passed_over_in_silence(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", STORY)
    write(tmp_path / "empty.txt", "")
    write(tmp_path / "b.jsonl", json.dumps({"text": STORY}) + "\n\n")
    done = run("check", "a.txt", "empty.txt", "b.jsonl", cwd=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_of_jsonl_the_place_is_the_record_and_the_offset_in_its_text(tmp_path: Path) -> None:
    write(tmp_path / "a.jsonl", json.dumps({"text": STORY}) + "\n" + json.dumps({"id": 7, "text": DIRTY}) + "\n")
    done = run("check", "a.jsonl", cwd=tmp_path)
    start = DIRTY.index(FURNITURE)
    assert done.stdout == f"a.jsonl:2:{start + 1}: related: {FURNITURE} [baca_juga]\n"
    found = json.loads(run("check", "--format", "json", "a.jsonl", cwd=tmp_path).stdout)
    assert [(one["start"], one["end"], one["id"], one["text"]) for one in found] == [
        (start, start + len(FURNITURE), 7, FURNITURE)
    ]


def test_json_is_one_array_and_empty_if_all_is_clean(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", DIRTY + "\nADVERTISEMENT\n")
    write(tmp_path / "b.txt", STORY)
    found = json.loads(run("check", "--format", "json", "a.txt", "b.txt", cwd=tmp_path).stdout)
    assert [(one["file"], one["line"], one["column"], one["kind"]) for one in found] == [
        ("a.txt", 3, 1, "related"),
        ("a.txt", 7, 1, "ad"),
    ]
    assert run("check", "--format", "json", "b.txt", cwd=tmp_path).stdout == "[]\n"


def test_github_gets_annotations(tmp_path: Path) -> None:
    write(tmp_path / "100%, a:b.txt", DIRTY)
    done = run("check", "--format", "github", "100%, a:b.txt", cwd=tmp_path)
    assert done.stdout == (
        f"::warning file=100%25%2C a%3Ab.txt,line=3,endLine=3,col=1,endColumn={len(FURNITURE) + 1},"
        f"title=cleannews%3A baca_juga::related: {FURNITURE}\n"
    )


def test_a_finding_over_several_lines_is_reported_once_and_short() -> None:
    text = "Satu.\nDua dua\n\ntiga tiga\nEmpat."
    (found,) = findings("a.txt", text, [Removed(8, 20, "promo", "x", text[8:20])])
    assert (found.line, found.column, found.end_line, found.end_column) == (2, 3, 4, 6)
    assert shorten("kata " * 40) == "kata " * 15 + "kata…"


def test_white_space_is_no_finding() -> None:
    assert list(findings("a", "a\n\nb", [Removed(1, 2, "blank", "blank", "\n")])) == []


def test_nothing_in_a_file_can_upset_a_terminal(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", DIRTY.replace("Telur", "T\x1b[31mlur"))
    done = run("check", "a.txt", cwd=tmp_path)
    assert done.returncode == 1
    assert "\x1b" not in done.stdout


def test_kinds_that_are_kept_and_rules_that_are_ignored_are_no_findings(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", DIRTY + "\nADVERTISEMENT\n")
    assert run("check", "--keep", "related", "a.txt", cwd=tmp_path).stdout == "a.txt:7:1: ad: ADVERTISEMENT [ad_marker]\n"
    assert run("check", "--ignore", "ad", "a.txt", cwd=tmp_path).stdout == LINE
    assert run("check", "--select", "ad_marker", "a.txt", cwd=tmp_path).stdout.count("\n") == 1


def test_folders_are_walked_in_order_and_each_file_is_looked_at_once(tmp_path: Path) -> None:
    for name in ("b/z.txt", "b/a.jsonl", "a.txt", ".hidden/x.txt", "page.html", "note.md"):
        write(tmp_path / name, json.dumps({"text": DIRTY}) if name.endswith("jsonl") else DIRTY)
    done = run("check", ".", "b/z.txt", "./b/z.txt", cwd=tmp_path)
    assert [line.split(":")[0] for line in done.stdout.splitlines()] == ["./a.txt", "./b/a.jsonl", "./b/z.txt", "b/z.txt"]


# What goes wrong


def test_what_cannot_be_read_is_named_and_the_rest_goes_on(tmp_path: Path) -> None:
    (tmp_path / "latin.txt").write_bytes("Harga naik caf\xe9".encode("latin-1"))
    (tmp_path / "binary.txt").write_bytes(b"a\0b")
    write(tmp_path / "bad.jsonl", '{"text": "x"\n{"isi": "x"}\n[1]\n' + json.dumps({"text": DIRTY}) + "\n")
    write(tmp_path / "page.html", "<p>x</p>")
    write(tmp_path / "z.txt", DIRTY)
    done = run("check", "--fix", "none.txt", "latin.txt", "binary.txt", "bad.jsonl", "page.html", "z.txt", cwd=tmp_path)
    assert done.returncode == 2
    for place in ("none.txt: no such", "latin.txt: not UTF-8", "binary.txt: a binary", "bad.jsonl:1: not JSON", "page.html: "):
        assert place in done.stderr
    assert "bad.jsonl:2: no field 'text'" in done.stderr
    assert "--text-field isi" in done.stderr
    assert "bad.jsonl:3: not a record" in done.stderr
    assert (tmp_path / "z.txt").read_text() == STORY
    lines = (tmp_path / "bad.jsonl").read_text().splitlines()
    assert lines[:3] == ['{"text": "x"', '{"isi": "x"}', "[1]"]
    assert json.loads(lines[3])["text"] == STORY


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (["-"], "cleannews run -"),
        (["--fix", "--write-keep", "k", "a.txt"], "--write-keep goes without"),
        (["--keep", "relatd", "a.txt"], "did you mean related?"),
        (["--keep-list", "none", "a.txt"], "none: cannot be read"),
        ([], "FILE..."),
    ],
)
def test_a_wrong_call_is_an_error_and_not_a_finding(tmp_path: Path, args: list[str], message: str) -> None:
    write(tmp_path / "a.txt", DIRTY)
    done = run("check", *args, cwd=tmp_path)
    assert done.returncode == 2
    assert message in done.stderr


def test_a_reader_that_goes_away_ends_it_quietly(tmp_path: Path) -> None:
    write(tmp_path / "a.jsonl", (json.dumps({"text": DIRTY}) + "\n") * 3000)
    program = subprocess.Popen([*PROGRAM, "check", "a.jsonl"], cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert program.stdout is not None
    assert program.stderr is not None
    program.stdout.readline()
    program.stdout.close()
    assert program.stderr.read() == b""
    program.stderr.close()
    assert program.wait() == 141


# How files are rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (DIRTY, STORY),
        (DIRTY.removesuffix("\n"), STORY.removesuffix("\n")),
        (DIRTY.replace("\n", "\r\n"), STORY.replace("\n", "\r\n")),
        ("\ufeff" + DIRTY, "\ufeff" + STORY),
        (STORY + f"\n{FURNITURE}\n", STORY),
        (STORY + f"\n{FURNITURE}", STORY.removesuffix("\n")),
        (f"{FURNITURE}\n\n" + STORY, STORY),
    ],
    ids=["lf", "no-final-newline", "crlf", "bom", "last", "last-no-newline", "first"],
)
def test_fix_keeps_line_ends_and_the_end_of_the_file(tmp_path: Path, before: str, after: str) -> None:
    path = write(tmp_path / "a.txt", before)
    done = run("check", "--fix", "a.txt", cwd=tmp_path)
    assert done.returncode == 1
    assert "a.txt: fixed, 1 piece cut" in done.stderr
    assert path.read_bytes().decode() == after


def test_fix_is_done_after_one_run_and_touches_no_clean_file(tmp_path: Path) -> None:
    names = ["a.txt", "b.jsonl", "c.txt", "d.jsonl"]
    for name, text in zip(names, [DIRTY, DIRTY, STORY, STORY], strict=True):
        write(tmp_path / name, json.dumps({"text": text}) + "\n" if name.endswith("l") else text)
    clean = {name: touched(tmp_path / name) for name in names[2:]}
    first = run("check", "--fix", *names, cwd=tmp_path)
    assert first.returncode == 1
    assert [line.split(":")[0] for line in first.stderr.splitlines()] == ["a.txt", "b.jsonl"]
    assert {name: touched(tmp_path / name) for name in names[2:]} == clean
    fixed = {name: touched(tmp_path / name) for name in names}
    second = run("check", "--fix", *names, cwd=tmp_path)
    assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
    assert {name: touched(tmp_path / name) for name in names} == fixed
    assert sorted(path.name for path in tmp_path.iterdir()) == names


@pytest.mark.skipif(os.name != "posix", reason="modes and links of Unix")
def test_fix_keeps_the_mode_and_links(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", DIRTY)
    path.chmod(0o640)
    (tmp_path / "link.txt").symlink_to("a.txt")
    assert run("check", "--fix", "link.txt", cwd=tmp_path).returncode == 1
    assert (tmp_path / "link.txt").is_symlink()
    assert path.read_text() == STORY
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


@pytest.mark.skipif(ROOT or os.name != "posix", reason="the superuser may write everything")
def test_a_file_that_is_write_protected_is_not_replaced(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", DIRTY)
    path.chmod(0o444)
    done = run("check", "--fix", "a.txt", cwd=tmp_path)
    assert done.returncode == 2
    assert "a.txt: cannot be rewritten" in done.stderr
    assert path.read_text() == DIRTY


def test_of_a_record_only_the_text_changes(tmp_path: Path) -> None:
    line = '{ "id" : 1.50, "text":%s ,"url":"https:\\/\\/x.example\\/a","b":[1,  {"text":"x"}], "e": "\\u00e9" }'
    clean = '{"text" : "Harga naik."}'
    path = write(tmp_path / "a.jsonl", f"{clean}\r\n{line % json.dumps(DIRTY)}\r\n{clean}")
    assert run("check", "--fix", "a.jsonl", cwd=tmp_path).returncode == 1
    assert path.read_bytes().decode() == f"{clean}\r\n{line % json.dumps(STORY)}\r\n{clean}"


def test_a_record_that_tells_its_cuts_goes_on_telling_them(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(json.dumps({"id": 1, "text": DIRTY + "\nADVERTISEMENT\n"}) + "\n")
    (tmp_path / "b.jsonl").write_text(run("run", "--keep", "related", "a.jsonl", cwd=tmp_path).stdout)
    assert run("check", "--fix", "b.jsonl", cwd=tmp_path).returncode == 1
    assert json.loads((tmp_path / "b.jsonl").read_text())["text"] == STORY
    assert run("restore", "b.jsonl", cwd=tmp_path).stdout.strip()
    back = json.loads(run("restore", "b.jsonl", cwd=tmp_path).stdout.splitlines()[0])
    assert back["text"] == DIRTY + "\nADVERTISEMENT\n"


def test_a_compressed_file_stays_one(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl.gz"
    path.write_bytes(gzip.compress(json.dumps({"text": DIRTY}).encode() + b"\n"))
    assert run("check", "--fix", path, cwd=tmp_path).returncode == 1
    assert json.loads(gzip.decompress(path.read_bytes()))["text"] == STORY


@pytest.mark.parametrize("name", ["-a.txt", "--fixed.txt", "a b.txt", "a\nb.txt", "é ü.txt", "'\"$x.txt", "-"])
def test_names_of_all_kinds(tmp_path: Path, name: str) -> None:
    if name == "-":
        name = "-.txt"
    path = write(tmp_path / name, DIRTY)
    done = run("check", "--fix", name, cwd=tmp_path)
    assert done.returncode == 1, done.stderr
    assert path.read_text() == STORY


@pytest.mark.skipif(sys.platform != "linux", reason="other systems allow only text")
def test_a_name_that_is_not_text(tmp_path: Path) -> None:
    path = write(tmp_path / os.fsdecode(b"caf\xe9.txt"), DIRTY)
    done = subprocess.run([*PROGRAM, "check", "--fix", path], capture_output=True, check=False)
    assert done.returncode == 1, done.stderr
    assert b"/caf?.txt:3:1: related" in done.stdout
    assert path.read_text() == STORY


# The diff


def test_git_applies_the_diff_and_gets_what_fix_writes(tmp_path: Path) -> None:
    folder = repository(tmp_path)
    write(folder / "sub/a.txt", DIRTY.replace("\n", "\r\n"))
    write(folder / "b.txt", f"{FURNITURE}\n" + STORY + f"\n{FURNITURE}")
    write(folder / "c.txt", STORY)
    patch = run("check", "--diff", ".", cwd=folder)
    assert patch.returncode == 1
    write(tmp_path / "patch", patch.stdout)
    (tmp_path / "patch").write_bytes(
        subprocess.run([*PROGRAM, "check", "--diff", "."], cwd=folder, capture_output=True, check=False).stdout
    )
    git("apply", "--whitespace=nowarn", "patch", cwd=folder)
    by_git = {name: (folder / name).read_bytes() for name in ("sub/a.txt", "b.txt", "c.txt")}
    write(folder / "sub/a.txt", DIRTY.replace("\n", "\r\n"))
    write(folder / "b.txt", f"{FURNITURE}\n" + STORY + f"\n{FURNITURE}")
    run("check", "--fix", ".", cwd=folder)
    assert {name: (folder / name).read_bytes() for name in by_git} == by_git


def test_diff_and_fix_together_write_and_show(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", DIRTY)
    done = run("check", "--diff", "--fix", "a.txt", cwd=tmp_path)
    assert done.returncode == 1
    assert f"-{FURNITURE}\n" in done.stdout
    assert path.read_text() == STORY


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text("ab\n\r ", max_size=40), data=st.data())
def test_a_diff_is_exact_for_any_cuts(tmp_path: Path, text: str, data: st.DataObject) -> None:
    edges = sorted(data.draw(st.sets(st.integers(0, len(text)), max_size=8)))
    cuts = [Removed(a, b, "ad", "x", text[a:b]) for a, b in zip(edges[::2], edges[1::2], strict=False)]
    left = "".join(c for i, c in enumerate(text) if not any(cut.start <= i < cut.end for cut in cuts))
    patch = "".join(unified("a/f", "b/f", text, cuts))
    assert bool(patch) == bool(cuts)
    if patch:
        (tmp_path / "f").write_bytes(text.encode())
        (tmp_path / "patch").write_bytes(patch.encode())
        git("apply", "--whitespace=nowarn", "patch", cwd=tmp_path)
        assert (tmp_path / "f").read_bytes().decode() == left


# Values in JSON


@given(
    st.dictionaries(
        st.text(max_size=4), st.none() | st.booleans() | st.floats(allow_nan=False) | st.text() | st.lists(st.text())
    ),
    st.text(),
    st.booleans(),
)
@settings(deadline=None)
def test_replacing_a_value_is_what_json_would_do(record: dict[str, object], value: str, ascii_only: bool) -> None:
    record["text"] = "é"
    line = json.dumps(record, ensure_ascii=ascii_only, indent=None if ascii_only else 1)
    fresh = replace_values(line, {"text": value})
    assert json.loads(fresh) == {**record, "text": value}
    fresh.encode()  # lone surrogates are escaped


# The cost of a start


def loaded(code: str, *args: str, cwd: Path) -> set[str]:
    """The modules that are loaded when some code has run."""
    code = f"import sys\ntry:\n    {code}\nexcept SystemExit as end:\n    assert not end.code, end.code\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code, *args], cwd=cwd, capture_output=True, text=True, check=True)
    return set(done.stdout.split())


HEAVY = {
    "trafilatura",
    "lxml",
    "rich",
    "regex",
    "pyarrow",
    "zstandard",
    "multiprocessing",
    "concurrent.futures",
    "asyncio",
    "tempfile",
}


def test_a_clean_look_from_a_hook_loads_little(tmp_path: Path) -> None:
    for number in range(10):
        write(tmp_path / f"{number}.txt", STORY)
    write(tmp_path / "r.jsonl", json.dumps({"text": STORY}))
    main = "from cleannews.cli import main; main()"
    texts = [f"{number}.txt" for number in range(10)]
    assert not loaded(main, "check", "--fix", *texts, cwd=tmp_path) & {*HEAVY, "click", "inspect", "json", "pathlib"}
    assert not loaded(main, "check", *texts, "r.jsonl", cwd=tmp_path) & HEAVY


def test_a_start_compiles_no_patterns_of_rules() -> None:
    code = (
        "import re; first = re.compile; seen = []; re.compile = lambda *a: seen.append(a) or first(*a); import cleannews;"
        "from cleannews.rules import ALL; assert len(seen) < 10, f'{len(seen)} patterns; use cleannews.pattern'"
    )
    assert "cleannews.rules" in loaded(code, cwd=Path.cwd())


@pytest.mark.parametrize("settings_", ['keep = ["related"]\n', 'ignore = ["baca_juga"]\n'])
def test_the_quick_way_obeys_the_settings(tmp_path: Path, settings_: str) -> None:
    write(tmp_path / "sub/a.txt", DIRTY)
    assert run("check", "sub/a.txt", cwd=tmp_path).returncode == 1
    write(tmp_path / "cleannews.toml", settings_)
    assert run("check", "sub/a.txt", cwd=tmp_path).returncode == 0
    write(tmp_path / "cleannews.toml", "keep = [")
    assert run("check", "sub/a.txt", cwd=tmp_path).returncode == 2


def test_the_scanner_gives_the_same_bytes_back_for_a_clean_text() -> None:
    data = STORY.encode()
    assert Scanner(Cleaner()).text(data, "a.txt")[0] is data
