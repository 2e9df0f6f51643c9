"""Where furniture ends in running text.

In one-line text a link's headline stands in the middle of prose without any mark:

    … kata Rina. Baca juga: Harga Cabai Naik Tajam di Pasar Induk Menurut Rina, pasokan …

Every word at which a sentence could begin is a candidate for the border. The evidence is
weighed by a log-linear model (`cleannews.words.border`): words that open sentences, words that
close headlines, lower-case words that break a run of Title Case, function words, quotes,
glued or doubled white space, and the length that headlines have.
"""

from __future__ import annotations

from math import exp

from cleannews.evidence import candidates
from cleannews.pattern import pattern
from cleannews.window import EDGE, MOST, WINDOW, Words
from cleannews.words.border import OPENER
from cleannews.words.copy import HEADS
from cleannews.words.language import LOW, SPEECH

NAME = 2.0
"""Score that a border loses when it parts a name that stands whole elsewhere in the text."""
NEAR = 20_000
"""Characters on both sides in which such a name is looked for: an article, not the whole of a text of many."""
LISTED = 6.0
"""Score of a border behind which a sub-head begins that the page's table of contents names."""
_CONTENTS = 700
"""Characters from the beginning in which the table of contents stands."""
SURE = 0.5
"""Probability from which the likeliest end is taken; below it an earlier end is preferred."""

STOP = pattern(
    r"Baca (?:[Jj]uga|pula)\b|baca (?:juga|pula)\b|BACA JUGA\b|Simak (?:[Jj]uga|pula)\b|simak juga\b|SIMAK JUGA\b|Lihat (?:[Jj]uga|pula)\b|lihat juga\b"
    r"|LIHAT JUGA\b|Tonton juga\b|Pilihan [Ee]ditor|Halaman [Ss]elanjutnya|HALAMAN SELANJUTNYA|Dapatkan update|Artikel ini (?:telah|sudah)"
    r"|Selengkapnya dapat|ADVERTISEMENT|Advertisement|SCROLL TO|Scroll to|COPYRIGHT ©|Copyright ©|\[Gambas|SHUTTERSTOCK|TANGKAPAN LAYAR|ANTARA FOTO"
    rf"|{HEADS}"
    r"|Foto(?: ?:|/)|FOTO ?:|Penulis ?:|Editor ?:|Reporter ?:|Pewarta ?:|Redaktur ?:|Sumber ?:|Tags? ?:|Halaman ?(?::|\d{1,2} dari )|Laman (?:ber|se)|Simak Video\b"
    r"|\((?:[a-z]{2,5}/[a-z]{2,5}\)|\*{1,5}\)|Foto|FOTO|[Bb]aca)| \d{1,2}\. ?(?=[A-Z][a-z])|« ?1 2| 1 2 (?:3 |»)| Tags (?=[A-Z])|&ldquo;(?=[A-Z][a-z]+ [a-z])"
)
"""What begins another piece of furniture or a numbered heading, and so ends a headline for certain."""


_POINTER = pattern(r"[\"”]\s?[Ss]elengkapnya\b")
"""What some sites put behind the headline itself: `"Harga Cabai Naik" selengkapnya`."""


_SPOKEN = pattern(
    r"[\"“][^\"”\n]{5,260}?[,.?!]?[\"”],?\s(?:kata|ujar|tutur|ucap|jelas|terang|tegas|ungkap|papar|imbuh|tambah|lanjut|pungkas|tandas|sebut|sambung)(?:nya)?\b"
)
_CONNECTORS = frozenset(
    (
        "sementara itu,",
        "selain itu,",
        "lebih lanjut,",
        "di sisi",
        "dalam kesempatan",
        "atas perbuatannya,",
        "tak hanya",
        "di samping",
    )
)
"""Two words with which a sentence of the story begins, and no headline."""
_SENTENCE = frozenset(
    """namun menurut menurutnya pasalnya sementara sedangkan sebelumnya selanjutnya kemudian ia dia pihaknya bahkan sebab sehingga meskipun
    padahal diketahui dikutip dilansir selain""".split()
)
"""Words with which a sentence of the story begins, and hardly ever a headline."""


_WHOLE = pattern(r"[^.!?\n]{60,}[a-z]\.(?=\s|$)")
"""A sentence of more than a headline's length, up to its full stop."""


