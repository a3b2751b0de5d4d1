"""How an update is handled: one at a time per chat, chats side by side, tried again when it fails, answered at once."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from typing import Any, ParamSpec, TypeVar
from weakref import WeakValueDictionary

from telegram import Bot, Update
from telegram.constants import ChatAction
from telegram.error import TelegramError
from telegram.ext import BaseUpdateProcessor

from bot.inbox import chat_of
from handlers.context import VraagbaakApplication
from handlers.delivery import Delivery
from handlers.errors import failures
from knowledge.database.repositories.outbox import Priority
from knowledge.database.unit_of_work import UnitOfWork, Units
from knowledge.domain import Channel
from knowledge.notices.meeting import Failed

CHATS_AT_ONCE = 64
"""Chats handled side by side: far more than two cores keep busy, few enough for the database. Own choice."""

UPDATES_AT_ONCE = 4096
"""Updates taken from the queue at once; most of them wait for their chat's turn."""

PAUSES = (1.0, 5.0)
"""Seconds before the second and the third try; then the update is given up. Own choice: the chat waits meanwhile."""

TYPING_AFTER = 0.7
"""Seconds of silence after which "typing…" is shown: shorter ones feel like an answer. Own choice."""

TYPING_LASTS = 4.5
"""Seconds until "typing…" is shown again; Telegram takes it away after 5: https://core.telegram.org/bots/api#sendchataction."""

Facts = ParamSpec("Facts")
Result = TypeVar("Result")

_log = logging.getLogger(__name__)


class Processor(BaseUpdateProcessor):
    """Sees to it that every accepted update is handled, or that the person hears that it was not.

    A use case marks its update as done in its own transaction. What is handled without one is marked here.

    Args:
        pauses: Seconds before each further try of an update that failed.
    """

    def __init__(self, units: Units, channel: Channel, delivery: Delivery, pauses: Sequence[float] = PAUSES) -> None:
        super().__init__(UPDATES_AT_ONCE)
        self._pauses = pauses
        self._units = units
        self._channel = channel
        self._delivery = delivery
        self._turns: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        self._places = asyncio.Semaphore(CHATS_AT_ONCE)
        self._application: VraagbaakApplication | None = None

    def serve(self, application: VraagbaakApplication) -> None:
        """Work for an application: it gets updates again that failed."""
        self._application = application

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        """Handle an update when it is its chat's turn, then send what came of it."""
        if not isinstance(update, Update):
            await coroutine
            return
        chat = chat_of(update)
        async with self._turns.setdefault(chat, asyncio.Lock()):
            async with self._places:
                await self._handle(update, coroutine)
            await self._answer(chat)
        self._delivery.wake()

    async def _handle(self, update: Update, first_try: Awaitable[Any]) -> None:
        """Try, and try again; never without an end."""
        error = await self._try(update, first_try)
        while error is not None and (pause := await self._insist(self._failed, update, error)) is not None:
            await asyncio.sleep(pause)
            error = await self._try(update, self._running().process_update(update))
        if error is None:
            await self._insist(self._mark_done, update)

    async def _insist(
        self, step: Callable[Facts, Awaitable[Result]], *facts: Facts.args, **more: Facts.kwargs
    ) -> Result:
        """Keep the books, however long the database is away: an update that is not in them is not lost, but waits."""
        while True:
            try:
                return await step(*facts, **more)
            except Exception:  # noqa: BLE001 - whatever keeps us from it, there is nothing better to do than wait
                _log.exception("the database does not answer")
                await asyncio.sleep(self._pauses[-1])

    async def _answer(self, chat: str) -> None:
        """Send what came of an update; what cannot be sent now is found at the next tick."""
        try:
            await self._delivery.flush_to(self._channel, chat)
        except Exception:  # noqa: BLE001 - the update is handled: its trouble ends here
            _log.exception("could not deliver at once")

    async def _try(self, update: Update, handling: Awaitable[Any]) -> Exception | None:
        with failures() as failed:
            async with typing(self._running().bot, update):
                await handling
        return failed[0] if failed else None

    async def _mark_done(self, update: Update) -> None:
        """See to it that what was handled counts as handled, where no use case said so."""
        async with self._units.reading() as unit:
            done = await unit.inbox.is_done(self._channel, update.update_id)
        if not done:
            async with self._units.writing() as unit:
                await unit.inbox.done(self._channel, update.update_id, unit.now)
                await unit.commit()

    async def _failed(self, update: Update, error: Exception) -> float | None:
        """Count the failure.

        Returns:
            Seconds until the next try; None when there is none: it was done after all, or tried often enough.
        """
        _log.error("update %d failed", update.update_id, exc_info=error)
        async with self._units.writing() as unit:
            if await unit.inbox.is_done(self._channel, update.update_id):
                return None
            attempts = await unit.inbox.attempt(self._channel, update.update_id, type(error).__name__)
            given_up = attempts > len(self._pauses)
            if given_up:
                await self._give_up(unit, update)
            await unit.commit()
        return None if given_up else self._pauses[attempts - 1]

    async def _give_up(self, unit: UnitOfWork, update: Update) -> None:
        await unit.inbox.give_up(self._channel, update.update_id, unit.now)
        contact = await unit.contacts.find(self._channel, chat_of(update))
        if contact is not None:
            notice = Failed(str(update.update_id))
            await unit.outbox.add(contact.id, notice, now=unit.now, priority=Priority.ANSWER)

    def _running(self) -> VraagbaakApplication:
        if self._application is None:
            raise RuntimeError("the processor serves no application yet")
        return self._application


@contextlib.asynccontextmanager
async def typing(bot: Bot, update: Update) -> AsyncIterator[None]:
    """Show "typing…" in the chat of an update for as long as its handling takes."""
    if update.effective_chat is None:
        yield
        return
    showing = asyncio.create_task(_show_typing(bot, update.effective_chat.id))
    try:
        yield
    finally:
        showing.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await showing


async def _show_typing(bot: Bot, chat_id: int) -> None:
    await asyncio.sleep(TYPING_AFTER)
    with contextlib.suppress(TelegramError):  # it is a courtesy: the answer follows either way
        while True:
            await bot.send_chat_action(chat_id, ChatAction.TYPING)
            await asyncio.sleep(TYPING_LASTS)
