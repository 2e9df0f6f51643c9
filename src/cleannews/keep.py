"""Keep-lists: the pieces of text that a user wants to keep, although a rule would cut them.

The file has one piece a line: the rule that would cut it, a hash of its text, and the
beginning of the text for the reader. Lines are sorted, and hold no line numbers and no
dates, so the file changes only when its content does, and merges well.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from os import PathLike
from pathlib import Path
from typing import Any

from cleannews.narrow import sparing
from cleannews.rule import Rule
from cleannews.table import Table
from cleannews.text import Document

NAME = ".cleannews-keep"
"""The name under which a keep-list is found in a folder above the texts."""
HEADER = """\
# Pieces that cleannews leaves in the text: the rule that would cut it, its hash, its beginning.
# Written by `cleannews check --write-keep`; take a line out to have its piece cut again.
"""
_SHOWN = 72  # characters of a piece that are shown in the file


def digest(piece: str) -> str:
    """The hash of a piece: 16 hexadecimal digits, whatever white space it is laid out with."""
    from hashlib import sha256

    return sha256(" ".join(piece.split()).encode("utf-8", "surrogatepass")).hexdigest()[:16]


class KeepList:
    """A set of pieces to keep.

    Attributes:
        entries: for each (rule, hash) the beginning of the piece.
    """

    __slots__ = ("entries",)

    def __init__(self, entries: Mapping[tuple[str, str], str] | None = None) -> None:
        self.entries: dict[tuple[str, str], str] = dict(entries or {})

    @classmethod
    def read(cls, path: str | PathLike[str]) -> KeepList:
        """Read a keep-list.

        Raises:
            OSError: the file cannot be read.
            ValueError: a line is not an entry; the message names file and line.
        """
        entries: dict[tuple[str, str], str] = {}
        try:
            lines = Path(path).read_text("utf-8").split("\n")
        except UnicodeDecodeError as error:
            raise ValueError(f"{path}: not UTF-8; a keep-list is written by `cleannews check --write-keep`") from error
        for number, line in enumerate(lines, 1):
            if not line.strip() or line.startswith("#"):
                continue
            rule, _, rest = line.strip().partition(" ")
            mark, _, shown = rest.partition(" ")
            if len(mark) != 16 or not all(c in "0123456789abcdef" for c in mark):
                raise ValueError(f"{path}:{number}: not an entry (rule, 16-digit hash, text): {line.strip()[:40]!r}")
            entries[rule, mark] = shown
        return cls(entries)

    def content(self) -> bytes:
        """The content of the list's file, sorted: the same pieces give the same bytes."""
        rows = sorted((rule, shown, mark) for (rule, mark), shown in self.entries.items())
        return (HEADER + "".join(f"{rule} {mark} {shown}".rstrip() + "\n" for rule, shown, mark in rows)).encode()

    def add(self, rule: str, piece: str) -> bool:
        """Add a piece; whether it was new."""
        key = (rule, digest(piece))
        if key in self.entries:
            return False
        shown = " ".join(piece.split())
        shown = shown if len(shown) <= _SHOWN else shown[: _SHOWN - 1] + "…"
        self.entries[key] = shown.encode("utf-8", "replace").decode()
        return True

    def add_all(self, text: str, rules: Iterable[Rule], known: Mapping[str, Any] | None = None) -> int:
        """Add every piece that one of the rules would cut from `text`; how many were new.

        Also those that another rule would cut first: with the winners spared, they were next.
        """
        rules = tuple(rules)
        table, doc = Table(rules), Document(text, known)
        found = table.find(doc)
        return sum(self.add(rules[rank].name, text[cut.start : cut.end]) for rank, cut in found if cut.start < cut.end)

    def spare(self, rules: Iterable[Rule]) -> list[Rule]:
        """The rules, those that the list names without the cuts that it names."""
        marks: dict[str, set[str]] = {}
        for rule, mark in self.entries:
            marks.setdefault(rule, set()).add(mark)

        def spared(rule: Rule) -> Rule:
            mine = marks.get(rule.name)
            return sparing(rule, lambda piece: digest(piece) in mine) if mine else rule

        return [spared(rule) for rule in rules]
