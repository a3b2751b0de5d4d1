"""Who was told what came of their question."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import and_, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from knowledge.database.tables import ContactRow, GapSignalRow, InquiryRow, NewsRow
from knowledge.domain import InquiryStatus, NewsKind
from knowledge.domain import News as Told
from knowledge.errors import NotFoundError


@dataclass(frozen=True, slots=True)
class AskerRow:
    """Somebody whose question is in a gap.

    Attributes:
        contact_id: None once they had themselves erased.
        agreed: Whether they want to hear what comes; None while nobody asked them.
        told_at: When they were told something of this kind, of this question.
        helped: What they said to that.
    """

    signal_id: int
    inquiry_id: int
    question: str
    contact_id: int | None
    agreed: bool | None
    withdrawn: bool
    blocked: bool
    told_at: datetime | None
    helped: bool | None


class News:
    """What askers were told: of one question each offering once, and once that others ask the same."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(
        self, inquiry_id: int, kind: NewsKind, contact_id: int, offering_id: str | None, now: datetime
    ) -> int | None:
        """Note that somebody is told; gives its id, None where they were already."""
        about = (NewsRow.inquiry_id == inquiry_id, NewsRow.kind == kind, NewsRow.offering_id == offering_id)
        if await self._session.scalar(select(NewsRow.id).where(*about).limit(1)) is not None:
            return None
        row = NewsRow(inquiry_id=inquiry_id, kind=kind, contact_id=contact_id, offering_id=offering_id, told_at=now)
        self._session.add(row)
        await self._session.flush()
        return row.id

    async def get(self, news_id: int) -> Told:
        """What somebody was told; raises NotFoundError."""
        row = await self._session.get(NewsRow, news_id)
        if row is None:
            raise NotFoundError("news", news_id)
        return _told(row)

    async def answer(self, news_id: int, now: datetime, *, helped: bool) -> None:
        """Note what they say to it; the last word counts."""
        row = await self._session.get_one(NewsRow, news_id)
        row.helped, row.answered_at = helped, now

    async def concerning(self, contact_id: int) -> Sequence[Told]:
        """All that somebody was told, oldest first."""
        rows = await self._session.scalars(
            select(NewsRow).where(NewsRow.contact_id == contact_id).order_by(NewsRow.told_at)
        )
        return [_told(row) for row in rows]

    async def askers(self, gap_id: int, kind: NewsKind, offering_id: str | None) -> Sequence[AskerRow]:
        """Everybody whose question is in a gap, newest question first, with what they were told of this.

        Args:
            offering_id: None: with what they were told last, of whichever offering or of a network.
        """
        of_this = (NewsRow.kind == kind, *([NewsRow.offering_id == offering_id] if offering_id else []))
        last = select(func.max(NewsRow.id)).where(*of_this).group_by(NewsRow.inquiry_id)
        told = and_(NewsRow.inquiry_id == GapSignalRow.inquiry_id, NewsRow.id.in_(last))
        asked = (InquiryRow.id, InquiryRow.contact_id, InquiryRow.news, InquiryRow.status)
        rows = await self._session.execute(
            select(GapSignalRow.id, GapSignalRow.text, *asked, ContactRow.blocked_at, NewsRow.told_at, NewsRow.helped)
            .join(InquiryRow, InquiryRow.id == GapSignalRow.inquiry_id)
            .outerjoin(ContactRow, ContactRow.id == InquiryRow.contact_id)
            .outerjoin(NewsRow, told)
            .where(GapSignalRow.gap_id == gap_id)
            .order_by(GapSignalRow.id.desc())
        )
        return [
            AskerRow(
                signal_id=signal_id,
                inquiry_id=inquiry_id,
                question=text,
                contact_id=contact_id,
                agreed=agreed,
                withdrawn=status == InquiryStatus.WITHDRAWN,
                blocked=blocked_at is not None,
                told_at=told_at,
                helped=helped,
            )
            for signal_id, text, inquiry_id, contact_id, agreed, status, blocked_at, told_at, helped in rows
        ]

    async def willing(self, gap_id: int) -> dict[int, str]:
        """Who takes part in the learning network around a gap: contact id → what they asked."""
        rows = await self._session.execute(
            select(NewsRow.contact_id, GapSignalRow.text)
            .join(GapSignalRow, GapSignalRow.inquiry_id == NewsRow.inquiry_id)
            .where(GapSignalRow.gap_id == gap_id, NewsRow.kind == NewsKind.NETWORK, NewsRow.helped.is_(True))
            .order_by(NewsRow.id)
        )
        return {contact_id: question for contact_id, question in rows if contact_id is not None}

    async def heard(self, gap_id: int | None, kind: NewsKind, offering_id: str | None) -> set[int]:
        """Who was told of it already, about whichever question.

        Args:
            offering_id: None: of any offering, or of a network, about a question in this gap.
        """
        query = select(NewsRow.contact_id).where(NewsRow.kind == kind, NewsRow.contact_id.is_not(None))
        if offering_id is not None:
            query = query.where(NewsRow.offering_id == offering_id)
        else:
            own = GapSignalRow.inquiry_id == NewsRow.inquiry_id
            query = query.join(GapSignalRow, own).where(GapSignalRow.gap_id == gap_id)
        return {contact_id for contact_id in await self._session.scalars(query) if contact_id is not None}


def _told(row: NewsRow) -> Told:
    return Told(
        id=row.id,
        inquiry_id=row.inquiry_id,
        kind=NewsKind(row.kind),
        contact_id=row.contact_id,
        offering_id=row.offering_id,
        told_at=row.told_at,
        helped=row.helped,
        answered_at=row.answered_at,
    )
