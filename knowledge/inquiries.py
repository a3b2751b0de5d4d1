"""After a question was submitted: what was found, what people say of it, and everything they asked."""

from knowledge.domain import Feedback, GapReason, Inquiry, InquiryStatus, Turn
from knowledge.errors import StaleError
from knowledge.escalations import Escalations
from knowledge.notices import (
    FeedbackNoted,
    InquiriesListed,
    InquiryLine,
    InquiryOpened,
    InquiryWithdrawn,
    NothingMore,
    Notice,
    ResultsShown,
)
from knowledge.submitting import SHOWN_AT_ONCE, likely_lacune, without_examples
from knowledge.unit_of_work import UnitOfWork, Units


class Inquiries:
    """One's own inquiries and their results."""

    def __init__(self, units: Units, escalations: Escalations) -> None:
        self._units = units
        self._escalations = escalations

    async def feedback(self, turn: Turn, inquiry_id: int, rank: int, feedback: Feedback) -> None:
        """Note whether a suggestion helps; when all that was shown is rejected, the inquiry becomes a gap signal."""
        async with self._units.writing(turn) as unit:
            inquiry = await self._own(unit, turn, inquiry_id)
            shown = await unit.inquiries.shown(inquiry_id)
            if rank not in shown:
                raise StaleError
            if shown[rank] is not feedback:
                await unit.inquiries.give_feedback(inquiry_id, rank, feedback, unit.now)
                await unit.reply(await self._noted(unit, inquiry, {**shown, rank: feedback}, rank))
            await unit.commit()

    async def more(self, turn: Turn, inquiry_id: int) -> None:
        """Show the next few; honest when there are no more."""
        async with self._units.writing(turn) as unit:
            inquiry = await self._own(unit, turn, inquiry_id)
            first_rank = max(await unit.inquiries.shown(inquiry_id), default=0) + 1
            await unit.reply(await self._page(unit, inquiry, first_rank))
            await unit.commit()

    async def show_results(self, turn: Turn, inquiry_id: int) -> None:
        """Show the results again, from the first."""
        async with self._units.writing(turn) as unit:
            inquiry = await self._own(unit, turn, inquiry_id)
            await unit.reply(await self._page(unit, inquiry, 1))
            await unit.commit()

    async def list_mine(self, turn: Turn) -> None:
        """Everything I asked, newest first."""
        async with self._units.writing(turn) as unit:
            mine = await unit.inquiries.of(turn.contact.id)
            lines = tuple(InquiryLine(i.id, i.question, i.status, i.created_at) for i in mine)
            await unit.reply(InquiriesListed(lines))
            await unit.commit()

    async def open(self, turn: Turn, inquiry_id: int) -> None:
        """One of mine, with what can be done about it."""
        async with self._units.writing(turn) as unit:
            inquiry = await self._own(unit, turn, inquiry_id)
            escalation = await unit.escalations.last_for(inquiry_id)
            await unit.reply(
                InquiryOpened(inquiry, escalation.id if escalation else None, escalation.state if escalation else None)
            )
            await unit.commit()

    async def withdraw(self, turn: Turn, inquiry_id: int) -> None:
        """Take an inquiry back; whoever was working on it hears so."""
        async with self._units.writing(turn) as unit:
            inquiry = await self._own(unit, turn, inquiry_id)
            if inquiry.status is not InquiryStatus.WITHDRAWN:
                await self._escalations.withdraw(unit, inquiry_id)
                await unit.inquiries.set_status(inquiry_id, InquiryStatus.WITHDRAWN)
                await unit.gaps.drop(inquiry_id)
            await unit.reply(InquiryWithdrawn(inquiry_id))
            await unit.commit()

    async def _own(self, unit: UnitOfWork, turn: Turn, inquiry_id: int) -> Inquiry:
        inquiry = await unit.inquiries.get(inquiry_id)
        if inquiry.contact_id != turn.contact.id:
            raise StaleError
        return inquiry

    async def _noted(
        self, unit: UnitOfWork, inquiry: Inquiry, said: dict[int, Feedback | None], rank: int
    ) -> FeedbackNoted:
        suggestions = await unit.inquiries.suggestions(inquiry.id)
        helps = said[rank] is Feedback.HELPS
        all_rejected = all(feedback is Feedback.DOES_NOT_FIT for feedback in said.values())
        if helps and inquiry.status in {InquiryStatus.SHOWN, InquiryStatus.UNMATCHED}:
            await unit.inquiries.set_status(inquiry.id, InquiryStatus.HELPED)
            await unit.gaps.drop(inquiry.id)
        elif all_rejected:
            await unit.inquiries.set_status(inquiry.id, InquiryStatus.UNMATCHED)
            await unit.gaps.add(inquiry, GapReason.REJECTED, likely_lacune(suggestions), unit.now)
        return FeedbackNoted(inquiry.id, helps, suggestions[rank - 1].offering.title, all_rejected)

    async def _page(self, unit: UnitOfWork, inquiry: Inquiry, first_rank: int) -> Notice:
        suggestions = await unit.inquiries.suggestions(inquiry.id)
        page = tuple(map(without_examples, suggestions[first_rank - 1 : first_rank - 1 + SHOWN_AT_ONCE]))
        if not page:
            return NothingMore(inquiry.id)
        await unit.inquiries.show(inquiry.id, first_rank, len(page), unit.now)
        more = len(suggestions) >= first_rank + SHOWN_AT_ONCE
        return ResultsShown(
            inquiry.id,
            inquiry.question,
            inquiry.theme,
            inquiry.priority_question,
            page,
            first_rank,
            more,
            fits=inquiry.status is not InquiryStatus.UNMATCHED,
        )
