"""What a rule is: one function that looks at a line and proposes cuts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Literal, NamedTuple

from cleannews.text import Cut, Line

__all__ = ["KINDS", "Cut", "Find", "Line", "Rule", "rule"]

KINDS = (
    "title", "byline", "dateline", "timestamp", "caption", "related", "share", "nav",
    "ad", "embed", "promo", "source", "legal", "tags", "widget", "blank",
)  # fmt: skip
"""The kinds of furniture; `blank` is the white space that a cut leaves behind."""


Scope = Literal["all", "head", "tail"]
Find = Callable[[Line], Iterator[Cut]]


class Rule(NamedTuple):
    """A named rule: its dispatch keys and the function that finds its furniture.

    A line is offered to `find` when one of the triggers says so; a line without
    any trigger costs no regular expression.

    Attributes:
        name: unique name, shown beside each cut.
        kind: one of `KINDS`.
        find: the function; it yields cuts and changes nothing.
        starts: folded phrases with which the line begins, after any punctuation.
        has: folded literals that stand anywhere in the line.
        ends: characters with which the line ends, a full stop behind them aside.
        scope: where the literals of `has` are looked for: in the whole text (`all`), or only
            near its top (`head`) or its end (`tail`).
        head, tail: offer the first or last so many non-blank lines.
        unclosed: of those, offer only lines that do not close as a sentence does; "stop": that close with no
            full stop, comma or colon (a question and a quotation are offered).
        gate: of those, offer only lines at whose beginning this pattern matches; it may look beyond the line.
        flat: of those, offer only lines of a text without line structure.
        given: offer those only where this field of the record is known from outside the text.
        certain: the form cannot be story text; it is cut even where the document
            would lose most of its text.
        default: whether the rule runs without being selected.
    """

    name: str
    kind: str
    find: Find
    starts: tuple[str, ...] = ()
    has: tuple[str, ...] = ()
    ends: str = ""
    scope: Scope = "all"
    head: int = 0
    tail: int = 0
    unclosed: bool | Literal["stop"] = False
    gate: re.Pattern[str] | None = None
    flat: bool = False
    given: Literal["", "title"] = ""
    certain: bool = False
    default: bool = True

    @property
    def doc(self) -> str:
        """Its documentation, with examples: that of its function."""
        import inspect  # which takes longer to load than all rules

        return inspect.cleandoc(self.find.__doc__ or "")


def rule(
    *,
    kind: str,
    starts: tuple[str, ...] = (),
    has: tuple[str, ...] = (),
    ends: str = "",
    scope: Scope = "all",
    head: int = 0,
    tail: int = 0,
    unclosed: bool | Literal["stop"] = False,
    gate: re.Pattern[str] | None = None,
    flat: bool = False,
    given: Literal["", "title"] = "",
    certain: bool = False,
    default: bool = True,
) -> Callable[[Find], Rule]:
    """Make a rule of a function; the arguments are the dispatch key (see `Rule`).

    Raises:
        ValueError: the kind is unknown, or no trigger is given.
    """
    if kind not in KINDS:
        raise ValueError(f"unknown kind {kind!r}; one of {', '.join(KINDS)}")
    if not (starts or has or ends or head or tail):
        raise ValueError("a rule needs a trigger: starts, has, ends, head or tail")

    def wrap(find: Find) -> Rule:
        return Rule(
            find.__name__, kind, find, starts, has, ends, scope, head, tail, unclosed, gate, flat, given, certain, default
        )

    return wrap
