"""What waits for a human, and what somebody holds, in pages."""

from knowledge.agenda import Agenda
from knowledge.database.unit_of_work import UnitOfWork, Units
from knowledge.domain import Turn
from knowledge.humans import desk
from knowledge.notices.browsing import ThemeCount
from knowledge.notices.humans import EscalationsListed, OpenThemesListed
from knowledge.paging import nearest_page
from knowledge.rights import HUMANS, require


class Lists:
    """The lists of the desk."""

    def __init__(self, units: Units, agenda: Agenda) -> None:
        self._units = units
        self._agenda = agenda

    async def waiting(self, turn: Turn, page: int = 0, theme: str | None = None, *, in_place: bool = False) -> None:
        """What waits for somebody, the longest waiting first.

        Args:
            page: From 0; beyond the last page the last is shown.
            theme: Only what is about this theme.

        Raises:
            NotFoundError: There is no such theme.
        """
        known = self._agenda.theme(theme).id if theme else None
        async with self._units.writing(turn) as unit:
            me = await require(unit, HUMANS)
            counts = await unit.escalations.count_open(me.id)
            total = counts.get(known, 0) if known else sum(counts.values())
            shown, pages = nearest_page(page, total, desk.LISTED)
            lines = await desk.waiting(unit, me.id, known, shown)
            listed = EscalationsListed(mine=False, escalations=lines, page=shown, pages=pages, theme=known)
            await unit.reply(listed, in_place=in_place)
            await unit.commit()

    async def held(self, turn: Turn, page: int = 0, *, in_place: bool = False) -> None:
        """What somebody holds, postponed too, the oldest first; pages as in `waiting`."""
        async with self._units.writing(turn) as unit:
            me = await require(unit, HUMANS)
            shown, pages = nearest_page(page, await unit.escalations.count_held(me.id), desk.LISTED)
            lines = await desk.held(unit, me.id, shown)
            listed = EscalationsListed(mine=True, escalations=lines, page=shown, pages=pages)
            await unit.reply(listed, in_place=in_place)
            await unit.commit()

    async def themes(self, turn: Turn) -> None:
        """Of how many questions each theme has that wait."""
        async with self._units.writing(turn) as unit:
            me = await require(unit, HUMANS)
            await unit.reply(OpenThemesListed(await self._counts(unit, me.id)), in_place=True)
            await unit.commit()

    async def _counts(self, unit: UnitOfWork, viewer_id: int) -> tuple[ThemeCount, ...]:
        counts = await unit.escalations.count_open(viewer_id)
        return tuple(ThemeCount(one.id, counts[one.id]) for one in self._agenda.themes if one.id in counts)
