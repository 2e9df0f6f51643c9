"""Credits, dates and headlines of pages, part by part."""

import pytest

from cleannews.html.blocks import parse_page, read_blocks
from cleannews.html.claims import Claim
from cleannews.html.people import clean_names, read_credits
from cleannews.html.stamps import choose_date
from cleannews.html.titles import find_title, without_site


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("Penulis: Rahmat Hidayat | Editor: Budi Santoso", {"authors": ["Rahmat Hidayat"], "editors": ["Budi Santoso"]}),
        ("Rep: Dwi Lestari/ Red: Bayu Aji Putra", {"authors": ["Dwi Lestari"], "editors": ["Bayu Aji Putra"]}),
        ("Pewarta: Rahmat Lasoma dan Yuli K", {"authors": ["Rahmat Lasoma", "Yuli K"]}),
        ("Redaktur & Reporter : Wahyu", {"authors": ["Wahyu"], "editors": ["Wahyu"]}),
        ("PenulisKontributor Solo, Sari Dewi", {"authors": ["Sari Dewi"]}),
        ("EditorFarhan Siregar", {"editors": ["Farhan Siregar"]}),
        ("Laporan Wartawan Warta-surya.com, Galih Saputra", {"authors": ["Galih Saputra"]}),
        ("Oleh : Rahmat Hidayat / FMB", {"authors": ["Rahmat Hidayat"]}),
        ("By Rahmat Hidayat - Jumat, 14 Februari 2020", {"authors": ["Rahmat Hidayat"]}),
        (
            "Senin, 3 Maret 2025 Reporter: Rahmat Hidayat Editor: Budi Anto 1585",
            {"authors": ["Rahmat Hidayat"], "editors": ["Budi Anto"]},
        ),
        ("Penulis: Tim Redaksi", {"authors": []}),
        ("Author: admin", {"authors": []}),
        ("Oleh karena itu warga mengungsi", {}),
        ("Editor senior itu menolak berkomentar", {}),
        ("EDITOR CHOICE", {}),
    ],
)
def test_credits(text: str, want: dict[str, list[str]]) -> None:
    assert {field: clean_names(rest) for field, rest in read_credits(text)} == want


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("Rahmat Hidayat, Jurnalis · Jumat 14 Februari 2020 18:30 WIB", ["Rahmat Hidayat"]),
        ("Rahmat Hidayat - detikFinance", ["Rahmat Hidayat"]),
        ("Laporan Rahmat Hidayat | Medan", ["Rahmat Hidayat"]),
        ("rahmat hidayat", ["rahmat hidayat"]),
        ("CTR, CNN Indonesia", ["CTR"]),
        ("Rahmat Hidayat, Rahmat Hidayat", ["Rahmat Hidayat"]),
        ("Kabar Desa", []),
        ("https://www.facebook.com/kabardesa", []),
        ("redaksi@kabardesa.com", []),
        ("Kabar Desa Media Group", []),
    ],
)
def test_names(text: str, want: list[str]) -> None:
    assert clean_names(text, "Kabar Desa") == want


@pytest.mark.parametrize(
    ("shown", "stated", "where", "want"),
    [
        ("Selasa, 5 Juli 2022 19:15 WIB", [], "", "2022-07-05T19:15:00+07:00"),
        ("Selasa, 5 Juli 2022 19:15 WITA", ["2022-07-05T11:15:42Z"], "", "2022-07-05T19:15:42+08:00"),
        ("05/07/2022, 19:15", ["2022-07-05T12:15:08+00:00"], "", "2022-07-05T19:15:08+07:00"),
        ("05/07/2022, 19:15", ["2022-07-05T19:15:08Z"], "", "2022-07-05T19:15:00"),  # local time that is called UTC
        ("05/07/2022, 19:15", [], "Makassar", "2022-07-05T19:15:00"),
        ("5 Juli 2022", ["2022-07-05T19:15:08+07:00"], "", "2022-07-05T19:15:08+07:00"),
        ("5 Juli 2022", [], "", "2022-07-05"),
        ("Minggu, 20 Desember 2025 10:00 WIB", ["2022-07-05T19:15:08+07:00"], "", "2022-07-05T19:15:08+07:00"),  # the visit
        (None, ["2022-07-05T12:15:00Z"], "", "2022-07-05T19:15:00+07:00"),
        (None, ["2022-07-05T12:15:00Z"], "Denpasar", "2022-07-05T20:15:00+08:00"),
        (None, ["2022-07-05T12:15:00Z"], "Jayapura", "2022-07-05T21:15:00+09:00"),
        (None, ["2022-07-05T06:59:48Z", "2022-07-05T14:59:48+00:00"], "", "2022-07-05T14:59:48+08:00"),
        (None, ["2022-07-05T06:04:00-07:00"], "", "2022-07-05T06:04:00+07:00"),  # a slip of the sign
        (None, ["2022-07-05 19:15:00"], "", "2022-07-05T19:15:00"),
        (None, ["Tue, 05 Jul 2022 12:15:00 GMT"], "", "2022-07-05T19:15:00+07:00"),
        (None, ["2022-07-05"], "", "2022-07-05"),
        (None, ["20220705"], "", "2022-07-05"),
        (None, ["kemarin sore", "0000-00-00", "2022-13-45"], "", None),
        (None, [], "", None),
    ],
)
def test_dates(shown: str | None, stated: list[str], where: str, want: str | None) -> None:
    assert choose_date(shown, stated, [], where) == want


@pytest.mark.parametrize(
    ("title", "want"),
    [
        ("Harga Cabai Naik - Kabar Desa", "Harga Cabai Naik"),
        ("Harga Cabai Naik | Ekonomi - Kabar Desa", "Harga Cabai Naik | Ekonomi"),
        ("Kabar Desa: Harga Cabai Naik", "Kabar Desa: Harga Cabai Naik"),
        ("Inggris - Prancis 2-1", "Inggris - Prancis 2-1"),
        ("Kabar Desa", ""),
    ],
)
def test_site_behind_the_headline(title: str, want: str) -> None:
    assert without_site(title, ["Kabar Desa"]) == want


def title_of(page: str, *stated: str) -> tuple[str | None, int]:
    root = parse_page(page)
    assert root is not None
    claim, at = find_title([Claim(value, "meta:og:title") for value in stated], read_blocks(root), ["Kabar Desa"])
    return (claim.value if claim else None, at)


def test_headline_is_taken_as_displayed() -> None:
    page = "<body><p>Depan</p><h1>Harga Cabai Naik: Apa Sebabnya?</h1><p>Harga cabai naik.</p></body>"
    assert title_of(page, "Harga Cabai Naik Apa Sebabnya - Kabar Desa") == ("Harga Cabai Naik: Apa Sebabnya?", 1)


def test_headline_that_the_data_cut_short() -> None:
    page = "<body><h1>Hari Pertama Sekolah, Puluhan Murid Datang dengan Sampan</h1></body>"
    assert title_of(page, "Hari Pertama Sekolah, Puluhan Murid...") == (
        "Hari Pertama Sekolah, Puluhan Murid Datang dengan Sampan",
        0,
    )


def test_headline_that_the_page_does_not_show() -> None:
    assert title_of("<body><p>Isi.</p></body>", "Harga Cabai Naik - Kabar Desa") == ("Harga Cabai Naik", -1)


def test_headline_of_the_page_alone() -> None:
    assert title_of("<body><h1>Harga Cabai Naik di Pasar</h1></body>") == ("Harga Cabai Naik di Pasar", 0)
    assert title_of("<body><h1>Depan</h1></body>") == (None, -1)
