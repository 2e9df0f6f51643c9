"""Credit of the source of an article."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleannews.pattern import pattern
from cleannews.rule import Cut, Line, rule
from cleannews.shape import closes_story, ends_sentence, is_name
from cleannews.words.outlets import is_outlet

_LABEL = pattern(
    r"[\W_]{0,6}(?:sumber|suber|source|via|referensi|dilansir dari|disadur dari|disarikan dari|dikutip dari)\s{0,3}(?P<sep>[:|]+)\s*",
    re.IGNORECASE,
)
_FUNDS = pattern(r"APB[DN]|Dana |Gunung |Mata air|Swadaya|Hibah")
"""Where the money or the water of the story comes from."""
_DESK = pattern(r"\s?[/|]\s?(?:[A-Z]{2,3}|[a-z]{2,5})$")
"""The desk's initials behind the source: `CNA/SL`."""


@rule(kind="source", starts=("sumber", "suber", "source", "via", "referensi"))
def source_credit(line: Line) -> Iterator[Cut]:
    """The credit of the source at the end of the story, on its own line.

    Under a table or a poem the source belongs to it, and a line that goes on as a sentence
    is the story's.

    Examples:
          Harga cabai naik.
        - Sumber : CNA/SL
        = source: CNA

          Harga cabai naik.
        - Sumber: Kabarkota.com
        = source: Kabarkota.com

          Harga cabai naik.
        - Referensi:
        - kabarkota.id
        = source: kabarkota.id

          Sumber: air di desa itu mengering sejak Juli, dan warga berjalan dua kilometer untuk menimba.

          Sumber air di desa itu mengering.
    """
    match = _LABEL.match(line.text)
    if match is None or not line.tail or line.index == 0 or not closes_story(line):
        return
    value = line.text[match.end() :]
    stop = re.search(r"\s*(?:[Ee]ditor|[Pp]enulis|[Rr]eporter) ?:", value)
    if stop:
        value = value[: stop.start()]
    if (
        len(value) > 90
        or value.count(" ") > 9
        or (value.endswith(".") and value.count(" ") > 4)
        or (value[:1].islower() and "," in value)
    ):
        return
    name = _DESK.sub("", value.strip(" .|-*"))
    if _FUNDS.match(name):
        return
    if "eferensi" in match[0] and not is_outlet(name or (line.next.text if line.next else ""), wordy=True):
        return  # a list of sources is the story's
    yield line.cut(0, match.end() + len(value), source=name or None)
    below = line.next
    if (
        not name
        and below is not None
        and len(below.text) < 50
        and (re.match(r"[•\-*] ?\w", below.text) or is_name(below.text) or is_outlet(below.text, wordy=True))
    ):
        yield below.cut(source=below.text.strip("•-* "))


_MARKED = pattern(
    r"(?:<\w{1,6}>\s*)*(?:sumber|source)\s?:(?:\s|&nbsp;)*(?:https?://)?(?P<host>(?:www\.)?[\w.-]{4,60})\S*?(?:\s*</\w{1,6}>)*",
    re.IGNORECASE,
)


@rule(kind="source", starts=("em", "i", "p", "sumber"))
def source_address(line: Line) -> Iterator[Cut]:
    """The address of the source at the end of the story, in the markup around it or alone.

    Examples:
          Harga cabai naik.
        - <em>sumber:&nbsp;https://kabarkota.example/2020/10/05/harga-cabai/</em>

          Harga cabai naik, kata Rina di laman sumber: https://kabarkota.example kemarin.
    """
    match = _MARKED.fullmatch(line.text) if line.tail and line.index and "http" in line.low else None
    if match:
        yield line.cut(source=match["host"].removeprefix("www."))


_FOOT = 1500
"""Characters from the end of a line in which the credit is looked for."""
_INLINE = pattern(
    r"(?:(?<=[.!?)\"”’,])\s*|(?<=\s)|(?<=[a-z]))(?:Sumber|SUMBER|Source)\s?:\s?(?P<name>[A-Z@][^\n:(]{1,60}?|[a-z][\w-]{2,30}\.(?:com|co\.id|id|org|net)(?= dengan judul|\s*$))(?: dengan judul ?:[^\n]{5,300})?\s{0,9}(?=$|\n|(?:Editor|Penulis|Reporter|editor|reporter|Tags?)\s?:)"
)


