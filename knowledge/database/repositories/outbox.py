"""Notices to be sent, and what became of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

from sqlalchemy import ColumnElement, delete, exists, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from knowledge.database.tables import ContactRow, OutboxRow
from knowledge.domain import Channel
from knowledge.notices import Notice, dump


class Priority(IntEnum):
    """Answers, for which somebody waits, before notices."""

    ANSWER = 0
    NOTICE = 1


@dataclass(frozen=True, slots=True)
class Pending:
    """A notice that is due.

    Attributes:
        kind, payload: The notice, as `knowledge.notices.load` reads it.
        replaces: Message to change in place, or None for a new message.
        message_id: What it became so far, when only its enclosures are still to follow.
        attempts: How often sending failed so far.
        error: What went wrong the last time.
    """

    id: int
    contact_id: int
    kind: str
    payload: str
    priority: Priority
    replaces: int | None
    message_id: int | None
    created_at: datetime
    attempts: int
    error: str | None
    escalation_id: int | None


@dataclass(frozen=True, slots=True)
class Served:
    """Whom a process delivers to: a whole channel, or one address on it."""

    channel: Channel
    address: str | None = None


class Outbox:
    """Rows go in with the state they tell of, in one transaction; sent after the commit, per contact in order."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(
        self,
        contact_id: int,
        notice: Notice,
        *,
        now: datetime,
        priority: Priority,
        replaces: int | None = None,
        escalation_id: int | None = None,
    ) -> None:
        """Put a notice in; sent once the unit of work is committed."""
        kind, payload = dump(notice)
        self._session.add(
            OutboxRow(
                contact_id=contact_id,
                priority=priority,
                kind=kind,
                payload=payload,
                replaces=replaces,
                escalation_id=escalation_id,
                created_at=now,
                due_at=now,
                attempts=0,
            )
        )

    async def add_each(
        self, notices: Mapping[int, Notice], *, now: datetime, priority: Priority, escalation_id: int
    ) -> None:
        """Put a notice in for each of several contacts, by id, in one statement; sent as with `add`."""
        await self._session.flush()  # what was put in before goes first
        rows = [
            {
                "contact_id": contact_id,
                "priority": priority,
                "kind": kind,
                "payload": payload,
                "escalation_id": escalation_id,
                "created_at": now,
                "due_at": now,
                "attempts": 0,
            }
            for contact_id, (kind, payload) in ((contact_id, dump(notice)) for contact_id, notice in notices.items())
        ]
        if rows:
            await self._session.execute(insert(OutboxRow), rows)

    async def next(self, contact_id: int, now: datetime) -> Pending | None:
        """The first notice for a contact; None when there is none, or while it has to wait: later ones wait with it."""
        row = await self._session.scalar(
            select(OutboxRow).where(_unsent(), OutboxRow.contact_id == contact_id).order_by(OutboxRow.id).limit(1)
        )
        return None if row is None or row.due_at > now else _pending(row)

    async def contacts_due(self, served: Served, now: datetime, limit: int) -> Sequence[int]:
        """Contacts whose first unsent notice is due, the most urgent first."""
        first = func.min(OutboxRow.id).label("first")
        urgency = func.min(OutboxRow.priority).label("urgency")
        waiting = select(first, urgency).where(_unsent()).group_by(OutboxRow.contact_id).subquery()
        query = (
            select(OutboxRow.contact_id)
            .join(waiting, waiting.c.first == OutboxRow.id)
            .join(ContactRow, ContactRow.id == OutboxRow.contact_id)
            .where(OutboxRow.due_at <= now, ContactRow.channel == served.channel)
            .order_by(waiting.c.urgency, OutboxRow.id)
            .limit(limit)
        )
        if served.address is not None:
            query = query.where(ContactRow.address == served.address)
        return (await self._session.scalars(query)).all()

    async def began(self, row_id: int, message_id: int) -> None:
        """The message itself is out; its enclosures follow."""
        await self._change(row_id, message_id=message_id)

    async def sent(self, row_id: int, message_id: int | None, now: datetime) -> None:
        """It is out: remember which message it became, forget its words."""
        await self._change(row_id, sent_at=now, message_id=message_id, payload=None)

    async def postpone(self, row_id: int, until: datetime, error: str) -> None:
        """Sending failed; try again later."""
        await self._session.execute(
            update(OutboxRow)
            .where(OutboxRow.id == row_id)
            .values(attempts=OutboxRow.attempts + 1, due_at=until, error=error[:200])
        )

    async def give_up(self, row_id: int, now: datetime, error: str) -> None:
        """It cannot be delivered; kept as a mark, without its words."""
        await self._change(row_id, given_up_at=now, error=error[:200], payload=None)

    async def give_up_all(self, contact_id: int, now: datetime, error: str) -> None:
        """Nothing can be delivered to this person any more."""
        await self._session.execute(
            update(OutboxRow)
            .where(_unsent(), OutboxRow.contact_id == contact_id)
            .values(given_up_at=now, error=error[:200], payload=None)
        )

    async def forget_before(self, moment: datetime) -> None:
        """Drop what is older, also what nobody came for; replies to those messages no longer find their way."""
        await self._session.execute(delete(OutboxRow).where(OutboxRow.created_at < moment))

    async def escalation_of(self, contact_id: int, message_id: int) -> int | None:
        """What escalation a message in somebody's chat was about."""
        found: int | None = await self._session.scalar(
            select(OutboxRow.escalation_id)
            .where(OutboxRow.contact_id == contact_id, OutboxRow.message_id == message_id)
            .order_by(OutboxRow.id.desc())
            .limit(1)
        )
        return found

    async def messages_about(self, escalation_id: int, kind: str) -> Sequence[tuple[int, int]]:
        """(contact, message) of every notice of a kind that was sent about an escalation."""
        rows = await self._session.execute(
            select(OutboxRow.contact_id, OutboxRow.message_id).where(
                OutboxRow.escalation_id == escalation_id, OutboxRow.kind == kind, OutboxRow.message_id.is_not(None)
            )
        )
        return [(contact_id, message_id) for contact_id, message_id in rows if message_id is not None]

    async def unsent_about(self, contact_id: int, kind: str) -> Sequence[int]:
        """Escalations that unsent notices of a kind to a contact are about."""
        query = select(OutboxRow.escalation_id).where(
            _unsent(), OutboxRow.contact_id == contact_id, OutboxRow.kind == kind, OutboxRow.escalation_id.is_not(None)
        )
        return [one for one in (await self._session.scalars(query.distinct())).all() if one is not None]

    async def was_told(self, contact_id: int, escalation_id: int, kind: str) -> bool:
        """Whether a notice of a kind about an escalation was put in for a contact."""
        told = exists().where(
            OutboxRow.contact_id == contact_id, OutboxRow.escalation_id == escalation_id, OutboxRow.kind == kind
        )
        return bool(await self._session.scalar(select(told)))

    async def take_back(self, escalation_id: int, kind: str) -> None:
        """Drop notices of a kind about an escalation that were not sent yet."""
        await self._session.execute(
            delete(OutboxRow).where(_unsent(), OutboxRow.escalation_id == escalation_id, OutboxRow.kind == kind)
        )

    async def drop(self, contact_id: int, kind: str) -> None:
        """Drop notices of a kind to a contact that were not sent yet."""
        await self._session.execute(
            delete(OutboxRow).where(_unsent(), OutboxRow.contact_id == contact_id, OutboxRow.kind == kind)
        )

    async def _change(self, row_id: int, **values: object) -> None:
        await self._session.execute(update(OutboxRow).where(OutboxRow.id == row_id).values(**values))


def _unsent() -> ColumnElement[bool]:
    return OutboxRow.sent_at.is_(None) & OutboxRow.given_up_at.is_(None)


def _pending(row: OutboxRow) -> Pending:
    return Pending(
        id=row.id,
        contact_id=row.contact_id,
        kind=row.kind,
        payload=row.payload or "",
        priority=Priority(row.priority),
        replaces=row.replaces,
        message_id=row.message_id,
        created_at=row.created_at,
        attempts=row.attempts,
        error=row.error,
        escalation_id=row.escalation_id,
    )
