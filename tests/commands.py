"""Runs the program as users do: as a process."""

import os
import subprocess
import sys
from pathlib import Path

PROGRAM = (sys.executable, "-P", "-m", "cleannews")  # -P: as the installed program, it does not look into the folder
FURNITURE = "Baca Juga: Harga Telur Ayam Turun di Bandung"
STORY = "Harga cabai naik di pasar pada Senin.\n\nKata dia, pasokan dari Kediri berkurang.\n"
DIRTY = f"Harga cabai naik di pasar pada Senin.\n\n{FURNITURE}\n\nKata dia, pasokan dari Kediri berkurang.\n"


def run(*args: str | Path, cwd: Path, stdin: bytes = b"", **env: str) -> subprocess.CompletedProcess[str]:
    """Run `cleannews ARGS` in a folder; what it prints is text, bytes that are no UTF-8 are escaped."""
    done = subprocess.run(
        [*PROGRAM, *map(str, args)],
        cwd=cwd,
        input=stdin,
        capture_output=True,
        check=False,
        env={**os.environ, **env},
    )
    return subprocess.CompletedProcess(
        done.args, done.returncode, done.stdout.decode(errors="backslashreplace"), done.stderr.decode(errors="backslashreplace")
    )


def git(*args: str, cwd: Path, check: bool = True, **env: str) -> subprocess.CompletedProcess[str]:
    """Run `git ARGS` in a folder, as somebody, and without the settings of this machine."""
    who = {
        f"GIT_{role}_{what}": value for role in ("AUTHOR", "COMMITTER") for what, value in (("NAME", "Rina"), ("EMAIL", "r@x"))
    }
    alone = {"GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": os.devnull}
    return subprocess.run(
        ["git", *args], cwd=cwd, capture_output=True, text=True, check=check, env={**os.environ, **who, **alone, **env}
    )


def repository(folder: Path) -> Path:
    """A new git repository in a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    git("init", "--quiet", "--initial-branch=main", cwd=folder)
    return folder
