"""Inquiries in human hands, and what was said in them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Select, delete, exists, func, or_, select, update
from sqlalchemy.engine import CursorResult
from sqlalchemy.ext.asyncio import AsyncSession

from knowledge.database.repositories.inquiries import to_inquiry
from knowledge.database.tables import EscalationRow, EventRow, InquiryRow, OfferRow, RelayRow
from knowledge.domain import HELD, Circle, Escalation, EscalationState, EventKind, Message, MessageKind, Utterance
from knowledge.errors import NotFoundError


@dataclass(frozen=True, slots=True)
class PassedOn:
    """A message that was passed on.

    Attributes:
        id: Of the first version.
        message: The last version.
    """

    id: int
    escalation_id: int
    message: Message


class Escalations:
    """Escalations and the messages that were passed on in them."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(self, inquiry_id: int, now: datetime) -> Escalation:
        """Put an inquiry in human hands; the database refuses to do so twice."""
        row = EscalationRow(
            inquiry_id=inquiry_id,
            state=EscalationState.OPEN,
            circle=Circle.FIRST,
            created_at=now,
            waiting_since=now,
        )
        self._session.add(row)
        await self._session.flush()
        return await self.get(row.id)

    async def get(self, escalation_id: int) -> Escalation:
        """An escalation as it is now; raises NotFoundError."""
        found = await self._find(_joined().where(EscalationRow.id == escalation_id))
        if not found:
            raise NotFoundError("escalation", escalation_id)
        return found[0]

    async def lock(self, escalation_id: int) -> Escalation:
        """An escalation that nobody else changes before this unit ends; raises NotFoundError."""
        await self._session.execute(select(EscalationRow.id).where(EscalationRow.id == escalation_id).with_for_update())
        return await self.get(escalation_id)

    async def open_for(self, inquiry_id: int) -> Escalation | None:
        """The escalation of an inquiry that is going on: waiting or claimed."""
        found = await self._find(_joined().where(EscalationRow.inquiry_id == inquiry_id, _going_on()))
        return found[0] if found else None

    async def last_for(self, inquiry_id: int) -> Escalation | None:
        """The escalation of an inquiry, going on or not."""
        found = await self._find(_joined().where(EscalationRow.inquiry_id == inquiry_id))
        return found[0] if found else None

    async def of(self, resident_id: int) -> Sequence[Escalation]:
        """What somebody asked that is going on in human hands, oldest first."""
        return await self._find(_joined().where(InquiryRow.contact_id == resident_id, _going_on()))

    async def open(
        self, viewer_id: int | None = None, limit: int | None = None, *, theme: str | None = None, offset: int = 0
    ) -> Sequence[Escalation]:
        """What waits for somebody to claim it, oldest first.

        Args:
            viewer_id: Without what this contact asked, or said is not for them while others can still take it.
            limit: How many at most; None for all.
            theme: Only what is about this theme.
            offset: Without so many of the oldest.
        """
        return await self._find(_joined().where(*_open_for(viewer_id, theme)).limit(limit).offset(offset))

    async def count_open(self, viewer_id: int) -> dict[str | None, int]:
        """Theme (None where a question has none) → how many wait that a contact can see in `open`."""
        rows = await self._session.execute(
            select(InquiryRow.theme, func.count())
            .select_from(EscalationRow)
            .join(InquiryRow)
            .where(*_open_for(viewer_id, None))
            .group_by(InquiryRow.theme)
        )
        return dict(rows.all())

    async def claimed_by(self, contact_id: int, limit: int | None = None) -> Sequence[Escalation]:
        """What somebody holds now, oldest first; at most so many, where a limit is given."""
        held = (EscalationRow.owner_id == contact_id, EscalationRow.state == EscalationState.CLAIMED)
        return await self._find(_joined().where(*held).limit(limit))

    async def held_by(self, contact_id: int, limit: int | None = None, offset: int = 0) -> Sequence[Escalation]:
        """What somebody holds, postponed too, oldest first; at most so many, where a limit is given."""
        return await self._find(_joined().where(*_held_by(contact_id)).limit(limit).offset(offset))

    async def count_held(self, contact_id: int) -> int:
        """How many somebody holds, postponed too."""
        return await self._session.scalar(select(func.count(EscalationRow.id)).where(*_held_by(contact_id))) or 0

    async def claim(self, escalation_id: int, owner_id: int, now: datetime) -> bool:
        """Make somebody the owner if nobody is: one statement, so that of many at once one succeeds."""
        result = await self._session.execute(
            update(EscalationRow)
            .where(EscalationRow.id == escalation_id, EscalationRow.state == EscalationState.OPEN)
            .values(state=EscalationState.CLAIMED, owner_id=owner_id, claimed_at=now)
        )
        return isinstance(result, CursorResult) and result.rowcount == 1

    async def release(self, escalation_id: int) -> None:
        """Nobody holds it any more: it waits again."""
        await self._change(
            escalation_id,
            state=EscalationState.OPEN,
            owner_id=None,
            claimed_at=None,
            postponed_until=None,
            closed_at=None,
            rating=None,
            complete=None,
        )

    async def postpone(self, escalation_id: int, until: datetime) -> None:
        """Its owner takes it up again then."""
        await self._change(escalation_id, state=EscalationState.POSTPONED, postponed_until=until)

    async def resume(self, escalation_id: int) -> None:
        """Its owner goes on with it."""
        await self._change(escalation_id, state=EscalationState.CLAIMED, postponed_until=None)

    async def offered(self, escalation_id: int, circle: Circle) -> None:
        """Note who was told of it last."""
        await self._change(escalation_id, circle=circle)

    async def answer(self, escalation_id: int, now: datetime) -> None:
        """Note the moment of the first answer; later ones change nothing."""
        await self._session.execute(
            update(EscalationRow)
            .where(EscalationRow.id == escalation_id, EscalationRow.answered_at.is_(None))
            .values(answered_at=now)
        )

    async def end(self, escalation_id: int, state: EscalationState, now: datetime) -> None:
        """Close or withdraw it; who held it is kept."""
        await self._change(escalation_id, state=state, postponed_until=None, closed_at=now)

    async def reopen(self, escalation_id: int) -> None:
        """Give a closed one back to its owner; how it was is asked anew at the next closing."""
        await self._change(escalation_id, state=EscalationState.CLAIMED, closed_at=None, rating=None, complete=None)

    async def wait(self, escalation_id: int, *, since: datetime | None) -> None:
        """Note since when the resident waits for a human's word; None: it is their turn."""
        await self._change(escalation_id, waiting_since=since)

    async def rate(self, escalation_id: int, stars: int) -> None:
        """Note what the resident thought of it, 1 to 5."""
        await self._change(escalation_id, rating=stars)

    async def complete(self, escalation_id: int, *, complete: bool) -> None:
        """Note whether the question was completely answered."""
        await self._change(escalation_id, complete=complete)

    async def say(
        self,
        escalation_id: int,
        message: Message,
        now: datetime,
        *,
        from_resident: bool,
        speaker_id: int | None = None,
        edits_id: int | None = None,
    ) -> int:
        """Keep a message that is passed on; returns its id.

        Args:
            edits_id: The message whose words it changes.
        """
        row = RelayRow(
            escalation_id=escalation_id,
            from_resident=from_resident,
            speaker_id=speaker_id,
            message_id=message.id,
            edits_id=edits_id,
            kind=message.kind,
            text=message.text,
            file_id=message.file_id,
            created_at=now,
        )
        self._session.add(row)
        await self._session.flush()
        return row.id

    async def said(self, escalation_id: int, *, from_resident: bool) -> tuple[Message, ...]:
        """What one side said, in order; what was changed stands in it as it was and as it became."""
        rows = await self._session.scalars(
            select(RelayRow)
            .where(RelayRow.escalation_id == escalation_id, RelayRow.from_resident.is_(from_resident))
            .order_by(RelayRow.id)
        )
        return tuple(map(_message, rows))

    async def talk(self, escalation_id: int, speaker_id: int | None = None) -> tuple[Utterance, ...]:
        """What both sides said, in order; of what was changed the last words.

        Args:
            speaker_id: Only what they said, of all who answered.
        """
        of = [RelayRow.escalation_id == escalation_id]
        of += [RelayRow.speaker_id == speaker_id] if speaker_id is not None else []
        rows = await self._session.scalars(select(RelayRow).where(*of).order_by(RelayRow.id))
        asking = await self._session.scalars(
            select(EventRow.relay_id).where(
                EventRow.escalation_id == escalation_id, EventRow.kind == EventKind.ASKED_BACK
            )
        )
        asked, said = set(asking), dict[int, Utterance]()
        for row in rows:
            first = row.edits_id or row.id
            at = said[first].at if first in said else row.created_at
            said[first] = Utterance(row.from_resident, _message(row), at, asks=first in asked)
        return tuple(said.values())

    async def passed_on(self, speaker_id: int, message_id: int) -> PassedOn | None:
        """To which escalation somebody's message went, and its words as they are now; None when it went to none."""
        rows = await self._session.scalars(
            select(RelayRow)
            .where(RelayRow.speaker_id == speaker_id, RelayRow.message_id == message_id)
            .order_by(RelayRow.id)
        )
        versions = rows.all()
        if not versions:
            return None
        return PassedOn(versions[0].id, versions[0].escalation_id, _message(versions[-1]))

    async def wipe_media(self, resident_id: int) -> None:
        """Drop what a resident sent that cannot be masked: files and places."""
        theirs = select(EscalationRow.id).join(InquiryRow).where(InquiryRow.contact_id == resident_id)
        await self._session.execute(
            delete(RelayRow).where(
                RelayRow.from_resident, RelayRow.kind != MessageKind.TEXT, RelayRow.escalation_id.in_(theirs)
            )
        )

    async def waits(self, since: datetime, limit: int) -> Sequence[tuple[datetime, datetime]]:
        """When it was asked and first answered, of the newest so many answers that were first since then."""
        rows = await self._session.execute(
            select(EscalationRow.created_at, EscalationRow.answered_at)
            .where(EscalationRow.answered_at >= since)
            .order_by(EscalationRow.answered_at.desc())
            .limit(limit)
        )
        return [(asked, answered) for asked, answered in rows if answered is not None]

    async def _find(self, query: Select[EscalationRow, InquiryRow]) -> Sequence[Escalation]:
        rows = await self._session.execute(
            query.execution_options(populate_existing=True)  # updates go past what was loaded before
        )
        return [_escalation(escalation, inquiry) for escalation, inquiry in rows]

    async def _change(self, escalation_id: int, **values: object) -> None:
        await self._session.execute(update(EscalationRow).where(EscalationRow.id == escalation_id).values(**values))


