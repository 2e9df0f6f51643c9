"""Puts a new version in the place of a file, whole or not at all."""

from __future__ import annotations

import os
from types import TracebackType
from typing import Self

from cleannews.files.atomic import Atomic
from cleannews.files.opening import open_input, unwritable

_CHUNK = 1 << 20


class RewriteError(Exception):
    """A file cannot be rewritten, and is as it was; the message says why."""


class Rewrite:
    """A new version of a file, which takes its place at the end of a `with` block if it was begun.

    A block that ends by an exception leaves the file as it was. Mode, links and compression stay.

    Attributes:
        begun: whether there is a new version.
    """

    def __init__(self, file: str) -> None:
        self.begun = False
        self._file = file
        self._new: Atomic | None = None

    def __enter__(self) -> Self:
        return self

    def begin(self, size: int = 0) -> None:
        """Begin the new version, with the first `size` bytes of the old one.

        Raises:
            RewriteError: the file is write-protected (though its folder would allow it), or cannot be written.
        """
        if not os.access(self._file, os.W_OK):
            raise RewriteError("cannot be rewritten: it is write-protected; allow it: chmod u+w")
        try:
            self._new = Atomic(self._file)
            self.begun = True
            if size:
                with open_input(self._file) as old:
                    while size and (chunk := old.read(min(size, _CHUNK))):
                        self._new.file.write(chunk)
                        size -= len(chunk)
        except OSError as problem:
            raise RewriteError(unwritable(problem)) from problem

    def write(self, data: bytes) -> None:
        """Add to the new version, if there is one.

        Raises:
            RewriteError: it cannot be written.
        """
        if self._new:
            try:
                self._new.file.write(data)
            except OSError as problem:
                raise RewriteError(unwritable(problem)) from problem

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._new is None:
            return
        if kind is not None:
            self._new.discard()
            return
        try:
            self._new.commit()
        except OSError as problem:
            raise RewriteError(unwritable(problem)) from problem
