"""Finds many literals in a text, for little more than the time that a few of them take.

A search for each literal by itself would read the text once for each. Here a literal is known
by one of its characters, its pivot (the colon of `editor:`, the `w` of `whatsapp`), which it
shares with others. Running from pivot to pivot is as quick as searching for a character gets;
what stands around it decides. Literals made of common letters alone share the words that are
looked for instead.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

_LETTERS = "vwcjfgp"
"""The letters that are rare enough for a pivot, in the order in which they are taken; most other characters come before them."""
_COMMON = frozenset(" .,aniertuksmdlohyb")
_WORD = re.compile(r"[a-z]{4,}(?:[ a-z]*[a-z])?")

Hit = tuple[int, int]
"""Where a literal stands, and its number."""
_Search = Callable[[str, int, int], "re.Match[str] | None"]


class Literals:
    """A set of literals, to be found in folded texts.

    Args:
        literals: the literals; the number of each is its place in this order.

    Attributes:
        sizes: the length of each; `reach`: that of the longest.
    """

    __slots__ = ("_pivots", "_searches", "_words", "reach", "sizes")

    def __init__(self, literals: Iterable[str]) -> None:
        self._pivots: dict[str, list[tuple[int, int, str]]] = {}  # the pivot -> (its offset in the literal, number, literal)
        self._words: dict[str, list[tuple[int, str]]] = {}  # the word looked for -> (number, literal)
        self._searches: list[tuple[str, _Search]] | None = None
        literals = tuple(literals)
        self.sizes = [len(literal) for literal in literals]
        self.reach = max(self.sizes, default=0)
        for number, literal in enumerate(literals):
            at = _pivot(literal)
            if at is None:
                self._words.setdefault(literal, []).append((number, literal))
            else:
                self._pivots.setdefault(literal[at], []).append((at, number, literal))
        for word in sorted(self._words, key=len):  # `terbit di` finds what `diterbitkan di` finds
            for other in [other for other in self._words if word in other and other != word]:
                self._words[word] += self._words.pop(other)

    def hits(self, low: str, start: int = 0, end: int | None = None) -> list[Hit]:
        """Where the literals stand in a folded text, or between two offsets of it, in no particular order."""
        end = len(low) if end is None else end
        found: list[Hit] = []
        if self._searches is None:
            self._searches = [(pivot, _search(pivot, entries)) for pivot, entries in self._pivots.items()]
        for pivot, search in self._searches:
            if pivot in low and (match := search(low, start, end)):
                entries = self._pivots[pivot]
                while match:
                    here = match.start()
                    for at, number, literal in entries:
                        if here - at >= start and low.startswith(literal, here - at, end):
                            found.append((here - at, number))
                    match = search(low, here + 1, end)
        for word, words in self._words.items():
            if word in low:
                for number, literal in words:
                    here = low.find(literal, start, end)
                    while here >= 0:
                        found.append((here, number))
                        here = low.find(literal, here + 1, end)
        return found


def _pivot(literal: str) -> int | None:
    """Where the rarest character of a literal stands; None if all are common."""
    other = next((at for at, char in enumerate(literal) if char not in _COMMON and char not in _LETTERS), None)
    if other is not None:
        return other
    return next((literal.index(char) for char in _LETTERS if char in literal), None)


def _search(pivot: str, entries: list[tuple[int, int, str]]) -> _Search:
    """The search for a pivot that stands in one of its literals.

    The pattern begins with a single character, which `re` looks for without trying to match.
    """
    if any(len(literal) == 1 for _, _, literal in entries):
        return re.compile(re.escape(pivot)).search
    behind: dict[str, dict[str, None]] = {}
    for at, _, literal in entries:
        behind.setdefault(re.escape(literal[at + 1 :]), {})[f"(?<={re.escape(literal[: at + 1])})" if at else ""] = None
    ahead = f"(?={'|'.join(behind)})" if "" not in behind else ""
    looks = [f"(?={after})" + ("" if "" in before else f"(?:{'|'.join(before)})") for after, before in behind.items()]
    if all("" in before for before in behind.values()):
        looks = []
    return re.compile(re.escape(pivot) + ahead + (f"(?:{'|'.join(looks)})" if looks else "")).search
