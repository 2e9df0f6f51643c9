"""The command line: one module a command, loaded when it is called."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING:
    from cleannews.cli.group import COMMANDS, cleannews

__all__ = ["COMMANDS", "cleannews", "main"]


def main() -> NoReturn:
    """The entry point of the program `cleannews`."""
    if sys.argv[1:2] == ["check"]:
        from cleannews.cli.quick import all_clean

        if all_clean(sys.argv[1:]):
            sys.exit(0)
    from cleannews.cli import group

    group.main()


def __getattr__(name: str) -> Any:
    """The command group, which loads click, when it is asked for."""
    if name in __all__:
        from cleannews.cli import group

        return getattr(group, name)
    raise AttributeError(name)