@rule(kind="source", scope="tail", has=("sumber:", "sumber :", "source:", "source :"))
def source_tail(line: Line) -> Iterator[Cut]:
    """The credit of the source glued to the end of a paragraph or of a one-line text.

    Examples:
          Harga cabai naik. [-Sumber: Kabarkota.com-]
        = source: Kabarkota.com

          Harga cabai naik. [-Sumber : kabarkota.id dengan judul: Harga Cabai Naik, https://kabarkota.example/harga-cabai-naik-]
        = source: kabarkota.id

          Ada satu sumber: petani yang menanam sendiri.
    """
    if not line.tail:
        return
    for match in _INLINE.finditer(line.text, max(0, len(line.text) - _FOOT)):
        if (
            match["name"].rstrip()[-1:].isdigit()
            or (match.start() < 12 and not line.text[: match.start()].strip())
            or match["name"].count(" ") > 6
        ):
            continue
        yield line.cut(match.start(), match.end(), source=_DESK.sub("", match["name"].strip(" .")))


_SITE = pattern(r"\((?P<site>[A-Za-z][\w-]{2,30}\.(?:com|co\.id|id|net|org|co|tv)|CNN Indonesia|BolaSport)\)\.?$")
"""A bare domain in brackets."""
_NAMED = pattern(r"\([Ss]umber\s?:?\s(?P<name>[A-Z][^()\n]{2,40})\)\.?$")
_AGENCY = pattern(
    r"\((?:Antara(?:news)?|ANTARA(?: News)?|Ant|ANT|Reuters|AFP|Xinhua|Bloomberg|BBC|CNN|AP|Sindo|Okezone)(?:/[A-Za-z ]{2,24})?\)\s?[.*]{0,3}$"
)


@rule(kind="source", ends=")*")
def agency(line: Line) -> Iterator[Cut]:
    """An agency in brackets that closes the story.

    Examples:
          Harga cabai naik. [-(Antara)-]
        = source: Antara

          Harga cabai naik, tulis kantor berita itu (Antara) dalam laporannya.
    """
    if not line.tail:
        return
    named = _NAMED.search(line.text, max(0, len(line.text) - 70))
    if named and line.last and ends_sentence(line.text, named.start()) and closes_story(line):
        yield line.cut(named.start(), source=named["name"].strip())
        return
    site = _SITE.search(line.text, max(0, len(line.text) - 50))
    if site and line.last and ends_sentence(line.text, site.start()) and site.start():
        yield line.cut(site.start(), source=site["site"])
        return
    match = _AGENCY.search(line.text, max(0, len(line.text) - 50))
    if match and ends_sentence(line.text, match.start()):
        name = match[0].strip("() .*").split("/")[0]
        yield line.cut(match.start(), source={"Ant": "Antara", "ANT": "Antara"}.get(name, name))


@rule(
    kind="source",
    starts=(
        "artikel ini disadur",
        "artikel disadur",
        "berita ini disadur",
        "artikel ini dilansir",
        "disadur dari",
        "dilansir dari",
        "artikel ini dikutip",
        "diolah dari",
    ),
)
def adapted(line: Line) -> Iterator[Cut]:
    """A closing line that says where the article was taken from.

    Examples:
          Harga cabai naik.
        - Artikel ini disadur dari Kabarkota.com.
        = source: Kabarkota.com

          Dilansir dari Kabarkota.com, harga cabai naik sejak Senin.
    """
    match = re.fullmatch(
        r"(?:artikel|berita)?\s?(?:ini)?\s?(?:disadur|dilansir|dikutip|diolah|disarikan) dari (?:situs resmi |laman |situs )?(?P<name>[^,\n]{2,50}?)\.?",
        line.text,
        re.IGNORECASE,
    )
    if match and (line.tail or line.index == 0):
        yield line.cut(source=match["name"])
