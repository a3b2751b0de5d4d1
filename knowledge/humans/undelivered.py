"""Words between a resident and a human that cannot be delivered: who wrote them hears so; they stay in the talk.

Every function works in the unit of work it is given; the caller commits.
"""

from typing import Final

from knowledge.database.unit_of_work import UnitOfWork
from knowledge.humans import desk
from knowledge.notices.humans import AskerBlocked, NotDelivered, ResidentSaid, WijkwijzeSaid

_TO_HUMAN: Final = ResidentSaid.__name__
_TO_RESIDENT: Final = WijkwijzeSaid.__name__


async def refused(unit: UnitOfWork, kind: str, escalation_id: int) -> None:
    """A notice is given up for good: where it held somebody's words, they hear so.

    Args:
        kind: Of the notice, as in `Pending`.
    """
    escalation = await unit.escalations.get(escalation_id)
    notice = NotDelivered(escalation_id, escalation.inquiry.question, to_human=kind == _TO_HUMAN)
    if kind == _TO_RESIDENT:
        await desk.tell_owner(unit, escalation, notice)
    elif kind == _TO_HUMAN and escalation.resident_id is not None:
        await unit.tell(escalation.resident_id, notice, escalation_id=escalation_id)


async def blocked(unit: UnitOfWork, contact_id: int) -> None:
    """Somebody blocked us: nothing goes to them any more, what they hold goes to others, who wrote to them hears so."""
    for escalation_id in await unit.outbox.unsent_about(contact_id, _TO_RESIDENT):
        await _tell_of_block(unit, contact_id, escalation_id)
    for escalation_id in await unit.outbox.unsent_about(contact_id, _TO_HUMAN):
        await refused(unit, _TO_HUMAN, escalation_id)
    await unit.contacts.block(contact_id, unit.now)
    await unit.outbox.give_up_all(contact_id, unit.now, "blocked")
    await desk.let_go(unit, contact_id)


async def _tell_of_block(unit: UnitOfWork, resident_id: int, escalation_id: int) -> None:
    """Once for each question, until the resident is back."""
    escalation = await unit.escalations.get(escalation_id)
    reader_id = desk.reader_of(unit, escalation)
    if reader_id is None:
        return
    told = await unit.outbox.was_told(reader_id, escalation_id, AskerBlocked.__name__)
    if not told or not await unit.contacts.has_blocked(resident_id):
        notice = AskerBlocked(escalation_id, escalation.inquiry.question)
        await unit.tell(reader_id, notice, escalation_id=escalation_id)
