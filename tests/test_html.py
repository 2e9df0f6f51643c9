"""Invented pages in the forms of content management systems: the body to the letter, and what is known of it."""

import json
from pathlib import Path
from typing import Any

import pytest

from cleannews import Cleaner, clean, restore
from cleannews.html import clean_page

PAGES = Path(__file__).parent / "fixtures" / "html"
NAMES = sorted(path.stem for path in PAGES.glob("*.json"))


def wanted(name: str) -> dict[str, Any]:
    want: dict[str, Any] = json.loads((PAGES / f"{name}.json").read_text(encoding="utf-8"))
    return want


@pytest.mark.parametrize("name", NAMES)
def test_page(name: str) -> None:
    want = wanted(name)
    article = clean_page((PAGES / f"{name}.html").read_bytes(), Cleaner())
    assert article.text.split("\n") == (want.pop("body") or [""])
    assert want.pop("origin_text", None) in (None, article.origin.get("text"))
    for field in ("captions", "related"):
        assert set(want.pop(field, ())) <= set(getattr(article, field))
    assert {field: getattr(article, field) for field in want} == want


@pytest.mark.parametrize("name", NAMES)
def test_cuts_refer_to_the_extracted_text(name: str) -> None:
    article = clean_page((PAGES / f"{name}.html").read_bytes(), Cleaner())
    assert article.extracted is not None
    assert restore(article.text, article.removed) == article.extracted


def test_every_page_has_its_expectation() -> None:
    assert sorted(path.stem for path in PAGES.glob("*.html")) == NAMES


def test_order_of_pages_changes_nothing() -> None:
    cleaner = Cleaner()
    once = {name: clean_page((PAGES / f"{name}.html").read_bytes(), cleaner).to_record() for name in NAMES}
    again = {name: clean_page((PAGES / f"{name}.html").read_bytes(), cleaner).to_record() for name in reversed(NAMES)}
    assert once == again


@pytest.mark.parametrize("name", NAMES)
def test_cleaning_the_body_again_changes_nothing(name: str) -> None:
    article = clean_page((PAGES / f"{name}.html").read_bytes(), Cleaner())
    assert Cleaner().clean(article.text, known={"title": article.title}).text == article.text


def test_kept_kinds_stay_in_the_story() -> None:
    page = (PAGES / "bold-deck.html").read_bytes()
    caption = "Perajin mengeringkan payung di halaman rumah. (Kabar Klaten/Yusuf Hadi)"
    assert caption not in clean_page(page, Cleaner()).text
    assert caption in clean_page(page, Cleaner(keep=["caption"])).text


def test_the_dateline_of_the_site_is_kept_with_its_kind() -> None:
    page = (PAGES / "own-dateline.html").read_bytes()
    assert clean_page(page, Cleaner(keep=["dateline"])).text.startswith("Suar Selat, Bengkalis - Menara air")


def test_the_record_says_where_its_parts_come_from() -> None:
    record = clean_page((PAGES / "own-meta.html").read_bytes(), Cleaner()).to_record()
    assert record["origin"] == {
        "text": "page",
        "title": "page",
        "authors": "page",
        "editors": "page",
        "date": "page",
        "place": "text",
        "outlet": "text",
        "tags": "page",
    }
    assert "page" not in record
    assert "next_page" not in record
    paged = clean_page((PAGES / "network-paged.html").read_bytes(), Cleaner()).to_record()
    assert (paged["page"], paged["next_page"]) == (1, "https://warta-surya.com/2021/11/02/polisi-temukan-motor?page=2")


def test_the_front_door_takes_pages() -> None:
    source = (PAGES / "wordpress.html").read_text(encoding="utf-8")
    assert clean(source, format="html").to_record() == clean_page(source, Cleaner()).to_record()
