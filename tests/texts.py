"""Random articles: story sentences and furniture glued together in every way that pages do, and some that none does."""

from __future__ import annotations

from hypothesis import strategies as st

STORY = (
    "Harga cabai rawit naik dua kali lipat sejak awal bulan.",
    "Warga Desa Sukamaju bergotong royong memperbaiki jembatan yang putus.",
    '"Kami tidak menunggu bantuan," kata Kepala Desa, Dadang Hermawan, Minggu (13/3/2022).',
    "“Pasokan berkurang,” ujar Sutarmi (48).",
    "Menurut dia, panen baru dimulai bulan depan",
    "Ia baca juga buku itu sampai selesai.",
    "Penulis buku itu lahir di Bogor.",
    "Sumber air mengering (baca: habis).",
    "SELAMA 21 jam petugas berjaga.",
    "Foto itu viral.",
    "Simak penjelasannya berikut ini:",
    "- 1 gram: Rp1.884.000",
    "Titik sebaran jalan rusak merata",
    "di Pasar Induk,",
    "İstanbul dan Ağrı",
    "1.",
    "…",
)
FURNITURE = (
    "Baca juga: Harga Telur Turun di Pasar Induk",
    "BACA JUGA:",
    "Baca Juga",
    "Baca juga:Tiga Desa Terisolasi akibat Longsor, Listrik Padam",
    "(Baca: Sopir Angkot Minta Dilibatkan)",
    "Simak juga: Jadwal Kereta Tambahan Lebaran",
    "Lihat Juga : Cara Menanam Cabai",
    "• Jadwal Kereta Tambahan, Cek Tanggalnya!",
    "Artikel Terkait",
    "Berita Terkait:",
    "JAKARTA, KOMPAS.com - ",
    "Washington | EGINDO.co – ",
    "Liputan6.com, Jakarta -",
    "Jakarta (ANTARA) - ",
    "TEMPO.CO, Jakarta -- ",
    "Merdeka.com - ",
    "MEDAN - ",
    "Medan",
    "-",
    "Kompas.com - 30/04/2019, 05:34 WIB",
    "Selasa, 3 Maret 2020 10:00 WIB",
    "5 jam lalu",
    "Laporan Wartawan Tribunnews.com, Mega Lestari",
    "Penulis: Ratna Puspasari | Editor: Bagus Wirawan",
    "Ratna Puspasari",
    "Penulis",
    "Editor: Bagus Wirawan",
    "Reporter : Yanti Marlina",
    "(fjp/haf)",
    "(*)",
    "***",
    "[uci/beq]",
    "(Antara)",
    "Sumber : CNA/SL",
    "Sumber:",
    "(Foto: Istimewa)",
    "Foto: Rachmat/Kabar Desa",
    "Warga memasang papan jembatan. (Dok. Pemdes)",
    "Ilustrasi hujan",
    "ADVERTISEMENT",
    "SCROLL TO CONTINUE WITH CONTENT",
    "Iklan",
    "Bagikan :",
    "Facebook Twitter WhatsApp",
    "Scroll to Top",
    "Home / News / Daerah",
    "Halaman Selanjutnya",
    "Halaman: 1 2 3",
    "[Gambas:Video CNN]",
    'Simak Video "Detik-detik Sapi Masuk Minimarket"',
    "Cek Berita dan Artikel yang lain di Google News",
    "Ikuti kami di",
    "Dapatkan update berita pilihan setiap hari dari Kompas.com.",
    "Artikel ini telah tayang di Kompas.com dengan judul Jembatan Putus",
    "COPYRIGHT © ANTARA 2022",
    "Tags: harga cabai, pasar induk",
    "Tags:",
    "#cabai #pasar",
    "Dibaca: 1.234",
    "0 Komentar",
    "harga cabaipasar induk",
)
GLUE = ("", " ", "\n", "\n\n", "\r\n", "\u00a0", "  ", "\t", " | ", ": ", "\u2028", "\n \n", ", ", ". ", '"', "(", ")")
STRANGE = (
    "İ",
    "ß",
    "\ud83d",
    "\udce9",
    "😀",
    "👨‍👩‍👧",
    "\ufeff",
    "\u200b",
    "\x00",
    "\u00ad",
    "ﬁ",
    "\x0c",
    "\x85",
    "e\u0301",
    "ยท",
    "Â©",
)

