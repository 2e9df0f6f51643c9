"""Records back to what they were before they were cleaned."""

from __future__ import annotations

from pathlib import PurePosixPath

from cleannews.article import restore
from cleannews.records.clean import Record
from cleannews.records.decode import InputError
from cleannews.records.view import removed_of, text_of


def restore_record(record: Record, text_field: str = "text") -> Record:
    """The record with the text it had; its metadata stay, `removed` goes.

    Raises:
        InputError: it was not cleaned by cleannews, or its text was edited since.
    """
    text = input_of(record, text_field)
    out = {name: value for name, value in record.items() if name != "removed"}
    out[text_field] = text
    return out


def input_of(record: Record, text_field: str = "text") -> str:
    """The text that a record had before it was cleaned.

    Raises:
        InputError: it was not cleaned by cleannews, or its text was edited since.
    """
    text = text_of(record, text_field)
    if record.get("removed") is None:
        raise InputError("no field 'removed': it was not cleaned by cleannews")
    return restore(text, removed_of(record, text))


def file_name(ident: object) -> str | None:
    """The path under which the text of a record is restored; None if its id would lead out of the folder.

    A text has its own name back (`a/b.txt`), a page gives `a/b.html.txt`, any other id gets `.txt`.
    """
    name = str(ident).removesuffix(".gz").removesuffix(".zst")
    path = PurePosixPath(name)
    if path.is_absolute() or ".." in path.parts or "\0" in name or not path.name:
        return None
    return str(path) if path.suffix == ".txt" else f"{path}.txt"
