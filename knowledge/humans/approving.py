"""What becomes of answers that their residents agreed to: coordinators decide, and get values, whoever shows them."""

from dataclasses import dataclass, replace

from knowledge.agenda import Agenda
from knowledge.catalogue import history
from knowledge.catalogue.records import digest
from knowledge.database.unit_of_work import UnitOfWork, Units
from knowledge.domain import (
    AnswerAction,
    CatalogueAction,
    EventKind,
    Inquiry,
    Publication,
    PublicationPart,
    PublicationState,
    QuestionCard,
    Role,
    Turn,
)
from knowledge.humans import published, publishing
from knowledge.humans.published import Mask
from knowledge.humans.retiring import retire, tell_resident
from knowledge.local_time import local_day
from knowledge.matching.finding import Matching
from knowledge.matching.refreshing import Teaching
from knowledge.rights import COORDINATORS, require
from knowledge.submissions.filling import clean

DECIDABLE = (PublicationState.AGREED, PublicationState.DRAFT)
"""States in which a coordinator may change the words, or send them back."""


@dataclass(frozen=True, slots=True)
class Approved:
    """An answer as it is now, without who gave it.

    Attributes:
        by: Name of the coordinator who decided; None where nobody did or they are not known any more.
        here: What was asked was done just now; False: nothing was asked, or it had moved on.
    """

    publication: Publication
    by: str | None
    here: bool = False


@dataclass(frozen=True, slots=True)
class Unfit:
    """Words that cannot be kept: nothing was changed."""

    parts: tuple[PublicationPart, ...]


@dataclass(frozen=True, slots=True)
class AnswersListed:
    """Answers without who gave them: what waits, and what is in the catalogue, the newest last."""

    waiting: tuple[Publication, ...]
    published: tuple[Publication, ...]


