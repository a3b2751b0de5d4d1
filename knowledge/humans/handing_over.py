"""Handing a question over: to a colleague, who is asked first, or back to all."""

from collections.abc import Sequence
from typing import Final

from knowledge.database.unit_of_work import UnitOfWork, Units
from knowledge.domain import Circle, Escalation, EventKind, Turn
from knowledge.drafts import Awaiting, Draft
from knowledge.errors import StaleError
from knowledge.humans import circles, deadlines, desk, log
from knowledge.humans.own import await_words, held, stop_awaiting
from knowledge.humans.transitions import Action
from knowledge.notices.working import AnotherTakesOver, Colleague, ColleaguesListed, HandedOver, HandOverAsked

MOST_COLLEAGUES: Final = 8
"""Colleagues to choose from at once; who is not among them is found by name. Own choice."""


class HandingOver:
    """A wijkwijze hands over a question they hold."""

    def __init__(self, units: Units) -> None:
        self._units = units

    async def ask(self, turn: Turn, escalation_id: int) -> None:
        """Show who suits it, best first; what is typed next is a name to look for."""
        async with self._units.writing(turn) as unit:
            escalation = await held(unit, escalation_id, Action.HAND_OVER)
            if escalation is not None:
                await await_words(unit, Awaiting.COLLEAGUE, escalation_id)
                listed = ColleaguesListed(escalation_id, await _fitting(unit, escalation))
                await unit.reply(listed, in_place=True, escalation_id=escalation_id)
            await unit.commit()

    async def choose(self, turn: Turn, escalation_id: int, contact_id: int | None) -> None:
        """To this colleague, or (None) to all: take what is typed next as what they should know."""
        async with self._units.writing(turn) as unit:
            escalation = await held(unit, escalation_id, Action.HAND_OVER)
            if escalation is not None:
                colleague = await _colleague(unit, escalation, contact_id)
                chosen = None if contact_id is None else str(contact_id)
                await await_words(unit, Awaiting.HAND_OVER_NOTE, escalation_id, chosen)
                await unit.reply(HandOverAsked(escalation_id, colleague), in_place=True, escalation_id=escalation_id)
            await unit.commit()

    async def hand_over(self, turn: Turn, escalation_id: int, contact_id: int | None, note: str | None = None) -> None:
        """Hand it over; the resident hears once that somebody else goes on with it.

        Args:
            contact_id: The colleague; None: to all.
            note: For who goes on with it, masked.
        """
        async with self._units.writing(turn) as unit:
            await stop_awaiting(unit)
            escalation = await held(unit, escalation_id, Action.HAND_OVER)
            if escalation is not None:
                colleague = await _colleague(unit, escalation, contact_id)
                await _tell_resident(unit, escalation)
                await _hand_over(unit, escalation, contact_id, note)
                handed = HandedOver(escalation_id, colleague.name if colleague else None)
                await unit.reply(handed, in_place=True, escalation_id=escalation_id)
            await unit.commit()

    async def take(self, turn: Turn, draft: Draft, words: str) -> None:
        """Take typed words, masked: a name to look for, or what a colleague should know."""
        if draft.about is None:
            raise StaleError
        if draft.awaiting is Awaiting.COLLEAGUE:
            await self._search(turn, draft.about, words)
        else:
            contact_id = int(draft.chosen) if draft.chosen else None
            await self.hand_over(turn, draft.about, contact_id, words.strip())

    async def _search(self, turn: Turn, escalation_id: int, name: str) -> None:
        async with self._units.writing(turn) as unit:
            escalation = await held(unit, escalation_id, Action.HAND_OVER)
            if escalation is None:
                await stop_awaiting(unit)
            else:
                wanted = name.strip().casefold()
                found = [one for one in await _colleagues(unit, escalation) if wanted in one.name.casefold()]
                listed = ColleaguesListed(escalation_id, tuple(found[:MOST_COLLEAGUES]), name.strip())
                await unit.reply(listed, escalation_id=escalation_id)
            await unit.commit()


async def _hand_over(unit: UnitOfWork, escalation: Escalation, contact_id: int | None, note: str | None) -> None:
    me = unit.own_turn.contact.id
    await unit.escalations.release(escalation.id)
    await unit.escalations.offered(escalation.id, Circle.FIRST if contact_id is None else Circle.PERSON)
    await unit.offers.forget(escalation.id)
    await unit.offers.decline(escalation.id, me, unit.now)
    await log.note_turn(unit, escalation.id, EventKind.HANDED_OVER, text=note)  # first: the offer shows the note
    waiting = await unit.escalations.get(escalation.id)
    if contact_id is None:
        await desk.offer(unit, waiting)
    else:
        await desk.offer_to(unit, waiting, contact_id)
    await deadlines.follow(unit, await unit.escalations.get(escalation.id), anew=True)


async def _tell_resident(unit: UnitOfWork, escalation: Escalation) -> None:
    """Once for all the hands it goes through until somebody takes it."""
    since_claimed: list[EventKind] = []
    for event in await unit.events.of(escalation.id):
        since_claimed = [] if event.kind is EventKind.CLAIMED else [*since_claimed, event.kind]
    if escalation.resident_id is not None and EventKind.HANDED_OVER not in since_claimed:
        taken_over = AnotherTakesOver(escalation.id, escalation.inquiry.question)
        await unit.tell(escalation.resident_id, taken_over, escalation_id=escalation.id)


async def _colleague(unit: UnitOfWork, escalation: Escalation, contact_id: int | None) -> Colleague | None:
    """The colleague with this id; raises StaleError where it can no longer be handed over to them."""
    if contact_id is None:
        return None
    found = next((one for one in await _colleagues(unit, escalation) if one.contact == contact_id), None)
    if found is None:
        raise StaleError
    return found


async def _colleagues(unit: UnitOfWork, escalation: Escalation) -> Sequence[Colleague]:
    """All who answer now, but the person whose turn it is and the resident, by name."""
    left_out = {unit.own_turn.contact.id, escalation.resident_id}
    people = [Colleague(one.contact.id, one.name) for one in await unit.contacts.wijkwijzen()]
    return sorted((one for one in people if one.contact not in left_out), key=lambda one: one.name.casefold())


async def _fitting(unit: UnitOfWork, escalation: Escalation) -> tuple[Colleague, ...]:
    people = {one.contact: one for one in await _colleagues(unit, escalation)}
    asker = set() if escalation.resident_id is None else {escalation.resident_id}
    _, choices = await circles.reach(unit, escalation, Circle.ALL, {unit.own_turn.contact.id, *asker})
    fitting = [people[choice.contact_id] for choice in choices if choice.contact_id in people]
    return tuple(fitting[:MOST_COLLEAGUES])
