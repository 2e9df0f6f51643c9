"""Links to other articles."""

from collections.abc import Iterator

from cleannews.rule import Cut, Line, rule


@rule(kind="related", starts=("baca juga",))
def baca_juga(line: Line) -> Iterator[Cut]:
    """Link to another article on its own line.

    Examples:
        - Baca Juga: Jokowi Resmikan Tol Baru
          Harga cabai naik.
        = related: Jokowi Resmikan Tol Baru

          Baca juga buku itu.
    """
    head, colon, title = line.text.partition(":")
    if colon and len(head) < 12:
        yield line.cut(related=[title.strip()])
