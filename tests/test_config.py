"""Settings of a corpus: found above the texts, read, and added to by the command line."""

from pathlib import Path

import pytest

from cleannews.config import find
from commands import DIRTY, STORY, run

RELATED = 'keep = ["related"]\n'


def text(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "a.txt").write_text(DIRTY)
    return folder


@pytest.mark.parametrize(("name", "head"), [("cleannews.toml", ""), ("pyproject.toml", "[tool.cleannews]\n")])
def test_settings_above_the_texts_hold(tmp_path: Path, name: str, head: str) -> None:
    folder = text(tmp_path / "corpus/sub")
    (tmp_path / "corpus" / name).write_text(head + RELATED)
    assert run("check", "a.txt", cwd=folder).returncode == 0
    assert run("check", folder / "a.txt", cwd=Path("/")).returncode == 0, "they are those of the texts, wherever one stands"
    assert run("run", "a.txt", cwd=folder).stdout == DIRTY
    assert run("run", "-", cwd=folder, stdin=DIRTY.encode()).stdout == DIRTY
    assert run("run", "--no-config", "a.txt", cwd=folder).stdout == STORY


def test_the_nearest_file_counts_and_the_repository_ends_the_search(tmp_path: Path) -> None:
    folder = text(tmp_path / "corpus/sub")
    (tmp_path / "cleannews.toml").write_text(RELATED)
    assert find(folder).keep == ("related",)
    (tmp_path / "corpus/pyproject.toml").write_text("[tool.ruff]\n")
    assert find(folder).keep == ("related",), "a pyproject.toml without our table is none"
    (tmp_path / "corpus/cleannews.toml").write_text("")
    assert find(folder).keep == ()
    (tmp_path / "corpus/cleannews.toml").unlink()
    (tmp_path / "corpus/.git").mkdir()
    assert find(folder).file is None
    (tmp_path / "corpus/.cleannews-keep").write_text("")
    assert Path(find(folder).keep_list or "").name == ".cleannews-keep"


def test_packs_are_relative_to_the_file(tmp_path: Path) -> None:
    folder = text(tmp_path / "corpus/sub")
    (tmp_path / "corpus/rules").mkdir()
    (tmp_path / "corpus/rules/mine.toml").write_text("[[silence]]\nrule = 'related'\n")
    (tmp_path / "corpus/cleannews.toml").write_text('packs = ["rules/mine.toml"]\n')
    assert run("check", "a.txt", cwd=folder).returncode == 0
    assert run("check", "corpus/sub/a.txt", cwd=tmp_path).returncode == 0


def test_the_command_line_adds_and_its_select_takes_the_place(tmp_path: Path) -> None:
    folder = text(tmp_path)
    (folder / "a.txt").write_text(DIRTY + "\nADVERTISEMENT\n")
    (folder / "cleannews.toml").write_text('ignore = ["ad"]\n')
    assert run("check", "--keep", "related", "a.txt", cwd=folder).returncode == 0
    (folder / "cleannews.toml").write_text('select = ["ad"]\n')
    assert "related" in run("check", "--select", "related", "a.txt", cwd=folder).stdout
    assert "related" not in run("check", "a.txt", cwd=folder).stdout


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("keep = [\n", "cleannews.toml: not valid TOML"),
        ("pack = []\n", "cleannews.toml: unknown key 'pack'; did you mean 'packs'?"),
        ('keep = "ad"\n', "cleannews.toml: 'keep' is a list of texts"),
        ('keep = ["relatd"]\n', "cleannews.toml: no kind is named 'relatd'; did you mean related?"),
        ('packs = ["none.toml"]\n', "none.toml: cannot be read"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, source: str, message: str) -> None:
    folder = text(tmp_path)
    (folder / "cleannews.toml").write_text(source)
    done = run("check", "a.txt", cwd=folder)
    assert done.returncode == 2
    assert message in done.stderr


def test_a_wrong_option_is_not_blamed_on_the_settings(tmp_path: Path) -> None:
    folder = text(tmp_path)
    (folder / "cleannews.toml").write_text(RELATED)
    done = run("check", "--ignore", "nothing_such", "a.txt", cwd=folder)
    assert done.returncode == 2
    assert "nothing_such" in done.stderr
    assert "cleannews.toml" not in done.stderr
