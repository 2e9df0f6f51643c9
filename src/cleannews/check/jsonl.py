"""Changes values of a JSON object and leaves every other byte of it alone."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from json.decoder import WHITESPACE, JSONDecoder, scanstring  # type: ignore[attr-defined]  # not in the stubs
from typing import Any

_DECODER = JSONDecoder()
_SURROGATE = re.compile("[\ud800-\udfff]")  # half a character: cannot be encoded, only escaped


def replace_values(line: str, values: Mapping[str, Any]) -> str:
    """A JSON object with other values of some keys, otherwise as it was, white space and number forms included.

    Args:
        line: the source of an object that has the keys.
        values: the new values. They are written in ASCII if the old ones were.

    Raises:
        KeyError: the object lacks one of the keys.
    """
    found = _places(line, values)
    for key in sorted(values, key=lambda key: found[key], reverse=True):
        start, end = found[key]
        literal = json.dumps(values[key], ensure_ascii=line[start:end].isascii())
        if not literal.isascii():
            literal = _SURROGATE.sub(lambda half: f"\\u{ord(half[0]):04x}", literal)
        line = line[:start] + literal + line[end:]
    return line


def _places(line: str, keys: Mapping[str, Any]) -> dict[str, tuple[int, int]]:
    """Where the values of the keys stand; of a key that stands twice, the last, as `json.loads` takes it."""
    found: dict[str, tuple[int, int]] = {}
    at = WHITESPACE.match(line, line.index("{") + 1).end()
    while line[at] == '"':
        name, at = scanstring(line, at + 1)
        start = WHITESPACE.match(line, WHITESPACE.match(line, at).end() + 1).end()  # past the colon
        at = _DECODER.raw_decode(line, start)[1]
        if name in keys:
            found[name] = (start, at)
        at = WHITESPACE.match(line, at).end()
        if line[at] != ",":
            break
        at = WHITESPACE.match(line, at + 1).end()
    return found
