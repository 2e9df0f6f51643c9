"""Shows the articles that came out worst: what was lost, and what was left, where it stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from rich.text import Text

from cleannews.evaluate.score import Scored, cut_mask, labels_of
from cleannews.evaluate.tokens import align, tokens_of

AROUND = 60
"""Characters shown on each side of a fault."""

_FAULTS = ("wrong", "missing", "invented")
_LOOKS = {"lost": ("[-", "-]", "bold red"), "left": ("{+", "+}", "yellow"), "cut": ("", "", "dim strike"), "kept": ("", "", "")}


class Run(NamedTuple):
    """A stretch of an article: `kept` and `cut` are right, `lost` and `left` are faults; `by` names rule or kind."""

    state: str
    by: str
    text: str


def worst(scored: Iterable[Scored], count: int) -> list[Scored]:
    """The articles with the greatest faults; a lost character weighs as much as three that are left.

    Articles whose text is right and whose metadata is not come last.
    """

    def faults(s: Scored) -> tuple[int, int]:
        return 3 * s.lost + s.surplus, sum(verdict in _FAULTS for verdict in s.fields.values())

    return sorted((s for s in scored if any(faults(s))), key=lambda s: (*(-fault for fault in faults(s)), s.gold.where))[:count]


def show(scored: Scored) -> Iterator[Text]:
    """The lines that show an article: a heading, its faults with what stands around them, wrong metadata.

    What was lost is red and stands in `[-…-]` with the rule that cut it, what was left is yellow and
    stands in `{+…+}` with its kind; so it can be read without colours too.
    """
    gold = scored.gold
    heading = f"{gold.where}  {gold.id} ({gold.outlet}): lost {scored.lost} of {scored.body}, left {scored.surplus}"
    yield Text(heading, style="bold")
    line = Text("  ")
    for state, by, text in _excerpt(list(runs_of(scored))):
        before, after, style = _LOOKS[state]
        line.append(before + " ".join(_printable(text).split()) + after if before else _flat(text), style=style)
        if before and by:
            line.append(f"({by})", style="cyan")
    if line.plain.strip():
        yield line
    for field, verdict in scored.fields.items():
        if verdict in _FAULTS:
            have = getattr(scored.article, field)
            yield Text(_printable(f"  {field}: {verdict}; label {gold.meta[field]!r}, cleaner {have!r}"), style="magenta")


def runs_of(scored: Scored) -> Iterator[Run]:
    """An article in stretches."""
    gold, article = scored.gold, scored.article
    if gold.format == "html":
        yield from _page_runs(gold.body, article.text)
        return
    labels, cut = labels_of(gold), cut_mask(len(gold.text), article.removed)
    rules = [""] * len(gold.text)
    for piece in article.removed:
        rules[piece.start : piece.end] = [piece.rule] * (piece.end - piece.start)

    def state(at: int) -> tuple[str, str]:
        if cut[at]:
            return ("cut", "") if labels[at] or gold.text[at].isspace() else ("lost", rules[at])
        return ("left", labels[at]) if labels[at] and not gold.text[at].isspace() else ("kept", "")

    for (kind, by), group in groupby(range(len(gold.text)), key=state):
        at = list(group)
        yield Run(kind, by, gold.text[at[0] : at[-1] + 1])


def _page_runs(body: str, text: str) -> Iterator[Run]:
    want, have = tokens_of(body), tokens_of(text)
    i = j = 0
    kept: list[str] = []
    for a, b in [*align(want, have), (len(want), len(have))]:
        if a > i or b > j:
            yield Run("kept", "", " ".join(kept) + " ")
            kept = []
            if a > i:
                yield Run("lost", "", " ".join(want[i:a]))
            if b > j:
                yield Run("left", "", " ".join(have[j:b]))
            kept.append("")
        if a < len(want):
            kept.append(want[a])
        i, j = a + 1, b + 1
    yield Run("kept", "", " ".join(kept))


def _excerpt(runs: list[Run]) -> Iterator[Run]:
    """The faults with a little of what stands around them."""
    groups = [(fault, list(group)) for fault, group in groupby(_merged(runs), key=_is_fault)]
    for at, (fault, group) in enumerate(groups):
        if fault:
            yield from group
            continue
        before = AROUND if at else 0  # a fault stands before this group, and one after it
        after = AROUND if at + 1 < len(groups) else 0
        if sum(len(run.text) for run in group) <= before + after:
            yield from group
        else:
            yield from _first(group, before)
            yield Run("kept", "", " … ")
            yield from reversed(list(_first([run._replace(text=run.text[::-1]) for run in reversed(group)], after, turned=True)))


def _first(runs: list[Run], size: int, *, turned: bool = False) -> Iterator[Run]:
    """The runs up to `size` characters; `turned` runs stand backwards and are turned round again."""
    for run in runs:
        text = run.text[:size]
        if text:
            yield run._replace(text=text[::-1] if turned else text)
        size -= len(text)


def _is_fault(run: Run) -> bool:
    return run.state in ("lost", "left")


def _merged(runs: list[Run]) -> list[Run]:
    """The runs with white space between two equal faults taken into them."""
    merged: list[Run] = []
    for run in runs:
        if len(merged) > 1 and _is_fault(run) and merged[-2][:2] == run[:2] and not merged[-1].text.strip():
            space, last = merged.pop(), merged.pop()
            merged.append(Run(run.state, run.by, last.text + space.text + run.text))
        else:
            merged.append(run)
    return merged


def _flat(text: str) -> str:
    """The text on one line, with the white space at its ends."""
    text = _printable(text)
    return (" " if text[:1].isspace() else "") + " ".join(text.split()) + (" " if text[-1:].isspace() and text.strip() else "")


def _printable(text: str) -> str:
    """The text with lone surrogates, which no terminal takes, as U+FFFD."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
