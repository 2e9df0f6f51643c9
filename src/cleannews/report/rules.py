"""The rules as text: a table of all, and a page for one."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from cleannews.rule import Rule

_WIDE = 160
"""Characters a line where the output is no terminal."""
_TRIGGERS = 40
"""Characters of the column of triggers; one rule's page has them in full."""


def summary_of(rule: Rule) -> str:
    """The first line of its documentation."""
    return rule.doc.partition("\n")[0]


def triggers_of(rule: Rule) -> list[str]:
    """What makes a rule look at a line, in words."""
    found = []
    if rule.starts:
        found.append("begins with " + _listed(rule.starts))
    if rule.has:
        found.append("has " + _listed(rule.has))
    if rule.ends:
        found.append("ends with " + _listed(rule.ends))
    if rule.head:
        found.append("near the top")
    if rule.tail:
        found.append("near the end")
    return found


def as_data(rule: Rule) -> dict[str, Any]:
    """The rule as plain data, for JSON."""
    return {
        "name": rule.name,
        "kind": rule.kind,
        "summary": summary_of(rule),
        "default": rule.default,
        "certain": rule.certain,
        "starts": list(rule.starts),
        "has": list(rule.has),
        "ends": rule.ends,
        "head": rule.head,
        "tail": rule.tail,
        "doc": rule.doc,
    }


def table(rules: Sequence[Rule]) -> Iterator[str]:
    """The lines of the table for a pipe or a file, aligned with blanks."""
    rows = [("RULE", "KIND", "LOOKS AT LINES", "CUTS"), *(_row(rule) for rule in rules)]
    wide = [max(len(row[column]) for row in rows) for column in range(3)]
    for row in rows:
        cells = [cell.ljust(width) for cell, width in zip(row[:3], wide, strict=True)]
        yield "  ".join([*cells, row[3]]).rstrip()


def show_table(rules: Sequence[Rule]) -> None:
    """Print the table on the terminal, in colour."""
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    grid = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    grid.add_column("Rule", style="bold", no_wrap=True)
    grid.add_column("Kind", style="cyan", no_wrap=True)
    grid.add_column("Looks at lines", ratio=2, style="dim")
    grid.add_column("Cuts", ratio=3)
    for rule in rules:
        grid.add_row(*(Text(cell) for cell in _row(rule)))
    Console(file=sys.stdout, width=min(_WIDE, shutil.get_terminal_size().columns)).print(grid)


def page(rule: Rule) -> Iterator[str]:
    """The lines of one rule's page: what it is, when it looks, its documentation with the examples."""
    yield f"{rule.name} ({rule.kind})"
    yield ""
    for number, trigger in enumerate(triggers_of(rule)):
        yield f"{'Looks at lines:' if not number else '            or:'} {trigger}"
    if rule.certain:
        yield "Certain: cut even where most of a text would go"
    if not rule.default:
        yield f"Off by default; run it with --select {rule.name}"
    yield ""
    yield from rule.doc.split("\n")
    if "Examples:" in rule.doc:
        yield ""
        yield "In the examples, '- ' marks a line that is cut, [-...-] a part that is cut, '= ' what the cut tells."


def _row(rule: Rule) -> tuple[str, str, str, str]:
    triggers = "; ".join(triggers_of(rule))
    if len(triggers) > _TRIGGERS:
        triggers = triggers[: _TRIGGERS - 1] + "…"
    off = "" if rule.default else " (off by default)"
    return rule.name, rule.kind, triggers, summary_of(rule) + off


def _listed(words: Iterable[str]) -> str:
    return ", ".join(f'"{word}"' for word in words)
