"""Captions known by where they stand or by the one thing they hold: above the dateline, an account, an address."""

from __future__ import annotations

from collections.abc import Iterator

from cleannews.dateline import read
from cleannews.pattern import pattern
from cleannews.rule import Cut, Line, rule
from cleannews.rules.timestamp import stamp_inside
from cleannews.shape import QUOTED, closes_story, story_begun, title_share
from cleannews.words.outlets import is_outlet

_SHOWS = pattern(
    r"(?:Foto|Suasana|Kolase|Tampak|Dokumentasi|Ilustrasi|Potret|Tangkapan layar|Dari kiri ke kanan|Pemandangan)\b(?! (?:itu|ini|tersebut)\b)"
)
_DATED = pattern(r"\(\d{1,2}/\d{1,2}(?:/\d{2,4})?\)\.?$")
_PROSE_END = pattern(r"[a-z)][.!?] [A-Z\"“]")


def is_pictured(line: Line) -> bool:
    """Whether a line describes a picture: its first word says so, or a date in brackets ends its only sentence.

    Only right above a dateline that names an outlet; elsewhere such a line may be the story.
    """
    below = line.next
    if below is None or line.index > 3 or line.doc.flat or not 24 < len(line.text) < 340:
        return False
    dated = line.text[-2:].rstrip(".").endswith(")") and _DATED.search(line.text, len(line.text) - 16)
    if not (dated or _SHOWS.match(line.text)) or _PROSE_END.search(line.text):
        return False
    found = read(line.doc.text, below.start)
    return bool(found and found.strong) or bool(dated and below.text.startswith("Laporan "))


@rule(
    kind="caption",
    ends=")",
    starts=(
        "foto",
        "suasana",
        "kolase",
        "tampak",
        "dokumentasi",
        "ilustrasi",
        "potret",
        "tangkapan layar",
        "dari kiri",
        "pemandangan",
    ),
)
def pictured(line: Line) -> Iterator[Cut]:
    """The caption between the top and the dateline, even with a full stop.

    Examples:
        - Petani memanen cabai di lereng Merbabu, Sragen, Rabu (27/12/2023).
          KABARKOTA.COM, SRAGEN - Harga cabai naik.
        = captions: Petani memanen cabai di lereng Merbabu, Sragen, Rabu (27/12/2023).

        - Suasana panen cabai di lereng Merbabu
          KABARKOTA.COM, SRAGEN - Harga cabai naik.

          Harga cabai naik tajam, Rabu (27/12/2023).
          Petani di lereng Merbabu senang.
    """
    if not is_pictured(line) or (line.index > 1 and story_begun(line)):
        return
    yield line.cut(captions=[line.text])
    if line.index == 1 and line.prev is not None and line.text.startswith("Dokumentasi ") and len(line.prev.text) < 340:
        yield line.prev.cut(captions=[line.prev.text])  # the caption above its credit


_AFTER_STAMP = pattern(r"[^.\n]{3,140}?(?:(?<=\S)-- (?=[A-Z])|-\s?Foto: ?[^.\n]{3,70}?-[\w.]{4,30}\s)")


@rule(kind="caption", head=1, flat=True)
def after_stamp(line: Line) -> Iterator[Cut]:
    """The caption between the time and the lead of a one-line page, up to its two dashes.

    Examples:
          Harga Cabai Naik Tajam di Sragen Jumat 21-03-2025,03:38 WIB [-Cabai di pasar Sragen-- -]Harga cabai naik tajam sejak awal pekan.

          Harga cabai-- kata Rina, Jumat -- naik tajam sejak awal pekan.
    """
    top = line.text[:800]
    stamp = stamp_inside(line) if "-- " in top or "Foto:" in top else None
    match = _AFTER_STAMP.match(line.text, stamp.end - line.start) if stamp is not None else None
    if match:
        yield line.cut(match.start(), match.end(), captions=[match[0].strip(" -")])


_ACCOUNT = pattern(
    r"(?:(?:Foto|Sumber|Dok|Credit|Kredit)\s?[:.]\s?)?(?:[Xx]|[Tt]witter|[Ii]nstagram|[Tt]ik[Tt]ok|[Ff]acebook|[Yy]ou[Tt]ube)(?:\.com)?/@?[\w./-]{2,40}\.?",
)
_SITED = pattern(r"[A-Z][^.\n()]{2,80} \((?:(?:[\w-]{2,24}\.){1,2}(?:com|net|org|id)|Image by [^()\n]{2,50})\)")
_CREDITED = pattern(r"[^\n]{24,300}[.\w)] \((?:[\w-]+\.(?:com|COM|co\.id|CO\.ID|id|ID)/ ?[A-Z][\w .]{2,40}|Kompas ?TV)\)")


