"""Words between a resident and a human, without either knowing who the other is."""

from knowledge.database.unit_of_work import UnitOfWork
from knowledge.domain import Contact, Escalation, EscalationState, InquiryStatus, Message, Role
from knowledge.humans import desk, talks
from knowledge.humans.transitions import Action, after
from knowledge.notices.humans import EscalationGone, MessageRelayed, ResidentSaid, WijkwijzeSaid
from knowledge.rights import HUMANS, require


async def relay(unit: UnitOfWork, escalation_id: int, *messages: Message) -> None:
    """Pass on what the person whose turn it is says: a resident to the owner, anybody else to the resident.

    Args:
        messages: Masked.

    Raises:
        NotAllowedError: Neither the resident of it nor somebody who answers.
        NotFoundError: There is no such escalation.
        StaleError: It was withdrawn.
    """
    escalation = await unit.escalations.lock(escalation_id)
    if escalation.resident_id == unit.own_turn.contact.id:
        await _to_owner(unit, escalation, messages)
    else:
        await _to_resident(unit, escalation, messages)


async def _to_owner(unit: UnitOfWork, escalation: Escalation, messages: tuple[Message, ...]) -> None:
    after(escalation.state, Action.ASK)
    for message in messages:
        await unit.escalations.say(escalation.id, message, unit.now, from_resident=True)
    if escalation.state is EscalationState.CLOSED:
        await _reopen(unit, escalation)
    owner_id = (await unit.escalations.get(escalation.id)).owner_id
    if owner_id is not None:  # else it waits: whoever claims it gets to see it
        for message in messages:
            said = ResidentSaid(escalation.id, escalation.inquiry.question, message)
            await unit.tell(owner_id, said, escalation_id=escalation.id)
    await _confirm(unit, escalation, to_human=True)
    await talks.start(unit, unit.own_turn.contact.id, escalation.id)


async def _reopen(unit: UnitOfWork, escalation: Escalation) -> None:
    if escalation.owner_id is None or not (await unit.contacts.get(escalation.owner_id)).roles & HUMANS:
        await desk.give_back(unit, escalation)
    else:
        await unit.escalations.reopen(escalation.id)


async def _to_resident(unit: UnitOfWork, escalation: Escalation, messages: tuple[Message, ...]) -> None:
    speaker = await require(unit, HUMANS)
    if await desk.turn_away(unit, escalation, speaker.id):
        return
    if escalation.state is EscalationState.OPEN:  # an answer to an offer claims it
        escalation = await desk.take(unit, escalation.id, speaker)
    if escalation.owner_id != speaker.id:
        await desk.say_where_it_stands(unit, escalation, speaker.id)
        return
    resident_id = escalation.resident_id
    if resident_id is None or escalation.state is EscalationState.WITHDRAWN:
        gone = EscalationGone(escalation.id, escalation.inquiry.question, withdrawn=True)
        await unit.reply(gone, escalation_id=escalation.id)
        return
    after(escalation.state, Action.ANSWER)
    await _answer(unit, escalation, speaker, resident_id, messages)


async def _answer(
    unit: UnitOfWork, escalation: Escalation, speaker: Contact, resident_id: int, messages: tuple[Message, ...]
) -> None:
    name = await _name_of(unit, speaker)
    for message in messages:
        await unit.escalations.say(escalation.id, message, unit.now, from_resident=False)
        said = WijkwijzeSaid(escalation.id, name, escalation.inquiry.question, message)
        await unit.tell(resident_id, said, escalation_id=escalation.id)
    await unit.escalations.answer(escalation.id, unit.now)
    await unit.inquiries.set_status(escalation.inquiry.id, InquiryStatus.ANSWERED)
    await _confirm(unit, escalation, to_human=False)
    if escalation.state is EscalationState.CLAIMED:
        await talks.start(unit, resident_id, escalation.id)


async def _name_of(unit: UnitOfWork, speaker: Contact) -> str:
    """The name under which somebody answers: that of their grant, never what the channel calls them."""
    role = Role.WIJKWIJZE if Role.WIJKWIJZE in speaker.roles else Role.COORDINATOR
    return await unit.contacts.name_of(speaker.id, role) or role.value


async def _confirm(unit: UnitOfWork, escalation: Escalation, *, to_human: bool) -> None:
    """In the place of "for which is it?", or as a message of its own after typed words."""
    await unit.reply(MessageRelayed(escalation.id, to_human=to_human), in_place=True, escalation_id=escalation.id)
