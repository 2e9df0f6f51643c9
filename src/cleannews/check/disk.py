"""Looks for furniture in files on disk, and rewrites those that have some."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from cleannews.check.rewrite import Rewrite, RewriteError
from cleannews.check.scan import Hit, Scanner
from cleannews.files.kinds import kind_of, parts
from cleannews.files.opening import open_input, unreadable
from cleannews.records.decode import InputError

LOOKED_AT = ("text", "jsonl")
"""Kinds of files that are looked at; those of a folder that are of another kind are passed over."""


class Sweep:
    """A look at files and folders; what cannot be read is complained about, and the rest goes on.

    Args:
        scanner: how to look.
        complain: takes the place and the message of what went wrong.
        fix: cut the furniture.

    Attributes:
        looked: the number of files that were looked at.
        pieces: of each file with furniture, the number of pieces.
        failed: whether there was something to complain about.
    """

    def __init__(self, scanner: Scanner, complain: Callable[[str, str], None], *, fix: bool = False) -> None:
        self.looked = 0
        self.pieces: dict[str, int] = {}
        self.failed = False
        self._scanner = scanner
        self._tell = complain
        self._fix = fix

    def hits(self, paths: Iterable[str]) -> Iterator[tuple[str, Hit]]:
        """The texts with furniture, each with its file.

        Args:
            paths: files, and folders whose texts and JSONL files are looked at, in the order of their names.
        """
        seen: set[str] = set()
        for path in paths:
            for file in self._walk(path) if Path(path).is_dir() else (path,):
                if file in seen:
                    continue
                seen.add(file)
                self.looked += 1
                found = 0
                try:
                    for hit in look(file, self._scanner, self._complain, fix=self._fix):
                        found += sum(piece.kind != "blank" for piece in hit.article.removed)
                        yield file, hit
                except RewriteError as problem:
                    self._complain(file, str(problem))
                    continue
                except (OSError, EOFError, ValueError) as problem:
                    message = unreadable(problem)
                    if message is None:
                        raise
                    self._complain(file, message)
                    continue
                if found:
                    self.pieces[file] = found

    def _walk(self, folder: str) -> Iterator[str]:
        from cleannews.files.walk import Walk

        walk = Walk(folder)
        for source in walk:
            if source.kind in LOOKED_AT:
                yield source.path
        for problem in walk.problems:
            self._complain(problem.place, problem.message)

    def _complain(self, place: str, message: str) -> None:
        self.failed = True
        self._tell(place, message)


def look(file: str, scanner: Scanner, complain: Callable[[str, str], None], *, fix: bool = False) -> Iterator[Hit]:
    """Look at a file, and cut its furniture if `fix`.

    The file is rewritten as a whole when the last hit was taken, or not at all; without furniture it is
    not touched. A compressed file stays one.

    Raises:
        OSError: the file cannot be read.
        RewriteError: it cannot be written.
        InputError: it is not a text in UTF-8, or not a kind of file that is looked at.
    """
    kind = kind_of(file)
    if kind not in LOOKED_AT:
        what = f"is {kind}" if kind else f"a name that ends in {parts(file)[1]!r}"
        way = f"`cleannews run {file}` cleans it" if kind else "name it .txt, or give it to `cleannews run --format text`"
        raise InputError(f"check looks at .txt, .jsonl and .ndjson files, and this {what}: {way}")
    with Rewrite(file) as new, open_input(file) as data:
        if kind == "text":
            content, hit = scanner.text(data.read(), file)
            if hit:
                if fix:
                    new.begin()
                    new.write(content)
                yield hit
            return
        done = 0  # bytes before the first change
        for line, hit in scanner.lines(data, file, complain):
            if hit and fix and not new.begun:
                new.begin(done)
            new.write(line)
            done += len(line)
            if hit:
                yield hit
