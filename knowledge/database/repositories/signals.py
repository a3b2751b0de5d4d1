"""Gap signals: inquiries without a fitting offering."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import ColumnElement, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from knowledge.database.tables import GapSignalRow
from knowledge.domain import Audience, GapFilter, GapReason, GapSignal, GapStatus, Inquiry, Language
from knowledge.errors import NotFoundError

_WEAKEST_FIRST: Final = (
    GapReason.ESCALATED,
    GapReason.WEAK,
    GapReason.REJECTED,
    GapReason.UNANSWERED,
    GapReason.NO_MATCH,
)
"""By how strongly a reason says that something is missing: a human preferred, poor results, results that did not fit,
no human who knew, nothing at all."""


class Signals:
    """Gap signals, at most one per inquiry."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(
        self, inquiry: Inquiry, reason: GapReason, lacune: int | None, now: datetime, known_gap: str | None = None
    ) -> None:
        """Note that an inquiry found nothing that fits.

        A repeat changes no more than what is new: the stronger reason, the lacune and the known gap once they are
        known, the question as it reads now.
        """
        row = await self._session.scalar(select(GapSignalRow).where(GapSignalRow.inquiry_id == inquiry.id))
        if row is None:
            row = GapSignalRow(inquiry_id=inquiry.id, status=GapStatus.NEW, reason=reason, created_at=now)
            self._session.add(row)
        if _WEAKEST_FIRST.index(reason) > _WEAKEST_FIRST.index(GapReason(row.reason)):
            row.reason = reason
        row.known_gap = known_gap or row.known_gap
        _fill(row, inquiry, lacune)
        await self._session.flush()

    async def get(self, signal_id: int) -> GapSignal:
        """A signal; raises NotFoundError."""
        row = await self._session.get(GapSignalRow, signal_id)
        if row is None:
            raise NotFoundError("gap signal", signal_id)
        return _signal(row)

    async def change(self, signal_id: int, before: GapStatus | None, after: GapStatus) -> bool:
        """Change how far a signal is; False where it is no longer as it was before: somebody else was first.

        Args:
            before: None: however far it is.
        """
        conditions = [GapSignalRow.id == signal_id, *([GapSignalRow.status == before] if before else [])]
        changed = await self._session.scalars(
            update(GapSignalRow).where(*conditions).values(status=after).returning(GapSignalRow.id)
        )
        return changed.first() is not None

    async def drop(self, inquiry_id: int) -> None:
        """Forget a signal nobody has taken up yet: an offering was found after all, or the question withdrawn."""
        await self._session.execute(
            delete(GapSignalRow).where(GapSignalRow.inquiry_id == inquiry_id, GapSignalRow.status == GapStatus.NEW)
        )

    async def count(self, wanted: GapFilter) -> int:
        """How many signals pass a filter."""
        query = select(func.count()).select_from(GapSignalRow).where(*_conditions(wanted))
        return await self._session.scalar(query) or 0

    async def find(self, wanted: GapFilter, offset: int = 0, limit: int | None = None) -> Sequence[GapSignal]:
        """Signals that pass a filter: those that nobody has taken up yet before the others, newest first.

        Args:
            wanted: What to filter by.
            offset: How many to skip.
            limit: How many at most; None for all.
        """
        rows = await self._session.scalars(
            select(GapSignalRow)
            .where(*_conditions(wanted))
            .order_by(GapSignalRow.status != GapStatus.NEW, GapSignalRow.id.desc())
            .offset(offset)
            .limit(limit)
        )
        return [_signal(row) for row in rows]

    async def by_theme(self) -> Sequence[tuple[str, int]]:
        """Themes that occur and how often, the most frequent first."""
        rows = await self._session.execute(
            select(GapSignalRow.theme, func.count().label("signals"))
            .where(GapSignalRow.theme.is_not(None))
            .group_by(GapSignalRow.theme)
            .order_by(func.count().desc(), GapSignalRow.theme)
        )
        return [(theme, count) for theme, count in rows if theme is not None]

    async def by_audience(self) -> Sequence[tuple[Audience, int]]:
        """Audiences that occur and how often, the most frequent first."""
        rows = await self._session.execute(
            select(GapSignalRow.audience, func.count().label("signals"))
            .where(GapSignalRow.audience.is_not(None))
            .group_by(GapSignalRow.audience)
            .order_by(func.count().desc(), GapSignalRow.audience)
        )
        return [(Audience(audience), count) for audience, count in rows if audience is not None]


def _fill(row: GapSignalRow, inquiry: Inquiry, lacune: int | None) -> None:
    row.text = inquiry.question
    row.language = inquiry.language
    row.theme = inquiry.theme
    row.audience = inquiry.card.audience
    row.priority_question = inquiry.priority_question
    row.lacune = row.lacune if lacune is None else lacune
    row.municipality = inquiry.card.municipality


def _conditions(wanted: GapFilter) -> list[ColumnElement[bool]]:
    pairs = (
        (GapSignalRow.theme, wanted.theme),
        (GapSignalRow.audience, wanted.audience),
        (GapSignalRow.priority_question, wanted.priority_question),
        (GapSignalRow.status, wanted.status),
    )
    return [column == value for column, value in pairs if value is not None]


def _signal(row: GapSignalRow) -> GapSignal:
    return GapSignal(
        id=row.id,
        inquiry_id=row.inquiry_id,
        reason=GapReason(row.reason),
        status=GapStatus(row.status),
        text=row.text,
        language=Language(row.language),
        theme=row.theme,
        audience=Audience(row.audience) if row.audience else None,
        priority_question=row.priority_question,
        lacune=row.lacune,
        municipality=row.municipality,
        created_at=row.created_at,
        known_gap=row.known_gap,
        gap_id=row.gap_id,
        by_hand=row.by_hand,
    )
