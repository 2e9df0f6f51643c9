"""Which rules look at which line: triggers turned into look-ups.

Most lines are story. The table finds the few that deserve a look without running
a regular expression on the others: the line's first word is a dictionary key, its
last character another, and the literals that may stand inside a line are looked
for once in the whole document.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from cleannews.rule import Rule
from cleannews.text import HEAD, TAIL, Cut, Document

_WORD = re.compile(r"[\W_]{0,12}([^\W_]+)")
"""The first word of a line, after at most twelve characters of bullets and brackets."""

Found = tuple[int, Cut]
"""A proposed cut with the rank (precedence) of the rule that proposed it."""


class Table:
    """The dispatch table of an ordered set of rules; the order is the precedence.

    Attributes:
        rules: the rules, first wins.
    """

    __slots__ = ("_ends", "_has", "_head", "_starts", "_tail", "rules")

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(rules)
        self._starts: dict[str, list[tuple[str, int]]] = {}
        self._ends: dict[str, list[int]] = {}
        self._has: list[tuple[str, list[int]]] = []
        has: dict[str, list[int]] = {}
        for rank, rule in enumerate(self.rules):
            for phrase in rule.starts:
                first = _WORD.match(phrase)
                if first is None:
                    raise ValueError(f"rule {rule.name}: the phrase {phrase!r} has no word to look up")
                self._starts.setdefault(first[1], []).append((phrase, rank))
            for char in rule.ends:
                self._ends.setdefault(char, []).append(rank)
            for literal in rule.has:
                has.setdefault(literal, []).append(rank)
        self._has = list(has.items())
        self._head = [rank for rank, rule in enumerate(self.rules) if rule.head]
        self._tail = [rank for rank, rule in enumerate(self.rules) if rule.tail]

    def find(self, doc: Document) -> list[Found]:
        """All cuts that the rules propose for a document, in no particular order; they may overlap."""
        wanted: set[tuple[int, int]] = set()  # (rank, line index)
        low, text, starts, ends = doc.low, doc.text, self._starts, self._ends
        first_word = _WORD.match
        for index, (start, end) in enumerate(doc.spans):
            word = first_word(low, start, end)
            if word is not None:
                phrases = starts.get(word[1])
                if phrases is not None:
                    at = word.start(1)
                    for phrase, rank in phrases:
                        if low.startswith(phrase, at):
                            wanted.add((rank, index))
            ranks = ends.get(text[end - 1])
            if ranks is not None:
                wanted.update([(rank, index) for rank in ranks])
        for literal, ranks in self._has:
            at = low.find(literal)
            while at >= 0:
                line = doc.line_at(at)
                wanted.update([(rank, line.index) for rank in ranks])
                at = low.find(literal, max(line.end, at + 1))
        count = len(doc.spans)
        for rank in self._head:
            wanted.update([(rank, index) for index in range(min(HEAD, count))])
        for rank in self._tail:
            wanted.update([(rank, index) for index in range(max(0, count - TAIL), count)])
        rules, line_of = self.rules, doc.line
        return [(rank, cut) for rank, index in wanted for cut in rules[rank].find(line_of(index))]
