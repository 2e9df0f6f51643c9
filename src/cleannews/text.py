"""The document model: a text, its non-blank lines, and where each of them stands.

Everything is addressed by code-point offsets into the text as it was given;
nothing here changes, normalises or copies the text.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from typing import Any, NamedTuple

HEAD = 8
"""Non-blank lines from the top in which a headline, byline, dateline or caption is looked for."""
TAIL = 12
"""Non-blank lines from the bottom in which credits, tags and notices are looked for."""
FLAT = 1200
"""Mean characters a line above which a text has no line structure worth trusting."""


class Cut(NamedTuple):
    """A piece of the text that a rule proposes to cut.

    `start` and `end` are half-open code-point offsets into the document;
    `meta` is what the piece tells about the article (`{"authors": ["Rina"]}`).
    """

    start: int
    end: int
    meta: Mapping[str, Any]


_NOTHING: Mapping[str, Any] = {}


def fold(text: str) -> str:
    """Lower-case `text` without changing its length.

    `str.lower` turns `İ` into two code points; offsets into the folded text
    must be offsets into the text, so such characters stay as they are.
    """
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(c if len(c.lower()) != 1 else c.lower() for c in text)


class Line:
    """A non-blank line of a document, without the white space around it.

    Attributes:
        doc: the document it belongs to.
        index: its number among the non-blank lines, from 0.
        start, end: its half-open span in the document's text.
        text: its characters; `low`: the same, folded.
    """

    __slots__ = ("doc", "end", "index", "low", "start", "text")

    def __init__(self, doc: Document, index: int) -> None:
        self.doc = doc
        self.index = index
        self.start, self.end = doc.spans[index]
        self.text = doc.text[self.start : self.end]
        self.low = doc.low[self.start : self.end]

    def cut(self, start: int = 0, end: int | None = None, **meta: Any) -> Cut:
        """Propose to cut this line, or its part from `start` to `end`.

        Args:
            start: offset within the line.
            end: offset within the line; None for its end.
            meta: what the piece tells about the article, such as `authors=["Rina"]`.
        """
        return Cut(self.start + start, self.end if end is None else self.start + end, meta)

    def places(self, *literals: str) -> list[int]:
        """The offsets within the line at which one of some literals, given folded, stands; in order."""
        low, found = self.low, []
        for literal in literals:
            at = low.find(literal)
            while at >= 0:
                found.append(at)
                at = low.find(literal, at + 1)
        found.sort()
        return found

    def near(self, *literals: str, before: int, after: int) -> list[tuple[int, int]]:
        """The parts of the line around some literals: a large pattern searched there alone is quick on long lines.

        Args:
            literals: what to look for, folded.
            before: characters before the first character of a literal.
            after: characters behind it.

        Returns:
            Spans within the line, in order, those that overlap made one.
        """
        parts: list[tuple[int, int]] = []
        for at in self.places(*literals):
            start, end = max(0, at - before), at + after
            if parts and start <= parts[-1][1]:
                start = parts.pop()[0]
            parts.append((start, min(end, len(self.low))))
        return parts

    @property
    def prev(self) -> Line | None:
        """The non-blank line above, or None."""
        return self.doc.line(self.index - 1) if self.index else None

    @property
    def next(self) -> Line | None:
        """The non-blank line below, or None."""
        return self.doc.line(self.index + 1) if self.index + 1 < len(self.doc.spans) else None

    @property
    def head(self) -> bool:
        """Whether the line is one of the first `HEAD` non-blank lines."""
        return self.index < HEAD

    @property
    def tail(self) -> bool:
        """Whether the line is one of the last `TAIL` non-blank lines."""
        return self.index >= len(self.doc.spans) - TAIL

    @property
    def last(self) -> bool:
        """Whether no non-blank line follows."""
        return self.index == len(self.doc.spans) - 1

    @property
    def gap(self) -> int:
        """Line breaks between this line and the one above; 0 for the first line."""
        if not self.index:
            return 0
        return self.doc.text.count("\n", self.doc.spans[self.index - 1][1], self.start)


class Document:
    r"""A text with its non-blank lines.

    Lines end at `\n` only (`\r` before it counts as white space around the line):
    `str.splitlines` would also split at form feeds and U+2028, which git and
    editors do not take for line ends.

    Attributes:
        text: the text as given; low: the same, folded, of the same length.
        spans: the (start, end) of each non-blank line, white space trimmed.
        known: what is known of the article from outside the text, such as its title.
        notes: what rules found out about it and share with others.
        flat: whether the text has no line structure: one line, or lines as long as articles.
    """

    __slots__ = ("_lines", "_starts", "flat", "known", "low", "notes", "spans", "text")

    def __init__(self, text: str, known: Mapping[str, Any] | None = None, low: str | None = None) -> None:
        self.text = text
        self.low = fold(text) if low is None else low
        self.known: Mapping[str, Any] = known or _NOTHING
        self.spans = spans = []  # type: list[tuple[int, int]]
        self._lines: dict[int, Line] = {}
        self.notes: dict[str, Any] = {}
        self._starts: list[int] | None = None
        pos = 0
        for raw in text.split("\n"):
            after = pos + len(raw)
            if trimmed := raw.strip():
                if trimmed is raw:
                    spans.append((pos, after))
                else:
                    start = after - len(raw.lstrip())
                    spans.append((start, start + len(trimmed)))
            pos = after + 1
        if spans and text[0] == "\ufeff":  # a byte-order mark is no part of the first line
            spans[0] = (min(1, spans[0][1] - 1), spans[0][1])
        self.flat = len(text) > FLAT * len(spans) or len(spans) == 1

    def line(self, index: int) -> Line:
        """The non-blank line number `index`."""
        found = self._lines.get(index)
        if found is None:
            found = self._lines[index] = Line(self, index)
        return found

    def index_at(self, offset: int) -> int:
        """The number of the non-blank line that holds the character at `offset`."""
        if self._starts is None:
            self._starts = [start for start, _ in self.spans]
        return max(0, bisect_right(self._starts, offset) - 1)

    def line_at(self, offset: int) -> Line:
        """The non-blank line that holds the character at `offset`."""
        return self.line(self.index_at(offset))
