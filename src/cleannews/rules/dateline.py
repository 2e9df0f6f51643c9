"""Datelines: place and outlet before the lead."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from cleannews.dateline import Dateline, read
from cleannews.dateline_items import FRONT
from cleannews.pattern import pattern
from cleannews.rule import Cut, Line, rule
from cleannews.shape import is_headline, is_sentence
from cleannews.words.language import LOW
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
    yield Cut(line.start, found.end, _meta(found))


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


def _meta(found: Dateline) -> dict[str, str]:
    return {name: value for name, value in (("place", found.place), ("outlet", found.outlet)) if value}


def _plausible(line: Line, found: Dateline) -> bool:
    """Whether a dateline can stand at this line."""
    if found.strong or (line.index < 4 and line.text[:4].isupper() and line.text[:4].isalpha()):
        return True
    for index in range(line.index):
        if is_sentence(line.doc.line(index).text):
            return False  # the story has begun
    return len(line.doc.text) - found.end > 24


_OUTLETLIKE = pattern(r"(?i:\b(?:news|pos|media|radar|kabar|online|tv|fm|hadiah|foto|ilustrasi)\b)")
"""Words that no place has in its name."""


def _lone(line: Line, start: int) -> Dateline | None:
    """A place that is in no table, alone before the dash: only at the very top, before a long paragraph."""
    if line.index > 1 or len(line.text) < 120:
        return None
    match = _LONE.match(line.doc.text, start)
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


_HEADLINED = pattern(r"(?: [-–—]{1,2}|[–—]) (?=[A-Z\"“])")
_ENDING = pattern(r"\.(?:com|COM|co|CO|id|ID|net|NET)\b")
_BURIED = pattern(
    r"(?:(?<![\w@./])(?!\w*[a-z][A-Z]{3})|(?<=[a-z])(?=[A-Z]{4}))(?:[A-Z][A-Z .'’-]{2,30},\s?(?=[A-Z][\w.-]{2,24}\.(?:com|COM|id|ID|co|CO|net|NET))|(?:[A-Z][\w-]{2,24}\.(?:com|COM|CO\.ID|co\.id|ID|id|CO|NET|co|net))(?:,?\s?|\s\|\s)[A-Z]"
    r"|[A-Z][a-z]+(?: [A-Z][a-z]+)?, ?(?=[A-Z][\w.-]{2,24}\.(?:com|id|co|net))|[a-z][\w-]{2,20}\.(?:com|id|co), [A-Z]|[A-Za-z][\w-]{2,24}\.(?:com|COM|CO\.ID|co\.id|id|ID|co) [-–—] [A-Z])"
)
_AGENCY = pattern(
    r"\((?P<outlet>(?:ANTARA|Antara|[\w ]{2,20}\.(?:com|id|co))[\w ]{0,12}|[A-Z][\w-]{1,15}(?: [A-Z][\w-]{1,12})?)\) [-–—]{1,2} (?=[A-Z\"“])"
)
_PLACES = pattern(r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?(?:, ?|/)[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?(?:/[A-Z][\w'’-]+)? ?")
"""Town and country, or two towns: `Bandar Seri Begawan, Brunei `."""


def _is_front(text: str) -> bool:
    """Whether what stands before a place and its dash is a headline, and not the beginning of a sentence."""
    return (
        len(text) < 150
        and ":" not in text
        and text[-1] not in ",;"
        and text.rsplit(maxsplit=1)[-1] not in LOW
        and is_headline(text, least=5, share=0.8)
    )


@rule(kind="dateline", head=1, flat=True)
def buried_dateline(line: Line) -> Iterator[Cut]:
    """A dateline behind something else on the same line: a headline, a caption or a byline glued before it.

    Only one that names an outlet in full, near the top of a text without line structure;
    what stands before it is left to the rules for titles, captions and bylines.

    Examples:
          Laporan Wartawan Kabarkota.com, Rina Lestari [-KABARKOTA.COM, JAKARTA - -]Harga cabai naik.
        = place: Jakarta

          Harga cabai naik, tulis KABARKOTA.COM, Senin.
    """
    found = buried(line)
    if found is not None:
        yield found


def buried(line: Line) -> Cut | None:
    """The cut of a dateline behind something else on the first line of a flat text, if there is one."""
    if line.index or not line.doc.flat:
        return None
    found = _buried_in(line.doc.text[line.start : line.start + 800], min(len(line.text), 520))
    if found is None:
        return None
    start, end, meta = found
    return Cut(line.start + start, line.start + end, meta)


@lru_cache(maxsize=32)  # two rules ask for it, and each step asks again
def _buried_in(text: str, size: int) -> tuple[int, int, dict[str, str]] | None:
    """Where the dateline begins in the first `size` characters of a flat text, where it ends, and what it tells."""
    agency = _AGENCY.search(text, 10, min(420, size)) if "(" in text[:420] else None
    if agency and ((agency.start() < 260 and ". " not in text[: agency.start()]) or agency["outlet"] == "ANTARA"):
        if _PLACES.fullmatch(text, 0, agency.start()) and not is_place(text[: agency.start()]):
            place = text[: agency.start()].strip()
            return 0, agency.end(), {"place": place, "outlet": agency["outlet"]}
        # a place of two words, or of one behind the headline's last
        for begin in list(re.finditer(r"\S+", text[: agency.start()]))[-2:]:
            found = read(text, begin.start())
            if found and found.strong:
                return begin.start(), found.end, _meta(found)
    front = text[20:220]
    placed = _HEADLINED.search(text, 20, min(220, size)) if "- " in front or "– " in front or "— " in front else None
    if placed:
        before = text[: placed.start()].rstrip()
        for count in (3, 2, 1):
            words = before.rsplit(" ", count)
            place = " ".join(words[1:])
            if len(words) > count and place[0].isupper() and is_place(place) and _is_front(words[0]):
                return len(words[0]) + 1, placed.end(), {"place": place_case(place)}
    for match in (
        match
        for dot in _ENDING.finditer(text, 8, size)
        for match in _BURIED.finditer(text, max(8, dot.start() - 70), min(size, dot.end() + 8))
    ):
        start = match.start()
        found = read(text, start)
        if found is None or not found.strong or (found.place is None and not _is_front(text[:start].rstrip() or ".")):
            continue
        lead = text[found.end : found.end + 1]
        if re.search(r"[-–—|:]|[A-Z]{3}\. ", text[found.end - 5 : found.end]) and (
            lead.isupper() or lead in "\"“‘'" or lead.isdigit()
        ):
            return start, found.end, _meta(found)
    return None
