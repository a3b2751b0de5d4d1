"""One transaction: rollback is the default; state, words and "handled" go in together; writers take turns."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from clocks import Clock
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from knowledge.database.repositories.inbox import Received
from knowledge.database.repositories.outbox import Priority, Served
from knowledge.database.unit_of_work import Units
from knowledge.domain import Channel, Contact, Language, Turn
from knowledge.errors import ConflictError, NotFoundError
from knowledge.notices.meeting import ConsentGiven, Welcome

TELEGRAM = Served(Channel.TELEGRAM)


@pytest.fixture
async def contact(units: Units) -> Contact:
    async with units.writing() as unit:
        contact = await unit.contacts.add(Channel.TELEGRAM, "501", Language.NL, unit.now)
        await unit.commit()
    return contact


async def receive(units: Units, update_id: int) -> None:
    async with units.writing() as unit:
        await unit.inbox.put(Received(Channel.TELEGRAM, update_id, "501", "{}", 0), unit.now)
        await unit.commit()


async def test_what_is_not_committed_never_happened(units: Units) -> None:
    async with units.writing() as unit:
        contact = await unit.contacts.add(Channel.TELEGRAM, "501", Language.NL, unit.now)

    async with units.reading() as unit:
        with pytest.raises(NotFoundError):
            await unit.contacts.get(contact.id)


async def test_an_error_halfway_undoes_the_state_the_words_and_the_mark(units: Units, contact: Contact) -> None:
    await receive(units, 7)

    async def fail() -> None:
        async with units.writing(Turn(contact, update_id=7)) as unit:
            await unit.contacts.set_municipality(contact.id, "Utrecht")
            await unit.reply(ConsentGiven())
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fail()

    async with units.reading() as unit:
        assert (await unit.contacts.get(contact.id)).municipality is None
        assert await unit.outbox.next(contact.id, unit.now) is None
        assert not await unit.inbox.is_done(Channel.TELEGRAM, 7)


async def test_a_commit_keeps_the_state_the_words_and_the_mark(units: Units, contact: Contact) -> None:
    await receive(units, 7)

    async with units.writing(Turn(contact, update_id=7)) as unit:
        await unit.contacts.set_municipality(contact.id, "Utrecht")
        await unit.reply(ConsentGiven())
        await unit.commit()

    async with units.reading() as unit:
        assert (await unit.contacts.get(contact.id)).municipality == "Utrecht"
        assert await unit.outbox.contacts_due(TELEGRAM, unit.now, 10) == [contact.id]
        assert await unit.inbox.is_done(Channel.TELEGRAM, 7)


async def test_a_turn_in_two_units_is_handled_with_the_second(units: Units, contact: Contact) -> None:
    await receive(units, 7)
    turn = Turn(contact, update_id=7)

    async with units.writing(turn) as unit:
        await unit.commit(handled=False)
    async with units.reading() as unit:
        assert not await unit.inbox.is_done(Channel.TELEGRAM, 7)
    async with units.writing(turn) as unit:
        await unit.commit()
    async with units.reading() as unit:
        assert await unit.inbox.is_done(Channel.TELEGRAM, 7)


async def test_an_old_draft_does_not_go_on_top_of_a_newer_one(units: Units, contact: Contact) -> None:
    async with units.reading() as unit:
        seen = await unit.drafts.of(contact.id)
    async with units.writing() as unit:
        await unit.drafts.save(contact.id, replace(seen, number=1), unit.now)
        await unit.commit()

    async with units.writing() as unit:
        with pytest.raises(ConflictError):
            await unit.drafts.save(contact.id, replace(seen, number=2), unit.now)

    async with units.reading() as unit:
        assert (await unit.drafts.of(contact.id)).number == 1


async def test_a_reply_in_place_changes_the_message_that_was_pressed(units: Units, contact: Contact) -> None:
    async with units.writing(Turn(contact, message_id=33)) as unit:
        await unit.reply(ConsentGiven(), in_place=True)
        await unit.commit()

    async with units.reading() as unit:
        pending = await unit.outbox.next(contact.id, unit.now)
    assert pending is not None
    assert pending.replaces == 33


async def test_nobody_can_be_answered_where_nobody_spoke(units: Units) -> None:
    async with units.writing() as unit:
        with pytest.raises(RuntimeError):
            await unit.reply(ConsentGiven())


async def test_those_who_wait_for_an_answer_come_first(units: Units, contact: Contact) -> None:
    async with units.writing() as unit:
        other = await unit.contacts.add(Channel.TELEGRAM, "502", Language.NL, unit.now)
        third = await unit.contacts.add(Channel.TELEGRAM, "503", Language.NL, unit.now)
        welcome = Welcome(question_waiting=False, retention_days=30)
        for whom, priority in (other, Priority.NOTICE), (third, Priority.NOTICE), (contact, Priority.ANSWER):
            await unit.outbox.add(whom.id, welcome, now=unit.now, priority=priority)
        await unit.commit()

    async with units.reading() as unit:
        assert await unit.outbox.contacts_due(TELEGRAM, unit.now, 10) == [contact.id, other.id, third.id]
        assert await unit.outbox.contacts_due(Served(Channel.TELEGRAM, "502"), unit.now, 10) == [other.id]
        assert await unit.outbox.contacts_due(Served(Channel.CONSOLE), unit.now, 10) == []


async def test_an_update_is_accepted_once(units: Units) -> None:
    received = Received(Channel.TELEGRAM, 7, "501", '{"update_id": 7}', 0)
    async with units.writing() as unit:
        first = await unit.inbox.put(received, unit.now)
        again = await unit.inbox.put(replace(received, payload="other"), unit.now)
        elsewhere = await unit.inbox.put(replace(received, channel=Channel.CONSOLE), unit.now)
        await unit.commit()

    assert (first, again, elsewhere) == (True, False, True)


async def test_an_update_that_is_handled_keeps_no_words(units: Units, contact: Contact, engine: AsyncEngine) -> None:
    await receive(units, 7)
    async with units.writing(Turn(contact, update_id=7)) as unit:
        await unit.commit()

    async with engine.connect() as connection:
        assert (await connection.scalar(text("SELECT payload FROM inbox"))) is None


async def test_writers_take_turns_and_lose_nothing(units: Units) -> None:
    """Read, think, write: with a transaction that only becomes a writer halfway, this would fail or lose updates."""
    await receive(units, 7)

    async def count() -> None:
        async with units.writing() as unit:
            await asyncio.sleep(0)
            await unit.inbox.attempt(Channel.TELEGRAM, 7, "error")
            await unit.commit()

    await asyncio.gather(*(count() for _ in range(12)))

    async with units.reading() as unit:
        assert [received.attempts for received in await unit.inbox.waiting(Channel.TELEGRAM)] == [12]


async def test_writers_are_served_in_the_order_in_which_they_came(units: Units) -> None:
    served: list[int] = []

    async def write(number: int) -> None:
        async with units.writing() as unit:
            await asyncio.sleep(0.002)
            served.append(number)
            await unit.commit()

    await asyncio.gather(*(write(number) for number in range(20)))

    assert served == sorted(served)


async def test_one_leads_until_the_lease_ends(units: Units, clock: Clock) -> None:
    async def lead(holder: str, seconds: float = 30) -> bool:
        async with units.writing() as unit:
            leads = await unit.jobs.lead("jobs", holder, unit.now, unit.now + timedelta(seconds=seconds))
            await unit.commit()
        return leads

    assert await lead("a")
    assert not await lead("b")
    assert await lead("a")
    clock.skip(seconds=31)
    assert await lead("b")
    assert not await lead("a")
