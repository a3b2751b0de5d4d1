"""The log of a question tells its whole life, in order: what, by whom, and who waits for whom after it."""

from dataclasses import dataclass
from datetime import datetime

import pytest
from clocks import Clock
from postman import Postman
from village import Village

from knowledge.database.unit_of_work import Units
from knowledge.domain import Contact, Escalation, EscalationState, EventKind, Message, MessageKind, Role, Side, Turn
from knowledge.humans.afterwards import Afterwards
from knowledge.humans.deadlines import phase
from knowledge.humans.desk import leave_all, withdraw
from knowledge.humans.escalations import Escalations
from knowledge.humans.log import side_of
from knowledge.humans.postponing import Postponing
from knowledge.humans.relaying import relay
from knowledge.humans.timers import Timers
from knowledge.local_time import HOME

MONDAY = datetime(2026, 11, 16, 12, 0, tzinfo=HOME)
E = EventKind


@dataclass
class Desk:
    """One question, and who is around it; what happens is told by the log.

    Attributes:
        seen: How many of its events were looked at.
    """

    units: Units
    clock: Clock
    resident: Contact
    wilma: Contact
    bert: Contact
    escalations: Escalations
    inquiry: int
    id: int = 0
    seen: int = 0

    async def says(self, who: Contact, *, asks: bool = False) -> None:
        async with self.units.writing(Turn(who)) as unit:
            await relay(unit, self.id, Message(MessageKind.TEXT, "Een woord."), asks=asks)
            await unit.commit()

    async def new(self) -> list[tuple[EventKind, Side, int | None]]:
        """What happened since this was asked last."""
        async with self.units.reading() as unit:
            events = await unit.events.of(self.id)
        assert [event.id for event in events] == sorted(event.id for event in events)
        new, self.seen = events[self.seen :], len(events)
        return [(event.kind, event.side, event.contact_id) for event in new]

    async def now(self) -> Escalation:
        """The question, with exactly the deadlines that belong to where it stands."""
        async with self.units.reading() as unit:
            escalation = await unit.escalations.get(self.id)
            due = {deadline.kind for deadline in await unit.deadlines.of(self.id)}
        assert due <= phase(escalation)
        assert bool(due) == bool(phase(escalation))
        return escalation

    def by(self, kind: EventKind, who: Contact) -> tuple[EventKind, Side, int | None]:
        side = Side.RESIDENT if who.id == self.resident.id else Side.HUMAN
        return kind, side, who.id


OFFERED = (E.OFFERED, Side.BOT, None)


@pytest.fixture
async def desk(
    units: Units, clock: Clock, village: Village, resident: Contact, wijkwijze: Contact, postman: Postman
) -> Desk:
    clock.now = MONDAY
    bert = await village.wijkwijze("Bert")
    inquiry = await village.ask(resident, "Hoe krijgen we het grasveld schoon?")
    made = Desk(units, clock, resident, wijkwijze, bert, Escalations(units), inquiry.id)
    await made.escalations.send(Turn(resident), inquiry.id)
    await made.escalations.send(Turn(resident), inquiry.id)  # pressed twice
    await postman.deliver()
    async with units.reading() as unit:
        (escalation,) = await unit.escalations.open()
    made.id = escalation.id
    return made


async def test_a_life_until_the_end(desk: Desk) -> None:
    resident, wilma, bert = desk.resident, desk.wilma, desk.bert
    assert await desk.new() == [desk.by(E.SENT, resident), OFFERED]
    assert (await desk.now()).waiting_since == MONDAY

    await desk.escalations.claim(Turn(wilma), desk.id)
    await desk.escalations.claim(Turn(bert), desk.id)  # too late, and nothing happens
    assert await desk.new() == [desk.by(E.CLAIMED, wilma)]
    assert (await desk.now()).waiting_since == MONDAY

    await desk.says(wilma, asks=True)
    assert await desk.new() == [desk.by(E.ASKED_BACK, wilma)]
    assert (await desk.now()).waiting_since is None

    desk.clock.skip(hours=1)
    asked = desk.clock.now
    await desk.says(resident)
    desk.clock.skip(hours=1)
    await desk.says(resident)
    assert await desk.new() == [desk.by(E.RESIDENT_SAID, resident)] * 2
    assert (await desk.now()).waiting_since == asked

    await desk.escalations.release(Turn(wilma), desk.id)
    assert await desk.new() == [desk.by(E.RELEASED, wilma), OFFERED]
    assert (await desk.now()).waiting_since == asked

    await desk.says(bert)  # an answer to an offer claims it
    assert await desk.new() == [desk.by(E.CLAIMED, bert), desk.by(E.ANSWERED, bert)]
    assert (await desk.now()).waiting_since is None

    await desk.escalations.close(Turn(bert), desk.id)
    await Afterwards(desk.units).rate(Turn(resident), desk.id, 4)
    await Afterwards(desk.units).rate(Turn(resident), desk.id, 1)
    await Afterwards(desk.units).complete(Turn(resident), desk.id, complete=False)
    assert await desk.new() == [
        desk.by(E.CLOSED, bert),
        desk.by(E.RATED, resident),
        desk.by(E.COMPLETED, resident),
    ]
    assert (await desk.now()).waiting_since is None


