"""Shows a document with its cuts: in colour on a terminal, in the notation of the examples elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from cleannews.article import FIELDS, Article
from cleannews.rule import KINDS

if TYPE_CHECKING:
    from rich.console import Console, RenderableType

COLOURS = dict(
    zip(
        KINDS,
        ("bright_blue", "magenta", "cyan", "bright_cyan", "yellow", "red", "bright_black", "bright_black",
         "bright_red", "bright_yellow", "bright_magenta", "green", "bright_green", "blue", "bright_black", "default"),
        strict=True,
    )
)  # fmt: skip
_WIDE = 100  # columns from which the metadata stands beside the text
_SIDE = 38  # columns of the metadata there
_MARGIN = 22  # columns of the margin at most


class Part(NamedTuple):
    """A piece of a line: its characters, and the kind as which it was cut, or None."""

    text: str
    kind: str | None


class Row(NamedTuple):
    """A line of the document: the rules whose cuts begin there, and its pieces."""

    rules: tuple[str, ...]
    parts: tuple[Part, ...]


def rows(article: Article) -> list[Row]:
    """The lines of the document as it was, with what was cut from each."""
    found: list[Row] = []
    rules: list[str] = []
    parts: list[Part] = []

    def end_line() -> None:
        found.append(Row(tuple(dict.fromkeys(rules)), tuple(parts)))
        rules.clear()
        parts.clear()

    for rule, part in _pieces(article):
        if rule and rule != "blank":
            rules.append(rule)
        first, *others = part.text.split("\n")
        if first:
            parts.append(Part(first, part.kind))
        for line in others:
            end_line()
            if line:
                parts.append(Part(line, part.kind))
    if parts:
        end_line()
    return found


def facts(article: Article) -> Iterator[tuple[str, str]]:
    """What the cuts tell of the article: each field with each of its values; and the flags."""
    for name in (*FIELDS, "flags"):
        value = getattr(article, name)
        for one in value if isinstance(value, list) else [value]:
            if one:
                yield name, _clean(one)


def reasons(article: Article, docs: Mapping[str, str]) -> Iterator[tuple[str, str, int, str]]:
    """The rules that cut something: kind, rule, number of pieces, and what the rule is about."""
    pieces = sorted((piece.kind, piece.rule) for piece in article.removed if piece.kind != "blank")
    for (kind, rule), group in groupby(pieces):
        yield kind, rule, sum(1 for _ in group), docs.get(rule, "").partition("\n")[0]


def plain(article: Article, docs: Mapping[str, str]) -> Iterator[str]:
    """The lines of the view for pipes and editors: facts, document, rules.

    A line that was cut whole has `- ` before it, a part that was cut stands in `[-…-]`; the
    rules stand in a margin.
    """
    yield from (f"= {name}: {value}" for name, value in facts(article))
    lines = rows(article)
    width = _margin(lines)
    for row in lines:
        kept = any(not part.kind and part.text.strip() for part in row.parts)
        cut = any(part.kind for part in row.parts)
        whole = cut and not kept
        text = "".join(_clean(part.text) if whole or not part.kind else f"[-{_clean(part.text)}-]" for part in row.parts)
        yield f"{','.join(row.rules):>{width}} | {'- ' if whole else '  '}{text}".rstrip()
    for kind, rule, count, about in reasons(article, docs):
        yield f"# {rule} ({kind}): {count} {'piece' if count == 1 else 'pieces'}. {about}".rstrip()


def show(console: Console, article: Article, docs: Mapping[str, str], name: str) -> None:
    """Print the coloured view.

    Args:
        console: where to.
        article: the article.
        docs: the documentation of each rule.
        name: of the document.
    """
    from rich.table import Table

    console.rule(_clean(name), align="left")
    if console.width >= _WIDE:
        beside = Table.grid(padding=(0, 2), expand=True)
        beside.add_column(ratio=1)
        beside.add_column(width=_SIDE)
        beside.add_row(_document(article), _facts(article))
        console.print(beside)
    else:
        console.print(_facts(article))
        console.print(_document(article))
    console.print(_reasons(article, docs))


def _document(article: Article) -> RenderableType:
    from rich.table import Table
    from rich.text import Text

    lines = rows(article)
    grid = Table.grid(padding=(0, 1), expand=True)
    grid.add_column(justify="right", style="dim", max_width=_MARGIN, overflow="fold")
    grid.add_column(ratio=1, overflow="fold")
    for row in lines:
        text = Text()
        for part in row.parts:
            text.append(_clean(part.text), f"{COLOURS[part.kind]} strike" if part.kind else "")
        grid.add_row("\n".join(row.rules), text)
    return grid


def _facts(article: Article) -> RenderableType:
    from rich.panel import Panel
    from rich.text import Text

    text = Text()
    for name, values in groupby(facts(article), key=lambda fact: fact[0]):
        text.append(f"{name}\n", "bold")
        for _, value in values:
            text.append(f"  {value}\n", "bold red" if name == "flags" else "")
    if not text:
        text.append("the text tells nothing of the article", "dim")
    text.rstrip()
    return Panel(text, title="metadata", title_align="left", border_style="dim")


def _reasons(article: Article, docs: Mapping[str, str]) -> RenderableType:
    from rich.table import Table
    from rich.text import Text

    table = Table("kind", "rule", "pieces", "what it looks for", box=None, header_style="dim", padding=(0, 2, 0, 0))
    for kind, rule, count, about in reasons(article, docs):
        table.add_row(Text(kind, COLOURS[kind]), Text(rule), Text(str(count), justify="right"), Text(about))
    return table if table.row_count else Text("nothing was cut", "dim")


def _pieces(article: Article) -> Iterator[tuple[str, Part]]:
    """The text as it was, in order: kept pieces, and cut ones with their rules."""
    at = taken = 0  # in the text as it was, in the body
    for start, end, kind, rule, text in article.removed:
        if at < start:
            yield "", Part(article.text[taken : taken + start - at], None)
        yield rule, Part(text, kind)
        taken, at = taken + start - at, end
    yield "", Part(article.text[taken:], None)


def _margin(lines: list[Row]) -> int:
    return min(_MARGIN, max((len(",".join(row.rules)) for row in lines), default=0))


def _clean(text: str) -> str:
    """A text without what could upset a terminal; tabs stay."""
    text = str(text).removeprefix("\ufeff").removesuffix("\r")
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() or c in "\t\u00a0" else "\N{REPLACEMENT CHARACTER}" for c in text)
