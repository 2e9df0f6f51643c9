"""Options that commands share, and the cleaner they ask for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

import click

from cleannews.cleaner import Cleaner
from cleannews.rule import KINDS

F = TypeVar("F", bound=Callable[..., Any])


def cleaner_options(command: F) -> F:
    """Add `--keep`, `--select`, `--ignore` and `--pack`; their values go to `cleaner_of`."""
    for option in (
        click.option("--pack", "packs", metavar="FILE", multiple=True, help="Add the rules of a TOML rule pack (repeatable)."),
        click.option("--ignore", metavar="RULE", multiple=True, help="Leave out a rule or kind (repeatable)."),
        click.option("--select", metavar="RULE", multiple=True, help="Run only this rule or kind (repeatable)."),
        click.option(
            "--keep", metavar="KIND", multiple=True, help=f"Leave a kind in the text (repeatable): {', '.join(KINDS[:-1])}."
        ),
    ):
        command = option(command)
    return command


def jobs_option(command: F) -> F:
    """Add `--jobs N`; None leaves the choice to the program."""
    return click.option(
        "-j",
        "--jobs",
        type=click.IntRange(1, 256),
        metavar="N",
        help="Processes to use; by default one until the work takes longer than a second, then one a CPU. The output does not depend on it.",
    )(command)


def loud_options(command: F) -> F:
    """Add `-q/--quiet` and `-v/--verbose`."""
    command = click.option("-v", "--verbose", is_flag=True, help="Say more: each file, every error, the summary of a filter.")(
        command
    )
    return click.option("-q", "--quiet", is_flag=True, help="Print nothing but data and errors.")(command)


def cleaner_of(keep: Iterable[str], select: Iterable[str], ignore: Iterable[str], packs: Iterable[str]) -> Cleaner:
    """The cleaner that the options ask for.

    Raises:
        click.UsageError: a rule or kind is not known, or a pack is not right.
    """
    try:
        return Cleaner(keep=keep, select=select, ignore=ignore, packs=packs)
    except ValueError as problem:
        raise click.UsageError(str(problem)) from None
