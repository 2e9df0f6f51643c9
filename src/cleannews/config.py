"""The settings of a corpus: `cleannews.toml`, or `[tool.cleannews]` in `pyproject.toml`, above the texts.

    packs = ["rules/rimba.toml"]   # rule packs, relative to this file
    keep = ["caption"]             # kinds that stay in the text
    ignore = ["share"]             # rules or kinds that do not run
    select = []                    # if given, only these run

The first folder that has such a file is taken, from the texts upwards to the top of their
git repository. A keep-list (`.cleannews-keep`) is found in the same way.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from cleannews.keep import NAME as KEEP_LIST

NAMES = ("cleannews.toml", "pyproject.toml")
KEYS = ("packs", "keep", "select", "ignore")


class Config(NamedTuple):
    """The settings for some texts.

    Attributes:
        packs: paths of rule packs; keep, select, ignore: as for `cleannews.Cleaner`.
        keep_list: path of the keep-list, or None.
        file: the file that was read, or None.
    """

    packs: tuple[str, ...] = ()
    keep: tuple[str, ...] = ()
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    keep_list: str | None = None
    file: str | None = None


def find(start: str | Path) -> Config:
    """The settings for the texts in a folder.

    Args:
        start: a folder, or a file in it; it need not exist.

    Raises:
        ValueError: the file is not right; the message names it.
        OSError: it cannot be read.
    """
    found = Config()
    for folder in _upwards(Path(start)):
        if found.keep_list is None and (folder / KEEP_LIST).is_file():
            found = found._replace(keep_list=_near(folder / KEEP_LIST))
        for name in NAMES if found.file is None else ():
            settings = _read(folder / name)
            if settings is not None:
                found = settings._replace(keep_list=found.keep_list)
                break
    return found


def _upwards(start: Path) -> Iterator[Path]:
    """The folder and those above it, up to the top of its git repository."""
    folder = start.absolute()
    folder = folder if folder.is_dir() else folder.parent
    for each in (folder, *folder.parents):
        yield each
        if (each / ".git").exists():
            return


def _read(file: Path) -> Config | None:
    """The settings in a file; None if it is not there or has none."""
    try:
        data = file.read_bytes()
    except (FileNotFoundError, IsADirectoryError, NotADirectoryError):
        return None
    ours = file.name == NAMES[0]
    if not ours and b"cleannews" not in data:
        return None
    import tomllib

    try:
        table: Any = tomllib.loads(data.decode())
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ValueError(f"{_near(file)}: not valid TOML: {error}") from error
    if not ours:
        table = table.get("tool", {}).get("cleannews")
        if table is None:
            return None
    values: dict[str, tuple[str, ...]] = {}
    for key, value in table.items():
        if key not in KEYS:
            near = difflib.get_close_matches(key, KEYS, 1)
            hint = f"did you mean {near[0]!r}?" if near else f"the keys are {', '.join(KEYS)}"
            raise ValueError(f"{_near(file)}: unknown key {key!r}; {hint}")
        if not isinstance(value, list) or not all(isinstance(one, str) and one for one in value):
            raise ValueError(f'{_near(file)}: {key!r} is a list of texts, such as {key} = ["…"]')
        values[key] = tuple(value)
    values["packs"] = tuple(_near(file.parent / pack) for pack in values.get("packs", ()))
    return Config(**values, file=_near(file))  # type: ignore[arg-type]  # mypy takes the values for any of the fields


def _near(path: Path) -> str:
    """A path as messages show it: from the current folder where it lies below it."""
    try:
        return str(path.relative_to(Path.cwd()))
    except ValueError:
        return str(path)
