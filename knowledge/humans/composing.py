"""Something to send along: an offering that was found, or a canned answer; seen before it goes to the resident."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from knowledge.database.unit_of_work import UnitOfWork, Units
from knowledge.domain import Language, Message, MessageKind, Offering, Turn
from knowledge.drafts import Awaiting, Draft
from knowledge.errors import NotFoundError, StaleError
from knowledge.humans import desk
from knowledge.humans.canned import pages_for
from knowledge.humans.own import await_words, held, stop_awaiting
from knowledge.humans.relaying import attach, relay
from knowledge.humans.transitions import Action
from knowledge.matching.finding import Matching
from knowledge.notices.working import AttachmentRetired, ComposedShown, OfferingsToAttach
from knowledge.privacy import without_placeholders

MOST_FOUND: Final = 5
"""Offerings shown for the words of a wijkwijze, who knows the field and wants a choice. Own choice: a thumb's reach."""

LEAST_CHANCE: Final = 0.1
"""Chance of helping below which an offering is not shown for their words. Searched by the first two long words of its
title, .85 of the catalogue is among the first five, and .83 has at least this chance; without it all words find
something."""

READS_AS_ANSWER: Final = 5
"""Words from which on what was typed to search may as well be an answer. Own choice: people search with fewer."""


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
            offering = await _on_offer(unit, escalation_id, offering_id)
            if offering is not None:
                await stop_awaiting(unit)
                await attach(unit, escalation_id, Message(MessageKind.TEXT, words_of(offering)), offering.id)
            await unit.commit()

    async def preview_offering(self, turn: Turn, escalation_id: int, offering_id: str) -> None:
        """Show what would be sent of an offering that was found; what is typed next goes above it."""
        async with self._units.writing(turn) as unit:
            offering = await _on_offer(unit, escalation_id, offering_id)
            if offering is not None:
                await _show(unit, escalation_id, words_of(offering), offering.id, in_place=True)
            await unit.commit()

    async def pick_canned(self, turn: Turn, escalation_id: int, answer_id: int) -> None:
        """Show a canned answer as it would be sent; what is typed next takes its place."""
        async with self._units.writing(turn) as unit:
            if await held(unit, escalation_id, Action.ANSWER) is not None:
                answer = await unit.canned.get(answer_id)
                if answer.owner_id not in {None, turn.contact.id}:
                    raise NotFoundError("canned answer", answer_id)
                await _show(unit, escalation_id, answer.text, None, in_place=True)
            await unit.commit()

    async def use_typed(self, turn: Turn, escalation_id: int) -> None:
        """Show what was typed to search as it would be sent; raises StaleError when something else was typed since."""
        async with self._units.writing(turn) as unit:
            draft = await unit.drafts.of(turn.contact.id)
            if draft.awaiting is not Awaiting.ATTACH_WORDS or draft.about != escalation_id or not draft.query:
                raise StaleError
            if await held(unit, escalation_id, Action.ANSWER) is not None:
                await _show(unit, escalation_id, draft.query, None, in_place=True)
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
            if draft.chosen is None:
                await stop_awaiting(unit)
                await relay(unit, escalation_id, draft.composed)
            elif await _on_offer(unit, escalation_id, draft.chosen) is not None:
                await stop_awaiting(unit)
                await attach(unit, escalation_id, draft.composed, draft.chosen)
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
        sought = without_placeholders(words)
        chances = (
            {} if self._matching.small_talk(sought) else await self._matching.chances(sought, turn.contact.language)
        )
        likely = [key for key, chance in chances.items() if chance >= LEAST_CHANCE][:MOST_FOUND]
        async with self._units.writing(turn) as unit:
            if await held(unit, escalation_id, Action.ANSWER) is None:
                await stop_awaiting(unit)
            else:
                draft = await unit.drafts.of(turn.contact.id)
                await unit.drafts.save(turn.contact.id, replace(draft, query=words), unit.now)
                found = tuple([(await unit.offerings.get(key)).brief() for key in likely])
                answer = len(words.split()) >= READS_AS_ANSWER
                await unit.reply(OfferingsToAttach(escalation_id, words, found, answer), escalation_id=escalation_id)
            await unit.commit()

    async def _likely(self, words: str, language: Language) -> Sequence[str]:
        """Ids of the few offerings that may be meant, likeliest first."""
        if self._matching.small_talk(words) is not None:
            return ()
        chances = await self._matching.chances(words, language)
        return [key for key, chance in chances.items() if chance >= LEAST_CHANCE][:MOST_FOUND]

    async def _rewrite(self, turn: Turn, draft: Draft, escalation_id: int, words: str) -> None:
        async with self._units.writing(turn) as unit:
            if await held(unit, escalation_id, Action.ANSWER) is None:
                await stop_awaiting(unit)
            elif draft.chosen is None:
                await _show(unit, escalation_id, words, None, in_place=False)
            elif (offering := await _on_offer(unit, escalation_id, draft.chosen)) is not None:
                await _show(unit, escalation_id, words_of(offering, words), offering.id, in_place=False)
            await unit.commit()


def words_of(offering: Offering, why: str | None = None) -> str:
    """An offering as a message: why it is sent (else what it is), its name and where it is."""
    name = f"{offering.title} ({offering.organisation})"
    return "\n".join(_lines(why or offering.summary, "", name, offering.url))


def _lines(*lines: str | None) -> Sequence[str]:
    return [line for line in lines if line is not None]


async def _on_offer(unit: UnitOfWork, escalation_id: int, offering_id: str) -> Offering | None:
    """An offering for a question they hold; where it is on offer no more they hear so, and can search for another."""
    if await held(unit, escalation_id, Action.ANSWER) is None:
        return None
    item = await unit.offerings.item(offering_id)
    if item.retired_at is None:
        return item.offering
    await await_words(unit, Awaiting.ATTACH_WORDS, escalation_id)
    await unit.reply(AttachmentRetired(escalation_id, item.offering.title), escalation_id=escalation_id)
    return None


async def _show(unit: UnitOfWork, escalation_id: int, text: str, offering_id: str | None, *, in_place: bool) -> None:
    escalation = await unit.escalations.get(escalation_id)
    await await_words(unit, Awaiting.COMPOSED, escalation.id, offering_id)
    me = unit.own_turn.contact.id
    draft = replace(await unit.drafts.of(me), composed=Message(MessageKind.TEXT, text))
    await unit.drafts.save(me, draft, unit.now)
    shown = ComposedShown(escalation.id, escalation.inquiry.question, text, offering=offering_id is not None)
    await unit.reply(shown, in_place=in_place, escalation_id=escalation.id)
