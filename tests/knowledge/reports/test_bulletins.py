"""Each coordinator says what comes by itself."""

import json
from datetime import UTC, datetime

import pytest
from asking import Asking
from clocks import Clock
from postman import Postman
from village import Village

from bot.jobs import Jobs, all_jobs
from knowledge.database.unit_of_work import Units
from knowledge.domain import Bulletin, Contact, Turn
from knowledge.errors import NotAllowedError
from knowledge.export import own_data
from knowledge.notices.reports import BulletinsShown, DigestShown, GapGrowing
from knowledge.reports.bulletins import Bulletins

WEDNESDAY = datetime(2026, 11, 18, 12, tzinfo=UTC)
MONDAY = datetime(2026, 11, 23, 9, tzinfo=UTC)


@pytest.fixture
def bulletins(units: Units) -> Bulletins:
    """The use case."""
    return Bulletins(units)


@pytest.fixture
async def busy(units: Units, asking: Asking, clock: Clock) -> Jobs:
    """Jobs after a week with news, in which a gap was suddenly asked for a lot."""
    clock.now = WEDNESDAY
    clock.skip(days=-60)
    await asking.ask()
    clock.now = WEDNESDAY
    await asking.times(9, fits=False, gap=await asking.gap("Ratten"))
    clock.now = MONDAY
    return Jobs(units, all_jobs(365), "a")


async def test_all_come_until_somebody_wants_them_no_more(
    busy: Jobs, bulletins: Bulletins, village: Village, coordinator: Contact, postman: Postman
) -> None:
    other = await village.coordinator("Eva")
    assert await bulletins.wanted(Turn(other)) == frozenset(Bulletin)
    await bulletins.stop(Turn(other), Bulletin.WEEK)
    await bulletins.choose(Turn(coordinator), [Bulletin.WEEK])

    await busy.tick()
    await postman.deliver()

    came = [[len(postman.all(one, kind)) for kind in (DigestShown, GapGrowing)] for one in (coordinator, other)]
    assert came == [[1, 0], [0, 1]]


async def test_what_was_stopped_comes_again_when_wanted(
    busy: Jobs, bulletins: Bulletins, coordinator: Contact, postman: Postman
) -> None:
    turn = Turn(coordinator)
    await bulletins.stop(turn, Bulletin.WEEK)
    await bulletins.want(turn, Bulletin.WEEK, wanted=True)
    await bulletins.want(turn, Bulletin.GROWTH, wanted=False)

    await busy.tick()
    await postman.deliver()

    assert [shown.bulletins for shown in postman.all(coordinator, BulletinsShown)] == [
        ((Bulletin.WEEK, False), (Bulletin.GROWTH, True)),
        ((Bulletin.WEEK, True), (Bulletin.GROWTH, True)),
        ((Bulletin.WEEK, True), (Bulletin.GROWTH, False)),
    ]
    assert len(postman.all(coordinator, DigestShown)) == 1
    assert postman.all(coordinator, GapGrowing) == []


async def test_the_choice_is_among_what_is_kept_of_somebody(
    bulletins: Bulletins, units: Units, coordinator: Contact
) -> None:
    await bulletins.choose(Turn(coordinator), [Bulletin.GROWTH])
    async with units.reading() as unit:
        assert json.loads(await own_data(unit, coordinator))["unwanted"] == [Bulletin.WEEK]


async def test_it_is_for_coordinators(bulletins: Bulletins, wijkwijze: Contact) -> None:
    turn = Turn(wijkwijze)
    for attempt in (
        bulletins.wanted(turn),
        bulletins.choose(turn, []),
        bulletins.show(turn),
        bulletins.stop(turn, Bulletin.WEEK),
    ):
        with pytest.raises(NotAllowedError):
            await attempt
