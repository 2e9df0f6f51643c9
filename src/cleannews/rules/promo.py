"""Calls to follow, join, install or subscribe."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleannews.pattern import pattern
from cleannews.rule import Cut, Line, rule
from cleannews.shape import ends_sentence
from cleannews.words.outlets import is_outlet

_CHANNEL = (
    r"(?:google ?news|whats ?app channel|channel whats ?app|saluran whats ?app|wa channel|grup telegram|channel telegram|telegram channel|kanal telegram"
    r"|kanal whats ?app|saluran wa\b|saluran telegram|news ?letter|aplikasi [\w.]{2,20}(?: di| sekarang| melalui)|app store|play ?store|tribunx|media sosial kami|akun (?:instagram|twitter|tiktok|media sosial) kami)"
)


_VERB = (
    r"(?:ikuti|follow|dapatkan|gabung|bergabung|bergabunglah|klik|cek|akses|simak|baca|install|unduh|download|berlangganan|jangan lewatkan|yuk|ayo|kunjungi"
    r"|nikmati|silakan|mari|temukan|update|baca berita|like|subscribe|pantau|lihat|dengarkan|raih)"
)


_SENTENCE = pattern(
    rf"(?:[(\[*!•-]{{1,3}}\s?)?(?<!\w){_VERB}\b(?=[^\n]{{0,200}}?\b{_CHANNEL})[^\n]{{0,260}}?(?:(?<=[a-z\d)])[.!](?=\s|$|[A-Z\"“<&;])|(?=\n|$))",
    re.IGNORECASE,
)


_INSTALL = (
    r"(?:pastikan (?:kamu|anda|tribunners|sobat|sudah)?[^\n.]{0,40}(?:install|instal|unduh)[^\n.]{0,60}|anda (?:harus|perlu) (?:meng-?\s?)?install?\s+aplikasi [^\n.]{0,60}"
    r"|caranya klik link[^\n]{0,80}?join|caranya klik link https?://\S+|klik di ?sini[^\n.!)]{0,40}|https?://\S+|klik link[^\n.]{0,60}|klik\s+https?://\S+(?:\s+untuk bergabung)?|kemudian join|klik (?:whats ?app|google)[^\n.]{0,60})"
)


_CHANNELS = (
    "google news", "googlenews", "whatsapp channel", "channel whatsapp", "saluran whatsapp", "telegram", "newsletter", "tribunx",
    "kanal whatsapp", "saluran wa", "playstore", "play store", "wa channel",
)  # fmt: skip
_ANY_CHANNEL = pattern(_CHANNEL + r"|telegram|whats ?app", re.IGNORECASE)
_STORY = pattern(
    r"(?<=\s)(?:[\"“][^\"”\n]{8,250}[,.?!][\"”]|Menurut |Namun |Sementara |Sebelumnya |Selain |Ia |Dia |[A-Z]\w+ (?:mengatakan|menjelaskan|menyebut|menambahkan) )"
)
_SENTENCE_NEXT = pattern(
    r"[\"”']?(?:\s+[\"“]?|[\"“])(?P<first>[A-Z][a-z]+),?(?: [^\s.!?]+){0,9}? (?!dan |atau )[a-z]{3,}(?: [^\s.!?]+){2}"
)
"""A sentence of the story right behind the channel's name: it begins with a capital and goes on in small letters."""
_OUTLET_NEXT = pattern(r"\s[A-Z][a-z]+[A-Z]\w*")
_CALL_END = pattern(r"[.!)](?=\s|$|[A-Z\"“&;<\]*(])|(?=\n|$)")
_MORE = pattern(rf"[.\s;,]*+{_INSTALL}[.!]?(?:&quot;|\")?", re.IGNORECASE)


