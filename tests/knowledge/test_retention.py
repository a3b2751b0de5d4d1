"""Nothing that leads to a person is kept longer than was promised."""

from datetime import timedelta

import pytest
from clocks import Clock
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncEngine
from village import Village

from knowledge.database.repositories.inbox import Received
from knowledge.database.repositories.outbox import Priority
from knowledge.database.tables import EscalationRow, GapSignalRow, InquiryRow, RelayRow
from knowledge.database.unit_of_work import Units
from knowledge.domain import (
    AccessAction,
    AuditEntry,
    AuditSubject,
    Channel,
    GapAction,
    GapReason,
    Language,
    Message,
    MessageKind,
    Role,
)
from knowledge.drafts import Draft
from knowledge.errors import NotFoundError
from knowledge.notices.meeting import ConsentGiven
from knowledge.retention import DEEDS, DRAFT, FAILED, HANDLED, LOGINS, STRANGER, Forgotten, forget

DAYS = 365
ABOUT_QUESTIONS = (InquiryRow, EscalationRow, RelayRow, GapSignalRow)


async def forget_all(units: Units) -> Forgotten:
    async with units.writing() as unit:
        forgotten = await forget(unit, DAYS)
        await unit.commit()
    return forgotten


async def stranger(units: Units) -> int:
    async with units.writing() as unit:
        contact = await unit.contacts.add(Channel.TELEGRAM, "404", Language.NL, unit.now)
        await unit.commit()
    return contact.id


async def is_known(units: Units, contact_id: int) -> bool:
    async with units.reading() as unit:
        try:
            await unit.contacts.get(contact_id)
        except NotFoundError:
            return False
    return True


async def test_a_question_and_who_asked_it_are_forgotten_in_time(units: Units, village: Village, clock: Clock) -> None:
    resident = await village.resident()
    inquiry = await village.ask(resident, "Hoe krijgen we de straat schoon?")
    clock.skip(days=DAYS - 1)
    early = await forget_all(units)
    kept = await village.inquiry(inquiry.id)
    clock.skip(days=2)

    assert (early.inquiries, kept) == (0, inquiry)
    assert await forget_all(units) == Forgotten(strangers=0, people=1, inquiries=1)
    with pytest.raises(NotFoundError):
        await village.inquiry(inquiry.id)
    assert not await is_known(units, resident.id)


async def test_what_was_said_about_a_question_goes_with_it(
    units: Units, village: Village, clock: Clock, engine: AsyncEngine
) -> None:
    resident = await village.resident()
    inquiry = await village.ask(resident, "Hoe krijgen we de straat schoon?")
    async with units.writing() as unit:
        escalation = await unit.escalations.add(inquiry.id, unit.now)
        await unit.escalations.say(escalation.id, Message(MessageKind.TEXT, "Graag!"), unit.now, from_resident=True)
        await unit.signals.add(inquiry, GapReason.NO_MATCH, None, unit.now)
        await unit.commit()
    clock.skip(days=DAYS + 1)
    await forget_all(units)

    async with engine.connect() as connection:
        left = [await connection.scalar(select(func.count()).select_from(row)) for row in ABOUT_QUESTIONS]
    assert left == [0, 0, 0, 0]


async def test_somebody_with_a_recent_question_stays(units: Units, village: Village, clock: Clock) -> None:
    resident = await village.resident()
    await village.ask(resident, "oud")
    clock.skip(days=DAYS)
    await village.ask(resident, "nieuw")
    clock.skip(days=1)

    assert (await forget_all(units)).inquiries == 1
    assert await is_known(units, resident.id)


async def test_the_audit_trail_is_forgotten_in_time_and_who_logged_in_before_that(
    units: Units, village: Village, clock: Clock
) -> None:
    by = (await village.human(Role.COORDINATOR, "Cor")).id
    deed = AuditEntry(by, AuditSubject.GAP, "1", GapAction.NOTE)
    async with units.writing() as unit:
        await unit.audit.note(deed, unit.now)
        for action in (AccessAction.LOG_IN, AccessAction.LOG_OUT, AccessAction.INVITE):
            await unit.audit.note(AuditEntry(by, AuditSubject.ACCESS, str(by), action), unit.now)
        await unit.commit()

    left = []
    for term in (LOGINS, DEEDS - LOGINS):
        clock.skip(seconds=term.total_seconds())
        await forget_all(units)
        clock.skip(seconds=1)
        await forget_all(units)
        async with units.reading() as unit:
            left.append([entry.action for entry in await unit.audit.find(0, 9)])
    assert left == [[AccessAction.INVITE, GapAction.NOTE], []]


