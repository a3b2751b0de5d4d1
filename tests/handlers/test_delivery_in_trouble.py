"""What is said reaches people in order, and at most twice, whatever Telegram does."""

import math
from http import HTTPStatus

import pytest
from clocks import Clock
from sqlalchemy import text, update
from sqlalchemy.ext.asyncio import AsyncEngine
from telegram_double import BadGateway, Person, Refusal, Reset, Timeout, World
from telegram_double.errors import ApiError, too_many_requests
from telegram_double.faults import Fault
from telling import BROKEN, Writing, heard

from handlers.delivery import Delivery
from handlers.outcomes import GIVE_UP_AFTER, UNKNOWN, UNKNOWN_PAUSE
from knowledge.database.repositories.outbox import Priority
from knowledge.database.tables import OutboxRow
from knowledge.database.unit_of_work import Units
from knowledge.domain import Message, MessageKind
from knowledge.notices.browsing import SearchAsked
from knowledge.notices.humans import WijkwijzeSaid


async def test_too_many_requests_wait_as_long_as_telegram_says(
    delivery: Delivery, writing: Writing, anna: Person, world: World, clock: Clock
) -> None:
    contact = await writing.knows(anna.id)
    await writing.say(contact, "one", "two")
    world.faults.plan("sendMessage", Refusal(too_many_requests(30)))
    await delivery.flush(contact.id)
    clock.skip(seconds=29)
    await delivery.flush(contact.id)
    early = heard(anna)
    clock.skip(seconds=1)
    await delivery.flush(contact.id)

    assert early == []
    assert heard(anna) == ["one", "two"]


@pytest.mark.parametrize("fault", [BadGateway(), Refusal(ApiError(HTTPStatus.INTERNAL_SERVER_ERROR, "oops"))])
async def test_an_outage_delays_and_keeps_the_order(
    delivery: Delivery,
    writing: Writing,
    anna: Person,
    world: World,
    clock: Clock,
    fault: BadGateway | Refusal,
) -> None:
    contact = await writing.knows(anna.id)
    await writing.say(contact, "one", "two")
    world.faults.plan("sendMessage", fault, times=5)
    for _ in range(10):
        await delivery.flush(contact.id)
        clock.skip(minutes=1)

    assert heard(anna) == ["one", "two"]


async def test_after_days_it_is_given_up_and_the_next_one_goes(
    delivery: Delivery, writing: Writing, anna: Person, world: World, clock: Clock
) -> None:
    contact = await writing.knows(anna.id)
    await writing.say(contact, "one")
    world.faults.plan("sendMessage", BadGateway(), times=math.inf)
    await delivery.flush(contact.id)
    clock.skip(seconds=GIVE_UP_AFTER.total_seconds())
    await delivery.flush(contact.id)
    world.faults.clear()
    await writing.say(contact, "two")
    await delivery.flush(contact.id)

    assert heard(anna) == ["two"]
    assert await writing.rows("payload") == [None, None]


@pytest.mark.parametrize("fault", [Timeout(accepted=True), Reset(accepted=True)])
async def test_a_lost_answer_costs_at_most_one_repeat(
    delivery: Delivery, writing: Writing, anna: Person, world: World, clock: Clock, fault: Fault
) -> None:
    contact = await writing.knows(anna.id)
    await writing.say(contact, "one", "two")
    world.faults.plan("sendMessage", fault)
    await delivery.flush(contact.id)
    clock.skip(seconds=UNKNOWN_PAUSE.total_seconds())
    await delivery.flush(contact.id)

    assert heard(anna) == ["one", "one", "two"]


@pytest.mark.parametrize("fault", [Timeout(), Reset()])
async def test_a_lost_request_loses_no_message(
    delivery: Delivery, writing: Writing, anna: Person, world: World, clock: Clock, fault: Fault
) -> None:
    contact = await writing.knows(anna.id)
    await writing.say(contact, "one")
    world.faults.plan("sendMessage", fault)
    await delivery.flush(contact.id)
    clock.skip(seconds=UNKNOWN_PAUSE.total_seconds())
    await delivery.flush(contact.id)

    assert heard(anna) == ["one"]


