"""Links to other articles: "Baca juga" and its kin, with the headline they carry."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleannews.border import headline_end, is_story
from cleannews.pattern import pattern
from cleannews.rule import Cut, Line, rule
from cleannews.shape import ends_sentence, is_headline, story_begun
from cleannews.words.language import ROLES

_CALL = r"(?:baca|simak|lihat|cek|tonton)"


_LABEL = pattern(
    rf"\W{{0,8}}(?:{_CALL}\s{{1,3}}(?:juga|jug|jga|pula)\b|{_CALL}(?=\s{{0,3}}:)"
    r"|ayo\sbaca(?=\s{0,3}:)|pilihan\s(?:editor|redaksi)\b|(?:baca|artikel|berita)\s(?:lain|lainnya|terkait|selanjutnya)(?=\s{0,3}:)|read\s(?:next|also|more)(?=\s{0,3}:))",
    re.IGNORECASE,
)


_SEPARATOR = pattern(
    r"(?:\s|&nbsp;|&amp;nbsp;|[\"“'](?=\s*:))*(?:[:;|]|[-–—>»]+(?=\s|[A-Z])|,(?=\s*[A-Z]))*(?:\s|&nbsp;|&amp;nbsp;|[:>»])*",
    re.IGNORECASE,
)


_INLINE = pattern(
    rf"(?P<label>(?i:\b{_CALL} {{1,2}}(?:juga|pula))|(?<=[a-z])(?:Baca|BACA|Simak|Lihat) (?:[Jj]uga|JUGA)|(?i:\bpilihan (?:editor|redaksi))|(?:AYO BACA|Ayo [Bb]aca|BERITA LAIN)(?=\s?:\s?[A-Z0-9\"“'])|(?:(?<=[.!?)\"”] )|(?<=[.!?)\"”]  )|(?<=[a-z][.!?\"”]))(?:Baca|BACA)(?=\s?:\s?[A-Z0-9\"“']))"
    r"(?=\s?[:;\-–|>]|[\"“']?\s?:| ?[A-Z0-9\"“'])"
)


_GLUED = pattern(r"(?<=[a-z0-9.?!)\"”])(?:Baca|BACA|Simak|SIMAK|Lihat|LIHAT) (?:[Jj]uga|JUGA)")


_TITLE_START = pattern(r"[A-Z0-9\"“'‘\[(]")


_PRAYER = pattern(
    r"[\"“]?(?:Surat|Surah|QS|Doa|Ayat|Al-\w+|Yasin|Allahumma|Nawaitu|Subhana\w+|Bismillah\w*|Astaghfir\w+|Alhamdulillah)\b(?=[^\n]{0,60}$|[^\n]*\d+ kali)"
)
"""What is read in worship."""
_LIST_MARK = pattern(r"(?:[-–•*>»·▪■]|\d{1,2}[.)])\s*")


@rule(
    kind="related",
    starts=(
        "baca", "simak", "lihat juga", "lihat pula", "lihat:", "cek juga", "tonton juga", "pilihan editor", "pilihan redaksi",
        "read next", "read also", "read more:", "baca lainnya", "ayo baca", "berita lain:", "artikel lainnya:", "berita lainnya:", "artikel terkait:", "berita terkait:",
    ),
)  # fmt: skip
def baca_juga(line: Line) -> Iterator[Cut]:
    """Link to another article at the beginning of a line: a label, and the headline it carries.

    The headline stands behind the label, or on the next line where the label stands alone.
    Without a colon it must read like a headline: "Baca juga label kemasannya" is a sentence
    of the story, and so is a line that follows a label whose link was lost.

    Examples:
        - Baca Juga: Jokowi Resmikan Tol Baru
          Harga cabai naik.
        = related: Jokowi Resmikan Tol Baru

        - BACA JUGA :
        - Harga Cabai Naik Tajam di Pasar Induk
          Pedagang menunggu kiriman.
        = related: Harga Cabai Naik Tajam di Pasar Induk

        - Baca Juga
          Pedagang menunggu kiriman dari Brebes.

          [-Baca Juga: -]Petani itu dinyatakan berhak atas lahan seluas dua hektare di lereng Merbabu oleh hakim yang memimpin sidang di Sragen sejak awal tahun ini.

        - Pilihan Editor: Mengapa Harga Beras Tak Kunjung Turun

          Baca juga label kemasan sebelum membeli.

          Simak resep berikut, dikutip dari buku masak.
    """
    label = _LABEL.match(line.text)
    if label is None:
        return
    gap = _SEPARATOR.match(line.text, label.end())
    start = gap.end() if gap else label.end()
    marked = gap is not None and any(char in gap[0] for char in ":;|->–—»,")
    rest = line.text[start:]
    if not rest:
        yield from _label_alone(line, marked=marked)
        return
    if not (marked or is_headline(rest)):
        return
    if ("juga" not in line.low[: label.end()] and _PRAYER.match(rest)) or (rest[0].islower() and rest[-1] == "."):
        return
    if not _TITLE_START.match(rest) and not ("juga" in line.low[: label.end()] and marked):
        return
    if len(rest) > 120 and is_story(line.doc.text, line.start + start):
        yield line.cut(0, start)  # the link is lost, and the story goes on behind its label
        return
    end = _line_headline(line, start)
    if end > start:
        yield line.cut(0, end, related=_clean(line.text[start:end]))


def _label_alone(line: Line, *, marked: bool) -> Iterator[Cut]:
    """A label without a headline behind it; the link may stand on the lines below, or be lost."""
    low = line.low.strip(" :-–>|*•")
    if low not in (
        "baca juga",
        "simak juga",
        "lihat juga",
        "baca pula",
        "pilihan editor",
        "pilihan redaksi",
        "read also",
        "baca",
    ) or (low == "baca" and not marked):
        return
    yield line.cut()
    below = line.next
    for _ in range(5):
        if below is None or below.gap > 3:
            return
        mark = _LIST_MARK.match(below.text)
        bare = below.text[mark.end() :] if mark else below.text
        if not is_headline(bare, least=5, share=0.8) or _LABEL.match(below.text):
            return
        yield below.cut(related=_clean(bare))
        if not mark:
            return
        below = below.next


_PROSE_BORDER = pattern(r"[a-z\"”)]\. [A-Z\"“]|[a-z][.?!\"”][A-Z][a-z]")


def _line_headline(line: Line, start: int) -> int:
    """Where the headline ends that begins at `start` of the line: at the line's end unless prose follows on it."""
    rest = line.text[start:]
    if len(rest) <= 170 and not _PROSE_BORDER.search(rest) and not _GLUED.search(rest):
        inner = _INLINE.search(rest)
        if inner is None or not inner.start():
            return len(line.text)
    return headline_end(line.doc.text, line.start + start, line.end) - line.start


