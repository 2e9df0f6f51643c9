"""The tables of places and outlets: what they know, and the prose they must not take for their own."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleannews.words.outlets import OUTLETS, WORDY, is_domain, is_outlet, outlet_key
from cleannews.words.places import PLACES, is_place, place_case, place_key

GOLD = Path(__file__).resolve().parents[2] / "shared" / "gold" / "dev.jsonl"

PLACE_NAMES = """
Jakarta|JAKARTA|Jakarta Selatan|Jaksel|Bekasi Selatan|Kota Bandung|KAB. BANDUNG|Kab Serang|Kabupaten Kayong Utara|Jogja|Yogya|Solo
Boltim|Labuhanbatu|Labuhan Batu|Bandarlampung|Bandar Lampung|Palangkaraya|Palangka  Raya|Pare-Pare|Tojo Una Una|Kota Agung
Sulteng|Sumut|Jatim|NTB|DIY|OKU Timur|Papua Barat Daya|Kepulauan Seribu|Pulau Nias|Kolaka, Sultra|Bekasi, Jawa Barat
Mekkah|Makkah|Madinah|Jeddah|Singapura|Kuala Lumpur|Tokyo|Beijing|Washington|Washington D.C.|London|Jenewa|Den Haag|Moskow|Kairo
"""
NOT_PLACES = """
Presiden|Menteri|Harga|Sumber|Negara|Kota|Kabupaten|Foto|Editor|Jakarta dan sekitarnya|Warga Jakarta|Jakarta, kata dia|Jakarta, Bogor, Depok
Rina Wulandari|12|a|,|kota |Selatan|Baca Juga|Polisi
"""
PROVINCES = """
Aceh|Sumatera Utara|Sumatera Barat|Riau|Kepulauan Riau|Jambi|Sumatera Selatan|Bengkulu|Lampung|Kepulauan Bangka Belitung|DKI Jakarta
Banten|Jawa Barat|Jawa Tengah|DI Yogyakarta|Jawa Timur|Bali|Nusa Tenggara Barat|Nusa Tenggara Timur|Kalimantan Barat|Kalimantan Tengah
Kalimantan Selatan|Kalimantan Timur|Kalimantan Utara|Sulawesi Utara|Gorontalo|Sulawesi Tengah|Sulawesi Barat|Sulawesi Selatan
Sulawesi Tenggara|Maluku|Maluku Utara|Papua|Papua Barat|Papua Barat Daya|Papua Selatan|Papua Tengah|Papua Pegunungan
"""
OUTLET_NAMES = """
KOMPAS.com|kompas.id|Kompas TV|KompasTV|KOMPAS|TEMPO.CO|Tempo.co|Koran Tempo|KONTAN.CO.ID|detikcom|detik.com|detikFinance|detikJatim|20detik
CNN Indonesia|CNBC Indonesia|Liputan6.com|Merdeka.com|Bisnis.com|REPUBLIKA.CO.ID|Republika|Okezone|SINDOnews|iNews|iNews Sulut|iNews.id Sumsel
IDX Channel|IDXChannel|JPNN|jpnn.com|JPNN.com Bali|JawaPos.com|Jawa Pos|Radar Malang|RADAR JABAR|RadarBanyuwangi.id|TRIBUNNEWS.COM|Tribun Jabar
TribunJakarta|TRIBUN-BALI. COM|Tribun-Timur.com|TRIBUNHEALTH|TribunnewsSultra.com|SURYA.co.id|SURYA Online|Serambinews|SRIPOKU.COM|Sriwijaya Post
BANGKAPOS.COM|POS-KUPANG.COM|POS-KUPANG-COM|Banjarmasin Post|Warta Kota|WARTAKOTALIVECOM|Super Ball|ANTARA|ANTARA News|ANTARA News Kalsel
Antaranews Kalbar|ANTARA Bali|Antara/PRNewswire|ANTARA/Rina|CNA/SL|Media Indonesia|Medcom.id|Metro TV|VIVA|VIVAnews|Suara.com|tirto.id|kumparan
IDN Times|KapanLagi.com|Fimela|Bola.com|Bola.net|Grid.ID|GridOto.com|MOTOR Plus-online.com|Pikiran Rakyat|Ringtimes Banyuwangi|SOLOPOS.COM
JOGLOSEMARNEWS.COM|Kedaulatan Rakyat|KRjogja|Krjogja,com|Waspada.co.id|Analisadaily.com|Lampost.co|Lampung Post|RMOL|RMOLJabar|Rmol Sumsel
Beritajatim|beritalimacom|TIMES Indonesia|TIMES MALANG|JatimTIMES|MalangTIMES|BBC News Indonesia|VOA|DW|Reuters|AFP|AP|Bloomberg|Xinhua|CNA
NU Online Jateng|Dream.co.id|EGINDO.co|setkab.go.id|totabuan.news|pcnujombang.or.id|kompas.tv
"""
NOT_OUTLETS = """
Presiden|Menteri|Jakarta|Harga|tempo|Tempo|suara|Suara|kompas|Surya|merdeka|dream|antara|Antara|SUARA|BISNIS|Bola|Radar|Tribun|tribunal|TRIBUNAL
Tribun Utara|Radar Cuaca|antara Bali dan Lombok|antara Bali|Media online|Kabar Baik|Kabar Jakarta|Berita Utama|Rina Wulandari|Budi/Sari|fjp/haf|ap
kr|dw|Baca Juga|12/3|Rp1.000|S.Kom|M.Com|PT Maju Jaya Tbk.|facebook.com|https://contoh.id/berita|pos|Lima pos polisi|Warta|a|/|.com|Jakarta, id
"""


def names(table: str) -> list[str]:
    return [name for line in table.strip().splitlines() for name in line.split("|")]


@pytest.mark.parametrize("name", names(PLACE_NAMES) + names(PROVINCES))
def test_place(name: str) -> None:
    assert is_place(name)


@pytest.mark.parametrize("name", ["", *names(NOT_PLACES)])
def test_not_a_place(name: str) -> None:
    assert not is_place(name)


def test_provinces_are_complete() -> None:
    assert len(set(names(PROVINCES))) == 38
    assert {name.lower() for name in names(PROVINCES)} <= PLACES


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("JAKARTA", "Jakarta"),
        ("KAYONG  UTARA", "Kayong Utara"),
        ("DKI JAKARTA", "DKI Jakarta"),
        ("DI YOGYAKARTA", "DI Yogyakarta"),
        ("NTB", "NTB"),
        ("DIY", "DIY"),
        ("OKU TIMUR", "OKU Timur"),
        ("TOJO UNA-UNA", "Tojo Una-Una"),
        ("KOLAKA, SULTRA", "Kolaka, Sultra"),
        ("RIO DE JANEIRO", "Rio de Janeiro"),
        ("WASHINGTON D.C.", "Washington D.C."),
        ("COX'S BAZAR", "Cox's Bazar"),
        ("jakarta", "Jakarta"),
        ("Labuan \n Bajo", "Labuan Bajo"),
        ("McMurdo", "McMurdo"),
        ("ŉ", "ŉ"),
        ("", ""),
    ],
)
def test_place_case(text: str, written: str) -> None:
    assert place_case(text) == written
    assert place_case(written) == written


@pytest.mark.parametrize("name", names(OUTLET_NAMES))
def test_outlet(name: str) -> None:
    assert is_outlet(name)


@pytest.mark.parametrize("name", ["", *names(NOT_OUTLETS)])
def test_not_an_outlet(name: str) -> None:
    assert not is_outlet(name)


@pytest.mark.parametrize("name", ["Tempo", "Antara", "Suara", "Bisnis", "Waspada"])
def test_wordy_names_count_where_the_context_says_so(name: str) -> None:
    assert outlet_key(name) in WORDY
    assert is_outlet(name, wordy=True)
    assert not is_outlet(name)


def test_wordy_does_not_open_the_door_to_prose() -> None:
    for word in ("Presiden", "Menteri", "Jakarta", "Harga", "Rina Wulandari"):
        assert not is_outlet(word, wordy=True)


def test_tables_are_keys() -> None:
    assert not OUTLETS & WORDY
    assert all(key and key == outlet_key(key) for key in OUTLETS | WORDY)
    assert all(name and name == " ".join(name.lower().split()) for name in PLACES)
    assert {"dream", "tempo", "suara", "kompas", "surya", "merdeka"} <= WORDY
    assert place_key("Pare-Pare") == place_key("PAREPARE")


def test_domain() -> None:
    assert is_domain("www.contoh-berita.co.id")
    assert not is_domain("contoh berita.com")
    assert not is_domain("selesai. Info")


@given(st.text(alphabet="aAtTrRiIbBuUnN.,/- oOmMcCdDİß\n\xa0", max_size=90) | st.text(max_size=90))
@settings(max_examples=200, deadline=None)
def test_any_text_is_judged(text: str) -> None:
    is_place(text)
    is_outlet(text)
    once = place_case(text)
    assert place_case(once) == " ".join(once.split())


def test_long_text_is_no_name() -> None:
    for text in ("a." * 500_000, "Jakarta " * 100_000, "/" * 500_000, "tribun" * 100_000, "a" * 500_000 + ".com"):
        assert not is_place(text)
        assert not is_outlet(text)


@pytest.mark.skipif(not GOLD.exists(), reason="the labelled articles are not here")
def test_recall_on_labelled_articles() -> None:
    outlets: list[str] = []
    places: list[str] = []
    with GOLD.open(encoding="utf-8") as lines:
        for line in lines:
            meta = json.loads(line)["meta"]
            outlets += filter(None, [meta["outlet"]])
            places += filter(None, [meta["place"]])
    assert sum(is_outlet(name, wordy=True) for name in outlets) >= 0.95 * len(outlets)
    assert sum(map(is_place, places)) >= 0.95 * len(places)
