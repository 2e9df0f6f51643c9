"""The summary at the end of a run."""

from __future__ import annotations

from collections.abc import Iterator

from cleannews.records.tally import SHOWN, Tally


def summary(tally: Tally, where: str = "", others: int = 0) -> Iterator[str]:
    """The lines of the summary.

    Args:
        tally: the counts of the run.
        where: the place of the output.
        others: files that were passed over because of their kind.
    """
    cut = sum(characters for _, characters in tally.cut.values())
    share = f" ({100 * cut / tally.characters:.1f} %)" if tally.characters else ""
    to = f" -> {where}" if where and tally.documents else ""
    yield f"{count(tally.documents, 'document')}, {tally.characters:,} characters, {cut:,} cut{share}{to}"
    ranked = sorted(tally.cut.items(), key=lambda item: (-item[1][1], item[0]))
    wide = max((len(f"{characters:,}") for _, (_, characters) in ranked), default=0)
    for kind, (pieces, characters) in ranked:
        yield f"  {kind:<10} {characters:>{wide},} in {count(pieces, 'piece')}"
    for flag, (number, ids) in sorted(tally.flagged.items()):
        more = f" and {number - SHOWN:,} more" if number > SHOWN else ""
        yield f"flagged {flag}: {', '.join(ids)}{more}"
    if others:
        yield f"{count(others, 'file')} of other kinds passed over"
    if tally.errors:
        yield f"{count(tally.errors, 'error')}, see above"


def count(number: int, noun: str) -> str:
    """A number with its noun: `1 file`, `1,200 files`."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
