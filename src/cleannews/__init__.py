r"""cleannews: takes the site furniture out of scraped Indonesian news.

>>> from cleannews import clean
>>> article = clean("JAKARTA, KOMPAS.com - Harga cabai naik.\nBaca juga: Harga Telur Turun")
>>> article.text
'Harga cabai naik.'
>>> article.place, article.related
('Jakarta', ['Harga Telur Turun'])
"""

from cleannews._version import __version__
from cleannews.article import Article, Removed, restore
from cleannews.cleaner import Cleaner, clean

__all__ = ["Article", "Cleaner", "Removed", "__version__", "clean", "restore"]
