"""What the publisher says of itself below the story: appeals, contact data, the right of reply, terms of use, a release's signature."""

from __future__ import annotations

from collections.abc import Iterator
from re import IGNORECASE

from cleannews.dates import DATE
from cleannews.pattern import pattern
from cleannews.rule import Cut, Line, rule
from cleannews.shape import below_prose, closes_story, ends_sentence
from cleannews.words.places import is_place

_TIPS = pattern(
    r"(?:Jika|Bila|Apabila) [Aa]nda (?:punya|memiliki|mempunyai|mengetahui) informasi (?:kejadian|peristiwa|penting|seputar)[^\n]{10,260}?"
    r"(?:[\w.-]{1,64}@[\w.-]{1,64}\w|\d[\d -]{8,16}\d)(?:[^\n@]{0,40}?[\w.-]{1,64}@[\w.-]{1,64}\w){0,3}(?:\s?\([^()\n]{5,60}\))?\.?"
)


@rule(
    kind="promo", has=("anda punya informasi", "anda memiliki informasi", "anda mempunyai informasi", "anda mengetahui informasi")
)
def appeal_for_tips(line: Line) -> Iterator[Cut]:
    """The desk's appeal for tips, up to its number or address.

    Examples:
          Harga cabai naik. [-Jika Anda punya informasi kejadian di sekitar Anda, silakan kirim ke redaksi@kabarkota.example (lampirkan data diri)-]

          Jika Anda punya informasi tentang korban, hubungi polisi, kata Rina.
    """
    for match in _TIPS.finditer(line.text):
        if "redaksi" not in match[0].lower() and " kami" not in match[0]:
            continue  # the police and others ask for tips too
        if ends_sentence(line.text, match.start()) or line.text.endswith(("  ", ") ", "] "), 0, match.start()):
            yield line.cut(match.start(), match.end())


_APPEAL = pattern(
    r"\W{0,3}(?:Dukung|Bantu) [\w. ]{3,40} (?:untuk|agar) (?:terus|tetap|bisa) (?:\w+ )?(?:menyajikan|menghadirkan|memproduksi) jurnalis[^\n]{3,140}"
    r"|\W{0,3}(?:Download|Unduh|Install) [\w ]{2,30} (?:Super )?App\b[^\n]{0,140}(?:Android|iOS|https?://)[^\n]{0,80}"
    r"|Layanan [Ll]angganan [^\n]{3,60}https?://\S+"
    r"|Ikuti berita(?:-berita)? ter[^\n]{3,80} (?:halaman|fan ?page|akun) (?:Facebook|Instagram|Twitter)\b[^\n]{0,40}"
    r"|Berita [Tt]erkini,? [Ee]ksklusif di WhatsApp [^\n]{3,40}|\+ Gabung|Tetap [Tt]erhubung (?:[Dd]engan )?[Kk]ami\s?:?"
    r"|(?:Bagaimana|Apa) pendapat (?:Anda|kamu) [^\n?]{5,60}\? (?:Yuk|Ayo|Silakan),? (?:tulis|tuliskan|sampaikan|beri|berikan|bagikan|isi)\b[^\n]{6,280}"
    r"|Dengan berlangganan, anda menyetujui [^\n]{5,80}"
)


_OURS = pattern(r"https?://|\.(?:com|co|id|net)\b|\bkami\b|^\W*(?:Berita [Tt]erkini|Gabung|Dengan berlangganan)", IGNORECASE)
"""What such a line names: the outlet, in one way or the other."""


@rule(
    kind="promo",
    starts=("dukung", "bantu", "download", "unduh", "install", "layanan langganan", "ikuti berita", "berita terkini", "gabung", "tetap terhubung", "dengan berlangganan", "bagaimana pendapat", "apa pendapat"),
)  # fmt: skip
def reader_appeal(line: Line) -> Iterator[Cut]:
    """A line that asks for support, a download, a subscription or a like, and the rule drawn above it.

    Examples:
          Harga cabai naik.
        - Dukung KabarKota.com untuk terus menyajikan jurnalistik yang independen. Klik di sini

          Harga cabai naik.
        - Unduh Kabar Kota App, aplikasi warga terlengkap! https://kabarkota.example (Android/iOS)

          Dukung petani untuk terus menanam cabai, kata Rina.
    """
    if line.index and line.tail and _APPEAL.fullmatch(line.text) and _OURS.search(line.text):
        yield line.cut()
        above = line.prev
        if above is not None and not above.text.strip("_-–—= "):
            yield above.cut()


_RIGHT_OF_REPLY = pattern(
    r"catatan redaksi\s?:\s?Apabila ada pihak(?=[^\n]*(?:berita|artikel|dirugikan|keberatan|hak jawab))[^\n]{20,600}",
    IGNORECASE,
)


@rule(kind="legal", starts=("catatan redaksi",))
def right_of_reply(line: Line) -> Iterator[Cut]:
    """The notice on the right of reply under the press law, which may go on on the next line.

    Examples:
          Harga cabai naik.
        - CATATAN REDAKSI: Apabila ada pihak yang merasa dirugikan dengan berita ini, silakan kirim sanggahan ke redaksi,
        - sebagaimana diatur dalam Undang-Undang tentang Pers.

          Catatan redaksi: harga itu sudah diperbarui pada Senin.
    """
    if line.tail and _RIGHT_OF_REPLY.fullmatch(line.text):
        yield line.cut()
        below = line.next
        if below is not None and below.low.startswith("sebagaimana diatur"):
            yield below.cut()


