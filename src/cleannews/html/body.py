"""Reads the story out of its box.

What stands in the box and is furniture by its tag, its name or its links is left out; boxes of the
same make beside it (a story that advertising splits) and a deck between the headline and the box
are taken in.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from lxml.html import HtmlElement

from cleannews.html.blocks import Block, squeeze
from cleannews.html.furniture import names_deck
from cleannews.html.votes import HEADS, Votes

_LABEL = re.compile(
    r"(?:^|(?<=[.!?\"”)\]])\s*|\s)(?P<label>[(\[]?\s?(?:baca|simak|lihat|tonton)(?:\s(?:juga|pula|lagi|selengkapnya))?\s?:\s?)$",
    re.I,
)
"""The words that introduce a link in the middle of a paragraph."""
_READ_ALSO = re.compile(r"^\W{0,3}(?:baca|simak|lihat)\s(?:juga|pula)\b(?!.*[.!?][\"”]?$)", re.I)
"""A line with a link that begins so and closes as no sentence does."""
_FILM = re.compile(r"^\W{0,3}(?:yuk,?\s)?(?:simak|saksikan|tonton|lihat|cek)\s(?:juga\s)?video\b[^.]{0,50}[!:]$", re.I)
"""The line above a film."""
_DECK_REACH = 25
"""Blocks above the story in which its headline is looked for."""


@dataclass(slots=True)
class Story:
    """The story of a page.

    Attributes:
        lines: its text, a paragraph a line.
        deck: how many of them, at the top, are its deck.
        box: the element that holds it, None where there is none.
        first, last: numbers of its first and last block in the page.
        body: numbers of its blocks, without the deck.
        dropped: numbers of the blocks in its box that are furniture.
        captions, related: text of the furniture of that kind that was left out.
    """

    lines: list[str] = field(default_factory=list)
    deck: int = 0
    box: HtmlElement | None = None
    first: int = 0
    last: int = 0
    body: set[int] = field(default_factory=set)
    dropped: set[int] = field(default_factory=set)
    captions: list[str] = field(default_factory=list)
    related: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The story as one text."""
        return "\n".join(self.lines)

    def take(self, numbers: list[int], blocks: list[Block]) -> None:
        """Add blocks above or below the story."""
        above = sorted(number for number in numbers if number < self.first)
        below = sorted(number for number in numbers if number > self.last)
        self.lines[self.deck : self.deck] = [line for number in above for line in split_links(blocks[number])]
        self.lines += [line for number in below for line in split_links(blocks[number])]
        self.body.update(numbers)
        self.first, self.last = min([self.first, *above]), max([self.last, *below])


def find_story(votes: Votes, title: str | None, descriptions: list[str]) -> Story:
    """The story among the blocks of a page.

    Args:
        votes: the page's blocks, and their votes.
        title: the headline, if known; what stands above it in the box is left out.
        descriptions: what the page's own data say the story is about; a deck that repeats one is certain.
    """
    box = votes.box()
    story = Story(box=box)
    if box is None:
        return story
    blocks = votes.blocks
    key = squeeze(title) if title else ""
    boxes = _boxes(box, votes)
    inside = _inside(blocks, boxes)
    start = _after_title(inside, key)
    body = _without_furniture(inside[start:], boxes, votes, story)
    while body and len(body[-1].text) < 40 and body[-1].text.endswith(":"):
        story.dropped.add(body.pop().index)
    if not body:
        return story
    story.body = {block.index for block in body}
    story.first, story.last = body[0].index, body[-1].index
    above = [block for block in blocks[max(0, story.first - _DECK_REACH) : story.first] if block.index not in story.dropped]
    deck = _deck(above, key, [squeeze(text) for text in descriptions], votes, votes.weight[box])
    story.lines = [block.text for block in deck]
    story.deck = len(deck)
    story.dropped.update(block.index for block in deck)
    for block in body:
        story.lines += split_links(block)
    return story


def _boxes(box: HtmlElement, votes: Votes) -> set[HtmlElement]:
    """The box, and those of the same make beside it: advertising splits some stories."""
    boxes = {box}
    name, parent = box.get("class"), box.getparent()
    if name and parent is not None and parent.tag != "html":
        above = parent.getparent()
        teasers = {votes.holder(block) for block in votes.prose if votes.teaser(block)}
        for near in (parent, *(above if above is not None else ())):
            for other in near:
                if other.tag == box.tag and other.get("class") == name and votes.weight.get(other) and other not in teasers:
                    boxes.add(other)
    return boxes


