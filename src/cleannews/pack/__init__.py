"""Rule packs: rules that a user writes in a TOML file, and built-in rules that it silences.

    [[rule]]
    name = "rimba_app"
    kind = "promo"
    starts = ["unduh aplikasi"]
    line = "Unduh aplikasi Kabar Rimba.*"
    doc = "The invitation to the app below each story of Kabar Rimba."
    examples = '''
    - Unduh aplikasi Kabar Rimba sekarang
      Harga cabai naik.

      Unduh aplikasi itu, kata Sari.
    '''

    [[silence]]
    rule = "related"
    outlet = "kabarrimba.example"
    line = "Baca juga buku.*"

A pack is checked as it is loaded, its examples too; what is wrong is said with the
file, the line, the rule and the example.
"""

from __future__ import annotations

from collections.abc import Iterable
from os import PathLike
from pathlib import Path
from typing import NamedTuple

from cleannews.narrow import Where, silence
from cleannews.pack.reader import Reader
from cleannews.rule import Rule

__all__ = ["Pack", "PackError"]


class PackError(ValueError):
    """A pack is not right; the message has one line for each fault."""


class Pack(NamedTuple):
    """A checked pack: its name, for messages, and its source."""

    file: str
    source: str

    @classmethod
    def read(cls, path: str | PathLike[str], taken: Iterable[str] = ()) -> Pack:
        """Read and check a pack.

        Args:
            path: a TOML file.
            taken: names of rules that exist: it may silence them, and no rule of it may have their names.

        Raises:
            OSError: the file cannot be read.
            PackError: it is not right.
        """
        try:
            source = Path(path).read_text("utf-8")
        except UnicodeDecodeError as error:
            raise PackError(f"{path}: not UTF-8; save it in that encoding") from error
        pack = cls(str(path), source)
        found = Reader(pack.file, pack.source, taken).faults()
        if found:
            raise PackError("\n".join(found))
        return pack

    def rules(self) -> list[Rule]:
        """Its rules, in the order of the file."""
        return Reader(self.file, self.source).rules

    def silenced(self, rules: Iterable[Rule]) -> list[Rule]:
        """The rules, those that the pack silences narrowed, without those that it silences everywhere."""
        entries = Reader(self.file, self.source).silences
        left = []
        for rule in rules:
            mine = [where for names, where in entries if {rule.name, rule.kind} & names]
            if not mine:
                left.append(rule)
            elif Where() not in mine:
                left.append(silence(rule, mine))
        return left
