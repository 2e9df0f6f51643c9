"""The figures as plain tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from cleannews.evaluate.score import Scored
from cleannews.evaluate.totals import Total, by_field, by_group, by_kind, by_outlet, by_rule

BAR = 0.9
"""A rule whose lower bound is below this is marked: the figures do not vouch for it."""


def report(scored: Iterable[Scored], *, outlets: bool = False, rules: bool = True) -> Iterator[str]:
    """The lines of the report: false removals first, then the groups, kinds, metadata, rules and outlets."""
    scored = list(scored)
    yield false_removals(scored)
    yield ""
    yield from _totals("", by_group(scored).items())
    if kinds := by_kind(scored):
        yield ""
        rows = [(kind, f"{size}", f"{left / size:.1%}" if size else "") for kind, (size, left) in kinds.items()]
        yield from table(("kind", "characters", "left"), rows)
    yield ""
    yield from table(
        ("field", "stated", "right", "invented"),
        [(f.field, f"{f.stated}", f"{f.right / f.stated:.1%}" if f.stated else "", f"{f.invented}") for f in by_field(scored)],
    )
    if rules and (done := by_rule(scored)):
        yield ""
        yield from table(
            ("rule", "fired", "right", "bound", "its kind", "story cut", ""),
            [
                (r.rule, f"{r.fired}", f"{r.right}", f"{r.bound:.3f}", f"{r.as_kind}", f"{r.story}", "<" if r.bound < BAR else "")
                for r in done
            ],
        )
    if outlets:
        yield ""
        yield from _totals("outlet", by_outlet(scored).items())


def false_removals(scored: Sequence[Scored]) -> str:
    """One line on what must not happen: story text that was cut."""
    losing = [s for s in scored if s.lost]
    if not losing:
        return f"False removals: none; {len(scored)} articles keep every word of their story."
    lost, body = sum(s.lost for s in losing), sum(s.body for s in scored)
    return (
        f"False removals: {len(losing)} of {len(scored)} articles lose story text, "
        f"{lost} characters in all, {10_000 * lost / body:.1f} of 10,000."
    )


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """A table with the first column to the left and the others to the right."""
    lines = [list(head), *map(list, rows)]
    widths = [max(len(line[i]) for line in lines) for i in range(len(head))]
    for line in lines:
        cells = [line[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(line[1:], widths[1:], strict=True))]
        yield "  ".join(cells).rstrip()


def _totals(name: str, totals: Iterable[tuple[str, Total]]) -> Iterator[str]:
    yield from table(
        (name, "articles", "lossy", "lost/10k", "left/10k", "perfect", "F1"),
        [
            (
                group[:40],
                f"{t.documents}",
                f"{t.losing / t.documents:.1%}",
                f"{10_000 * t.lost:.1f}",
                f"{10_000 * t.residue:.1f}",
                f"{t.perfect / t.documents:.1%}",
                f"{t.f1:.4f}",
            )
            for group, t in totals
        ],
    )
