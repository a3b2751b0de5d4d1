"""Contact details in what one side says to the other: pointed out before it goes, and it goes without them.

Every function works in the unit of work it is given; the caller commits.
"""

from dataclasses import replace

from knowledge.database.unit_of_work import UnitOfWork
from knowledge.domain import ContactDetail, Escalation, Message, MessageKind
from knowledge.drafts import Draft, Held
from knowledge.notices.working import DetailsFound
from knowledge.privacy import contact_details


async def hold(unit: UnitOfWork, escalation: Escalation, said: tuple[Held, ...]) -> bool:
    """Hold what holds contact details, and what is said to the same person while something is held; say so.

    Returns:
        False where nothing stands in the way of passing it on.
    """
    draft = await _own_draft(unit)
    waiting = _of(draft, escalation.id)
    if not waiting and not any(_details(one.message) for one in said):
        return False
    draft = replace(draft, held=(*draft.held, *said))
    await unit.drafts.save(unit.own_turn.contact.id, draft, unit.now)
    await ask(unit, escalation, _of(draft, escalation.id))
    return True


async def release(unit: UnitOfWork, escalation_id: int) -> tuple[Held, ...]:
    """What the person whose turn it is has waiting for one escalation; it waits no longer."""
    draft = await _own_draft(unit)
    waiting = _of(draft, escalation_id)
    left = tuple(one for one in draft.held if one.escalation != escalation_id)
    await unit.drafts.save(unit.own_turn.contact.id, replace(draft, held=left), unit.now)
    return waiting


async def change(unit: UnitOfWork, message: Message) -> bool:
    """Put new words in the place of those that wait; False where they do not wait."""
    draft = await _own_draft(unit)
    found = next((one for one in draft.held if one.message.id == message.id), None)
    if found is None:
        return False
    new = replace(found, message=replace(message, changed=found.message.changed))
    draft = replace(draft, held=tuple(new if one is found else one for one in draft.held))
    await unit.drafts.save(unit.own_turn.contact.id, draft, unit.now)
    await ask(unit, await unit.escalations.get(found.escalation), _of(draft, found.escalation))
    return True


async def ask(unit: UnitOfWork, escalation: Escalation, waiting: tuple[Held, ...]) -> None:
    """Show what would go, and what was taken out of it."""
    messages = tuple(replace(one.message, id=None) for one in waiting)
    details = dict.fromkeys(detail for message in messages for detail in _details(message))
    to_human = escalation.resident_id == unit.own_turn.contact.id
    await unit.reply(DetailsFound(escalation.id, to_human, tuple(details), messages), escalation_id=escalation.id)


def _details(message: Message) -> tuple[ContactDetail, ...]:
    return contact_details(message.text or "") if message.kind is not MessageKind.LOCATION else ()


def _of(draft: Draft, escalation_id: int) -> tuple[Held, ...]:
    return tuple(one for one in draft.held if one.escalation == escalation_id)


async def _own_draft(unit: UnitOfWork) -> Draft:
    return await unit.drafts.of(unit.own_turn.contact.id)
