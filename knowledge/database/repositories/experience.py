"""What people answered before, as a model sees it."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from knowledge.database.tables import EscalationRow, EscalationVectorRow

Vector = NDArray[np.float32]
"""Shape (dimension,), of length 1."""

_STORED: Final = np.dtype("<f2")
"""Half precision keeps a cosine to about .001, and halves what is kept."""

_NEVER: Final = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Answered:
    """Questions that were answered, and by whom.

    Attributes:
        vectors: float32, shape (questions, dimension), rows of length 1.
        answerers: int64, shape (questions,): contact ids.
    """

    vectors: NDArray[np.float32]
    answerers: NDArray[np.int64]


class Memory:
    """Answered questions kept from one unit of work to the next, so that each is read once: a copy of the database."""

    def __init__(self) -> None:
        self._forget("")

    def _forget(self, model: str) -> None:
        self._model = model
        self._seen: set[int] = set()
        self._until = _NEVER
        self._vectors = np.empty((0, 0), np.float32)
        self._answerers = np.empty(0, np.int64)

    def since(self, model: str) -> datetime:
        """From when on answers are still to be read, for this model."""
        if model != self._model:
            self._forget(model)
        return self._until

    def add(self, escalation_id: int, answerer: int, at: datetime, vector: bytes) -> None:
        """Keep an answered question, once."""
        if escalation_id in self._seen:
            return
        row = np.frombuffer(vector, _STORED)
        count = len(self._seen)
        if count == len(self._vectors):
            self._grow(max(64, 2 * count), len(row))
        self._vectors[count], self._answerers[count] = row, answerer
        self._seen.add(escalation_id)
        self._until = max(self._until, at)

    def all(self) -> Answered:
        """Everything that is kept; a view, valid until more is added."""
        count = len(self._seen)
        return Answered(self._vectors[:count], self._answerers[:count])

    def _grow(self, rows: int, dimension: int) -> None:
        vectors, answerers = np.empty((rows, dimension), np.float32), np.empty(rows, np.int64)
        kept = len(self._seen)
        vectors[:kept] = self._vectors[:kept].reshape(kept, dimension)
        answerers[:kept] = self._answerers[:kept]
        self._vectors, self._answerers = vectors, answerers


class Experience:
    """Vectors of escalated questions."""

    def __init__(self, session: AsyncSession, memory: Memory) -> None:
        self._session = session
        self._memory = memory

    async def remember(self, escalation_id: int, model: str, vector: Vector) -> None:
        """Keep what a question looks like to a model; an earlier look is forgotten.

        Args:
            model: Digest of the model: vectors of different ones cannot be compared.
        """
        stored = vector.astype(_STORED).tobytes()
        await self._session.merge(EscalationVectorRow(escalation_id=escalation_id, model=model, vector=stored))
        await self._session.flush()

    async def look_of(self, escalation_id: int) -> tuple[str, Vector] | None:
        """(model, vector) of a question; None where it has none."""
        row = await self._session.get(EscalationVectorRow, escalation_id)
        return (row.model, np.frombuffer(row.vector, _STORED).astype(np.float32)) if row else None

    async def answered(self, model: str) -> Answered:
        """Every question that was answered and that this model has seen; only what is new is read."""
        since = self._memory.since(model)
        rows = await self._session.execute(
            select(EscalationRow.id, EscalationRow.owner_id, EscalationRow.answered_at, EscalationVectorRow.vector)
            .join(EscalationVectorRow, EscalationVectorRow.escalation_id == EscalationRow.id)
            .where(
                EscalationRow.answered_at >= since,
                EscalationRow.owner_id.is_not(None),
                EscalationVectorRow.model == model,
            )
            .order_by(EscalationRow.answered_at)
        )
        for escalation_id, answerer, at, vector in rows.all():
            if answerer is not None and at is not None:
                self._memory.add(escalation_id, answerer, at, vector)
        return self._memory.all()
