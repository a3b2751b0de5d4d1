"""What the questions of gap signals look like to a model, to group them with their like."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import and_, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from knowledge.database.repositories.signals import batched
from knowledge.database.tables import GapSignalRow, SignalVectorRow
from knowledge.domain import GapStatus

_STORED: Final = np.dtype("<f2")
"""Half precision keeps a cosine to about .001, and halves what is kept."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a signal is now.

    Attributes:
        gap_id: None while it is loose.
        by_hand: A coordinator put it there.
    """

    signal_id: int
    gap_id: int | None
    by_hand: bool


class SignalVectors:
    """Vectors of gap signals, of one model at a time: those of another are made again."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def missing(self, model: str, limit: int) -> Sequence[tuple[int, str]]:
        """(id, question) of signals that this model has not seen, oldest first.

        Args:
            model: Digest of the model.
        """
        seen = and_(SignalVectorRow.signal_id == GapSignalRow.id, SignalVectorRow.model == model)
        rows = await self._session.execute(
            select(GapSignalRow.id, GapSignalRow.text)
            .outerjoin(SignalVectorRow, seen)
            .where(SignalVectorRow.signal_id.is_(None))
            .order_by(GapSignalRow.id)
            .limit(limit)
        )
        return [(signal_id, text) for signal_id, text in rows]

    async def remember(self, model: str, vectors: Mapping[int, NDArray[np.float32]]) -> None:
        """Keep what signals look like to a model, of those that still exist; an earlier look is forgotten."""
        for ids in batched(vectors.keys()):
            known = await self._session.scalars(select(GapSignalRow.id).where(GapSignalRow.id.in_(ids)))
            for signal_id in known:
                stored = vectors[signal_id].astype(_STORED).tobytes()
                await self._session.merge(SignalVectorRow(signal_id=signal_id, model=model, vector=stored))
        await self._session.flush()

    async def of(self, model: str, signal_ids: Collection[int]) -> dict[int, NDArray[np.float32]]:
        """Signal id → float32 vector of length 1, for those that this model has seen."""
        found: dict[int, NDArray[np.float32]] = {}
        for ids in batched(signal_ids):
            rows = await self._session.execute(
                select(SignalVectorRow.signal_id, SignalVectorRow.vector).where(
                    SignalVectorRow.model == model, SignalVectorRow.signal_id.in_(ids)
                )
            )
            found |= {signal_id: _read(vector) for signal_id, vector in rows}
        return found

    async def latest(self, model: str, count: int) -> Mapping[int, tuple[int, ...]]:
        """Gap id → ids of its newest signals that this model has seen, at most so many, newest first."""
        newest = func.row_number().over(partition_by=GapSignalRow.gap_id, order_by=GapSignalRow.id.desc())
        seen = (
            select(GapSignalRow.gap_id, GapSignalRow.id, newest.label("newest"))
            .join(SignalVectorRow, SignalVectorRow.signal_id == GapSignalRow.id)
            .where(SignalVectorRow.model == model, GapSignalRow.gap_id.is_not(None))
            .subquery()
        )
        rows = await self._session.execute(
            select(seen.c.gap_id, seen.c.id).where(seen.c.newest <= count).order_by(seen.c.gap_id, seen.c.newest)
        )
        found: defaultdict[int, list[int]] = defaultdict(list)
        for gap_id, signal_id in rows:
            found[gap_id].append(signal_id)
        return {gap_id: tuple(signal_ids) for gap_id, signal_ids in found.items()}

    async def places(self, model: str) -> Sequence[Place]:
        """Where every signal is that this model has seen, by id; a loose one that is not for us is left out."""
        rows = await self._session.execute(
            select(GapSignalRow.id, GapSignalRow.gap_id, GapSignalRow.by_hand)
            .join(SignalVectorRow, SignalVectorRow.signal_id == GapSignalRow.id)
            .where(
                SignalVectorRow.model == model,
                GapSignalRow.gap_id.is_not(None) | (GapSignalRow.status != GapStatus.DISMISSED),
            )
            .order_by(GapSignalRow.id)
        )
        return [Place(signal_id, gap_id, by_hand) for signal_id, gap_id, by_hand in rows]


def _read(stored: bytes) -> NDArray[np.float32]:
    vector = np.frombuffer(stored, _STORED).astype(np.float32)
    length = np.linalg.norm(vector)
    return vector / length if length else vector
