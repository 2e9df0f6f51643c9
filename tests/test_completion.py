"""Shell completion: commands, options, files, and the names of rules and kinds."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from cleannews.rule import KINDS
from cleannews.rules import ALL
from commands import run

RULES = [rule.name for rule in ALL]
PACK = """
[[rule]]
name = "rimba_app"
kind = "promo"
starts = ["unduh aplikasi"]
line = 'Unduh aplikasi Kabar Rimba.*'
doc = "The invitation to the app."
examples = '''
- Unduh aplikasi Kabar Rimba
  Harga cabai naik.

  Unduh aplikasi itu.
'''
"""


def offered(folder: Path, typed: str, shell: str = "bash") -> list[str]:
    """What the program offers for a command line that ends where the cursor is."""
    words = typed.split(" ")
    done = run(cwd=folder, _CLEANNEWS_COMPLETE=f"{shell}_complete", COMP_WORDS=typed, COMP_CWORD=str(len(words) - 1))
    lines = done.stdout.splitlines()
    return lines[1::3] if shell == "zsh" else [line.partition(",")[2] for line in lines]


@pytest.mark.parametrize("shell", ["bash", "zsh"])
def test_names(tmp_path: Path, shell: str) -> None:
    assert offered(tmp_path, "cleannews ex", shell) == ["explain"]
    assert offered(tmp_path, "cleannews check --di", shell) == ["--diff"]
    assert offered(tmp_path, "cleannews check --format g", shell) == ["github"]
    assert offered(tmp_path, "cleannews run --keep ", shell) == list(KINDS[:-1])
    related = [name for name in RULES if name.startswith("baca_")]
    assert "baca_juga" in related
    for command in ("run --select", "check --ignore", "explain --select", "rules"):
        assert offered(tmp_path, f"cleannews {command} baca_", shell) == related
    assert offered(tmp_path, "cleannews rules rel", shell)[0] == "related"


def test_rules_of_a_pack(tmp_path: Path) -> None:
    (tmp_path / "rimba.toml").write_text(PACK)
    assert offered(tmp_path, "cleannews check --pack rimba.toml --select rimba") == ["rimba_app"]
    (tmp_path / "rimba.toml").write_text("[")
    assert offered(tmp_path, "cleannews check --pack rimba.toml --select baca_ju")[0] == "baca_juga"


@pytest.mark.parametrize(
    "typed", ["run a", "check a", "explain a", "restore a", "check --pack a", "run -o a", "run --keep-list a"]
)
def test_files_are_left_to_the_shell(tmp_path: Path, typed: str) -> None:
    done = run(
        cwd=tmp_path, _CLEANNEWS_COMPLETE="bash_complete", COMP_WORDS=f"cleannews {typed}", COMP_CWORD=str(typed.count(" ") + 1)
    )
    assert done.stdout == "file,a\n"


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_scripts_that_the_readme_names(tmp_path: Path, shell: str) -> None:
    done = run(cwd=tmp_path, _CLEANNEWS_COMPLETE=f"{shell}_source")
    assert done.returncode == 0
    assert "_CLEANNEWS_COMPLETE" in done.stdout
    program = shutil.which(shell)
    if program:  # it is at least good syntax
        assert subprocess.run([program, "-n"], input=done.stdout, text=True, check=False, capture_output=True).returncode == 0


@pytest.mark.skipif(not shutil.which("bash"), reason="no bash here")
def test_bash_completes(tmp_path: Path) -> None:
    program = tmp_path / "bin/cleannews"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -P -m cleannews "$@"\n')
    program.chmod(0o755)
    script = f"""
        PATH="{program.parent}:$PATH"
        eval "$(_CLEANNEWS_COMPLETE=bash_source cleannews)"
        COMP_WORDS=(cleannews check --select baca_j) COMP_CWORD=3
        $(complete -p cleannews | sed 's/.*-F \\([^ ]*\\).*/\\1/') cleannews
        printf '%s\\n' "${{COMPREPLY[@]}}"
    """
    done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.split() == [name for name in RULES if name.startswith("baca_j")], done.stderr
