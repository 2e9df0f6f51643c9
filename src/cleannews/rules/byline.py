"""Credits of writers, editors, photographers and translators."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from cleannews.names import NAME, names_in
from cleannews.pattern import pattern
from cleannews.rule import Cut, Line, rule
from cleannews.shape import ends_sentence, is_name, is_sentence
from cleannews.words.outlets import is_outlet

_EDITOR = r"(?:editor|redaktur(?: pelaksana)?|penyunting|red|penanggung ?jawab|redpel|managing editor|copy editor)"
_WRITER = (
    r"(?:penulis|reporter|pewarta|kontributor|jurnalis|wartawan|laporan|oleh|fotografer|pewarta foto|rep|writer|author|by|artikel ini ditulis oleh|ditulis oleh"
    r"|peliput|liputan|kontributor [a-z ]{3,20}|teks|narasi|reporter ?[&/] ?fotografer|penulis/fotografer)"
)
_OTHER = r"(?:uploader|produser|produser digital|penerjemah|translator|sumber artikel|video editor|kameramen|grafis|kamerawan|narator|producer|host|alih bahasa)"
_ROLE = pattern(
    rf"[\W_]{{0,6}}(?P<role>(?P<editor>{_EDITOR})(?:\s?[&/]\s?(?:reporter|penulis))?|(?P<writer>{_WRITER})|(?P<other>{_OTHER}))\s{{0,3}}(?P<sep>[:|]+(?:\s?[:|])?|\s*$)\s*", re.I
)
_NEXT = pattern(rf"\s*[|/,;.\s]?\s*(?={_EDITOR}\s?[:|]|{_WRITER}\s?[:|]|{_OTHER}\s?[:|]|sumber\s?[:|]|source\s?[:|])", re.I)
_STARTS = (
    "editor", "redaktur", "penyunting", "red", "penulis", "reporter", "pewarta", "kontributor", "jurnalis", "wartawan", "laporan", "oleh", "fotografer", "rep",
    "writer", "author", "by", "artikel ini ditulis", "ditulis oleh", "uploader", "produser", "penerjemah", "translator", "peliput", "liputan", "teks", "penanggung",
    "copy editor", "managing editor", "video editor", "alih bahasa",
)  # fmt: skip


def _credit(role: re.Match[str], value: str) -> dict[str, Any]:
    if role["other"]:
        return {}
    return {"editors" if role["editor"] else "authors": names_in(value)}


def _is_credit(value: str) -> bool:
    """Whether what stands behind a role can be a list of names: short, capitalised, no sentence."""
    if len(value) > 110 or value.count(" ") > 14:
        return False
    pieces = names_in(value)
    words = [word for piece in pieces for word in piece.split()]
    if not words:
        return len(value) < 40 and value.strip(" -–—|.*").lower() in ("", "tim", "redaksi", "admin", "tim redaksi", "editor", "-", "antara", "newsroom", "redaktur", "reporter", "tim liputan")
    capital = sum(word[0].isupper() or not word[0].isalpha() for word in words)
    if capital < len(words) * 0.8:
        return len(words) <= 2 and not value.endswith((".", ","))  # a name in small letters
    return not (value.rstrip().endswith(".") and len(words) > 6)


@rule(kind="byline", starts=_STARTS)
def role_line(line: Line) -> Iterator[Cut]:
    """Role and name on one line, or several of them: `Reporter: A | Editor: B`.

    Examples:
          Harga cabai naik.
        - Penulis: Rina Lestari | Editor: Budi Santoso
        = authors: Rina Lestari
        = editors: Budi Santoso

          Harga cabai naik.
        - Pewarta : Sari Wulan
        - Editor:
        - Budi Santoso
        = authors: Sari Wulan
        = editors: Budi Santoso

          Penulis buku itu menolak hadir.

          Editor: orang yang memeriksa naskah sebelum dicetak, kata Rina di kelas menulis itu.

          Oleh karena itu, harga naik.
    """
    if len(line.text) > (300 if line.head or line.tail else 60):
        return
    at, cuts, meta = 0, 0, []
    text = line.text
    while role := _ROLE.match(text, at):
        following = _NEXT.search(text, role.end())
        end = following.start() if following else len(text)
        value = text[role.end() : end].strip(" |")
        if not role["sep"].strip() and (value or line.low.strip(" :|") in ("by", "laporan", "liputan", "teks", "red", "rep")):
            return
        if role["role"].lower() in ("laporan", "oleh", "by", "liputan", "teks") and value and not is_name(re.sub(r"\s?[|/,].*", "", value)):
            return
        if value and not _is_credit(value):
            break
        meta.append((role, value))
        cuts, at = end, following.end() if following else end
        if not following or at >= len(text):
            break
    if not meta or _book_data(line):
        return
    if cuts < len(text.rstrip(" |")):
        if following is None:
            return
        cuts = following.start()
    merged: dict[str, Any] = {}
    for role, value in meta:
        for name, people in _credit(role, value).items():
            merged[name] = merged.get(name, []) + people
    role, value = meta[-1]
    below = line.next
    if not value and below is not None and (names_in(below.text) and is_name(re.sub(r"\s?/.*", "", below.text)) or is_outlet(below.text)):
        yield below.cut(**_credit(role, below.text))
    elif not value and not line.tail:
        return
    elif not value and role["sep"].strip() == "" and len(meta) == 1:
        above = line.prev
        if above is None or not is_name(above.text):
            if below is not None:
                return
        else:
            yield above.cut(**_credit(role, above.text))
    yield line.cut(0, cuts if cuts < len(text) else None, **merged)


def _book_data(line: Line) -> bool:
    """Whether the line stands in a block of book data: title, publisher, pages."""
    near = (line.prev, line.next, line.prev.prev if line.prev else None, line.next.next if line.next else None)
    return any(other is not None and other.low.startswith(("penerbit", "judul", "tebal", "isbn", "cetakan")) and ":" in other.text for other in near)


@rule(kind="byline", starts=("penulis", "editor", "reporter", "redaktur", "kontributor", "pewarta", "jurnalis", "tim redaksi", "wartawan"), tail=6, unclosed=True)
def name_above_role(line: Line) -> Iterator[Cut]:
    """The name on one line, the bare role on the next; or the role glued to the name: `EditorRina Lestari`.

    Examples:
        - Rina Lestari
        - Penulis
          Harga cabai naik.
        = authors: Rina Lestari

          Harga cabai naik.
        - EditorBudi Santoso
        = editors: Budi Santoso

          Warga memilih Rina.
          Penulis itu senang.
    """
    bare = line.low.strip(" :|-–,")
    field = "editors" if bare in ("editor", "redaktur") else "authors"
    if bare in ("penulis", "editor", "reporter", "redaktur", "kontributor", "pewarta", "jurnalis", "wartawan", "tim redaksi") and ":" not in line.text:
        above = line.prev
        if above is not None and is_name(above.text) and (line.head or line.tail):
            yield above.cut(**{field: names_in(above.text)})
            yield line.cut()
        elif bare == "tim redaksi" and (line.head or line.tail):
            yield line.cut()
        return
    glued = re.fullmatch(rf"(?P<role>Penulis|Editor|Reporter|Redaktur)(?P<name>{NAME})", line.text)
    if glued and (line.head or line.tail):
        yield line.cut(**{"editors" if glued["role"] in ("Editor", "Redaktur") else "authors": names_in(glued["name"])})


_REPORT = pattern(
    r"[(*]{0,2}\s?l;?aporan\s(?:khusus\s)?(?:(?:wartawan|reporter|jurnalis|kontributor|koresponden)(?:\sutama)?(?:\s|:)\s?|(?=[A-Z][\w'’]+(?:\s[A-Z][\w'’]+){0,3}\s?[|I]\s[A-Z]))", re.I
)


@rule(kind="byline", starts=("laporan", "l;aporan", "laporan wartawan"), has=("laporan wartawan", "laporan reporter", "aporan wartawan"))
def report_by(line: Line) -> Iterator[Cut]:
    """"Laporan Wartawan {outlet}, {name}", before the dateline or at the end.

    Examples:
        - Laporan Wartawan Kabarkota.com, Rina Lestari
          Harga cabai naik.
        = authors: Rina Lestari

        - Laporan Rina Lestari | Sragen
          Harga cabai naik.
        = authors: Rina Lestari

          Laporan wartawan itu dibantah polisi setelah sidang.

          Laporan kejadian diterima petugas pukul 10.00.
    """
    for match in _REPORT.finditer(line.text):
        if match.start() and not ends_sentence(line.text, match.start()):
            continue
        rest = line.text[match.end() : match.end() + 200]
        if match.start() == 0 and len(rest) < 95 and not re.search(r"\s[-–—]{1,3}\s", rest) and not is_sentence(rest.rstrip(". ")):
            people = _reporters(rest)
            if people:
                yield line.cut(authors=people)
            return
        if line.index > 2 and not line.tail:
            continue
        glued = re.match(
            rf"(?:(?P<outlet>(?:[A-Za-z][\w.-]+\s?){{1,3}}?)(?:\s?[,:]|(?<=\w\w\w\w)\.)\s)?(?P<name>{NAME})(?!\w)\s*\.?\s*(?=$|(?:[A-Z][A-Z.-]{{3,}}|[A-Z][\w-]+\.[A-Za-z]{{2,3}}\b))", rest
        )
        if glued:
            name = _before_outlet(glued["name"])
            end = match.end() + glued.start("name") + len(name)
            tail = pattern(r"\s*\.?\s*").match(line.text, end)
            if name:
                yield line.cut(match.start(), tail.end() if tail else end, authors=names_in(name))


def _reporters(rest: str) -> list[str]:
    """The names behind "Laporan Wartawan": without the outlet before and the town behind them."""
    rest = re.sub(r"\s[|I]\s.*$", "", rest).strip(" .:-–)*")
    pieces = [piece.strip() for piece in re.split(r"\s*[,:]\s+|,", rest) if piece.strip()]
    if len(pieces) > 1 and (is_outlet(pieces[0], wordy=True) or len(pieces) == 2):
        pieces = pieces[1:]
    people = [name for piece in pieces for name in names_in(_after_outlet(piece))]
    return people if people and all(is_name(name) or len(name.split()) <= 4 for name in people) else []


def _after_outlet(text: str) -> str:
    """`Tribun Jogja Rina Lestari` without the outlet in front."""
    words = text.split()
    for count in range(min(3, len(words) - 1), 0, -1):
        if is_outlet(" ".join(words[:count])):
            return " ".join(words[count:])
    return text


def _before_outlet(name: str) -> str:
    """A name that ran into the dateline's outlet: `Rina Lestari KABARKOTA` without the outlet."""
    words = name.split()
    while len(words) > 1 and (words[-1].isupper() and len(words[-1]) > 3):
        words.pop()
    return name[: name.rindex(words[-1]) + len(words[-1])]


