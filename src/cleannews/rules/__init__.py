"""The rules, one module for each kind of furniture.

`ALL` is the precedence: where two cuts overlap, the rule that stands first here wins.
"""

from cleannews.rule import Rule
from cleannews.rules.ad import ad_marker
from cleannews.rules.related import baca_juga

ALL: tuple[Rule, ...] = (ad_marker, baca_juga)
