"""The benchmark of pages runs, and scores as it says."""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
PAGES = ROOT / "tests" / "fixtures" / "html"


def run(*args: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, ROOT / "benchmarks" / "html.py", *args], capture_output=True, text=True, check=False)


def label(name: str, body: list[str]) -> str:
    return json.dumps({"id": name, "page": str(PAGES / f"{name}.html"), "body": "\n".join(body)})


def test_benchmark(tmp_path: Path) -> None:
    labels = tmp_path / "labels.jsonl"
    body = json.loads((PAGES / "wordpress.json").read_text(encoding="utf-8"))["body"]
    labels.write_text(
        label("wordpress", body) + "\n" + label("amp", ["Kalimat yang tidak ada pada halaman itu."]) + "\n", encoding="utf-8"
    )
    done = run(labels, "--repeats", "1", "--only", "cleannews", "--only", "trafilatura", "--json")
    assert done.returncode == 0, done.stderr
    figures = json.loads(done.stdout)
    ours, theirs = figures["tools"]["cleannews"], figures["tools"]["trafilatura"]
    assert figures["pages"] == 2
    assert (ours["perfect"], ours["failed"]) == (0.5, 0)
    assert 0 < ours["lost"] < 0.2
    assert theirs["times"] == 1.0
    assert theirs["left"] > 0


def test_errors_name_the_file_and_the_line(tmp_path: Path) -> None:
    labels = tmp_path / "labels.jsonl"
    labels.write_text('{"id": 1}\n', encoding="utf-8")
    done = run(labels)
    assert done.returncode == 1
    assert f"{labels}:1:" in done.stderr
    assert run(tmp_path / "nothing.jsonl").returncode == 1
