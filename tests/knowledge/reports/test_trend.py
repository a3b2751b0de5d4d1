"""What came in by week and month, on the calendar in the Netherlands."""

from datetime import UTC, date, datetime

import pytest
from asking import Asking
from clocks import Clock

from knowledge.database.unit_of_work import Units
from knowledge.domain import Contact, NeedFilter, TrendStep, Turn
from knowledge.errors import NotAllowedError
from knowledge.humans.escalations import Escalations
from knowledge.reports.trend import Trends


@pytest.fixture
def trends(units: Units) -> Trends:
    return Trends(units)


async def test_weeks_begin_on_monday(trends: Trends, asking: Asking, coordinator: Contact, clock: Clock) -> None:
    clock.now = datetime(2026, 10, 25, 22, 30, tzinfo=UTC)  # half past eleven on Sunday: winter time has begun
    await asking.ask()
    clock.skip(hours=1)
    await asking.times(2, fits=False)
    sent = await asking.ask()
    await Escalations(trends._units).send(Turn(await asking.village.contact(sent.contact_id or 0)), sent.id)
    clock.skip(days=8)

    trend = await trends.trend(Turn(coordinator), NeedFilter(first=date(2026, 10, 21)))

    assert [(point.first, point.last) for point in trend.points] == [
        (date(2026, 10, 21), date(2026, 10, 25)),
        (date(2026, 10, 26), date(2026, 11, 1)),
        (date(2026, 11, 2), date(2026, 11, 3)),
    ]
    assert [(point.needs, point.signals, point.matched) for point in trend.points] == [(1, 0, 1), (3, 3, 0), (0, 0, 0)]
    assert [point.escalations for point in trend.points] == [0, 1, 0]


async def test_months_begin_on_the_first(trends: Trends, asking: Asking, coordinator: Contact, clock: Clock) -> None:
    clock.now = datetime(2026, 12, 31, 22, 59, tzinfo=UTC)
    await asking.ask()
    clock.skip(minutes=1)
    await asking.ask()

    trend = await trends.trend(Turn(coordinator), NeedFilter(), TrendStep.MONTH)

    assert [(point.first, point.last, point.needs) for point in trend.points] == [
        (date(2026, 12, 31), date(2026, 12, 31), 1),
        (date(2027, 1, 1), date(2027, 1, 1), 1),
    ]


async def test_what_came_before_the_first_question_is_not_counted(
    trends: Trends, asking: Asking, coordinator: Contact, clock: Clock
) -> None:
    clock.now = datetime(2026, 11, 18, 12, tzinfo=UTC)
    await asking.ask()

    trend = await trends.trend(Turn(coordinator), NeedFilter(first=date(2000, 1, 1)))

    assert [(point.first, point.needs) for point in trend.points] == [(date(2026, 11, 16), 1)]


async def test_before_anything_there_is_a_day(trends: Trends, coordinator: Contact) -> None:
    nothing = await trends.trend(Turn(coordinator), NeedFilter())
    future = await trends.trend(Turn(coordinator), NeedFilter(first=date(2027, 1, 1)))

    assert [point.needs for point in nothing.points] == [0]
    assert future.points == ()


async def test_it_is_for_coordinators(trends: Trends, resident: Contact) -> None:
    with pytest.raises(NotAllowedError):
        await trends.trend(Turn(resident), NeedFilter())
