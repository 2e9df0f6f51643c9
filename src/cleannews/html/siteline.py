"""A dateline that names the site: the rules know hundreds of outlets, the page knows its own."""

from __future__ import annotations

import re
from functools import lru_cache

from cleannews.article import Article, Removed
from cleannews.words.places import place_case

_PLACE = r"[A-Z][\w.'’-]{1,20}(?:\s[A-Z][\w.'’-]{1,20}){0,3}"
_WORD = re.compile(r"[^\W_]+")


def cut_siteline(article: Article, sites: list[str]) -> None:
    """Cut `Kabar Ranah, Padang - ` from the top of an article of the site Kabar Ranah.

    Args:
        article: the article; its text, cuts, place and outlet change.
        sites: names of the site.
    """
    pattern = _pattern(tuple(dict.fromkeys(sites)))
    match = pattern.match(article.text) if pattern is not None else None
    if match is None:
        return
    at = number = 0
    while number < len(article.removed) and article.removed[number].start == at:
        at = article.removed[number].end
        number += 1
    text = match[0]
    article.removed.insert(number, Removed(at, at + len(text), "dateline", "dateline", text))
    article.text = article.text[len(text) :]
    place = match["before"] or match["after"]
    if place and article.place is None:
        article.place = place_case(place)
    article.outlet = article.outlet or match["site"]


@lru_cache(maxsize=256)
def _pattern(sites: tuple[str, ...]) -> re.Pattern[str] | None:
    """A pattern for datelines that name one of the sites, in any spelling of it."""
    names = []
    for site in sites:
        words = _WORD.findall(re.sub(r"\.(?:com|co\.id|or\.id|web\.id|id|co|net|news|tv)$", "", site, flags=re.IGNORECASE))
        if words and len("".join(words)) >= 4:
            names.append(r"[\s.\-]{0,2}".join(map(re.escape, words)))
    if not names:
        return None
    site = rf"(?P<site>(?i:(?:{'|'.join(names)})(?:[\s.]?(?:news|online|com|co\.id|id|net|co|tv))?))"
    return re.compile(
        rf"(?:(?P<before>{_PLACE})(?:,\s?|\s)\(?)?{site}\)?(?:,\s?(?P<after>{_PLACE}))?\s{{0,2}}[-–—|:]{{1,3}}\s{{1,2}}(?=[A-Z\"“‘'(\d])"
    )
