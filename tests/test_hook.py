"""The hooks, run by the real pre-commit in real repositories."""

import importlib
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from commands import DIRTY, FURNITURE, STORY, git, repository

ROOT = Path(__file__).parents[1]
MANIFEST = ROOT / ".pre-commit-hooks.yaml"
NAMES = ["a.txt", "folder/with space.txt", "-dash.txt", "--fix.txt", "é.txt", "'quoted'.txt"]

pytest.importorskip("pre_commit")
pytestmark = pytest.mark.skipif(not MANIFEST.exists(), reason="not a checkout of the repository")


def hooks() -> list[dict[str, Any]]:
    manifest: list[dict[str, Any]] = importlib.import_module("yaml").safe_load(MANIFEST.read_text())
    return manifest


def local(ident: str) -> dict[str, Any]:
    """A hook as its manifest says, but run from this Python instead of one that pre-commit installs."""
    (hook,) = (hook for hook in hooks() if hook["id"] == ident)
    program, rest = hook["entry"].split(" ", 1)
    assert program == "cleannews"
    return {"repo": "local", "hooks": [{**hook, "language": "system", "entry": f"'{sys.executable}' -m cleannews {rest}"}]}


def corpus(folder: Path, *repos: dict[str, Any]) -> Path:
    """A fresh repository with dirty and clean texts, and pre-commit set up."""
    repository(folder)
    for name in NAMES:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(DIRTY)
    (folder / "clean.txt").write_text(STORY)
    (folder / "records.jsonl").write_text(
        json.dumps({"id": 1, "text": DIRTY}) + "\n" + json.dumps({"id": 2, "text": STORY}) + "\n"
    )
    (folder / "note.md").write_text(DIRTY)
    (folder / ".pre-commit-config.yaml").write_text(json.dumps({"repos": repos}))
    precommit("install", cwd=folder)
    git("add", "--all", cwd=folder)
    return folder


def environment(folder: Path) -> dict[str, str]:
    return {"PRE_COMMIT_HOME": str(folder.parent / "home"), "PRE_COMMIT_COLOR": "never"}


def precommit(*args: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "pre_commit", *args],
        cwd=cwd, capture_output=True, text=True, check=True, env={**os.environ, **environment(cwd)},
    )  # fmt: skip


def commit(folder: Path) -> subprocess.CompletedProcess[str]:
    return git("commit", "--message", "texts", cwd=folder, check=False, **environment(folder))


def test_check_stops_a_dirty_commit_and_lists_what_it_found(tmp_path: Path) -> None:
    folder = corpus(tmp_path / "corpus", local("cleannews-check"))
    done = commit(folder)
    told = done.stdout + done.stderr
    assert done.returncode == 1, told
    found = sorted(line for line in told.splitlines() if FURNITURE in line)
    shown = [f"./{name}" if name.startswith("-") else name for name in NAMES]
    texts = [f"{name}:3:1: related: {FURNITURE} [baca_juga]" for name in shown]
    assert found == sorted([*texts, f"records.jsonl:1:{DIRTY.index(FURNITURE) + 1}: related: {FURNITURE} [baca_juga]"])
    assert all((folder / name).read_text() == DIRTY for name in NAMES)


def test_fix_stops_a_dirty_commit_once(tmp_path: Path) -> None:
    folder = corpus(tmp_path / "corpus", local("cleannews"))
    first = commit(folder)
    told = first.stdout + first.stderr
    assert first.returncode == 1, told
    assert "a.txt: fixed, 1 piece cut" in told
    assert all((folder / name).read_text() == STORY for name in NAMES)
    assert (folder / "note.md").read_text() == DIRTY
    assert [json.loads(line)["text"] for line in (folder / "records.jsonl").read_text().splitlines()] == [STORY, STORY]
    git("add", "--update", cwd=folder)
    second = commit(folder)
    assert second.returncode == 0, second.stdout + second.stderr
    assert "Passed" in second.stdout + second.stderr
    assert git("status", "--porcelain", cwd=folder).stdout == ""


def test_a_commit_without_texts_runs_nothing(tmp_path: Path) -> None:
    folder = corpus(tmp_path / "corpus", local("cleannews"), local("cleannews-check"))
    git("rm", "--quiet", "--cached", "*.txt", "*.jsonl", cwd=folder)
    done = commit(folder)
    assert done.returncode == 0, done.stdout + done.stderr
    assert (done.stdout + done.stderr).count("Skipped") == 2


def test_a_file_that_cannot_be_read_stops_the_commit(tmp_path: Path) -> None:
    folder = corpus(tmp_path / "corpus", local("cleannews-check"))
    (folder / "latin.txt").write_bytes(b"Kopi caf\xe9")
    git("add", "--all", cwd=folder)
    done = commit(folder)
    told = done.stdout + done.stderr
    assert done.returncode == 1
    assert "exit code: 2" in told
    assert "latin.txt: not UTF-8" in told


def test_as_pre_commit_installs_them(tmp_path: Path) -> None:
    if not (ROOT / ".git").exists():
        pytest.skip("not a git repository: pre-commit has nothing to clone")
    rev = git("rev-parse", "HEAD", cwd=ROOT).stdout.strip()
    repo = {"repo": ROOT.as_uri(), "rev": rev, "hooks": [{"id": hook["id"]} for hook in hooks()]}
    folder = corpus(tmp_path / "corpus", repo)
    try:
        precommit("install-hooks", cwd=folder)
    except subprocess.CalledProcessError as problem:
        pytest.skip(f"pip cannot install here: {(problem.stdout + problem.stderr)[-300:]}")
    first = commit(folder)
    assert first.returncode == 1, first.stdout + first.stderr
    assert all((folder / name).read_text() == STORY for name in NAMES)
    git("add", "--update", cwd=folder)
    second = commit(folder)
    assert second.returncode == 0, second.stdout + second.stderr
