"""On the way to a human: what would be sent, in which words, and sending it.

Every function works in the unit of work it is given; the caller commits.
"""

from datetime import timedelta
from typing import Final

from knowledge import asking
from knowledge.database.unit_of_work import UnitOfWork
from knowledge.domain import Escalation, EventKind, GapReason, Inquiry, InquiryStatus, Side
from knowledge.drafts import Awaiting
from knowledge.gaps.signalling import signal
from knowledge.humans import desk, log
from knowledge.humans.experience import Look
from knowledge.humans.standing import standing_of
from knowledge.humans.transitions import Action, after
from knowledge.humans.waits import expected_wait
from knowledge.notices.humans import EscalationSent, ForwardPreviewed
from knowledge.notices.results import InquiryOpened

HOUR: Final = timedelta(hours=1)


async def preview(unit: UnitOfWork, inquiry: Inquiry) -> None:
    """Show what would be sent."""
    await unit.reply(ForwardPreviewed(inquiry.id, inquiry.question, len(inquiry.attachments)))


async def opened(unit: UnitOfWork, inquiry: Inquiry) -> InquiryOpened:
    """An inquiry with where it stands, so that what can be done about it can be offered."""
    return InquiryOpened(inquiry, await standing_of(unit, inquiry.id))


async def escalate(unit: UnitOfWork, inquiry: Inquiry, look: Look | None = None) -> Escalation:
    """Put an inquiry in human hands: anew, or after a closed talk into those of somebody else.

    Args:
        look: What the question looks like to a model, where that is known.
    """
    closed = await unit.escalations.last_for(inquiry.id)
    if closed is None:
        escalation = await unit.escalations.add(inquiry.id, unit.now)
        await log.note_turn(unit, escalation.id, EventKind.SENT)
        if look is not None:
            await unit.experience.remember(escalation.id, look.model, look.vector)
        await desk.offer(unit, escalation)
    else:
        after(closed.state, Action.SEND)
        await desk.give_back(unit, closed, EventKind.SENT, Side.RESIDENT, inquiry.contact_id)
        escalation = await unit.escalations.get(closed.id)
    await unit.inquiries.set_status(inquiry.id, InquiryStatus.ESCALATED)
    await signal(unit, inquiry, GapReason.ESCALATED)
    return escalation


async def say_sent(unit: UnitOfWork, escalation: Escalation, *, in_place: bool) -> None:
    """Say that it is with the wijkwijzen, and how long that takes lately."""
    wait = await expected_wait(unit)
    sent = EscalationSent(escalation.inquiry.id, wait / HOUR if wait else None)
    await unit.reply(sent, in_place=in_place, escalation_id=escalation.id)


async def stop_rewriting(unit: UnitOfWork) -> None:
    """The next free message is no longer the text to be sent."""
    contact_id = unit.own_turn.contact.id
    draft = await unit.drafts.of(contact_id)
    if draft.awaiting is Awaiting.FORWARD_TEXT:
        await unit.drafts.save(contact_id, asking.settle(draft), unit.now)
