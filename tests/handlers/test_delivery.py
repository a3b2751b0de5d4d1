"""What use cases say reaches people: in order, within limits, whatever Telegram does."""

import math
from collections.abc import AsyncIterator
from datetime import timedelta
from http import HTTPStatus

import pytest
from clocks import Clock
from markupsafe import Markup
from sqlalchemy import select, text, update
from sqlalchemy.ext.asyncio import AsyncEngine
from telegram.ext import ExtBot
from telegram_double import BadGateway, DoubleRequest, FloodRule, Person, Refusal, Reset, Timeout, World
from telegram_double.errors import ApiError, too_many_requests
from telegram_double.faults import Fault

from handlers.delivery import Delivery
from handlers.messages.outgoing import Button, Document, File, Outgoing, Spot
from handlers.outcomes import GIVE_UP_AFTER, UNKNOWN, UNKNOWN_PAUSE
from handlers.pacing import Limits, Pace
from knowledge.database.repositories.outbox import Priority, Served
from knowledge.database.tables import OutboxRow
from knowledge.database.unit_of_work import Units
from knowledge.domain import Channel, Contact, Language, Message, MessageKind
from knowledge.notices import Notice
from knowledge.notices.browsing import SearchAsked
from knowledge.notices.humans import WijkwijzeSaid
from knowledge.notices.meeting import DocumentSent, Failed

BROKEN = "<b>broken"


def render(notice: Notice, _contact: Contact) -> Outgoing:
    """Notices as short as a test can read them."""
    match notice:
        case Failed(reference):
            return Outgoing(as_markup(f"Failed {reference[0]}"))
        case DocumentSent(caption, filename, content):
            return Outgoing(as_markup(caption), attachment=Document(filename, content.encode()))
        case WijkwijzeSaid(message=Message(MessageKind.LOCATION)):
            return Outgoing(as_markup("here"), enclosures=(Spot(52.09, 5.12),))
        case WijkwijzeSaid(message=Message(kind, str(words), str(file_id))):
            return Outgoing(as_markup(words), attachment=File(kind, file_id))
        case WijkwijzeSaid(message=Message(MessageKind.TEXT, str(words))):
            return Outgoing(as_markup(words), ((Button("Close", "close:1"),),))
        case _:
            raise KeyError(type(notice).__name__)


def as_markup(text: str) -> Markup:
    """A text of the test's own, also where it is broken on purpose."""
    return Markup(text)  # noqa: S704 - what goes wrong with it is what is tested


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
async def bot(world: World) -> AsyncIterator[ExtBot[None]]:
    async with ExtBot(world.token, request=DoubleRequest(world), get_updates_request=DoubleRequest(world)) as bot:
        yield bot


@pytest.fixture
def delivery(bot: ExtBot[None], units: Units) -> Delivery:
    return Delivery(bot, units, Served(Channel.TELEGRAM), render, Pace(None))


@pytest.fixture
def anna(world: World) -> Person:
    person = world.person("Anna")
    person.starts()
    return person


@pytest.fixture
def bram(world: World) -> Person:
    person = world.person("Bram")
    person.starts()
    return person


class Writing:
    """The use cases' side: says things to people, and looks at what became of them."""

    def __init__(self, units: Units, engine: AsyncEngine) -> None:
        self._units = units
        self._engine = engine

    async def knows(self, address: int, channel: Channel = Channel.TELEGRAM) -> Contact:
        async with self._units.writing() as unit:
            contact = await unit.contacts.find(channel, str(address))
            contact = contact or await unit.contacts.add(channel, str(address), Language.NL, unit.now)
            await unit.commit()
        return contact

    async def say(self, contact: Contact, *words: str, replaces: int | None = None) -> None:
        for text_ in words:
            await self.tell(contact, WijkwijzeSaid(1, "Wim", "?", Message(MessageKind.TEXT, text_)), replaces=replaces)

    async def tell(
        self, contact: Contact, notice: Notice, *, replaces: int | None = None, priority: Priority = Priority.NOTICE
    ) -> None:
        async with self._units.writing() as unit:
            await unit.outbox.add(contact.id, notice, now=unit.now, priority=priority, replaces=replaces)
            await unit.commit()

    async def rows(self, column: str) -> list[object]:
        async with self._engine.connect() as connection:
            return list(await connection.scalars(select(text(column)).select_from(OutboxRow).order_by(OutboxRow.id)))


@pytest.fixture
def writing(units: Units, engine: AsyncEngine) -> Writing:
    return Writing(units, engine)


def heard(person: Person) -> list[str]:
    return [message.text for message in person.hears()]


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


