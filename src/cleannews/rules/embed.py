"""Pointers to embedded videos, galleries and posts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleannews.border import headline_end
from cleannews.pattern import pattern
from cleannews.rule import Cut, Line, rule
from cleannews.shape import ends_sentence, is_headline

_MARK = pattern(r"\[\s?Gambas\s?:[^\]\n]{1,60}\]", re.IGNORECASE)
_VIDEO = pattern(
    r"(?P<label>(?:(?:simak|lihat|tonton|saksikan)(?: juga| pula)?,? (?:video|vidio|live)|video\s?:|(?:simak|lihat|tonton|saksikan)(?: juga| pula)? (?=['\"‘“]))"
    r"(?: (?:menarik|selengkapnya|lainnya|berikut|pilihan|di bawah ini|terkait))*)(?P<sep>\s*:?\s*)",
    re.IGNORECASE,
)


@rule(kind="embed", has=("[gambas", "[ gambas"), certain=True)
def gambas(line: Line) -> Iterator[Cut]:
    """The placeholder of a video or gallery on the Detik network.

    Examples:
          Harga cabai naik.
        - [Gambas:Video 20detik]

          Harga cabai naik.[-[Gambas:Video CNN]-]

          Gambas dan labu dijual di pasar itu.
    """
    for match in _MARK.finditer(line.text):
        yield line.cut(match.start(), match.end())


@rule(kind="embed", starts=("simak", "lihat", "tonton", "saksikan", "video", "cek video"))
def video_link(line: Line) -> Iterator[Cut]:
    """A call to watch a video, with the video's title, on its own line.

    A line that closes as a sentence of the story does stays: "Simak penjelasannya berikut ini."

    Examples:
          Harga cabai naik.
        - Simak Video "Harga Cabai Tembus Rp 100 Ribu"

        - Lihat juga video: Pedagang Mengeluh Sepi Pembeli

        - Simak juga 'Harga Cabai Naik, Pedagang Mengeluh':

          Simak video rekaman itu, polisi menemukan dua pelaku lain di lokasi.
    """
    text = line.text.strip("*()[] ")
    if len(text) > 200:
        return
    below, above = line.next, line.prev
    if below is not None and below.low.startswith("[gambas") and re.match(r"(?:simak|lihat|tonton|saksikan)\b", line.low):
        yield line.cut()
        return
    if line.low.startswith("video ") and any(other is not None and other.text == line.text for other in (above, below)):
        yield line.cut()
        return
    match = _VIDEO.match(text)
    if match is None:
        if line.low.rstrip(" :.!") in ("cek video di bawah ini", "saksikan video pilihan di bawah ini", "simak video di bawah ini",
                                   "tonton video di bawah ini", "saksikan video menarik di bawah ini"):  # fmt: skip
            yield line.cut()
        return
    rest = text[match.end() :]
    if not rest or text.endswith(":") or rest[0] in "'\"‘“" or (":" in match["sep"] and rest[0].isupper()):
        if rest.endswith(".") and ":" not in match["sep"]:
            return
        yield line.cut()
    elif (rest[0].isupper() and not rest.endswith((".", ",", ";"))) or re.fullmatch(
        r"(?:menarik|selengkapnya|lainnya|di bawah ini|pilihan|berikut|terkait|ini|nya|\s)+[:.!]?", rest, re.IGNORECASE
    ):
        yield line.cut()


_INLINE = pattern(
    r"(?:\(\s?)?(?:(?:Simak|Lihat|Tonton|Saksikan|SIMAK|LIHAT|TONTON)(?: [Jj]uga| JUGA)?,? (?:[Vv]ideo|VIDEO)\b|(?:Simak|Lihat|Tonton)(?: juga)? (?=['\"‘“][A-Z]))"
    r"(?:\s(?:[Mm]enarik|[Pp]ilihan|[Bb]erikut(?: [Ii]ni)?|di [Bb]awah [Ii]ni|[Tt]erkait|[Tt]erbaru))*\s*(?P<colon>:?)\s*"
)


_INLINE_ANCHORS = (
    *(
        f"{verb}{also}{space}video"
        for verb in ("simak", "lihat", "tonton", "saksikan")
        for also in ("", " juga")
        for space in (" ", ", ")
    ),
    *(f"{verb}{also} {quote}" for verb in ("simak", "lihat", "tonton") for also in ("", " juga") for quote in "'\"‘“"),
)


@rule(kind="embed", has=_INLINE_ANCHORS)
def video_inline(line: Line) -> Iterator[Cut]:
    """The same call inside a text without line breaks.

    Examples:
          Warga mengungsi. [-Simak juga Video: Detik-detik Banjir Menerjang Kampung-]

          Warga diminta simak video itu sampai selesai.
    """
    text = line.text
    for match in _INLINE.finditer(text):
        if not match.start() or not ends_sentence(text, match.start()):
            continue
        rest = text[match.end() : match.end() + 1]
        if rest and rest in "'\"‘“":
            close = pattern(
                {"'": "['’]", "‘": "['’]", '"': '["”]', "“": '["”]'}[rest].replace("[", "(?<!\\s)[", 1)
                + r"(?=\s*(?:[:.)]|$|\[|\n|[A-Z(\"“\d]))"
            ).search(text, match.end() + 1, match.end() + 180)
            if close is None:
                continue
            end = close.end()
            tail = re.compile(r"\s*[:)]").match(text, end)
            end = tail.end() if tail else end
        elif match["colon"] and re.search(r"(?:di bawah|berikut) ini\s*:\s*$", match[0], re.IGNORECASE):
            end = match.end()
        elif match["colon"] and rest.isupper():
            end = headline_end(line.doc.text, line.start + match.end(), line.end) - line.start
        elif match["colon"] and (not rest or text.startswith("[Gambas", match.end())):
            end = match.end()
        else:
            continue
        mark = _MARK.search(text, end, end + 12)
        if not mark and not match["colon"] and not rest:
            continue
        while end < len(text) and text[end].isspace() and text[match.start() - 1].isspace():
            end += 1
        yield line.cut(match.start(), end)


@rule(kind="embed", scope="tail", has=("kompas tv ", "kompastv "))
def tv_link(line: Line) -> Iterator[Cut]:
    """The headline of a Kompas TV video behind the last sentence of a one-line text.

    Examples:
          Harga cabai naik. [-Kompas TV 19 Pedagang Jalani Tes Kesehatan-]

          Siaran itu ditayangkan Kompas TV Sabtu malam.
    """
    match = re.search(r"(?<=[.!?\"”])\s{1,4}(?P<link>Kompas ?TV (?=[A-Z0-9\"“])[^\n.]{12,140})$", line.text[-240:])
    if match and is_headline(match["link"], least=5):
        yield line.cut(len(line.text) - len(match["link"]))


_POST = pattern(
    r"(?:View this post on Instagram|Lihat postingan ini di Instagram)"
    r"|(?:A post shared by|(?:Sebuah k|K)iriman dibagikan oleh|A video posted by|A photo posted by) (?:[^\n@]{0,60}\(@[\w.]{1,40}\)|@[\w.]{1,40})(?: (?:on|pada)(?: (?:[A-Z][a-z]{2} \d{1,2}, \d{4}(?: at [\d:apm ]+P[SD]T)?|\d{1,2} [A-Z][a-z]{2} \d{4}(?: jam [\d:]+ P[SD]T)?)|$))?"
    r"|(?:[—–-]{1,2}|&mdash;) ?[^\n@—]{2,50} \(@\w{1,20}\) (?:[A-Z][a-z]+ \d{1,2}, \d{4}|\d{1,2} [A-Z][a-z]+ \d{4})"
    r"|pic\.twitter\.com/\w{4,12}"
)


@rule(kind="embed", has=("this post on instagram", "postingan ini di instagram", "(@", "pic.twitter.com"))
def social_post(line: Line) -> Iterator[Cut]:
    """The frame of an embedded post: "View this post on Instagram", "A post shared by …".

    Examples:
          Ia mengunggah foto itu.
        - View this post on Instagram
        - A post shared by Rina Lestari (@rinalestari_)
        - A post shared by Rina Lestari (@rinalestari_) on

          Ia mengunggah foto itu di Instagram (@rinalestari_).
    """
    if (
        "pic.twitter.com/" in line.text
        and len(line.text) < 400
        and not line.doc.flat
        and not ends_sentence(line.text, len(line.text))
    ):
        yield line.cut()
        return
    for match in _POST.finditer(line.text):
        yield line.cut(match.start(), match.end())


_IMAGE = pattern(r"!?\[[^\[\]\n]{0,200}\]\(https?://[^()\s]{5,300}\.(?:jpe?g|png|gif|webp)[^()\s]{0,60}\)")


@rule(kind="embed", has=("](http",), certain=True)
def markdown_image(line: Line) -> Iterator[Cut]:
    """A picture in Markdown, as some scrapers write it.

    Examples:
        - ![Pasar Induk](https://kabarkota.example/pasar.jpg)
          Harga cabai naik.

          Tautan [pasar induk](https://kabarkota.example/pasar) dibagikan warga.
    """
    for match in _IMAGE.finditer(line.text):
        yield line.cut(match.start(), match.end())


_VIDEO_ADDRESS = pattern(
    r"(?:[\w ]{0,20}\bvideo\b[\w ]{0,20}:?\s*)?(?:https?://)?(?:www\.|m\.)?(?:youtube\.com|youtu\.be)/\S{3,80}"
)


@rule(kind="embed", starts=("https", "http", "video", "www", "youtube"), has=("youtube.com/", "youtu.be/"))
def video_address(line: Line) -> Iterator[Cut]:
    """The address of a video on its own line, and the label above it.

    Examples:
          Lomba itu ditutup kemarin.
        - Video: https://www.youtube.com/watch?v=abc123

          Rekaman diunggah di https://www.youtube.com/watch?v=abc123 kemarin.
    """
    if _VIDEO_ADDRESS.fullmatch(line.low):
        yield line.cut()
        above = line.prev
        if above is not None and len(above.text) < 90 and above.low.endswith("video:"):
            yield above.cut()
