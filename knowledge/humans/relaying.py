"""Words between a resident and a human, without either knowing who the other is.

Every function works in the unit of work it is given; the caller commits.
"""

from dataclasses import replace

from knowledge.database.unit_of_work import UnitOfWork
from knowledge.domain import Escalation, EscalationState, EventKind, InquiryStatus, Message, Side
from knowledge.drafts import Held
from knowledge.humans import desk, holding, log, noting, talks
from knowledge.humans.naming import name_of
from knowledge.humans.transitions import Action, after
from knowledge.notices.humans import EscalationGone, MessageRelayed, ResidentSaid, WijkwijzeSaid
from knowledge.notices.working import ChangeNotPassedOn
from knowledge.rights import HUMANS, require


async def relay(unit: UnitOfWork, escalation_id: int, *messages: Message, asks: bool = False) -> None:
    """Pass on what the person whose turn it is says: a resident to the owner, anybody else to the resident.

    Where contact details stood in it, it is held until they say that it may go without them. What a wijkwijze begins
    with `noting.PREFIX` is a note, and goes nowhere.

    Args:
        messages: Masked.
        asks: The resident is asked something.

    Raises:
        NotAllowedError: Neither the resident of it nor somebody who answers.
        NotFoundError: There is no such escalation.
        StaleError: It was withdrawn.
    """
    escalation = await unit.escalations.lock(escalation_id)
    if escalation.resident_id != unit.own_turn.contact.id:
        notes = tuple(filter(noting.is_note, messages))
        for message in notes:
            await noting.keep(unit, escalation, message)
        messages = tuple(message for message in messages if message not in notes)
    held = tuple(Held(escalation_id, message, asks) for message in messages)
    if not held or not await _may_say(unit, escalation, changes=_changes(held)):
        return
    if not await holding.hold(unit, escalation, held):
        await pass_on(unit, held)


async def pass_on(unit: UnitOfWork, said: tuple[Held, ...]) -> None:
    """Pass on what may go as it is, all of it to one escalation.

    Args:
        said: Masked; one message at least.

    Raises:
        NotAllowedError: Neither the resident of it nor somebody who answers.
        NotFoundError: There is no such escalation.
        StaleError: It was withdrawn.
    """
    escalation = await unit.escalations.lock(said[0].escalation)
    if not await _may_say(unit, escalation, changes=_changes(said)):
        return
    escalation = await unit.escalations.get(escalation.id)
    if escalation.resident_id == unit.own_turn.contact.id:
        await _to_owner(unit, escalation, said)
    else:
        await _to_resident(unit, escalation, said)


async def attach(unit: UnitOfWork, escalation_id: int, message: Message, offering_id: str) -> None:
    """Pass on an offering that was chosen for the resident; what it says was seen before.

    Raises:
        NotAllowedError: Somebody who does not answer.
        NotFoundError: There is no such escalation.
    """
    escalation = await unit.escalations.lock(escalation_id)
    if await _may_say(unit, escalation):
        await _tell_resident(unit, escalation, message, EventKind.ATTACHED, offering_id)
        await _answered(unit, escalation)


async def _may_say(unit: UnitOfWork, escalation: Escalation, *, changes: bool = False) -> bool:
    """Whether the person whose turn it is can say something now; who cannot hears where it stands.

    Who answers an offer takes the question by that; who changes what they said before does not.
    """
    me = unit.own_turn.contact.id
    if escalation.resident_id == me:
        after(escalation.state, Action.ASK)
        return True
    speaker = await require(unit, HUMANS)
    if changes and escalation.owner_id != speaker.id:
        await unit.reply(ChangeNotPassedOn(escalation.inquiry.question))
        return False
    if await desk.turn_away(unit, escalation, speaker.id):
        return False
    if escalation.state is EscalationState.OPEN:
        escalation = await desk.take(unit, escalation.id, speaker)
    if escalation.owner_id != speaker.id and unit.own_turn.topic is None:  # in a group they answer together
        await desk.say_where_it_stands(unit, escalation, speaker.id)
        return False
    if escalation.resident_id is None or escalation.state is EscalationState.WITHDRAWN:
        gone = EscalationGone(escalation.id, escalation.inquiry.question, withdrawn=True)
        await unit.reply(gone, escalation_id=escalation.id)
        return False
    after(escalation.state, Action.ANSWER)
    return True


