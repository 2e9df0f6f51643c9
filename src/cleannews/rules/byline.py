"""Credits of writers, editors, photographers and translators."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from cleannews.names import NAME, names_in
from cleannews.pattern import pattern
from cleannews.rule import Cut, Line, rule
from cleannews.rules.data_block import in_data_block, in_list
from cleannews.shape import is_name, story_begun
from cleannews.words.outlets import is_outlet
from cleannews.words.places import is_place

_EDITOR = r"(?:editor|redaktur(?: pelaksana)?|penyunting|red|penanggung ?jawab|redpel|managing editor|copy editor)"


_WRITER = (
    r"(?:penulis|reporter|pewarta|kontributor|jurnalis|wartawan|laporan|oleh|fotografer|pewarta foto|rep|writer|author|by|artikel ini ditulis oleh|ditulis oleh"
    r"|peliput|liputan|kontributor [a-z ]{3,20}|teks|narasi|reporter ?[&/] ?fotografer|penulis/fotografer)"
)


_OTHER = r"(?:uploader|produser|produser digital|penerjemah|translator|sumber artikel|video editor|kameramen|grafis|kamerawan|narator|producer|host|alih bahasa|publisher|posted by|diposting oleh)"


_ROLE = pattern(
    rf"[\W_]{{0,6}}(?P<role>(?P<editor>{_EDITOR})(?:\s?[&/]\s?(?:reporter|penulis))?|(?P<writer>{_WRITER})|(?P<other>{_OTHER}))\s{{0,3}}(?P<sep>[:|]+(?:\s?[:|])?|\s*$)\s*",
    re.IGNORECASE,
)


_NEXT = pattern(
    rf"\s*[|/,;.\s]?\s*(?={_EDITOR}\s?[:|]|{_WRITER}\s?[:|]|{_OTHER}\s?[:|]|sumber\s?[:|]|source\s?[:|])", re.IGNORECASE
)


_STARTS = (
    "editor", "redaktur", "penyunting", "red", "penulis", "reporter", "pewarta", "kontributor", "jurnalis", "wartawan", "laporan", "oleh", "fotografer", "rep",
    "writer", "author", "by", "artikel ini ditulis", "ditulis oleh", "uploader", "produser", "penerjemah", "translator", "peliput", "liputan", "teks", "penanggung",
    "publisher", "posted by", "diposting oleh", "copy editor", "managing editor", "video editor", "alih bahasa",
)  # fmt: skip


_DESK = frozenset(
    f"{role} {desk}" for role in ("oleh", "by", "penulis") for desk in ("redaksi", "admin", "tim redaksi", "administrator")
)
"""Credits of nobody in particular, which need no colon."""


def _credit(role: re.Match[str], value: str) -> dict[str, Any]:
    if role["other"]:
        return {}
    return {"editors" if role["editor"] else "authors": names_in(value)}


def _is_credit(value: str) -> bool:
    """Whether what stands behind a role can be a list of names: short, capitalised, no sentence."""
    if len(value) > 110 or value.count(" ") > 14:
        return False
    pieces = names_in(value)
    words = [word for piece in pieces for word in piece.split()]
    if not words:
        return len(value) < 40 and value.strip(" -–—|.*").lower() in (
            "",
            "tim",
            "redaksi",
            "admin",
            "tim redaksi",
            "editor",
            "-",
            "antara",
            "newsroom",
            "redaktur",
            "reporter",
            "tim liputan",
        )
    capital = sum(word[0].isupper() or not word[0].isalpha() for word in words)
    if capital < len(words) * 0.8:
        return len(words) <= 2 and not value.endswith((".", ","))  # a name in small letters
    return not (value.rstrip().endswith(".") and len(words) > 6)


@rule(kind="byline", starts=_STARTS)
def role_line(line: Line) -> Iterator[Cut]:
    """Role and name on one line, or several of them: `Reporter: A | Editor: B`.

    Examples:
          Harga cabai naik.
        - Penulis: Rina Lestari | Editor: Budi Santoso
        = authors: Rina Lestari
        = editors: Budi Santoso

          Harga cabai naik.
        - Pewarta : Sari Wulan
        - Editor:
        - Budi Santoso
        = authors: Sari Wulan
        = editors: Budi Santoso

          Penulis buku itu menolak hadir.

          Editor: orang yang memeriksa naskah sebelum dicetak, kata Rina di kelas menulis itu.

        - Oleh Redaksi
          Oleh karena itu, harga naik.
    """
    if ":" not in line.text and in_list(line):
        return  # a job in a list
    if len(line.text) > (300 if line.head or line.tail else 60):
        return
    if line.low in _DESK:
        yield line.cut()
        return
    at, cuts, meta = 0, 0, []
    text = line.text
    while role := _ROLE.match(text, at):
        following = _NEXT.search(text, role.end())
        end = following.start() if following else len(text)
        value = text[role.end() : end].strip(" |")
        town = role["role"][12:] if role["role"].lower().startswith("kontributor ") else ""
        if town and not is_place(town):
            return  # `Kontributor utama: industri`
        if not role["sep"].strip() and (value or line.low.strip(" :|") in ("by", "laporan", "liputan", "teks", "red", "rep")):
            return
        if (
            role["role"].lower() in ("laporan", "oleh", "by", "liputan", "teks")
            and value
            and not is_name(re.sub(r"\s?[|/,].*", "", value))
        ):
            return
        if value and (value.endswith("?") or not _is_credit(value)):
            break
        meta.append((role, value))
        cuts, at = end, following.end() if following else end
        if not following or at >= len(text):
            break
    if not meta or in_data_block(line):
        return
    if cuts < len(text.rstrip(" |")):
        if following is None:
            return
        cuts = following.start()
    merged: dict[str, Any] = {}
    for role, value in meta:
        for name, people in _credit(role, value).items():
            merged[name] = merged.get(name, []) + people
    role, value = meta[-1]
    below = line.next
    if (
        not value
        and below is not None
        and ((names_in(below.text) and is_name(re.sub(r"\s?/.*", "", below.text))) or is_outlet(below.text))
    ):
        yield below.cut(**_credit(role, below.text))
    elif not value and not line.tail:
        return
    elif not value and role["sep"].strip() == "" and len(meta) == 1:
        above = line.prev
        if above is None or not is_name(above.text):
            if below is not None:
                return
        else:
            yield above.cut(**_credit(role, above.text))
    yield line.cut(0, cuts if cuts < len(text) else None, **merged)


@rule(
    kind="byline",
    starts=("penulis", "editor", "reporter", "redaktur", "kontributor", "pewarta", "jurnalis", "tim redaksi", "wartawan"),
    tail=6,
    unclosed=True,
)
def name_above_role(line: Line) -> Iterator[Cut]:
    """The name on one line, the bare role on the next; or the role glued to the name: `EditorRina Lestari`.

    Examples:
        - Rina Lestari
        - Penulis
          Harga cabai naik.
        = authors: Rina Lestari

          Harga cabai naik.
        - EditorBudi Santoso
        = editors: Budi Santoso

          Warga memilih Rina.
          Penulis itu senang.
    """
    bare = line.low.strip(" :|-–,")
    field = "editors" if bare in ("editor", "redaktur") else "authors"
    if (
        bare in ("penulis", "editor", "reporter", "redaktur", "kontributor", "pewarta", "jurnalis", "wartawan", "tim redaksi")
        and ":" not in line.text
    ):
        if in_list(line):
            return  # a job
        above = line.prev
        if above is not None and is_name(above.text) and (line.head or line.tail):
            meta: dict[str, Any] = {field: names_in(above.text)}
            yield above.cut(**meta)
            yield line.cut()
        elif bare == "tim redaksi" and (line.head or line.tail):
            yield line.cut()
        return
    if not line.text.startswith(("Penulis", "Editor", "Reporter", "Redaktur")):
        return
    glued = re.fullmatch(rf"(?P<role>Penulis|Editor|Reporter|Redaktur)(?P<name>{NAME})", line.text)
    if glued and (line.head or line.tail):
        credited: dict[str, Any] = {"editors" if glued["role"] in ("Editor", "Redaktur") else "authors": names_in(glued["name"])}
        yield line.cut(**credited)


_FEATURE = pattern(
    r"(?P<name>[A-Z][A-Z'.-]+(?: [A-Z][A-Z'.-]*){1,3}), (?P<place>[A-Z][a-z]+(?: [A-Z][a-z]+)?)(?P<outlet>, [A-Z][\w. ]{2,30})"
)


@rule(kind="byline", head=6, unclosed=True, gate=pattern(r"[A-Z][A-Z'.-]+ [A-Z]"))
def feature_byline(line: Line) -> Iterator[Cut]:
    """The writer of a feature in capitals, the town and the outlet, on a line of its own.

    Examples:
          Rina Lestari menanam cabai di atap rumahnya sejak Senin.
        - SITI RAHMAWATI, Sragen, Radar Kota
          Ia mulai tiga tahun lalu.
        = authors: Siti Rahmawati

          Rina Lestari menanam cabai di atap rumahnya sejak Senin.
          DINAS PERTANIAN, Sragen
    """
    match = _FEATURE.fullmatch(line.text)
    if (
        match
        and len(line.text) < 80
        and is_place(match["place"])
        and not is_place(match["outlet"][2:])
        and is_name(match["name"])
        and story_begun(line)
    ):
        yield line.cut(authors=names_in(match["name"]))
