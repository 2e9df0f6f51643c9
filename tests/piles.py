"""The project's own labelled articles: four piles of invented stories in the forms of real pages.

`wild` has the shapes that were met, `negative` look-alikes that must come out byte for byte, `synthetic` the
edges, `known` what the cleaner does not manage yet. The format is that of `cleannews.evaluate.gold`.
"""

from collections.abc import Iterable
from pathlib import Path

from cleannews.evaluate.gold import Gold, read_gold

ROOT = Path(__file__).parent / "fixtures"
PILES = ("wild", "negative", "synthetic", "known")


def pile(name: str) -> list[Gold]:
    """The articles of a pile."""
    folder = ROOT / name
    return list(read_gold([folder])) if any(folder.glob("*.txt")) else []


def marked(text: str, spans: Iterable[tuple[int, int, str]]) -> str:
    """A text with its furniture in marks, white space aside: what the labels and the cleaner are compared by."""
    kinds = [""] * len(text)
    for start, end, kind in spans:
        kinds[start:end] = [kind] * (end - start)
    parts: list[str] = []
    now, space = "", False
    for char, kind in zip(text, kinds, strict=True):
        if char.isspace():
            space = True
            continue
        if kind != now:
            parts.append("⟧" if now else "")
        parts.append("\n" if space and kind != now and parts else " " if space and parts else "")
        if kind != now:
            parts.append(f"⟦{kind}:" if kind else "")
        parts.append(char)
        now, space = kind, False
    return "".join([*parts, "⟧" if now else ""])
