"""What can go wrong between the bot and Telegram, switched on by a test."""

import math
from collections import deque
from dataclasses import dataclass, field

from telegram_double.errors import ApiError, too_many_requests
from telegram_double.params import Params


@dataclass(frozen=True)
class Refusal:
    """Telegram answers with this error and does nothing."""

    error: ApiError


@dataclass(frozen=True)
class BadGateway:
    """A proxy on Telegram's side answers 502 with an HTML page instead of JSON."""


@dataclass(frozen=True)
class Timeout:
    """No answer comes.

    Attributes:
        accepted: Whether Telegram did what was asked before the answer got lost.
    """

    accepted: bool = False


@dataclass(frozen=True)
class Reset:
    """The connection breaks.

    Attributes:
        accepted: Whether Telegram did what was asked before the answer got lost.
    """

    accepted: bool = False


Fault = Refusal | BadGateway | Timeout | Reset


@dataclass
class _Planned:
    method: str
    fault: Fault
    chat_id: int | None
    times: float


@dataclass
class Faults:
    """Faults to come, first planned first.

    Attributes:
        happened: Each fault that struck, with its method.
    """

    happened: list[tuple[str, Fault]] = field(default_factory=list)
    _planned: list[_Planned] = field(default_factory=list)

    def plan(self, method: str, fault: Fault, *, times: float = 1, chat_id: int | None = None) -> None:
        """Let coming requests fail.

        Args:
            method: Bot API method, or "*" for any but getUpdates.
            fault: What happens.
            times: How often; `math.inf` until `clear`.
            chat_id: Only for requests to this chat.
        """
        self._planned.append(_Planned(method, fault, chat_id, times))

    def clear(self) -> None:
        """Let everything succeed again."""
        self._planned.clear()

    def strike(self, method: str, params: Params) -> Fault | None:
        """The fault for this request, if one was planned."""
        for planned in self._planned:
            named = planned.method in {method, "*"} and not (planned.method == "*" and method == "getUpdates")
            if named and planned.chat_id in {None, params.integer("chat_id")}:
                planned.times -= 1
                if planned.times <= 0:
                    self._planned.remove(planned)
                self.happened.append((method, planned.fault))
                return planned.fault
        return None


@dataclass
class FloodRule:
    """Telegram's advised limits, kept as sliding windows (https://core.telegram.org/bots/faq#broadcasting-to-users).

    Attributes:
        burst: Messages a private chat or group takes at once before "1 per second" counts. Telegram allows short
            bursts and names no number.
        per_second: Messages to all chats together in one second.
        per_group_minute: Messages to one group in one minute.
        refused: How many requests met a 429.
    """

    burst: int = 3
    per_second: int = 30
    per_group_minute: int = 20
    refused: int = 0
    _sent: dict[int, deque[float]] = field(default_factory=dict)
    _all: deque[float] = field(default_factory=deque)

    def admit(self, chat_id: int, at: float) -> None:
        """Count one message to a chat.

        Raises:
            ApiError: 429 with the seconds to wait.
        """
        sent = self._sent.setdefault(chat_id, deque())
        waits = [_wait(self._all, self.per_second, 1.0, at), _wait(sent, self.burst, float(self.burst), at)]
        if chat_id < 0:
            waits.append(_wait(sent, self.per_group_minute, 60.0, at))
        if max(waits) > 0:
            self.refused += 1
            raise too_many_requests(math.ceil(max(waits)))
        for window in (sent, self._all):
            window.append(at)


def _wait(window: deque[float], most: int, seconds: float, at: float) -> float:
    """Seconds until one more fits; a window keeps at most the last minute."""
    while window and at - window[0] > 60.0:  # the longest window there is
        window.popleft()
    recent = [moment for moment in window if at - moment < seconds]
    return recent[-most] + seconds - at if len(recent) >= most else 0.0
