"""Cuts made upon cuts: a text that was cleaned twice, seen from its first input."""

from __future__ import annotations

from collections.abc import Sequence

from cleannews.article import Removed


def compose(first: Sequence[Removed], second: Sequence[Removed]) -> list[Removed]:
    """The cuts that lead from the first input to the last body.

    Args:
        first: the cuts made in the input, in order.
        second: the cuts made in the body that the first left, in order.

    Returns:
        All pieces, with offsets into the input. A later piece that spans an earlier one
        comes out in parts, one on each side of it.
    """
    if not second:
        return list(first)
    pieces = list(first)
    gaps = [*first, None]
    at = taken = index = 0  # offset in the input, offset in the body, gap that comes next
    for start, end, kind, rule, text in second:
        low = start
        while low < end:
            gap = gaps[index]
            room = None if gap is None else taken + gap.start - at  # body offset at which the gap comes
            if gap is not None and room is not None and room <= low:
                at, taken = gap.end, room
                index += 1
                continue
            high = end if room is None else min(end, room)
            origin = at + low - taken
            pieces.append(Removed(origin, origin + high - low, kind, rule, text[low - start : high - start]))
            low = high
    return sorted(pieces)
