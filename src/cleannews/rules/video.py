"""Titles of embedded videos: before a placeholder, in a block of their own, set twice."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleannews.pattern import pattern
from cleannews.rule import Cut, Line, rule
from cleannews.shape import closes_story, ends_sentence, is_headline

_TITLED = pattern(
    r"(?:Simak|Tonton|Lihat|Saksikan)(?: juga)?,?(?: [Vv]ideo\b| (?=[\"“'‘]))[^\n\[]{3,170}$|(?:Simak|Tonton|Lihat|Saksikan) [\"“][^\n\"”\[]{3,170}[\"”][^.\n\[]{0,16}$"
)
"""A call to watch and a title, up to where the placeholder stands."""


@rule(kind="embed", has=("[gambas", "[ gambas"))
def gambas_title(line: Line) -> Iterator[Cut]:
    """The call and the title glued before the placeholder of a video.

    Examples:
          Skor akhir 2-0.[-Simak juga video: Warga Sragen Pesta Panen-][Gambas:Video 20detik]

          Sayur itu [gambas dan labu] dijual di Sragen.
    """
    for at in line.places("[gambas", "[ gambas"):
        match = _TITLED.search(line.text, max(0, at - 200), at)
        if match is None or re.search(r"[a-z)][.!?] [A-Z]", match[0]):
            continue
        before = line.text[match.start() - 1 : match.start()]
        paged = line.text[max(0, match.start() - 4) : match.start()].rstrip()[-1:].isdigit()  # `Halaman 2 dari 2 Simak Video …`
        if not before or paged or ends_sentence(line.text, match.start()) or before.isalnum():
            yield line.cut(match.start(), match.start() + len(match[0].rstrip()))


_TWIN = pattern(r"(?P<one>(?:Video|VIDEO):?\s?[A-Z0-9\"'“‘][^\n]{11,170}?)\s?(?P=one)(?=$|\s?[(\[]|[A-Z])")


_CODE = pattern(r"\([a-z]{2,5}/[a-z]{2,5}\)")


@rule(kind="embed", flat=True, head=1)
def twin_video(line: Line) -> Iterator[Cut]:
    """A video's title that stands twice, run together: the label of the player and its alt text.

    Examples:
          Skor akhir 2-0.[-Video: Warga Sragen Pesta PanenVideo: Warga Sragen Pesta Panen-](abc/def)

          Skor akhir 2-0.[-Warga Sragen Pesta Panen di Alun-alunWarga Sragen Pesta Panen di Alun-alun-](abc/def)

          Video: Warga Sragen Pesta Panen. Video itu viral.
    """
    for at in line.places("video"):
        match = _TWIN.match(line.text, at)
        if match:
            yield line.cut(match.start(), match.end())
            return
    text = line.text
    code = _CODE.search(text, max(0, len(text) - 500)) if ")" in text[-300:] else None
    if code is None:
        return
    end = code.start()
    for size in range(150, 24, -1):
        start = end - 2 * size
        if (
            start > 0
            and text[start : start + size] == text[start + size : end]
            and is_headline(text[start : start + size], least=4)
        ):
            yield line.cut(start, end)
            return


_SECONDS = pattern(r",?\s?Durasi \d{1,3}[,.:]\d\d")


@rule(kind="embed", starts=("durasi",))
def video_block(line: Line) -> Iterator[Cut]:
    """A video's block in three lines: `Video,`, its title, its length.

    Examples:
        - Video,
        - Panen raya di lereng Merbabu
        - , Durasi 1,34
          Harga cabai naik tajam.

          Durasi 1,34 menit dipakai penyelam itu.
    """
    above = line.prev
    label = above.prev if above is not None else None
    if _SECONDS.fullmatch(line.text) and above is not None and label is not None and label.low.strip(" ,:") == "video":
        yield line.cut()
        yield above.cut()
        yield label.cut()


@rule(kind="embed", starts=("berita video",))
def video_news(line: Line) -> Iterator[Cut]:
    """The line under a player: `Berita Video, ` and what it shows, without a full stop.

    Examples:
          Skor akhir 2-0.
        - Berita Video, komentar pelatih Persis Sragen setelah laga pada Sabtu (3/5/2025)
          Laga berikutnya hari Senin.

          Berita video itu ramai dibicarakan warga Sragen.
    """
    if re.match(r"Berita [Vv]ideo[,:] ", line.text) and not line.text.endswith((".", '"', "”", ",")) and len(line.text) < 260:
        yield line.cut()


@rule(kind="embed", tail=4, unclosed="stop")
def twin_title(line: Line) -> Iterator[Cut]:
    """A headline that stands twice in a row behind the story: the title of a player and its alt text.

    Examples:
          Skor akhir 2-0, dan warga Sragen berpesta sampai pagi di alun-alun kota itu.
        - Asyik! Warga Sragen Pesta Panen Lagi
        - Asyik! Warga Sragen Pesta Panen Lagi

          Skor akhir 2-0, dan warga Sragen berpesta sampai pagi di alun-alun kota itu.
          Laga berikutnya hari Senin.
          Warga menyalakan kembang api
          Warga menyalakan lampion
    """
    above = line.prev
    if above is None or line.index < 2 or above.text != line.text:
        return
    if is_headline(line.text, least=5) and closes_story(above):
        yield above.cut()
        yield line.cut()


_CALLED = pattern(
    r"(?:Yuk, )?(?:Simak|Jangan [Ll]ewatkan|Jangan [Ss]ampai [Kk]etinggalan)!? (?:[Jj]uga )?[Vv]ideo (?:(?:[Pp]ilihan|[Tt]erbaru|[Mm]enarik|[Ll]ainnya|[Rr]edaksi) ?){0,3}(?:ini)?\s?[:!]"
    r"|Video [Tt]erpopuler [Hh]ari ini\s?[:!]"
)


@rule(kind="embed", scope="tail", has=("video ini!", "video terbaru", "video pilihan", "video menarik", "video terpopuler"))
def video_call(line: Line) -> Iterator[Cut]:
    """A call to watch whose player is gone, behind the last sentence or on a line of its own.

    Examples:
          Harga cabai naik.
        - Jangan Lewatkan Video Terbaru:

          Harga cabai naik. [-Yuk, Simak Juga Video ini!-]

          Simak video pilihan itu bersama guru di kelas, kata Rina.
    """
    for match in _CALLED.finditer(line.text):
        if match.end() >= len(line.text) and ends_sentence(line.text, match.start()):
            yield line.cut(match.start(), match.end())
