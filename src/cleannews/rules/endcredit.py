"""Credits at the end of the story: role and name glued to it, thanks, who adapted it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from cleannews.names import NAME, names_in
from cleannews.pattern import pattern
from cleannews.rule import Cut, Line, rule
from cleannews.shape import ends_sentence, is_name
from cleannews.words.places import is_place

_TAIL = pattern(
    rf"(?:(?<=[.!?)\"”’\]|,])\s*|\s|(?<=[a-z])(?=[A-Z]))(?P<role>(?P<editor>Editor|EDITOR|editor|Redaktur|Penyunting)|(?P<writer>Penulis|Reporter|Pewarta|Kontributor(?: [A-Z][a-z]{{2,14}}){{0,2}}|Jurnalis|Laporan|REPORTER|PENULIS|reporter|penulis)|(?P<other>Penerjemah|Uploader|Produser))\s?:\s?"
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
    "kontributor",
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

          Harga cabai naik. [-Kontributor Sragen: Rina Lestari-]
        = authors: Rina Lestari

          Ada dua calon penulis: Rina dan Budi.
    """
    if not (line.tail or line.index == 0):
        return
    for match in (match for part in line.near(*_ROLES, before=4, after=90) for match in _TAIL.finditer(line.text, *part)):
        if re.search(
            r"\b(?:(?:Penerbit|Tebal|ISBN)\b ?:?|(?:Sutradara|Pemain|Judul(?: \w+)?) ?:)",
            line.text[max(0, match.start() - 150) : match.end() + 150],
        ):
            continue  # the data of a book
        town = match["role"].partition(" ")[2] if match["role"].startswith("Kontributor ") else ""
        if town and not is_place(town):
            continue
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


_THANKS = pattern(
    rf"(?P<who>{NAME}(?:(?:, dan |, | dan ){NAME}){{0,5}})\s(?:ikut )?berkontribusi (?:dalam|pada) (?:penulisan |pembuatan )?(?:artikel|laporan|berita|tulisan) ini\.?"
)


@rule(
    kind="byline",
    scope="tail",
    has=(
        "berkontribusi dalam penulisan",
        "berkontribusi dalam pembuatan",
        "berkontribusi pada artikel",
        "berkontribusi dalam artikel",
        "ikut berkontribusi dalam",
    ),
)
def contributors(line: Line) -> Iterator[Cut]:
    """The closing line that thanks contributing reporters.

    Examples:
          Harga cabai naik.
        - Rina Lestari dan Budi Santoso berkontribusi dalam penulisan artikel ini.
        = authors: Rina Lestari
        = authors: Budi Santoso

          Harga cabai berkontribusi dalam kenaikan inflasi.
    """
    for part in line.near("berkontribusi", before=220, after=60):
        match = next((found for found in _THANKS.finditer(line.text, *part) if _opens(line.text, found.start())), None)
        if match is None and (last := _LAST_STOP.search(line.text, *part)):
            match = _THANKS.match(line.text, last.end())  # a name may begin with an acronym that closes the sentence before
        if match:
            yield line.cut(match.start(), match.end(), authors=names_in(match["who"].replace(", dan ", ", ")))


_LAST_STOP = pattern(r"(?:[.!?][\"”]?|&nbsp;) (?=[A-Z][^.!?]{3,160} berkontribusi)")


def _opens(text: str, at: int) -> bool:
    return ends_sentence(text, at) or text.endswith("&nbsp; ", 0, at)


@rule(kind="byline", scope="tail", has=("diadaptasi oleh", "diterjemahkan oleh", "disadur oleh"))
def adapted_by(line: Line) -> Iterator[Cut]:
    """The closing note of a translated article: where it first appeared, who adapted it.

    Examples:
          Harga cabai naik. [-Artikel ini terbit pertama kali dalam bahasa Inggris Diadaptasi oleh Rina Lestari-]

          Novel itu diadaptasi oleh sutradara muda.
    """
    match = re.search(
        rf"(?:Artikel ini (?:terbit |diterbitkan |dirilis |ditulis |pertama kali |telah |dari |versi |diadaptasi ){{1,4}}[^\n.]{{0,60}}?[.\s]{{0,2}})?(?:Diadaptasi|Diterjemahkan|Disadur) (?:dari artikel [^\n.]{{0,40}} )?oleh:? {NAME}(?: dan {NAME})?\.?",
        line.text[-900:],
    )
    if match:
        start = max(0, len(line.text) - 900) + match.start()
        if not start or ends_sentence(line.text, start) or match[0].startswith("Artikel"):
            yield line.cut(start, start + len(match[0]))


_STRINGER = pattern(rf"(?<=[.!?\"”)])\s{{2,}}(?P<name>{NAME})/(?P<place>[A-Z][A-Za-z ]{{2,28}})$")
_SHOUTED = pattern(r"(?<=[.!?\"”])\s+(?P<name>[A-Z]{3,}(?: [A-Z]{3,}){1,3})$")


@rule(kind="byline", tail=1, unclosed=True, flat=True)
def glued_signoff(line: Line) -> Iterator[Cut]:
    """The writer behind the last sentence of a one-line text: name and town, or the name in capitals.

    Examples:
          Harga cabai naik.   [-Rina Lestari/Palembang-]
        = authors: Rina Lestari

          Harga cabai naik sejak Senin. [-SITI RAHMAWATI-]
        = authors: Siti Rahmawati

          Harga cabai naik. Rina/Budi menang di ganda campuran
    """
    start = max(0, len(line.text) - 80)
    town = _STRINGER.search(line.text, start)
    if town and is_place(town["place"]):
        yield line.cut(town.start("name"), authors=names_in(town["name"]))
        return
    shouted = _SHOUTED.search(line.text, start)
    if shouted and is_name(shouted["name"]) and not is_place(shouted["name"]):
        yield line.cut(shouted.start("name"), authors=names_in(shouted["name"]))


_CHECKED = pattern(rf"Hasil [Pp]eriksa [Ff]akta (?P<name>{NAME})(?: \([^()\n]{{3,70}}\))?\.\s?")


@rule(kind="byline", has=("hasil periksa fakta",))
def fact_checker(line: Line) -> Iterator[Cut]:
    """Who checked the claim, in a sentence of its own.

    Examples:
          Kabar itu keliru. [-Hasil Periksa Fakta Rina Lestari (Universitas Sragen). -]Gambar itu telah disunting.
        = authors: Rina Lestari

          Hasil periksa fakta menunjukkan kabar itu keliru.
    """
    for match in _CHECKED.finditer(line.text):
        if " " in match["name"] and ends_sentence(line.text, match.start()):
            yield line.cut(match.start(), match.end(), authors=names_in(match["name"]))
