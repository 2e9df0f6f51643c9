"""The headline as the page displays it."""

from __future__ import annotations

import re

from cleannews.html.blocks import Block, squeeze
from cleannews.html.claims import Claim
from cleannews.html.votes import HEADS
from cleannews.words.outlets import is_outlet

_SITE = re.compile(r"\s+[|–—:»•·-]{1,2}\s+|\s*\|\s*|-\s+(?=\S+$)")
_NAMED = re.compile(r"(?:^|[\W_])(?:title|judul|jdl|headline)(?:$|[\W_])", re.IGNORECASE)
_RANK = {"h1": 0, "h2": 1}


def find_title(claims: list[Claim], blocks: list[Block], sites: list[str]) -> tuple[Claim | None, int]:
    """The headline, and the number of the block that displays it.

    The page's data name it, often with the site's name behind it or cut short; the block of the page that says
    the same is what the reader sees. Without such a block the data hold, without data the first `h1`.

    Args:
        claims: headlines that the page's data state, in order of trust.
        blocks: the lines of the page.
        sites: names of the site.

    Returns:
        The headline or None, and the number of its block or -1.
    """
    keys = [(len(block.text), squeeze(block.text)) for block in blocks]
    for claim in claims:
        names = {squeeze(claim.value.rstrip(". …")), squeeze(without_site(claim.value, sites))} - {""}
        cut = claim.value.rstrip().endswith(("...", "…"))
        best: tuple[float, int] | None = None
        for number, (size, key) in enumerate(keys):
            if not 10 <= size <= 300 or len(key) < 8:
                continue
            rank = _match(key, names, cut=cut)
            if rank is None:
                continue
            block = blocks[number]
            if rank and _NAMED.search(f"{block.node.get('class') or ''} {block.node.get('id') or ''}"):
                rank = 0.05  # a box named headline shows it with a kicker in front
            rank += _RANK.get(block.node.tag, 2 if block.node.tag in HEADS else 3) * 0.1 + (0.5 if block.links else 0)
            if best is None or rank < best[0]:
                best = (rank, number)
        if best is not None:
            return Claim(blocks[best[1]].text, "page"), best[1]
    for number, block in enumerate(blocks):
        if block.node.tag == "h1" and len(block.text) >= 20 and not is_outlet(block.text):
            if not claims or not any(squeeze(without_site(claim.value, sites)) for claim in claims):
                return Claim(block.text, "page"), number
            break
    for claim in claims:
        text = without_site(claim.value, sites)
        if text:
            return Claim(text, claim.origin), -1
    return None, -1


def _match(key: str, names: set[str], *, cut: bool) -> float | None:
    """How well a block says a stated headline: 0 exact; None where it does not."""
    best = None
    for name in names:
        if key == name:
            return 0.0
        if (name.startswith(key) and len(key) >= 0.5 * len(name)) or (name.endswith(key) and len(key) >= 0.75 * len(name)):
            best = min(best or 9.0, 1.0 + 1 - len(key) / len(name))
        elif len(name) >= 12 and ((cut and key.startswith(name)) or (key.endswith(name) and len(name) >= 0.7 * len(key))):
            best = min(best or 9.0, 1.0)
    return best


def without_site(title: str, sites: list[str]) -> str:
    """A stated headline without the site's name at its end (or its beginning).

    >>> without_site("Harga Cabai Naik - Kabar Desa", ["Kabar Desa"]), without_site("Inggris - Prancis 2-1", [])
    ('Harga Cabai Naik', 'Inggris - Prancis 2-1')
    """
    title = " ".join(title.split()).rstrip(" -|–")
    known = [squeeze(site) for site in sites if site]
    for _ in range(3):
        marks = list(_SITE.finditer(title))
        if not marks:
            break
        tail = title[marks[-1].end() :]
        key = squeeze(tail)
        if (
            key in known
            or is_outlet(tail)
            or any(len(site) > 4 and key.startswith(site) for site in known)
            or ".com" in tail.lower()
        ):
            title = title[: marks[-1].start()].rstrip(" -|–")
            continue
        head = title[: marks[0].start()]
        if squeeze(head) in known:
            title = title[marks[0].end() :]
            continue
        break
    return "" if squeeze(title) in known else title
