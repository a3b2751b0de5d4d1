"""Time, as a test wants it."""

from datetime import UTC, datetime, timedelta


class Clock:
    """The time of a test: stands still until told to move."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def skip(self, **span: float) -> None:
        """Move on; arguments as of `timedelta`."""
        self.now += timedelta(**span)
