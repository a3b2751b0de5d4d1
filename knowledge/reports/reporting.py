"""Reports for coordinators: to see, to take along, and to propose the next Leeragenda with."""

from datetime import date, timedelta

from knowledge.agenda import Agenda
from knowledge.database.unit_of_work import Units
from knowledge.domain import NeedFilter, TrendStep, Turn
from knowledge.domain.overviews import Overview
from knowledge.errors import StaleError
from knowledge.humans.figures import PERIODS, USUAL
from knowledge.local_time import local_day
from knowledge.matching.finding import Matching
from knowledge.notices.reports import ProposalShown, ReportShown
from knowledge.reports.need import last_days
from knowledge.reports.overview import Mask, Sources, overview
from knowledge.rights import COORDINATORS, require

MONTHS_OF_A_QUARTER = 3


class Reports:
    """What leaves the desk, with small numbers protected."""

    def __init__(self, units: Units, matching: Matching, agenda: Agenda, mask: Mask) -> None:
        self._units = units
        self._matching = matching
        self._agenda = agenda
        self._mask = mask

    async def overview(self, turn: Turn, wanted: NeedFilter, step: TrendStep | None = None) -> Overview:
        """All that is told of a period; `knowledge.reports.composing.compose` puts it in words.

        Args:
            step: How finely its trend is cut; None: as suits the period.
        """
        async with self._units.reading(turn) as unit:  # counting keeps nobody from writing
            await require(unit, COORDINATORS)
            return await overview(unit, self._sources(), wanted, step)

    async def lately(self, turn: Turn, days: int = USUAL) -> Overview:
        """The same of the last so many days, today the last."""
        async with self._units.reading(turn) as unit:
            await require(unit, COORDINATORS)
            return await overview(unit, self._sources(), last_days(unit, days))

    async def quarter(self, turn: Turn) -> Overview:
        """The same of the last whole quarter: what the proposal is made from."""
        async with self._units.reading(turn) as unit:
            await require(unit, COORDINATORS)
            return await overview(unit, self._sources(), last_quarter(local_day(unit.now)), with_examples=True)

    async def show(self, turn: Turn, days: int = USUAL) -> None:
        """Tell a coordinator about the last so many days, one of `PERIODS`."""
        if days not in PERIODS:
            raise StaleError
        shown = ReportShown(days, await self.lately(turn, days))
        async with self._units.writing(turn) as unit:
            await unit.reply(shown)
            await unit.commit()

    async def propose(self, turn: Turn) -> None:
        """Give a coordinator the proposal over the last whole quarter."""
        shown = ProposalShown(await self.quarter(turn))
        async with self._units.writing(turn) as unit:
            await unit.reply(shown)
            await unit.commit()

    def _sources(self) -> Sources:
        return Sources(self._agenda, self._matching.offerings, self._mask)


def last_quarter(today: date) -> NeedFilter:
    """The last whole quarter of a year that is over.

    >>> last_quarter(date(2026, 11, 22)).last
    datetime.date(2026, 9, 30)
    """
    begun = today.replace(month=today.month - (today.month - 1) % MONTHS_OF_A_QUARTER, day=1)
    last = begun - timedelta(days=1)
    return NeedFilter(first=last.replace(month=last.month - MONTHS_OF_A_QUARTER + 1, day=1), last=last)
