"""The headline that is glued to the story in a text without line breaks (as a line of its own: `cleannews.rules.title`)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleannews.dateline import read
from cleannews.names import WORD
from cleannews.pattern import pattern
from cleannews.rule import Cut, Line, rule
from cleannews.rules.dateline_inline import buried
from cleannews.rules.timestamp import stamp_inside
from cleannews.shape import is_headline
from cleannews.window import Words
from cleannews.words.language import LOW, NOT_NAME, ROLES

_FOOT = 900
"""Characters from the end in which the notice stands."""
_NOTICED = pattern(r"dengan judul\s?:?\s?[\"“']?(?P<title>[A-Z0-9][^\n\"”]{24,180})")


@rule(kind="title", scope="tail", has=("dengan judul",))
def noticed_title(line: Line) -> Iterator[Cut]:
    """The headline at the top, or behind the dateline, that the notice at the end spells: `… telah tayang dengan judul …`.

    Examples:
          [-Harga Cabai Naik Tajam di Pasar Induk Sragen -]Petani menanam cabai. Artikel ini telah tayang di Kabarkota.com dengan judul Harga Cabai Naik Tajam di Pasar Induk Sragen
        = title: Harga Cabai Naik Tajam di Pasar Induk Sragen

        - Harga Cabai Naik Tajam di Pasar Induk Sragen
          Petani menanam cabai.
          Artikel ini telah tayang di Kabarkota.com dengan judul "Harga Cabai Naik Tajam di Pasar Induk Sragen"

          Petani menanam cabai. Film itu tayang dengan judul Harga Cabai Naik Tajam di Pasar Induk Sragen
    """
    doc, line = line.doc, line.doc.line(0)
    noticed = _NOTICED.search(doc.text, max(line.start, len(doc.text) - _FOOT))
    if noticed is None:
        return
    found = read(line.doc.text, line.start)
    start = found.end - line.start if found else 0
    size = 0
    for one, other in zip(line.text[start : start + 180], noticed["title"], strict=False):
        if one != other:
            break
        size += 1
    title = line.text[start : start + size].rstrip(" ,.:")
    if len(title) > 24 and is_headline(title, least=5, share=0.6) and line.start + start + size < noticed.start():
        after = line.text[start + len(title) :]
        rest = noticed["title"][len(title) :]
        if (not rest or not rest[0].isalnum()) and (not after or after.lstrip()[:1].isupper()):
            yield line.cut(start, start + len(title), title=title)


@rule(kind="title", head=1, flat=True)
def glued_title(line: Line) -> Iterator[Cut]:
    """A headline glued before the dateline in a text without line breaks.

    Examples:
          [-Harga Cabai Naik Tajam di Pasar Induk -]KABARKOTA.COM, JAKARTA - Harga cabai naik tajam sejak awal pekan.
        = title: Harga Cabai Naik Tajam di Pasar Induk

          [-Harga Cabai Naik Tajam di Pasar Induk -]Senin, 16 Agustus 2019 15:16 WIB Harga cabai naik tajam sejak awal pekan, kata pedagang.

          Harga cabai naik. KABARKOTA.COM, JAKARTA mencatat kenaikan.
    """
    stamp = stamp_inside(line)
    if stamp is not None:
        yield from _before_stamp(line, stamp.start - line.start)
        return
    cut = buried(line)
    if cut is not None:
        before = line.text[: cut.start - line.start].rstrip()
        if before.startswith("Laporan "):
            return
        if is_headline(before, least=4, share=0.75):
            yield line.cut(0, len(before), title=before)
        elif 20 < len(before) < 330 and before[-1] not in '.!?"”:;,' and _PICTURED.search(before):
            yield line.cut(0, len(before), captions=[before])  # anything else may be a deck or a pull quote


_PICTURED = pattern(r"\(\d{1,2}/\d{1,2}|\((?:kiri|kanan|tengah|dua kiri|dua kanan)\)|[Ff]oto\b|FOTO|ANTARA/")
"""What captions hold: a date in brackets, who stands where, a credit."""


def _before_stamp(line: Line, at: int) -> Iterator[Cut]:
    """The headline before a time glued into one-line text, and the writer's name between the two."""
    before = re.sub(r"\s?(?:Reporter|Penulis|Pewarta)\s?:.{3,90}$", "", line.text[:at]).rstrip(" -–|·•")
    writer = re.search(rf"(?P<name>{WORD}\s{WORD})\s?(?:,\s?(?:Jurnalis|Wartawan|Reporter|Kontributor)|-\s\w{{3,12}})$", before)
    end = writer.start() if writer else len(before)
    if not is_headline(before[:end].rstrip(), least=4, share=0.7):
        return
    yield line.cut(0, len(before[:end].rstrip()), title=before[:end].rstrip())


