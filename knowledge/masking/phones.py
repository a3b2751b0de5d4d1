"""Telephone numbers of people; help lines and other public numbers stay."""

import re
from collections.abc import Iterator
from typing import Final

from phonenumbers import Leniency, PhoneNumberMatcher

from knowledge.masking.kept import public_numbers
from knowledge.masking.labels import labelled_otherwise, labelled_phone
from knowledge.masking.spans import Kind, Span

_FEWEST_DIGITS: Final = 7
_DIGITS: Final = re.compile(r"\d(?:\D{0,3}\d){6}")
"""Text without so many digits close together holds no number that one can ring."""

_DUTCH: Final = re.compile(r"(?<![\w+])(?<!\d[.,/-])\(?0[1-9](?:[ ./)-]{0,3}\d){8}(?![\w/]|[.,-]\d)")
_ANY: Final = re.compile(r"(?<![\w+])(?<!\d[.,/-])\d(?:[ ./()-]{0,2}\d){6,13}(?![\w/]|[.,-]\d)")
_DATE: Final = re.compile(r"\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)\d\d|(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}")
_PUBLIC: Final = re.compile(r"0(?:800|900|906|909)|14")


def phones(text: str) -> Iterator[Span]:
    """Numbers that begin as a number here or abroad does, and what the text says one can ring."""
    if not _DIGITS.search(text):
        return
    for start, end in _candidates(text):
        number = text[start:end]
        if not (_is_public(number) or _DATE.match(number) or labelled_otherwise(text[:start])):
            yield Span(start, end, Kind.PHONE)


def _candidates(text: str) -> Iterator[tuple[int, int]]:
    for found in PhoneNumberMatcher(text, "NL", leniency=Leniency.POSSIBLE):
        if found.raw_string.lstrip("(").startswith(("+", "0", "٠", "۰")):
            yield found.start, found.end
    yield from (match.span() for match in _DUTCH.finditer(text))
    yield from (match.span() for match in _ANY.finditer(text) if labelled_phone(text[: match.start()]))


def _is_public(number: str) -> bool:
    digits = re.sub(r"\D", "", number)
    return digits in public_numbers() or bool(_PUBLIC.match(digits))
