"""Working on a question besides answering it: ask back, leave a note, or say that it is not for me."""

from knowledge.database.unit_of_work import UnitOfWork, Units
from knowledge.domain import EscalationState, EventKind, Message, Turn
from knowledge.drafts import WORKING, Awaiting, Draft
from knowledge.errors import StaleError
from knowledge.humans import deadlines, desk, log, noting
from knowledge.humans.own import await_words, held, stop_awaiting
from knowledge.humans.relaying import relay
from knowledge.humans.transitions import Action
from knowledge.notices.working import AskBackAsked, NoteAsked, OfferDeclined, WorkLeft, WorkShown
from knowledge.rights import HUMANS, require


class Working:
    """A wijkwijze and a question they hold."""

    def __init__(self, units: Units) -> None:
        self._units = units

    async def show(self, turn: Turn, escalation_id: int, *, back: bool = False) -> None:
        """What else can be done with it.

        Args:
            back: From a step of this menu, whose place it takes; what was to be typed there is awaited no more.
        """
        async with self._units.writing(turn) as unit:
            escalation = await held(unit, escalation_id, Action.NOTE)
            if escalation is not None:
                closable = escalation.answered_at is not None and escalation.state is not EscalationState.CLOSED
                shown = WorkShown(escalation_id, escalation.inquiry.question, closable)
                await unit.reply(shown, in_place=back, escalation_id=escalation_id)
                await stop_awaiting(unit)
            await unit.commit()

    async def ask_back(self, turn: Turn, escalation_id: int) -> None:
        """Take what is typed next as a question to the resident."""
        async with self._units.writing(turn) as unit:
            escalation = await held(unit, escalation_id, Action.ANSWER)
            if escalation is not None:
                await await_words(unit, Awaiting.ASK_BACK, escalation_id)
                asked = AskBackAsked(escalation_id, escalation.inquiry.question)
                await unit.reply(asked, escalation_id=escalation_id)
            await unit.commit()

    async def ask_note(self, turn: Turn, escalation_id: int) -> None:
        """Take what is typed next as a note."""
        async with self._units.writing(turn) as unit:
            if await held(unit, escalation_id, Action.NOTE) is not None:
                await await_words(unit, Awaiting.NOTE, escalation_id)
                await unit.reply(NoteAsked(escalation_id), in_place=True, escalation_id=escalation_id)
            await unit.commit()

    async def take(self, turn: Turn, draft: Draft, message: Message) -> None:
        """Take what was typed or sent, masked, for what it was asked for: ASK_BACK or NOTE."""
        if draft.about is None:
            raise StaleError
        async with self._units.writing(turn) as unit:
            await stop_awaiting(unit)
            if draft.awaiting is Awaiting.ASK_BACK:
                await relay(unit, draft.about, message, asks=True)
            else:
                await noting.keep(unit, await unit.escalations.lock(draft.about), message)
            await unit.commit()

    async def leave(self, turn: Turn) -> None:
        """Leave what they were to type."""
        async with self._units.writing(turn) as unit:
            draft = await unit.drafts.of(turn.contact.id)
            about = draft.about if draft.awaiting in WORKING - {Awaiting.CANNED_ANSWER} else None
            await stop_awaiting(unit)
            await unit.reply(WorkLeft(about), escalation_id=about)
            await unit.commit()

    async def decline(self, turn: Turn, escalation_id: int) -> None:
        """An offer is not for me: it disappears and does not come back; the others still see it."""
        async with self._units.writing(turn) as unit:
            me = await require(unit, HUMANS)
            escalation = await unit.escalations.lock(escalation_id)
            if escalation.state is not EscalationState.OPEN:
                await desk.say_where_it_stands(unit, escalation, me.id)
            else:
                await self._decline(unit, escalation_id, me.id)
                declined = OfferDeclined(escalation_id, escalation.inquiry.question)
                await unit.reply(declined, in_place=True, escalation_id=escalation_id)
            await unit.commit()

    async def _decline(self, unit: UnitOfWork, escalation_id: int, contact_id: int) -> None:
        """Once: who is shown it again by a list and declines it again, declines nothing new."""
        offers = await unit.offers.of(escalation_id)
        if any(one.contact_id == contact_id and one.declined_at for one in offers):
            return
        await unit.offers.decline(escalation_id, contact_id, unit.now)
        await log.note_turn(unit, escalation_id, EventKind.DECLINED)
        escalation = await unit.escalations.get(escalation_id)
        left = [one for one in offers if one.contact_id != contact_id and not one.declined_at]
        if not left:  # nobody who was told is still to say something: no need to wait for the clock
            await desk.offer(unit, escalation, desk.next_circle(escalation))
            await deadlines.follow(unit, await unit.escalations.get(escalation_id), anew=True)
