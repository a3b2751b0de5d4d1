"""A coordinator decides from a chat whether an answer that its resident agreed to comes into the catalogue."""

from dataclasses import replace

from knowledge import asking
from knowledge.database.unit_of_work import Units
from knowledge.domain import Turn
from knowledge.drafts import Awaiting
from knowledge.humans.approving import DECIDABLE, Approved, Approving
from knowledge.notices.publishing import (
    PublicationOpened,
    PublicationsListed,
    RejectionReasonAsked,
)


class Moderating:
    """The face that `Approving` has in a chat; for coordinators only. Who is late sees what was decided."""

    def __init__(self, units: Units, approving: Approving) -> None:
        self._units = units
        self._approving = approving

    async def list(self, turn: Turn) -> None:
        """What waits, and what is published."""
        found = await self._approving.list(turn)
        async with self._units.writing(turn) as unit:
            await unit.reply(PublicationsListed(found.waiting, found.published), in_place=True)
            await unit.commit()

    async def open(self, turn: Turn, publication_id: int) -> None:
        """Show one, with what can be decided or what was."""
        await self._show(turn, await self._approving.get(turn, publication_id))

    async def publish(self, turn: Turn, publication_id: int) -> None:
        """Put it into the catalogue."""
        await self._show(turn, await self._approving.publish(turn, publication_id))

    async def ask_reason(self, turn: Turn, publication_id: int) -> None:
        """Take the next words as the reason that who proposed it hears."""
        approved = await self._approving.get(turn, publication_id)
        if approved.publication.state not in DECIDABLE:
            await self._show(turn, approved)
            return
        async with self._units.writing(turn) as unit:
            draft = asking.step_aside(await unit.drafts.of(turn.contact.id), Awaiting.NOT_PUBLISHED)
            await unit.drafts.save(turn.contact.id, replace(draft, about=publication_id), unit.now)
            await unit.reply(RejectionReasonAsked(publication_id))
            await unit.commit()

    async def reject(self, turn: Turn, publication_id: int, reason: str) -> None:
        """Leave it out of the catalogue, and say why."""
        async with self._units.writing(turn) as unit:
            draft = asking.go_back(await unit.drafts.of(turn.contact.id))
            await unit.drafts.save(turn.contact.id, replace(draft, about=None), unit.now)
            await unit.commit(handled=False)
        await self._show(turn, await self._approving.reject(turn, publication_id, reason))

    async def retire(self, turn: Turn, publication_id: int) -> None:
        """Take a published answer out of the catalogue."""
        await self._show(turn, await self._approving.retire(turn, publication_id))

    async def _show(self, turn: Turn, approved: Approved) -> None:
        async with self._units.writing(turn) as unit:
            await unit.reply(PublicationOpened(approved.publication, approved.by), in_place=True)
            await unit.commit()
