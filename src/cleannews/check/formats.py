"""Findings as lines of output."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from cleannews.check.findings import Finding, shorten


def as_text(findings: Iterable[Finding]) -> Iterator[str]:
    """`file:line:column: kind: text [rule]`, as compilers and editors write it."""
    for found in findings:
        yield f"{printable(found.file)}:{found.line}:{found.column}: {found.kind}: {shorten(found.text)} [{found.rule}]"


def as_json(findings: Iterable[Finding]) -> Iterator[str]:
    """One JSON array, a finding a line; `[]` when there is none."""
    import json

    before = ""
    for found in findings:
        if before:
            yield before + ","
        before = (" " if before else "[") + json.dumps({**found._asdict(), "file": printable(found.file)})
    yield before + "]" if before else "[]"


def as_github(findings: Iterable[Finding]) -> Iterator[str]:
    """Workflow commands, which GitHub shows as annotations of the lines."""
    for found in findings:
        place = f"file={_property(printable(found.file))},line={found.line},endLine={found.end_line}"
        if (
            found.id is None and found.line == found.end_line
        ):  # GitHub takes columns of one line only, and those of a record are not the file's
            place += f",col={found.column},endColumn={found.end_column}"
        yield f"::warning {place},title={_property(f'cleannews: {found.rule}')}::{_data(f'{found.kind}: {shorten(found.text)}')}"


FORMATS: dict[str, Callable[[Iterable[Finding]], Iterator[str]]] = {"text": as_text, "json": as_json, "github": as_github}


def printable(file: str) -> str:
    """A file's name for the terminal; bytes that are no UTF-8 become `?`."""
    return file.encode("utf-8", "replace").decode()


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
