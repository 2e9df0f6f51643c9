"""Pins the scores on the project's own articles: `python tests/pin.py` writes `tests/scores.json`.

The test suite lets these scores rise and never fall. Run it when a change raised them, or when articles
were added or moved between piles; the difference then shows in review.
"""

import json
import sys
from pathlib import Path

from cleannews import Cleaner
from cleannews.evaluate.score import score
from cleannews.evaluate.totals import by_field, total
from piles import PILES, pile

SCORES = Path(__file__).with_name("scores.json")


def scores_now() -> dict[str, dict[str, float]]:
    """For each pile: characters lost and left of 10,000, and the shares of perfect articles and right fields."""
    cleaner = Cleaner()
    scores = {}
    for name in PILES:
        scored = [score(gold, cleaner) for gold in pile(name)]
        if not scored:
            continue
        figures = total(scored)
        fields = by_field(scored)
        stated = sum(field.stated for field in fields)
        scores[name] = {
            "articles": figures.documents,
            "lost": round(10_000 * figures.lost, 1),
            "left": round(10_000 * figures.residue, 1),
            "perfect": round(figures.perfect / figures.documents, 4),
            "fields right": round(sum(field.right for field in fields) / stated, 4) if stated else 1.0,
            "fields invented": sum(field.invented for field in fields),
        }
    return scores


def main() -> None:
    scores = scores_now()
    SCORES.write_text(json.dumps(scores, indent=1) + "\n", encoding="utf-8")
    sys.stdout.write(f"{SCORES}\n{SCORES.read_text(encoding='utf-8')}")


if __name__ == "__main__":
    main()
