"""What becomes of what people submit: decided by coordinators, and given as values, whoever shows them."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from knowledge.agenda import Agenda
from knowledge.catalogue import history
from knowledge.catalogue.editing import Faulty
from knowledge.catalogue.forms import OfferingForm, checked
from knowledge.catalogue.records import digest
from knowledge.database.unit_of_work import UnitOfWork, Units
from knowledge.domain import (
    AuditEntry,
    AuditSubject,
    CatalogueAction,
    Masked,
    Offering,
    QuestionCard,
    Role,
    Submission,
    SubmissionAction,
    SubmissionStatus,
    Turn,
)
from knowledge.errors import NotFoundError
from knowledge.matching.finding import Matching
from knowledge.matching.refreshing import Teaching
from knowledge.notices.submitting import SubmissionAccepted, SubmissionRejected
from knowledge.rights import COORDINATORS, require
from knowledge.submissions.becoming import id_for
from knowledge.submissions.conversation import NEAREST
from knowledge.submissions.filling import clean


@dataclass(frozen=True, slots=True)
class Judged:
    """A submission as it is now.

    Attributes:
        by: Name of the coordinator who decided; None where nobody did or they are not known any more.
        here: It was decided just now, by who asked for that; False: nobody decided, or somebody else was first.
    """

    submission: Submission
    by: str | None
    here: bool = False

    @property
    def waits(self) -> bool:
        """Whether nobody has decided yet."""
        return self.submission.status is SubmissionStatus.SENT


class Verdicts:
    """Decisions on submissions; the first who decides wins.

    All of them raise NotAllowedError for who does not coordinate, and NotFoundError for what was not sent.
    """

    def __init__(
        self, units: Units, matching: Matching, teaching: Teaching, agenda: Agenda, mask: Callable[[str], Masked]
    ) -> None:
        self._units = units
        self._matching = matching
        self._teaching = teaching
        self._agenda = agenda
        self._mask = mask

    async def waiting(self, turn: Turn) -> tuple[Submission, ...]:
        """What nobody has decided on, oldest first."""
        async with self._units.reading(turn) as unit:
            await require(unit, COORDINATORS)
            return tuple(await unit.submissions.waiting())

    async def get(self, turn: Turn, submission_id: int) -> Judged:
        """A submission, with who decided on it."""
        async with self._units.reading(turn) as unit:
            await require(unit, COORDINATORS)
            return await _judged(unit, await _sent(unit, submission_id))

    async def nearest(self, submission: Submission) -> tuple[Offering, ...]:
        """Offerings that may be the same; none where it was decided on."""
        if submission.status is not SubmissionStatus.SENT:
            return ()
        card = QuestionCard(what=submission.searched)
        judged = await self._matching.judge(submission.searched, card, submission.language)
        return tuple(one.suggestion.offering for one in judged.weighed[:NEAREST])

    async def themes(self, submission: Submission) -> tuple[str, ...]:
        """All themes, the likeliest first."""
        card = QuestionCard(what=submission.searched)
        match = await self._matching.find(submission.searched, card, submission.language)
        return tuple(dict.fromkeys((*match.themes, *(theme.id for theme in self._agenda.themes))))

    async def accept(self, turn: Turn, submission_id: int, form: OfferingForm) -> Judged | Faulty:
        """Take it into the catalogue as a form describes it, where it is found at once; tell who submitted it.

        Args:
            form: Its id is ignored.
        """
        async with self._units.writing(turn) as unit:
            coordinator = await require(unit, COORDINATORS)
            submission = await _sent(unit, submission_id)
            if submission.status is not SubmissionStatus.SENT:
                return await _judged(unit, submission)
            named = replace(form, id=id_for(submission, form.title))
            offering = checked(named, await unit.offerings.all(), self._agenda)
            if not isinstance(offering, Offering):
                return Faulty(offering)
            accepted = replace(submission, status=SubmissionStatus.ACCEPTED, offering_id=offering.id)
            await _make(unit, offering, submission.contact_id)
            judged = await _decide(unit, accepted, coordinator.id, SubmissionAction.ACCEPTED)
            if submission.contact_id is not None:
                await unit.tell(submission.contact_id, SubmissionAccepted(offering.title, offering.id))
            await unit.commit(handled=False)
        await self._teaching.refresh()
        return judged

    async def reject(self, turn: Turn, submission_id: int, reason: str) -> Judged:
        """Send it back with the reason, so that who submitted it can do it again otherwise."""
        words = clean(self._mask(reason).text)
        async with self._units.writing(turn) as unit:
            coordinator = await require(unit, COORDINATORS)
            submission = await _sent(unit, submission_id)
            if submission.status is not SubmissionStatus.SENT:
                return await _judged(unit, submission)
            rejected = replace(submission, status=SubmissionStatus.REJECTED, reason=words)
            judged = await _decide(unit, rejected, coordinator.id, SubmissionAction.REJECTED)
            if submission.contact_id is not None:
                await unit.tell(submission.contact_id, SubmissionRejected(submission.title, words))
            await unit.commit(handled=False)
        return judged


async def _sent(unit: UnitOfWork, submission_id: int) -> Submission:
    """A submission that somebody sent; of a draft nobody knows but who writes it."""
    submission = await unit.submissions.get(submission_id)
    if submission.status is SubmissionStatus.DRAFT:
        raise NotFoundError("submission", submission_id)
    return submission


async def _judged(unit: UnitOfWork, submission: Submission, *, here: bool = False) -> Judged:
    by = submission.coordinator_id
    return Judged(submission, await unit.contacts.name_of(by, Role.COORDINATOR) if by is not None else None, here)


async def _make(unit: UnitOfWork, offering: Offering, provider_id: int | None) -> None:
    await unit.offerings.make(offering, digest(offering), unit.now, provider_id)
    await unit.offerings.reviewed(offering.id, unit.now)
    await history.note(unit, offering.id, CatalogueAction.ADDED, unit.own_turn.contact.id, after=offering)


async def _decide(unit: UnitOfWork, submission: Submission, coordinator_id: int, action: SubmissionAction) -> Judged:
    decided = replace(submission, coordinator_id=coordinator_id)
    await unit.submissions.save(decided, unit.now)
    entry = AuditEntry(coordinator_id, AuditSubject.SUBMISSION, str(submission.id), action, note=submission.reason)
    await unit.audit.note(entry, unit.now)
    return await _judged(unit, decided, here=True)
