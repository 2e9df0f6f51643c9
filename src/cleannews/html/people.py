"""Names of writers and editors: credits taken apart, and what is no person left out."""

from __future__ import annotations

import re

from cleannews.shape import is_name
from cleannews.words.outlets import is_outlet
from cleannews.words.places import is_place

_AUTHOR = (
    r"di(?:posting|terbitkan|unggah|tulis|laporkan) oleh|tulisan oleh|written by|posted by|laporan(?:\s(?:wartawan|reporter|kontributor|khusus))?|penulis|reporter|reportase|rep|pewarta"
    r"|kontributor|wartawan|jurnalis|author|writer|teks|naskah|oleh|by|contributor|koresponden"
)
_EDITOR = r"editor|redaktur(?:\spelaksana)?|red|penyunting|editor bahasa"
_SOURCE = r"sumber|source"
_ROLE = rf"(?:{_AUTHOR}|{_EDITOR}|{_SOURCE})"
_LABEL = re.compile(
    rf"(?:^|(?<=[\s|/(•·,;.]))(?P<role>{_ROLE}(?:\s?(?:&|/|dan)\s?{_ROLE})?)(?P<end>\s{{0,2}}[:|]\s{{0,2}}|\s{{0,2}}-\s{{1,2}}(?=[A-Z]))",
    re.IGNORECASE,
)
_BARE = re.compile(rf"^\W{{0,3}}(?P<role>{_ROLE})\s+(?=\S)", re.IGNORECASE)
_GLUED = re.compile(r"^\W{0,3}(?P<role>Penulis|Editor|Reporter|Sumber|Redaktur|Pewarta|Oleh)(?=[A-Z])")
_KINDS = (
    ("editors", re.compile(rf"\b(?:{_EDITOR})\b", re.IGNORECASE)),
    ("sources", re.compile(rf"\b(?:{_SOURCE})\b", re.IGNORECASE)),
)

_SPLIT = re.compile(
    r"\s*[,;|/•·]\s*|\s+(?:dan|and|&|bersama)\s+|\s*&\s*|\s+-\s+|\s+oleh\s+|\s*@\S+|\s*\((?=[a-z/*]{1,12}\))", re.IGNORECASE
)
_ROLE_WORDS = re.compile(
    rf"^(?:{_AUTHOR}|{_EDITOR}|tim liputan|liputan|kru|jurnalis|staf|koresponden)\b[\s:.]*"
    r"|\s*[-–(]?\s*(?:reporter|penulis|editor|redaktur|kontributor|wartawan|jurnalis|pewarta)\)?$",
    re.IGNORECASE,
)
_DATE = re.compile(
    r"[\s|,–-]*(?:(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad)\b|\b\d{1,2}[\s/-](?:\d{1,2}|[A-Za-z]{3,9})[\s/-]\d{2,4}|\b\d{1,2}[:.]\d\d\b|\bdiperbarui\b|\bditerbitkan\b|\bposted on\b).*$",
    re.IGNORECASE,
)
_NOBODY = re.compile(
    r"^(?:redaksi|admin\w*|administrator|tim|team|editor|redaktur|news\s?room|user|super\s?user|root|publisher|webmaster|penulis|reporter|anonim|anonymous|"
    r"kontributor|wartawan|guest|none|null|unknown|n/?a|no author|author|team work|developer|biro|humas|rilis|ist|istimewa|dok\w*|by|oleh|red)\b"
    r"|https?:|www\.|@|\d|[<>{}=]|\b(?:media|redaksi|cyber|developer|admin|tim|team|newsroom|pt|kantor berita|network|group|online|digital|official|agency)\b|\.(?:com|co|id|net)\b",
    re.IGNORECASE,
)
_PLACED = frozenset(("kontributor", "koresponden", "wartawan", "reporter", "biro", "laporan"))
"""Roles that are followed by the place where the person works."""
_ICON = re.compile(r"\b[a-z]+_[a-z_]+\b")
"""The name of an icon that a font failed to draw: `account_circle`."""
_INITIALS = re.compile(r"[A-Z]{2,4}|[a-z]{2,4}")


