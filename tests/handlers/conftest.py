"""People on a Telegram of the test's own, and the delivery of what is said to them."""

from collections.abc import AsyncIterator

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine
from telegram.ext import ExtBot
from telegram_double import DoubleRequest, Person, World
from telling import Writing, render

from handlers.delivery import Delivery
from handlers.pacing import Pace
from knowledge.database.repositories.outbox import Served
from knowledge.database.unit_of_work import Units
from knowledge.domain import Channel


@pytest.fixture
def world() -> World:
    """A Telegram of this test's own."""
    return World()


@pytest.fixture
async def bot(world: World) -> AsyncIterator[ExtBot[None]]:
    """The bot, without a network."""
    async with ExtBot(world.token, request=DoubleRequest(world), get_updates_request=DoubleRequest(world)) as bot:
        yield bot


@pytest.fixture
def delivery(bot: ExtBot[None], units: Units) -> Delivery:
    """Brings what is said, without a limit to the pace."""
    return Delivery(bot, units, Served(Channel.TELEGRAM), render, Pace(None))


@pytest.fixture
def anna(world: World) -> Person:
    """Somebody who started the bot."""
    person = world.person("Anna")
    person.starts()
    return person


@pytest.fixture
def bram(world: World) -> Person:
    """Somebody else who did."""
    person = world.person("Bram")
    person.starts()
    return person


@pytest.fixture
def writing(units: Units, engine: AsyncEngine) -> Writing:
    """What says things to them."""
    return Writing(units, engine)
