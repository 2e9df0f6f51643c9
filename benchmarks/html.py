"""Quality and time of cleannews on saved pages, beside the extractors that people use today.

    pip install 'cleannews[bench]'
    python benchmarks/html.py PAGES/labelled.jsonl

The labels are one object a line: `{"id", "page", "body"}`; `page` is the path of a saved page, relative to the file.
Every tool sees the same bytes in the same run. The calls are interleaved, page by page, and the time of a page is
the median over the repeats, so that a busy machine is busy for all. A tool that is not installed, or fails, says so.

lost     weight of the story that is gone, as a share of the story
left     weight of what is no story, as a share of the story
F1       of the tokens (words and single marks, weighed by their length), averaged over the pages
perfect  pages whose text is the story, token for token
time     of one page, and as a multiple of `trafilatura.bare_extraction(page, with_metadata=True)`
"""

from __future__ import annotations

import argparse
import importlib.metadata
import json
import logging
import re
import statistics
import sys
import time
import unicodedata
import warnings
from collections import defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, NamedTuple

Extract = Callable[[bytes], str]
REFERENCE = "trafilatura"
_TOKEN = re.compile(r"\w+|[^\w\s]")
_FOLD = str.maketrans("“”„‟«»‘’´`–—‐‑−…", '""""""\'\'\'\'-----.', "\u00ad\u200b\ufeff")


class Page(NamedTuple):
    """A saved page and the tokens of its story."""

    ident: str
    data: bytes
    story: list[str]


class Score(NamedTuple):
    """Weights of one page: its story, what a tool took, what both have; whether they are the same."""

    story: int
    taken: int
    same: int
    perfect: bool


def tokens(text: str) -> list[str]:
    """Words and single marks, with quotes and dashes folded."""
    return _TOKEN.findall(unicodedata.normalize("NFC", text).translate(_FOLD))


def weight(parts: Iterable[str]) -> int:
    """The characters of tokens."""
    return sum(map(len, parts))


def common(one: list[str], other: list[str]) -> int:
    """The weight of a longest common subsequence of two lists of tokens.

    Rows of the table are kept as bits of an integer, one row a token of `other`; a zero bit says
    that the subsequence grows at that token of `one`. The rows are walked back to weigh it.
    """
    places: dict[str, int] = defaultdict(int)
    for number, token in enumerate(one):
        places[token] |= 1 << number
    full = (1 << len(one)) - 1
    rows = [full]
    for token in other:
        hits = rows[-1] & places.get(token, 0)
        rows.append(((rows[-1] + hits) | (rows[-1] - hits)) & full)
    total, x, y = 0, len(one), len(other)
    while x and y:
        if one[x - 1] == other[y - 1]:
            total += len(one[x - 1])
            x, y = x - 1, y - 1
        elif rows[y] & (1 << (x - 1)):
            x -= 1
        else:
            y -= 1
    return total


def score(story: list[str], text: str) -> Score:
    """Compare what a tool took with the story."""
    taken = tokens(text)
    if taken == story:
        return Score(weight(story), weight(story), weight(story), perfect=True)
    return Score(weight(story), weight(taken), common(story, taken), perfect=False)


def _cleannews() -> Extract:
    from cleannews import Cleaner
    from cleannews.html import clean_page

    cleaner = Cleaner()
    return lambda data: clean_page(data, cleaner).text


def _trafilatura(**options: Any) -> Callable[[], Extract]:
    def make() -> Extract:
        from trafilatura import bare_extraction

        def extract(data: bytes) -> str:
            document: Any = bare_extraction(data, with_metadata=True, **options)
            return (document.text or "") if document is not None else ""

        return extract

    return make


def _justext() -> Extract:
    import justext

    words = justext.get_stoplist("Indonesian")
    return lambda data: "\n".join(part.text for part in justext.justext(data, words) if not part.is_boilerplate)


def _readability() -> Extract:
    import lxml.html
    from readability import Document

    def extract(data: bytes) -> str:
        tree = lxml.html.fromstring(Document(_decode(data)).summary())
        for block in tree.iter("p", "div", "br", "li", "h1", "h2", "h3", "h4", "td"):
            block.tail = "\n" + (block.tail or "")
        return str(tree.text_content())

    return extract


def _resiliparse() -> Extract:
    from resiliparse.extract.html2text import extract_plain_text

    return lambda data: str(extract_plain_text(_decode(data), main_content=True, alt_texts=False, links=False, comments=False))


def _newspaper() -> Extract:
    from newspaper import Article

    def extract(data: bytes) -> str:
        article = Article("https://example.org/", language="id", fetch_images=False)
        article.download(input_html=_decode(data))
        article.parse()
        return str(article.text)

    return extract


def _goose() -> Extract:
    from goose3 import Goose

    goose = Goose({"enable_image_fetching": False, "use_meta_language": False, "target_language": "id"})
    return lambda data: str(goose.extract(raw_html=_decode(data)).cleaned_text)


def _boilerpy() -> Extract:
    from boilerpy3.extractors import ArticleExtractor

    return lambda data: str(ArticleExtractor(raise_on_failure=False).get_content(_decode(data)))


def _decode(data: bytes) -> str:
    from cleannews.html import decode_page

    return decode_page(data)


