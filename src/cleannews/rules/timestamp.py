"""Publication and update times that stand as a line of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from cleannews.dates import DATE, MONTHS, STAMP, TIME, parse
from cleannews.pattern import pattern
from cleannews.rule import Cut, Line, rule
from cleannews.shape import below_prose, is_headline, is_name, story_begun
from cleannews.words.language import LOW
from cleannews.words.outlets import is_outlet
from cleannews.words.places import is_place

_FRONT = (
    r"(?:(?:diperbarui|diterbitkan|dipublikasikan|terbit|tayang|published|posted|publish|posting|update|updated|last updated|tanggal|date|post date|rilis|pada|on|by(?: \w{2,20})?|oleh|waktu)"
    r"(?:\s(?:on|pada|date))?\s?[:,-]?\s*)?"
)
_BACK = r"(?:\s{0,3}[|·,-]?\s{0,3}(?:wib|wita|wit|utc|\d{1,6}|\d{1,4} (?:kali )?(?:dibaca|views?|pembaca)))?"
_LINE = pattern(rf"[\W_]{{0,4}}{_FRONT}{STAMP}{_BACK}[\W_]{{0,4}}", re.IGNORECASE)
_CREDITED = pattern(
    rf"(?P<stamp>{_FRONT}{STAMP})\s{{0,3}}[|·,-]?\s{{0,3}}(?:laporan|reporter|penulis|(?:ditulis |ditulis)?oleh|by)\s?:?\s[^|:\n]{{3,60}}?(?:\s?[|/]?\s?(?:editor|redaktur)\s?:\s?[^|:\n\d]{{3,50}}?)?\s?\d{{0,6}}",
    re.IGNORECASE,
)
_AFTER = pattern(rf"(?P<who>[^\n|]{{2,48}}?)\s?(?:[-–—|,·•]|ท|ยท|\s{{2}})\s?{_FRONT}{STAMP}{_BACK}[\W_]{{0,4}}", re.IGNORECASE)
_CELLS = pattern(rf"(?P<who>[A-Z][\w .'’]{{1,40}}?)\s?\|\s?[A-Z][\w &/]{{2,24}}?\s?\|\s?{STAMP}", re.IGNORECASE)
"""Writer, section and date in a row, between bars."""
_BLOGGED = pattern(r"\bLast Updated 20\d\d-\d\d-\d\dT[\d:]{5,8}Z?$")
"""How a template of Blogger closes its line of dates and views."""
_SHORT = 60
"""Characters below which a line can be nothing but a date."""
_FIELD = pattern(r"tanggal\s?:|waktu\s?:")
_FIELDS = pattern(r"(?:hari|tempat|lokasi|pukul|acara|waktu|tanggal)\s?:")
"""The data of an event, a line each."""
_AGO = pattern(r"\W*\d{1,2} (?:detik|menit|jam|hari|minggu|bulan|tahun) (?:yang )?lalu\W*", re.IGNORECASE)
_DAYS = (
    "senin", "selasa", "rabu", "kamis", "jumat", "jum", "sabtu", "minggu", "ahad", "sen", "sel", "rab", "kam", "sab", "min",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
)  # fmt: skip
_NUMBERS = tuple(str(n) for n in range(1, 32)) + tuple(f"0{n}" for n in range(1, 10)) + tuple(str(n) for n in range(1999, 2031))
_WORDS = ("diperbarui", "diterbitkan", "dipublikasikan", "published", "posted", "by", "update", "updated", "last updated", "tanggal", "date", "post date", "terbit", "tayang", "publish", "rilis")  # fmt: skip


@rule(kind="timestamp", starts=_DAYS + _NUMBERS + _WORDS + tuple(MONTHS))
def timestamp(line: Line) -> Iterator[Cut]:
    """A line with nothing but the date and time of publication, near the headline.

    The first one states the article's date. A date that begins a sentence of the story stays, and one
    without a time further down, but for the only one, below the last paragraph.

    Examples:
        - Selasa, 3 Maret 2020 | 10:00 WIB
          Harga cabai naik.
        = date: 2020-03-03T10:00:00+07:00

        - Diperbarui 16 April 2024 09:43 WITA
          Harga cabai naik.
        = date: 2024-04-16T09:43:00+08:00

        - 5 menit lalu
          Harga cabai naik.

        - Kamis, 20 April 2023 | 0 Views Last Updated 2023-04-20T11:06:12Z
          Harga cabai naik.
        = date: 2023-04-20

          Harga cabai naik tajam sejak awal pekan, dan jadwal pasar murah diumumkan.
          Senin, 3 Maret 2025
          Selasa, 4 Maret 2025

          Selasa, 3 Maret 2020, harga cabai naik.
    """
    if len(line.text) > 130 or not (line.head or line.tail):
        return
    if _BLOGGED.search(line.text):
        yield line.cut(date=parse(line.text) if line.head else None)
    elif _LINE.fullmatch(line.text):
        bare = line.text.rstrip(".:")
        timed = (":" in bare or "." in bare) and "pukul" not in line.low
        if (not line.head or story_begun(line)) and not timed and not _closes(line):
            return  # a date without a time in the story: the sub-head of a chronology or a schedule
        if (story_begun(line) and _is_fixture(line)) or _goes_on(line):
            return
        if not _FIELD.match(line.low) or not any(other and _FIELDS.match(other.low) for other in (line.prev, line.next)):
            yield line.cut(date=parse(line.text) if line.head else None)
        return
    elif line.head and (credited := _CREDITED.fullmatch(line.text)):
        yield line.cut(0, credited.end("stamp"), date=parse(line.text))  # the credit behind it is left to its rule
    elif re.fullmatch(r"date \d{4}-\d{2}(?:-\d{2})?", line.low) or _AGO.fullmatch(line.text):
        yield line.cut()


def _goes_on(line: Line) -> bool:
    """Whether the line above breaks off in its sentence, `… ambruk pada`, so that the date is the sentence's."""
    return line.prev is not None and line.prev.text.rsplit(maxsplit=1)[-1] in LOW


