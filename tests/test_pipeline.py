"""The pipeline: which cuts win, what white space goes with them, when it keeps its hands off, what it gathers."""

import re
from collections.abc import Iterator

import pytest

from cleannews import Article, clean, restore
from cleannews.pipeline import STEPS, Pipeline
from cleannews.rule import Cut, Line, Rule, rule


def cutting(name: str, pattern: str, *, kind: str = "ad", certain: bool = False, **meta: list[str] | str) -> Rule:
    """A rule that cuts what a pattern matches, in every line of a short text."""

    def find(line: Line) -> Iterator[Cut]:
        """Cut."""
        for match in re.finditer(pattern, line.text):
            yield line.cut(match.start(), match.end(), **meta)

    find.__name__ = name
    return rule(kind=kind, head=30, certain=certain)(find)


def run(text: str, *rules: Rule) -> Article:
    article = Pipeline(rules).clean(text)
    assert restore(article.text, article.removed) == text
    return article


X = cutting("x", r"X+")


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("a\nX\nb", "a\nb"),
        ("a\n\nX\n\nb", "a\n\nb"),
        ("a\nX\n\nb", "a\n\nb"),
        ("a\n\nX\nb", "a\n\nb"),
        ("a\r\n\r\nX\r\n\r\nb\r\n", "a\r\n\r\nb\r\n"),
        ("X\n\na", "a"),
        ("  X\na", "a"),
        ("a\n\nX", "a"),
        ("a\nX\n", "a\n"),
        ("a\r\nX\r\n", "a\r\n"),
        ("a\nX\n\n\n", "a\n"),
        ("a X b", "a b"),
        ("a. X\u00a0b", "a. b"),
        ("a.Xb", "a.b"),
        ("a.X b", "a. b"),
        ("a. X", "a."),
        ("X", ""),
        ("X\nX X\n", ""),
        ("a\nX\n\nX\nb", "a\nb"),
        ("\ufeffX\na", "\ufeffa"),
        ("a\n\n\nb", "a\n\n\nb"),
        ("  a  \n", "  a  \n"),
    ],
)
def test_white_space_around_a_cut(text: str, kept: str) -> None:
    assert run(text, X).text == kept


def test_white_space_is_its_own_piece() -> None:
    removed = run("a\n\nX\n\nb", X).removed
    assert [(piece.kind, piece.rule, piece.text) for piece in removed] == [("ad", "x", "X"), ("blank", "blank", "\n\n")]


def test_the_earlier_rule_wins_where_cuts_overlap() -> None:
    first, second = cutting("first", "abc", kind="nav"), cutting("second", "bcdef")
    article = run("abcdef", first, second)
    assert [(piece.rule, piece.text) for piece in article.removed] == [("first", "abc")]
    article = run("abcdef", second, first)
    assert [(piece.rule, piece.text) for piece in article.removed] == [("second", "bcdef")]


def test_of_one_rule_the_earlier_cut_wins_then_the_longer() -> None:
    def several(line: Line) -> Iterator[Cut]:
        """Three cuts."""
        yield line.cut(1, 5)
        yield line.cut(0, 2)
        yield line.cut(0, 3)

    article = run("abcdef", rule(kind="ad", starts=("abcdef",))(several))
    assert [piece.text for piece in article.removed] == ["abc"]


def test_steps_go_on_until_nothing_is_found() -> None:
    """A cut may bring about another one; then offsets are still those of the input."""
    outer, inner = cutting("outer", r"\(\)", kind="nav"), cutting("inner", "X")
    article = run("a (X) b (X) c", outer, inner)
    assert article.text == "a b c"
    assert [piece.text for piece in article.removed if piece.rule == "outer"] == ["(", ")", "(", ")"]


def test_a_text_that_does_not_settle_stays_whole() -> None:
    one_by_one = cutting("one", r"^X")
    assert run("X" * (STEPS - 1) + "a", one_by_one).text == "a"
    article = run("X" * (STEPS + 5) + "a", one_by_one)
    assert article.text == "X" * (STEPS + 5) + "a"
    assert article.flags == ["unsettled"]
    assert article.removed == []


def test_careful_where_most_would_go() -> None:
    text = "\n".join(["SURE"] + ["X" * 40] * 16 + ["Sisa cerita yang pendek."])
    sure = cutting("sure", "SURE", kind="nav", certain=True)
    article = run(text, sure, X)
    assert article.flags == ["mostly-furniture"]
    assert [piece.rule for piece in article.removed if piece.kind != "blank"] == ["sure"]
    assert Pipeline([sure, X]).clean(article.text).text == article.text
    assert Pipeline([sure, X]).clean(text, careful=False).text == "Sisa cerita yang pendek."


def test_a_short_text_may_be_furniture_alone() -> None:
    assert run("X" * 40, X).text == ""


def test_metadata_in_the_order_of_the_text() -> None:
    article = run(
        "XA XB\nXC XA",
        cutting("b", "XB", authors=["B"], place="Bogor"),
        cutting("a", "XA", authors=["A"], place="Ambon"),
        cutting("c", "XC", kind="related", related=["C"], authors=[""]),
    )
    assert article.authors == ["A", "B"]
    assert article.place == "Ambon"
    assert article.related == ["C"]
    assert article.title is None


def test_known_is_passed_to_the_rules() -> None:
    def find(line: Line) -> Iterator[Cut]:
        """The known title."""
        if line.text == line.doc.known.get("title"):
            yield line.cut(title=line.text)

    pipeline = Pipeline([rule(kind="title", head=3)(find)])
    assert pipeline.clean("Judul\n\nIsi.").text == "Judul\n\nIsi."
    assert pipeline.clean("Judul\n\nIsi.", {"title": "Judul"}).text == "Isi."


@pytest.mark.parametrize("text", ["", "\n", "   \r\n ", "\ufeff", "\ud800", "\x00"])
def test_texts_without_a_line_of_story(text: str) -> None:
    assert run(text, X).text == text


def test_restore_refuses_pieces_that_do_not_fit() -> None:
    article = run("a X b", X)
    with pytest.raises(ValueError, match="does not fit the text"):
        restore("", article.removed)
    with pytest.raises(ValueError, match="does not fit the text"):
        restore(article.text, [(0, 3, "ad", "x", "X")])


def test_the_record_is_plain_data() -> None:
    record = run("a\nX", X).to_record()
    assert record["text"] == "a"
    assert record["title"] is None
    assert record["authors"] == []
    assert record["removed"][-1] == {"start": 2, "end": 3, "kind": "ad", "rule": "x", "text": "X"}
    assert "flags" not in record


def test_a_cut_that_begins_with_white_space_beside_another_is_lossless() -> None:
    text = (
        'Harga cabai naik tajam sejak awal pekan," jelasnya. Baca juga: Harga Telur Turun di Pasar Induk '
        "Pewarta: Rina Lestari Editor: Budi Santoso Copyright © KABAR 2025"
    )
    article = clean(text)
    assert restore(article.text, article.removed) == text
    assert article.authors == ["Rina Lestari"]
