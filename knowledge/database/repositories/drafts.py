"""What people are in the middle of asking."""

from dataclasses import replace
from datetime import datetime

from pydantic import TypeAdapter
from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession

from knowledge.database.tables import DraftRow
from knowledge.drafts import Draft
from knowledge.errors import ConflictError

_DRAFT = TypeAdapter(Draft)


class Drafts:
    """One draft per person."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def of(self, contact_id: int) -> Draft:
        """The person's draft; an empty one when there is none."""
        row = await self._session.get(DraftRow, contact_id)
        return replace(_DRAFT.validate_python(row.state), version=row.version) if row else Draft()

    async def save(self, contact_id: int, draft: Draft, now: datetime) -> None:
        """Put the draft in the place of the former one; raises ConflictError when that is newer than this one knows."""
        row = await self._session.get(DraftRow, contact_id, with_for_update=True)
        if (row.version if row else 0) != draft.version:
            raise ConflictError
        state = _DRAFT.dump_python(draft, mode="json")
        version = draft.version + 1
        await self._session.merge(DraftRow(contact_id=contact_id, state=state, version=version, updated_at=now))

    async def forget_before(self, moment: datetime) -> None:
        """Drop drafts nobody touched since then."""
        await self._session.execute(delete(DraftRow).where(DraftRow.updated_at < moment))
