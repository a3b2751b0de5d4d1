"""A coordinator decides on what people submit: it comes into the catalogue, and is found at once, or it does not."""

from dataclasses import replace

from knowledge import asking
from knowledge.agenda import Agenda
from knowledge.catalogue import history
from knowledge.catalogue.records import digest
from knowledge.database.unit_of_work import UnitOfWork, Units
from knowledge.domain import CatalogueAction, OfferingKind, QuestionCard, Role, Submission, SubmissionStatus, Turn
from knowledge.drafts import JUDGING, Awaiting
from knowledge.errors import NotFoundError
from knowledge.gaps.teaching import Teaching
from knowledge.gaps.telling import choices_of
from knowledge.matching.finding import Matching
from knowledge.notices.coordinating import Choice
from knowledge.notices.submitting import (
    SubmissionAccepted,
    SubmissionFaulty,
    SubmissionKindAsked,
    SubmissionLinkAsked,
    SubmissionOpened,
    SubmissionReasonAsked,
    SubmissionRejected,
    SubmissionsListed,
    SubmissionThemesAsked,
)
from knowledge.rights import COORDINATORS, require
from knowledge.submissions import filling
from knowledge.submissions.becoming import offering_of
from knowledge.submissions.conversation import NEAREST


class Judging:
    """Decisions on submissions, for coordinators only; the first who decides wins, and who is late sees what it was."""

    def __init__(self, units: Units, matching: Matching, teaching: Teaching, agenda: Agenda) -> None:
        self._units = units
        self._matching = matching
        self._teaching = teaching
        self._agenda = agenda

    async def list(self, turn: Turn) -> None:
        """What waits."""
        async with self._units.writing(turn) as unit:
            await require(unit, COORDINATORS)
            await unit.reply(SubmissionsListed(tuple(await unit.submissions.waiting())), in_place=True)
            await unit.commit()

    async def open(self, turn: Turn, submission_id: int) -> None:
        """Show a submission with what comes near it, or with what was decided on it."""
        submission = await self._submission(turn, submission_id)
        nearest = await self._nearest(submission)
        async with self._units.writing(turn) as unit:
            await unit.reply(SubmissionOpened(submission, nearest, await _decider(unit, submission)), in_place=True)
            await unit.commit()

    async def ask_themes(self, turn: Turn, submission_id: int) -> None:
        """Ask for the themes, the likeliest being chosen already; first for a link where there is none."""
        submission = await self._open_one(turn, submission_id)
        if submission is None:
            return
        if submission.url is None:
            await self._await(turn, submission_id, Awaiting.SUBMISSION_LINK, SubmissionLinkAsked(submission_id))
            return
        ordered = await self._themes(submission)
        themed = replace(submission, themes=submission.themes or ordered[:1])
        await self._save(turn, themed, SubmissionThemesAsked(themed, ordered))

    async def choose_theme(self, turn: Turn, submission_id: int, theme: str, *, wanted: bool) -> None:
        """Put it under a theme, or take it away there; twice is as good as once."""
        known = self._agenda.theme(theme).id
        submission = await self._open_one(turn, submission_id)
        if submission is None:
            return
        others = tuple(one for one in submission.themes if one != known)
        themed = replace(submission, themes=(*others, known) if wanted else others)
        await self._save(turn, themed, SubmissionThemesAsked(themed, await self._themes(submission)))

    async def ask_kind(self, turn: Turn, submission_id: int) -> None:
        """Ask what kind of offering it is, when it has a theme."""
        submission = await self._open_one(turn, submission_id)
        if submission is None:
            return
        if submission.themes:
            await self._save(turn, submission, SubmissionKindAsked(submission_id))
        else:
            await self.ask_themes(turn, submission_id)

    async def accept(self, turn: Turn, submission_id: int, kind: OfferingKind) -> None:
        """Take it into the catalogue, checked as an import is; tell who submitted it."""
        async with self._units.writing(turn) as unit:
            coordinator = await require(unit, COORDINATORS)
            submission = await unit.submissions.get(submission_id)
            if submission.status is SubmissionStatus.SENT:
                offering, faults = offering_of(submission, kind, await unit.offerings.all(), self._agenda)
                if offering is None:
                    fields = tuple(dict.fromkeys(fault.field or "" for fault in faults))
                    await unit.reply(SubmissionFaulty(submission_id, fields), in_place=True)
                    await unit.commit()
                    return
                await unit.offerings.make(offering, digest(offering), unit.now, submission.contact_id)
                await unit.offerings.reviewed(offering.id, unit.now)
                await history.note(unit, offering.id, CatalogueAction.ADDED, coordinator.id, after=offering)
                submission = replace(
                    submission,
                    status=SubmissionStatus.ACCEPTED,
                    coordinator_id=coordinator.id,
                    offering_id=offering.id,
                )
                await unit.submissions.save(submission, unit.now)
                if submission.contact_id is not None:
                    await unit.tell(submission.contact_id, SubmissionAccepted(offering.title, offering.id))
            await unit.reply(SubmissionOpened(submission, (), await _decider(unit, submission)), in_place=True)
            await unit.commit()
        await self._teaching.refresh()

    async def ask_reason(self, turn: Turn, submission_id: int) -> None:
        """Take the next free message as the reason that the submitter hears."""
        if await self._open_one(turn, submission_id) is not None:
            await self._await(turn, submission_id, Awaiting.REJECTION, SubmissionReasonAsked(submission_id))

    async def take(self, turn: Turn, awaiting: Awaiting, submission_id: int, words: str) -> None:
        """Take typed words, masked, for what they were asked for."""
        submission = await self._open_one(turn, submission_id)
        if submission is None:
            await self._go_back(turn)
        elif awaiting is Awaiting.REJECTION:
            await self._reject(turn, submission, filling.clean(words))
        else:
            await self._take_link(turn, submission, words)

    # --- steps --------------------------------------------------------------------------------------------------------

    async def _take_link(self, turn: Turn, submission: Submission, words: str) -> None:
        url = filling.address(words)
        if url is None:
            await self._say(turn, SubmissionLinkAsked(submission.id, refused=True))
            return
        async with self._units.writing(turn) as unit:
            await unit.submissions.save(replace(submission, url=url), unit.now)
            await _stop_listening(unit)
            await unit.commit(handled=False)
        await self.ask_themes(turn, submission.id)

    async def _reject(self, turn: Turn, submission: Submission, reason: str) -> None:
        async with self._units.writing(turn) as unit:
            coordinator = await require(unit, COORDINATORS)
            rejected = replace(
                submission, status=SubmissionStatus.REJECTED, coordinator_id=coordinator.id, reason=reason
            )
            await unit.submissions.save(rejected, unit.now)
            await _stop_listening(unit)
            if submission.contact_id is not None:
                await unit.tell(submission.contact_id, SubmissionRejected(submission.title, reason))
            await unit.reply(SubmissionOpened(rejected, (), await _decider(unit, rejected)))
            await unit.commit()

    async def _open_one(self, turn: Turn, submission_id: int) -> Submission | None:
        """A submission that waits; of another what was decided is shown."""
        submission = await self._submission(turn, submission_id)
        if submission.status is SubmissionStatus.SENT:
            return submission
        await self.open(turn, submission_id)
        return None

    async def _submission(self, turn: Turn, submission_id: int) -> Submission:
        """A submission, for who may see it; raises NotFoundError for what was not sent."""
        async with self._units.reading(turn) as unit:
            await require(unit, COORDINATORS)
            submission = await unit.submissions.get(submission_id)
        if submission.status is SubmissionStatus.DRAFT:
            raise NotFoundError("submission", submission_id)
        return submission

    async def _nearest(self, submission: Submission) -> tuple[Choice, ...]:
        if submission.status is not SubmissionStatus.SENT:
            return ()
        card = QuestionCard(what=submission.searched)
        judged = await self._matching.judge(submission.searched, card, submission.language)
        return choices_of([one.suggestion.offering for one in judged.weighed[:NEAREST]])

    async def _themes(self, submission: Submission) -> tuple[str, ...]:
        """All themes, the likeliest first."""
        card = QuestionCard(what=submission.searched)
        match = await self._matching.find(submission.searched, card, submission.language)
        return tuple(dict.fromkeys((*match.themes, *(theme.id for theme in self._agenda.themes))))

    async def _save(
        self, turn: Turn, submission: Submission, asked: SubmissionThemesAsked | SubmissionKindAsked
    ) -> None:
        async with self._units.writing(turn) as unit:
            await unit.submissions.save(submission, unit.now)
            await unit.reply(asked, in_place=True)
            await unit.commit()

    async def _await(
        self, turn: Turn, submission_id: int, awaiting: Awaiting, asked: SubmissionLinkAsked | SubmissionReasonAsked
    ) -> None:
        async with self._units.writing(turn) as unit:
            contact_id = turn.contact.id
            draft = asking.step_aside(await unit.drafts.of(contact_id), awaiting)
            await unit.drafts.save(contact_id, replace(draft, about=submission_id), unit.now)
            await unit.reply(asked)
            await unit.commit()

    async def _go_back(self, turn: Turn) -> None:
        async with self._units.writing(turn) as unit:
            await _stop_listening(unit)
            await unit.commit(handled=False)

    async def _say(self, turn: Turn, asked: SubmissionLinkAsked) -> None:
        async with self._units.writing(turn) as unit:
            await unit.reply(asked)
            await unit.commit()


async def _decider(unit: UnitOfWork, submission: Submission) -> str | None:
    """The name of who decided."""
    by = submission.coordinator_id
    return await unit.contacts.name_of(by, Role.COORDINATOR) if by is not None else None


async def _stop_listening(unit: UnitOfWork) -> None:
    """Words are no longer awaited for a decision, if they were."""
    contact_id = unit.own_turn.contact.id
    draft = await unit.drafts.of(contact_id)
    if draft.awaiting in JUDGING:
        await unit.drafts.save(contact_id, replace(asking.go_back(draft), about=None), unit.now)