async def _to_owner(unit: UnitOfWork, escalation: Escalation, said: tuple[Held, ...]) -> None:
    relays = [await _keep(unit, escalation, one.message) for one in said]
    if not _changes(said):
        await _take_up_again(unit, escalation)
    for one, relay_id in zip(said, relays, strict=True):
        kind = EventKind.EDITED if one.message.changed else EventKind.RESIDENT_SAID
        await log.note_turn(unit, escalation.id, kind, relay_id=relay_id)
    escalation = await unit.escalations.get(escalation.id)
    for one in said:  # where nobody holds it, it waits: whoever claims it gets to see it
        heard = ResidentSaid(escalation.id, escalation.inquiry.question, replace(one.message, id=None))
        await desk.tell_owner(unit, escalation, heard)
    await _confirm(unit, escalation, to_human=True)
    if escalation.state is not EscalationState.CLOSED:
        await talks.start(unit, unit.own_turn.contact.id, escalation.id)


async def _take_up_again(unit: UnitOfWork, escalation: Escalation) -> None:
    match escalation.state:
        case EscalationState.CLOSED:
            await _reopen(unit, escalation)
        case EscalationState.POSTPONED:
            await unit.escalations.resume(escalation.id)
            await log.note_turn(unit, escalation.id, EventKind.WOKEN)


async def _reopen(unit: UnitOfWork, escalation: Escalation) -> None:
    if escalation.owner_id is None or not (await unit.contacts.get(escalation.owner_id)).roles & HUMANS:
        await desk.give_back(unit, escalation, EventKind.REOPENED, Side.RESIDENT, escalation.resident_id)
    else:
        await unit.escalations.reopen(escalation.id)
        await log.note_turn(unit, escalation.id, EventKind.REOPENED)


async def _to_resident(unit: UnitOfWork, escalation: Escalation, said: tuple[Held, ...]) -> None:
    kinds = [_kind(one) for one in said]
    for one, kind in zip(said, kinds, strict=True):
        await _tell_resident(unit, escalation, one.message, kind)
    if EventKind.ANSWERED in kinds:
        await _answered(unit, escalation)
    else:
        await _spoken(unit, escalation)


def _kind(said: Held) -> EventKind:
    if said.message.changed:
        return EventKind.EDITED
    return EventKind.ASKED_BACK if said.asks else EventKind.ANSWERED


async def _tell_resident(
    unit: UnitOfWork, escalation: Escalation, message: Message, kind: EventKind, text: str | None = None
) -> None:
    speaker = await unit.contacts.get(unit.own_turn.contact.id)
    relay_id = await _keep(unit, escalation, message)
    if (await unit.escalations.get(escalation.id)).state is EscalationState.POSTPONED:
        await _take_up_again(unit, escalation)
    await log.note_turn(unit, escalation.id, kind, text=text, relay_id=relay_id)
    said = WijkwijzeSaid(
        escalation.id,
        await name_of(unit, speaker),
        escalation.inquiry.question,
        replace(message, id=None),
        asks=kind is EventKind.ASKED_BACK,
    )
    if escalation.resident_id is not None:
        await unit.tell(escalation.resident_id, said, escalation_id=escalation.id)


async def _answered(unit: UnitOfWork, escalation: Escalation) -> None:
    await unit.escalations.answer(escalation.id, unit.now)
    await unit.inquiries.set_status(escalation.inquiry.id, InquiryStatus.ANSWERED)
    await _spoken(unit, escalation)


async def _spoken(unit: UnitOfWork, escalation: Escalation) -> None:
    await _confirm(unit, escalation, to_human=False)
    if escalation.state is not EscalationState.CLOSED and escalation.resident_id is not None:
        await talks.start(unit, escalation.resident_id, escalation.id)


def _changes(said: tuple[Held, ...]) -> bool:
    """Whether nothing new is said, but what was said before in other words."""
    return all(one.message.changed for one in said)


async def _keep(unit: UnitOfWork, escalation: Escalation, message: Message) -> int:
    me = unit.own_turn.contact.id
    earlier = message.id and message.changed and await unit.escalations.passed_on(me, message.id)
    return await unit.escalations.say(
        escalation.id,
        message,
        unit.now,
        from_resident=escalation.resident_id == me,
        speaker_id=me,
        edits_id=earlier.id if earlier else None,
    )


async def _confirm(unit: UnitOfWork, escalation: Escalation, *, to_human: bool) -> None:
    """In the place of "for which is it?", or as a message of its own after typed words."""
    await unit.reply(MessageRelayed(escalation.id, to_human=to_human), in_place=True, escalation_id=escalation.id)
