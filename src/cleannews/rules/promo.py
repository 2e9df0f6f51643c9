"""Calls to follow, join, install or subscribe."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleannews.pattern import pattern
from cleannews.rule import Cut, Line, rule
from cleannews.shape import ends_sentence

_CHANNEL = (
    r"(?:google ?news|whats ?app channel|channel whats ?app|saluran whats ?app|wa channel|grup telegram|channel telegram|telegram channel|kanal telegram"
    r"|kanal whats ?app|saluran wa\b|saluran telegram|news ?letter|aplikasi [\w.]{2,20}(?: di| sekarang| melalui)|app store|play ?store|tribunx|media sosial kami|akun (?:instagram|twitter|tiktok|media sosial) kami)"
)
_VERB = (
    r"(?:ikuti|follow|dapatkan|gabung|bergabung|bergabunglah|klik|cek|akses|simak|baca|install|unduh|download|berlangganan|jangan lewatkan|yuk|ayo|kunjungi"
    r"|nikmati|silakan|mari|temukan|update|baca berita|like|subscribe|pantau|lihat|dengarkan|raih)"
)
_SENTENCE = pattern(
    rf"(?:[(\[*!•-]{{1,3}}\s?)?(?<!\w){_VERB}\b(?=[^\n]{{0,200}}?\b{_CHANNEL})[^\n]{{0,260}}?(?:(?<=[a-z\d)])[.!](?=\s|$|[A-Z\"“<&;])|(?=\n|$))", re.I
)
_INSTALL = (
    r"(?:pastikan (?:kamu|anda|tribunners|sobat|sudah)?[^\n.]{0,40}(?:install|instal|unduh)[^\n.]{0,60}|anda harus install aplikasi [^\n.]{0,60}"
    r"|caranya klik link[^\n]{0,80}?join|klik di ?sini[^\n.!)]{0,40}|https?://\S+|klik link[^\n.]{0,60}|kemudian join|klik (?:whats ?app|google)[^\n.]{0,60})"
)
_MORE = pattern(rf"\s*[.\s;,]*{_INSTALL}[.!]?(?:&quot;|\")?", re.I)
_KNOWN = pattern(
    r"(?:dapatkan (?:update |informasi |berita )?(?:berita )?(?:pilihan|terbaru|terkini|viral|update)\b"
    r"|simak breaking news dan berita pilihan|ikuti (?:kami|update|berita|perkembangan|terus|informasi|saluran|whatsapp|channel)\b"
    r"|cek berita dan artikel|baca berita tanpa iklan|baca berita dengan sedikit iklan|silakan baca konten menarik lainnya"
    r"|follow (?:berita|us|kami|suara|akun|ig|instagram|twitter|x|official)\b|gabung (?:ke |di |sekarang )?(?:channel|kanal|grup|saluran|whatsapp|kompas)"
    r"|yuk,? (?:gabung|ikuti|follow|baca)|nikmati berita interaktif|berlangganan untuk|kami mengemas berita|manfaat berlangganan|find us on"
    r"|ayo ikuti saluran|akses (?:berita|[\w.]+\.(?:com|id|co)\s+di\s+google)|pilih saluran andalanmu|dapatkan berita|bergabung(?:lah)? (?:di|dengan|dan) (?:grup|saluran|kanal|channel|ikuti)"
    r"|fakta atau hoaks\?|baca whatsapp|untuk berlangganan|update berita|kamu bisa baca berita|jangan lupa (?:follow|ikuti|subscribe)"
    r"|anda bisa (?:baca|berlangganan)|langganan|untuk mendapatkan (?:berita|informasi)|temukan berita)",
    re.I,
)


@rule(
    kind="promo",
    has=(
        "google news", "googlenews", "whatsapp channel", "channel whatsapp", "saluran whatsapp", "telegram", "newsletter", "tribunx",
        "kanal whatsapp", "saluran wa", "app store", "playstore", "play store", "media sosial kami", "wa channel",
    ),
)  # fmt: skip
def follow_call(line: Line) -> Iterator[Cut]:
    """A call to follow the outlet on Google News, WhatsApp, Telegram or in its app.

    It may run over several sentences and, where links were taken out, over several lines.

    Examples:
          Harga cabai naik.
        - Cek Berita dan Artikel yang lain di Google News

          Harga naik. [-Dapatkan update berita pilihan setiap hari dari Kabar.com. Mari bergabung di Grup Telegram "Kabar Update", caranya klik link https://t.me/kabarupdate, kemudian join. Anda harus install aplikasi Telegram terlebih dulu di ponsel.-]

          Ia mengirim pesan lewat WhatsApp dan Telegram.

          Klik saluran WhatsApp korban untuk melihat buktinya, kata penyidik yang memeriksa ponsel itu sejak Senin.
    """
    text = line.text
    for start, end in _calls(text):
        whole = start == 0 and end >= len(text) - 1
        if whole and not line.doc.flat:
            yield from _over_lines(line)
            return
        yield line.cut(start, end)


def _calls(text: str) -> Iterator[tuple[int, int]]:
    """Spans of the calls in a text: a promotional opening that names a channel within a few sentences."""
    at = 0
    while match := _KNOWN.search(text, at):
        at = match.end()
        start = match.start()
        while start and text[start - 1] in "(*[!-•– " and text[start - 1] != "\n":
            start -= 1
        if not (start == 0 or ends_sentence(text, start) or ends_sentence(text, match.start()) or _CERTAIN.match(text, match.start())):
            continue
        channel = pattern(_CHANNEL + r"|telegram|whats ?app", re.I).search(text, match.start(), match.start() + 330)
        if channel is None:
            continue
        stop = pattern(r"[.!)](?=\s|$|[A-Z\"“&;<\]*(])|(?=\n|$)").search(text, channel.end())
        end = stop.end() if stop else len(text)
        if end - start > 480:
            continue
        while more := _MORE.match(text, end):
            if more.end() == end:
                break
            end = more.end()
        while end < len(text) and text[end] in ")*!].”\"":
            end += 1
        if text[start:end].lstrip("(*[!-•– ")[:1].isupper() or start == 0:
            while start < len(text) and text[start] == " ":
                start += 1
            yield start, end
        at = max(at, end)


def _over_lines(line: Line) -> Iterator[Cut]:
    """The line and those below it that go on with the call: an address, "Pastikan kamu sudah install …"."""
    yield line.cut()
    below = line.next
    for _ in range(4):
        if below is None or not (_MORE.fullmatch(below.text) or below.text.startswith(". Pastikan") or re.fullmatch(r"https?://\S+", below.text)):
            return
        yield below.cut()
        below = below.next


_CERTAIN = pattern(r"Dapatkan update berita pilihan dan breaking news|Simak breaking news dan berita pilihan|Baca berita tanpa iklan\.? Gabung")
"""Calls that no story holds, whatever stands before them."""

_READ_AT = pattern(
    r"\W{0,4}(?:simak|baca|ikuti|update|dapatkan|akses|cek|follow|temukan|jangan lewatkan|kunjungi|lihat)\b[^\n]{0,110}?(?:google\s?news|whats\s?app|telegram|saluran wa)\b[^\n]{0,60}", re.I
)


@rule(kind="promo", starts=("simak", "baca", "ikuti", "update", "dapatkan", "akses", "cek", "follow", "temukan", "jangan lewatkan", "kunjungi", "lihat"))
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


_SPLIT = pattern(r"(?:simak|dapatkan|baca|ikuti)\s+(?:breaking news|update berita|berita terbaru|berita pilihan)\b.{0,160}?(?:ponselmu|whats ?app|telegram|google news).{0,260}?(?:whats ?app ya\.?|$)", re.I)


@rule(kind="promo", starts=("simak", "dapatkan", "baca", "ikuti"))
def split_call(line: Line) -> Iterator[Cut]:
    """A call that the scraper broke into a line at every link.

    Examples:
          Harga cabai naik.
        - Simak
        - breaking news
        - dan
        - berita pilihan
        - kami langsung di ponselmu. Pilih saluran andalanmu akses berita Kabar.com WhatsApp Channel :
        - https://www.whatsapp.com/channel/abc
        - . Pastikan kamu sudah install aplikasi WhatsApp ya.

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


_LINES = pattern(
    r"\W*(?:baca berita (?:tanpa|dengan sedikit) iklan\b.{0,80}|gabung kompas\.com\+.{0,30}|ikuti kami(?: di)?(?: [\w ]{0,40})?|dapatkan berita pilihan(?: di)?"
    r"|di whatsapp anda|baca whatsapp tribunnews|berlangganan untuk lanjutkan membaca\.?|kami mengemas berita, dengan cerita\.?|manfaat berlangganan.{0,60}"
    r"|find us on social media\s?:?|nikmati berita interaktif.{0,90}|simak berita lainnya .{0,60}google news.{0,30}|klik di sini \(join\)"
    r"|follow us(?: on)?:?|baca berita lainnya di .{0,60}|mengungkap misteri.{0,5}|!{2,}membaca .{5,60}!{2,}|#changemaker with fimela|akses seluruh artikel.{0,30}"
    r"|baca seluruh artikel.{0,30}|baca dengan lebih sedikit gangguan iklan|fitur baca cepat di edisi.{0,30}|anda mendukung independensi jurnalisme.{0,20}"
    r"|untuk melanjutkan membaca,? sil[ah]+kan berlangganan.{0,160}|anda juga bisa berlangganan .{0,240}|sudah berlangganan\? .{0,60}|.{0,5}berita kerja ?sama|konten (?:ini )?kerja ?sama.{0,40}|informasi (?:lain|selengkapnya) dapat diakses di .{0,40})\W*",
    re.I,
)


@rule(
    kind="promo",
    starts=(
        "baca berita", "gabung kompas", "ikuti kami", "dapatkan berita", "di whatsapp anda", "baca whatsapp", "berlangganan untuk", "kami mengemas", "manfaat berlangganan",
        "find us", "nikmati berita", "simak berita", "klik di sini", "follow us", "membaca", "changemaker", "akses seluruh", "baca seluruh",
        "baca dengan", "fitur baca", "anda mendukung", "berita kerja", "konten kerja", "konten ini kerja", "untuk melanjutkan", "anda juga", "sudah berlangganan",
    ),
)  # fmt: skip
def follow_line(line: Line) -> Iterator[Cut]:
    """A line of a subscription wall or of a "follow us" block.

    Examples:
        - Baca berita tanpa iklan. Gabung Kompas.com+
          Harga cabai naik.

          Harga cabai naik.
        - Ikuti kami di

          Ikuti kami menelusuri pasar itu dari pagi hingga malam bersama para pedagang.
    """
    if len(line.text) < 300 and _LINES.fullmatch(line.text):
        yield line.cut()


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
        r"(?:[^.\n]{0,12}(?i:dapatkan|ikuti)[^.\n]{0,60}(?i:whats\s?app)|\s(?:LAINNYA|[Ll]ainnya)|\s(?:dan|atau)\s[\w ]{3,30})?[)\].]?"
    )
    for match in re.finditer(pattern, line.text):
        if ends_sentence(line.text, match.start()) or line.text[match.start() - 1] in ".\"”)":
            yield line.cut(match.start(), match.end())


@rule(kind="promo", has=("klik disini]", "klik di sini]", "klik di sini)", "klik disini)", "berita kerja sama"))
def click_here(line: Line) -> Iterator[Cut]:
    """A bracket that ends in "KLIK DISINI", and the mark of sponsored copy at the end.

    Examples:
        - [Cek Berita dan informasi kunci jawaban SD KLIK DISINI]
          Soal itu dapat dipelajari di rumah.

          Warga bisa klik di sini untuk mendaftar.
    """
    for match in re.finditer(r"[(\[][^()\[\]\n]{8,200}?\bklik di ?sini[^()\[\]\n]{0,30}[)\]]", line.text, re.I):
        if match.start() == 0 or ends_sentence(line.text, match.start()):
            yield line.cut(match.start(), match.end())
    if line.text.endswith(" Berita kerja sama") and line.last:
        yield line.cut(len(line.text) - len("Berita kerja sama"))