@rule(kind="byline", scope="tail", has=("berkontribusi dalam penulisan", "berkontribusi pada artikel", "berkontribusi dalam artikel", "ikut berkontribusi dalam"))
def contributors(line: Line) -> Iterator[Cut]:
    """The closing line that thanks contributing reporters.

    Examples:
          Harga cabai naik.
        - Rina Lestari dan Budi Santoso berkontribusi dalam penulisan artikel ini.
        = authors: Rina Lestari
        = authors: Budi Santoso

          Harga cabai berkontribusi dalam kenaikan inflasi.
    """
    match = re.search(rf"(?P<who>{NAME}(?:(?:, dan |, | dan ){NAME}){{0,5}})\s(?:ikut )?berkontribusi (?:dalam|pada) (?:penulisan )?(?:artikel|laporan|berita|tulisan) ini\.?", line.text)
    if match and ends_sentence(line.text, match.start()):
        yield line.cut(match.start(), match.end(), authors=names_in(match["who"].replace(", dan ", ", ")))


_TAIL = pattern(
    rf"(?:(?<=[.!?)\"”’\]|,])\s*|\s|(?<=[a-z])(?=[A-Z]))(?P<role>(?P<editor>Editor|EDITOR|editor|Redaktur|Penyunting)|(?P<writer>Penulis|Reporter|Pewarta|Kontributor|Jurnalis|Laporan|REPORTER|PENULIS|reporter|penulis)|(?P<other>Penerjemah|Uploader|Produser))\s?:\s?"
    rf"(?P<name>{NAME}|[a-z]{{3,14}}(?=\s|$))"
)


