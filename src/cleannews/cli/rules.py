"""`cleannews rules`."""

from __future__ import annotations

import difflib
import json
import sys

import click

from cleannews.cli.complete import rule_names
from cleannews.cli.options import cleaner_of
from cleannews.report.rules import as_data, page, show_table, table
from cleannews.rule import KINDS, Rule


@click.command("rules", short_help="List the rules, or show one with its examples.")
@click.argument("names", nargs=-1, metavar="[NAME]...", shell_complete=rule_names)
@click.option("--json", "as_json", is_flag=True, help="As JSON, with all that is known of each rule.")
@click.option(
    "--pack", "packs", metavar="FILE", type=click.Path(), multiple=True, help="With the rules of a TOML rule pack (repeatable)."
)
@click.option("--test", is_flag=True, help="Run the examples of the rules, and say which do not come out as they say.")
def command(names: tuple[str, ...], as_json: bool, packs: tuple[str, ...], test: bool) -> int:
    """List the rules, or show one with its documentation and examples.

    NAME is a rule, or a kind for all its rules. The order is the precedence: where two rules
    want the same piece, the one that stands first here cuts it.

    \b
    cleannews rules                  all rules
    cleannews rules related          the rules of a kind
    cleannews rules baca_juga        one rule: what it cuts, what it leaves
    cleannews rules --json | jq -r '.[].name'
    cleannews rules --pack my.toml --test
    """  # noqa: D301 - click reads the backspace as "leave these lines alone"
    rules = _all(packs)
    if names:
        rules = _named(rules, names)
    if test:
        return _test(rules)
    if as_json:
        click.echo(json.dumps([as_data(rule) for rule in rules], ensure_ascii=False, indent=2))
    elif names and all(name not in KINDS for name in names):
        click.echo("\n\n".join("\n".join(page(rule)) for rule in rules))
    elif sys.stdout is not None and sys.stdout.isatty():
        show_table(rules)
    else:
        click.echo("\n".join(table(rules)))
    return 0


def _test(rules: list[Rule]) -> int:
    """Run the examples; those of packs were run when the pack was loaded, which fails if one does."""
    from cleannews.examples import examples_of
    from cleannews.proof import problems
    from cleannews.rules import ALL

    shipped = {rule.name: rule for rule in ALL}  # a pack may have narrowed one to an outlet, which examples do not have
    found = [f"rule {rule.name}: {problem}" for rule in rules if rule.name in shipped for problem in problems(shipped[rule.name])]
    for problem in found:
        click.echo(problem, err=True)
    if not found:
        examples = sum(len(examples_of(rule.doc)) for rule in rules)
        click.echo(f"{examples} examples of {len(rules)} {'rule' if len(rules) == 1 else 'rules'}: all come out as they say")
    return 2 if found else 0


def _all(packs: tuple[str, ...]) -> list[Rule]:
    """All rules, with those that are off by default."""
    return list(cleaner_of(select=KINDS, packs=packs).rules)


def _named(rules: list[Rule], names: tuple[str, ...]) -> list[Rule]:
    known = {rule.name for rule in rules}
    for name in names:
        if name not in known and name not in KINDS:
            near = difflib.get_close_matches(name, [*known, *KINDS], 1)
            hint = f"Did you mean {near[0]!r}?" if near else "`cleannews rules` lists them."
            raise click.UsageError(f"No rule or kind is named {name!r}. {hint}")
    return [rule for rule in rules if rule.name in names or rule.kind in names]
