"""The data of a book, a film or a song in the story, among which a writer or an editor is no credit of the article."""

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
)
"""How the lines begin between which writer and editor are those of a book, a film or a song."""


def in_data_block(line: Line) -> bool:
    """Whether the line stands in the data of a book, a film or a song: title, publisher, cast."""
    near = (line.prev, line.next, line.prev.prev if line.prev else None, line.next.next if line.next else None)
    return (
        any(other is not None and other.low.startswith(_DATA) and ":" in other.text for other in near) or "penerbit" in line.low
    )
