"""What the names of elements tell: which part of a page is furniture, which is the story.

Sites name their boxes in two languages and a dozen habits (`baca-juga`, `related_posts`, `readMore`,
`para_caption`, `linksisip`). Names are cut into words, and words are looked up; a name alone never
decides over a box that holds much of the story, see `cleannews.html.body`.
"""

from __future__ import annotations

import re
from functools import lru_cache

from lxml.html import HtmlElement

_PIECE = re.compile(r"[a-z]+|[A-Z]+(?![a-z])|[A-Z][a-z]+")

_WORDS: dict[str, str] = {
    word: kind
    for kind, words in {
        "related": """related relates relate terkait bacajuga linksisip sisip lihatjuga simakjuga rekomendasi recommended
            recommendation recommendations recommend popular terpopuler populer trending terkini terbaru latest lainnya
            yarpp crp irpp inlinerelated newsfeed infeed morenews readmore readalso bacalagi seealso othernews
            rp4wp relpost zentry outbrain taboola mgid topik sidebar""",
        "share": """share shares sharing shareit sharethis sharer sharebar addthis addtoany sosmed socmed social socials medsos
            shareaholic ssba heateor sharedaddy ssb a2a rrssb bagikan""",
        "nav": """nav navbar navigation breadcrumb breadcrumbs breadcumb breadcome pagination paginate paging pager pagenav menu
            skip prevnext pagelink pagenavi halaman toc eztoc lwptoc daftarisi""",
        "ad": """ads ad adv advert advertisement advertising iklan banner adsense adsbygoogle gpt dfp sponsor sponsored
            parallax parallaxindetail scrollpage paradetail adslot adsbox adunit adwrap revive gads adzone billboard
            skyscraper leaderboard interstitial""",
        "tags": "tag tags tagcloud tagging taglist posttags tagline keyword keywords topics topiks topic",
        "byline": """author authors byline bylines penulis reporter redaktur kontributor pewarta credits credit kredit
            authorbox biodata vcard wartawan editor editors writer avatar""",
        "timestamp": "date dates datetime time timestamp published publish tanggal tgl waktu updated jam pubdate postdate",
        "caption": """caption captions figcaption imgcaption captionphoto imagecaption keterangan photocredit fotocaption photo photos
            foto image images img imgs picture pic gambar figure thumb thumbnail""",
        "embed": "embed embedded video videos youtube jwplayer player instagram twitter tweet tiktok facebook dailymotion vidio",
        "comments": "comment comments commentlist comentar komentar disqus respond reply",
        "widget": """widget widgets rating poll polling vote reaction
            reactions reaksi print fontsize subscribe newsletter login signup popup modal toolbar tts audio counter views
            hits pageview viewer loading spinner cookie consent""",
        "promo": "promo follow gnews googlenews whatsapp telegram channel appdownload download langganan premium paywall",
        "legal": "copyright copyrights disclaimer hakcipta",
        "hidden": "hidden hide invisible screenreader",
    }.items()
    for word in words.split()
}  # fmt: skip
"""A word of an element's class or id, and the kind of furniture that it names."""

WEAK = frozenset(("byline", "timestamp", "tags", "caption", "hidden", "embed", "promo", "nav", "widget", "legal"))
"""Kinds whose words also name other things (`date-posts`, `editor-content`); they count only for short pieces."""

_STEMS = (
    "related",
    "terkait",
    "share",
    "sharing",
    "iklan",
    "komentar",
    "comment",
    "breadcrumb",
    "terpopuler",
    "rekomendasi",
    "recommend",
)
"""Beginnings of words that are written together: `relatedpost`, `sharebutton`."""

