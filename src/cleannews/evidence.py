"""Weighs the evidence for where a headline ends, word by word (see `cleannews.border`).

The weights and the words are in `cleannews.words.border`; `benchmarks/fit_border.py` fits them.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable

from cleannews.pattern import pattern
from cleannews.window import MOST, Words
from cleannews.words.border import LAST, OPENER, WEIGHT
from cleannews.words.language import LOW, ROLES, SPEECH

PHRASE = 3.0
"""Score of two words that open a sentence together."""
ECHO = -5.0
"""Score of a border where two words stand on both sides: a sub-head of the story ends there, the headline before it."""
STOPPED = 3.0
"""Score of a full stop behind a headline in Title Case: links that carry one were not among the headlines of the fit."""

_LENGTHS = (25, 40, 60, 80, 110, 140)
_LENGTH_NAMES = ("l25", "l40", "l60", "l80", "l110", "l140", "lbig")
_FINAL_NAMES = {
    char: name for chars, name in ((",;", "prevcomma"), (":-–", "prevcolon"), ("?!", "prevq"), ("…", "ell")) for char in chars
}


def candidates(
    piece: str, words: Words, *, whole: bool, stopped: bool, story: Callable[[str], bool]
) -> tuple[list[int], list[float]]:
    """The offsets at which the headline may end, each with its score.

    `whole`: the end of the piece is itself a candidate; `stopped`: another piece of furniture ends it;
    `story`: whether the rest of the article holds some words, as it holds the names of its own people.
    """
    ends: list[int] = []
    scores: list[float] = []
    count = len(words.words)
    spelled = _spelled_out(words) if "(" in piece else frozenset[int]()
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
            tight = words.capital[i] and words.spans[i][0] == words.spans[i - 1][1]
            if tight and words.folded[i] not in OPENER and words.folded[i] not in ROLES:
                shouted = piece[words.spans[i][0] - 1].isupper() and not story(f" {words.bare[i]} ")
                if shouted or story(words.words[i - 1][-4:] + words.bare[i]):
                    continue  # ATMATerra is one word, KPKMenurut two; SindoNews is one that stands elsewhere too
                if len(words.bare[i - 1]) == 2 and words.folded[i - 1] != "cs":
                    continue
            if first.isdigit() and (not _OPENING_NUMBER.fullmatch(words.words[i]) or words.folded[i - 1] in _COUNTED):
                continue  # `6/2025`, `10:00` and `2.` belong to the word before them
            if words.bare[i - 1][-1:].isdigit() and words.folded[i] in _UNITS:
                continue
            if i in spelled:
                continue
            score = _opening(piece, words, i, story)
        end = words.spans[i - 1][1]
        lower = words.low[i]
        score += _closing(words, i, end) + (lower * (WEIGHT["hlow"] / 3 + 3 * WEIGHT["hstyle"] / i) if lower else WEIGHT["hlow0"])
        ends.append(end)
        scores.append(score + dots * WEIGHT["dots"] + (WEIGHT["quoteopen"] if quote else 0.0))
    return ends, scores


_OPENING_NUMBER = pattern(r"\W*\d+(?:\.\d{3})*(?:,\d+)?\W?")
_COUNTED = frozenset(("tahun", "nomor", "no", "pasal", "ayat", "kelas", "edisi", "pukul", "liga", "nasional", "seri"))
"""What a number follows that belongs to it."""
_UNITS = frozenset(
    """januari februari maret april mei juni juli agustus september oktober november desember ribu juta miliar triliun persen orang
    tahun hari jam kali km meter kilogram kg wib""".split()
)
"""What a number counts: the border never stands between the two."""
_RUNS = ("np1", "np1", "np2", "np3", "np4", "np5", "np6", "np7")
"""The weight for each length of the run of capitals a border opens, in words."""
_POINTING = frozenset(("ini", "itu", "tersebut"))
_VERBAL = ("me", "ber", "di", "ter", "adalah", "akan", "telah", "sudah")
"""Beginnings of verbs and the words before them: what follows the subject of a sentence."""
_PASSIVE = ("di", "ter")
"""Beginnings of verbs in the passive: `ditemukan`."""


def _spelled_out(words: Words) -> frozenset[int]:
    """The words that belong to the one before, because an acronym in brackets spells them: `Komisi Pemilihan Umum (KPU)`."""
    inside: set[int] = set()
    for i, word in enumerate(words.words):
        acronym = words.bare[i]
        if word[0] == "(" and 2 < len(acronym) < 8 and acronym.isupper():
            at = i
            for letter in reversed(acronym):
                at -= 1
                while at >= 0 and words.folded[at] in LOW:
                    at -= 1
                if at < 0 or words.bare[at][:1] != letter:
                    break
            else:
                inside.update(range(at + 1, i + 1))
    return frozenset(inside)


_PHRASES = frozenset(
    tuple(phrase.split())
    for phrase in (
        "tak hanya|tak cuma|tidak hanya|bukan hanya|hal itu|hal ini|tak lama|akan tetapi|terlebih lagi|hanya saja|oleh karena"
        "|di sisi|di samping|meski begitu|meski demikian|dengan demikian|dengan begitu|tak sampai|di antaranya"
    ).split("|")
)
"""Two words that open a sentence together."""
_LISTS = frozenset(("rincian", "berikut", "daftar", "jadwal", "susunan"))
"""Words that open a list of the story, where a colon follows soon."""


def _opening(piece: str, words: Words, i: int, story: Callable[[str], bool]) -> float:
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
        if len(bare) > 2 and story(" " + bare):
            score += WEIGHT["opstory"]
            before = words.words[i - 1]
            if words.capital[i - 1] and before == words.bare[i - 1] and story(f" {before} {bare}"):
                score += WEIGHT["pair"]
    if words.capital[i] and folded in LOW:
        score += WEIGHT["opcapfun"]
    if i + 1 < count:
        after = words.bare[i + 1]
        if after in _POINTING:
            score += WEIGHT["nextdem"]
        if after[:1].isupper():
            score += WEIGHT["nextcap"]
        elif words.folded[i + 1] in LOW:
            score += WEIGHT["nextfun"]
        elif after[:1].islower():
            score += WEIGHT["nextlow"]
    if i > 3 and (words.folded[i : i + 2] == words.folded[i - 2 : i] or words.folded[i : i + 3] == words.folded[i - 3 : i]):
        score += ECHO
    if words.capital[i - 1] and words.folded[i - 1] in ROLES:
        score += WEIGHT["rolein"]
    run = words.plain_from(i)
    speaks = run < count and words.folded[run] in SPEECH
    if run < count and words.folded[run].startswith(_VERBAL):
        score += WEIGHT["verb"]
    if folded in ROLES and words.capital[i]:
        score += WEIGHT["role"] + (WEIGHT["rolesp"] if speaks else 0.0)
    elif speaks:
        score += WEIGHT["namesp"]
    score += min(run - i, 8) / 4 * WEIGHT["np"] + WEIGHT[_RUNS[min(run - i, 7)]]
    inside = sum(word in LOW for word in words.bare[i + 1 : run - 1])
    if inside:
        score += min(inside, 4) * WEIGHT["runfun"]
    score += (words.low[min(count, i + 8)] - words.low[i]) / 4 * WEIGHT["alow"]
    gap = piece[words.spans[i - 1][1] : words.spans[i][0]]
    if not gap:
        score += WEIGHT["glue"] if words.glued == i else 0.0
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
    if final in _FINAL_NAMES:
        score += WEIGHT[_FINAL_NAMES[final]]
    elif final == "." and word.endswith("..."):
        score += WEIGHT["ell"]
    elif final == ".":
        score += STOPPED if len(bare) > 3 and i > 2 and not words.low[i] else WEIGHT["prevdot"]
    if folded.endswith("kan") and not folded.startswith(_PASSIVE):
        score += WEIGHT["prevkan"]
    if words.capital[i - 1] and OPENER.get(folded, 0.0) >= 3:
        score += WEIGHT["prevsure"]
    if words.content[i - 1]:
        score += WEIGHT["prevlow"]
    if bare[-1:].isdigit():
        score += WEIGHT["prevnum"]
    if i > 2 and words.words[i - 2][-1] == ",":
        score += WEIGHT["aftercomma"]
    if i < 4:
        score += WEIGHT["first3"]
    return score + WEIGHT[_LENGTH_NAMES[bisect_left(_LENGTHS, end)]]
