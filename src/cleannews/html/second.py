"""A second opinion on where the story is, from trafilatura and from the page's own data.

The votes of `cleannews.html.votes` are sure where nearly all prose of the page stands in the story.
Where they are not, trafilatura is asked. It may add the paragraphs that stand right beside the story;
it replaces the story only where the evidence says that the votes went to the wrong box.
"""

from __future__ import annotations

from copy import copy

from lxml.html import HtmlElement

from cleannews.html.blocks import Block, squeeze
from cleannews.html.body import Story
from cleannews.html.judge import by_picture
from cleannews.html.votes import Votes

SURE = 0.1
"""Prose outside the story, as a share of the story's, up to which the votes are sure."""
SMALL = 250
"""Characters below which a story is never sure."""
_UNFIT = "count(//*) > 60000 or boolean(//*[count(ancestor::*) > 250])"
"""Pages on which trafilatura's time grows with the square of their size; no outlet makes such."""
_AGREE = 0.5
"""Share of the story that trafilatura must have found, too."""
_COVER = 0.6
"""Share of the page's `articleBody` that a story must hold."""


def is_sure(story: Story, votes: Votes) -> bool:
    """Whether the prose that the story leaves out is too little to be a story."""
    inside = sum(len(votes.blocks[number].text) for number in story.body)
    outside = sum(len(block.text) for block in votes.prose if block.index not in story.body and not votes.teaser(block))
    return inside >= SMALL and outside <= inside * SURE


def ask_trafilatura(root: HtmlElement, *, recall: bool = False) -> list[str]:
    """The lines that trafilatura takes for the main text; none where it finds nothing, fails, or would take too long.

    `deduplicate` is never used: it would make the outcome depend on the pages before.
    """
    if root.xpath(_UNFIT):
        return []
    from trafilatura import bare_extraction

    try:
        document = bare_extraction(
            copy(root), include_comments=False, with_metadata=False, favor_recall=recall, deduplicate=False
        )
    except Exception:
        return []
    text = getattr(document, "text", None) if document is not None else None
    return [line for line in (" ".join(line.split()) for line in (text or "").split("\n")) if line]


def grow(story: Story, lines: list[str], votes: Votes) -> None:
    """Add to the story the paragraphs right above and below it that trafilatura takes for story, too."""
    theirs = squeeze("".join(lines))
    whole = sum(len(votes.blocks[number].text) for number in story.body)
    prose = {block.index for block in votes.prose}

    around = set(story.box.iterancestors()) | {story.box} if story.box is not None else set()

    def belongs(block: Block) -> bool:
        return (
            block.index in prose
            and votes.holder(block) in around
            and block.index not in story.dropped
            and by_picture(block) is None
            and votes.furniture(block, (), whole) is None
            and not votes.teaser(block)
            and squeeze(block.text) in theirs
        )

    for step in (-1, 1):
        at = (story.first if step < 0 else story.last) + step
        found = []
        while 0 <= at < len(votes.blocks) and belongs(votes.blocks[at]):
            found.append(at)
            at += step
        story.take(found, votes.blocks)


def agrees(story: Story, lines: list[str], votes: Votes) -> bool:
    """Whether trafilatura found at least half of the story, or next to nothing itself."""
    theirs = squeeze("".join(lines))
    if len(theirs) < SMALL:
        return True
    texts = [votes.blocks[number].text for number in story.body]
    whole = sum(map(len, texts)) or 1
    return sum(len(text) for text in texts if squeeze(text) in theirs) >= whole * _AGREE


def covers(lines: list[str], body: str) -> float:
    """The share of the page's own `articleBody` that lines hold, 0 to 1, by sentences."""
    mine = squeeze("".join(lines))
    parts = [squeeze(part) for part in body.replace("\n", ". ").split(". ")]
    parts = [part for part in parts if len(part) > 20]
    whole = sum(map(len, parts))
    return sum(len(part) for part in parts if part in mine) / whole if whole else 1.0


def misses(lines: list[str], body: str) -> bool:
    """Whether lines are no rendering of the page's own `articleBody`."""
    return covers(lines, body) < _COVER
