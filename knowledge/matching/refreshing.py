"""What is searched stays the same as what is known: the catalogue, the known gaps, what coordinators decided."""

import asyncio
from collections.abc import Sequence

from knowledge.database.unit_of_work import Units
from knowledge.domain import KnownGap, Lesson, Offering
from knowledge.matching.finding import Matching


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
        self._busy = asyncio.Lock()

    async def refresh(self) -> None:
        """Search what is known now; calls while one is busy wait their turn, so that the last one sees it all.

        Never inside a unit of work.
        """
        async with self._busy:
            await self._matching.rebuild(*await self._known())

    async def _known(self) -> tuple[Sequence[Offering], Sequence[KnownGap], Sequence[Lesson]]:
        async with self._units.reading() as unit:
            offerings = await unit.offerings.all()
            made = await unit.resolutions.made_gaps()
            return offerings, (*self._shipped, *made), await unit.resolutions.lessons()
