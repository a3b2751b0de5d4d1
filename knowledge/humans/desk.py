"""The wijkwijze's desk: questions come to it, are taken, given back, and disappear.

Every function works in the unit of work it is given; the caller commits.
"""

from collections.abc import Collection
from dataclasses import replace
from typing import Final

from knowledge.database.repositories.outbox import Priority
from knowledge.database.unit_of_work import UnitOfWork
from knowledge.domain import Circle, Contact, Escalation, EscalationState, EventKind, OfferReason, Side
from knowledge.humans import circles, log, talks
from knowledge.humans.naming import name_of
from knowledge.humans.notes import notes_of
from knowledge.humans.routing import WIDER, Choice
from knowledge.humans.standing import turned_down
from knowledge.humans.transitions import Action, after
from knowledge.local_time import local_day
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
from knowledge.notices.own_questions import QuestionTakenBack
from knowledge.notices.waiting import AnotherSought
from knowledge.notices.working import QuestionWaits

NEAREST: Final = 3
"""Offerings on a card, so that a wijkwijze sees what the resident was shown. Source: "up to three" in one message."""

LISTED: Final = 10
"""Questions in one list: of `asking.LONGEST_QUESTION` characters each, they fit in one Telegram message of 4096."""

OFFER: Final = EscalationOffered.__name__


async def card(unit: UnitOfWork, escalation: Escalation, *, notes: bool = False) -> EscalationCard:
    """What a wijkwijze gets to see of an escalation: never who asked it.

    Args:
        notes: Also what those who worked on it told each other.
    """
    suggestions = await unit.inquiries.suggestions(escalation.inquiry.id)
    return EscalationCard(
        escalation=escalation.id,
        inquiry=replace(escalation.inquiry, contact_id=None),
        suggestions=tuple(suggestion.brief() for suggestion in suggestions[:NEAREST]),
        notes=await notes_of(unit, escalation.id) if notes else (),
    )


async def waiting(
    unit: UnitOfWork, viewer_id: int, theme: str | None = None, page: int = 0
) -> tuple[EscalationLine, ...]:
    """A page of what waits for somebody to take it, the longest waiting first, without what the viewer asked."""
    found = await unit.escalations.open(viewer_id, LISTED, theme=theme, offset=page * LISTED)
    return tuple(_line(unit, escalation) for escalation in found)


async def held(unit: UnitOfWork, viewer_id: int, page: int = 0) -> tuple[EscalationLine, ...]:
    """A page of what the viewer holds, the oldest first."""
    found = await unit.escalations.held_by(viewer_id, LISTED, page * LISTED)
    return tuple(_line(unit, escalation) for escalation in found)


async def offer(
    unit: UnitOfWork, escalation: Escalation, circle: Circle = Circle.FIRST, without: Collection[int] = ()
) -> Circle:
    """Tell those of a circle; where it is empty the next one at once, where there is nobody the coordinators.

    Nobody is told twice, and whoever declined it or gave it back is left out.

    Args:
        circle: One of FIRST, NEXT, ALL, COORDINATOR; for one given person see `offer_to`.
        without: Contact ids that are not told, besides the asker.

    Returns:
        The circle that was reached.
    """
    told = {one.contact_id for one in await unit.offers.of(escalation.id)}
    asker = () if escalation.resident_id is None else (escalation.resident_id,)
    circle, choices = await circles.reach(unit, escalation, circle, {*told, *without, *asker})
    await _offer(unit, escalation, circle, choices)
    return circle


async def offer_to(unit: UnitOfWork, escalation: Escalation, contact_id: int) -> None:
    """Tell one given person, also who was told before; whoever else takes it first has it."""
    await unit.offers.forget_one(escalation.id, contact_id)
    await _offer(unit, escalation, Circle.PERSON, (Choice(contact_id, (OfferReason.ASKED,), 0.0),))


def next_circle(escalation: Escalation) -> Circle:
    """Whom to tell when nobody of those who were told takes it."""
    return WIDER.get(escalation.circle, Circle.COORDINATOR)


