"""Sums the judgements on many articles."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from cleannews.evaluate.score import Firing, Scored

Z = 1.96
"""Standard deviations of a 95 % interval."""


@dataclass(frozen=True, slots=True)
class Total:
    """Figures of a group of articles.

    Attributes:
        documents: how many; `losing`: those that lost any of the story; `perfect`: those that came out exact.
        lost: share of the story that is gone.
        residue: size of what was kept and is no story, as a share of the furniture
            (for pages, of the story); can pass 1 where text is invented.
        f1: agreement of the cleaner's text with the story, the mean over the articles.
    """

    documents: int
    losing: int
    perfect: int
    lost: float
    residue: float
    f1: float


@dataclass(frozen=True, slots=True)
class RuleTotal:
    """How a rule did: its cuts, the right ones, those also of the right kind, and the story it cut.

    `bound` is the lower end of the 95 % Wilson interval for the share that is right: what the
    figures vouch for. Few cuts vouch for little.
    """

    rule: str
    fired: int
    right: int
    as_kind: int
    story: int
    bound: float


@dataclass(frozen=True, slots=True)
class FieldTotal:
    """How a field of metadata did: stated by the labels, right among these, invented where the labels are empty."""

    field: str
    stated: int
    right: int
    invented: int


def total(scored: Iterable[Scored]) -> Total:
    """The figures of a group of articles."""
    group = list(scored)
    body, shared = sum(s.body for s in group), sum(s.shared for s in group)
    furniture, surplus = sum(s.furniture for s in group), sum(s.surplus for s in group)
    return Total(
        documents=len(group),
        losing=sum(s.lost > 0 for s in group),
        perfect=sum(s.perfect for s in group),
        lost=1 - shared / body if body else 0.0,
        residue=surplus / furniture if furniture else 0.0,
        f1=sum(2 * s.shared / (s.body + s.kept) if s.body + s.kept else 1.0 for s in group) / len(group) if group else 0.0,
    )


GROUPS: dict[str, Callable[[Scored], bool]] = {
    "all": lambda _: True,
    "lines": lambda s: not s.gold.flattened,
    "flattened": lambda s: s.gold.flattened,
    "furnished": lambda s: s.furniture > 0,
    "clean": lambda s: s.furniture == 0,
}
"""Groups of articles: by line structure, and with and without any furniture."""


def by_group(scored: Iterable[Scored]) -> dict[str, Total]:
    """The figures of each group that has articles."""
    scored = list(scored)
    groups = {name: [s for s in scored if belongs(s)] for name, belongs in GROUPS.items()}
    return {name: total(group) for name, group in groups.items() if group}


def by_outlet(scored: Iterable[Scored]) -> dict[str, Total]:
    """The figures of each outlet, that with the most lost first, then that with the most left."""
    groups: dict[str, list[Scored]] = {}
    for s in scored:
        groups.setdefault(s.gold.outlet, []).append(s)
    totals = {outlet: total(group) for outlet, group in groups.items()}
    return dict(sorted(totals.items(), key=lambda item: (-item[1].lost, -item[1].residue, item[0])))


def by_kind(scored: Iterable[Scored]) -> dict[str, tuple[int, int]]:
    """For each kind of furniture the size of all, and of what still stands."""
    sizes: dict[str, tuple[int, int]] = {}
    for s in scored:
        for kind, (everything, left) in s.left.items():
            have = sizes.get(kind, (0, 0))
            sizes[kind] = have[0] + everything, have[1] + left
    return dict(sorted(sizes.items()))


def by_rule(scored: Iterable[Scored]) -> list[RuleTotal]:
    """The rules that fired, the least certain first."""
    firings: dict[str, list[Firing]] = {}
    for s in scored:
        for firing in s.firings:
            firings.setdefault(firing.rule, []).append(firing)
    rules = []
    for rule, cuts in firings.items():
        right = sum(cut.right for cut in cuts)
        as_kind, story = sum(cut.as_kind for cut in cuts), sum(cut.wrong for cut in cuts)
        rules.append(RuleTotal(rule, len(cuts), right, as_kind, story, wilson(right, len(cuts))))
    return sorted(rules, key=lambda r: (r.bound, r.rule))


def by_field(scored: Iterable[Scored]) -> list[FieldTotal]:
    """The fields of metadata, in the order of the record."""
    counts: dict[str, list[int]] = {}
    for s in scored:
        for field, verdict in s.fields.items():
            count = counts.setdefault(field, [0, 0, 0])
            count[0] += verdict in ("right", "wrong", "missing")
            count[1] += verdict == "right"
            count[2] += verdict == "invented"
    return [FieldTotal(field, stated, right, invented) for field, (stated, right, invented) in counts.items()]


def wilson(right: int, tries: int) -> float:
    """The lower end of the 95 % Wilson interval for a share; 0 without tries."""
    if not tries:
        return 0.0
    share = right / tries
    spread = Z * math.sqrt(share * (1 - share) / tries + Z * Z / (4 * tries * tries))
    return (share + Z * Z / (2 * tries) - spread) / (1 + Z * Z / tries)


def as_data(scored: Iterable[Scored]) -> dict[str, Any]:
    """All figures as plain data, for JSON; shares are fractions of 1."""
    scored = list(scored)
    return {
        "groups": {name: _plain(t) for name, t in by_group(scored).items()},
        "kinds": {kind: {"size": size, "left": left / size if size else 0.0} for kind, (size, left) in by_kind(scored).items()},
        "outlets": {outlet: _plain(t) for outlet, t in by_outlet(scored).items()},
        "rules": {r.rule: _plain(r) for r in by_rule(scored)},
        "fields": {f.field: _plain(f) for f in by_field(scored)},
    }


def _plain(figures: Total | RuleTotal | FieldTotal) -> dict[str, Any]:
    names = [name for name in figures.__slots__ if name not in ("rule", "field")]
    return {name: round(value, 6) if isinstance(value := getattr(figures, name), float) else value for name in names}
