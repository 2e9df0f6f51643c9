"""Credits of offices, teams and desks: `(Humas Sragen/Rina)`, `Tim Liputan …`, `* Rina/Budi`, a desk's code."""

from __future__ import annotations

from collections.abc import Iterator

from cleannews.names import names_in
from cleannews.pattern import pattern
from cleannews.rule import Cut, Line, rule
from cleannews.rules.brackets import can_sign
from cleannews.shape import below_prose, closes_story, ends_sentence, is_name

_OFFICE = pattern(
    r"[(\[]\s?(?P<office>[A-Za-z][\w.&-]*(?: [\w.&-]+){0,5})\s?/\s?(?P<who>(?:[Ff]oto ?: ?)?[A-Za-z][\w.'-]*(?: [A-Z][\w.'-]*){0,3})"
    r"(?:\s?/\s?[A-Za-z][\w-]{1,12})?\s?[)\]][\s.*]{0,4}$"
)
_LONGEST = 100
"""Characters of such a bracket at most."""
_DATE_LIKE = pattern(r"\d{2}")


@rule(kind="byline", ends=")]")
def office_signoff(line: Line) -> Iterator[Cut]:
    """An office and its writer in brackets behind the last sentence of the story.

    Examples:
          Harga cabai naik. [-(Humas Pemkab Sragen/Rina)-]

          Harga cabai naik," ujarnya. [-(MC Diskominfo Sragen/abc/rin)-]

          Harga cabai naik," ujarnya.[-(abc/Foto: Rina)-]

          Panen dihadiri pejabat setempat (bupati dan wakil bupati/sekretaris)

          "Tebarkan salam di antara kalian." (HR Bukhari/Muslim)
    """
    foot = line.text[-_LONGEST:]
    if not line.tail or "/" not in foot:
        return
    start = len(line.text) - len(foot) + max(foot.rfind("("), foot.rfind("["))
    match = _OFFICE.match(line.text, max(0, start))
    if match is None or not ends_sentence(line.text, match.start()) or _DATE_LIKE.search(match[0]):
        return
    if not can_sign(line, match.start(), match[0].strip("()[] .*")):
        return
    if line.last or closes_story(line):
        who = match["who"]
        yield line.cut(match.start(), authors=[who] if is_name(who) and " " in who else [])


_TEAM = pattern(
    r"(?:Tim|TIM) (?:(?:[A-Z][\w.]*|dan) ){0,4}?(?:News ?[Rr]oom|Redaksi|Pemberitaan|Liputan|Humas|HUMAS|Publikasi|Media Cent(?:er|re)|Kreatif)(?: [A-Z][\w.]*){0,6}"
)


@rule(kind="byline", starts=("tim",))
def team_line(line: Line) -> Iterator[Cut]:
    """A team's name on a line of its own, above the lead or below the last paragraph.

    Examples:
        - Tim News Room Sragen Diskominfo
          Pemerintah Kabupaten Sragen membagikan bibit cabai.

          Harga cabai naik tajam sejak awal pekan di semua pasar Sragen, kata Rina.
        - Tim Pemberitaan Diskominfo Sragen

          Tim Liputan Khusus itu menulis soal harga cabai.
    """
    if (
        len(line.text) < 70
        and ((line.index == 0 and line.next is not None) or (line.tail and below_prose(line) and closes_story(line)))
        and _TEAM.fullmatch(line.text)
    ):
        yield line.cut()


_NOTES = frozenset(("WIB", "WITA", "WIT", "TBC", "TBA", "HT", "DNF"))
"""Footnotes of schedules and results."""
_STARRED = pattern(r"\*\s?(?:[A-Z][a-z]+(?: [A-Z][a-z]+)?(?:/[A-Z][a-z]+(?: [A-Z][a-z]+)?){1,2}|[A-Z]{2,4})")


@rule(kind="byline", tail=2, unclosed=True, gate=pattern(r"\*\s?[A-Z]"))
def starred_writers(line: Line) -> Iterator[Cut]:
    """The writers' names, or a desk's initials, behind an asterisk as the last line.

    Examples:
          Harga cabai naik.
        - * Rina/Budi

          Harga cabai naik.
        - *RIN

          Harga cabai naik.
          * Merah
          * BRI
    """
    above = line.prev
    if above is None or above.text[0] in "*•-" or above.text[-1] in ":)" or not ends_sentence(above.text, len(above.text)):
        return
    if _STARRED.fullmatch(line.text) and line.text.lstrip("* ") not in _NOTES and closes_story(line):
        yield line.cut(authors=names_in(line.text.strip("* ")) if " " in line.text[2:] else [])


_GLUED_CODE = pattern(r"(?<=[.!?\"”])\s?(?P<code>(?!mp\d|km\d|covid)[a-z]{2,4}\d{1,2})$")


@rule(kind="byline", tail=1, unclosed=True)
def glued_code(line: Line) -> Iterator[Cut]:
    """A desk's code behind the last full stop, without brackets.

    Examples:
          Harga cabai naik sejak Senin, kata Rina.[-krs6-]

          Harga cabai naik sejak Senin di pasar krs6
    """
    match = _GLUED_CODE.search(line.text, max(0, len(line.text) - 9))
    if match and match.start() > 24:
        yield line.cut(match.start("code"))