def is_story(text: str, start: int) -> bool:
    """Whether what stands behind a link's label is the story, because the link itself was lost.

    It is where a quote is followed by its speaker, or where the first word opens sentences and
    what follows is not in Title Case.
    """
    piece = text[start : start + WINDOW]
    if piece[:1] in ('"', "“") and _SPOKEN.match(piece):
        return True
    words = piece.split()[:14]
    if len(words) < 4:
        return False
    if f"{words[0]} {words[1]}".lower() in _CONNECTORS:
        return True
    content = [word for word in words[1:] if word[0].isalpha() and word.strip(EDGE).lower() not in LOW]
    small = sum(word[0].islower() for word in content)
    first = next((i for i, word in enumerate(words) if word[0].islower() and word.strip(EDGE) not in LOW), len(words))
    sentence = _WHOLE.match(piece)
    if sentence and len(sentence[0].split()) > 11 and small >= len(content) * 0.7 and "tersebut" in words[1:5]:
        return True
    if "itu" in words[1:5] and small >= max(4, len(content) * 0.5):
        return True
    if words[0].strip(EDGE).lower() in _SENTENCE:
        return small >= len(content) * 0.5
    speaks = first < min(6, len(words)) and words[first].strip(EDGE) in SPEECH and "bahwa" in words[first : first + 2]
    return speaks and small >= len(content) * 0.5


def headline_end(text: str, start: int, end: int) -> int:
    """Where the headline that begins at `start` ends.

    Args:
        text: the document's text.
        start: offset of the headline's first character, behind the marker.
        end: offset behind which the headline cannot reach, such as the end of the line.

    Returns:
        The offset behind the headline's last character, white space excluded. `start` when
        there is no headline: what follows does not begin like one.
    """
    limit = min(end, start + WINDOW)
    pointer = _POINTER.search(text, start, min(limit, start + 170))
    if pointer and ". " not in text[start : pointer.start()]:
        return pointer.end()
    stop = STOP.search(text, start, limit)
    bound = min(stop.start() if stop else limit, _numbered(text, start, limit))
    stopped = stop is not None or bound < limit
    piece = text[start:bound]
    words = Words(piece)
    count = len(words.words)
    if not count or words.bare[0][:1].islower():
        return start
    whole = stopped or bound == end

    def story(name: str) -> bool:
        return text.find(name, max(0, start - NEAR), start) >= 0 or text.find(name, limit, limit + NEAR) >= 0

    ends, scores = candidates(piece, words, whole=whole, stopped=stopped, story=story)
    if not ends:
        return start + words.spans[-1][1] if whole and count <= MOST else start
    if text.startswith("Daftar Isi"):  # the page's own sub-heads stand at its top, and a headline ends before one
        listed = text[:_CONTENTS]
        scores = [
            score + LISTED * (text[start + end : start + end + 14] in listed) for end, score in zip(ends, scores, strict=True)
        ]
    best = max(range(len(ends)), key=scores.__getitem__)
    for _ in range(3):
        if not _splits_name(text, start, ends[best], words):
            break
        scores[best] -= NAME
        best = max(range(len(ends)), key=scores.__getitem__)
    weights = [exp(score - scores[best]) for score in scores]
    total = sum(weights)
    if weights[best] < SURE * total:  # weak evidence: cut the least that is likely
        share = 0.0
        for index, weight in enumerate(weights):
            share += weight / total
            if share >= SURE * 0.6:
                best = index
                break
    end = ends[best]
    if piece[end - 1] in '"”' and piece[end - 2 : end - 1].isspace() and not any(quote in piece[: end - 1] for quote in '"“”'):
        end = len(piece[: end - 1].rstrip())  # it opens the quotation behind the headline
    return start + end


def _numbered(text: str, start: int, limit: int) -> int:
    """Where a numbered heading is glued to the headline, `… Panen Raya2. Menanam Cabai`; `limit` without one."""
    dot = text.find(". ", start, limit)
    while dot > 0:
        at = dot
        while text[at - 1].isdigit() and dot - at < 2:
            at -= 1
        if at < dot and at > start and (text[at - 1].islower() or text[at - 1] in '!?"”') and text[dot + 2 : dot + 3].isupper():
            return at
        dot = text.find(". ", dot + 1, limit)
    return limit


def _splits_name(text: str, start: int, end: int, words: Words) -> bool:
    """Whether a border parts two capitalised words that stand side by side elsewhere in the text, as a full name does."""
    i = next(i for i, span in enumerate(words.spans) if span[1] == end) + 1
    if i >= len(words.words) or not (words.capital[i - 1] and words.capital[i]) or words.words[i - 1] != words.bare[i - 1]:
        return False
    if words.spans[i][0] - words.spans[i - 1][1] != 1 or words.folded[i] in OPENER:
        return False
    pair = f"{words.words[i - 1]} {words.bare[i]}"
    here = start + words.spans[i - 1][0]
    at = text.find(pair, max(0, here - NEAR), here + NEAR)
    return at >= 0 and (at != here or text.find(pair, here + 1, here + NEAR) >= 0)
