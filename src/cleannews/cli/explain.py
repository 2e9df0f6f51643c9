"""`cleannews explain`."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import Any

import click

from cleannews.article import FIELDS, Article
from cleannews.cleaner import Cleaner
from cleannews.cli.options import cleaner_of, cleaner_options, corpus_options
from cleannews.files.kinds import kind_of, parts, why_not
from cleannews.files.opening import open_input, unreadable
from cleannews.records.decode import InputError, decode

_SHOWN = 5  # ids that are named where none fits


@click.command("explain", short_help="Show a document with its cuts in colour, and why each was made.")
@click.argument("file", metavar="FILE", type=click.Path())
@click.option("--id", "ident", metavar="ID", help="Of a JSONL file, the record with this id.")
@click.option("--line", "number", type=click.IntRange(1), metavar="N", help="Of a JSONL file, the record in this line.")
@click.option("--plain", is_flag=True, help="No colours: marks instead; so it is where the output is no terminal.")
@click.option("--format", "format_", type=click.Choice(["text", "html"]), help="What FILE is, if its name does not say.")
@click.option(
    "--text-field", metavar="NAME", default="text", show_default=True, help="The field of a record that holds its text."
)
@cleaner_options
@corpus_options
def command(
    *, file: str, ident: str | None, number: int | None, plain: bool, format_: str | None, text_field: str, **rules: Any
) -> None:
    """Show a document as it was, with what is cut from it, and why.

    What is cut stands in the colour of its kind, the rule that cuts it in the margin; the metadata
    stands beside the text, and below it what each of the rules looks for. `cleannews rules RULE`
    tells more of one.

    FILE is a text, a page (.html), a record (.json), or a JSONL file with --id or --line; - is
    standard input. A record that was cleaned shows what was cut from it then.

    Without colours (--plain), a line that is cut has `- ` before it, a part that is cut stands
    in [-…-], metadata begins with `= `, and the rules at the end with `# `.

    \b
    cleannews explain a.txt
    cleannews explain corpus.jsonl --id 2022-01-09/17
    cleannews explain --plain a.txt | less
    """  # noqa: D301 - click reads the backspace as "leave these lines alone"
    cleaner = cleaner_of(**rules, inputs=[file])
    try:
        name, article = _article(file, cleaner, ident=ident, number=number, format_=format_, text_field=text_field)
    except (OSError, EOFError, ValueError) as problem:
        message = unreadable(problem)
        if message is None:
            raise
        raise click.ClickException(f"{file}: {message}") from None
    from cleannews.report import explain

    docs = {rule.name: rule.doc for rule in cleaner.rules}
    if plain or not sys.stdout.isatty():
        for line in explain.plain(article, docs):
            click.echo(line.encode("utf-8", "replace").decode())
        return
    from rich.console import Console

    explain.show(Console(highlight=False), article, docs, name)


def _article(
    file: str, cleaner: Cleaner, *, ident: str | None, number: int | None, format_: str | None, text_field: str
) -> tuple[str, Article]:
    """The name of the document, and the article that comes of it."""
    kind = format_ or ("text" if file == "-" else kind_of(file) or parts(file)[1].removeprefix("."))
    if kind == "jsonl":
        return _record_of(file, ident, number, text_field, cleaner)
    if ident is not None or number is not None:
        raise InputError("--id and --line choose a record of a JSONL file")
    if kind not in ("text", "html", "json"):
        raise InputError(
            f"explain reads .txt, .html, .jsonl and .json (a record); this is {kind}" if kind == "parquet" else why_not(file)
        )
    if file == "-":
        data = sys.stdin.buffer.read()
    else:
        with open_input(file) as stream:
            data = stream.read()
    if kind == "html":
        from cleannews.html import decode_page

        return file, cleaner.clean(decode_page(data), format="html")
    text = decode(data)
    if kind == "text":
        return file, cleaner.clean(text, known={"path": file})
    try:
        record = json.loads(text)
    except ValueError as problem:
        raise InputError(f"not JSON: {problem}") from None
    return file, _of_record(record, text_field, cleaner, file)


def _record_of(file: str, ident: str | None, number: int | None, text_field: str, cleaner: Cleaner) -> tuple[str, Article]:
    """The record of a JSONL file that is asked for; without a choice, the only one."""
    seen: list[str] = []
    with open_input(file) as lines:
        for at, record in _records(lines):
            own = f"{file}:{at}" if record.get("id") is None else str(record["id"])
            if ident in (own, f"{file}:{at}") or at == number:
                return own, _of_record(record, text_field, cleaner, file)
            if len(seen) < _SHOWN:
                seen.append(own)
            elif ident is None and number is None:
                break
    names = ", ".join(seen) or "no record"
    if ident is None and number is None:
        raise InputError(f"choose a record: --id ID or --line N; the file has {names}{' …' if len(seen) == _SHOWN else ''}")
    raise InputError(
        f"no record {'has the id ' + repr(ident) if number is None else f'in line {number}'}; the file has {names} …"
    )


def _records(lines: Any) -> Iterator[tuple[int, dict[str, Any]]]:
    """The records of a file with their lines; what is none is passed over."""
    for number, line in enumerate(lines, 1):
        try:
            value = json.loads(line.decode("utf-8-sig" if number == 1 else "utf-8"))
        except ValueError:
            continue
        if isinstance(value, dict):
            yield number, value


def _of_record(record: Any, text_field: str, cleaner: Cleaner, file: str) -> Article:
    """The article of a record, with all that was and will be cut, and what the record knows."""
    from cleannews.records.again import compose
    from cleannews.records.view import clean_view, removed_of, text_of

    if not isinstance(record, dict):
        raise InputError("not a record, which is a JSON object")
    text = text_of(record, text_field)
    _, article = clean_view(record, text, cleaner, file)
    article.removed = compose(removed_of(record, text), article.removed)
    for field in FIELDS:
        value = record.get(field)
        if value and isinstance(value, list if isinstance(getattr(article, field), list) else str):
            setattr(article, field, value)
    return article
