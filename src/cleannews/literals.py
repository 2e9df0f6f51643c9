"""Finds many literals in a text, for little more than the time that a few of them take.

A search for each literal by itself would read the text once for each. Here a literal is known
by one of its characters, its pivot (the colon of `editor:`, the `w` of `whatsapp`), which it
shares with others. Running from pivot to pivot is as quick as searching for a character gets;
what stands around it decides. Literals made of common letters alone share the words that are
looked for instead.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable

_LETTERS = "vwcjfgp"
"""The letters that are rare enough for a pivot, in the order in which they are taken; most other characters come before them."""
_COMMON = frozenset(" .,aniertuksmdlohyb")
_LONG = 6
"""Letters that a word has at least to be looked for in place of the literals that share it."""

Hit = tuple[int, int]
"""Where a literal stands, and its number."""
_Search = Callable[..., "re.Match[str] | None"]
_Entry = tuple[int, int, str]
"""Where its pivot stands in a literal, the literal's number, and the literal."""


class Literals:
    """A set of literals, to be found in folded texts.

    Args:
        literals: the literals; the number of each is its place in this order.

    Attributes:
        sizes: the length of each; `reach`: that of the longest.
    """

    __slots__ = ("_entries", "_searches", "_words", "reach", "sizes")

    def __init__(self, literals: Iterable[str]) -> None:
        self._entries: dict[str, list[_Entry]] = {}  # by pivot
        self._searches: list[tuple[str, _Search, list[_Entry]]] = []
        literals = tuple(literals)
        self.sizes = [len(literal) for literal in literals]
        self.reach = max(self.sizes, default=0)
        common: list[tuple[int, str]] = []
        for number, literal in enumerate(literals):
            at = _pivot(literal)
            if at is None:
                common.append((number, literal))
            else:
                self._entries.setdefault(literal[at], []).append((at, number, literal))
        self._words = _by_word(common)

    def hits(self, low: str) -> list[Hit]:
        """Where the literals stand in a folded text, in no particular order."""
        found: list[Hit] = []
        for pivot, search, entries in self._searches or self._compiled():
            if pivot in low and (match := search(low)):
                while match:
                    here = match.start()
                    found += [(here - at, n) for at, n, literal in entries if here >= at and low.startswith(literal, here - at)]
                    match = search(low, here + 1)
        for word, literals in self._words:
            if word in low:
                for number, literal in literals:
                    here = low.find(literal)
                    while here >= 0:
                        found.append((here, number))
                        here = low.find(literal, here + 1)
        return found

    def _compiled(self) -> list[tuple[str, _Search, list[_Entry]]]:
        """The searches; compiled when a text first asks for them, that takes milliseconds."""
        self._searches = [(pivot, _search(pivot, entries), entries) for pivot, entries in self._entries.items()]
        return self._searches


def _by_word(literals: list[tuple[int, str]]) -> list[tuple[str, list[tuple[int, str]]]]:
    """The literals by what is looked for: a long word that several of them share, or themselves."""
    shared = Counter(word for _, literal in literals for word in set(literal.split()) if len(word) >= _LONG)
    found: dict[str, list[tuple[int, str]]] = {}
    for number, literal in literals:
        best = max((word for word in literal.split() if shared[word] > 1), key=lambda word: (shared[word], word), default=literal)
        found.setdefault(best, []).append((number, literal))
    for word in sorted(found, key=len):  # `terbit` finds what `diterbitkan` finds
        for other in [other for other in found if word in other and other != word]:
            found[word] += found.pop(other)
    return list(found.items())


def pivot_of(literal: str) -> str | None:
    """The character by which a literal is known; None if all of its characters are common."""
    at = _pivot(literal)
    return None if at is None else literal[at]


def _pivot(literal: str) -> int | None:
    """Where the rarest character of a literal stands; None if all are common."""
    other = next((at for at, char in enumerate(literal) if char not in _COMMON and char not in _LETTERS), None)
    if other is not None:
        return other
    return next((literal.index(char) for char in _LETTERS if char in literal), None)


def _search(pivot: str, entries: list[_Entry]) -> _Search:
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
