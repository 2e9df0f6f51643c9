"""Articles that a site cuts into pages: which page this is, and where the next one is."""

from __future__ import annotations

import re

from cleannews.html.blocks import Block

_OF = re.compile(
    r"\bhalaman\s?:?\s?(?:ke-?\s?)?(\d{1,2})\s?(?:dari|/)\s?(\d{1,2})\b|^(\d{1,2})\s?(?:dari|/)\s?(\d{1,2})\s?(?:halaman)?$",
    re.IGNORECASE,
)
_NEXT = re.compile(
    r"^\W*(?:(?:baca |buka )?(?:halaman (?:selanjutnya|berikutnya)|selanjutnya)|next(?: page)?|berikutnya|lanjut(?:kan)?(?: membaca)?|»|›)\W*$",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"[?&](?:page|hal|halaman)=(\d{1,2})\b|/(?:page|halaman)/(\d{1,2})/?$|/(\d)$")
_BELOW = 14
"""Blocks below the story in which page links are looked for."""


def read_paging(blocks: list[Block], last: int, url: str | None, next_page: str | None) -> tuple[int | None, str | None]:
    """The number of the page and the address of the next one.

    Args:
        blocks: the lines of the page.
        last: the number of the story's last block.
        url: the page's own address, if it tells it.
        next_page: what its `<link rel="next">` says.

    Returns:
        (page, next page): the number, None where the article is on one page; the link as written on the page, or None.
    """
    current, link = None, next_page
    numbers: dict[int, str] = {}
    for block in blocks[max(0, last - 3) : last + _BELOW]:
        of = _OF.search(block.text) if len(block.text) < 60 else None
        if of is not None:
            parts = [int(part) for part in of.groups() if part]
            if parts[0] <= parts[1] and parts[1] > 1:
                current = parts[0]
        for start, end, href in block.links:
            text = block.text[start:end].strip()
            if not href or href.startswith(("javascript", "#")):
                continue
            if text.isdigit() and 1 <= int(text) <= 40:
                if _NUMBER.search(href) or int(text) == 1:
                    numbers[int(text)] = href
            elif _NEXT.match(text) and _NUMBER.search(href):
                link = link or href
        if not block.links and block.text.isdigit() and 1 <= int(block.text) <= 40 and current is None and len(block.text) < 3:
            numbers.setdefault(-int(block.text), "")
    bare = [-number for number in numbers if number < 0]
    linked = [number for number in numbers if number > 0]
    if current is None and bare and linked:
        current = bare[0]
    if current is None and (linked or link):
        own = _NUMBER.search(url or "")
        current = int(next(part for part in own.groups() if part)) if own is not None else 1
    if link is None and current is not None:
        link = numbers.get(current + 1)
    return current, link
