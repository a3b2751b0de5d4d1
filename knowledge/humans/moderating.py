"""A coordinator decides whether an answer that its resident agreed to comes into the catalogue."""

from dataclasses import replace

from knowledge import asking
from knowledge.agenda import Agenda
from knowledge.catalogue.records import digest
from knowledge.database.unit_of_work import UnitOfWork, Units
from knowledge.domain import EventKind, Inquiry, Publication, PublicationState, QuestionCard, Role, Turn
from knowledge.drafts import Awaiting
from knowledge.gaps.teaching import Teaching
from knowledge.humans import publishing
from knowledge.humans.published import Mask, offering_of
from knowledge.humans.retiring import retire, tell_resident
from knowledge.local_time import local_day
from knowledge.matching.finding import Matching
from knowledge.notices.publishing import (
    PublicationOpened,
    PublicationsListed,
    RejectionReasonAsked,
)
from knowledge.rights import COORDINATORS, require
from knowledge.submissions.filling import clean

_DECIDABLE = (PublicationState.AGREED, PublicationState.DRAFT)


class Moderating:
    """Decisions on answers, for coordinators only; the first who decides wins, and who is late sees what it was."""

    def __init__(self, units: Units, matching: Matching, teaching: Teaching, agenda: Agenda, mask: Mask) -> None:
        self._units = units
        self._matching = matching
        self._teaching = teaching
        self._agenda = agenda
        self._mask = mask

    async def list(self, turn: Turn) -> None:
        """What waits, and what is published."""
        async with self._units.writing(turn) as unit:
            await require(unit, COORDINATORS)
            waiting = tuple(one.nameless() for one in await unit.publications.waiting())
            published = tuple(one.nameless() for one in await unit.publications.published())
            await unit.reply(PublicationsListed(waiting, published), in_place=True)
            await unit.commit()

    async def open(self, turn: Turn, publication_id: int) -> None:
        """Show one, with what can be decided or what was."""
        async with self._units.writing(turn) as unit:
            await require(unit, COORDINATORS)
            await _show(unit, await unit.publications.get(publication_id))
            await unit.commit()

    async def publish(self, turn: Turn, publication_id: int) -> None:
        """Put it into the catalogue, where the next person with a like question finds it at once."""
        inquiry, theme = await self._placed(turn, publication_id)
        async with self._units.writing(turn) as unit:
            coordinator = await require(unit, COORDINATORS)
            publication = await unit.publications.get(publication_id)
            if publication.state is PublicationState.AGREED and inquiry is not None:
                offering = offering_of(publication, inquiry, theme, local_day(unit.now), self._mask)
                await unit.offerings.make(offering, digest(offering), unit.now)
                done = replace(publication, state=PublicationState.PUBLISHED, offering_id=offering.id)
                publication = await _decided(unit, done, coordinator.id, EventKind.PUBLISHED, offering.id)
                await tell_resident(unit, publication)
            await _show(unit, publication)
            await unit.commit()
        await self._teaching.refresh()

    async def ask_reason(self, turn: Turn, publication_id: int) -> None:
        """Take the next words as the reason that who proposed it hears."""
        async with self._units.writing(turn) as unit:
            await require(unit, COORDINATORS)
            publication = await unit.publications.get(publication_id)
            if publication.state in _DECIDABLE:
                draft = asking.step_aside(await unit.drafts.of(turn.contact.id), Awaiting.NOT_PUBLISHED)
                await unit.drafts.save(turn.contact.id, replace(draft, about=publication_id), unit.now)
                await unit.reply(RejectionReasonAsked(publication_id))
            else:
                await _show(unit, publication)
            await unit.commit()

    async def reject(self, turn: Turn, publication_id: int, reason: str) -> None:
        """Leave it out of the catalogue, and say why.

        Args:
            reason: Masked.
        """
        async with self._units.writing(turn) as unit:
            draft = asking.go_back(await unit.drafts.of(turn.contact.id))
            await unit.drafts.save(turn.contact.id, replace(draft, about=None), unit.now)
            await unit.commit(handled=False)
        async with self._units.writing(turn) as unit:
            coordinator = await require(unit, COORDINATORS)
            publication = await unit.publications.get(publication_id)
            if publication.state in _DECIDABLE:
                rejected = replace(publication, state=PublicationState.REJECTED, reason=clean(reason))
                publication = await _decided(unit, rejected, coordinator.id, EventKind.REJECTED, rejected.reason)
            await _show(unit, publication)
            await unit.commit()

    async def retire(self, turn: Turn, publication_id: int) -> None:
        """Take a published answer out of the catalogue; who asked and who answered hear it."""
        async with self._units.writing(turn) as unit:
            coordinator = await require(unit, COORDINATORS)
            publication = await unit.publications.get(publication_id)
            if publication.state is PublicationState.PUBLISHED:
                publication = await retire(unit, replace(publication, coordinator_id=coordinator.id))
                await tell_resident(unit, publication)
            await _show(unit, publication)
            await unit.commit()
        await self._teaching.refresh()

    async def _placed(self, turn: Turn, publication_id: int) -> tuple[Inquiry | None, str]:
        """The question of an answer, None once it is forgotten, and the theme that it belongs to."""
        async with self._units.reading(turn) as unit:
            await require(unit, COORDINATORS)
            publication = await unit.publications.get(publication_id)
            if publication.escalation_id is None:
                return None, self._agenda.themes[0].id
            inquiry = (await unit.escalations.get(publication.escalation_id)).inquiry
        if inquiry.theme is not None:
            return inquiry, inquiry.theme
        words = publication.question
        match = await self._matching.find(words, QuestionCard(what=words), inquiry.language)
        return inquiry, next(iter(match.themes), self._agenda.themes[0].id)


async def _decided(
    unit: UnitOfWork, publication: Publication, coordinator_id: int, kind: EventKind, text: str | None
) -> Publication:
    decided = replace(publication, coordinator_id=coordinator_id)
    await unit.publications.save(decided, unit.now)
    await publishing.note(unit, decided, kind, text)
    await publishing.tell_proposer(unit, decided)
    return decided


async def _show(unit: UnitOfWork, publication: Publication) -> None:
    by = publication.coordinator_id
    name = await unit.contacts.name_of(by, Role.COORDINATOR) if by is not None else None
    await unit.reply(PublicationOpened(publication.nameless(), name), in_place=True)
