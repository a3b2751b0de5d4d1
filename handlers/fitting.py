"""Making text fit: counted as Telegram counts, cut between words, with markup closed again."""

import html
import re
from itertools import accumulate
from typing import Final

from markupsafe import Markup

ELLIPSIS: Final = "…"

LONGEST_WORD: Final = 40
"""Characters within which a space is looked for; what is longer, such as a web address, is cut through."""

_PIECE: Final = re.compile(r"<(?P<end>/)?(?P<tag>[a-z]+)[^>]*>|&[^;\s]+;|.", re.DOTALL)
"""One tag, one character reference or one character of our own HTML, in which every other < and & is escaped."""


def units(text: Markup) -> int:
    """Length of the visible text in UTF-16 units, in which Telegram counts."""
    return sum(_width(piece) for piece in _PIECE.finditer(text))


def clip(text: str, limit: int) -> str:
    """Plain text of at most `limit` UTF-16 units, cut between words where there is more."""
    return html.unescape(cut(Markup.escape(text), limit))


def cut(text: Markup, limit: int) -> Markup:
    """Text of at most `limit` visible UTF-16 units, cut between words, with every tag closed."""
    if units(text) <= limit:
        return text
    pieces = list(_PIECE.finditer(text))
    ends = accumulate(map(_width, pieces))
    kept = _whole_words([piece for piece, end in zip(pieces, ends, strict=True) if end <= limit - len(ELLIPSIS)])
    closing = "".join(f"</{tag}>" for tag in reversed(_open_tags(kept)))
    return Markup("".join(piece[0] for piece in kept) + ELLIPSIS + closing)  # noqa: S704 - pieces of markup, tags closed


def _width(piece: re.Match[str]) -> int:
    if piece["tag"]:
        return 0
    return len(html.unescape(piece[0]).encode("utf-16-le", "surrogatepass")) // 2


def _whole_words(pieces: list[re.Match[str]]) -> list[re.Match[str]]:
    """Without the last word, which may be broken, and the space before it."""
    ends = range(len(pieces) - 1, max(len(pieces) - LONGEST_WORD, 0), -1)
    space = next((at for at in ends if pieces[at][0].isspace()), len(pieces))
    while space and pieces[space - 1][0].isspace():
        space -= 1
    return pieces[:space]


def _open_tags(pieces: list[re.Match[str]]) -> list[str]:
    tags: list[str] = []
    for piece in pieces:
        if piece["end"]:
            tags.pop()
        elif piece["tag"]:
            tags.append(piece["tag"])
    return tags
