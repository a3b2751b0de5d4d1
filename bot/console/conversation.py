"""One person at the keyboard, talking with the real application."""

import asyncio
import itertools
import re
import time
import zlib
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from telegram import Bot, Update

from bot.console.lines import Explain, Press, Quit, Say, Typed, Wait, parse
from bot.console.screen import Screen
from bot.inbox import DurableQueue
from knowledge.domain import Language, MessageKind

_COMMAND = re.compile(r"/\w+(?:@\w+)?")
"""What Telegram takes for a command at the beginning of a text; "//" is none."""

JSON = dict[str, Any]
"""An object of the Bot API, as it stands on the wire."""


@dataclass(frozen=True, slots=True)
class Player:
    """Who sits at the keyboard.

    Attributes:
        role: What they are here: "resident", "wijkwijze", "coordinator".
        language: What their Telegram would be set to.
    """

    role: str
    name: str
    language: Language = Language.NL

    @property
    def address(self) -> int:
        """Their chat id: the same in every process, another for every role and name."""
        return zlib.crc32(f"{self.role} {self.name}".encode())


@dataclass(slots=True)
class Conversation:
    """Turns typed lines into updates, each handled before the next is read.

    Attributes:
        said: Set whenever the bot says something.
    """

    player: Player
    screen: Screen
    queue: DurableQueue
    bot: Bot
    said: asyncio.Event
    _ids: Callable[[], int] = field(default_factory=lambda: itertools.count(time.time_ns() // 1000).__next__)

    async def run(self, lines: AsyncIterator[str], echo: Callable[[str], object] | None) -> None:
        """Converse until the input ends.

        Args:
            echo: Shows a line as it is read, where no terminal does.
        """
        async for line in lines:
            typed = parse(line)
            if typed is None:
                continue
            if echo:
                echo(line)
            if isinstance(typed, Quit):
                return
            await self.take(typed)

    async def take(self, typed: Typed) -> None:
        """Do what was typed; returns when it was handled and answered."""
        match typed:
            case Explain(text):
                self.screen.aside(text)
            case Wait(seconds):
                with suppress(TimeoutError):
                    await asyncio.wait_for(self.said.wait(), seconds)
            case Press(number):
                await self._press(number)
            case Say():
                await self._say(typed)
        self.said.clear()

    async def _press(self, number: int) -> None:
        found = self.screen.key(number)
        if found is None:
            self.screen.aside(f"There is no button [{number}] now.")
            return
        message_id, key = found
        shown = {**self._envelope(message_id), "text": key.label}
        press = {"id": str(self._ids()), "chat_instance": "console", "from": self._sender(), "data": key.data}
        await self._send({"callback_query": press | {"message": shown}})

    async def _say(self, said: Say) -> None:
        message = {**self._envelope(self._ids()), "from": self._sender(), **_content(said)}
        if said.reply_to is not None:
            message_id = self.screen.message_id(said.reply_to)
            if message_id is None:
                self.screen.aside(f"There is no message #{said.reply_to} here.")
                return
            message["reply_to_message"] = {**self._envelope(message_id), "text": ""}
        await self._send({"message": message})

    async def _send(self, content: JSON) -> None:
        self.screen.typed()
        self.said.clear()
        await self.queue.put(Update.de_json({"update_id": self._ids(), **content}, self.bot))
        await self.queue.join()

    def _envelope(self, message_id: int) -> JSON:
        chat = {"id": self.player.address, "type": "private", "first_name": self.player.name}
        return {"message_id": message_id, "date": int(time.time()), "chat": chat}

    def _sender(self) -> JSON:
        return {
            "id": self.player.address,
            "is_bot": False,
            "first_name": self.player.name,
            "language_code": self.player.language,
        }


def _content(said: Say) -> JSON:
    file_id = f"console-{said.kind}-{time.time_ns()}"
    file = {"file_id": file_id, "file_unique_id": file_id, "width": 1, "height": 1, "duration": 1}
    caption = {"caption": said.text} if said.text else {}
    match said.kind:
        case MessageKind.TEXT:
            return {"text": said.text, **_entities(said.text)}
        case MessageKind.LOCATION:
            return {"location": {"latitude": 52.0907, "longitude": 5.1214}}  # the Domtoren in Utrecht
        case MessageKind.PHOTO:
            return {"photo": [file], **caption}
        case _:
            return {str(said.kind): file, **caption}


def _entities(text: str) -> JSON:
    """The mark by which Telegram's own apps, and python-telegram-bot, tell a command from other text."""
    command = _COMMAND.match(text)
    return {"entities": [{"type": "bot_command", "offset": 0, "length": command.end()}]} if command else {}
