"""The program as a whole: help, exit codes, pipes, signals, and what a start costs."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from cleannews import __version__
from cleannews.cli import COMMANDS
from cleannews.rules import ALL
from program import CHILI, CHILI_BODY, command, jsonl, lines, process, run, tree, write


def test_help_lists_every_command_and_loads_none() -> None:
    for args in (["-h"], ["--help"]):
        result = run(*args)
        assert (result.code, result.err) == (0, "")
        for name, line in COMMANDS.items():
            assert re.search(rf"^  {name} +{re.escape(line)}", result.text, re.MULTILINE)
    code = "import sys; from cleannews.cli import main\ntry: main()\nexcept SystemExit: print(*sys.modules)"
    out = subprocess.run([sys.executable, "-c", code, "--help"], capture_output=True, text=True, check=True).stdout
    loaded = set(out.split())
    assert "cleannews.cli.group" in loaded
    assert not {f"cleannews.cli.{name}" for name in COMMANDS} & loaded
    assert not {"rich", "trafilatura", "lxml", "pyarrow", "multiprocessing"} & loaded


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself(name: str) -> None:
    for option in ("-h", "--help"):
        result = run(name, option)
        assert (result.code, result.err) == (0, "")
        assert result.text.startswith(f"Usage: cleannews {name} ")


def test_version() -> None:
    assert run("--version").text == f"cleannews, version {__version__}\n"


@pytest.mark.parametrize(
    ("args", "hint"),
    [
        (["rnu"], "Did you mean 'run'?"),
        (["run", "--ouput", "x"], "--output"),
        (["--nonsense"], "--nonsense"),
        (["run", "--format", "pdf"], "pdf"),
        (["run", "--jobs", "0"], "0"),
        (["rules", "baca_jug"], "baca_juga"),
        (["run", "--keep", "relatd"], "related"),
        (["--select", "nope"], "nope"),
        (["restore", "--text", "-o"], "-o"),
    ],
)
def test_a_wrong_call_exits_with_2_and_a_hint(args: list[str], hint: str) -> None:
    result = run(*args)
    assert (result.code, result.out) == (2, b"")
    assert hint in result.err


def test_a_path_for_a_command_gets_a_hint(tmp_path: Path) -> None:
    assert f"To clean it: cleannews run {tmp_path}" in run(tmp_path).err


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="needs terminals")
class TestTerminal:
    @staticmethod
    def run(*args: str | Path) -> tuple[int, bytes]:
        """Run on a terminal; the code and what it shows."""
        ours, theirs = os.openpty()
        environment = {**os.environ, "TERM": "xterm-256color", "COLUMNS": "100"}
        for name in ("NO_COLOR", "FORCE_COLOR"):
            environment.pop(name, None)
        with subprocess.Popen(command(*args), stdin=theirs, stdout=theirs, stderr=theirs, env=environment) as program:
            os.close(theirs)
            shown = b""
            while True:
                try:
                    block = os.read(ours, 65536)
                except OSError:  # the other end is closed
                    break
                if not block:
                    break
                shown += block
        os.close(ours)
        return program.returncode, shown

    def test_no_command_shows_the_help(self) -> None:
        code, shown = self.run()
        assert code == 0
        assert b"Usage: cleannews" in shown

    @pytest.mark.parametrize("name", ["run", "restore"])
    def test_nothing_to_read_is_an_error(self, name: str) -> None:
        code, shown = self.run(name)
        assert code == 2
        assert b"pipe" in shown

    def test_the_rules_in_colour_unless_it_is_not_wanted(self, monkeypatch: pytest.MonkeyPatch) -> None:
        assert b"\x1b[36m" in self.run("rules", "related")[1]

    def test_a_long_run_shows_a_bar(self, tmp_path: Path) -> None:
        fifo = tmp_path / "x.jsonl"
        os.mkfifo(fifo)
        with ThreadPoolExecutor() as pool:
            running = pool.submit(self.run, "run", fifo, "-o", tmp_path / "out.jsonl")
            with fifo.open("wb") as file:
                for _ in range(3):
                    file.write(json.dumps({"text": CHILI}).encode() + b"\n" + b"\n" * 300_000)
                    file.flush()
                    time.sleep(0.6)
            code, shown = running.result()
        assert code == 0
        assert "━".encode() in shown
        assert b"3 documents, " in shown


def test_no_colour_in_a_pipe() -> None:
    assert b"\x1b" not in run("rules").out


class TestPipes:
    def test_a_reader_that_goes_away_is_no_error(self, tmp_path: Path) -> None:
        file = jsonl(tmp_path / "x.jsonl", *({"text": CHILI} for _ in range(1000)))
        run("run", file, "-o", tmp_path / "clean.jsonl", "-q")
        cases: list[list[str | Path]] = [["run", file], ["run", file, "--jobs", "2"], ["restore", tmp_path / "clean.jsonl"]]
        for args in cases:
            with subprocess.Popen(command(*args), stdout=subprocess.PIPE, stderr=subprocess.PIPE) as program:
                assert program.stdout
                assert program.stderr
                program.stdout.readline()
                program.stdout.close()
                errors = program.stderr.read()
                program.wait()
            assert program.returncode == 141, "as the shell reports SIGPIPE"
            assert errors == b""

    @pytest.mark.parametrize("args", [["--help"], ["rules"], ["rules", "--json"], ["--version"]])
    def test_nobody_reads(self, args: list[str]) -> None:
        read, written = os.pipe()
        os.close(read)
        done = subprocess.run(command(*args), stdout=written, stderr=subprocess.PIPE, check=False)
        os.close(written)
        assert (done.returncode, done.stderr) == (141, b"")

    def test_a_closed_standard_output(self) -> None:
        done = subprocess.run(
            ["sh", "-c", f'exec "{sys.executable}" -m cleannews >&-'], input=CHILI.encode(), capture_output=True, check=False
        )
        assert done.returncode == 2
        assert b"Traceback" not in done.stderr

    @pytest.mark.parametrize("args", ["", "run -", "restore"])
    def test_a_closed_standard_input(self, args: str) -> None:
        done = subprocess.run(["sh", "-c", f'exec "{sys.executable}" -m cleannews {args} <&-'], capture_output=True, check=False)
        assert done.returncode == 2
        assert b"Usage" in done.stderr
        assert b"Traceback" not in done.stderr

    def test_in_a_pipeline(self) -> None:
        program = f'"{sys.executable}" -m cleannews'
        script = f"{program} --format json | {program} restore --text | {program} | cat"
        done = subprocess.run(["sh", "-c", script], input=CHILI.encode(), capture_output=True, check=True)
        assert done.stdout == CHILI_BODY.encode()


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_signal_leaves_nothing_half_written(tmp_path: Path, number: signal.Signals, code: int, jobs: str) -> None:
    file = jsonl(tmp_path / "in" / "x.jsonl", *({"text": CHILI} for _ in range(50_000)))
    write(tmp_path / "in" / "a.txt", CHILI)
    start = command("run", file.parent, "-o", tmp_path / "out", "--jobs", jobs)
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a suite in the background ignores it, and its children would
    with subprocess.Popen(start, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True) as program:
        until = time.monotonic() + 60
        while not any(path.name.endswith(".part") for path in (tmp_path / "out").glob(".x*")) and time.monotonic() < until:
            time.sleep(0.02)
        os.killpg(program.pid, number)  # as a terminal does: to the workers, too
        _, errors = program.communicate(timeout=60)
    assert program.returncode == code
    assert b"Traceback" not in errors
    assert sorted(tree(tmp_path / "out")) == ["a.json", "a.txt"]


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="needs /proc")
def test_a_worker_that_is_killed_costs_nothing_but_a_note(tmp_path: Path) -> None:
    file = jsonl(tmp_path / "x.jsonl", *({"n": n, "text": CHILI} for n in range(3000)))
    start = command("run", file, "-o", tmp_path / "out.jsonl", "--jobs", "2")
    with subprocess.Popen(start, stderr=subprocess.PIPE) as program:
        children = Path(f"/proc/{program.pid}/task/{program.pid}/children")
        until = time.monotonic() + 60
        workers: list[int] = []
        while not workers and time.monotonic() < until:
            time.sleep(0.05)
            workers = [
                pid
                for pid in map(int, children.read_text().split())
                if b"spawn_main" in Path(f"/proc/{pid}/cmdline").read_bytes()
            ]
        os.kill(workers[0], signal.SIGKILL)
        _, errors = program.communicate(timeout=120)
    assert program.returncode == 0, errors
    assert b"was killed (signal 9) while it cleaned" in errors
    assert [record["n"] for record in lines(tmp_path / "out.jsonl")] == list(range(3000))


def test_a_start_for_text_loads_little() -> None:
    code = "import sys; from cleannews.cli import main\ntry: main()\nexcept SystemExit: print(*sys.modules, file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", code], input=CHILI.encode(), capture_output=True, check=True)
    loaded = {name.partition(".")[0] for name in done.stderr.decode().split()}
    assert not {"rich", "trafilatura", "lxml", "pyarrow", "zstandard"} & loaded


def test_output_does_not_depend_on_the_hash_seed(tmp_path: Path) -> None:
    for seed in ("0", "1", "2"):
        done = process("--format", "json", stdin=CHILI.encode(), env={**os.environ, "PYTHONHASHSEED": seed})
        assert done.records == run("--format", "json", stdin=CHILI).records


class TestRules:
    def test_the_table_has_every_rule_in_order(self) -> None:
        head, *rows = run("rules").text.splitlines()
        assert head.split() == ["RULE", "KIND", "LOOKS", "AT", "LINES", "CUTS"]
        assert [row.split()[:2] for row in rows] == [[rule.name, rule.kind] for rule in ALL]

    def test_one_rule_with_its_examples(self) -> None:
        text = run("rules", "baca_juga").text
        assert text.startswith("baca_juga (related)\n")
        assert 'begins with "baca"' in text
        assert "Examples:" in text
        assert "\n    - Baca Juga" in text

    def test_the_rules_of_a_kind(self) -> None:
        rows = run("rules", "related").text.splitlines()[1:]
        assert [row.split()[0] for row in rows] == [rule.name for rule in ALL if rule.kind == "related"]

    def test_as_data(self) -> None:
        data = json.loads(run("rules", "--json").out)
        assert [rule["name"] for rule in data] == [rule.name for rule in ALL]
        assert all(rule["summary"] and rule["doc"] for rule in data)
