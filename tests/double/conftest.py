"""Telegram's double, somebody on it, and a bot of the real library that talks to it."""

from collections.abc import AsyncIterator

import pytest
from telegram.ext import ExtBot
from telegram_double import DoubleRequest, Person, World


@pytest.fixture
def world() -> World:
    """A Telegram of this test's own."""
    return World()


@pytest.fixture
def anna(world: World) -> Person:
    """Somebody who started the bot."""
    person = world.person("Anna")
    person.starts()
    return person


@pytest.fixture
async def bot(world: World) -> AsyncIterator[ExtBot[None]]:
    """The bot, without a network."""
    async with ExtBot(world.token, request=DoubleRequest(world), get_updates_request=DoubleRequest(world)) as bot:
        yield bot
