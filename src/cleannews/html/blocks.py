"""A page as the reader sees it: a tree, and the lines of text that stand in it."""

from __future__ import annotations

import re
from typing import NamedTuple

from lxml import etree
from lxml.html import HtmlElement, HTMLParser

BLOCKS = frozenset(
    (
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt",
        "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup",
        "hr", "html", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead",
        "tr", "ul",
    )
)  # fmt: skip
"""Elements that begin a line of their own."""
UNSEEN = frozenset(
    (
        "audio", "button", "canvas", "datalist", "dialog", "embed", "head", "iframe", "input", "map", "math", "menu",
        "noscript", "object", "option", "script", "select", "style", "svg", "template", "textarea", "title", "video",
        "amp-ad", "amp-iframe", "amp-social-share", "amp-sidebar", "amp-analytics", "amp-carousel", "amp-consent",
    )
)  # fmt: skip
"""Elements whose content is no text of the page."""
_CELLS = frozenset(("td", "th"))
_ROOMY = ("br", "p", "div", "table", "ul", "ol", "h1", "h2", "h3", "h4")
"""What a cell holds that is a box of a page's layout, not a cell of a table."""
_BOLD = frozenset(("b", "strong", "em", "i"))


_SQUEEZE = re.compile(r"[\W_]+")


class Link(NamedTuple):
    """A link in a block: the half-open span of its text, and where it leads."""

    start: int
    end: int
    href: str


class Block:
    """A line of text of a page.

    Attributes:
        text: its characters, white space squeezed as a browser does.
        node: the innermost block element around it.
        index: its number in the page.
        links: the links in it.
        strong: characters of `text` in bold or italic type.
        image: whether a picture stands right before it.
    """

    __slots__ = ("image", "index", "links", "node", "strong", "text")

    def __init__(self, text: str, node: HtmlElement, index: int, links: list[Link], *, strong: int, image: bool = False) -> None:
        self.text = text
        self.node = node
        self.index = index
        self.links = links
        self.strong = strong
        self.image = image

    @property
    def linked(self) -> float:
        """The share of the text that is links, 0 to 1."""
        return sum(link.end - link.start for link in self.links) / len(self.text)


def squeeze(text: str) -> str:
    """The letters and digits of a text, folded: what is left when two copies are compared."""
    return _SQUEEZE.sub("", text).casefold()


def parse_page(source: str) -> HtmlElement | None:
    """The tree of a page, or None where there is no element at all.

    Comments and processing instructions are left out. Markup may be as broken and as
    deep as it likes: the parser mends it, and stops at a depth of some two thousand.
    """
    if "<" not in source:
        return None
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True, collect_ids=False)
    try:
        root: HtmlElement | None = etree.fromstring(source.replace("\0", "").encode("utf-8", "replace"), parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return None
    return root


def read_blocks(root: HtmlElement) -> list[Block]:
    """The lines of text below an element, in the order of the page."""
    return _Reader().read(root)


class _Reader:
    """Gathers text runs into lines; a line ends where a block element begins or ends, or at `<br>`."""

    __slots__ = ("blocks", "bold", "href", "image", "links", "open_link", "parts", "size", "space", "strong")

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.bold = 0
        self.open_link = -1
        self.href = ""
        self.image = False
        self._clear()

    def _clear(self) -> None:
        self.parts: list[str] = []
        self.size = 0
        self.space = False
        self.links: list[Link] = []
        self.strong = 0

    def add(self, text: str) -> None:
        words = text.split()
        if not words:
            self.space = self.space or bool(text)
            return
        run = " ".join(words)
        if self.size and (self.space or text[0].isspace()):
            run = " " + run
        self.parts.append(run)
        self.size += len(run)
        if self.bold:
            self.strong += len(run)
        self.space = text[-1].isspace()

    def part(self, text: str) -> None:
        """Put a space between two elements that style keeps apart: `<span>Sari Dewi</span><span>12 Mei</span>`."""
        if self.size and not self.space:
            last, first = self.parts[-1][-1], text[0]
            self.space = (last.islower() and (first.isupper() or first.isdigit())) or (last.isdigit() and first.isupper())

    def flush(self, node: HtmlElement) -> None:
        if self.size:
            if self.open_link >= 0:
                self.links.append(Link(self.open_link, self.size, self.href))
            self.blocks.append(
                Block("".join(self.parts), node, len(self.blocks), self.links, strong=self.strong, image=self.image)
            )
            self.image = False
            self._clear()
        self.space = False
        self.open_link = min(0, self.open_link)

    def read(self, root: HtmlElement) -> list[Block]:
        walk = etree.iterwalk(root, events=("start", "end"))
        stack: list[HtmlElement] = [root]
        ended = False  # an inline element has just ended, and nothing stands behind it
        for event, el in walk:
            tag = el.tag
            if event == "start":
                if tag in UNSEEN:
                    walk.skip_subtree()
                    continue
                if tag in BLOCKS or (tag in _CELLS and next(el.iter(*_ROOMY), None) is not None):
                    self.flush(stack[-1])
                    stack.append(el)
                elif tag == "br":
                    self.flush(stack[-1])
                elif tag in ("img", "amp-img"):
                    self.image = True
                elif tag == "a":
                    self.open_link = self.size + (1 if self.size and self.space else 0)
                    self.href = el.get("href") or ""
                elif tag in _BOLD:
                    self.bold += 1
                elif tag in _CELLS:
                    self.space = True
                if ended and el.text:
                    self.part(el.text)
                ended = False
                if el.text:
                    self.add(el.text)
                continue
            ended = False
            if tag in BLOCKS or (tag in _CELLS and stack[-1] is el):
                self.flush(el)
                stack.pop()
            elif tag == "a":
                if 0 <= self.open_link < self.size:
                    self.links.append(Link(self.open_link, self.size, self.href))
                self.open_link = -1
            elif tag in _BOLD:
                self.bold -= 1
            elif tag in _CELLS:
                self.space = True
            if el.tail and el is not root:
                self.add(el.tail)
            else:
                ended = True
        self.flush(root)
        return self.blocks
