"""What the shell offers behind an option: names of rules and kinds."""

from __future__ import annotations

import click
from click.shell_completion import CompletionItem

from cleannews.rule import KINDS


def kind_names(ctx: click.Context, parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """The kinds that begin with what is typed."""
    return [CompletionItem(kind) for kind in KINDS[:-1] if kind.startswith(incomplete)]


def rule_names(ctx: click.Context, parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """The kinds and rules that begin with what is typed, those of the packs on the command line included.

    Shells that show help beside a name get the first line of the rule's documentation.
    """
    from cleannews.cleaner import Cleaner

    try:
        rules = Cleaner(select=KINDS, packs=ctx.params.get("packs") or ()).rules
    except (OSError, ValueError):  # a pack that is not right: the command itself says what is wrong
        rules = Cleaner(select=KINDS).rules
    named = [CompletionItem(rule.name, help=rule.doc.partition("\n")[0]) for rule in rules if rule.name.startswith(incomplete)]
    return kind_names(ctx, parameter, incomplete) + named