@rule(kind="byline", scope="tail", has=("editor:", "editor :", "penulis:", "penulis :", "reporter:", "reporter :", "pewarta:", "pewarta :", "laporan:", "laporan :", "kontributor:", "kontributor :", "redaktur:", "jurnalis:", "penerjemah:", "uploader:", "produser:"))
def role_tail(line: Line) -> Iterator[Cut]:
    """Role and name glued to the end of the last paragraph or of a one-line text.

    Examples:
          Harga cabai naik. [-Editor: Budi Santoso-]
        = editors: Budi Santoso

          Harga cabai naik.[-Reporter: Rina Lestari-]Sumber: Kabarkota.com

          Ada dua calon penulis: Rina dan Budi.
    """
    if not (line.tail or line.index == 0):
        return
    for match in _TAIL.finditer(line.text):
        if match.start("role") < 12 and not line.text[: match.start("role")].strip():
            continue
        rest = line.text[match.end() : match.end() + 200]
        clean = re.match(r"[\s.|/,]{0,4}(?:$|(?:Editor|Penulis|Reporter|Sumber|sumber|editor|Source|Pewarta|Redaktur|Tags?|Baca [Jj]uga|BACA|PT |Copyright|COPYRIGHT|©|\(|\[|Artikel ini|Laporan|Penerjemah|Uploader|Foto|Simak|Lihat|#|Halaman|\*))", rest)
        if clean is None and not (len(rest) < 90 and not ends_sentence(rest, len(rest))):
            continue
        start = match.start("role")
        while start and line.text[start - 1] in "|/, " and start > match.start():
            start -= 1
        name = match["name"]
        stop = match.end() + (line.text[match.end() : match.end() + 1] == "." and not name.endswith("."))
        yield line.cut(start, stop, **({} if match["other"] else {"editors" if match["editor"] else "authors": names_in(name)}))


