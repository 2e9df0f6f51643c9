"""`cleannews check`."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import click

from cleannews.check.disk import Sweep
from cleannews.check.findings import findings
from cleannews.check.formats import FORMATS, printable
from cleannews.check.scan import Hit, Scanner
from cleannews.cleaner import Cleaner
from cleannews.cli.options import cleaner_of, cleaner_options, corpus_options, loud_options


class _Command(click.Command):
    """A command that takes an argument such as `-a.txt` for the file of that name: pre-commit passes names bare."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse; names of files that look like options get a `./`."""
        options = {name for parameter in self.params for name in parameter.opts}
        end = args.index("--") if "--" in args else len(args)
        for at, arg in enumerate(args[:end]):
            if arg.startswith("-") and arg != "-" and arg not in options and Path(arg).is_file():
                args[at] = f"./{arg}"
        return super().parse_args(ctx, args)


@click.command("check", cls=_Command, short_help="List the furniture in files; --fix takes it out in place.")
@click.argument("files", nargs=-1, required=True, metavar="FILE...", type=click.Path())
@click.option("--fix", is_flag=True, help="Cut the furniture out of the files, in place.")
@click.option("--diff", is_flag=True, help="Print what --fix does as a unified diff, in place of the findings.")
@click.option(
    "--format", "format_", type=click.Choice(list(FORMATS)), default="text", show_default=True, help="How findings are printed."
)
@click.option(
    "--text-field", metavar="NAME", default="text", show_default=True, help="The field of a JSONL record that holds its text."
)
@click.option(
    "--write-keep", metavar="FILE", type=click.Path(), help="Add all findings to this keep-list, in place of reporting them."
)
@cleaner_options
@corpus_options
@loud_options
def command(
    *,
    files: tuple[str, ...],
    fix: bool,
    diff: bool,
    format_: str,
    text_field: str,
    write_keep: str | None,
    quiet: bool,
    verbose: bool,
    **rules: Any,
) -> int:
    """List the furniture that stands in files, or cut it out of them.

    Looks at text files and at the records of JSONL files; in folders, at every .txt, .jsonl and
    .ndjson file. Clean files are passed over in silence. Each finding is a line:

    \b
        file:line:column: kind: text [rule]

    Of a JSONL file, the line is that of the record, and the column counts the characters of its
    text. `cleannews rules RULE` tells what a rule looks for.

    --fix rewrites a file whole or not at all, keeps its mode and its line ends, and does not touch
    a clean file. One run is enough: what it leaves is clean. Of a JSONL record, only the text
    changes, and its list `removed` if it has one.

    What should stay in the text goes to a keep-list: --write-keep .cleannews-keep adds all findings
    to it. A list of that name in a folder above the files is found by itself, here and in `run`.

    Exit codes: 0 all is clean, 1 something was found (or fixed), 2 an error.

    \b
    cleannews check corpus/                   every text in a folder
    cleannews check --diff a.txt              see what --fix would do
    cleannews check --fix a.txt b.jsonl       do it
    cleannews check --keep caption corpus/    captions are wanted
    cleannews check --write-keep .cleannews-keep corpus/
    """  # noqa: D301 - click reads the backspace as "leave these lines alone"
    if "-" in files:
        raise click.UsageError("check looks at files; to clean what is piped: cleannews run -")
    if write_keep and (fix or diff):
        raise click.UsageError("--write-keep goes without --fix and --diff: what it writes down stays in the files")
    cleaner = cleaner_of(**rules, inputs=files)
    sweep = Sweep(Scanner(cleaner, text_field), _complain, fix=fix)
    if write_keep:
        _write_keep(write_keep, cleaner, sweep.hits(files), quiet=quiet)
        return 2 if sweep.failed else 0
    for line in _diff(sweep.hits(files)) if diff else _report(sweep.hits(files), format_):
        sys.stdout.write(line)
    if not quiet:
        for file, count in sweep.pieces.items() if fix else ():
            click.echo(f"{printable(file)}: fixed, {_pieces(count)} cut", err=True)
        if verbose:
            click.echo(f"{sweep.looked} {'file' if sweep.looked == 1 else 'files'} looked at", err=True)
    return 2 if sweep.failed else 1 if sweep.pieces else 0


def _complain(place: str, message: str) -> None:
    sys.stdout.flush()  # so that the lines of both come in order where they go to one place
    click.echo(f"{printable(place)}: {message}", err=True)


def _report(hits: Iterable[tuple[str, Hit]], format_: str) -> Iterator[str]:
    """The lines of the findings."""
    found = (finding for file, hit in hits for finding in findings(file, hit.text, hit.article.removed, hit.record, hit.id))
    return (line + "\n" for line in FORMATS[format_](found))


def _diff(hits: Iterable[tuple[str, Hit]]) -> Iterator[str]:
    """The diffs. That of a text file can be applied by git; that of a record is for the reader."""
    from cleannews.report.diff import unified

    for file, hit in hits:
        name = printable(file).removeprefix("./").lstrip("/")
        name = f"{name}:{hit.record}" if hit.record else name
        for line in unified(f"a/{name}", f"b/{name}", hit.text, hit.article.removed):
            yield line.encode("utf-8", "replace").decode()


def _write_keep(path: str, cleaner: Cleaner, hits: Iterable[tuple[str, Hit]], *, quiet: bool) -> None:
    """Add the pieces to a keep-list; a file of another content is not overwritten."""
    from cleannews.files.atomic import write_files
    from cleannews.files.opening import unwritable
    from cleannews.keep import KeepList

    try:
        old = Path(path).read_bytes()
        kept = KeepList.read(path)
    except FileNotFoundError:
        old, kept = b"", KeepList()
    except OSError as problem:
        raise click.UsageError(f"{path}: cannot be read: {problem.strerror}") from None
    except ValueError as problem:
        raise click.UsageError(str(problem)) from None
    count = sum(kept.add_all(hit.text, cleaner.rules, hit.known) for _, hit in hits)
    if kept.content() != old:
        try:
            write_files([(path, kept.content())])
        except OSError as problem:
            raise click.UsageError(f"{path}: {unwritable(problem)}") from None
    if not quiet:
        click.echo(f"{printable(path)}: {_pieces(count)} added", err=True)


def _pieces(count: int) -> str:
    return f"{count} {'piece' if count == 1 else 'pieces'}"
