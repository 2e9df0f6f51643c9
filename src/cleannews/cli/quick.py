"""The quick way for the commonest call: `check` on a few text files that are clean, from a hook.

Loading click takes longer than looking at ten files. So a plain call of that kind is tried
without it first: if all files are clean there is nothing to say, and the program ends. In
every other case, whatever it is, the command runs as if nothing had happened.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cleannews.cleaner import Cleaner

LARGEST = 1 << 20
"""Bytes of all files together above which the start does not matter any more."""
_PLAIN = ("--fix", "--diff", "-q", "--quiet")  # options that change nothing where all is clean
_SETTINGS = ("cleannews.toml", "pyproject.toml", ".cleannews-keep")


def all_clean(args: Sequence[str]) -> bool:
    """Whether the arguments are a plain `check` of a few text files, and all of them are clean."""
    if len(args) < 2 or args[0] != "check":
        return False
    files = [arg for arg in args[1:] if arg not in _PLAIN]
    if not files or not all(file.endswith(".txt") and file[0] != "-" for file in files):
        return False
    try:
        if sum(os.stat(file).st_size for file in files) > LARGEST:
            return False
        from cleannews.check.scan import Scanner

        scanner = Scanner(_cleaner(files))
        for file in files:
            with open(file, "rb") as data:
                if scanner.text(data.read(), file)[1]:
                    return False
    except (OSError, ValueError):
        return False
    return True


def _cleaner(files: list[str]) -> Cleaner:
    """The cleaner that `cleannews.cli.options.cleaner_of` makes of the settings above the files."""
    from cleannews.cleaner import Cleaner

    folder = os.path.commonpath([os.path.dirname(os.path.abspath(file)) for file in files])
    if not _has_settings(folder):
        return Cleaner()
    from cleannews.config import find

    config = find(folder)
    return Cleaner(keep=config.keep, select=config.select, ignore=config.ignore, packs=config.packs, keep_list=config.keep_list)


def _has_settings(folder: str) -> bool:
    """Whether `cleannews.config` would find something; it takes longer to load than this takes to look."""
    while True:
        if any(os.path.exists(os.path.join(folder, name)) for name in _SETTINGS):
            return True
        above = os.path.dirname(folder)
        if above == folder or os.path.exists(os.path.join(folder, ".git")):
            return False
        folder = above