class TestTrouble:
    async def test_too_many_requests_wait_as_long_as_telegram_says(
        self, delivery: Delivery, writing: Writing, anna: Person, world: World, clock: Clock
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
        self,
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
        self, delivery: Delivery, writing: Writing, anna: Person, world: World, clock: Clock
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
        self, delivery: Delivery, writing: Writing, anna: Person, world: World, clock: Clock, fault: Fault
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
        self, delivery: Delivery, writing: Writing, anna: Person, world: World, clock: Clock, fault: Fault
    ) -> None:
        contact = await writing.knows(anna.id)
        await writing.say(contact, "one")
        world.faults.plan("sendMessage", fault)
        await delivery.flush(contact.id)
        clock.skip(seconds=UNKNOWN_PAUSE.total_seconds())
        await delivery.flush(contact.id)

        assert heard(anna) == ["one"]

    async def test_what_may_have_arrived_twice_is_not_sent_a_third_time(
        self, delivery: Delivery, writing: Writing, anna: Person, world: World, clock: Clock
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
        self, delivery: Delivery, writing: Writing, anna: Person, world: World, engine: AsyncEngine
    ) -> None:
        contact = await writing.knows(anna.id)
        await writing.say(contact, "one", "two")
        anna.blocks_bot()

        await delivery.flush(contact.id)

        assert await writing.rows("error") == ["blocked", "blocked"]
        assert sum(call.method == "sendMessage" for call in world.calls) == 1
        async with engine.connect() as connection:
            assert await connection.scalar(text("SELECT blocked_at FROM contacts")) is not None

    async def test_a_chat_that_moved_is_followed(
        self, delivery: Delivery, writing: Writing, world: World, anna: Person
    ) -> None:
        group = world.group("Buurt")
        contact = await writing.knows(group.id)
        await writing.say(contact, "one")
        moved = world.migrate(group, anna.user)

        await delivery.flush(contact.id)

        assert [message.content["text"] for message in world.in_chat(moved) if message.sender is world.bot] == ["one"]
        assert (await writing.knows(moved.id)).id == contact.id

    async def test_what_telegram_refuses_does_not_stand_in_the_way(
        self, delivery: Delivery, writing: Writing, anna: Person
    ) -> None:
        contact = await writing.knows(anna.id)
        await writing.say(contact, BROKEN, "two")

        await delivery.flush(contact.id)

        assert heard(anna) == ["two"]
        assert await writing.rows("given_up_at IS NULL") == [0, 1]

    async def test_who_waits_for_an_answer_that_cannot_be_given_hears_so(
        self, delivery: Delivery, writing: Writing, anna: Person
    ) -> None:
        contact = await writing.knows(anna.id)
        await writing.tell(
            contact, WijkwijzeSaid(1, "Wim", "?", Message(MessageKind.TEXT, BROKEN)), priority=Priority.ANSWER
        )

        await delivery.flush(contact.id)

        assert heard(anna) == ["Failed N"]

    async def test_a_notice_without_words_does_not_stand_in_the_way(
        self, delivery: Delivery, writing: Writing, anna: Person
    ) -> None:
        contact = await writing.knows(anna.id)
        await writing.tell(contact, SearchAsked())
        await writing.say(contact, "two")

        await delivery.flush(contact.id)

        assert heard(anna) == ["two"]

    @pytest.mark.parametrize("change", [{"kind": "Unheard"}, {"payload": '{"escalation": "one"}'}])
    async def test_a_row_of_another_version_does_not_stand_in_the_way(
        self, delivery: Delivery, writing: Writing, anna: Person, engine: AsyncEngine, change: dict[str, str]
    ) -> None:
        contact = await writing.knows(anna.id)
        await writing.say(contact, "one")
        async with engine.execution_options(writes=True).begin() as connection:
            await connection.execute(update(OutboxRow).values(change))
        await writing.say(contact, "two")

        await delivery.flush(contact.id)

        assert heard(anna) == ["two"]

    async def test_only_what_is_missing_is_sent_when_an_enclosure_fails(
        self, delivery: Delivery, writing: Writing, anna: Person, world: World, clock: Clock
    ) -> None:
        contact = await writing.knows(anna.id)
        await writing.tell(contact, WijkwijzeSaid(1, "Wim", "?", Message(MessageKind.LOCATION, "52.09,5.12")))
        world.faults.plan("sendLocation", BadGateway())
        await delivery.flush(contact.id)
        clock.skip(minutes=1)
        await delivery.flush(contact.id)

        assert [message.kind for message in anna.hears()] == ["text", "location"]

    async def test_the_person_may_be_erased_meanwhile(
        self, delivery: Delivery, writing: Writing, anna: Person, units: Units
    ) -> None:
        contact = await writing.knows(anna.id)
        await writing.say(contact, "one")
        async with units.writing() as unit:
            await unit.contacts.erase(contact.id)
            await unit.commit()

        await delivery.flush(contact.id)

        assert heard(anna) == []


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
