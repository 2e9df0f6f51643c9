"""Sets the filter and the diff up in a git repository, or for all of a user's, and takes them out again."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

PATTERNS = ("*.txt", "*.jsonl", "*.ndjson")
"""The files that are filtered unless others are named."""
_MARK = "filter=cleannews"
_KEYS = ("filter.cleannews.clean", "filter.cleannews.process", "filter.cleannews.smudge", "filter.cleannews.required")
_DIFF = "diff.cleannews.textconv"


class GitError(Exception):
    """Git cannot do it; the message says why and what to do."""


class Status(NamedTuple):
    """What is set up.

    Attributes:
        filters: the filter is. diffs: the diff is.
        patterns: the files to which they apply.
        attributes: the file that says so.
        python: the Python that git runs; None if nothing is set up.
        runs: it is there.
    """

    filters: bool
    diffs: bool
    patterns: tuple[str, ...]
    attributes: Path
    python: str | None
    runs: bool

    @property
    def complete(self) -> bool:
        """Whether git filters and diffs texts."""
        return self.filters and self.diffs and bool(self.patterns) and self.runs


class Setup:
    """The set-up of a repository, or of the user.

    Args:
        everywhere: for all repositories of the user, instead of the one around the current folder.
        attributes: the file that says which files are filtered; by default one that is not committed.

    Raises:
        GitError: git is missing, or this is no repository.
    """

    def __init__(self, *, everywhere: bool = False, attributes: str | None = None) -> None:
        self._scope = "--global" if everywhere else "--local"
        if not everywhere:
            _git("rev-parse", "--git-dir")
        if attributes:
            self.attributes = Path(attributes)
        elif everywhere:
            named = _git("config", "--global", "--type=path", "--get", "core.attributesFile", fails=True)
            home = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
            self.attributes = Path(named) if named else Path(home) / "git" / "attributes"
        else:
            self.attributes = Path(_git("rev-parse", "--git-path", "info/attributes"))

    def status(self) -> Status:
        """What is set up now."""
        values = {key: self._get(key) for key in (*_KEYS, _DIFF)}
        command = values["filter.cleannews.process"] or ""
        python = shlex.split(command)[0] if command else None
        patterns = tuple(_pattern_of(line) for line in self._lines() if _is_ours(line))
        return Status(
            all(values[key] for key in _KEYS), bool(values[_DIFF]), patterns, self.attributes, python,
            python is not None and Path(python).exists(),
        )  # fmt: skip

    def install(self, patterns: Sequence[str] = ()) -> bool:
        """Set up.

        Args:
            patterns: the files to filter, in the words of gitattributes; those that are set up, or `PATTERNS`, if empty.

        Returns:
            Whether anything changed.
        """
        run = f"{shlex.quote(Path(sys.executable).as_posix())} -P -m cleannews.git.filter"
        wanted = {
            "filter.cleannews.clean": f"{run} clean %f",
            "filter.cleannews.process": f"{run} process",
            "filter.cleannews.smudge": "cat",
            "filter.cleannews.required": "true",
            _DIFF: f"{run} textconv",
        }
        changed = False
        for key, value in wanted.items():
            if self._get(key) != value:
                _git("config", self._scope, "--replace-all", key, value)
                changed = True
        lines = self._lines()
        patterns = tuple(patterns) or tuple(_pattern_of(line) for line in lines if _is_ours(line)) or PATTERNS
        ours = [f"{_quoted(pattern)} {_MARK} diff=cleannews" for pattern in dict.fromkeys(patterns)]
        return self._write([line for line in lines if not _is_ours(line)] + ours) or changed

    def uninstall(self) -> bool:
        """Take out what was set up; whether there was anything."""
        changed = False
        for section in ("filter.cleannews", "diff.cleannews"):
            if _git("config", self._scope, "--get-regexp", rf"^{section}\.".replace(".c", r"\.c"), fails=True):
                _git("config", self._scope, "--remove-section", section)
                changed = True
        return self._write([line for line in self._lines() if not _is_ours(line)]) or changed

    def _get(self, key: str) -> str | None:
        return _git("config", self._scope, "--get", key, fails=True) or None

    def _lines(self) -> list[str]:
        try:
            return self.attributes.read_text("utf-8", "surrogateescape").splitlines()
        except FileNotFoundError:
            return []

    def _write(self, lines: list[str]) -> bool:
        if lines == self._lines():
            return False
        if lines:
            self.attributes.parent.mkdir(parents=True, exist_ok=True)
            self.attributes.write_text("".join(f"{line}\n" for line in lines), "utf-8", "surrogateescape")
        else:
            self.attributes.unlink(missing_ok=True)
        return True


def _is_ours(line: str) -> bool:
    return _MARK in line.split()


def _pattern_of(line: str) -> str:
    line = line.strip()
    if line.startswith('"'):
        return line[1 : line.rindex('"')].replace('\\"', '"').replace("\\\\", "\\")
    return line.split()[0]


def _quoted(pattern: str) -> str:
    if any(c in pattern for c in ' "\t'):
        return '"' + pattern.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return pattern


def _git(*args: str, fails: bool = False) -> str:
    """What git prints; "" if it fails and may."""
    try:
        done = subprocess.run(["git", *args], capture_output=True, text=True, check=False)  # noqa: S603, S607 - the user's git
    except FileNotFoundError:
        raise GitError("git is not installed, or not on the PATH") from None
    if done.returncode and not fails:
        reason = done.stderr.strip().removeprefix("fatal: ")
        hint = "; go to the repository, or set it up for all of yours with --global" if "not a git repository" in reason else ""
        raise GitError(f"git {args[0]}: {reason}{hint}")
    return done.stdout.rstrip("\n") if done.returncode == 0 else ""
