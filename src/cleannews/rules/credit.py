"""Credits of photos inside and behind captions."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleannews.dateline import read
from cleannews.pattern import pattern
from cleannews.rule import Cut, Line, rule
from cleannews.rules.dateline_inline import buried
from cleannews.shape import QUOTED, SAID, ends_sentence, story_begun

_CREDIT = pattern(
    r"[(\[]\s?(?:foto|photo|image|credit|gambar|dok|dokumentasi|sumber foto|sumber|f|ilustrasi|courtesy|source)\s?[:.;/]\s?[^()\[\]\n]{1,90}[)\]]\.?"
    r"|[(\[]\s?(?:istimewa|ist|dok,? ?ist|dok\. ?[^()\n]{2,60}|antara foto/[^()\n]{2,60}|foto[- ]ist[^()\n]{0,20}|(?:instagram|twitter|tiktok|facebook|youtube)(?:\.com)?/?\s?@?[\w./]{2,40}|(?:unsplash|freepik|pixabay|shutterstock|pexels)(?:\.com)?[^()\n]{0,30})\s?[)\]]\.?",
    re.IGNORECASE,
)


@rule(
    kind="caption",
    has=("(foto", "( foto", "(photo", "[foto", "image :", "image:", "(credit", "( credit", "(dok", "(sumber foto", "(ist)", "(istimewa", "( ist", "(gambar",
         "(instagram", "(ilustrasi", "(f:", "(courtesy", "(youtube", "sumber foto:", "sumber foto :", " foto: ",
         *(mark + name for mark in ("(", "( ", "[", "[ ") for name in ("antara foto", "unsplash", "freepik", "pixabay", "shutterstock", "pexels"))),
)  # fmt: skip
def photo_credit(line: Line) -> Iterator[Cut]:
    """A photo credit in brackets, with the caption that it closes.

    Behind a full stop it stands alone at the end of a paragraph and only the bracket goes.
    Where no full stop comes before it, the words since the last sentence are the caption.

    Examples:
        - Pedagang menata cabai di Pasar Induk, Senin (Foto: Rina Lestari/Kabarkota)
          Harga cabai naik.
        = captions: Pedagang menata cabai di Pasar Induk, Senin (Foto: Rina Lestari/Kabarkota)

          Harga cabai naik. [-(Foto: Istimewa)-]

          Ia mengunggah foto (foto lama) di akunnya.
    """
    text = line.text
    if (
        len(text) < 330
        and text[-1] != "."
        and not QUOTED.search(text)
        and re.search(r"[.)] (?:Foto|FOTO)\s?: ?(?:dok\. ?|Dok\. ?)?[A-Z@][\w /.&@-]{2,44}$", text)
        and not line.doc.flat
    ):
        yield line.cut(captions=[text])
        return
    if len(text) < 330 and re.search(r"(?:\||-|–)\s?(?:Sumber )?(?:Foto|FOTO)\s?:\s?[^.\n]{2,50}$", text):
        yield line.cut(captions=[text])
        return
    floor = 0
    dated = buried(line) if line.doc.flat and not line.index else None
    front = dated.start - line.start if dated is not None else 0
    for match in _CREDIT.finditer(text):
        start = match.start()
        if match.end() <= front < _FRONT:
            yield line.cut(0, front, captions=[text[:front].strip()])
            return
        if _closed(text, start) and start > 20 and _above_lead(line, start, match.end()):
            yield line.cut(captions=[text])
            return
        if _closed(text, start):
            yield line.cut(start, match.end())
            floor = match.end()
            continue
        label = _CAPTIONED.search(text, max(floor, start - 330), start)
        begin = label.start() if label else _caption_start(text, floor, start)
        if begin is None:
            floor = match.end()
            continue
        end = match.end()
        if begin > 0 and end < len(text) and not line.doc.flat and not text[end : end + 80].lstrip()[:1].isupper():
            continue
        if QUOTED.search(text, begin, start):
            yield line.cut(start, end)  # a sentence of the story stands before the credit
        elif begin == 0 and end >= len(text) - 1:
            yield line.cut(captions=[text])
        elif line.doc.flat or begin == 0 or end >= len(text) - 1:
            yield line.cut(begin, end, captions=[text[begin:end].strip()])
        floor = end


def _above_lead(line: Line, start: int, end: int) -> bool:
    """Whether a line is one sentence and its credit, at the top and with the story below it."""
    text, below = line.text, line.next
    if line.index > 3 or below is None or line.doc.flat or len(text) > 260 or end < len(text) - 1 or story_begun(line):
        return False
    sentence = text[:start].rstrip()
    if re.search(r"[\"“]|[.!?] [A-Z]", sentence[:-1]) or SAID.search(sentence):
        return False
    found = read(line.doc.text, below.start)
    return bool(found) or ((line.index > 0 or text.startswith("Ilustrasi ")) and len(below.text) > 80)


_FRONT = 330
"""Characters of a caption before the dateline of a one-line text."""
_CAPTIONED = pattern(r"(?:Keterangan|Ket\.?|Teks) [Ff]oto ?:")


def _closed(text: str, at: int) -> bool:
    """Whether a full stop stands before a credit; a bracket, such as a date's, closes no sentence."""
    while at and text[at - 1].isspace():
        at -= 1
    if at and text[at - 1] in "\"”’'":
        at -= 1
    return at > 0 and text[at - 1] in ".!?"


