"""An input and where its result goes."""

from __future__ import annotations

from dataclasses import dataclass

from cleannews.files.kinds import Kind

STDIN = "-"


@dataclass(slots=True)
class Source:
    """An input file, or standard input.

    Attributes:
        path: as it is opened and named in messages; `-` is standard input.
        kind: how to read it.
        ident: its id: the path relative to the folder that was given.
        size: in bytes; 0 if unknown.
        stem: of a document: its path in an output folder, without suffix.
        body, record: of a document: the files for its body and its record, where it has its own.
        target: of a file of records: the file for the result, where it has its own.
    """

    path: str
    kind: Kind
    ident: str
    size: int = 0
    stem: str = ""
    body: str | None = None
    record: str | None = None
    target: str | None = None

    @property
    def is_document(self) -> bool:
        """Whether it is one text or page, and not a file of records."""
        return self.kind in ("text", "html")

    @property
    def name(self) -> str:
        """Its name in messages."""
        return "stdin" if self.path == STDIN else self.path

    @property
    def outputs(self) -> list[str]:
        """The files that it has to itself."""
        return [path for path in (self.body, self.record, self.target) if path]
