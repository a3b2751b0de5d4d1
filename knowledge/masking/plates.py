"""Number plates."""

import re
from collections.abc import Iterator
from typing import Final

from knowledge.masking.spans import Kind, Span

_SHAPES: Final = (
    "AA-99-99", "99-99-AA", "99-AA-99", "AA-99-AA", "AA-AA-99", "99-AA-AA", "99-AAA-9",
    "9-AAA-99", "AA-999-A", "A-999-AA", "AAA-99-A", "A-99-AAA", "9-AA-999", "999-AA-9",
)  # fmt: skip
"""Dutch plates by series (sidecodes 1 to 14). Source: RDW, "Kentekenseries"."""


def _pattern(separator: str) -> str:
    shapes = (shape.replace("-", separator).replace("A", "[A-Z]").replace("9", r"\d") for shape in _SHAPES)
    return rf"(?<![\w-])(?:{'|'.join(shapes)})(?![\w-])"


_DASHED: Final = re.compile(_pattern("-"))
"""Sure by itself: no other number is written so."""

_ANNOUNCED: Final = re.compile(
    rf"{'|'.join(map(_pattern, ('-', ' ', '[.]', '')))}"
    r"|(?<![\w-])[A-Z]{2,3}[ -]?(?=[A-Z]{0,2}\d)(?=[A-Z]*\d+[A-Z]*\d)[0-9A-Z]{4,5}(?![\w-])"  # Polish
    r"|(?<![\w-])[A-ZА-Я]{2}[ -]?\d{4}[ -]?[A-ZА-Я]{2}(?![\w-])"  # Ukrainian
    r"|(?<![\w-])[A-ZÄÖÜ]{1,3}-[A-Z]{1,2}[ -]?\d{1,4}(?![\w-])"  # German
    r"|(?<![\w-])\d-[A-Z]{3}-\d{3}(?![\w-])"  # Belgian
    r"|(?<![\w-])\d{2} ?[A-Z]{1,3} ?\d{2,4}(?![\w-])"  # Turkish
    r"|(?<![\w-])[A-Z]{1,2}[ -]?\d{2,3}[ -]?[A-Z]{3}(?![\w-])",  # Romanian, British
    re.IGNORECASE,
)
_CUE: Final = re.compile(
    r"(?<![^\W_])(?:kenteken\w*|nummerbord\w*|nummerplaat|plaat|auto\w*|wagen|bestelbus\w*|bus|busje|vrachtwagen|scooter|brommer|motor|camper|"
    r"taxi|mercedes|golf|audi|bmw|opel|toyota|plate|plates|car|license|licence|plaka\w*|araba\w*|minibüs|rejestrac\w*|tablic\w*|"
    r"samoch\w*|машин\w*|авто\w*|номер\w*|لوحة|سيارة|السيارة)(?:\W+\w+){0,3}?\W{0,3}$",
    re.IGNORECASE,
)
_WINDOW: Final = 60


def plates(text: str) -> Iterator[Span]:
    """Dutch plates with dashes; any other plate only where the words before it speak of a vehicle."""
    yield from (Span(*match.span(), Kind.PLATE) for match in _DASHED.finditer(text))
    for match in _ANNOUNCED.finditer(text):
        if _CUE.search(text[max(0, match.start() - _WINDOW) : match.start()]):
            yield Span(*match.span(), Kind.PLATE)
