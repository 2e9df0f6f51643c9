"""Initials, names and asterisks that close a story: `(fjp/haf)`, `[yul]`, `(*)`, `***`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from cleannews.names import names_in
from cleannews.pattern import pattern
from cleannews.rule import Cut, Line, rule
from cleannews.rules.brackets import BRACKET, can_sign, is_paragraph
from cleannews.shape import closes_story, ends_sentence, is_name
from cleannews.words.outlets import is_outlet

_CODES = pattern(
    r"[A-Z]{1,4} \d{1,3}(?:/[A-Z]{1,4} \d{1,3}){1,3}|(?:MC [A-Z][a-z]{2,14}|\*|[A-Za-z0-9]{1,8})(?:\s?[/|,-]\s?[A-Za-z0-9*]{1,12}){1,5}"
)
_ONE = pattern(
    r"[A-Z]{1,4} \d{1,3}|[A-Z]|[A-Za-z]{2,5}\d{0,3}|[a-z]{2,4}\d{1,3}|\w{1,3}-?\d{1,3}|\*{1,6}|adv\w*|redaksi|tim|tim (?:redaksi|liputan)|rls|rilis|rel|red|hms|humas|advertorial|r\d+/\w+",
    re.IGNORECASE,
)
_FIGURES = pattern(r"[\d\s/.,-]+")
_ROLE = pattern(r"(?:Penulis|Reporter|Editor|Pewarta|Kontributor|[Dd]itulis [Oo]leh)\b[: ]")
_STARS = pattern(r"(?:\*{1,8}|[(\[]\s?\*{0,5}\d?\s?[)\]])(?:\s?\.)?$")


@rule(kind="byline", ends=")]*")
def initials(line: Line) -> Iterator[Cut]:
    """The desk's initials in brackets at the end of the story.

    Codes with a slash are initials near the end of any text; a single code closes the story, with
    nothing but furniture below it. Dates, ages and glosses in brackets stay: they stand inside their sentence.

    Examples:
          Harga cabai naik. [-(fjp/haf)-]

          Harga cabai naik.[-(aiq)-]

          Harga cabai naik.
        - [yul]

          Harga cabai naik, katanya [-(adv/hms7)-].

          Rapat itu digelar Selasa (12/3)

          Ia membeli cabai (merah)

          PT Kebun Cabai Tbk. (KCBI)
    """
    match = BRACKET.search(line.text, max(0, len(line.text) - 120)) if line.tail else None
    if match is None:
        return
    inner = match["inner"].strip()
    alone = match.start() == 0
    if _FIGURES.fullmatch(inner) or not can_sign(line, match.start(), inner):
        return
    slash = "/" in inner or "|" in inner
    small = slash and line.last and re.fullmatch(r"[a-z]{2,4}/[a-z]{2,5}\d{0,3}", inner)
    ended = ends_sentence(line.text, match.start())
    if not (small or ended):
        return  # "… katanya (abc/def)": only a code in small letters needs no full stop before it
    if slash and _CODES.fullmatch(inner) and not re.search(r"\d{3}", inner):
        if alone or inner.lower() == inner or line.last or closes_story(line):
            # "… katanya (adv/hms7).": the full stop behind the bracket is the sentence's own
            yield line.cut(match.start(), None if ended or alone else match.start("after"))
    elif (
        _ONE.fullmatch(inner)
        and (len(inner) > 1 or inner == "*" or (inner.isupper() and is_paragraph(line)))
        and (line.last or ((alone or (inner[0] != "*" and is_paragraph(line))) and closes_story(line)))
    ):
        yield line.cut(match.start())


_INSIDE = pattern(
    r"\((?:(?:[a-z]{2,5}(?:/[a-z]{2,5}){1,2}|\*{1,5})\)\.?(?=\s*[A-Z#])|(?:[A-Za-z]{2,5}|\*{1,5})\)\.?"
    r"(?=\s*(?:Tulis|Bagikan|Share|Tags?\b|Sumber\b|Berita Terkait|Artikel Terkait|Baca [Jj]uga|Editor|Penulis|Komentar|Copyright|Halaman)))"
)
_SQUARE = pattern(r"\[(?:\*|[a-z]{2,5})/[a-z]{2,5}\](?=\s*[A-Z#])")


@rule(kind="byline", head=1, flat=True)
def initials_inside(line: Line) -> Iterator[Cut]:
    """The desk's initials behind the last sentence of a one-line text, with furniture after them.

    Examples:
          Harga cabai naik," katanya. [-(abc/def)-] Tulis Komentar

          Pasangan itu kalah. (Chen/Jin) bermain lebih baik.
    """
    if line.doc.flat:
        foot = max(0, len(line.text) - 420)
        for match in chain(_INSIDE.finditer(line.text, foot), _SQUARE.finditer(line.text, foot)):
            if not can_sign(line, match.start(), match[0].strip("()[].")):
                continue
            if line.text[max(0, match.start() - 2) : match.start()].rstrip()[-1:] in (".", "”", '"', "!", "?"):
                yield line.cut(match.start(), match.end())


_CODE_AT = pattern(r"[a-z*]{1,4}\d{0,2}/[a-z-]{0,24}\.(?:com|co\.id|id|net)")
"""A desk's code and the outlet: `cr3/kabar-kota.com`."""
_CAMEL = pattern(r"(?:[A-Z][a-z]{2,14}){2,3}")
"""An outlet's name in one word: `KabarKota`."""
_SMALL_NAME = pattern(r"[a-z]{3,14}(?: [a-z]{2,14}){1,3}")


