"""Chooses labelled articles by outlet, for cross-checks on outlets that were not looked at."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Iterable

_FOLD = re.compile(r"(\d+)/(\d+)")


def fold_of(outlet: str, folds: int) -> int:
    """The fold, from 0, that an outlet belongs to: the same on every machine and in every run."""
    return zlib.crc32(outlet.encode()) % folds


def parse_fold(text: str) -> tuple[int, int]:
    """`K/N` as two numbers.

    Raises:
        ValueError: it is not of this form, or K is not below N.
    """
    found = _FOLD.fullmatch(text)
    if found is None or int(found[1]) >= int(found[2]):
        raise ValueError(f"{text!r} is no fold; write K/N with K from 0 to N-1, such as 0/3")
    return int(found[1]), int(found[2])


def chooser(only: Iterable[str], fold: tuple[int, int] | None, without: tuple[int, int] | None) -> Callable[[str], bool]:
    """A function that says of an outlet whether it is wanted.

    Args:
        only: names of outlets, or the ends of their domains after a dot (`tribunnews.com` for all
            its regions); all outlets if empty.
        fold: (K, N): only the outlets of fold K of N.
        without: (K, N): only the outlets of the other folds.
    """
    names = tuple(name.casefold() for name in only)

    def wanted(outlet: str) -> bool:
        low = outlet.casefold()
        if names and not any(low == name or low.endswith("." + name) for name in names):
            return False
        if fold is not None and fold_of(outlet, fold[1]) != fold[0]:
            return False
        return without is None or fold_of(outlet, without[1]) != without[0]

    return wanted