_LEAST = 5
"""Words that such a headline has at least."""
_REACH = 300
"""Characters from the top in which headline and subject of the lead stand."""
_VERB = (
    r"(?:(?:Me|Ber|Di|Ter)[a-z]{4,}|Minta|Akan|Tidak|Tak|Bukan|Bisa|Ketika|Saat|Usai|Hingga|Sebut|Soal|Terkait|Ini|Jadi)(?![\w-])"
)
"""A verb, or a word that only headlines spell with a capital in the middle."""
_CAPITAL_VERB = pattern(_VERB)
_TITLE_CASE = pattern(
    rf"(?:\W{{0,2}}[A-Z0-9]\S{{0,40}}\s|(?:di|ke|dan|dari|yang|untuk|dengan|pada|atas|agar|bagi|vs)\s){{1,12}}?{_VERB}"
)
"""How a headline in Title Case begins, up to its verb."""
_NOUNS = ROLES | NOT_NAME | frozenset("dinas distrik divisi digital merdeka metropolitan terminal terpadu bersama".split())
"""What looks like a verb and is none."""
_OPENING = pattern(r"[A-Z][a-z]{3,}nya,")
"""How a sentence begins, and no headline goes on: `Akibatnya, …`."""


@rule(kind="title", head=1, flat=True, gate=_TITLE_CASE)
def led_title(line: Line) -> Iterator[Cut]:
    """A headline in Title Case glued before the lead, where the lead shows its own beginning.

    It does where it repeats the headline's first two words, where it opens with `Akibatnya,` and the
    like, and where it spells out an acronym of the headline. On weaker evidence the headline stays.

    Examples:
          [-Bupati Sragen Minta Petani Menanam Cabai Rawit -]Bupati Sragen meminta petani menanam cabai, kata Rina.
        = title: Bupati Sragen Minta Petani Menanam Cabai Rawit

          [-Harga Cabai Turun, PPI Minta Impor Ditunda -]Persatuan Petani Indonesia (PPI) mengirim surat kepada menteri, kata Rina.
        = title: Harga Cabai Turun, PPI Minta Impor Ditunda

          [-Pasar Induk Sragen Tidak Buka Saat Lebaran -]Akibatnya, harga cabai naik sejak awal pekan.
        = title: Pasar Induk Sragen Tidak Buka Saat Lebaran

          Kepala Dinas Pertanian Kabupaten Sragen Rina Wati (45) meminta petani menanam cabai.

          Wakil Menteri Pertanian Rina Wati Lestari dan Wakil Menteri Desa Budi Santoso menanam cabai.
    """
    words = Words(line.text[:_REACH])
    bound = next((i for i, plain in enumerate(words.content) if plain), 0)
    if bound <= _LEAST:
        return
    at = next((i for i in range(_LEAST, bound) if words.capital[i] and _begins(words, i, bound)), None)
    if at is None or words.folded[at - 1] in LOW:
        return  # `Bupati Sragen Rina dan Bupati Klaten Budi menanam …` is one subject
    title = line.text[: words.spans[at - 1][1]]
    if any(map(_is_verb, words.bare[1:at])) and is_headline(title, least=_LEAST, share=0.9):
        yield line.cut(0, len(title), title=title)


def _is_verb(word: str) -> bool:
    return _CAPITAL_VERB.fullmatch(word) is not None and word.lower() not in _NOUNS


def _begins(words: Words, at: int, bound: int) -> bool:
    """Whether the lead begins at a word, of which the first lower-case one is number `bound`."""
    if _OPENING.fullmatch(words.words[at]):
        return at + 1 == bound
    if words.folded[at : at + 2] == words.folded[:2]:
        return True
    acronym = words.bare[bound - 1]
    if words.words[bound - 1] != f"({acronym})" or acronym not in words.bare[:at]:
        return False
    return "".join(word[:1] for word in words.bare[at : bound - 1] if word[:1].isupper()) == acronym