async def test_a_life_after_the_end(desk: Desk) -> None:
    resident, wilma, bert = desk.resident, desk.wilma, desk.bert
    await desk.says(bert)
    await desk.escalations.close(Turn(bert), desk.id)
    await desk.new()

    await desk.says(resident)
    assert await desk.new() == [desk.by(E.REOPENED, resident), desk.by(E.RESIDENT_SAID, resident)]
    assert (await desk.now()).waiting_since == desk.clock.now

    await Postponing(desk.units).postpone(Turn(bert), desk.id, 2)
    assert await desk.new() == [desk.by(E.POSTPONED, bert)]
    desk.clock.skip(days=2)
    await Timers(desk.units).run()
    assert await desk.new() == [(E.WOKEN, Side.BOT, None)]
    assert (await desk.now()).state is EscalationState.CLAIMED

    desk.clock.skip(days=6)
    await Timers(desk.units).run()
    assert await desk.new() == [(E.REMINDED, Side.BOT, None), (E.EXPIRED, Side.BOT, None), OFFERED]

    await desk.escalations.claim(Turn(wilma), desk.id)
    await desk.says(wilma)
    desk.clock.skip(days=14)
    await Timers(desk.units).run()
    assert await desk.new() == [
        desk.by(E.CLAIMED, wilma),
        desk.by(E.ANSWERED, wilma),
        (E.CLOSED, Side.BOT, None),
    ]

    await desk.escalations.send(Turn(resident), desk.inquiry)
    assert await desk.new() == [desk.by(E.SENT, resident), OFFERED]
    assert (await desk.now()).waiting_since == desk.clock.now

    async with desk.units.writing(Turn(resident)) as unit:
        await withdraw(unit, desk.inquiry)
        await withdraw(unit, desk.inquiry)
        await unit.commit()
    assert await desk.new() == [desk.by(E.WITHDRAWN, resident)]
    assert (await desk.now()).waiting_since is None


async def test_what_is_given_back_after_an_answer_makes_the_resident_wait_again(desk: Desk) -> None:
    await desk.says(desk.wilma)
    desk.clock.skip(hours=1)
    await desk.escalations.release(Turn(desk.wilma), desk.id)

    assert (await desk.now()).waiting_since == desk.clock.now


async def test_a_closed_talk_whose_wijkwijze_is_gone_is_reopened_for_all_by_its_resident(desk: Desk) -> None:
    await desk.says(desk.wilma)
    await desk.escalations.close(Turn(desk.wilma), desk.id)
    async with desk.units.writing() as unit:
        await unit.contacts.erase(desk.wilma.id)
        await unit.commit()
    await desk.new()

    await desk.says(desk.resident)

    assert await desk.new() == [
        desk.by(E.REOPENED, desk.resident),
        OFFERED,
        desk.by(E.RESIDENT_SAID, desk.resident),
    ]
    assert (await desk.now()).state is EscalationState.OPEN


async def test_who_is_erased_stays_in_the_log_without_their_id(desk: Desk) -> None:
    await desk.escalations.claim(Turn(desk.wilma), desk.id)
    async with desk.units.writing(Turn(desk.wilma)) as unit:
        await leave_all(unit, desk.wilma.id)
        await unit.contacts.erase(desk.wilma.id)
        await unit.commit()

    assert (await desk.new())[2:] == [
        (E.CLAIMED, Side.HUMAN, None),
        (E.RELEASED, Side.BOT, None),
        OFFERED,
    ]


async def test_a_coordinator_stands_on_a_side_of_their_own(desk: Desk, coordinator: Contact, village: Village) -> None:
    both = await village.human(Role.WIJKWIJZE, "Bo")
    async with desk.units.writing() as unit:
        await unit.contacts.grant(both.id, Role.COORDINATOR, "Bo", unit.now)
        await unit.commit()
    await desk.escalations.claim(Turn(coordinator), desk.id)

    assert (await desk.new())[2:] == [(E.CLAIMED, Side.COORDINATOR, coordinator.id)]
    assert side_of(await village.contact(both.id)) is Side.HUMAN
