"""Reads when an offering ran or appeared, as Dutch sources write it."""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from typing import Final

_MONTHS: Final = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)

_MOMENT: Final = re.compile(
    r"(?P<year>\d{4})-(?P<month>\d{2})(?:-(?P<day>\d{2}))?(?!\d)"
    rf"|(?:(?:(?P<spoken_day>\d{{1,2}}) )?(?P<spoken_month>{'|'.join(_MONTHS)}) )?(?P<spoken_year>\d{{4}})"
)

_WITHOUT_END: Final = re.compile(r"\bvanaf\b|\belke?\b|\bjaarlijks|-\s*(?:heden)?$")
"""Words of something that goes on ("vanaf mei 2023", "2018 -") or comes back ("komt elk jaar terug")."""


def last_day(period: str | None) -> date | None:
    """The last day of a period; None when it has no known end.

    >>> last_day("november 2021 - januari 2022")
    datetime.date(2022, 1, 31)

    Args:
        period: Such as "2023", "2025-11-19 tot 2025-11-21", "juni - november 2023"; None when it is not known.
    """
    if period is None or _WITHOUT_END.search(period.casefold()):
        return None
    return max(_last_days(period.casefold()), default=None)


def _last_days(period: str) -> Iterator[date]:
    """The last day of every moment that is named with a year and that exists."""
    for moment in _MOMENT.finditer(period):
        year = int(moment["year"] or moment["spoken_year"])
        spoken = moment["spoken_month"]
        month = _MONTHS.index(spoken) + 1 if spoken else int(moment["month"] or 12)
        if year and 1 <= month <= len(_MONTHS):
            longest = monthrange(year, month)[1]
            day = int(moment["day"] or moment["spoken_day"] or longest)
            yield date(year, month, min(max(day, 1), longest))
