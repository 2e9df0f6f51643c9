"""Runs the rules over a document until nothing more is found, and gathers what they tell.

A step finds all cuts, lets the rule of higher precedence win where two overlap, and
takes the pieces out. Steps repeat until one finds nothing: what comes out is then, by
construction, a text in which the rules find nothing, so cleaning it again changes nothing.
A text that does not come to rest in `STEPS` steps is returned as it is, which keeps that
promise too.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from itertools import groupby
from operator import itemgetter
from typing import Any

from cleannews.article import Article, Removed
from cleannews.metadata import gather
from cleannews.rule import Rule
from cleannews.table import Table
from cleannews.text import Cut, Document

STEPS = 6
"""Steps after which a text counts as unsettled. Real articles settle in two or three, never in more than four."""
LEAST_KEPT = 0.35
"""Share of the text that must stay, or only the certain cuts are made."""
SMALL = 280
"""Characters below which a text is too short to judge its share."""

_MARKS = " |•·\xa0"
_LOOSE = 4
"""Characters of bars and points between two cuts that go with them."""

Choice = tuple[int, int, str, str, Mapping[str, Any]]
"""A cut that won: its span in the current text, the rule's name, its kind, the metadata."""
Segment = tuple[int, int, int]
"""A kept piece: its offset in the current text, its offset in the input, its length."""


