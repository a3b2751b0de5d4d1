"""What happens by itself: once each, in working time, whatever else happens, and whatever fails."""

import asyncio
import logging
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import pytest
from clocks import Clock
from postman import Postman
from village import Village

from knowledge.database.tables import EscalationRow
from knowledge.database.unit_of_work import Units
from knowledge.domain import (
    Circle,
    Contact,
    DeadlineKind,
    Escalation,
    EscalationState,
    EventKind,
    GapReason,
    Message,
    MessageKind,
    Side,
    Turn,
)
from knowledge.errors import StaleError
from knowledge.humans import log
from knowledge.humans.afterwards import Afterwards
from knowledge.humans.deadlines import phase
from knowledge.humans.desk import withdraw
from knowledge.humans.escalations import Escalations
from knowledge.humans.timers import RETRY, Timers
from knowledge.local_time import HOME
from knowledge.notices.humans import EscalationClaimed, EscalationOffered, EscalationTaken, RatingNoted, WijkwijzeSaid
from knowledge.notices.waiting import (
    AnotherSought,
    ClosedInSilence,
    OwnerReminded,
    OwnersTalkClosed,
    QuestionWoken,
    TakenBack,
)

QUESTION = "Hoe krijgen we de hondenpoep van het grasveld?"
MONDAY = datetime(2026, 11, 16, 12, 0, tzinfo=HOME)
ANSWER = Message(MessageKind.TEXT, "Begin met een praatje.")
MORE = Message(MessageKind.TEXT, "En bij de school?")


@dataclass
class Desk:
    """One question, sent on a Monday at noon, and the clock.

    Attributes:
        crowd: All wijkwijzen.
    """

    units: Units
    clock: Clock
    postman: Postman
    escalations: Escalations
    timers: Timers
    resident: Contact
    crowd: list[Contact]
    coordinator: Contact
    inquiry: int = 0
    id: int = 0
    owner: Contact = field(init=False)

    async def send(self, village: Village) -> None:
        inquiry = await village.ask(self.resident, QUESTION)
        await self.escalations.send(Turn(self.resident), inquiry.id)
        async with self.units.reading() as unit:
            (escalation,) = await unit.escalations.open()
        self.inquiry, self.id = inquiry.id, escalation.id
        await self.postman.deliver()

    async def claim(self) -> None:
        self.owner = next(one for one in self.crowd if self.postman.all(one, EscalationOffered))
        await self.escalations.claim(self.postman.press(self.owner, EscalationOffered), self.id)
        await self.postman.deliver()

    async def answer(self) -> None:
        await self.escalations.relay(Turn(self.owner), self.id, ANSWER)
        await self.postman.deliver()

    async def adds(self) -> None:
        await self.escalations.relay(Turn(self.resident), self.id, MORE)
        await self.postman.deliver()

    async def until(self, when: str) -> int:
        """Let the clock run to a moment of November, "17 12:00", and tick; gives what was acted on."""
        day, _, hour = when.partition(" ")
        self.clock.now = MONDAY.replace(day=int(day), hour=int(hour[:2]), minute=int(hour[3:]))
        acted = await self.timers.run()
        await self.postman.deliver()
        return acted

    async def now(self) -> Escalation:
        async with self.units.reading() as unit:
            return await unit.escalations.get(self.id)

    async def signal(self) -> GapReason | None:
        async with self.units.reading() as unit:
            found = await unit.signals.of_inquiry(self.inquiry)
        return found.reason if found else None

    async def due(self) -> dict[DeadlineKind, str]:
        async with self.units.reading() as unit:
            return {one.kind: f"{one.due_at.astimezone(HOME):%d %H:%M}" for one in await unit.deadlines.of(self.id)}

    async def log(self) -> list[tuple[EventKind, Side, int | None]]:
        async with self.units.reading() as unit:
            return [(event.kind, event.side, event.contact_id) for event in await unit.events.of(self.id)]

    def told(self) -> int:
        return sum(bool(self.postman.all(one, EscalationOffered)) for one in self.crowd)


@pytest.fixture
async def desk(units: Units, clock: Clock, village: Village, postman: Postman) -> Desk:
    clock.now = MONDAY
    crowd = [await village.wijkwijze(f"Wijkwijze {number}") for number in range(30)]
    made = Desk(
        units,
        clock,
        postman,
        Escalations(units),
        Timers(units),
        await village.resident(),
        crowd,
        await village.coordinator("Cor"),
    )
    await made.send(village)
    return made


async def test_what_nobody_takes_goes_to_more_people_and_then_to_the_coordinator(desk: Desk) -> None:
    first = desk.told()
    assert await desk.due() == {DeadlineKind.WIDEN: "17 12:00", DeadlineKind.TO_COORDINATOR: "18 12:00"}
    assert await desk.until("17 11:59") == 0

    assert await desk.until("17 12:00") == 1
    second = desk.told()
    assert await desk.signal() is GapReason.ESCALATED
    await desk.until("18 12:00")

    assert await desk.signal() is GapReason.UNANSWERED
    assert 0 < first < second < desk.told() == len(desk.crowd)
    assert desk.postman.one(desk.coordinator, EscalationOffered).card.escalation == desk.id
    assert (await desk.now()).circle is Circle.COORDINATOR
    assert await desk.due() == {}
    assert await desk.until("30 12:00") == 0


