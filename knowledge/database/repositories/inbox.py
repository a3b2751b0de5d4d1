"""Updates that were accepted, and whether they are handled."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, exists, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from knowledge.database.tables import InboxRow
from knowledge.domain import Channel


@dataclass(frozen=True, slots=True)
class Received:
    """An update that waits to be handled: `payload` is the channel's own JSON."""

    channel: Channel
    update_id: int
    chat: str
    payload: str
    attempts: int


class Inbox:
    """Accepted updates, by (channel, update id)."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def put(self, received: Received, now: datetime) -> bool:
        """Accept an update; False when it was accepted before."""
        known = await self._session.scalar(
            select(exists().where(InboxRow.channel == received.channel, InboxRow.update_id == received.update_id))
        )
        if known:
            return False
        self._session.add(
            InboxRow(
                channel=received.channel,
                update_id=received.update_id,
                chat=received.chat,
                payload=received.payload,
                received_at=now,
                attempts=0,
            )
        )
        await self._session.flush()
        return True

    async def waiting(self, channel: Channel, chat: str | None = None) -> Sequence[Received]:
        """What is not handled yet, in the order of arrival; of one chat only, if given."""
        query = select(InboxRow).where(
            InboxRow.channel == channel, InboxRow.done_at.is_(None), InboxRow.failed_at.is_(None)
        )
        if chat is not None:
            query = query.where(InboxRow.chat == chat)
        rows = await self._session.scalars(query.order_by(InboxRow.received_at, InboxRow.update_id))
        return [Received(Channel(r.channel), r.update_id, r.chat, r.payload or "", r.attempts) for r in rows]

    async def is_done(self, channel: Channel, update_id: int) -> bool:
        """Whether the update was handled, or is not to be tried again."""
        row = await self._session.get(InboxRow, (channel, update_id))
        return row is None or row.done_at is not None or row.failed_at is not None

    async def done(self, channel: Channel, update_id: int, now: datetime) -> None:
        """Handled: its words are no longer needed."""
        await self._change(channel, update_id, done_at=now, payload=None)

    async def attempt(self, channel: Channel, update_id: int, error: str) -> int:
        """One more try failed; gives the number of tries so far."""
        attempts = await self._session.execute(
            update(InboxRow)
            .where(InboxRow.channel == channel, InboxRow.update_id == update_id)
            .values(attempts=InboxRow.attempts + 1, error=error[:200])
            .returning(InboxRow.attempts)
        )
        return attempts.scalar_one()

    async def give_up(self, channel: Channel, update_id: int, now: datetime) -> None:
        """Tried often enough: kept, with its words, for a person to look at."""
        await self._change(channel, update_id, failed_at=now)

    async def wipe(self, channel: Channel, chat: str) -> None:
        """Forget the words of what was given up of a chat."""
        await self._session.execute(
            update(InboxRow)
            .where(InboxRow.channel == channel, InboxRow.chat == chat, InboxRow.failed_at.is_not(None))
            .values(payload=None)
        )

    async def failed(self) -> int:
        """How many updates were given up and not looked at yet."""
        query = select(func.count()).select_from(InboxRow).where(InboxRow.failed_at.is_not(None))
        return await self._session.scalar(query) or 0

    async def forget_before(self, handled: datetime, failed: datetime) -> None:
        """Drop what was handled, or given up, before then."""
        await self._session.execute(
            delete(InboxRow).where(or_(InboxRow.done_at < handled, InboxRow.failed_at < failed))
        )

    async def _change(self, channel: Channel, update_id: int, **values: object) -> None:
        await self._session.execute(
            update(InboxRow).where(InboxRow.channel == channel, InboxRow.update_id == update_id).values(**values)
        )
