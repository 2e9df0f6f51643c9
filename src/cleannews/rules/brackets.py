"""Whether a bracket that closes a line is the desk's, or belongs to the story: a list's, a citation's, a company's, a song's."""

from __future__ import annotations

from cleannews.pattern import pattern
from cleannews.rule import Line
from cleannews.shape import PROSE, ends_sentence, title_share
from cleannews.words.outlets import is_domain

BRACKET = pattern(r"[(\[]\s?(?P<inner>[^()\[\]\n]{1,110}?)\s?[)\]](?P<after>[\s.*]{0,4})$")
"""A bracket at the end of a line."""
_WORDS = frozenset(
    """ist istimewa dok foto wib wita wit tbk km kg cm persen rp usd as ri tni polri kpk dpr mpr bbm pns asn wni wna who pbb apbn apbd bersambung habis selesai tamat
    ya/tidak dan/atau benar/salah laki-laki/perempuan pria/wanita intro verse reff ref chorus bridge outro interlude hook coda tertawa tawa sic""".split()
)
"""What stands in brackets at the end of a line without being initials: units, bodies, answers, parts of a song."""
_CITED = pattern(r"H\.?R\b|Q\.?S\b")
"""How the source of a hadith or a verse begins."""
_ABBREVIATED = pattern(r"(?:\b(?:Tbk|Inc|Ltd|Corp|Co|Jr|Sr|Lc)|[A-Z][\w.]{0,6}\.[A-Z]\w{0,4})\.$|(?<!\.)\)$")
"""A full stop that closes no sentence: a company's, a degree's (`S.H.`); a bracket without one closes none either."""
_CODE = pattern(r"[a-z]{2,5}(?:/[a-z]{2,5}\d{0,3}){1,2}")
"""The initials of two or three of the desk, which nothing else looks like."""


def can_sign(line: Line, start: int, inner: str) -> bool:
    """Whether a bracket that closes a line can hold a sign-off.

    Args:
        line: the line.
        start: where the bracket begins in it.
        inner: what stands in the bracket.
    """
    if inner.lower() in _WORDS or _CITED.match(inner):
        return False
    before = line.text[max(0, start - 16) : start].rstrip()
    if not before:
        return True
    if _CODE.fullmatch(inner) or is_domain(inner.partition("/")[0].strip()):
        return True
    if before[-1] in ":…" or (len(inner) == 1 and before[-1] == "?") or _ABBREVIATED.search(before):
        return False
    return not _beside_gloss(line)


def _beside_gloss(line: Line) -> bool:
    """Whether a line beside this one closes with a bracket behind words too, as the items of a list do."""
    for other in (line.prev, line.next):
        if other is not None and other.text[-1] in ")]":
            found = BRACKET.search(other.text, max(0, len(other.text) - 120))
            if found and found.start() and not ends_sentence(other.text, found.start()):
                return True
            if found and found.start() and len(other.text) < PROSE:
                return True
    return False


def is_paragraph(line: Line) -> bool:
    """Whether a line with a bracket at its end is prose, and not an item with a gloss."""
    return len(line.text) > PROSE and title_share(line.text[:300]) < 0.75
