"""Which claim is believed: the order of trust of `cleannews.html.claims`, applied to one article."""

from __future__ import annotations

from cleannews.article import Article
from cleannews.html.claims import Claim, Claims
from cleannews.html.people import clean_names
from cleannews.html.stamps import choose_date
from cleannews.html.visible import Seen


def complete(
    article: Article, claims: Claims, seen: Seen, *, title: Claim | None, sites: list[str], origin: dict[str, str]
) -> None:
    """Fill an article's fields.

    Args:
        article: the article as the rules left it: what they found comes from the text.
        claims: what the page states.
        seen: what stands around the story.
        title: the headline.
        sites: names of the site, the best first.
        origin: gets, for each field with a value, where it comes from.
    """
    if title is not None:
        article.title = title.value
        origin["title"] = title.origin
    elif article.title:
        origin["title"] = "text"
    _people(article, claims, sites[0] if sites else "", origin)
    _date(article, claims, seen, sites, origin)
    _one(article, "place", claims.places, origin)
    _one(article, "source", claims.sources, origin)
    if article.outlet:
        origin["outlet"] = "text"
    elif sites:
        article.outlet = sites[0]
        origin["outlet"] = next((claim.origin for claim in claims.outlets if claim.value == sites[0]), "url")
    if seen.tags:
        article.tags = seen.tags
        origin["tags"] = "page"
    elif article.tags:
        origin["tags"] = "text"


def _one(article: Article, name: str, claims: list[Claim], origin: dict[str, str]) -> None:
    if getattr(article, name):
        origin[name] = "text"
    elif claims:
        setattr(article, name, claims[0].value)
        origin[name] = claims[0].origin


def _people(article: Article, claims: Claims, site: str, origin: dict[str, str]) -> None:
    editors = _first(claims.editors, site, set())
    if article.editors:
        origin["editors"] = "text"
        shown = [name for name, where in editors if where in ("page", "microdata")]
        article.editors += [name for name in shown if name.casefold() not in {known.casefold() for known in article.editors}]
    elif editors:
        article.editors = [name for name, _ in editors]
        origin["editors"] = editors[0][1]
    shown_authors = any(claim.origin in ("page", "microdata") for claim in claims.authors)
    credited = set() if shown_authors else {name.casefold() for name in article.editors}
    authors = _first(claims.authors, site, credited)
    in_text = clean_names(", ".join(article.authors), site)
    if authors:
        have = {name.casefold() for name, _ in authors}
        article.authors = [name for name, _ in authors]
        parts = {part for name in have for part in name.split()}
        article.authors += [
            name
            for name in in_text
            if name.casefold() not in have | parts and (" " in name or (len(name) > 4 and name[0].isupper()))
        ]
        origin["authors"] = authors[0][1]
    elif article.authors:
        article.authors = in_text or article.authors
        origin["authors"] = "text"


def _first(claims: list[Claim], site: str, out: set[str]) -> list[tuple[str, str]]:
    """The persons that the first origin with any names, each once."""
    for origin in dict.fromkeys(claim.origin for claim in claims):
        names: dict[str, str] = {}
        for claim in claims:
            if claim.origin == origin:
                for name in clean_names(claim.value, site):
                    if name.casefold() not in out:
                        names.setdefault(name.casefold(), name)
        if names:
            return [(name, origin) for name in names.values()]
    return []


def _date(article: Article, claims: Claims, seen: Seen, sites: list[str], origin: dict[str, str]) -> None:
    shown = seen.stamp or article.date
    where = " ".join([article.place or "", article.outlet or "", *sites])
    date = choose_date(shown, [claim.value for claim in claims.dates], claims.changed, where)
    if date is None:
        return
    article.date = date
    if shown:
        origin["date"] = "page" if seen.stamp else "text"
    elif claims.dates:
        origin["date"] = claims.dates[0].origin
