"""Dates and times as Indonesian pages write them."""

from __future__ import annotations

import re

from cleannews.pattern import pattern

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januari jan january", "februari feb pebruari peb february", "maret mar march", "april apr", "mei may", "juni jun june",
            "juli jul july", "agustus ags agt agu agst aug august", "september sep sept", "oktober okt oct october",
            "november nov nopember nop", "desember des dec december",
        ), 1,
    )
    for name in names.split()
}  # fmt: skip
"""Names of months, Indonesian and English, long and short, in lower case."""

_DAY = (
    r"(?:senin|selasa|rabu|kamis|jum['’`]?at|sabtu|minggu|ahad|sen|sel|rab|kam|jum|sab|min|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
    r"|mon|tue|wed|thu|fri|sat|sun)"
)
_MONTH = "(?:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + ")"
_ZONES = {"wib": "+07:00", "wita": "+08:00", "wit": "+09:00", "utc": "+00:00", "gmt": "+00:00"}

DATE = (
    rf"(?:{_DAY}\.?\s{{0,2}}[,./|-]?\s{{0,2}}\(?)?"
    rf"(?:(?P<d>\d{{1,2}})[\s/.-]{{1,2}}(?P<m>{_MONTH}\.?|\d{{1,2}})[\s/.,-]{{1,2}}(?P<y>(?:19|20)\d{{2}})\)?"
    rf"|(?P<y2>(?:19|20)\d{{2}})[-/](?P<m2>\d{{1,2}})[-/](?P<d2>\d{{1,2}})"
    rf"|(?P<m3>{_MONTH})\s(?P<d3>\d{{1,2}}),?\s(?P<y3>(?:19|20)\d{{2}}))"
)
"""A pattern for a date, with or without the day of the week (to be used without regard to case)."""
TIME = (
    r"(?P<h>[01]?\d|2[0-3])[:.](?P<min>[0-5]\d)(?:[:.](?P<s>[0-5]\d))?(?:\s?(?:am|pm))?(?:\s{0,2}(?P<z>wib|wita|wit|utc|gmt)\b)?"
)
"""A pattern for a time, with the zone's name."""
STAMP = rf"{DATE}(?:\s{{0,3}}(?:[|,/·–—T-]|ท|pukul|jam|pkl\.?|at)?\s{{0,3}}(?:pukul\s)?{TIME})?"
"""A date, with or without a time."""

_STAMP = pattern(STAMP, re.IGNORECASE)


def parse(text: str) -> str | None:
    """The first date in a text as ISO 8601.

    Args:
        text: such as `Senin, 3 Maret 2020 | 10:00 WIB`.

    Returns:
        `2020-03-03T10:00:00+07:00` where a time and a zone are given, without the offset
        where the zone is not named, `2020-03-03` where no time is given; None without a date.
    """
    if "20" not in text and "19" not in text:
        return None
    match = _STAMP.search(text)
    if match is None:
        return None
    year = match["y"] or match["y2"] or match["y3"]
    month_text = (match["m"] or match["m2"] or match["m3"]).lower().rstrip(".")
    day = int(match["d"] or match["d2"] or match["d3"])
    month = int(month_text) if month_text.isdigit() else MONTHS[month_text]
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    date = f"{year}-{month:02}-{day:02}"
    if match["h"] is None:
        return date
    time = f"{int(match['h']):02}:{match['min']}:{match['s'] or '00'}"
    return f"{date}T{time}{_ZONES.get((match['z'] or '').lower(), '')}"
