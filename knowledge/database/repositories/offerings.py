"""The catalogue in the database."""

from collections.abc import Sequence
from datetime import datetime

from pydantic import TypeAdapter
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from knowledge.database.tables import OfferingRow
from knowledge.domain import Offering
from knowledge.errors import NotFoundError

_OFFERING = TypeAdapter(Offering)


class Offerings:
    """Offerings by id; a retired one stays, for what refers to it, but is no longer listed."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def all(self) -> Sequence[Offering]:
        """Every offering that is on offer now, by id."""
        rows = await self._session.scalars(
            select(OfferingRow).where(OfferingRow.retired_at.is_(None)).order_by(OfferingRow.id)
        )
        return [to_offering(row) for row in rows]

    async def get(self, offering_id: str) -> Offering:
        """An offering, retired or not; raises NotFoundError."""
        row = await self._session.get(OfferingRow, offering_id)
        if row is None:
            raise NotFoundError("offering", offering_id)
        return to_offering(row)

    async def digests(self) -> dict[str, str]:
        """Id → content digest of every offering that is on offer now."""
        rows = await self._session.execute(
            select(OfferingRow.id, OfferingRow.digest).where(OfferingRow.retired_at.is_(None))
        )
        return {row.id: row.digest for row in rows}

    async def made_here(self) -> frozenset[str]:
        """Ids of what came from people in conversation, and stands in no file."""
        return frozenset(await self._session.scalars(select(OfferingRow.id).where(OfferingRow.made_here)))

    async def put(self, offering: Offering, digest: str, now: datetime) -> None:
        """Add an offering, or put it in the place of the former one with its id."""
        record = _OFFERING.dump_python(offering, mode="json")
        await self._session.merge(
            OfferingRow(id=offering.id, record=record, digest=digest, updated_at=now, retired_at=None)
        )

    async def make(self, offering: Offering, digest: str, now: datetime) -> None:
        """Add an offering that came from people in conversation."""
        await self.put(offering, digest, now)
        await self._session.execute(update(OfferingRow).where(OfferingRow.id == offering.id).values(made_here=True))

    async def retire(self, offering_id: str, now: datetime) -> None:
        """Take an offering out of the list."""
        await self._session.execute(
            update(OfferingRow).where(OfferingRow.id == offering_id).values(retired_at=now, updated_at=now)
        )


def to_offering(row: OfferingRow) -> Offering:
    """The value that a row holds; for the repositories only."""
    return _OFFERING.validate_python(row.record)
