"""How often somebody tries to get in: links cannot be guessed, but nobody needs to try a thousand of them."""

import time
from collections import defaultdict, deque
from collections.abc import Callable
from typing import Final

MOST: Final = 10
WITHIN: Final = 600.0
"""Wrong links from one address in so many seconds. Own choice: as long as a link works."""

ADDRESSES: Final = 10_000
"""Addresses remembered at once; who makes up more starts all over, and guesses no better."""


class Attempts:
    """Counts what went wrong, by address, in this process."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._failed: defaultdict[str, deque[float]] = defaultdict(deque)

    def too_many(self, address: str) -> bool:
        """Whether somebody has to wait."""
        times = self._failed[address]
        while times and times[0] <= self._clock() - WITHIN:
            times.popleft()
        if not times:
            del self._failed[address]
        return len(times) >= MOST

    def failed(self, address: str) -> None:
        """Note that a link was wrong."""
        if len(self._failed) >= ADDRESSES:
            self._failed.clear()
        self._failed[address].append(self._clock())
