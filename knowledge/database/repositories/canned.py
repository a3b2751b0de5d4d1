"""Answers that are used again."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from knowledge.database.tables import CannedAnswerRow
from knowledge.domain import CannedAnswer
from knowledge.errors import NotFoundError


class CannedAnswers:
    """Canned answers: somebody's own, and everybody's."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(self, owner_id: int | None, title: str, text: str, now: datetime) -> CannedAnswer:
        """Keep one; without an owner it is everybody's."""
        row = CannedAnswerRow(owner_id=owner_id, title=title, text=text, created_at=now)
        self._session.add(row)
        await self._session.flush()
        return _answer(row)

    async def get(self, answer_id: int) -> CannedAnswer:
        """One of them; raises NotFoundError."""
        row = await self._session.get(CannedAnswerRow, answer_id)
        if row is None:
            raise NotFoundError("canned answer", answer_id)
        return _answer(row)

    async def for_(self, contact_id: int) -> Sequence[CannedAnswer]:
        """What somebody can use: their own by name, then everybody's by name."""
        rows = await self._session.scalars(
            select(CannedAnswerRow)
            .where(or_(CannedAnswerRow.owner_id == contact_id, CannedAnswerRow.owner_id.is_(None)))
            .order_by(CannedAnswerRow.owner_id.is_(None), CannedAnswerRow.title, CannedAnswerRow.id)
        )
        return [_answer(row) for row in rows]

    async def change(self, answer_id: int, title: str, text: str) -> None:
        """Put another text in its place; raises NotFoundError."""
        row = await self._session.get(CannedAnswerRow, answer_id)
        if row is None:
            raise NotFoundError("canned answer", answer_id)
        row.title, row.text = title, text
        await self._session.flush()

    async def delete(self, answer_id: int) -> None:
        """Drop one, if it is there."""
        await self._session.execute(delete(CannedAnswerRow).where(CannedAnswerRow.id == answer_id))


def _answer(row: CannedAnswerRow) -> CannedAnswer:
    return CannedAnswer(row.id, row.owner_id, row.title, row.text)
