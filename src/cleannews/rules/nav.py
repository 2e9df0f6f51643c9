"""Navigation: scroll-to-top, pagination, "read on" calls, breadcrumbs, kickers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleannews.pattern import pattern
from cleannews.rule import Cut, Line, rule
from cleannews.rules.dateline_inline import buried
from cleannews.shape import closes_story
from cleannews.words.places import is_place

_LABELS = frozenset(
    """scroll to top|back to top|back to top button|kembali ke atas|connect with us|exit mobile version|official partner|hubungi kami|menuju konten utama|kembali ke artikel|lanjutkan membaca|langsung ke konten|langsung ke isi|lewati ke konten|skip to content|skip to main content
    |breaking news|headline news|notification|menu|rss|logo|get app|header img|img_title|avatar photo|zoom-in|tidak ada hasil|no result
    |lihat semua hasil|view all result|view all|selengkapnya|selengkapnya di|baca selengkapnya|baca selengkapnya di|lihat selengkapnya|grafis|tutup
    |selanjutnya|sebelumnya|halaman selanjutnya|halaman berikutnya|halaman sebelumnya|ke halaman selanjutnya|lihat foto|lihat foto lainnya|baca di app
    |buka di aplikasi|orang lain juga bertanya|better experience in portrait mode|baca 10 detik|previous post next post|previous post
    |next post|previous|next|loading|loading...|memuat|tampilkan lebih banyak|lihat lebih banyak|muat lebih banyak|load more|show more|read more|read next|up next|prev post|cek selengkapnya di sini|berita selengkapnya di sini|berita selengkapnya bisa dibaca di sini|baca selengkapnya di sini|simak selengkapnya di sini
    |daftar isi|ringkasan berita|home|beranda|index|indeks|indeks berita|tentang kami|pedoman media siber|kode etik|karir|kontak kami|redaksi|disclaimer
    |terverifikasi administratif dan faktual oleh dewan pers|click to read|klik untuk membaca|klik di sini|klik disini|perbesar
    |lanjut ke halaman berikutnya|next page|prev|berikutnya|selanjutnya >|baca artikel selengkapnya|baca halaman selanjutnya
    |simak halaman selanjutnya|lihat halaman selanjutnya|read full article|selengkapnya baca di sini|selengkapnya di sini|selengkapnya klik di sini
    |baca selanjutnya|pencarian|search|table of contents|terima kasih telah membaca artikel""".replace("\n    ", "").split("|")
)  # fmt: skip


_FOOT = frozenset(("official partner", "hubungi kami", "connect with us"))
"""Labels that only the page's foot has; further up they head a list of the story."""


@rule(kind="nav", starts=tuple(sorted({label.split()[0].strip(".>") for label in _LABELS})))
def nav_label(line: Line) -> Iterator[Cut]:
    """A navigation label on its own line.

    Examples:
          Harga cabai naik.
        - Scroll to Top

        - Baca Selengkapnya >>>
          Harga cabai naik.

          Selengkapnya tentang harga itu dimuat besok.
    """
    bare = line.low.strip(" :.!|>•*-–—=»→<[]()")
    if line.text[0].islower() and line.text[-1] == "." and line.prev is not None and line.prev.text[-1].isalnum():
        return  # the last word of a sentence that was broken up
    if (
        bare in _LABELS
        and not line.text.endswith((": -", ","))
        and not (bare in _FOOT and not (line.tail and closes_story(line)))
        and not (bare in ("grafis", "sebelumnya", "selanjutnya", "berikutnya") and line.text.endswith(":"))
    ):
        yield line.cut()


@rule(kind="nav", starts=("ringkasan berita",))
def summary_label(line: Line) -> Iterator[Cut]:
    """The label above the summary, glued to the text in one-line texts.

    Examples:
          [-Ringkasan Berita -]Pangan dan energi menjadi andalan pemerintah tahun depan.

          Ringkasan berita itu dibacakan penyiar.
    """
    match = re.match(r"Ringkasan Berita\s+(?=[A-Z])", line.text)
    if match and line.index == 0:
        yield line.cut(0, match.end())


@rule(kind="nav", starts=("home", "beranda"))
def breadcrumb(line: Line) -> Iterator[Cut]:
    """The path of the page in the site's menu.

    Examples:
        - Home / News / Daerah
          Harga cabai naik.

        - Beranda » Ekonomi
          Harga cabai naik.

          Home Credit menyalurkan kredit.
    """
    if line.head and len(line.text) < 120 and re.fullmatch(r"(?:home|beranda)(?:\s*[/>»|›:]\s*[^/>»|›:]{1,90}){1,6}", line.low):
        yield line.cut()


_SECTIONS = frozenset(
    """daerah|nasional|politik|ekonomi|bisnis|hukum|kriminal|hukum & kriminal|hukum dan kriminal|olahraga|sepakbola|sepak bola|internasional|dunia|hiburan
    |gaya hidup|lifestyle|teknologi|tekno|otomotif|kesehatan|pendidikan|opini|metro|megapolitan|regional|peristiwa|nusantara|wisata|travel|kuliner
    |berita|news|headline|utama|berita utama|ekbis|ekonomi & bisnis|ekonomi dan bisnis|sosial|budaya|sosial budaya|religi|islami|selebritis|selebriti|artis
    |musik|film|bola|sport|sports|liga indonesia|liga inggris|pemerintahan|advertorial|pariwisata|kota|desa|finansial|keuangan|market|makro|energi|properti
    |infografis|video|foto|galeri|viral|unik|ragam|khazanah|hikmah|health|tren|cek fakta|hoaks|cekfakta|edukasi|sains|lingkungan|pemilu|pilkada""".replace("\n    ", "").split("|")
)  # fmt: skip


