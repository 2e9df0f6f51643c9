"""`cleannews evaluate`: the figures are right, the files are read with care, and our own scores never fall."""

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleannews import Article, Cleaner, Removed
from cleannews.evaluate.choose import chooser, fold_of, parse_fold
from cleannews.evaluate.fields import same
from cleannews.evaluate.gold import Gold, GoldError, read_gold
from cleannews.evaluate.score import score
from cleannews.evaluate.tables import false_removals
from cleannews.evaluate.tokens import align, tokens_of, weight
from cleannews.evaluate.totals import by_field, by_group, by_kind, by_outlet, by_rule, total, wilson
from piles import pile
from pin import SCORES, scores_now

TEXT = "MEDAN - Harga cabai naik lagi. Baca juga: Harga Telur Turun Warga mengeluh di pasar."


class Fixed(Cleaner):
    """A cleaner that cuts given pieces and nothing else."""

    __slots__ = ("fields", "pieces")

    def __init__(self, *pieces: tuple[str, str, str], **fields: Any) -> None:
        super().__init__()
        self.pieces, self.fields = pieces, fields

    def clean(self, text: str, **_: Any) -> Article:
        removed = sorted(Removed(text.index(p), text.index(p) + len(p), kind, rule, p) for kind, rule, p in self.pieces)
        kept, at = [], 0
        for piece in removed:
            kept.append(text[at : piece.start])
            at = piece.end
        return Article("".join([*kept, text[at:]]), removed=removed, **self.fields)


def gold_of(text: str = TEXT, spans: Sequence[tuple[str, str]] = (), **more: Any) -> dict[str, Any]:
    places = [[text.index(piece), text.index(piece) + len(piece), kind] for kind, piece in spans]
    return {"id": "a", "outlet": "kabar.id", "text": text, "flattened": True, "spans": places, "meta": {}} | more


LINK, PLACE = ("related", "Baca juga: Harga Telur Turun"), ("dateline", "MEDAN - ")
ENTRY = gold_of(spans=[PLACE, LINK], meta={"place": "Medan", "authors": ["Budi", "Wati"]})


@pytest.fixture
def entry(tmp_path: Path) -> Gold:
    (tmp_path / "gold.jsonl").write_text(json.dumps(ENTRY) + "\n", encoding="utf-8")
    return next(iter(read_gold([tmp_path / "gold.jsonl"])))


def cleannews(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "cleannews", "evaluate", *map(str, arguments)], capture_output=True, encoding="utf-8", check=False
    )


# --- figures


def test_nothing_cut(entry: Gold) -> None:
    s = score(entry, Fixed())
    assert (s.lost, s.surplus, s.furniture) == (0, 30, 30)
    assert s.left == {"dateline": (6, 6), "related": (24, 24)}
    assert not s.perfect
    assert s.fields["place"] == "missing"
    assert s.fields["title"] == "empty"


def test_all_right(entry: Gold) -> None:
    s = score(
        entry, Fixed(("dateline", "d", PLACE[1]), ("related", "r", LINK[1]), place="medan", authors=["Wati", "Budi"], tags=["x"])
    )
    assert (s.lost, s.surplus, s.perfect) == (0, 0, True)
    assert [firing.right and firing.as_kind for firing in s.firings] == [True, True]
    assert (s.fields["place"], s.fields["authors"], s.fields["tags"]) == ("right", "right", "invented")


def test_a_cut_that_takes_story(entry: Gold) -> None:
    s = score(entry, Fixed(("related", "r", LINK[1] + " Warga mengeluh"), ("ad", "a", PLACE[1])))
    assert (s.lost, s.surplus) == (13, 0)
    assert [(f.rule, f.right, f.as_kind, f.size, f.wrong) for f in s.firings] == [
        ("a", True, False, 6, 0),
        ("r", False, True, 37, 13),
    ]
    assert false_removals([s]).startswith("False removals: 1 of 1 articles lose story text, 13 characters in all, ")
    assert by_kind([s]) == {"dateline": (6, 0), "related": (24, 0)}


def test_totals(entry: Gold) -> None:
    lossy = score(entry, Fixed(("related", "r", LINK[1] + " Warga mengeluh")))
    exact = score(entry, Fixed(("dateline", "d", PLACE[1]), ("related", "r", LINK[1]), place="Medan"))
    figures = total([lossy, exact])
    assert (figures.documents, figures.losing, figures.perfect) == (2, 1, 1)
    assert figures.lost == pytest.approx(13 / (2 * exact.body))
    assert figures.residue == pytest.approx(6 / 60)
    assert set(by_group([lossy, exact])) == {"all", "flattened", "furnished"}
    assert list(by_outlet([lossy, exact])) == ["kabar.id"]
    rules = {r.rule: (r.fired, r.right, r.story) for r in by_rule([lossy, exact])}
    assert rules == {"r": (2, 1, 13), "d": (1, 1, 0)}
    fields = {f.field: (f.stated, f.right, f.invented) for f in by_field([lossy, exact])}
    assert fields["place"] == (2, 1, 0)
    assert fields["source"] == (0, 0, 0)


