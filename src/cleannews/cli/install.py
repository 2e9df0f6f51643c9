"""`cleannews install`."""

from __future__ import annotations

import click

from cleannews.cli.gitset import scope_options, setup_of
from cleannews.git.setup import GitError, Status


@click.command("install", short_help="Set up the git filter and diff in a repository.")
@click.argument("patterns", nargs=-1, metavar="[PATTERN]...")
@scope_options
@click.option("--status", is_flag=True, help="Say what is set up, and change nothing; exit code 1 if something is missing.")
@click.option("-q", "--quiet", is_flag=True, help="Print nothing but errors.")
def command(patterns: tuple[str, ...], everywhere: bool, attributes: str | None, status: bool, quiet: bool) -> int:
    """Make git store texts without their furniture.

    Sets up a filter: the files in the working tree stay as they are, and what `git add` stores is
    clean. `git diff` compares the clean texts, so that a changed "Baca juga" is no change. What is
    stored stays clean whoever fetches it; the set-up itself is yours, and is not committed.

    PATTERN says which files, in the words of gitattributes: '*.txt' '*.jsonl' '*.ndjson' if none is
    given. Settings (cleannews.toml, pyproject.toml) and .cleannews-keep at the top of the
    repository hold for the filter too. Doing it twice changes nothing.

    Files that are in the repository already are cleaned by: git add --renormalize .

    The filter keeps no record of its cuts. To have one, use `cleannews run`; to be asked before
    each commit, use the pre-commit hook.

    \b
    cleannews install                    in this repository
    cleannews install 'corpus/**/*.txt'  only these files
    cleannews install --global           in all of yours
    cleannews install --status           see what is set up
    """  # noqa: D301 - click reads the backspace as "leave these lines alone"
    setup = setup_of(everywhere, attributes)
    try:
        if status:
            state = setup.status()
            click.echo("\n".join(_lines(state)))
            return 0 if state.complete else 1
        changed = setup.install(patterns)
    except (GitError, OSError) as problem:
        raise click.ClickException(str(problem)) from None
    if not quiet:
        state = setup.status()
        click.echo(f"{'set up' if changed else 'set up already'}: {' '.join(state.patterns)}, in {state.attributes}", err=True)
        if changed:
            click.echo("to clean what git stores already: git add --renormalize .", err=True)
    return 0


def _lines(state: Status) -> list[str]:
    """The status in words."""
    python = state.python or "none"
    return [
        f"filter: {'set up' if state.filters else 'not set up'}",
        f"diff: {'set up' if state.diffs else 'not set up'}",
        f"files: {' '.join(state.patterns) or 'none'} ({state.attributes})",
        f"python: {python}{'' if state.runs or not state.python else ', which is gone; set up again: cleannews install'}",
    ]
