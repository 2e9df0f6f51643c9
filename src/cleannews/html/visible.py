"""What the reader sees around the story: credits, time stamp and tags between the headline and the comments."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from lxml.html import HtmlElement

from cleannews import dates
from cleannews.html.blocks import Block
from cleannews.html.claims import Claim, Claims
from cleannews.html.furniture import kind_of
from cleannews.html.people import clean_names, read_credits
from cleannews.shape import is_name

_ABOVE = 3
"""Blocks above the headline that may hold the time stamp."""
_BELOW = 18
"""Blocks below the story in which credits and tags are looked for."""
_NO_TITLE = 10
"""Blocks above the story in which credits are looked for where no headline is displayed."""
_CREDIT = 160
"""Characters that a credit has at most."""
_END = re.compile(
    r"^\W*(?:berita|artikel|news|kabar|info|baca)\s?(?:terkait|lain|terkini|terbaru|populer|pilihan|juga|selanjutnya|sebelumnya)|^\W*(?:ter(?:populer|kini|baru)"
    r"|rekomendasi|related|popular|komentar|comment|leave a (?:reply|comment)|tinggalkan|lihat juga|you may|more from)\b",
    re.I,
)
"""The heading below which other stories or comments begin."""
_CHANGED = re.compile(r"^\W*(?:diperbarui|diperbaharui|diupdate|update|last updated?|terakhir|dimutakhirkan|modified)\b", re.I)
_STAMP = re.compile(dates.STAMP, re.I)
_LABEL = re.compile(r"^\W{0,3}(?P<role>penulis|reporter|pewarta|kontributor|oleh|wartawan|editor|redaktur|sumber)\s{0,2}(?P<colon>:)?$", re.I)
_TAG_LABEL = re.compile(r"^\W*(?:tags?|tagar|topik(?: terkait)?|kata kunci|keywords?|label|topics?)\s{0,2}:?\s*$|^\W*tags?\s*:", re.I)
_TAG_HREF = re.compile(r"/(?:tags?|tagar|topik|topic|label|keyword)s?[/=?-]|[?&](?:tag|keyword)=|/search/label/|/tag$", re.I)
_FIELDS = {"editor": "editors", "redaktur": "editors", "sumber": "sources"}
_PIECES = re.compile(r"[|/]")


@dataclass(slots=True)
class Seen:
    """What is seen on the page.

    Attributes:
        stamp: the time stamp, as text.
        tags: the tags.
    """

    stamp: str | None = None
    tags: list[str] = field(default_factory=list)


def read_visible(
    root: HtmlElement, blocks: list[Block], title: int, first: int, last: int, body: set[int], claims: Claims, site: str
) -> Seen:
    """Gather what stands around the story.

    Args:
        root: the page.
        blocks: its lines.
        title: the number of the headline's block, -1 if it has none.
        first, last: numbers of the story's first and last block.
        body: numbers of the story's blocks.
        claims: what the page claims; credits are put before what its data say.
        site: the site's name, which is no person.
    """
    start = max(0, title - _ABOVE) if 0 <= title <= first else max(0, first - _NO_TITLE)
    zone = [block for block in blocks[start:first] if block.index != title]
    zone += [block for block in blocks[first : last + 1] if block.index not in body]
    tail: list[Block] = []
    for block in blocks[last + 1 : last + 1 + _BELOW]:
        tail.append(block)
    found: dict[str, list[Claim]] = {"authors": [], "editors": [], "sources": []}
    zone_tail = []
    for block in tail:
        if _END.search(block.text) and len(block.text) < 60:
            break
        zone_tail.append(block)
    _credits(zone + zone_tail, found, site)
    _microdata(root, found, claims, site)
    seen = Seen(stamp=_stamp(zone))
    for name, values in found.items():
        known: list[Claim] = getattr(claims, name)
        known[:0] = values
    seen.tags = _tags(zone, tail)
    return seen


def _names(text: str, field_: str, site: str) -> list[Claim]:
    if field_ == "sources":
        value = text.strip(" :.-–|()")
        return [Claim(value, "page")] if 1 < len(value) <= 60 else []
    return [Claim(name, "page") for name in clean_names(text, site)]


def _credits(zone: list[Block], found: dict[str, list[Claim]], site: str) -> None:
    taken: set[int] = set()
    named: list[Claim] = []
    for number, block in enumerate(zone):
        text = block.text
        if len(text) > _CREDIT or block.index in taken:
            continue
        label = _LABEL.match(text)
        if label is not None:
            field_ = _FIELDS.get(label["role"].lower(), "authors")
            near = _beside(zone, number, after=bool(label["colon"]), taken=taken)
            if near is not None:
                taken.add(near.index)
                found[field_] += _names(near.text, field_, site)
            continue
        credits_ = read_credits(text)
        for field_, rest in credits_:
            found[field_] += _names(rest, field_, site)
        if not credits_ and _kind(block) == "byline":
            names = [name for name in clean_names(text, site) if is_name(name, 6) or (block.links and len(text) < 40)]
            named += [Claim(name, "page") for name in names]
    if not found["authors"]:
        editors = {claim.value.casefold() for claim in found["editors"]}
        found["authors"] += [claim for claim in named if claim.value.casefold() not in editors][:4]


def _beside(zone: list[Block], number: int, *, after: bool, taken: set[int]) -> Block | None:
    """The block that holds the name to a label: below it after a colon, else above it where a name stands there."""
    order = (number + 1,) if after else (number - 1, number + 1)
    for at in order:
        if 0 <= at < len(zone):
            near = zone[at]
            if near.index not in taken and abs(near.index - zone[number].index) == 1 and is_name(near.text, 6):
                return near
    return zone[number + 1] if after and number + 1 < len(zone) and len(zone[number + 1].text) < 60 else None


def _kind(block: Block) -> str | None:
    el: HtmlElement | None = block.node
    for _ in range(2):
        if el is None:
            return None
        kind = kind_of(el)
        if kind is not None:
            return kind
        el = el.getparent()
    return None


def _microdata(root: HtmlElement, found: dict[str, list[Claim]], claims: Claims, site: str) -> None:
    dates_: list[Claim] = []
    people: dict[str, list[str]] = {"author": [], "editor": []}
    for el in root.xpath("//*[@itemprop]|//time[@datetime]|//abbr[contains(@class,'published')][@title]"):
        props = (el.get("itemprop") or "").split()
        text = " ".join(" ".join(el.itertext()).split()) if el.tag != "meta" else (el.get("content") or "")
        if el.tag in ("time", "abbr") or "datePublished" in props or "dateCreated" in props:
            value = el.get("datetime") or el.get("content") or el.get("title") or text
            if value and len(dates_) < 4 and len(value) < 80:
                dates_.append(Claim(value, "microdata"))
        for name, values in people.items():
            if name in props and not values and len(text) < _CREDIT:
                values += clean_names(text, site)
    claims.dates[:0] = [claim for claim in dates_ if _in_order(claim, claims)]
    claims.dates += dates_
    for name, values in people.items():
        field_ = name + "s"
        if not found[field_]:
            found[field_] += [Claim(value, "microdata") for value in values]


def _in_order(claim: Claim, claims: Claims) -> bool:
    """Whether a date of the microdata may stand before the other data: only where there is no other."""
    return not claims.dates and bool(claim.value)


def _stamp(zone: list[Block]) -> str | None:
    """The time stamp of the story: the first with a time, else the first date."""
    day = None
    for block in zone:
        if len(block.text) > _CREDIT or _CHANGED.search(block.text):
            continue
        match = _STAMP.search(block.text)
        if match is not None:
            if match["h"] is not None:
                return match[0]
            day = day or match[0]
    pieces = " ".join(block.text for block in zone if len(block.text) < 24 and (_kind(block) == "timestamp" or block.text.strip("/ ").isdigit()))
    match = _STAMP.search(" ".join(_PIECES.sub(" ", pieces).split()))
    if match is not None and (match["h"] is not None or day is None):
        return match[0]
    return day


def _tags(zone: list[Block], tail: list[Block]) -> list[str]:
    """The first group of links below the story (or above it) that are tags by their address, their box or a label."""
    for blocks in (tail, zone):
        for wanted in (("tag",), ("tag", "topic")):
            tags: dict[str, str] = {}
            labelled = False
            for block in blocks:
                if _TAG_LABEL.search(block.text):
                    labelled = True
                elif not block.links and tags:
                    break
                for link in block.links:
                    text = block.text[link.start : link.end].strip(" #,.|:;")
                    sure = bool(_TAG_HREF.search(link.href))
                    if 1 < len(text) <= 60 and (sure or labelled or _named(block, wanted)):
                        tags.setdefault(text.casefold(), text)
                    elif tags:
                        break
            if tags:
                return list(tags.values())
    return []


def _named(block: Block, words: tuple[str, ...]) -> bool:
    el: HtmlElement | None = block.node
    for _ in range(3):
        if el is None:
            return False
        pieces = re.findall(r"[a-z]+", f"{el.get('class') or ''} {el.get('id') or ''}".lower())
        if any(piece in (word, word + "s", word + "list", word + "ging", word + "cloud") for piece in pieces for word in words):
            return True
        el = el.getparent()
    return False
