"""A dateline behind something else on the first line of a text without line breaks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from cleannews.dateline import read
from cleannews.pattern import pattern
from cleannews.rule import Cut, Line, rule
from cleannews.rules.dateline import dateline_meta
from cleannews.shape import is_headline
from cleannews.words.language import LOW
from cleannews.words.places import is_place, place_case

_HEADLINED = pattern(r"(?: [-–—]{1,2}|[–—]) (?=[A-Z\"“])")
_ENDING = pattern(r"\.(?:com|COM|co|CO|id|ID|net|NET)\b")
_BURIED = pattern(
    r"(?:(?<![\w@./])(?!\w*[a-z][A-Z]{3})|(?<=[a-z])(?=[A-Z]{4})|(?<=[a-z][.!?])(?=[A-Z][a-z]{2,20}\.(?:com|co\.id|id) [-–—] [A-Z]))(?:[A-Z][A-Z .'’-]{2,30},\s?(?=[A-Za-z][\w.-]{2,24}\.(?:com|COM|id|ID|co|CO|net|NET))|(?:[A-Z][\w-]{2,24}\.(?:com|COM|CO\.ID|co\.id|ID|id|CO|NET|co|net))(?:,?\s?|\s\|\s)[A-Z]"
    r"|[A-Z][a-z]+(?: [A-Z][a-z]+)?, ?(?=[A-Z][\w.-]{2,24}\.(?:com|id|co|net))|[a-z][\w-]{2,20}\.(?:com|id|co), [A-Z]|[A-Za-z][\w-]{2,24}\.(?:com|COM|CO\.ID|co\.id|id|ID|co) [-–—] [A-Z])"
)
_AGENCY = pattern(
    r"\((?P<outlet>(?:ANTARA|Antara|[\w ]{2,20}\.(?:com|id|co))[\w ]{0,12}|[A-Z][\w-]{1,15}(?: [A-Z][\w-]{1,12})?)\) [-–—]{1,2} (?=[A-Z\"“])"
)
_PLACES = pattern(r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?(?:, ?|/)[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?(?:/[A-Z][\w'’-]+)? ?")
"""Town and country, or two towns: `Bandar Seri Begawan, Brunei `."""


_WAY = pattern(r"\b(?:Rute|Jurusan|Ruas|Tol|Jalur|Antara|Laga|Duel|Pertandingan|Kereta|Lintas|Pantura|Trans)\b")
"""What stands before two places or two clubs that a dash joins."""
_BEHIND = pattern(r"(?P<one>[A-Z]\w+)(?P<two> [A-Z]\w+)?(?P<dash> [-–—] )?")


def _is_route(text: str, at: int, end: int) -> bool:
    """Whether a dash joins two places, or two clubs, of the lead: `… Ruas Tol Jakarta - Cikampek padat`."""
    behind = _BEHIND.match(text, end)
    if behind is None:
        return False
    two = behind["one"] + (behind["two"] or "")
    return bool(behind["dash"] or _WAY.search(text, max(0, at - 70), at) or is_place(behind["one"]) or is_place(two))


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

          Harga cabai naik di Sragen.[-Kabarkota.id – -]Harga cabai naik tajam sejak awal pekan.

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
                return begin.start(), found.end, dateline_meta(found)
    front = text[20:220]
    placed = _HEADLINED.search(text, 20, min(220, size)) if "- " in front or "– " in front or "— " in front else None
    if placed and not _is_route(text, placed.start(), placed.end()):
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
        glued = text[start - 1] in ".!?" and start < 400  # `… di Sragen.Kabarkota.id – Harga cabai`: a summary before it
        if (
            found is None
            or not found.strong
            or (found.place is None and not glued and not _is_front(text[:start].rstrip() or "."))
        ):
            continue
        lead = text[found.end : found.end + 1]
        if re.search(r"[-–—|:]|[A-Z]{3}\. ", text[found.end - 5 : found.end]) and (
            lead.isupper() or lead in "\"“‘'" or lead.isdigit()
        ):
            return start, found.end, dateline_meta(found)
    return None
