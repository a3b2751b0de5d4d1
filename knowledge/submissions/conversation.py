"""Submitting an offering: a short conversation that ends with a coordinator.

What is told so far is a row of its own: whatever comes between, /aanbieden goes on where it was.
"""

from dataclasses import replace

from knowledge import asking
from knowledge.database.unit_of_work import UnitOfWork, Units
from knowledge.domain import Audience, QuestionCard, Refusal, Step, Submission, SubmissionStatus, Turn
from knowledge.drafts import Awaiting
from knowledge.errors import NotAllowedError, StaleError
from knowledge.gaps.telling import choices_of
from knowledge.languages import Languages
from knowledge.matching.finding import Matching
from knowledge.notices.coordinating import Choice
from knowledge.notices.meeting import Welcome
from knowledge.notices.submitting import SubmissionArrived, SubmissionAsked, SubmissionLeft, SubmissionSent
from knowledge.submissions import filling

NEAREST = 3
"""Offerings shown that may be the same: as many as are shown for a question."""


class Submitting:
    """The conversation with who submits an offering."""

    def __init__(self, units: Units, matching: Matching, languages: Languages, retention_days: int) -> None:
        self._units = units
        self._matching = matching
        self._languages = languages
        self._retention_days = retention_days

    async def start(self, turn: Turn) -> None:
        """Begin, or go on with what was begun; who has not agreed to what is kept is asked that first."""
        if turn.contact.consented_at is None:
            async with self._units.writing(turn) as unit:
                await unit.reply(Welcome(question_waiting=False, retention_days=self._retention_days))
                await unit.commit()
            return
        async with self._units.reading() as unit:
            begun = await unit.submissions.draft_of(turn.contact.id)
        nearest = await self._nearest(begun) if begun else ()
        async with self._units.writing(turn) as unit:
            language = turn.contact.language
            draft = begun or await unit.submissions.begin(turn.contact.id, language, unit.now)
            await _listen(unit, draft.id)
            await unit.reply(SubmissionAsked(draft, nearest, resumed=begun is not None))
            await unit.commit()

    async def start_over(self, turn: Turn, submission_id: int) -> None:
        """Forget what was told, and begin anew."""
        async with self._units.writing(turn) as unit:
            await _own(unit, submission_id)
            await unit.submissions.forget_draft(turn.contact.id)
            draft = await unit.submissions.begin(turn.contact.id, turn.contact.language, unit.now)
            await _listen(unit, draft.id)
            await unit.reply(SubmissionAsked(draft))
            await unit.commit()

    async def take(self, turn: Turn, submission_id: int, words: str | None) -> None:
        """Take what somebody typed, masked, as the answer to what was asked; None is what holds no words."""
        async with self._units.reading(turn) as unit:
            draft = await _own(unit, submission_id)
        answer = filling.answered(draft, words, self._languages.detect) if words else Refusal.NO_WORDS
        await self._go_on(turn, draft, answer)

    async def choose(self, turn: Turn, submission_id: int, audience: Audience, *, wanted: bool) -> None:
        """Note for whom it is; what is pressed late is only shown what is asked now."""
        draft = await self._draft(turn, submission_id)
        told = filling.chosen(draft, audience, wanted=wanted) if draft.step is Step.AUDIENCES else draft
        await self._go_on(turn, draft, told, in_place=True)

    async def go_on(self, turn: Turn, submission_id: int, step: Step) -> None:
        """Leave a step that may be left."""
        draft = await self._draft(turn, submission_id)
        await self._go_on(turn, draft, filling.gone_on(draft) if draft.step is step else draft, in_place=True)

    async def edit(self, turn: Turn, submission_id: int, step: Step) -> None:
        """Change one part, from the card."""
        draft = await self._draft(turn, submission_id)
        at_card = draft.step is Step.REVIEW
        await self._go_on(turn, draft, filling.editing(draft, step) if at_card else draft)

    async def send(self, turn: Turn, submission_id: int) -> None:
        """Give it to the coordinators; a second tap says again that it was given."""
        async with self._units.writing(turn) as unit:
            submission = await _own(unit, submission_id, sent=True)
            if submission.status is SubmissionStatus.DRAFT:
                if submission.step is not Step.REVIEW:
                    raise StaleError
                sent = replace(submission, status=SubmissionStatus.SENT, sent_at=unit.now)
                await unit.submissions.save(sent, unit.now)
                await _stop_listening(unit)
                for coordinator in await unit.contacts.coordinators():
                    await unit.tell(coordinator.id, SubmissionArrived(sent))
            await unit.reply(SubmissionSent(submission.title), in_place=True)
            await unit.commit()

    async def leave(self, turn: Turn) -> None:
        """Stop for now; what was told waits."""
        async with self._units.writing(turn) as unit:
            await _stop_listening(unit)
            await unit.reply(SubmissionLeft())
            await unit.commit()

    # --- steps --------------------------------------------------------------------------------------------------------

    async def _go_on(
        self, turn: Turn, draft: Submission, answer: Submission | Refusal, *, in_place: bool = False
    ) -> None:
        """Keep the answer and ask what comes next, or say why it cannot be taken."""
        told, refusal = (draft, answer) if isinstance(answer, Refusal) else (answer, None)
        nearest = await self._nearest(told)
        async with self._units.writing(turn) as unit:
            await _own(unit, draft.id)
            await unit.submissions.save(told, unit.now)
            await _listen(unit, told.id)
            stays = in_place and told.step is draft.step and refusal is None
            await unit.reply(SubmissionAsked(told, nearest, refusal), in_place=stays)
            await unit.commit()

    async def _draft(self, turn: Turn, submission_id: int) -> Submission:
        async with self._units.reading(turn) as unit:
            return await _own(unit, submission_id)

    async def _nearest(self, submission: Submission) -> tuple[Choice, ...]:
        """The offerings that may be the same, where that is asked."""
        if submission.step is not Step.NEAREST:
            return ()
        card = QuestionCard(what=submission.searched)
        judged = await self._matching.judge(submission.searched, card, submission.language)
        return choices_of([one.suggestion.offering for one in judged.weighed[:NEAREST]])


async def _own(unit: UnitOfWork, submission_id: int, *, sent: bool = False) -> Submission:
    """What this person is in the middle of submitting.

    Args:
        sent: Also when it was sent.

    Raises:
        NotAllowedError: It is somebody else's.
        StaleError: It was sent.
    """
    submission = await unit.submissions.get(submission_id)
    if submission.contact_id != unit.own_turn.contact.id:
        raise NotAllowedError
    if submission.status is not SubmissionStatus.DRAFT and not sent:
        raise StaleError
    return submission


async def _listen(unit: UnitOfWork, submission_id: int) -> None:
    """Take the next free message as an answer."""
    contact_id = unit.own_turn.contact.id
    draft = asking.step_aside(await unit.drafts.of(contact_id), Awaiting.SUBMISSION)
    await unit.drafts.save(contact_id, replace(draft, about=submission_id), unit.now)


async def _stop_listening(unit: UnitOfWork) -> None:
    """Free messages are what they were before, if they were answers."""
    contact_id = unit.own_turn.contact.id
    draft = await unit.drafts.of(contact_id)
    if draft.awaiting is Awaiting.SUBMISSION:
        await unit.drafts.save(contact_id, replace(asking.go_back(draft), about=None), unit.now)
