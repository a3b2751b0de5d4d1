"""Addresses as people write them who learnt it elsewhere."""

import re
from collections.abc import Iterator
from typing import Final

from knowledge.masking.spans import Kind, Span

_NAME: Final = r"(?:[^\W\d_][\w.'’-]*,?\s){1,4}?"
_PATTERNS: Final = tuple(
    re.compile(rf"(?<![\w'’])(?:{pattern})(?!\w)", re.IGNORECASE)
    for pattern in (
        # Polish: ul. Polna 3/4
        rf"(?:(?:ul|al|os|pl)\.\s?|(?:ulic[aąęy]|alej[aiąę]|osiedl[eu]|placu?)\s){_NAME}\d+\s?[a-z]?(?:/\d+)?(?:\s?m\.?\s?\d+)?",
        # Ukrainian: вул. Садова 3, кв. 4
        rf"(?:(?:вул|просп|пров|бульв|пл)\.\s?|(?:вулиц|проспект|провул|бульвар)\w*\s){_NAME}(?:буд\w*\.?\s?)?\d+\s?[а-я]?(?:/\d+)?"
        r"(?:,?\s?кв\w*\.?\s?\d+)?",
        # Turkish: Çınar Sokak No: 3 D: 4
        r"(?:[^\W\d_][\w.'-]*\s){1,3}?(?:caddesi|cad\.?|cd\.|soka(?:k|ğı)|sok\.|sk\.|bulvarı|mahallesi|mah\.)[\s,]*(?:no\s?[:.]?\s?)?"
        r"\d+(?:\s?[a-z](?!\w))?(?:/\d+)?(?:[\s,]*(?:d|daire|kat)\s?[:.]?\s?\d+)*",
        # Arabic
        r"شارع\s(?:[^\W\d_]+\s){1,4}?(?:رقم\s)?\d+",
        # English, French
        r"\d{1,4}[a-z]?,?\s(?-i:[A-Z][\w.'-]*\s){1,3}?(?:street|road|rd|lane|avenue|ave|drive|terrace|gardens)",
        r"\d{1,4},?\s(?:rue|avenue|boulevard|chaussée)\s(?:de\s|du\s|des\s|la\s|le\s)*[^\W\d_][\w'-]*",
    )
)
_DIGIT: Final = re.compile(r"\d")


def foreign_addresses(text: str) -> Iterator[Span]:
    """Streets with their house number, in the order and with the abbreviations of the country."""
    if _DIGIT.search(text):
        yield from (Span(*match.span(), Kind.ADDRESS) for pattern in _PATTERNS for match in pattern.finditer(text))
