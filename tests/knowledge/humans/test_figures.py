"""The numbers of the desk: right, in working time, and never of too few."""

from datetime import datetime

import pytest
from clocks import Clock
from postman import Postman
from village import Village

from bot.commands.reporting import lines
from knowledge.agenda import Agenda
from knowledge.database.unit_of_work import Units
from knowledge.domain import Contact, DeskFigures, EventKind, Hours, Message, MessageKind, Share, Side, Turn
from knowledge.errors import NotAllowedError, StaleError
from knowledge.humans import log
from knowledge.humans.afterwards import Afterwards
from knowledge.humans.escalations import Escalations
from knowledge.humans.figures import Figures, desk_figures
from knowledge.local_time import HOME
from knowledge.notices.figures import FiguresShown

MONDAY = datetime(2026, 11, 16, 9, 0, tzinfo=HOME)
ANSWER = Message(MessageKind.TEXT, "Begin met een praatje.")


class Life:
    """Makes questions that live for a while."""

    def __init__(self, units: Units, clock: Clock, village: Village, wijkwijze: Contact) -> None:
        self.units, self.clock, self.village, self.wijkwijze = units, clock, village, wijkwijze
        self.escalations = Escalations(units)

    async def sent(self, theme: str | None = "wonen") -> tuple[Contact, int]:
        asker = await self.village.resident()
        inquiry = await self.village.ask(asker, "Hoe doe ik dat?", theme=theme)
        await self.escalations.send(Turn(asker), inquiry.id)
        async with self.units.reading() as unit:
            escalation = await unit.escalations.open_for(inquiry.id)
        assert escalation is not None
        return asker, escalation.id

    async def answered(self, after: float, theme: str | None = "wonen") -> tuple[Contact, int]:
        asker, key = await self.sent(theme)
        await self.escalations.claim(Turn(self.wijkwijze), key)
        self.clock.skip(hours=after)
        async with self.units.writing() as unit:
            await log.note(unit, key, EventKind.ANSWERED, Side.HUMAN, contact_id=self.wijkwijze.id)
            await unit.commit()
        return asker, key

    async def closed(self, stars: int, *, complete: bool) -> tuple[Contact, int]:
        asker, key = await self.answered(1)
        await self.escalations.close(Turn(self.wijkwijze), key)
        await Afterwards(self.units).rate(Turn(asker), key, stars)
        await Afterwards(self.units).complete(Turn(asker), key, complete=complete)
        return asker, key

    async def figures(self, days: int = 90) -> DeskFigures:
        async with self.units.reading() as unit:
            return await desk_figures(unit, days)


@pytest.fixture
def life(units: Units, clock: Clock, village: Village, wijkwijze: Contact) -> Life:
    clock.now = MONDAY
    return Life(units, clock, village, wijkwijze)


async def test_an_empty_desk_has_nothing_to_tell(life: Life) -> None:
    figures = await life.figures()

    assert (figures.sent, figures.waiting, figures.held, figures.overdue, figures.themes) == (0, 0, 0, 0, ())
    assert figures.first_response is figures.rating is figures.complete is figures.reopened is None


async def test_times_are_working_time(life: Life) -> None:
    for hours in (2, 4, 1):
        await life.answered(hours)
    life.clock.now = MONDAY.replace(day=20, hour=17)
    await life.answered(66)  # from Friday 17:00 to Monday 11:00: 18 hours

    assert (await life.figures()).first_response == Hours(4, 3.0, 18.0)


async def test_what_people_said_of_it(life: Life) -> None:
    for stars, complete in ((5, True), (4, True), (3, False)):
        asker, key = await life.closed(stars, complete=complete)
    async with life.units.writing() as unit:
        await unit.escalations.reopen(key)
        await log.note(unit, key, EventKind.REOPENED, Side.RESIDENT, contact_id=asker.id)
        await unit.commit()

    figures = await life.figures()
    assert figures.rating == Share(3, 4.0)
    assert figures.complete == Share(3, pytest.approx(2 / 3))
    assert figures.reopened == Share(3, pytest.approx(1 / 3))
    assert figures.resolution is None  # one of three goes on: two are too few
    assert figures.held == 1


async def test_how_it_stands_now(life: Life) -> None:
    await life.sent()
    life.clock.skip(days=3)
    await life.sent()
    await life.answered(1)

    figures = await life.figures()
    assert (figures.waiting, figures.held, figures.overdue) == (2, 1, 1)


async def test_only_the_period_counts(life: Life) -> None:
    for _ in range(3):
        await life.closed(5, complete=True)
    life.clock.skip(days=40)
    await life.sent()

    assert (await life.figures(90)).sent == 4
    month = await life.figures(30)
    assert (month.sent, month.rating, month.first_response) == (1, None, None)


async def test_a_theme_that_few_asked_about_is_not_told(life: Life) -> None:
    for _ in range(3):
        await life.answered(1, "wonen")
    for _ in range(2):
        await life.answered(1, "veiligheid")
    for _ in range(4):
        await life.answered(1, None)

    (theme,) = (await life.figures()).themes
    assert (theme.theme, theme.sent, theme.first_response) == ("wonen", 3, Hours(3, 1.0, 1.0))


@pytest.mark.parametrize("count", [0, 1, 2])
def test_few_cases_are_not_summed_up(count: int) -> None:
    assert Hours.of([1.0] * count) is None
    assert Share.of([1.0] * count) is None


def test_nine_of_ten_take_no_longer() -> None:
    assert Hours.of([float(hour) for hour in range(1, 11)]) == Hours(10, 5.5, 9.0)


async def test_a_coordinator_sees_them_and_nobody_else(
    life: Life, coordinator: Contact, wijkwijze: Contact, postman: Postman
) -> None:
    figures = Figures(life.units)
    await life.sent()
    await figures.show(Turn(coordinator))
    await figures.show(Turn(coordinator), 30)
    await postman.deliver()

    assert [shown.days for shown in postman.all(coordinator, FiguresShown)] == [90, 30]
    with pytest.raises(NotAllowedError):
        await figures.show(Turn(wijkwijze))
    with pytest.raises(StaleError):
        await figures.show(Turn(coordinator), 7)


async def test_the_command_line_tells_the_same(life: Life) -> None:
    for _ in range(3):
        await life.closed(4, complete=True)

    told = "\n".join(lines(await life.figures(), Agenda.load()))
    assert "first response                   median 1.0 h, p90 1.0 h (3)" in told
    assert "rating                           4.0 of 5 (3)" in told
    assert "completely answered              100% of 3" in told
