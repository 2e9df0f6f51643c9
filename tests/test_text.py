"""The document model: offsets are true for every text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleannews.text import HEAD, TAIL, Document, fold
from texts import TEXTS

QUICK = settings(max_examples=100, deadline=None, derandomize=True)


@QUICK
@given(st.one_of(st.text(st.characters()), TEXTS))
def test_folding_keeps_the_length(text: str) -> None:
    low = fold(text)
    assert len(low) == len(text)
    assert all(a == b.lower() or len(b.lower()) != 1 or a == b for a, b in zip(low, text, strict=True))


def test_folding_leaves_what_would_grow() -> None:
    assert fold("İSTANBUL, KOMPAS.com") == "İstanbul, kompas.com"


@QUICK
@given(TEXTS)
def test_lines_are_the_text_without_the_white_space_around_them(text: str) -> None:
    doc = Document(text)
    lines = [doc.line(i) for i in range(len(doc.spans))]
    assert all(line.text == text[line.start : line.end] for line in lines)
    assert all(line.low == fold(text)[line.start : line.end] for line in lines)
    wanted = [line.strip() for line in text.removeprefix("\ufeff").split("\n") if line.strip()]
    if not text.startswith("\ufeff"):
        assert [line.text for line in lines] == wanted
    outside = "".join(
        text[a:b] for a, b in zip([0, *(x.end for x in lines)], [*(x.start for x in lines), len(text)], strict=True)
    )
    assert not outside.removeprefix("\ufeff").strip()


@pytest.mark.parametrize("other", ["\u2028", "\x0c", "\x85", "\x1e"])
def test_only_a_line_feed_ends_a_line(other: str) -> None:
    doc = Document(f"satu{other}dua\r\ntiga\rempat\n")
    assert [doc.line(i).text for i in range(len(doc.spans))] == [f"satu{other}dua", "tiga\rempat"]


def test_neighbours_and_places() -> None:
    doc = Document("\n\n".join(f"baris {i}" for i in range(HEAD + TAIL + 5)) + "\n")
    first, last = doc.line(0), doc.line(len(doc.spans) - 1)
    assert first.prev is None
    assert last.next is None
    assert last.last
    assert not first.last
    assert first.next is not None
    assert first.next.prev is first
    assert (first.gap, first.next.gap) == (0, 2)
    assert [doc.line(i).head for i in (HEAD - 1, HEAD)] == [True, False]
    size = len(doc.spans)
    assert [doc.line(i).tail for i in (size - TAIL - 1, size - TAIL)] == [False, True]
    assert all(doc.line_at(offset).index == i for i, (start, end) in enumerate(doc.spans) for offset in (start, end - 1))


def test_a_cut_has_offsets_of_the_document() -> None:
    doc = Document("satu\n  dua tiga  \n")
    line = doc.line(1)
    assert line.cut()[:2] == (7, 15)
    assert line.cut(4)[:2] == (11, 15)
    assert line.cut(0, 3, authors=["Dua"]) == (7, 10, {"authors": ["Dua"]})


def test_a_byte_order_mark_is_no_part_of_the_first_line() -> None:
    doc = Document("\ufeffBaca juga: A\nisi")
    assert doc.line(0).text == "Baca juga: A"


def test_flat_texts() -> None:
    assert Document("Harga cabai naik. " * 40).flat
    assert not Document("Harga cabai naik.\n" * 40).flat
    assert Document(("Harga cabai naik. " * 100 + "\n") * 2).flat