@rule(kind="nav", starts=tuple(sorted({name.split()[0] for name in _SECTIONS})))
def kicker(line: Line) -> Iterator[Cut]:
    """The section's name above the headline or the lead, on its own line.

    Examples:
        - Hukum & Kriminal
          Seorang pria ditangkap di rumahnya.

          Politik uang masih marak.
    """
    below = line.next
    if below is None or below.text[0].islower() or below.text[0] in "(,":
        return  # a word of a sentence that links broke up
    if line.index < 3 and line.low.strip(" :|•»)") in _SECTIONS and line.doc.text.count("\n"):
        yield line.cut()


_SECTION = pattern(r"Berita [A-Z][a-z]+(?: [A-Z][a-z]+)?")


@rule(kind="nav", starts=("berita",))
def glued_kicker(line: Line) -> Iterator[Cut]:
    """The section's name glued before the dateline of a one-line text.

    Examples:
          [-Berita Sragen-]KABARKOTA.co.id | SRAGEN - Harga cabai naik tajam sejak awal pekan, kata para pedagang.

          Berita Sragen itu dibaca warga di KABARKOTA.co.id sejak pagi.
    """
    dated = buried(line) if line.text.startswith("Berita ") else None
    if dated is not None and _SECTION.fullmatch(line.text[: dated.start - line.start].strip()):
        yield line.cut(0, dated.start - line.start)


_SEARCHED = pattern(r"Berita [\w ]{3,30} [–-] berita [\w ]{3,30} terbaru (?:dan terkini )?hari ini\s?:\s?(?=[A-Z\"“])")


@rule(kind="nav", starts=("berita",))
def search_prefix(line: Line) -> Iterator[Cut]:
    """What a site writes before its summary for search engines.

    Examples:
          [-Berita Sragen – berita Jateng terbaru dan terkini hari ini: -]Petani menanam cabai di lereng Merbabu.

          Berita Sragen hari ini: harga cabai naik.
    """
    match = _SEARCHED.match(line.text) if line.index == 0 else None
    if match:
        yield line.cut(0, match.end())


_CONTENTS = pattern(
    r"Daftar Isi(?=[A-Z0-9])(?P<items>[^.\n]{8,600}?)(?<=[a-z0-9)?])(?=(?P<place>[A-Z][a-z]{3,14})\s?-\s?[A-Z'\"“])"
)


@rule(kind="nav", starts=("daftar",))
def contents(line: Line) -> Iterator[Cut]:
    """The table of contents run together before the dateline of a one-line text.

    Examples:
          [-Daftar IsiHarga Cabai di SragenPanen Raya di Merbabu-]Jakarta-Harga cabai naik tajam sejak awal pekan, kata para pedagang di pasar.

          Daftar Isi buku itu memuat sepuluh bab, kata Rina kepada warga.
    """
    match = _CONTENTS.match(line.text) if line.index == 0 else None
    if match and is_place(match["place"]):
        yield line.cut(0, match.end())


@rule(kind="nav", head=1, tail=1, gate=pattern("[-–—_=|·•.Ââ€<>»]"))
def lone_marks(line: Line) -> Iterator[Cut]:
    """A first or last line that holds nothing but dashes, bars or dots.

    Examples:
          Harga cabai naik.
        - -----

          Ia terdiam.
          . . .
          Lalu ia pergi.
    """
    if len(line.text) < 40 and len(line.doc.spans) > 1 and not line.text.strip("-–—_=|·•.Ââ€<>» ") and "..." not in line.text:
        yield line.cut()


@rule(kind="nav", tail=12, unclosed=True, gate=pattern(r"[^|\n]{2,26}\|[^|\n]{2,26}\|[^|\n]{2,26}\|"))
def menu_row(line: Line) -> Iterator[Cut]:
    """A row of section names between bars below the story.

    Examples:
          Harga cabai naik.
        - Berita Utama | Ekonomi | Olahraga | Budaya | Ragam

          Nama | Umur | Kota | Cabai | Panen
    """
    cells = [cell.strip() for cell in line.low.split("|")]
    table = any(other is not None and other.text.count("|") == len(cells) - 1 for other in (line.prev, line.next))
    if len(cells) > 4 and not table and closes_story(line) and sum(cell in _SECTIONS for cell in cells) > len(cells) / 2:
        yield line.cut()


@rule(kind="nav", starts=("filed under", "posted in", "tagged"))
def blog_meta(line: Line) -> Iterator[Cut]:
    """The section line of a blog's template.

    Examples:
          Harga cabai naik.
        - Filed under: Daerah |

          Filed under the name of his wife, the case was closed.
    """
    if (
        re.fullmatch(r"(?:filed under|posted in|tagged)\s?:?\s[^.\n]{2,80}", line.low)
        and len(line.text) < 90
        and line.tail
        and (":" in line.text or "|" in line.text)
    ):
        yield line.cut()


@rule(kind="nav", starts=("kategori", "category", "categories", "rubrik", "kanal"), has=("(tirto.id - ",))
def category(line: Line) -> Iterator[Cut]:
    """The article's section as a labelled line.

    Examples:
        - Kategori: Daerah
          Harga cabai naik.

          Harga cabai naik.
        - (tirto.id - Sosial Budaya)

          Kategori: penyanyi terbaik jatuh kepada Rina dari Sragen yang tampil memukau.
    """
    if not (line.head or (line.tail and closes_story(line))) and line.text[0] != "(":
        return
    if re.fullmatch(
        r"(?:kategori|category|categories|rubrik|kanal)\s?:\s?[\w &/,-]{2,40}|\(tirto\.id - [\w &]{3,40}\)", line.low
    ):
        yield line.cut()
