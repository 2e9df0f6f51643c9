"""Cleans a text or a record into a record."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from cleannews.article import FIELDS, Article, restore
from cleannews.cleaner import Cleaner, Format
from cleannews.records.again import compose
from cleannews.records.decode import InputError
from cleannews.records.tally import Tally
from cleannews.records.view import clean_view, removed_of, text_of

Record = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Settings:
    """How to clean; goes to every worker.

    Attributes:
        cleaner: the rules.
        text_field: the field of an input record that holds its text.
        keep_source: put the text that was extracted from a page into its record (`source_text`).
    """

    cleaner: Cleaner
    text_field: str = "text"
    keep_source: bool = False


def clean_text(text: str, ident: str, settings: Settings, tally: Tally, *, path: str, html: bool = False) -> Record:
    """The record of a text or of a page's source.

    Args:
        text: the text or source.
        ident: its id.
        settings: how to clean.
        tally: where to count.
        path: its file, for packs that speak of files.
        html: whether it is a page.

    Raises:
        InputError: it cannot be cleaned.
    """
    form: Format = "html" if html else "text"
    known: Mapping[str, Any] = {"path": path}
    try:
        article = settings.cleaner.clean(text, format=form, known=known)
    except Exception as problem:
        raise _failed(problem) from problem
    tally.count(article, ident)
    record: Record = {"id": ident, **article.to_record()}
    if html and settings.keep_source:
        record["source_text"] = restore(article.text, article.removed)
    return record


def clean_record(record: Record, ident: str, settings: Settings, tally: Tally, *, path: str) -> Record:
    """The record with its text cleaned.

    What the input has is never overwritten but for the text; fields that it lacks, or that are
    null, are filled. A record that was cleaned before (it has `removed`) comes out as it is where
    nothing more is to cut; otherwise the new cuts join its own, as cuts of the first input.

    Args:
        record: the input record; it is not changed.
        ident: the id for a record that has none.
        settings: how to clean.
        tally: where to count.
        path: its file, for packs that speak of files.

    Raises:
        InputError: the record has no text, or its field `removed` is not ours or does not fit.
    """
    text = text_of(record, settings.text_field)
    before = removed_of(record, text)
    try:
        _, article = clean_view(record, text, settings.cleaner, path)
    except Exception as problem:
        raise _failed(problem) from problem
    own = record.get("id")
    tally.count(article, ident if own is None else own)
    if record.get("removed") is not None and not article.removed:
        return record
    return _merged(record, ident, settings.text_field, article, before)


def _merged(record: Record, ident: str, text_field: str, article: Article, before: list[Any]) -> Record:
    fresh = article.to_record()
    out = dict(record) if "id" in record else {"id": None, **record}
    if out["id"] is None:
        out["id"] = ident
    out[text_field] = article.text
    for name in FIELDS:
        if out.get(name) is None:
            out[name] = fresh[name]
    out["removed"] = [piece._asdict() for piece in compose(before, article.removed)] if before else fresh["removed"]
    if article.flags and out.get("flags") is None:
        out["flags"] = fresh["flags"]
    return out


def _failed(problem: Exception) -> InputError:
    """One document must not end the run of a million."""
    if isinstance(problem, InputError):
        return problem
    return InputError(f"the cleaner failed on this text ({type(problem).__name__}: {problem}); please report it")