def _inside(blocks: list[Block], boxes: set[HtmlElement]) -> list[Block]:
    known = dict.fromkeys(boxes, True)
    return [block for block in blocks if _is_below(block.node, known)]


def _is_below(el: HtmlElement, known: dict[HtmlElement, bool]) -> bool:
    path = []
    at: HtmlElement | None = el
    while at is not None and at not in known:
        path.append(at)
        at = at.getparent()
    answer = at is not None and known[at]
    for step in path:
        known[step] = answer
    return answer


def _after_title(inside: list[Block], key: str) -> int:
    """The number of blocks that stand above the headline, and with it, where the box holds it near its top."""
    if key:
        for number, block in enumerate(inside[:12]):
            if squeeze(block.text) == key:
                return number + 1
    return 0


def _without_furniture(inside: list[Block], boxes: set[HtmlElement], votes: Votes, story: Story) -> list[Block]:
    """The blocks of the story; the furniture among them goes to `story.captions` and `story.related`."""
    whole = sum(votes.weight.get(box, 0) for box in boxes)
    body: list[Block] = []
    for number, block in enumerate(inside):
        kind = votes.furniture(block, boxes, whole) or _by_links(block) or by_picture(block)
        if kind is None:
            body.append(block)
            continue
        story.dropped.add(block.index)
        if kind == "caption":
            story.captions.append(block.text)
        elif kind == "related":
            story.related += [block.text[link.start : link.end] for link in block.links if link.end - link.start >= 12]
        if (block.links or kind == "embed") and body and number and body[-1] is inside[number - 1] and _is_label(body[-1]):
            story.dropped.add(body.pop().index)
    return body


def _by_links(block: Block) -> str | None:
    """Furniture by links: a block that is nothing but a link and no sentence, or the numbers of pages."""
    if len(block.text) <= 70 and _FILM.match(block.text):
        return "embed"
    if block.links and _READ_ALSO.match(block.text) and len(block.text) <= 220:
        return "related"
    if block.links and block.linked > 0.9 and not block.text.endswith((".", '."', ".”")):
        if len(block.text) >= 12:
            return "related"
        if not block.text.isalpha():
            return "nav"
    if len(block.text) <= 3 and block.node.tag == "li":
        return "nav"
    return None


def by_picture(block: Block) -> str | None:
    """A caption: a short block right below a picture that is set in other type or holds a credit."""
    if block.image and len(block.text) <= 300:
        whole = block.strong >= len(block.text) * 0.9
        if whole or "©" in block.text[-60:] or re.search(r"\b[Ff]oto\s?:|\((?:[Ff]oto|[Dd]ok|[Ii]st)\b", block.text):
            return "caption"
    return None


def _is_label(block: Block) -> bool:
    """Whether a short block introduces the links below it: "Baca juga:", a heading "Berita Terkait"."""
    text = block.text
    if len(text) > 40:
        return False
    if re.search(r"\bvideo", text, re.I) and not text.endswith("."):
        return True
    return text.endswith(":") or (block.node.tag in HEADS and "?" not in text) or bool(_LABEL.search(text + ":"))


def _deck(above: list[Block], title: str, about: list[str], votes: Votes, whole: int) -> list[Block]:
    """The blocks between the headline and the story that are its deck."""
    for number in range(len(above) - 1, -1, -1):
        block = above[number]
        if (title and squeeze(block.text) == title) or block.node.tag == "h1":
            above = above[number + 1 :]
            break
    else:
        return []
    deck = []
    for block in above:
        if len(block.text) < 25 or block.text.count(" ") < 3 or block.linked > 0.3 or block.image:
            continue
        text = squeeze(block.text)
        named = block.node.tag in ("h2", "h3", "h4", "blockquote") or names_deck(block.node)
        told = len(text) > 25 and any(known.startswith(text[:60]) for known in about)
        if (named or told) and votes.furniture(block, (), whole) in (None, "tags"):
            deck.append(block)
    return deck


def split_links(block: Block) -> list[str]:
    """The lines of a block: a link that "Baca juga:" introduces in the middle of prose gets a line of its own."""
    text = block.text
    at, lines = 0, []
    for start, end, _ in block.links:
        label = _LABEL.search(text, at, start)
        if label is None or end - start < 12:
            continue
        cut = label.start("label")
        while end < len(text) and text[end] in ")]":
            end += 1
        lines += [text[at:cut].strip(), text[cut:end].strip()]
        at = end
    lines.append(text[at:].strip())
    return [line for line in lines if line]
