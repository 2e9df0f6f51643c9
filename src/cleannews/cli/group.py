"""The command group: which commands there are, and how each run of the program ends.

A command `name` is the attribute `command` of the module `cleannews.cli.<name>`; the module
is imported when the command is called, so that neither `--help` nor another command pays for it.
A command returns its exit code (None is 0).
"""

from __future__ import annotations

import difflib
import errno
import importlib
import os
import sys
import traceback
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NoReturn

import click

from cleannews._version import __version__

COMMANDS = {
    "run": "Clean files, folders or piped text.",
    "check": "List the furniture in files; --fix takes it out in place.",
    "explain": "Show a document with its cuts in colour, and why each was made.",
    "restore": "Put the cut pieces back: the input, byte for byte.",
    "rules": "List the rules, or show one with its examples.",
    "evaluate": "Score the cleaner against labelled articles.",
    "install": "Set up the git filter and diff in a repository.",
    "uninstall": "Take the git filter and diff out again.",
}
"""Each command with its line in `cleannews --help`."""

ERROR, INTERRUPTED, BROKEN_PIPE = 2, 130, 141
"""Exit codes: any error; Ctrl-C and a closed pipe as the shell reports those signals."""

_OWN_OPTIONS = ("-h", "--help", "--version")


class Commands(click.Group):
    """The group. Called without a command it is the filter: `cleannews < in > out` is `cleannews run -`."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names, in the order of the help."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command, imported now; None if there is none of this name."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = importlib.import_module(f"cleannews.cli.{cmd_name}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands, from the table: help imports no command."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse; options without a command are those of the filter."""
        if not ctx.resilient_parsing:  # which is how shell completion asks
            if not args:
                if _is_terminal(sys.stdin):
                    click.echo(ctx.get_help())
                    ctx.exit()
                args = ["run", "-"]
            elif args[0] == "-" or (args[0][0:1] == "-" and args[0] != "--" and args[0] not in _OWN_OPTIONS):
                args = ["run", *args]
        return super().parse_args(ctx, args)

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command; an unknown one gets a hint."""
        name = args[0]
        if name not in COMMANDS and not ctx.resilient_parsing:
            near = difflib.get_close_matches(name, COMMANDS, 1)
            if near:
                hint = f"Did you mean {near[0]!r}?"
            elif Path(name).exists():
                hint = f"To clean it: cleannews run {name}"
            else:
                hint = f"Commands: {', '.join(COMMANDS)}."
            raise click.UsageError(f"No such command {name!r}. {hint}", ctx)
        return super().resolve_command(ctx, args)

    def make_context(self, *args: Any, **kwargs: Any) -> click.Context:
        """Parse; also `--help` is printed here."""
        with _output():
            return super().make_context(*args, **kwargs)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command."""
        with _output():
            return super().invoke(ctx)

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        **extra: Any,
    ) -> Any:
        """Run the program and exit: 0 fine, 1 what `check` found, 2 for every error (click's own gives 1 for some)."""
        try:
            code = super().main(args, prog_name or "cleannews", complete_var, standalone_mode=False, **extra)
        except click.ClickException as problem:
            problem.show()
            code = ERROR
        except click.Abort:
            click.echo("cleannews: interrupted", err=True)
            code = INTERRUPTED
        except Exception:  # a defect; Python's own exit code 1 would say that `check` found something
            traceback.print_exc()
            click.echo("cleannews: this is a defect of the program; please report it with the lines above", err=True)
            code = ERROR
        code = code if isinstance(code, int) else 0
        if standalone_mode:
            sys.exit(code)
        return code


def _is_terminal(stream: Any) -> bool:
    return stream is not None and stream.isatty()


@contextmanager
def _output() -> Iterator[None]:
    """A reader that went away ends the program quietly, a full device with a message; click would exit with 1."""
    try:
        try:
            yield
        finally:
            if sys.stdout is not None:
                sys.stdout.flush()
    except OSError as problem:
        if problem.filename is not None or problem.errno not in (errno.EPIPE, errno.ENOSPC, errno.EIO, errno.EBADF):
            raise  # not about standard output, which has no name
        _silence_output()
        if problem.errno == errno.EPIPE:
            raise click.exceptions.Exit(BROKEN_PIPE) from None
        raise click.ClickException(f"standard output cannot be written: {problem.strerror}") from None


def _silence_output() -> None:
    """Send what is still buffered nowhere, or Python complains at exit that it cannot write it."""
    try:
        devnull = os.open(os.devnull, os.O_WRONLY)
        os.dup2(devnull, sys.stdout.fileno())
        os.close(devnull)
    except (OSError, ValueError, AttributeError):
        return


@click.command(
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="`cleannews COMMAND -h` tells more. Exit codes: 0 fine, 1 check found or fixed something, 2 an error.",
)
@click.version_option(__version__, prog_name="cleannews")
def cleannews() -> None:
    """Take the site furniture out of scraped Indonesian news.

    "Baca juga" links, bylines, datelines, captions, ads and the like leave the text; what they
    tell becomes metadata, every cut is recorded, and nothing is lost.

    \b
    cleannews run articles/              clean a folder into articles-clean/
    cleannews < in.txt > out.txt         clean one text
    cleannews --format jsonl < in.jsonl  clean records, one a line
    cleannews explain in.txt             see what is cut, and why
    """  # noqa: D301 - click reads the backspace as "leave these lines alone"


def main() -> NoReturn:
    """The entry point of the program `cleannews`."""
    cleannews.main(prog_name="cleannews")
    raise AssertionError("main exits")  # pragma: no cover
