"""What happened to escalations."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from knowledge.database.tables import EventRow
from knowledge.domain import Event, EventKind, Side


class Events:
    """The log of every escalation: only ever added to."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(  # noqa: PLR0913 - an event is what happened, by whom, when and about what
        self,
        escalation_id: int,
        kind: EventKind,
        side: Side,
        now: datetime,
        *,
        contact_id: int | None = None,
        text: str | None = None,
        relay_id: int | None = None,
    ) -> None:
        """Write down that something happened."""
        row = EventRow(escalation_id=escalation_id, kind=kind, side=side, at=now)
        row.contact_id, row.text, row.relay_id = contact_id, text, relay_id
        self._session.add(row)
        await self._session.flush()

    async def of(self, escalation_id: int) -> Sequence[Event]:
        """Everything that happened to an escalation, in order."""
        rows = await self._session.scalars(
            select(EventRow).where(EventRow.escalation_id == escalation_id).order_by(EventRow.id)
        )
        return [_event(row) for row in rows]

    async def noted_by(self, contact_id: int) -> Sequence[Event]:
        """What somebody did that has words of theirs, in order: their notes, and what they wrote on handing over."""
        with_words = EventRow.kind.in_([EventKind.NOTED, EventKind.HANDED_OVER]) & EventRow.text.is_not(None)
        rows = await self._session.scalars(
            select(EventRow).where(EventRow.contact_id == contact_id, with_words).order_by(EventRow.id)
        )
        return [_event(row) for row in rows]

    async def answered_since(self, moment: datetime) -> dict[int, int]:
        """Contact id → in how many questions they answered since then, whoever holds those now."""
        rows = await self._session.execute(
            select(EventRow.contact_id, func.count(EventRow.escalation_id.distinct()))
            .where(EventRow.kind.in_([EventKind.ANSWERED, EventKind.ATTACHED]), EventRow.at >= moment)
            .group_by(EventRow.contact_id)
        )
        return {contact_id: count for contact_id, count in rows if contact_id is not None}


def _event(row: EventRow) -> Event:
    return Event(
        id=row.id,
        escalation_id=row.escalation_id,
        kind=EventKind(row.kind),
        side=Side(row.side),
        at=row.at,
        contact_id=row.contact_id,
        text=row.text,
        relay_id=row.relay_id,
    )