@pytest.mark.parametrize(
    ("right", "tries", "bound"), [(0, 0, 0.0), (0, 5, 0.0), (10, 10, 0.7225), (95, 100, 0.8882), (35, 35, 0.9011)]
)
def test_wilson(right: int, tries: int, bound: float) -> None:
    assert wilson(right, tries) == pytest.approx(bound, abs=1e-4)


def test_tokens_fold_the_shape_of_quotes_and_dashes() -> None:
    assert tokens_of("“Naik” – kata\u00a0dia…") == tokens_of('"Naik" - kata dia.')
    assert tokens_of("e\u0301") == tokens_of("\u00e9")
    assert weight(tokens_of("(12/3) naik")) == 10


def longest(first: Sequence[str], second: Sequence[str]) -> int:
    row = [0] * (len(second) + 1)
    for a in first:
        last = 0
        for j, b in enumerate(second, 1):
            last, row[j] = row[j], last + 1 if a == b else max(row[j], row[j - 1])
    return row[-1]


@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.lists(st.sampled_from("abc"), max_size=14), st.lists(st.sampled_from("abcd"), max_size=14))
def test_alignment_is_a_longest_common_subsequence(first: list[str], second: list[str]) -> None:
    pairs = align(first, second)
    assert all(first[i] == second[j] for i, j in pairs)
    assert pairs == sorted(pairs)
    assert len({i for i, _ in pairs}) == len({j for _, j in pairs}) == len(pairs)
    assert len(pairs) == longest(first, second)


@pytest.mark.parametrize(
    ("field", "want", "have", "is_same"),
    [
        ("outlet", "Okezone.com", "okezone", True),
        ("outlet", "Tribun News", "TRIBUNNEWS.COM", True),
        ("outlet", "KOMPAS.com", "Kompas TV", False),
        ("outlet", "KOMPAS.com", None, False),
        ("date", "2019-04-30T05:34:00+07:00", "2019-04-30T05:34", True),
        ("date", "2019-04-30T05:34:00+07:00", "2019-04-30T05:34:00+08:00", False),
        ("date", "2019-04-30", "2019-04-30T05:34:00+07:00", True),
        ("date", "2019-04-30T05:34:00+07:00", "2019-04-30", False),
        ("tags", ["a", "B"], ["b", "a"], True),
        ("authors", ["Ani"], [], False),
        ("title", "“Naik”", '"naik"', True),
        ("place", "Medan", "", False),
    ],
)
def test_fields_compare(field: str, want: Any, have: Any, is_same: bool) -> None:
    assert same(field, want, have) is is_same


# --- choosing outlets


def test_folds_split_the_outlets() -> None:
    outlets = [f"kabar{i}.id" for i in range(60)]
    folds = [[o for o in outlets if chooser((), (k, 3), None)(o)] for k in range(3)]
    assert sorted(outlet for fold in folds for outlet in fold) == sorted(outlets)
    assert all(len(fold) > 10 for fold in folds)
    assert [o for o in outlets if chooser((), None, (0, 3))(o)] == [o for o in outlets if o not in folds[0]]
    assert fold_of("kompas.com", 3) == 1, "folds must not change between versions"


def test_only_some_outlets() -> None:
    wanted = chooser(["tribunnews.com"], None, None)
    assert [wanted(o) for o in ("tribunnews.com", "aceh.Tribunnews.com", "nottribunnews.com")] == [True, True, False]


@pytest.mark.parametrize("text", ["3/3", "1", "-1/3", "a/b", "1/0"])
def test_a_fold_that_is_none(text: str) -> None:
    with pytest.raises(ValueError, match="is no fold; write K/N"):
        parse_fold(text)


# --- reading


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{", ":2: this is not JSON"),
        ("[]", ":2: a labelled article has"),
        ('{"id": 1, "text": "a"}', ":2: a labelled article has"),
        ('{"id": 1, "text": "abc", "spans": [[1, 9, "ad"]]}', ":2: the span 1-9 (ad) lies outside the text of 3 characters"),
    ],
)
def test_a_line_that_is_not_right(tmp_path: Path, line: str, message: str) -> None:
    file = tmp_path / "gold.jsonl"
    file.write_text(f"{json.dumps(ENTRY)}\n{line}\n", encoding="utf-8")
    with pytest.raises(GoldError) as caught:
        list(read_gold([file]))
    assert f"{file}{message}" in str(caught.value)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Harga naik.", ": no line '---'"),
        ("plaec: Medan\n---\nHarga naik.", ":1: the header has lines such as"),
        ("# x\n---\nHarga ⟦iklan:naik⟧.", ":3: 'iklan' is no kind of furniture"),
        ("---\nHarga\n⟦ad:naik ⟦ad:x⟧", ":3: a mark inside a mark"),
        ("---\nHarga naik⟧", ":2: a mark is closed that was not opened"),
        ("---\nHarga ⟦ad:naik", ": the mark ⟦ad: is not closed"),
    ],
)
def test_a_marked_text_that_is_not_right(tmp_path: Path, text: str, message: str) -> None:
    file = tmp_path / "kabar.txt"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(GoldError) as caught:
        list(read_gold([file]))
    assert f"{file}{message}" in str(caught.value)


