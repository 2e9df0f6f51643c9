"""Outlets of a dateline that are in no table, told by what stands beside them."""

from __future__ import annotations

from cleannews.pattern import pattern
from cleannews.words.border import OPENER
from cleannews.words.language import LOW, NOT_NAME, ROLES, SPEECH
from cleannews.words.outlets import is_outlet
from cleannews.words.places import is_place

COMMON = {"pt", "cv", "tbk"} | LOW | NOT_NAME | ROLES | SPEECH | OPENER.keys()
"""Words that are no place, although they begin with a capital at the top of a sentence."""
_CAMEL = pattern(r"[A-Z]{2,4}[a-z]{3,12}|[A-Z][a-z]{2,12}(?:[A-Z][a-z]{2,12}|[A-Z]{2,4})+|[A-Z]{2,5}[A-Z][a-z]{3,12}")
"""A name in one word with capitals inside: `KabarKota`, `RKota`."""
_SHOUTED = pattern(r"[A-Z]{4,16}(?: [A-Z]{3,16}){0,2}")
_PLACE = r"(?:(?:KAB|Kab|KOTA|Kota)\.? )?[A-Z][A-Za-z ]{2,28}?"
_LINKS = frozenset("alhasil dahulu kini lalu kemudian akhirnya mudik".split())
"""Words before a comma that open a sentence: `Alhasil, Solo - Yogyakarta …`."""
_SIGHTS = frozenset(
    "kota pulau kabupaten provinsi ibu negeri kampung desa monumen gedung jalan pasar taman stadion bandara hotel raya".split()
)
"""First words of what a place is or has: `Yogyakarta, Kota Pelajar – …`."""
_COMMA = pattern(rf"\s?,\s?(?P<place>{_PLACE})\s?[-–—]")
_DASHED = pattern(rf"(?P<dash> [-–—] |-)(?P<place>{_PLACE})(?P=dash)(?=[A-Z\"“])")
_BRACKETED = pattern(r"\s?\((?P<place>[A-Z][A-Za-z ]{2,28})\)\s?[-–—]{1,2}\s(?=[A-Z\"“])")
_DASH = pattern(r"\s?[-–—]{1,3}\s")
_CLEAR_DASH = pattern(r"(?:\s|\.)[-–—]{1,3}\s(?=[A-Z\"“\d])")
_STOP = pattern(r"\.\s(?=[A-Z\"“])")


def unknown_outlet(text: str, at: int, end: int, value: str, *, has_place: bool) -> str | None:
    """The outlet's name, if the item is one by its neighbours; empty where it may also be something else; None if it is none.

    Args:
        text: the text of the dateline.
        at: where the item begins in it.
        end: where it ends.
        value: the item, its white space made one.
        has_place: whether a place stands before it.
    """
    return _behind_place(text, at, end, value) if has_place else _before_place(text, end, value)


def _before_place(text: str, end: int, value: str) -> str | None:
    """`Kabaria, Sragen – `, `KabarKota – Sragen – `, `KABAR KOTA (SRAGEN) – `: a known place closes the dateline."""
    camel = bool(_CAMEL.fullmatch(value))
    named = camel or is_outlet(value, wordy=True)
    low = value.lower()
    word = value.isalpha() and len(value) > 4 and low not in COMMON and low not in _LINKS and not low.endswith("nya")
    shouted = bool(_SHOUTED.fullmatch(value)) and (low not in COMMON or value == "HUMAS")
    found = (
        (_COMMA.match(text, end) if named or word or shouted else None)
        or (_DASHED.match(text, end) if camel else None)
        or (_BRACKETED.match(text, end) if shouted else None)
    )
    if found is None:
        return None
    place = found["place"]
    if not is_place(place) or (found[0].lstrip().startswith("(") and not place.isupper()):
        return None
    follower = text[found.end() : found.end() + 24].split(" ", maxsplit=1)[0]
    if camel and is_place(follower):
        return None  # `KabarKota - Sragen - Klaten …`: a route
    return value if named else ""  # an unknown name may also be a town abroad


def _behind_place(text: str, at: int, end: int, value: str) -> str | None:
    """`Sragen, Kabar Kota – `, `SRAGEN, KABAR - `, `SRAGEN, KabarKota. `: a name behind a known place."""
    comma = text[max(0, at - 3) : at].rstrip().endswith(",")
    words = value.split()
    titled = len(words) < 4 and value.istitle() and words[0].lower() not in LOW | _SIGHTS and len(value) > 4
    if comma and (titled or _CAMEL.fullmatch(value)) and _CLEAR_DASH.match(text, end):
        return value
    if value.isupper() and len(value) < 22 and _DASH.match(text, end):
        return value
    if comma and text[: at - 1].rstrip(" ,").isupper() and _CAMEL.fullmatch(value) and _STOP.match(text, end):
        return value
    return None
