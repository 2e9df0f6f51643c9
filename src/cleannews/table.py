"""Which rules look at which line: triggers turned into look-ups.

Most lines are story. The table finds the few that deserve a look without running
a regular expression on the others: the line's first word is a dictionary key, its
last character another, and the literals that may stand inside a line are looked
for in the whole document at once (see `cleannews.literals`).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from cleannews.literals import Hit, Literals
from cleannews.rule import Rule, Scope
from cleannews.text import Cut, Document, Line

_WORD = re.compile(r"[\W_]{0,12}([^\W_]+)")
"""The first word of a line, after at most twelve characters of bullets and brackets."""
EDGE = 900
"""Characters from the top or the bottom in which a literal with that scope is looked for."""
_CLOSING = {char: 2 for char in ".,;:"} | {char: 1 for char in "!?\"”'"}
_ASIDE = 4
"""Full stops and spaces behind the last character of a line that are looked past."""

Found = tuple[int, Cut]
"""A proposed cut with the rank (precedence) of the rule that proposed it."""
_Offers = list[tuple[int, re.Pattern[str] | None]]
"""The ranks of the rules that a line is offered to, each with its gate."""
_Edge = list[tuple[_Offers, _Offers, _Offers]]
"""For each of the first (or last) lines its offers: as an unclosed line, as a question or quotation, as a closed line."""


class Hits(NamedTuple):
    """The literals that stand in a text: those of any scope, and those of the two ends with the text of those ends."""

    anywhere: list[Hit]
    ends: dict[Scope, tuple[str, list[Hit]]]


class Table:
    """The dispatch table of an ordered set of rules; the order is the precedence.

    Attributes:
        rules: the rules, first wins.
    """

    __slots__ = ("_edges", "_ends", "_finds", "_literals", "_owners", "_starts", "rules")

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(rules)
        self._finds: list[Callable[[Line], Iterator[Cut]]] = [rule.find for rule in self.rules]
        self._starts: dict[str, list[tuple[str, int]]] = {}
        self._ends: dict[str, list[int]] = {}
        self._edges: dict[tuple[bool, tuple[bool, ...]], tuple[_Edge, _Edge]] = {}
        owners: dict[Scope, dict[str, list[int]]] = {"all": {}, "head": {}, "tail": {}}  # literal -> ranks
        for rank, rule in enumerate(self.rules):
            for phrase in rule.starts:
                first = _WORD.match(phrase)
                if first is None:
                    raise ValueError(f"rule {rule.name}: the phrase {phrase!r} has no word to look up")
                self._starts.setdefault(first[1], []).append((phrase, rank))
            for char in rule.ends:
                self._ends.setdefault(char, []).append(rank)
            for literal in rule.has:
                owners[rule.scope].setdefault(literal, []).append(rank)
        self._owners: dict[Scope, list[list[int]]] = {scope: list(found.values()) for scope, found in owners.items()}
        self._literals = {scope: Literals(found) for scope, found in owners.items() if found}

    def hits(self, low: str) -> Hits:
        """The literals that stand in a folded text, each in its scope."""
        anywhere = self._literals["all"].hits(low) if "all" in self._literals else []
        return Hits(anywhere, {scope: self._at_end(scope, low) for scope in self._literals if scope != "all"})

    def _at_end(self, scope: Scope, low: str) -> tuple[str, list[Hit]]:
        part = low[-EDGE:] if scope == "tail" else low[:EDGE]
        return part, self._literals[scope].hits(part)

    def hits_after(self, low: str, before: Hits, kept: Sequence[tuple[int, int]]) -> Hits:
        """The literals of a text that came out of cutting another one, without searching all of it again.

        Args:
            low: the new text, folded.
            before: the literals of the text before the cuts.
            kept: the spans of the text before the cuts that make up the new one, in order.
        """
        anywhere: set[Hit] = set()
        if "all" in self._literals:
            literals = self._literals["all"]
            starts, shifts, size = [], [], 0
            for start, end in kept:
                starts.append(start)
                shifts.append(size - start)
                size += end - start
            for at, number in before.anywhere:
                i = bisect_right(starts, at) - 1
                if i >= 0 and at + literals.sizes[number] <= kept[i][1]:
                    anywhere.add((at + shifts[i], number))
            for start, shift in zip(starts[1:], shifts[1:], strict=True):  # a new one stands across a seam
                first = max(0, start + shift - literals.reach)
                anywhere.update((first + at, n) for at, n in literals.hits(low[first : start + shift + literals.reach]))
        ends = dict(before.ends)
        for scope, (part, _) in before.ends.items():
            if (low[-EDGE:] if scope == "tail" else low[:EDGE]) != part:
                ends[scope] = self._at_end(scope, low)
        return Hits(list(anywhere), ends)

    def find(self, doc: Document, hits: Hits | None = None) -> list[Found]:
        """All cuts that the rules propose for a document; they may overlap.

        Args:
            doc: the document.
            hits: the literals that stand in it, if they are known (see `hits`).
        """
        low, text, spans = doc.low, doc.text, doc.spans
        wanted: list[tuple[int, int]] = []  # (rank, line index)
        starts, ends, first_word = self._starts, self._ends, _WORD.match
        for index, (start, end) in enumerate(spans):
            word = first_word(low, start, end)
            if word is not None and (phrases := starts.get(word[1])) is not None:
                at = word.start(1)
                wanted += [(rank, index) for phrase, rank in phrases if low.startswith(phrase, at)]
            last = text[end - 1]
            if last == ".":
                aside = end - 1
                while aside > start and end - aside <= _ASIDE and text[aside - 1] in ". ":
                    aside -= 1
                if aside > start and (ranks := ends.get(text[aside - 1])) is not None:
                    wanted += [(rank, index) for rank in ranks]
            if (ranks := ends.get(last)) is not None:
                wanted += [(rank, index) for rank in ranks]
        self._offer_edges(doc, wanted)
        self._offer_hits(doc, self.hits(low) if hits is None else hits, wanted)
        finds, line = self._finds, doc.line
        # from below: of two like cuts the one proposed from further down wins, where more of the context was seen
        return [(rank, cut) for rank, index in sorted(set(wanted), reverse=True) for cut in finds[rank](line(index))]

    def _offer_hits(self, doc: Document, hits: Hits, wanted: list[tuple[int, int]]) -> None:
        """Offer the lines with literals."""
        line_at, owners = doc.index_at, self._owners["all"]
        for at, number in hits.anywhere:
            index = line_at(at)
            wanted += [(rank, index) for rank in owners[number]]
        for scope, (part, found) in hits.ends.items():
            first, owners = len(doc.low) - len(part) if scope == "tail" else 0, self._owners[scope]
            for at, number in found:
                index = line_at(first + at)
                wanted += [(rank, index) for rank in owners[number]]

    def _offer_edges(self, doc: Document, wanted: list[tuple[int, int]]) -> None:
        """Offer the first and the last lines."""
        known = doc.known
        key = (doc.flat, tuple([bool(known.get(name)) for name in _GIVEN]) if known else ())
        edges = self._edges.get(key)
        if edges is None:
            edges = self._edges[key] = self._edges_for(*key)
        text, spans = doc.text, doc.spans
        last = len(spans) - 1
        for edge, indices in ((edges[0], range(last + 1)), (edges[1], range(last, -1, -1))):
            for offers, index in zip(edge, indices, strict=False):
                start, end = spans[index]
                closing = _CLOSING.get(text[end - 1], 0)
                if closing == 2 and text.startswith("...", end - 3):
                    closing = 1
                wanted += [(rank, index) for rank, gate in offers[closing] if gate is None or gate.match(text, start)]

    def _edges_for(self, flat: bool, given: tuple[bool, ...]) -> tuple[_Edge, _Edge]:
        """The rules for the first lines, from the top, and for the last lines, from the bottom."""
        have = {name for name, there in zip(_GIVEN, given, strict=False) if there}
        both: tuple[_Edge, _Edge] = [], []
        for rank, rule in enumerate(self.rules):
            if (rule.flat and not flat) or (rule.given and rule.given not in have):
                continue
            for edge, lines in zip(both, (rule.head, rule.tail), strict=True):
                edge += [([], [], []) for _ in range(lines - len(edge))]
                for offers in edge[:lines]:
                    for closing in range(1 if rule.unclosed is True else 2 if rule.unclosed else 3):
                        offers[closing].append((rank, rule.gate))
        return both


_GIVEN = ("title",)