@rule(kind="byline", starts=("oleh",), head=6)
def writer_line(line: Line) -> Iterator[Cut]:
    """"Oleh: {name}" before an opinion piece, and a name with the outlet's desk: `Rina Lestari - detikFinance`.

    Examples:
          [-Oleh: Rina Lestari-]
          Harga cabai naik.
        = authors: Rina Lestari

        - Rina Lestari - detikFinance
          Harga cabai naik.
        = authors: Rina Lestari

          Oleh karena itu, harga naik.
    """
    text = line.text
    match = re.match(rf"(?:Oleh|OLEH|oleh)\s?:?\s?\*?\)?\s?(?P<name>{NAME})\s*\*?\)?", text)
    if match and is_name(_before_outlet(match["name"])) and line.index < 4:
        if match.end() >= len(text.rstrip(" *)")) or len(text) - match.end() < 3:
            yield line.cut(authors=names_in(match["name"]))
        elif line.doc.flat and ":" in text[: match.start("name")]:
            name = _before_outlet(match["name"])
            end = match.start("name") + len(name)
            if name != match["name"] or re.match(r"\s*(?=[A-Z]{4,}[, ])", text[end : end + 12]):
                yield line.cut(0, end, authors=names_in(name))
        return
    glued = re.match(rf"(?P<name>{NAME})\s?,\s?(?:Jurnalis|Wartawan|Kontributor)\s?[-–·]\s?(?=[A-Z])", text)
    if glued and line.index == 0:
        yield line.cut(0, glued.end(), authors=names_in(glued["name"]))
        return
    desk = re.fullmatch(rf"(?P<name>{NAME})(?:\s(?:-|–|\|)\s|,\s)(?P<outlet>[\w. ]{{3,24}})", text)
    if desk and line.index < 6 and is_outlet(desk["outlet"]) and is_name(desk["name"]):
        yield line.cut(authors=names_in(desk["name"]), outlet=None)
