"""Judges what the cleaner made of one labelled article."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, NamedTuple

from cleannews.article import Article, Removed
from cleannews.cleaner import Cleaner
from cleannews.evaluate.fields import same
from cleannews.evaluate.gold import Gold
from cleannews.evaluate.tokens import align, tokens_of, weight

RIGHT = 0.9
"""Share of a cut's characters that must be labelled furniture for the cut to count as right."""

Verdict = str
"""`right`; `wrong` and `missing`: stated by the label; `invented`: stated by the cleaner alone; `empty`: by neither."""


class Firing(NamedTuple):
    """One cut of a rule.

    Attributes:
        rule: the rule's name.
        right: whether at least nine tenths of its characters are labelled furniture.
        as_kind: whether most of these carry the label of the cut's kind.
        size: its characters, white space aside; `wrong`: those that are story.
    """

    rule: str
    right: bool
    as_kind: bool
    size: int
    wrong: int


@dataclass(slots=True)
class Scored:
    """A labelled article with what the cleaner made of it.

    Sizes are in characters of words and punctuation, white space aside.

    Attributes:
        body: size of the labelled story; `kept`: of the cleaner's text; `shared`: of what is in both.
        furniture: size of what is labelled furniture; of a page, whose furniture has no end, that of the story.
        perfect: the cleaner's text is the story, word for word.
        left: for each kind of furniture, the size of all and of what still stands.
        firings: the cuts of rules; none for a page.
        fields: the verdict on each field.
    """

    gold: Gold
    article: Article
    body: int
    kept: int
    shared: int
    furniture: int
    perfect: bool
    left: dict[str, tuple[int, int]]
    firings: list[Firing]
    fields: dict[str, Verdict]

    @property
    def lost(self) -> int:
        """Size of the story that is gone."""
        return self.body - self.shared

    @property
    def surplus(self) -> int:
        """Size of what the cleaner kept and is no story."""
        return self.kept - self.shared


def score(gold: Gold, cleaner: Cleaner) -> Scored:
    """Clean a labelled article and judge the outcome."""
    article = cleaner.clean(gold.text, format=gold.format)
    want, have = tokens_of(gold.body), tokens_of(article.text)
    body = weight(want)
    page = gold.format == "html"
    return Scored(
        gold,
        article,
        body=body,
        kept=weight(have),
        shared=weight(want[i] for i, _ in align(want, have)),
        furniture=body if page else weight(tokens_of(gold.text)) - body,
        perfect=want == have,
        left={} if page else _left(gold, article),
        firings=[] if page else _firings(gold, article.removed),
        fields={field: _verdict(field, value, getattr(article, field)) for field, value in gold.meta.items()},
    )


def labels_of(gold: Gold) -> list[str]:
    """The label of each character of a labelled text: its kind, or an empty string for story."""
    labels = [""] * len(gold.text)
    for start, end, kind in gold.spans:
        labels[start:end] = [kind] * (end - start)
    return labels


def cut_mask(size: int, removed: Iterable[Removed]) -> bytearray:
    """For each character of a text, 1 if it was cut."""
    mask = bytearray(size)
    for piece in removed:
        mask[piece.start : piece.end] = b"\1" * (piece.end - piece.start)
    return mask


def _left(gold: Gold, article: Article) -> dict[str, tuple[int, int]]:
    cut = cut_mask(len(gold.text), article.removed)
    sizes: dict[str, tuple[int, int]] = {}
    for start, end, kind in gold.spans:
        inked = [not char.isspace() for char in gold.text[start:end]]
        standing = sum(ink and not cut[at] for at, ink in enumerate(inked, start))
        everything, left = sizes.get(kind, (0, 0))
        sizes[kind] = everything + sum(inked), left + standing
    return sizes


def _firings(gold: Gold, removed: list[Removed]) -> list[Firing]:
    labels = labels_of(gold)
    firings = []
    for piece in removed:
        under = Counter(
            label for label, char in zip(labels[piece.start : piece.end], piece.text, strict=True) if not char.isspace()
        )
        size = under.total()
        if size:
            furniture = size - under[""]
            as_kind = furniture > 0 and under[piece.kind] * 2 > furniture
            firings.append(Firing(piece.rule, furniture >= RIGHT * size, as_kind, size, under[""]))
    return firings


def _verdict(field: str, want: Any, have: Any) -> Verdict:
    if want:
        if same(field, want, have):
            return "right"
        return "wrong" if have else "missing"
    return "invented" if have else "empty"
