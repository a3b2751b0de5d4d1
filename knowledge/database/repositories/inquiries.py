"""Submitted questions, what was suggested for them, and what people said of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from pydantic import TypeAdapter
from sqlalchemy import delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from knowledge.database.repositories.offerings import to_offering
from knowledge.database.tables import InquiryRow, OfferingRow, SuggestionRow
from knowledge.domain import (
    Feedback,
    Inquiry,
    InquiryStatus,
    Language,
    Message,
    QuestionCard,
    Reason,
    Suggestion,
)
from knowledge.errors import NotFoundError

_CARD = TypeAdapter(QuestionCard)
_ATTACHMENTS = TypeAdapter(tuple[Message, ...])


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the asker of an inquiry said of an offering that was suggested."""

    inquiry: int
    offering: str
    feedback: Feedback


class Inquiries:
    """Inquiries and their suggestions."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(self, inquiry: Inquiry, suggestions: Sequence[Suggestion]) -> Inquiry:
        """Keep a new inquiry (its id is ignored) with what was found for it; gives it back with its id."""
        row = InquiryRow(contact_id=inquiry.contact_id, created_at=inquiry.created_at, news=inquiry.news)
        _fill(row, inquiry)
        self._session.add(row)
        await self._session.flush()
        for rank, suggestion in enumerate(suggestions, start=1):
            self._session.add(_suggestion_row(row.id, rank, suggestion))
        return to_inquiry(row)

    async def revise(self, inquiry: Inquiry, suggestions: Sequence[Suggestion]) -> None:
        """Put a sharpened question, and what was found for it, in the place of the former."""
        row = await self._session.get_one(InquiryRow, inquiry.id)
        _fill(row, inquiry)
        await self._session.execute(delete(SuggestionRow).where(SuggestionRow.inquiry_id == inquiry.id))
        for rank, suggestion in enumerate(suggestions, start=1):
            self._session.add(_suggestion_row(inquiry.id, rank, suggestion))

    async def get(self, inquiry_id: int) -> Inquiry:
        """An inquiry; raises NotFoundError."""
        row = await self._session.get(InquiryRow, inquiry_id)
        if row is None:
            raise NotFoundError("inquiry", inquiry_id)
        return to_inquiry(row)

    async def of(self, contact_id: int, limit: int | None) -> Sequence[Inquiry]:
        """What somebody asked, newest first; at most so many, None for all."""
        rows = await self._session.scalars(
            select(InquiryRow).where(InquiryRow.contact_id == contact_id).order_by(InquiryRow.id.desc()).limit(limit)
        )
        return [to_inquiry(row) for row in rows]

    async def count(self, contact_id: int) -> int:
        """How many inquiries somebody has."""
        query = select(func.count()).select_from(InquiryRow).where(InquiryRow.contact_id == contact_id)
        return await self._session.scalar(query) or 0

    async def set_status(self, inquiry_id: int, status: InquiryStatus) -> None:
        """Note how far it came."""
        await self._session.execute(update(InquiryRow).where(InquiryRow.id == inquiry_id).values(status=status))

    async def want_news(self, inquiry_id: int, *, wanted: bool) -> None:
        """Note whether its asker wants to hear what comes later; while they were asked and did not say, they do not."""
        await self._session.execute(update(InquiryRow).where(InquiryRow.id == inquiry_id).values(news=wanted))

    async def set_question(self, inquiry_id: int, question: str) -> None:
        """Put other words in the place of the question, as the resident wants it forwarded."""
        await self._session.execute(update(InquiryRow).where(InquiryRow.id == inquiry_id).values(question=question))

    async def forget_before(self, moment: datetime) -> int:
        """Delete what was asked before then, with all that hangs on it.

        Returns:
            How many.
        """
        gone = await self._session.scalars(
            delete(InquiryRow)
            .where(InquiryRow.created_at < moment)
            .returning(InquiryRow.id)
            .execution_options(synchronize_session=False)
        )
        return len(gone.all())

    async def forget_attachments(self, contact_id: int) -> None:
        """Drop the files and places of somebody's inquiries: nothing in them can be masked."""
        await self._session.execute(
            update(InquiryRow).where(InquiryRow.contact_id == contact_id).values(attachments=[])
        )

    async def suggestions(self, inquiry_id: int) -> Sequence[Suggestion]:
        """All that was found for an inquiry, best first."""
        rows = await self._session.execute(
            select(SuggestionRow, OfferingRow)
            .join(OfferingRow, OfferingRow.id == SuggestionRow.offering_id)
            .where(SuggestionRow.inquiry_id == inquiry_id)
            .order_by(SuggestionRow.rank)
        )
        return [
            Suggestion(to_offering(offering), row.score, tuple(Reason(reason) for reason in row.reasons), row.past)
            for row, offering in rows
        ]

    async def show(self, inquiry_id: int, first_rank: int, count: int, now: datetime) -> None:
        """Note that suggestions were shown."""
        await self._session.execute(
            update(SuggestionRow)
            .where(
                SuggestionRow.inquiry_id == inquiry_id,
                SuggestionRow.rank >= first_rank,
                SuggestionRow.rank < first_rank + count,
                SuggestionRow.shown_at.is_(None),
            )
            .values(shown_at=now)
        )

    async def shown(self, inquiry_id: int) -> dict[int, Feedback | None]:
        """Rank → what was said of it, for every suggestion that was shown."""
        rows = await self._session.scalars(
            select(SuggestionRow)
            .where(SuggestionRow.inquiry_id == inquiry_id, SuggestionRow.shown_at.is_not(None))
            .order_by(SuggestionRow.rank)
        )
        return {row.rank: Feedback(row.feedback) if row.feedback else None for row in rows}

    async def give_feedback(self, inquiry_id: int, rank: int, feedback: Feedback, now: datetime) -> None:
        """Note what the resident says of a suggestion; the last word counts."""
        await self._session.execute(
            update(SuggestionRow)
            .where(SuggestionRow.inquiry_id == inquiry_id, SuggestionRow.rank == rank)
            .values(feedback=feedback, feedback_at=now)
        )

    async def verdicts(self, contact_id: int) -> Sequence[Verdict]:
        """All that somebody said of what was suggested to them, oldest question first."""
        rows = await self._session.execute(
            select(SuggestionRow.inquiry_id, SuggestionRow.offering_id, SuggestionRow.feedback)
            .join(InquiryRow, InquiryRow.id == SuggestionRow.inquiry_id)
            .where(InquiryRow.contact_id == contact_id, SuggestionRow.feedback.is_not(None))
            .order_by(SuggestionRow.inquiry_id, SuggestionRow.rank)
        )
        return [Verdict(inquiry, offering, Feedback(said)) for inquiry, offering, said in rows if said is not None]


