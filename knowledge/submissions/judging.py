"""A coordinator decides from a chat on what people submit: it is asked for step by step, and then done."""

from dataclasses import replace

from knowledge import asking
from knowledge.agenda import Agenda
from knowledge.catalogue.editing import Faulty
from knowledge.database.unit_of_work import UnitOfWork, Units
from knowledge.domain import OfferingKind, Submission, Turn
from knowledge.drafts import JUDGING, Awaiting
from knowledge.gaps.telling import choices_of
from knowledge.notices.submitting import (
    Said,
    SubmissionFaulty,
    SubmissionKindAsked,
    SubmissionLinkAsked,
    SubmissionOpened,
    SubmissionReasonAsked,
    SubmissionsListed,
    SubmissionThemesAsked,
)
from knowledge.submissions import filling
from knowledge.submissions.becoming import filled_in
from knowledge.submissions.verdicts import Judged, Verdicts


class Judging:
    """The face that `Verdicts` has in a chat; for coordinators only. Who is late sees what was decided."""

    def __init__(self, units: Units, verdicts: Verdicts, agenda: Agenda) -> None:
        self._units = units
        self._verdicts = verdicts
        self._agenda = agenda

    async def list(self, turn: Turn) -> None:
        """What waits."""
        await self._say(turn, SubmissionsListed(await self._verdicts.waiting(turn)), in_place=True)

    async def open(self, turn: Turn, submission_id: int) -> None:
        """Show a submission with what comes near it, or with what was decided on it."""
        judged = await self._verdicts.get(turn, submission_id)
        nearest = choices_of(await self._verdicts.nearest(judged.submission))
        await self._say(turn, SubmissionOpened(judged.submission, nearest, judged.by), in_place=True)

    async def ask_themes(self, turn: Turn, submission_id: int) -> None:
        """Ask for the themes, the likeliest being chosen already; first for a link where there is none."""
        submission = await self._open_one(turn, submission_id)
        if submission is None:
            return
        if submission.url is None:
            await self._await(turn, submission_id, Awaiting.SUBMISSION_LINK, SubmissionLinkAsked(submission_id))
            return
        ordered = await self._verdicts.themes(submission)
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
        await self._save(turn, themed, SubmissionThemesAsked(themed, await self._verdicts.themes(submission)))

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
        """Take it into the catalogue as it was submitted."""
        submission = (await self._verdicts.get(turn, submission_id)).submission
        match await self._verdicts.accept(turn, submission_id, filled_in(submission, kind)):
            case Faulty(faults):
                fields = tuple(dict.fromkeys(fault.field or "" for fault in faults))
                await self._say(turn, SubmissionFaulty(submission_id, fields), in_place=True)
            case Judged(submission, by):
                await self._say(turn, SubmissionOpened(submission, (), by), in_place=True)

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
            await self._reject(turn, submission, words)
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
        judged = await self._verdicts.reject(turn, submission.id, reason)
        async with self._units.writing(turn) as unit:
            await _stop_listening(unit)
            await unit.reply(SubmissionOpened(judged.submission, (), judged.by))
            await unit.commit()

    async def _open_one(self, turn: Turn, submission_id: int) -> Submission | None:
        """A submission that waits; of another what was decided is shown."""
        judged = await self._verdicts.get(turn, submission_id)
        if judged.waits:
            return judged.submission
        await self.open(turn, submission_id)
        return None

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

    async def _say(self, turn: Turn, said: Said, *, in_place: bool = False) -> None:
        async with self._units.writing(turn) as unit:
            await unit.reply(said, in_place=in_place)
            await unit.commit()


async def _stop_listening(unit: UnitOfWork) -> None:
    """Words are no longer awaited for a decision, if they were."""
    contact_id = unit.own_turn.contact.id
    draft = await unit.drafts.of(contact_id)
    if draft.awaiting in JUDGING:
        await unit.drafts.save(contact_id, replace(asking.go_back(draft), about=None), unit.now)
