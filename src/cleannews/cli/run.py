"""`cleannews run`."""

from __future__ import annotations

import signal
import sys
from pathlib import Path
from types import FrameType
from typing import Any

import click

from cleannews.cli.options import cleaner_of, cleaner_options, corpus_options, jobs_option, loud_options
from cleannews.files.conduct import conduct, write_message
from cleannews.files.kinds import Kind
from cleannews.files.plan import Plan, PlanError, make_plan
from cleannews.files.sinks import WriteError
from cleannews.records.clean import Settings
from cleannews.report.console import Console
from cleannews.report.summary import summary

FORMATS: dict[str, Kind | None] = {"auto": None, "text": "text", "html": "html", "jsonl": "jsonl", "json": None}


@click.command("run", short_help="Clean files, folders or piped text.")
@click.argument("paths", nargs=-1, metavar="[PATH]...", type=click.Path())
@click.option(
    "-o",
    "--output",
    metavar="OUT",
    type=click.Path(),
    help="Where the result goes: a folder, a .jsonl or .parquet file for all records, a .txt file for one text, or - for standard output.",
)
@click.option(
    "--format",
    "format_",
    type=click.Choice(list(FORMATS)),
    default="auto",
    help="What the input is, if its name does not say (piped input is taken for text); json: one text in, its record out.",
)
@click.option(
    "--text-field",
    metavar="NAME",
    default="text",
    show_default=True,
    help="The field or column of input records that holds the text.",
)
@click.option("--keep-source", is_flag=True, help="Put the text extracted from an HTML page into its record, as source_text.")
@click.option("--resume", is_flag=True, help="Pass over inputs whose result in the output folder is newer than they are.")
@jobs_option
@cleaner_options
@corpus_options
@loud_options
def command(  # noqa: PLR0917 - one argument an option
    paths: tuple[str, ...],
    output: str | None,
    format_: str,
    text_field: str,
    keep_source: bool,
    resume: bool,
    jobs: int | None,
    quiet: bool,
    verbose: bool,
    **rules: Any,
) -> int:
    """Clean files, folders or piped text.

    Reads text (.txt), pages (.html, .htm), JSON lines (.jsonl, .ndjson) and Parquet, each also
    compressed (.gz, .zst) but for Parquet. Text is UTF-8, so that nothing is guessed; pages may
    have the encoding that they declare. Folders are read with all below them; hidden files and
    other kinds are passed over.

    Without -o, a folder ARTICLES gives a folder ARTICLES-clean beside it, and a file goes to
    standard output: of a text or page its body, of JSON lines the cleaned lines. With no PATH or
    with - it is a filter: text in, body out.

    \b
    cleannews run articles/                   clean a folder into articles-clean/
    cleannews run articles/ -o all.jsonl.gz   one record a document, in one file
    cleannews run news.jsonl -o clean.jsonl   a record in, a record out
    cleannews run news.parquet -o clean.parquet --text-field content
    cleannews run a.txt                       the body on standard output
    cleannews run a.txt --format json         its record: body, metadata, what was cut
    curl -s URL | cleannews run --format html

    In an output folder, a.txt and a.html each give a.txt (the body) and a.json (the record); if
    both stand in one folder, the page gives a.html.txt and a.html.json. With -o b.txt, one text
    gives b.txt and b.json. Files of JSON lines and
    Parquet keep their names, records their order and their other fields. What a record has (a
    title, an id) is not overwritten; an empty field (null) is filled. A line that is not JSON is
    reported and left out; a record without a text is reported and passed on as it is.

    Cleaning what was cleaned changes nothing. `cleannews restore` gives the input back.

    Every output is written whole or not at all. What cannot be read is reported with its file
    and line, the rest goes on, and the exit code is 2.
    """  # noqa: D301 - click reads the backspace as "leave these lines alone"
    inputs = paths or ("-",)
    if "-" in inputs and (sys.stdin is None or (not paths and sys.stdin.isatty())):
        raise click.UsageError("what is to be cleaned? Give a file or folder, or pipe text in.")
    try:
        plan = make_plan(inputs, output, FORMATS[format_], as_record=format_ == "json")
    except PlanError as problem:
        raise click.UsageError(str(problem)) from None
    settings = Settings(cleaner_of(**rules, inputs=inputs), text_field, keep_source)
    if resume:
        _pass_over_done(plan)
    console = Console(sum(source.size for source in plan.sources), quiet=quiet, verbose=verbose)
    before = signal.signal(signal.SIGTERM, _end)
    try:
        tally = conduct(plan, settings, console, jobs)
    except WriteError as problem:
        console.close()
        console.say(f"{problem.path}: {write_message(problem)}")
        return 2
    finally:
        console.close()
        signal.signal(signal.SIGTERM, before)
    if verbose or not (quiet or plan.shared == "-"):
        for line in summary(tally, plan.where, plan.others):
            console.say(line)
    return 2 if tally.errors else 0


def _end(number: int, frame: FrameType | None) -> None:
    """End as Ctrl-C does, so that nothing stays half-written."""
    sys.exit(128 + number)


def _pass_over_done(plan: Plan) -> None:
    if plan.shared is not None:
        raise click.UsageError("--resume is for an output folder: one file for all records is written whole or not at all")
    plan.sources = [source for source in plan.sources if not _is_done(source.path, source.outputs)]


def _is_done(path: str, outputs: list[str]) -> bool:
    try:
        newest = Path(path).stat().st_mtime_ns
        return all(Path(output).stat().st_mtime_ns >= newest for output in outputs)
    except OSError:
        return False
