"""One date out of many: what the page shows, made exact by what its data say."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime

from cleannews import dates

_ISO = re.compile(
    r"\s*(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T\s]{1,2}(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:\.\d{1,9})?\s?(Z|[+-]\d{2}:?\d{2}|WIB|WITA|WIT)?)?",
    re.IGNORECASE,
)
_COMPACT = re.compile(r"\s*(20\d\d)(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?)?\s*$")
_ZONES = {"z": 0, "wib": 7, "wita": 8, "wit": 9}
_LOCAL = (7, 8, 9)
"""Hours east of Greenwich of Indonesia's zones."""
_EAST = re.compile(
    r"\b(?:papua|maluku|ambon|ternate|jayapura|manokwari|sorong|merauke|timika|nabire|biak|tual|masohi|tidore|halmahera|wamena|fakfak)\b",
    re.IGNORECASE,
)
_MIDDLE = re.compile(
    r"\b(?:bali|denpasar|badung|gianyar|buleleng|singaraja|tabanan|mangupura|klungkung|karangasem|lombok|mataram|ntb|ntt|sumbawa|bima|kupang|flores|"
    r"ende|maumere|labuan bajo|sulawesi\w*|sulut|sulsel|sulteng|sultra|sulbar|makassar|manado|minahasa|bitung|tomohon|palu|kendari|gorontalo|mamuju|"
    r"parepare|palopo|bone|kalimantan (?:timur|selatan|utara)|kaltim|kalsel|kaltara|samarinda|balikpapan|bontang|tarakan|banjarmasin|banjarbaru|"
    r"martapura|kutai|tenggarong|nunukan|berau)\b",
    re.IGNORECASE,
)


def read_stamp(text: str) -> datetime | None:
    """A date as data or readers write it, or None.

    Returns:
        With its zone where one is named; a date without a time has the hour 0 and `fold=1`.
    """
    match = _ISO.match(text) or _COMPACT.match(text)
    if match is not None:
        return _build(match.groups()[:6], match.group(7) if match.re is _ISO else None)
    parsed = dates.parse(text)
    if parsed is not None and _ISO.match(parsed):
        return read_stamp(parsed)
    try:
        return parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _build(numbers: tuple[str | None, ...], zone: str | None) -> datetime | None:
    year, month, day, hour, minute, second = (int(number or 0) for number in numbers)
    info: timezone | None = None
    if zone is not None:
        hours = _ZONES.get(zone.lower())
        if hours is None:
            sign = -1 if zone[0] == "-" else 1
            digits = zone[1:].replace(":", "")
            info = timezone(sign * timedelta(hours=int(digits[:2]) % 24, minutes=int(digits[2:]) % 60))
        else:
            info = timezone(timedelta(hours=hours))
    try:
        return datetime(year, month, day, hour, minute, second, tzinfo=info, fold=int(numbers[3] is None))
    except ValueError:
        return None


def choose_date(shown: str | None, stated: Iterable[str], changed: Iterable[str], where: str) -> str | None:
    """The publication date of an article.

    Args:
        shown: the time stamp that the page shows.
        stated: what its data say, in order of trust.
        changed: when it was last changed; corroborates the zone only.
        where: places that are named: dateline, outlet; they tell the zone of a time in UTC.

    Returns:
        ISO 8601; with the local offset where a zone is named or follows from the data.
    """
    machine = [stamp for stamp in map(read_stamp, stated) if stamp is not None and stamp.year > 1990]
    others = machine + [stamp for stamp in map(read_stamp, changed) if stamp is not None]
    visible = read_stamp(shown) if shown else None
    if visible is not None and machine and abs(_naive(visible) - _naive(machine[0])) > timedelta(days=3):
        visible = None  # the date of the visit, or of another story
    if visible is not None and not visible.fold:
        return _write(_exact(visible, others))
    timed = [stamp for stamp in machine if not stamp.fold]
    if visible is not None:
        timed = [stamp for stamp in timed if abs(_naive(stamp) - _naive(visible)) <= timedelta(hours=33)]
        if not timed:
            return visible.strftime("%Y-%m-%d")
    if timed:
        return _write(_local(timed[0], timed, where))
    return machine[0].strftime("%Y-%m-%d") if machine else None


def _naive(stamp: datetime) -> datetime:
    return stamp.replace(tzinfo=None)


def _write(stamp: datetime) -> str:
    return stamp.isoformat(timespec="seconds")


def _hours(stamp: datetime) -> float | None:
    offset = stamp.utcoffset()
    return None if offset is None else offset / timedelta(hours=1)


def _exact(visible: datetime, others: list[datetime]) -> datetime:
    """A shown time with the seconds and the zone that the data give it."""
    minute = _naive(visible).replace(second=0)
    shown = _hours(visible)
    for stamp in others:
        if stamp.fold:
            continue
        hours = _hours(stamp)
        local = _naive(stamp).replace(second=0) == minute
        zone = shown or (hours if hours in _LOCAL and local else None)
        if local and (zone or hours is None or hours in _LOCAL):
            return _with(visible.replace(second=stamp.second), zone)
        if hours is not None:
            for guess in (shown,) if shown else _LOCAL:
                if _naive(stamp.astimezone(UTC) + timedelta(hours=guess)).replace(second=0) == minute:
                    return _with(visible.replace(second=stamp.second), guess)
    return visible


def _with(stamp: datetime, hours: float | None) -> datetime:
    return stamp if hours is None else stamp.replace(tzinfo=timezone(timedelta(hours=hours)))


def _local(stamp: datetime, others: list[datetime], where: str) -> datetime:
    """A stated time in the zone of the place; data call local time UTC as often as not, which a second date betrays."""
    hours = _hours(stamp)
    if hours is None or hours in _LOCAL:
        return stamp
    if hours < 0:  # `-07:00` for `+07:00`
        return _with(stamp, -hours) if -hours in _LOCAL else stamp
    for other in others:
        gap = (_naive(other) - _naive(stamp)) / timedelta(hours=1)
        if abs(gap) in _LOCAL:
            return _with(max(stamp, other, key=_naive), abs(gap))
    return stamp.astimezone(timezone(timedelta(hours=_zone_of(where) or 7)))


def _zone_of(where: str) -> int | None:
    """The zone of the places that are named, None where none is known."""
    if _MIDDLE.search(where):
        return 8
    return 9 if _EAST.search(where) else None
