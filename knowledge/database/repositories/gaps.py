"""Gaps: like signals together, with what is done about them."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from knowledge.database.tables import GapRow
from knowledge.domain import Gap, GapStatus
from knowledge.errors import NotFoundError


class Gaps:
    """Gaps by id; a gap that was merged stays, for what refers to it. What is looked at comes from `GapLists`."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def found(self, title: str, now: datetime) -> Gap:
        """Begin a new gap."""
        row = GapRow(title=title, named=False, status=GapStatus.NEW, typical=[], created_at=now, changed_at=now)
        self._session.add(row)
        await self._session.flush()
        return to_gap(row)

    async def get(self, gap_id: int) -> Gap:
        """A gap; raises NotFoundError."""
        row = await self._session.get(GapRow, gap_id)
        if row is None:
            raise NotFoundError("gap", gap_id)
        return to_gap(row)

    async def held(self, gap_id: int) -> Gap:
        """A gap that nobody else changes before this unit ends; raises NotFoundError."""
        row = await self._session.get(GapRow, gap_id, with_for_update=True, populate_existing=True)
        if row is None:
            raise NotFoundError("gap", gap_id)
        return to_gap(row)

    async def filled_by(self, offering_id: str) -> Sequence[Gap]:
        """Those that an offering fills, the first found first; nobody else changes them before this unit ends."""
        rows = await self._session.scalars(
            select(GapRow).where(GapRow.offering_id == offering_id).order_by(GapRow.id).with_for_update()
        )
        return [to_gap(row) for row in rows]

    async def disown(self, contact_id: int) -> None:
        """Somebody sees to no gap any more."""
        await self._session.execute(update(GapRow).where(GapRow.owner_id == contact_id).values(owner_id=None))

    async def save(self, gap: Gap, now: datetime) -> None:
        """Keep how a gap is now."""
        row = await self._session.get_one(GapRow, gap.id)
        if gap.status is not GapStatus.SOLVED:
            row.solved_at = None
        elif row.status != GapStatus.SOLVED:
            row.solved_at = now
        row.title, row.named, row.status, row.reason = gap.title, gap.named, gap.status, gap.reason
        row.owner_id, row.note, row.due_on = gap.owner_id, gap.note, gap.due
        row.theme, row.known_gap, row.offering_id = gap.theme, gap.known_gap, gap.offering_id
        row.merged_into, row.typical, row.changed_at = gap.merged_into, list(gap.typical), now

    async def standing(
        self, theme: str | None = None, besides: int | None = None, limit: int | None = None
    ) -> Sequence[Gap]:
        """Those that were not merged into another, the latest first.

        Args:
            theme: Those of this theme before the others.
            besides: Not this one.
            limit: How many at most; None for all.
        """
        other = [GapRow.id != besides] if besides is not None else []
        first = [(GapRow.theme == theme).desc().nulls_last()] if theme is not None else []
        rows = await self._session.scalars(
            select(GapRow).where(GapRow.merged_into.is_(None), *other).order_by(*first, GapRow.id.desc()).limit(limit)
        )
        return [to_gap(row) for row in rows]

    async def merged_into(self, gap_id: int) -> Sequence[Gap]:
        """Those that went on in a gap, the latest first."""
        rows = await self._session.scalars(
            select(GapRow).where(GapRow.merged_into == gap_id).order_by(GapRow.id.desc())
        )
        return [to_gap(row) for row in rows]


def to_gap(row: GapRow) -> Gap:
    """The value that a row holds; for the repositories only."""
    return Gap(
        id=row.id,
        title=row.title,
        status=GapStatus(row.status),
        created_at=row.created_at,
        changed_at=row.changed_at,
        named=row.named,
        reason=row.reason,
        owner_id=row.owner_id,
        note=row.note,
        due=row.due_on,
        theme=row.theme,
        known_gap=row.known_gap,
        offering_id=row.offering_id,
        merged_into=row.merged_into,
        typical=tuple(row.typical),
    )
