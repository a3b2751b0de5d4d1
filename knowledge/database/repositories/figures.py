"""What the log of the desk tells in numbers; nobody's name, and nobody's words."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, Float, cast, exists, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from knowledge.database.tables import EscalationRow, EventRow, InquiryRow
from knowledge.domain import EscalationState, EventKind

_HUMAN_SPOKE = (EventKind.ANSWERED, EventKind.ASKED_BACK, EventKind.ATTACHED)
_WENT_ON = (EventKind.REOPENED, EventKind.SENT, EventKind.ANOTHER_ASKED)


class Figures:
    """Counts and moments since a moment, and as they are now."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def sent(self, since: datetime) -> dict[str | None, int]:
        """How many questions came to the desk, by theme id."""
        rows = await self._session.execute(
            select(InquiryRow.theme, func.count(EventRow.id).label("sent"))
            .join(EscalationRow, EscalationRow.inquiry_id == InquiryRow.id)
            .join(EventRow, EventRow.escalation_id == EscalationRow.id)
            .where(EventRow.kind == EventKind.SENT, EventRow.at >= since)
            .group_by(InquiryRow.theme)
        )
        return {row.theme: row.sent for row in rows}

    async def first_responses(self, since: datetime) -> Sequence[tuple[str | None, datetime, datetime]]:
        """(theme, asked, first word of a human) of the questions whose first word came since then."""
        first = (
            select(EventRow.escalation_id, func.min(EventRow.id).label("id"))
            .where(EventRow.kind.in_(_HUMAN_SPOKE))
            .group_by(EventRow.escalation_id)
            .subquery()
        )
        rows = await self._session.execute(
            select(InquiryRow.theme, EscalationRow.created_at, EventRow.at)
            .join(EscalationRow, EscalationRow.inquiry_id == InquiryRow.id)
            .join(first, first.c.escalation_id == EscalationRow.id)
            .join(EventRow, EventRow.id == first.c.id)
            .where(EventRow.at >= since)
        )
        return [(theme, asked, spoke) for theme, asked, spoke in rows]

    async def resolutions(self, since: datetime) -> Sequence[tuple[datetime, datetime]]:
        """(asked, closed) of the questions that were closed since then, and are."""
        rows = await self._session.execute(
            select(EscalationRow.created_at, EscalationRow.closed_at).where(
                EscalationRow.state == EscalationState.CLOSED, EscalationRow.closed_at >= since
            )
        )
        return [(asked, closed) for asked, closed in rows if closed is not None]

    async def stars(self, since: datetime) -> Sequence[float]:
        """Every rating."""
        found = await self._session.scalars(select(cast(EventRow.text, Float)).where(*_since(EventKind.RATED, since)))
        return found.all()

    async def completeness(self, since: datetime) -> Sequence[bool]:
        """Whether a question was completely answered, of those whose asker said so or not."""
        said = await self._session.scalars(select(EventRow.text).where(*_since(EventKind.COMPLETED, since)))
        return [text == "ja" for text in said]

    async def reopenings(self, since: datetime) -> Sequence[bool]:
        """Whether it went on afterwards, of every talk that was closed."""
        later = aliased(EventRow)
        went_on = exists().where(
            later.escalation_id == EventRow.escalation_id, later.id > EventRow.id, later.kind.in_(_WENT_ON)
        )
        found = await self._session.scalars(select(went_on).where(*_since(EventKind.CLOSED, since)))
        return found.all()

    async def going_on(self) -> Sequence[tuple[EscalationState, datetime | None]]:
        """State of every question that is not over, and since when its asker waits for a word."""
        over = (EscalationState.CLOSED, EscalationState.WITHDRAWN)
        rows = await self._session.execute(
            select(EscalationRow.state, EscalationRow.waiting_since).where(EscalationRow.state.not_in(over))
        )
        return [(EscalationState(state), since) for state, since in rows]


def _since(kind: EventKind, since: datetime) -> tuple[ColumnElement[bool], ...]:
    return EventRow.kind == kind, EventRow.at >= since
