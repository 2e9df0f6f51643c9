"""The headline, each time it stands as a line of its own."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from re import IGNORECASE

from cleannews.dateline import read
from cleannews.dates import parse
from cleannews.pattern import pattern
from cleannews.rule import Cut, Line, rule
from cleannews.rules.picture import is_pictured
from cleannews.rules.timestamp import timestamp
from cleannews.shape import is_headline, is_name, is_sentence, story_begun, title_share
from cleannews.words.border import LAST, OPENER
from cleannews.words.language import LOW

_OPEN = LOW | {"bahwa", "salah"}
"""Words in small letters with which no headline ends."""
_LABELLED = pattern(r"[|\s]*(?:reporter|penulis|editor|laporan|oleh|pewarta|foto|sumber|by|video)\b\s?[:|]|\|", IGNORECASE)
"""A credit, which is no headline."""


def _same(one: str, other: str) -> bool:
    def key(text: str) -> str:
        return "".join(char for char in text.casefold() if char.isalnum())

    return bool(one) and key(one) == key(other)


@rule(kind="title", head=8, tail=12, given="title")
def known_title(line: Line) -> Iterator[Cut]:
    """The line that repeats the title which the record already has.

    The title comes with the record (its `title` field) or with the page; without one this
    rule finds nothing.

    Examples:
        - Harga Cabai Naik Tajam di Pasar
          Harga cabai naik tajam sejak awal pekan.
        @ title: Harga cabai naik tajam di pasar

          Harga cabai naik tajam di pasar.
    """
    title = line.doc.known.get("title")
    if not isinstance(title, str) or len(title) < 8:
        return
    if _same(line.text, title):
        yield line.cut(title=line.text)
    elif line.index == 0 and line.text.startswith(title) and len(line.text) > len(title) + 40:
        after = line.text[len(title) : len(title) + 2]
        if (not after[0].isalnum() and not after.strip()[:1].islower()) or after[0].isupper():
            yield line.cut(0, len(title), title=title)


@rule(kind="title", head=3, unclosed="stop")
def title(line: Line) -> Iterator[Cut]:
    """The headline at the top: Title Case, no full stop, and the story below it.

    What follows is the evidence: a time, a byline, a dateline or a caption, or, behind a blank
    line, a paragraph of prose. A first line that reads like a sentence is the lead and stays.

    Examples:
        - Harga Cabai Naik Tajam di Pasar Induk
          KABARKOTA.COM, JAKARTA - Harga cabai naik tajam sejak awal pekan, kata pedagang.
        = title: Harga Cabai Naik Tajam di Pasar Induk

        - Harga Cabai Naik Tajam di Pasar Induk
          150 Views
          Harga cabai naik tajam sejak awal pekan, kata pedagang.

        - Harga cabai di pasar induk naik tajam
          Jakarta (ANTARA) - Harga cabai naik tajam sejak awal pekan, kata pedagang.

          Harga cabai naik tajam
          sejak awal pekan, kata pedagang.

          Harga cabai naik tajam sejak awal pekan.
    """
    below = line.next
    if line.index > 2 or below is None or not 16 < len(line.text) < 230 or line.doc.known.get("headless"):
        return  # (a page's headline stands outside its story)
    text = line.text
    if line.index and (
        line.low.startswith("laporan") or not (is_headline(text) and _evidence(line)) or (line.index > 1 and story_begun(line))
    ):
        return
    if (
        below.text[0].islower()
        or _LABELLED.match(text)
        or text.lower().startswith(("judul", "foto:", "video:"))
        or " Foto:" in text
    ):
        return
    if (text[-1] in ".,;:" and not text.endswith("...")) or (is_name(text) and not _worded(text)) or text[0].islower():
        return
    if is_pictured(line) or text.rsplit(maxsplit=1)[-1] in _OPEN:
        return  # (a line that breaks off in its sentence)
    found = read(line.doc.text, line.start)
    if found and found.strong:
        return
    if len(text) < 60 and parse(text):
        return
    evidence = _evidence(line)
    if is_headline(text, least=4, share=0.78) and (evidence or (line.index == 0 and below.gap > 1 and _prose(below))):
        yield line.cut(title=text)
        yield from _copies(line)
        if line.index == 1 and line.prev is not None and len(line.prev.text) < 260:
            yield line.prev.cut(captions=[line.prev.text])  # above a headline there is no story
    elif (
        (
            evidence
            and line.index == 0
            and below.text != text
            and len(text.split()) >= 5
            and not is_sentence(text)
            and not _summarises(line)
        )
        or (
            evidence
            and line.index == 0
            and text[-1] in "?!"
            and len(text.split()) >= 4
            and (title_share(text) > 0.7 or _asks(line))
        )
        or (line.index == 0 and text[-1] not in '"”' and _apart(line))
    ):
        yield line.cut(title=text)


_CAPITALS = 0.55
"""Share of capitalised content words below which a line right above a dateline is rather a summary or a caption."""


def _summarises(line: Line) -> bool:
    """Whether a line in sentence case stands right above the dateline: a summary, a pull quote or a caption stands there too.

    Antara writes its headlines that way, so above its dateline it is one.
    """
    below = line.next
    found = read(line.doc.text, below.start) if below is not None and title_share(line.text) < _CAPITALS else None
    return bool(found and found.strong and "antara" not in (found.outlet or "").lower())


def _worded(text: str) -> bool:
    """Whether a run of capitalised words holds one that headlines and sentences use, and no name."""
    return any(word.lower() in OPENER or word.lower() in LAST or word[:2] in ("Me", "Di") for word in text.split()[1:])


def _apart(line: Line) -> bool:
    """Whether the first line is the only one with a blank line behind it: a heading, and the story set tight below it."""
    doc = line.doc
    spans, text = doc.spans, doc.text
    if not 3 < len(spans) < 400 or len(line.text) > 190 or text.count("\n", spans[0][1], spans[1][0]) < 2:
        return False
    return all(text.count("\n", above[1], below[0]) == 1 for above, below in pairwise(spans[1:]))


def _asks(line: Line) -> bool:
    """Whether the first line is a single question above a blank line and the source of the picture."""
    below = line.next
    return below is not None and below.gap > 1 and below.low.startswith("sumber gambar") and ". " not in line.text


def _copies(line: Line) -> Iterator[Cut]:
    """The same headline once more, further down in the head."""
    below = line.next
    while below is not None and below.head:
        if below.text == line.text:
            yield below.cut(title=below.text)
        below = below.next


def _prose(line: Line) -> bool:
    if len(line.text) <= 80 or not (is_sentence(line.text) or len(line.text) > 160):
        return False
    small = sum(word.islower() and word.isalpha() and word not in LOW for word in line.text.split())
    return small > 3 or title_share(line.text) < 0.7  # a lead is full of names, and still has its verbs


_BELOW = (
    "sumber gambar", "laporan wartawan", "laporan reporter", "penulis", "editor", "reporter", "oleh:", "oleh :", "foto:", "foto :", "redaktur", "wartawan:",
    "pewarta", "tim redaksi", "(foto", "waktu baca", "dibaca", "bagikan", "share", "komentar", "0 komentar", "istimewa", "facebook", "by ",
)  # fmt: skip
"""How the lines begin that stand between a headline and its story, in lower case."""


_VIEWS = pattern(r"\W*[\d.,]{1,9} (?:[Vv]iews?|kali dibaca|[Dd]ibaca|[Kk]omentar|[Cc]omments?)\W*")
"""A count of readers, which stands under a headline too."""


_CREDITED = pattern(
    r"(?:[(\[](?:Sumber )?(?:[Ff]oto|FOTO|[Dd]ok)\b[^()\[\]\n]{2,60}[)\]]|--[(\w][^\n]{3,50}|\b[Dd]ok\. ?[A-Z]\w+)\.?$"
)
"""How a caption ends, with the credit of its picture."""


def _evidence(line: Line) -> bool:
    """Whether one of the next lines is what stands under a headline: time, role, dateline, caption."""
    below = line.next
    for _ in range(4):
        if below is None:
            return False
        if (below.text == line.text and is_headline(line.text)) or below.low.startswith(_BELOW) or _VIEWS.fullmatch(below.text):
            return True
        if any(True for _ in timestamp.find(below)):
            return True
        if below.index == line.index + 1 and len(below.text) < 330 and _CREDITED.search(below.text[-80:]):
            return True
        found = read(line.doc.text, below.start)
        if found and (found.strong or (len(below.text) > 60 and line.doc.text[found.end : found.end + 1].isupper())):
            return True
        if is_sentence(below.text) and len(below.text) > 60:
            after = below.next  # a caption with a full stop may stand between headline and dateline
            found = read(line.doc.text, after.start) if after is not None and len(below.text) < 200 else None
            return bool(found and found.strong)
        below = below.next
    return False
