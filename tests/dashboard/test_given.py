"""What a browser sends: what cannot be right is as if it was not sent."""

from datetime import date

import pytest
from starlette.datastructures import ImmutableMultiDict

from bot.dashboard.given import Given


def day(typed: str) -> date | None:
    return Given(ImmutableMultiDict({"day": typed})).day("day")


def test_a_day_is_read_as_browsers_send_it() -> None:
    assert day("2026-03-29") == date(2026, 3, 29)


@pytest.mark.parametrize(
    "typed", ["", "29 maart", "2026-02-30", "0026-03-29", "0001-01-01", "1999-12-31", "2100-01-01", "9999-12-31"]
)
def test_what_is_no_day_or_none_of_this_century_is_none(typed: str) -> None:
    assert day(typed) is None
