"""Compares texts word by word, so that white space and the shape of quotes do not matter."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

_TOKEN = re.compile(r"\w+|[^\w\s]")
_SHAPES = {
    '"': "“”„‟«»",
    "'": "‘’´`",
    "-": "–—‐‑−",
    ".": "…",
}
_FOLD: dict[int, str | None] = {ord(char): plain for plain, chars in _SHAPES.items() for char in chars}
_FOLD |= dict.fromkeys(map(ord, "\u00ad\u200b\ufeff"))


def tokens_of(text: str) -> list[str]:
    """The words and single punctuation marks of a text, with quotes and dashes in one shape."""
    return _TOKEN.findall(unicodedata.normalize("NFC", text).translate(_FOLD))


def weight(tokens: Iterable[str]) -> int:
    """The size of tokens in characters: what the scores count, so that long words weigh more."""
    return sum(map(len, tokens))


def align(first: Sequence[str], second: Sequence[str]) -> list[tuple[int, int]]:
    """The pairs of positions of a longest common subsequence of two token lists, in order.

    What both begin and end with is paired at once. The rest is solved a row at a time with the
    bits of one integer as the row (Crochemore et al. 2001): a set bit says that the length does not
    grow at that position of `first`. Time is the product of the lengths over the word size.
    """
    low = 0
    high = min(len(first), len(second))
    while low < high and first[low] == second[low]:
        low += 1
    end_first, end_second = len(first), len(second)
    while end_first > low and end_second > low and first[end_first - 1] == second[end_second - 1]:
        end_first -= 1
        end_second -= 1
    pairs = [(i, i) for i in range(low)]
    pairs += [(low + i, low + j) for i, j in _between(first[low:end_first], second[low:end_second])]
    pairs += zip(range(end_first, len(first)), range(end_second, len(second)), strict=True)
    return pairs


def _between(first: Sequence[str], second: Sequence[str]) -> list[tuple[int, int]]:
    if not first or not second:
        return []
    places: dict[str, int] = {}
    for i, token in enumerate(first):
        places[token] = places.get(token, 0) | 1 << i
    ones = (1 << len(first)) - 1
    row = ones
    rows = [row]
    for token in second:
        here = row & places.get(token, 0)
        row = (row + here | row - here) & ones
        rows.append(row)
    pairs = []
    i, j = len(first) - 1, len(second) - 1
    while i >= 0 and j >= 0:
        if first[i] == second[j]:
            pairs.append((i, j))
            i -= 1
            j -= 1
        elif rows[j + 1] >> i & 1:  # no growth at i: the pairing lies before it
            i -= 1
        else:
            j -= 1
    pairs.reverse()
    return pairs