async def test_who_has_a_role_stays(units: Units, village: Village, clock: Clock) -> None:
    wijkwijze = await village.human(Role.WIJKWIJZE, "Wilma")
    clock.skip(days=3 * DAYS)
    await forget_all(units)

    assert await is_known(units, wijkwijze.id)


async def test_a_stranger_is_forgotten_after_a_day_of_silence(units: Units, clock: Clock) -> None:
    contact_id = await stranger(units)
    clock.skip(hours=23)
    async with units.writing() as unit:
        await unit.outbox.add(contact_id, ConsentGiven(), now=unit.now, priority=Priority.ANSWER)
        await unit.commit()
    clock.skip(hours=2)
    heard_today = await forget_all(units)
    clock.skip(seconds=STRANGER.total_seconds())

    assert heard_today.strangers == 0
    assert (await forget_all(units)).strangers == 1
    assert not await is_known(units, contact_id)


async def test_an_unfinished_question_waits_a_month(units: Units, village: Village, clock: Clock) -> None:
    resident = await village.resident()
    async with units.writing() as unit:
        await unit.drafts.save(resident.id, Draft(number=3), unit.now)
        await unit.commit()
    clock.skip(seconds=DRAFT.total_seconds() - 60)
    await forget_all(units)
    async with units.reading() as unit:
        waiting = await unit.drafts.of(resident.id)
    clock.skip(seconds=120)
    await forget_all(units)

    async with units.reading() as unit:
        assert waiting.number == 3
        assert await unit.drafts.of(resident.id) == Draft()


@pytest.mark.parametrize(("failed", "kept"), [(False, HANDLED), (True, FAILED)])
async def test_updates_are_kept_as_long_as_they_are_of_use(
    units: Units, clock: Clock, kept: timedelta, *, failed: bool
) -> None:
    async def accept() -> bool:
        async with units.writing() as unit:
            accepted = await unit.inbox.put(Received(Channel.TELEGRAM, 7, "501", "{}", 0), unit.now)
            await unit.commit()
        return accepted

    await accept()
    async with units.writing() as unit:
        await (unit.inbox.give_up if failed else unit.inbox.done)(Channel.TELEGRAM, 7, unit.now)
        await unit.commit()
    clock.skip(seconds=kept.total_seconds() - 60)
    await forget_all(units)
    known = not await accept()
    clock.skip(seconds=120)
    await forget_all(units)

    assert known
    assert await accept()


async def test_messages_that_nobody_came_for_go_too(units: Units, village: Village, clock: Clock) -> None:
    resident = await village.resident()
    clock.skip(days=1)
    async with units.writing() as unit:
        await unit.outbox.add(resident.id, ConsentGiven(), now=unit.now, priority=Priority.ANSWER)
        await unit.commit()
    clock.skip(days=DAYS)
    await forget_all(units)
    async with units.reading() as unit:
        assert await unit.outbox.next(resident.id, unit.now) is not None
    clock.skip(days=1)
    await forget_all(units)

    async with units.reading() as unit:
        assert await unit.outbox.next(resident.id, unit.now) is None


async def test_messages_leave_no_trace_in_time(units: Units, village: Village, clock: Clock) -> None:
    resident = await village.resident()
    async with units.writing() as unit:
        await unit.outbox.add(resident.id, ConsentGiven(), now=unit.now, priority=Priority.ANSWER)
        pending = await unit.outbox.next(resident.id, unit.now)
        assert pending is not None
        await unit.outbox.sent(pending.id, 33, unit.now)
        await unit.commit()
    clock.skip(days=DAYS + 1)
    await forget_all(units)

    assert not await is_known(units, resident.id)