class Pipeline:
    """An ordered set of rules, ready to clean documents. It has no state of its own."""

    __slots__ = ("_certain", "_table")

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._table = Table(rules)
        self._certain = Table(rule for rule in self._table.rules if rule.certain)

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules, in order of precedence."""
        return self._table.rules

    def clean(self, text: str, known: Mapping[str, Any] | None = None, *, careful: bool = True) -> Article:
        """Clean a text.

        Args:
            text: any text.
            known: what is known of the article from outside the text; a known title makes
                the line that repeats it certain, and known values are not overwritten.
            careful: keep a text whole but for the certain cuts where most of it would go.
        """
        run = _settle(text, self._table, known)
        if run is None:
            return Article(text, flags=["unsettled"])
        if careful and _lost_most(text, run.text):
            run = _settle(text, self._certain, known)
            if run is None or not self._stable(run.text, known):
                return Article(text, flags=["mostly-furniture"])
            run.flags.append("mostly-furniture")
        return run.article(text)

    def _stable(self, text: str, known: Mapping[str, Any] | None) -> bool:
        """Whether cleaning `text`, itself the outcome of the certain cuts, gives it back."""
        again = _settle(text, self._table, known)
        return again is None or again.text == text or _lost_most(text, again.text)


class _Run:
    """The outcome of the steps: the text left, the cuts in the input's offsets, the metadata."""

    __slots__ = ("cuts", "flags", "metas", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.cuts: list[tuple[int, int, str, str]] = []  # start, end, kind, rule
        self.metas: list[tuple[int, str, Mapping[str, Any]]] = []  # start, kind, meta
        self.flags: list[str] = []

    def article(self, text: str) -> Article:
        removed = [Removed(start, end, kind, rule, text[start:end]) for start, end, kind, rule in sorted(self.cuts)]
        article = Article(self.text, removed=removed, flags=self.flags)
        if self.metas:
            gather(article, [(kind, meta) for _, kind, meta in sorted(self.metas, key=itemgetter(0))])
        return article


def _settle(text: str, table: Table, known: Mapping[str, Any] | None) -> _Run | None:
    """Step until nothing is found; None if that does not happen in `STEPS` steps."""
    run = _Run(text)
    doc = Document(text, known)
    hits = table.hits(doc.low)
    segments: list[Segment] = [(0, 0, len(text))]
    for _ in range(STEPS):
        found = table.find(doc, hits)
        if not found:
            return run
        chosen = _resolve(found, table.rules)
        for start, end, name, kind, meta in chosen:
            pieces = _in_input(start, end, segments)
            run.cuts += [(a, b, kind, name) for a, b in pieces]
            if meta:
                run.metas.append((pieces[0][0], kind, meta))
        blanks = _blanks(run.text, chosen)
        for start, end in blanks:
            run.cuts += [(a, b, "blank", "blank") for a, b in _in_input(start, end, segments)]
        kept = _kept([(choice[0], choice[1]) for choice in chosen] + blanks, len(run.text))
        segments = _moved(kept, segments)
        run.text = "".join([doc.text[start:end] for start, end in kept])
        doc = Document(run.text, known, "".join([doc.low[start:end] for start, end in kept]))
        hits = table.hits_after(doc.low, hits, kept)
    return None


def _start(found: tuple[int, Cut]) -> int:
    return found[1][0]


def _resolve(found: list[tuple[int, Cut]], rules: tuple[Rule, ...]) -> list[Choice]:
    """The cuts that win, in order: where two overlap, the rule of higher precedence, then the earlier, the longer."""
    taken: list[Choice] = []
    at = 0
    for rank, (start, end, meta) in sorted(found, key=_start):
        if not at <= start < end:
            break
        taken.append((start, end, rules[rank].name, rules[rank].kind, meta))
        at = end
    else:
        return taken  # no two overlap, as almost always
    taken = []
    for rank, group in groupby(sorted(found, key=lambda f: (f[0], f[1][0], -f[1][1])), key=lambda f: f[0]):
        rule = rules[rank]
        merged: list[Choice] = []
        at, end_before = 0, -1
        for _, (start, end, meta) in group:
            while at < len(taken) and taken[at][1] <= start:
                merged.append(taken[at])
                at += 1
            if end <= start or start < end_before or (at < len(taken) and taken[at][0] < end):
                continue
            merged.append((start, end, rule.name, rule.kind, meta))
            end_before = end
        taken = merged + taken[at:]
    return taken


def _blanks(text: str, chosen: list[Choice]) -> list[tuple[int, int]]:
    """The white space that the cuts leave behind.

    Between two kept pieces one run of white space is left, that with more line breaks;
    none is left at the top of the text, and at its end only a final line break.
    """
    blanks: list[tuple[int, int]] = []
    size, count, i = len(text), len(chosen), 0
    while i < count:
        left, right = chosen[i][0], chosen[i][1]
        before = left
        while before and text[before - 1].isspace():
            before -= 1
        while True:  # gather the cuts that only white space separates
            after = right
            while after < size and text[after].isspace():
                after += 1
            i += 1
            if i < count and after < chosen[i][0] <= after + _LOOSE and not text[after : chosen[i][0]].strip(_MARKS):
                after = chosen[i][0]  # a bar that parted the two
            if i < count and chosen[i][0] <= after:  # a cut may begin with white space itself
                if chosen[i][0] > right:
                    blanks.append((right, chosen[i][0]))
                right = chosen[i][1]
            else:
                break
        if before == 0 or (before == 1 and text[0] == "\ufeff"):
            blanks += [(before, left), (right, after)]
        elif after == size:
            final = size
            if size > right and text[-1] == "\n":
                final -= 2 if text.endswith("\r\n") and size - 2 >= right else 1
            blanks += [(before, left), (right, final)]
        elif text.count("\n", before, left) >= text.count("\n", right, after) and left > before:
            blanks.append((right, after))
        elif after > right:
            blanks.append((before, left))
    return [blank for blank in blanks if blank[0] < blank[1]]


def _in_input(start: int, end: int, segments: list[Segment]) -> list[tuple[int, int]]:
    """A span of the current text as spans of the input."""
    if len(segments) == 1:
        shift = segments[0][1]
        return [(start + shift, end + shift)]
    spans: list[tuple[int, int]] = []
    at = bisect_right(segments, start, key=itemgetter(0)) - 1
    while at < len(segments) and segments[at][0] < end:
        now, origin, length = segments[at]
        low, high = max(start, now), min(end, now + length)
        if low < high:
            spans.append((origin + low - now, origin + high - now))
        at += 1
    return spans


def _kept(gone: list[tuple[int, int]], size: int) -> list[tuple[int, int]]:
    """The spans of a text of that size that stay when the spans `gone`, which are disjoint, go."""
    kept: list[tuple[int, int]] = []
    at = 0
    for start, end in sorted(gone):
        if at < start:
            kept.append((at, start))
        at = end
    if at < size:
        kept.append((at, size))
    return kept


def _moved(kept: list[tuple[int, int]], segments: list[Segment]) -> list[Segment]:
    """Where the pieces of the text that is left stand in the input."""
    left: list[Segment] = []
    size = 0
    for start, end in kept:
        for a, b in _in_input(start, end, segments):
            left.append((size, a, b - a))
            size += b - a
    return left or [(0, 0, 0)]


def _lost_most(before: str, after: str) -> bool:
    size = len(before)
    return size > SMALL and len(after) < size * LEAST_KEPT
