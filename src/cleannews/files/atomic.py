"""Writes files whole or not at all: to a temporary file beside the target, which then takes its name."""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import IO

from cleannews.files.opening import compressing


class Atomic:
    """A file being written; nothing is at its place before `commit`.

    A target that is no regular file (a pipe, a device) is written directly. The mode of a
    file that is replaced is kept, and a link stays a link: the file it points to is replaced.

    Args:
        path: the target; its folder is made if needed. Its name says whether to compress.

    Raises:
        OSError: it cannot be written; also from `commit`.
    """

    def __init__(self, path: str) -> None:
        self.path, status = _place(path)
        self._part: Path | None = None
        if status is None or stat.S_ISREG(status.st_mode):
            self._part = part_of(self.path)
            self._raw = _create(self._part, status)
        else:
            self._raw = self.path.open("wb")
        self.file: IO[bytes] = compressing(path, self._raw)

    def commit(self) -> None:
        """Finish: the file takes its name."""
        try:
            if self.file is not self._raw:
                self.file.close()
            self._raw.close()
            if self._part:
                self._part.replace(self.path)
        except BaseException:
            self.discard()
            raise
        self._part = None

    def discard(self) -> None:
        """Give up: nothing is left behind."""
        with contextlib.suppress(Exception):  # a compressor may have something to say about its end
            if self.file is not self._raw:
                self.file.close()
        with contextlib.suppress(OSError):
            self._raw.close()
        if self._part:
            with contextlib.suppress(OSError):
                self._part.unlink()
            self._part = None


def write_files(files: Sequence[tuple[str, bytes]]) -> None:
    """Write small files that belong together, all or none; the first takes its name last.

    A file that has this content already is left as it is, which is also much quicker.

    Raises:
        OSError: one cannot be written; `filename` says which.
    """
    ready: list[tuple[Path, Path]] = []
    path = ""
    try:
        for path, data in files:
            target, status = _place(path)
            if status is not None and not stat.S_ISREG(status.st_mode):
                target.write_bytes(data)
            elif status is None or not _holds(target, status, data):
                part = part_of(target)
                ready.append((part, target))
                with _create(part, status) as raw:
                    raw.write(data)
        while ready:
            part, target = ready[-1]
            path = str(target)
            part.replace(target)
            ready.pop()
    except OSError as problem:
        problem.filename, problem.filename2 = path, None  # and not the temporary file
        raise
    finally:
        for part, _ in ready:
            with contextlib.suppress(OSError):
                part.unlink()


def part_of(path: Path, pid: int | None = None) -> Path:
    """The temporary file of a target: hidden, with a name short enough for any file system."""
    return path.parent / f".{path.name[-40:]}.{pid or os.getpid()}.part"


def sweep(paths: Iterable[str], pid: int) -> None:
    """Remove what a process that was killed left of its unfinished `paths`."""
    for path in paths:
        with contextlib.suppress(OSError):
            part_of(_place(path)[0], pid).unlink()


def _place(path: str) -> tuple[Path, os.stat_result | None]:
    """The target, links resolved, and its status; None if there is no such file yet."""
    target = Path(path)
    try:
        status = target.lstat()
        if stat.S_ISLNK(status.st_mode):
            target = Path(os.path.realpath(path))
            status = target.stat()
    except FileNotFoundError:
        return target, None
    return target, status


def _holds(path: Path, status: os.stat_result, data: bytes) -> bool:
    """Whether a file has this content."""
    try:
        return status.st_size == len(data) and path.read_bytes() == data
    except OSError:
        return False


def _create(part: Path, status: os.stat_result | None) -> IO[bytes]:
    """A new temporary file, with the mode of the file that it will replace."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        handle = os.open(part, flags, 0o666)
    except FileNotFoundError:
        part.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(part, flags, 0o666)
    except FileExistsError:  # left by a process of the same number that was killed
        part.unlink()
        handle = os.open(part, flags, 0o666)
    if status is not None and hasattr(os, "fchmod"):
        os.fchmod(handle, stat.S_IMODE(status.st_mode))
    return os.fdopen(handle, "wb")
