"""Number plates."""

import re
from collections.abc import Iterator
from typing import Final

from knowledge.masking.labels import Label, announced
from knowledge.masking.spans import Kind, Span

_SHAPES: Final = (
    "AA-99-99", "99-99-AA", "99-AA-99", "AA-99-AA", "AA-AA-99", "99-AA-AA", "99-AAA-9",
    "9-AAA-99", "AA-999-A", "A-999-AA", "AAA-99-A", "A-99-AAA", "9-AA-999", "999-AA-9",
)  # fmt: skip
"""Dutch plates by series (sidecodes 1 to 14). Source: RDW, "Kentekenseries"."""


def _dutch(separator: str) -> str:
    shapes = "|".join(_SHAPES).replace("-", separator).replace("A", "[A-Z]").replace("9", r"\d")
    return _whole(shapes)


def _whole(shapes: str) -> str:
    """No part of a longer word, and no range such as "12-TOT-18"."""
    return rf"(?<![\w-])(?!\w+[ -](?:EN|OF|OP|IN|TM|TOT|BIJ)[ -])(?:{shapes})(?![\w-])"


_DASHED: Final = re.compile(_dutch("-"))
"""Sure by itself: no other number is written so."""

_FOREIGN: Final = (
    r"[A-Z]{2,3}[ -]?(?=[A-Z]{0,2}\d)(?=[A-Z]*\d+[A-Z]*\d)[0-9A-Z]{4,5}",  # Polish
    r"[A-ZА-ЯІЇЄ]{2}[ -]?\d{4}[ -]?[A-ZА-ЯІЇЄ]{2}",  # Ukrainian
    r"[A-ZÄÖÜ]{1,3}-[A-Z]{1,2}[ -]?\d{1,4}",  # German
    r"\d-[A-Z]{3}-\d{3}",  # Belgian
    r"\d{2} ?[A-Z]{1,3} ?\d{2,4}",  # Turkish
    r"[A-Z]{1,2}[ -]?\d{2,3}[ -]?[A-Z]{3}",  # Romanian, British
)
_ANNOUNCED: Final = re.compile(
    "|".join((*map(_dutch, ("-", " ", "[.]", "")), _whole("|".join(_FOREIGN)))), re.IGNORECASE
)
_DIGIT: Final = re.compile(r"\d")


def plates(text: str) -> Iterator[Span]:
    """Dutch plates with dashes; any other plate only where the words before it speak of a vehicle."""
    if not _DIGIT.search(text):
        return
    yield from (Span(*match.span(), Kind.PLATE) for match in _DASHED.finditer(text))
    for match in _ANNOUNCED.finditer(text):
        if announced(Label.VEHICLE, text, match.start()):
            yield Span(*match.span(), Kind.PLATE)
