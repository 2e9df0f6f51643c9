"""Links with a bullet and no label, as they stand between paragraphs and in one-line texts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleannews.border import headline_end
from cleannews.rule import Cut, Line, rule
from cleannews.rules.related import _clean, _with_space
from cleannews.shape import ends_sentence, is_headline

_INTRODUCED = ("berikut", "adapun", "inilah", "antara lain", "di antaranya")
"""How a line begins, or what it holds, that introduces a list of the story."""
_NEAR = 160
"""Characters within which the bullets of a run follow each other."""
_ITEM = 6
"""Words that a headline has at least; items of lists have fewer."""


@rule(kind="related", has=("•",))
def bullet_link(line: Line) -> Iterator[Cut]:
    """Headlines with a bullet and no label, as the Tribun network sets them between paragraphs.

    In a list of the story the items are short or written as sentences; a link is a long
    headline in Title Case between two paragraphs of prose.

    Examples:
          Warga diminta waspada.
        - • Daftar Lokasi Pasar Murah Jelang Panen di Lereng Merbabu
          Sutarmi menyebut antrean mengular sejak subuh.

          • Cabai merah: Rp 40.000 per kilogram
          • Bawang putih: Rp 30.000 per kilogram

          Pesan kepala desa:
          • Hindari Berteduh di Bawah Pohon Besar
          • Matikan Aliran Listrik Saat Air Mulai Naik

          Yang hadir: • Menteri Pertanian Rina Wati Lestari Budi • Menteri Desa Budi Santoso Wibowo Putra
    """
    if not line.doc.flat and _heads_list(line):
        return
    for match in re.finditer(r"•\s{0,3}(?=[A-Z0-9\"“'])", line.text):
        before = line.text[max(0, match.start() - 3) : match.start()].rstrip()
        if (not ends_sentence(line.text, match.start()) and not line.doc.flat) or before.endswith(":"):
            continue  # a list of the story; in one-line text a sub-head may stand before the bullet
        if _in_run(line.text, match.start()):
            continue
        start = match.end()
        if match.start() == 0:
            headline = line.text[start:]
            prev, below = line.prev, line.next
            prose = prev is not None and (
                (len(prev.text) > 15 and ends_sentence(prev.text, len(prev.text))) or prev.text[0] == "•"
            )
            if (
                prose
                and is_headline(headline, least=6, share=0.8)
                and (below is None or len(below.text) > 40 or below.text[0] == "•")
            ):
                yield line.cut(related=_clean(headline))
                return
            if len(headline) < 240:
                return
        end = headline_end(line.doc.text, line.start + start, line.end) - line.start
        headline = line.text[start:end]
        if "•" in headline or "•" in line.text[end : end + 3] or ";" in headline or re.search(r"\(GK\)|\d-\d-\d", headline):
            continue  # the next item of a list, a line-up
        if end > start and is_headline(headline, least=6, share=0.8):
            yield _with_space(line, match.start(), end, related=_clean(line.text[start:end]))


def _heads_list(line: Line) -> bool:
    """Whether the line above a block of bullets introduces a list of the story."""
    above = line.prev
    while above is not None and above.text[0] == "•":
        above = above.prev
    return above is not None and (above.text[-1] == ":" or above.low.startswith(_INTRODUCED))


def _in_run(text: str, at: int) -> bool:
    """Whether the bullets before one in a line make a list of the story: short items, or a colon before the first."""
    before = text.rfind("•", max(0, at - _NEAR), at)
    while before >= 0:
        if len(text[before:at].split()) - 1 < _ITEM:
            return True
        at = before
        before = text.rfind("•", max(0, at - _NEAR), at)
    return text[max(0, at - 3) : at].rstrip().endswith(":")
