"""`cleannews install`: git stores texts without furniture, in real repositories."""

import json
import os
import sys
from pathlib import Path

import pytest

from commands import DIRTY, FURNITURE, STORY, git, repository, run


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A new repository, of a user without other settings."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "home/.config"))
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(tmp_path / "home/.gitconfig"))
    (tmp_path / "home").mkdir()
    return repository(tmp_path / "corpus")


def install(folder: Path, *args: str, code: int = 0) -> str:
    done = run("install", *args, cwd=folder)
    assert done.returncode == code, done.stderr
    return done.stdout + done.stderr


def as_user(*args: str, cwd: Path) -> str:
    """Run git with the settings of the user."""
    return git(*args, cwd=cwd, GIT_CONFIG_GLOBAL=os.environ["GIT_CONFIG_GLOBAL"]).stdout


def test_git_stores_clean_texts_and_the_working_tree_stays(folder: Path) -> None:
    install(folder)
    names = ["a.txt", "with space.txt", "-dash.txt", "é.txt", "sub/b.txt"]
    (folder / "sub").mkdir()
    for name in names:
        (folder / name).write_text(DIRTY)
    (folder / "crlf.txt").write_bytes(DIRTY.replace("\n", "\r\n").encode())
    (folder / "empty.txt").write_text("")
    (folder / "large.txt").write_text(STORY * 2000 + DIRTY)
    (folder / "note.md").write_text(DIRTY)
    (folder / "r.jsonl").write_text(json.dumps({"id": 1, "text": DIRTY}) + "\nnot json\n")
    (folder / "latin.txt").write_bytes(b"caf\xe9 " + DIRTY.encode())
    added = git("add", "--all", cwd=folder)
    assert {git("show", f":{name}", cwd=folder).stdout for name in names} == {STORY}
    assert git("cat-file", "-s", ":crlf.txt", cwd=folder).stdout.strip() == str(len(STORY.replace("\n", "\r\n")))
    assert git("show", ":empty.txt", cwd=folder).stdout == ""
    assert git("show", ":large.txt", cwd=folder).stdout == STORY * 2001
    assert git("show", ":note.md", cwd=folder).stdout == DIRTY
    assert git("show", ":r.jsonl", cwd=folder).stdout == json.dumps({"id": 1, "text": STORY}) + "\nnot json\n"
    assert git("cat-file", "-s", ":latin.txt", cwd=folder).stdout.strip() == str(5 + len(DIRTY)), "stored as it is"
    assert "latin.txt: not UTF-8" in added.stderr
    assert "r.jsonl:2: not JSON" in added.stderr
    assert (folder / "a.txt").read_text() == DIRTY


def test_a_change_of_furniture_is_no_change(folder: Path) -> None:
    install(folder)
    (folder / "a.txt").write_text(DIRTY)
    (folder / "r.jsonl").write_text(json.dumps({"id": 1, "text": DIRTY}) + "\n")
    git("add", "--all", cwd=folder)
    git("commit", "--quiet", "--message", "texts", cwd=folder)
    for name in ("a.txt", "r.jsonl"):
        path = folder / name
        path.write_text(path.read_text().replace("Telur Ayam Turun", "Beras dan Telur Turun"))
    assert git("diff", cwd=folder).stdout == ""
    (folder / "a.txt").write_text(DIRTY.replace("cabai", "bawang"))
    (folder / "r.jsonl").write_text(json.dumps({"id": 1, "text": DIRTY.replace("cabai", "bawang")}) + "\n")
    shown = git("diff", cwd=folder).stdout
    assert shown.count("\n+Harga bawang naik di pasar pada Senin.\n") == 2, "of a record, its text is shown in lines"
    assert FURNITURE not in shown


def test_a_clone_gets_the_clean_texts(folder: Path, tmp_path: Path) -> None:
    install(folder)
    (folder / "a.txt").write_text(DIRTY)
    git("add", "--all", cwd=folder)
    git("commit", "--quiet", "--message", "texts", cwd=folder)
    git("clone", "--quiet", str(folder), str(tmp_path / "clone"), cwd=tmp_path)
    assert (tmp_path / "clone/a.txt").read_text() == STORY
    (folder / "a.txt").unlink()
    git("checkout", "--quiet", "a.txt", cwd=folder)
    assert (folder / "a.txt").read_text() == STORY, "what git stores comes back as it is"


def test_what_git_has_already_is_cleaned_on_demand(folder: Path) -> None:
    (folder / "a.txt").write_text(DIRTY)
    git("add", "--all", cwd=folder)
    git("commit", "--quiet", "--message", "texts", cwd=folder)
    install(folder)
    git("add", "--renormalize", ".", cwd=folder)
    assert git("show", ":a.txt", cwd=folder).stdout == STORY


def test_the_filter_obeys_the_settings_and_the_keep_list(folder: Path) -> None:
    (folder / "a.txt").write_text(DIRTY + "\nADVERTISEMENT\n")
    (folder / "cleannews.toml").write_text('keep = ["ad"]\n')
    install(folder)
    git("add", "a.txt", cwd=folder)
    assert git("show", ":a.txt", cwd=folder).stdout == STORY + "\nADVERTISEMENT\n"
    run("check", "--write-keep", ".cleannews-keep", "a.txt", cwd=folder)
    (folder / "b.txt").write_text(DIRTY)
    git("add", "b.txt", cwd=folder)
    assert git("show", ":b.txt", cwd=folder).stdout == DIRTY


