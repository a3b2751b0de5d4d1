"""Who was told of a question in human hands, and why they."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from knowledge.database.tables import OfferRow
from knowledge.domain import Circle, Offer, OfferReason


class Offers:
    """Offers of escalations: at most one for each person while a question waits."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(
        self, escalation_id: int, contact_id: int, circle: Circle, reasons: Iterable[OfferReason], now: datetime
    ) -> None:
        """Note that somebody is told, and why."""
        await self._put(escalation_id, Offer(contact_id, circle, tuple(reasons), now))

    async def of(self, escalation_id: int) -> Sequence[Offer]:
        """Who was told of an escalation since it last began to wait, and who will not be told again; by contact."""
        rows = await self._session.scalars(
            select(OfferRow)
            .where(OfferRow.escalation_id == escalation_id)
            .order_by(OfferRow.contact_id)
            .execution_options(populate_existing=True)
        )
        return [_offer(row) for row in rows]

    async def decline(self, escalation_id: int, contact_id: int, now: datetime) -> None:
        """Note that it is not for them, also where they took it unasked: they are not told again."""
        row = await self._session.get(OfferRow, (escalation_id, contact_id), populate_existing=True)
        if row is None:
            await self._put(escalation_id, Offer(contact_id, Circle.ALL, (), now, declined_at=now))
        elif row.declined_at is None:
            row.declined_at = now
            await self._session.flush()

    async def forget(self, escalation_id: int) -> None:
        """It begins to wait anew: all can be told again but those who declined it."""
        await self._session.execute(
            delete(OfferRow).where(OfferRow.escalation_id == escalation_id, OfferRow.declined_at.is_(None))
        )

    async def counts_since(self, moment: datetime) -> dict[int, int]:
        """Contact id → of how many questions they were told since then, for those who were told of any."""
        rows = await self._session.execute(
            select(OfferRow.contact_id, func.count()).where(OfferRow.offered_at >= moment).group_by(OfferRow.contact_id)
        )
        return {row[0]: row[1] for row in rows}

    async def _put(self, escalation_id: int, offer: Offer) -> None:
        row = OfferRow(
            escalation_id=escalation_id,
            contact_id=offer.contact_id,
            circle=offer.circle,
            reasons=list(offer.reasons),
            offered_at=offer.offered_at,
            declined_at=offer.declined_at,
        )
        await self._session.merge(row)
        await self._session.flush()


def _offer(row: OfferRow) -> Offer:
    return Offer(
        contact_id=row.contact_id,
        circle=Circle(row.circle),
        reasons=tuple(map(OfferReason, row.reasons)),
        offered_at=row.offered_at,
        declined_at=row.declined_at,
    )
