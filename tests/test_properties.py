"""What holds for every text: nothing is lost, a second run changes nothing, the outcome depends on the text alone."""

import json
import os
import pickle
import subprocess
import sys

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from cleannews import Article, Cleaner, clean, restore
from cleannews.rule import KINDS
from texts import FAMILIES, FURNITURE, STORY, TEXTS, by_lines, glued, repeated

CLEANER = Cleaner()
TRIES = settings(
    max_examples=int(os.environ.get("CLEANNEWS_TRIES", "150")),
    deadline=None,
    derandomize="CLEANNEWS_TRIES" not in os.environ,  # the same examples in every run, unless more are asked for
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
SIZE = 100_000


def holds(text: str, article: Article) -> None:
    """What is true of every article that came from a text."""
    assert restore(article.text, article.removed) == text
    end = 0
    for piece in article.removed:
        assert end <= piece.start < piece.end <= len(text)
        assert piece.text == text[piece.start : piece.end]
        assert piece.kind in KINDS
        end = piece.end
    assert restore(article.text, article.to_record()["removed"]) == text


@TRIES
@given(TEXTS)
@example("\ufeffBaca juga: A\n")
@example("Foto: Istimewa\r\n\r\n\u00a0\u00a0JAKARTA, KOMPAS.com - İ\ud83d.\u2028Baca juga: A")
def test_lossless(text: str) -> None:
    holds(text, CLEANER.clean(text))


@TRIES
@given(TEXTS)
def test_idempotent(text: str) -> None:
    once = CLEANER.clean(text).text
    again = CLEANER.clean(once)
    assert again.text == once
    assert again.removed == []


@TRIES
@given(st.one_of(by_lines(), glued()), st.sampled_from(KINDS[:-1]))
def test_a_kept_kind_stays(text: str, kind: str) -> None:
    cleaner = Cleaner(keep=[kind])
    article = cleaner.clean(text)
    holds(text, article)
    assert kind not in {piece.kind for piece in article.removed}
    assert cleaner.clean(article.text).text == article.text


@TRIES
@given(by_lines(8), by_lines(8))
def test_documents_do_not_touch_each_other(first: str, second: str) -> None:
    alone = Cleaner().clean(second)
    CLEANER.clean(first)
    assert CLEANER.clean(second) == alone
    assert pickle.loads(pickle.dumps(CLEANER)).clean(second) == alone  # noqa: S301 - our own bytes


@TRIES
@given(
    st.lists(st.sampled_from(STORY[:5]), min_size=8, max_size=20), st.lists(st.sampled_from(FURNITURE), min_size=1, max_size=6)
)
def test_most_of_a_story_is_never_cut(story: list[str], furniture: list[str]) -> None:
    """Careful: whatever stands around it, a story of whole sentences stays for the greater part."""
    text = "\n".join([*furniture[::2], *story, *furniture[1::2]])
    article = CLEANER.clean(text)
    assert sum(sentence in article.text for sentence in set(story)) >= len(set(story)) - 1


@TRIES
@given(st.text(max_size=80), by_lines(10))
def test_a_known_title_breaks_nothing(title: str, text: str) -> None:
    known = {"title": title}
    article = CLEANER.clean(text, known=known)
    holds(text, article)
    assert CLEANER.clean(article.text, known=known).text == article.text


@pytest.mark.parametrize("unit", FAMILIES.values(), ids=FAMILIES)
def test_texts_that_make_careless_patterns_slow(unit: str) -> None:
    """They come to an end here; `benchmarks/linear.py` measures how their time grows."""
    text = repeated(unit, SIZE)
    article = CLEANER.clean(text)
    holds(text, article)
    assert CLEANER.clean(article.text).text == article.text


def test_nothing_depends_on_the_hash_seed() -> None:
    code = (
        "import sys, json; from cleannews import clean\n"
        "print(json.dumps([clean(text).to_record() for text in json.load(sys.stdin)]))"
    )
    texts = ["\n".join([*FURNITURE[i::3], *STORY, *FURNITURE[i + 1 :: 3]]) for i in range(6)]
    texts += [" ".join([*FURNITURE[i::4], *STORY, *FURNITURE[i + 1 :: 4]]) for i in range(6)]
    outcomes = {
        subprocess.run(
            [sys.executable, "-c", code],
            input=json.dumps(texts),
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("0", "1", "4242")
    }
    assert len(outcomes) == 1
    assert json.loads(outcomes.pop()) == [clean(text).to_record() for text in texts]