def _is_fixture(line: Line) -> bool:
    """Whether a time stands in a schedule of the story: below a colon, or above who meets whom."""
    above, below = line.prev, line.next
    return bool((above and above.text[-1] == ":") or (below and (" vs " in below.low or " melawan " in below.low)))


def _closes(line: Line) -> bool:
    """Whether a date is the last line, right below a paragraph, and the only one: that of a press release."""
    if not line.last or not below_prose(line):
        return False
    others = (line.doc.line(index).text for index in range(line.index))
    return not any(len(text) < _SHORT and _LINE.fullmatch(text) for text in others)


_YEAR = pattern(r"(?:19|20)\d\d")
_ZONED = pattern(rf"(?<!\w)(?:diperbarui |diterbitkan |published )?{DATE}\s{{0,3}}[|,/·–—-]?\s{{0,3}}{TIME}", re.IGNORECASE)


@rule(kind="timestamp", head=1, flat=True)
def glued_stamp(line: Line) -> Iterator[Cut]:
    """The time of publication glued between headline and lead in a text without line breaks.

    It names the zone, and what stands before it reads like a headline or a name.

    Examples:
          Harga Cabai Naik Tajam di Pasar Induk [-Senin, 16 Agustus 2019 15:16 WIB -]Harga cabai naik tajam sejak awal pekan, kata pedagang.
        = date: 2019-08-16T15:16:00+07:00

          Gempa terjadi pada Senin, 16 Agustus 2019 15:16 WIB di laut.
    """
    found = stamp_inside(line)
    if found is not None:
        yield found


def stamp_inside(line: Line) -> Cut | None:
    """The cut of a time glued between headline and lead of a flat text, if there is one."""
    found = None if line.index or not line.doc.flat else _stamp_in(line.text[:600])
    return None if found is None else line.cut(*found, date=parse(line.text[slice(*found)]))


@lru_cache(maxsize=32)  # two rules ask for it, and each step asks again
def _stamp_in(text: str) -> tuple[int, int] | None:
    """Where the time stands in the beginning of a flat text."""
    front = text[:360].lower()
    if not (" wib" in front or " wit" in front or " utc" in front or " gmt" in front):
        return None
    near = ((max(0, year.start() - 45), min(360, year.end() + 45)) for year in _YEAR.finditer(text, 0, 360))
    match = next((found for part in near if (found := _ZONED.search(text, *part))), None)
    if match is None or match["z"] is None:
        return None
    before = text[: match.start()].rstrip(" \xa0-–|·•,")
    follower = text[match.end() :].lstrip(" \xa0-–|")[:1]
    if (before and not is_headline(before, least=4, share=0.7) and not is_outlet(before)) or not (
        follower.isupper() or follower in '"“'
    ):
        return None
    end = match.end()
    while end < len(text) and text[end] in " \xa0|":
        end += 1
    return match.start(), end


_FIGURES = pattern(r"\d{4}|\d\d:\d\d")


@rule(kind="timestamp", head=8, unclosed=True)
def outlet_time(line: Line) -> Iterator[Cut]:
    """The outlet's or the writer's name with the time behind it.

    Examples:
        - Kompas.com - 30/04/2019, 05:34 WIB
          Harga cabai naik.
        = outlet: Kompas.com
        = date: 2019-04-30T05:34:00+07:00

        - Rina Lestari - Senin, 13 Juli 2020 23:00 WIB
          Harga cabai naik.
        = authors: Rina Lestari

          Timnas Indonesia - Piala Asia, 12 Januari 2024, dimulai di Doha.
    """
    text = line.text
    if not 14 < len(text) < 120 or (not text[-1].isalnum() and text[-1] not in ")|") or not _FIGURES.search(text):
        return
    match = (_CELLS.fullmatch(text) if text.count("|") == 2 else None) or _AFTER.fullmatch(text)
    if match is None:
        return
    who = re.sub(r"^(?:by|oleh|penulis|reporter)\s*:?\s+", "", match["who"].strip(), flags=re.IGNORECASE).rstrip(" ,-|")
    who = re.sub(r",?\s*(?:jurnalis|wartawan|reporter)$", "", who, flags=re.IGNORECASE).strip(" ,")
    if is_outlet(who):
        yield line.cut(outlet=who, date=parse(text))
    elif is_name(who) and not is_place(who):
        yield line.cut(authors=[who], date=parse(text))
    elif who.lower() in ("redaksi", "admin", "tim redaksi", "tim"):
        yield line.cut(date=parse(text))
