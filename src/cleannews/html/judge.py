"""What a single line of a page is, by its links, its type and its neighbours."""

from __future__ import annotations

import re

from cleannews.html.blocks import Block
from cleannews.html.votes import HEADS

_LABEL = re.compile(
    r"(?:^|(?<=[.!?\"”)\]])\s*|\s)(?P<label>[(\[]?\s?(?:baca|simak|lihat|tonton)(?:\s(?:juga|pula|lagi|selengkapnya))?\s?:\s?)$",
    re.IGNORECASE,
)
"""The words that introduce a link in the middle of a paragraph."""
_READ_ALSO = re.compile(r"^\W{0,3}(?:baca|simak|lihat)\s(?:juga|pula)\b(?!.*[.!?][\"”]?$)", re.IGNORECASE)
"""A line with a link that begins so and closes as no sentence does."""
_FILM = re.compile(r"^\W{0,3}(?:yuk,?\s)?(?:simak|saksikan|tonton|lihat|cek)\s(?:juga\s)?video\b[^.]{0,50}[!:]$", re.IGNORECASE)
"""The line above a film."""


_CREDIT = re.compile(
    r"\((?=[^()]*\s)[A-Z][^()]{3,50}/\s?[A-Z@][^()]{2,40}\)\W*$|\b[Ff]oto\s?:|\((?:[Ff]oto|[Dd]ok|[Ii]st|[Ii]lustrasi|[Ii]mage)\b",
    re.ASCII,
)
"""The credit of a picture."""
_SCENE = re.compile(
    r"\b(?:saat|ketika|suasana|tampak|terlihat|ilustrasi|foto|\(?k(?:iri|anan)\)?|\(tengah\)|berpose|menunjukkan)\b",
    re.IGNORECASE,
)
"""Words of captions."""
_MORE = re.compile(
    r"^\W{0,3}(?:simak|baca|lihat|cek)\b.{0,40}\b(?:lainnya|lain|terkait|terpopuler|populer)\W{0,3}$", re.IGNORECASE
)
"""The line above links to other stories."""


def by_links(block: Block) -> str | None:
    """Furniture by links: a block that is nothing but a link and no sentence, or the numbers of pages."""
    if len(block.text) <= 70 and _FILM.match(block.text):
        return "embed"
    if len(block.text) <= 60 and _MORE.match(block.text):
        return "related"
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
    """A caption: a short block right below a picture that ends with a credit, or is set in other type and describes.

    A deck in bold type stands there, too: a sentence that describes no picture stays.
    """
    text = block.text
    if not block.image or len(text) > 300:
        return None
    if "©" in text[-60:] or _CREDIT.search(text):
        return "caption"
    other_type = block.strong >= len(text) * 0.9
    return "caption" if other_type and (not text.endswith((".", "!", "?", '"', "”")) or _SCENE.search(text)) else None


def is_label(block: Block) -> bool:
    """Whether a short block introduces the links below it: "Baca juga:", a heading "Berita Terkait"."""
    text = block.text
    if len(text) > 40:
        return False
    if re.search(r"\bvideo", text, re.IGNORECASE) and not text.endswith("."):
        return True
    if _MORE.match(text):
        return True
    return text.endswith(":") or (block.node.tag in HEADS and "?" not in text) or bool(_LABEL.search(text + ":"))


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
