"""Story text that holds a rule's own trigger, in sentences nobody would call furniture, comes out as it went in.

Gold articles hold few of these: the triggers of every rule are put into invented prose in the places where rules look.
"""

from __future__ import annotations

import re

import pytest

from cleannews import clean
from cleannews.rule import Rule
from cleannews.rules import ALL

BODY = (
    "Petani di lereng Merbabu memanen cabai sejak Senin, dan harga di pasar Sragen turun pelan-pelan.",
    "Rina, yang menanam dua ribu batang, mengatakan panen kali ini lebih baik daripada tahun lalu.",
    "Ia berharap pemerintah desa membantu mencari pembeli sebelum harga jatuh lebih dalam lagi.",
    "Warga lain masih menunggu hujan reda sebelum turun ke kebun yang letaknya cukup jauh itu.",
)
SENTENCES = (
    "Kata Rina, {} itu dibahas warga desa sejak pagi sampai malam di balai desa.",
    "{} yang dibicarakan warga itu sudah lama ada di desa, kata Rina kepada tetangganya.",
    'Warga menyebut "{}" berkali-kali dalam rapat itu, dan kepala desa mencatatnya dengan sabar.',
    "Menurut kepala desa, {} bukan hal baru bagi petani cabai di lereng gunung itu.",
    "Ketika ditanya soal {TITLE} oleh Rina Lestari, kepala desa itu hanya tersenyum dan pergi.",
    "{TITLE} Rina Lestari dari Desa Kaliboto itu akhirnya ditanyakan warga kepada kepala desa.",
    "Papan bertuliskan {SHOUT} berdiri di tepi jalan desa itu sejak musim panen tahun lalu.",
)
WORDS = re.compile(r"[a-z][a-z ]*[a-z]")
"""A trigger of words; one with a colon, a bracket or an address in it is furniture by its marks."""
MARKERS = {"advertisement", "advertisements", "scroll to continue", "important disclaimer"}
"""Triggers that stand in no Indonesian sentence: they are furniture wherever they stand."""
LABELS = {"ringkasan berita", "simak juga video", "lihat juga video", "baca selengkapnya berita", "halaman selanjutnya"}
"""Triggers that are labels as soon as each of their words has a capital."""


def triggers() -> list[tuple[Rule, str]]:
    found = [(rule, trigger.strip()) for rule in ALL for trigger in (*rule.starts, *rule.has)]
    return [(rule, trigger) for rule, trigger in found if WORDS.fullmatch(trigger) and trigger not in MARKERS]


def texts(trigger: str) -> list[str]:
    made = []
    for sentence in SENTENCES:
        if trigger in LABELS and "{}" not in sentence:
            continue
        plain = trigger[:1].upper() + trigger[1:] if sentence.startswith("{}") else trigger
        line = sentence.format(plain, TITLE=trigger.title(), SHOUT=trigger.upper())
        made += ["\n".join([*BODY[:place], line, *BODY[place:]]) + "\n" for place in (0, 2, len(BODY))]
        made.append(" ".join([*BODY[:2], line, *BODY[2:]]) + "\n")
    return made


@pytest.mark.parametrize("rule", sorted({rule.name for rule, _ in triggers()}))
def test_prose_with_a_trigger_stays(rule: str) -> None:
    for owner, trigger in triggers():
        if owner.name == rule:
            for text in texts(trigger):
                removed = clean(text).removed
                assert not removed, (trigger, [(piece.rule, piece.text) for piece in removed])