_PHRASES: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"baca[-_]?(?:juga|lagi|lain|selengkap|pula|holder)|(?:lihat|simak)[-_]?juga|read[-_]{0,2}(?:more|also|too|next)"), "related"),
    (re.compile(r"(?:berita|artikel|news|post|article|link|info|tulisan)[-_]{0,2}(?:lain|terkait|terkini|populer|sejenis|rekomendasi|pilihan)"), "related"),
    (re.compile(r"(?:more|other|next|prev|previous|similar)[-_]{0,2}(?:news|post|article|stor)|link[-_]?(?:inline|sisip)|inner[-_]link"), "related"),
    (re.compile(r"google[-_]?news|whatsapp|wa[-_]?channel|follow[-_]?us|ikuti[-_]?kami"), "promo"),
    (re.compile(r"screen[-_]reader|sr[-_]only|visually[-_]hidden"), "hidden"),
    (re.compile(r"instagram[-_]media|twitter[-_](?:tweet|video)|tiktok[-_]embed|fb[-_](?:post|video)"), "social"),
    (re.compile(r"font[-_]?size|text[-_]?size|ukuran[-_]?(?:font|huruf|teks)|config[-_]font|share[-_]?count|hit[-_]view|view[-_]?count"), "widget"),
    (re.compile(r"(?:photo|foto|image|img|pic|gambar|thumb|media)[-_]{0,2}(?:caption|credit|desc|info|text|source|ket)|(?:para|cap)[-_]caption"), "caption"),
)  # fmt: skip

_STORY = re.compile(
    r"article[-_]{0,2}(?:body|content|text|inner|detail|main)|(?:post|entry|story|news|single|detail|read|body|page|content)[-_]{0,2}(?:body|content|text|detail|isi|article|konten|artikel|in)\b"
    r"|(?:isi|konten|content|text|txt|body|teks)[-_]{0,2}(?:berita|artikel|article|news|detail|post)|bodycontent|detail(?:text|konten|isi)"
    r"|(?:artikel|berita)[-_]{0,2}(?:isi|body|content|text|konten|detail)|mce[-_]content|newspaging|post-?inner|the-content",
    re.IGNORECASE,
)
"""Names of the box that holds the story, as content management systems write them."""

_DECK = re.compile(
    r"\b(?:deck|lead|sapo|sub[-_]?(?:title|judul|headline|jdl)|summary|excerpt|standfirst|taiching|sinopsis|ringkasan|abstra[ck]t?|"
    r"intro|synopsis|teaser|description|desc|short[-_]?desc|tagline|dek)\b",
    re.IGNORECASE,
)
"""Names of the deck: the sentence or two that editors put between the headline and the lead."""


@lru_cache(maxsize=4096)
def kind_of_name(name: str) -> str | None:
    """The kind of furniture that a class or id names, or None.

    >>> kind_of_name("read__related-box"), kind_of_name("para_caption"), kind_of_name("entry-content")
    ('related', 'caption', None)
    """
    low = name.lower()
    for pattern, kind in _PHRASES:
        if pattern.search(low):
            return kind
    weak = None
    for piece in _PIECE.findall(name):
        named = _WORDS.get(piece.lower())
        if named is not None:
            if named not in WEAK:
                return named
            weak = weak or named
        elif piece.lower().startswith(_STEMS):
            return kind_of_name(next(stem for stem in _STEMS if piece.lower().startswith(stem)))
    return weak


def kind_of(el: HtmlElement) -> str | None:
    """The kind of furniture that an element's tag, class, id and style speak for, or None."""
    tag = el.tag
    if tag in ("figcaption", "caption"):
        return "caption"
    if tag in ("nav", "footer"):
        return "nav"
    if tag in ("aside", "form"):
        return "widget"
    get = el.get
    style = get("style")
    if style is not None and "none" in style and re.search(r"display\s?:\s?none", style):
        return "hidden"
    if get("hidden") is not None:
        return "hidden"
    for attribute in ("class", "id"):
        value = get(attribute)
        kind = kind_of_name(value) if value is not None else None
        if kind is not None:
            return None if kind in WEAK and names_story(el) else kind
    return None


def names_story(el: HtmlElement) -> bool:
    """Whether an element says that it holds the story: `itemprop="articleBody"`, or a name such as `entry-content`."""
    get = el.get
    prop = get("itemprop")
    if prop is not None and "articlebody" in prop.lower():
        return True
    return bool(_STORY.search(f"{get('class') or ''} {get('id') or ''}"))


def names_deck(el: HtmlElement) -> bool:
    """Whether an element says that it holds a deck."""
    name = f"{el.get('class') or ''} {el.get('id') or ''}"
    return len(name) > 1 and bool(_DECK.search(name))
