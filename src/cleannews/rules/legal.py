"""Syndication notices, copyright, disclaimers and the publisher's address."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleannews.border import headline_end
from cleannews.pattern import pattern
from cleannews.rule import Cut, Line, rule
from cleannews.shape import ends_sentence

_AIRED = pattern(
    r"[,(\[*]{0,2}\s?(?:sebagian )?(?:artikel|berita|tulisan|konten)(?: ini| tersebut)?\s+(?:telah|sudah|pernah|sebelumnya|ini|pertama kali)?\s*(?:sudah |telah )?(?:lebih dulu |pertama kali )?(?:tayang|naik|terbit|dimuat|diterbitkan|dipublikasikan|dipublish|ditayangkan)"
    r"(?: sebelumnya| pertama kali| lebih dulu)? (?:di|pada|dalam)\b\s*",
    re.IGNORECASE,
)
_TITLED = pattern(r"[^\n]{0,60}?(?:dengan|berjudul|,)\s*(?:judul|berjudul)?\s*[:,]?\s*", re.IGNORECASE)


_VERBS = (
    "tayang di",
    "terbit di",
    "dimuat di",
    "tayang pada",
    "dipublikasikan di",
    "ditayangkan di",
    "diterbitkan di",
    "terbit pada",
    "naik di",
)


@rule(kind="legal", scope="tail", has=_VERBS)
def syndication(line: Line) -> Iterator[Cut]:
    """Notice that the article appeared elsewhere, with its title there, to the end of the line.

    In one-line text it closes the article; credits behind it are left to their own rules.

    Examples:
          Harga cabai naik.
        - Artikel ini telah tayang di Kabarkota.com dengan judul Harga Cabai Naik Tajam

          Harga cabai naik. [-Artikel ini sebelumnya sudah tayang di Kabar Kota dengan judul: Harga Cabai Naik Tajam-]

          Film itu tayang di bioskop dengan judul Laskar Cabai.
    """
    for match in (match for part in line.near(*_VERBS, before=90, after=12) for match in _AIRED.finditer(line.text, *part)):
        start = match.end() - len(match[0].lstrip())
        while start and line.text[start - 1] in "(*[":
            start -= 1
        if not (start == 0 or ends_sentence(line.text, start) or line.text[start] in ",([*" or line.text[start].isupper()):
            continue
        end = _notice_end(line, match.end())
        if end:
            yield line.cut(start, end)
            yield from _around(line, start, end)
            return


@rule(kind="legal", starts=("artikel ini", "berita ini", "tulisan ini"))
def syndication_above(line: Line) -> Iterator[Cut]:
    """The same notice above the story, on a line of its own with the title.

    Examples:
          Pedagang menata cabai di pasar
        - Artikel ini telah tayang di Kabarkota.com dengan judul Harga Cabai Naik, https://kabarkota.example/harga-cabai
          Harga cabai naik tajam sejak awal pekan.

          Artikel ini mengulas buku dengan judul Cabai dan Kita sejak bab pertama.
    """
    match = _AIRED.match(line.text) if line.index < 4 and not line.doc.flat and "judul" in line.low else None
    if match and _notice_end(line, match.end()) == len(line.text):
        yield line.cut()


def _around(line: Line, start: int, end: int) -> Iterator[Cut]:
    """What belongs to a notice on the neighbouring lines: a rule above it, the outlet or the title below it."""
    above, below = line.prev, line.next
    if start == 0 and above is not None and not above.text.strip("-–—_*= "):
        yield above.cut()
    if end < len(line.text) or below is None or len(below.text) > 200:
        return
    if (
        re.match(r"klik untuk (?:baca|membaca)\b[^\n]{0,12}https?://\S+$", below.low)
        or line.text.endswith(":")
        or (re.search(r"\b(?:di|pada)$", line.text) and len(below.text) < 40)
    ):
        yield below.cut()


_NOTICE_STOP = pattern(
    r"(?:\((?:[A-Z][\w.]+/[^)\n]{2,60}|[a-z]{2,5}/[a-z]{2,5}|\*+)\)|(?:Penulis|Editor|Reporter|Sumber|Tags?) ?:|Baca [Jj]uga|Konten ini disempurnakan|[Kk]lik untuk baca)"
)
_URL = r"https?://\S+?(?=[.,]?(?:\s|$)|\.(?=[A-Z\"“]))"
_QUOTED = pattern(
    rf"[^\n\"“”]{{0,70}}?judul\s*[:,]?\s*(?:\"[^\"\n]{{8,240}}\"|“[^”\n]{{8,240}}”)(?:\s?,?\s*{_URL})?\.?"
    rf"(?:\s*[Kk]lik untuk (?:baca|membaca) ?:?\s*{_URL})?(?=\s|$|[A-Z\"“.])"
)
"""A notice whose title stands in quotes: it ends there, or behind the address."""
_TITLE_AT = pattern(r"judul\s*[:,]?\s*(?=[A-Z0-9])")
_LONG = 130
"""Characters behind the label above which more than the title stands there."""
NOTICE = 420
"""Characters that a notice has at most behind its verb."""


def _notice_end(line: Line, at: int) -> int:
    """Where the notice ends: at the line's end, or before a credit; 0 where it is no notice."""
    text, limit = line.text, at + NOTICE + 20
    titled = _QUOTED.match(text, at, limit)
    if titled:
        return titled.end()
    bare = _TITLE_AT.search(text, at, at + 90) if line.doc.flat else None
    if (
        bare
        and len(text) - bare.end() > _LONG
        and "http" not in text[at : at + NOTICE]
        and not _NOTICE_STOP.search(text, at, limit)
    ):
        end = headline_end(line.doc.text, line.start + bare.end(), line.end) - line.start
        return end if end > bare.end() else 0
    stop = _NOTICE_STOP.search(text, at, limit)
    end = at + len(text[at : stop.start()].rstrip()) if stop else min(len(text), limit)
    if "http" in text[at : at + 400] and stop and "lik untuk" in stop[0]:
        address = re.compile(r"https?://\S+").search(text, at, limit + 200)
        end = address.end() if address else end
    if end - at > NOTICE or not ("judul" in text[at : at + 120].lower() or end - at < 90):
        return 0
    return end


