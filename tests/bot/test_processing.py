"""Each update is handled once, in its chat's order, or its sender hears that it was not."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

import pytest
from markupsafe import Markup
from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncEngine
from telegram import Update
from telegram.ext import Application, ApplicationBuilder, ExtBot, TypeHandler, Updater
from telegram_double import DoubleRequest, Person, World

from bot.inbox import DurableQueue
from bot.processing import Processor
from handlers.context import CONTEXT_TYPES, VraagbaakContext
from handlers.delivery import Delivery
from handlers.errors import on_error
from handlers.messages.outgoing import Outgoing
from handlers.pacing import Pace
from knowledge.database.repositories.outbox import Served
from knowledge.database.tables import InboxRow
from knowledge.database.unit_of_work import Units
from knowledge.domain import Channel, Contact, Language, Turn
from knowledge.notices import Notice
from knowledge.notices.meeting import ConsentGiven

Handle = Callable[[Update, VraagbaakContext], Awaitable[None]]
Serve = Callable[[Handle], AbstractAsyncContextManager[None]]


def render(notice: Notice, _contact: Contact) -> Outgoing:
    return Outgoing(Markup.escape(type(notice).__name__))


@pytest.fixture
async def anna(world: World, units: Units) -> Person:
    return await met(world, units, "Anna")


@pytest.fixture
async def bram(world: World, units: Units) -> Person:
    return await met(world, units, "Bram")


async def met(world: World, units: Units, name: str) -> Person:
    """A person whom the vraagbaak knows already."""
    person = world.person(name)
    person.starts()
    world.updates.drop()
    async with units.writing() as unit:
        await unit.contacts.add(Channel.TELEGRAM, str(person.id), Language.NL, unit.now)
        await unit.commit()
    return person


@pytest.fixture
def serve(world: World, units: Units) -> Serve:
    """Runs an application whose one handler is the test's; leaves when all that arrived is handled."""

    @asynccontextmanager
    async def serving(handle: Handle) -> AsyncIterator[None]:
        bot: ExtBot[None] = ExtBot(world.token, request=DoubleRequest(world), get_updates_request=DoubleRequest(world))
        delivery = Delivery(bot, units, Served(Channel.TELEGRAM), render, Pace(None))
        processor = Processor(units, Channel.TELEGRAM, delivery, pauses=(0.01, 0.01))
        queue = DurableQueue(units, Channel.TELEGRAM)
        application: Application[Any, Any, Any, Any, Any, Any] = (
            ApplicationBuilder()
            .updater(Updater(bot, queue))
            .concurrent_updates(processor)
            .context_types(CONTEXT_TYPES)
            .job_queue(None)
            .build()
        )
        application.add_handler(TypeHandler(Update, handle))
        application.add_error_handler(on_error)
        processor.serve(application)
        async with application:
            await queue.replay(bot)
            await application.start()
            await application.updater.start_polling(timeout=1)
            try:
                yield
                assert await world.until(lambda: not world.updates.pending)
            finally:
                await application.updater.stop()
                await application.stop()

    return serving


async def answer(units: Units, update: Update) -> None:
    """What a use case does: answer, and mark the update as done, in one transaction."""
    async with units.writing() as unit:
        contact = await unit.contacts.find(Channel.TELEGRAM, str(update.effective_chat.id))
        unit.turn = Turn(contact, update.update_id)
        await unit.reply(ConsentGiven())
        await unit.commit()


async def change(engine: AsyncEngine, statement: str) -> None:
    async with engine.execution_options(writes=True).begin() as connection:
        await connection.execute(text(statement))


async def rows(engine: AsyncEngine, columns: str) -> list[tuple[Any, ...]]:
    async with engine.connect() as connection:
        found = await connection.execute(select(text(columns)).select_from(InboxRow).order_by(InboxRow.update_id))
        return [tuple(row) for row in found]


async def test_the_answer_goes_out_as_soon_as_the_update_is_handled(serve: Serve, units: Units, anna: Person) -> None:
    async with serve(lambda update, _: answer(units, update)):
        anna.says("hallo")

        await anna.gets("ConsentGiven")


async def test_an_update_that_asks_nothing_is_marked_as_done(serve: Serve, anna: Person, engine: AsyncEngine) -> None:
    async def nothing(_update: Update, _context: VraagbaakContext) -> None:
        pass

    async with serve(nothing):
        anna.says("hallo")

    assert await rows(engine, "done_at IS NULL, payload") == [(0, None)]


