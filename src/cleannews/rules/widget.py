"""Comments, polls, counters, text-size controls and code residue."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleannews.pattern import pattern
from cleannews.rule import Cut, Line, rule

_LABELS = frozenset(
    """komentar|komentar anda|berikan komentar|berikan komentarmu|berikan komentar anda|tulis komentar|tulis komentar anda|tinggalkan komentar|tinggalkan balasan
    |post a comment|posting komentar|tidak ada komentar|belum ada komentar|discussion about this post|laporkan komentar|kirim komentar|leave a reply|leave a comment
    |apa reaksi anda|berikan rating|beri rating|aa text|ukuran font|font|text sizes|medium|larger|dengarkan artikel|dengarkan|login|login untuk berkomentar|daftar sekarang
    |silakan login untuk berkomentar|baca kurang dari satu menit|dengarkan berita|putar audio|simpan artikel|simpan|laporkan|report|cancel reply|batalkan balasan
    |isi komentar|komentari berita|please enter your comment|please enter your name here|add yours|there are no comments|like love haha wow sad angry|lihat komentar|comments|add comment|no comments|suka|tidak suka|bagaimana reaksi anda|what's your reaction|reaksi anda|like this|menyukai ini|like|suka memuat|loading comments""".replace("\n    ", "").split("|")
)  # fmt: skip
_COUNT = pattern(
    r"\W*(?:dibaca\s?:?\s?[\d.,]{1,9}(?: kali)?|(?:telah )?dibaca sebanyak [\d.,]{1,9} kali|[\d.,]{1,7}\s?(?:komentar|comments?|views?|kali dibaca|dibaca|shares?|likes?|pembaca)"
    r"|(?:(?:post )?views?|visibility|hits|dilihat|pembaca|jumlah pembaca)\s?:?\s?[\d.,]{1,9}(?: kali)?|(?:waktu |lama )?baca \d{1,2} menit|\d{1,2} (?:menit (?:baca|membaca)|min(?:ute)?s? read)"
    r"|humanize \d{1,5} words|a\s?a(?:\s?a)?|[+-]\s?a\s?[+-]?|(?:ukuran )?font\s?:?\s?[-+ ]*)\W*",
    re.IGNORECASE,
)


@rule(kind="widget", starts=tuple(sorted({label.split()[0] for label in _LABELS})))
def widget_label(line: Line) -> Iterator[Cut]:
    """The label of a comment form, a poll or a reader's control, on its own line.

    Examples:
          Harga cabai naik.
        - Tulis Komentar Anda

          Harga cabai naik.
        - Like this:
        - Like

          Komentar warga beragam.
    """
    if line.low.strip(" :.?!*•-–—|>×+") in _LABELS and (line.tail or line.head) and len(line.doc.spans) > 1:
        yield line.cut()


@rule(
    kind="widget",
    starts=("dibaca", "telah dibaca", "post views", "views", "view", "visibility", "hits", "dilihat", "pembaca", "jumlah pembaca", "waktu baca", "lama baca", "baca", "humanize", "a", "aa", "font", "ukuran",
            *(str(n) for n in range(100))),
    has=(" views", "0komentar"),
)  # fmt: skip
def counter(line: Line) -> Iterator[Cut]:
    """Counts of readers and comments, reading time and text size, on their own line.

    Examples:
        - Dibaca: 1.234 kali
          Harga cabai naik.

        - Waktu baca 4 menit
          Harga cabai naik.

          Harga cabai naik.
        - Post Views: 150

          Dibaca 20 kali pun surat itu tetap lucu.
    """
    if len(line.text) < 44 and _COUNT.fullmatch(line.text):
        yield line.cut()


_UITE = pattern(
    r"(?:Isi )?[Kk]omentar sepenuhnya (?:(?:adalah|menjadi|merupakan) )?tanggung jawab [^\n.]{4,90}\.?(?: Kearifan dalam pemilihan kata[^\n]{0,120})?|Berkomentarlah secara bijaksana(?!, (?:kata|pesan|ujar))[^\n.]{0,160}\.?"
    r"|Alamat email Anda tidak akan dipublikasikan\.(?: Ruas yang wajib ditandai \*)?"
)


@rule(kind="widget", scope="tail", has=("berkomentarlah", "komentar sepenuhnya", "alamat email anda tidak akan"), certain=True)
def comment_notice(line: Line) -> Iterator[Cut]:
    """The notice above a comment form.

    Examples:
          Harga cabai naik. [-Isi komentar sepenuhnya adalah tanggung jawab penulisnya.-]

          Harga cabai naik.
        - Alamat email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai *

          Ia dijerat UU ITE karena komentarnya.
    """
    for match in _UITE.finditer(line.text):
        yield line.cut(match.start(), match.end())


