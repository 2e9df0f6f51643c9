"""Invented pages in the forms of content management systems: the body to the letter, and what is known of it."""

import json
from pathlib import Path
from typing import Any

import pytest

from cleannews import Cleaner, restore
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