def read_credits(text: str) -> list[tuple[str, str]]:
    """The credits of a line of text.

    Args:
        text: such as `Rep: Dwi Lestari/ Red: Bayu Aji`, `Penulis: A | Editor: B`, `Oleh Sari Dewi`.

    Returns:
        (field, rest) for each: `authors`, `editors` or `sources`, and the text behind the label.
    """
    found = list(_LABEL.finditer(text))
    if not found:
        glued = _GLUED.match(text)
        if glued is not None:
            return [(field, text[glued.end() :]) for field in _fields(glued["role"])]
        bare = _BARE.match(text)
        names = []
        if bare is not None:  # `Kontributor Solo, Sari`: the place belongs to the role
            rest = text if bare["role"].lower().split()[0] in _PLACED else text[bare.end() :]
            names = [name for name in clean_names(rest) if is_name(name, 6)]
        if bare is not None and (bare["role"].isupper() or _KINDS[0][1].search(bare["role"])):
            names = [name for name in names if " " in name and not name.isupper()]
        return [(field, ", ".join(names)) for field in _fields(bare["role"]) if field != "sources"] if bare and names else []
    credits_: list[tuple[str, str]] = []
    for number, match in enumerate(found):
        end = found[number + 1].start() if number + 1 < len(found) else len(text)
        rest = text[match.end() : end].strip(" |/,-–•·(")
        credits_ += [(field, rest) for field in _fields(match["role"])]
    return credits_


def _fields(role: str) -> list[str]:
    fields = [field for field, pattern in _KINDS if pattern.search(role)]
    if not fields or ("editors" in fields and re.search(rf"\b(?:{_AUTHOR})\b", role, re.IGNORECASE)):
        fields.insert(0, "authors")
    return fields


def clean_names(text: str, outlet: str = "") -> list[str]:
    """The persons in a credit.

    Args:
        text: one or several names, with roles, outlets, dates and initials among them.
        outlet: the site's name, which is no person.

    Returns:
        The names, each once, in their order; empty where the credit names no person.
    """
    if "://" in text:
        return []
    text = _DATE.sub("", " ".join(text.split()))
    names: dict[str, str] = {}
    initials: dict[str, str] = {}
    for piece in _SPLIT.split(text):
        name = _ICON.sub("", piece or "").strip(" .:-–|/()[]*_\"'#0123456789")
        for _ in range(3):
            shorter = _ROLE_WORDS.sub("", name).strip(" .:-–|/()[]*")
            if shorter == name:
                break
            if shorter == "" or _is_place_of(name, shorter):
                name = ""
                break
            name = shorter
        if not name or len(name) > 48 or _NOBODY.search(name) or is_outlet(name) or _same(name, outlet):
            continue
        if _INITIALS.fullmatch(name):
            initials.setdefault(name.casefold(), name)
        elif _is_person(name):
            names.setdefault(name.casefold(), name)
    if len(names) > 1:  # the place or the agency beside the name: `Laporan Sari Dewi | Medan`, `Sari Dewi, Antara`
        persons = {key: name for key, name in names.items() if " " in name or not (is_place(name) or is_outlet(name, wordy=True))}
        names = persons or names
    return list((names or initials).values())


def _is_place_of(credit: str, rest: str) -> bool:
    """Whether what follows a role is the place where the person works: `Kontributor Gorontalo`."""
    return credit[: len(credit) - len(rest)].strip().casefold().rstrip(": ") in _PLACED and is_place(rest)


def _is_person(name: str) -> bool:
    words = name.split()
    if not 1 <= len(words) <= 6 or not any(letter.isalpha() for letter in name):
        return False
    return is_name(name, 6) or (name.replace(" ", "").replace(".", "").replace("'", "").isalpha() and len(name) > 4)


def _same(name: str, outlet: str) -> bool:
    key = re.sub(r"\W+|news$|online$", "", outlet.casefold())
    return bool(key) and re.sub(r"\W+|news$|online$", "", name.casefold()) == key
