"""Answers on their way into the catalogue."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, delete, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from knowledge.database.tables import EscalationRow, InquiryRow, PublicationRow
from knowledge.domain import Publication, PublicationState
from knowledge.errors import NotFoundError

_IN_THE_CATALOGUE = (PublicationState.PUBLISHED, PublicationState.RETIRED)


class Publications:
    """Publications by id; of one escalation there is at most one."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def draft(self, escalation_id: int, question: str, answer: str, by: int, now: datetime) -> Publication:
        """A new one, that only who answered knows of."""
        row = PublicationRow(
            escalation_id=escalation_id,
            question=question,
            answer=answer,
            state=PublicationState.DRAFT,
            version=1,
            proposed_by=by,
            proposed_at=now,
        )
        self._session.add(row)
        await self._session.flush()
        return _publication(row)

    async def get(self, publication_id: int) -> Publication:
        """A publication that nobody else changes before this unit ends; raises NotFoundError."""
        row = await self._session.get(PublicationRow, publication_id, with_for_update=True)
        if row is None:
            raise NotFoundError("publication", publication_id)
        return _publication(row)

    async def save(self, publication: Publication, now: datetime) -> None:
        """Put a publication in the place of what it was; raises NotFoundError."""
        row = await self._session.get(PublicationRow, publication.id)
        if row is None:
            raise NotFoundError("publication", publication.id)
        row.question, row.answer, row.version = publication.question, publication.answer, publication.version
        row.state, row.reason, row.offering_id = publication.state, publication.reason, publication.offering_id
        if publication.coordinator_id is not None:
            row.coordinator_id, row.decided_at = publication.coordinator_id, now

    async def drop(self, publication_id: int) -> None:
        """Forget one."""
        await self._session.execute(delete(PublicationRow).where(PublicationRow.id == publication_id))

    async def of_escalation(self, escalation_id: int) -> Publication | None:
        """What became of the answer to a question."""
        found = await self._found(PublicationRow.escalation_id == escalation_id)
        return found[0] if found else None

    async def concerning(self, contact_id: int) -> Sequence[Publication]:
        """The answers that somebody gave, or got, oldest first."""
        return await self._found(_theirs(contact_id))

    async def waiting(self) -> Sequence[Publication]:
        """What a resident agreed to and no coordinator decided on, oldest first."""
        return await self._found(PublicationRow.state == PublicationState.AGREED)

    async def published(self) -> Sequence[Publication]:
        """What is in the catalogue now, oldest first."""
        return await self._found(PublicationRow.state == PublicationState.PUBLISHED)

    async def forget_unpublished(self, contact_id: int) -> None:
        """Drop what never came into the catalogue, of who asked as well as of who answered."""
        await self._forget(_theirs(contact_id))

    async def forget_loose(self) -> None:
        """Drop what never came into the catalogue and whose question is forgotten."""
        await self._forget(PublicationRow.escalation_id.is_(None))

    async def _forget(self, condition: ColumnElement[bool]) -> None:
        await self._session.execute(
            delete(PublicationRow)
            .where(condition, PublicationRow.state.not_in(_IN_THE_CATALOGUE))
            .execution_options(synchronize_session=False)
        )

    async def _found(self, condition: ColumnElement[bool]) -> Sequence[Publication]:
        rows = await self._session.scalars(
            select(PublicationRow)
            .where(condition)
            .order_by(PublicationRow.id)
            .execution_options(populate_existing=True)
        )
        return [_publication(row) for row in rows]


def _theirs(contact_id: int) -> ColumnElement[bool]:
    asked = select(EscalationRow.id).join(InquiryRow).where(InquiryRow.contact_id == contact_id)
    return or_(PublicationRow.proposed_by == contact_id, PublicationRow.escalation_id.in_(asked))


def _publication(row: PublicationRow) -> Publication:
    return Publication(
        id=row.id,
        escalation_id=row.escalation_id,
        question=row.question,
        answer=row.answer,
        state=PublicationState(row.state),
        version=row.version,
        proposed_by=row.proposed_by,
        proposed_at=row.proposed_at,
        reason=row.reason,
        coordinator_id=row.coordinator_id,
        offering_id=row.offering_id,
    )
