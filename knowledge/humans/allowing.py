"""Who asked a question allows that others read its answer, or not, and can take that back."""

from dataclasses import replace

from knowledge.database.unit_of_work import UnitOfWork, Units
from knowledge.domain import EventKind, Publication, PublicationState, Turn
from knowledge.errors import NotAllowedError
from knowledge.humans import publishing
from knowledge.humans.retiring import retire
from knowledge.matching.refreshing import Teaching
from knowledge.notices.publishing import PermissionAsked, PermissionStands, PublicationArrived

_ALLOWED = (PublicationState.AGREED, PublicationState.PUBLISHED)


class Allowing:
    """The resident's side of publishing; a late press shows what stands."""

    def __init__(self, units: Units, teaching: Teaching) -> None:
        self._units = units
        self._teaching = teaching

    async def open(self, turn: Turn, publication_id: int) -> None:
        """Show what is asked, or what became of it."""
        async with self._units.writing(turn) as unit:
            await _show(unit, await _own(unit, publication_id))
            await unit.commit()

    async def answer(self, turn: Turn, publication_id: int, version: int, *, allowed: bool) -> None:
        """Take a yes or a no to these words; to other words than were shown it is neither."""
        async with self._units.writing(turn) as unit:
            publication = await _own(unit, publication_id)
            if publication.state is PublicationState.PROPOSED and publication.version == version:
                publication = await _answered(unit, publication, allowed=allowed)
            await _show(unit, publication)
            await unit.commit()

    async def take_back(self, turn: Turn, publication_id: int) -> None:
        """Take a yes back: what was published is gone, what was not never will be."""
        async with self._units.writing(turn) as unit:
            publication = await _own(unit, publication_id)
            if publication.state in _ALLOWED:
                publication = await retire(unit, publication)
            await _show(unit, publication)
            await unit.commit()
        await self._teaching.refresh()


async def _answered(unit: UnitOfWork, publication: Publication, *, allowed: bool) -> Publication:
    state = PublicationState.AGREED if allowed else PublicationState.REFUSED
    answered = replace(publication, state=state)
    await unit.publications.save(answered, unit.now)
    await publishing.note(unit, answered, EventKind.ALLOWED if allowed else EventKind.REFUSED)
    await publishing.tell_proposer(unit, answered)
    if allowed:
        for coordinator in await unit.contacts.coordinators():
            await unit.tell(coordinator.id, PublicationArrived(answered.nameless()))
    return answered


async def _own(unit: UnitOfWork, publication_id: int) -> Publication:
    """A publication of the answer to a question of the person whose turn it is."""
    publication = await unit.publications.get(publication_id)
    if await publishing.resident_of(unit, publication) != unit.own_turn.contact.id:
        raise NotAllowedError
    return publication


async def _show(unit: UnitOfWork, publication: Publication) -> None:
    asked = publication.state is PublicationState.PROPOSED
    shown = publication.nameless()
    await unit.reply(PermissionAsked(shown) if asked else PermissionStands(shown), in_place=True)