_CONTACT = pattern(
    r"\b(?:jl|jln|jalan)\b[. ]|\b\d{5}\b|\(0\d{2,3}\)|telp|e-?mail|\[email|fax|©|@"
    r"|^\W?(?:telepon|phone|hp|wa|whatsapp|alamat|perusahaan|penerbit)\b[ \w]{0,9}:",
    IGNORECASE,
)
"""What lines of contact data hold: a street, a postal code, a number, an address, the copyright sign."""
_SHORT = 70
"""Characters that such a line has at most."""


def _is_contact(line: Line) -> bool:
    """Whether a line holds contact data and no sentence."""
    return (
        len(line.text) < _SHORT
        and line.text[-1] not in "!?"
        and not line.text.endswith(("a.", "n.", "i."))  # as most Indonesian sentences do
        and _CONTACT.search(line.text) is not None
    )


@rule(kind="legal", scope="tail", has=("redaksi@",))
def contact_block(line: Line) -> Iterator[Cut]:
    """The publisher's address and numbers around the desk's own e-mail, three lines or more.

    Examples:
          Harga cabai naik.
        - Alamat: Jl. Melati No. 7 Sragen
        - Email: redaksi@kabarkota.example
        - Telp: (0271) 555123

          Pasar itu terletak di tepi jalan raya Sragen.
          Harga cabai kini 45000 rupiah.
          Kirim resep cabai ke redaksi@kabarkota.example sebelum Jumat.
    """
    if not (line.tail and _is_contact(line) and closes_story(line)):
        return
    block = [line]
    for step in ("prev", "next"):
        other: Line | None = getattr(line, step)
        while other is not None and _is_contact(other):
            block.append(other)
            other = getattr(other, step)
    top = min(block, key=lambda member: member.index)
    if len(block) > 2 and (top.prev is None or top.prev.text[-1] not in ":,"):
        yield from (member.cut() for member in block)


_OWNER = pattern(r"\b(?:PT|CV|Yayasan)\.? [A-Z][^\n.]{3,60}$")


@rule(kind="legal", scope="tail", has=("©", "[email"))
def address_block(line: Line) -> Iterator[Cut]:
    """The publisher's name, address and contact that close the page, up to its copyright line.

    The block may hang on the end of the last paragraph ("… Editor: Rina PT Penerbit Kabar").

    Examples:
          Harga cabai naik.
        - PT Penerbit Kabar Kota
        - Jl. Melati No. 7
        - Sragen 57211
        - (0271) 555123
        - redaksi@kabarkota.example ©2025 Kabar Kota

          Kantor PT Kabar Kota di Jl. Melati dijaga polisi.
    """
    if (
        not line.tail
        or len(line.text) > 120
        or (not line.low.strip().endswith(("teknologi", "reserved", "media")) and "©" not in line.text)
    ):
        return
    block: list[Line] = [line]
    above = line.prev
    while above is not None and len(block) < 7 and len(above.text) < _SHORT and _CONTACT.search(above.text):
        block.append(above)
        above = above.prev
    if len(block) < 3 or above is None:
        return
    yield from (member.cut() for member in block)
    owner = _OWNER.search(above.text)
    if owner:
        yield above.cut(owner.start())


_SIGNED = pattern(rf"(?P<place>[A-Z][A-Za-z ]{{2,28}}), (?i:{DATE})")
_ISSUER = pattern(
    r"(?=[^\n]{0,90}(?:Humas|HUMAS|Hubungan Masyarakat|Komunikasi|Informasi|Penerangan))(?:Biro|Bagian|Dinas|Humas|Kepala|Direktorat|Pusat|Sekretariat|Divisi|Kementerian|Badan)\b[^\n.:]{4,110}"
)


@rule(kind="byline", tail=1, unclosed=True, gate=pattern(r"[A-Z][A-Za-z ]{2,28}, \d|Bi|Ba|Di|Hu|Ke|Pu|Se"))
def release_signature(line: Line) -> Iterator[Cut]:
    """Place and date that close a press release, and the office below them.

    Examples:
          Harga cabai naik.
        - Sragen, 24 Januari 2020
        - Biro Hubungan Masyarakat Kementerian Cabai

          Surat itu dibuka dengan tempat dan tanggal:
          Sragen, 17 Agustus 1945
    """
    above = line.prev
    dated = _SIGNED.fullmatch(line.text)
    if dated and below_prose(line) and is_place(dated["place"]):
        yield line.cut()
    elif above is not None and _ISSUER.fullmatch(line.text):
        dated = _SIGNED.fullmatch(above.text)
        if dated and is_place(dated["place"]):
            yield above.cut()
            yield line.cut()


_TERMS = pattern(
    r"(?:Important Disclaimers?\b[^\n]{40,6000}|(?:Anda dapat|Dilarang) menyiarkan ulang, menulis ulang,[^\n]{10,160}(?:mencantumkan sumber|seizin) [\w. ]{3,40})$"
)


@rule(kind="legal", has=("important disclaimer", "ulang, menulis"))
def terms(line: Line) -> Iterator[Cut]:
    """The terms of use behind the story, up to the end of the text.

    Examples:
          Harga cabai naik. [-Anda dapat menyiarkan ulang, menulis ulang, atau menyalin berita desa ini asal mencantumkan sumber KabarKota.id-]

          Radio desa itu menyiarkan ulang pidato kepala desa.
    """
    match = next(
        (
            found
            for part in line.near("important disclaimer", "ulang, menulis", before=30, after=7000)
            for found in [_TERMS.search(line.text, *part)]
            if found
        ),
        None,
    )
    if (
        match
        and line.tail
        and (not match.start() or ends_sentence(line.text, match.start()) or line.text[match.start() - 2] in " \xa0")
    ):
        yield line.cut(match.start())
