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

from cleannews.literals import Hit, Literals, pivot_of
from cleannews.rule import Rule, Scope
from cleannews.text import Cut, Document, Line

_WORD = re.compile(r"[\W_]{0,12}([^\W_]+)")
"""The first word of a line, after at most twelve characters of bullets and brackets."""
EDGE = 900
"""Characters from the top or the bottom in which a literal with that scope is looked for."""
_CLOSING = dict.fromkeys(".,;:", 2) | dict.fromkeys("!?\"”'", 1)
_ASIDE = 4
"""Full stops and spaces behind the last character of a line that are looked past."""
_GIVEN = ("title",)

Found = tuple[int, Cut]
"""A proposed cut with the rank (precedence) of the rule that proposed it."""
_Offers = list[tuple[int, re.Pattern[str] | None]]
"""The ranks of the rules that a line is offered to, each with its gate."""
_Edge = list[tuple[_Offers, _Offers, _Offers]]
"""For each of the first (or last) lines its offers: as an unclosed line, as a question or quotation, as a closed line."""


class Hits(NamedTuple):
    """The literals that stand in a text: those found anywhere, and for each end its text and what stands there."""

    anywhere: list[Hit]
    ends: dict[Scope, tuple[str, list[Hit]]]


class Table:
    """The dispatch table of an ordered set of rules; the order is the precedence.

    Attributes:
        rules: the rules, first wins.
    """

    __slots__ = ("_at_ends", "_edges", "_ends", "_finds", "_firsts", "_literals", "_owners", "_starts", "rules")

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(rules)
        self._finds: list[Callable[[Line], Iterator[Cut]]] = [rule.find for rule in self.rules]
        self._starts: dict[str, list[tuple[str, int]]] = {}
        self._ends: dict[str, list[int]] = {}
        self._edges: dict[tuple[bool, tuple[bool, ...]], tuple[_Edge, _Edge]] = {}
        literals: dict[str, list[tuple[Scope, int]]] = {}
        for rank, rule in enumerate(self.rules):
            for phrase in rule.starts:
                first = _WORD.match(phrase)
                if first is None:
                    raise ValueError(f"rule {rule.name}: the phrase {phrase!r} has no word to look up")
                self._starts.setdefault(first[1], []).append((phrase, rank))
            for char in rule.ends:
                self._ends.setdefault(char, []).append(rank)
            for literal in rule.has:
                literals.setdefault(literal, []).append((rule.scope, rank))
        self._firsts = frozenset(word[:3] for word in self._starts)
        self._place_literals(literals)

    def _place_literals(self, literals: dict[str, list[tuple[Scope, int]]]) -> None:
        """Decide where each literal is looked for: in the whole text, or only at the end that its rules ask for.

        Looking anywhere costs nothing more for a literal whose pivot is run through anyway.
        """
        wide = {literal for literal, owners in literals.items() if any(scope == "all" for scope, _ in owners)}
        pivots = {pivot_of(literal) for literal in wide} - {None}
        wide |= {literal for literal in literals if len(literal) > 1 and pivot_of(literal) in pivots}
        self._literals = Literals(literal for literal in literals if literal in wide)
        self._owners = [owners for literal, owners in literals.items() if literal in wide]
        self._at_ends: dict[Scope, tuple[Literals, list[list[int]]]] = {}
        for end in ("head", "tail"):
            ranks = {
                literal: [rank for scope, rank in owners if scope == end]
                for literal, owners in literals.items()
                if literal not in wide
            }
            ranks = {literal: owners for literal, owners in ranks.items() if owners}
            if ranks:
                self._at_ends[end] = Literals(ranks), list(ranks.values())

    def hits(self, low: str) -> Hits:
        """The literals that stand in a folded text."""
        return Hits(self._literals.hits(low), {end: self._hits_at(end, low) for end in self._at_ends})

    def _hits_at(self, end: Scope, low: str) -> tuple[str, list[Hit]]:
        part = low[-EDGE:] if end == "tail" else low[:EDGE]
        return part, self._at_ends[end][0].hits(part)

    def hits_after(self, low: str, before: Hits, kept: Sequence[tuple[int, int]]) -> Hits:
        """The literals of a text that came out of cutting another one, without searching all of it again.

        Args:
            low: the new text, folded.
            before: the literals of the text before the cuts.
            kept: the spans of the text before the cuts that make up the new one, in order.
        """
        literals, sizes = self._literals, self._literals.sizes
        starts, shifts, size = [], [], 0
        for start, end in kept:
            starts.append(start)
            shifts.append(size - start)
            size += end - start
        anywhere: set[Hit] = set()
        for at, number in before.anywhere:
            i = bisect_right(starts, at) - 1
            if i >= 0 and at + sizes[number] <= kept[i][1]:
                anywhere.add((at + shifts[i], number))
        for start, shift in zip(starts[1:], shifts[1:], strict=True):  # a new one stands across a seam
            first = max(0, start + shift - literals.reach)
            anywhere.update([(first + at, n) for at, n in literals.hits(low[first : start + shift + literals.reach])])
        ends = {
            end: found if (low[-EDGE:] if end == "tail" else low[:EDGE]) == found[0] else self._hits_at(end, low)
            for end, found in before.ends.items()
        }
        return Hits(list(anywhere), ends)

    def find(self, doc: Document, hits: Hits | None = None) -> list[Found]:
        """All cuts that the rules propose for a document; they may overlap.

        Args:
            doc: the document.
            hits: the literals that stand in it, if they are known (see `hits`).
        """
        low, text = doc.low, doc.text
        wanted: list[tuple[int, int]] = []  # (rank, line index)
        starts, firsts, ends, first_word = self._starts, self._firsts, self._ends, _WORD.match
        for index, (start, end) in enumerate(doc.spans):
            begin = low[start : start + 3]
            if begin in firsts or not begin.isalpha():
                word = first_word(low, start, end)
                if word is not None and (phrases := starts.get(word[1])) is not None:
                    at = word.start(1)
                    wanted += [(rank, index) for phrase, rank in phrases if low.startswith(phrase, at)]
            last = text[end - 1]
            if last in ends:
                wanted += [(rank, index) for rank in ends[last]]
            if last == "." and not text[end - 2].isalpha():
                aside = end - 1
                while aside > start and end - aside <= _ASIDE and text[aside - 1] in ". ":
                    aside -= 1
                if aside > start and (ranks := ends.get(text[aside - 1])) is not None:
                    wanted += [(rank, index) for rank in ranks]
        self._offer_edges(doc, wanted)
        self._offer_hits(doc, self.hits(low) if hits is None else hits, wanted)
        finds, line = self._finds, doc.line
        # from below: of two like cuts the one proposed from further down wins, where more of the context was seen
        return [(rank, cut) for rank, index in sorted(set(wanted), reverse=True) for cut in finds[rank](line(index))]

    def _offer_hits(self, doc: Document, hits: Hits, wanted: list[tuple[int, int]]) -> None:
        """Offer the lines with literals."""
        size, sizes, index_at = len(doc.low), self._literals.sizes, doc.index_at
        for at, number in hits.anywhere:
            index = index_at(at)
            for scope, rank in self._owners[number]:
                if scope == "all" or (at >= size - EDGE if scope == "tail" else at + sizes[number] <= EDGE):
                    wanted.append((rank, index))
        for end, (part, found) in hits.ends.items():
            first, owners = size - len(part) if end == "tail" else 0, self._at_ends[end][1]
            for at, number in found:
                index = index_at(first + at)
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
                for rank, gate in offers[closing]:
                    if gate is None or gate.match(text, start):
                        wanted.append((rank, index))

    def _edges_for(self, flat: bool, given: tuple[bool, ...]) -> tuple[_Edge, _Edge]:
        """The offers for the first lines, from the top, and for the last lines, from the bottom."""
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
