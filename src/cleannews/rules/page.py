"""Pages of an article: numbers, "next page", "read on"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleannews.pattern import pattern
from cleannews.rule import Cut, Line, rule
from cleannews.rules.nav import _LABELS
from cleannews.shape import ends_sentence, is_headline

_PAGES = pattern(
    r"(?:halaman|hal|page)\s*:?\s*(?:[\d\s|>»,-]|selanjutnya|berikutnya|all|semua)*(?:dari \d{1,2})?\s*(?:halaman)?"
    r"|\d{1,2}\s*(?:dari|of|/)\s*\d{1,2}(?:\s*(?:halaman|foto|pages))?|(?:\d\s+){2,}(?:next|selanjutnya|»|>)?|halaman \d{1,2} dari \d{1,2}"
    r"|(?:bersambung ke|baca|ke) halaman \d{1,2}|(?:halaman|laman) (?:sebelumnya|berikutnya)[\s\d]*\d|halaman \d{1,2}/\d{1,2}",
    re.IGNORECASE,
)


@rule(
    kind="nav",
    starts=("halaman", "hal", "laman", "page", "bersambung", "baca halaman", "ke halaman", *(str(n) for n in range(1, 31))),
)
def pagination(line: Line) -> Iterator[Cut]:
    """Page numbers of an article that is split over several pages.

    Examples:
          Harga cabai naik.
        - Halaman: 1 2 3

        - Halaman 2 dari 3
          Pedagang menunggu kiriman.

          Halaman kantor gubernur dibanjiri karangan bunga.
    """
    if len(line.text) < 48 and _PAGES.fullmatch(line.text) and not line.text.isdigit():
        yield line.cut()
        if line.low in ("halaman", "halaman:") and line.next is not None and re.fullmatch(r"[\d\s]{1,12}", line.next.text):
            yield line.next.cut()


_INLINE = pattern(
    r"(?:[*>(]\s?)?(?:HALAMAN|Halaman|Ke halaman) (?:SELANJUTNYA|[Ss]elanjutnya)\b(?![,.]? (?:dari|yang|buku|ini))[\s.…=>»-]*"
    r"|(?:BACA|Baca) (?:SELENGKAPNYA|[Ss]elengkapnya)\b(?!\s+(?:DI|di|dari|pada|dalam|tentang)\b)[\s.…=>»-]*(?=$|\n|[A-Z])"
    r"|(?:Baca|baca|Simak|Cek) selengkapnya (?:klik )?di ?sini\.?|Selengkapnya klik di ?sini\.?|Loading\.\.\.|Halaman\d{2,9}Selanjutnya"
    r"|>{3,}\s?LINK [A-Z ]+[^>\n]{3,80}>{2,}(?:Link [A-Z][a-z]+ [A-Z][a-z]+)?"
    r"|(?<=[.!?\"”] )Halaman 123?4?$|(?<=[.!?\"”] )\d{1,2} dari \d{1,2} halaman(?=$| [A-Z])"
    r"|Halaman \d{1,2} dari \d{1,2}(?=$|\s*(?:Simak|Lihat|Tonton|Baca|\[Gambas|\([a-z]{2,5}/))"
    r"|(?:LINK\s+){1,8}LINK\b\s*|BACA SELENGKAPNYA DI ?SINI\s?>*|Baca [Ss]elanjutnya\s?(?:>{2,}|»|→)|Lanjut ke Halaman Berikutnya"
    r"|(?:Simak|Cek)(?: juga)? [\w ]{3,60} di halaman (?:berikutnya|selanjutnya)\.\s?"
    r"|Simak (?:hasil penelusuran [\w .]{3,40} )?dalam (?:artikel|halaman) berikut ?ini\s?\.{3,}"
    r"|Lanjut(?:kan)? ke (?:halaman )?(?:sebelah|berikutnya)(?:\s?\.{3}|…|\s?>>)\s?"
    r"|\*?(?:[Ss]imak|[Ll]ihat|[Bb]aca) (?:berita |artikel |selengkapnya )?(?:selengkapnya )?di halaman (?:selanjutnya|berikutnya)[^.\n]{0,20}[.…>]*"
)


_ANCHORS = (
    "halaman selanjutnya", "selengkapnya", "halaman berikutnya", "ke sebelah", "ke berikutnya", "link  link", "link link", "selanjutnya >>", "lanjut ke halaman", "berikutini...", "artikel berikut ini.", "halaman berikut ini.", ">>link", ">> link", "loading...", "halaman1", "halaman 12", "1 dari ", "2 dari ", "3 dari ", *(f"halaman {number} dari" for number in range(1, 4)),
)  # fmt: skip


@rule(kind="nav", has=_ANCHORS)
def read_on(line: Line) -> Iterator[Cut]:
    """A call to read on at another page, inside or behind a paragraph.

    Examples:
          Hakim menunda sidang. [-Halaman Selanjutnya -]Kapolsek meminta warga tenang.

          Bukan catatan buruk. [-*Ke halaman selanjutnya-]

          Hakim menunda sidang. [-Halaman 2 dari 2-]

          Gol itu ditulis di halaman selanjutnya dari buku hariannya.
    """
    if line.low.strip(" :.!|>•*-–—=»→<[]()") in _LABELS:
        return
    for match in (match for part in line.near(*_ANCHORS, before=60, after=240) for match in _INLINE.finditer(line.text, *part)):
        certain = (
            match[0].startswith(("Halaman S", "HALAMAN S", "Loading", "Halaman1"))
            and not line.text[match.end() : match.end() + 1].islower()
        )
        if (
            certain
            or match.start() == 0
            or ends_sentence(line.text, match.start())
            or line.text[match.start()] in "*>("
            or "sini" in match[0]
            or match[0].endswith(">>")
        ):
            end = match.end()
            while (
                end > match.start()
                and end < len(line.text)
                and line.text[end - 1].isspace()
                and not line.text[match.start() - 1 : match.start()].isspace()
            ):
                end -= 1
            yield line.cut(match.start(), end)


_TEASER = pattern(r"(?:Selanjutnya|Berikutnya)\s?: (?P<words>[^\n]{3,80}?)\.{3,5}")
"""The first words of the next page."""
_ADDRESSED = pattern(
    r"(?:(?:Baca|BACA|Simak|Berita) (?:artikel |berita )?(?:selengkapnya|SELENGKAPNYA)\b[^.\n]{0,50}?)\s?:?\s?https?://\S+"
)
_AT_NEXT = pattern(r"\b(?:di|pada|ke) halaman (?:selanjutnya|berikutnya|berikut|dua|2)\b[\s:.!>]*$")


@rule(kind="nav", starts=("simak", "lihat", "baca", "berita selengkapnya", "cek", "dapatkan link", "selanjutnya", "berikutnya"))
def next_page(line: Line) -> Iterator[Cut]:
    """A line that sends the reader to the next page, or to the page it was copied from.

    Examples:
          Harga cabai naik.
        - Simak jadwal kiriman selengkapnya di halaman selanjutnya:

          Harga cabai naik.
        - Baca selengkapnya: https://kabarkota.example/2024/05/harga-cabai

          Harga cabai naik.
        - Selanjutnya: 1. Harga Telur Turun di....

          Simak jadwal kiriman cabai di bawah ini.
    """
    if (len(line.text) < 150 and "halaman" in line.low and _AT_NEXT.search(line.low)) or (
        line.tail and (_ADDRESSED.fullmatch(line.text) or _is_teaser(line.text))
    ):
        yield line.cut()


def _is_teaser(text: str) -> bool:
    match = _TEASER.fullmatch(text)
    return match is not None and is_headline(match["words"].strip(" 123456789."), least=3)
