"""The shape of the code: arrows point down only, no room is too large, a start loads little."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import cleannews

SRC = Path(cleannews.__file__).parent
LAYERS = (
    ("__main__",),
    ("cli",),
    ("git",),
    ("report", "check", "evaluate", "adapters"),
    ("files",),
    ("records",),
    ("__init__",),
    ("cleaner",),
    ("html", "config"),
    ("pack", "keep"),
    ("proof", "narrow"),
    ("pipeline",),
    ("metadata", "table"),
    ("article",),
    ("rules",),
    ("border", "names", "dateline"),
    ("evidence",),
    ("window",),
    ("dateline_items",),
    ("dateline_names",),
    ("shape", "dates"),
    ("words",),
    ("rule", "examples"),
    ("text", "pattern", "literals"),
    ("_version",),
)
"""The rooms from top to bottom: a module imports from its own room and from lower layers."""
HEIGHT = {room: -level for level, rooms in enumerate(LAYERS) for room in rooms}
MODULES = sorted(SRC.rglob("*.py"))
LONGEST = 250
"""Lines a file may have: what a reader holds in mind at once."""


def room_of(path: Path) -> str:
    first = path.relative_to(SRC).parts[0]
    return first.removesuffix(".py")


def imports_of(path: Path) -> Iterator[tuple[int, str]]:
    """The line and room of each import of our own, also those within functions; types alone do not count."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for_types = {
        id(child)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test)
        for child in ast.walk(node)
    }
    for node in ast.walk(tree):
        if not isinstance(node, ast.Import | ast.ImportFrom) or id(node) in for_types:
            continue
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        else:
            assert not node.level, f"{path}:{node.lineno}: imports are absolute here"
            module = str(node.module)
            names = [f"{module}.{alias.name}" for alias in node.names] if module == "cleannews" else [module]
        for name in names:
            package, _, rest = name.partition(".")
            if package == "cleannews":
                room = rest.partition(".")[0]
                yield node.lineno, room if (SRC / room).is_dir() or (SRC / f"{room}.py").is_file() else "__init__"


def test_every_module_has_a_room() -> None:
    rooms = {room_of(path) for path in MODULES}
    assert rooms <= HEIGHT.keys(), f"no layer for {rooms - HEIGHT.keys()}; give it one in LAYERS"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(SRC).as_posix())
def test_imports_point_down(path: Path) -> None:
    room = room_of(path)
    for line, imported in imports_of(path):
        down = HEIGHT.get(imported, 0) < HEIGHT.get(room, 0) or imported == room
        assert down, f"{path}:{line}: {room} imports {imported}, which stands above or beside it"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(SRC).as_posix())
def test_no_file_is_too_long(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").count("\n")
    assert lines <= LONGEST, f"{path} has {lines} lines; split it by purpose"


@pytest.mark.parametrize(
    ("code", "absent"),
    [
        ("import cleannews", {"trafilatura", "rich", "click", "lxml", "pyarrow", "zstandard"}),
        ("import cleannews; cleannews.clean('JAKARTA - Harga naik.')", {"trafilatura", "rich", "click", "lxml"}),
        ("import cleannews.cli", {"trafilatura", "rich", "lxml", "pyarrow", "zstandard"}),
    ],
)
def test_a_start_loads_little(code: str, absent: set[str]) -> None:
    loaded = subprocess.run(
        [sys.executable, "-c", f"{code}; import sys; print(*sys.modules)"], capture_output=True, text=True, check=True
    ).stdout.split()
    assert not absent & {name.partition(".")[0] for name in loaded}
