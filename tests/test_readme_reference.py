"""What README.md says of the program is what the program says."""

import importlib
import subprocess
import sys
from pathlib import Path

import click
import pytest

from cleannews.cli.group import COMMANDS, cleannews

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
SCRIPT = ROOT / "scripts/readme.py"

pytestmark = pytest.mark.skipif(not SCRIPT.exists(), reason="not a checkout of the repository")


def test_the_command_reference_is_that_of_the_help() -> None:
    assert "<!-- begin commands -->" in README.read_text()
    done = subprocess.run([sys.executable, SCRIPT, "--check"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_writing_it_repairs_it_and_leaves_the_rest(tmp_path: Path) -> None:
    (tmp_path / "scripts").mkdir()
    copy = tmp_path / "scripts/readme.py"
    copy.write_text(SCRIPT.read_text())
    readme = tmp_path / "README.md"
    readme.write_text(
        "# Name\n\n<!-- begin commands -->\nold\n<!-- end commands -->\n\n<!-- begin rules -->\n<!-- end rules -->\nThe end.\n"
    )

    def call(mode: str) -> int:
        return subprocess.run([sys.executable, copy, mode], capture_output=True, check=False).returncode

    assert call("--check") == 1
    assert call("--write") == 0
    assert call("--check") == 0
    text = readme.read_text()
    assert text.startswith("# Name\n\n<!-- begin commands -->\n")
    assert text.endswith("<!-- end rules -->\nThe end.\n")
    assert "| related | `baca_juga` |" in text
    assert "old\n" not in text


def test_every_hook_is_named() -> None:
    manifest = importlib.import_module("yaml").safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
    guide = (ROOT / "docs/git.md").read_text()
    for hook in manifest:
        assert f"`{hook['id']}`" in README.read_text()
        assert f"id: {hook['id']} " in guide


@pytest.mark.parametrize("name", COMMANDS)
def test_the_help_of_a_command_teaches(name: str) -> None:
    root = click.Context(cleannews, info_name="cleannews", **cleannews.context_settings)
    command = cleannews.get_command(root, name)
    assert command is not None
    text = command.get_help(click.Context(command, root, info_name=name, terminal_width=100))
    assert text.startswith(f"Usage: cleannews {name} ")
    assert "\\b" not in text, "click would keep the lines with a backspace, not with these two characters"
    assert all(len(line) <= 100 for line in text.splitlines()), "lines of examples are not wrapped"
    assert len(command.help or "") > 150
    for parameter in command.params:
        if isinstance(parameter, click.Option):
            assert parameter.help, f"{name} {parameter.opts[-1]} has no help"
            assert parameter.help.rstrip().endswith((".", ":", ")")), f"{name} {parameter.opts[-1]}: {parameter.help}"
