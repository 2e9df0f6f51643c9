"""The properties over labelled articles of real outlets; they stay outside the project, and so may be absent."""

from functools import cache
from pathlib import Path

import pytest

from cleannews import Cleaner, restore
from cleannews.evaluate.fields import same
from cleannews.evaluate.gold import Gold, read_gold
from cleannews.evaluate.tokens import tokens_of

GOLD = Path(__file__).parents[2] / "shared" / "gold" / "dev.jsonl"
pytestmark = pytest.mark.skipif(not GOLD.is_file(), reason="the labelled articles are not on this machine")
CLEANER = Cleaner()


@cache
def articles() -> list[Gold]:
    return list(read_gold([GOLD]))


def test_lossless() -> None:
    for gold in articles():
        article = CLEANER.clean(gold.text)
        assert restore(article.text, article.removed) == gold.text, gold.where
        ends = [0, *(piece.end for piece in article.removed)]
        for end, piece in zip(ends, article.removed, strict=False):
            assert end <= piece.start < piece.end, gold.where
            assert piece.text == gold.text[piece.start : piece.end], gold.where


def test_idempotent() -> None:
    for gold in articles():
        once = CLEANER.clean(gold.text).text
        assert CLEANER.clean(once).text == once, gold.where


def test_the_order_of_articles_does_not_matter() -> None:
    forwards = [CLEANER.clean(gold.text) for gold in articles()]
    assert forwards == [Cleaner().clean(gold.text) for gold in reversed(articles())][::-1]


@pytest.mark.parametrize("name", ["seed:000", "seed:004"])
def test_the_first_articles_come_out_exact(name: str) -> None:
    gold = next(gold for gold in articles() if gold.id == name)
    article = CLEANER.clean(gold.text)
    assert tokens_of(article.text) == tokens_of(gold.body)
    told = {field: getattr(article, field) for field, value in gold.meta.items() if value}
    assert told == {field: told[field] if same(field, gold.meta[field], told[field]) else gold.meta[field] for field in told}
    invented = {field for field, value in gold.meta.items() if not value and getattr(article, field)}
    assert invented == set()
    links = [
        gold.text[start:end]
        for start, end, kind in gold.spans
        if kind == "related" and gold.text[start:end].startswith("Baca Juga")
    ]
    assert article.related == [link.partition(":")[2].strip() for link in links]
