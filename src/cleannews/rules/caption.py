"""Captions of photos and videos, and their credits."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleannews.dateline import read
from cleannews.pattern import pattern
from cleannews.rule import Cut, Line, rule
from cleannews.shape import SAID, ends_sentence, is_headline, is_name

_OPEN = pattern(
    r"(?:(?:SHUTTERSTOCK|ANTARA FOTO|ANTARANEWS|KOMPAS\.com|KOMPAS|Tribun\w*\.com|TRIBUN\w*(?:\.COM)?|AFP|AP|Getty Images|GETTY IMAGES|REUTERS|Reuters|Dok|DOK|Dokumentasi|BIRO PERS \w+|FREEPIK|Freepik|UNSPLASH|Unsplash|PEXELS|PIXABAY|WIKIMEDIA COMMONS)"
    r"(?:\s?/\s?[A-Z][\w .&'-]{1,40}|\.\s[A-Z])|ILUSTRASI\.|Foto\s?:(?=\s?[A-Z@(])|FOTO\s?:(?=\s?[A-Z@(])|Foto/(?=[A-Z@])|Foto\. (?=[A-Z]\w+ [A-Z])|(?:FOTO|Foto) [Ii]lustrasi\s?:|Sumber gambar\s?[,:]|Sumber [Ff]oto\s?:|(?:Keterangan|Ket\.?|Teks|Kapsen) (?:[Ff]oto|[Gg]ambar)\s?:|TEKS FOTO\s?:|Caption\s?:|P(?:hoto|oto)\s?:\s?(?=[A-Z@])|Ilustrasi\.|Foto-(?=[A-Z@])(?!Foto)|Ilustrasi (?:foto )?\((?=[A-Z@/]|[Ff]oto|[Ss]umber|[Dd]ok)|Photo by|(?:Tangkapan layar|TANGKAPAN LAYAR)\s?(?:[-–—:]|[(/](?=[A-Z@]))|For: )"
)


_PICTURE = pattern(
    r"(?:Ilustrasi|ILUSTRASI)\b(?! (?:itu|ini|tersebut|yang)\b)[^.\n\"“]{0,110}(?:\([^()\n]{2,60}\))?|[Tt]ribun\w*(?:\.com)?/[@A-Z][\w .]{2,40}|TRIBUN\w*(?:\.COM)?/[\w .]{2,40}"
    r"|Hak Cipta: ©.{2,60}"
)
"""A line that only names the picture or its owner."""


_CREDIT_ALONE = pattern(r"(?:SHUTTERSTOCK|ANTARA FOTO|KOMPAS\.com|KOMPAS|TEMPO|KONTAN|AFP|AP|REUTERS)/[A-Z@][\w .'-]{2,40}")
"""The credit of a picture on a line of its own; above it, its caption."""


@rule(
    kind="caption",
    starts=("shutterstock", "antara foto", "kompas", "tempo", "kontan", "tribun", "afp", "ap", "getty", "reuters", "dok", "dokumentasi", "biro pers", "freepik", "unsplash", "pexels", "pixabay", "wikimedia",
            "ilustrasi", "foto", "sumber gambar", "sumber foto", "keterangan", "ket", "teks foto", "kapsen", "caption", "photo", "poto", "tangkapan layar", "istimewa", "for:", "hak cipta"),
)  # fmt: skip
def caption_line(line: Line) -> Iterator[Cut]:
    """A line that opens with a photo credit: `Foto: …`, `SHUTTERSTOCK/NAMA …`, `Sumber gambar, …`; and its alt text above it.

    Examples:
          Harga cabai naik.
        - Foto: Rina Lestari/Kabarkota
          Pedagang menunggu kiriman.

          Harga cabai naik.
        - SHUTTERSTOCK/RINA LESTARI Cabai merah dijemur di halaman rumah warga.
          Pedagang menunggu kiriman.

          Harga cabai naik.
        - Cabai merah di lereng Merbabu
        - Foto: Cabai merah di lereng Merbabu
          Pedagang menunggu kiriman.

          Foto diunggah Selasa kemarin dan menjadi viral.

          Foto ini kemudian viral.

        - Tangkapan layar - Rina Lestari berpidato di balai desa.
          Warga bertepuk tangan.

          Warga bertepuk tangan.
          Tangkapan layar percakapan Rina beredar luas di media sosial sejak Senin.
    """
    text = line.text
    if line.low.rstrip(".") in (
        "istimewa",
        "ilustrasi",
        "ilustrasi/net",
        "foto istimewa",
        "foto/istimewa",
        "dok. istimewa",
        "foto: istimewa",
    ):
        yield line.cut(captions=[text])
        return
    if _PICTURE.fullmatch(text):
        yield line.cut(captions=[text])
        return
    if _CREDIT_ALONE.fullmatch(text) and line.index < 5:
        yield line.cut()
        above = line.prev
        if (
            above is not None
            and above.index
            and above.text[-1].isalnum()
            and 16 < len(above.text) < 260
            and not is_headline(above.text)
        ):
            yield above.cut(captions=[above.text])
        return
    match = _OPEN.match(text)
    if match is None or len(text) > 520:
        return
    if match[0].startswith(("Dok", "DOK")):
        twice = re.match(r"(?P<one>.{20,240}?[.\w)])\s+(?P=one)", text)
        if twice and not line.doc.flat:
            yield line.cut(0, twice.end(), captions=[twice["one"]])
            return
    if line.doc.flat and len(text) > 300:
        return
    rest = text[match.end() :]
    sentences = len(re.findall(r"[a-z\d)][.!?](?=\s[A-Z\"“])", rest))
    if sentences <= 3 and not SAID.search(rest):
        yield line.cut(captions=[text])
        if line.prev is not None and len(rest) > 12 and line.prev.text == rest.strip():
            yield line.prev.cut(captions=[rest.strip()])  # its alt text


@rule(kind="caption", has=("perbesar",))
def enlarge(line: Line) -> Iterator[Cut]:
    """A picture's alt text with the button to enlarge it, and the caption on the next line.

    Examples:
        - Gula Pasir Perbesar
        - Ilustrasi gula pasir (iStockphoto)
          Di kota itu ada pabrik gula.

          Pemerintah ingin memperbesar produksi gula.
    """
    if not line.text.endswith("Perbesar") or len(line.text) > 200:
        return
    yield line.cut(captions=[line.text[:-8].strip()])
    below = line.next
    if (
        below is not None
        and len(below.text) < 320
        and (re.search(r"\([^()]{3,60}\)\.?$", below.text) or not ends_sentence(below.text, len(below.text)))
    ):
        yield below.cut(captions=[below.text])


@rule(kind="caption", ends=")")
def repeated_caption(line: Line) -> Iterator[Cut]:
    """The caption above the lead that stands once more further down, there with its credit.

    Examples:
        - Cabai merah, dijemur warga di halaman rumah, apakah harganya turun?
          KABARKOTA.COM - Harga cabai naik.
          Pedagang menunggu kiriman.
        - Cabai merah, dijemur warga di halaman rumah, apakah harganya turun? (kabarkota)
          Kiriman datang Senin.

          Harga cabai naik tajam sejak awal pekan di semua pasar.
          Harga cabai naik tajam sejak awal pekan di semua pasar.
    """
    if line.doc.flat:
        return
    for above in map(line.doc.line, range(min(3, line.index))):
        size = len(above.text)
        if 30 < size < 320 and line.text.startswith(above.text) and re.fullmatch(r"\s?\([^()\n]{2,40}\)\.?", line.text[size:]):
            yield above.cut(captions=[above.text])
            yield line.cut()


@rule(kind="caption", head=8, unclosed=True)
def caption_above_lead(line: Line) -> Iterator[Cut]:
    """A line between the headline and the dateline that describes the picture, without a full stop.

    The dateline, or the same line once more (alt text and caption), is the evidence.

    Examples:
          Harga Cabai Naik Tajam di Pasar Induk Kramat Jati
        - Pedagang menata cabai di Pasar Induk
        - Pedagang menata cabai di Pasar Induk
          JAKARTA, KABARKOTA.com - Harga cabai naik.
        = captions: Pedagang menata cabai di Pasar Induk

          Pedagang menata cabai.
          JAKARTA akan membangun pasar baru di pinggir kota.
    """
    text = line.text
    below, above = line.next, line.prev
    if below is None or len(text) > 260 or text[-1] in '.,:;?!"”':
        return
    if (above is not None and above.text == text) or below.text == text:
        if (len(text.split()) >= 3 and len(text) > 16 and not is_headline(text, least=5, share=0.9)) or (
            above is not None and above.text == text and line.index > 1
        ):
            yield line.cut(captions=[text])
        return
    if above is None or len(text.split()) < 4 or is_name(text) or is_headline(text, least=4, share=0.85):
        return
    if ends_sentence(above.text, len(above.text)) and len(above.text) > 120:
        return
    found = read(line.doc.text, below.start)
    if found and found.strong and found.end > below.start:
        yield line.cut(captions=[text])
