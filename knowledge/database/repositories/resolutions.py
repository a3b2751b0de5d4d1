"""What coordinators decided on gap signals, the gaps they named, and what both teach the search."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from knowledge.database.repositories.signals import batched
from knowledge.database.tables import MadeGapRow, ResolutionRow
from knowledge.domain import Example, KnownGap, Language, Lesson, Resolution, Ruling
from knowledge.errors import NotFoundError


class Resolutions:
    """Resolutions: of each signal at most one stands at a time."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def propose(self, resolution: Resolution, now: datetime) -> Resolution:
        """Keep what a coordinator is about to decide (its id is ignored); gives it back with its id."""
        row = ResolutionRow(
            signal_id=resolution.signal_id,
            gap_id=resolution.gap_id,
            coordinator_id=resolution.coordinator_id,
            ruling=resolution.ruling,
            target=resolution.target,
            text=resolution.text,
            language=resolution.language,
            proposed_at=now,
        )
        self._session.add(row)
        await self._session.flush()
        return _resolution(row)

    async def get(self, resolution_id: int) -> Resolution:
        """A resolution; raises NotFoundError."""
        row = await self._session.get(ResolutionRow, resolution_id)
        if row is None:
            raise NotFoundError("resolution", resolution_id)
        return _resolution(row)

    async def standing(self, signal_id: int) -> Resolution | None:
        """What was decided on a signal; None while nothing is."""
        row = await self._session.scalar(
            select(ResolutionRow).where(ResolutionRow.signal_id == signal_id, *_STANDING).limit(1)
        )
        return _resolution(row) if row else None

    async def unlink(self, gap_id: int, now: datetime, signal_ids: Collection[int] | None = None) -> None:
        """Undo what was decided by linking a gap.

        Args:
            signal_ids: Of these alone; None: all of it, also of what was forgotten since.
        """
        linked = update(ResolutionRow).where(ResolutionRow.gap_id == gap_id, *_STANDING).values(undone_at=now)
        for ids in [None] if signal_ids is None else batched(signal_ids):
            await self._session.execute(linked if ids is None else linked.where(ResolutionRow.signal_id.in_(ids)))

    async def take_back(self, signal_id: int, now: datetime) -> None:
        """Forget what was decided on a signal, and its words: who asked took the question back."""
        await self._session.execute(
            update(ResolutionRow).where(ResolutionRow.signal_id == signal_id).values(undone_at=now, text="")
        )

    async def make(self, resolution_id: int, now: datetime) -> None:
        """From now on it stands."""
        row = await self._session.get_one(ResolutionRow, resolution_id)
        row.decided_at = now

    async def undo(self, resolution_id: int, now: datetime) -> None:
        """From now on it teaches nothing, and can no longer be decided; that it was there remains known."""
        row = await self._session.get_one(ResolutionRow, resolution_id)
        row.undone_at = now

    async def lessons(self) -> Sequence[Lesson]:
        """What all that stands teaches the search, oldest first."""
        rows = await self._session.scalars(
            select(ResolutionRow)
            .where(ResolutionRow.target.is_not(None), *_STANDING)
            .order_by(ResolutionRow.decided_at, ResolutionRow.id)
        )
        return [
            Lesson(Ruling(row.ruling), row.target, Example(Language(row.language), row.text))
            for row in rows
            if row.target is not None
        ]

    async def name_gap(self, gap: KnownGap, now: datetime) -> None:
        """Keep a gap that a coordinator names; named again, it is called as it is now."""
        await self._session.merge(MadeGapRow(id=gap.id, title=gap.title, theme=gap.theme, created_at=now))

    async def made_gap(self, gap_id: str) -> KnownGap:
        """A gap that a coordinator named; raises NotFoundError."""
        row = await self._session.get(MadeGapRow, gap_id)
        if row is None:
            raise NotFoundError("known gap", gap_id)
        return KnownGap(row.id, row.title, row.theme)

    async def mark(self) -> tuple[int, datetime | None]:
        """Another one as soon as other decisions stand."""
        standing = select(func.count(), func.max(ResolutionRow.decided_at)).where(*_STANDING)
        count, latest = (await self._session.execute(standing)).one()
        return count, latest

    async def made_gaps(self) -> Sequence[KnownGap]:
        """The gaps that coordinators named, as far as a question that stands belongs to them, oldest first."""
        confirmed = select(ResolutionRow.target).where(ResolutionRow.ruling == Ruling.CONFIRM, *_STANDING)
        rows = await self._session.scalars(
            select(MadeGapRow).where(MadeGapRow.id.in_(confirmed)).order_by(MadeGapRow.created_at, MadeGapRow.id)
        )
        return [KnownGap(row.id, row.title, row.theme) for row in rows]

    async def forget_before(self, moment: datetime) -> None:
        """Drop what was proposed before then and never decided."""
        await self._session.execute(
            delete(ResolutionRow).where(ResolutionRow.decided_at.is_(None), ResolutionRow.proposed_at < moment)
        )


_STANDING = (ResolutionRow.decided_at.is_not(None), ResolutionRow.undone_at.is_(None))


def _resolution(row: ResolutionRow) -> Resolution:
    return Resolution(
        id=row.id,
        signal_id=row.signal_id,
        coordinator_id=row.coordinator_id,
        ruling=Ruling(row.ruling),
        target=row.target,
        text=row.text,
        language=Language(row.language),
        decided_at=row.decided_at,
        undone_at=row.undone_at,
        gap_id=row.gap_id,
    )
