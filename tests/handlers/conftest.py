"""People on a Telegram of the test's own, and the delivery of what is said to them."""

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine
from telegram.ext import ExtBot
from telegram_double import Person, World
from telling import Writing, render

from handlers.delivery import Delivery
from handlers.pacing import Pace
from knowledge.database.repositories.outbox import Served
from knowledge.database.unit_of_work import Units
from knowledge.domain import Channel


@pytest.fixture
def delivery(bot: ExtBot[None], units: Units) -> Delivery:
    """Brings what is said, without a limit to the pace."""
    return Delivery(bot, units, Served(Channel.TELEGRAM), render, Pace(None))


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
