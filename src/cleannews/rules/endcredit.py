"""Role and name glued to the end of the story."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from cleannews.names import NAME, names_in
from cleannews.pattern import pattern
from cleannews.rule import Cut, Line, rule
from cleannews.shape import ends_sentence

_TAIL = pattern(
    rf"(?:(?<=[.!?)\"”’\]|,])\s*|\s|(?<=[a-z])(?=[A-Z]))(?P<role>(?P<editor>Editor|EDITOR|editor|Redaktur|Penyunting)|(?P<writer>Penulis|Reporter|Pewarta|Kontributor|Jurnalis|Laporan|REPORTER|PENULIS|reporter|penulis)|(?P<other>Penerjemah|Uploader|Produser))\s?:\s?"
    rf"(?P<name>{NAME}|[a-z]{{3,14}}(?=\s|$))"
)


_ROLES = (
    "editor:",
    "editor :",
    "penulis:",
    "penulis :",
    "reporter:",
    "reporter :",
    "pewarta:",
    "pewarta :",
    "laporan:",
    "laporan :",
    "kontributor:",
    "kontributor :",
    "redaktur:",
    "jurnalis:",
    "penerjemah:",
    "uploader:",
    "produser:",
)


@rule(kind="byline", scope="tail", has=_ROLES)
def role_tail(line: Line) -> Iterator[Cut]:
    """Role and name glued to the end of the last paragraph or of a one-line text.

    Examples:
          Harga cabai naik. [-Editor: Budi Santoso-]
        = editors: Budi Santoso

          Harga cabai naik.[-Reporter: Rina Lestari-]Sumber: Kabarkota.com

          Ada dua calon penulis: Rina dan Budi.
    """
    if not (line.tail or line.index == 0):
        return
    for match in (match for part in line.near(*_ROLES, before=4, after=90) for match in _TAIL.finditer(line.text, *part)):
        if re.search(r"\b(?:Penerbit|Tebal|ISBN)\b ?:?", line.text[max(0, match.start() - 150) : match.end() + 150]):
            continue  # the data of a book
        if match.start("role") < 12 and not line.text[: match.start("role")].strip():
            continue
        rest = line.text[match.end() : match.end() + 200]
        clean = re.match(
            r"[\s.|/,]{0,4}(?:$|(?:Editor|Penulis|Reporter|Sumber|sumber|editor|Source|Pewarta|Redaktur|Tags?|Baca [Jj]uga|BACA|PT |Copyright|COPYRIGHT|©|\(|\[|Artikel ini|Laporan|Penerjemah|Uploader|Foto|Simak|Lihat|#|Halaman|\*))",
            rest,
        )
        if clean is None and not (len(rest) < 90 and not ends_sentence(rest, len(rest))):
            continue
        start = match.start("role")
        while start and line.text[start - 1] in "|/, " and start > match.start():
            start -= 1
        name = match["name"]
        stop = match.end() + (line.text[match.end() : match.end() + 1] == "." and not name.endswith("."))
        credited: dict[str, Any] = {}
        if not match["other"]:
            credited = {"editors" if match["editor"] else "authors": names_in(name)}
        yield line.cut(start, stop, **credited)
