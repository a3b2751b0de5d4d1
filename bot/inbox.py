"""The queue of updates: on disk before Telegram is told that they arrived.

python-telegram-bot acknowledges updates once they are in its queue, whether or not they were handled: a crash would
lose them. So its queue is this one.
"""

import asyncio
import json
import logging

from telegram import Bot, Update
from telegram.error import NetworkError

from knowledge.database.repositories.inbox import Received
from knowledge.database.unit_of_work import Units
from knowledge.domain import Channel

_log = logging.getLogger(__name__)


def chat_of(update: Update) -> str:
    """The chat whose updates are handled one at a time; the person where there is no chat, as in a poll."""
    place = update.effective_chat or update.effective_user
    return str(place.id) if place else ""


class DurableQueue(asyncio.Queue[object]):
    """An update queue that accepts each update once, and keeps what it accepted until it is handled."""

    def __init__(self, units: Units, channel: Channel) -> None:
        super().__init__()
        self._units = units
        self._channel = channel
        self._accepting: set[asyncio.Task[bool]] = set()

    async def put(self, item: object) -> None:
        """Commit an update to the inbox, then queue it; what was accepted before is left out.

        Raises:
            NetworkError: It could not be written down. That is the kind of error after which polling asks again,
                from the same offset; any other would end the polling.
        """
        if not isinstance(item, Update):  # the application's own sign to stop
            await super().put(item)
            return
        accepting = asyncio.create_task(self._accept(item))
        self._accepting.add(accepting)
        accepting.add_done_callback(self._accepting.discard)
        try:
            accepted = await asyncio.shield(accepting)  # who polls is broken off at the end; a transaction must not be
        except Exception as error:
            raise NetworkError("an update could not be written down") from error
        if accepted:
            await super().put(item)

    async def settled(self) -> None:
        """Wait until nothing is being written down any more."""
        await asyncio.gather(*self._accepting, return_exceptions=True)

    async def replay(self, bot: Bot, chat: str | None = None) -> int:
        """Queue what was accepted in an earlier life and not handled, in order of arrival.

        Args:
            bot: To which the updates belong.
            chat: Only of this chat, where several processes serve one channel.

        Returns:
            How many.
        """
        async with self._units.reading() as unit:
            waiting = await unit.inbox.waiting(self._channel, chat)
        for received in waiting:
            await super().put(Update.de_json(json.loads(received.payload), bot))
        if waiting:
            _log.info("taken up %d updates that were waiting", len(waiting))
        return len(waiting)

    async def _accept(self, update: Update) -> bool:
        received = Received(self._channel, update.update_id, chat_of(update), update.to_json(), attempts=0)
        async with self._units.writing() as unit:
            accepted = await unit.inbox.put(received, unit.now)
            await unit.commit()
        return accepted
