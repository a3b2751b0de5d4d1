"""Waiting for the world to change, from any thread's event loop."""

import asyncio
import threading
from collections.abc import Callable


class Signal:
    """Wakes everybody who waits, in whatever event loop each of them runs."""

    def __init__(self) -> None:
        self._waiting: set[asyncio.Future[None]] = set()
        self._lock = threading.Lock()

    def fire(self) -> None:
        """Let every waiter look again."""
        with self._lock:
            woken, self._waiting = self._waiting, set()
        for future in woken:
            loop = future.get_loop()
            if not loop.is_closed():
                loop.call_soon_threadsafe(_wake, future)

    async def until(self, holds: Callable[[], bool], within: float) -> bool:
        """Wait for a condition, looking again after each signal.

        Args:
            holds: The condition.
            within: Longest wait in seconds.

        Returns:
            Whether the condition held in time.
        """
        loop = asyncio.get_running_loop()
        deadline = loop.time() + within
        while True:
            future = loop.create_future()
            with self._lock:
                self._waiting.add(future)
            try:
                if holds():
                    return True
                async with asyncio.timeout_at(deadline):
                    await future
            except TimeoutError:
                return False
            finally:
                with self._lock:
                    self._waiting.discard(future)


def _wake(future: asyncio.Future[None]) -> None:
    if not future.done():
        future.set_result(None)
