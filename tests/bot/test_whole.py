"""The whole program on the double: everything real but Telegram."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import pytest
from telegram_double import DoubleRequest, Person, World

from bot.application import UPDATES, open_bot
from bot.bootstrap import Face, Knowledge, open_face, open_knowledge
from bot.config import Settings
from knowledge.database.repositories.outbox import Served
from knowledge.domain import Channel, Role

LITTER = "Er ligt overal zwerfvuil in onze straat. Hoe ruimen we dat samen met de buren op?"
NOWHERE = "Wie kan ons leren hoe je op het dak van de flat een imkerij met bijenkasten begint?"


@dataclass(frozen=True)
class Bot:
    """The running program."""

    knowledge: Knowledge
    face: Face
    world: World

    async def rests(self) -> None:
        """Wait until everything that was said is handled and answered."""
        assert await self.world.until(lambda: not self.world.updates.pending, within=10)
        await self.face.queue.join()


@asynccontextmanager
async def talking(settings: Settings, world: World) -> AsyncIterator[Bot]:
    """The bot, polling the double."""
    async with open_knowledge(settings) as knowledge:
        bot = open_bot(world.token, settings.bot_api, request=DoubleRequest(world), updates=DoubleRequest(world))
        async with open_face(knowledge, bot, Served(Channel.TELEGRAM)) as face:
            assert face.application.updater is not None
            await face.application.updater.start_polling(timeout=1, allowed_updates=UPDATES)
            try:
                yield Bot(knowledge, face, world)
            finally:
                await face.application.updater.stop()


@pytest.fixture
def anna(world: World) -> Person:
    return world.person("Anna")


async def agree(person: Person) -> None:
    person.starts()
    await person.gets("computerprogramma")
    person.presses("Ja")
    await person.gets("Fijn")


async def test_a_resident_finds_something_that_helps(settings: Settings, world: World, anna: Person) -> None:
    async with talking(settings, world) as bot:
        await agree(anna)
        anna.says(LITTER)
        await bot.rests()
        results = anna.last()
        press = anna.presses("1 helpt")
        await bot.rests()

    assert "zwerfvuil" in results.text.lower()
    assert press.answer is not None
    assert anna.last().text != results.text


async def test_a_conversation_goes_on_after_a_restart(settings: Settings, world: World, anna: Person) -> None:
    async with talking(settings, world):
        await agree(anna)
    anna.says(LITTER)

    async with talking(settings, world) as bot:
        await bot.rests()

    assert "zwerfvuil" in anna.last().text.lower()


async def test_a_question_without_an_offering_is_answered_by_a_human(
    settings: Settings, world: World, anna: Person
) -> None:
    wim = world.person("Wim")
    async with talking(settings, world) as bot:
        wim.starts(await bot.knowledge.services.invitations.make(Role.WIJKWIJZE))
        await agree(anna)
        anna.says(NOWHERE)
        await search_now(bot, anna)
        anna.presses("wijkwijze")
        await bot.rests()
        anna.presses("Stuur")
        offer = await wim.gets(NOWHERE)
        wim.presses("Ik", offer)
        await bot.rests()
        wim.replies_to(wim.last(), "Vraag het aan de imkersvereniging, die helpt graag.")
        answer = await anna.gets("imkersvereniging")

    assert "Wim" in answer.text


async def search_now(bot: Bot, person: Person) -> None:
    """Press through the sharpening, as somebody in a hurry does, until a human is offered."""
    await bot.rests()
    while not any("wijkwijze" in label for label in person.last().labels):
        person.presses(next(label for label in person.last().labels if "Zoek" in label or "Ja" in label))
        await bot.rests()
