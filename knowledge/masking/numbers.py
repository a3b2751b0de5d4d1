"""Citizen service numbers and bank accounts."""

import re
from collections.abc import Iterator
from typing import Final

from stdnum.iso7064 import mod_97_10
from stdnum.nl import bsn

from knowledge.masking.labels import Label, announced
from knowledge.masking.spans import Kind, Span

_IBAN_HEAD: Final = re.compile(r"(?<![^\W_])[A-Z]{2}(?=[ .-]?\d[ .-]?\d)", re.IGNORECASE)
_IBAN_LENGTHS: Final = {
    "AT": 20, "BE": 16, "BG": 22, "CH": 21, "CY": 28, "CZ": 24, "DE": 22, "DK": 18, "EE": 20, "EG": 29, "ES": 24,
    "FI": 18, "FR": 27, "GB": 22, "GR": 27, "HR": 21, "HU": 28, "IE": 22, "IQ": 23, "IT": 27, "LB": 28, "LT": 20,
    "LU": 20, "LV": 21, "MT": 31, "NL": 18, "NO": 15, "PL": 28, "PT": 25, "RO": 24, "SE": 24, "SI": 19, "SK": 24,
    "TR": 26, "UA": 29,
}  # fmt: skip
"""Characters by country. Source: IBAN registry of SWIFT, the countries from which people here have accounts."""

_DUTCH_ACCOUNT: Final = re.compile(r"NL\d{2}[A-Z]{4}\d{10}")

_NINE_DIGITS: Final = re.compile(r"(?<![\w+/-])(?<!\d[.,])\d(?:[ .-]?\d){7,8}(?![\w/-]|[.,]\d)")
_BSN_GROUPS: Final = re.compile(
    r"\d{9}|\d{4}[ .-]\d\d[ .-]\d{3}|\d{3}(?P<separator>[ .-])\d{3}(?P=separator)\d{3}|\d\d(?:[ .-]\d\d){2}[ .-]\d{3}"
)


def ibans(text: str) -> Iterator[Span]:
    """Bank accounts: what passes the checksum, and what looks like a Dutch one even when a digit was mistyped."""
    for head in _IBAN_HEAD.finditer(text):
        length = _IBAN_LENGTHS.get(head[0].upper())
        tail = _iban_tail(length).match(text, head.end()) if length else None
        if tail and _is_account(re.sub(r"[ .-]", "", text[head.start() : tail.end()]).upper()):
            yield Span(head.start(), tail.end(), Kind.IBAN)


def _iban_tail(length: int) -> re.Pattern[str]:
    return re.compile(rf"(?:[ .-]?[0-9A-Z]){{{length - 2}}}(?![^\W_])", re.IGNORECASE)


def _is_account(account: str) -> bool:
    dutch = _DUTCH_ACCOUNT.fullmatch(account)
    return bool(dutch) or (account.isascii() and mod_97_10.is_valid(account[4:] + account[:4]))


def bsns(text: str) -> Iterator[Span]:
    """Citizen service numbers: announced as one, or passing its test and not said to be another number."""
    for match in _NINE_DIGITS.finditer(text):
        if announced(Label.BSN, text, match.start()) or _is_bsn(text, match):
            yield Span(*match.span(), Kind.BSN)


def _is_bsn(text: str, match: re.Match[str]) -> bool:
    if not (_BSN_GROUPS.fullmatch(match[0]) and bsn.is_valid(match[0])):
        return False
    at = match.start()
    return not announced(Label.OTHER_NUMBER, text, at) and not announced(Label.PHONE, text, at)
