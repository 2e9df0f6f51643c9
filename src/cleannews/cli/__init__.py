"""The command line: one module a command, loaded when it is called."""

from cleannews.cli.group import COMMANDS, cleannews, main

__all__ = ["COMMANDS", "cleannews", "main"]
