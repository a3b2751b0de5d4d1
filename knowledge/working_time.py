"""Working time: a clock that stands still on days off, and the hours in which the desk may speak."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache, lru_cache
from typing import Final

from holidays import OPTIONAL, PUBLIC, country_holidays

from knowledge.local_time import HOME, local_day

DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class WorkingTime:
    """On which days time counts, and between which hours something may fall due.

    On a working day all its hours count, so that "24 hours" from Friday noon ends on Monday noon. A day is one as
    people in the Netherlands live it: on a Sunday on which the clock changes it has 23 or 25 hours.

    Attributes:
        days: Working days of the week, 0 for Monday; at least one.
        opens: The whole hour from which something may fall due, 0 to 23.
        closes: The whole hour from which it may no longer, later than `opens`, up to 24.
    """

    days: frozenset[int] = frozenset(range(5))
    opens: int = 9
    closes: int = 21

    def counts(self, day: date) -> bool:
        """Whether a day is a working day."""
        return day.weekday() in self.days and day not in days_off(day.year)

    def is_open(self, moment: datetime) -> bool:
        """Whether something may fall due at an aware moment."""
        day = local_day(moment)
        return self.counts(day) and _hour(day, self.opens) <= moment < _hour(day, self.closes)

    def opening(self, moment: datetime) -> datetime:
        """An aware moment itself when the desk is open then; else when it opens next, in UTC."""
        day = local_day(moment)
        while not (self.counts(day) and max(moment, _hour(day, self.opens)) < _hour(day, self.closes)):
            day += DAY
        return max(moment.astimezone(UTC), _hour(day, self.opens))

    def after(self, moment: datetime, span: timedelta) -> datetime:
        """When something falls due that takes so much working time, in UTC.

        Args:
            moment: From when, aware.
            span: Not negative; nothing: when the desk is open next.
        """
        day, begin = local_day(moment), moment.astimezone(UTC)
        while True:
            end = _hour(day, 24)
            if self.counts(day):
                if begin + span <= end:
                    return self.opening(begin + span)
                span -= end - begin
            day, begin = day + DAY, end

    def between(self, begin: datetime, end: datetime) -> timedelta:
        """How much working time lies between two aware moments; nothing where the end comes first."""
        first, last = local_day(begin), local_day(end)
        days = (first + DAY * number for number in range((last - first).days + 1))
        passed = (min(end, _hour(day, 24)) - max(begin, _hour(day, 0)) for day in days if self.counts(day))
        return sum((span for span in passed if span > timedelta()), timedelta())


@cache
def days_off(year: int) -> frozenset[date]:
    """The Dutch holidays of a year, as the law on terms has them.

    That law, the Algemene termijnenwet (article 3, https://wetten.overheid.nl/BWBR0002448), knows 5 May as a holiday
    every year and puts Good Friday beside the others. Employers need not: many give 5 May off once in five years. Here
    it is about terms, and about volunteers who are kept waiting by nobody, so the law on terms is followed.
    """
    return frozenset(country_holidays("NL", years=year, categories=(PUBLIC, OPTIONAL)))


@lru_cache(maxsize=4096)  # a year of figures asks for the same midnights ten thousand times
def _hour(day: date, hour: int) -> datetime:
    """The moment at which an hour strikes on a day, in UTC; 24 is the next midnight.

    Moments that carry the same zone of their own would be compared, and subtracted, by their wall clocks.
    """
    day, hour = day + DAY * (hour // 24), hour % 24
    return datetime.combine(day, time(hour), HOME).astimezone(UTC)