def _clean(headline: str) -> list[str]:
    """The headline as metadata: without the quotes, marks and entities around it."""
    headline = headline.replace("&amp;nbsp;", " ").replace("&nbsp;", " ")
    headline = " ".join(headline.split()).strip(" |>»•-–*")
    for opening, closing in ("[]", "()"):
        if headline.endswith(closing) and opening not in headline:
            headline = headline[:-1]
    return [headline]


def _with_space(line: Line, start: int, end: int, **meta: object) -> Cut:
    """A cut inside a line, with the white space behind it when there is white space before it too."""
    if start and line.text[start - 1].isspace():
        while end < len(line.text) and line.text[end] in " \t\xa0":
            end += 1
    return line.cut(start, end, **meta)


@rule(kind="related", tail=1, unclosed="stop")
def bare_headline(line: Line) -> Iterator[Cut]:
    """A headline of another story as the last line, without a label: the title of a player or a link whose label is lost.

    Every other line closes as a sentence does, so the story has no sub-heads, and it has the length of a headline.

    Examples:
          Petani di lereng Merbabu memanen cabai sejak Senin.
          Rina mengatakan harga di pasar Sragen turun pelan-pelan.
          Warga menunggu hujan reda sebelum turun ke kebun yang jauh itu.
        - Momen Kepala Desa Sragen Ikut Memanen Cabai Bersama Warga
        = related: Momen Kepala Desa Sragen Ikut Memanen Cabai Bersama Warga

          Petani di lereng Merbabu memanen cabai sejak Senin.
          Rina mengatakan harga di pasar Sragen turun pelan-pelan.
          Warga menunggu hujan reda sebelum turun ke kebun yang jauh itu.
          Harga Cabai Turun Tajam
    """
    text, above = line.text, line.prev
    if not line.last or above is None or line.index < 3 or not 30 < len(text) < 150 or not text[-1].isalnum():
        return
    least = 7 if line.gap > 1 else 9
    if len(above.text) < 50 or text[0].isdigit() or "(" in text or _DATED.match(text) or text.split()[0].lower() in ROLES:
        return  # or the beginning of a sentence at which the text was broken off
    if not is_headline(text, least=least, share=0.95):
        return
    others = (line.doc.line(index) for index in range(1, line.index))
    if all(ends_sentence(other.text, len(other.text)) or other.text[-1] in '"”' for other in others):
        yield line.cut(related=_clean(text))


_DATED = pattern(r"(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu)\b")
_TEASER = 60
"""Characters that the teaser of another article has at least."""


@rule(kind="related", ends="…")
def teasers(line: Line) -> Iterator[Cut]:
    """The first words of other articles below the story, each broken off with an ellipsis, two or more.

    Behind the last of them only a headline may stand.

    Examples:
          Harga cabai naik tajam sejak awal pekan, kata Rina.
        - Petani di lereng Merbabu mulai memanen cabai rawit yang mereka tanam sejak awal musim hujan tahun…
        - Sragen - Pemerintah desa membagikan bibit cabai kepada warga yang rumahnya terendam banjir pekan…

          Ia menulis surat terakhirnya dari lereng Merbabu kepada ibunya yang menunggu di rumah sejak pagi…
    """
    if not (line.tail and _is_teaser(line) and (_is_teaser(line.prev) or _is_teaser(line.next)) and story_begun(line)):
        return
    below = line.next
    while below is not None:
        if not _is_teaser(below) and not (below.last and is_headline(below.text, share=0.6)):
            return
        below = below.next
    yield line.cut()


def _is_teaser(line: Line | None) -> bool:
    return line is not None and len(line.text) > _TEASER and line.text.endswith("…") and line.text[-2:-1].islower()
