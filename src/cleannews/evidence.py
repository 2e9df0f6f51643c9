"""Weighs the evidence for where a headline ends, word by word (see `cleannews.border`).

The weights and the words are in `cleannews.words.border`; `benchmarks/fit_border.py` fits them.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate

from cleannews.pattern import pattern
from cleannews.words.border import LAST, OPENER, WEIGHT
from cleannews.words.language import LOW, ROLES, SPEECH

WINDOW = 360
"""Characters after a marker in which its headline is expected to end."""
MOST = 32
"""Words that a headline has at most."""
PHRASE = 3.0
"""Score of two words that open a sentence together."""
STOPPED = 3.0
"""Score of a full stop behind a headline in Title Case: links that carry one were not among the headlines of the fit."""

_GLUE = pattern(
    r"(?<=[a-z0-9?!%)\]\"”'+])(?=[A-Z“][a-zA-Z“\"]|[\"“][A-Z])"  # NaikSelanjutnya, Naik"Kami
    r"|(?<=[?!.\"”])(?=[\"“A-Z])"  # Naik!Menurut
    r"|(?<=[A-Z]{2})(?=[A-Z][a-z]{2})"  # KPKMenurut
)
_TIGHT = pattern(r"[A-Z“\"](?<=[^\s(].)")
EDGE = "\"“”'‘’(),.:;?!-[]"
_LENGTHS = (25, 40, 60, 80, 110, 140)
_BY_LENGTH = tuple(WEIGHT[name] for name in ("l25", "l40", "l60", "l80", "l110", "l140", "lbig"))
_BY_FINAL = {
    char: WEIGHT[name]
    for chars, name in ((",;", "prevcomma"), (":-–", "prevcolon"), ("?!", "prevq"), ("…", "ell"))
    for char in chars
}


class Words:
    """The words of a window, with the tests that the features need.

    `low[i]` is the number of lower-case content words before word `i`.
    """

    __slots__ = ("bare", "capital", "content", "folded", "glued", "low", "spans", "words")

    def __init__(self, text: str) -> None:
        breaks = [at for match in _TIGHT.finditer(text) if _GLUE.match(text, at := match.start())]
        spans: list[tuple[int, int]] = []
        at = self.glued = 0  # words glued together; more than one means that links lost their white space everywhere
        for word in text.split()[: MOST + 10]:
            start = text.index(word, at)
            at = start + len(word)
            while breaks and breaks[0] < at:
                glue = breaks.pop(0)
                if glue > start:
                    spans.append((start, glue))
                    start = glue
                    self.glued += 1
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


def candidates(piece: str, words: Words, *, whole: bool, stopped: bool) -> tuple[list[int], list[float]]:
    """The offsets at which the headline may end, each with its score.

    `whole`: the end of the piece is itself a candidate; `stopped`: another piece of furniture ends it.
    """
    ends: list[int] = []
    scores: list[float] = []
    count = len(words.words)
    dots = 0
    quote = False
    for i in range(1, min(count, MOST) + 1):
        word = words.words[i - 1]
        if word[-1] == "." and len(words.bare[i - 1]) > 3:
            dots += 1
            if words.low[i] >= 4 and ends:
                break  # that was a sentence of the story
        if '"' in word or "“" in word or "”" in word:
            for char in word:
                if char in '"“”':
                    quote = char == "“" or (char == '"' and not quote)
        if i < 2:
            continue
        if i == count:
            if not whole:
                break
            score = WEIGHT["eol"]
        elif whole and count - i < 3 and not stopped:
            continue  # two words are no sentence
        else:
            first = words.words[i][0]
            if first.islower() or not (words.capital[i] or first.isdigit() or first in "\"“‘'(") or words.bare[i][:1].islower():
                continue
            shout = words.spans[i][0] == words.spans[i - 1][1] and piece[words.spans[i][0] - 1].isupper()
            if shout and words.folded[i] not in OPENER and words.folded[i] not in ROLES:
                continue  # ATMATerra is one word, KPKMenurut two
            score = _opening(piece, words, i)
        end = words.spans[i - 1][1]
        lower = words.low[i]
        score += _closing(words, i, end) + (lower * (WEIGHT["hlow"] / 3 + 3 * WEIGHT["hstyle"] / i) if lower else WEIGHT["hlow0"])
        ends.append(end)
        scores.append(score + dots * WEIGHT["dots"] + (WEIGHT["quoteopen"] if quote else 0.0))
    return ends, scores


_PHRASES = frozenset(
    {("tak", "hanya"), ("tak", "cuma"), ("tidak", "hanya"), ("bukan", "hanya"), ("hal", "itu"), ("hal", "ini"), ("tak", "lama")}
)
_LISTS = frozenset(("rincian", "berikut", "daftar", "jadwal", "susunan"))
"""Words that open a list of the story, where a colon follows soon."""


def _opening(piece: str, words: Words, i: int) -> float:
    """How much word `i` looks like the first of a sentence of the story."""
    score, bare, folded, count = 0.0, words.bare[i], words.folded[i], len(words.words)
    if words.words[i][0] in '"“':
        score += WEIGHT["quote"]
    if bare[:1].isdigit():
        score += WEIGHT["digit"] * (0.3 if i + 1 < count and words.content[i + 1] else 1.0)
    if (words.capital[i] and i + 1 < count and (folded, words.folded[i + 1]) in _PHRASES) or (
        folded in _LISTS and ":" in piece[words.spans[i][0] : words.spans[i][0] + 70]
    ):
        score += PHRASE
    if folded in OPENER:
        score += OPENER[folded] * WEIGHT["op"]
    elif words.capital[i]:
        score += WEIGHT["opunk"]
    if words.capital[i] and folded in LOW:
        score += WEIGHT["opcapfun"]
    if i + 1 < count:
        after = words.bare[i + 1]
        if after[:1].isupper():
            score += WEIGHT["nextcap"]
        elif words.folded[i + 1] in LOW:
            score += WEIGHT["nextfun"]
        elif after[:1].islower():
            score += WEIGHT["nextlow"]
    run = words.plain_from(i)
    speaks = run < count and words.folded[run] in SPEECH
    if folded in ROLES and words.capital[i]:
        score += WEIGHT["role"] + (WEIGHT["rolesp"] if speaks else 0.0)
    elif speaks:
        score += WEIGHT["namesp"]
    score += min(run - i, 8) / 4 * WEIGHT["np"] + (WEIGHT["np0"] if run == i + 1 else 0)
    score += (words.low[min(count, i + 8)] - words.low[i]) / 4 * WEIGHT["alow"]
    gap = piece[words.spans[i - 1][1] : words.spans[i][0]]
    if not gap:
        score += WEIGHT["glue"] if words.glued == 1 else 0.0
    elif gap != " ":
        score += WEIGHT["dbl"]
    if len(bare) > 1 and bare.isupper() and folded not in ROLES:
        score += WEIGHT["caps"]
    return score


def _closing(words: Words, i: int, end: int) -> float:
    """How much the words before word `i` look like a whole headline of `end` characters."""
    word, bare, folded = words.words[i - 1], words.bare[i - 1], words.folded[i - 1]
    score = LAST.get(folded, 0.0) * WEIGHT["last"]
    if folded in LOW:
        score += WEIGHT["prevfun"]
    if words.capital[i - 1]:  # "… Menurut" and "… Namun" close no headline
        score += max(0.0, OPENER.get(folded, 0.0)) * WEIGHT["prevop"]
    final = word[-1]
    if final in _BY_FINAL:
        score += _BY_FINAL[final]
    elif final == "." and word.endswith("..."):
        score += WEIGHT["ell"]
    elif final == ".":
        score += STOPPED if len(bare) > 3 and i > 2 and not words.low[i] else WEIGHT["prevdot"]
    if words.content[i - 1]:
        score += WEIGHT["prevlow"]
    if bare[-1:].isdigit():
        score += WEIGHT["prevnum"]
    if i < 4:
        score += WEIGHT["first3"]
    return score + _BY_LENGTH[bisect_left(_LENGTHS, end)]