def _fill(row: InquiryRow, inquiry: Inquiry) -> None:
    row.audience = inquiry.card.audience
    row.municipality = inquiry.card.municipality
    row.question = inquiry.question
    row.card = _CARD.dump_python(inquiry.card, mode="json")
    row.language = inquiry.language
    row.theme = inquiry.theme
    row.priority_question = inquiry.priority_question
    row.status = inquiry.status
    row.probability = inquiry.probability
    row.attachments = _ATTACHMENTS.dump_python(inquiry.attachments, mode="json")


def to_inquiry(row: InquiryRow) -> Inquiry:
    """The value that a row holds; for the repositories only."""
    return Inquiry(
        id=row.id,
        contact_id=row.contact_id,
        question=row.question,
        card=_CARD.validate_python(row.card),
        language=Language(row.language),
        theme=row.theme,
        priority_question=row.priority_question,
        status=InquiryStatus(row.status),
        probability=row.probability,
        created_at=row.created_at,
        attachments=_ATTACHMENTS.validate_python(row.attachments),
        news=row.news,
    )


def _suggestion_row(inquiry_id: int, rank: int, suggestion: Suggestion) -> SuggestionRow:
    return SuggestionRow(
        inquiry_id=inquiry_id,
        rank=rank,
        offering_id=suggestion.offering.id,
        score=suggestion.score,
        reasons=[str(reason) for reason in suggestion.reasons],
        past=suggestion.past,
    )
