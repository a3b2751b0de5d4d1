"""A question goes to a human: shown first, sent with one tap, claimed by one, answered by simply replying."""

from dataclasses import replace

from embeddings.base import Embedder
from knowledge import asking
from knowledge.database.unit_of_work import UnitOfWork, Units
from knowledge.domain import (
    HELD,
    Escalation,
    EscalationState,
    EventKind,
    InquiryStatus,
    Message,
    MessageKind,
    Turn,
)
from knowledge.drafts import WORKING, Awaiting
from knowledge.errors import NotAllowedError, StaleError
from knowledge.gaps.signalling import unanswered
from knowledge.humans import desk, forwarding, log, talks
from knowledge.humans.experience import Look, look_at
from knowledge.humans.relaying import relay
from knowledge.humans.transitions import Action, after
from knowledge.notices.humans import (
    ConversationClosed,
    EscalationGone,
    EscalationReleased,
    ForwardRewriteAsked,
    WhichEscalation,
)
from knowledge.rights import HUMANS, require, require_asker


class Escalations:
    """Inquiries in human hands, from both sides."""

    def __init__(self, units: Units, embedder: Embedder | None = None) -> None:
        """Work on one database.

        Args:
            embedder: Shows who answered a question's like before; without one, questions are routed without that.
        """
        self._units = units
        self._embedder = embedder

    # --- the resident sends -------------------------------------------------------------------------------------------

    async def preview(self, turn: Turn, inquiry_id: int) -> None:
        """Show the text that would go to a wijkwijze; where it is with one already, say so."""
        async with self._units.writing(turn) as unit:
            inquiry = await require_asker(unit, inquiry_id)
            going_on = await unit.escalations.open_for(inquiry_id)
            if going_on is None:
                await forwarding.preview(unit, inquiry)
            else:
                await forwarding.say_sent(unit, going_on, in_place=False)
            await unit.commit()

    async def ask_rewrite(self, turn: Turn, inquiry_id: int) -> None:
        """Let the resident say it in other words first."""
        async with self._units.writing(turn) as unit:
            inquiry = await require_asker(unit, inquiry_id)
            if await unit.escalations.open_for(inquiry_id) is not None:
                raise StaleError
            draft = asking.take_up(await unit.drafts.of(turn.contact.id), inquiry)
            await unit.drafts.save(turn.contact.id, replace(draft, awaiting=Awaiting.FORWARD_TEXT), unit.now)
            await unit.reply(ForwardRewriteAsked(inquiry_id))
            await unit.commit()

    async def rewrite(self, turn: Turn, inquiry_id: int, text: str) -> None:
        """Take the resident's own words for it, and show them again; sent already, they are passed on as an addition.

        Args:
            text: Masked; what exceeds `asking.LONGEST_STORY` is cut off, as the preview shows.
        """
        async with self._units.writing(turn) as unit:
            inquiry = await require_asker(unit, inquiry_id)
            await forwarding.stop_rewriting(unit)
            going_on = await unit.escalations.open_for(inquiry_id)
            if going_on is not None:
                await relay(unit, going_on.id, Message(MessageKind.TEXT, text))
            else:
                words = text.strip()[: asking.LONGEST_STORY]
                await unit.inquiries.set_question(inquiry_id, words)
                await forwarding.preview(unit, replace(inquiry, question=words))
            await unit.commit()

    async def send(self, turn: Turn, inquiry_id: int) -> None:
        """Put the inquiry in human hands, note the gap, tell those who fit; pressed again, nothing more happens."""
        look = await self._look(turn, inquiry_id)
        async with self._units.writing(turn) as unit:
            inquiry = await require_asker(unit, inquiry_id)
            await forwarding.stop_rewriting(unit)
            escalation = await unit.escalations.open_for(inquiry_id) or await forwarding.escalate(unit, inquiry, look)
            await talks.start(unit, turn.contact.id, escalation.id)
            await forwarding.say_sent(unit, escalation, in_place=True)
            await unit.commit()

    async def waits_for_word(self, inquiry_id: int) -> bool:
        """Whether nothing was found for a question, and its asker has not said yet whether a human may have it."""
        async with self._units.reading() as unit:
            inquiry = await unit.inquiries.get(inquiry_id)
            return inquiry.status is InquiryStatus.UNMATCHED and await unit.escalations.last_for(inquiry_id) is None

    async def leave(self, turn: Turn, inquiry_id: int) -> None:
        """Do not send it after all: back to the inquiry, with what else can be done."""
        async with self._units.writing(turn) as unit:
            inquiry = await require_asker(unit, inquiry_id)
            await forwarding.stop_rewriting(unit)
            await unit.reply(await forwarding.opened(unit, inquiry), in_place=True)
            await unit.commit()

    async def _look(self, turn: Turn, inquiry_id: int) -> Look | None:
        if self._embedder is None:
            return None
        async with self._units.reading(turn) as unit:
            inquiry = await require_asker(unit, inquiry_id)
        return await look_at(self._embedder, inquiry.question)

    # --- the wijkwijze's desk -----------------------------------------------------------------------------------------

    async def claim(self, turn: Turn, escalation_id: int) -> None:
        """Take a question: one gets it, whoever comes later hears so. Nobody takes their own."""
        async with self._units.writing(turn) as unit:
            taker = await require(unit, HUMANS)
            escalation = await unit.escalations.lock(escalation_id)
            if escalation.resident_id == taker.id:
                raise NotAllowedError
            if not await desk.turn_away(unit, escalation, taker.id):
                await desk.take(unit, escalation_id, taker)
            await unit.commit()

    async def release(self, turn: Turn, escalation_id: int) -> None:
        """Give a question back: it is offered to others."""
        async with self._units.writing(turn) as unit:
            escalation = await _held(unit, escalation_id, Action.RELEASE)
            await unit.reply(EscalationReleased(escalation_id), in_place=True, escalation_id=escalation_id)
            await desk.give_back(unit, escalation)
            await unit.commit()

    async def close(self, turn: Turn, escalation_id: int) -> None:
        """End the talk; the resident is asked how it was, and can go on by replying."""
        async with self._units.writing(turn) as unit:
            escalation = await _held(unit, escalation_id, Action.CLOSE)
            question = escalation.inquiry.question
            await unit.escalations.end(escalation_id, EscalationState.CLOSED, unit.now)
            await log.note_turn(unit, escalation_id, EventKind.CLOSED)
            asks = await unanswered(unit, escalation)
            if escalation.resident_id is not None:
                closed = ConversationClosed(escalation_id, question, asks)
                await unit.tell(escalation.resident_id, closed, escalation_id=escalation_id)
                await talks.stop(unit, escalation.resident_id, escalation_id)
            gone = EscalationGone(escalation_id, question, withdrawn=False)
            await unit.reply(gone, escalation_id=escalation_id)
            await unit.commit()

    # --- words --------------------------------------------------------------------------------------------------------

    async def relay(self, turn: Turn, escalation_id: int, message: Message) -> None:
        """Pass a masked message on to the other side."""
        async with self._units.writing(turn) as unit:
            await relay(unit, escalation_id, message)
            await unit.commit()

    async def ask_which(self, turn: Turn, message: Message) -> None:
        """Keep a loose message of somebody who holds questions, and ask for which it is."""
        async with self._units.writing(turn) as unit:
            me = await require(unit, HUMANS)
            draft = await unit.drafts.of(me.id)
            await unit.drafts.save(me.id, asking.hold(draft, Awaiting.WHICH_ESCALATION, message), unit.now)
            await unit.reply(WhichEscalation(draft.number, await desk.held(unit, me.id)))
            await unit.commit()

    async def which(self, turn: Turn, escalation_id: int) -> None:
        """Pass what waited on to the question it was for."""
        async with self._units.writing(turn) as unit:
            escalation = await unit.escalations.lock(escalation_id)
            draft = await unit.drafts.of(turn.contact.id)
            if draft.awaiting not in {Awaiting.WHICH_ESCALATION, *WORKING} or not draft.pending:
                raise StaleError
            if escalation.owner_id == turn.contact.id and escalation.state in HELD:
                placed = draft if draft.awaiting in WORKING else asking.go_back(draft)
                await unit.drafts.save(turn.contact.id, replace(placed, pending=()), unit.now)
                await relay(unit, escalation_id, *draft.pending)
            else:  # gone meanwhile: the words keep waiting for another choice
                await require(unit, HUMANS)
                await desk.say_where_it_stands(unit, escalation, turn.contact.id)
            await unit.commit()


async def _held(unit: UnitOfWork, escalation_id: int, action: Action) -> Escalation:
    """An escalation held by the person whose turn it is, in a state in which they can do this."""
    me = await require(unit, HUMANS)
    escalation = await unit.escalations.lock(escalation_id)
    after(escalation.state, action)
    if escalation.owner_id != me.id:
        raise NotAllowedError
    return escalation