async def test_a_chat_keeps_its_order_while_others_go_on(serve: Serve, anna: Person, bram: Person) -> None:
    handled: list[str] = []
    bram_is_done = asyncio.Event()

    async def handle(update: Update, _context: VraagbaakContext) -> None:
        said = update.effective_message.text
        if said == "anna 1":
            await bram_is_done.wait()
        handled.append(said)
        if said == "bram":
            bram_is_done.set()

    async with serve(handle):
        anna.says("anna 1")
        anna.says("anna 2")
        bram.says("bram")

    assert handled == ["bram", "anna 1", "anna 2"]


async def test_what_fails_is_tried_again(serve: Serve, units: Units, anna: Person, engine: AsyncEngine) -> None:
    tries = iter([RuntimeError("first"), RuntimeError("second"), None])

    async def handle(update: Update, _context: VraagbaakContext) -> None:
        if error := next(tries):
            raise error
        await answer(units, update)

    async with serve(handle):
        anna.says("hallo")
        await anna.gets("ConsentGiven")

    assert await rows(engine, "attempts, done_at IS NULL") == [(2, 0)]


async def test_what_keeps_failing_is_given_up_told_and_kept(
    serve: Serve, units: Units, anna: Person, engine: AsyncEngine
) -> None:
    async def handle(update: Update, _context: VraagbaakContext) -> None:
        if update.effective_message.text == "poison":
            raise RuntimeError
        await answer(units, update)

    async with serve(handle):
        anna.says("poison")
        anna.says("hallo")
        await anna.gets("ConsentGiven")

    assert [message.text for message in anna.hears()] == ["Failed", "ConsentGiven"]
    given_up, handled = await rows(engine, "attempts, error, failed_at IS NULL, payload IS NULL")
    assert given_up == (3, "RuntimeError", 0, 0)
    assert handled == (0, None, 1, 1)


async def test_what_fails_after_its_commit_is_not_done_twice(serve: Serve, units: Units, anna: Person) -> None:
    async def handle(update: Update, _context: VraagbaakContext) -> None:
        await answer(units, update)
        raise RuntimeError

    async with serve(handle):
        anna.says("hallo")
        await anna.gets("ConsentGiven")

    assert [message.text for message in anna.hears()] == ["ConsentGiven"]


async def test_nothing_is_lost_while_the_database_is_away(
    serve: Serve, anna: Person, engine: AsyncEngine, caplog: pytest.LogCaptureFixture
) -> None:
    async def lock_out(_update: Update, _context: VraagbaakContext) -> None:
        await change(engine, "ALTER TABLE inbox RENAME TO gone")

    async with serve(lock_out):
        anna.says("hallo")
        async with asyncio.timeout(10):
            while "does not answer" not in caplog.text:  # noqa: ASYNC110 - a log has no event to wait for
                await asyncio.sleep(0.01)
        await change(engine, "ALTER TABLE gone RENAME TO inbox")

    assert await rows(engine, "done_at IS NULL, attempts") == [(0, 0)]


async def test_an_answer_that_cannot_be_sent_now_comes_later(
    serve: Serve, units: Units, anna: Person, engine: AsyncEngine
) -> None:
    async def answer_and_lock(update: Update, _context: VraagbaakContext) -> None:
        await answer(units, update)
        await change(engine, "ALTER TABLE outbox RENAME TO gone")

    async with serve(answer_and_lock):
        anna.says("hallo")
    await change(engine, "ALTER TABLE gone RENAME TO outbox")

    async with serve(answer_and_lock), units.reading() as unit:
        assert len(await unit.outbox.contacts_due(Served(Channel.TELEGRAM), unit.now, 10)) == 1


async def test_what_waited_when_the_program_stopped_is_taken_up(
    serve: Serve, units: Units, anna: Person, world: World
) -> None:
    anna.says("hallo")
    waiting = Update.de_json(world.updates.pending[0])
    await DurableQueue(units, Channel.TELEGRAM).put(waiting)  # written down, and then the power went

    async with serve(lambda update, _: answer(units, update)):
        await anna.gets("ConsentGiven")

    assert [message.text for message in anna.hears()] == ["ConsentGiven"]


async def test_who_waits_sees_that_something_is_being_written(serve: Serve, anna: Person, world: World) -> None:
    shown = asyncio.Event()

    async def think(_update: Update, _context: VraagbaakContext) -> None:
        await shown.wait()

    async with serve(think):
        anna.says("hallo")
        seen = await world.until(lambda: bool(world.actions))
        shown.set()

    assert seen
    assert world.actions[0] == (anna.id, "typing")
