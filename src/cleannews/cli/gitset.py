"""What `install` and `uninstall` share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

from cleannews.git.setup import GitError, Setup

F = TypeVar("F", bound=Callable[..., Any])


def scope_options(command: F) -> F:
    """Add `--local/--global` and `--attributes`."""
    command = click.option(
        "--attributes",
        metavar="FILE",
        type=click.Path(),
        help="The attributes file, such as .gitattributes to commit it; by default one that is not committed.",
    )(command)
    return click.option(
        "--global/--local", "everywhere", default=False, help="For all your repositories, or for the one here (the default)."
    )(command)


def setup_of(everywhere: bool, attributes: str | None) -> Setup:
    """The set-up that the options speak of.

    Raises:
        click.ClickException: git is missing, or this is no repository.
    """
    try:
        return Setup(everywhere=everywhere, attributes=attributes)
    except GitError as problem:
        raise click.ClickException(str(problem)) from None
