"""Meta tags: OpenGraph, `article:*`, Dublin Core, and those that Indonesian outlets made for themselves."""

from __future__ import annotations

from lxml.html import HtmlElement

from cleannews.html.claims import Claim, Claims

_TITLES = ("og:title", "title", "twitter:title", "dc.title", "dcterms.title", "content_title", "headline")
_DESCRIPTIONS = ("description", "og:description", "twitter:description", "dc.description")
_CREDITED = ("content_author",)
_AUTHORS = ("author", "article:author", "article:author_name", "dc.creator", "parsely-author", "sailthru.author", "byl")
_EDITORS = ("content_editor", "article:editor", "editor")
_DATES = (
    "content_publisheddate", "article:published_time", "datepublished", "og:article:published_time", "publishdate", "publish-date", "pubdate",
    "dc.date", "dc.date.issued", "dcterms.date", "dcterms.created", "date", "parsely-pub-date", "sailthru.date", "datecreated",
    "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "article:created_time",
)  # fmt: skip
_CHANGED = ("article:modified_time", "og:updated_time", "datemodified")
_OUTLETS = ("og:site_name", "application-name", "dc.publisher", "article:publisher_name")


def read_metatags(root: HtmlElement, claims: Claims) -> None:
    """Gather the claims of a page's meta tags, its `<title>` and its canonical and next links.

    Args:
        root: the page.
        claims: what the page claims; values are appended.
    """
    found: dict[str, list[str]] = {}
    for meta in root.iter("meta"):
        value = meta.get("content")
        if value is None:
            continue
        value = " ".join(value.split())
        if value:
            for attribute in ("name", "property", "itemprop"):
                name = meta.get(attribute)
                if name:
                    found.setdefault(name.lower(), []).append(value)
    # the last one wins: frameworks put the site's default first and the article's value behind it
    claims.titles += [Claim(found[name][-1], f"meta:{name}") for name in _TITLES if name in found]
    claims.descriptions += [value for name in _DESCRIPTIONS for value in reversed(found.get(name, ()))]
    claims.authors[:0] = [Claim(value, f"meta:{name}") for name in _CREDITED for value in found.get(name, ())]
    claims.authors += [Claim(value, f"meta:{name}") for name in _AUTHORS for value in found.get(name, ())]
    claims.editors += [Claim(value, f"meta:{name}") for name in _EDITORS for value in found.get(name, ())]
    claims.dates += [Claim(value, f"meta:{name}") for name in _DATES for value in found.get(name, ())]
    claims.changed += [value for name in _CHANGED for value in found.get(name, ())]
    claims.outlets += [Claim(found[name][-1], f"meta:{name}") for name in _OUTLETS if name in found]
    claims.sources += [Claim(value, "meta:content_source") for value in found.get("content_source", ())]
    claims.places += [Claim(value, "meta:content_location") for value in found.get("content_location", ())]
    for title in root.iter("title"):
        text = " ".join(title.text_content().split())
        if text:
            claims.titles.append(Claim(text, "meta:title"))
        break
    for link in root.iter("link"):
        rel, href = (link.get("rel") or "").lower(), link.get("href")
        if href and rel == "canonical" and claims.url is None:
            claims.url = href.strip()
        elif href and rel == "next" and claims.next_page is None:
            claims.next_page = href.strip()
    claims.url = claims.url or next(iter(found.get("og:url", ())), None)
