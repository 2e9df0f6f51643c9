"""Which rules look at which line: triggers turned into look-ups.

Most lines are story. The table finds the few that deserve a look without running
a regular expression on the others: the line's first word is a dictionary key, its
last character another, and the literals that may stand inside a line are looked
for once in the whole document, by anchors that many of them share.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from cleannews.rule import Rule
from cleannews.text import Cut, Document

_WORD = re.compile(r"[\W_]{0,12}([^\W_]+)")
"""The first word of a line, after at most twelve characters of bullets and brackets."""
EDGE = 900
"""Characters from the top or the bottom in which a literal with that scope is looked for."""
_CLOSED = frozenset(".,;:!?\"”'")

Found = tuple[int, Cut]
"""A proposed cut with the rank (precedence) of the rule that proposed it."""


class Table:
    """The dispatch table of an ordered set of rules; the order is the precedence.

    Attributes:
        rules: the rules, first wins.
    """

    __slots__ = ("_anchors", "_ends", "_has", "_head", "_starts", "_tail", "rules")

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(rules)
        self._starts: dict[str, list[tuple[str, int]]] = {}
        self._ends: dict[str, list[int]] = {}
        self._head: list[tuple[int, int, bool]] = []  # rank, lines, only unclosed ones
        self._tail: list[tuple[int, int, bool]] = []
        self._has: dict[tuple[str, str], list[tuple[str, int]]] = {}  # (scope, anchor) -> (literal, rank)
        for rank, rule in enumerate(self.rules):
            for phrase in rule.starts:
                first = _WORD.match(phrase)
                if first is None:
                    raise ValueError(f"rule {rule.name}: the phrase {phrase!r} has no word to look up")
                self._starts.setdefault(first[1], []).append((phrase, rank))
            for char in rule.ends:
                self._ends.setdefault(char, []).append(rank)
            for literal in rule.has:
                self._has.setdefault((rule.scope, _anchor(literal)), []).append((literal, rank))
            if rule.head:
                self._head.append((rank, rule.head, rule.unclosed))
            if rule.tail:
                self._tail.append((rank, rule.tail, rule.unclosed))
        self._anchors = tuple(self._has)

    def anchors(self, low: str) -> list[tuple[str, str]]:
        """The anchors that stand in a folded text, each in its scope."""
        return _present(self._anchors, low)

    def anchors_after(self, low: str, before: list[tuple[str, str]], seams: str) -> list[tuple[str, str]]:
        """The anchors of a text that came out of cutting another one, without searching all of it again.

        Args:
            low: the new text, folded.
            before: the anchors of the text before the cuts.
            seams: the folded surroundings of the cuts, the only places where a new anchor can stand.
        """
        known = set(before)
        maybe = [key for key in self._anchors if key[0] != "all" or key in known or key[1] in seams]
        return _present(maybe, low)

    def find(self, doc: Document, anchors: Iterable[tuple[str, str]]) -> list[Found]:
        """All cuts that the rules propose for a document, in no particular order; they may overlap.

        Args:
            doc: the document.
            anchors: the anchors that stand in it (see `anchors`).
        """
        low, text, spans = doc.low, doc.text, doc.spans
        wanted: list[tuple[int, int]] = []  # (rank, line index)
        starts, ends, first_word = self._starts, self._ends, _WORD.match
        for index, (start, end) in enumerate(spans):
            word = first_word(low, start, end)
            if word is not None and (phrases := starts.get(word[1])) is not None:
                at = word.start(1)
                wanted += [(rank, index) for phrase, rank in phrases if low.startswith(phrase, at)]
            if (ranks := ends.get(text[end - 1])) is not None:
                wanted += [(rank, index) for rank in ranks]
        for key in anchors:
            scope = key[0]
            begin = max(0, len(low) - EDGE) if scope == "tail" else 0
            until = EDGE if scope == "head" else len(low)
            for literal, rank in self._has[key]:
                at = low.find(literal, begin, until)
                while at >= 0:
                    line = doc.line_at(at)
                    wanted.append((rank, line.index))
                    at = low.find(literal, max(line.end, at + 1), until)
        count = len(spans)
        for rank, lines, unclosed in self._head:
            wanted += [(rank, i) for i in range(min(lines, count)) if not (unclosed and text[spans[i][1] - 1] in _CLOSED)]
        for rank, lines, unclosed in self._tail:
            wanted += [(rank, i) for i in range(max(0, count - lines), count) if not (unclosed and text[spans[i][1] - 1] in _CLOSED)]
        rules, line_of = self.rules, doc.line
        return [(rank, cut) for rank, index in set(wanted) for cut in rules[rank].find(line_of(index))]


def _anchor(literal: str) -> str:
    """The part of a literal that is looked for first: its first word of four letters or more, or itself."""
    word = re.search(r"[a-z]{4,}", literal)
    return word[0] if word else literal


def _present(keys: Iterable[tuple[str, str]], low: str) -> list[tuple[str, str]]:
    if len(low) <= EDGE:
        return [key for key in keys if key[1] in low]
    parts = {"all": low, "head": low[:EDGE], "tail": low[-EDGE:]}
    return [key for key in keys if key[1] in parts[key[0]]]
