"""Bytes of a page to text: what the bytes are weighs more than what the page says they are."""

from __future__ import annotations

import codecs
import re

_DECLARED = re.compile(rb"""(?:charset|encoding)\s{0,3}=\s{0,3}["']?\s{0,3}([\w.:-]{2,40})""", re.IGNORECASE)
_LOOK = 4096
"""Bytes in which a declaration is looked for; browsers look in 1,024, old templates need more."""
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WESTERN = frozenset(("ascii", "iso8859-1", "cp1252", "utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-7"))
"""Codecs that a page in single bytes names when it means Windows-1252."""
_STRAY = {0xDC00 + byte: bytes([byte]).decode("cp1252", "replace") for byte in range(0x80, 0x100)}
"""Bytes that are not UTF-8, as `surrogateescape` leaves them, read as Windows-1252."""


def decode_page(data: bytes) -> str:
    """The text of a saved page.

    A byte-order mark decides; then valid UTF-8 is UTF-8, whatever the page declares.
    Else the declared encoding holds, and bytes that do not fit it are read as
    Windows-1252: old templates declare UTF-8 and paste from Word.

    Args:
        data: the bytes of the page.

    Returns:
        Its text, without the byte-order mark. Never fails: what cannot be read is U+FFFD.
    """
    for bom, codec in _BOMS:
        if data.startswith(bom):
            return data[len(bom) :].decode(codec, "replace")
    head = data[:_LOOK]
    if b"\0" in head:
        for codec, at in (("utf-16-le", 1), ("utf-16-be", 0)):
            zeros = head[at::2].count(0)
            if zeros * 10 > len(head) * 4:
                return data.decode(codec, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    declared = _DECLARED.search(head)
    if declared is not None:
        try:
            codec = codecs.lookup(declared[1].decode("ascii")).name
            if codec not in _WESTERN:
                return data.decode(codec, "replace")
        except (LookupError, UnicodeDecodeError):
            pass  # a codec that does not exist, or one that gives no text
    return data.decode("utf-8", "surrogateescape").translate(_STRAY)
