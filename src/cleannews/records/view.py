"""How a record is seen: its text, what is known of its article, what was cut from it before."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from typing import Any

from cleannews.article import Article, Removed, restore
from cleannews.cleaner import Cleaner
from cleannews.records.decode import InputError


def text_of(record: Mapping[str, Any], field: str) -> str:
    """The text of a record.

    Raises:
        InputError: it has none; the message names the fields that may hold it.
    """
    text = record.get(field)
    if isinstance(text, str):
        return text
    if field in record:
        raise InputError(f"its field {field!r} is {'null' if text is None else f'not a text but {type(text).__name__}'}")
    names = [name for name, value in record.items() if isinstance(value, str)]
    near = difflib.get_close_matches(field, names, 1)
    guess = near or [name for name in ("content", "body", "isi", "article", "konten", "berita") if name in names]
    hint = f"; name its text field: --text-field {guess[0] if guess else 'NAME'}"
    raise InputError(f"no field {field!r}; the record has: {', '.join(map(str, record)) or 'no fields'}{hint}")


def clean_view(record: Mapping[str, Any], text: str, cleaner: Cleaner, path: str | None = None) -> tuple[dict[str, Any], Article]:
    """Clean the text of a record by what the record knows.

    Whether the title of a record that was cleaned before (it has `removed`) was known then, or
    was found in the text, it does not say: if the text is at rest under one view, nothing is cut.

    Args:
        record: the record.
        text: its text.
        cleaner: the rules.
        path: its file, for packs that speak of files.

    Returns:
        What is known of the article, and the article.
    """
    known: dict[str, Any] = {"path": path} if path else {}
    known.update((key, record[key]) for key in ("outlet", "url") if isinstance(record.get(key), str))
    title = record.get("title")
    titled = {**known, "title": title} if isinstance(title, str) and title else known
    if record.get("removed") is None:
        return titled, cleaner.clean(text, known=titled)
    article = cleaner.clean(text, known=known)
    if article.removed and titled is not known:
        other = cleaner.clean(text, known=titled)
        if not other.removed:
            return titled, other
    return known, article


def removed_of(record: Mapping[str, Any], text: str) -> list[Removed]:
    """The pieces that were cut from a record before; none if it was not cleaned before.

    Raises:
        InputError: its field `removed` is not ours, or does not fit its text.
    """
    if record.get("removed") is None:
        return []
    try:
        pieces = [Removed(p["start"], p["end"], p["kind"], p["rule"], p["text"]) for p in record["removed"]]
        restore(text, pieces)
    except (TypeError, KeyError, IndexError):
        raise InputError("its field 'removed' is not of cleannews: rename it, or the cuts cannot be recorded") from None
    except ValueError:
        raise InputError(
            "its field 'removed' does not fit its text, which was edited since; without the field it is cleaned anew"
        ) from None
    return pieces
