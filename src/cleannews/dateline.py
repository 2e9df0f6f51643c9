"""Reads a dateline: the place, the outlet, or both, put before the lead.

`Washington | EGINDO.co – `, `JAKARTA, KOMPAS.com - `, `Jakarta (ANTARA) - `, `TEMPO.CO, Jakarta -- `,
`KRJOGJA.com - Jakarta - `, `Liputan6.com, Jakarta `, `JAKARTA - `. It is read item by item: each item is
looked up as an outlet, a place or a date, and the dateline ends behind the last separator up to which
everything was recognised.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from cleannews.dateline_items import DOMAIN, FRONT, may_begin, read_item
from cleannews.dateline_names import COMMON
from cleannews.dates import parse
from cleannews.pattern import pattern
from cleannews.words.outlets import is_outlet
from cleannews.words.places import is_place, place_case

WINDOW = 170
"""Characters within which a dateline ends."""
_AHEAD = 70
"""Characters behind it that may be looked at."""

_SPACE = r"\s*+(?:&nbsp;\s*+)*+"
_SEPARATOR = pattern(rf"{_SPACE}(?P<mark>I(?=\s+[A-Z\"“])|(?:[-–—‒|:/,.]|\s(?=[-–—‒|:]))*+){_SPACE}")
_DASHES = frozenset("-–—‒|")
_STRONG = frozenset("-–—‒|:I")
"""Marks behind which a dateline may end; the capital I stands for a bar, and only behind an outlet."""


_ENTITIES = tuple(
    (f"{amp}{name};", char) for amp in ("&amp;", "&") for name, char in (("ndash", "–"), ("mdash", "—"), ("nbsp", " "))
)
"""Dashes and spaces spelled as entities, once or twice escaped."""


class Dateline(NamedTuple):
    """A dateline: its end (offset in the text), the place, the outlet and the date it names.

    `strong`: an outlet stands in it, so it is one wherever it stands near the top.
    """

    end: int
    place: str | None
    outlet: str | None
    date: str | None
    strong: bool


def read(text: str, start: int) -> Dateline | None:
    """Read the dateline that begins at `start`, if there is one.

    Args:
        text: the document's text; line breaks count as white space, because links in
            a dateline often leave a line of their own.
        start: offset of its first character.
    """
    if not may_begin(text, start, min(len(text), start + WINDOW)):
        return None
    piece = text[start : start + WINDOW + _AHEAD]
    if "â€" in piece:  # a dash read in the wrong encoding
        piece = piece.replace("â€\u201c", " – ").replace("â€\u201d", " — ")
    if "&" in piece:
        for entity, char in _ENTITIES:
            piece = piece.replace(entity, char.center(len(entity)))
    found = _read(piece)
    return Dateline(start + found[0], *found[1:]) if found else None


@lru_cache(maxsize=64)  # several rules ask for the same lines, and each step asks again
def _read(text: str) -> Dateline | None:
    """The dateline at the beginning of a piece of text that is long enough to hold it and what is looked at behind it."""
    start, stop = 0, min(len(text), WINDOW)
    places: list[str] = []
    outlets: list[str] = []
    date: str | None = None
    at, end, strong_mark, guessed = start, -1, False, False
    sure = (0, 0)  # places and outlets up to the last separator that counts
    for _ in range(6):
        if places and outlets and not FRONT.match(text, at, stop):
            break
        before = at
        kind, value, at = read_item(text, at, stop, has_outlet=bool(outlets), has_place=bool(places))
        if not kind:
            break
        mark_match = _SEPARATOR.match(text, at, stop)
        mark = mark_match["mark"] if mark_match else ""
        after = mark_match.end() if mark_match else at
        if mark == "I" and (kind != "outlet" or "." not in value):
            mark, after = "", at
        hard = not _STRONG.isdisjoint(mark)
        if kind == "unknown" and not _unknown_place(value, mark, text, after, outlets=outlets, places=places):
            at = before
            break
        if kind == "outlet":
            if outlets:
                at = before
                break
            outlets.append(value)
        elif kind == "date":
            date = parse(value)
        elif kind in ("place", "unknown", "prefix"):
            places.append(value)
            guessed = guessed or kind == "unknown"
        if kind == "prefix":  # a place without a separator behind it, after an outlet
            if strong_mark and not value.isupper():
                break  # `KABARKOTA.com - Manchester United …`
            end, strong_mark = after, True
            sure = len(places), len(outlets)
            break
        if mark == "-" and len(outlets) == 0 and _route(text, at, after):
            return None
        if mark == "-" and end >= 0 and after - at == 1:
            break  # `JAKARTA - Swiss-Belhotel …`: a name begins the lead
        if kind == "outlet" and mark in ("", ",", ".") and text[at - 1 : at] == ")" and not is_outlet(value, wordy=True):
            break  # `Kabupaten Konawe Utara (Konut), …` is a name and its short form
        if kind == "outlet" and not mark and text[after : after + 1].islower():
            break  # `Daerah Istimewa Yogyakarta (DIY) menjadi …`
        if hard or mark in ("", ",", ".", "/"):
            ok = (
                hard
                or (mark == "." and value.isupper())
                or (mark == "" and kind == "outlet" and bool(places))
                or (kind == "outlet" and bool(places) and mark != "/")
            )
            if ok:
                end, strong_mark = after, hard
                sure = len(places), len(outlets)
            if not mark and kind != "outlet" and text[after : after + 1] != "(":
                break
        at = after
        if at >= stop:
            break
    places, outlets = places[: sure[0]], outlets[: sure[1]]
    if end < 0 or not (places or outlets) or (guessed and not strong_mark):
        return None
    if not outlets and not strong_mark and not (end > start and text[end - 2 : end].strip() == "."):
        return None
    if not outlets and _doubtful(text, start, end):
        return None
    place = ", ".join(dict.fromkeys(place_case(" ".join(p.split())) for p in places)) or None
    return Dateline(end, place, outlets[0] if outlets else None, date, bool(outlets))


_SHOUTED = pattern(r"([A-Z]{4,}(?: [A-Z]{3,})?)\s+[a-z]{3,}")
_FOLLOWER = pattern(r"([A-Z][a-z]+)\s+([a-z]+)?")


def _doubtful(text: str, start: int, end: int) -> bool:
    """Whether a place and a mark begin a sentence: `Jakarta - Bandung kini ditempuh …`, `Solo: Kota Budaya …`."""
    mark = text[start:end].rstrip()[-1:]
    follower = _FOLLOWER.match(text, end, end + 40)
    if mark == "|":  # `Solo | Yogyakarta | Semarang` is a row of a table
        return not text[start:end].isupper() or text.count("|", start, end + 60) > 1
    if mark == ":" and follower and follower[1] in ("Kota", "Kabupaten", "Pulau", "Provinsi", "Negeri"):
        return True
    shouted = _SHOUTED.match(text, end, end + 40)
    if shouted and is_place(shouted[1]):
        return True  # `BALI - LOMBOK dilayani kapal cepat`
    return bool(follower and follower[2] and is_place(follower[1]) and not text[start:end].rstrip(" -–—:.").isupper())


def _route(text: str, at: int, after: int) -> bool:
    """Whether a bare hyphen joins two places, `Solo-Yogyakarta kini dapat ditempuh …`, or the halves of a hotel's name."""
    if after - at != 1:
        return False
    word = re.match(r"[A-Z]\w+", text[after : after + 30])
    return bool(word and (is_place(word[0]) or word[0].startswith("Bel")))


