"""What use cases say reaches people: in order, within limits."""

import math
from datetime import timedelta

from clocks import Clock
from telegram.ext import ExtBot
from telegram_double import BadGateway, FloodRule, Person, Timeout, World
from telling import Writing, heard, render

from handlers.delivery import Delivery
from handlers.pacing import Limits, Pace
from knowledge.database.repositories.outbox import Served
from knowledge.database.unit_of_work import Units
from knowledge.domain import Channel, Message, MessageKind
from knowledge.notices.humans import WijkwijzeSaid
from knowledge.notices.meeting import DocumentSent


async def test_notices_arrive_in_the_order_in_which_they_were_put_in(
    delivery: Delivery, writing: Writing, anna: Person
) -> None:
    contact = await writing.knows(anna.id)
    await writing.say(contact, "one", "two", "three")

    await delivery.flush(contact.id)

    assert heard(anna) == ["one", "two", "three"]
    assert anna.last().labels == ("Close",)


async def test_what_was_sent_is_known_by_its_message_and_keeps_no_words(
    delivery: Delivery, writing: Writing, anna: Person
) -> None:
    contact = await writing.knows(anna.id)
    await writing.say(contact, "one")

    await delivery.flush_to(Channel.TELEGRAM, str(anna.id))
    await delivery.flush_to(Channel.TELEGRAM, str(anna.id))

    assert heard(anna) == ["one"]
    assert await writing.rows("message_id") == [anna.last().message_id]
    assert await writing.rows("payload") == [None]


async def test_nobody_is_at_an_unknown_address(delivery: Delivery, world: World) -> None:
    await delivery.flush_to(Channel.TELEGRAM, "404")

    assert not any(call.method == "sendMessage" for call in world.calls)


async def test_files_go_by_their_id_or_by_their_content(delivery: Delivery, writing: Writing, anna: Person) -> None:
    contact = await writing.knows(anna.id)
    photo = anna.sends_photo()
    file_id = photo.content["photo"][-1]["file_id"]
    await writing.tell(contact, WijkwijzeSaid(1, "Wim", "?", Message(MessageKind.PHOTO, "look", file_id)))
    await writing.tell(contact, DocumentSent("yours", "mine.json", "{}"))

    await delivery.flush(contact.id)

    assert [(message.kind, message.text) for message in anna.hears()] == [("photo", "look"), ("document", "yours")]


class TestInPlace:
    async def test_a_message_is_changed(self, delivery: Delivery, writing: Writing, anna: Person) -> None:
        contact = await writing.knows(anna.id)
        await writing.say(contact, "one")
        await delivery.flush(contact.id)
        await writing.say(contact, "two", replaces=anna.last().message_id)

        await delivery.flush(contact.id)

        assert heard(anna) == ["two"]

    async def test_a_message_that_looks_like_that_already_is_fine(
        self, delivery: Delivery, writing: Writing, anna: Person
    ) -> None:
        contact = await writing.knows(anna.id)
        await writing.say(contact, "one")
        await delivery.flush(contact.id)
        await writing.say(contact, "one", replaces=anna.last().message_id)

        await delivery.flush(contact.id)

        assert heard(anna) == ["one"]
        assert await writing.rows("error") == [None, None]

    async def test_a_message_that_is_gone_is_sent_anew(
        self, delivery: Delivery, writing: Writing, anna: Person
    ) -> None:
        contact = await writing.knows(anna.id)
        await writing.say(contact, "two", replaces=12345)

        await delivery.flush(contact.id)

        assert heard(anna) == ["two"]
        assert await writing.rows("message_id") == [anna.last().message_id]

    async def test_a_change_is_repeated_after_a_timeout(
        self, delivery: Delivery, writing: Writing, anna: Person, world: World, clock: Clock
    ) -> None:
        contact = await writing.knows(anna.id)
        await writing.say(contact, "one")
        await delivery.flush(contact.id)
        await writing.say(contact, "two", replaces=anna.last().message_id)
        world.faults.plan("editMessageText", Timeout(accepted=True), times=2)
        for _ in range(3):
            await delivery.flush(contact.id)
            clock.skip(minutes=1)

        assert heard(anna) == ["two"]
        assert await writing.rows("sent_at") != [None, None]


class TestBackground:
    async def test_what_is_said_to_others_is_brought_when_woken(
        self, delivery: Delivery, writing: Writing, anna: Person, bram: Person, world: World
    ) -> None:
        async with delivery.ticking(timedelta(hours=1)):
            await writing.say(await writing.knows(anna.id), "for anna")
            await writing.say(await writing.knows(bram.id), "for bram")
            delivery.wake()

            assert await world.until(lambda: heard(anna) == ["for anna"] and heard(bram) == ["for bram"])

    async def test_a_tick_comes_by_itself(
        self, delivery: Delivery, writing: Writing, anna: Person, world: World
    ) -> None:
        async with delivery.ticking(timedelta(seconds=0.01)):
            await writing.say(await writing.knows(anna.id), "one")

            assert await world.until(lambda: heard(anna) == ["one"])

    async def test_only_whom_this_process_serves(
        self, bot: ExtBot[None], units: Units, writing: Writing, anna: Person, bram: Person, world: World
    ) -> None:
        only_bram = Delivery(bot, units, Served(Channel.TELEGRAM, str(bram.id)), render, Pace(None))
        await writing.say(await writing.knows(anna.id), "for anna")
        await writing.say(await writing.knows(bram.id, Channel.CONSOLE), "for bram elsewhere")
        await writing.say(await writing.knows(bram.id), "for bram")

        async with only_bram.ticking(timedelta(seconds=0.01)):
            assert await world.until(lambda: heard(bram) == ["for bram"])

        assert heard(anna) == []
        assert heard(bram) == ["for bram"]

    async def test_one_persons_trouble_does_not_keep_others_waiting(
        self, delivery: Delivery, writing: Writing, anna: Person, bram: Person, world: World
    ) -> None:
        world.faults.plan("sendMessage", BadGateway(), times=math.inf, chat_id=anna.id)
        await writing.say(await writing.knows(anna.id), "for anna")
        await writing.say(await writing.knows(bram.id), "for bram")

        async with delivery.ticking(timedelta(seconds=0.01)):
            assert await world.until(lambda: heard(bram) == ["for bram"])

    async def test_many_people_get_their_notices_within_telegrams_limits(
        self, bot: ExtBot[None], units: Units, writing: Writing, world: World
    ) -> None:
        people = [world.person(f"Person {number}") for number in range(25)]
        for person in people:
            person.starts()
            await writing.say(await writing.knows(person.id), "one", "two")
        world.flood = FloodRule()
        paced = Delivery(bot, units, Served(Channel.TELEGRAM), render, Pace(Limits.of_telegram()))

        async with paced.ticking(timedelta(seconds=0.05)):
            assert await world.until(lambda: all(heard(person) == ["one", "two"] for person in people), within=60)

        assert world.flood is not None
        assert world.flood.refused == 0
