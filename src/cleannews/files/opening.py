"""Opens files to read them, compressed or not, and words what goes wrong."""

from __future__ import annotations

import errno
import gzip
import io
import zlib
from pathlib import Path
from typing import IO, Any, BinaryIO, cast

from cleannews.files.kinds import parts
from cleannews.records.decode import InputError


def open_input(path: str, raw: BinaryIO | None = None) -> BinaryIO:
    """Open a file for reading; `.gz` and `.zst` are decompressed.

    Args:
        path: the file; its name says whether it is compressed.
        raw: the open file, if the caller wants to follow how far it is read, or has no path;
            the caller closes it.

    Raises:
        OSError: it cannot be opened. InputError: the library for `.zst` is missing.
    """
    packed = parts(path)[2]
    if packed == ".gz":
        return cast("BinaryIO", gzip.GzipFile(path if raw is None else None, "rb", fileobj=raw))
    if packed == ".zst":
        decompressor = zstd().ZstdDecompressor(max_window_size=2**31)
        file = Path(path).open("rb") if raw is None else raw  # noqa: SIM115 - the reader closes it
        reader = decompressor.stream_reader(file, read_across_frames=True, closefd=raw is None)
        return cast("BinaryIO", io.BufferedReader(reader))
    return cast("BinaryIO", Path(path).open("rb")) if raw is None else raw


def compressing(path: str, file: IO[bytes]) -> IO[bytes]:
    """A writer into `file` that compresses as the name says; closing it leaves `file` open."""
    packed = parts(path)[2]
    if packed == ".gz":  # without a time and a name in it, equal content gives equal bytes
        return cast("IO[bytes]", gzip.GzipFile(filename="", mode="wb", compresslevel=6, fileobj=file, mtime=0))
    if packed == ".zst":
        return cast("IO[bytes]", zstd().ZstdCompressor().stream_writer(file, closefd=False))
    return file


def zstd() -> Any:
    """The module zstandard.

    Raises:
        InputError: it is not installed.
    """
    try:
        import zstandard
    except ImportError:
        raise InputError(".zst files need a library: pip install 'cleannews[zstd]'") from None
    return zstandard


def unreadable(problem: BaseException) -> str | None:
    """What to say if a file cannot be read; None if the exception is about something else."""
    if isinstance(problem, InputError):
        return str(problem)
    if isinstance(problem, PermissionError):
        return "cannot be read: permission denied; give the right to read it: chmod u+rX"
    if isinstance(problem, gzip.BadGzipFile | zlib.error | EOFError) or type(problem).__name__ == "ZstdError":
        return f"the compressed data is damaged or cut off ({problem}): fetch the file again"
    if isinstance(problem, FileNotFoundError):
        return "no such file or folder"
    if isinstance(problem, OSError):
        if problem.errno == errno.ELOOP:
            return "a link that leads to itself: remove it"
        return f"cannot be read: {problem.strerror or problem}"
    return None


def unwritable(problem: OSError) -> str:
    """What to say if a file cannot be written."""
    if isinstance(problem, PermissionError):
        return "cannot be written: permission denied; choose another place with -o"
    if problem.errno in (errno.ENOSPC, errno.EDQUOT):
        return "cannot be written: no space left on the device"
    if isinstance(problem, FileExistsError | NotADirectoryError):
        return "cannot be written: a file stands where a folder is needed; choose another place with -o"
    if isinstance(problem, IsADirectoryError):
        return "cannot be written: it is a folder"
    return f"cannot be written: {problem.strerror or problem}"


def is_full(problem: OSError) -> bool:
    """Whether every later write would fail as well."""
    return problem.errno in (errno.ENOSPC, errno.EDQUOT, errno.EROFS)
