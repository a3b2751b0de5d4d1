"""Working time: weekends and holidays do not count, and nothing falls due while the desk is closed."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.local_time import HOME, local_day
from knowledge.working_time import WorkingTime, days_off

WORKDAYS = WorkingTime()
ALWAYS = WorkingTime(days=frozenset(range(7)), opens=0, closes=24)
HOUR = timedelta(hours=1)


def home(text: str) -> datetime:
    """A moment as a clock in the Netherlands shows it."""
    return datetime.fromisoformat(text).replace(tzinfo=HOME).astimezone(UTC)


working_times = st.builds(
    lambda days, hours: WorkingTime(days, min(hours), max(hours)),
    st.frozensets(st.integers(0, 6), min_size=1),
    st.sets(st.integers(0, 24), min_size=2, max_size=2),
)
moments = st.timedeltas(timedelta(), timedelta(days=20 * 365)).map(lambda gone: datetime(2020, 1, 1, tzinfo=UTC) + gone)
spans = st.timedeltas(timedelta(), timedelta(days=30))


@pytest.mark.parametrize(
    ("begin", "hours", "due"),
    [
        ("2026-11-16T14:00", 24, "2026-11-17T14:00"),
        ("2026-11-20T14:00", 24, "2026-11-23T14:00"),  # over a weekend
        ("2026-11-21T14:00", 24, "2026-11-24T09:00"),  # begun on Saturday, it counts from Monday
        ("2026-11-16T22:00", 24, "2026-11-18T09:00"),  # due at 22:00: moved to the next opening
        ("2026-11-20T22:00", 24, "2026-11-24T09:00"),
        ("2026-11-16T05:00", 24, "2026-11-17T09:00"),
        ("2026-11-16T21:00", 0, "2026-11-17T09:00"),  # at closing time it is closed
        ("2026-11-16T09:00", 0, "2026-11-16T09:00"),
        ("2026-12-24T12:00", 24, "2026-12-28T12:00"),  # Christmas, then a weekend
        ("2026-04-02T12:00", 24, "2026-04-07T12:00"),  # Good Friday to Easter Monday
    ],
)
def test_days_off_do_not_count(begin: str, hours: int, due: str) -> None:
    assert WORKDAYS.after(home(begin), hours * HOUR) == home(due)


@pytest.mark.parametrize("year", [2025, 2026])
def test_liberation_day_is_a_holiday_every_year_as_in_the_law_on_terms(year: int) -> None:
    assert date(year, 5, 5) in days_off(year)
    assert not WORKDAYS.counts(date(year, 5, 5))


def test_the_kings_birthday_is_kept_on_saturday_when_it_falls_on_a_sunday() -> None:
    assert date(2025, 4, 26) in days_off(2025)
    assert date(2025, 4, 27) not in days_off(2025)


@pytest.mark.parametrize(
    ("begin", "hours", "due"),
    [
        ("2026-03-27T14:00", 24, "2026-03-30T14:00"),  # the clock goes forward on Sunday the 29th
        ("2026-10-23T14:00", 24, "2026-10-26T14:00"),  # and back on Sunday the 25th
    ],
)
def test_a_change_of_the_clock_in_a_weekend_goes_unnoticed(begin: str, hours: int, due: str) -> None:
    assert WORKDAYS.after(home(begin), hours * HOUR) == home(due)


@pytest.mark.parametrize(
    ("begin", "due", "hours"),
    [("2026-03-28T14:00", "2026-03-29T15:00", 24), ("2026-10-24T14:00", "2026-10-25T13:00", 24)],
)
def test_where_sundays_count_they_have_as_many_hours_as_they_have(begin: str, due: str, hours: int) -> None:
    assert ALWAYS.after(home(begin), hours * HOUR) == home(due)
    assert ALWAYS.between(home(begin), home(due)) == hours * HOUR


def test_an_hour_that_is_skipped_opens_when_the_clock_goes_on() -> None:
    sundays = WorkingTime(days=frozenset({6}), opens=2, closes=21)

    assert sundays.opening(home("2026-03-29T00:30")) == home("2026-03-29T03:00")


@given(working_times, moments, spans)
def test_nothing_falls_due_while_the_desk_is_closed(working: WorkingTime, moment: datetime, span: timedelta) -> None:
    due = working.after(moment, span)

    assert working.is_open(due)
    assert due >= moment + span


@given(working_times, moments, moments, spans, spans)
def test_later_and_longer_is_never_due_sooner(
    working: WorkingTime, moment: datetime, other: datetime, span: timedelta, more: timedelta
) -> None:
    first, second = sorted((moment, other))

    assert working.after(first, span) <= working.after(second, span)
    assert working.after(first, span) <= working.after(first, span + more)


@given(working_times, moments)
def test_no_time_at_all_is_the_next_opening(working: WorkingTime, moment: datetime) -> None:
    opening = working.after(moment, timedelta())

    assert opening == working.opening(moment)
    assert (opening == moment) == working.is_open(moment)


@given(working_times, moments, spans)
def test_the_time_until_it_is_due_is_the_span_and_the_wait_for_the_opening(
    working: WorkingTime, moment: datetime, span: timedelta
) -> None:
    due = working.after(moment, span)

    assert working.between(moment, due) - span < timedelta(hours=25)
    assert working.between(moment, due) >= span
    assert working.between(due, moment) <= timedelta()


@given(moments, moments)
def test_every_hour_counts_unless_it_is_of_a_day_off(moment: datetime, other: datetime) -> None:
    begin, end = sorted((moment, other))
    years = range(begin.year, end.year + 2)
    off = [day for year in years for day in days_off(year) if local_day(begin) <= day <= local_day(end)]
    left_out = (end - begin) - ALWAYS.between(begin, end)

    assert timedelta() <= left_out <= len(off) * timedelta(days=1)
    assert off or not left_out
