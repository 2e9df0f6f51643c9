"""Which box of a page holds the story: paragraphs of prose vote for the box they stand in."""

from __future__ import annotations

from collections.abc import Container

from lxml.html import HtmlElement

from cleannews.html.blocks import Block
from cleannews.html.furniture import WEAK, kind_of, names_story

PROSE = 60
"""Characters from which a block counts as prose; shorter ones must close like a sentence."""
HEADS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_MANY = 0.3
"""Share of the story's prose above which no name makes a box furniture."""
_SHORT = {"caption": 400, "legal": 240, "promo": 240, "widget": 160}
"""Characters up to which a weak name of a kind decides over a box, 120 for the others."""
_CAPTION = 600
"""Characters of prose up to which a `figcaption` is one, whatever the story's size."""
_NAMED = 1.6
"""What a box's own name adds to its votes."""
_RIVAL = 0.35
"""Share of the story's size from which another box is a story, too."""
_MOST = 800
"""Characters of one paragraph that count as votes: one long legal notice must not outweigh a story."""
_UNITS = HEADS | {"p", "li", "blockquote", "dd", "dt", "tr", "pre", "figcaption"}
"""Elements that are a paragraph; their parent is the box."""
_LISTS = frozenset(("ul", "ol", "dl", "table", "tbody", "thead", "tr"))
"""Elements that hold paragraphs, and are themselves a part of the story."""
_END = (".", "!", "?", '."', ".”", '?"', "?”", '!"', "!”", ".)", ")")
_TOP = ("body", "html")
_LINKED = frozenset(("nav", "tags"))
"""Kinds of furniture that are made of links; a name that says so without a link is another habit."""


def is_prose(block: Block) -> bool:
    """Whether a block reads like a paragraph of a story."""
    text = block.text
    size = len(text)
    if size < 30 or block.node.tag in HEADS or (block.links and block.linked > 0.4):
        return False
    return (size >= PROSE and text.count(" ") >= 7) or (text.endswith(_END) and text.count(" ") >= 4)


