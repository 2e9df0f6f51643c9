"""A page to an article: the story is found, the rules clean it, the page's own data complete the record."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from cleannews.article import Article
from cleannews.html.blocks import Block, parse_page, read_blocks
from cleannews.html.body import Story, find_story
from cleannews.html.claims import Claim, Claims
from cleannews.html.decode import decode_page
from cleannews.html.jsonld import read_jsonld
from cleannews.html.metatags import read_metatags
from cleannews.html.paging import read_paging
from cleannews.html.second import SMALL, agrees, ask_trafilatura, covers, grow, is_sure, misses
from cleannews.html.siteline import cut_siteline
from cleannews.html.titles import find_title
from cleannews.html.trust import complete
from cleannews.html.visible import Seen, read_visible
from cleannews.html.votes import Votes
from cleannews.rule import KINDS

if TYPE_CHECKING:
    from cleannews.cleaner import Cleaner

_SLOGAN = 40
"""Characters above which a site's name is a slogan."""
_LEAST = 80
"""Characters below which there is no story on a page."""
_NO_CAPTION = re.compile(r"^\W*(?:advertisement|iklan|scroll|continue|baca juga|loading)\b|^[\W\d]*$|^.{0,9}$", re.IGNORECASE)
"""What stands in a box named caption and is none: the names are taken for advertising, too."""
_HOST = re.compile(r"^(?:www|m|amp|news|mobile|wap|read|id)\.")
_ARCHIVE = re.compile(r"^https?://web\.archive\.org/web/\d+\w*/")


def clean_page(source: str | bytes, cleaner: Cleaner, known: Mapping[str, Any] | None = None) -> Article:
    """Clean an HTML page.

    Args:
        source: the page; bytes are decoded by `decode_page`.
        cleaner: whose rules clean the story.
        known: metadata that is known from elsewhere; it is trusted above the page.

    Returns:
        The article. Its cuts refer to `extracted`, the text of the story as it stands on the page; `origin` says
        where each field comes from; `flags` has `no-story` where the page has none, `several-articles` where
        it has more than one (the first is taken).
    """
    if isinstance(source, bytes):
        source = decode_page(source)
    root = parse_page(source)
    if root is None:
        return _empty(known)
    blocks = read_blocks(root)
    claims = Claims()
    read_jsonld(root, claims)
    read_metatags(root, claims)
    sites = _sites(claims)
    given = known.get("title") if known else None
    stated = [Claim(given, "known"), *claims.titles] if isinstance(given, str) and given else claims.titles
    title, at = find_title(stated, blocks, sites)
    if stated and stated[0].origin == "known":
        title = stated[0]
    votes = Votes(blocks)
    cut = {rule.kind for rule in cleaner.rules}
    story = find_story(votes, title.value if title else None, claims.descriptions, keep=set(KINDS) - cut)
    origin: dict[str, str] = {}
    lines = _decide(story, votes, root, claims, origin)
    hints: dict[str, Any] = dict(known or {})
    if title is not None:
        hints.setdefault("title", title.value)
        hints["headless"] = True
    article = cleaner.clean("\n".join(lines), known=hints)
    article.extracted = "\n".join(lines)
    if "dateline" in cut:
        cut_siteline(article, sites)
    seen = read_visible(root, blocks, at, story, claims=claims, site=sites[0] if sites else "") if lines else Seen()
    complete(article, claims, seen, title=title, sites=sites, origin=origin)
    _merge(article.captions, _captions(blocks, at, story, votes))
    _merge(article.related, story.related)
    if not lines:
        article.flags.append("no-story")
    elif story.box is not None and votes.rivals(story.box, story.body, story.first):
        article.flags.append("several-articles")
    if lines:
        article.page, article.next_page = read_paging(blocks, story.last, claims.url, claims.next_page)
    article.origin = origin
    return article


def _empty(known: Mapping[str, Any] | None) -> Article:
    article = Article("", flags=["no-story"])
    article.extracted = ""
    return article


def _decide(story: Story, votes: Votes, root: HtmlElement, claims: Claims, origin: dict[str, str]) -> list[str]:
    """The lines of the story: the votes', unless a second opinion has better evidence."""
    origin["text"] = "page"
    body = claims.bodies[0] if claims.bodies and _about(claims.bodies[0], claims) else None
    if is_sure(story, votes) and (body is None or not misses(story.lines, body)):
        return story.lines
    if body is not None and len(story.text) < _LEAST:
        origin["text"] = "json-ld"
        return _lines(body)
    if not votes.prose:
        return []
    theirs = ask_trafilatura(root)
    grow(story, theirs, votes)
    if body is not None and misses(story.lines, body):
        for lines, name in ((theirs, "trafilatura"), (ask_trafilatura(root, recall=True), "trafilatura")):
            if covers(lines, body) > max(0.8, covers(story.lines, body)):
                origin["text"] = name
                return lines
        if len(body) > len(story.text):
            origin["text"] = "json-ld"
            return _lines(body)
    if not agrees(story, theirs, votes) and _told(theirs, claims) > _told(story.lines, claims):
        origin["text"] = "trafilatura"
        return theirs
    if len(story.text) < _LEAST or (len(story.text) < SMALL and votes.teasers() >= 5):
        return []
    return story.lines


def _about(body: str, claims: Claims) -> bool:
    """Whether a stated text is about what the headline says: some templates state that of another page."""
    words = {word for claim in claims.titles[:1] for word in claim.value.casefold().split() if len(word) > 3}
    return not words or sum(word in body.casefold() for word in words) >= 0.4 * len(words)


def _lines(text: str) -> list[str]:
    return [line for line in (" ".join(line.split()) for line in text.split("\n")) if line]


def _told(lines: list[str], claims: Claims) -> float:
    return max((covers(lines, about.rstrip(". …")) for about in claims.descriptions), default=0.0)


def _sites(claims: Claims) -> list[str]:
    names = [claim.value for claim in claims.outlets if len(claim.value) <= _SLOGAN and not claim.value.startswith("http")]
    host = _host(claims.url)
    return [*names, *([host] if host else [])]


def _host(url: str | None) -> str:
    """The domain of an address without the parts that name no outlet."""
    if not url:
        return ""
    host = urlsplit(_ARCHIVE.sub("", url)).hostname or ""
    while _HOST.match(host) and host.count(".") > 1:
        host = _HOST.sub("", host)
    return host


def _captions(blocks: list[Block], title: int, story: Story, votes: Votes) -> list[str]:
    """The captions in the story, and those between the headline and it."""
    above = blocks[title + 1 : story.first] if 0 <= title < story.first else []
    found = [block.text for block in above if votes.furniture(block, (), 10**6) == "caption"]
    return [text for text in (*found, *story.captions) if not _NO_CAPTION.search(text)]


def _merge(known: list[str], more: list[str]) -> None:
    have = {item.casefold() for item in known}
    for item in more:
        if item.casefold() not in have:
            have.add(item.casefold())
            known.append(item)