@rule(
    kind="caption",
    starts=("foto", "sumber", "dok", "credit", "kredit", "x", "twitter", "instagram", "tiktok", "facebook", "youtube"),
    has=(".com)", ".net)", ".org)", "(image by", ".com/", ".co.id/", "(kompastv", "(kompas tv"),
)
def account_credit(line: Line) -> Iterator[Cut]:
    """A line that is nothing but the account a photo was taken from, or a title and the site it was taken from.

    Examples:
          Grup itu akan tampil di Sragen.
        - Instagram.com/kabarkota_sragen
          Tiketnya habis dalam sehari.

          Grup itu akan tampil di Sragen.
        - Panen Raya di Merbabu (kabarkota.com)
          Tiketnya habis dalam sehari.

          Video itu diunggah di instagram.com/kabarkota_sragen kemarin.
    """
    if line.doc.flat or not line.index:
        return
    if _CREDITED.fullmatch(line.text) and not closes_story(line) and not QUOTED.search(line.text):
        yield line.cut(captions=[line.text])
        return
    if _ACCOUNT.fullmatch(line.text) or (_SITED.fullmatch(line.text) and len(line.text.split()) < 12):
        yield line.cut(captions=[line.text])


_CREDIT_ALONE = pattern(r"\((?:[\w-]+\.(?:com|COM|co\.id|id|co))/[A-Z][\w .]{2,40}\)")
_LABELLED = pattern(r"[A-Z][A-Z0-9 ,.'/&()-]{5,60} [-–] [A-Z]")


@rule(kind="caption", has=(".com/", ".id/", ".co/"))
def credit_above(line: Line) -> Iterator[Cut]:
    """A photographer in brackets on a line of its own near the top, and the labelled caption on the next.

    Examples:
          Rina menanam cabai di atap rumahnya
        - (KabarSragen.com/Budi Santoso)
        - PANEN RAYA - Petani memanen cabai di lereng Merbabu, Senin (17/11/2025). Harganya naik.
          Harga cabai naik.

          Harga cabai naik, tulis (kabarkota.com/ekonomi).
    """
    below = line.next
    if line.index > 5 or below is None or not _CREDIT_ALONE.fullmatch(line.text):
        return
    if _LABELLED.match(below.text) and len(below.text) < 420:
        yield line.cut()
        yield below.cut(captions=[below.text])


_AGENCY = pattern(r"\((?P<desk>ANTARA|Antara|[A-Z][\w ]{2,24}(?:\.(?:com|id|co))?)/(?:HO-)?[A-Z][\w .'-]{2,36}\)\s?")
_STOPS = pattern(r"[.!?][\"”]?\s+(?=[A-Z\"“])|[a-z][.!?\"”](?=[A-Z])")
_LONGEST = 260
"""Characters of a caption inside running text."""


@rule(kind="caption", has=("(antara/", ".com/", ".id/", ".co/"))
def credited_inside(line: Line) -> Iterator[Cut]:
    """A caption inside one-line text, closed by the agency or the outlet with the photographer in brackets.

    Where the caption's beginning is in doubt only the credit goes.

    Examples:
          Panen itu ramai. [-Warga memanen cabai di lereng Merbabu, Senin (3/3/2025). (ANTARA/Rina Lestari) -]Harga cabai di pasar Sragen turun pelan-pelan sejak awal pekan ini, kata pedagang.

          Panen itu ramai menurut laporan (ANTARA/Reuters melaporkannya juga) hari ini.
    """
    text = line.text
    if not line.doc.flat:
        return
    for at in line.places("(antara/", ".com/", ".id/", ".co/"):
        match = _AGENCY.match(text, text.rfind("(", max(0, at - 30), at + 1)) if "(" in text[max(0, at - 30) : at + 1] else None
        if match is None or len(text) - match.end() < 60 or not (match["desk"].upper() == "ANTARA" or is_outlet(match["desk"])):
            continue
        closed = text[max(0, match.start() - 3) : match.start()].rstrip()[-1:] in (".", "!", "?")
        floor = max(0, match.start() - _LONGEST - 40)
        stops = [found.end() for found in _STOPS.finditer(text, floor, match.start())]
        if closed and stops and stops[-1] >= match.start() - 1:
            stops.pop()
        begin = stops[-1] if stops else match.start()
        piece = text[begin : match.start()]
        if not 8 < len(piece) <= _LONGEST or QUOTED.search(piece) or (not closed and title_share(piece) < 1):
            begin = match.start()
        yield line.cut(begin, match.end(), captions=[text[begin : match.end()].strip()])