@rule(kind="byline", ends=")]")
def name_signoff(line: Line) -> Iterator[Cut]:
    """The writer's name in brackets behind the last full stop, alone or with the outlet; one word only in square brackets.

    Examples:
          Harga cabai naik. [-(Rina Lestari)-]
        = authors: Rina Lestari

          Harga cabai naik.
        - (Kabarkota.com/Rina Lestari)
        = authors: Rina Lestari

          Harga cabai naik.
        - (kabarkota.com/rina lestari)
        = authors: Rina Lestari

          Harga cabai naik. [-[Rahmawati]-]
        = authors: Rahmawati

          Harga cabai naik, kata kepala pasar (Rina Lestari)
    """
    match = BRACKET.search(line.text, max(0, len(line.text) - 120)) if line.tail else None
    if match is None or not ends_sentence(line.text, match.start()):
        return
    inner = match["inner"].strip()
    if not can_sign(line, match.start(), inner):
        return
    role = _ROLE.match(inner)
    if role and len(inner.split()) < 14:
        parts = re.split(r"\s?\|\s?", inner)
        writers = [name for part in parts if not part.startswith("Editor") for name in names_in(_unrole(part))]
        editors = [name for part in parts if part.startswith("Editor") for name in names_in(_unrole(part))]
        yield line.cut(match.start(), authors=writers, editors=editors)
        return
    first, slash, rest = inner.partition("/")
    if slash and not closes_story(line):
        return
    if slash and _CODE_AT.fullmatch(inner):
        yield line.cut(match.start())
    elif slash and "." in first and is_outlet(first) and _SMALL_NAME.fullmatch(rest):
        yield line.cut(match.start(), authors=[rest.title()])
    elif slash and first and (is_outlet(first, wordy=True) or set(first.strip()) <= {"*"}):
        people = names_in(rest)
        if people and all(is_name(name) or len(name) < 6 for name in people) and "Dok" not in rest:
            yield line.cut(match.start(), authors=[name for name in people if is_name(name) and len(name) > 4])
    elif slash and (is_outlet(rest, wordy=True) or (line.last and _CAMEL.fullmatch(rest))) and is_name(first):
        yield line.cut(match.start(), authors=names_in(first))
    elif (
        (1 if match[0][0] == "[" and line.text[: match.start()].rstrip()[-1:] == "." else 2) <= len(inner.split()) <= 4
        and is_name(inner)
        and not inner.isupper()
        and (line.last or closes_story(line))
    ):
        yield line.cut(match.start(), authors=[inner])


def _unrole(credit: str) -> str:
    """`Penulis Kontributor Sragen, Rina` without the role and the post."""
    bare = re.sub(
        r"^(?:Penulis|Reporter|Editor|Pewarta|Kontributor|[Dd]itulis [Oo]leh)\b[: ]*(?:Kontributor [\w ]+,)?", "", credit
    )
    return bare.strip(" :,")


@rule(kind="byline", ends="*)]")
def stars(line: Line) -> Iterator[Cut]:
    """Asterisks that close the story: `(*)`, `***`.

    Between paragraphs they part scenes and stay.

    Examples:
          Harga cabai naik. [-(*)-]

          Harga cabai naik.
        - ***

          Malam itu sepi.
          ***
          Pagi itu ramai, dan semua pedagang sudah membuka kiosnya di pasar induk sejak pukul empat, seperti hari-hari biasa sebelum banjir datang.
    """
    match = _STARS.search(line.text, max(0, len(line.text) - 12))
    if match is None or not line.tail:
        return
    certain = line.last and match[0].startswith("(*")
    if not (certain or ends_sentence(line.text, match.start()) or match.start() == 0) or (
        "(" not in match[0] and len(match[0].strip(" .")) < 2
    ):
        return
    if line.last or closes_story(line):
        yield line.cut(match.start())


@rule(kind="byline", tail=1, gate=pattern(r"[^\W\d_a-z]{2}"))
def capitals(line: Line) -> Iterator[Cut]:
    """The writer's full name in capitals as the last line.

    Examples:
          Harga cabai naik.
        - SITI RAHMAWATI
        = authors: Siti Rahmawati

          Harga cabai naik.
          HARGA CABAI
    """
    if len(line.text) > 60 or not line.text.isupper():
        return
    words = line.text.split()
    if line.index and 2 <= len(words) <= 4 and all(word.isalpha() and len(word) > 2 for word in words) and is_name(line.text):
        above = line.prev
        if above is not None and ends_sentence(above.text, len(above.text)) and len(above.text) > 12:
            yield line.cut(authors=names_in(line.text))


@rule(kind="byline", ends="-–—")
def lone_dash(line: Line) -> Iterator[Cut]:
    """A dash that is left of the sign-off behind the last full stop.

    Examples:
          Harga cabai naik. [--–-]

          Harga cabai naik -
    """
    if line.last and line.text[-1] in "-–—":
        match = re.search(r"(?<=[.!?\"”])\s*[-–—]{1,2}$", line.text)
        if match and match.start() > 0:
            yield line.cut(match.start() + len(match[0]) - len(match[0].lstrip()))
