"""What people asked and nothing on offer answered: for coordinators to look through and take along."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from knowledge.agenda import Agenda
from knowledge.database.unit_of_work import Units
from knowledge.domain import GapFilter, GapSignal, Language, Suggestion, Turn
from knowledge.domain.figures import FEWEST
from knowledge.domain.overviews import ShownQuestion
from knowledge.domain.reports import Table
from knowledge.errors import NotFoundError
from knowledge.gaps.taking_along import shown_question
from knowledge.local_time import local_day
from knowledge.matching.finding import Matching
from knowledge.notices.browsing import ThemeCount
from knowledge.notices.coordinating import GapFilterAsked, GapsListed
from knowledge.notices.meeting import DocumentSent
from knowledge.paging import nearest_page
from knowledge.privacy import mask
from knowledge.rights import COORDINATORS, require
from knowledge.spreadsheets import to_csv

PAGE: Final = 5
"""Signals on a page: of `asking.LONGEST_QUESTION` characters each, with what belongs to them, they fit in a message."""

NEAREST: Final = 3
"""Suggestions that tell what a question touches: those that are shown first."""

COLUMNS: Final = (
    "maand",
    "thema",
    "themacode",
    "doelgroep",
    "prioriteitsvraag",
    "lacune",
    "bekend gat",
    "gemeente",
    "vraag",
)


@dataclass(frozen=True, slots=True)
class SignalRow:
    """A gap signal as a row of the file, whose columns are Dutch.

    Attributes:
        shown: What of it may leave the desk.
    """

    signal: GapSignal
    shown: ShownQuestion
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
        """Send those that pass a filter as a file for a spreadsheet, oldest first; nothing leads to whoever asked."""
        async with self._units.writing(turn) as unit:
            await require(unit, COORDINATORS)
            signals = sorted(await unit.signals.find(wanted), key=lambda signal: signal.id)
            filename = "-".join(["gaten", *_chosen(wanted), local_day(unit.now).isoformat()])
            common = await unit.askers.common(FEWEST)
            content = to_csv(table_of(self._row(signal, shown_question(signal, common, mask)) for signal in signals))
            await unit.reply(DocumentSent("gaps", f"{filename}.csv", content))
            await unit.commit()

    def _row(self, signal: GapSignal, shown: ShownQuestion) -> SignalRow:
        """A signal with its theme and known gap by name; what is not known any more has none."""
        gap = self._matching.gap(signal.known_gap)
        return SignalRow(signal, shown, self._theme(signal.theme), gap.title if gap else "")

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


def table_of(rows: Iterable[SignalRow]) -> Table:
    """Signals as a table."""
    return Table("gaten", COLUMNS, tuple(map(_cells, rows)))


def _cells(row: SignalRow) -> tuple[str, ...]:
    signal, shown = row.signal, row.shown
    return (
        f"{shown.month:%Y-%m}",
        row.theme,
        signal.theme or "",
        shown.audience or "",
        str(signal.priority_question or ""),
        str(signal.lacune or ""),
        row.gap,
        shown.municipality or "",
        shown.question,
    )
