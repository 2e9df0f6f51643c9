"""Reporters named around the story: before the dateline, in thanks, in one-line texts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleannews.dateline import read
from cleannews.names import NAME, names_in
from cleannews.pattern import pattern
from cleannews.rule import Cut, Line, rule
from cleannews.rules.dateline_inline import buried
from cleannews.rules.timestamp import stamp_inside
from cleannews.shape import ends_sentence, is_name, is_sentence
from cleannews.words.outlets import is_outlet
from cleannews.words.places import is_place, place_case

_REPORT = pattern(
    r"[(*]{0,2}\s?l;?aporan\s(?:(?:khusus|langsung)\s)?(?:(?:wartawan|reporter|jurnalis|kontributor|koresponden)(?:\sutama)?(?:\s|:)\s?|(?-i:(?=[A-Z][\w'’]+(?:\s[A-Z][\w'’]+){0,3}(?:\s?\||\sI)\s[A-Z])))",
    re.IGNORECASE,
)

_PROSE = pattern(r"\b[a-z]{2,} [a-z]{2,} [a-z]{2,}\b")
"""Three words in small letters, which no name has."""


@rule(kind="byline", starts=("laporan", "l;aporan", "laporan wartawan"), has=("aporan wartawan",))
def report_by(line: Line) -> Iterator[Cut]:
    """A report's credit, `Laporan Wartawan {outlet}, {name}`, before the dateline or at the end.

    Examples:
        - Laporan Wartawan Kabarkota.com, Rina Lestari
          Harga cabai naik.
        = authors: Rina Lestari

        - Laporan Rina Lestari | Sragen
          Harga cabai naik.
        = authors: Rina Lestari

          Laporan wartawan itu dibantah polisi setelah sidang.

          Laporan wartawan yang disampaikan warga belum dijawab polisi, kata dia.

          Laporan kejadian diterima petugas pukul 10.00.
    """
    glue = buried(line) if line.low.startswith("laporan ") else None
    if glue is not None and glue.start - line.start < 110:
        people = _reporters(
            re.sub(r"^[Ll]aporan (?:[Kk]husus |[Ll]angsung )?\w+(?: [Uu]tama)?\s?:?", "", line.text[: glue.start - line.start])
        )
        if people:
            yield line.cut(0, glue.start - line.start, authors=people)
            return
    for match in _REPORT.finditer(line.text):
        if match.start() and not ends_sentence(line.text, match.start()):
            continue
        rest = line.text[match.end() : match.end() + 200]
        if (
            match.start() == 0
            and len(rest) < 95
            and not re.search(r"\s[-–—]{1,3}\s", rest)
            and not is_sentence(rest.rstrip(". "))
            and not _PROSE.search(rest)
        ):
            people = _reporters(rest)
            if people:
                yield line.cut(authors=people)
            return
        if line.index > 2 and not line.tail:
            continue
        glued = re.match(
            rf"(?:(?P<outlet>(?:[A-Za-z][\w.-]+\s?){{1,3}}?)(?:\s?[,:]|(?<=[\w.][\w.][\w.]\w)\.)\s)?(?P<name>{NAME})(?:(?!\w)|(?<=[a-z])(?=[A-Z]{{4}}))\s*\.?\s*(?=$|(?:[A-Z][A-Z.-]{{3,}}|(?!\w*[a-z][A-Z]{{3}})[A-Z][\w-]+\.[A-Za-z]{{2,3}}\b))",
            rest,
        )
        if glued:
            name = _before_outlet(glued["name"])
            end = match.end() + glued.start("name") + len(name)
            tail = re.compile(r"\s*\.?\s*").match(line.text, end)
            if name:
                yield line.cut(match.start(), tail.end() if tail else end, authors=names_in(_after_outlet(name)))


_TOWN = pattern(r"\s(?:dari|di)\s[A-Z][\w ]+$")
"""Where the reporter writes from."""


def _reporters(rest: str) -> list[str]:
    """The names behind "Laporan Wartawan": without the outlet before and the town behind them."""
    rest = re.sub(r"\s[|I]\s.*$", "", rest).strip(" .:-–)*")
    pieces = [piece.strip() for piece in re.split(r"\s*[,:]\s+|,", rest) if piece.strip()]
    if len(pieces) > 1 and (is_outlet(pieces[0], wordy=True) or len(pieces) == 2):
        pieces = pieces[1:]
    named = [piece for piece in pieces if not is_place(piece)] or pieces
    people = [name for piece in named for name in names_in(_TOWN.sub("", _after_outlet(piece)))]
    return people if people and all(is_name(name) or len(name.split()) <= 4 for name in people) else []


def _after_outlet(text: str) -> str:
    """`Tribun Jogja Rina Lestari` without the outlet in front."""
    words = text.split()
    for count in range(min(3, len(words) - 1), 0, -1):
        if is_outlet(" ".join(words[:count])):
            return " ".join(words[count:])
    return text


def _before_outlet(name: str) -> str:
    """A name that ran into the dateline's outlet: `Rina Lestari KABARKOTA` without the outlet."""
    words = name.split()
    while len(words) > 1 and (words[-1].isupper() and len(words[-1]) > 3):
        words.pop()
    return name[: name.rindex(words[-1]) + len(words[-1])]


