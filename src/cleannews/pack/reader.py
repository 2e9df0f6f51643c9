"""Reads a pack's TOML into rules, and gathers every fault with its place."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Iterable
from typing import Any

import regex

from cleannews.article import FIELDS
from cleannews.narrow import SlowRuleError, Where, only
from cleannews.pack.patterns import find_with, matches_with
from cleannews.proof import problems
from cleannews.rule import KINDS, Rule
from cleannews.text import fold

_NAME = re.compile(r"[a-z][a-z0-9_]*")
_WORD = re.compile(r"[^\W_]")
_RULE_KEYS = (
    "name",
    "kind",
    "doc",
    "examples",
    "starts",
    "has",
    "ends",
    "head",
    "tail",
    "line",
    "span",
    "certain",
    "outlet",
    "files",
)
_SILENCE_KEYS = ("rule", "doc", "outlet", "files", "line")


class Reader:
    """Turns the source of a pack into rules, and gathers the faults on the way."""

    def __init__(self, file: str, source: str, taken: Iterable[str] = ()) -> None:
        self.file = file
        self.source = source
        self.taken = set(taken)
        self.found: list[str] = []
        self.rules: list[Rule] = []
        self._everywhere: list[Rule] = []  # the same, whatever the outlet and the file: examples have neither
        self.silences: list[tuple[frozenset[str], Where]] = []
        self.at = file  # what is being read, for messages
        try:
            data = tomllib.loads(source)
        except tomllib.TOMLDecodeError as error:
            self._fault(f"not valid TOML: {error}")
            return
        for key in data:
            if key not in ("rule", "silence"):
                self._fault(f"unknown table [{key}]; a pack has [[rule]] and [[silence]]")
        for number, entry in enumerate(self._tables(data, "rule"), 1):
            self.at = f"{self._place(entry)}: rule {entry.get('name') or f'number {number}'}"
            self._read_rule(entry)
        for number, entry in enumerate(self._tables(data, "silence"), 1):
            self.at = f"{file}: silence number {number} ({entry.get('rule')})"
            self._read_silence(entry)

    def _fault(self, text: str) -> None:
        self.found.append(f"{self.at}: {text}")

    def faults(self) -> list[str]:
        """What is wrong, with what the examples show."""
        for rule in self._everywhere:
            where = self._place({"name": rule.name})
            try:
                self.found += [f"{where}: rule {rule.name}: {problem}" for problem in problems(rule)]
            except SlowRuleError:
                self.found.append(f"{where}: rule {rule.name}: its pattern takes too long on its own examples; make it simpler")
        return self.found

    def _tables(self, data: dict[str, Any], key: str) -> list[dict[str, Any]]:
        value = data.get(key, [])
        if isinstance(value, list) and all(isinstance(entry, dict) for entry in value):
            return value
        self._fault(f"write [[{key}]], with two brackets, above each {key}")
        return []

    def _place(self, entry: dict[str, Any]) -> str:
        """The file and the line of a rule's name."""
        found = re.search(rf"^\s*name\s*=\s*[\"']{re.escape(str(entry.get('name')))}[\"']", self.source, re.MULTILINE)
        return f"{self.file}:{self.source.count(chr(10), 0, found.end()) + 1}" if found else self.file

    def _read_rule(self, entry: dict[str, Any]) -> None:
        before = len(self.found)
        self._check_keys(entry, _RULE_KEYS)
        name, kind, doc = (self._string(entry, key) for key in ("name", "kind", "doc"))
        if name is not None:
            if not _NAME.fullmatch(name):
                self._fault("a name is of small letters, digits and _, and begins with a letter")
            if name in self.taken or name in KINDS:
                self._fault("a rule or kind of that name exists; choose another name, or silence that one with [[silence]]")
            self.taken.add(name)
        if kind is not None and (kind not in KINDS or kind == "blank"):
            self._fault(f"unknown kind {kind!r}; one of {', '.join(KINDS[:-1])}")
        starts = tuple(fold(phrase) for phrase in self._strings(entry, "starts"))
        if not all(_WORD.search(phrase) for phrase in starts):
            self._fault("each phrase of 'starts' needs a word; look for punctuation with 'has'")
        else:  # the table looks a line up by its first word
            starts = tuple(phrase[found.start() :] for phrase in starts if (found := _WORD.search(phrase)))
        has = tuple(fold(literal) for literal in self._strings(entry, "has"))
        ends = "".join(self._strings(entry, "ends"))
        head, tail, certain = self._count(entry, "head"), self._count(entry, "tail"), self._flag(entry, "certain")
        if not (starts or has or ends or head or tail):
            self._fault("needs a trigger, so that other lines cost nothing: starts, has, ends, head or tail")
        if ("line" in entry) == ("span" in entry):
            self._fault("needs either 'line', a pattern for whole lines, or 'span', a pattern for parts of lines")
        pattern = self._pattern(entry, "line" if "line" in entry else "span")
        where = self._where({key: entry[key] for key in ("outlet", "files") if key in entry})
        examples = self._string(entry, "examples")
        if len(self.found) > before or not (name and kind and pattern):
            return
        find = find_with(name, pattern, whole="line" in entry)
        text = f"{doc}\n\nExamples:\n" + "".join(f"    {line}\n" for line in (examples or "").strip("\n").split("\n"))
        find.__doc__ = text.rstrip()
        rule = Rule(name, kind, find, starts=starts, has=has, ends=ends, head=head, tail=tail, certain=certain)
        self._everywhere.append(rule)
        self.rules.append(rule if where == Where() else only(rule, where))

    def _read_silence(self, entry: dict[str, Any]) -> None:
        self._check_keys(entry, _SILENCE_KEYS)
        names = self._strings(entry, "rule")
        if not names:
            self._fault("needs 'rule', the name of a rule or of a kind")
        known = self.taken | set(KINDS)
        for name in names if self.taken else ():
            if name not in known:
                near = difflib.get_close_matches(name, known, 1)
                self._fault(
                    f"no rule or kind is named {name!r}; "
                    + (f"did you mean {near[0]}?" if near else "`cleannews rules` lists them")
                )
        self.silences.append((frozenset(names), self._where(entry)))

    def _where(self, entry: dict[str, Any]) -> Where:
        pattern = self._pattern(entry, "line") if "line" in entry else None
        outlets = tuple(outlet.casefold() for outlet in self._strings(entry, "outlet"))
        line = matches_with(pattern) if pattern else None
        return Where(outlets, tuple(self._strings(entry, "files")), line)

    def _check_keys(self, entry: dict[str, Any], keys: tuple[str, ...]) -> None:
        for key in entry:
            if key not in keys:
                near = difflib.get_close_matches(key, keys, 1)
                self._fault(
                    f"unknown key {key!r}; " + (f"did you mean {near[0]!r}?" if near else f"the keys are {', '.join(keys)}")
                )

    def _string(self, entry: dict[str, Any], key: str) -> str | None:
        value = entry.get(key)
        if isinstance(value, str) and value.strip():
            return value
        self._fault(f"needs {key!r}, a text in quotes")
        return None

    def _strings(self, entry: dict[str, Any], key: str) -> list[str]:
        value = entry.get(key, [])
        values = [value] if isinstance(value, str) else value
        if isinstance(values, list) and all(isinstance(one, str) and one for one in values):
            return values
        self._fault(f"{key!r} is a list of texts in quotes, none of them empty")
        return []

    def _count(self, entry: dict[str, Any], key: str) -> int:
        value = entry.get(key, 0)
        if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= 1000:
            return value
        self._fault(f"{key!r} is a number of lines, such as {key} = 8")
        return 0

    def _flag(self, entry: dict[str, Any], key: str) -> bool:
        value = entry.get(key, False)
        if not isinstance(value, bool):
            self._fault(f"{key!r} is true or false")
        return bool(value)

    def _pattern(self, entry: dict[str, Any], key: str) -> regex.Pattern[str] | None:
        value = entry.get(key)
        if not isinstance(value, str) or not value:
            self._fault(f"{key!r} is a pattern, in single quotes: backslashes stay as they are") if key in entry else None
            return None
        try:
            pattern = regex.compile(value)
        except regex.error as error:
            self._fault(f"{key!r} is not a pattern: {error}: {value}")
            return None
        for group in pattern.groupindex:
            if group not in FIELDS:
                self._fault(f"{key!r} has a group named {group!r}; groups are named for metadata: {', '.join(FIELDS)}")
        return pattern
