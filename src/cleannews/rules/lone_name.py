"""The writer's bare name between the headline and what stands above the lead."""

from __future__ import annotations

from collections.abc import Iterator

from cleannews.dateline import read
from cleannews.names import names_in
from cleannews.pattern import pattern
from cleannews.rule import Cut, Line, rule
from cleannews.rules.timestamp import timestamp
from cleannews.shape import is_headline, is_name
from cleannews.words.outlets import is_outlet
from cleannews.words.places import is_place


@rule(kind="byline", head=4, unclosed=True, gate=pattern(r"[A-Z]\w+ [A-Z]"))
def lone_name(line: Line) -> Iterator[Cut]:
    """A name of two to four words, alone on its line, below the headline and above the time or the dateline.

    Examples:
          Harga Cabai Naik Tajam di Pasar Induk Sragen
        - Rina Lestari
          Selasa, 6 Desember 2016 18:30 WIB
          KABARKOTA.COM, SRAGEN - Harga cabai naik tajam sejak awal pekan.
        = authors: Rina Lestari

          Harga cabai naik.
          Rina Lestari
          Ia menanam cabai di atap rumah.
    """
    above, below = line.prev, line.next
    if above is None or below is None or not 2 <= len(line.text.split()) <= 4 or not is_name(line.text):
        return
    if is_place(line.text) or is_outlet(line.text, wordy=True) or not is_headline(above.text, least=5, share=0.75):
        return
    found = read(line.doc.text, below.start)
    if (found and found.strong) or any(True for _ in timestamp.find(below)):
        yield line.cut(authors=names_in(line.text))
