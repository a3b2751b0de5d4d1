"""Links to the dashboard that work once; only the hash of a token is kept."""

from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from knowledge.database.tables import LoginLinkRow


class LoginLinks:
    """Links by the hash of their token."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(self, token_hash: str, contact_id: int, now: datetime, expires_at: datetime) -> None:
        """Keep a new link; those that the same person had before work no longer."""
        await self.drop_all(contact_id)
        self._session.add(
            LoginLinkRow(token_hash=token_hash, contact_id=contact_id, created_at=now, expires_at=expires_at)
        )
        await self._session.flush()

    async def find(self, token_hash: str, now: datetime) -> int | None:
        """Whom a link lets in, by contact id; None when it is used, too old or unknown."""
        found: int | None = await self._session.scalar(
            select(LoginLinkRow.contact_id).where(
                LoginLinkRow.token_hash == token_hash, LoginLinkRow.used_at.is_(None), LoginLinkRow.expires_at > now
            )
        )
        return found

    async def use(self, token_hash: str, now: datetime) -> int | None:
        """Use a link up: one statement, so that it lets somebody in once only; what comes back is as with `find`."""
        found: int | None = await self._session.scalar(
            update(LoginLinkRow)
            .where(LoginLinkRow.token_hash == token_hash, LoginLinkRow.used_at.is_(None), LoginLinkRow.expires_at > now)
            .values(used_at=now)
            .returning(LoginLinkRow.contact_id)
        )
        return found

    async def drop_all(self, contact_id: int) -> None:
        """Let no link of somebody work any more."""
        await self._session.execute(delete(LoginLinkRow).where(LoginLinkRow.contact_id == contact_id))

    async def forget_before(self, moment: datetime) -> None:
        """Drop what expired before then."""
        await self._session.execute(delete(LoginLinkRow).where(LoginLinkRow.expires_at < moment))
