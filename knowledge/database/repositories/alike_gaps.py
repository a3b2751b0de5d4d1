"""Pairs of gaps that look like one."""

from collections.abc import Collection, Mapping, Sequence
from typing import Final

from sqlalchemy import ColumnElement, delete, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from knowledge.database.repositories.gaps import to_gap
from knowledge.database.repositories.signals import batched, to_signal
from knowledge.database.tables import AlikeGapsRow, GapRow, GapSignalRow
from knowledge.domain import CountedGap, Gap, GapPair, GapSignal, GapStatus

_DONE: Final = (GapStatus.SOLVED, GapStatus.DISMISSED)
"""How far gaps are when nothing is asked about them any more."""

_One = aliased(GapRow)
_Other = aliased(GapRow)
_TO_LOOK_AT: Final = (
    _One.id == AlikeGapsRow.gap_id,
    _Other.id == AlikeGapsRow.other_id,
    AlikeGapsRow.apart.is_(False),
    _One.merged_into.is_(None),
    _Other.merged_into.is_(None),
    or_(_One.status.not_in(_DONE), _Other.status.not_in(_DONE)),
)
"""Pairs that nobody decided on, in any way."""


class AlikeGaps:
    """Pairs of gaps; those that a coordinator called two are remembered, and never shown again."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def renew(self, pairs: Mapping[tuple[int, int], float], changed: Collection[int] | None = None) -> None:
        """Keep these pairs, the lower id first, with their likeness; others of the changed gaps look like one no more.

        Args:
            changed: Ids of gaps; None: all.
        """
        await self._forget(changed)
        apart = {
            (row.gap_id, row.other_id)
            for row in await self._session.scalars(select(AlikeGapsRow).where(AlikeGapsRow.apart.is_(True)))
        }
        self._session.add_all(
            AlikeGapsRow(gap_id=one, other_id=other, likeness=likeness, apart=False)
            for (one, other), likeness in pairs.items()
            if (one, other) not in apart
        )
        await self._session.flush()

    async def set_apart(self, gap_id: int, other_id: int) -> bool:
        """Remember that two gaps are two; False where that was so already."""
        key = (min(gap_id, other_id), max(gap_id, other_id))
        row = await self._session.get(AlikeGapsRow, key)
        if row is None:
            row = AlikeGapsRow(gap_id=key[0], other_id=key[1], likeness=0.0, apart=False)
            self._session.add(row)
        if row.apart:
            return False
        row.apart = True
        await self._session.flush()
        return True

    async def count(self) -> int:
        """How many pairs there are to look at."""
        return await self._session.scalar(select(func.count()).where(*_TO_LOOK_AT)) or 0

    async def find(self, limit: int) -> Sequence[GapPair]:
        """Pairs to look at, likest first."""
        rows = await self._session.execute(
            select(_One, _Other)
            .where(*_TO_LOOK_AT)
            .order_by(AlikeGapsRow.likeness.desc(), AlikeGapsRow.gap_id, AlikeGapsRow.other_id)
            .limit(limit)
        )
        pairs = [(to_gap(one), to_gap(other)) for one, other in rows]
        gaps = {gap.id: gap for pair in pairs for gap in pair}
        counts, examples = await self._counts(gaps), await self._examples(gaps.values())
        counted = {key: CountedGap(gap, counts.get(key, 0), examples[key]) for key, gap in gaps.items()}
        return [_pair(counted[one.id], counted[other.id]) for one, other in pairs]

    async def of(self, gap_id: int) -> Sequence[Gap]:
        """Those that look like one with a gap, likest first."""
        rows = await self._session.execute(
            select(_One, _Other).where(*_TO_LOOK_AT).where(_touching([gap_id])).order_by(AlikeGapsRow.likeness.desc())
        )
        return [to_gap(other if one.id == gap_id else one) for one, other in rows]

    async def _forget(self, changed: Collection[int] | None) -> None:
        """Those of changed gaps, that were not said to be two."""
        if changed is None:
            await self._session.execute(delete(AlikeGapsRow).where(AlikeGapsRow.apart.is_(False)))
            return
        for ids in batched(changed):
            await self._session.execute(delete(AlikeGapsRow).where(AlikeGapsRow.apart.is_(False), _touching(ids)))

    async def _counts(self, ids: Collection[int]) -> Mapping[int, int]:
        rows = await self._session.execute(
            select(GapSignalRow.gap_id, func.count()).where(GapSignalRow.gap_id.in_(ids)).group_by(GapSignalRow.gap_id)
        )
        return {gap_id: count for gap_id, count in rows if gap_id is not None}

    async def _examples(self, gaps: Collection[Gap]) -> Mapping[int, tuple[GapSignal, ...]]:
        """Gap id → its typical signals, as far as they still are in it."""
        ids = {signal_id for gap in gaps for signal_id in gap.typical}
        rows = await self._session.scalars(select(GapSignalRow).where(GapSignalRow.id.in_(ids)))
        found = {(row.gap_id, row.id): to_signal(row) for row in rows}
        return {gap.id: tuple(found[gap.id, key] for key in gap.typical if (gap.id, key) in found) for gap in gaps}


def _touching(gap_ids: Sequence[int]) -> ColumnElement[bool]:
    return or_(AlikeGapsRow.gap_id.in_(gap_ids), AlikeGapsRow.other_id.in_(gap_ids))


def _pair(one: CountedGap, other: CountedGap) -> GapPair:
    return GapPair(one, other) if one.count >= other.count else GapPair(other, one)
