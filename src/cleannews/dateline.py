"""Reads a dateline: the place, the outlet, or both, put before the lead.

`Washington | EGINDO.co – `, `JAKARTA, KOMPAS.com - `, `Jakarta (ANTARA) - `, `TEMPO.CO, Jakarta -- `,
`KRJOGJA.com - Jakarta - `, `Liputan6.com, Jakarta `, `JAKARTA - `. It is read item by item: each item is
looked up as an outlet, a place or a date, and the dateline ends behind the last separator up to which
everything was recognised.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from cleannews.dates import DATE, MONTHS, parse
from cleannews.pattern import pattern
from cleannews.words.border import OPENER
from cleannews.words.language import LOW, NOT_NAME, ROLES, SPEECH
from cleannews.words.outlets import is_outlet
from cleannews.words.places import is_place, place_case

COMMON = {"pt", "cv", "tbk"} | LOW | NOT_NAME | ROLES | SPEECH | OPENER.keys()
"""Words that are no place, although they begin with a capital at the top of a sentence."""
WINDOW = 170
"""Characters within which a dateline ends."""

_DOMAIN = pattern(
    r"(?:https?://)?(?:[\w-]{1,24}\.){0,3}[A-Za-z0-9][\w-]{1,30}\s?[.,-]\s?(?:com|co\.id|or\.id|go\.id|web\.id|ac\.id|my\.id|id|net|news|tv|co|online|info|org)(?![A-Za-z])",
    re.IGNORECASE,
)
_RUN = pattern(r"[^,|/:()\-–—‒.\n]*")
_INNER = pattern(r"\n(?!\n)|(?<=\bSt)\.|(?<=[a-z])-(?=[a-z])")
"""Separators that are none: a single line break, the full stop of `St. Petersburg`, a hyphen between small letters."""
_SEPARATOR = pattern(r"(?:\s|&nbsp;)*(?P<mark>(?:[-–—‒|:/,.]|\s(?=[-–—‒|:]))*)(?:\s|&nbsp;)*")
_BRACKET = pattern(r"\s*,?\s*\(\s*(?P<inner>[^()\n]{2,44}?(?:\n[^()\n]{0,30})?)\s*\)")
_DATE = pattern(DATE, re.IGNORECASE)
_DAYS = "sen|sel|rab|kam|jum|sab|min|aha|mon|tue|wed|thu|fri|sat|sun"
_DATED = pattern(f"[0-9]|{_DAYS}|{'|'.join(sorted({name[:3] for name in MONTHS}))}", re.IGNORECASE)
"""How a date begins."""
_DASH_NEXT = pattern(r"\s?[-–—]{1,3}\s")
_PLACE_NEXT = pattern(r"\s?,\s?([A-Z][A-Za-z ]{2,28}?)\s?[-–—]")
_CAPS = pattern(r"[A-Z][A-Z'’. ]{2,34}")
_TITLE = pattern(r"(?:[A-Z][\w'’.-]*)(?:\s(?:[A-Z][\w'’.-]*|di|dan)){0,4}")
_STRONG = frozenset("-–—‒|:")


class Dateline(NamedTuple):
    """A dateline: its end (offset in the text), the place, the outlet and the date it names.

    `strong`: an outlet stands in it, so it is one wherever it stands near the top.
    """

    end: int
    place: str | None
    outlet: str | None
    date: str | None
    strong: bool


def read(text: str, start: int, limit: int | None = None) -> Dateline | None:
    """Read the dateline that begins at `start`, if there is one.

    Args:
        text: the document's text; line breaks count as white space, because links in
            a dateline often leave a line of their own.
        start: offset of its first character.
        limit: offset that it cannot reach beyond.
    """
    stop = min(len(text) if limit is None else limit, start + WINDOW)
    if not _may_begin(text, start, stop):
        return None
    places: list[str] = []
    outlets: list[str] = []
    date: str | None = None
    at, end, strong_mark, guessed = start, -1, False, False
    sure = (0, 0)  # places and outlets up to the last separator that counts
    for _ in range(6):
        before = at
        kind, value, at = _item(text, at, stop, has_outlet=bool(outlets), has_place=bool(places))
        if not kind:
            break
        mark_match = _SEPARATOR.match(text, at, stop)
        mark = mark_match["mark"] if mark_match else ""
        after = mark_match.end() if mark_match else at
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
            end, strong_mark = after, True
            sure = len(places), len(outlets)
            break
        if mark == "-" and len(outlets) == 0 and _route(text, at, after):
            return None
        if hard or mark in ("", ",", ".", "/"):
            ok = hard or (mark == "." and value.isupper()) or (mark == "" and kind == "outlet" and bool(places)) or (kind == "outlet" and bool(places) and mark != "/")
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


_PART = r"[^\s,|/:()\-–—‒.]*+"
FRONT = pattern(
    rf"(?:date \d{{4}}-\d\d(?:-\d\d)?\s+)?[\"'“\[]?(?:\d|[a-z][\w-]*+\s?[.,:-]|[^\W\d_a-z]{_PART}"
    rf"(?:[^\S\n]++(?:[^a-z\s,|/:()\-–—‒.]{_PART}|(?:di|dan|de|of|la|el|es|barat|timur|utara|selatan|tengah|pusat)\b))*+[^\S\n]*+[,|/:(\-–—‒.\n])"
)
"""What stands before a dateline, and its first item up to a separator: words with capitals. It fails at the second word of most prose."""
_FIRST = pattern(r"[,|/:()\-–—‒.\n]")
_NEXT = pattern(rf"\s*(?:[^\Wa-z_]|[^\w\s]|[a-z][\w-]*\s?[.,-]|(?:{_DAYS})|(?:com|co|id|net|news|tv|online|info|org)\b)")


def _may_begin(text: str, start: int, stop: int) -> bool:
    """Whether the first words can be an item at all: most lines of prose can be told by how they go on."""
    front = FRONT.match(text, start, stop)
    if front is None or front.end() - start > 90:
        return False
    return text[front.end() - 1] != "," or _NEXT.match(text, front.end(), stop) is not None


def _doubtful(text: str, start: int, end: int) -> bool:
    """Whether a place and a mark begin a sentence: `Jakarta - Bandung kini ditempuh …`, `Solo: Kota Budaya …`."""
    mark = text[start:end].rstrip()[-1:]
    follower = re.match(r"([A-Z][a-z]+)\s+([a-z]+)?", text[end : end + 40])
    if mark == "|" or (mark == ":" and follower and follower[1] in ("Kota", "Kabupaten", "Pulau", "Provinsi", "Negeri")):
        return True
    return bool(follower and follower[2] and is_place(follower[1]) and not text[start:end].rstrip(" -–—:.").isupper())


def _route(text: str, at: int, after: int) -> bool:
    """Whether a bare hyphen joins two places: `Solo-Yogyakarta kini dapat ditempuh …`."""
    if after - at != 1:
        return False
    word = re.match(r"[A-Z]\w+", text[after : after + 30])
    return bool(word and is_place(word[0]))


_REGIONS = frozenset("jabar jateng jatim banten bali ntb ntt kalbar kalsel kalteng kaltim kaltara sulsel sulut sulteng sultra sulbar sumut sumbar sumsel riau jambi bengkulu lampung aceh maluku papua jogja kepri babel".split())
"""Regions that outlets add to their name: `GenPI.co Jabar`."""


def _item(text: str, at: int, stop: int, *, has_outlet: bool, has_place: bool) -> tuple[str, str, int]:
    """The next item: its kind (empty if it cannot be part of a dateline), its text, its end."""
    first = _FIRST.search(text, at, stop)
    bracket = _BRACKET.match(text, at, stop) if first and first[0] in ",(" else None
    if bracket:
        inner = " ".join(bracket["inner"].split())
        if has_place and not has_outlet and (is_outlet(inner, wordy=True) or inner[0].isupper() or is_outlet(inner.split("/")[0], wordy=True)):
            return "outlet", inner, bracket.end()
        if has_outlet and is_place(inner):
            return "place", inner, bracket.end()
        return "", "", at
    domain = _DOMAIN.match(text, at, stop) if first and first[0] in ".,-:" and " " not in text[at : first.start() - 1] else None
    if domain and is_outlet(" ".join(domain[0].split())):
        region = re.compile(r"\s(\w{4,9})(?=\s[-–—])").match(text, domain.end(), stop)
        if region and region[1].lower() in _REGIONS and region[1][1:].islower():
            return "outlet", " ".join((domain[0] + region[0]).split()), region.end()
        return "outlet", " ".join(domain[0].split()), domain.end()
    item = text[at : _item_end(text, at, stop)]
    if len(item) < 2:
        return "", "", at
    value = " ".join(item.split())
    end = at + len(item.rstrip())
    if is_place(value) and value[:1].isupper():
        return "place", value, end
    dated = _DATE.match(text, at, stop) if _DATED.match(text, at) else None
    if dated:
        return "date", dated[0], dated.end()
    if value[:1].isupper() and is_outlet(value):
        return "outlet", value, end
    prefix = _prefix(item) if has_outlet and not has_place else None
    if prefix:
        return "prefix", " ".join(prefix.split()), at + len(prefix)
    if not has_outlet:
        named = _outlet_prefix(item, has_place=has_place)
        if named:
            return "outlet", " ".join(named.split()), at + len(named)
    if not has_outlet and not has_place and (below := _PLACE_NEXT.match(text, end)) and is_outlet(value, wordy=True) and is_place(below[1]):
        return "outlet", value, end
    if has_place and not has_outlet and value.isupper() and len(value) < 22 and _DASH_NEXT.match(text, end):
        return "outlet", value, end
    if end < stop and (_CAPS.fullmatch(value) or _TITLE.fullmatch(value)):
        return "unknown", value, end
    return "", "", at


def _item_end(text: str, at: int, stop: int) -> int:
    """The end of the longest item that can begin at `at`, sixty characters at most."""
    most = min(stop, at + 60)
    while True:
        run = _RUN.match(text, at, most)
        at = run.end() if run else at
        inner = _INNER.match(text, at, stop) if at < most else None
        if inner is None:
            return at
        at = inner.end()


_GLUED = re.compile(r"(?:[A-Z][a-z]+ )?[A-Z][a-z]{3,}(?=[A-Z][a-z])")


def _prefix(item: str) -> str | None:
    """A place at the beginning of the lead, where the separator is missing: `Liputan6.com, Jakarta Pria itu …`."""
    words = list(re.finditer(r"\S+", item[:50]))
    for count in range(min(3, len(words) - 1), 0, -1):
        candidate = item[: words[count - 1].end()]
        follower = words[count][0]
        if candidate[:1].isupper() and is_place(candidate) and (follower[0].isupper() or follower[0] in "\"“‘'" or follower[0].isdigit()):
            return candidate
    glued = _GLUED.match(item)
    return glued[0] if glued and is_place(glued[0]) else None


def _outlet_prefix(item: str, *, has_place: bool) -> str | None:
    """An outlet's name in words that closes a dateline without a separator; only behind a place and in capitals."""
    if not has_place:
        return None
    words = list(re.finditer(r"\S+", item[:40]))
    for count in range(min(3, len(words) - 1), 0, -1):
        candidate = item[: words[count - 1].end()]
        if is_outlet(candidate) and ("." in candidate or candidate.isupper()):
            return candidate
    return None


def _unknown_place(value: str, mark: str, text: str, after: int, *, outlets: list[str], places: list[str]) -> bool:
    """Whether a name that is in no table is the place: by its form and by its neighbours."""
    if value.isalpha() and value.lower() in COMMON:
        return False
    follower = text[after : after + 1]
    if not follower or not (follower.isupper() or follower in "\"“‘'(" or follower.isdigit()):
        return False
    words = len(value.split())
    dash = not set("-–—‒|").isdisjoint(mark)
    if places or not any(char.isspace() for char in text[after - len(mark) - 1 : after]):
        return False
    if outlets:
        return words <= 4 and (dash or (mark == "," and value.isupper())) and (value.isupper() or words <= 3)
    ahead = " ".join(text[after : after + 60].split())
    nearby = _DOMAIN.match(ahead) or (re.match(r"[A-Z][\w .]{2,20}", ahead) and is_outlet(re.split(r"\s?[-–—|:]", ahead)[0]))
    if mark.strip() in (",", "|", "-", "–", "/") and nearby:
        return words <= 4
    return False
