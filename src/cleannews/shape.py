"""The shape of a piece of text: headline, sentence, or a person's name."""

from __future__ import annotations

from cleannews.pattern import pattern
from cleannews.text import Line
from cleannews.words.language import LOW, NOT_NAME, SPEECH

_WORD = pattern(r"[^\W\d_][\w'’.-]*")
_NAME_WORD = pattern(
    r"(?:[A-Z][a-z'’]+(?:-[A-Z][a-z]+)?|[A-Z]{1,20}\.?|[A-Z]\.[A-Z]?\.?|Mc[A-Z][a-z]+|[A-Z][a-z]+[A-Z][a-z]+)\.?"
)
_PARTICLE = frozenset("bin binti van der de al el la dos da".split())
_ENOUGH = 300
"""Characters by which prose is told from a headline."""
PROSE = 60
"""Characters that a paragraph has at least."""
SAID = pattern(r"\b(?:kata|ujar|tutur|ucap|jelas|tegas|ungkap|menurut)(?:nya)?\b")
"""A verb that gives a speaker: paragraphs of the story hold one, captions do not."""
QUOTED = pattern(rf"[\"“”]|{SAID.pattern}")
"""A quotation, or such a verb."""
_STOP = (".", "!", "?", '."', ".”", '?"', "?”", '!"', "!”", ".'", ".’", ".)", ":", ";", ",")


def title_share(text: str) -> float:
    """The share of content words (neither function words nor numbers) that begin with a capital; 0 without any."""
    content = [word[0].isupper() for word in _WORD.findall(text) if word.lower() not in LOW]
    return sum(content) / len(content) if content else 0.0


def is_headline(text: str, *, least: int = 4, share: float = 0.75) -> bool:
    """Whether a line reads like a headline in Title Case: no full stop, few lower-case content words, no speech verb.

    Args:
        text: the line.
        least: words it must have.
        share: content words that must begin with a capital.
    """
    if len(text) > 220 or (text.endswith((".", ":", ";", ",", '."', ".”", ".)")) and not text.endswith("...")):
        return False
    words = text.split()
    if not least <= len(words) <= 30 or text[0].islower():
        return False
    if not SPEECH.isdisjoint([word.lower().strip(",.") for word in words if word[0].islower()]):
        return False
    return title_share(text) >= share


def is_sentence(text: str) -> bool:
    """Whether a line reads like running prose: it closes as a sentence does, or is as long as a paragraph."""
    return text.endswith((".", '."', ".”", "!", "?", '"', "”", ".)", ",")) or len(text) > 240


def is_name(text: str, most: int = 5) -> bool:
    """Whether a text is nothing but a person's name: one to `most` capitalised words, none of them common."""
    words = text.replace(",", " ").split()
    if not 1 <= len(words) <= most or len(text) > 48:
        return False
    return all(word.lower() not in NOT_NAME and (_NAME_WORD.fullmatch(word) or word in _PARTICLE) for word in words)


def closes_story(line: Line) -> bool:
    """Whether no paragraph of prose follows a line: what stands there closes the story."""
    doc = line.doc
    final: int | None = doc.notes.get("final paragraph")
    if final is None:
        final = next((i for i in range(len(doc.spans) - 1, -1, -1) if _is_paragraph(doc.line(i).text)), -1)
        doc.notes["final paragraph"] = final
    return final <= line.index


def _is_paragraph(text: str) -> bool:
    return len(text) > PROSE and ends_sentence(text, len(text)) and title_share(text[:_ENOUGH]) < 0.75


def below_prose(line: Line) -> bool:
    """Whether a line stands right below a paragraph, and not below a colon, a heading or another item of a list."""
    above = line.prev
    return above is not None and len(above.text) > PROSE and above.text[-1] != ":"


def story_begun(line: Line) -> bool:
    """Whether a paragraph of prose stands above a line near the top."""
    doc = line.doc
    first: int | None = doc.notes.get("first paragraph")
    if first is None:
        lines = map(doc.line, range(len(doc.spans)))
        first = next((other.index for other in lines if len(other.text) > 40 and is_sentence(other.text)), len(doc.spans))
        doc.notes["first paragraph"] = first
    return first < line.index


_INVISIBLE = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
"""Marks without width, which editors leave between paragraphs."""


def ends_sentence(text: str, at: int) -> bool:
    """Whether what stands before offset `at` closes a sentence, white space aside; true at the top."""
    while at and (text[at - 1].isspace() or text[at - 1] in _INVISIBLE):
        at -= 1
    if not at:
        return True
    if text[at - 1] in "\"”'’)]»" and at > 1:
        return text[at - 2] in ".!?,…" or text[at - 1] in ")]"
    return text[at - 1] in ".!?…:>|*"
