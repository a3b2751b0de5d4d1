"""What coordinators did, to look back at."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import ColumnElement, delete, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from knowledge.database.tables import AuditRow
from knowledge.domain import AccessAction, AuditEntry, AuditSubject, GapAction

_OTHER_GAPS: Final = ("gap", "merged_into", "from", "to", "apart_from")
"""Under which names an entry tells of another gap."""


class Audit:
    """Entries are only ever added, until they are forgotten."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def note(self, entry: AuditEntry, now: datetime) -> None:
        """Keep what was done (its id and moment are ignored), in the transaction that does it."""
        self._session.add(
            AuditRow(
                at=now,
                actor_id=entry.actor_id,
                subject=entry.subject,
                subject_id=entry.subject_id,
                action=entry.action,
                before=None if entry.before is None else dict(entry.before),
                after=None if entry.after is None else dict(entry.after),
                note=entry.note,
            )
        )
        await self._session.flush()

    async def forget_before(self, moment: datetime, *, logins: datetime) -> None:
        """Forget what was done before a moment, and who logged in and out before another."""
        comes_and_goes = AuditRow.action.in_((AccessAction.LOG_IN, AccessAction.LOG_OUT))
        await self._session.execute(
            delete(AuditRow).where(or_(AuditRow.at < moment, comes_and_goes & (AuditRow.at < logins)))
        )

    async def actors(self) -> Sequence[int]:
        """Contact ids of all who did something."""
        rows = await self._session.scalars(select(AuditRow.actor_id).distinct())
        return [actor_id for actor_id in rows if actor_id is not None]

    async def of(
        self, subject: AuditSubject, subject_id: str, offset: int = 0, limit: int | None = None
    ) -> Sequence[AuditEntry]:
        """What was done to something, newest first.

        Args:
            limit: How many at most; None for all.
        """
        rows = await self._session.scalars(
            select(AuditRow).where(*_to(subject, subject_id)).order_by(AuditRow.id.desc()).offset(offset).limit(limit)
        )
        return [_entry(row) for row in rows]

    async def handled_gaps(self) -> set[int]:
        """Ids of gaps to which a coordinator did something, also by doing it to another gap or to a signal."""
        of_gaps = AuditRow.subject == AuditSubject.GAP
        moves = (AuditRow.subject == AuditSubject.SIGNAL) & (AuditRow.action == GapAction.MOVE)
        rows = await self._session.execute(
            select(AuditRow.subject, AuditRow.subject_id, AuditRow.before, AuditRow.after).where(
                AuditRow.actor_id.is_not(None), of_gaps | moves
            )
        )
        handled: set[int] = set()
        for subject, subject_id, before, after in rows:
            handled |= {int(subject_id)} if subject == AuditSubject.GAP else set()
            handled |= {
                values[name] for values in (before, after) if values for name in _OTHER_GAPS if values.get(name)
            }
        return handled

    async def count_of(self, subject: AuditSubject, subject_id: str) -> int:
        """How much was done to something."""
        query = select(func.count()).select_from(AuditRow).where(*_to(subject, subject_id))
        return await self._session.scalar(query) or 0

    async def find(
        self, offset: int, limit: int, subject: AuditSubject | None = None, actor_id: int | None = None
    ) -> Sequence[AuditEntry]:
        """All that was done, newest first.

        Args:
            subject: To things of this kind; None: to all.
            actor_id: By this contact; None: by anybody.
        """
        rows = await self._session.scalars(
            select(AuditRow).where(*_about(subject, actor_id)).order_by(AuditRow.id.desc()).offset(offset).limit(limit)
        )
        return [_entry(row) for row in rows]

    async def count(self, subject: AuditSubject | None = None, actor_id: int | None = None) -> int:
        """How much there is to look back at."""
        query = select(func.count()).select_from(AuditRow).where(*_about(subject, actor_id))
        return await self._session.scalar(query) or 0


def _to(subject: AuditSubject, subject_id: str) -> tuple[ColumnElement[bool], ...]:
    return (AuditRow.subject == subject, AuditRow.subject_id == subject_id)


def _about(subject: AuditSubject | None, actor_id: int | None) -> list[ColumnElement[bool]]:
    of_subject = [] if subject is None else [AuditRow.subject == subject]
    return of_subject if actor_id is None else [*of_subject, AuditRow.actor_id == actor_id]


def _entry(row: AuditRow) -> AuditEntry:
    return AuditEntry(
        actor_id=row.actor_id,
        subject=AuditSubject(row.subject),
        subject_id=row.subject_id,
        action=row.action,
        before=row.before,
        after=row.after,
        note=row.note,
        at=row.at,
        id=row.id,
    )
