"""Looks for furniture in the bytes of a file, and gives the bytes without it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from cleannews.article import Article
from cleannews.cleaner import Cleaner
from cleannews.records.decode import InputError, decode

Complain = Callable[[str, str], None]
"""Takes the place (`file`, `file:line`) and the message of something that went wrong."""


class Hit(NamedTuple):
    """A text with furniture.

    Attributes:
        text: the text. article: what is left of it, and its cuts.
        known: what is known of the article from outside the text.
        record: its line in a JSONL file. id: its record's own.
    """

    text: str
    article: Article
    known: Mapping[str, Any]
    record: int | None = None
    id: Any = None


class Scanner:
    """How to look: the rules, and the field that holds the text of a record."""

    __slots__ = ("_cleaner", "_field")

    def __init__(self, cleaner: Cleaner, text_field: str = "text") -> None:
        self._cleaner = cleaner
        self._field = text_field

    def text(self, data: bytes, file: str) -> tuple[bytes, Hit | None]:
        """Look at a text file.

        Args:
            data: its content.
            file: its path.

        Returns:
            The content without the furniture, the very same object if there is none; and what was found.

        Raises:
            InputError: the file is not a text in UTF-8.
        """
        if not data:
            return data, None
        text = decode(data)
        known = {"path": file}
        try:
            article = self._cleaner.clean(text, known=known)
        except Exception as problem:
            raise _failed(problem) from problem
        if not article.removed:
            return data, None
        return article.text.encode(), Hit(text, article, known)

    def lines(self, lines: Iterable[bytes], file: str, complain: Complain) -> Iterator[tuple[bytes, Hit | None]]:
        """Look at the lines of a JSONL file, one at a time; see `text` for what comes out.

        A line that cannot be read is complained about and comes out as it is.
        """
        for number, line in enumerate(lines, 1):
            if line.strip():
                try:
                    yield self._line(line, number, file)
                    continue
                except InputError as problem:
                    complain(f"{file}:{number}", str(problem))
            yield line, None

    def _line(self, line: bytes, number: int, file: str) -> tuple[bytes, Hit | None]:
        from cleannews.check.jsonl import replace_values
        from cleannews.records.again import compose
        from cleannews.records.jsonl import parse
        from cleannews.records.view import clean_view, removed_of, text_of

        mark = b"\xef\xbb\xbf" if number == 1 and line.startswith(b"\xef\xbb\xbf") else b""
        record = parse(line[len(mark) :])
        if not isinstance(record, dict):
            raise InputError("not a record, which is a JSON object")
        text = text_of(record, self._field)
        try:
            known, article = clean_view(record, text, self._cleaner, file)
        except Exception as problem:
            raise _failed(problem) from problem
        if not article.removed:
            return line, None
        values: dict[str, Any] = {self._field: article.text}
        if record.get("removed") is not None:
            values["removed"] = [piece._asdict() for piece in compose(removed_of(record, text), article.removed)]
        fixed = replace_values(line[len(mark) :].decode(), values)
        return mark + fixed.encode(), Hit(text, article, known, number, record.get("id"))


def _failed(problem: Exception) -> InputError:
    """One document must not end the look at all others."""
    return InputError(f"the cleaner failed on this text ({type(problem).__name__}: {problem}); please report it")
