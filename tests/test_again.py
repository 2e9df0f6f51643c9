"""Cuts upon cuts."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from cleannews import Removed, restore
from cleannews.records.again import compose

TEXTS = st.text(st.sampled_from("abcde \n"), max_size=30)


def cut(text: str, data: st.DataObject) -> tuple[str, list[Removed]]:
    """A text with random pieces cut out."""
    borders = sorted(data.draw(st.sets(st.integers(0, len(text)), max_size=8)))
    borders = borders[: len(borders) // 2 * 2]
    pieces = [Removed(a, b, "ad", "ad", text[a:b]) for a, b in zip(borders[::2], borders[1::2], strict=True)]
    body = "".join(text[a:b] for a, b in zip([0, *(p.end for p in pieces)], [*(p.start for p in pieces), len(text)], strict=True))
    return body, pieces


@given(TEXTS, st.data())
def test_two_cleanings_restore_the_first_input(text: str, data: st.DataObject) -> None:
    once, first = cut(text, data)
    twice, second = cut(once, data)
    pieces = compose(first, second)
    assert restore(twice, pieces) == text
    assert pieces == sorted(pieces)
    assert all(before.end <= after.start for before, after in pairwise(pieces))
    assert all(piece.text == text[piece.start : piece.end] != "" for piece in pieces)


def test_a_piece_around_an_earlier_one_comes_in_parts() -> None:
    assert compose([Removed(2, 4, "ad", "x", "cd")], [Removed(1, 3, "nav", "y", "be")]) == [
        Removed(1, 2, "nav", "y", "b"),
        Removed(2, 4, "ad", "x", "cd"),
        Removed(4, 5, "nav", "y", "e"),
    ]
