"""Citizen service numbers and bank accounts."""

import re
from collections.abc import Iterator
from typing import Final

from stdnum.iso7064 import mod_97_10
from stdnum.nl import bsn

from knowledge.masking.labels import labelled_otherwise, labelled_phone
from knowledge.masking.spans import Kind, Span

_IBAN_HEAD: Final = re.compile(r"(?<![^\W_])[A-Z]{2}(?=[ .-]?\d[ .-]?\d)", re.IGNORECASE)
_IBAN_LENGTHS: Final = {
    "AT": 20, "BE": 16, "BG": 22, "CH": 21, "CY": 28, "CZ": 24, "DE": 22, "DK": 18, "EE": 20, "EG": 29, "ES": 24, "FI": 18,
    "FR": 27, "GB": 22, "GR": 27, "HR": 21, "HU": 28, "IE": 22, "IQ": 23, "IT": 27, "LB": 28, "LT": 20, "LU": 20, "LV": 21,
    "MT": 31, "NL": 18, "NO": 15, "PL": 28, "PT": 25, "RO": 24, "SE": 24, "SI": 19, "SK": 24, "TR": 26, "UA": 29,
}  # fmt: skip
"""Characters by country. Source: IBAN registry of SWIFT, the countries from which people here have accounts."""

_DUTCH_ACCOUNT: Final = re.compile(r"NL\d{2}[A-Z]{4}\d{10}", re.IGNORECASE)

_NINE_DIGITS: Final = re.compile(r"(?<![\w+/-])(?<!\d[.,])\d(?:[ .-]?\d){7,8}(?![\w/-]|[.,]\d)")
_BSN_GROUPS: Final = re.compile(
    r"\d{9}|\d{4}[ .-]\d\d[ .-]\d{3}|\d{3}([ .-])\d{3}\1\d{3}|\d\d(?:[ .-]\d\d){2}[ .-]\d{3}"
)
_BSN_CUE: Final = re.compile(r"(?:\bbsn|burger\s?service|\bsofi|\bбсн)[\w-]*(?:\W+\w+){0,4}?\W*$", re.IGNORECASE)


def ibans(text: str) -> Iterator[Span]:
    """Bank accounts: what passes the checksum, and what looks like a Dutch one even when a digit was mistyped."""
    for head in _IBAN_HEAD.finditer(text):
        length = _IBAN_LENGTHS.get(head[0].upper())
        tail = length and re.compile(rf"(?:[ .-]?[0-9A-Z]){{{length - 2}}}(?![^\W_])", re.IGNORECASE).match(
            text, head.end()
        )
        if tail:
            account = re.sub(r"[ .-]", "", text[head.start() : tail.end()]).upper()
            if _DUTCH_ACCOUNT.fullmatch(account) or _checks(account):
                yield Span(head.start(), tail.end(), Kind.IBAN)


def _checks(account: str) -> bool:
    return account.isascii() and mod_97_10.is_valid(account[4:] + account[:4])


def bsns(text: str) -> Iterator[Span]:
    """Citizen service numbers: announced as such, or nine digits that pass the test and are not said to be another number."""
    for match in _NINE_DIGITS.finditer(text):
        before = text[: match.start()]
        if _BSN_CUE.search(before) or (
            _BSN_GROUPS.fullmatch(match[0])
            and bsn.is_valid(match[0])
            and not labelled_otherwise(before)
            and not labelled_phone(before)
        ):
            yield Span(*match.span(), Kind.BSN)
