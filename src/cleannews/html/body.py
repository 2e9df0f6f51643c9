"""Reads the story out of its box.

What stands in the box and is furniture by its tag, its name or its links is left out; boxes of the
same make beside it (a story that advertising splits) and a deck between the headline and the box
are taken in.
"""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import dataclass, field

from lxml.html import HtmlElement

from cleannews import dates
from cleannews.html.blocks import Block, squeeze
from cleannews.html.furniture import names_deck
from cleannews.html.judge import by_links, by_picture, is_label, split_links
from cleannews.html.votes import HEADS, PROSE, Votes

_STAMPED = re.compile(rf"^.{{0,60}}?{dates.DATE}.{{0,4}}\s?(?:pukul\s|[|,·–—-]\s?)?{dates.TIME}.{{0,25}}$", re.IGNORECASE)
"""A line that is a date with a time, with little around it."""
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


def find_story(votes: Votes, title: str | None, descriptions: list[str], keep: Container[str] = ()) -> Story:
    """The story among the blocks of a page.

    Args:
        votes: the page's blocks, and their votes.
        title: the headline, if known; what stands above it in the box is left out.
        descriptions: what the page's own data say the story is about; a deck that repeats one is certain.
        keep: kinds of furniture that stay in the story.
    """
    box = votes.box()
    story = Story(box=box)
    if box is None:
        return story
    blocks = votes.blocks
    key = squeeze(title) if title else ""
    boxes = _boxes(box, votes)
    inside = _inside(blocks, boxes, votes)
    start = _after_title(inside, key)
    body = _without_furniture(inside[start:], boxes, votes, story, keep=keep)
    body = _without_head(body, votes, story)
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
    if parent is None or parent.tag == "html":
        return boxes
    above = parent.getparent()
    teasers = {votes.holder(block) for block in votes.prose if votes.teaser(block)}
    for near in (parent, *(above if above is not None else ())):
        for other in near:
            alike = other.tag == box.tag and other.get("class") == name
            if alike and votes.weight.get(other) and other not in teasers and (name or _mostly_prose(other, votes)):
                boxes.add(other)
    return boxes


def _mostly_prose(box: HtmlElement, votes: Votes) -> bool:
    """Whether a box without a name is made of paragraphs: it must look like a story by itself."""
    whole = len("".join(box.itertext()))
    own = [block for block in votes.prose if votes.holder(block) is box]
    return votes.weight.get(box, 0) >= 0.6 * whole and (len(own) > 1 or (len(own) == 1 and len(own[0].text) >= 400))


def _inside(blocks: list[Block], boxes: set[HtmlElement], votes: Votes) -> list[Block]:
    """The blocks in the boxes; between two boxes also the headings that stand there."""
    known = dict.fromkeys(boxes, True)
    inside = [block for block in blocks if _is_below(block.node, known)]
    if len(boxes) > 1:
        taken = {block.index for block in inside}
        between = blocks[inside[0].index : inside[-1].index]
        inside += [block for block in between if block.index not in taken and block.node.tag in HEADS and not block.links]
        inside.sort(key=lambda block: block.index)
    return inside


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


def _without_furniture(
    inside: list[Block], boxes: set[HtmlElement], votes: Votes, story: Story, *, keep: Container[str]
) -> list[Block]:
    """The blocks of the story; the furniture among them goes to `story.captions` and `story.related`."""
    whole = sum(votes.weight.get(box, 0) for box in boxes)
    body: list[Block] = []
    for number, block in enumerate(inside):
        kind = votes.furniture(block, boxes, whole) or by_links(block) or by_picture(block)
        if kind is None or kind in keep:
            body.append(block)
            continue
        story.dropped.add(block.index)
        if kind == "caption":
            story.captions.append(block.text)
        elif kind == "related":
            story.related += [block.text[link.start : link.end] for link in block.links if link.end - link.start >= 12]
        if (block.links or kind == "embed") and body and number and body[-1] is inside[number - 1] and is_label(body[-1]):
            story.dropped.add(body.pop().index)
    return body


def _without_head(body: list[Block], votes: Votes, story: Story) -> list[Block]:
    """The story without the time stamp, and the name beside it, above its first paragraph."""
    prose = {block.index for block in votes.prose}
    for number, block in enumerate(body):
        if block.index in prose and len(block.text) >= PROSE:
            head = [other for other in body[:number] if len(other.text) < 120 and _STAMPED.search(other.text)]
            story.dropped.update(other.index for other in head)
            return [other for other in body if other not in head]
    return body


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
