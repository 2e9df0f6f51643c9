"""Lists of links to other articles, and links that have no label of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleannews.border import headline_end
from cleannews.pattern import pattern
from cleannews.rule import Cut, Line, rule
from cleannews.rules.related import _LIST_MARK, _TITLE_START, _clean, _with_space
from cleannews.shape import closes_story, ends_sentence, is_headline, title_share

_POINTER = pattern(
    r"Selengkapnya dapat dibaca (?:pada|di|melalui) (?:tautan|link|artikel|laman|halaman) (?:berikut|di bawah)(?: ini)?[.:]?(?:\s|&amp;nbsp;|&nbsp;)*"
)
_ENTITY = pattern(r"(?:\s|&amp;nbsp;|&nbsp;)+")


@rule(kind="related", has=("selengkapnya dapat dibaca",))
def more_link(line: Line) -> Iterator[Cut]:
    """Pointer to the full story of a round-up, with the headline of the link.

    Examples:
          Pasar apung dibuka lagi. [-Selengkapnya dapat dibaca pada tautan berikut. Pasar Apung Muara Sungai Dibuka Tiap Sabtu Pagi -]Festival itu digelar di alun-alun kota.

          Aturan itu berlaku Senin. Selengkapnya dapat dibaca di papan pengumuman desa. Warga diminta waspada.

          Aturan itu selengkapnya dapat dibaca pada tautan berikut, kata kepala desa.

          Hujan turun. [-Selengkapnya dapat dibaca pada tautan berikut. -]Warga diminta waspada karena hujan deras akan turun.
    """
    for match in (
        match
        for part in line.near("selengkapnya dapat dibaca", before=0, after=90)
        for match in _POINTER.finditer(line.text, *part)
    ):
        if match.start() and not ends_sentence(line.text, match.start()):
            continue
        start = match.end()
        end = start
        if _TITLE_START.match(line.text, start):
            end = headline_end(line.doc.text, line.start + start, line.end) - line.start
            if not is_headline(line.text[start:end], least=4, share=0.7):
                end = start  # the story goes on behind the pointer
        entity = _ENTITY.match(line.text, end)
        if entity and "nbsp" in entity[0]:
            end = entity.end()
        yield _with_space(line, match.start(), end, related=_clean(line.text[start:end]))


_HEADERS = frozenset(
    """artikel terkait|berita terkait|baca juga|bacaan lainnya|berita lainnya|info lainnya|artikel lainnya|lihat juga|berita terkini|terkini
    |terbaru|berita terbaru|berita populer|terpopuler|populer minggu ini|top hari ini|berita rekomendasi|rekomendasi untuk anda|rekomendasi
    |rekomendasi hari ini|yang lainnya|berita pilihan|artikel pilihan|selanjutnya index berita|related post|related posts|related articles
    |related news|terkini lainnya|berita terkait lainnya|topik terkait|artikel menarik lainnya|berita menarik lainnya|video terkait
    |populer|paling banyak dibaca|trending|terpopuler hari ini|jangan lewatkan|anda mungkin suka|you may also like|recommended for you
    |read other stories|pilihan untuk anda|kabar lainnya|baca berita lainnya|berita pilihan editor|most popular|latest news|baca lainnya|pilihan|headline|feeds|berita sebelumnya|artikel lain|kabar terkait|mungkin anda suka|berita lain|info terkait|pos terkait|video pilihan|postingan terkait|baca artikel lainnya""".replace("\n    ", "").split("|")
)  # fmt: skip
"""Headers of lists of links, in lower case."""


@rule(
    kind="related",
    starts=tuple(sorted(_HEADERS)),
)
def related_list(line: Line) -> Iterator[Cut]:
    """Header of a list of links ("Artikel Terkait"), and the headlines below it.

    The list ends at the first line that does not read like a headline. A header in the
    middle of the story whose list is lost goes alone.

    Examples:
          Harga cabai naik.
        - Artikel Terkait
        - Harga Telur Turun di Pasar Induk
        - Petani Brebes Mulai Panen Raya
        = related: Harga Telur Turun di Pasar Induk
        = related: Petani Brebes Mulai Panen Raya

          Berita terkait banjir itu dibantah warga.
    """
    if line.low.strip(" :.*-–•>|»") not in _HEADERS:
        return
    lone = line.low.strip(" :.*-–•>|»") in (
        "terkini",
        "terbaru",
        "populer",
        "rekomendasi",
        "trending",
        "terpopuler",
        "pilihan",
        "headline",
        "feeds",
    )
    if lone and (line.text.endswith(".") or (line.text == line.low and line.index > 0)):
        return
    yield line.cut()
    below, closing = line.next, closes_story(line)
    for number in range(20):
        if below is None:
            return
        mark = _LIST_MARK.match(below.text)
        bare = below.text[mark.end() :] if mark else below.text
        if (below.text[0].isdigit() and mark) or not is_headline(bare, least=5 if number and not closing else 4, share=0.78):
            return  # a shorter line further down is a sub-head of the story
        yield below.cut(related=_clean(bare))
        below = below.next


@rule(kind="related", starts=("baca berita", "baca artikel", "baca selengkapnya berita"), has=("baca berita",))
def more_news(line: Line) -> Iterator[Cut]:
    """Call to read the outlet's other news ("BACA BERITA SURABAYA LAINNYA").

    Examples:
          Pelaku terancam denda.[-BACA BERITA KEDIRI LAINNYA-]

          Ia suka baca berita politik setiap pagi.
    """
    pattern = r"(?:[-–•*(\[]\s?)?(?:BACA|Baca) (?:BERITA|Berita|ARTIKEL|Artikel|berita|artikel)(?: [\w./-]+){0,6}? (?:[Ll]ainnya|LAINNYA)\b[^.\n]{0,60}?(?=$|\n|\.|[)\]])[)\].]?"
    for match in re.finditer(pattern, line.text):
        if re.search(r"google|whats", match[0], re.IGNORECASE):
            continue  # a call to follow: `promo`
        if ends_sentence(line.text, match.start()) or line.text[match.start() - 1] in '."”)':
            yield _with_space(line, match.start(), match.end())


@rule(kind="related", has=("pilihan",), scope="tail")
def lone_choice(line: Line) -> Iterator[Cut]:
    """The label of a link that a text broke off in: `Pilihan` behind the last full stop.

    Examples:
          Harga cabai naik. [-Pilihan-]

          Harga cabai naik. Pilihan ada pada petani.
    """
    match = re.search(r"(?<=[.!?\"”])\s+(?P<label>Pilihan(?: [Ee]ditor)?\s?:?)$", line.text) if line.last else None
    if match:
        yield line.cut(match.start("label"))


_PROSE = pattern(r"\b(?:tersebut|dilaporkan|terdaftar|mengatakan|menjelaskan|merupakan|adalah) [a-z]")
_RUN_SIZE = 2000
"""Characters that a run of headlines has at most."""
_RUN_LABEL = pattern(
    r"(?:(?P<yuk>Yuk,? )?(?:(?:[Bb]aca|[Ss]imak) (?:juga|(?:[Bb]erita|artikel(?: menarik)?) [Ll]ainnya)|Berita Lainnya|Artikel Lainnya)|(?P<kin>Baca Ini Juga Deh|Cek Yang Lain Juga, Yuk!))\s?(?P<colon>:?)\s?(?=[A-Z0-9\[\"'])"
)
_RUN_LABELS = (
    "baca ini juga",
    "cek yang lain juga",
    "berita lainnya",
    "artikel lainnya",
    "artikel menarik lainnya",
    "baca juga",
    "simak juga",
)


@rule(kind="related", has=_RUN_LABELS)
def headline_run(line: Line) -> Iterator[Cut]:
    """A label with several headlines run together behind it, which close the paragraph.

    Examples:
          Ia pulang ke Sragen. [-Yuk, simak juga:Harga Cabai Naik Tajam di PasarPetani Brebes Mulai Panen RayaStok Beras Aman-]
        = related: Harga Cabai Naik Tajam di Pasar
        = related: Petani Brebes Mulai Panen Raya
        = related: Stok Beras Aman

          Ia pulang ke Sragen. Berita lainnya tidak ia baca.
    """
    if not line.last and not any(word in line.low for word in ("yuk", "lainnya", "ini juga deh")):
        return
    parts = line.near(*_RUN_LABELS, before=12, after=30)
    for match in (match for part in parts for match in _RUN_LABEL.finditer(line.text, *part)):
        if not line.last and not (match["yuk"] or match["kin"] or ("ainnya" in match[0] and match["colon"])):
            continue
        rest = line.text[match.end() :] if len(line.text) - match.end() < _RUN_SIZE else ". "
        if ". " in rest:
            continue
        chunks = re.split(r"(?<=[a-z0-9?!'\"\])])(?=[A-Z][a-z]|\[)", rest)
        if (
            len(chunks) > 1
            and all(title_share(chunk) >= 0.7 and not _PROSE.search(chunk) for chunk in chunks)
            and (not match.start() or ends_sentence(line.text, match.start()))
        ):
            yield line.cut(match.start(), related=[headline for chunk in chunks for headline in _clean(chunk)])
            return


@rule(kind="related", has=("promosi",))
def advertorial_link(line: Line) -> Iterator[Cut]:
    """Link to an advertorial between two paragraphs: "Promosi" and a headline.

    Examples:
          Harga wortel jatuh sejak awal bulan.
        - Promosi Belanja Hemat di Warung Tetangga, Uang Kembali Masuk Dompet
          Petani berharap harga pulih.

          Promosi wisata digencarkan di lima kota.
    """
    if line.index and not line.last and is_headline(line.text, least=6, share=0.8) and re.match(r"Promosi\s?[A-Z0-9]", line.text):
        yield line.cut(related=[line.text[7:].strip()])