async def test_nobody_is_offered_a_question_twice(desk: Desk) -> None:
    for when in ("17 12:00", "18 12:00", "19 12:00", "20 12:00"):
        await desk.until(when)

    assert all(len(desk.postman.all(one, EscalationOffered)) == 1 for one in (*desk.crowd, desk.coordinator))


async def test_after_a_long_outage_what_was_due_meanwhile_happens_once(desk: Desk) -> None:
    assert await desk.until("20 12:00") == 2
    assert await desk.until("24 12:00") == 0

    assert desk.told() == len(desk.crowd)
    assert desk.postman.one(desk.coordinator, EscalationOffered)


async def test_once_somebody_takes_it_nobody_else_is_asked(desk: Desk) -> None:
    told = desk.told()
    await desk.claim()

    assert await desk.due() == {DeadlineKind.REMIND: "18 12:00", DeadlineKind.RELEASE: "19 12:00"}
    await desk.until("17 12:00")
    assert desk.told() + sum(bool(desk.postman.all(one, EscalationTaken)) for one in desk.crowd) <= told


async def test_a_silent_owner_is_reminded_once_per_wait(desk: Desk) -> None:
    await desk.claim()
    await desk.until("18 12:00")
    await desk.until("18 12:30")
    await desk.adds()  # who asks on does not bring a second reminder, and does not put anything off
    await desk.until("19 11:00")

    assert desk.postman.one(desk.owner, OwnerReminded) == OwnerReminded(desk.id, QUESTION, 2)
    assert await desk.due() == {DeadlineKind.RELEASE: "19 12:00"}

    await desk.answer()
    await desk.adds()
    assert await desk.due() == {DeadlineKind.REMIND: "23 11:00", DeadlineKind.RELEASE: "24 11:00"}  # over a weekend
    await desk.until("23 11:00")
    assert len(desk.postman.all(desk.owner, OwnerReminded)) == 2


async def test_a_question_is_taken_back_kindly_and_goes_to_others(desk: Desk) -> None:
    await desk.claim()
    await desk.until("18 12:00")
    await desk.until("19 12:00")

    escalation = await desk.now()
    assert (escalation.state, escalation.owner_id) == (EscalationState.OPEN, None)
    assert desk.postman.one(desk.owner, TakenBack) == TakenBack(desk.id, QUESTION)
    assert desk.postman.one(desk.resident, AnotherSought).question == QUESTION
    assert not desk.postman.all(desk.owner, EscalationOffered)
    assert desk.told() > 0
    assert await desk.due() == {DeadlineKind.WIDEN: "20 12:00", DeadlineKind.TO_COORDINATOR: "23 12:00"}
    assert escalation.waiting_since == MONDAY


async def test_reminding_and_taking_back_may_be_due_at_once(desk: Desk) -> None:
    await desk.claim()

    assert await desk.until("20 12:00") == 2

    assert [kind for kind, _, _ in await desk.log()][-3:] == [
        EventKind.REMINDED,
        EventKind.EXPIRED,
        EventKind.OFFERED,
    ]
    assert await desk.due() == {DeadlineKind.WIDEN: "23 12:00", DeadlineKind.TO_COORDINATOR: "24 12:00"}


async def test_late_presses_after_it_was_taken_back_are_met_kindly(desk: Desk) -> None:
    await desk.claim()
    await desk.until("19 12:00")

    with pytest.raises(StaleError):  # a face says that the moment has passed
        await desk.escalations.release(desk.postman.press(desk.owner, TakenBack), desk.id)
    await desk.escalations.claim(desk.postman.press(desk.owner, TakenBack), desk.id)
    await desk.postman.deliver()
    assert desk.postman.last(desk.owner) == desk.postman.all(desk.owner, EscalationClaimed)[-1]

    await desk.until("25 12:00")
    await desk.answer()  # a late answer to a question that waits again is an answer, and takes it
    assert desk.postman.one(desk.resident, WijkwijzeSaid).message.text == ANSWER.text
    assert (await desk.now()).owner_id == desk.owner.id


async def test_after_a_week_of_silence_a_talk_is_closed_and_rated(desk: Desk) -> None:
    await desk.claim()
    await desk.answer()
    assert await desk.due() == {DeadlineKind.CLOSE: "25 12:00"}  # seven working days
    desk.clock.skip(hours=1)
    await desk.answer()
    assert await desk.due() == {DeadlineKind.CLOSE: "25 13:00"}

    await desk.until("25 13:00")

    assert (await desk.now()).state is EscalationState.CLOSED
    assert desk.postman.one(desk.resident, ClosedInSilence) == ClosedInSilence(desk.id, QUESTION)
    assert desk.postman.one(desk.owner, OwnersTalkClosed) == OwnersTalkClosed(desk.id, QUESTION)
    await Afterwards(desk.units).rate(desk.postman.press(desk.resident, ClosedInSilence), desk.id, 5)
    await desk.postman.deliver()
    assert desk.postman.one(desk.resident, RatingNoted).stars == 5
    assert (await desk.now()).waiting_since is None


