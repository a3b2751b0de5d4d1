"""At most one message between "it went" and "we know that it went", so that a power cut repeats at most one."""

import asyncio
import contextlib
from collections.abc import AsyncIterator

PATIENCE = 1.0
"""Seconds after which the next message goes, known or not: one slow upload must not keep everybody waiting. Telegram
answers within some tens of milliseconds, so that one by one keeps up with the thirty a second it allows. Own choice."""


class InFlight:
    """Lets one message go at a time for as long as each is noted soon.

    Args:
        patience: Seconds that a message may take before the next one goes all the same.
    """

    def __init__(self, patience: float = PATIENCE) -> None:
        self._patience = patience
        self._free = asyncio.Lock()

    @contextlib.asynccontextmanager
    async def one(self) -> AsyncIterator[None]:
        """Hold the place from before a message goes until after it is noted."""
        await self._free.acquire()
        with contextlib.ExitStack() as place:  # whoever closes it first, the place is given up once
            place.callback(self._free.release)
            place.callback(asyncio.get_running_loop().call_later(self._patience, place.close).cancel)
            yield
