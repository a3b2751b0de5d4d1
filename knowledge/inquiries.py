"""After a question was submitted: what was found, what people say of it, and everything they asked."""

from knowledge import asking
from knowledge.database.unit_of_work import UnitOfWork, Units
from knowledge.domain import Feedback, GapReason, Inquiry, InquiryStatus, PublicationState, Turn
from knowledge.errors import StaleError
from knowledge.gaps.news import JUDGED, ask_once
from knowledge.gaps.signalling import signal
from knowledge.humans import desk
from knowledge.humans.forwarding import opened
from knowledge.humans.standing import standing_of
from knowledge.matching.finding import Matching
from knowledge.notices import Notice
from knowledge.notices.results import FeedbackNoted, InquiriesListed, InquiryLine, InquiryWithdrawn
from knowledge.rights import require_asker
from knowledge.submitting import results

LISTED = 15
"""Inquiries in one list: clipped as they are there, they fit in one Telegram message of 4096."""


class Inquiries:
    """One's own inquiries and their results."""

    def __init__(self, units: Units, matching: Matching) -> None:
        self._units = units
        self._matching = matching

    async def feedback(self, turn: Turn, inquiry_id: int, rank: int, feedback: Feedback) -> None:
        """Note whether a suggestion helps; when all that was shown is rejected, the inquiry becomes a gap signal."""
        async with self._units.writing(turn) as unit:
            inquiry = await require_asker(unit, inquiry_id)
            shown = await unit.inquiries.shown(inquiry_id)
            if rank not in shown:
                raise StaleError
            if shown[rank] is not feedback:
                await unit.inquiries.give_feedback(inquiry_id, rank, feedback, unit.now)
                await unit.reply(await _noted(unit, inquiry, {**shown, rank: feedback}, rank))
            await unit.commit()

    async def more(self, turn: Turn, inquiry_id: int) -> None:
        """Show the next few; honest when there are no more."""
        async with self._units.writing(turn) as unit:
            inquiry = await require_asker(unit, inquiry_id)
            first_rank = max(await unit.inquiries.shown(inquiry_id), default=0) + 1
            await unit.reply(await self._results(unit, inquiry, first_rank))
            await unit.commit()

    async def show_results(self, turn: Turn, inquiry_id: int) -> None:
        """Show the results again, from the first."""
        async with self._units.writing(turn) as unit:
            inquiry = await require_asker(unit, inquiry_id)
            await unit.reply(await self._results(unit, inquiry, 1))
            await unit.commit()

    async def list_mine(self, turn: Turn) -> None:
        """Everything I asked, newest first."""
        async with self._units.writing(turn) as unit:
            mine = await unit.inquiries.of(turn.contact.id, LISTED)
            lines = tuple([await _line(unit, inquiry) for inquiry in mine])
            earlier = await unit.inquiries.count(turn.contact.id) - len(lines)
            await unit.reply(InquiriesListed(lines, earlier))
            await unit.commit()

    async def open(self, turn: Turn, inquiry_id: int) -> None:
        """One of mine, with what can be done about it."""
        async with self._units.writing(turn) as unit:
            await unit.reply(await opened(unit, await require_asker(unit, inquiry_id, withdrawn=True)))
            await unit.commit()

    async def withdraw(self, turn: Turn, inquiry_id: int) -> None:
        """Take an inquiry back; whoever was working on it hears so."""
        async with self._units.writing(turn) as unit:
            inquiry = await require_asker(unit, inquiry_id, withdrawn=True)
            if inquiry.status is not InquiryStatus.WITHDRAWN:
                await desk.withdraw(unit, inquiry_id)
                await unit.inquiries.set_status(inquiry_id, InquiryStatus.WITHDRAWN)
                await _take_back_signal(unit, inquiry_id)
                await _stop_asking(unit, inquiry_id)
                await _stop_publishing(unit, inquiry_id)
            await unit.reply(InquiryWithdrawn(inquiry_id))
            await unit.commit()

    async def _results(self, unit: UnitOfWork, inquiry: Inquiry, first_rank: int) -> Notice:
        suggestions = await unit.inquiries.suggestions(inquiry.id)
        sure = self._matching.is_sure(inquiry.probability)
        return await results(unit, inquiry, suggestions, first_rank, sure=sure)


async def _line(unit: UnitOfWork, inquiry: Inquiry) -> InquiryLine:
    standing = await standing_of(unit, inquiry.id)
    return InquiryLine(inquiry.id, inquiry.question, inquiry.status, inquiry.created_at, standing)


async def _noted(unit: UnitOfWork, inquiry: Inquiry, said: dict[int, Feedback | None], rank: int) -> FeedbackNoted:
    suggestions = await unit.inquiries.suggestions(inquiry.id)
    helps = said[rank] is Feedback.HELPS
    all_rejected = all(feedback is Feedback.DOES_NOT_FIT for feedback in said.values())
    if helps and inquiry.status in JUDGED:
        await unit.inquiries.set_status(inquiry.id, InquiryStatus.HELPED)
        await unit.signals.drop(inquiry.id)
    elif all_rejected:
        await signal(unit, inquiry, GapReason.REJECTED, suggestions)
        if inquiry.status in JUDGED:
            await unit.inquiries.set_status(inquiry.id, InquiryStatus.UNMATCHED)
    asks = all_rejected and await ask_once(unit, inquiry)
    return FeedbackNoted(inquiry.id, helps, suggestions[rank - 1].offering.title, all_rejected, asks)


async def _take_back_signal(unit: UnitOfWork, inquiry_id: int) -> None:
    """Nothing is missing any more for who asked; what their words taught is forgotten."""
    signal = await unit.signals.of_inquiry(inquiry_id)
    if signal is not None:
        await unit.resolutions.take_back(signal.id, unit.now)
        await unit.signals.remove(signal.id)


async def _stop_asking(unit: UnitOfWork, inquiry_id: int) -> None:
    contact_id = unit.own_turn.contact.id
    draft = await unit.drafts.of(contact_id)
    if draft.inquiry == inquiry_id:
        await unit.drafts.save(contact_id, asking.drop(draft), unit.now)


async def _stop_publishing(unit: UnitOfWork, inquiry_id: int) -> None:
    """Nothing more is asked about its answer; what was published stays until the asker takes that yes back too."""
    escalation = await unit.escalations.last_for(inquiry_id)
    publication = await unit.publications.of_escalation(escalation.id) if escalation else None
    if publication and publication.state not in {PublicationState.PUBLISHED, PublicationState.RETIRED}:
        await unit.publications.drop(publication.id)
