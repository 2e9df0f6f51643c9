"""Advertising: markers of a slot, and the calls that stand around it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleannews.pattern import pattern
from cleannews.rule import Cut, Line, rule
from cleannews.shape import is_headline
from cleannews.words.copy import ENEMY, FOUND, MEDICINE, SALE, SLIMMING, TREATMENT

_MARKERS = frozenset(
    """advertisement|advertisements|advertisment|iklan|ads|ad|advertorial|sponsored|sponsored content|scroll to continue with content|hide ads
    |iklan - geser ke atas untuk melanjutkan|iklan geser ke atas untuk melanjutkan|geser ke atas untuk melanjutkan
    |geser untuk melanjutkan membaca|iklan google adsense|- advertisement -|banner langganan top|iklan oleh google
    |scroll untuk melanjutkan membaca|scroll ke bawah untuk melanjutkan membaca|scroll ke bawah untuk melanjutkan|scroll untuk baca artikel
    |scroll ke bawah untuk baca berita|scroll down to continue|lanjut baca artikel|lanjutkan membaca di bawah iklan|iklan bawah artikel
    |artikel berlanjut di bawah|article continues below|scroll to continue|iklan dari|promoted content|promoted|space iklan|iklan baris
    |geser ke atas berita selanjutnya|konten promosi|disponsori|scroll untuk lanjut membaca|gulir untuk melanjutkan|gulir untuk lanjut membaca
    |gulir ke bawah untuk melanjutkan membaca""".replace("\n    ", "").split("|")
)  # fmt: skip
_INLINE = pattern(
    r"(?:SCROLL TO CONTINUE WITH CONTENT|ADVERTISEMENT(?:S(?!CROLL))?(?![a-z])|Advertisement\b(?=\s*(?:$|[A-Z\"“]))"
    r"|Scroll to [Cc]ontinue [Ww]ith [Cc]ontent|Scroll (?:untuk|ke bawah untuk) (?:melanjutkan membaca|baca artikel)"
    r"|Iklan - Geser ke atas untuk melanjutkan)\s{0,3}"
)


_STUMPS = tuple("advertisement"[:size] for size in range(4, 13))
"""A marker at which a text was broken off."""


@rule(kind="ad", starts=(*sorted({marker.lstrip("- ").split()[0] for marker in _MARKERS}), *_STUMPS), certain=True)
def ad_marker(line: Line) -> Iterator[Cut]:
    """A marker of an advertisement on its own line.

    Examples:
        - ADVERTISEMENT
          Harga cabai naik.

        - SCROLL TO CONTINUE WITH CONTENT
          Pedagang menunggu kiriman.

        - Disponsori Disponsori
          Pedagang menunggu kiriman.

          Iklan rokok dilarang di televisi.
    """
    if line.low == "ad" and line.next is not None and (line.next.text[0] == "(" or line.next.text[0].islower()):
        return  # initials of a person, in a sentence that links broke up
    words = line.low.strip(" .:*-–—>|[]()").split()
    half = len(words) // 2
    if words[:half] == words[half:]:
        words = words[:half]  # a label that stands twice, `Disponsori Disponsori`
    if (
        " ".join(words) in _MARKERS
        or line.low in _MARKERS
        or re.fullmatch(r"SCROLL(?: TO(?: [A-Z ]{0,24})?)?", line.text)
        or (line.last and line.text.isupper() and line.low in _STUMPS)
    ):
        yield line.cut()


@rule(kind="ad", starts=("promosi",))
def promoted_headline(line: Line) -> Iterator[Cut]:
    """The label of a promoted article between two paragraphs, and its headline on the next line.

    Examples:
          Harga cabai naik.
        - Promosi
        - Koperasi Tani Raih Seribu Anggota Baru di Sragen
          Pedagang menunggu kiriman dari Brebes sejak Senin.

          Promosi jabatan itu dibatalkan.
    """
    below = line.next
    above = line.prev
    if line.low.strip(" :") != "promosi" or above is None or below is None or below.next is None:
        return
    between = all(len(other.text) > 15 and other.text[-1] in '."”' for other in (above, below.next))
    if between and is_headline(below.text, least=5, share=0.75):
        yield line.cut()
        yield below.cut()


_SLOT = pattern(
    r"banner(?:-[a-z0-9]+){2,9}|banner iklan di ?sini|(?:example|banner|ads?|iklan|header|footer)?\W{0,3}\d{2,4}\s?[x×]\s?\d{2,4}(?:\s(?:ad|ads|banner|placement|iklan|px|pixel)\w*){0,3}|ads?_\w{4,50}|(?:header|footer|sidebar) ads? widget|google search engine|pasang iklan(?: di sini| anda)?",
    re.IGNORECASE,
)


@rule(
    kind="ad", starts=("example", "banner", "ads", "ad", "header", "footer", "sidebar", "google search", "pasang iklan", "ads_")
)
def ad_slot(line: Line) -> Iterator[Cut]:
    """The placeholder of an empty advertising slot, on its own line.

    Examples:
        - Example 325x300
          Harga cabai naik.

        - banner-kabar-tengah-3
          Harga cabai naik.

          Banner 3x4 meter dipasang warga di depan balai desa.
    """
    if len(line.text) < 64 and _SLOT.fullmatch(line.text):
        yield line.cut()


@rule(
    kind="ad",
    has=("advertisement", "scroll to continue", "scroll untuk", "scroll ke bawah untuk", "iklan - geser"),
    certain=True,
)
def ad_inline(line: Line) -> Iterator[Cut]:
    """The same marker inside a paragraph, or glued to one.

    Examples:
          Pedagang menunggu kiriman.[-ADVERTISEMENT-]

          Pedagang menunggu. [-SCROLL TO CONTINUE WITH CONTENT -]Harga cabai naik.

          Ia menulis buku "Advertisement dan Budaya".
    """
    if line.low.strip(" .:*-–—>|[]()") in _MARKERS:
        return
    for match in _INLINE.finditer(line.text):
        yield line.cut(match.start(), match.end())


_TREATED = rf"{TREATMENT}[\w ]{{3,40}} akan (?:hilang!|membaik dalam \d{{1,2}} hari)"
_COPY = pattern(
    rf"(?:[A-Z]\w{{1,30}} bermasalah\? [^!?.\n]{{3,70}}! )?{_TREATED}(?:\s{{0,2}}{_TREATED})*"
    r"(?: (?:Cara|Tidak) [^!?.\n]{6,40}(?: [A-Z][^!?.\n]{6,40})?(?:hari ini juga!|\? Cek solusinya di sini))?\s{0,2}"
    rf"|(?:{FOUND})?"
    r"Para (?:Pria|Wanita) Harus [^!?.\n]{6,30}!(?: [A-Z]\w{1,30} akan hilang [^!?.\n]{6,40}!)?\s{0,2}"
    r"|[A-Z][^.!?\n]{3,50}! [A-Z][^.!?\n]{3,60}! [A-Z]\w{1,30} akan hilang tanpa bekas dalam \w+!\s{0,2}"
    rf"|(?:{ENEMY})?"
    r"Coba ini malam ini!(?: [A-Z][\w ]{8,60} [-–] inilah yang \w+)?\s{0,2}"
    r"|Tidak [a-z ]{8,30}\? Cek solusinya di sini\s{0,2}"
    rf"|{SLIMMING}"
    r"-\d+ Kg dalam \d+ Minggu(?: Aman [^!?.\n]{6,50}\.)?\s{0,2}"
    rf"|{MEDICINE}"
    r"\d+ cm dalam \d+ bulan(?: Ini cara [^!?.\n]{6,50}!)?\s{0,2}"
    rf"|{SALE}"
    r"gila \d+%\.(?: Penjualan [^!?.\n]{6,40}!)?(?: Sampai akhir promosi\.\.\.)?\s{0,2}"
)
"""Copy of native advertising, whole."""


_CURES = (
    "akan membaik dalam", "hilang tanpa bekas dalam", "akan hilang! cara yang", "harus membacanya sekarang", "coba ini malam ini", "cek solusinya di sini",
    "cara menghilangkan", "tinggi badan. +", "diskon gila",
)  # fmt: skip


@rule(kind="ad", has=_CURES)
def ad_copy(line: Line) -> Iterator[Cut]:
    """Copy of a miracle-cure advertisement between paragraphs.

    Examples:
          Sidang ditunda. [-Lakukan ini, dan pendengaran Anda akan membaik dalam 5 hari -]Hakim akan memanggil saksi.

          Sidang ditunda. [-Musuh terbesar tinus? Coba ini malam ini! -]Hakim akan memanggil saksi.

          Luka itu sembuh dalam 5 hari, kata dokter.

          Berat badannya turun 10 kg dalam 3 bulan. Coba ini malam ini, kata dia.
    """
    for match in (match for part in line.near(*_CURES, before=160, after=140) for match in _COPY.finditer(line.text, *part)):
        yield line.cut(match.start(), match.end())
