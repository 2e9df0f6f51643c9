"""The page's address in front of the text, and the headline behind it, which the address spells."""

from __future__ import annotations

from collections.abc import Iterator

from cleannews.border import headline_end
from cleannews.pattern import pattern
from cleannews.rule import Cut, Line, rule
from cleannews.shape import closes_story, is_headline
from cleannews.words.outlets import is_outlet

_ADDRESS = pattern(r"(?P<address>https?://[^\s/]+(?:/\S*)?)(?P<gap>\s+)(?:[a-z]\s(?=[A-Z]))?")
_LABEL = pattern(r"(?:[Jj]udul|Title)\s?:\s?")
_WORD = pattern(r"[^\W_]+")
_GLUED = pattern(r"/(?P<word>[A-Z][a-z]+)$")
"""The headline's first word, glued to an address that ends in a slash."""
_SHORTENED = pattern(r"/\d{4}/\d{2}/[^/]{28,42}\.html(?![^\s?#])")
"""An address of Blogger, which spells some forty characters of the headline at most."""
_CLOSING = "!?.\"'”’)"


def _address(line: Line) -> tuple[int, int] | None:
    """Where the address ends that the text begins with, and where what follows it begins."""
    match = _ADDRESS.match(line.text) if line.index == 0 else None
    if match is None or len(line.text) < match.end() + 40:
        return None
    glued = _GLUED.search(match["address"])
    if glued and "-" in match["address"][: glued.start()].rsplit("/", 1)[-1]:
        return glued.start() + 1, glued.start() + 1
    return match.end("address"), match.end()


@rule(kind="nav", starts=("https", "http"))
def site_address(line: Line) -> Iterator[Cut]:
    """The site's or the page's address in front of the text, as some scrapers leave it.

    Examples:
          [-https://kabarkota.example.co.id/ -]Warga menunggu kiriman beras dari kota sejak pagi hari.

          Situs https://kabarkota.example.co.id/ diretas.
    """
    found = _address(line)
    if found:
        yield line.cut(0, found[1])


@rule(kind="title", starts=("https", "http"))
def slug_title(line: Line) -> Iterator[Cut]:
    """The headline between the page's address and the lead, where the address spells it.

    Examples:
          https://kabarkota.example/2024/05/harga-cabai-naik-di-sragen.html [-Harga Cabai Naik di Sragen -]Petani menanam cabai di lereng Merbabu sejak dua tahun lalu.
        = title: Harga Cabai Naik di Sragen

          https dan http adalah dua cara membuka laman, kata Rina kepada petani cabai di lereng Merbabu.
    """
    found = _address(line)
    if found is None:
        return
    label = _LABEL.match(line.text, found[1])
    start = label.end() if label else found[1]
    end = _spelled(line.text, start, line.text[: found[0]])
    if end is None:
        return
    if _SHORTENED.search(line.text, 0, found[0]):
        further = headline_end(line.doc.text, line.start + start, line.end) - line.start
        if end < further < end + 90 and is_headline(line.text[start:further], least=5, share=0.7):
            end = further
    yield line.cut(found[1], end, title=line.text[start:end].strip(" -–|"))


def _spelled(text: str, start: int, address: str) -> int | None:
    """The end of the words at `start` that the last part of an address spells; None if it spells others."""
    path = address.split("://", 1)[1].split("#", maxsplit=1)[0].split("?", maxsplit=1)[0].rstrip("/;")
    slug = [word.lower() for word in _WORD.findall(path.rsplit("/", 1)[-1].rsplit(".htm", 1)[0])]
    while slug and slug[-1].isdigit():
        slug.pop()
    at, end, missed = 0, start, 0
    for match in _WORD.finditer(text, start, start + 260):
        word = match[0].lower()
        if at < len(slug) and word == slug[at]:
            at += 1
        elif at + 1 < len(slug) and word == slug[at + 1]:
            at += 2
        elif missed < 2 and at and at < len(slug):  # a short word that the slug leaves out
            missed += 1
            continue
        else:
            break
        end = match.end()
        if at >= len(slug):
            break
    if at < 4 or at < len(slug) - 1:
        return None
    while end < len(text) and text[end] in _CLOSING:
        end += 1
    return end


_NAMED = pattern(r"(?P<domain>[\w-]{3,30}\.(?:com|co\.id|id|net|co))(?:\s+(?P=domain)){0,9}")


@rule(kind="nav", tail=12, unclosed=True, gate=pattern(r"[\w-]{3,30}\.[a-z]"))
def banner_name(line: Line) -> Iterator[Cut]:
    """The outlet's domain, once or several times, on a line below the story: what banners leave.

    Examples:
          Harga cabai naik.
        - kabarkota.com kabarkota.com

          Laman itu adalah kabarkota.com
    """
    above = line.prev
    found = _NAMED.fullmatch(line.text)
    if found is None or above is None or above.text[-1] == ":" or not closes_story(line):
        return
    if found["domain"] != line.text or (is_outlet(line.text) and not _NAMED.fullmatch(above.text)):
        yield line.cut()
