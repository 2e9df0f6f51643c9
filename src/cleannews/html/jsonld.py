"""JSON-LD of schema.org: what a page says about itself in scripts."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from typing import Any

from lxml.html import HtmlElement

from cleannews.html.blocks import squeeze
from cleannews.html.claims import Claim, Claims

_ARTICLES = frozenset(
    [
        "Article",
        "NewsArticle",
        "ReportageNewsArticle",
        "AnalysisNewsArticle",
        "OpinionNewsArticle",
        "BackgroundNewsArticle",
        "ReviewNewsArticle",
        "BlogPosting",
        "LiveBlogPosting",
        "Report",
        "SocialMediaPosting",
        "TechArticle",
        "AdvertiserContentArticle",
    ]
)
_WRAPPED = re.compile(
    r"^\s*(?:<!--|/\*\s*<!\[CDATA\[\s*\*/|//\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|/\*\s*\]\]>\s*\*/|//\s*\]\]>|\]\]>)\s*;?\s*$"
)
_COMMA = re.compile(r",(\s*[}\]])")
_TAG = re.compile(r"<[^<>]{0,2000}>")
_BREAK = re.compile(r"<(?:br|/p|/div|/li|/h\d)\b[^<>]{0,200}>", re.IGNORECASE)
_MOST = 2_000_000
"""Characters of a script above which it is no description of an article."""


def read_jsonld(root: HtmlElement, claims: Claims) -> None:
    """Gather the claims of a page's JSON-LD; scripts that are not JSON are left alone.

    Args:
        root: the page.
        claims: what the page claims; values are appended.
    """
    pages: list[dict[str, Any]] = []
    articles: list[dict[str, Any]] = []
    for script in root.iter("script"):
        text = script.text
        if text is None or "ld+json" not in (script.get("type") or "").lower() or len(text) > _MOST:
            continue
        if '"headline"' not in text and "Article" not in text and '"datePublished"' not in text:
            continue
        for node in _nodes(_load(text)):
            types = node.get("@type")
            names = types if isinstance(types, list) else [types]
            if any(name in _ARTICLES for name in names if isinstance(name, str)):
                articles.append(node)
            elif "WebPage" in names:
                pages.append(node)
    for node in _main(articles, root) + pages[:1]:
        _claim(node, claims, whole=node in articles)


def _main(articles: list[dict[str, Any]], root: HtmlElement) -> list[dict[str, Any]]:
    """The article that the page is about, by its `<title>`: some pages list the next ones, too."""
    if len(articles) > 1:
        title = squeeze("".join(next(root.iter("title"), root).itertext())) if root.find(".//title") is not None else ""
        for node in articles:
            name = squeeze(str(node.get("headline") or node.get("name") or ""))[:40]
            if len(name) > 8 and name in title:
                return [node]
    return articles[:1]


def _load(text: str) -> Any:
    for attempt in (text, _COMMA.sub(r"\1", _WRAPPED.sub("", text)).strip().rstrip(";")):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _nodes(data: Any) -> Iterator[dict[str, Any]]:
    """The objects at the top of a script: one, a list, or a `@graph`."""
    stack = [data]
    while stack:
        item = stack.pop(0)
        if isinstance(item, list):
            stack = item[:50] + stack
        elif isinstance(item, dict):
            yield item
            for name in ("@graph", "mainEntity"):
                if isinstance(item.get(name), (list, dict)):
                    stack.append(item[name])


def _claim(node: dict[str, Any], claims: Claims, *, whole: bool) -> None:
    origin = "json-ld"
    for name in ("headline", "name"):
        for value in _texts(node.get(name))[:1]:
            claims.titles.append(Claim(value, origin))
            break
    claims.descriptions += _texts(node.get("description"))[:1]
    claims.dates += [Claim(value, origin) for name in ("datePublished", "dateCreated") for value in _texts(node.get(name))[:1]]
    claims.changed += _texts(node.get("dateModified"))[:1]
    if not whole:
        return
    for name in ("creator", "author"):
        claims.authors += [Claim(value, origin) for value in _names(node.get(name))]
    claims.editors += [Claim(value, origin) for value in _names(node.get("editor"))]
    claims.outlets += [Claim(value, origin) for value in _names(node.get("publisher"), of="Organization")[:1]]
    told = node.get("articleBody")
    if isinstance(told, str):
        body = html.unescape(_TAG.sub("", _BREAK.sub("\n", told)))
        if len(body) > 200:
            claims.bodies.append(body)


def _texts(value: Any) -> list[str]:
    items = value if isinstance(value, list) else [value]
    return [
        " ".join(html.unescape(item).split()) if "<" not in item else item
        for item in items
        if isinstance(item, str) and item.strip()
    ]


def _names(value: Any, of: str = "Person") -> list[str]:
    names: list[str] = []
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, dict):
            kind = item.get("@type")
            if (
                kind in (None, of)
                or (isinstance(kind, list) and of in kind)
                or (of == "Organization" and kind == "NewsMediaOrganization")
            ):
                names += _texts(item.get("name"))
        elif isinstance(item, str):
            names += _texts(item)
    return names
