"""The invented articles come out as they are marked, and what they tell about the article is right."""

import pytest

from cleannews import clean
from cleannews.evaluate.fields import same
from cleannews.evaluate.gold import Gold
from piles import marked, pile


def cases(*names: str) -> list[object]:
    return [
        pytest.param(gold, id=f"{name}/{gold.id}", marks=[pytest.mark.xfail(reason="a known failure")] if name == "known" else [])
        for name in names
        for gold in pile(name)
    ]


@pytest.mark.parametrize("gold", cases("wild", "synthetic", "known"))
def test_an_article_comes_out_as_marked(gold: Gold) -> None:
    article = clean(gold.text)
    cuts = [(piece.start, piece.end, piece.kind) for piece in article.removed if piece.kind != "blank"]
    assert marked(gold.text, cuts) == marked(gold.text, gold.spans)
    told = {field: getattr(article, field) for field in gold.meta}
    assert told == {field: told[field] if same(field, value, told[field]) else value for field, value in gold.meta.items()}
    assert clean(article.text).text == article.text


@pytest.mark.parametrize("gold", cases("negative"))
def test_a_look_alike_stays_byte_for_byte(gold: Gold) -> None:
    assert gold.spans == (), "a look-alike has no marks; an article with furniture belongs in another pile"
    article = clean(gold.text)
    assert [(piece.rule, piece.text) for piece in article.removed] == []
    assert article.text == gold.text
    assert {field: value for field in gold.meta if (value := getattr(article, field))} == {}


def test_the_piles_are_full() -> None:
    assert len({gold.outlet for gold in pile("wild")}) >= 25
    assert len(pile("negative")) >= 40
    assert pile("synthetic")