_KNOWN = pattern(
    r"(?:dapatkan (?:update |informasi |berita )?(?:berita )?(?:\w+ dan \w+ |\w+ )?(?:pilihan|terbaru|terkini|viral|update)\b"
    r"|simak breaking news dan berita pilihan|ikuti (?:kami|update|berita|perkembangan|terus|informasi|saluran|whatsapp|channel)\b"
    r"|cek berita dan artikel|baca berita tanpa iklan|baca berita dengan sedikit iklan|silakan baca konten menarik lainnya"
    r"|follow (?:[\w.]+\.(?:com|id|co)|berita|us|kami|suara|akun|ig|instagram|twitter|x|official)\b|gabung (?:ke |di |sekarang )?(?:channel|kanal|grup|saluran|whatsapp|kompas)"
    r"|yuk,? (?:gabung|ikuti|follow|baca)|nikmati berita interaktif|berlangganan untuk|kami mengemas berita|manfaat berlangganan|find us on"
    r"|ayo ikuti saluran|ingin lebih terhubung|selalu\s+update\s+info terkini(?! (?:dari|soal|tentang) (?!kami))|akses (?:berita|[\w.]+\.(?:com|id|co)\s+di\s+google)|pilih saluran andalanmu|dapatkan berita|bergabung(?:lah)? (?:di|dengan|dan) (?:grup|saluran|kanal|channel|ikuti)"
    r"|fakta atau hoaks\?|baca whatsapp|untuk berlangganan|update berita|kamu bisa baca berita|jangan lupa (?:follow|ikuti|subscribe)"
    r"|anda bisa (?:baca|berlangganan)|langganan|untuk mendapatkan (?:berita|informasi)|temukan berita)",
)


@rule(kind="promo", has=_CHANNELS)
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
    for start, end in _calls(line):
        whole = start == 0 and end >= len(text) - 1
        if whole and not line.doc.flat:
            yield from _over_lines(line)
            return
        yield line.cut(start, end)


def _calls(line: Line) -> Iterator[tuple[int, int]]:
    """Spans of the calls in a line: a promotional opening that names a channel within a few sentences."""
    text = line.text
    openings = (match for part in line.near(*_CHANNELS, before=340, after=40) for match in _KNOWN.finditer(line.low, *part))
    at = 0
    for match in openings:
        if match.start() < at:
            continue
        at = match.end()
        start = match.start()
        while start and text[start - 1] in "(*[!-•–— " and text[start - 1] != "\n":
            start -= 1
        if not (
            start == 0 or ends_sentence(text, start) or ends_sentence(text, match.start()) or _CERTAIN.match(text, match.start())
        ):
            continue
        channel = _ANY_CHANNEL.search(text, match.start(), match.start() + 330)
        if channel is None:
            continue
        stop = _CALL_END.search(text, channel.end())
        end = stop.end() if stop else len(text)
        if end - channel.end() > 50 and (story := _STORY.search(text, channel.end(), end)):
            end = story.start()  # the call has no full stop
        elif (further := _story_behind(text, channel.end(), end)) is not None:
            end = further
        if end - start > 480:
            continue
        while more := _MORE.match(text, end):
            if more.end() == end:
                break
            end = more.end()
        while end < len(text) and text[end] in ')*!].”"':
            end += 1
        if text[start:end].lstrip("(*[!-•–— ")[:1].isupper() or start == 0:
            while start < len(text) and text[start] == " ":
                start += 1
            yield start, end
        at = max(at, end)


def _story_behind(text: str, at: int, end: int) -> int | None:
    """Where the story goes on right behind a channel's name and the outlet's, up to `end`; None if it does not."""
    named = _OUTLET_NEXT.match(text, at, end)
    if named:
        at = named.end()
    story = _SENTENCE_NEXT.match(text, at, end)
    return at if story and not is_outlet(story["first"], wordy=True) else None


def _over_lines(line: Line) -> Iterator[Cut]:
    """The line and those below it that go on with the call: an address, "Pastikan kamu sudah install …"."""
    yield line.cut()
    below = line.next
    for _ in range(4):
        if below is None or not (
            _MORE.fullmatch(below.text) or below.text.startswith(". Pastikan") or re.fullmatch(r"https?://\S+", below.text)
        ):
            return
        yield below.cut()
        below = below.next


