"""The wijkwijze's desk: questions come to it, are taken, given back, and disappear.

Every function works in the unit of work it is given; the caller commits.
"""

from collections.abc import Collection
from dataclasses import replace
from typing import Final

from knowledge.database.repositories.outbox import Priority
from knowledge.database.unit_of_work import UnitOfWork
from knowledge.domain import Contact, Escalation, EscalationState
from knowledge.humans import talks
from knowledge.humans.routing import first_circle
from knowledge.humans.transitions import Action, after
from knowledge.notices import Notice
from knowledge.notices.humans import (
    EscalationCard,
    EscalationClaimed,
    EscalationGone,
    EscalationLine,
    EscalationOffered,
    EscalationTaken,
    ResidentSaid,
)

NEAREST: Final = 3
"""Offerings on a card, so that a wijkwijze sees what the resident was shown. Source: "up to three" in one message."""

LISTED: Final = 10
"""Questions in one list: of `asking.LONGEST_QUESTION` characters each, they fit in one Telegram message of 4096."""

OFFER: Final = EscalationOffered.__name__


async def card(unit: UnitOfWork, escalation: Escalation) -> EscalationCard:
    """What a wijkwijze gets to see of an escalation: never who asked it."""
    suggestions = await unit.inquiries.suggestions(escalation.inquiry.id)
    return EscalationCard(
        escalation=escalation.id,
        inquiry=replace(escalation.inquiry, contact_id=None),
        suggestions=tuple(suggestion.brief() for suggestion in suggestions[:NEAREST]),
    )


async def waiting(unit: UnitOfWork, viewer_id: int) -> tuple[EscalationLine, ...]:
    """What waits for somebody to take it, the longest waiting first, without what the viewer asked."""
    return tuple(map(_line, await unit.escalations.open(viewer_id, LISTED)))


async def held(unit: UnitOfWork, viewer_id: int) -> tuple[EscalationLine, ...]:
    """What the viewer holds, the oldest first."""
    return tuple(map(_line, await unit.escalations.claimed_by(viewer_id, LISTED)))


async def offer(unit: UnitOfWork, escalation: Escalation, without: Collection[int] = ()) -> None:
    """Tell those who fit best; where there are none, the coordinators.

    Args:
        without: Contact ids that are not told, besides the asker.
    """
    asker = () if escalation.resident_id is None else (escalation.resident_id,)
    left_out = {*without, *asker}
    circle = first_circle(escalation.inquiry.theme, await unit.contacts.wijkwijzen(), left_out)
    told = [choice.wijkwijze.contact for choice in circle]
    if not told:
        told = [contact for contact in await unit.contacts.coordinators() if contact.id not in left_out]
    offered = EscalationOffered(await card(unit, escalation))
    for contact in told:
        await unit.tell(contact.id, offered, escalation_id=escalation.id)


async def take(unit: UnitOfWork, escalation_id: int, taker: Contact) -> Escalation:
    """Claim a question for the person whose turn it is; of many at once one gets it, the others hear who was first.

    The one who gets it sees what the resident said meanwhile.

    Returns:
        The escalation as it is afterwards; whether it was taken shows in its owner.
    """
    first = await unit.escalations.claim(escalation_id, taker.id, unit.now)
    escalation = await unit.escalations.get(escalation_id)
    if not first:
        await say_where_it_stands(unit, escalation, taker.id)
        return escalation
    await _replace_offers(unit, escalation, EscalationTaken(escalation.id, escalation.inquiry.question), taker.id)
    await talks.leave_own_question(unit, taker.id)
    await _show_claimed(unit, escalation)
    for message in await unit.escalations.said(escalation.id, from_resident=True):
        said = ResidentSaid(escalation.id, escalation.inquiry.question, message)
        await unit.reply(said, escalation_id=escalation.id)
    return escalation


async def say_where_it_stands(unit: UnitOfWork, escalation: Escalation, viewer_id: int) -> None:
    """Tell somebody who comes late what became of a question, in the place of what they pressed."""
    question = escalation.inquiry.question
    match escalation.state:
        case EscalationState.CLAIMED if escalation.owner_id == viewer_id:
            await _show_claimed(unit, escalation)
        case EscalationState.CLAIMED:
            await _reply_in_place(unit, escalation, EscalationTaken(escalation.id, question))
        case _:
            withdrawn = escalation.state is EscalationState.WITHDRAWN
            await _reply_in_place(unit, escalation, EscalationGone(escalation.id, question, withdrawn=withdrawn))


async def give_back(unit: UnitOfWork, escalation: Escalation) -> None:
    """Let a question wait for somebody else; who held it is not offered it again."""
    holder = () if escalation.owner_id is None else (escalation.owner_id,)
    await unit.escalations.release(escalation.id)
    await offer(unit, await unit.escalations.get(escalation.id), without=holder)


async def withdraw(unit: UnitOfWork, inquiry_id: int) -> None:
    """Take an inquiry out of human hands, if it is in them: offers disappear, and who holds it hears so."""
    found = await unit.escalations.last_for(inquiry_id)
    if found is None or found.state is EscalationState.WITHDRAWN:
        return
    escalation = await unit.escalations.lock(found.id)
    await unit.escalations.end(escalation.id, after(escalation.state, Action.WITHDRAW), unit.now)
    gone = EscalationGone(escalation.id, escalation.inquiry.question, withdrawn=True)
    if escalation.state is EscalationState.OPEN:
        await _replace_offers(unit, escalation, gone, keep=None)
    elif escalation.state is EscalationState.CLAIMED and escalation.owner_id is not None:
        await unit.tell(escalation.owner_id, gone, escalation_id=escalation.id)
    if escalation.resident_id is not None:
        await talks.stop(unit, escalation.resident_id, escalation.id)


async def leave_all(unit: UnitOfWork, contact_id: int) -> None:
    """Before somebody is erased: withdraw what they asked, wipe what cannot be masked, give back what they hold."""
    for escalation in await unit.escalations.of(contact_id):
        await withdraw(unit, escalation.inquiry.id)
    await unit.escalations.wipe_media(contact_id)
    for escalation in await unit.escalations.claimed_by(contact_id):
        await give_back(unit, escalation)


async def _show_claimed(unit: UnitOfWork, escalation: Escalation) -> None:
    answers = await unit.escalations.said(escalation.id, from_resident=False)
    claimed = EscalationClaimed(await card(unit, escalation), answers)
    await _reply_in_place(unit, escalation, claimed)


async def _reply_in_place(unit: UnitOfWork, escalation: Escalation, notice: Notice) -> None:
    """Change the message whose button was pressed, unless it is a list, which tells of other questions too."""
    turn = unit.own_turn
    about = turn.message_id and await unit.outbox.escalation_of(turn.contact.id, turn.message_id)
    await unit.reply(notice, in_place=about == escalation.id, escalation_id=escalation.id)


async def _replace_offers(unit: UnitOfWork, escalation: Escalation, notice: Notice, keep: int | None) -> None:
    """Put a notice in the place of every offer that was sent, and drop those that were not."""
    shown = await unit.outbox.messages_about(escalation.id, OFFER)
    await unit.outbox.take_back(escalation.id, OFFER)
    for contact_id, message_id in shown:
        if contact_id != keep:
            await unit.outbox.add(
                contact_id,
                notice,
                now=unit.now,
                priority=Priority.NOTICE,
                replaces=message_id,
                escalation_id=escalation.id,
            )


def _line(escalation: Escalation) -> EscalationLine:
    inquiry = escalation.inquiry
    return EscalationLine(escalation.id, inquiry.question, inquiry.created_at, escalation.answered_at is not None)
