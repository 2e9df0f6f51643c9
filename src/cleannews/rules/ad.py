"""Advertising markers."""

from collections.abc import Iterator

from cleannews.rule import Cut, Line, rule


@rule(kind="ad", starts=("advertisement", "iklan", "scroll to continue with content"), certain=True)
def ad_marker(line: Line) -> Iterator[Cut]:
    """A marker of an advertisement on its own line.

    Examples:
        - ADVERTISEMENT
          Harga cabai naik.

          Iklan rokok dilarang di televisi.
    """
    if line.low in ("advertisement", "iklan", "scroll to continue with content"):
        yield line.cut()