_COPY = pattern(
    r"(?:copyright|hak cipta|cop?yrigh?t)\s*(?:Â?©|@|\(c\)|&copy;|\d{4})(?:[^\n]{0,80}?dilarang keras[^\n]{10,220}|[^\n]{0,120})|Â?(?:©|\(c\)|&copy;)\s?(?:copyright\s)?\d{4}[^\n]{0,120}|\d{4} ?© ?[^\n]{2,80}"
    r"|all rights? reserved\.?|hak cipta dilindungi[^\n]{0,60}|seluruh hak cipta[^\n]{0,80}",
    re.IGNORECASE,
)


_SITE = pattern(r"©\s?\d{4} [\w-]+\.(?:com|id)(?:/\S+)?\s+(?=[A-Z][a-z]+ (?:\w+ ){0,3}[a-z]{3,} [^\n]{20})")


@rule(kind="legal", starts=("all right",), has=("copyright", "©", "hak cipta", "&copy;"))
def copyright_notice(line: Line) -> Iterator[Cut]:
    """Copyright line, or the copyright that closes a one-line text.

    Examples:
          Harga cabai naik.
        - COPYRIGHT © KABAR KOTA 2022
        - All Right Reserved

          Harga cabai naik. [-Copyright © 2025 Kabar Kota. All Rights Reserved-]

          Pelanggaran hak cipta lagu itu dilaporkan ke polisi.
    """
    match = _COPY.search(line.text)
    if match is None:
        return
    if match.start() <= 2 and len(line.text) < 300:
        yield line.cut()
    elif site := _SITE.match(line.text, match.start()):
        yield line.cut(match.start(), site.end())  # a picture's, in the middle of the text
    elif (
        len(line.text) - match.end() < 40
        and (ends_sentence(line.text, match.start()) or (line.last and ("ights" in match[0] or "opyright ©" in match[0])))
        and ("©" in match[0] or re.search(r"\d{4}", match[0]))
    ):
        yield line.cut(match.start())


_NOTICES = pattern(
    r"\W*(?:dilarang (?:keras )?(?:mengambil|mengutip|menyalin|memperbanyak|mengcopy|mereproduksi|meng-copy)[^\n]{10,220}"
    r"|konten ini disempurnakan menggunakan kecerdasan buatan[^\n]{0,40}|(?:artikel|berita|konten|tulisan) ini (?:dibuat|ditulis|disusun|dihasilkan|disempurnakan) (?:dengan bantuan|menggunakan|oleh) (?:ai|kecerdasan buatan|artificial)[^\n]{0,90}"
    r"|(?:tulisan|artikel|konten) ini (?:adalah|merupakan) (?:kiriman|tanggung jawab|opini pribadi|karya)(?![^\n]*, (?:kata|ujar|tutur)\b)[^\n]{5,200}|isi (?:artikel|tulisan) (?:ini )?(?:sepenuhnya )?(?:adalah |merupakan |menjadi )?tanggung jawab[^\n]{3,120}"
    r"|konten ini merupakan kerja ?sama[^\n]{0,80}|disclaimer\s?:(?! informasi ini mengutamakan)[^\n]{10,300}|catatan\s?:[^\n]{0,60}opini pribadi[^\n]{5,200}|\*?artikel berita yang diposting oleh[^\n]{3,160}"
    r"|konten (?:ini )?menjadi tanggung jawab bloger[^\n]{0,160})",
    re.IGNORECASE,
)


@rule(
    kind="legal",
    starts=(
        "dilarang",
        "konten ini",
        "artikel ini",
        "berita ini",
        "tulisan ini",
        "isi artikel",
        "isi tulisan",
        "disclaimer:",
        "catatan",
        "artikel berita",
        "konten menjadi",
    ),
)
def notice(line: Line) -> Iterator[Cut]:
    """A ban on copying, a note on machine editing or on who answers for the text, on its own line.

    Examples:
          Harga cabai naik.
        - Dilarang keras mengutip isi halaman ini tanpa izin tertulis redaksi Kabar Kota.

          Harga cabai naik.
        - Konten ini disempurnakan menggunakan Kecerdasan Buatan (AI).

        - Catatan: Tulisan ini opini pribadi penulisnya, bukan sikap redaksi Kabar Kota.
          Harga cabai naik.

          Dilarang keras membawa kamera ke ruang sidang, kata hakim.

          Disclaimer: Informasi ini mengutamakan kecepatan, hasil pengolahan data gempa belum stabil.
    """
    if (line.tail or line.head) and _NOTICES.fullmatch(line.text):
        yield line.cut()
