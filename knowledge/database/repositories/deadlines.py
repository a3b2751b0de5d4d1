"""What falls due by itself."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Select, delete, select
from sqlalchemy.engine import CursorResult
from sqlalchemy.ext.asyncio import AsyncSession

from knowledge.database.tables import DeadlineRow
from knowledge.domain import Deadline, DeadlineKind


class Deadlines:
    """Deadlines of escalations: at most one of a kind for each."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def set(self, escalation_id: int, kind: DeadlineKind, due_at: datetime) -> None:
        """Let something fall due then; an earlier deadline of its kind is forgotten."""
        await self._session.merge(DeadlineRow(escalation_id=escalation_id, kind=kind, due_at=due_at))
        await self._session.flush()

    async def clear(self, escalation_id: int, *kinds: DeadlineKind) -> None:
        """Nothing of these kinds falls due any more; without kinds nothing at all."""
        query = delete(DeadlineRow).where(DeadlineRow.escalation_id == escalation_id)
        await self._session.execute(query.where(DeadlineRow.kind.in_(kinds)) if kinds else query)

    async def take(self, deadline: Deadline) -> bool:
        """Take a deadline away as it was found: one statement, so that of many who act on it one does."""
        result = await self._session.execute(
            delete(DeadlineRow).where(
                DeadlineRow.escalation_id == deadline.escalation_id,
                DeadlineRow.kind == deadline.kind,
                DeadlineRow.due_at == deadline.due_at,
            )
        )
        return isinstance(result, CursorResult) and result.rowcount == 1

    async def of(self, escalation_id: int) -> Sequence[Deadline]:
        """What is to fall due for an escalation, the first first."""
        return await self._find(select(DeadlineRow).where(DeadlineRow.escalation_id == escalation_id), None)

    async def due(self, now: datetime, limit: int) -> Sequence[Deadline]:
        """What is due, the longest due first."""
        return await self._find(select(DeadlineRow).where(DeadlineRow.due_at <= now), limit)

    async def _find(self, query: Select[DeadlineRow], limit: int | None) -> Sequence[Deadline]:
        rows = await self._session.scalars(
            query.order_by(DeadlineRow.due_at, DeadlineRow.escalation_id)
            .limit(limit)
            .execution_options(populate_existing=True)
        )
        return [Deadline(row.escalation_id, DeadlineKind(row.kind), row.due_at) for row in rows]
