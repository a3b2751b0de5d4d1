"""Addresses as people write them who learnt it elsewhere."""

import re
from collections.abc import Iterator
from typing import Final

from knowledge.masking.spans import Kind, Span

_NAME: Final = r"(?:[^\W\d_][\w.'’-]*,?\s){1,4}?"
_POLISH: Final = (
    rf"(?:(?:ul|al|os|pl)\.\s?|(?:ulic[aąęy]|alej[aiąę]|osiedl[eu]|placu?)\s){_NAME}"
    r"\d+[a-z]?(?:/\d+)?(?:\s?m\.?\s?\d+)?"
)
_UKRAINIAN: Final = (
    rf"(?:(?:вул|ул|просп|пров|бульв|пл)\.\s?|(?:вулиц|улиц|проспект|провул|бульвар)\w*\s){_NAME}"
    r"(?:буд\w*\.?\s?)?\d+\s?[а-я]?(?:/\d+)?(?:,?\s?кв\w*\.?\s?\d+)?"
)
_TURKISH: Final = (
    r"(?:[^\W\d_][\w.'-]*\s){1,3}?"
    r"(?:caddesi|cad\.?|cd\.|soka(?:k|ğı)|sok\.|sk\.|bulvarı|mahallesi|mah\.)[\s,]*(?:no\s?[:.]?\s?)?"
    r"\d+(?:[a-z](?!\w))?(?:/\d+)?(?:[\s,]*(?:d|daire|kat)\s?[:.]?\s?\d+)*"
)
_ARABIC: Final = r"شارع\s(?:[^\W\d_]+\s){1,4}?(?:رقم\s)?\d+"
_ENGLISH: Final = (
    r"\d{1,4}[a-z]?,?\s(?-i:[A-Z][\w.'-]*\s){1,3}?(?:street|road|rd|lane|avenue|ave|drive|terrace|gardens)"
)
_FRENCH: Final = (
    r"\d{1,4},?\s(?:rue|avenue|boulevard|chaussée)\s(?:(?:de|du|des|la|le)\s)*[^\W\d_][\w'-]*"
    r"|(?:rue|chaussée)\s(?:[^\W\d_][\w'-]*\s){1,4}\d{1,4}[a-z]?"
)
_PATTERN: Final = re.compile(
    rf"(?<![\w'’])(?:{_POLISH}|{_UKRAINIAN}|{_TURKISH}|{_ARABIC}|{_ENGLISH}|{_FRENCH})(?!\w)", re.IGNORECASE
)
_DIGIT: Final = re.compile(r"\d")


def foreign_addresses(text: str) -> Iterator[Span]:
    """Streets with their house number, in the order and with the abbreviations of the country."""
    if _DIGIT.search(text):
        yield from (Span(*match.span(), Kind.ADDRESS) for match in _PATTERN.finditer(text))