def _joined() -> Select[EscalationRow, InquiryRow]:
    return (
        select(EscalationRow, InquiryRow)
        .join(InquiryRow, InquiryRow.id == EscalationRow.inquiry_id)
        .order_by(EscalationRow.id)
    )


def _open_for(viewer_id: int | None, theme: str | None) -> list[ColumnElement[bool]]:
    conditions = [EscalationRow.state == EscalationState.OPEN]
    if viewer_id is not None:
        declined = exists().where(
            OfferRow.escalation_id == EscalationRow.id,
            OfferRow.contact_id == viewer_id,
            OfferRow.declined_at.is_not(None),
        )
        seen = or_(~declined, EscalationRow.circle == Circle.COORDINATOR)  # else nobody sees what all declined
        conditions += [InquiryRow.contact_id.is_distinct_from(viewer_id), seen]
    if theme is not None:
        conditions.append(InquiryRow.theme == theme)
    return conditions


def _held_by(contact_id: int) -> tuple[ColumnElement[bool], ...]:
    return EscalationRow.owner_id == contact_id, EscalationRow.state.in_(HELD)


def _going_on() -> ColumnElement[bool]:
    return EscalationRow.state.in_([EscalationState.OPEN, EscalationState.CLAIMED, EscalationState.POSTPONED])


def _message(row: RelayRow) -> Message:
    return Message(MessageKind(row.kind), row.text, row.file_id, changed=row.edits_id is not None)


def _escalation(row: EscalationRow, inquiry: InquiryRow) -> Escalation:
    return Escalation(
        id=row.id,
        inquiry=to_inquiry(inquiry),
        state=EscalationState(row.state),
        resident_id=inquiry.contact_id,
        owner_id=row.owner_id,
        circle=Circle(row.circle),
        created_at=row.created_at,
        waiting_since=row.waiting_since,
        claimed_at=row.claimed_at,
        answered_at=row.answered_at,
        postponed_until=row.postponed_until,
        closed_at=row.closed_at,
        rating=row.rating,
        complete=row.complete,
    )
