"""Dates of birth, told from other dates by the words around them."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from embeddings.lexical import normalised
from knowledge.masking.cues import read_cues
from knowledge.masking.labels import Label, announced, born_behind, months
from knowledge.masking.spans import MARKS, Kind, Span

_DIGIT: Final = re.compile(r"\d")
_WINDOW: Final = 60
_PERSON_BEFORE: Final = re.compile(
    rf"(?P<person>[^\W\d_]+|{MARKS[Kind.NAME]})(?:\s?[(\[,;:–-]\s?\(?|\s(?:is|ben)\s(?:er\seen\s)?van\s)$",
    re.IGNORECASE,
)
"""Right behind somebody, in brackets or between commas; or as one says how old they are: "hij is van 4 mei 2015"."""

_PRONOUNS: Final = frozenset({"ik", "hij", "zij", "ze"})


def birthdates(text: str) -> Iterator[Span]:
    """Dates that the words around them make somebody's birthday."""
    if not _DIGIT.search(text):
        return
    for match in _date().finditer(text):
        before = announced(Label.BIRTH, text, match.start()) or _is_behind_person(text, match.start())
        if before or _behind().match(text, match.end()):
            yield Span(*match.span(), Kind.BIRTHDATE)


def _is_behind_person(text: str, at: int) -> bool:
    match = _PERSON_BEFORE.search(text[max(0, at - _WINDOW) : at])
    if match is None:
        return False
    person = normalised(match["person"])
    return person in {MARKS[Kind.NAME], *_PRONOUNS} or person in read_cues().people


@cache
def _date() -> re.Pattern[str]:
    month = rf"(?:{months()})\.?"
    return re.compile(
        r"(?<![\w./-])(?:"
        r"\d{1,2}\s?[-./ ]\s?\d{1,2}\s?[-./ ]\s?(?:19|20)?\d\d"
        r"|(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}"
        rf"|\d{{1,2}}(?:e|de|ste|st|nd|rd|th)?[\s-](?:of\s)?{month}[\s,-]{{1,2}}(?:19|20)?\d\d"
        rf"|{month}\s\d{{1,2}}(?:st|nd|rd|th)?,?\s(?:19|20)\d\d"
        r")(?![\w/-]|[.,]\d)",
        re.IGNORECASE,
    )


@cache
def _behind() -> re.Pattern[str]:
    return re.compile(rf"\W{{1,3}}(?:is\s)?(?:{born_behind()})", re.IGNORECASE)
