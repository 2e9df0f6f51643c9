"""What the reader sees around the story: credits, time stamp and tags between the headline and the comments."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from lxml.html import HtmlElement

from cleannews import dates
from cleannews.html.blocks import Block
from cleannews.html.body import Story
from cleannews.html.claims import Claim, Claims
from cleannews.html.furniture import kind_of
from cleannews.html.people import clean_names, read_credits
from cleannews.html.tags import OTHERS, read_tags
from cleannews.shape import is_name
from cleannews.words.outlets import is_outlet

_ABOVE = 3
"""Blocks above the headline that may hold the time stamp."""
_BELOW = 150
"""Blocks below the story in which labelled credits and tags are looked for; others only above the next heading of other stories."""
_NO_TITLE = 10
"""Blocks above the story in which credits are looked for where no headline is displayed."""
_CREDIT = 160
"""Characters that a credit has at most."""
_CHANGED = re.compile(
    r"^\W*(?:diperbarui|diperbaharui|diupdate|update|last updated?|terakhir|dimutakhirkan|modified)\b", re.IGNORECASE
)
_STAMP = re.compile(dates.STAMP, re.IGNORECASE)
_LABEL = re.compile(
    r"^\W{0,3}(?P<role>penulis|reporter|pewarta|kontributor|oleh|wartawan|jurnalis|editor|redaktur|sumber)\s{0,2}(?P<colon>:)?$",
    re.IGNORECASE,
)
_PICTURE = re.compile(r"\b(?:foto|photo|gambar|image|ilustrasi)\b", re.IGNORECASE)
_FIELDS = {"editor": "editors", "redaktur": "editors", "sumber": "sources"}
_MICRODATA = "//*[@itemprop]|//time[@datetime]|//abbr[contains(@class,'published') or contains(@class,'updated')]|//author|//a[@rel='author']"
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


def read_visible(root: HtmlElement, blocks: list[Block], title: int, story: Story, *, claims: Claims, site: str) -> Seen:
    """Gather what stands around the story.

    Args:
        root: the page.
        blocks: its lines.
        title: the number of the headline's block, -1 if it has none.
        story: the story.
        claims: what the page claims; credits are put before what its data say.
        site: the site's name, which is no person.
    """
    first, last = story.first, story.last
    start = max(0, title - _ABOVE) if 0 <= title <= first else max(0, first - _NO_TITLE)
    head = [block for block in blocks[start:first] if block.index != title]
    inside = [block for block in blocks[first : last + 1] if block.index not in story.body]
    tail = blocks[last + 1 : last + 1 + _BELOW]
    end = next((number for number, block in enumerate(tail) if len(block.text) < 60 and OTHERS.search(block.text)), len(tail))
    found: dict[str, list[Claim]] = {"authors": [], "editors": [], "sources": []}
    _credits(head, found, site)
    _credits(inside + tail[:end], found, site)
    _credits(tail[end:], found, site, labelled=True)
    _microdata(root, found, claims, site)
    for name, values in found.items():
        known: list[Claim] = getattr(claims, name)
        known[:0] = values
    return Seen(stamp=_stamp(head), tags=read_tags(inside, tail, end, [block for block in head if block.index > title >= 0]))


def _names(text: str, field_: str, site: str) -> list[Claim]:
    if field_ == "sources":
        value = text.strip(" :.-–|()")
        return [Claim(value, "page")] if 1 < len(value) <= 60 else []
    return [Claim(name, "page") for name in clean_names(text, site)]


def _credits(zone: list[Block], found: dict[str, list[Claim]], site: str, *, labelled: bool = False) -> None:
    """Gather credits from blocks; those without a colon only where `labelled` is not asked for."""
    taken: set[int] = set()
    named: list[Claim] = []
    for number, block in enumerate(zone):
        text = block.text
        if len(text) > _CREDIT or block.index in taken or (labelled and ":" not in text and not block.links):
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
            if field_ == "sources" and _PICTURE.search(text):
                continue  # the source of a picture
            found[field_] += [claim for claim in _names(rest, field_, site) if claim not in found[field_]]
        if not credits_ and not labelled:
            kind = _kind(block)
            stamp = _STAMP.search(text)
            before = text[: stamp.start()] if stamp is not None else text
            if kind == "byline" or (stamp is not None and 5 < len(before) < 50):
                names = clean_names(before, site)
                if kind != "byline" and sum(map(len, names)) < len(before) * 0.5:
                    continue
                sure = kind == "byline" or any(is_outlet(piece.strip(" -|·"), wordy=True) for piece in before.split(","))
                strict = [name for name in names if is_name(name, 6) and (sure or " " in name)]
                named += [Claim(name, "page") for name in strict]
    if not found["authors"]:
        editors = {claim.value.casefold() for claim in found["editors"]}
        for claim in named[:4]:
            if claim.value.casefold() not in editors and claim not in found["authors"]:
                found["authors"].append(claim)


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
    for el in root.xpath(_MICRODATA):
        props = (el.get("itemprop") or "").split()
        text = " ".join(" ".join(el.itertext()).split()) if el.tag != "meta" else (el.get("content") or "")
        if el.tag in ("time", "abbr") or "datePublished" in props or "dateCreated" in props:
            value = el.get("datetime") or el.get("content") or el.get("title") or text
            if value and len(dates_) < 4 and len(value) < 80:
                dates_.append(Claim(value, "microdata"))
        for name, values in people.items():
            if (
                (name in props or (name == "author" and (el.tag == "author" or el.get("rel") == name)))
                and not values
                and len(text) < _CREDIT
            ):
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
    pieces = " ".join(
        block.text for block in zone if len(block.text) < 24 and (_kind(block) == "timestamp" or block.text.strip("/ ").isdigit())
    )
    match = _STAMP.search(" ".join(_PIECES.sub(" ", pieces).split()))
    if match is not None and (match["h"] is not None or day is None):
        return match[0]
    return day
