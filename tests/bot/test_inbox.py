"""An update is on disk before Telegram hears that it arrived, and is accepted once."""

import asyncio
import json

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine
from telegram import Update
from telegram.error import NetworkError
from telegram.ext import ExtBot
from telegram_double import World

from bot.inbox import DurableQueue, chat_of
from knowledge.database.unit_of_work import Units
from knowledge.domain import Channel


@pytest.fixture
def queue(units: Units) -> DurableQueue:
    return DurableQueue(units, Channel.TELEGRAM)


def updates(world: World, bot: ExtBot[None], *words: str) -> list[Update]:
    """What a person says, as the library reads it."""
    person = world.person("Anna")
    person.starts()
    world.updates.drop()
    for word in words:
        person.says(word)
    return [Update.de_json(update, bot) for update in world.updates.pending]


def texts(queue: DurableQueue) -> list[str]:
    queued = [queue.get_nowait() for _ in range(queue.qsize())]
    return [update.effective_message.text for update in queued]


async def test_an_update_is_on_disk_when_put_returns(
    queue: DurableQueue, world: World, bot: ExtBot[None], engine: AsyncEngine
) -> None:
    (update,) = updates(world, bot, "hallo")

    await queue.put(update)

    async with engine.connect() as connection:
        row = (await connection.execute(text("SELECT update_id, chat, payload FROM inbox"))).one()
    assert (row.update_id, row.chat) == (update.update_id, chat_of(update))
    assert json.loads(row.payload) == json.loads(update.to_json())


async def test_a_repeat_is_left_out(queue: DurableQueue, world: World, bot: ExtBot[None]) -> None:
    (update,) = updates(world, bot, "hallo")

    await queue.put(update)
    await queue.put(update)

    assert texts(queue) == ["hallo"]


async def test_what_was_not_handled_comes_back_in_order(
    queue: DurableQueue, world: World, bot: ExtBot[None], units: Units
) -> None:
    accepted = updates(world, bot, "one", "two", "three")
    for update in accepted:
        await queue.put(update)
    async with units.writing() as unit:
        await unit.inbox.done(Channel.TELEGRAM, accepted[0].update_id, unit.now)
        await unit.commit()

    later = DurableQueue(units, Channel.TELEGRAM)

    assert await later.replay(bot) == 2
    assert texts(later) == ["two", "three"]


async def test_what_was_given_up_does_not_come_back(
    queue: DurableQueue, world: World, bot: ExtBot[None], units: Units
) -> None:
    (update,) = updates(world, bot, "one")
    await queue.put(update)
    async with units.writing() as unit:
        await unit.inbox.give_up(Channel.TELEGRAM, update.update_id, unit.now)
        await unit.commit()

    assert await DurableQueue(units, Channel.TELEGRAM).replay(bot) == 0


async def test_a_process_takes_up_its_own_chat_alone(
    queue: DurableQueue, world: World, bot: ExtBot[None], units: Units
) -> None:
    (mine,) = updates(world, bot, "mine")
    (theirs,) = updates(world, bot, "theirs")
    await queue.put(mine)
    await queue.put(theirs)

    later = DurableQueue(units, Channel.TELEGRAM)
    await later.replay(bot, chat_of(mine))

    assert texts(later) == ["mine"]


async def test_what_cannot_be_written_down_is_asked_for_again(
    queue: DurableQueue, world: World, bot: ExtBot[None], engine: AsyncEngine
) -> None:
    (update,) = updates(world, bot, "hallo")
    async with engine.execution_options(writes=True).begin() as connection:
        await connection.execute(text("DROP TABLE inbox"))

    with pytest.raises(NetworkError):
        await queue.put(update)
    assert queue.empty()


async def test_what_is_being_written_down_at_the_end_is_written_down(
    queue: DurableQueue, world: World, bot: ExtBot[None], units: Units
) -> None:
    (update,) = updates(world, bot, "hallo")
    putting = asyncio.create_task(queue.put(update))
    await asyncio.sleep(0)
    putting.cancel()
    await queue.settled()

    assert await DurableQueue(units, Channel.TELEGRAM).replay(bot) == 1


async def test_the_sign_to_stop_passes(queue: DurableQueue) -> None:
    sign = object()

    await queue.put(sign)

    assert queue.get_nowait() is sign
