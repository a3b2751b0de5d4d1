"""Something to send along: an offering that was found, or a canned answer; seen before it goes to the resident."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from knowledge.database.unit_of_work import UnitOfWork, Units
from knowledge.domain import Escalation, Message, MessageKind, Offering, QuestionCard, Turn
from knowledge.drafts import Awaiting, Draft
from knowledge.errors import NotFoundError, StaleError
from knowledge.humans import desk
from knowledge.humans.canned import pages_for
from knowledge.humans.own import await_words, held, stop_awaiting
from knowledge.humans.relaying import attach, relay
from knowledge.humans.transitions import Action
from knowledge.matching.finding import Matching
from knowledge.notices.working import ComposedShown, OfferingsToAttach

MOST_FOUND: Final = 5
"""Offerings shown for the words of a wijkwijze, who knows the field and wants a choice. Own choice: a thumb's reach."""


class Composing:
    """A wijkwijze sends something along with a question they hold."""

    def __init__(self, units: Units, matching: Matching) -> None:
        self._units = units
        self._matching = matching

    async def ask_offering(self, turn: Turn, escalation_id: int) -> None:
        """Offer what came near the question, and take what is typed next as words to search for."""
        async with self._units.writing(turn) as unit:
            escalation = await held(unit, escalation_id, Action.ANSWER)
            if escalation is not None:
                near = await unit.inquiries.suggestions(escalation.inquiry.id)
                offerings = tuple(one.offering.brief() for one in near[: desk.NEAREST])
                await await_words(unit, Awaiting.ATTACH_WORDS, escalation_id)
                listed = OfferingsToAttach(escalation_id, None, offerings)
                await unit.reply(listed, escalation_id=escalation_id)
            await unit.commit()

    async def attach(self, turn: Turn, escalation_id: int, offering_id: str) -> None:
        """Send an offering of the card, which they saw there, as it is."""
        async with self._units.writing(turn) as unit:
            if await held(unit, escalation_id, Action.ANSWER) is not None:
                offering = await unit.offerings.get(offering_id)
                await stop_awaiting(unit)
                await attach(unit, escalation_id, Message(MessageKind.TEXT, words_of(offering)), offering.id)
            await unit.commit()

    async def preview_offering(self, turn: Turn, escalation_id: int, offering_id: str) -> None:
        """Show what would be sent of an offering that was found; what is typed next goes above it."""
        async with self._units.writing(turn) as unit:
            escalation = await held(unit, escalation_id, Action.ANSWER)
            if escalation is not None:
                offering = await unit.offerings.get(offering_id)
                await _show(unit, escalation, words_of(offering), offering.id, in_place=True)
            await unit.commit()

    async def pick_canned(self, turn: Turn, escalation_id: int, answer_id: int) -> None:
        """Show a canned answer as it would be sent; what is typed next takes its place."""
        async with self._units.writing(turn) as unit:
            escalation = await held(unit, escalation_id, Action.ANSWER)
            if escalation is not None:
                answer = await unit.canned.get(answer_id)
                if answer.owner_id not in {None, turn.contact.id}:
                    raise NotFoundError("canned answer", answer_id)
                await _show(unit, escalation, answer.text, None, in_place=True)
            await unit.commit()

    async def list_canned(self, turn: Turn, escalation_id: int, page: int) -> None:
        """The canned answers to choose from."""
        async with self._units.writing(turn) as unit:
            if await held(unit, escalation_id, Action.ANSWER) is not None:
                listed = await pages_for(unit, page, escalation_id)
                await unit.reply(listed, in_place=True, escalation_id=escalation_id)
            await unit.commit()

    async def send(self, turn: Turn, escalation_id: int) -> None:
        """Send what was shown; raises StaleError when something else was shown since."""
        async with self._units.writing(turn) as unit:
            draft = await unit.drafts.of(turn.contact.id)
            if draft.composed is None or draft.about != escalation_id:
                raise StaleError
            await stop_awaiting(unit)
            if draft.chosen is not None:
                await attach(unit, escalation_id, draft.composed, draft.chosen)
            else:
                await relay(unit, escalation_id, draft.composed)
            await unit.commit()

    async def take(self, turn: Turn, draft: Draft, words: str) -> None:
        """Take typed words, masked: to search for an offering, or for what is shown."""
        if draft.about is None:
            raise StaleError
        if draft.awaiting is Awaiting.ATTACH_WORDS:
            await self._search(turn, draft.about, words)
        else:
            await self._rewrite(turn, draft, draft.about, words)

    async def _search(self, turn: Turn, escalation_id: int, words: str) -> None:
        match = await self._matching.find(words, QuestionCard(what=words), turn.contact.language)
        found = tuple(one.offering.brief() for one in match.suggestions[:MOST_FOUND])
        async with self._units.writing(turn) as unit:
            if await held(unit, escalation_id, Action.ANSWER) is None:
                await stop_awaiting(unit)
            else:
                await unit.reply(OfferingsToAttach(escalation_id, words, found), escalation_id=escalation_id)
            await unit.commit()

    async def _rewrite(self, turn: Turn, draft: Draft, escalation_id: int, words: str) -> None:
        async with self._units.writing(turn) as unit:
            escalation = await held(unit, escalation_id, Action.ANSWER)
            if escalation is None:
                await stop_awaiting(unit)
            elif draft.chosen is not None:
                offering = await unit.offerings.get(draft.chosen)
                await _show(unit, escalation, words_of(offering, words), offering.id, in_place=False)
            else:
                await _show(unit, escalation, words, None, in_place=False)
            await unit.commit()


def words_of(offering: Offering, why: str | None = None) -> str:
    """An offering as a message: why it is sent (else what it is), its name and where it is."""
    name = f"{offering.title} ({offering.organisation})"
    return "\n".join(_lines(why or offering.summary, "", name, offering.url))


def _lines(*lines: str | None) -> Sequence[str]:
    return [line for line in lines if line is not None]


async def _show(
    unit: UnitOfWork, escalation: Escalation, text: str, offering_id: str | None, *, in_place: bool
) -> None:
    await await_words(unit, Awaiting.COMPOSED, escalation.id, offering_id)
    me = unit.own_turn.contact.id
    draft = replace(await unit.drafts.of(me), composed=Message(MessageKind.TEXT, text))
    await unit.drafts.save(me, draft, unit.now)
    shown = ComposedShown(escalation.id, escalation.inquiry.question, text, offering=offering_id is not None)
    await unit.reply(shown, in_place=in_place, escalation_id=escalation.id)
