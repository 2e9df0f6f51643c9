"""Compares metadata: the same name in another spelling of quotes and case is the same name."""

from __future__ import annotations

import re
from typing import Any

from cleannews.evaluate.tokens import tokens_of

_DOMAIN = re.compile(r"\.(?:com|co\.id|or\.id|web\.id|id|co|net|tv|news)$")
_WORDS = re.compile(r"(?:news|online)$")
_MINUTES = len("2022-01-09T10:15")
_SECONDS = len("2022-01-09T10:15:00")


def same(field: str, want: Any, have: Any) -> bool:
    """Whether a field's value is the labelled one.

    Outlets are the same without domain ending and a trailing "News"; dates to the minute, with the
    same offset where both give one; lists in any order.
    """
    if field == "outlet":
        return bool(have) and _outlet(str(want)) == _outlet(str(have))
    if isinstance(want, list):
        values = have if isinstance(have, list) else [have] if have else []
        return sorted(map(_plain, want)) == sorted(map(_plain, values))
    if field == "date" and want and have:
        return _same_time(str(want), str(have))
    return _plain(want or "") == _plain(have or "")


def _plain(value: Any) -> str:
    return " ".join(tokens_of(str(value))).casefold()


def _outlet(name: str) -> str:
    name = _DOMAIN.sub("", name.strip().casefold().removeprefix("www."))
    key = re.sub(r"\W+", "", name)
    return _WORDS.sub("", key) or key


def _same_time(want: str, have: str) -> bool:
    if "T" not in want:
        return have.startswith(want)
    if want[:_MINUTES] != have[:_MINUTES]:
        return False
    zones = want[_SECONDS:], have[_SECONDS:]
    return not all(zones) or zones[0] == zones[1]
