"""What people asked and nothing on offer answered: for coordinators to look through and take along."""

import csv
import io
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from knowledge.database.unit_of_work import Units
from knowledge.domain import GapFilter, GapSignal, Suggestion, Turn
from knowledge.local_time import local_day
from knowledge.notices.browsing import ThemeCount
from knowledge.notices.coordinating import GapFilterAsked, GapsListed
from knowledge.notices.meeting import DocumentSent
from knowledge.paging import nearest_page
from knowledge.rights import COORDINATORS, require
from knowledge.spreadsheets import safe_cell

PAGE: Final = 5
"""Signals on a page: of `asking.LONGEST_QUESTION` characters each, with what belongs to them, they fit in a message."""

NEAREST: Final = 3
"""Suggestions that tell what a question touches: those that are shown first."""

BYTE_ORDER_MARK: Final = "\ufeff"
"""By this Excel knows that a file is in UTF-8."""

COLUMNS: Final = (
    "nummer",
    "datum",
    "reden",
    "status",
    "thema",
    "doelgroep",
    "prioriteitsvraag",
    "lacune",
    "gemeente",
    "taal",
    "vraag",
)


class Gaps:
    """Gap signals, for coordinators only."""

    def __init__(self, units: Units) -> None:
        self._units = units

    async def list(self, turn: Turn, wanted: GapFilter, page: int) -> None:
        """Show a page of them, newest first.

        Args:
            wanted: What to filter by.
            page: From 0; beyond the last page the last is shown.
        """
        async with self._units.writing(turn) as unit:
            await require(unit, COORDINATORS)
            total = await unit.gaps.count(wanted)
            shown, pages = nearest_page(page, total, PAGE)
            signals = await unit.gaps.find(wanted, shown * PAGE, PAGE)
            await unit.reply(GapsListed(wanted, tuple(signals), total, shown, pages), in_place=True)
            await unit.commit()

    async def ask_filter(self, turn: Turn) -> None:
        """Offer the themes and audiences that occur, the most frequent first."""
        async with self._units.writing(turn) as unit:
            await require(unit, COORDINATORS)
            themes = tuple(ThemeCount(theme, count) for theme, count in await unit.gaps.by_theme())
            audiences = tuple(audience for audience, _ in await unit.gaps.by_audience())
            await unit.reply(GapFilterAsked(themes, audiences), in_place=True)
            await unit.commit()

    async def export(self, turn: Turn) -> None:
        """Send all of them as a file for a spreadsheet, oldest first."""
        async with self._units.writing(turn) as unit:
            await require(unit, COORDINATORS)
            signals = await unit.gaps.find(GapFilter())
            filename = f"gaten-{local_day(unit.now).isoformat()}.csv"
            await unit.reply(DocumentSent("gaps", filename, to_csv(reversed(signals))))
            await unit.commit()


def likely_lacune(suggestions: Sequence[Suggestion]) -> int | None:
    """The lacune that the nearest offerings touch most often; None when they touch none."""
    counts = Counter(number for suggestion in suggestions[:NEAREST] for number in suggestion.offering.gaps)
    return counts.most_common(1)[0][0] if counts else None


def to_csv(signals: Iterable[GapSignal]) -> str:
    """Signals as CSV that Excel in the Netherlands opens by a double click: semicolons, and a byte order mark.

    No cell can be read as a formula.
    """
    file = io.StringIO()
    writer = csv.writer(file, delimiter=";")
    writer.writerow(COLUMNS)
    writer.writerows([safe_cell(cell) for cell in _cells(signal)] for signal in signals)
    return BYTE_ORDER_MARK + file.getvalue()


def _cells(signal: GapSignal) -> tuple[str, ...]:
    return (
        str(signal.id),
        local_day(signal.created_at).isoformat(),
        signal.reason,
        signal.status,
        signal.theme or "",
        signal.audience or "",
        str(signal.priority_question or ""),
        str(signal.lacune or ""),
        signal.municipality or "",
        signal.language,
        signal.text,
    )