_CODE = pattern(
    r"(?:window|document|googletag|var|dataLayer|jQuery|\$)\s?[.(\[]?\s?[\w.$'\"()\[\]]{1,60}\s?(?:=|\(|\.push)[^\n]{0,2000}[;)}]|<!--.{0,200}-->|< ?!-- ?-->|(?:&nbsp;\s*)+"
    r"|(?:\.|#)[\w-]{2,40}\s?\{[^{}\n]{3,400}\}|\(adsbygoogle[^\n]{0,160}|\(function\([^\n]{0,2000}|googletag\.[^\n]{0,400}"
)


@rule(
    kind="widget",
    starts=(
        "window",
        "document",
        "googletag",
        "var",
        "datalayer",
        "jquery",
        "adsbygoogle",
        "function",
        "nbsp",
    ),
    ends="}>",
    certain=True,
)
def code_residue(line: Line) -> Iterator[Cut]:
    """Script, style or markup that leaked into the text.

    Examples:
        - window.unruly = window.unruly || {};
          Harga cabai naik.

        - (adsbygoogle = window.adsbygoogle || []).push({});
          Harga cabai naik.

          Window shopping jadi hiburan warga.
    """
    if _CODE.fullmatch(line.text):
        yield line.cut()


_TAGS = pattern(r"</?(?:br|strong|em|b|i|p|u|span|div|a|ul|ol|li|h[1-6])(?:\s[^<>\n]{0,200})?\s?/?>")
_MARKUP = (
    "<br", "<div", "<span", "<p>", "<p ", "</strong", "</em", "</b>", "</i>", "</p>", "</span", "</div", "</a>", "</li", "</ul", "</ol", "</h",
)  # fmt: skip


@rule(kind="widget", has=_MARKUP)
def markup_inside(line: Line) -> Iterator[Cut]:
    """Tags of HTML that stayed in the text; the words between them are the story's.

    Examples:
          Harga cabai naik.[-<br />-]

        - <div class="foto">
          Harga cabai naik.

          Sebanyak [-<strong>-]dua kuintal[-</strong>-] cabai dipanen.

          Petani menulis luas kebun < 2 hektare dan panen > 1 ton.
    """
    for match in _TAGS.finditer(line.text):
        yield line.cut(match.start(), match.end())


_TICKER = pattern(r"\|?\s*\|?\s*[A-Z]{4}\s*\|\s*[\d.,]{1,10}\s*\|\s*-?[\d.,]{1,7}\s?%\s*\|?")


@rule(kind="widget", ends="|%")
def ticker(line: Line) -> Iterator[Cut]:
    """Rows of a share-price ticker at the page's end, three or more.

    Examples:
          Indeks naik.
        - |  | ABCD | 117 | 1.74% |
        - |  | EFGH | 15,800 | 0.16% |
        - |  | IJKL | 53 | -1.85% |

          Saham | Harga | Naik
          ABCD | 117 | 1.74%
          Demikian harga saham hari ini di bursa.
    """
    if not line.tail or not _TICKER.fullmatch(line.text):
        return
    near = [
        other
        for other in (line.prev, line.next, line.prev.prev if line.prev else None, line.next.next if line.next else None)
        if other is not None
    ]
    if sum(bool(_TICKER.fullmatch(other.text)) for other in near) >= 2:
        yield line.cut()


_LIST_OPEN = pattern(r"\[\s?['\"](?=[A-Z\"“ ])")
_LIST_CLOSE = pattern(r"(?:&quot;|\")?;?\s?['\"]\s?\]$|(?<=[.!?\s>])(?:&quot;|\");$")
_LITERAL = pattern(r"(?:\\[nrt]|\s)+")


@rule(kind="widget", starts=("n", "r"), has=("\\n", "['", '["', '";', "&quot;;", "'\"]", "']", "']"))
def program_residue(line: Line) -> Iterator[Cut]:
    r"""What a program left around the text: a list's brackets and quotes, a literal `\n` on its own line.

    Examples:
          [-['-]JAKARTA. Harga cabai naik.[-']-]

        - \n
          Harga cabai naik.

          Ia menjawab ["ya"] dalam pesan itu.
    """
    if _LITERAL.fullmatch(line.text):
        yield line.cut()
        return
    if line.text.endswith("\\n"):
        yield line.cut(len(line.text.rstrip("\\n ")))
    if line.index == 0:
        opening = _LIST_OPEN.match(line.text)
        if opening and "]" not in line.text[2:40]:
            yield line.cut(0, opening.end())
    if line.last:
        closing = _LIST_CLOSE.search(line.text, max(0, len(line.text) - 14))
        if closing:
            yield line.cut(closing.start())
