"""Links to other articles in brackets or inside a paragraph, where their headline's end has to be found."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleannews.border import headline_end, is_story
from cleannews.pattern import pattern
from cleannews.rule import Cut, Line, rule
from cleannews.rules.related import _CALL, _INLINE, _SEPARATOR, _TITLE_START, _clean, _with_space
from cleannews.shape import ends_sentence, is_headline

_PAREN = pattern(
    rf"[(\[]\s{{0,3}}{_CALL}(?:\s{{1,3}}(?:juga|pula)\b)?(?P<sep>\s{{0,3}}[:;,]\s{{0,3}}|\s?(?=[A-Z0-9\"“'])|\s+)", re.IGNORECASE
)


@rule(kind="related", has=("(baca", "(simak", "(lihat", "[baca", "( baca"))
def baca_paren(line: Line) -> Iterator[Cut]:
    """Link in brackets, on its own line or inside a paragraph.

    A gloss such as "(baca: penggantian)" holds no headline and stays.

    Examples:
          Harga naik. [-(Baca: Harga Cabai Naik) -]Pemerintah diam.
        = related: Harga Cabai Naik

        - (Baca juga: Petani: panen raya mundur)
          Harga naik.

          Ada perubahan (baca: penggantian) akta itu.
    """
    text = line.text
    for match in _PAREN.finditer(text):
        close = text.find("]" if match[0][0] == "[" else ")", match.end(), match.end() + 260)
        inner = text.find("(", match.end(), close if close > 0 else match.end())
        if inner >= 0:
            close = text.find(")", close + 1, match.end() + 260)
        if close < 0:
            continue
        headline = text[match.end() : close]
        if len(headline.split()) < 3 or not _TITLE_START.match(headline) or "\n" in headline:
            continue
        behind = text[close + 1 : close + 3].lstrip()
        if behind[:1].islower() and not ends_sentence(text, match.start()):
            continue  # a gloss in the middle of a sentence
        if not match["sep"].strip() and not is_headline(headline, least=3):
            continue
        yield _with_space(line, match.start(), close + 1, related=_clean(headline))


_LABELS = (
    "baca juga",
    "simak juga",
    "lihat juga",
    "baca pula",
    "baca  juga",
    "pilihan editor",
    "pilihan redaksi",
    "ayo baca:",
    "ayo baca :",
    "berita lain:",
    "berita lain :",
    "baca:",
    "baca :",
)


@rule(kind="related", has=_LABELS)
def baca_juga_inline(line: Line) -> Iterator[Cut]:
    """Link inside a paragraph, or inside a text without line breaks.

    Where the headline ends is decided by `cleannews.border`. The label needs a colon or a
    dash, or the border of a sentence before it and Title Case behind it.

    Examples:
          Harga cabai naik tajam. [-Baca juga: Harga Telur Turun di Pasar Induk Kramat Jati -]Menurut Rina, pasokan berkurang sejak banjir.

          Harga cabai naik tajam.[-Baca juga: Harga Telur Turun di Pasar Induk Kramat Jati-]Selanjutnya dia meminta warga sabar.

          Harga cabai naik tajam. [-Baca juga: -]"Sudah dua minggu begini," kata Rina.

          Ia baca juga buku itu.

          Warga diminta baca juga: label, harga, dan tanggal kedaluwarsa.
    """
    text = line.text
    at = 0
    for start in line.places(*_LABELS):
        match = _INLINE.match(text, start) if start >= at else None
        if match is None:
            continue
        at = match.end()
        if (start < 12 and not text[:start].strip(' •*-–>"“([|')) or (start and text[start - 1] in "(["):
            continue  # at the line's start, or in brackets: the rules above
        gap = _SEPARATOR.match(text, match.end())
        head = gap.end() if gap else match.end()
        marked = any(char in text[match.end() : head] for char in ":;-–|>")
        glued = text[start - 1].isalnum() or text[start - 1] in '.!?)"”'
        if not marked and not (ends_sentence(text, start) and text[start].isupper()):
            continue
        if not _TITLE_START.match(text, head):
            if head >= len(text) and marked and (ends_sentence(text, start) or glued):
                yield line.cut(start, len(text))
            continue
        if not (glued or ends_sentence(text, start) or text[start].isupper()):
            continue
        if is_story(line.doc.text, line.start + head):
            if marked:
                yield _with_space(line, start, head)
            continue
        end = headline_end(line.doc.text, line.start + head, line.end) - line.start
        if end <= head or (not (marked and " " in match["label"]) and not is_headline(text[head:end], least=5)):
            continue
        headlines = _clean(text[head:end])
        several = text[start:head].rstrip(":") == "Baca Juga"  # with nothing but a colon before the first of them
        while several and len(headlines) < 4 and (more := _run_on(line, end)) > end:
            headlines += _clean(text[end:more])
            end = more
        yield _with_space(line, start, end, related=headlines)
        at = end


def _run_on(line: Line, end: int) -> int:
    """The end of another headline that is glued to the one which ends at `end`; `end` if what follows is the story."""
    text = line.text
    glued = text[end : end + 1]
    if not (glued.isupper() or glued in "\"“'‘") or not (
        text[end - 1].islower() or text[end - 1] in "!?'\"”" or text[end - 1].isdigit()
    ):
        return end
    more = headline_end(line.doc.text, line.start + end, line.end) - line.start
    if more <= end or not is_headline(text[end:more], least=5, share=0.95) or is_story(line.doc.text, line.start + end):
        return end
    return more