_FILED = pattern(
    rf"Laporan:? (?P<name>{NAME}),? (?:Wartawan|Reporter|Jurnalis|Kontributor) [A-Z][\w .-]{{2,40}}|Tim detik\w* - detik\w+"
)
_BY = pattern(rf"(?:Oleh|OLEH|oleh)\s?:?\s?\*?\)?\s?(?P<name>{NAME})\s*\*?\)?")
_JOB = pattern(rf"(?P<name>{NAME})\s?,\s?(?:Jurnalis|Wartawan|Kontributor)\s?[-–·]\s?(?=[A-Z])")
_DESK = pattern(rf"(?P<name>{NAME})(?:\s(?:-|–|\|)\s|,\s)(?P<outlet>[\w. ]{{3,24}})")


@rule(kind="byline", starts=("laporan", "tim detik"))
def report_with_outlet(line: Line) -> Iterator[Cut]:
    """`Laporan {name}, Wartawan {outlet}`, and the desk of the Detik network: `Tim detikcom - detikOto`.

    Examples:
        - Laporan Rina Lestari, Wartawan Kabar Kota
          Harga cabai naik.
        = authors: Rina Lestari

        - Laporan Rina Lestari
          KABARKOTA.COM, SRAGEN - Harga cabai naik.
        = authors: Rina Lestari

          Laporan Rina, wartawan itu, dimuat kemarin.
    """
    match = _FILED.fullmatch(line.text)
    if match:
        yield line.cut(authors=names_in(match["name"]) if match["name"] else [])
    elif line.index < 4 and line.next is not None and line.text.startswith("Laporan ") and is_name(line.text[8:]):
        found = read(line.doc.text, line.next.start)
        if found and found.strong:
            yield line.cut(authors=names_in(line.text[8:]))


@rule(kind="byline", head=1, flat=True)
def glued_writer(line: Line) -> Iterator[Cut]:
    """The writer's name and post glued before the lead of a one-line text.

    Examples:
          [-Rina Lestari , Jurnalis--]Harga cabai naik tajam sejak awal pekan.
        = authors: Rina Lestari

          Rina Lestari, Jurnalis senior itu, menulis buku.
    """
    if any(job in line.text[:80] for job in ("Jurnalis", "Wartawan", "Kontributor")):
        glued = _JOB.match(line.text)
        if glued:
            yield line.cut(0, glued.end(), authors=names_in(glued["name"]))


_POSTS = pattern(r",\s[A-Z][^.:;\n\"“]{4,160}(?:\(\d{4}[^()]{0,12}\)[^.:;\n]{0,90})?")
"""The posts behind the name of a guest writer."""


