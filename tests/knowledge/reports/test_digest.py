"""The week in brief: on Monday morning, once, and only when there is news."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from asking import Asking
from clocks import Clock
from postman import Postman
from village import Village

from bot.jobs import Jobs, all_jobs
from knowledge.database.unit_of_work import Units
from knowledge.domain import Contact, GapStatus
from knowledge.domain.overviews import Digest, Hidden, ShownTitle
from knowledge.notices.reports import DigestShown
from knowledge.reports.digest import last_week

WEDNESDAY = datetime(2026, 11, 18, 12, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _midweek(clock: Clock) -> None:
    clock.now = WEDNESDAY


async def of_last_week(units: Units) -> Digest | None:
    async with units.reading() as unit:
        return await last_week(unit)


async def test_a_week_is_told_from_monday_to_sunday(units: Units, asking: Asking, clock: Clock) -> None:
    rats, heat = await asking.gap("Ratten"), await asking.gap("Hitte", GapStatus.SOLVED)
    await asking.times(4, fits=False, gap=rats)
    await asking.times(3, fits=False, gap=heat)
    await asking.times(5)
    clock.now = datetime(2026, 11, 22, 22, 59, tzinfo=UTC)  # the last minute of Sunday
    await asking.times(3, fits=False)
    clock.now = datetime(2026, 11, 22, 23, 1, tzinfo=UTC)
    await asking.times(9, fits=False, gap=rats)

    digest = await of_last_week(units)

    assert digest == Digest(
        first=date(2026, 11, 16),
        last=date(2026, 11, 22),
        needs=15,
        signals=10,
        found=(ShownTitle("Ratten", 13), ShownTitle("Hitte", 3)),
        most=(ShownTitle("Ratten", 4), ShownTitle("Hitte", 3)),
        solved=(ShownTitle("Hitte", 3),),
    )


async def test_what_was_solved_is_told_of_once(units: Units, asking: Asking, clock: Clock) -> None:
    """Whatever is done to it afterwards: another name, or a question more."""
    gap = await asking.gap("Hitte")
    await asking.times(3, fits=False, gap=gap)
    told = []
    for status in (GapStatus.SOLVED, GapStatus.SOLVED, GapStatus.PLANNED, GapStatus.SOLVED):
        async with units.writing() as unit:
            await unit.gaps.save(replace(await unit.gaps.get(gap), status=status), unit.now)
            await unit.commit()
        clock.skip(days=7)
        digest = await of_last_week(units)
        told.append(bool(digest and digest.solved))

    assert told == [True, False, False, True]


async def test_small_numbers_are_no_news(units: Units, asking: Asking, village: Village, clock: Clock) -> None:
    gap, same = await asking.gap(), await village.resident()
    await asking.times(2, fits=False, gap=gap, who=same)
    clock.skip(days=7)
    assert await of_last_week(units) is None

    clock.now = WEDNESDAY
    await asking.ask(fits=False, gap=gap, who=same)
    clock.skip(days=7)
    digest = await of_last_week(units)

    assert digest is not None
    assert (digest.needs, digest.signals, digest.found, digest.most) == (3, 3, (), ())


async def test_what_is_left_of_the_week_is_protected_too(units: Units, asking: Asking, clock: Clock) -> None:
    await asking.times(8, fits=False)
    await asking.ask()
    clock.skip(days=7)

    digest = await of_last_week(units)

    assert digest is not None
    assert (digest.needs, digest.signals) == (9, Hidden.KEPT)


async def test_it_comes_on_monday_morning_once(
    units: Units, asking: Asking, coordinator: Contact, wijkwijze: Contact, postman: Postman, clock: Clock
) -> None:
    await asking.times(3, fits=False)
    clock.now = datetime(2026, 11, 21, 12, tzinfo=UTC)
    jobs, came = Jobs(units, all_jobs(365), "a"), []
    for _ in range(9 * 24):
        await jobs.tick()
        await postman.deliver()
        came.append((len(postman.all(coordinator, DigestShown)), clock.now))
        clock.skip(hours=1)

    assert [count for count, _ in came][-1] == 1  # a week without news follows
    assert next(moment for count, moment in came if count) == datetime(2026, 11, 23, 8, tzinfo=UTC)
    assert postman.all(wijkwijze, DigestShown) == []


async def test_after_a_holiday_it_comes_on_tuesday(
    units: Units, asking: Asking, coordinator: Contact, postman: Postman, clock: Clock
) -> None:
    clock.now = datetime(2027, 3, 25, 12, tzinfo=UTC)  # the week before Easter
    await asking.times(3, fits=False)
    clock.now = datetime(2027, 3, 29, 9, tzinfo=UTC)
    jobs = Jobs(units, all_jobs(365), "a")
    await jobs.tick()
    await postman.deliver()
    assert postman.all(coordinator, DigestShown) == []

    clock.skip(days=1)
    await jobs.tick()
    await postman.deliver()

    assert postman.one(coordinator, DigestShown).digest.first == date(2027, 3, 22)