def _caption_start(text: str, floor: int, end: int) -> int | None:
    """Where the caption before a credit begins: behind the last full stop; None if it would be too long for one."""
    at = end
    for match in re.finditer(r"[.!?][\"”)]?\s+(?=[A-Z\"“])|[a-z\d)][.!?](?=[A-Z])", text[max(floor, end - 420) : end]):
        piece = text[max(floor, end - 420) : end][: match.start() + 1]
        if re.search(r"\b(?:[A-Z][a-z]{0,3}|No|Dr|Drs|Prof|St|Jl|Tn|Ny|Moch|Muh|Moh|[A-Z])\.$", piece):
            continue
        at = max(floor, end - 420) + match.end()
    if at == end:
        at = floor
    return at if end - at <= 330 and (at == floor or at > max(floor, end - 420)) else None


_DATELINE = pattern(r"[A-Z]{4,},? [A-Za-z]+\.(?:com|COM|co\.id|CO\.ID|id|ID)\s?[-–—]")
_BURIED = pattern(
    r"(?<=[.!?\"”\s)a-z0-9])(?:SHUTTERSTOCK|ANTARA FOTO|TANGKAPAN LAYAR|KOMPAS\.com|FREEPIK|PIXABAY|UNSPLASH|DOK\. [A-Z][\w .]{2,40}?|WIKIMEDIA COMMONS|Dok\. [A-Z][\w .]{2,30}?)(?:/[A-Z0-9][A-Z0-9 ._]{1,30}(?=[A-Z][a-z]|\s))?\s?(?=[A-Z][a-z])"
)


@rule(
    kind="caption",
    has=("shutterstock", "antara foto/", "tangkapan layar", "freepik/", "foto/", "pixabay/", "unsplash/", "kompas.com/", "dok. "),
)
def buried_caption(line: Line) -> Iterator[Cut]:
    """A caption inside running text, recognised by the agency's credit glued before it; it ends with its sentence.

    Examples:
          Pemerintah mengakui hal itu. [-SHUTTERSTOCK/RINA99Ilustrasi cabai merah. -]Dengan aturan itu harga diharapkan turun.

          Foto itu dibeli di Shutterstock seharga satu dolar.
    """
    for match in _BURIED.finditer(line.text):
        if match.start() and not (ends_sentence(line.text, match.start()) or line.text[match.start() - 1].islower()):
            continue
        stop = re.compile(r"[a-z\d)]{2}[.](?=\s|[A-Z\"“]|$)").search(line.text, match.end(), match.end() + 420)
        if (
            stop is None
            or _DATELINE.search(line.text, match.start() + 12, stop.end())
            or line.low[max(0, match.start() - 8) : match.start()].rstrip().endswith(("foto:", "foto :"))
        ):
            continue  # the caption stands before its credit
        end = stop.end()
        while end < len(line.text) and line.text[end] == " ":
            end += 1
        yield line.cut(match.start(), end, captions=[line.text[match.start() : end].strip()])
    for match in re.finditer(r"(?<![\w.])(?P<one>Dok\. [A-Z][^\n]{20,260}?[.)])\s+(?P=one)\s?", line.text):
        yield line.cut(match.start(), match.end(), captions=[match["one"]])
    for match in re.finditer(
        r"(?<=\s)Foto/(?:[A-Z][\w.]+ )?(?:@[\w.]+|Istimewa|[A-Z]\w+/[A-Z]\w+|[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}(?=[\"“A-Z]))\s?",
        line.text,
    ):
        if line.doc.flat or match.end() >= len(line.text):
            yield line.cut(match.start(), match.end())


