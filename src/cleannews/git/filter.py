"""What git runs: `python -m cleannews.git.filter clean PATH | process | textconv FILE`.

The working tree keeps the texts as they are, and git stores them clean. What is not a text
in UTF-8 passes as it is, with a word on standard error: a filter must not lose anything.
Settings are those of the folder in which git runs it, which is the top of the working tree.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import BinaryIO

from cleannews.check.scan import Scanner
from cleannews.cleaner import Cleaner
from cleannews.config import find
from cleannews.files.kinds import kind_of
from cleannews.records.decode import InputError

_PACKET = 65516  # bytes of data that a packet of git's protocol holds


def main(args: Sequence[str]) -> int:
    """Do what git asks for; the exit code."""
    try:
        match args:
            case ["clean", path]:
                sys.stdout.buffer.write(cleaned(sys.stdin.buffer.read(), path, _scanner()))
            case ["textconv", path]:
                sys.stdout.buffer.write(readable(path, _scanner()))
            case ["process"]:
                serve(sys.stdin.buffer, sys.stdout.buffer, _scanner())
            case _:
                _say("git runs this; set it up with: cleannews install")
                return 2
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        return 141
    except (OSError, ValueError) as problem:
        _say(str(problem))
        return 2
    return 0


def cleaned(data: bytes, path: str, scanner: Scanner) -> bytes:
    """A file without its furniture; as it is if it cannot be read as text.

    Args:
        data: the content of the file.
        path: its path in the working tree; a name in .jsonl or .ndjson means records.
        scanner: how to look.
    """
    if kind_of(path) == "jsonl":
        return b"".join(line for line, _ in scanner.lines(BytesIO(data), path, _complain))
    try:
        return scanner.text(data, path)[0]
    except InputError as problem:
        _complain(path, f"{problem}; git stores it as it is")
        return data


def readable(path: str, scanner: Scanner) -> bytes:
    """What `git diff` compares of a file: its text; of JSONL, each record as a block of lines."""
    import json
    from pathlib import Path

    data = cleaned(Path(path).read_bytes(), path, scanner)
    if kind_of(path) != "jsonl":
        return data
    out = []
    for line in data.split(b"\n"):
        try:
            record = json.loads(line)
            text = record.pop("text")
            out.append(f"{json.dumps(record, ensure_ascii=False)}\n{text}\n".encode("utf-8", "backslashreplace"))
        except (ValueError, TypeError, KeyError, AttributeError):
            out.append(line + b"\n" if line else b"")
    return b"\n".join(out)


def serve(source: BinaryIO, sink: BinaryIO, scanner: Scanner) -> None:
    """Filter file after file, in git's long-running filter protocol (version 2), until git hangs up."""
    _expect(source, b"git-filter-client")
    _write(sink, [b"git-filter-server\n", b"version=2\n"])
    list(_packets(source))  # what git is able to do
    _write(sink, [b"capability=clean\n", b"capability=smudge\n"])
    while request := dict(line.rstrip(b"\n").split(b"=", 1) for line in _packets(source)):
        data = b"".join(_packets(source))
        try:
            if request[b"command"] == b"clean":
                data = cleaned(data, request[b"pathname"].decode("utf-8", "surrogateescape"), scanner)
        except Exception as problem:  # git says which file failed, and goes on or stops as it is set up
            _say(f"{type(problem).__name__}: {problem}; please report it")
            _write(sink, [b"status=error\n"])
            continue
        _write(sink, [b"status=success\n"])
        _write(sink, (data[at : at + _PACKET] for at in range(0, len(data), _PACKET)))
        _write(sink, [])  # the status stays


def _packets(source: BinaryIO) -> Iterator[bytes]:
    """The packets up to a flush or the end."""
    while (size := int(source.read(4) or b"0", 16)) > 0:
        yield source.read(size - 4)


def _write(sink: BinaryIO, packets: Sequence[bytes] | Iterator[bytes]) -> None:
    sink.writelines(b"%04x" % (len(packet) + 4) + packet for packet in packets)
    sink.write(b"0000")
    sink.flush()


def _expect(source: BinaryIO, greeting: bytes) -> None:
    first = [packet.rstrip(b"\n") for packet in _packets(source)]
    if first[:1] != [greeting] or b"version=2" not in first:
        raise ValueError("git speaks another version of its filter protocol; update git or cleannews")


def _scanner() -> Scanner:
    config = find(".")
    return Scanner(
        Cleaner(keep=config.keep, select=config.select, ignore=config.ignore, packs=config.packs, keep_list=config.keep_list)
    )


def _complain(place: str, message: str) -> None:
    _say(f"{place}: {message}")


def _say(message: str) -> None:
    sys.stderr.write(f"cleannews: {message.encode('utf-8', 'replace').decode()}\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
