"""Datelines: place and outlet before the lead."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleannews.dateline import Dateline, read
from cleannews.dateline_items import FRONT
from cleannews.pattern import pattern
from cleannews.rule import Cut, Line, rule
from cleannews.shape import is_sentence
from cleannews.words.places import is_place, place_case

_START = pattern(r"(?:(?:Dikutip dari|Penulis) (?=[A-Z]))?(?:date \d{4}-\d{2}(?:-\d{2})?\s+)?[\"'“\[]?(?=[A-Za-z0-9(])")
_LONE = pattern(r"(?P<place>[A-Z][A-Z'’ ]{3,28}|[A-Z][a-z]+(?: [A-Z][a-z]+)?)\s?[–—-]{1,2}\s(?=[A-Z\"“])")


@rule(kind="dateline", head=8, gate=FRONT)
def dateline(line: Line) -> Iterator[Cut]:
    """The place and the outlet before the lead, up to and with the dash.

    A dateline that names an outlet is one on any of the first lines. A place alone counts
    only before the first paragraph.

    Examples:
          [-JAKARTA, KOMPAS.com - -]Harga cabai naik.
        = place: Jakarta
        = outlet: KOMPAS.com

          [-Jakarta (ANTARA) - -]Harga cabai naik.
        = place: Jakarta
        = outlet: ANTARA

          [-Liputan6.com, Jakarta -]Harga cabai naik.
        = place: Jakarta
        = outlet: Liputan6.com

          [-BINTAN, Posmetro.co: -]Harga cabai naik.
        = place: Bintan

          [-RuangKabar – Sragen – -]Harga cabai naik.
        = place: Sragen
        = outlet: RuangKabar

          [-Sragen (15/7/2024) - -]Harga cabai naik tajam sejak awal pekan.
        = place: Sragen

          [-SOLO - -]Harga cabai naik tajam sejak awal pekan.
        = place: Solo

          [-SOLO | -]Harga cabai naik tajam sejak awal pekan.
        = place: Solo

          SOLO | SRAGEN | KLATEN

          Solo | Harga cabai naik tajam sejak awal pekan.

          Jakarta akan membangun pasar - pasar baru.

          Pantauan Kompas.com - yang dimulai Senin - menunjukkan harga naik.
    """
    text = line.doc.text
    begin = _START.match(line.text)
    if begin is None:
        return
    start = line.start + begin.end()
    found = read(text, start) or _agency_first(line, start)
    if line.text.startswith(("Dikutip dari ", "Penulis ")) and not (found and (found.strong or found.place)):
        return
    if found is None:
        found = _lone(line, start)
        if found is not None and any(_strong_below(line)):
            return  # the slug of a caption
    if found is None or not _plausible(line, found):
        return
    lead = text[found.end : found.end + 1]
    if found.end < len(text) and not (lead.isupper() or lead in "\"“‘'([*#@" or lead.isdigit() or found.strong):
        return
    yield Cut(line.start, found.end, dateline_meta(found))


_WIRE = pattern(
    r"(?P<place>[A-Z][\w'’]+(?: [A-Z][\w'’]+){0,2}),? (?:[A-Z][\w ]+, )?(?:-- ?)?\((?P<outlet>ANTARA|Antara)(?:/[\w ]{3,20})?\) ?[-–—]{1,2} ?(?=[A-Z\"“])"
)
_BARE = pattern(
    r"(?P<outlet>(?:[A-Z][A-Za-z]{3,20}\.(?:com|COM|co\.id|CO\.ID|id|ID|CO)|[A-Z]{4,20}\.CO)),?\s{1,3}(?=[A-Z][a-z]+ [a-z])"
)
_INFO = pattern(r"INFO (?P<outlet>[A-Z][A-Z.]{3,24}) [-–—] (?=[A-Z\"“])")


def _agency_first(line: Line, start: int) -> Dateline | None:
    """A dateline at the very top whose place is in no table, before the agency, or whose dash was lost behind the outlet."""
    if line.index or start > line.start + 1:
        return None
    wire = _WIRE.match(line.doc.text, start)
    if wire:
        return Dateline(wire.end(), place_case(wire["place"]), wire["outlet"], None, strong=True)
    bare = _INFO.match(line.doc.text, start) or _BARE.match(line.doc.text, start)
    if bare:
        return Dateline(bare.end(), None, bare["outlet"], None, strong=True)
    return None


def _strong_below(line: Line) -> Iterator[bool]:
    """Whether a dateline with an outlet begins one of the next lines."""
    below = line.next
    while below is not None and below.index < line.index + 4:
        found = read(line.doc.text, below.start)
        yield bool(found and found.strong)
        below = below.next


def dateline_meta(found: Dateline) -> dict[str, str]:
    """What a dateline tells about the article."""
    return {name: value for name, value in (("place", found.place), ("outlet", found.outlet)) if value}


def _plausible(line: Line, found: Dateline) -> bool:
    """Whether a dateline can stand at this line."""
    if not found.strong and _DATED.search(line.doc.text, line.start, found.end) and _scheduled(line, found.end):
        return False
    front = line.doc.text[line.start : found.end].rstrip()
    if front.endswith(":") and line.doc.text.count(front) > 1:
        return False  # the outlet asks, in an interview
    if found.strong or (line.index < 4 and line.text[:4].isupper() and line.text[:4].isalpha()):
        return True
    for index in range(line.index):
        if is_sentence(line.doc.line(index).text):
            return False  # the story has begun
    return len(line.doc.text) - found.end > 24


_DATED = pattern(r"\(\d{1,2}[/ ]")
_FIXTURE = pattern(r"[A-Z]\w+(?: [A-Z]\w+)? \(\d{1,2}[/ ]")


def _scheduled(line: Line, end: int) -> bool:
    """Whether a place with a date in brackets is one of several: an item of a schedule."""
    beside = (other for other in (line.prev, line.next) if other is not None)
    return bool(_FIXTURE.match(line.doc.text, end)) or any(_FIXTURE.match(other.text) for other in beside)


_BODIES = frozenset("DPRD IHSG BPJS BAWASLU PERSIB PERSIJA PERSEBAYA PERSELA AREMA PSIS PSIM".split()) | {"AREMA FC"}
"""What stands in capitals before a dash without being a place."""
_OUTLETLIKE = pattern(r"(?i:\b(?:news|pos|media|radar|kabar|online|tv|fm|hadiah|foto|ilustrasi)\b)")
"""Words that no place has in its name."""


def _lone(line: Line, start: int) -> Dateline | None:
    """A place that is in no table, alone before the dash: only at the very top, before a long paragraph."""
    if line.index > 1 or len(line.text) < 120:
        return None
    match = _LONE.match(line.doc.text, start)
    place = match["place"].strip() if match is not None else ""
    if place and ((is_place(place) and not place.isupper()) or (len(place) < 5 and not is_place(place)) or place in _BODIES):
        return None  # a known place that is no dateline, as in a route; a body or a club
    if match is not None and _OUTLETLIKE.search(match["place"]) and match["place"].isupper():
        return Dateline(match.end(), None, match["place"].strip(), None, strong=False) if "NEWS" in match["place"] else None
    if match is None or (not match["place"].isupper() and "–" not in match[0] and "—" not in match[0]):
        return None
    if re.match(r"[\"“]?[A-Z][\w'’]+\s*[-–—]\s", line.doc.text[match.end() : match.end() + 40]):
        return None
    return Dateline(match.end(), place_case(match["place"]), None, None, strong=False)


@rule(kind="dateline", head=1, gate=pattern("[-–—â]"))
def dash_before_lead(line: Line) -> Iterator[Cut]:
    """The dash of a dateline whose place was lost, before the first words.

    Examples:
          [-- -]Harga cabai naik tajam sejak awal pekan, kata pedagang.

          - Cabai merah
          - Bawang putih
    """
    match = re.match(r"(?:[-–—]{1,2}|â€“|â€”)\s*(?=[A-Za-z\"“])", line.text) if line.text[0] in "-–—â" else None
    below = line.next
    if match and line.index == 0 and len(line.text) > 40 and not (below is not None and below.text[0] in "-–—•*"):
        yield line.cut(0, match.end())
