"""Findings: the pieces of furniture in a file, each with its place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from cleannews.article import Removed

_SHOWN = 80  # characters of a piece that are shown


class Finding(NamedTuple):
    """A piece of furniture in a file.

    Attributes:
        file: the file's name as it was given.
        line, column: where the piece begins, from 1. In a text, lines end at line feeds and
            columns count characters; of a record in a JSONL file, `line` is the record's and
            `column` counts the characters of its text.
        end_line, end_column: where it ends; the column is that after its last character.
        start, end: its half-open offsets in the text.
        kind, rule: what it is, and what found it.
        text: its characters.
        id: the record's own id, None in a text file.
    """

    file: str
    line: int
    column: int
    end_line: int
    end_column: int
    start: int
    end: int
    kind: str
    rule: str
    text: str
    id: Any = None


def findings(file: str, text: str, removed: Iterable[Removed], record: int | None = None, id: Any = None) -> Iterator[Finding]:  # noqa: A002
    """The findings in a text.

    Args:
        file: the file's name.
        text: the text.
        removed: its cuts, in order. The white space that cuts leave behind is no finding.
        record: the line of the text's record in a JSONL file; None for a text file.
        id: the record's id.
    """
    line, begin, at = 1, 0, 0  # the line that holds the offset `at`, and where that line begins
    for piece in removed:
        if piece.kind == "blank":
            continue
        if record is not None:
            yield Finding(
                file,
                record,
                piece.start + 1,
                record,
                piece.end + 1,
                piece.start,
                piece.end,
                piece.kind,
                piece.rule,
                piece.text,
                id,
            )
            continue
        line += text.count("\n", at, piece.start)
        begin = text.rfind("\n", 0, piece.start) + 1
        at = piece.start
        breaks = piece.text.count("\n")
        end_column = len(piece.text) - piece.text.rfind("\n") if breaks else piece.end - begin + 1
        yield Finding(
            file, line, piece.start - begin + 1, line + breaks, end_column,
            piece.start, piece.end, piece.kind, piece.rule, piece.text,
        )  # fmt: skip


def shorten(text: str, size: int = _SHOWN) -> str:
    """A text on one line, at most `size` characters, without any that could upset a terminal."""
    text = " ".join(text.split())
    if len(text) > size:
        text = text[: size - 1].rstrip() + "…"
    return text if text.isprintable() else "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)
