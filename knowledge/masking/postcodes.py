"""Postcodes: four digits and two letters, where they cannot be a year and a word."""

import re
from collections.abc import Iterator
from typing import Final

from knowledge.masking.spans import MARKS, Kind, Span

_DUTCH: Final = re.compile(
    r"(?<!\w)(?<!\d[.,-])[1-9]\d{3}(?P<blank>\s?)(?!S[ADS](?!\w))(?P<letters>[A-Z]{2})(?![\w'’-])", re.IGNORECASE
)
"""SA, SD and SS are not used. Source: PostNL, "Postcodes"."""

_WORDS: Final = frozenset(
    "km kg cm mm ml kw mb gb eu st pk am pm en of is in op te na al we je ik ze er om zo nu ja ha do wo vr za ma di nv uu jr mw hz no or to "
    "at on by it as so my us be if go he me an ad ca ai ok tv pc ww bv id ve de da bu lu mu mi co po do za od we na".split()
)
_CUE: Final = re.compile(
    rf"(?:{MARKS[Kind.ADDRESS]}[\s,]*|(?<!\w)(?:postcode|pc|zip|postal code|woon|woont|wonen|adres|kod pocztowy|posta kodu|індекс)\W*"
    r"(?:(?:is|in|op)\W*)?)$",
    re.IGNORECASE,
)
_PLACE_BEHIND: Final = re.compile(r",?\s(?:te\s|in\s)?[A-Z][\w-]{2,}")
_FOREIGN: Final = re.compile(
    rf"(?<!\w)\d{{2}}-\d{{3}}(?=,?\s[^\W\d_]{{3}}|$)|(?<={MARKS[Kind.ADDRESS]})[\s,]+(\d{{4,5}})(?=\s[^\W\d_]{{3}})"
)


def postcodes(text: str) -> Iterator[Span]:
    """Postcodes of here and, behind an address or in their own form, of elsewhere."""
    for match in _DUTCH.finditer(text):
        if _is_postcode(text, match):
            yield Span(*match.span(), Kind.POSTCODE)
    for match in _FOREIGN.finditer(text):
        yield Span(*(match.span(1) if match[1] else match.span()), Kind.POSTCODE)


def _is_postcode(text: str, match: re.Match[str]) -> bool:
    if _CUE.search(text[max(0, match.start() - 40) : match.start()]):
        return True
    if match["letters"].lower() in _WORDS:
        return bool(match["letters"].isupper() and not text.isupper() and _PLACE_BEHIND.match(text, match.end()))
    shouted = match["letters"].isupper() and not text.isupper()
    return shouted or not match["blank"] or bool(_PLACE_BEHIND.match(text, match.end()))