_WAYS = frozenset("Ruas Rute Jalur Jurusan Tol Laga Duel Kereta Bus Pesawat Kapal Pertandingan".split())
"""How a subject begins in which a dash joins two places or clubs."""
_NAMED = pattern(r"[A-Z][\w .]{2,20}")
_BEFORE_MARK = pattern(r"\s?[-–—|:]")


def _unknown_place(value: str, mark: str, text: str, after: int, *, outlets: list[str], places: list[str]) -> bool:
    """Whether a name that is in no table is the place: by its form and by its neighbours."""
    if (value.isalpha() and value.lower() in COMMON) or value.split(maxsplit=1)[0] in _WAYS:
        return False
    follower = text[after : after + 1]
    if not follower or not (follower.isupper() or follower in "\"“‘'(" or follower.isdigit()):
        return False
    words = len(value.split())
    dash = not _DASHES.isdisjoint(mark)
    if places or not any(char.isspace() for char in text[after - len(mark) - 1 : after]):
        return False
    if outlets:
        return words <= 4 and (dash or (mark == "," and value.isupper())) and (value.isupper() or words <= 3)
    ahead = " ".join(text[after : after + 60].split())
    if mark.strip() not in (",", "|", "-", "–", "/") or words > 4:
        return False
    return bool(DOMAIN.match(ahead) or (_NAMED.match(ahead) and is_outlet(_BEFORE_MARK.split(ahead)[0])))
