"""JSON lines to records and back."""

from __future__ import annotations

import datetime
import decimal
import json
from collections.abc import Iterable
from typing import Any

from cleannews.records.clean import Record, Settings, clean_record
from cleannews.records.decode import InputError, not_utf8
from cleannews.records.tally import Problem, Tally


def parse(line: bytes) -> Any:
    """The value of a line.

    Raises:
        InputError: not UTF-8, or not JSON.
    """
    try:
        return json.loads(line.decode("utf-8"))
    except UnicodeDecodeError as problem:
        raise InputError(not_utf8(line, problem)) from None
    except json.JSONDecodeError as problem:
        raise InputError(f"not JSON ({problem.msg} at column {problem.colno})") from None
    except (RecursionError, ValueError) as problem:  # nested too deeply; a number of thousands of digits
        raise InputError(f"JSON that cannot be read ({problem})") from None


def dump(record: Record) -> bytes:
    """The line of a record, with its line end; lone surrogates are written as JSON escapes.

    Raises:
        InputError: a field holds what JSON cannot (a table's bytes).
    """
    return _utf8(_ENCODER.encode(record)) + b"\n"


def dump_page(record: Record) -> bytes:
    """The record as a file of its own: a line for each field and each cut piece, so that diffs read well."""
    encode = _ENCODER.encode
    fields = []
    for name, value in record.items():
        if name == "removed" and value:
            pieces = ",\n".join([f"    {encode(piece)}" for piece in value])
            fields.append(f'  "removed": [\n{pieces}\n  ]')
        else:
            shown = "null" if value is None else "[]" if value == [] else encode(value)  # most are, and it saves time
            fields.append(f"  {encode(name)}: {shown}")
    return _utf8("{\n" + ",\n".join(fields) + "\n}\n")


def clean_lines(lines: Iterable[bytes], settings: Settings, tally: Tally, *, first: int, name: str, ident: str) -> bytes:
    """Clean consecutive lines of a JSONL file.

    Args:
        lines: the lines, with or without line ends; blank ones are passed over.
        settings: how to clean.
        tally: where to count.
        first: the number of the first line, from 1.
        name: the name of the file, for messages.
        ident: its id; a record that has none gets this and its line number.

    Returns:
        The lines of the cleaned records. A line that is not JSON is left out, JSON that is not
        a record with a text passes as it is; each is reported.
    """
    out: list[bytes] = []
    for number, line in enumerate(lines, first):
        if not line.strip():
            continue
        if number == 1 and line.startswith(b"\xef\xbb\xbf"):
            line = line[3:]
        place = f"{name}:{number}"
        try:
            value = parse(line)
        except InputError as problem:
            tally.problems.append(Problem(place, f"{problem}; the line is left out"))
            continue
        try:
            if not isinstance(value, dict):
                raise InputError("not a record, which is a JSON object")
            out.append(dump(clean_record(value, f"{ident}:{number}", settings, tally, path=name)))
        except InputError as problem:
            tally.problems.append(Problem(place, str(problem)))
            out.append(line.rstrip(b"\r\n") + b"\n")
    return b"".join(out)


def _plain(value: object) -> object:
    """A value of a table as JSON: dates by ISO 8601, decimal numbers as texts."""
    if isinstance(value, datetime.date | datetime.time):
        return value.isoformat()
    if isinstance(value, decimal.Decimal):
        return str(value)
    raise InputError(f"a field holds {type(value).__name__}, which JSON cannot: write Parquet: -o x.parquet")


def _utf8(text: str) -> bytes:
    return text.encode("utf-8", "backslashreplace")  # of a lone surrogate it makes \udXXX: its JSON escape


_ENCODER = json.JSONEncoder(ensure_ascii=False, default=_plain)