TOOLS: dict[str, tuple[str, Callable[[], Extract]]] = {
    "cleannews": ("cleannews", _cleannews),
    REFERENCE: ("trafilatura", _trafilatura()),
    "trafilatura precision": ("trafilatura", _trafilatura(favor_precision=True)),
    "trafilatura recall": ("trafilatura", _trafilatura(favor_recall=True)),
    "trafilatura fast": ("trafilatura", _trafilatura(fast=True)),
    "jusText (Indonesian)": ("justext", _justext),
    "readability-lxml": ("readability-lxml", _readability),
    "resiliparse": ("resiliparse", _resiliparse),
    "newspaper4k": ("newspaper4k", _newspaper),
    "goose3": ("goose3", _goose),
    "boilerpy3": ("boilerpy3", _boilerpy),
}
"""Name, distribution and maker of each tool; makers import, so that a missing one is missing alone."""


def read_pages(labels: Path) -> list[Page]:
    """The labelled pages.

    Raises:
        SystemExit: the file cannot be read, or a line of it is not right.
    """
    try:
        lines = labels.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as problem:
        raise SystemExit(f"error: {labels}: {problem}") from problem
    pages = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            entry = json.loads(line)
            pages.append(Page(str(entry["id"]), (labels.parent / entry["page"]).read_bytes(), tokens(entry["body"])))
        except (ValueError, KeyError, TypeError) as problem:
            raise SystemExit(f"error: {labels}:{number}: not a label with id, page and body ({problem!r})") from problem
        except OSError as problem:
            raise SystemExit(f"error: {labels}:{number}: the page cannot be read: {problem}") from problem
    return pages


def run(
    tools: dict[str, Extract], pages: list[Page], repeats: int
) -> tuple[dict[str, list[Score]], dict[str, float], dict[str, int]]:
    """Run all tools over all pages.

    Returns:
        For each tool: the scores of the pages, the seconds for all pages (medians), the pages on which it failed.
    """
    scores: dict[str, list[Score]] = {name: [] for name in tools}
    seconds = dict.fromkeys(tools, 0.0)
    failed = dict.fromkeys(tools, 0)
    for extract in tools.values():  # modules that load at the first call
        _time(extract, pages[0].data)
    for page in pages:
        times: dict[str, list[float]] = {name: [] for name in tools}
        for turn in range(repeats):
            for name, extract in tools.items():
                took, text = _time(extract, page.data)
                times[name].append(took)
                if turn == 0:
                    failed[name] += text is None
                    scores[name].append(score(page.story, text or ""))
        for name in tools:
            seconds[name] += statistics.median(times[name])
    return scores, seconds, failed


def _time(extract: Extract, data: bytes) -> tuple[float, str | None]:
    start = time.perf_counter()
    try:
        text: str | None = extract(data)
    except Exception:  # a peer may fail on a page: that is a result, too
        text = None
    return time.perf_counter() - start, text


def row(scores: list[Score]) -> tuple[float, float, float, float]:
    """Lost, left, F1 (macro) and perfect, as shares."""
    story = sum(s.story for s in scores)
    f1 = statistics.fmean(2 * s.same / (s.story + s.taken) if s.story + s.taken else 1.0 for s in scores)
    return (
        1 - sum(s.same for s in scores) / story,
        sum(s.taken - s.same for s in scores) / story,
        f1,
        sum(s.perfect for s in scores) / len(scores),
    )


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("labels", type=Path, help="JSON lines with id, page and body")
    parser.add_argument("--repeats", type=int, default=3, metavar="N", help="runs of each page; the median counts (default: 3)")
    parser.add_argument("--only", action="append", metavar="TOOL", help="run only the tools whose name begins so (repeatable)")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    args = parser.parse_args()
    sys.path[:] = [
        entry for entry in sys.path if Path(entry).resolve() != Path(__file__).resolve().parent
    ]  # this file hides `html`
    warnings.simplefilter("ignore")  # those of the peers
    logging.disable(logging.CRITICAL)
    pages = read_pages(args.labels)
    if not pages:
        raise SystemExit(f"error: {args.labels}: no labels in it")
    tools: dict[str, Extract] = {}
    missing: list[str] = []
    for name, (package, make) in TOOLS.items():
        if args.only and not any(name.startswith(wanted) for wanted in args.only):
            continue
        try:
            tools[name] = make()
        except Exception as problem:  # not installed, or it does not load here
            missing.append(f"{name}: {package} does not load ({problem}); pip install 'cleannews[bench]'")
    scores, seconds, failed = run(tools, pages, max(1, args.repeats))
    table: dict[str, dict[str, Any]] = {}
    for name in tools:
        lost, left, f1, perfect = row(scores[name])
        each = seconds[name] / len(pages)
        table[name] = {
            "version": importlib.metadata.version(TOOLS[name][0]),
            "lost": lost,
            "left": left,
            "f1": f1,
            "perfect": perfect,
            "milliseconds": each * 1000,
            "times": seconds[name] / seconds[REFERENCE] if REFERENCE in seconds else None,
            "failed": failed[name],
        }
    if args.json:
        print(json.dumps({"pages": len(pages), "repeats": args.repeats, "tools": table, "missing": missing}, indent=1))
        return 0
    print(f"{len(pages)} pages, {args.repeats} runs each\n")
    print(f"{'':24}{'version':>9}{'lost':>9}{'left':>9}{'F1':>9}{'perfect':>9}{'ms/page':>9}{'times':>8}")
    for name, figures in table.items():
        times = f"{figures['times']:8.2f}" if figures["times"] is not None else f"{'':8}"
        note = f"  failed on {figures['failed']}" if figures["failed"] else ""
        print(
            f"{name:24}{figures['version']:>9}{figures['lost']:9.2%}{figures['left']:9.2%}{figures['f1']:9.4f}{figures['perfect']:9.1%}"
            f"{figures['milliseconds']:9.1f}{times}{note}"
        )
    for line in missing:
        print(line)
    return 0


if __name__ == "__main__":
    sys.exit(main())
