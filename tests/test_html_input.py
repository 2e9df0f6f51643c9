"""Pages as they come: other encodings, nothing at all, markup that is deep, huge or cut off."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleannews import Cleaner, clean, restore
from cleannews.html import clean_page, decode_page
from cleannews.html.blocks import parse_page, read_blocks

STORY = (
    "<p>Perahu wisata di Telaga Ngebel berhenti beroperasi selama sepekan karena perbaikan dermaga.</p>"
    "<p>Pengelola menyebut biaya perbaikan berasal dari tiket masuk – bukan dari anggaran desa.</p>"
    "<p>“Kami ingin aman,” kata pengelola, Café Telaga ikut tutup.</p>"
)
BODY = [
    "Perahu wisata di Telaga Ngebel berhenti beroperasi selama sepekan karena perbaikan dermaga.",
    "Pengelola menyebut biaya perbaikan berasal dari tiket masuk – bukan dari anggaran desa.",
    "“Kami ingin aman,” kata pengelola, Café Telaga ikut tutup.",
]


def page(head: str = '<meta charset="utf-8">', body: str = STORY) -> str:
    return f"<html><head>{head}<title>Perahu Wisata Berhenti Sepekan</title></head><body><h1>Perahu Wisata Berhenti Sepekan</h1><div>{body}</div></body></html>"


@pytest.mark.parametrize(
    ("head", "codec", "mark"),
    [
        ('<meta charset="utf-8">', "utf-8", b""),
        ("", "utf-8", b""),
        ('<meta charset="utf-8">', "utf-8", b"\xef\xbb\xbf"),
        ('<meta charset="windows-1252">', "cp1252", b""),
        ('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">', "cp1252", b""),
        ('<meta charset="utf-8">', "cp1252", b""),  # declared wrongly
        ('<meta charset="iso-8859-1">', "utf-8", b""),  # declared wrongly the other way
        ('<meta charset="no-such-codec">', "cp1252", b""),
        ("", "cp1252", b""),
        ("", "utf-16-le", b"\xff\xfe"),
        ("", "utf-16-be", b"\xfe\xff"),
        ("", "utf-16-le", b""),
        ("", "utf-16-be", b""),
        ("", "utf-32-le", b"\xff\xfe\x00\x00"),
    ],
)
def test_encodings(head: str, codec: str, mark: bytes) -> None:
    article = clean_page(mark + page(head).encode(codec), Cleaner())
    assert article.text.split("\n") == BODY
    assert article.title == "Perahu Wisata Berhenti Sepekan"


def test_a_few_bad_bytes_spoil_only_themselves() -> None:
    assert decode_page("kopi “pahit” ".encode() + b"caf\xe9") == "kopi “pahit” café"


def test_declared_encodings_of_other_scripts_hold() -> None:
    assert decode_page(b'<meta charset="shift_jis">' + "日本".encode("shift_jis")).endswith("日本")


def test_an_xml_declaration_in_text_does_no_harm() -> None:
    article = clean('<?xml version="1.0" encoding="iso-8859-1"?>' + page(), format="html")
    assert article.text.split("\n") == BODY


@pytest.mark.parametrize(
    "source", ["", " ", "\n", "tanpa markah sama sekali", "<", "<>", "<html></html>", "<!-- -->", "\x00", "<p>", "<html><body>"]
)
def test_pages_without_anything(source: str) -> None:
    article = clean_page(source, Cleaner())
    assert (article.text, article.extracted, article.removed) == ("", "", [])
    assert article.flags == ["no-story"]


def test_no_story_invents_nothing() -> None:
    article = clean_page(
        "<html><head><title></title></head><body><ul><li><a href='/'>Depan</a></li></ul></body></html>", Cleaner()
    )
    assert article.text == ""
    assert (article.title, article.authors, article.date, article.place) == (None, [], None, None)


@pytest.mark.parametrize("tag", ["div", "b", "span", "table><tr><td", "blockquote"])
def test_deep_nesting(tag: str) -> None:
    article = clean_page(page(body=f"<{tag}>" * 5000 + STORY), Cleaner())
    assert isinstance(article.text, str)


def test_unclosed_elements_around_a_story() -> None:
    article = clean_page(page(body="<font><b><div>" * 300 + STORY), Cleaner())
    assert article.text.split("\n") == BODY


def test_huge_page() -> None:
    paragraph = "<p>Rombongan pesepeda melewati jalur selatan dan beristirahat di pinggir pantai bersama warga setempat.</p>"
    article = clean_page(page(body=paragraph * 20_000), Cleaner())
    assert article.text.count("\n") == 19_999


def test_many_links_and_no_story() -> None:
    links = "".join(f"<li><a href='/{n}'>Berita Ringkas Nomor {n} dari Lapangan Desa</a></li>" for n in range(5000))
    article = clean_page(f"<html><body><ul>{links}</ul></body></html>", Cleaner())
    assert (article.text, article.flags) == ("", ["no-story"])


def test_scripts_and_comments_are_no_text() -> None:
    noise = (
        "<script>var teks = 'bukan berita sama sekali, hanya kode program';</script><!-- catatan redaksi yang panjang sekali -->"
    )
    article = clean_page(page(body=noise + STORY + noise), Cleaner())
    assert article.text.split("\n") == BODY


def test_broken_json_ld_is_left_alone() -> None:
    head = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Perahu</script>'
    assert clean_page(page(head), Cleaner()).text.split("\n") == BODY


@pytest.mark.parametrize(
    "data",
    ['{"@type":"NewsArticle","headline":5,"author":[null,{"name":7},"x"],"publisher":[],"datePublished":{},"articleBody":[]}',
     '[[[{"@graph":{"@graph":[]}}]]]', '{"@type":["NewsArticle"],"headline":[],"author":{"name":["Sari"]}}', '"headline"'],
)  # fmt: skip
def test_odd_json_ld_is_survived(data: str) -> None:
    assert clean_page(page(f'<script type="application/ld+json">{data}</script>'), Cleaner()).text.split("\n") == BODY


def test_known_metadata_is_trusted_above_the_page() -> None:
    article = clean_page(page(body="<p>Telaga Sepi Pengunjung</p>" + STORY), Cleaner(), {"title": "Telaga Sepi Pengunjung"})
    assert article.title == "Telaga Sepi Pengunjung"
    assert article.text.split("\n") == BODY


def test_line_breaks_and_spaces_follow_the_browser() -> None:
    root = parse_page(
        "<body><p>satu\n  dua<br>tiga <b>em</b>pat&nbsp;lima</p><div>enam<span> tujuh</span></div><ul><li>delapan<li>sembilan</ul>"
        "<table><tr><td>a</td><td>b</td></tr></table><span>Sari Dewi</span><span>12 Mei</span></body>"
    )
    assert root is not None
    assert [block.text for block in read_blocks(root)] == [
        "satu dua",
        "tiga empat lima",
        "enam tujuh",
        "delapan",
        "sembilan",
        "a b",
        "Sari Dewi 12 Mei",
    ]


MARKUP = st.lists(
    st.sampled_from(
        ["<div>", "</div>", "<p>", "</p>", "<b>", "</b>", "<a href='/x'>", "</a>", "<table>", "<tr>", "<td>", "</td>", "<br>", "<h1>", "</h1>", "<li>",
         "<figure>", "<figcaption>", "<img>", "<div class='baca-juga'>", "<article>", "</article>", "<div itemprop='articleBody'>", "<script>", "</script>",
         "Baca juga: ", "Jakarta, KABARPAGI.ID - ", "Editor: Sari", "Senin, 3 Maret 2020 10:00 WIB", "Halaman 1 dari 3",
         "Warga desa memperbaiki jembatan bambu yang hanyut dua bulan lalu bersama-sama. ", "Pemerintah mengirim kawat baja pekan depan. "]
    ),
    max_size=60,
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(MARKUP)
def test_any_markup_is_survived_and_nothing_of_the_extracted_text_is_lost(parts: list[str]) -> None:
    article = clean_page("".join(parts), Cleaner())
    assert article.extracted is not None
    assert restore(article.text, article.removed) == article.extracted
    assert clean_page("".join(parts), Cleaner()).to_record() == article.to_record()


@settings(max_examples=80, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_are_survived(data: bytes) -> None:
    clean_page(data, Cleaner())
    clean_page(b"<p>" + data + b"</p><meta name='date' content='" + data + b"'>", Cleaner())