def test_settings_that_are_not_right_stop_git_and_lose_nothing(folder: Path) -> None:
    install(folder)
    (folder / "a.txt").write_text(DIRTY)
    (folder / "cleannews.toml").write_text("keep = [\n")
    done = git("add", "a.txt", cwd=folder, check=False)
    assert done.returncode != 0
    assert "cleannews.toml: not valid TOML" in done.stderr
    assert (folder / "a.txt").read_text() == DIRTY


def test_the_working_tree_cannot_change_what_runs(folder: Path) -> None:
    (folder / "cleannews.py").write_text("raise SystemExit('the one of the working tree')")
    (folder / "json.py").write_text("raise SystemExit('the one of the working tree')")
    install(folder)
    (folder / "a.txt").write_text(DIRTY)
    assert git("add", "a.txt", cwd=folder).stderr == ""
    assert git("show", ":a.txt", cwd=folder).stdout == STORY


def test_one_file_at_a_time_gives_the_same(folder: Path) -> None:
    """Git before 2.11, and other programs, run the filter for each file."""
    install(folder)
    git("config", "--unset", "filter.cleannews.process", cwd=folder)
    (folder / "with space.txt").write_text(DIRTY)
    git("add", "--all", cwd=folder)
    assert git("show", ":with space.txt", cwd=folder).stdout == STORY


def test_twice_is_once(folder: Path) -> None:
    (folder / ".git/info").mkdir(exist_ok=True)
    (folder / ".git/info/attributes").write_text("*.png binary\n")
    assert "set up: *.txt *.jsonl *.ndjson" in install(folder)
    config, attributes = folder / ".git/config", folder / ".git/info/attributes"
    before = config.read_bytes(), attributes.read_bytes(), attributes.stat().st_mtime_ns
    assert attributes.read_text().startswith("*.png binary\n*.txt filter=cleannews diff=cleannews\n")
    assert "set up already" in install(folder)
    assert (config.read_bytes(), attributes.read_bytes(), attributes.stat().st_mtime_ns) == before


def test_uninstall_leaves_no_trace(folder: Path) -> None:
    config, attributes = folder / ".git/config", folder / ".git/info/attributes"
    attributes.parent.mkdir(exist_ok=True)
    attributes.write_text("*.png binary\n")
    before = config.read_text(), attributes.read_text()
    install(folder)
    assert run("uninstall", cwd=folder).stderr == "taken out\n"
    assert (config.read_text(), attributes.read_text()) == before
    assert run("uninstall", cwd=folder).stderr == "nothing was set up here\n"
    (folder / "a.txt").write_text(DIRTY)
    git("add", "a.txt", cwd=folder)
    assert git("show", ":a.txt", cwd=folder).stdout == DIRTY


def test_patterns_and_status(folder: Path) -> None:
    assert install(folder, "--status", code=1).splitlines()[0] == "filter: not set up"
    install(folder, "corpus/**/*.txt", "my texts/*.jsonl")
    assert install(folder, "--status").splitlines() == [
        "filter: set up",
        "diff: set up",
        "files: corpus/**/*.txt my texts/*.jsonl (.git/info/attributes)",
        f"python: {Path(sys.executable).as_posix()}",
    ]
    (folder / "corpus/sub").mkdir(parents=True)
    (folder / "my texts").mkdir()
    for name in ("a.txt", "corpus/sub/a.txt"):
        (folder / name).write_text(DIRTY)
    (folder / "my texts/r.jsonl").write_text(json.dumps({"text": DIRTY}))
    git("add", "--all", cwd=folder)
    assert git("show", ":a.txt", cwd=folder).stdout == DIRTY
    assert git("show", ":corpus/sub/a.txt", cwd=folder).stdout == STORY
    assert json.loads(git("show", ":my texts/r.jsonl", cwd=folder).stdout) == {"text": STORY}
    assert "corpus/**/*.txt my texts/*.jsonl" in install(folder), "they stay until others are named"
    git("config", "filter.cleannews.process", "/gone/python -P -m cleannews.git.filter process", cwd=folder)
    assert "which is gone" in install(folder, "--status", code=1)


def test_attributes_can_be_committed(folder: Path) -> None:
    install(folder, "--attributes", ".gitattributes")
    assert "*.txt filter=cleannews" in (folder / ".gitattributes").read_text()
    assert not (folder / ".git/info/attributes").exists()
    assert run("uninstall", "--attributes", ".gitattributes", cwd=folder).returncode == 0
    assert not (folder / ".gitattributes").exists()


def test_for_all_repositories_of_the_user(folder: Path, tmp_path: Path) -> None:
    install(tmp_path / "home", "--global")
    (folder / "a.txt").write_text(DIRTY)
    as_user("add", "a.txt", cwd=folder)
    assert as_user("show", ":a.txt", cwd=folder) == STORY
    assert (tmp_path / "home/.config/git/attributes").read_text().startswith("*.txt filter=cleannews")
    assert run("uninstall", "--global", cwd=tmp_path / "home").returncode == 0
    assert as_user("config", "--list", cwd=folder).count("cleannews.") == 0
    as_user("config", "--global", "core.attributesFile", "~/mine", cwd=folder)
    install(tmp_path / "home", "--global")
    assert (tmp_path / "home/mine").exists()


def test_outside_a_repository_it_says_what_to_do(tmp_path: Path) -> None:
    done = run("install", cwd=tmp_path, GIT_CEILING_DIRECTORIES=str(tmp_path.parent))
    assert done.returncode == 2
    assert "not a git repository" in done.stderr
    assert "--global" in done.stderr
    assert run("install", cwd=tmp_path, PATH="").stderr == "Error: git is not installed, or not on the PATH\n"
