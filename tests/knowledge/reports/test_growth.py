"""A gap that is suddenly asked for is told of once, and chance is no news."""

import pytest
from asking import Asking
from clocks import Clock
from postman import Postman

from bot.jobs import Jobs, all_jobs
from knowledge.database.unit_of_work import Units
from knowledge.domain import Contact, GapStatus
from knowledge.notices.reports import GapGrowing
from knowledge.reports.growth import FEWEST_NEW, is_sudden, tell_growth


@pytest.mark.parametrize(
    ("recent", "before", "sudden"),
    [
        (4, 0, False),  # few
        (5, 0, True),
        (5, 2, True),
        (5, 8, False),  # one a week: five may come by chance
        (7, 8, True),
        (10, 60, False),
        (20, 60, True),
    ],
)
def test_a_rise_is_sudden_when_chance_does_not_explain_it(recent: int, before: int, *, sudden: bool) -> None:
    assert is_sudden(recent, before, 8) is sudden


def test_the_chance_is_that_of_the_binomial_distribution() -> None:
    """Five of five in one week of nine: one in nine to the fifth."""
    assert (1 / 9) ** FEWEST_NEW < 0.01
    assert is_sudden(5, 0, 1.0) is ((1 / 2) ** 5 < 0.01)


async def told(units: Units) -> int:
    async with units.writing() as unit:
        count = await tell_growth(unit)
        await unit.commit()
    return count


async def test_a_gap_that_grows_is_told_of_once_a_week(
    units: Units, asking: Asking, coordinator: Contact, postman: Postman, clock: Clock
) -> None:
    gap = await asking.gap("Ratten")
    await asking.ask(fits=False)  # the vraagbaak has been there for a while
    clock.skip(days=70)
    await asking.times(6, fits=False, gap=gap)

    assert [await told(units), await told(units)] == [1, 0]
    clock.skip(days=6)
    assert await told(units) == 0
    clock.skip(days=2)
    await asking.times(12, fits=False, gap=gap)
    assert await told(units) == 1

    await postman.deliver()
    first, second = postman.all(coordinator, GapGrowing)
    assert first == GapGrowing(gap, "Ratten", 6, 0)
    assert (second.recent, second.usual) == (12, 6 / 8)


async def test_who_asks_over_and_over_is_no_crowd(
    units: Units, asking: Asking, resident: Contact, clock: Clock
) -> None:
    gap = await asking.gap()
    await asking.ask(fits=False)
    clock.skip(days=70)
    await asking.times(9, fits=False, gap=gap, who=resident)

    assert await told(units) == 0


@pytest.mark.parametrize("status", [GapStatus.SOLVED, GapStatus.DISMISSED])
async def test_what_is_settled_grows_unseen(units: Units, asking: Asking, clock: Clock, status: GapStatus) -> None:
    gap = await asking.gap(status=status)
    await asking.ask(fits=False)
    clock.skip(days=70)
    await asking.times(9, fits=False, gap=gap)

    assert await told(units) == 0


async def test_a_young_vraagbaak_has_nothing_to_compare_with(units: Units, asking: Asking, clock: Clock) -> None:
    gap = await asking.gap()
    assert await told(units) == 0
    await asking.times(9, fits=False, gap=gap)
    clock.skip(days=6)

    assert await told(units) == 0


async def test_it_is_looked_at_on_working_days(
    units: Units, asking: Asking, coordinator: Contact, postman: Postman, clock: Clock
) -> None:
    gap = await asking.gap()
    await asking.ask(fits=False)
    clock.skip(days=70)  # a Saturday
    await asking.times(9, fits=False, gap=gap)
    jobs = Jobs(units, all_jobs(365), "a")
    for _ in range(3 * 24):
        await jobs.tick()
        clock.skip(hours=1)

    await postman.deliver()
    assert len(postman.all(coordinator, GapGrowing)) == 1
