"""Who is logged in to the dashboard; only the hash of what their browser holds is kept."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, update
from sqlalchemy.ext.asyncio import AsyncSession

from knowledge.database.tables import WebSessionRow


@dataclass(frozen=True, slots=True)
class WebSession:
    """A browser in which somebody logged in.

    Attributes:
        seen_at: When it last asked for something, to the minute.
        expires_at: When it ends at the latest.
    """

    contact_id: int
    seen_at: datetime
    expires_at: datetime


class WebSessions:
    """Sessions by the hash of their token."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(self, token_hash: str, contact_id: int, now: datetime, expires_at: datetime) -> None:
        """Keep a new session."""
        row = WebSessionRow(
            token_hash=token_hash, contact_id=contact_id, created_at=now, seen_at=now, expires_at=expires_at
        )
        self._session.add(row)
        await self._session.flush()

    async def find(self, token_hash: str) -> WebSession | None:
        """A session, also one that is over."""
        row = await self._session.get(WebSessionRow, token_hash)
        return WebSession(row.contact_id, row.seen_at, row.expires_at) if row else None

    async def seen(self, token_hash: str, now: datetime) -> None:
        """Note that it is still used."""
        await self._session.execute(
            update(WebSessionRow).where(WebSessionRow.token_hash == token_hash).values(seen_at=now)
        )

    async def drop(self, token_hash: str) -> None:
        """End one."""
        await self._session.execute(delete(WebSessionRow).where(WebSessionRow.token_hash == token_hash))

    async def drop_all(self, contact_id: int) -> None:
        """End all of somebody's."""
        await self._session.execute(delete(WebSessionRow).where(WebSessionRow.contact_id == contact_id))

    async def forget_before(self, moment: datetime) -> None:
        """Drop what expired before then."""
        await self._session.execute(delete(WebSessionRow).where(WebSessionRow.expires_at < moment))
