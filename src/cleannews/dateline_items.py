"""The items of a dateline: a place, an outlet, a date, and how the first of them begins."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache

from cleannews.dateline_names import COMMON, unknown_outlet
from cleannews.dates import DATE, MONTHS
from cleannews.pattern import pattern
from cleannews.words.outlets import OUTLETS, WORDY, is_outlet
from cleannews.words.places import PLACE_KEYS, is_place

_TLD = frozenset(("co", "or", "go", "we", "ac", "my", "id", "ne", "tv", "on", "in"))
DOMAIN = pattern(
    r"(?:https?://)?(?:[\w-]{1,24}\.){0,3}[A-Za-z0-9][\w-]{1,30}\s?[.,-]\s?(?:com|co\.id|or\.id|go\.id|web\.id|ac\.id|my\.id|id|net|news|tv|co|online|info|org)(?![A-Za-z])",
    re.IGNORECASE,
)
_INNER = pattern(r"\n(?!\n)|(?<=\bSt)\.|(?<=\bKab)\.|(?<=\bKAB)\.|(?<=[a-z])-(?=[a-z])")
"""Separators that are none: a single line break, the full stop of `St. Petersburg` and `Kab. Garut`, a hyphen between small letters."""
_BRACKET = pattern(r"\s*,?\s*\(\s*(?P<inner>[^()\n]{2,44}?(?:\n[^()\n]{0,30})?)\s*\)")
_DATE = pattern(DATE, re.IGNORECASE)
_BRACKETED_DATE = pattern(rf"(?:{DATE}|\d{{1,2}}/\d{{1,2}}(?:/(?:\d\d){{1,2}})?)", re.IGNORECASE)
_DAY_MONTH = pattern(rf"\d{{1,2}} (?:{'|'.join(name for name in MONTHS if len(name) > 3)})(?=\s?[-–—‒|(])", re.IGNORECASE)
_DAYS = "sen|sel|rab|kam|jum|sab|min|aha|mon|tue|wed|thu|fri|sat|sun"
_DATED = pattern(f"[0-9]|{_DAYS}|{'|'.join(sorted({name[:3] for name in MONTHS}))}", re.IGNORECASE)
"""How a date begins."""
_CAPS = pattern(r"[A-Z][A-Z'’. ]{2,34}")
_TITLE = pattern(r"(?:[A-Z][\w'’.-]*)(?:\s(?:[A-Z][\w'’.-]*|di|dan)){0,4}")

_PART = r"[^\s,|/:()\-–—‒.]*+"
FRONT = pattern(
    rf"(?:Dikutip dari |Penulis )?(?:date \d{{4}}-\d\d(?:-\d\d)?\s+)?[\"'“\[]?(?:\d|[a-z][\w-]*+\s?[.,:-]|(?P<first>[^\W\d_a-z]{_PART})"
    rf"(?:[^\S\n]++(?:[^a-z\s,|/:()\-–—‒.]{_PART}|(?:di|dan|de|of|la|el|es|barat|timur|utara|selatan|tengah|pusat)\b))*+[^\S\n]*+[,|/:(\-–—‒.\n])"
)
"""What stands before a dateline, and its first item up to a separator: words with capitals. It fails at the second word of most prose."""
_FIRST = pattern(r"[,|/:()\-–—‒.\n]")
_NEXT = pattern(rf"\s*(?:[^\Wa-z_]|[^\w\s]|[a-z][\w-]*\s?[.,-]|(?:{_DAYS})|(?:com|co|id|net|news|tv|online|info|org)\b)")


def may_begin(text: str, start: int, stop: int) -> bool:
    """Whether the first words can be an item at all: most lines of prose can be told by how they go on."""
    front = FRONT.match(text, start, stop)
    if front is None or front.end() - start > 90:
        return False
    first = front["first"]
    named = front[0][-1] == "." and text[front.end() : front.end() + 1].islower()  # `Pajak.com`
    if first and not named and first.lower() in _no_beginnings() and not (first.isupper() and front[0][-1] == ","):
        return False
    return text[front.end() - 1] != "," or _NEXT.match(text, front.end(), stop) is not None


@cache
def _no_beginnings() -> frozenset[str]:
    """Common words with which no place, outlet or date of the tables begins."""
    names = sorted(
        PLACE_KEYS
        | OUTLETS
        | WORDY
        | MONTHS.keys()
        | set(_DAYS.split("|"))
        | {"kota", "kabupaten", "provinsi", "kepulauan", "pulau"}
    )
    return frozenset(
        word for word in COMMON if not names[bisect_left(names, word) % len(names)].startswith(word) and word[:3] not in _DAYS
    )


_REGION = pattern(r"\s(\w{4,9})(?=\s[-–—])")
_REGIONS = frozenset(
    "jabar jateng jatim banten bali ntb ntt kalbar kalsel kalteng kaltim kaltara sulsel sulut sulteng sultra sulbar sumut sumbar sumsel riau jambi bengkulu lampung aceh maluku papua jogja kepri babel".split()
)
"""Regions that outlets add to their name: `GenPI.co Jabar`."""


def read_item(text: str, at: int, stop: int, *, has_outlet: bool, has_place: bool) -> tuple[str, str, int]:
    """The next item: its kind (empty if it cannot be part of a dateline), its text, its end."""
    first = _FIRST.search(text, at, stop)
    border, mark = (first.start(), first[0]) if first else (stop, "")
    bracket = _BRACKET.match(text, at, stop) if mark in (",", "(") and not text[at:border].strip() else None
    if bracket:
        inner = " ".join(bracket["inner"].split())
        if (
            has_place
            and not has_outlet
            and (is_outlet(inner, wordy=True) or inner[0].isupper() or is_outlet(inner.split("/")[0], wordy=True))
        ):
            return "outlet", inner, bracket.end()
        if has_outlet and is_place(inner):
            return "place", inner, bracket.end()
        if has_place and _BRACKETED_DATE.fullmatch(inner):
            return "date", inner, bracket.end()
        return "", "", at
    word = mark in (".", ",", "-", ":") and " " not in text[at : border - 1]
    domain = (
        DOMAIN.match(text, at, stop)
        if word and (mark != "," or text[border + 1 : border + 4].lstrip()[:2].lower() in _TLD)
        else None
    )
    if domain and is_outlet(" ".join(domain[0].split())):
        region = _REGION.match(text, domain.end(), stop)
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
    dated = (_DATE.match(text, at, stop) or _DAY_MONTH.match(text, at, stop)) if _DATED.match(text, at) else None
    if dated:
        return "date", dated[0], dated.end()
    if value[:1].isupper() and not (" " in value and value.rsplit(" ", 1)[1].islower()) and is_outlet(value):
        return "outlet", value, end
    prefix = _prefix(item) if has_outlet and not has_place else None
    if prefix:
        return "prefix", " ".join(prefix.split()), at + len(prefix)
    if not has_outlet:
        named = _outlet_prefix(item, has_place=has_place)
        if named:
            return "outlet", " ".join(named.split()), at + len(named)
    unknown = None if has_outlet else unknown_outlet(text, at, end, value, has_place=has_place)
    if unknown is not None:
        return "outlet", unknown, end
    if end < stop and (_CAPS.fullmatch(value) or _TITLE.fullmatch(value)):
        return "unknown", value, end
    return "", "", at


def _item_end(text: str, at: int, stop: int) -> int:
    """The end of the longest item that can begin at `at`, sixty characters at most."""
    most = min(stop, at + 60)
    while True:
        border = _FIRST.search(text, at, most)
        if border is None:
            return most
        at = border.start()
        if border[0] not in ("\n", "-", ".") or not _INNER.match(text, at, stop):
            return at
        at += 1


_SOLID = pattern(r"\S+")
_GLUED = pattern(r"(?:[A-Z][a-z]+ )?[A-Z][a-z]{3,}(?=[A-Z][a-zA-Z])")


def _prefix(item: str) -> str | None:
    """A place at the beginning of the lead, where the separator is missing: `Liputan6.com, Jakarta Pria itu …`."""
    words = list(_SOLID.finditer(item, 0, 50))
    for count in range(min(3, len(words) - 1), 0, -1):
        candidate = item[: words[count - 1].end()]
        follower = words[count][0]
        if (
            candidate[:1].isupper()
            and is_place(candidate)
            and (follower[0].isupper() or follower[0] in "\"“‘'" or follower[0].isdigit())
        ):
            return candidate
    glued = _GLUED.match(item)
    return glued[0] if glued and is_place(glued[0]) else None


def _outlet_prefix(item: str, *, has_place: bool) -> str | None:
    """An outlet's name in words that closes a dateline without a separator; only behind a place and in capitals."""
    if not has_place:
        return None
    words = list(_SOLID.finditer(item, 0, 40))
    for count in range(min(3, len(words) - 1), 0, -1):
        candidate = item[: words[count - 1].end()]
        if is_outlet(candidate) and ("." in candidate or candidate.isupper() or (count > 1 and words[count][0][0].isupper())):
            return candidate
    return None
