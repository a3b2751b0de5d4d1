"""Reads the day that somebody types: "morgen", "vrijdag", "over 3 dagen", "donderdag 3 december", "3-12"."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import cache
from typing import Final, Literal

from babel.dates import get_day_names, get_month_names

from knowledge.domain import Language
from knowledge.humans.spoken_time import AHEAD, COUNTED, DAY_FORMS, DAYS, SOON, WEEKS

_Width = Literal["wide", "abbreviated"]
_Context = Literal["format", "stand-alone"]
_WIDTHS: Final[tuple[_Width, ...]] = ("wide", "abbreviated")
_CONTEXTS: Final[tuple[_Context, ...]] = ("format", "stand-alone")

_AFTER: Final = re.compile(
    rf"(?:(?:{'|'.join(AHEAD)}) )?(?P<number>\d{{1,2}}|{'|'.join(COUNTED)}) "
    rf"(?P<unit>{'|'.join(sorted(DAYS | WEEKS))})(?: sonra)?"
)
_COMING: Final = re.compile(r"^(?:op|komende|aankomende|aanstaande|a\.s\.|on|coming|this) | a\.s$")
_NEXT_WEEK: Final = re.compile(r"(?:volgende|next) week (?P<before>\w+)|(?P<after>\w+) (?:volgende|next) week")
_NUMBERS: Final = re.compile(r"(?P<day>\d{1,2})[-/.](?P<month>\d{1,2})(?:[-/.](?P<year>\d{4}))?")
_NAMED: Final = (
    re.compile(r"(?P<day>\d{1,2})\.? (?P<month>[^\W\d]+)\.?(?: (?P<year>\d{4}))?"),
    re.compile(r"(?P<month>[^\W\d]+)\.? (?P<day>\d{1,2})(?:,? (?P<year>\d{4}))?"),
)


def day_in(words: str, today: date, language: Language) -> date | None:
    """The day that words name, the first that is still to come; None where they name none.

    >>> day_in("3 december", date(2026, 11, 21), Language.NL)
    datetime.date(2026, 12, 3)

    Args:
        words: As typed, in the person's language, Dutch or English.
        today: From which is counted.
    """
    said = _COMING.sub("", " ".join(words.casefold().replace("é", "e").split()).strip(".!, "))
    if said in SOON:
        return today + timedelta(days=SOON[said])
    if after := _AFTER.fullmatch(said):
        number = COUNTED.get(after["number"]) or int(after["number"])
        return today + timedelta(days=number * (7 if after["unit"] in WEEKS else 1))
    return _weekday(said, today, language) or next(_dates(_undated(said, language), today, language), None)


def _weekday(said: str, today: date, language: Language) -> date | None:
    """The first day of that name, or the one of next week, which begins on Monday."""
    next_week = _NEXT_WEEK.fullmatch(said)
    name = (next_week["before"] or next_week["after"]) if next_week else said
    weekday = _named(name, _weekdays(language))
    if weekday is None:
        return None
    if next_week:
        return today + timedelta(days=7 - today.weekday() + weekday)
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def _undated(said: str, language: Language) -> str:
    """A date without the name of its day: "donderdag 3 december" as "3 december"."""
    first, _, rest = said.partition(" ")
    return rest if rest and _named(first.strip(".,"), _weekdays(language)) is not None else said


def _dates(said: str, today: date, language: Language) -> Iterator[date]:
    if numbers := _NUMBERS.fullmatch(said):
        yield from _coming(numbers["year"], int(numbers["month"]), int(numbers["day"]), today)
    for named in filter(None, (way.fullmatch(said) for way in _NAMED)):
        month = _named(named["month"], _months(language))
        if month is not None:
            yield from _coming(named["year"], month + 1, int(named["day"]), today)


def _coming(year: str | None, month: int, day: int, today: date) -> Iterator[date]:
    """That day of that year; without a year of this one or, where it has been, of the next."""
    for one in (int(year),) if year else (today.year, today.year + 1):
        try:
            found = date(one, month, day)
        except ValueError:  # there is no such day
            continue
        if year or found > today:
            yield found


def _named(word: str, names: Sequence[frozenset[str]]) -> int | None:
    return next((number for number, called in enumerate(names) if word in called), None)


@cache
def _months(language: Language) -> Sequence[frozenset[str]]:
    """How each month is called, from January, in full and short."""
    spoken = [get_month_names(width, context, one) for width, context, one in _ways(language)]
    return [frozenset(names[month].casefold().strip(".") for names in spoken) for month in range(1, 13)]


@cache
def _weekdays(language: Language) -> Sequence[frozenset[str]]:
    """How each day is called, from Monday, in full and short, and bent."""
    spoken = [get_day_names(width, context, one) for width, context, one in _ways(language)]
    return [DAY_FORMS[day] | {names[day].casefold().strip(".") for names in spoken} for day in range(7)]


def _ways(language: Language) -> Sequence[tuple[_Width, _Context, str]]:
    locales = dict.fromkeys((language.value, Language.NL.value, Language.EN.value))
    return [(width, context, one) for width in _WIDTHS for context in _CONTEXTS for one in locales]