async def _offer(unit: UnitOfWork, escalation: Escalation, circle: Circle, choices: Collection[Choice]) -> None:
    await unit.escalations.offered(escalation.id, circle)
    await log.note(unit, escalation.id, EventKind.OFFERED, Side.BOT, text=circle)
    shown = await card(unit, escalation, notes=circle in {Circle.PERSON, Circle.COORDINATOR})
    await unit.offers.add(escalation.id, {one.contact_id: one.reasons for one in choices}, circle, unit.now)
    offered = {one.contact_id: EscalationOffered(shown, one.reasons) for one in choices}
    await unit.outbox.add_each(offered, now=unit.now, priority=Priority.NOTICE, escalation_id=escalation.id)


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
    await log.note_turn(unit, escalation_id, EventKind.CLAIMED)
    await _replace_offers(
        unit, escalation, EscalationTaken(escalation.id, escalation.inquiry.question), unit.own_turn.reader_id
    )
    await talks.leave_own_question(unit, taker.id)
    await _show_claimed(unit, escalation)
    for message in await unit.escalations.said(escalation.id, from_resident=True):
        said = ResidentSaid(escalation.id, escalation.inquiry.question, message)
        await unit.reply(said, escalation_id=escalation.id)
    return escalation


async def turn_away(unit: UnitOfWork, escalation: Escalation, contact_id: int) -> bool:
    """Tell somebody that the asker would like to hear another; False where that is not so."""
    if contact_id not in turned_down(await unit.events.of(escalation.id)):
        return False
    await _reply_in_place(unit, escalation, QuestionTakenBack(escalation.inquiry.question))
    return True


async def say_where_it_stands(unit: UnitOfWork, escalation: Escalation, viewer_id: int) -> None:
    """Tell somebody who comes late what became of a question, in the place of what they pressed."""
    question, together = escalation.inquiry.question, unit.own_turn.topic is not None
    match escalation.state:
        case EscalationState.CLAIMED | EscalationState.POSTPONED if escalation.owner_id == viewer_id or together:
            await talks.leave_own_affairs(unit, viewer_id)
            await _show_claimed(unit, escalation)
        case EscalationState.CLAIMED | EscalationState.POSTPONED:
            await _reply_in_place(unit, escalation, EscalationTaken(escalation.id, question))
        case EscalationState.OPEN:
            await _reply_in_place(unit, escalation, QuestionWaits(escalation.id, question))
        case _:
            withdrawn = escalation.state is EscalationState.WITHDRAWN
            await _reply_in_place(unit, escalation, EscalationGone(escalation.id, question, withdrawn=withdrawn))


async def give_back(
    unit: UnitOfWork,
    escalation: Escalation,
    kind: EventKind = EventKind.RELEASED,
    side: Side = Side.HUMAN,
    contact_id: int | None = None,
) -> None:
    """Let a question wait for somebody else; who held it is not offered it again.

    Args:
        kind: What happened by this.
        side: Who did it.
        contact_id: Who of that side; None for the bot, and for the owner.
    """
    by = escalation.owner_id if side is Side.HUMAN and contact_id is None else contact_id
    await unit.escalations.release(escalation.id)
    await log.note(unit, escalation.id, kind, side, contact_id=by)
    await unit.offers.forget(escalation.id)  # who saw that somebody took it may be told again
    if escalation.owner_id is not None:
        await unit.offers.decline(escalation.id, escalation.owner_id, unit.now)
    if (
        escalation.state is EscalationState.POSTPONED
        and escalation.resident_id is not None
        and side is not Side.RESIDENT
    ):
        sought = AnotherSought(escalation.inquiry.id, escalation.inquiry.question)  # the day they were told is off
        await unit.tell(escalation.resident_id, sought, escalation_id=escalation.id)
    await offer(unit, await unit.escalations.get(escalation.id))


async def tell_owner(unit: UnitOfWork, escalation: Escalation, notice: Notice) -> None:
    """Tell who holds a question, in the group where wijkwijzen work together in one."""
    reader_id = reader_of(unit, escalation)
    if reader_id is not None:
        await unit.tell(reader_id, notice, escalation_id=escalation.id)


def reader_of(unit: UnitOfWork, escalation: Escalation) -> int | None:
    """Contact who reads what its owner is told: the owner, or the group; None while nobody holds it."""
    return None if escalation.owner_id is None else unit.group_id or escalation.owner_id