class Votes:
    """The prose of one page, and what it says about its boxes.

    Attributes:
        blocks: the lines of the page.
        prose: those that read like paragraphs.
        weight: characters of prose below an element.
    """

    def __init__(self, blocks: list[Block]) -> None:
        self.blocks = blocks
        self.prose = [block for block in blocks if is_prose(block)]
        self.weight: dict[HtmlElement, int] = {}
        self._kinds: dict[HtmlElement, str | None] = {}
        self._alone: dict[HtmlElement, int] = {}
        for block in blocks:
            self._alone[block.node] = self._alone.get(block.node, 0) + 1
        for block in self.prose:
            size = len(block.text)
            el: HtmlElement | None = block.node
            while el is not None:
                self.weight[el] = self.weight.get(el, 0) + size
                el = el.getparent()

    def furniture(self, block: Block, boxes: Container[HtmlElement], whole: int) -> str | None:
        """The kind of the outermost furniture around a block and below its box, or None.

        Args:
            block: the block.
            boxes: the elements at which to stop; none for the whole page.
            whole: characters of prose in the story; a box with much of it is no furniture.
        """
        found = None
        kinds, weights = self._kinds, self.weight
        el: HtmlElement | None = block.node
        while el is not None and el not in boxes:
            try:
                kind = kinds[el]
            except KeyError:
                kind = kinds[el] = kind_of(el)
            if kind is not None:
                weight = weights.get(el, 0)
                small = weight <= whole * _MANY or (weight <= _CAPTION and el.tag == "figcaption")
                if kind in ("comments", "social"):  # readers may write more than the reporter
                    small = small or el.find(".//h1") is None
                if small and not (kind in WEAK and self._doubtful(block, el, kind, weight)):
                    found = kind
            el = el.getparent()
        return found

    def _doubtful(self, block: Block, el: HtmlElement, kind: str, weight: int) -> bool:
        """Whether a weak name is too weak for this block: much prose, or links promised and none there."""
        most = _SHORT.get(kind, 120)
        if kind == "embed" and next(el.iter("iframe", "video", "amp-youtube"), None) is not None:
            most = _SHORT["caption"]  # the caption of a film
        if len(block.text) > most or weight > most:
            return True
        return kind in _LINKED and not block.links and block.text.count(" ") >= 2

    def holder(self, block: Block) -> HtmlElement:
        """The box that a block is a paragraph of."""
        node = block.node
        if node.tag not in _UNITS and self._alone[node] > 1:
            return node
        box = node.getparent()
        while box is not None and box.tag in _LISTS:
            box = box.getparent()
        return node if box is None else box

    def teaser(self, block: Block) -> bool:
        """Whether a block is the summary under (or over) the linked headline of another story."""
        holder: HtmlElement | None = self.holder(block)
        for _ in range(2):
            if holder is None or holder.tag in _TOP or self.weight.get(holder, 0) > len(block.text):
                return False
            for near in (block.index - 1, block.index + 1, block.index - 2):
                if 0 <= near < len(self.blocks):
                    other = self.blocks[near]
                    if len(other.text) >= 20 and other.links and other.linked > 0.9 and _within(other.node, holder):
                        return True
            holder = holder.getparent()
        return False

    def box(self) -> HtmlElement | None:
        """The element that most of the prose votes for, None where there is no prose."""
        total = sum(len(block.text) for block in self.prose)
        votes: dict[HtmlElement, float] = {}
        for block in self.prose:
            if self.furniture(block, (), total) is not None or self.teaser(block):
                continue
            at: HtmlElement | None = self.holder(block)
            size = min(len(block.text), _MOST)
            for share in (1.0, 0.5, 0.25):
                if at is None or (at.tag in _TOP and share < 1):
                    break
                votes[at] = votes.get(at, 0.0) + size * share
                at = at.getparent()
        if not votes:
            return None
        best = max(votes, key=lambda el: votes[el] * (_NAMED if names_story(el) else 1.0))
        return self._widen(self._first_of_its_make(best, votes))

    def _first_of_its_make(self, best: HtmlElement, votes: dict[HtmlElement, float]) -> HtmlElement:
        """Of several stories in boxes of the same make (sites append the next ones), the first."""
        name = best.get("class")
        if not name and best.tag != "article":
            return best
        alike = [el for el in votes if el.tag == best.tag and el.get("class") == name and votes[el] >= votes[best] * _RIVAL]
        if len(alike) < 2:
            return best
        for block in self.prose:
            el: HtmlElement | None = block.node
            while el is not None:
                if el in alike:
                    return el
                el = el.getparent()
        return best

    def rivals(self, box: HtmlElement, body: Container[int], first: int) -> int:
        """How many boxes below the story, named as stories or of its make, hold another one: a good part of its length.

        Args:
            box: the story's box.
            body: numbers of the story's blocks.
            first: the number of its first block.
        """
        inside = sum(len(block.text) for block in self.prose if block.index in body)
        others: dict[HtmlElement, list[int]] = {}
        for block in self.prose:
            if (
                block.index > first
                and block.index not in body
                and not self.teaser(block)
                and not self.furniture(block, (), inside)
            ):
                others.setdefault(self.holder(block), []).append(len(block.text))
        return sum(
            len(sizes) >= 3 and sum(sizes) >= inside * _RIVAL and (names_story(el) or el.get("class") == box.get("class"))
            for el, sizes in others.items()
            if el is not box
        )

    def teasers(self) -> int:
        """How many summaries of other stories the page has."""
        return sum(map(self.teaser, self.prose))

    def _widen(self, box: HtmlElement) -> HtmlElement:
        """Climb to an ancestor that names itself the story and adds paragraphs of its own to it."""
        inside = self.weight.get(box, 0)
        best, el = box, box.getparent()
        for _ in range(4):
            if el is None or el.tag in _TOP or self.weight.get(el, 0) > inside * 2.5:
                break
            if names_story(el) and any(
                (block.node is el or self.holder(block) is el)
                and self.furniture(block, (), inside) is None
                and not self.teaser(block)
                for block in self.prose
            ):
                best = el
            el = el.getparent()
        return best


def _within(el: HtmlElement, box: HtmlElement) -> bool:
    at: HtmlElement | None = el
    while at is not None:
        if at is box:
            return True
        at = at.getparent()
    return False