async def test_a_word_after_closing_brings_it_back_with_time_anew(desk: Desk) -> None:
    await desk.claim()
    await desk.answer()
    await desk.until("25 12:00")

    await desk.adds()

    escalation = await desk.now()
    assert (escalation.state, escalation.waiting_since) == (EscalationState.CLAIMED, desk.clock.now)
    assert await desk.due() == {DeadlineKind.REMIND: "27 12:00", DeadlineKind.RELEASE: "30 12:00"}


async def test_what_was_postponed_comes_back_to_its_owner_when_the_desk_opens(desk: Desk) -> None:
    await desk.claim()
    async with desk.units.writing() as unit:
        await unit.escalations.postpone(desk.id, MONDAY.replace(day=19, hour=0))
        await log.note(unit, desk.id, EventKind.POSTPONED, Side.HUMAN, contact_id=desk.owner.id)
        await unit.commit()
    assert await desk.due() == {DeadlineKind.WAKE: "19 09:00"}

    assert await desk.until("19 08:00") == 0
    await desk.until("19 09:00")

    escalation = await desk.now()
    assert (escalation.state, escalation.owner_id) == (EscalationState.CLAIMED, desk.owner.id)
    assert escalation.postponed_until is None
    assert desk.postman.one(desk.owner, QuestionWoken) == QuestionWoken(desk.id, QUESTION)
    assert await desk.due() == {DeadlineKind.REMIND: "23 09:00", DeadlineKind.RELEASE: "24 09:00"}


@pytest.mark.parametrize("ending", ["close", "withdraw"])
async def test_what_is_over_is_left_alone(desk: Desk, ending: str) -> None:
    await desk.claim()
    if ending == "close":
        await desk.escalations.close(Turn(desk.owner), desk.id)
    else:
        async with desk.units.writing() as unit:
            await withdraw(unit, desk.inquiry)
            await unit.commit()

    assert await desk.due() == {}
    assert await desk.until("30 12:00") == 0


async def test_an_action_that_comes_in_between_goes_before(desk: Desk) -> None:
    async with desk.units.reading() as unit:
        (widen, *_) = await unit.deadlines.of(desk.id)
    await desk.claim()
    told = desk.told()

    assert not await desk.timers._run(widen)  # it was read before the claim

    assert desk.told() == told


async def test_two_who_look_at_once_act_once(desk: Desk) -> None:
    await desk.claim()
    desk.clock.now = MONDAY.replace(day=18)

    acted = await asyncio.gather(*(Timers(desk.units).run() for _ in range(5)))
    await desk.postman.deliver()

    assert sum(acted) == 1
    assert desk.postman.one(desk.owner, OwnerReminded)


async def test_one_that_fails_keeps_nobody_and_is_tried_again(
    desk: Desk, village: Village, caplog: pytest.LogCaptureFixture
) -> None:
    await desk.claim()
    other = await village.ask(await village.resident(), "Een andere vraag")
    await desk.escalations.send(Turn(await village.contact(other.contact_id or 0)), other.id)
    async with desk.units.writing() as unit:  # a state that no version knows
        (await unit._session.get_one(EscalationRow, desk.id)).state = "kapot"
        await unit.commit()

    with caplog.at_level(logging.ERROR):
        assert await desk.until("18 12:00") == 2  # the other question goes to more people, and to the coordinator

    assert "herinneren of escalation" in caplog.text
    assert QUESTION not in caplog.text
    async with desk.units.writing() as unit:
        assert not [one for one in await unit.deadlines.due(unit.now, 10) if one.escalation_id == desk.id]
        (await unit._session.get_one(EscalationRow, desk.id)).state = EscalationState.CLAIMED
        await unit.commit()
    desk.clock.now += RETRY
    await desk.timers.run()
    await desk.postman.deliver()
    assert desk.postman.one(desk.owner, OwnerReminded)


async def test_so_many_at_a_look_and_the_longest_due_first(desk: Desk, village: Village) -> None:
    for number in range(4):
        desk.clock.skip(minutes=1)
        inquiry = await village.ask(desk.resident, f"Vraag {number}")
        await desk.escalations.send(Turn(desk.resident), inquiry.id)
    desk.clock.now = MONDAY + timedelta(days=1, hours=1)

    assert await desk.timers.run(limit=3) == 3
    async with desk.units.reading() as unit:
        left = await unit.deadlines.due(unit.now, 10)
    assert [f"{one.due_at.astimezone(HOME):%H:%M}" for one in left] == ["12:03", "12:04"]
    assert await desk.timers.run(limit=3) == 2


async def test_every_phase_has_deadlines_of_its_own(desk: Desk) -> None:
    one = await desk.now()
    phases = [
        phase(replace(one, state=state, waiting_since=since))
        for state in EscalationState
        for since in ((None, MONDAY) if state is EscalationState.CLAIMED else (MONDAY,))
    ]

    assert sorted(kind for kinds in phases for kind in kinds) == sorted(DeadlineKind)
