"""Gathers an article's metadata from what the cuts tell."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cleannews.article import Article

_ONE = ("title", "date", "place", "outlet", "source")
_MANY = ("authors", "editors", "tags", "captions", "related")


def gather(article: Article, cuts: list[tuple[str, Mapping[str, Any]]]) -> None:
    """Fill the article's fields from its cuts.

    Args:
        article: the article; fields that it has are kept.
        cuts: (kind, metadata) of each cut, in the order of the text. A field with one value takes the first
            that is stated (the outlet rather as the dateline writes it); a field with several takes each once.
    """
    have: dict[str, set[str]] = {}
    for kind, meta in cuts:
        for name, value in meta.items():
            if name in _MANY:
                known: list[str] = getattr(article, name)
                seen = have.setdefault(name, {item.casefold() for item in known} if known else set())
                for item in value:
                    if item and (folded := item.casefold()) not in seen:
                        seen.add(folded)
                        known.append(item)
            elif name in _ONE and value and (getattr(article, name) is None or (name == "outlet" and kind == "dateline")):
                setattr(article, name, value)
