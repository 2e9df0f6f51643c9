"""The front door: a cleaner with a choice of rules."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from os import PathLike
from typing import TYPE_CHECKING, Any, Literal

from cleannews.article import Article
from cleannews.narrow import SlowRuleError
from cleannews.pipeline import Pipeline
from cleannews.rule import KINDS, Rule
from cleannews.rules import ALL

if TYPE_CHECKING:
    from cleannews.keep import KeepList
    from cleannews.pack import Pack

Format = Literal["text", "html"]


class Cleaner:
    """Cleans texts with a choice of rules; make one and use it for many texts.

    Args:
        keep: kinds that stay in the text, such as `caption`.
        select: names of rules or kinds; only these run (also rules that are off by default).
        ignore: names of rules or kinds that do not run.
        packs: paths of TOML rule packs (see `cleannews.pack`), or packs; their rules come before the built-in ones.
        keep_list: path of a list of pieces that stay (see `cleannews.keep`), or such a list.

    Raises:
        ValueError: a name is not that of a rule or kind, or a pack or keep-list is not right.
        OSError: a pack or keep-list cannot be read.

    A cleaner has no state that changes, and can be pickled and shared between threads; packs and
    keep-list travel with it, their files are read once.
    """

    __slots__ = ("_args", "_pipeline")

    def __init__(
        self,
        *,
        keep: Iterable[str] = (),
        select: Iterable[str] = (),
        ignore: Iterable[str] = (),
        packs: Iterable[str | PathLike[str] | Pack] = (),
        keep_list: str | PathLike[str] | KeepList | None = None,
    ) -> None:
        rules, loaded = _with_packs(ALL, packs)
        if isinstance(keep_list, str | PathLike):
            from cleannews.keep import KeepList

            keep_list = KeepList.read(keep_list)
        self._args = (tuple(keep), tuple(select), tuple(ignore), loaded, keep_list)
        chosen = _chosen(rules, *self._args[:3])
        self._pipeline = Pipeline(keep_list.spare(chosen) if keep_list else chosen)

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
        try:
            return self._pipeline.clean(text, known)
        except SlowRuleError as slow:
            return self._without(slow.name, text, known)

    def _without(self, slow: str, text: str, known: Mapping[str, Any] | None) -> Article:
        """Clean a text on which a pattern of a pack took too long without that pattern's rule, and say so."""
        import logging

        logging.getLogger("cleannews").warning(
            "cleannews: rule %s took too long on the text that begins %r and was skipped for it; make its pattern simpler",
            slow, " ".join(text[:200].split())[:60],
        )  # fmt: skip
        rest = Cleaner.__new__(Cleaner)
        rest._args = self._args
        rest._pipeline = Pipeline(rule for rule in self.rules if rule.name != slow)
        article = rest.clean(text, known=known)
        article.flags.append(f"slow-rule:{slow}")
        return article


def clean(text: str, *, format: Format = "text", known: Mapping[str, Any] | None = None) -> Article:  # noqa: A002
    """Clean one text or page with the default rules; see `Cleaner.clean`."""
    return _default().clean(text, format=format, known=known)


@cache
def _default() -> Cleaner:
    return Cleaner()


def _rebuild(
    keep: Iterable[str], select: Iterable[str], ignore: Iterable[str], packs: Iterable[Pack], keep_list: KeepList | None
) -> Cleaner:
    return Cleaner(keep=keep, select=select, ignore=ignore, packs=packs, keep_list=keep_list)


def _with_packs(rules: tuple[Rule, ...], packs: Iterable[str | PathLike[str] | Pack]) -> tuple[list[Rule], tuple[Pack, ...]]:
    """The rules with those of the packs before them, without what the packs silence; and the packs."""
    packs = tuple(packs)
    if not packs:
        return list(rules), ()
    from cleannews.pack import Pack

    loaded: list[Pack] = []
    all_rules = list(rules)
    for pack in packs:
        loaded.append(pack if isinstance(pack, Pack) else Pack.read(pack, [rule.name for rule in all_rules]))
        all_rules = [*loaded[-1].rules(), *all_rules]
    for pack in loaded:
        all_rules = pack.silenced(all_rules)
    return all_rules, tuple(loaded)


def _chosen(rules: Iterable[Rule], keep: Iterable[str], select: Iterable[str], ignore: Iterable[str]) -> list[Rule]:
    rules = tuple(rules)
    names = {rule.name for rule in rules} | set(KINDS)
    keep, select, ignore = frozenset(keep), frozenset(select), frozenset(ignore)
    for name in sorted(keep | select | ignore):
        if name not in (set(KINDS) if name in keep else names):
            import difflib

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
