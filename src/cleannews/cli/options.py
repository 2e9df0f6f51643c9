"""Options that commands share, and the cleaner they ask for."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, TypeVar

import click

from cleannews.cleaner import Cleaner
from cleannews.cli.complete import kind_names, rule_names
from cleannews.config import Config
from cleannews.config import find as find_config
from cleannews.rule import KINDS

F = TypeVar("F", bound=Callable[..., Any])


def cleaner_options(command: F) -> F:
    """Add `--keep`, `--select`, `--ignore` and `--pack`; their values go to `cleaner_of`."""
    for option in (
        click.option(
            "--pack",
            "packs",
            metavar="FILE",
            type=click.Path(),
            multiple=True,
            help="Add the rules of a TOML rule pack (repeatable).",
        ),
        click.option(
            "--ignore", metavar="RULE", multiple=True, shell_complete=rule_names, help="Leave out a rule or kind (repeatable)."
        ),
        click.option(
            "--select", metavar="RULE", multiple=True, shell_complete=rule_names, help="Run only this rule or kind (repeatable)."
        ),
        click.option(
            "--keep",
            metavar="KIND",
            multiple=True,
            shell_complete=kind_names,
            help=f"Leave a kind in the text (repeatable): {', '.join(KINDS[:-1])}.",
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
    command = click.option("-v", "--verbose", is_flag=True, help="Say more: every error, and the summary of a filter, too.")(
        command
    )
    return click.option("-q", "--quiet", is_flag=True, help="Print nothing but data and errors.")(command)


def corpus_options(command: F) -> F:
    """Add `--keep-list` and `--no-config`; their values go to `cleaner_of`."""
    command = click.option(
        "--no-config", is_flag=True, help="Do not look for cleannews.toml, pyproject.toml and .cleannews-keep above the input."
    )(command)
    return click.option(
        "--keep-list",
        metavar="FILE",
        type=click.Path(),
        help="Leave the pieces on this list in the text, instead of on a .cleannews-keep above the input.",
    )(command)


def cleaner_of(
    keep: Iterable[str] = (),
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    packs: Iterable[str] = (),
    *,
    keep_list: str | None = None,
    no_config: bool = False,
    inputs: Iterable[str] | None = None,
) -> Cleaner:
    """The cleaner that the options ask for, and the settings of the corpus.

    Args:
        keep: kinds that stay, beside those of the settings.
        select: rules and kinds, in place of those of the settings.
        ignore: rules and kinds, beside those of the settings.
        packs: paths of rule packs, beside those of the settings.
        keep_list: the keep-list to use instead of one above the inputs.
        no_config: look for no settings and no keep-list.
        inputs: the paths that are read; settings are looked for above all of them. None looks for none.

    Raises:
        click.UsageError: a rule or kind is not known, or a pack, a keep-list or the settings are not right.
    """
    try:
        config = Config() if no_config or inputs is None else find_config(_above(inputs))
        try:
            return Cleaner(
                keep=[*config.keep, *keep],
                select=tuple(select) or config.select,
                ignore=[*config.ignore, *ignore],
                packs=dict.fromkeys([*config.packs, *packs]),
                keep_list=keep_list or config.keep_list,
            )
        except ValueError:
            if config.file:  # say where, if the command line is not to blame
                _settings_alone(config)
            raise
    except ValueError as problem:
        raise click.UsageError(str(problem)) from None
    except OSError as problem:
        raise click.UsageError(f"{problem.filename}: cannot be read: {problem.strerror}") from None


def _settings_alone(config: Config) -> None:
    try:
        Cleaner(keep=config.keep, select=config.select, ignore=config.ignore, packs=config.packs)
    except ValueError as problem:
        raise ValueError(f"{config.file}: {problem}") from None


def _above(inputs: Iterable[str]) -> str:
    """The folder that holds all inputs; the current one for standard input."""
    paths = [Path(path).absolute() for path in inputs if path != "-"]
    try:
        return os.path.commonpath([path if path.is_dir() else path.parent for path in paths])
    except ValueError:  # none, or on several drives
        return str(Path.cwd())
