"""Writes the parts of README.md that are made from the program: `python scripts/readme.py --write`.

They stand between `<!-- begin NAME -->` and `<!-- end NAME -->`: `commands`, the help of every
command, and `rules`, the table of the rules, where README.md has such marks. `--check` says
whether they are as the program is now.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from pathlib import Path

import click

from cleannews.cli.group import COMMANDS, cleannews
from cleannews.rule import KINDS
from cleannews.rules import ALL

README = Path(__file__).parents[1] / "README.md"
WIDTH = 92  # columns


def commands() -> str:
    """The help of the program and of each command."""
    root = click.Context(cleannews, info_name="cleannews", terminal_width=WIDTH, **cleannews.context_settings)
    parts = [f"```text\n{cleannews.get_help(root)}\n```"]
    for name in COMMANDS:
        if command := cleannews.get_command(root, name):
            context = click.Context(command, root, info_name=name)
            parts.append(f"### `cleannews {name}`\n\n```text\n{command.get_help(context)}\n```")
    return "\n\n".join(parts)


def rules() -> str:
    """The rules, with the first line of the documentation of each."""
    rows = [
        f"| {rule.kind} | `{rule.name}` | {_cell(rule.doc.partition(chr(10))[0])} |"
        for kind in KINDS
        for rule in ALL
        if rule.kind == kind
    ]
    return "\n".join(["| kind | rule | what it looks for |", "|---|---|---|", *rows])


PARTS: dict[str, Callable[[], str]] = {"commands": commands, "rules": rules}


def fresh(text: str) -> str:
    """The text of a README with its parts as they should be."""
    for name, make in PARTS.items():
        marks = re.compile(rf"(<!-- begin {name} -->\n).*?(<!-- end {name} -->)", re.DOTALL)
        if marks.search(text):
            made = "\n".join(line.rstrip() for line in make().split("\n"))
            text = marks.sub(lambda found, made=made: f"{found[1]}\n{made}\n\n{found[2]}", text)  # type: ignore[misc]
    return text


def main(args: list[str]) -> int:
    """Check or write README.md; 1 if it is not as it should be."""
    if args not in (["--check"], ["--write"]):
        sys.stderr.write("usage: python scripts/readme.py --check | --write\n")
        return 2
    old = README.read_text("utf-8")
    new = fresh(old)
    if args == ["--write"]:
        if new != old:
            README.write_text(new, "utf-8")
        return 0
    if new != old:
        sys.stderr.write("README.md is not as the program is: python scripts/readme.py --write\n")
    return int(new != old)


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
