"""The day as people here count it."""

from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

HOME: Final = ZoneInfo("Europe/Amsterdam")


def local_day(moment: datetime) -> date:
    """The date on the calendar in the Netherlands at an aware moment."""
    return moment.astimezone(HOME).date()