_SLOGAN = "kalau bukan sekarang, kapanlagi"
_PITCH = pattern(
    r"(?:(?:Ingin baca|Yuk,? baca|Temukan|Ikuti kabar|Masih banyak|Simak)\b[^.?!\n]{5,180}(?:[.?!]\s?|\.com\b[^.?!\n]{0,20}[.?!]\s?)){1,3}(?:Karena, k|K)alau bukan sekarang, KapanLagi\?",
    re.IGNORECASE,
)


@rule(kind="promo", has=(_SLOGAN,))
def slogan(line: Line) -> Iterator[Cut]:
    """The slogan of a portal, and the sentences before it that send the reader there.

    Examples:
          Ia pulang ke Sragen.[-Temukan ulasan menarik dan kabar hiburan lainnya di kapanlagi.com. Kalau bukan sekarang, KapanLagi?-]

          Ia pulang ke Sragen. [-Kalau bukan sekarang, KapanLagi?-]

          Kalau bukan sekarang, kapan lagi warga pulang ke Sragen?
    """
    for at in line.places(_SLOGAN):
        pitch = next((found for found in _PITCH.finditer(line.text, max(0, at - 420), at + 40) if found.end() > at), None)
        because = len("karena, ") if line.low.startswith("karena, ", max(0, at - 8)) else 0
        yield line.cut(pitch.start() if pitch else at - because, at + len(_SLOGAN) + line.low.startswith("?", at + len(_SLOGAN)))


_CERTAIN = pattern(
    r"Dapatkan update berita (?:\w+ ){0,3}pilihan (?:dan breaking news|setiap hari)|Simak breaking news dan berita pilihan|Baca berita tanpa iklan\.? Gabung"
)
"""Calls that no story holds, whatever stands before them."""


_LINES = pattern(
    r"\W*(?:baca berita (?:tanpa|dengan sedikit) iklan\b(?! (?:menjadi|adalah|yang)).{0,80}|gabung kompas\.com\+.{0,30}|ikuti kami(?: di)?(?: [\w ]{0,40})?|dapatkan berita pilihan(?: di)?"
    r"|di whatsapp anda|baca whatsapp tribunnews|berlangganan untuk lanjutkan membaca\.?|kami mengemas berita, dengan cerita\.?|manfaat berlangganan.{0,60}"
    r"|find us on social media\s?:?|nikmati berita interaktif.{0,90}|simak berita lainnya .{0,60}google news.{0,30}|klik di sini \(join\)"
    r"|follow us(?: on)?:?|baca berita lainnya di .{0,60}|mengungkap misteri.{0,5}|!{2,}membaca .{5,60}!{2,}|#changemaker with fimela|akses seluruh artikel.{0,30}|akses (?:penuh seluruh artikel|edisi mingguan).{0,40}"
    r"|fitur baca cepat.{0,40}|baca seluruh artikel.{0,30}|anda mendukung independensi.{0,40}|baca dengan lebih sedikit .{0,30}"
    r"|untuk melanjutkan membaca,? sil[ah]+kan berlangganan.{0,160}|anda juga bisa berlangganan .{0,240}|sudah berlangganan\? .{0,60}|.{0,5}berita kerja ?sama|konten (?:ini )?kerja ?sama.{0,40}|informasi (?:lain|selengkapnya) dapat diakses di .{0,40}"
    r"|hoegeng awards \d{4}|baca kisah inspiratif .{5,40} di sini|(?:berita terbaru|whatsapp|saluran|channel) [\w ]{3,30}\s?:\s?klik\s(?:di\s?)?sini)\W*",
    re.IGNORECASE,
)


@rule(
    kind="promo",
    starts=(
        "baca berita", "gabung kompas", "ikuti kami", "dapatkan berita", "di whatsapp anda", "baca whatsapp", "berlangganan untuk", "kami mengemas", "manfaat berlangganan",
        "find us", "nikmati berita", "simak berita", "klik di sini", "follow us", "membaca", "changemaker", "akses seluruh", "akses penuh", "akses edisi", "baca seluruh",
        "baca dengan", "fitur baca",  "anda mendukung", "berita kerja", "hoegeng", "baca kisah", "berita terbaru", "whatsapp", "saluran", "channel", "konten kerja", "konten ini kerja", "untuk melanjutkan", "anda juga", "sudah berlangganan",
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
