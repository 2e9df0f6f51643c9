"""`cleannews restore`."""

from __future__ import annotations

import os
import sys
from itertools import islice
from pathlib import Path

import click

from cleannews.cli.options import loud_options
from cleannews.files.kinds import kind_of, kind_of_output
from cleannews.files.undo import Undo
from cleannews.report.console import Console
from cleannews.report.summary import count


@click.command("restore", short_help="Put the cut pieces back: the input, byte for byte.")
@click.argument("paths", nargs=-1, metavar="[OUT]...", type=click.Path())
@click.option(
    "-o", "--output", metavar="PLACE", type=click.Path(), help="Where the inputs go: a file or folder, or - for standard output."
)
@click.option("--text", "as_text", is_flag=True, help="Of piped or JSONL records, write the text alone, not the record.")
@click.option("--text-field", metavar="NAME", default="text", show_default=True, help="The field or column that holds the text.")
@loud_options
def command(  # noqa: PLR0917 - one argument an option
    paths: tuple[str, ...], output: str | None, as_text: bool, text_field: str, quiet: bool, verbose: bool
) -> int:
    """Put the cut pieces back: the input of `cleannews run`, byte for byte.

    OUT is what run wrote. A folder OUT gives a folder OUT-restored beside it, with the texts as
    they were; a.txt (with a.json beside it) gives the text on standard output. Files of records
    (JSONL, Parquet) give the same records with the texts they had; the metadata that run added
    stay, the field 'removed' goes. Into a folder (-o FOLDER) they give their texts as files, named
    by their ids. With no OUT, JSON lines are read from standard input.

    A body that was edited cannot be restored; it is reported, and the exit code is 2. Of a web
    page, the text that was extracted is restored.

    \b
    cleannews restore articles-clean/               into articles-clean-restored/
    cleannews restore articles-clean/a.txt          the text on standard output
    cleannews restore clean.jsonl -o again.jsonl    records with their old texts
    cleannews restore all.jsonl.gz -o articles/     texts as files, by their ids
    cleannews < a.txt --format json | cleannews restore --text | cmp - a.txt
    """  # noqa: D301 - click reads the backspace as "leave these lines alone"
    inputs = paths or ("-",)
    if "-" in inputs and (sys.stdin is None or (not paths and sys.stdin.isatty())):
        raise click.UsageError("what is to be restored? Give what `cleannews run` wrote, or pipe its records in.")
    if output is not None and len(inputs) > 1:
        raise click.UsageError("-o goes with one path: restore them one after another")
    console = Console(quiet=quiet, verbose=verbose)
    undo = Undo(console.problem, text_field)
    for path in inputs:
        before = undo.texts
        where = _restore(undo, path, output, as_text=as_text)
        if where != "-" and not quiet:
            console.say(f"{count(undo.texts - before, 'text')} restored -> {where}")
    if undo.pages and not quiet:
        console.say(f"of {count(undo.pages, 'page')}, the text that was extracted was restored, not the page")
    console.close()
    return 2 if undo.failed else 0


def _restore(undo: Undo, path: str, output: str | None, *, as_text: bool) -> str:
    """Restore one path; where it went."""
    out = output or "-"
    if out != "-" and os.path.realpath(out) == os.path.realpath(path):
        raise click.UsageError(f"{path} would be overwritten: choose another -o")
    if path != "-" and Path(path).is_dir():
        out = output or f"{Path(path)}-restored"
        if out == "-" or kind_of(out) is not None:
            raise click.UsageError(f"{path} is a folder: -o names a folder, too")
        undo.folder(path, out)
        return out
    kind = "jsonl" if path == "-" else kind_of_output(path)
    if kind in ("text", "record"):
        found = undo.document(path)
        if found is None:
            return out
        if out == "-":
            _print(found[1])
        elif Path(out).is_dir() or out.endswith("/"):
            undo.into_folder([(path, *found)], out)
        else:
            undo.write(Path(out), found[1], path)
    elif kind not in ("jsonl", "parquet"):
        raise click.UsageError(f"{path}: restore takes what `cleannews run` wrote: a folder, .txt, .json, .jsonl or .parquet")
    elif out != "-" and kind_of(out) not in ("jsonl", "parquet"):
        undo.into_folder(undo.texts_of(path), out)
    elif as_text:
        texts = [content for _, _, content in islice(undo.texts_of(path), 2)]
        if len(texts) > 1 or out != "-":
            raise click.UsageError("--text is for one record; for the texts of several: -o FOLDER")
        _print(b"".join(texts))
    else:
        undo.file(path, out)
    return out


def _print(content: bytes) -> None:
    sys.stdout.buffer.write(content)
    sys.stdout.buffer.flush()
