"""`cleannews uninstall`."""

from __future__ import annotations

import click

from cleannews.cli.gitset import scope_options, setup_of
from cleannews.git.setup import GitError


@click.command("uninstall", short_help="Take the git filter and diff out again.")
@scope_options
@click.option("-q", "--quiet", is_flag=True, help="Print nothing but errors.")
def command(everywhere: bool, attributes: str | None, quiet: bool) -> None:
    """Take out what `cleannews install` set up: the filter, the diff, and their lines in the attributes file.

    Give --global or --attributes if it was installed with them. What git stores stays as it is, and so
    do the files in the working tree.
    """
    setup = setup_of(everywhere, attributes)
    try:
        changed = setup.uninstall()
    except (GitError, OSError) as problem:
        raise click.ClickException(str(problem)) from None
    if not quiet:
        click.echo("taken out" if changed else "nothing was set up here", err=True)
