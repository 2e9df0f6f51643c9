r"""Labelled articles: JSONL files, and text files with marks that are easy to write by hand.

A line of a JSONL file is `{"id", "outlet", "text", "flattened", "spans": [[start, end, kind], …], "meta": {…}}`;
offsets are code points of the text, what no span covers is story. A saved page is
`{"id", "outlet", "page", "body", "meta"}`: `page` is a path relative to the file, `body` the story itself.

A marked text is a `.txt` file with a header, a line `---` and the article:

    # What this article shows.
    outlet: KOMPAS.com
    related: Harga Telur Turun
    ---
    ⟦dateline:KOMPAS.com - ⟧Harga cabai naik. ⟦related:Baca juga: Harga Telur Turun⟧

`# ` begins a remark. A field that the header does not name is expected to be empty, but for
`captions` and `related`. `newline: crlf` and `escapes: yes` (for `\u00a0` and the like) say how
the article is written down.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cleannews.cleaner import Format
from cleannews.rule import KINDS

FIELDS = ("title", "authors", "editors", "date", "place", "outlet", "source", "tags")
"""The metadata that is compared wherever a document is labelled."""
LISTS = ("authors", "editors", "tags", "captions", "related")
"""Fields with any number of values."""

_MARK = re.compile(r"⟦(?:([a-z]+):)?|⟧")
_ESCAPE = re.compile(r"\\u([0-9a-fA-F]{4})")


class GoldError(ValueError):
    """A labelled article cannot be read; the message names the file and line, and says what to do."""


@dataclass(frozen=True, slots=True)
class Gold:
    """A labelled article.

    Attributes:
        id: its name within the file; `where`: file and line, for messages.
        outlet: the site it comes from, `?` where that is not known.
        text: what is cleaned, a text or the source of a page; `format` says which.
        spans: (start, end, kind) of its furniture, in order; empty for a page.
        body: the story alone.
        meta: the fields that are compared, with their values; None or an empty list where the
            text does not say.
        flattened: whether the text has lost its line breaks.
    """

    id: str
    where: str
    outlet: str
    text: str
    format: Format
    spans: tuple[tuple[int, int, str], ...]
    body: str
    meta: Mapping[str, Any]
    flattened: bool


def read_gold(paths: Iterable[Path]) -> Iterator[Gold]:
    """The labelled articles in files and folders.

    Args:
        paths: JSONL files, marked texts (`.txt`), or folders of marked texts.

    Raises:
        GoldError: an article is not in one of the formats.
        OSError: a file cannot be read.
    """
    for path in paths:
        if path.is_dir():
            files = sorted(path.rglob("*.txt"))
            if not files:
                raise GoldError(f"{path}: no labelled articles here; give a JSONL file or a folder with marked .txt files")
            for file in files:
                yield read_marked(file, file.relative_to(path).with_suffix("").as_posix())
        elif path.suffix == ".txt":
            yield read_marked(path, path.stem)
        else:
            yield from _read_jsonl(path)


def read_marked(path: Path, name: str) -> Gold:
    """The article of a file with marks; see the module's documentation.

    Raises:
        GoldError: the header or a mark is not right.
        OSError: the file cannot be read.
    """
    with path.open(encoding="utf-8", newline="") as file:
        whole = file.read()
    header, rule, marked = whole.partition("---\n")
    if not rule:
        raise GoldError(f"{path}: no line '---' between the header and the article")
    told: dict[str, list[str]] = {}
    for number, line in enumerate(header.splitlines(), 1):
        if line.strip() and not line.startswith("#"):
            key, colon, value = line.partition(":")
            if not colon or key not in (*FIELDS, *LISTS, "newline", "escapes"):
                known = ", ".join((*FIELDS, "captions", "related", "newline", "escapes"))
                raise GoldError(f"{path}:{number}: the header has lines such as 'place: Jakarta'; its keys are {known}")
            told.setdefault(key, []).append(value.strip())
    marked = marked.removesuffix("\n")
    if told.pop("escapes", None):
        marked = _ESCAPE.sub(lambda match: chr(int(match[1], 16)), marked)
    if told.pop("newline", None):
        marked = marked.replace("\n", "\r\n")
    text, spans = _unmark(marked, path, header.count("\n") + 2)
    meta: dict[str, Any] = {field: told.get(field, []) if field in LISTS else None for field in FIELDS}
    meta |= {key: values if key in LISTS else values[0] for key, values in told.items()}
    flattened = len(text.split()) > 60 and "\n" not in text.strip()
    return Gold(name, str(path), _outlet_of(path), text, "text", spans, _outside(text, spans), meta, flattened)


def _unmark(marked: str, path: Path, first: int) -> tuple[str, tuple[tuple[int, int, str], ...]]:
    parts: list[str] = []
    spans: list[tuple[int, int, str]] = []
    size = at = 0
    kind = ""
    for mark in _MARK.finditer(marked):
        parts.append(marked[at : mark.start()])
        size += mark.start() - at
        at = mark.end()
        line = f"{path}:{first + marked.count(chr(10), 0, mark.start())}"
        if mark[0] == "⟧":
            if not kind:
                raise GoldError(f"{line}: a mark is closed that was not opened")
            spans[-1] = (spans[-1][0], size, kind)
            kind = ""
        elif kind:
            raise GoldError(f"{line}: a mark inside a mark; close the first with ⟧")
        elif mark[1] not in KINDS:
            raise GoldError(
                f"{line}: {mark[1]!r} is no kind of furniture; a mark is written ⟦kind:text⟧ with one of {', '.join(KINDS)}"
            )
        else:
            kind = mark[1]
            spans.append((size, size, kind))
    if kind:
        raise GoldError(f"{path}: the mark ⟦{kind}: is not closed")
    return "".join((*parts, marked[at:])), tuple(spans)


def _outlet_of(path: Path) -> str:
    return path.stem.split("_")[0]


def _read_jsonl(path: Path) -> Iterator[Gold]:
    with path.open(encoding="utf-8", newline="\n") as file:
        for number, line in enumerate(file, 1):
            if line.strip():
                yield _gold_of(line, path, f"{path}:{number}")


def _gold_of(line: str, path: Path, where: str) -> Gold:
    try:
        entry = json.loads(line)
    except ValueError as error:
        raise GoldError(f"{where}: this is not JSON ({error}); each line holds one labelled article") from None
    page = isinstance(entry, dict) and "page" in entry
    needed = ("id", "page", "body") if page else ("id", "text", "spans")
    if not isinstance(entry, dict) or any(key not in entry for key in needed):
        raise GoldError(f'{where}: a labelled article has "id", "text" and "spans", a saved page "id", "page" and "body"')
    meta = {field: (entry.get("meta") or {}).get(field) for field in FIELDS}
    name, outlet = str(entry["id"]), str(entry.get("outlet") or "?")
    if page:
        from cleannews.html.decode import decode_page

        text = decode_page((path.parent / entry["page"]).read_bytes())
        return Gold(name, where, outlet, text, "html", (), entry["body"], meta, False)
    text = entry["text"]
    spans = tuple(sorted((int(start), int(end), str(kind)) for start, end, kind in entry["spans"]))
    for start, end, kind in spans:
        if not 0 <= start < end <= len(text):
            raise GoldError(f"{where}: the span {start}-{end} ({kind}) lies outside the text of {len(text)} characters")
    return Gold(name, where, outlet, text, "text", spans, _outside(text, spans), meta, bool(entry.get("flattened")))


def _outside(text: str, spans: Sequence[tuple[int, int, str]]) -> str:
    """The story: what no span covers, with a line break for each span, so that no two words run together."""
    parts: list[str] = []
    at = 0
    for start, end, _ in spans:
        parts.append(text[at:start])
        at = max(at, end)
    return "\n".join([*parts, text[at:]])
