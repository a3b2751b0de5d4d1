"""What is searched stays the same as what is known: the catalogue, the known gaps, what coordinators decided."""

import asyncio
from collections.abc import Mapping, Sequence
from datetime import datetime

from knowledge.database.unit_of_work import UnitOfWork, Units
from knowledge.domain import KnownGap, Lesson, Offering
from knowledge.matching.finding import Matching

Mark = tuple[Mapping[str, str], tuple[int, datetime | None]]
"""What tells whether what is known is what is searched: digests of the offerings, and which decisions stand."""


class Teaching:
    """Brings the search up to date, without a pause for whoever asks meanwhile."""

    def __init__(self, units: Units, matching: Matching, shipped: Sequence[KnownGap]) -> None:
        """Begin with what is searched now.

        Args:
            shipped: The known gaps of the file; those that coordinators name come from the database.
        """
        self._units = units
        self._matching = matching
        self._shipped = shipped
        self._mark: Mark | None = None
        self._busy = asyncio.Lock()

    async def refresh(self) -> None:
        """Search what is known now; calls while one is busy wait their turn, so that the last one sees it all.

        Never inside a unit of work.
        """
        async with self._busy:
            async with self._units.reading() as unit:
                mark, known = await _mark(unit), await self._known(unit)
            await self._matching.rebuild(*known)
            self._mark = mark

    async def catch_up(self) -> int:
        """Search what another process changed; when none did, that costs two short queries.

        Returns:
            1 where something had changed, else 0.
        """
        async with self._units.reading() as unit:
            mark = await _mark(unit)
        if mark == self._mark:
            return 0
        await self.refresh()
        return 1

    async def _known(self, unit: UnitOfWork) -> tuple[Sequence[Offering], Sequence[KnownGap], Sequence[Lesson]]:
        offerings = await unit.offerings.all()
        made = await unit.resolutions.made_gaps()
        return offerings, (*self._shipped, *made), await unit.resolutions.lessons()


async def _mark(unit: UnitOfWork) -> Mark:
    return await unit.offerings.digests(), await unit.resolutions.mark()
