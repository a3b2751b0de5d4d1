"""What coordinators are told of by itself: the week in brief, and what grows fast; each says which they want."""

from collections.abc import Collection

from knowledge.database.unit_of_work import UnitOfWork, Units
from knowledge.domain import Bulletin, Turn
from knowledge.notices.reports import BulletinsShown
from knowledge.rights import COORDINATORS, require


class Bulletins:
    """A coordinator's own choice; NotAllowedError for everybody else."""

    def __init__(self, units: Units) -> None:
        self._units = units

    async def wanted(self, turn: Turn) -> frozenset[Bulletin]:
        """What they want to hear."""
        async with self._units.reading(turn) as unit:
            return await _wanted(unit)

    async def choose(self, turn: Turn, wanted: Collection[Bulletin]) -> None:
        """Keep what they want to hear; nothing is said."""
        async with self._units.writing(turn) as unit:
            coordinator = await require(unit, COORDINATORS)
            await unit.contacts.mute(coordinator.id, frozenset(Bulletin) - frozenset(wanted))
            await unit.commit(handled=False)

    async def show(self, turn: Turn) -> None:
        """Say what they hear, and let them change it."""
        await self._show(turn, in_place=False)

    async def stop(self, turn: Turn, bulletin: Bulletin) -> None:
        """Never again, and say how to get it back."""
        await self.choose(turn, await self.wanted(turn) - {bulletin})
        await self._show(turn, in_place=False)

    async def want(self, turn: Turn, bulletin: Bulletin, *, wanted: bool) -> None:
        """Change one of them where they are shown."""
        others = await self.wanted(turn) - {bulletin}
        await self.choose(turn, others | {bulletin} if wanted else others)
        await self._show(turn, in_place=True)

    async def _show(self, turn: Turn, *, in_place: bool) -> None:
        async with self._units.writing(turn) as unit:
            wanted = await _wanted(unit)
            shown = BulletinsShown(tuple((one, one in wanted) for one in Bulletin))
            await unit.reply(shown, in_place=in_place)
            await unit.commit()


async def _wanted(unit: UnitOfWork) -> frozenset[Bulletin]:
    coordinator = await require(unit, COORDINATORS)
    return frozenset(Bulletin) - await unit.contacts.muted(coordinator.id)
