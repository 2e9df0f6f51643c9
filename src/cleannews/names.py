"""People's names in credits: found, separated, and freed of outlets and titles."""

from __future__ import annotations

import re

from cleannews.pattern import pattern
from cleannews.shape import is_name
from cleannews.words.outlets import is_outlet

_NOT = r"(?!(?:Copyright|COPYRIGHT|Editor|EDITOR|Penulis|Reporter|Pewarta|Sumber|Source|Baca|BACA|Tags?|PT|Artikel|Berita|Laporan|Foto|Simak|Halaman|Dilarang|Dapatkan|Ikuti|Bagikan|Komentar)\b)"
WORD = _NOT + r"(?:[A-Z][a-z'’]+(?:-[A-Z][a-z]+)?|[A-Z]{1,2}\.(?:\s?[A-Z]\.)*|[A-Z]{1,20}|Mc[A-Z][a-z]+|bin|binti)"
NAME = rf"{WORD}(?:\s{WORD}){{0,4}}"
"""A pattern for a person's name of up to five words."""

_SPLIT = pattern(r"\s*(?:[,;&|]|\bdan\b|\band\b|/|\s[-–—]\s|\+)\s*")
_NOBODY = pattern(
    r"^(?:tim|redaksi|admin|administrator|editor|team|desk|newsroom|tim redaksi|tim liputan|antara|redaktur|reporter|penulis|pewarta|wartawan|kontributor|web|-+|\*+)$",
    re.IGNORECASE,
)


_DESK = re.compile(r"(?<=[a-z])\sI\s(?:Aceh|Banda|Kota|Kabupaten|Jakarta|Medan)\b.*$")
"""A town behind a capital I that stands for a bar."""


def names_in(text: str) -> list[str]:
    """The persons in a credit, each once: `Rina Lestari dan Budi/Kabarkota.com` gives Rina Lestari and Budi.

    Outlets, desks ("Redaksi") and empty pieces are left out.
    """
    found: list[str] = []
    text = _DESK.sub("", text)
    for piece in _SPLIT.split(re.sub(r"\([^)]*\)", "", text)):
        name = piece.strip(" .:*-–—|[]()\"'")
        if not name or _NOBODY.match(name) or len(name) > 60 or len(name) < 2:
            continue
        if ("." in name or not is_name(name)) and is_outlet(name):
            continue
        if any(char.isalpha() for char in name):
            shout = name.isupper() and " " in name and all(len(word) > 2 for word in name.split())
            found.append(name.title() if shout else name)
    return list(dict.fromkeys(found))
