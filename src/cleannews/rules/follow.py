"""Calls to read the outlet on Google News, WhatsApp or Telegram, in a line or glued to one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleannews.pattern import pattern
from cleannews.rule import Cut, Line, rule
from cleannews.shape import ends_sentence

_READ_AT = pattern(
    r"\W{0,4}(?:simak|baca|ikuti|update|dapatkan|akses|cek|follow|temukan|jangan lewatkan|kunjungi|lihat)\b[^\n]{0,110}?(?:google\s?news|whats\s?app|telegram|saluran wa)\b[^\n]{0,60}",
    re.IGNORECASE,
)


@rule(
    kind="promo",
    starts=(
        "simak",
        "baca",
        "ikuti",
        "update",
        "dapatkan",
        "akses",
        "cek",
        "follow",
        "temukan",
        "jangan lewatkan",
        "kunjungi",
        "lihat",
    ),
)
def read_at(line: Line) -> Iterator[Cut]:
    """A closing line that points to the outlet on Google News, WhatsApp or Telegram.

    Examples:
          Harga cabai naik.
        - Simak berita terbaru Kabarkota.com di Google News

          Harga cabai naik.
        - Baca berita KABAR KOTA lainnya di Google News

          Cek nomor WhatsApp pengirim sebelum membalas, kata polisi kepada warga.
    """
    if _is_pointer(line):
        yield line.cut()


def _is_pointer(line: Line) -> bool:
    return bool(
        line.index and line.tail and len(line.text) < 170 and _READ_AT.fullmatch(line.text)
        and re.search(r"\b(?:berita|artikel|informasi|saluran|channel|kanal|update|konten)\b|\.(?:com|id|co)\b", line.low)
        and not re.search(r"\b(?:kata|ujar|nomor)\b", line.low)
    )  # fmt: skip


_SPLIT = pattern(
    r"(?:simak|dapatkan|baca|ikuti)\s+(?:breaking news|update berita|berita terbaru|berita pilihan)\b.{0,160}?(?:ponselmu|whats ?app|telegram|google news).{0,260}?(?:whats ?app ya\.?|$)",
    re.IGNORECASE,
)


@rule(kind="promo", starts=("simak", "dapatkan", "baca", "ikuti"))
def split_call(line: Line) -> Iterator[Cut]:
    """A call that the scraper broke into a line at every link.

    Examples:
          Harga cabai naik.
        - Simak
        - breaking news
        - dan
        - berita pilihan
        - kami di ponselmu lewat Kabar.com WhatsApp Channel :
        - https://www.whatsapp.com/channel/abc
        - . Pastikan aplikasi WhatsApp ya.

          Simak
          penjelasan dokter berikut ini.
    """
    if len(line.text) > 12:
        return
    block, below = [line], line.next
    while below is not None and len(block) < 9 and below.gap < 3:
        block.append(below)
        below = below.next
    match = _SPLIT.match(" ".join(member.text for member in block))
    if match is None:
        return
    size = 0
    for member in block:
        if size >= match.end():
            return
        yield member.cut()
        size += len(member.text) + 1


@rule(kind="promo", has=("google news", "googlenews", "news google", "saluran whatsapp", "saluran\xa0whatsapp"))
def more_news_at(line: Line) -> Iterator[Cut]:
    """A call to read the outlet's other news on Google News, glued behind the last sentence or on its own line.

    Examples:
          Pelaku terancam denda.[-BACA BERITA KABARKOTA.ID DI GOOGLE NEWS LAINNYA-]

        - - Baca Berita Terbaru Lainnya di GOOGLE NEWS- Dapatkan Berita Viral Via Saluran WhatsApp
          Harga cabai naik.

          Ia membaca berita di Google News setiap pagi.
    """
    pattern = (
        r"(?:[-–•*(\[>]{1,3}\s?)?(?:BACA|Baca|Ikuti|IKUTI) (?:BERITA|Berita|berita|ARTIKEL|Artikel|artikel)\b[^.\n]{0,20}(?:\.[A-Za-z][^.\n]{0,60}){0,2}?[^.\n]{0,60}?(?i:google\s?news|news google(?: [\w.]{3,30})?|whats\s?app)\b"
        r"(?:[^.\n]{0,12}(?i:dapatkan|ikuti)[^.\n]{0,60}(?i:whats\s?app)|\s(?:LAINNYA|[Ll]ainnya)|\s(?:dan|atau)\s[\w ]{3,30})?[)\].]?(?:\s*https://news\.google\.com/\S+(?:\s\w+$)?)?"
    )
    for match in re.finditer(pattern, line.text):
        if ends_sentence(line.text, match.start()) or line.text[match.start() - 1] in '."”)':
            yield line.cut(match.start(), match.end())


@rule(kind="promo", has=("klik disini]", "klik di sini]", "klik di sini)", "klik disini)", "berita kerja sama"))
def click_here(line: Line) -> Iterator[Cut]:
    """A bracket that ends in "KLIK DISINI", and the mark of sponsored copy at the end.

    Examples:
        - [Cek Berita dan informasi kunci jawaban SD KLIK DISINI]
          Soal itu dapat dipelajari di rumah.

          Warga bisa klik di sini untuk mendaftar.
    """
    for match in re.finditer(r"[(\[][^()\[\]\n]{8,200}?\bklik di ?sini[^()\[\]\n]{0,30}[)\]]", line.text, re.IGNORECASE):
        if match.start() == 0 or ends_sentence(line.text, match.start()):
            yield line.cut(match.start(), match.end())
    for match in re.finditer(r"\(Berita [Kk]erja [Ss]ama\)", line.text):
        if ends_sentence(line.text, match.start()):
            yield line.cut(match.start(), match.end())
    if line.text.endswith(" Berita kerja sama") and line.last:
        yield line.cut(len(line.text) - len("Berita kerja sama"))


_WALL = pattern(
    r"(?:Baca|BACA) (?:berita|BERITA) (?:tanpa|TANPA|dengan sedikit|DENGAN SEDIKIT) (?:iklan|IKLAN)[.,]?\s?(?:(?:Gabung|GABUNG) [\w.]{3,20}\+|[Kk]lik di ?sini)\.?\s?"
)


@rule(kind="promo", has=("tanpa iklan", "sedikit iklan"))
def paywall_inside(line: Line) -> Iterator[Cut]:
    """The call to pay for pages without advertisements, between the sentences of a one-line text.

    Examples:
          Harga cabai naik. [-Baca berita tanpa iklan. Gabung Kabarkota.com+ -]Pedagang menunggu kiriman.

          Warga ingin baca berita tanpa iklan, kata Rina.
    """
    for match in _WALL.finditer(line.text):
        yield line.cut(match.start(), match.end())


_BROKEN = pattern(r"(?:^|(?<=[.!?\"”’])\s+)(?:Cek [Bb]erita dan [Aa]rtikel yang lain|Baca [Bb]erita (?:lainnya|lain)) di\W*$")


@rule(kind="promo", scope="tail", has=("artikel yang lain di", "berita lainnya di", "berita lain di"))
def broken_call(line: Line) -> Iterator[Cut]:
    """A call whose link, and with it the channel's name, was lost.

    Examples:
          Harga cabai naik. [-Cek Berita dan Artikel yang lain di-]

          Harga cabai naik, tulis artikel yang lain di laman itu.
    """
    match = _BROKEN.search(line.text, max(0, len(line.text) - 80))
    if match and line.last:
        yield line.cut(match.start())


_CHECK = pattern(
    r"(?:\*\s?)?(?:Fakta atau Hoaks\?\s)?Untuk mengetahui kebenaran informasi yang beredar, silakan WhatsApp ke nomor (?:Cek Fakta [\w.]{3,24} )?[\d +-]{8,20} hanya dengan ketik kata kunci yang diinginkan\.?\s?"
)


@rule(kind="promo", has=("untuk mengetahui kebenaran informasi yang beredar",))
def hoax_check(line: Line) -> Iterator[Cut]:
    """The call to ask a fact-checking desk on WhatsApp.

    Examples:
          Kabar itu keliru. [-* Untuk mengetahui kebenaran informasi yang beredar, silakan WhatsApp ke nomor 0811 000 000 hanya dengan ketik kata kunci yang diinginkan. -]Gambar itu diambil di Sragen.

          Untuk mengetahui kebenaran informasi yang beredar, warga datang ke balai desa.
    """
    for match in _CHECK.finditer(line.text):
        yield line.cut(match.start(), match.end())


_TERMS = pattern(r"Redaksi menerima tulisan (?:opini|dari)\b[^\n]{20,600}$")


@rule(kind="promo", scope="tail", has=("redaksi menerima tulisan",))
def call_for_pieces(line: Line) -> Iterator[Cut]:
    """The terms under which the desk takes opinion pieces, behind the last paragraph of one.

    Examples:
          Harga cabai naik. [-Redaksi menerima tulisan opini dari luar dengan syarat panjang 600 kata. Kirim ke surel redaksi.-]

          Kata Rina, redaksi menerima tulisan itu kemarin.
    """
    match = _TERMS.search(line.text, max(0, len(line.text) - 700))
    if match and line.tail and ends_sentence(line.text, match.start()):
        yield line.cut(match.start())
