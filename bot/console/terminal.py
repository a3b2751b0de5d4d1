"""The console from its first line to its last."""

import asyncio
import functools
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import click

from bot.application import open_bot
from bot.bootstrap import Knowledge, open_face, open_knowledge
from bot.config import Settings
from bot.console.conversation import Conversation, Player
from bot.console.lines import read_lines
from bot.console.request import ConsoleRequest
from bot.console.screen import Screen
from bot.following import following
from knowledge.database.repositories.outbox import Served
from knowledge.domain import Channel, Role

TOKEN = "1:console"  # noqa: S105 - no secret: it never leaves this process

GRANTED = {"wijkwijze": Role.WIJKWIJZE, "coordinator": Role.COORDINATOR}


async def converse(settings: Settings, player: Player, descriptor: int) -> None:
    """Let somebody talk with the vraagbaak until their input ends.

    Args:
        descriptor: Where their lines come from.
    """
    async with open_conversation(settings, player, Screen()) as conversation:
        await _run(conversation, descriptor)


@asynccontextmanager
async def open_conversation(settings: Settings, player: Player, screen: Screen) -> AsyncIterator[Conversation]:
    """The running application, with one person at the keyboard who has the role they play."""
    async with open_knowledge(settings) as knowledge:
        await _grant(knowledge, player)
        said = asyncio.Event()
        request = ConsoleRequest(screen, settings.data_dir / "console", said.set)
        bot = open_bot(TOKEN, settings.bot_api, request=request, updates=request)
        served = Served(Channel.CONSOLE, str(player.address))
        async with following(knowledge), open_face(knowledge, bot, served) as face:
            yield Conversation(player, screen, face.queue, bot, said)


async def _run(conversation: Conversation, descriptor: int) -> None:
    lines = read_lines(descriptor)
    if os.isatty(descriptor):
        player = conversation.player
        conversation.screen.aside(f"You are {player.name}, {player.role}. Type a message; :help tells more.")
        await conversation.run(_after("/start", lines), None)
    else:
        echo = functools.partial(_echo, conversation.player.name)
        await conversation.run(lines, echo)


async def _after(first: str, lines: AsyncIterator[str]) -> AsyncIterator[str]:
    """What Telegram's start button says, and then what is typed."""
    yield first
    async for line in lines:
        yield line


def _echo(name: str, line: str) -> None:
    """Where no terminal shows what is typed, a reader still wants to see it."""
    click.echo("\n" + click.style(f"{name}: ", fg="blue", bold=True) + line)


async def _grant(knowledge: Knowledge, player: Player) -> None:
    """Give the role that somebody plays: whoever can start the console could give it on the command line as well."""
    role = GRANTED.get(player.role)
    if role is None:
        return
    people = knowledge.services.people
    contact = await people.meet(Channel.CONSOLE, str(player.address), player.language)
    if role not in contact.roles:
        async with knowledge.units.writing() as unit:
            await unit.contacts.grant(contact.id, role, player.name, unit.now)
            await unit.commit()
