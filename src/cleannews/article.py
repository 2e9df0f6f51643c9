"""What comes out: the article, and the pieces that were cut from its text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

FIELDS = ("title", "authors", "editors", "date", "place", "outlet", "source", "tags", "captions", "related")
"""The metadata of an article, in the order of the record."""


class Removed(NamedTuple):
    """A piece that was cut: its span in the input, its kind, the rule that cut it, its text."""

    start: int
    end: int
    kind: str
    rule: str
    text: str


class Article:
    """A cleaned article.

    Attributes:
        text: the body.
        title, date, place, outlet, source: None where the text does not say.
            `date` is ISO 8601, with the zone's offset where a time is given.
        authors, editors, tags, captions, related: empty where the text does not say.
        removed: every piece that was cut, in order; with `text` it gives the input back.
        flags: why a reader should look at this document: `mostly-furniture` (most of the
            text looked like furniture, so only the certain pieces were cut), `unsettled`
            (cutting did not come to rest, so nothing was cut), and for pages `no-story` (an index,
            a gallery: nothing was taken) and `several-articles` (the first was taken).
        extracted: for pages, the text of the story as it stands on the page, which `removed` refers to; else None.
        origin: for pages, where each field comes from: `page` (seen by the reader), `text`, `json-ld`,
            `microdata`, `meta:NAME`, `url`, `trafilatura`, `known`.
        page, next_page: for articles in several pages, the number of this one and the address of the next.
    """

    __slots__ = (
        "text", *FIELDS, "removed", "flags", "extracted", "origin", "page", "next_page",
    )  # fmt: skip

    def __init__(
        self,
        text: str,
        *,
        title: str | None = None,
        authors: list[str] | None = None,
        editors: list[str] | None = None,
        date: str | None = None,
        place: str | None = None,
        outlet: str | None = None,
        source: str | None = None,
        tags: list[str] | None = None,
        captions: list[str] | None = None,
        related: list[str] | None = None,
        removed: list[Removed] | None = None,
        flags: list[str] | None = None,
        extracted: str | None = None,
        origin: dict[str, str] | None = None,
        page: int | None = None,
        next_page: str | None = None,
    ) -> None:  # by hand: dataclasses take longer to load than all of our own
        self.text = text
        self.title = title
        self.authors = authors or []
        self.editors = editors or []
        self.date = date
        self.place = place
        self.outlet = outlet
        self.source = source
        self.tags = tags or []
        self.captions = captions or []
        self.related = related or []
        self.removed = removed or []
        self.flags = flags or []
        self.extracted = extracted
        self.origin = origin or {}
        self.page = page
        self.next_page = next_page

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Article):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self.__slots__)

    __hash__ = None  # type: ignore[assignment]  # it can change

    def __repr__(self) -> str:
        stated = [f"{name}={value!r}" for name in self.__slots__ if (value := getattr(self, name))]
        return f"Article({', '.join(stated)})"

    def to_record(self) -> dict[str, Any]:
        """The record of the article as plain data, without the `id`, ready for JSON."""
        record: dict[str, Any] = {"text": self.text}
        for name in FIELDS:
            value = getattr(self, name)
            record[name] = list(value) if isinstance(value, list) else value
        record["removed"] = [piece._asdict() for piece in self.removed]
        if self.flags:
            record["flags"] = list(self.flags)
        if self.origin:
            record["origin"] = dict(self.origin)
        if self.page is not None:
            record["page"] = self.page
        if self.next_page is not None:
            record["next_page"] = self.next_page
        return record


def restore(text: str, removed: Iterable[Removed | Mapping[str, Any] | Sequence[Any]]) -> str:
    """Put the cut pieces back.

    Args:
        text: the body.
        removed: the pieces, as `Removed` or as the mappings of a record.

    Returns:
        The input, exactly.

    Raises:
        ValueError: the pieces do not fit the body: it was edited, or they belong to another one.
    """
    out: list[str] = []
    taken = at = 0  # characters taken from the body; offset reached in the input
    for piece in removed:
        if isinstance(piece, Mapping):
            start, end, lost = piece["start"], piece["end"], piece["text"]
        else:
            start, end, lost = piece[0], piece[1], piece[-1]
        if start < at or end - start != len(lost) or taken + start - at > len(text):
            raise ValueError(f"the piece at {start}-{end} does not fit the text: was it edited since it was cleaned?")
        out += (text[taken : taken + start - at], lost)
        taken, at = taken + start - at, end
    out.append(text[taken:])
    return "".join(out)
