"""Bytes to text, strictly: what is not UTF-8 is named, never repaired."""

from __future__ import annotations

import codecs

_WIDE = (
    (codecs.BOM_UTF32_LE, "UTF-32"),  # begins with the mark of UTF-16, so it is asked first
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)
_BINARY = (
    (b"\x1f\x8b", "compressed with gzip: give it a name that ends in .gz"),
    (b"\x28\xb5\x2f\xfd", "compressed with zstd: give it a name that ends in .zst"),
    (b"PAR1", "a Parquet file: give it a name that ends in .parquet"),
    (b"PK\x03\x04", "an archive or office document, not text: unpack it or save it as text"),
    (b"%PDF", "a PDF, not text: take the text out of it first: pdftotext"),
)
EMPTY = "the file is empty: fetch it again or delete it"


class InputError(ValueError):
    """The input cannot be read; the message says why and what to do, the caller adds the place."""


def decode(data: bytes) -> str:
    """The text of a file: UTF-8, nothing changed (line ends and a byte-order mark stay).

    Raises:
        InputError: no text, or not UTF-8.
    """
    if not data:
        raise InputError(EMPTY)
    other = not_text(data)
    if other:
        raise InputError(other)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as problem:
        if b"\0" in data[:4096]:
            raise InputError("a binary file, not text: leave it out") from None
        raise InputError(not_utf8(data, problem)) from None
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise InputError(f"a binary file, not text (a NUL byte in line {line}): leave it out, or remove the bytes: tr -d '\\000'")
    return text


def not_text(data: bytes) -> str | None:
    """What to say of data that begins as UTF-16, UTF-32 or a well-known binary format does; None if it does not."""
    name = next((name for mark, name in _WIDE if data.startswith(mark)), None)
    return convert(name) if name else next((what for mark, what in _BINARY if data.startswith(mark)), None)


def not_utf8(data: bytes, problem: UnicodeDecodeError) -> str:
    """What to say of bytes that are not UTF-8: where, and the likely encoding."""
    at = problem.start
    likely = "CP1252" if any(0x80 <= byte < 0xA0 for byte in data[at : at + 4096]) else "LATIN1"
    line = data.count(b"\n", 0, at) + 1
    where = f"in line {line}" if line > 1 else f"at byte {at}"
    return f"not UTF-8 (byte 0x{data[at]:02x} {where}). " + convert(likely, "If it is")


def convert(encoding: str, lead: str = "The encoding is") -> str:
    """How to convert a file of another encoding."""
    return f"{lead} {encoding}: iconv -f {encoding} -t UTF-8 OLD > NEW"
