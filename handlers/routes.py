"""How a part of a conversation is written down: what comes in, and the one call that it becomes.

Only private chats are served: what is said in a group is not for the vraagbaak.
"""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from typing import TypeVar

from telegram import Update
from telegram.error import TelegramError
from telegram.ext import BaseHandler, CallbackQueryHandler, CommandHandler, filters

from handlers import buttons
from handlers.actions import Action
from handlers.commands import Command
from handlers.context import VraagbaakContext
from knowledge.domain import Turn
from knowledge.services import Services

Route = BaseHandler[Update, VraagbaakContext, None]
Pressed = TypeVar("Pressed")
"""An action. Not bound to the union of them all: against that the type checker weighs each lambda for seconds."""

SAID = filters.UpdateType.MESSAGE & filters.ChatType.PRIVATE
EDITED = filters.UpdateType.EDITED_MESSAGE & filters.ChatType.PRIVATE


def on_command(command: Command, call: Callable[[Services, Turn], Awaitable[None]]) -> Route:
    """A command, by its Dutch or its English name."""

    async def commanded(update: Update, context: VraagbaakContext) -> None:
        await call(context.services, await context.turn(update))

    return CommandHandler({command.dutch, command.english}, commanded, SAID)


def on_press(kind: type[Pressed], call: Callable[[Services, Turn, Pressed], Awaitable[None]]) -> Route:
    """A button that carries this kind of action."""

    async def pressed(update: Update, context: VraagbaakContext) -> None:
        action = _action(update)
        if isinstance(action, kind):
            async with answered(update):
                await call(context.services, await context.turn(update), action)

    return CallbackQueryHandler(pressed, pattern=lambda data: isinstance(buttons.read(str(data)), kind))


@asynccontextmanager
async def answered(update: Update) -> AsyncIterator[None]:
    """Answer the press after the block, however that ends: until then a clock turns on the button."""
    try:
        yield
    finally:
        if update.callback_query:
            with suppress(TelegramError):  # too late for Telegram; what was asked has been done
                await update.callback_query.answer()


def _action(update: Update) -> Action | None:
    data = update.callback_query.data if update.callback_query else None
    return buttons.read(data) if data else None
