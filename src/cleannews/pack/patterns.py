"""The functions of a pack's rules: patterns that may not take longer than their time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import regex

from cleannews.narrow import Matches, SlowRuleError
from cleannews.rule import Cut, Line

SECONDS = 0.2
"""Time that a pattern may take on a line, plus a second for every million characters of the line."""
MANY = frozenset(("authors", "editors", "tags", "captions", "related"))
"""Metadata with several values: each time that a group matches gives one."""


def find_with(name: str, pattern: regex.Pattern[str], *, whole: bool) -> Callable[[Line], Iterator[Cut]]:
    """The function of a rule that cuts what a pattern matches.

    Args:
        name: the rule's, for `SlowRuleError`.
        pattern: its named groups are metadata.
        whole: it must match the whole line; otherwise each part that it matches is cut.
    """

    def find(line: Line) -> Iterator[Cut]:
        seconds = SECONDS + len(line.text) / 1e6
        try:
            if whole:
                found = pattern.fullmatch(line.text, timeout=seconds)
                matches = [found] if found else []
            else:
                matches = list(pattern.finditer(line.text, timeout=seconds))
        except TimeoutError as error:
            raise SlowRuleError(name) from error
        for match in matches:
            if match.start() < match.end():
                yield line.cut(match.start(), match.end(), **_meta(match))

    return find


def matches_with(pattern: regex.Pattern[str]) -> Matches:
    """Whether a text as a whole matches; raises TimeoutError if that takes too long."""

    def matches(text: str) -> bool:
        return pattern.fullmatch(text, timeout=SECONDS + len(text) / 1e6) is not None

    return matches


def _meta(match: regex.Match[str]) -> dict[str, Any]:
    meta: dict[str, Any] = {}
    for field in match.re.groupindex:
        values = [value.strip() for value in match.captures(field) if value.strip()]
        if values:
            meta[field] = values if field in MANY else values[0]
    return meta
