"""Fits the weights in `src/cleannews/words/border.py` to a corpus of articles with line structure.

    python benchmarks/fit_border.py CORPUS.jsonl [--write]

CORPUS has `{"text": …}` a line, with `"title"` and `"outlet"` where they are known. Where a link stands on its
own line its headline's end is known, so a headline and a paragraph joined as one-line texts join them are
an example with a known answer. The weights are those of a log-linear model over the candidate borders
that `cleannews.evidence` itself proposes, found by gradient descent. A quarter of the outlets is held
out, and the accuracy on them is printed; the weights that are written are fitted to all of them. Needs numpy (`pip install 'cleannews[bench]'`).
"""

from __future__ import annotations

import argparse
import json
import math
import random
import re
import textwrap
import zlib
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple, cast

import numpy as np

from cleannews import evidence, window
from cleannews.words import border as table

LINK = re.compile(r"^\W*(?:baca|simak|lihat) juga\s*[:-]\s*(.+)$", re.IGNORECASE)
TARGET = Path(table.__file__)
Pair = tuple[str, int, str]
"""A one-line text that begins with a headline, the headline's length, and the rest of the article around it."""


class Paragraph(NamedTuple):
    """A paragraph, the headline of the link above it if there is one, and the other paragraphs of its article."""

    outlet: str
    text: str
    link: str
    around: str


