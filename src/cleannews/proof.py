"""Runs the examples in a rule's documentation, and says in words what goes wrong."""

from __future__ import annotations

from collections.abc import Iterable

from cleannews.examples import Example, examples_of
from cleannews.pipeline import Pipeline
from cleannews.rule import Rule
from cleannews.table import Table
from cleannews.text import Document


def problems(rule: Rule) -> list[str]:
    """What is wrong with a rule's examples; empty if all is well.

    Every example must come out as it says, with this rule alone, and there must be at
    least one with a cut and one without.
    """
    try:
        examples = examples_of(rule.doc)
    except ValueError as error:
        return [f"its examples: {error}"]
    found = []
    if not any(example.cuts for example in examples):
        found.append("no example shows a cut; write a line that goes, as '- the line', or its part, as '[-the part-]'")
    if all(example.cuts for example in examples):
        found.append("no example shows what stays; write a line that looks alike but is story, after two spaces")
    pipeline = Pipeline([rule])
    for number, example in enumerate(examples, 1):
        found += [f"example {number} ({_shown(example.before)}): {problem}" for problem in _failures(example, rule, pipeline)]
    return found


def _failures(example: Example, rule: Rule, pipeline: Pipeline) -> list[str]:
    text = example.before
    article = pipeline.clean(text, example.known, careful=False)
    want = _inked(text, example.cuts)
    have = _inked(text, [(piece.start, piece.end) for piece in article.removed])
    found = []
    if want - have:
        missed = _pieces(text, want - have)
        why = "" if _proposes(rule, example) else "; the rule finds nothing here: is one of its triggers in the line?"
        found.append(f"{missed} should be cut and stays{why}")
    if have - want:
        found.append(f"{_pieces(text, have - want)} should stay and is cut")
    for field, values in example.meta:
        told = getattr(article, field, None)
        stated = list(told) if isinstance(told, list) else [] if told is None else [told]
        if stated != list(values):
            found.append(f"{field} should be {' and '.join(values)}, is {' and '.join(stated) or 'not stated'}")
    return found


def _proposes(rule: Rule, example: Example) -> bool:
    table, doc = Table([rule]), Document(example.before, example.known)
    return bool(table.find(doc))


def _inked(text: str, spans: Iterable[tuple[int, int]]) -> set[int]:
    """The offsets of the characters in the spans that are not white space."""
    return {i for start, end in spans for i in range(start, end) if not text[i].isspace()}


def _pieces(text: str, inked: set[int]) -> str:
    """The pieces of a text that the offsets make up, white space between them aside."""
    pieces: list[list[int]] = []
    for at in sorted(inked):
        if pieces and not text[pieces[-1][1] : at].strip():
            pieces[-1][1] = at + 1
        else:
            pieces.append([at, at + 1])
    return " and ".join(_shown(text[start:end]) for start, end in pieces)


def _shown(text: str) -> str:
    first = " ".join(text.split())
    return f"“{first[:48]}…”" if len(first) > 49 else f"“{first}”"