async def test_what_may_have_arrived_twice_is_not_sent_a_third_time(
    delivery: Delivery, writing: Writing, anna: Person, world: World, clock: Clock
) -> None:
    contact = await writing.knows(anna.id)
    await writing.say(contact, "one", "two")
    world.faults.plan("sendMessage", Timeout(accepted=True), times=2)
    for _ in range(3):
        await delivery.flush(contact.id)
        clock.skip(seconds=UNKNOWN_PAUSE.total_seconds())

    assert heard(anna) == ["one", "one", "two"]
    assert await writing.rows("error") == [UNKNOWN, None]


async def test_who_blocked_us_is_left_alone(
    delivery: Delivery, writing: Writing, anna: Person, world: World, engine: AsyncEngine
) -> None:
    contact = await writing.knows(anna.id)
    await writing.say(contact, "one", "two")
    anna.blocks_bot()

    await delivery.flush(contact.id)

    assert await writing.rows("error") == ["blocked", "blocked"]
    assert sum(call.method == "sendMessage" for call in world.calls) == 1
    async with engine.connect() as connection:
        assert await connection.scalar(text("SELECT blocked_at FROM contacts")) is not None


async def test_a_chat_that_moved_is_followed(delivery: Delivery, writing: Writing, world: World, anna: Person) -> None:
    group = world.group("Buurt")
    contact = await writing.knows(group.id)
    await writing.say(contact, "one")
    moved = world.migrate(group, anna.user)

    await delivery.flush(contact.id)

    assert [message.content["text"] for message in world.in_chat(moved) if message.sender is world.bot] == ["one"]
    assert (await writing.knows(moved.id)).id == contact.id


async def test_what_telegram_refuses_does_not_stand_in_the_way(
    delivery: Delivery, writing: Writing, anna: Person
) -> None:
    contact = await writing.knows(anna.id)
    await writing.say(contact, BROKEN, "two")

    await delivery.flush(contact.id)

    assert heard(anna) == ["two"]
    assert await writing.rows("given_up_at IS NULL") == [0, 1]


async def test_who_waits_for_an_answer_that_cannot_be_given_hears_so(
    delivery: Delivery, writing: Writing, anna: Person
) -> None:
    contact = await writing.knows(anna.id)
    await writing.tell(
        contact, WijkwijzeSaid(1, "Wim", "?", Message(MessageKind.TEXT, BROKEN)), priority=Priority.ANSWER
    )

    await delivery.flush(contact.id)

    assert heard(anna) == ["Failed N"]


async def test_a_notice_without_words_does_not_stand_in_the_way(
    delivery: Delivery, writing: Writing, anna: Person
) -> None:
    contact = await writing.knows(anna.id)
    await writing.tell(contact, SearchAsked())
    await writing.say(contact, "two")

    await delivery.flush(contact.id)

    assert heard(anna) == ["two"]


@pytest.mark.parametrize("change", [{"kind": "Unheard"}, {"payload": '{"escalation": "one"}'}])
async def test_a_row_of_another_version_does_not_stand_in_the_way(
    delivery: Delivery, writing: Writing, anna: Person, engine: AsyncEngine, change: dict[str, str]
) -> None:
    contact = await writing.knows(anna.id)
    await writing.say(contact, "one")
    async with engine.execution_options(writes=True).begin() as connection:
        await connection.execute(update(OutboxRow).values(change))
    await writing.say(contact, "two")

    await delivery.flush(contact.id)

    assert heard(anna) == ["two"]


async def test_only_what_is_missing_is_sent_when_an_enclosure_fails(
    delivery: Delivery, writing: Writing, anna: Person, world: World, clock: Clock
) -> None:
    contact = await writing.knows(anna.id)
    await writing.tell(contact, WijkwijzeSaid(1, "Wim", "?", Message(MessageKind.LOCATION, "52.09,5.12")))
    world.faults.plan("sendLocation", BadGateway())
    await delivery.flush(contact.id)
    clock.skip(minutes=1)
    await delivery.flush(contact.id)

    assert [message.kind for message in anna.hears()] == ["text", "location"]


async def test_the_person_may_be_erased_meanwhile(
    delivery: Delivery, writing: Writing, anna: Person, units: Units
) -> None:
    contact = await writing.knows(anna.id)
    await writing.say(contact, "one")
    async with units.writing() as unit:
        await unit.contacts.erase(contact.id)
        await unit.commit()

    await delivery.flush(contact.id)

    assert heard(anna) == []
