"""What a file is, by its name."""

from __future__ import annotations

from typing import Literal

Kind = Literal["text", "html", "jsonl", "parquet", "record"]

KINDS: dict[str, Kind] = {
    ".txt": "text",
    ".html": "html",
    ".htm": "html",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".parquet": "parquet",
}
"""The kinds that are cleaned, by suffix; a `record` is what `run` writes beside a body."""
COMPRESSED = (".gz", ".zst")

_OTHER = {
    ".json": "a JSON document; make it records, one a line: jq -c '.[]' OLD.json > NEW.jsonl",
    ".csv": "a table of CSV; make it JSONL or Parquet, for example with pandas: read_csv(...).to_parquet(...)",
    ".tsv": "a table of TSV; make it JSONL or Parquet, for example with pandas: read_csv(..., sep='\\t').to_parquet(...)",
    ".xml": "XML; take the texts out of it first",
    ".pdf": "a PDF; take the text out of it first: pdftotext",
    ".docx": "a Word document; save it as text first",
    ".xlsx": "an Excel sheet; save it as JSONL or Parquet first",
    ".zip": "an archive; unpack it first: unzip",
    ".tar": "an archive; unpack it first: tar -xf",
    ".tgz": "an archive; unpack it first: tar -xf",
    ".7z": "an archive; unpack it first",
    ".bz2": "compressed with bzip2; use gzip or zstd, or unpack it first: bunzip2",
    ".xz": "compressed with xz; use gzip or zstd, or unpack it first: unxz",
    ".feather": "an Arrow file; make it Parquet",
    ".arrow": "an Arrow file; make it Parquet",
    ".md": "Markdown; name the format if it holds plain text: --format text",
}


def kind_of(name: str) -> Kind | None:
    """The kind of a file by its name; None for what is not read."""
    _, suffix, _ = parts(name)
    return KINDS.get(suffix)


def kind_of_output(name: str) -> Kind | None:
    """The kind of a file in a folder that `run` wrote."""
    return "record" if name.endswith(".json") else kind_of(name)


def parts(name: str) -> tuple[str, str, str]:
    """A name as stem, suffix in lower case and the suffix of its compression (both may be empty)."""
    low = name.lower()
    packed = next((end for end in COMPRESSED if low.endswith(end)), "")
    inner = low.removesuffix(packed)
    dot = inner.rfind(".")
    if dot <= 0 or "/" in inner[dot:]:
        return name[: len(inner)], "", packed
    return name[:dot], inner[dot:], packed


def why_not(name: str) -> str:
    """What to say of a file that is given by name and is of no known kind."""
    _, suffix, packed = parts(name)
    what = _OTHER.get(suffix)
    if what:
        return f"this is {what}"
    if packed and not suffix:
        return "the name does not say what is compressed: name the format (--format text, html or jsonl)"
    return "not a kind of file that is known by its name (.txt, .html, .jsonl, .parquet): name the format (--format text, html or jsonl)"


def stems(names: list[str]) -> dict[str, str]:
    """The stem under which each document of a folder is written; no two are the same.

    `a.txt` keeps the stem `a`. Another document of that stem (`a.html`) is written under it
    if it is free, otherwise under its whole name: `a.html.txt`, `a.html.json`.

    Args:
        names: the names of a folder's documents.
    """
    out: dict[str, str] = {}
    taken: set[str] = set()
    for name in sorted(names, key=lambda n: (not n.endswith(".txt"), n)):
        stem, number = parts(name)[0], 1
        if stem.casefold() in taken:
            stem = name
        while stem.casefold() in taken:
            number += 1
            stem = f"{name}-{number}"
        taken.add(stem.casefold())
        out[name] = stem
    return out
