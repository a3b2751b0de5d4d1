"""Postcodes: four digits and two letters, where they cannot be a number and a word."""

import re
from collections.abc import Iterator
from typing import Final

from embeddings.lexical import normalised
from knowledge.masking.kept import proper_nouns
from knowledge.masking.labels import Label, announced
from knowledge.masking.spans import MARKS, Kind, Span
from knowledge.masking.streets import read_streets

_DUTCH: Final = re.compile(
    r"(?<!\w)(?<!\d[.,-])[1-9]\d{3}(?P<blank>\s?)(?!S[ADS](?!\w))(?P<letters>[A-Z]{2})(?![\w'’-])", re.IGNORECASE
)
"""SA, SD and SS are not used. Source: PostNL, "Postcodes"."""

_FOREIGN: Final = re.compile(
    rf"(?<!\w)\d{{2}}-\d{{3}}(?=,?\s[A-Z][^\W\d_]{{2}})|(?<={MARKS[Kind.ADDRESS]})[\s,]+(?P<digits>\d{{4,5}})(?=\s[^\W\d_]{{3}})"
)
"""Polish ones before the town, and those of digits only behind an address."""

_BEHIND_ADDRESS: Final = re.compile(rf"{MARKS[Kind.ADDRESS]}[\s,]*$")
_TOWN_BEHIND: Final = re.compile(r",?\s(?:te\s|in\s)?[A-Z][\w-]{2,}")
_WORD_BEFORE: Final = re.compile(r"([\w-]+),? $")
_WORD_BEHIND: Final = re.compile(r",? ([\w-]+)")


def postcodes(text: str) -> Iterator[Span]:
    """Postcodes of here and, behind an address or before a town, of elsewhere."""
    for match in _DUTCH.finditer(text):
        if _is_said_to_be(text, match) or _looks_like_one(text, match):
            yield Span(*match.span(), Kind.POSTCODE)
    for match in _FOREIGN.finditer(text):
        yield Span(*match.span("digits" if match["digits"] else 0), Kind.POSTCODE)


def _is_said_to_be(text: str, match: re.Match[str]) -> bool:
    """Whether an address, the word for it, or the name of a town stands right beside it."""
    if announced(Label.POSTCODE, text, match.start()) or _BEHIND_ADDRESS.search(text[: match.start()]):
        return True
    beside = _WORD_BEFORE.search(text[: match.start()]), _WORD_BEHIND.match(text, match.end())
    return any(word is not None and normalised(word[1]) in proper_nouns() for word in beside)


def _looks_like_one(text: str, match: re.Match[str]) -> bool:
    upper = match["letters"].isupper() and not text.isupper()
    before_town = bool(_TOWN_BEHIND.match(text, match.end()))
    if match["letters"].lower() in read_streets().no_postcode:
        return upper and (before_town or not match["blank"])
    return upper or before_town or not match["blank"]
