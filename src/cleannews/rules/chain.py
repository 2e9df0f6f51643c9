"""The foot of the page run together behind the story: pager, tags, links, buttons, in one piece without a sentence.

Extractors that drop line breaks leave `… katanya. Laman: 1 2 Tag: cabai 0 Komentar`. A label of the foot opens the
chain where no sentence of prose follows it to the end of the text; each label's piece goes to the rule of its kind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleannews.pattern import pattern
from cleannews.rule import Cut, Line, rule
from cleannews.shape import ends_sentence

_WINDOW = 1800
"""Characters from the end in which a foot may begin."""
_LABEL = pattern(
    r"(?P<nav>(?:Laman|Halaman) (?:[Bb]erikutnya|[Ss]ebelumnya)\b|(?:Laman|Halaman|Pages?)\s?:\s?1(?: \d{1,2})+|«\s?1(?: \d{1,2})+\s?»?|1(?: \d{1,2})+ »|(?:\d )?\d{1,2}Next\b"
    r"|(?:(?:News|Hype|Global|Travel|Health|Money|Tekno|Bola|Edukasi|BrandzView)\s+){5,30}|Navigasi pos\b|Posted in [A-Z]|INDEKS BERITA\b|About The Author\b|Sumber:\s*$)"
    r"|(?P<tags>(?:Tags?|TAGS?|Topik|Tagged)\s?:\s?(?=[\w#])|(?:Tags?|TAGS?|Tagged)\s(?=[A-Za-z0-9#])(?![^\n]*[.!?](?:\s|$)))"
    r"|(?P<related>(?:Selanjutnya|Menarik Dibaca|(?:Berita|Artikel)(?: [Mm]enarik)? (?:Lainnya|Terkait))\s?:\s{0,3}(?=[A-Z0-9])|Berita Terkait (?=[A-Z])(?!Bagikan)|Related (?:Posts?|Articles)\b|(?:Baca selengkapnya|Baca juga)\s?:\s?(?=https?://)|(?:Previous|Next): (?=[A-Z]))"
    r"|(?P<share>Share this:|Share [Tt]his [Aa]rticle!?|BAGIKAN URL\b)"
    r"|(?P<promo>Cek Berita dan Artikel yang lain di Google News|Survei KG Media|Follow (?:kami|us|Us)\s?:|Follow Channel\b|Ikuti kabar(?:-kabar)? terbaru dari\b)"
    r"|(?P<widget>\d{1,4} Komentar\b|Komentar Anda\b|Post Views:\s?[\d.,]+|(?<=\s\s)\d{1,6} Kali\b|Advertisements?$|Vidéos OneFootball)"
    r"|(?P<other>Anda dapat menyiarkan ulang|(?:Editor|Penulis|Reporter|Pewarta|Redaktur|Kontributor|EDITOR|PENULIS)\s?:|COPYRIGHT|Copyright|©|\((?:[a-z]{2,5}/)+[a-z]{2,5}\)|Baca [Jj]uga\b|BACA JUGA\b|\[Gambas|Artikel ini)"
)
_PROSE = pattern(r"(?<![\w/.-])[a-z]{2,},?(?: [a-z]{2,},?){3}[^.!?\n]{0,300}[.!?](?!\w)")
"""Four words in small letters and a full stop behind them."""
_WORDY = pattern(r"(?<![\w/.-])[a-z]{2,},?(?: [a-z]{2,},?){3}")
"""Four words in small letters."""
_ADDRESS = pattern(r"https?://\S+")
_HAS = (
    "laman berikutnya", "laman sebelumnya", "halaman berikutnya", "halaman sebelumnya", "laman: 1", "halaman: 1", "laman : 1", "halaman : 1",
    "«", "»", "next tags", "navigasi pos", "brandzview", "posted in ", "indeks berita", "about the author", "tag:", "tags:", "tag :", "tags :", "topik:", "topik :",
    "tagged ", " tags ", "selanjutnya:", "selanjutnya :", "menarik dibaca", "lainnya:", "lainnya :", "terkait:", "berita terkait ", "related post",
    "related articles", "juga : http", "juga: http", "selengkapnya: http", "share this", "artikel yang lain di google news", "survei kg media", "follow kami",
    "follow us", "follow channel", "ikuti kabar", " komentar", "post views", "advertisement", "onefootball", "sumber:", "ulang, menulis",
)  # fmt: skip

Segment = tuple[int, int, str]
"""A piece of the foot: its span in the line, its kind."""


def _segments(line: Line) -> list[Segment]:
    """The pieces of the foot on the last line, in order; empty where there is none."""
    notes = line.doc.notes
    if "foot" not in notes:
        notes["foot"] = _read(line) if line.last and len(line.text) > 200 else []
    found: list[Segment] = notes["foot"]
    return found


def _read(line: Line) -> list[Segment]:
    text = line.text
    parts = line.near(*_HAS, before=60, after=60)
    first = next((label for part in parts for label in _LABEL.finditer(text, *part) if _may_open(text, label)), None)
    if first is None or first.start() < max(60, len(text) - _WINDOW):
        return []
    end = first.start()
    for prose in _PROSE.finditer(_ADDRESS.sub(lambda match: "x" * len(match[0]), text[end:])):
        end = first.start() + prose.end()  # the story goes on behind the label
    labels = list(_LABEL.finditer(text, end))
    while labels and not _may_open(text, labels[0]):
        labels.pop(0)
    ends = [label.start() for label in labels[1:]] + [len(text)]
    return [
        (label.start(), stop, str(label.lastgroup)) for label, stop in zip(labels, ends, strict=False) if _fits(label, text, stop)
    ]


def _fits(label: re.Match[str], text: str, end: int) -> bool:
    """Whether what stands behind a label is of its kind: behind a pager or a button no sentence begins, broken off or not."""
    glued = label[0][-1:].isdigit() and text[label.end() : label.end() + 1].isalpha()  # tags run into the pager
    return label.lastgroup in ("tags", "related") or glued or not _WORDY.search(text, label.end(), end)


def _may_open(text: str, label: re.Match[str]) -> bool:
    """Whether a label may stand first: behind a sentence, behind wide space, or a pager glued to the last word."""
    start = label.start()
    before = text[max(0, start - 160) : start].split()
    return label.lastgroup != "other" and (
        ends_sentence(text, start)
        or (bool(before) and "://" in before[-1])
        or text[start - 2 : start].isspace()
        or (label.lastgroup == "nav" and not label[0].startswith(("Posted", "Sumber")))
    )


def _pieces(line: Line, kind: str) -> Iterator[Cut]:
    for start, end, found in _segments(line):
        if found == kind:
            yield line.cut(start, end, **(_tags(line.text[start:end]) if kind == "tags" else {}))


def _tags(piece: str) -> dict[str, list[str]]:
    """The tags of a piece where commas, bars or number signs part them; run together they cannot be told."""
    rest = re.sub(r"^(?:Tagged|Tags?|TAGS?|Topik)\s?:?\s?", "", piece)
    tags = [tag.strip(" #.") for tag in re.split(r"[,|;•]|\s?#", rest) if tag.strip(" #.")]
    return {"tags": tags} if len(tags) > 1 or (tags and " " not in tags[0]) else {}


@rule(kind="nav", scope="tail", has=_HAS)
def foot_nav(line: Line) -> Iterator[Cut]:
    """Pager and menu in the foot of the page, run together behind the story.

    Examples:
          Rina menanam cabai di lereng Merbabu sejak dua tahun lalu, dan bulan ini ia memanen dua kuintal dari kebunnya yang kecil. Ia akan menjualnya di pasar Sragen, tempat harga sedang naik, kata dia kepada warga desa itu. [-Laman berikutnya Laman: 1 2-]

          Rina menanam cabai di lereng Merbabu sejak dua tahun lalu, dan bulan ini ia memanen dua kuintal dari kebunnya yang kecil. Laman berikutnya dari buku itu memuat foto panen raya di desa yang sama, dan ia menunjukkannya kepada semua tamu yang datang.
    """
    yield from _pieces(line, "nav")


@rule(kind="tags", scope="tail", has=_HAS)
def foot_tags(line: Line) -> Iterator[Cut]:
    """Tags in the foot of the page, run together behind the story.

    Examples:
          Rina menanam cabai di lereng Merbabu sejak dua tahun lalu, dan bulan ini ia memanen dua kuintal dari kebunnya yang kecil. Ia akan menjualnya di pasar Sragen, tempat harga sedang naik, kata dia kepada warga desa itu. [-Topik: cabai, panen raya-]
        = tags: cabai
        = tags: panen raya

          Rina menanam cabai di lereng Merbabu sejak dua tahun lalu, dan bulan ini ia memanen dua kuintal dari kebunnya yang kecil. Topik: harga cabai dan panen raya dibahas dalam rapat desa itu sampai malam, dan semua warga yang datang ikut bicara.
    """
    yield from _pieces(line, "tags")


@rule(kind="related", scope="tail", has=_HAS)
def foot_related(line: Line) -> Iterator[Cut]:
    """Links in the foot of the page, run together behind the story.

    Examples:
          Rina menanam cabai di lereng Merbabu sejak dua tahun lalu, dan bulan ini ia memanen dua kuintal dari kebunnya yang kecil. Ia akan menjualnya di pasar Sragen, tempat harga sedang naik, kata dia kepada warga desa itu. [-Selanjutnya: Harga Telur Turun di Sragen-]

          Rina menanam cabai di lereng Merbabu sejak dua tahun lalu, dan bulan ini ia memanen dua kuintal dari kebunnya yang kecil. Selanjutnya: Rina akan menanam bawang di kebun yang sama, karena harga bawang sedang naik, kata dia kepada semua warga.
    """
    yield from _pieces(line, "related")


@rule(kind="share", scope="tail", has=_HAS)
def foot_share(line: Line) -> Iterator[Cut]:
    """Buttons in the foot of the page, run together behind the story.

    Examples:
          Rina menanam cabai di lereng Merbabu sejak dua tahun lalu, dan bulan ini ia memanen dua kuintal dari kebunnya yang kecil. Ia akan menjualnya di pasar Sragen, tempat harga sedang naik, kata dia kepada warga desa itu. [-Share this: Facebook X-]

          Rina menanam cabai di lereng Merbabu sejak dua tahun lalu, dan bulan ini ia memanen dua kuintal dari kebunnya yang kecil. Share this: dua kata itu ditulis di keranjang cabai yang dibagikan kepada tetangga, karena berbagi adalah kebiasaan lama di desa itu, dan semua keluarga masih menjaganya sampai hari ini.
    """
    yield from _pieces(line, "share")


@rule(kind="promo", scope="tail", has=_HAS)
def foot_promo(line: Line) -> Iterator[Cut]:
    """Calls to follow the outlet in the foot of the page, run together behind the story.

    Examples:
          Rina menanam cabai di lereng Merbabu sejak dua tahun lalu, dan bulan ini ia memanen dua kuintal dari kebunnya yang kecil. Ia akan menjualnya di pasar Sragen, tempat harga sedang naik, kata dia kepada warga desa itu. [-Follow kami : https://www.instagram.com/kabarkota-]

          Rina menanam cabai di lereng Merbabu sejak dua tahun lalu, dan bulan ini ia memanen dua kuintal dari kebunnya yang kecil. Follow kami: kata-kata itu ditulis di kaus yang dibagikan kepada semua warga desa, dan banyak yang memakainya ke pasar setiap pagi.
    """
    yield from _pieces(line, "promo")


@rule(kind="widget", scope="tail", has=_HAS)
def foot_widget(line: Line) -> Iterator[Cut]:
    """Counters and comment labels in the foot of the page, run together behind the story.

    Examples:
          Rina menanam cabai di lereng Merbabu sejak dua tahun lalu, dan bulan ini ia memanen dua kuintal dari kebunnya yang kecil. Ia akan menjualnya di pasar Sragen, tempat harga sedang naik, kata dia kepada warga desa itu. [-0 Komentar-]

          Rina menanam cabai di lereng Merbabu sejak dua tahun lalu, dan bulan ini ia memanen dua kuintal dari kebunnya yang kecil. Unggahannya mendapat 20 Komentar dari warga desa itu, dan semua orang yang membacanya ingin datang ke kebun untuk melihat sendiri.
    """
    yield from _pieces(line, "widget")