class Approving:
    """Decisions on answers; the first who decides wins.

    All of them raise NotAllowedError for who does not coordinate, and NotFoundError where there is no such answer.
    """

    def __init__(self, units: Units, matching: Matching, teaching: Teaching, agenda: Agenda, mask: Mask) -> None:
        self._units = units
        self._matching = matching
        self._teaching = teaching
        self._agenda = agenda
        self._mask = mask

    async def list(self, turn: Turn) -> AnswersListed:
        """What waits, and what is published."""
        async with self._units.reading(turn) as unit:
            await require(unit, COORDINATORS)
            waiting = tuple(one.nameless() for one in await unit.publications.waiting())
            return AnswersListed(waiting, tuple(one.nameless() for one in await unit.publications.published()))

    async def get(self, turn: Turn, publication_id: int) -> Approved:
        """One, with who decided."""
        async with self._units.reading(turn) as unit:
            await require(unit, COORDINATORS)
            return await _approved(unit, await unit.publications.get(publication_id))

    async def publish(self, turn: Turn, publication_id: int) -> Approved:
        """Put it into the catalogue, where the next person with a like question finds it at once."""
        inquiry, theme = await self._placed(turn, publication_id)
        async with self._units.writing(turn) as unit:
            coordinator = await require(unit, COORDINATORS)
            publication = await unit.publications.get(publication_id)
            if publication.state is not PublicationState.AGREED or inquiry is None:
                return await _approved(unit, publication)
            offering = published.offering_of(publication, inquiry, theme, local_day(unit.now), self._mask)
            await unit.offerings.make(offering, digest(offering), unit.now)
            await unit.offerings.reviewed(offering.id, unit.now)
            await history.note(unit, offering.id, CatalogueAction.ADDED, coordinator.id, after=offering)
            done = replace(publication, state=PublicationState.PUBLISHED, offering_id=offering.id)
            done = await _decide(unit, done, coordinator.id, EventKind.PUBLISHED, offering.id)
            await publishing.note_decision(unit, done, AnswerAction.PUBLISHED)
            await tell_resident(unit, done)
            approved = await _approved(unit, done, here=True)
            await unit.commit(handled=False)
        await self._teaching.refresh()
        return approved

    async def change(self, turn: Turn, publication_id: int, question: str, answer: str, seen: int) -> Approved | Unfit:
        """Put other words in the place of both parts; the resident has not agreed to them yet.

        Args:
            seen: Version from which the change began: of another nothing is changed.
        """
        words = {PublicationPart.QUESTION: question, PublicationPart.ANSWER: answer}
        shown = {part: published.changed(part, typed, self._mask) for part, typed in words.items()}
        unfit = tuple(part for part, kept in shown.items() if kept is None)
        async with self._units.writing(turn) as unit:
            await require(unit, COORDINATORS)
            publication = await unit.publications.get(publication_id)
            if publication.state not in DECIDABLE or publication.version != seen:
                return await _approved(unit, publication)
            if unfit:
                return Unfit(unfit)
            for part, kept in shown.items():
                publication = publishing.edited(publication, part, kept or "")
            await unit.publications.save(publication, unit.now)
            await publishing.note_decision(unit, publication, AnswerAction.CHANGED)
            approved = await _approved(unit, publication, here=True)
            await unit.commit(handled=False)
        return approved

    async def ask_resident(self, turn: Turn, publication_id: int) -> Approved:
        """Show the resident exactly these words, and ask whether others may read them.

        Raises:
            StaleError: It moved on, or nobody can be asked any more.
        """
        async with self._units.writing(turn) as unit:
            await require(unit, COORDINATORS)
            asked = await publishing.propose(unit, await unit.publications.get(publication_id))
            approved = await _approved(unit, asked, here=True)
            await unit.commit(handled=False)
        return approved

    async def reject(self, turn: Turn, publication_id: int, reason: str) -> Approved:
        """Leave it out of the catalogue, and say why to who proposed it."""
        words = clean(self._mask(reason).text)
        async with self._units.writing(turn) as unit:
            coordinator = await require(unit, COORDINATORS)
            publication = await unit.publications.get(publication_id)
            if publication.state not in DECIDABLE:
                return await _approved(unit, publication)
            rejected = replace(publication, state=PublicationState.REJECTED, reason=words)
            rejected = await _decide(unit, rejected, coordinator.id, EventKind.REJECTED, words)
            await publishing.note_decision(unit, rejected, AnswerAction.REJECTED, words)
            approved = await _approved(unit, rejected, here=True)
            await unit.commit(handled=False)
        return approved

    async def retire(self, turn: Turn, publication_id: int) -> Approved:
        """Take a published answer out of the catalogue; who asked and who answered hear it."""
        async with self._units.writing(turn) as unit:
            coordinator = await require(unit, COORDINATORS)
            publication = await unit.publications.get(publication_id)
            if publication.state is not PublicationState.PUBLISHED:
                return await _approved(unit, publication)
            retired = await retire(unit, replace(publication, coordinator_id=coordinator.id))
            await history.note(unit, retired.offering_id or "", CatalogueAction.RETIRED, coordinator.id)
            await publishing.note_decision(unit, retired, AnswerAction.RETIRED)
            await tell_resident(unit, retired)
            approved = await _approved(unit, retired, here=True)
            await unit.commit(handled=False)
        await self._teaching.refresh()
        return approved

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


async def _decide(
    unit: UnitOfWork, publication: Publication, coordinator_id: int, kind: EventKind, text: str | None
) -> Publication:
    decided = replace(publication, coordinator_id=coordinator_id)
    await unit.publications.save(decided, unit.now)
    await publishing.note(unit, decided, kind, text)
    await publishing.tell_proposer(unit, decided)
    return decided


async def _approved(unit: UnitOfWork, publication: Publication, *, here: bool = False) -> Approved:
    by = publication.coordinator_id
    name = await unit.contacts.name_of(by, Role.COORDINATOR) if by is not None else None
    return Approved(publication.nameless(), name, here)
