"""Rules and their dispatch: what a rule declares decides which lines it sees, and its errors are told early."""

import re
from collections.abc import Iterator, Mapping
from typing import Literal

import pytest

from cleannews import Cleaner
from cleannews.examples import examples_of
from cleannews.rule import KINDS, Cut, Line, Rule, rule
from cleannews.rules import ALL
from cleannews.table import Table
from cleannews.text import Document

LINES = [f"Baris ke-{i} berisi cerita." for i in range(30)]


def seen(one: Rule, text: str, known: Mapping[str, str] | None = None) -> list[str]:
    """The lines that a rule is offered."""
    offered: list[str] = []

    def look(line: Line) -> Iterator[Cut]:
        offered.append(line.text)
        return iter(())

    table, doc = Table([one._replace(find=look)]), Document(text, known)
    table.find(doc)
    return sorted(offered)


def find_nothing(line: Line) -> Iterator[Cut]:
    """Nothing."""
    yield from ()


def test_starts() -> None:
    one = rule(kind="related", starts=("baca juga", "simak"))(find_nothing)
    text = "Baca Juga: A\n• BACA JUGA B\n(Simak C)\nIa baca juga.\nBaca buku\nSimaklah"
    assert seen(one, text) == sorted(["Baca Juga: A", "• BACA JUGA B", "(Simak C)"])


def test_has() -> None:
    one = rule(kind="related", has=("(baca:", "©"))(find_nothing)
    text = "Harga naik. (BACA: A) (baca: B)\nHarga turun.\nHak cipta ©"
    assert seen(one, text) == sorted(["Harga naik. (BACA: A) (baca: B)", "Hak cipta ©"])


def test_ends() -> None:
    one = rule(kind="byline", ends=")]")(find_nothing)
    assert seen(one, "Naik. (abc)\n[abc]  \r\nNaik (abc) naik.\n") == sorted(["Naik. (abc)", "[abc]"])


def test_ends_with_a_full_stop_aside() -> None:
    one = rule(kind="byline", ends=")")(find_nothing)
    assert seen(one, "Naik (abc).\n(abc) ..\nNaik.) naik.\n.\n...") == sorted(["Naik (abc).", "(abc) .."])


def test_only_in_flat_texts() -> None:
    one = rule(kind="title", head=2, flat=True)(find_nothing)
    assert seen(one, "Harga cabai naik.") == ["Harga cabai naik."]
    assert seen(one, "Harga cabai naik.\nHarga telur turun.") == []


def test_only_where_the_title_is_known() -> None:
    one = rule(kind="title", tail=1, given="title")(find_nothing)
    assert seen(one, "Harga cabai naik.") == []
    assert seen(one, "Harga cabai naik.", {"title": "Naik"}) == ["Harga cabai naik."]


@pytest.mark.parametrize("scope", ["head", "tail"])
def test_has_near_an_edge(scope: Literal["head", "tail"]) -> None:
    one = rule(kind="dateline", has=("kompas.com",), scope=scope)(find_nothing)
    text = "JAKARTA, KOMPAS.com - Naik.\n" + "Harga cabai naik lagi.\n" * 90 + "Kata dia kepada KOMPAS.com."
    assert seen(one, text) == ["JAKARTA, KOMPAS.com - Naik." if scope == "head" else "Kata dia kepada KOMPAS.com."]
    assert seen(one, "JAKARTA, KOMPAS.com - Naik.") == ["JAKARTA, KOMPAS.com - Naik."]


def test_head_and_tail() -> None:
    text = "\n\n".join(LINES)
    assert seen(rule(kind="title", head=4)(find_nothing), text) == sorted(LINES[:4])
    assert seen(rule(kind="tags", tail=6)(find_nothing), text) == sorted(LINES[-6:])
    assert seen(rule(kind="tags", head=500, tail=500)(find_nothing), text) == sorted(LINES)