def main() -> None:
    """Read the corpus, fit, print the accuracy on the outlets held out, and write the table if asked to."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--write", action="store_true", help=f"write the weights to {TARGET.name}")
    args = parser.parse_args()
    headlines, paragraphs = read(args.corpus)
    fitted = chosen(headlines, held=False), chosen(paragraphs, held=False)
    held = chosen(headlines, held=True), chosen(paragraphs, held=True)
    names = list(table.WEIGHT)
    _, _, weights = fit_all(names, *fitted)
    found = examples(names, joined(*held, count=3000, seed=2))
    right = sum(int(np.argmax(matrix @ weights)) == answer for matrix, answer in found)
    print(f"{len(headlines)} headlines, {len(paragraphs)} paragraphs; right on outlets held out: {right / len(found):.1%}")
    if args.write:
        opener, last, weights = fit_all(names, headlines, paragraphs)
        write(opener, last, dict(zip(names, weights, strict=True)))


def fit_all(
    names: list[str], headlines: list[tuple[str, str]], paragraphs: list[Paragraph]
) -> tuple[dict[str, float], dict[str, float], Any]:
    """The scores of the words, which are in force from now on, and the weights of the features."""
    opener, last = word_scores([text for _, text in headlines], [paragraph.text for paragraph in paragraphs])
    evidence.OPENER, evidence.LAST = opener, last  # type: ignore[attr-defined]
    return opener, last, fit(names, joined(headlines, paragraphs, count=10_000, seed=1))


def chosen(items: list[Any], *, held: bool) -> list[Any]:
    """The items of the outlets that are held out, or of the others."""
    return [item for item in items if (zlib.crc32(item[0].encode()) % 4 == 0) == held]


def read(corpus: Path) -> tuple[list[tuple[str, str]], list[Paragraph]]:
    """The headlines of a corpus, each with its outlet, and the paragraphs."""
    headlines, paragraphs = [], []
    for raw in corpus.open(encoding="utf-8"):
        article = json.loads(raw)
        outlet = str(article.get("outlet") or "")
        if article.get("title"):
            headlines.append((outlet, article["title"].strip()))
        lines = [line.strip() for line in article["text"].replace("\xa0", " ").split("\n") if line.strip()]
        above = ""
        story: list[tuple[str, str]] = []
        for number, line in enumerate(lines):
            link = LINK.match(line)
            if link and len(link[1]) < 220 and len(link[1].split()) > 2 and not re.search(r"[a-z]\. [A-Z]", link[1]):
                above = link[1].strip()
                headlines.append((outlet, above))
                continue
            if number > 1 and len(line) > 80 and line[-1] in '."”':
                story.append((line, above))
            above = ""
        for number, (line, link_above) in enumerate(story):
            around = "\n".join(text for text, _ in story[:number] + story[number + 1 :])
            paragraphs.append(Paragraph(outlet, line, link_above, " " + around))
    return list(dict.fromkeys(headlines)), paragraphs


def word_scores(headlines: list[str], paragraphs: list[str]) -> tuple[dict[str, float], dict[str, float]]:
    """The log-odds of words to open a paragraph, and to close a headline, rather than to stand inside one.

    Only words that the paragraphs also write in lower case are scored, so no names are.
    """
    opens, inside, closes, middle, common = Counter[str](), Counter[str](), Counter[str](), Counter[str](), Counter[str]()
    edge = "\"“”'‘’(),.:;?!-[]"
    for text in paragraphs:
        words = [word.strip(edge) for word in text.split()]
        if words[0][:1].isupper():
            opens[words[0].lower()] += 1
        common.update(word for word in words if word.islower())
    for text in headlines:
        words = [word.strip(edge) for word in text.split()]
        inside.update(word.lower() for word in words[1:] if word[:1].isupper())
        if len(words) > 3:
            closes[words[-1].lower()] += 1
            middle.update(word.lower() for word in words[1:-1])
    return odds(opens, inside, common, 0.7), odds(closes, middle, common, 0.8)


def odds(one: Counter[str], other: Counter[str], common: Counter[str], least: float) -> dict[str, float]:
    """Smoothed log-odds of the words of two counts, in steps of a half; small ones are left out."""
    scores = {}
    for word in one.keys() | other.keys():
        if one[word] + other[word] < 5 or common[word] < 5 or not word.isalpha():
            continue
        score = math.log((one[word] + 0.5) / one.total()) - math.log((other[word] + 0.5) / other.total())
        if abs(score) >= least:
            scores[word] = round(max(-4.0, min(4.0, score)) * 2) / 2
    return scores


def joined(headlines: list[tuple[str, str]], paragraphs: list[Paragraph], *, count: int, seed: int) -> list[Pair]:
    """Headlines joined with paragraphs: with a space, two, or none, and some with nothing behind them.

    Half of them are links and the paragraph that follows them in their own article.
    """
    draw, pairs = random.Random(seed), []  # noqa: S311 - no secrets here
    linked = [paragraph for paragraph in paragraphs if paragraph.link]
    for number in range(count):
        own = draw.choice(linked) if number % 2 else None
        paragraph, headline = (own, own.link) if own else (draw.choice(paragraphs), draw.choice(headlines)[1])
        if len(headline) < 200 and len(headline.split()) > 2:
            gap = draw.choices([" ", "  ", ""], [0.72, 0.08, 0.2])[0]
            text = headline if draw.random() < 0.06 else headline + gap + paragraph.text[:300]
            pairs.append((text, len(headline), paragraph.around))
    return pairs


class Units(dict[str, Any]):
    """Unit vectors by name; each look-up gives a new one, for sums are made in place."""

    def __getitem__(self, name: str) -> Any:
        return super().__getitem__(name).copy()


def examples(names: list[str], pairs: Iterable[Pair]) -> list[tuple[Any, int]]:
    """The features of each candidate border, a row each, and the row of the true one.

    The features are those of `cleannews.evidence` itself: its weights are replaced by unit vectors,
    so that the score it adds up is the vector of the features.
    """
    units = Units(zip(names, np.eye(len(names)), strict=True))
    fixed = evidence.STOPPED, evidence.PHRASE
    evidence.WEIGHT = units  # type: ignore[attr-defined]
    evidence.STOPPED, evidence.PHRASE = cast("Any", units["prevdot"]), cast("Any", np.zeros(len(names)))
    found = []
    for text, size, around in pairs:
        words = window.Words(text[: window.WINDOW])
        ends, scores = evidence.candidates(
            text, words, whole=len(text) <= window.WINDOW, stopped=False, story=around.__contains__
        )
        if size in ends and len(ends) > 1:
            found.append((np.array([score + np.zeros(len(names)) for score in scores]), ends.index(size)))
    evidence.WEIGHT = table.WEIGHT  # type: ignore[attr-defined]
    evidence.STOPPED, evidence.PHRASE = fixed
    return found


def fit(names: list[str], pairs: Iterable[Pair]) -> Any:
    """The weights that make the true borders most likely, by Adam on the log-likelihood."""
    found = examples(names, pairs)
    rows = np.concatenate([matrix for matrix, _ in found])
    sizes = np.array([len(matrix) for matrix, _ in found])
    starts = np.cumsum(sizes) - sizes
    true = starts + np.array([answer for _, answer in found])
    weights, mean, spread = (np.zeros(len(names)) for _ in range(3))
    for step in range(600):
        scores = rows @ weights
        shares = np.exp(scores - np.repeat(np.maximum.reduceat(scores, starts), sizes))
        shares /= np.repeat(np.add.reduceat(shares, starts), sizes)
        slope = (rows.T @ shares - rows[true].sum(0)) / len(found) + 1e-4 * weights
        mean, spread = 0.9 * mean + 0.1 * slope, 0.99 * spread + 0.01 * slope * slope
        weights = weights - (0.05 if step < 400 else 0.015) * mean / (np.sqrt(spread) + 1e-8)
    return weights


def write(opener: dict[str, float], last: dict[str, float], weights: dict[str, float]) -> None:
    """Put the tables into `cleannews.words.border`, between what stands there of words on them."""
    source = TARGET.read_text(encoding="utf-8")
    for name, scores in (("OPENER", opener), ("LAST", last)):
        groups: dict[float, list[str]] = {}
        for word, score in sorted(scores.items()):
            groups.setdefault(score, []).append(word)
        body = "".join(
            f"        {score}: (\n"
            + "".join(f'            "{line} "\n' for line in textwrap.wrap(" ".join(words), 110))
            + "        ),\n"
            for score, words in sorted(groups.items(), reverse=True)
        )
        replacement = f"{name}: dict[str, float] = _scores(\n    {{\n{body}    }}\n)\n"
        source = re.sub(rf"(?s)^{name}: .*?^\)\n", replacement, source, flags=re.MULTILINE)
    body = "".join(f'    "{name}": {weight:.2f},\n' for name, weight in weights.items())
    source = re.sub(r"(?s)^WEIGHT: .*?^\}\n", f"WEIGHT: dict[str, float] = {{\n{body}}}\n", source, flags=re.MULTILINE)
    TARGET.write_text(source, encoding="utf-8")


if __name__ == "__main__":
    main()
