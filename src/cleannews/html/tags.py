"""Tags: the links below a story that name its subjects."""

from __future__ import annotations

import re

from lxml.html import HtmlElement

from cleannews.html.blocks import Block

OTHERS = re.compile(
    r"^\W*(?:berita|artikel|news|kabar|info|baca)\s?(?:terkait|lain|terkini|terbaru|populer|pilihan|juga|selanjutnya|sebelumnya)|^\W*(?:ter(?:populer|kini|baru)"
    r"|rekomendasi|related|popular|komentar|comment|leave a (?:reply|comment)|tinggalkan|lihat juga|you may|more from)\b",
    re.IGNORECASE,
)
"""The heading below which other stories or comments begin."""
_LABEL = re.compile(
    r"^\W*(?:tags?|tagar|topik(?: terkait)?|kata kunci|keywords?|label|topics?)\s{0,2}:?\s*$|^\W*tags?\s*:", re.IGNORECASE
)
_ADDRESS = re.compile(
    r"/(?:tags?|tagar|topik|topic|label|keyword)s?[/=?-]|[?&](?:tag|keyword)=|/search/label/|/tag$", re.IGNORECASE
)
_MORE = re.compile(r"\b(?:lainnya|selengkapnya|more|semua|indeks|index)$|^(?:home|beranda)$", re.IGNORECASE)
"""Links that lead to more tags, or home."""


def read_tags(inside: list[Block], tail: list[Block], end: int, head: list[Block]) -> list[str]:
    """The group of links in or below the story with the best evidence of being its tags.

    A label ("Tag:") or a box named so is best, then addresses such as `/tag/…`, then topics;
    below the heading of other stories only the first counts, as site-wide topics stand there, too.

    Args:
        inside: blocks between the story's first and last that are no story.
        tail: the blocks below the story.
        end: how many of them stand above the heading of other stories.
        head: the blocks between the headline and the story; they count where there is nothing below.
    """
    below, above = _search([*inside, *tail], len(inside) + end), _search(head, 0)
    return min(below, above, key=lambda found: found[0])[1]


def _search(blocks: list[Block], end: int) -> tuple[int, list[str]]:
    """The best rank of evidence (0 to 2, 9 for none) and the tags with it; from number `end` on only rank 0 counts."""
    groups: dict[tuple[int, int], dict[str, str]] = {}
    label: Block | None = None  # the last label, or the last tag below it
    shelf: set[HtmlElement | None] = set()
    previous, run = (-9, 9), 0
    for number, block in enumerate(blocks):
        address = all(_ADDRESS.search(link.href) for link in block.links)
        hashed = all(block.text[link.start] == "#" for link in block.links)
        lead = block.text[: block.links[0].start] if block.links else block.text
        near = {block.node, block.node.getparent()}
        if _LABEL.search(lead):
            label, shelf = block, (near if block.links else set())
        elif OTHERS.search(lead):
            label, previous = None, (-9, 9)
            continue
        elif label is not None:
            alike = not shelf or shelf & near or address or hashed
            label = block if block.links and block.index - label.index == 1 and alike else None
            shelf = shelf or near
        if not block.links:
            continue
        rank = 9
        if label is not None or hashed or _named(block, "tag"):
            rank = 0
        elif address:
            rank = 1
        elif _named(block, "topic", "topik"):
            rank = 2
        if rank == 9 or (rank and number >= end):
            continue
        run += rank != previous[1] or block.index - previous[0] > 2
        previous = (block.index, rank)
        for link in block.links:
            text = block.text[link.start : link.end].strip(" #,.|:;")
            if 1 < len(text) <= 60 and not _LABEL.search(text) and not _MORE.search(text):
                groups.setdefault((rank, run), {}).setdefault(text.casefold(), text)
    return (min(groups)[0], list(groups[min(groups)].values())) if groups else (9, [])


def _named(block: Block, *words: str) -> bool:
    """Whether an element near around a block has one of the words in its name."""
    el: HtmlElement | None = block.node
    for _ in range(5):
        if el is None or el.tag in ("body", "main", "article"):
            return False
        pieces = re.findall(r"[a-z]+", f"{el.get('class') or ''} {el.get('id') or ''}".lower())
        if any(
            piece.removesuffix("s").removesuffix("list").removesuffix("ging").removesuffix("cloud") == word
            for piece in pieces
            for word in words
        ):
            return True
        el = el.getparent()
    return False
