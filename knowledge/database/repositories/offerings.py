"""The catalogue in the database."""

from collections.abc import Sequence
from datetime import date, datetime

from pydantic import TypeAdapter
from sqlalchemy import func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from knowledge.database.tables import OfferingRow
from knowledge.domain import CatalogueItem, Offering, ReviewAnswer
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

    async def item(self, offering_id: str) -> CatalogueItem:
        """An offering with what is known of it; nobody changes it before this unit ends. Raises NotFoundError."""
        row = await self._session.get(OfferingRow, offering_id, with_for_update=True, populate_existing=True)
        if row is None:
            raise NotFoundError("offering", offering_id)
        return _item(row)

    async def items(self, *, retired: bool | None = False) -> Sequence[CatalogueItem]:
        """Every offering with what is known of it, by id.

        Args:
            retired: Those that are no longer on offer; None: all that there ever were.
        """
        query = select(OfferingRow).order_by(OfferingRow.id).execution_options(populate_existing=True)
        if retired is not None:
            query = query.where(OfferingRow.retired_at.is_not(None) if retired else OfferingRow.retired_at.is_(None))
        return [_item(row) for row in await self._session.scalars(query)]

    async def count(self) -> int:
        """How many are on offer now."""
        query = select(func.count()).select_from(OfferingRow).where(OfferingRow.retired_at.is_(None))
        return await self._session.scalar(query) or 0

    async def of_provider(self, contact_id: int) -> Sequence[CatalogueItem]:
        """What somebody provides, by id."""
        query = select(OfferingRow).where(OfferingRow.provider_id == contact_id).order_by(OfferingRow.id)
        return [_item(row) for row in await self._session.scalars(query)]

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

    async def make(self, offering: Offering, digest: str, now: datetime, provider_id: int | None = None) -> None:
        """Add an offering that came from people in conversation.

        Args:
            provider_id: Contact who can be asked whether it still stands.
        """
        await self.put(offering, digest, now)
        await self._change(offering.id, made_here=True, provider_id=provider_id)

    async def retire(self, offering_id: str, now: datetime) -> None:
        """Take an offering out of the list."""
        await self._change(offering_id, retired_at=now, updated_at=now)

    async def reviewed(self, offering_id: str, now: datetime) -> None:
        """Note that it is right as it is; what its provider said is dealt with."""
        await self._change(offering_id, reviewed_at=now, review_after=None, provider_said=None, provider_note=None)

    async def postpone_review(self, offering_id: str, day: date) -> None:
        """Note that nobody has to look at it before this day."""
        await self._change(offering_id, review_after=day)

    async def review_asked(self, offering_id: str, now: datetime) -> None:
        """Note that its provider is asked anew."""
        await self._change(offering_id, review_asked_at=now, provider_said=None, provider_note=None)

    async def provider_says(self, offering_id: str, answer: ReviewAnswer, note: str | None = None) -> None:
        """Keep what its provider answers; who postponed a look at it sees it again.

        Args:
            note: Their words, masked.
        """
        await self._change(offering_id, provider_said=answer, provider_note=note, review_after=None)

    async def forget_provider(self, contact_id: int) -> None:
        """Cut the link between offerings and who submitted them, with what they said of them in their own words."""
        await self._session.execute(
            update(OfferingRow)
            .where(OfferingRow.provider_id == contact_id)
            .values(provider_id=None, provider_note=None)
        )

    async def forget_notes(self, moment: datetime) -> None:
        """Drop the words of providers who are forgotten, and of those who were asked before then."""
        old = or_(OfferingRow.provider_id.is_(None), OfferingRow.review_asked_at < moment)
        await self._session.execute(
            update(OfferingRow).where(OfferingRow.provider_note.is_not(None), old).values(provider_note=None)
        )

    async def _change(self, offering_id: str, **values: object) -> None:
        await self._session.flush()
        await self._session.execute(update(OfferingRow).where(OfferingRow.id == offering_id).values(**values))


def _item(row: OfferingRow) -> CatalogueItem:
    return CatalogueItem(
        offering=to_offering(row),
        digest=row.digest,
        made_here=row.made_here,
        updated_at=row.updated_at,
        retired_at=row.retired_at,
        reviewed_at=row.reviewed_at,
        review_asked_at=row.review_asked_at,
        review_after=row.review_after,
        provider_id=row.provider_id,
        provider_said=ReviewAnswer(row.provider_said) if row.provider_said else None,
        provider_note=row.provider_note,
    )


def to_offering(row: OfferingRow) -> Offering:
    """The value that a row holds; for the repositories only."""
    return _OFFERING.validate_python(row.record)
