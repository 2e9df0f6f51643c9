"""Regular expressions that are compiled when they are first used.

The rules have more than a hundred; compiling them takes longer than all else that a
small job does, and most texts call for a few of them.
"""

from __future__ import annotations

import re
from typing import Any, cast

__all__ = ["pattern"]

_METHODS = ("match", "search", "fullmatch", "finditer", "findall", "split", "sub", "subn")


class _Pattern:
    """Stands in for a compiled pattern; after the first use, its methods are those of the compiled one."""

    def __init__(self, source: str, flags: int) -> None:
        self.pattern = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self._flags)
        for method in _METHODS:  # later look-ups find them here, and cost as much as those of a compiled pattern
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def pattern(source: str, flags: re.RegexFlag | int = 0) -> re.Pattern[str]:
    """What `re.compile` gives, compiled at its first use.

    A mistake in the pattern shows then, and not before: every pattern needs a test that uses it.
    """
    return cast("re.Pattern[str]", _Pattern(source, flags))
