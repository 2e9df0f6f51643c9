"""How the copy of native advertising begins, with slots for the ailment, the cure and the brand.

A rule cuts the copy (`cleannews.rules.ad`), and a headline in running text ends before it (`cleannews.border`).
"""

TREATMENT = r"Lakukan ini,? dan "
FOUND = r"Pembunuh \w+ Ditemukan! "
ENEMY = r"Musuh terbesar \w+\? "
SLIMMING = r"Cara Menghilangkan [A-Z]\w+ [A-Z]\w+\. "
MEDICINE = r"Obat [\w ]{20,70}\. \+"
SALE = r"[A-Z]{3,20} - diskon "

HEADS = "|".join((TREATMENT, FOUND, ENEMY, SLIMMING, MEDICINE, SALE))
"""All of them, as one pattern."""
