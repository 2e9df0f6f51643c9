"""Rule packs: rules of users, what they silence, and what is said of a pack that is not right."""

import pickle
from pathlib import Path

import pytest

from cleannews import Cleaner
from cleannews.pack import Pack, PackError
from commands import run

RIMBA = """
[[rule]]
name = "rimba_app"
kind = "promo"
starts = ["- Unduh aplikasi"]
line = 'Unduh aplikasi Kabar Rimba.*'
doc = "The invitation to the app."
examples = '''
- Unduh aplikasi Kabar Rimba di sini
  Harga cabai naik.

  Unduh aplikasi itu, kata Sari.
'''

[[rule]]
name = "rimba_desk"
kind = "byline"
has = ["(Rimba/"]
span = '\\s*\\(rimba/(?P<editors>\\w+)(?:,(?P<editors>\\w+))*\\)'
doc = "The initials of the desk."
examples = '''
  Harga cabai naik.[- (rimba/rl,bs)-]
= editors: rl
= editors: bs

  Ia menulis (rimba/) di papan.
'''
"""
TEXT = "Harga cabai naik di pasar.\n\nUnduh aplikasi Kabar Rimba sekarang juga\n\nKata dia begitu. (rimba/rl)\n"
SILENT = "Harga cabai naik di pasar.\n\nBaca juga: Buku Baru Terbit di Bandung\n\nKata dia, pasokan berkurang.\n"


def pack(folder: Path, source: str = RIMBA, name: str = "rimba.toml") -> Path:
    path = folder / name
    path.write_text(source)
    return path


def faults(folder: Path, source: str) -> str:
    with pytest.raises(PackError) as caught:
        Pack.read(pack(folder, source), ["baca_juga"])
    return str(caught.value).replace(str(folder), "")


def changed(**keys: str) -> str:
    """The first rule of the pack with other values, as they stand in TOML; "" leaves a key out."""
    rule = RIMBA.split("[[rule]]")[1]
    lines = rule.split("\n")
    for key, value in keys.items():
        lines = [line for line in lines if not line.startswith(f"{key} = ")] if key != "examples" else lines
        if key == "examples":
            start = next(i for i, line in enumerate(lines) if line.startswith("examples"))
            del lines[start : start + 7]
        if value:
            lines.insert(1, f"{key} = {value}")
    return "[[rule]]" + "\n".join(lines)


def test_its_rules_clean_and_tell() -> None:
    article = Cleaner(packs=[Pack("rimba.toml", RIMBA)]).clean(TEXT)
    assert article.text == "Harga cabai naik di pasar.\n\nKata dia begitu.\n"
    assert article.editors == ["rl"]
    assert {piece.rule for piece in article.removed} >= {"rimba_app", "rimba_desk"}


def test_its_rules_are_known_by_name(tmp_path: Path) -> None:
    path = pack(tmp_path)
    assert [rule.name for rule in Cleaner(packs=[path], select=["rimba_app"]).rules] == ["rimba_app"]
    assert "rimba_app" not in [rule.name for rule in Cleaner(packs=[path], ignore=["promo"]).rules]
    assert "unduh aplikasi" in run("rules", "--pack", path, "rimba_app", cwd=tmp_path).stdout


def test_it_travels_with_the_cleaner(tmp_path: Path) -> None:
    path = pack(tmp_path)
    cleaner = Cleaner(packs=[path])
    path.unlink()
    again = pickle.loads(pickle.dumps(cleaner))  # noqa: S301 - our own
    assert again.clean(TEXT) == cleaner.clean(TEXT)


def test_a_run_by_many_workers_uses_it(tmp_path: Path) -> None:
    path = pack(tmp_path)
    (tmp_path / "texts").mkdir()
    for number in range(6):
        (tmp_path / f"texts/{number}.txt").write_text(TEXT)
    assert run("run", "--jobs", "2", "--pack", path, "texts", cwd=tmp_path).returncode == 0
    assert {(tmp_path / f"texts-clean/{n}.txt").read_text() for n in range(6)} == {
        "Harga cabai naik di pasar.\n\nKata dia begitu.\n"
    }


