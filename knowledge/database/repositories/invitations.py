"""One-time links to a role; only the hash of a token is kept."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.engine import CursorResult
from sqlalchemy.ext.asyncio import AsyncSession

from knowledge.database.tables import InvitationRow
from knowledge.domain import Role


@dataclass(frozen=True, slots=True)
class Invitation:
    """What a link invites to.

    Attributes:
        name: Under which the person is known, when the inviter said so.
    """

    role: Role
    name: str | None


@dataclass(frozen=True, slots=True)
class OpenInvitation:
    """A link that still works."""

    id: int
    role: Role
    name: str | None
    created_at: datetime
    expires_at: datetime


class Invitations:
    """Invitations by the hash of their token."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(self, token_hash: str, invitation: Invitation, now: datetime, expires_at: datetime) -> int:
        """Keep a new invitation; gives its id."""
        row = InvitationRow(
            token_hash=token_hash,
            role=invitation.role,
            name=invitation.name,
            created_at=now,
            expires_at=expires_at,
        )
        self._session.add(row)
        await self._session.flush()
        return row.id

    async def find(self, token_hash: str) -> Invitation | None:
        """What a token invites to, or once invited to; None when there never was one."""
        row = await self._session.scalar(select(InvitationRow).where(InvitationRow.token_hash == token_hash))
        return Invitation(Role(row.role), row.name) if row else None

    async def use(self, token_hash: str, now: datetime) -> bool:
        """Use an invitation up if it is unused and in time: one statement, so that it works for one person only."""
        result = await self._session.execute(
            update(InvitationRow)
            .where(
                InvitationRow.token_hash == token_hash,
                InvitationRow.used_at.is_(None),
                InvitationRow.expires_at > now,
            )
            .values(used_at=now)
        )
        return isinstance(result, CursorResult) and result.rowcount == 1

    async def open(self, now: datetime) -> Sequence[OpenInvitation]:
        """The links that still work, oldest first."""
        rows = await self._session.scalars(
            select(InvitationRow)
            .where(InvitationRow.used_at.is_(None), InvitationRow.expires_at > now)
            .order_by(InvitationRow.id)
        )
        return [OpenInvitation(row.id, Role(row.role), row.name, row.created_at, row.expires_at) for row in rows]

    async def withdraw(self, invitation_id: int) -> bool:
        """Let a link work no longer, if nobody used it."""
        result = await self._session.execute(
            delete(InvitationRow).where(InvitationRow.id == invitation_id, InvitationRow.used_at.is_(None))
        )
        return isinstance(result, CursorResult) and result.rowcount == 1

    async def forget_before(self, moment: datetime) -> None:
        """Drop what expired before then."""
        await self._session.execute(delete(InvitationRow).where(InvitationRow.expires_at < moment))
