"""Telephone numbers of people; help lines and other public numbers stay."""

import re
from collections.abc import Iterator
from typing import Final

from phonenumbers import Leniency, PhoneNumberMatcher

from knowledge.masking.kept import public_numbers
from knowledge.masking.labels import Label, announced
from knowledge.masking.spans import Kind, Span

_SEVEN_DIGITS: Final = re.compile(r"\d(?:\D{0,3}\d){6}")
"""Fewer, or further apart, are no number that one can ring."""

_BEFORE: Final = r"(?<![\w+])(?<!\d[.,/-])"
_BEHIND: Final = r"(?![\w/]|[.,-]\d)"
_DUTCH: Final = re.compile(
    rf"{_BEFORE}(?:\(0[1-9]\d{{0,2}}\)(?:[ ./-]{{0,3}}\d){{6,8}}|0[1-9](?:[ ./-]{{0,3}}\d){{8}}){_BEHIND}"
)
_ANY: Final = re.compile(rf"{_BEFORE}\d(?:[ ./()-]{{0,2}}\d){{6,13}}{_BEHIND}")
_DATES: Final = re.compile(
    r"\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)\d\d|(?:19|20)\d\d ?[-/.] ?(?:\d{1,2}[-/.]\d{1,2}|(?:19|20)\d\d)(?!\d)"
)
_PUBLIC: Final = re.compile(r"0(?:800|900|906|909)|14")
_PREFIXES: Final = ("+", "0", "\u0660", "\u06f0")
"""How a number begins that is dialled in full, also in the digits of Arabic and Persian."""


def phones(text: str) -> Iterator[Span]:
    """Numbers that begin as a number here or abroad does, and what the text says one can ring."""
    if not _SEVEN_DIGITS.search(text):
        return
    found = {*_dialled_in_full(text), *_said_to_be(text)}
    public = [(start, end) for start, end in found if _is_public(text[start:end])]
    for start, end in found:
        part_of_public = any(begin < end and start < stop for begin, stop in public)
        if not (part_of_public or _DATES.match(text[start:end])):
            yield Span(start, end, Kind.PHONE)


def _dialled_in_full(text: str) -> Iterator[tuple[int, int]]:
    for start, end in _prefixed(text):
        other = announced(Label.OTHER_NUMBER, text, start) and not announced(Label.PHONE, text, start)
        if not other:
            yield start, end


def _prefixed(text: str) -> Iterator[tuple[int, int]]:
    for found in PhoneNumberMatcher(text, "NL", leniency=Leniency.POSSIBLE):
        number = found.raw_string
        if number.lstrip("(").startswith(_PREFIXES):
            unclosed = number.startswith("(") and ")" not in number
            yield found.start + unclosed, found.end
    yield from (match.span() for match in _DUTCH.finditer(text))


def _said_to_be(text: str) -> Iterator[tuple[int, int]]:
    for match in _ANY.finditer(text):
        at = match.start()
        if announced(Label.PHONE, text, at) and not announced(Label.OTHER_NUMBER, text, at):
            yield match.span()


def _is_public(number: str) -> bool:
    digits = re.sub(r"\D", "", number)
    return digits in public_numbers() or bool(_PUBLIC.match(digits))
