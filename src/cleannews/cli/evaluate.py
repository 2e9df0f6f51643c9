"""`cleannews evaluate`: scores the cleaner against labelled articles."""

from __future__ import annotations

import json
from pathlib import Path

import click

from cleannews.cli.options import cleaner_of, cleaner_options


class Fold(click.ParamType[tuple[int, int]]):
    """`K/N`: one fold of the outlets out of N."""

    name = "K/N"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> tuple[int, int]:
        """The two numbers; a usage error if the value is not of this form."""
        from cleannews.evaluate.choose import parse_fold

        try:
            return parse_fold(str(value))
        except ValueError as problem:
            self.fail(str(problem), param, ctx)


@click.command("evaluate", short_help="Score the cleaner against labelled articles.")
@click.argument("gold", metavar="GOLD...", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@click.option(
    "--worst", type=click.IntRange(0), default=0, metavar="N", help="Show the N worst articles with what was lost and left."
)
@click.option("--outlets", is_flag=True, help="Add a table of outlets, the worst first.")
@click.option("--only-outlet", multiple=True, metavar="NAME", help="Score only this outlet and its subdomains (repeatable).")
@click.option("--fold", type=Fold(), help="Score only fold K of N of the outlets, K from 0.")
@click.option("--without-fold", type=Fold(), help="Score all outlets but those of fold K of N.")
@click.option("--json", "as_json", is_flag=True, help="Print all figures as JSON; shares are fractions of 1.")
@cleaner_options
def command(  # noqa: PLR0917 - one argument an option
    gold: tuple[Path, ...],
    worst: int,
    outlets: bool,
    only_outlet: tuple[str, ...],
    fold: tuple[int, int] | None,
    without_fold: tuple[int, int] | None,
    as_json: bool,
    keep: tuple[str, ...],
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    packs: tuple[str, ...],
) -> None:
    """Score the cleaner against labelled articles.

    GOLD is a JSONL file of labelled articles or pages, a text file with marks, or a folder of
    such text files.

    \b
    {"id": "a1", "outlet": "kompas.com", "text": "…", "flattened": false,
     "spans": [[0, 25, "dateline"]], "meta": {"place": "Jakarta"}}
    {"id": "p1", "outlet": "kompas.com", "page": "pages/p1.html", "body": "…", "meta": {}}

    Offsets are code points; what no span covers is story. In a text file with marks furniture
    stands in ⟦kind:…⟧, below a header and a line ---.

    \b
    Figures (characters are those of words and punctuation, white space aside):
      lossy     articles that lose any of their story
      lost/10k  of 10,000 characters of story, how many are gone
      left/10k  of 10,000 characters of furniture, how many still stand
                (for pages: of 10,000 characters of story, how many stand beside them)
      perfect   articles that come out as the story, word for word
      F1        agreement with the story, the mean over the articles
      stated    articles whose label states the field; right: those where the cleaner agrees;
                invented: those where the label is empty and the cleaner is not
      fired     cuts of the rule; right: those of which at least nine tenths are labelled
                furniture; its kind: those of which most is labelled as the rule's kind
      bound     the lower end of the 95 % Wilson interval of right/fired; below 0.9 it is
                marked with <: the figures do not vouch for the rule
      story cut characters of story that the rule cut

    Folds split the outlets the same way on every machine: work on --without-fold 0/3, then
    check on --fold 0/3, outlets that the work has not seen.
    """  # noqa: D301 - click reads the backspace as "leave these lines alone"
    from cleannews.evaluate.choose import chooser
    from cleannews.evaluate.gold import GoldError, read_gold
    from cleannews.evaluate.score import score
    from cleannews.evaluate.tables import report
    from cleannews.evaluate.totals import as_data

    cleaner = cleaner_of(keep, select, ignore, packs)
    wanted = chooser(only_outlet, fold, without_fold)
    try:
        scored = [score(each, cleaner) for each in read_gold(gold) if wanted(each.outlet)]
    except GoldError as problem:
        raise click.ClickException(str(problem)) from None
    except OSError as problem:
        raise click.ClickException(f"{problem.filename}: {problem.strerror}; it cannot be read") from None
    if not scored:
        raise click.ClickException("no article is left to score; do the outlets of GOLD fit the options?")
    if as_json:
        click.echo(json.dumps(as_data(scored), ensure_ascii=False, indent=1))
        return
    for line in report(scored, outlets=outlets):
        click.echo(line)
    if worst:
        from rich.console import Console

        from cleannews.evaluate import worst as view

        console = Console(soft_wrap=True, highlight=False)
        for each in view.worst(scored, worst):
            console.print()
            for shown in view.show(each):
                console.print(shown)
