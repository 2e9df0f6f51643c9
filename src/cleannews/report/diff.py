"""The unified diff between a text and its body, made from the cuts.

It needs no comparison, so its cost grows with the length of the text alone, and it is
exact: `git apply` and `patch` make of the text what `check --fix` makes of it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from cleannews.article import Removed

CONTEXT = 3
"""Lines that are shown around a change."""


class _Change(NamedTuple):
    """Lines `first` to `last` (half-open, from 0) of the old text become the lines `new`."""

    first: int
    last: int
    new: list[str]


def unified(old_name: str, new_name: str, text: str, removed: Sequence[Removed]) -> Iterator[str]:
    """The lines of the diff, with their line ends; none if nothing is removed.

    Args:
        old_name: the name before, for its header.
        new_name: the name after.
        text: the text with the furniture.
        removed: all cuts, in order, the white space that they leave behind included.
    """
    lines = _split(text)
    changes = _changes(lines, text, removed)
    if not changes:
        return
    yield f"--- {old_name}\n"
    yield f"+++ {new_name}\n"
    grown = 0  # lines that the new text has more than the old one so far
    at = 0
    while at < len(changes):
        last = at + 1
        while last < len(changes) and changes[last].first - changes[last - 1].last <= 2 * CONTEXT:
            last += 1
        hunk = changes[at:last]
        first, end = max(0, hunk[0].first - CONTEXT), min(len(lines), hunk[-1].last + CONTEXT)
        body: list[str] = []
        here, difference = first, 0
        for change in hunk:
            body += [" " + line for line in lines[here : change.first]]
            body += ["-" + line for line in lines[change.first : change.last]]
            body += ["+" + line for line in change.new]
            here = change.last
            difference += len(change.new) - (change.last - change.first)
        body += [" " + line for line in lines[here:end]]
        yield f"@@ -{_range(first, end - first)} +{_range(first + grown, end - first + difference)} @@\n"
        yield from (line if line.endswith("\n") else line + "\n\\ No newline at end of file\n" for line in body)
        grown += difference
        at = last


def _changes(lines: list[str], text: str, removed: Sequence[Removed]) -> list[_Change]:
    """The runs of lines that the cuts touch, each with what is left of it."""
    starts = list(accumulate(map(len, lines[:-1]), initial=0))
    changes: list[_Change] = []
    first, last, left, at = 0, -1, "", 0  # the lines of a run, what is left of it up to the offset `at`

    def close(end: int) -> None:
        nonlocal last
        if last >= 0:
            changes.append(_trimmed(first, end, lines[first:end], _split(left)))
        last = -1

    for piece in removed:
        line = bisect_right(starts, piece.start) - 1
        if line > last:
            if last >= 0:
                left += text[at : starts[last] + len(lines[last])]
            close(last + 1)
            first, left, at = line, "", starts[line]
        left += text[at : piece.start]
        at = piece.end
        last = bisect_right(starts, at) - 1  # where the line end before it is cut, the line joins the run,
        if at == starts[last] and (not left or left.endswith("\n")):  # unless that completes whole lines
            close(last)
    if last >= 0:
        left += text[at : starts[last] + len(lines[last])]
    close(last + 1)
    return changes


def _trimmed(first: int, last: int, old: list[str], new: list[str]) -> _Change:
    """A change without the lines at its ends that stay the same."""
    head = 0
    while head < min(len(old), len(new)) and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    return _Change(first + head, last - tail, new[head : len(new) - tail])


def _split(text: str) -> list[str]:
    """The lines, with their line ends, as git sees them."""
    lines = text.split("\n")
    return [line + "\n" for line in lines[:-1]] + ([lines[-1]] if lines[-1] else [])


def _range(first: int, count: int) -> str:
    """Lines as the header of a hunk names them: from 1, and one before where there are none."""
    return f"{first + 1 if count else first}" + ("" if count == 1 else f",{count}")
