"""What looks like personal data and is none."""

import re
from functools import cache
from typing import Final

from knowledge.data_files import Record, read_data
from knowledge.masking.vocabulary import MASKING_DATA, folded

_KEPT_FILE: Final = MASKING_DATA / "kept.yaml"


class _KeptFile(Record):
    phrases: tuple[str, ...]
    numbers: str
    places: str
    organisations: str


@cache
def _kept() -> _KeptFile:
    return read_data(_KEPT_FILE, _KeptFile)


@cache
def public_numbers() -> frozenset[str]:
    """Telephone numbers that everybody may ring: their digits."""
    return frozenset(re.sub(r"\D", "", number) for number in _kept().numbers.split())


@cache
def proper_nouns() -> frozenset[str]:
    """Names of places and organisations, as they are compared."""
    return folded(f"{_kept().places} {_kept().organisations}")


@cache
def _phrases() -> re.Pattern[str]:
    phrases = "|".join(re.escape(phrase) for phrase in sorted(_kept().phrases, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{phrases})(?!\w)", re.IGNORECASE)


def kept_phrases(text: str) -> tuple[tuple[int, int], ...]:
    """Where phrases stand that are no persons, though they hold a name, and no addresses, though they hold a number."""
    return tuple(match.span() for match in _phrases().finditer(text))
