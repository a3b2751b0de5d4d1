"""Telegram's limits on sending, as sliding windows.

https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this: about 30 messages a second to all chats
together, one a second to one chat with short bursts allowed, 20 a minute to one group.
"""

import asyncio
from collections import OrderedDict, deque
from dataclasses import dataclass, field
from typing import Self

SLACK = 1.1
"""By how much windows are longer than Telegram's: messages may bunch up on their way. Own choice."""

CHATS_REMEMBERED = 10_000
"""Of how many chats the last moments are kept; at 30 a second, who is forgotten wrote over five minutes ago."""


@dataclass(slots=True)
class Window:
    """At most so many messages in so many seconds, wherever one starts to count.

    Attributes:
        moments: When the last `most` messages went, or will go; in seconds.
    """

    most: int
    seconds: float
    moments: deque[float] = field(default_factory=deque)

    def opens(self, now: float) -> float:
        """The first moment, now or later, at which one more fits."""
        return max(now, self.moments[0] + self.seconds * SLACK) if len(self.moments) == self.most else now

    def take(self, moment: float) -> None:
        """Count a message."""
        if len(self.moments) == self.most:
            self.moments.popleft()
        self.moments.append(moment)


@dataclass(frozen=True, slots=True)
class Limits:
    """How much may be sent: (messages, seconds) for each scope.

    Attributes:
        background: For what nobody waits for at the screen; what this leaves of `overall` is always free for answers.
    """

    overall: tuple[int, float]
    background: tuple[int, float]
    chat: tuple[int, float]
    group: tuple[int, float]

    @classmethod
    def of_telegram(cls) -> Self:
        """Telegram's own; for the "short bursts" it names no number: three at once, and one a second on average."""
        return cls(overall=(30, 1.0), background=(20, 1.0), chat=(3, 3.0), group=(20, 60.0))


class Pace:
    """Holds every message until it may go: first come, first served. One message per chat may wait at a time.

    Args:
        limits: None: no limits, as in a terminal.
    """

    def __init__(self, limits: Limits | None) -> None:
        self._limits = limits
        self._chats: OrderedDict[int, Window] = OrderedDict()
        if limits is not None:
            self._overall = Window(*limits.overall)
            self._background = Window(*limits.background)

    async def turn(self, chat_id: int, *, background: bool = False) -> None:
        """Wait until a message to a chat may go, and count it.

        Args:
            chat_id: Negative for groups, as Telegram has it.
            background: Nobody waits for it at the screen.
        """
        if self._limits is None:
            return
        clock = asyncio.get_running_loop().time
        chat = self._chat(chat_id, self._limits)
        await asyncio.sleep(chat.opens(clock()) - clock())
        for shared in [self._background, self._overall] if background else [self._overall]:
            moment = shared.opens(clock())
            shared.take(moment)  # claimed before waiting: whoever comes next gets a later one
            await asyncio.sleep(moment - clock())
        chat.take(clock())

    def _chat(self, chat_id: int, limits: Limits) -> Window:
        window = self._chats.pop(chat_id, None) or Window(*(limits.group if chat_id < 0 else limits.chat))
        self._chats[chat_id] = window
        if len(self._chats) > CHATS_REMEMBERED:
            self._chats.popitem(last=False)
        return window
