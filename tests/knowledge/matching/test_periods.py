"""Every way in which the catalogue says when something was."""

from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.domain import Offering
from knowledge.matching.periods import last_day


@pytest.mark.parametrize(
    ("period", "last"),
    [
        ("2023", date(2023, 12, 31)),
        ("2018 - 2023", date(2023, 12, 31)),
        ("2021-2023", date(2023, 12, 31)),
        ("2015-10-09", date(2015, 10, 9)),
        ("2025-11-19 tot 2025-11-21", date(2025, 11, 21)),
        ("2018-09 tot 2019-09", date(2019, 9, 30)),
        ("april 2018", date(2018, 4, 30)),
        ("Februari 2024", date(2024, 2, 29)),
        ("28 januari 2021", date(2021, 1, 28)),
        ("juni - november 2023", date(2023, 11, 30)),
        ("juni 2022 - oktober 2023", date(2023, 10, 31)),
        ("november 2021 - januari 2022", date(2022, 1, 31)),
        ("31 februari 2021", date(2021, 2, 28)),
    ],
)
def test_last_day_of_what_ended(period: str, last: date) -> None:
    assert last_day(period) == last


@pytest.mark.parametrize(
    "period",
    [
        None,
        "",
        "2018 -",
        "2018 - heden",
        "vanaf mei 2023",
        "vanaf 29 september 2022",
        "vanaf februari",
        "september - november",
        "elke eerste donderdag van de maand",
        "maart 2023, komt elk jaar terug",
        "2021-13",
        "0000",
        "binnenkort",
    ],
)
def test_no_last_day_of_what_goes_on_comes_back_or_is_not_known(period: str | None) -> None:
    assert last_day(period) is None


def test_every_dated_period_of_the_catalogue_is_understood(offerings: Sequence[Offering]) -> None:
    """What names a year has a last day, unless it goes on or comes back."""
    undated = {offering.period for offering in offerings if offering.period and last_day(offering.period) is None}

    assert all(
        period.startswith(("vanaf", "elke")) or period.endswith(("-", "terug")) or not any(map(str.isdigit, period))
        for period in undated
    )


@given(st.text(alphabet="0123456789- totjanuari", max_size=30))
def test_nothing_a_catalogue_can_hold_breaks_it(period: str) -> None:
    assert last_day(period) is None or isinstance(last_day(period), date)
