"""The words behind a link's label, among which its headline ends (see `cleannews.border`)."""

from __future__ import annotations

from itertools import accumulate

from cleannews.pattern import pattern
from cleannews.words.language import LOW

WINDOW = 360
"""Characters after a marker in which its headline is expected to end."""
MOST = 32
"""Words that a headline has at most."""
EDGE = "\"“”'‘’(),.:;?!-[]"
"""Marks that stand around a word."""

_GLUE = pattern(
    r"(?<=[a-z0-9?!%)\]\"”'+])(?=[A-Z“][a-zA-Z“\"]|[\"“][A-Z])"  # NaikSelanjutnya, Naik"Kami
    r"|(?<=[?!.\"”])(?=[\"“A-Z])"  # Naik!Menurut
    r"|(?<=[A-Z]{2})(?=[A-Z][a-z]{2})"  # KPKMenurut
    r"|(?<=[A-Z]{3})(?=“[A-Z])"  # KPK“Kami
)
_TIGHT = pattern(r"[A-Z“\"](?<=[^\s(].)")


class Words:
    """The words of a window, with the tests that the features need.

    `low[i]` is the number of lower-case content words before word `i`;
    `glued` is the first word that is glued to the one before it, 0 without one.
    """

    __slots__ = ("bare", "capital", "content", "folded", "glued", "low", "spans", "words")

    def __init__(self, text: str) -> None:
        breaks = [at for match in _TIGHT.finditer(text) if _GLUE.match(text, at := match.start())]
        spans: list[tuple[int, int]] = []
        at = 0
        self.glued = 0  # the first word that is glued to the one before; further on, links that lost their white space glue more
        for word in text.split()[: MOST + 10]:
            start = text.index(word, at)
            at = start + len(word)
            while breaks and breaks[0] < at:
                glue = breaks.pop(0)
                if glue > start:
                    spans.append((start, glue))
                    start = glue
                    self.glued = self.glued or len(spans)
            spans.append((start, at))
        self.spans = spans
        self.words = [text[a:b] for a, b in spans]
        self.bare = [word.strip(EDGE) for word in self.words]
        self.folded = [word.lower() for word in self.bare]
        self.capital = [word[:1].isupper() for word in self.bare]
        self.content = [word[:1].islower() and folded not in LOW for word, folded in zip(self.bare, self.folded, strict=True)]
        self.low = list(accumulate(self.content, initial=0))

    def plain_from(self, i: int) -> int:
        """The first lower-case content word from word `i` on, of the next twelve; the end of these if there is none."""
        try:
            return self.content.index(True, i, i + 12)
        except ValueError:
            return min(len(self.content), i + 12)
