"""Reads files of lines, a block at a time."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from cleannews.files.opening import open_input
from cleannews.files.source import STDIN
from cleannews.records.decode import EMPTY, InputError, not_text

BLOCK = 1 << 18
"""Bytes that are read, and given to a worker, at a time."""


def read_lines(path: str) -> Iterator[tuple[list[bytes], int]]:
    """The lines of a file, or of standard input, without their line feeds.

    Args:
        path: the file; `.gz` and `.zst` are decompressed. `-` is standard input, of which (as of
            any pipe) each block is what is there at once: a slow writer is not waited for.

    Yields:
        About a block's worth of lines, and the bytes of the file (as it is stored) read for them.

    Raises:
        OSError: it cannot be read. InputError: it is empty, or evidently no UTF-8 text.
    """
    raw = sys.stdin.buffer if path == STDIN else _open(path)
    try:
        piped = path == STDIN or not raw.seekable()
        file = open_input(path, raw)
        read: Callable[[int], bytes] = getattr(file, "read1", file.read) if piped else file.read
        block = read(BLOCK)
        if not block and path != STDIN:
            raise InputError(EMPTY)
        other = not_text(block)
        if other:
            raise InputError(other)
        before = 0
        for lines in _split(block, read):
            at = 0 if piped else raw.tell()
            yield lines, at - before
            before = at
    finally:
        if path != STDIN:
            raw.close()


def _open(path: str) -> BinaryIO:
    return Path(path).open("rb")


def _split(block: bytes, read: Callable[[int], bytes]) -> Iterator[list[bytes]]:
    parts: list[bytes] = []  # of a line that is longer than a block
    while block:
        head, newline, tail = block.rpartition(b"\n")
        if newline:
            parts.append(head)
            yield b"".join(parts).split(b"\n")
            parts = [tail] if tail else []
        else:
            parts.append(block)
        block = read(BLOCK)
    if parts:
        yield [b"".join(parts)]
