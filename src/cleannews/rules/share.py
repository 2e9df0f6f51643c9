"""Share buttons and their labels."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleannews.pattern import pattern
from cleannews.rule import Cut, Line, rule
from cleannews.shape import ends_sentence

_NETWORK = r"(?:facebook|twitter|whats ?app|telegram|line|linkedin|pinterest|instagram|e-?mail|pinit|google\+?|threads|youtube|tiktok|x|wa|fb)"
_BUTTON = rf"(?:{_NETWORK}|copy(?: link)?|salin(?: tautan)?|link|print|cetak|share|bagikan|icon|tweet|pin)"
_BUTTONS = pattern(rf"\W*(?:share on |bagikan (?:ke|di|via) )?{_BUTTON}(?:[\s,|/•·]+(?:share on )?{_BUTTON})*\W*", re.IGNORECASE)
_LABELS = frozenset(
    """bagikan|share|sebarkan|sebarkan artikel ini|bagikan artikel ini|bagikan berita ini|share this|share this article|share artikel ini
    |share berita ini|bagikan ini|bagikan ke|share now|sebarkan berita ini|copy link|salin tautan|salin link|url berhasil dicopy
    |url berhasil di copy|link berhasil disalin|tautan disalin|link copied|bagikan via|share to|share link|klik untuk berbagi|bagikan halaman ini|share button|share buttons|tweet|pin it""".replace("\n    ", "").split("|")
)  # fmt: skip
_ONE = frozenset(
    (
        "facebook",
        "twitter",
        "whatsapp",
        "telegram",
        "tweet",
        "email",
        "e-mail",
        "pinterest",
        "linkedin",
        "print",
        "cetak",
        "instagram",
        "youtube",
        "tiktok",
    )
)
"""Buttons that may stand alone on their line, where another is beside them."""
_GLUED = pattern(r"(?:Share on (?:Facebook|Twitter|WhatsApp|Telegram|Pinterest|LinkedIn))+")


@rule(
    kind="share",
    starts=(*sorted({label.split()[0] for label in _LABELS}), "facebook", "twitter", "whatsapp", "telegram", "tweet", "email", "e-mail", "pinterest", "linkedin", "print", "cetak", "icon", "instagram", "youtube", "tiktok"),
)  # fmt: skip
def share_buttons(line: Line) -> Iterator[Cut]:
    """Share labels and rows of share buttons on their own line.

    Examples:
          Harga cabai naik.
        - Bagikan :
        - Facebook Twitter WhatsApp

        - Share on FacebookShare on Twitter
          Harga cabai naik.

          Bagikan momen itu dengan keluarga.

          Facebook dan Twitter dipanggil Kominfo.

          Aplikasi yang paling banyak diunduh:
          - WhatsApp
          - Facebook

          Harga cabai naik.
        - WhatsApp
        - Email
        - Print
    """
    bare = line.low.strip(" :.!|>•*-–")
    if (
        bare in _LABELS
        or (len(line.text) < 160 and (_GLUED.fullmatch(line.text) or (" " in bare and _BUTTONS.fullmatch(line.text))))
        or (bare in _ONE and (_is_button(line.prev) or _is_button(line.next)) and not _listed(line))
    ):
        yield line.cut()


_GLUED_HEAD = pattern(
    r"(?:Bagikan|Share|Sebarkan)\s?:?\s?(?:(?:url|URL|link|tautan) (?:telah |berhasil )?(?:ter ?copy|di ?copy|tersalin|disalin)\s?|(?:(?:Facebook|Twitter|WhatsApp|Telegram|Line|Copy(?: Link)?)\s){1,6})+(?=[A-Z\"“])"
)


@rule(kind="share", starts=("bagikan", "share", "sebarkan"))
def share_before_lead(line: Line) -> Iterator[Cut]:
    """Share labels glued before the lead in a text without line breaks.

    Examples:
          [-Bagikan: url telah tercopy -]Harga telur ayam turun tipis.

          Bagikan pengalaman itu kepada Ratna.
    """
    match = _GLUED_HEAD.match(line.text)
    if match and line.index == 0:
        yield line.cut(0, match.end())


_GLUED_TAIL = pattern(
    r"(?<![a-z])(?:Facebook|Twitter|WhatsApp|Telegram|Gmail|Line|Share|Pinterest|LinkedIn|Tweet|Copy Link|Email|Print|X){3,}$"
)


@rule(kind="share", scope="tail", has=("facebooktwitter", "facebookwhatsapp", "twitterwhatsapp", "facebookx"))
def glued_buttons(line: Line) -> Iterator[Cut]:
    """Share buttons run together without white space behind the last sentence.

    Examples:
          Harga cabai naik. (rin)[-FacebookTwitterWhatsAppShare-]

          Ia menulis FacebookTwitter sebagai nama akunnya.
    """
    match = _GLUED_TAIL.search(line.text, max(0, len(line.text) - 120))
    if match and line.tail:
        yield line.cut(match.start())


_RUN = pattern(
    r"(?:(?:Berita|Artikel) (?:Terkait|Lainnya|Terkini|Populer)|(?:Bagikan|Share|Sebarkan)(?: (?:Artikel|Berita) [Ii]ni)?|Komentar|Baca Juga|Topik Terkait|Tags?|Terpopuler|Terkini)"
    r"(?:\s+(?:(?:Berita|Artikel) (?:Terkait|Lainnya|Terkini|Populer)|(?:Bagikan|Share|Sebarkan)(?: (?:Artikel|Berita) [Ii]ni)?|Komentar|Baca Juga|Topik Terkait|Tags?|Terpopuler|Terkini|Â)){1,6}\W*$"
)


@rule(
    kind="share", scope="tail", has=("berita terkait", "artikel terkait", "bagikan artikel", "berita lainnya", "bagikan berita")
)
def label_run(line: Line) -> Iterator[Cut]:
    """The labels of the page's foot, run together behind the last sentence.

    Examples:
          Harga cabai naik. [-Berita Terkait Bagikan Artikel Ini Berita Lainnya-]

          Ia membaca berita terkait banjir itu.
    """
    match = _RUN.search(line.text, max(0, len(line.text) - 200))
    if match and (match.start() == 0 or ends_sentence(line.text, match.start())):
        yield line.cut(match.start())


def _listed(line: Line) -> bool:
    """Whether the buttons' names are items of a list: a sentence with a colon stands above the first of them."""
    above = line.prev
    while above is not None and _is_button(above):
        above = above.prev
    return above is not None and above.text[-1] == ":" and " " in above.text


def _is_button(line: Line | None) -> bool:
    return (
        line is not None
        and len(line.text) < 60
        and (_BUTTONS.fullmatch(line.text) is not None or line.low.strip(" :") in _LABELS)
    )