def test_a_marked_text(tmp_path: Path) -> None:
    (tmp_path / "kabar_baris.txt").write_text(
        "# Remark.\nplace: Medan\ntags: a\ntags: b\nnewline: crlf\nescapes: yes\n---\n⟦dateline:MEDAN -\\u00a0⟧Naik.\nLagi.⟦ad:Iklan⟧\n",
        encoding="utf-8",
    )
    gold = next(iter(read_gold([tmp_path])))
    assert gold.text == "MEDAN -\u00a0Naik.\r\nLagi.Iklan"
    assert gold.spans == ((0, 8, "dateline"), (20, 25, "ad"))
    assert gold.body.split() == ["Naik.", "Lagi."]
    assert gold.outlet == "kabar"
    assert gold.meta["place"] == "Medan"
    assert gold.meta["tags"] == ["a", "b"]
    assert gold.meta["title"] is None
    assert "related" not in gold.meta


# --- the command


def test_the_report_states_false_removals_first(tmp_path: Path) -> None:
    file = tmp_path / "gold.jsonl"
    file.write_text(json.dumps(ENTRY) + "\n", encoding="utf-8")
    done = cleannews(file, "--outlets", "--worst", "1")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("False removals: ")
    assert "kabar.id" in done.stdout
    assert "\x1b[" not in done.stdout
    figures = json.loads(cleannews(file, "--json").stdout)
    assert set(figures) == {"groups", "kinds", "outlets", "rules", "fields"}
    assert figures["groups"]["all"]["documents"] == 1


def test_worst_shows_what_was_lost_and_left(tmp_path: Path) -> None:
    story = gold_of(TEXT, [PLACE], id="story")  # the link counts as story here, so that cutting it is a loss
    (tmp_path / "gold.jsonl").write_text(json.dumps(story) + "\n", encoding="utf-8")
    done = cleannews(tmp_path / "gold.jsonl", "--worst", "3", "--keep", "dateline")
    assert "[-Baca juga: Harga Telur Turun-](" in done.stdout, done.stdout + done.stderr
    assert "{+MEDAN -+}(dateline)" in done.stdout


def test_choice_of_rules_and_folders(tmp_path: Path) -> None:
    (tmp_path / "kabar.txt").write_text("---\nHarga naik lagi.\n\n⟦related:Baca juga: Harga Telur Turun⟧\n", encoding="utf-8")
    everything = json.loads(cleannews(tmp_path, "--json").stdout)
    nothing = json.loads(cleannews(tmp_path, "--json", "--ignore", "related").stdout)
    assert everything["kinds"]["related"]["left"] == 0
    assert nothing["kinds"]["related"]["left"] == 1


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((), "Missing argument 'GOLD...'"),
        (("absent.jsonl",), "does not exist"),
        ((".", "--fold", "3/3"), "is no fold; write K/N"),
        ((".",), "no labelled articles here"),
        (("good.jsonl", "--only-outlet", "lain.id"), "no article is left to score"),
        (("bad.jsonl",), "bad.jsonl:1: this is not JSON"),
        (("good.jsonl", "--ignore", "relatd"), "did you mean related?"),
    ],
)
def test_errors_say_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], message: str) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "good.jsonl").write_text(json.dumps(ENTRY) + "\n", encoding="utf-8")
    (tmp_path / "bad.jsonl").write_text("{\n", encoding="utf-8")
    done = cleannews(*arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    assert message in " ".join(done.stderr.split())


def test_the_help_defines_the_figures() -> None:
    lines = cleannews("--help").stdout.splitlines()
    for figure in ("lossy", "lost/10k", "left/10k", "perfect", "fired", "bound"):
        assert any(line.split()[:1] == [figure] for line in lines), figure


# --- our own scores


@pytest.mark.parametrize("name", json.loads(SCORES.read_text(encoding="utf-8")))
def test_scores_never_fall(name: str) -> None:
    """A change may raise the scores and never lower them; `python tests/pin.py` pins them anew."""
    pinned, now = json.loads(SCORES.read_text(encoding="utf-8"))[name], scores_now().get(name)
    if now is None:
        pytest.skip("the pile is empty")
    for figure in ("lost", "left", "fields invented"):
        assert now[figure] <= pinned[figure], (
            f"{name}: {figure} rose; `cleannews evaluate tests/fixtures/{name} --worst 5` shows where"
        )
    for figure in ("perfect", "fields right"):
        assert now[figure] >= pinned[figure], (
            f"{name}: {figure} fell; `cleannews evaluate tests/fixtures/{name} --worst 5` shows where"
        )


def test_every_pile_is_pinned() -> None:
    pinned = json.loads(SCORES.read_text(encoding="utf-8"))
    assert {name for name in ("wild", "negative", "synthetic") if pile(name)} <= pinned.keys()