def test_unclosed() -> None:
    text = "Harga Cabai Naik\nHarga cabai naik lagi.\n“Naik!”\nApa sebab?\nMedan"
    assert seen(rule(kind="title", head=9, unclosed=True)(find_nothing), text) == ["Harga Cabai Naik", "Medan"]


def test_a_line_is_offered_once() -> None:
    one = rule(kind="byline", starts=("editor",), has=("editor",), ends=")", head=3, tail=3)(find_nothing)
    assert seen(one, "Editor: Budi, editor (abc)") == ["Editor: Budi, editor (abc)"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [({"kind": "iklan", "head": 1}, "unknown kind 'iklan'; one of title, byline"), ({"kind": "ad"}, "needs a trigger")],
)
def test_a_rule_that_is_not_right(arguments: dict[str, object], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        rule(**arguments)(find_nothing)  # type: ignore[arg-type]


def test_a_trigger_without_a_word() -> None:
    with pytest.raises(ValueError, match="has no word to look up"):
        Table([rule(kind="byline", starts=("***",))(find_nothing)])


def test_an_example_without_a_gutter() -> None:
    with pytest.raises(ValueError, match="line 4: an example's line begins with"):
        examples_of("Doc.\n\nExamples:\n    xx Baca juga")


def test_examples_in_full() -> None:
    found = examples_of(
        "Doc.\n\nExamples:\n    - satu\n      dua [-tiga-] empat\n    = place: Medan\n    = tags: a\n    = tags: b\n\n      lima\n"
    )
    assert [example.before for example in found] == ["satu\ndua tiga empat", "lima"]
    assert found[0].cuts == ((0, 4), (9, 13))
    assert found[0].meta == (("place", ("Medan",)), ("tags", ("a", "b")))
    assert found[1].cuts == ()


def test_every_kind_has_a_rule() -> None:
    assert {each.kind for each in ALL} >= set(KINDS) - {"blank"}


def test_choosing_rules() -> None:
    everything = {each.name for each in Cleaner().rules}
    assert {each.name for each in ALL if each.default} == everything
    assert "related" not in {each.kind for each in Cleaner(keep=["related"]).rules}
    assert {each.kind for each in Cleaner(select=["related", "ad"]).rules} == {"related", "ad"}
    one = ALL[0].name
    assert [each.name for each in Cleaner(select=[one]).rules] == [one]
    assert everything - {each.name for each in Cleaner(ignore=[one]).rules} == {one} & everything


@pytest.mark.parametrize(
    ("option", "name", "message"),
    [
        ("keep", "captoin", "no kind is named 'captoin'; did you mean caption?"),
        ("ignore", "relatd", "no rule or kind is named 'relatd'; did you mean related?"),
        ("select", "qqqqqq", "no rule or kind is named 'qqqqqq'; `cleannews rules` lists them"),
    ],
)
def test_a_name_that_is_not_known(option: str, name: str, message: str) -> None:
    with pytest.raises(ValueError, match=message.replace("?", r"\?")):
        Cleaner(**{option: [name]})  # type: ignore[arg-type]


def test_a_gate_looks_at_the_beginning_and_beyond_the_line() -> None:
    one = rule(kind="dateline", head=4, gate=re.compile(r"[A-Z]+\s+-"))(find_nothing)
    assert seen(one, "SOLO - naik\nSolo - naik\nSOLO\n- naik\nSOLO - naik") == sorted(["SOLO - naik", "SOLO"])


def test_unclosed_by_a_stop() -> None:
    text = "Harga naik\nHarga naik.\nHarga naik?\nHarga naik ...\nHarga naik:\n“Harga naik”"
    one = rule(kind="title", head=8, unclosed=True)(find_nothing)
    assert seen(one, text) == ["Harga naik"]
    one = rule(kind="title", head=8, unclosed="stop")(find_nothing)
    assert seen(one, text) == ["Harga naik", "Harga naik ...", "Harga naik?", "“Harga naik”"]
