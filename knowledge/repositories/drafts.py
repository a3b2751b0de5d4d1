"""What people are in the middle of asking."""

from datetime import datetime

from pydantic import TypeAdapter
from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession

from knowledge.asking import Draft
from knowledge.tables import DraftRow

_DRAFT = TypeAdapter(Draft)


class Drafts:
    """One draft per person."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def of(self, contact_id: int) -> Draft:
        """The person's draft; an empty one when there is none."""
        row = await self._session.get(DraftRow, contact_id)
        return _DRAFT.validate_python(row.state) if row else Draft()

    async def save(self, contact_id: int, draft: Draft, now: datetime) -> None:
        """Put the draft in the place of the former one."""
        state = _DRAFT.dump_python(draft, mode="json")
        await self._session.merge(DraftRow(contact_id=contact_id, state=state, updated_at=now))

    async def forget_before(self, moment: datetime) -> None:
        """Drop drafts nobody touched since then."""
        await self._session.execute(delete(DraftRow).where(DraftRow.updated_at < moment))
