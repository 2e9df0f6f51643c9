"""Rules that look at less: where a pack or a keep-list of the user says so.

A narrowed rule is a rule as any other, with the same name, kind and triggers; its
function leaves out some of the cuts. The rules that nobody narrows pay nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from cleannews.rule import Cut, Line, Rule
from cleannews.text import Document

Matches = Callable[[str], bool]


class SlowRuleError(Exception):
    """A pattern of a user's pack took too long on a line; `name` is its rule.

    Whoever cleans the document skips that rule for all of it, so that what comes
    out does not depend on which lines were quick enough.
    """

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class Where(NamedTuple):
    """A condition on a document and a line; every part that is given must hold.

    Attributes:
        outlets: folded names or domains, one of which the document's record names in
            its `outlet` or `url`. The text itself is not asked: its dateline is cut,
            and the next run over the result could not know the outlet any more.
        files: patterns such as `kabar/*.txt`, one of which the end of the document's path matches.
        line: what the line's text must look like.
    """

    outlets: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    line: Matches | None = None

    def about(self, doc: Document) -> bool:
        """Whether the parts about the document hold."""
        known = doc.known
        if self.outlets and not any(_is_outlet(known, outlet) for outlet in self.outlets):
            return False
        return not self.files or any(_is_path(str(known.get("path") or known.get("id") or ""), file) for file in self.files)

    def holds(self, line: Line) -> bool:
        """Whether the whole condition holds for a line."""
        return self.about(line.doc) and (self.line is None or self.line(line.text))


def silence(rule: Rule, where: list[Where]) -> Rule:
    """The rule without the cuts that begin, or were looked for, in a line that one of `where` describes."""

    def find(line: Line) -> Iterator[Cut]:
        try:
            if any(each.holds(line) for each in where):
                return
            for cut in rule.find(line):
                if line.start <= cut.start < line.end or not any(each.holds(line.doc.line_at(cut.start)) for each in where):
                    yield cut
        except TimeoutError as error:
            raise SlowRuleError(rule.name) from error

    return _changed(rule, find)


def only(rule: Rule, where: Where) -> Rule:
    """The rule for the documents and lines that `where` describes."""

    def find(line: Line) -> Iterator[Cut]:
        if where.holds(line):
            yield from rule.find(line)

    return _changed(rule, find)


def sparing(rule: Rule, spared: Matches) -> Rule:
    """The rule without the cuts whose text is `spared`."""

    def find(line: Line) -> Iterator[Cut]:
        text = line.doc.text
        for cut in rule.find(line):
            if not spared(text[cut.start : cut.end]):
                yield cut

    return _changed(rule, find)


def _changed(rule: Rule, find: Callable[[Line], Iterator[Cut]]) -> Rule:
    """The same rule with another function, and with its documentation."""
    find.__doc__ = rule.find.__doc__
    return rule._replace(find=find)


def _is_outlet(known: Any, outlet: str) -> bool:
    if str(known.get("outlet") or "").casefold() == outlet:
        return True
    url = str(known.get("url") or "").casefold()
    host = url.partition("://")[2].partition("/")[0] or url.partition("/")[0]
    return bool(host) and (host == outlet or host.endswith("." + outlet))


def _is_path(path: str, pattern: str) -> bool:
    from fnmatch import fnmatchcase

    path = path.replace("\\", "/")
    return fnmatchcase(path, pattern) or fnmatchcase(path, "*/" + pattern)
