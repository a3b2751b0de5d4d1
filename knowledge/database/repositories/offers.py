"""Who was told of a question in human hands, and why they."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncSession

from knowledge.database.tables import OfferRow
from knowledge.domain import Circle, Offer, OfferReason


class Offers:
    """Offers of escalations: at most one for each person while a question waits."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(
        self, escalation_id: int, told: Mapping[int, tuple[OfferReason, ...]], circle: Circle, now: datetime
    ) -> None:
        """Note that people are told who were not told before.

        Args:
            told: Contact id → why they.
        """
        if told:
            rows = [
                {
                    "escalation_id": escalation_id,
                    "contact_id": contact_id,
                    "circle": circle,
                    "reasons": list(reasons),
                    "offered_at": now,
                }
                for contact_id, reasons in told.items()
            ]
            await self._session.execute(insert(OfferRow), rows)

    async def of(self, escalation_id: int) -> Sequence[Offer]:
        """Who was told of an escalation since it last began to wait, and who will not be told again; by contact."""
        rows = await self._session.scalars(
            select(OfferRow)
            .where(OfferRow.escalation_id == escalation_id)
            .order_by(OfferRow.contact_id)
            .execution_options(populate_existing=True)
        )
        return [_offer(row) for row in rows]

    async def to(self, contact_id: int) -> Sequence[Offer]:
        """Of what somebody was told and what they declined, oldest first."""
        rows = await self._session.scalars(
            select(OfferRow).where(OfferRow.contact_id == contact_id).order_by(OfferRow.offered_at)
        )
        return [_offer(row) for row in rows]

    async def decline(self, escalation_id: int, contact_id: int, now: datetime) -> None:
        """Note that it is not for them, also where they took it unasked: they are not told again."""
        row = await self._session.get(OfferRow, (escalation_id, contact_id), populate_existing=True)
        if row is None:
            row = OfferRow(escalation_id=escalation_id, contact_id=contact_id, circle=Circle.ALL, reasons=[])
            row.offered_at = now
            self._session.add(row)
        row.declined_at = row.declined_at or now
        await self._session.flush()

    async def forget(self, escalation_id: int) -> None:
        """It begins to wait anew: all can be told again but those who declined it."""
        await self._session.execute(
            delete(OfferRow).where(OfferRow.escalation_id == escalation_id, OfferRow.declined_at.is_(None))
        )

    async def forget_one(self, escalation_id: int, contact_id: int) -> None:
        """They can be told again, whatever they said."""
        await self._session.execute(
            delete(OfferRow).where(OfferRow.escalation_id == escalation_id, OfferRow.contact_id == contact_id)
        )


def _offer(row: OfferRow) -> Offer:
    return Offer(
        contact_id=row.contact_id,
        circle=Circle(row.circle),
        reasons=tuple(map(OfferReason, row.reasons)),
        offered_at=row.offered_at,
        declined_at=row.declined_at,
    )
