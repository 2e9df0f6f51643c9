"""Reads the examples out of a rule's documentation.

The notation is that of a diff. An example is a block of lines under `Examples:`,
ended by a blank line:

    - a line that is cut
      a line that stays, [-with a part that is cut-]
    = related: what the cut tells about the article
    @ title: what is known beforehand, from the record or the page
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

_PART = re.compile(r"\[-(.*?)-\]", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Example:
    """One example of a rule.

    Attributes:
        before: the text as it comes in.
        cuts: the spans of `before` that are cut; none in a keep example.
        meta: the metadata it states, each field with its values.
        line: its line in the documentation, from 1, for error messages.
        known: what is known of the article beforehand.
    """

    before: str
    cuts: tuple[tuple[int, int], ...]
    meta: tuple[tuple[str, tuple[str, ...]], ...]
    line: int
    known: Mapping[str, str]


def examples_of(doc: str) -> list[Example]:
    """The examples in a rule's documentation, in order.

    Args:
        doc: the documentation, without indentation.

    Raises:
        ValueError: a line of an example has no gutter (`- `, two spaces or `= `).
    """
    lines = doc.split("\n")
    try:
        at = next(i for i, line in enumerate(lines) if line.strip() == "Examples:")
    except StopIteration:
        return []
    found: list[Example] = []
    block: list[str] = []
    first = at
    for number, line in enumerate([*lines[at + 1 :], ""], at + 2):
        body = line[4:]
        if line.strip() and line[:4].strip():
            break  # another section of the documentation
        if body.strip():
            first = first if block else number
            block.append(body)
        elif block:
            found.append(_example(block, first))
            block = []
    return found


def _example(block: list[str], first: int) -> Example:
    text = ""
    cuts: list[tuple[int, int]] = []
    meta: dict[str, list[str]] = {}
    known: dict[str, str] = {}
    for number, line in enumerate(block, first):
        gutter, body = line[:2], line[2:]
        if gutter in ("= ", "@ "):
            key, _, value = body.partition(": ")
            if gutter == "= ":
                meta.setdefault(key.strip(), []).append(value.strip())
            else:
                known[key.strip()] = value.strip()
            continue
        text += "\n" if text else ""
        if gutter == "- ":
            cuts.append((len(text), len(text) + len(body)))
            text += body
        elif gutter == "  ":
            at = 0
            for part in _PART.finditer(body):
                text += body[at : part.start()]
                cuts.append((len(text), len(text) + len(part[1])))
                text += part[1]
                at = part.end()
            text += body[at:]
        else:
            raise ValueError(f"line {number}: an example's line begins with '- ', '= ', '@ ' or two spaces: {line!r}")
    return Example(text, tuple(cuts), tuple((k, tuple(v)) for k, v in meta.items()), first, known)