async def withdraw(unit: UnitOfWork, inquiry_id: int) -> None:
    """Take an inquiry out of human hands, if it is in them: offers disappear, and who holds it hears so."""
    found = await unit.escalations.last_for(inquiry_id)
    if found is None or found.state is EscalationState.WITHDRAWN:
        return
    escalation = await unit.escalations.lock(found.id)
    await unit.escalations.end(escalation.id, after(escalation.state, Action.WITHDRAW), unit.now)
    await log.note(unit, escalation.id, EventKind.WITHDRAWN, Side.RESIDENT, contact_id=escalation.resident_id)
    gone = EscalationGone(escalation.id, escalation.inquiry.question, withdrawn=True)
    if escalation.state is EscalationState.OPEN:
        await _replace_offers(unit, escalation, gone, keep=None)
    elif escalation.state is not EscalationState.CLOSED:
        await tell_owner(unit, escalation, gone)
    if escalation.resident_id is not None:
        await talks.stop(unit, escalation.resident_id, escalation.id)


async def leave_all(unit: UnitOfWork, contact_id: int) -> None:
    """Before somebody is erased: withdraw what they asked, wipe what cannot be masked, give back what they hold."""
    for escalation in await unit.escalations.of(contact_id):
        await withdraw(unit, escalation.inquiry.id)
    await unit.escalations.wipe_media(contact_id)
    await let_go(unit, contact_id)


async def let_go(
    unit: UnitOfWork,
    contact_id: int,
    kind: EventKind = EventKind.RELEASED,
    side: Side = Side.BOT,
    by: int | None = None,
) -> int:
    """Give back all that somebody holds, who is no longer there for it; see `give_back`.

    Returns:
        How many questions that were.
    """
    held = await unit.escalations.held_by(contact_id)
    for escalation in held:
        await give_back(unit, escalation, kind, side, by)
    return len(held)


async def _show_claimed(unit: UnitOfWork, escalation: Escalation) -> None:
    answers = await unit.escalations.said(escalation.id, from_resident=False)
    claimed = EscalationClaimed(await card(unit, escalation, notes=True), answers, await _holder(unit, escalation))
    await _reply_in_place(unit, escalation, claimed)


async def _holder(unit: UnitOfWork, escalation: Escalation) -> str | None:
    """Under which name somebody holds a question, where others read it too."""
    if unit.own_turn.topic is None or escalation.owner_id is None:
        return None
    return await name_of(unit, await unit.contacts.get(escalation.owner_id))


async def _reply_in_place(unit: UnitOfWork, escalation: Escalation, notice: Notice) -> None:
    """Change the message whose button was pressed, unless it is a list, which tells of other questions too."""
    turn = unit.own_turn
    about = turn.message_id and await unit.outbox.escalation_of(turn.reader_id, turn.message_id)
    await unit.reply(notice, in_place=about == escalation.id, escalation_id=escalation.id)


async def _replace_offers(unit: UnitOfWork, escalation: Escalation, notice: Notice, keep: int | None) -> None:
    """Put a notice in the place of every offer that was sent, and drop those that were not."""
    shown = await unit.outbox.messages_about(escalation.id, OFFER)
    await unit.outbox.take_back(escalation.id, OFFER)
    declined = {offer.contact_id for offer in await unit.offers.of(escalation.id) if offer.declined_at}
    for contact_id, message_id in shown:
        if contact_id != keep and contact_id not in declined:
            await unit.outbox.add(
                contact_id,
                notice,
                now=unit.now,
                priority=Priority.NOTICE,
                replaces=message_id,
                escalation_id=escalation.id,
            )


def _line(unit: UnitOfWork, escalation: Escalation) -> EscalationLine:
    inquiry, until = escalation.inquiry, escalation.postponed_until
    return EscalationLine(
        escalation.id,
        inquiry.question,
        inquiry.created_at,
        escalation.answered_at is not None,
        days=(local_day(unit.now) - local_day(inquiry.created_at)).days,
        resident_waits=escalation.waiting_since is not None,
        until=local_day(until) if until else None,
    )
