"""Everything that is known of one person, for that person (GDPR, articles 15 and 20)."""

from dataclasses import dataclass
from datetime import datetime

from pydantic import TypeAdapter

from knowledge.domain import Contact, EscalationState, Inquiry, Message
from knowledge.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Talk:
    """A talk of theirs with a wijkwijze, without saying who that was."""

    inquiry: int
    state: EscalationState
    created_at: datetime
    closed_at: datetime | None
    said: tuple[Message, ...]
    answers: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class OwnData:
    """What is kept of one person."""

    contact: Contact
    inquiries: tuple[Inquiry, ...]
    talks: tuple[Talk, ...]


ALL = 10_000
"""More inquiries than one person can have typed."""

_OWN_DATA = TypeAdapter(OwnData)


async def own_data(unit: UnitOfWork, contact: Contact) -> str:
    """All of it as JSON, to be read by a person as well as by a program."""
    inquiries = tuple(await unit.inquiries.of(contact.id, limit=ALL))
    talks = [
        Talk(
            inquiry.id,
            escalation.state,
            escalation.created_at,
            escalation.closed_at,
            await unit.escalations.said(escalation.id, from_resident=True),
            await unit.escalations.said(escalation.id, from_resident=False),
        )
        for inquiry in inquiries
        if (escalation := await unit.escalations.last_for(inquiry.id)) is not None
    ]
    return _OWN_DATA.dump_json(OwnData(contact, inquiries, tuple(talks)), indent=2).decode()
