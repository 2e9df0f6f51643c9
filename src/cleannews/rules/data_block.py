"""Data and lists in the story, among which a writer or an editor is no credit of the article."""

from __future__ import annotations

from cleannews.rule import Line

_DATA = (
    "penerbit",
    "judul",
    "tebal",
    "isbn",
    "cetakan",
    "sutradara",
    "pemain",
    "genre",
    "durasi",
    "lagu",
    "pencipta",
    "halaman:",
    "penyanyi",
    "penata",
    "rilis",
    "label:",
    "susunan",
    "ketua:",
    "sekretaris:",
    "bendahara:",
    "panitia:",
)
"""How the lines begin between which writer and editor are those of a book, a film or a song."""


def in_data_block(line: Line) -> bool:
    """Whether the line stands in the data of a book, a film or a song: title, publisher, cast."""
    near = (line.prev, line.next, line.prev.prev if line.prev else None, line.next.next if line.next else None)
    return (
        any(other is not None and other.low.startswith(_DATA) and ":" in other.text for other in near) or "penerbit" in line.low
    )


_ITEM = 40
"""Characters of an item at most."""
_MOST = 6
"""Lines up to the colon that opens a list."""


def in_list(line: Line) -> bool:
    """Whether only short lines stand between a line and a colon above it: a list of jobs, of winners."""
    above = line.prev
    for _ in range(_MOST):
        if above is None or above.text[-1] == ":":
            return above is not None
        if len(above.text) > _ITEM:
            return False
        above = above.prev
    return False