def test_the_examples_are_run_by_test(tmp_path: Path) -> None:
    done = run("rules", "--pack", pack(tmp_path), "--test", "rimba_app", "rimba_desk", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, "4 examples of 2 rules: all come out as they say\n")
    done = run(
        "rules", "--pack", pack(tmp_path, RIMBA.replace("- Unduh aplikasi K", "  Unduh aplikasi K")), "--test", cwd=tmp_path
    )
    assert done.returncode == 2
    assert "rimba.toml:3: rule rimba_app: example 1 (“Unduh aplikasi Kabar Rimba di sini" in done.stderr


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("[[rule]\n", "/rimba.toml: not valid TOML"),
        ("[rule]\nname = 'x'\n", "/rimba.toml: write [[rule]], with two brackets"),
        ("[[rules]]\n", "/rimba.toml: unknown table [rules]; a pack has [[rule]] and [[silence]]"),
        (changed(name='"Rimba"'), "/rimba.toml:2: rule Rimba: a name is of small letters"),
        (changed(name='"baca_juga"'), "rule baca_juga: a rule or kind of that name exists"),
        (changed(name=""), "/rimba.toml: rule number 1: needs 'name'"),
        (changed(kind='"promos"'), "rule rimba_app: unknown kind 'promos'; one of title,"),
        (changed(doc=""), "rule rimba_app: needs 'doc'"),
        (changed(starts=""), "rule rimba_app: needs a trigger"),
        (changed(starts="[1]"), "'starts' is a list of texts"),
        (changed(starts='["—"]'), "each phrase of 'starts' needs a word"),
        (changed(line=""), "needs either 'line', a pattern for whole lines, or 'span'"),
        (changed(span="'x'"), "needs either 'line', a pattern for whole lines, or 'span'"),
        (changed(line="'(a'"), "'line' is not a pattern: missing ) at position 2: (a"),
        (changed(line="'(?P<who>a)'"), "a group named 'who'; groups are named for metadata: title, authors"),
        (changed(head="true"), "'head' is a number of lines"),
        (changed(certain="1"), "'certain' is true or false"),
        (changed(start='["x"]'), "unknown key 'start'; did you mean 'starts'?"),
        (changed(examples=""), "rule rimba_app: needs 'examples'"),
        (changed(examples='"- Unduh aplikasi Kabar Rimba"'), "rule rimba_app: no example shows what stays"),
        (changed(examples='"  Unduh aplikasi itu"'), "rule rimba_app: no example shows a cut"),
        (changed(examples='"Unduh aplikasi itu"'), "rule rimba_app: its examples: line"),
        (changed(examples="'''\n- Harga naik.\n\n  Harga turun.\n'''"), "example 1 (“Harga naik.”): “Harga naik.” should be cut and stays; the rule finds nothing here"),
        (changed(examples="'''\n- Unduh aplikasi Kabar Rimba\n\n  Unduh aplikasi Kabar Rimba\n'''"), "example 2 (“Unduh aplikasi Kabar Rimba”): “Unduh aplikasi Kabar Rimba” should stay and is cut"),
        ("[[silence]]\nrule = 'baca_jug'\n", "/rimba.toml: silence number 1 (baca_jug): no rule or kind is named 'baca_jug'; did you mean baca_juga?"),
        ("[[silence]]\noutlet = 'x'\n", "silence number 1 (None): needs 'rule'"),
        ("[[silence]]\nrule = 'related'\nline = '('\n", "silence number 1 (related): 'line' is not a pattern"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_with_its_place(tmp_path: Path, source: str, message: str) -> None:
    assert message in faults(tmp_path, source)


def test_all_faults_are_said_at_once(tmp_path: Path) -> None:
    found = faults(tmp_path, RIMBA.replace('kind = "promo"', 'kind = "app"').replace("= editors: bs", "= editors: b"))
    assert [line.split(": ")[1] for line in found.split("\n")] == ["rule rimba_app", "rule rimba_desk"]


def test_a_pack_that_cannot_be_read_is_an_error_of_the_call(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    done = run("run", "--pack", "none.toml", "a.txt", cwd=tmp_path)
    assert done.returncode == 2
    assert "none.toml: cannot be read: No such file" in done.stderr
    (tmp_path / "latin.toml").write_bytes(b"# caf\xe9")
    assert "latin.toml: not UTF-8" in run("run", "--pack", "latin.toml", "a.txt", cwd=tmp_path).stderr


def test_a_slow_pattern_costs_its_rule_and_nothing_else(tmp_path: Path) -> None:
    slow = RIMBA.replace("(?P<editors>\\w+)(?:,(?P<editors>\\w+))*", "(?P<editors>(?:\\w|\\w\\w)+)(?:,(?P<editors>\\w+))*")
    assert slow != RIMBA
    (tmp_path / "rimba.toml").write_text(slow)
    text = TEXT.replace("(rimba/rl)", "(rimba/" + "x" * 60 + "!")
    (tmp_path / "a.txt").write_text(text)
    (tmp_path / "b.txt").write_text(TEXT)
    done = run("run", "--pack", "rimba.toml", "a.txt", "b.txt", "-o", "-", cwd=tmp_path)
    assert done.returncode == 0
    assert "rule rimba_desk took too long" in done.stderr
    cleaner = Cleaner(packs=[tmp_path / "rimba.toml"])
    article = cleaner.clean(text)
    assert article.flags == ["slow-rule:rimba_desk"]
    assert {piece.rule for piece in article.removed} == {"rimba_app", "blank"}
    assert cleaner.clean(TEXT).flags == []


def silenced(conditions: str) -> Cleaner:
    return Cleaner(packs=[Pack("s.toml", f"[[silence]]\n{conditions}\n")])


def test_silence_everywhere() -> None:
    assert silenced("rule = 'baca_juga'").clean(SILENT).text == SILENT
    assert silenced("rule = ['ad', 'related']").clean(SILENT).text == SILENT
    assert silenced("rule = 'ad'").clean(SILENT).text != SILENT


@pytest.mark.parametrize(
    ("known", "silent"),
    [
        ({"outlet": "Kabar Rimba"}, True),
        ({"outlet": "KABAR RIMBA"}, True),
        ({"url": "https://www.kabarrimba.example/2022/01/a"}, True),
        ({"url": "kabarrimba.example/a"}, True),
        ({"url": "https://bukankabarrimba.example/a"}, False),
        ({"outlet": "Kabar Kota"}, False),
        ({}, False),
        (None, False),
    ],
)
def test_silence_for_an_outlet(known: dict[str, str] | None, silent: bool) -> None:
    cleaner = silenced("rule = 'related'\noutlet = ['Kabar Rimba', 'kabarrimba.example']")
    assert (cleaner.clean(SILENT, known=known).text == SILENT) is silent


def test_silence_for_files(tmp_path: Path) -> None:
    source = "[[silence]]\nrule = 'related'\nfiles = 'rimba/*.txt'\n"
    path = pack(tmp_path, source)
    for name in ("rimba", "kota"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.txt").write_text(SILENT)
    done = run("check", "--pack", path, ".", cwd=tmp_path)
    assert [line.split(":")[0] for line in done.stdout.splitlines()] == ["./kota/a.txt"]
    assert run("check", "--pack", path, "a.txt", cwd=tmp_path / "rimba").returncode == 1, (
        "only the path as it is given is compared"
    )


def test_silence_for_lines() -> None:
    cleaner = silenced("rule = 'baca_juga'\nline = 'Baca juga: Buku.*'")
    assert cleaner.clean(SILENT).text == SILENT
    assert cleaner.clean(SILENT.replace("Buku Baru", "Harga Baru")).text != SILENT


def test_a_rule_for_one_outlet() -> None:
    source = RIMBA.replace('kind = "promo"', 'kind = "promo"\noutlet = "Kabar Rimba"')
    cleaner = Cleaner(packs=[Pack("r.toml", source)])
    assert "Unduh" in cleaner.clean(TEXT).text
    assert "Unduh" not in cleaner.clean(TEXT, known={"outlet": "Kabar Rimba"}).text