PIECES = st.one_of(
    st.sampled_from(STORY),
    st.sampled_from(FURNITURE),
    st.sampled_from(FURNITURE).map(str.upper),
    st.sampled_from(STRANGE),
    st.sampled_from(FURNITURE).flatmap(lambda piece: st.integers(1, len(piece)).map(lambda end: piece[:end])),
    st.text(max_size=12),
)


def glued(most: int = 24) -> st.SearchStrategy[str]:
    """Texts of pieces with anything, or nothing, between them."""
    return st.lists(st.tuples(PIECES, st.sampled_from(GLUE)), max_size=most).map(
        lambda pairs: "".join(piece + glue for piece, glue in pairs)
    )


def by_lines(most: int = 24) -> st.SearchStrategy[str]:
    """Texts in lines, as most pages give them."""
    return st.tuples(
        st.lists(st.one_of(st.sampled_from(STORY), st.sampled_from(FURNITURE)), max_size=most),
        st.sampled_from(("\n", "\n\n", "\r\n", "\n \n")),
        st.sampled_from(("", "\n", "\r\n", "  ")),
    ).map(lambda parts: parts[1].join(parts[0]) + parts[2])


TEXTS = st.one_of(by_lines(), glued(), st.text(st.characters(), max_size=200))
"""Any text: articles by lines, glued articles, and text without any sense."""

FAMILIES = {
    "one line of story": "Harga cabai rawit naik sejak awal bulan, kata Sutarmi (48). ",
    "spaces": " ",
    "no-break spaces": "\u00a0",
    "line breaks": "\n",
    "CRLF": "\r\n",
    "short lines": "Harga naik\n",
    "open brackets": "(aa/aa/",
    "brackets": "(ab/cd) ",
    "nested quotes": '"“‘(',
    "square brackets": "[[[",
    "baca juga": "baca juga ",
    "Baca juga: A": "Baca juga: A ",
    "Baca juga: headlines": "Baca juga: Harga Telur Turun di Pasar Induk Menurut dia, harga naik. ",
    "Baca juga lines": "Baca juga: Harga Telur Turun\n",
    "dashes": "- ",
    "long dashes": "–-",
    "Jakarta, ": "Jakarta, ",
    "datelines": "JAKARTA, KOMPAS.com - ",
    "Foto: ": "Foto: ",
    "Foto lines": "Foto: Istimewa\n",
    "asterisks": "*",
    "full stops": ". ",
    "hashtags": "#cabai ",
    "dates": "Selasa, 3 Maret 2020 10:00 WIB ",
    "date lines": "Kompas.com - 30/04/2019, 05:34 WIB\n",
    "credits": "Editor: Budi ",
    "credit lines": "Penulis: Budi\n",
    "Title Case": "Harga Cabai Rawit Naik ",
    "colons": "a: ",
    "pipes": "| ",
    "artikel terkait": "Artikel Terkait\nHarga Telur Turun\n",
    "simak video": 'Simak Video "',
    "one word": "a",
    "digits": "12/3 ",
    "Sumber: ": "Sumber: ",
    "copyright": "COPYRIGHT © ANTARA 2022 ",
    "sources with their headline": "sumber: x Sumber: Kabarkota dengan judul: a" + " " * 300 + "b: ",
    "pages": "Laman berikutnya " + "1" * 24 + "x\n",
    "video titles": "Simak Video Panen Cabai[Gambas:Video] ",
    "appeals": "Jika Anda punya informasi penting, kirim ke redaksi ",
    "appeals without an end": "Jika Anda punya informasi penting " + "a" * 300,
}
"""Units of texts that make careless patterns slow; repeated to any size."""


def repeated(unit: str, size: int) -> str:
    """The unit repeated to `size` characters."""
    return (unit * (size // len(unit) + 1))[:size]
