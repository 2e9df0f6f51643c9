"""The front door: a cleaner with a choice of rules."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, Literal

from cleannews.article import Article
from cleannews.pipeline import Pipeline
from cleannews.rule import KINDS, Rule
from cleannews.rules import ALL

Format = Literal["text", "html"]


class Cleaner:
    """Cleans texts with a choice of rules; make one and use it for many texts.

    Args:
        keep: kinds that stay in the text, such as `caption`.
        select: names of rules or kinds; only these run (also rules that are off by default).
        ignore: names of rules or kinds that do not run.
        packs: paths of TOML rule packs (see `cleannews.pack`).

    Raises:
        ValueError: a name is not that of a rule or kind, or a pack is not right.

    A cleaner has no state that changes, and can be pickled and shared between threads.
    """

    __slots__ = ("_args", "_pipeline")

    def __init__(
        self, *, keep: Iterable[str] = (), select: Iterable[str] = (), ignore: Iterable[str] = (), packs: Iterable[str] = ()
    ) -> None:
        self._args = (tuple(keep), tuple(select), tuple(ignore), tuple(packs))
        self._pipeline = Pipeline(_chosen(ALL, *self._args[:3]))

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, self._args

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules that run, in order of precedence."""
        return self._pipeline.rules

    def clean(self, text: str, *, format: Format = "text", known: Mapping[str, Any] | None = None) -> Article:  # noqa: A002
        """Clean one text or page.

        Args:
            text: a text, or the source of an HTML page.
            format: `text` or `html`.
            known: metadata that is known from elsewhere, such as `{"title": …}`.

        Returns:
            The article. Of a page, its cuts refer to the text that was extracted.
        """
        if format == "html":
            from cleannews.html import clean_page

            return clean_page(text, self, known)
        return self._pipeline.clean(text, known)


def clean(text: str, *, format: Format = "text", known: Mapping[str, Any] | None = None) -> Article:  # noqa: A002
    """Clean one text or page with the default rules; see `Cleaner.clean`."""
    return _default().clean(text, format=format, known=known)


@cache
def _default() -> Cleaner:
    return Cleaner()


def _rebuild(*args: Iterable[str]) -> Cleaner:
    keep, select, ignore, packs = args
    return Cleaner(keep=keep, select=select, ignore=ignore, packs=packs)


def _chosen(rules: Iterable[Rule], keep: Iterable[str], select: Iterable[str], ignore: Iterable[str]) -> list[Rule]:
    rules = tuple(rules)
    names = {rule.name for rule in rules} | set(KINDS)
    keep, select, ignore = frozenset(keep), frozenset(select), frozenset(ignore)
    for name in sorted(keep | select | ignore):
        if name not in (set(KINDS) if name in keep else names):
            near = difflib.get_close_matches(name, names, 1)
            hint = f"did you mean {near[0]}?" if near else "`cleannews rules` lists them"
            raise ValueError(f"no {'kind' if name in keep else 'rule or kind'} is named {name!r}; {hint}")
    return [
        rule
        for rule in rules
        if rule.kind not in keep
        and not {rule.name, rule.kind} & ignore
        and ({rule.name, rule.kind} & select if select else rule.default)
    ]
