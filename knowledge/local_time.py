"""The day as people here count it."""

from datetime import UTC, date, datetime, time
from typing import Final
from zoneinfo import ZoneInfo

HOME: Final = ZoneInfo("Europe/Amsterdam")


def local_day(moment: datetime) -> date:
    """The date on the calendar in the Netherlands at an aware moment."""
    return moment.astimezone(HOME).date()


def start_of(day: date) -> datetime:
    """The moment at which a day begins on the calendar in the Netherlands, in UTC."""
    return datetime.combine(day, time(), HOME).astimezone(UTC)