_ROLES = pattern(
    rf"(?:Reporter|Penulis|Pewarta)\s{{0,2}}:\s{{0,3}}(?P<writer>{NAME})\s?(?:[|,]\s?(?:Editor|Redaktur)\s?:\s?(?P<editor>{NAME})\s?)?(?:\|\s*)?(?=$|[A-Z0-9]|   )"
)


@rule(kind="byline", head=1, flat=True)
def roles_before_lead(line: Line) -> Iterator[Cut]:
    """Writer and editor with their roles, glued between headline and time or before the dateline.

    Examples:
          Harga Cabai Naik Tajam di Sragen [-Reporter: Rina Lestari | Editor: Budi Santoso | -]Jumat 21-03-2025,03:38 WIB Harga cabai naik tajam sejak awal pekan.
        = authors: Rina Lestari
        = editors: Budi Santoso

          [-Penulis : Rina Lestari , Redaktur : Budi Santoso     -]Harga cabai naik tajam sejak awal pekan.
        = authors: Rina Lestari
        = editors: Budi Santoso

          Harga cabai naik, kata reporter Rina Lestari dalam laporannya.
    """
    if not any(role in line.low[:500] for role in ("reporter", "penulis", "pewarta")):
        return
    first = _ROLES.match(line.text)
    if first and line.text.startswith("   ", first.end()) and "penerbit" not in line.low[:300]:  # the data of a book
        lead = len(line.text) - len(line.text[first.end() :].lstrip())
        yield line.cut(0, lead, **_credited(first))
        return
    stamp, dated = stamp_inside(line), buried(line)
    end = min([cut.start - line.start for cut in (stamp, dated) if cut is not None], default=0)
    match = _ROLES.search(line.text, 0, end) if end else None
    if match and match.end() >= end - 1:
        yield line.cut(match.start(), end, **_credited(match))


def _credited(match: re.Match[str]) -> dict[str, list[str]]:
    return {"authors": names_in(match["writer"]), "editors": names_in(match["editor"]) if match["editor"] else []}


@rule(kind="byline", starts=("oleh",), head=6, unclosed=True)
def writer_line(line: Line) -> Iterator[Cut]:
    """The writer before an opinion piece, `Oleh: {name}`, and a name with the outlet's desk: `Rina Lestari - detikFinance`.

    Examples:
          [-Oleh: Rina Lestari-]
          Harga cabai naik.
        = authors: Rina Lestari

        - Oleh Rina Lestari, Dosen pada Fakultas Pertanian Universitas Lereng Merbabu
          Harga cabai naik.
        = authors: Rina Lestari

        - Rina Lestari - detikFinance
          Harga cabai naik.
        = authors: Rina Lestari

          Oleh karena itu, harga naik.
    """
    text = line.text
    match = _BY.match(text) if line.low.startswith("oleh") else None
    if match and is_name(_before_outlet(match["name"])) and line.index < 4:
        posts = not line.doc.flat and line.next is not None and _POSTS.fullmatch(text, match.end())
        if match.end() >= len(text.rstrip(" *)")) or len(text) - match.end() < 3 or posts:
            yield line.cut(authors=names_in(match["name"]))
        elif (dated := buried(line)) is not None and dated.start - line.start < 130:
            end = dated.start - line.start
            yield line.cut(0, end, authors=names_in(re.sub(r"[*@].*$", "", text[match.start("name") : end])))
        elif line.doc.flat and ":" in text[: match.start("name")]:
            name = _before_outlet(match["name"])
            end = match.start("name") + len(name)
            if name != match["name"] or re.match(r"\s*(?=[A-Z]{4,}[, ])", text[end : end + 12]):
                yield line.cut(0, end, authors=names_in(name))
        return
    desk = _DESK.fullmatch(text) if line.index < 6 and len(text) < 90 and any(mark in text[-27:] for mark in "-–|,") else None
    if desk and is_place(desk["name"]) and is_outlet(desk["outlet"]):
        yield line.cut(place=place_case(desk["name"]), outlet=desk["outlet"])
    elif desk and is_outlet(desk["outlet"]) and is_name(desk["name"]):
        yield line.cut(authors=names_in(desk["name"]), outlet=None)
