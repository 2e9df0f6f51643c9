"""Finds the files to clean in a folder."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from cleannews.files.kinds import Kind, kind_of, stems
from cleannews.files.opening import unreadable
from cleannews.files.source import Source
from cleannews.records.tally import Problem


@dataclass(slots=True)
class Walk:
    """A walk through a folder and all below it, in the order of names.

    Hidden files and folders are passed over. Links are followed, but for those that lead
    to a folder above them.

    Attributes:
        root: the folder.
        skip: real path of our own output, which is no input.
        kind: tells the kind of a file by its name; None for those that are passed over.
        problems: what could not be read. others: files of other kinds, which are passed over.
    """

    root: str
    skip: str | None = None
    kind: Callable[[str], Kind | None] = kind_of
    problems: list[Problem] = field(default_factory=list)
    others: int = 0

    def __iter__(self) -> Iterator[Source]:
        """The files; the `ident` of each is its path relative to the root, with `/`."""
        self.problems, self.others = [], 0
        stack = [iter(self._folder(self.root, "", ()))]
        while stack:
            found = next(stack[-1], None)
            if found is None:
                stack.pop()
            elif isinstance(found, Source):
                yield found
            else:
                stack.append(iter(self._folder(*found)))

    def _folder(self, path: str, ident: str, above: tuple[tuple[int, int], ...]) -> list[Source | _Folder]:
        try:
            here = Path(path).stat()
            identity = (here.st_dev, here.st_ino)
            if identity in above:
                self.problems.append(Problem(path, "a link to a folder above it: not followed"))
                return []
            with os.scandir(path) as scan:
                entries = sorted(scan, key=lambda entry: entry.name)
        except OSError as problem:
            self.problems.append(Problem(path, unreadable(problem) or str(problem)))
            return []
        names = {entry.name for entry in entries}
        found: list[Source | _Folder] = []
        for entry in entries:
            if entry.name.startswith(".") or self._is_ours(entry):
                continue
            name = f"{ident}{entry.name}"
            try:
                if entry.is_dir():
                    found.append((entry.path, name + "/", (*above, identity)))
                    continue
                info = entry.stat()
            except OSError as problem:
                self.problems.append(Problem(entry.path, unreadable(problem) or str(problem)))
                continue
            kind = self.kind(entry.name)
            if kind is None or not stat.S_ISREG(info.st_mode):
                self.others += entry.name.removesuffix(".json") + ".txt" not in names  # which has it for its record
            else:
                found.append(Source(entry.path, kind, name, info.st_size))
        _name_documents(found)
        return found

    def _is_ours(self, entry: os.DirEntry[str]) -> bool:
        if self.skip is None or not (entry.is_symlink() or self.skip.endswith(entry.name)):
            return False  # without the cost of a real path
        return os.path.realpath(entry.path) == self.skip


_Folder = tuple[str, str, tuple[tuple[int, int], ...]]


def _name_documents(found: list[Source | _Folder]) -> None:
    """Give the documents of a folder their stems."""
    documents = [item for item in found if isinstance(item, Source) and item.is_document]
    names = stems([item.ident.rpartition("/")[2] for item in documents])
    for item in documents:
        folder, slash, name = item.ident.rpartition("/")
        item.stem = folder + slash + names[name]
