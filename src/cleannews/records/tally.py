"""What a run counts."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from cleannews.article import Article, Removed

SHOWN = 5
"""Ids that are remembered for each flag."""


class Problem(NamedTuple):
    """Something that went wrong: the place (`file`, `file:line`) and what to do about it."""

    place: str
    message: str


@dataclass(slots=True)
class Tally:
    """Counts of a run, or of a part of it; parts are added up in order.

    Attributes:
        documents: texts that were cleaned. characters: their length before, in code points.
        cut: for each kind, pieces and characters that were cut.
        flagged: for each flag, the number of documents and the first few ids.
        problems: what went wrong, in order; a run tells of each when it comes and then counts it in `errors`.
    """

    documents: int = 0
    characters: int = 0
    cut: dict[str, list[int]] = field(default_factory=dict)
    flagged: dict[str, tuple[int, list[str]]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    errors: int = 0

    def count(self, article: Article, ident: object) -> None:
        """Count one cleaned document."""
        self.documents += 1
        self.characters += len(article.text)
        for piece in article.removed:
            self._cut(piece)
        for flag in article.flags:
            self._flag(flag, 1, [str(ident)])

    def add(self, other: Tally) -> None:
        """Add the counts of the part that comes next."""
        self.documents += other.documents
        self.characters += other.characters
        for kind, (pieces, characters) in other.cut.items():
            sums = self.cut.setdefault(kind, [0, 0])
            sums[0] += pieces
            sums[1] += characters
        for flag, (number, ids) in other.flagged.items():
            self._flag(flag, number, ids)
        self.problems += other.problems
        self.errors += other.errors

    def _cut(self, piece: Removed) -> None:
        length = piece.end - piece.start
        self.characters += length
        sums = self.cut.setdefault(piece.kind, [0, 0])
        sums[0] += 1
        sums[1] += length

    def _flag(self, flag: str, number: int, ids: list[str]) -> None:
        had, first = self.flagged.get(flag, (0, []))
        self.flagged[flag] = (had + number, (first + ids)[:SHOWN])
