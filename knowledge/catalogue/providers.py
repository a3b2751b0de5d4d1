"""Who provides an offering is asked whether it still stands, and says so with a tap."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from knowledge import asking
from knowledge.catalogue import history
from knowledge.catalogue.records import SUMMARY_LIMIT
from knowledge.catalogue.retiring import retire
from knowledge.catalogue.staleness import SILENCE, Terms
from knowledge.database.unit_of_work import UnitOfWork, Units
from knowledge.domain import CatalogueAction, CatalogueItem, RetireReason, ReviewAnswer, Turn
from knowledge.drafts import Awaiting
from knowledge.errors import NotAllowedError, StaleError
from knowledge.local_time import HOME, local_day
from knowledge.matching.refreshing import Teaching
from knowledge.matching.suggesting import has_been
from knowledge.notices.reviewing import ChangeAsked, ProviderSaid, ReviewAnswered, ReviewAsked
from knowledge.submissions.filling import clean

ROUND: Final = "%G-W%V"
"""Once a week somebody is asked about one offering at most. Own choice: a question, and no list of homework."""


class Providers:
    """The provider's side of a review: what they say counts at once.

    An offering that has stopped goes out of the catalogue at their tap: a resident who goes there in vain is worse than
    a tap of a coordinator who puts it back.
    """

    def __init__(self, units: Units, teaching: Teaching, terms: Terms) -> None:
        self._units = units
        self._teaching = teaching
        self._terms = terms

    async def run(self) -> int:
        """Ask what is due, once a week and in working hours; gives how many were asked."""
        async with self._units.writing() as unit:
            if not unit.patience.working_time.is_open(unit.now):
                return 0
            if not await unit.jobs.begin("providers", unit.now.astimezone(HOME).strftime(ROUND), unit.now):
                return 0
            asked = await ask_providers(unit, self._terms)
            await unit.commit()
        return asked

    async def answer(self, turn: Turn, offering_id: str, answer: ReviewAnswer) -> None:
        """Take what they tap; of what changed the words are asked next.

        Raises:
            NotAllowedError: It is somebody else's.
            StaleError: It is not on offer any more.
        """
        async with self._units.writing(turn) as unit:
            item = await _own(unit, offering_id)
            await unit.offerings.provider_says(offering_id, answer)
            await history.note(unit, offering_id, CatalogueAction.ANSWERED, turn.contact.id, words=answer)
            if answer is ReviewAnswer.CHANGED:
                await _listen(unit, offering_id)
                await unit.reply(ChangeAsked(item.offering.title), in_place=True)
            else:
                await _stop_listening(unit)
                await _conclude(unit, item, answer)
                await unit.reply(ReviewAnswered(item.offering.title, answer), in_place=True)
            await unit.commit()
        if answer is ReviewAnswer.STOPPED:
            await self._teaching.refresh()

    async def take(self, turn: Turn, offering_id: str, words: str | None) -> None:
        """Take what they type, masked, as what changed; None is what holds no words."""
        note = clean(words or "")
        async with self._units.writing(turn) as unit:
            item = await _own(unit, offering_id)
            title = item.offering.title
            if not any(mark.isalpha() for mark in note) or len(note) > SUMMARY_LIMIT:
                await unit.reply(ChangeAsked(title, refused=True))
                await unit.commit()
                return
            await unit.offerings.provider_says(offering_id, ReviewAnswer.CHANGED, note)
            await _stop_listening(unit)
            await _tell_coordinators(unit, ProviderSaid(offering_id, title, ReviewAnswer.CHANGED, note))
            await unit.reply(ReviewAnswered(title, ReviewAnswer.CHANGED))
            await unit.commit()


async def ask_providers(unit: UnitOfWork, terms: Terms) -> int:
    """Ask everybody who provides something that is due about the one that is due longest; the caller commits.

    Who has not answered yet is asked nothing else; who blocked the bot, or did not agree that things are kept, nothing.

    Returns:
        How many were asked.
    """
    items = await unit.offerings.items()
    busy = {item.provider_id for item in items if _waits_for_answer(item, unit)}
    asked = 0
    for contact_id, item in _one_each(item for item in items if _is_to_ask(item, unit, terms)).items():
        if contact_id in busy or not await _can_be_asked(unit, contact_id):
            continue
        await unit.offerings.review_asked(item.offering.id, unit.now)
        await history.note(unit, item.offering.id, CatalogueAction.ASKED, None)
        await unit.tell(contact_id, ReviewAsked(item.offering.brief()))
        asked += 1
    return asked


def _one_each(items: Iterable[CatalogueItem]) -> dict[int, CatalogueItem]:
    """Provider → the offering of theirs that was looked at longest ago."""
    latest_first = sorted(items, key=lambda item: item.looked_at, reverse=True)
    return {item.provider_id: item for item in latest_first if item.provider_id is not None}


def _is_to_ask(item: CatalogueItem, unit: UnitOfWork, terms: Terms) -> bool:
    """Whether it is due, and nobody asked since somebody last looked at it."""
    asked = item.review_asked_at is not None and item.review_asked_at > item.looked_at
    due = terms.is_due(item, unit.now) or has_been(item.offering, local_day(unit.now))
    return due and not asked and item.provider_said is None


def _waits_for_answer(item: CatalogueItem, unit: UnitOfWork) -> bool:
    asked = item.review_asked_at
    return asked is not None and item.provider_said is None and item.looked_at < asked and unit.now - asked <= SILENCE


async def _can_be_asked(unit: UnitOfWork, contact_id: int) -> bool:
    contact = await unit.contacts.get(contact_id)
    return contact.consented_at is not None and not await unit.contacts.has_blocked(contact_id)


async def _own(unit: UnitOfWork, offering_id: str) -> CatalogueItem:
    """An offering on offer that the person whose turn it is provides."""
    item = await unit.offerings.item(offering_id)
    if item.provider_id != unit.own_turn.contact.id:
        raise NotAllowedError
    if item.retired_at is not None:
        raise StaleError
    return item


async def _conclude(unit: UnitOfWork, item: CatalogueItem, answer: ReviewAnswer) -> None:
    """What is right stays for another term; what has stopped goes."""
    offering_id = item.offering.id
    if answer is ReviewAnswer.RIGHT:
        await unit.offerings.reviewed(offering_id, unit.now)
        return
    await retire(unit, offering_id, item.provider_id)
    await history.note(unit, offering_id, CatalogueAction.RETIRED, item.provider_id, words=RetireReason.STOPPED)
    await _tell_coordinators(unit, ProviderSaid(offering_id, item.offering.title, answer))


async def _tell_coordinators(unit: UnitOfWork, said: ProviderSaid) -> None:
    for coordinator in await unit.contacts.coordinators():
        await unit.tell(coordinator.id, said)


async def _listen(unit: UnitOfWork, offering_id: str) -> None:
    """Take the next free message as what changed."""
    contact_id = unit.own_turn.contact.id
    draft = asking.step_aside(await unit.drafts.of(contact_id), Awaiting.REVIEW)
    await unit.drafts.save(contact_id, replace(draft, chosen=offering_id), unit.now)


async def _stop_listening(unit: UnitOfWork) -> None:
    """Free messages are what they were before, if they were that."""
    contact_id = unit.own_turn.contact.id
    draft = await unit.drafts.of(contact_id)
    if draft.awaiting is Awaiting.REVIEW:
        await unit.drafts.save(contact_id, replace(asking.go_back(draft), chosen=None), unit.now)