_BARE = pattern(
    r"(?:\s(?:FOTO|Foto|Photo|Poto|Dok|DOK|Dokumentasi)\s?(?:[:./]|-(?!FOTO|Foto|foto))\s?(?:[Dd]ok\. ?)?[A-Z@][^.\n:]{1,50}|(?:ANTARA FOTO|TEMPO|KONTAN|REUTERS|AFP|JIBI)/[A-Z][\w .]{2,40}|\s-\s?IST|(?<=[\w.)])--[A-Z]\w{2,20}|--Dok[\w. ]{0,40}|(?<=\w)-[A-Za-z]\w{2,20}-|\s©\d{4} \w+\.com"
    r"|\|\s?[A-Z][\w ]{2,30}/[A-Z][\w.]{2,30}|\sFoto-Ist\S{0,6})\.?$"
)


@rule(
    kind="caption",
    ends="-",
    has=("foto:", "foto :", "foto-", "photo:", "poto:", " dok", "tempo/", "kontan/", "foto/", "jibi/", " - ist", "--", "©", "freepik", "pixabay", "unsplash"),
)  # fmt: skip
def bare_credit(line: Line) -> Iterator[Cut]:
    """A caption on its own line that closes with a credit without brackets.

    Examples:
          Harga cabai naik.
        - Pedagang menata cabai di Pasar Induk, Senin (3/3). Foto: Dok. Pasar Induk
          Pedagang menunggu kiriman.

          Harga cabai naik.
        - Pembukaan pasar murah di halaman balai kota-Freepik-
          Pedagang menunggu kiriman.

          Harga cabai naik.
        - Pembukaan pasar murah di halaman balai kota.--Dokumen Kabarkota.id
          Pedagang menunggu kiriman.

          Polisi memeriksa lima orang saksi dalam kasus pencurian cabai itu. -rin-

          "Saya simpan fotonya," kata Rina sambil menunjukkan album Foto: Kenangan
    """
    text = line.text
    if line.doc.flat or len(text) > 240 or len(text) < 24 or not _BARE.search(text[-80:]):
        return
    if QUOTED.search(text) or len(re.findall(r"[.!?]\s[A-Z]", text)) > 2:
        return
    yield line.cut(captions=[text])


_CREDIT_END = pattern(
    r"(?:(?P<sure>\bFoto/[A-Z][\w@ ]{2,30}|\bANTARA(?: FOTO)?/[A-Z][\w .'/-]{2,60}|[(\[]ANTARA(?: FOTO)?/[^()\[\]\n]{2,60}[)\]])|\([A-Z]{3,6}/[A-Z][\w. ]{2,40}\)|[(\[](?:Dok|DOK|dok|Foto|FOTO)\b[^()\[\]\n]{2,60}[)\]]"
    r"|\[[A-Z][\w.-]+(?:\.com|\.id|\.co)?/[^\[\]\n]{2,50}\])\s?\.?$"
)


@rule(kind="caption", ends=")]", has=("foto/", "antara/"))
def credited_caption(line: Line) -> Iterator[Cut]:
    """A line above the lead that ends in a photo credit, even behind a full stop.

    Examples:
        - Relawan menanam bibit bakau di pesisir. ANTARA/HO-Komunitas Lestari.
          Jakarta (ANTARA) - Sebanyak 300 bibit ditanam.

        - Petani memikul wortel, Rabu (5/6/2024). (JIBI/Kabar)
          KABARKOTA.COM, SOLO - Petani wortel merugi.

          Relawan menanam bibit bakau (ANTARA/HO) di pesisir.
    """
    below = line.next
    if line.index > 5 or below is None or len(line.text) > 330:
        return
    end = line.low[-90:]
    match = _CREDIT_END.search(line.text[-90:]) if "/" in end or "dok" in end or "foto" in end else None
    if match is None or story_begun(line):
        return
    found = read(line.doc.text, below.start)
    if match["sure"] or (found and found.strong) or (line.prev is not None and line.prev.low in ("penulis", "editor")):
        yield line.cut(captions=[line.text])
