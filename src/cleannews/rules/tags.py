"""Tag lists."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleannews.pattern import pattern
from cleannews.rule import Cut, Line, rule
from cleannews.rules.brackets import can_sign
from cleannews.shape import ends_sentence
from cleannews.words.language import LOW, SPEECH

_LABEL = pattern(
    r"[\W_]{0,4}(?:tags?|topik terkait|topik|tagar|kata kunci|keywords?|label|tag terkait|tag terpopuler|topics?)\s*(?P<sep>[:|]|$)\s*",
    re.IGNORECASE,
)


def _only_tags_below(line: Line) -> bool:
    """Whether nothing but short lines follows, to the end."""
    below = line.next
    while below is not None:
        if _ends_tag(below.text):
            return False
        below = below.next
    return not line.last


_HASH = pattern(r"(?:#[\w-]{2,40}[\s,|]*)+")
_CODES = pattern(r"\((?:[a-zA-Z]{2,5}|[a-z]{2}\d)(?:/(?:[a-zA-Z]{2,5}|[a-z]{2}\d)){0,3}\)$")


def _ends_tag(text: str) -> bool:
    return len(text) > 60 or text.endswith((".", "?", "!", '"', "”")) or text.count(" ") > 6


@rule(kind="tags", starts=("tag", "tags", "topik", "tagar", "kata kunci", "keyword", "keywords", "label", "topic", "topics"))
def tag_list(line: Line) -> Iterator[Cut]:
    """A labelled list of tags: behind the label, or one a line below it.

    Examples:
          Harga cabai naik.
        - Tags: cabai, pasar induk
        = tags: cabai
        = tags: pasar induk

          Harga cabai naik.
        - Tags:
        - Pasar Induk
        - harga pangan
        = tags: Pasar Induk
        = tags: harga pangan

          Topik itu dibahas dalam rapat.

          Label: baca sebelum membeli obat.
    """
    match = _LABEL.match(line.text)
    if match is None:
        return
    rest = line.text[match.end() :]
    if not (line.tail or line.index < 3 or (not rest and match["sep"] and _only_tags_below(line))):
        return
    if rest:
        if (not match["sep"] or len(rest) > 300 or (rest.endswith(".") and "," not in rest)) or (
            line.low.startswith("label") and not line.last
        ):
            return
        pieces = (_HASH.findall(rest) and re.findall(r"#([\w-]+)", rest)) or re.split(r"\s*[,|;•·]\s*", rest)
        if max(map(len, pieces)) > 60 or (line.low.startswith("topik") and len(pieces) == 1 and line.head):
            return
        yield line.cut(tags=[piece.strip(" #.") for piece in pieces if piece.strip(" #.")])
        return
    if not match["sep"] and line.low not in ("tags", "tag", "topik terkait", "tag terpopuler", "tag terkait"):
        return
    yield line.cut()
    below = line.next
    while below is not None and not _ends_tag(below.text) and ":" not in below.text:
        yield below.cut(tags=[below.text.strip("#,| ")] if below.text.strip("#,| ") else [])
        below = below.next


@rule(kind="tags", scope="tail", has=("#",))
def hashtags(line: Line) -> Iterator[Cut]:
    """A line of nothing but hashtags, near the end.

    Examples:
          Harga cabai naik.
        - #cabai #pasar
        = tags: cabai
        = tags: pasar

          Ia menulis #cabai di akunnya.
    """
    if line.tail and line.index and _HASH.fullmatch(line.text):
        yield line.cut(tags=re.findall(r"#([\w-]+)", line.text))


@rule(kind="tags", ends=")")
def loose_tags(line: Line) -> Iterator[Cut]:
    """Tags in lower case, one a line, below the desk's initials at the end of the page.

    Examples:
          Harga cabai naik.
          (row/wsw)
        - bandung
        - pasar induk
        = tags: bandung
        = tags: pasar induk

          Juara umum sekolah itu (SMA/SMK)
          bandung
          Turnamen ditutup kemarin.
    """
    if not _CODES.search(line.text) or line.last:
        return
    block: list[Line] = []
    below = line.next
    while below is not None:
        if (
            _ends_tag(below.text)
            or not below.text[0].isalnum()
            or below.text != below.low
            or ":" in below.text
            or len(block) > 14
        ):
            return
        block.append(below)
        below = below.next
    for member in block:
        yield member.cut(tags=[member.text])


_TAIL = pattern(r"(?<=[.!?)\"”\]])\s{0,3}(?:Tags?|TAGS?|Tagar|Topik(?: [Tt]erkait)?)\s?[:#]\s?(?P<tags>[^.!?\n:]{2,240})$")


@rule(kind="tags", scope="tail", has=("tag:", "tags:", "tag :", "tags :", "topik:", "topik terkait:", "tags #"))
def tag_tail(line: Line) -> Iterator[Cut]:
    """A labelled list of tags behind the last sentence of a one-line text.

    Examples:
          Harga cabai naik. [-Tags: cabai, pasar induk-]
        = tags: cabai
        = tags: pasar induk

          Ia memasang label. Tag: harga itu dibaca pembeli.
    """
    match = _TAIL.search(line.text, max(0, len(line.text) - 280))
    if match and line.last:
        yield line.cut(
            match.start(), tags=[piece.strip(" #") for piece in re.split(r"[,|;•]|\s#", match["tags"]) if piece.strip(" #")]
        )


_GLUED = pattern(r"(?P<code>\((?:[a-z]{2,5}/[a-z]{2,5})(?:/[a-z]{2,5})?\))(?P<gap> ?)(?P<tags>[a-z][a-z0-9 .&'/-]{2,300})$")


@rule(kind="tags", scope="tail", has=("/",))
def glued_tags(line: Line) -> Iterator[Cut]:
    """Tags run together behind the desk's initials: `(cas/aff)timnas indonesiaranking fifa`, `(cas/aff) timnas indonesia kabarjateng`.

    Their borders are lost, so no tags are stated.

    Examples:
          Hasilnya imbang. (cas/aff)[-timnas indonesiaranking fifa-]

          Hasilnya imbang. [-(rin/bud) harga cabai pasar sragen kabarjateng-]

          Ia pindah ke klub itu (pinjaman/bebas) musim depan
    """
    if not line.tail or line.text[-1] in '.!?"”)]':
        return
    match = _GLUED.search(line.text, max(0, len(line.text) - 330))
    if match is None:
        return
    words = match["tags"].split()
    if not match["gap"]:
        yield line.cut(match.start("tags"))
    elif (
        can_sign(line, match.start(), match["code"][1:-1])
        and ends_sentence(line.text, match.start())
        and LOW.isdisjoint(words)
        and SPEECH.isdisjoint(words)
    ):
        yield line.cut(match.start())
