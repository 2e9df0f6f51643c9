"""HTML pages: the story out of a saved page, and what the page says about it."""

from cleannews.html.decode import decode_page
from cleannews.html.page import clean_page

__all__ = ["clean_page", "decode_page"]
