"""What came in by week or month: inquiries, what was found for them, signals, and what went to a human."""

from bisect import bisect_right
from collections.abc import Iterator
from datetime import date, timedelta

from knowledge.database.unit_of_work import UnitOfWork, Units
from knowledge.domain import NeedFilter, Trend, TrendPoint, TrendStep, Turn
from knowledge.local_time import local_day, start_of
from knowledge.reports.need import asking
from knowledge.rights import COORDINATORS, require

DAY = timedelta(days=1)


class Trends:
    """The course of things, for coordinators. What is given is exact: small numbers are for the desk alone."""

    def __init__(self, units: Units) -> None:
        self._units = units

    async def trend(self, turn: Turn, wanted: NeedFilter, step: TrendStep = TrendStep.WEEK) -> Trend:
        """By week (from Monday) or by month, from the first that is wanted, or in which something was asked."""
        async with self._units.reading(turn) as unit:
            await require(unit, COORDINATORS)
            return await trend_of(unit, wanted, step)


async def trend_of(unit: UnitOfWork, wanted: NeedFilter, step: TrendStep) -> Trend:
    """The same, in a unit of somebody else."""
    last = min(wanted.last or date.max, local_day(unit.now))
    asked = await _first_day(unit) or last
    begins = _begins(wanted.first or asked, last, step)
    days = [*_since(asked, begins), last + DAY]
    if len(days) == 1:
        return Trend(step, ())
    counts = await unit.needs.between(await asking(unit, wanted), [start_of(day) for day in days])
    return Trend(
        step,
        tuple(TrendPoint(begin, end - DAY, *count) for begin, end, count in zip(days, days[1:], counts, strict=False)),
    )


async def _first_day(unit: UnitOfWork) -> date | None:
    first = await unit.needs.first_asked()
    return local_day(first) if first else None


def _since(asked: date, begins: Iterator[date]) -> list[date]:
    """The beginnings without those before the week or month in which a first question was asked."""
    days = list(begins)
    return days[max(0, bisect_right(days, asked) - 1) :]


def _begins(first: date, last: date, step: TrendStep) -> Iterator[date]:
    """The first day, and every later day up to the last on which a week or month begins."""
    day = first
    while day <= last:
        yield day
        match step:
            case TrendStep.WEEK:
                day += timedelta(days=7 - day.weekday())
            case TrendStep.MONTH:
                day = (day.replace(day=1) + timedelta(days=32)).replace(day=1)
