"""The examples in a rule's documentation are true, and every rule has them."""

import re

import pytest

from cleannews.examples import Example, examples_of
from cleannews.pipeline import Pipeline
from cleannews.proof import problems
from cleannews.rule import KINDS, Rule
from cleannews.rules import ALL

CASES = [
    pytest.param(rule, example, id=f"{rule.name}-{number}")
    for rule in ALL
    for number, example in enumerate(examples_of(rule.doc), 1)
]
EVERYTHING = Pipeline(ALL)  # also the rules that are off by default


@pytest.mark.parametrize(("rule", "example"), CASES)
@pytest.mark.parametrize("together", [False, True], ids=["alone", "together"])
def test_an_example_comes_out_as_it_says(rule: Rule, example: Example, together: bool) -> None:
    article = (EVERYTHING if together else Pipeline([rule])).clean(example.before, example.known, careful=False)
    if together and example.cuts:  # an example may hold furniture of other kinds, which then goes as well
        gone = {at for piece in article.removed for at in range(piece.start, piece.end)}
        assert all(at in gone or example.before[at].isspace() for start, end in example.cuts for at in range(start, end))
    else:
        assert shown(example.before, [(piece.start, piece.end) for piece in article.removed]) == shown(
            example.before, example.cuts
        )
        assert article.text.split() == kept(example).split()
    for field, values in example.meta:
        stated = getattr(article, field)
        assert (stated if isinstance(stated, list) else [stated]) == list(values), field


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.name)
def test_a_rule_is_documented(rule: Rule) -> None:
    assert problems(rule) == []
    summary, _, rest = rule.doc.partition("\n")
    assert next(char for char in summary if char.isalpha()).isupper(), summary
    assert summary.endswith("."), summary
    assert rest == "" or rest.startswith("\n"), "a blank line goes below the first line"


def test_rules_are_well_named() -> None:
    names = [rule.name for rule in ALL]
    assert len(names) == len(set(names))
    for rule in ALL:
        assert re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", rule.name), rule.name
        assert rule.name not in KINDS or rule.name == rule.kind, f"{rule.name} is named as another kind than its own"


def kept(example: Example) -> str:
    text, at, parts = example.before, 0, []
    for start, end in example.cuts:
        parts.append(text[at:start])
        at = end
    return "".join([*parts, text[at:]])


def shown(text: str, spans: "list[tuple[int, int]] | tuple[tuple[int, int], ...]") -> str:
    """The text with what the spans cover in capital brackets, white space aside: easy to compare in a failure."""
    cut = {at for start, end in spans for at in range(start, end)}
    return "".join(f"⟦{char}⟧" if at in cut else char for at, char in enumerate(text) if not char.isspace()).replace("⟧⟦", "")
