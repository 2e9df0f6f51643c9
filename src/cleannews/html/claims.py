"""What a page says about its article, and where it says it.

Order of trust, the first that gives a value wins; it was chosen by measuring on labelled pages.

| field   | order of trust |
|---------|----------------|
| title   | the heading on the page that the page's data name; JSON-LD headline; `og:title`; `<title>`, without the site's name |
| authors | labelled credits on the page, else a name in a box named author or before the time stamp; microdata; `content_author`; JSON-LD creator, author (unless the page credits that person as editor); `author`. Other names credited in the text are added |
| editors | labelled credits in the text or on the page; microdata; JSON-LD editor; `content_editor` |
| date    | the time stamp on the page, made exact by JSON-LD, microdata, `article:published_time`, `content_PublishedDate` and other meta tags, which hold alone where the page shows none |
| place   | the dateline of the text; `content_location` |
| outlet  | the dateline of the text; JSON-LD publisher; `og:site_name`; `application-name`; the domain |
| source  | the text; labelled credits on the page; `content_source` |
| tags    | the links that the page shows as tags |

Machine-readable data come after what the reader sees because they are often filled by habit: the editor stands
as JSON-LD author, local time is called UTC, the headline is shortened.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple


class Claim(NamedTuple):
    """A value that a page states, and where: `json-ld`, `meta`, `microdata`, `page`, `text`."""

    value: str
    origin: str


@dataclass(slots=True)
class Claims:
    """Everything a page states about its article, in the order of trust within each field."""

    titles: list[Claim] = field(default_factory=list)
    descriptions: list[str] = field(default_factory=list)
    authors: list[Claim] = field(default_factory=list)
    editors: list[Claim] = field(default_factory=list)
    dates: list[Claim] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    """Dates of the last change: they tell the zone of a time on the page, never the date."""
    outlets: list[Claim] = field(default_factory=list)
    sources: list[Claim] = field(default_factory=list)
    places: list[Claim] = field(default_factory=list)
    bodies: list[str] = field(default_factory=list)
    url: str | None = None
    next_page: str | None = None
