"""What people asked and nothing on offer answered: for coordinators to look through and take along."""

import csv
import io
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from knowledge.agenda import Agenda
from knowledge.database.unit_of_work import Units
from knowledge.domain import GapFilter, GapSignal, Language, Suggestion, Turn
from knowledge.errors import NotFoundError
from knowledge.local_time import local_day
from knowledge.matching.finding import Matching
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
    "themacode",
    "doelgroep",
    "prioriteitsvraag",
    "lacune",
    "bekend gat",
    "gemeente",
    "taal",
    "vraag",
)


@dataclass(frozen=True, slots=True)
class SignalRow:
    """A gap signal as a row of the file, whose columns are Dutch."""

    signal: GapSignal
    theme: str
    gap: str


class Signals:
    """Gap signals, for coordinators only."""

    def __init__(self, units: Units, matching: Matching, agenda: Agenda) -> None:
        self._units = units
        self._matching = matching
        self._agenda = agenda

    async def list(self, turn: Turn, wanted: GapFilter, page: int) -> None:
        """Show a page of them: first those on which nothing is decided, newest first.

        Args:
            wanted: What to filter by.
            page: From 0; beyond the last page the last is shown.
        """
        async with self._units.writing(turn) as unit:
            await require(unit, COORDINATORS)
            total = await unit.signals.count(wanted)
            shown, pages = nearest_page(page, total, PAGE)
            signals = await unit.signals.find(wanted, shown * PAGE, PAGE)
            known = {signal.known_gap for signal in signals}
            gaps = tuple(gap.brief() for gap in self._matching.gaps if gap.id in known)
            groups = await unit.gap_lists.count(GapFilter())
            await unit.reply(GapsListed(wanted, tuple(signals), total, shown, pages, gaps, groups), in_place=True)
            await unit.commit()

    async def ask_filter(self, turn: Turn) -> None:
        """Offer the themes and audiences that occur, the most frequent first."""
        async with self._units.writing(turn) as unit:
            await require(unit, COORDINATORS)
            themes = tuple(ThemeCount(theme, count) for theme, count in await unit.signals.by_theme())
            audiences = tuple(audience for audience, _ in await unit.signals.by_audience())
            await unit.reply(GapFilterAsked(themes, audiences), in_place=True)
            await unit.commit()

    async def export(self, turn: Turn, wanted: GapFilter) -> None:
        """Send those that pass a filter as a file for a spreadsheet, oldest first."""
        async with self._units.writing(turn) as unit:
            await require(unit, COORDINATORS)
            signals = sorted(await unit.signals.find(wanted), key=lambda signal: signal.id)
            filename = "-".join(["gaten", *_chosen(wanted), local_day(unit.now).isoformat()])
            content = to_csv(self._row(signal) for signal in signals)
            await unit.reply(DocumentSent("gaps", f"{filename}.csv", content))
            await unit.commit()

    def _row(self, signal: GapSignal) -> SignalRow:
        """A signal with its theme and known gap by name; what is not known any more has none."""
        gap = self._matching.gap(signal.known_gap)
        return SignalRow(signal, self._theme(signal.theme), gap.title if gap else "")

    def _theme(self, theme: str | None) -> str:
        try:
            return self._agenda.theme(theme).title_in(Language.NL) if theme else ""
        except NotFoundError:  # the agenda has changed since
            return ""


def likely_lacune(suggestions: Sequence[Suggestion]) -> int | None:
    """The lacune that the nearest offerings touch most often; None when they touch none."""
    counts = Counter(number for suggestion in suggestions[:NEAREST] for number in suggestion.offering.gaps)
    return counts.most_common(1)[0][0] if counts else None


def _chosen(wanted: GapFilter) -> Sequence[str]:
    values = (wanted.theme, wanted.audience, wanted.priority_question, wanted.status)
    return [str(value) for value in values if value is not None]


def to_csv(rows: Iterable[SignalRow]) -> str:
    """Signals as CSV that Excel in the Netherlands opens by a double click: semicolons, and a byte order mark.

    No cell can be read as a formula.
    """
    file = io.StringIO()
    writer = csv.writer(file, delimiter=";")
    writer.writerow(COLUMNS)
    writer.writerows([safe_cell(cell) for cell in _cells(row)] for row in rows)
    return BYTE_ORDER_MARK + file.getvalue()


def _cells(row: SignalRow) -> tuple[str, ...]:
    signal = row.signal
    return (
        str(signal.id),
        local_day(signal.created_at).isoformat(),
        signal.reason,
        signal.status,
        row.theme,
        signal.theme or "",
        signal.audience or "",
        str(signal.priority_question or ""),
        str(signal.lacune or ""),
        row.gap,
        signal.municipality or "",
        signal.language,
        signal.text,
    )
