"""Who was told what came of their question."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import and_, select
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
    """What askers were told: of one gap at most once by question and kind."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(self, told: Told) -> bool:
        """Note that somebody is told; False where they were already."""
        key = (told.gap_id, told.inquiry_id, told.kind)
        if await self._session.get(NewsRow, key) is not None:
            return False
        self._session.add(
            NewsRow(
                gap_id=told.gap_id,
                inquiry_id=told.inquiry_id,
                kind=told.kind,
                contact_id=told.contact_id,
                offering_id=told.offering_id,
                told_at=told.told_at,
            )
        )
        await self._session.flush()
        return True

    async def get(self, gap_id: int, inquiry_id: int, kind: NewsKind) -> Told:
        """What somebody was told; raises NotFoundError."""
        row = await self._session.get(NewsRow, (gap_id, inquiry_id, kind))
        if row is None:
            raise NotFoundError("news", (gap_id, inquiry_id))
        return _told(row)

    async def answer(self, told: Told, now: datetime, *, helped: bool) -> None:
        """Note what they say to it; the last word counts."""
        row = await self._session.get_one(NewsRow, (told.gap_id, told.inquiry_id, told.kind))
        row.helped, row.answered_at = helped, now

    async def concerning(self, contact_id: int) -> Sequence[Told]:
        """All that somebody was told, oldest first."""
        rows = await self._session.scalars(
            select(NewsRow).where(NewsRow.contact_id == contact_id).order_by(NewsRow.told_at)
        )
        return [_told(row) for row in rows]

    async def askers(self, gap_id: int, kind: NewsKind) -> Sequence[AskerRow]:
        """Everybody whose question is in a gap, newest question first."""
        told = and_(
            NewsRow.gap_id == GapSignalRow.gap_id, NewsRow.inquiry_id == GapSignalRow.inquiry_id, NewsRow.kind == kind
        )
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

    async def any(self, gap_id: int, kind: NewsKind) -> bool:
        """Whether anybody was told something of this kind about a gap."""
        query = select(NewsRow.gap_id).where(NewsRow.gap_id == gap_id, NewsRow.kind == kind).limit(1)
        return await self._session.scalar(query) is not None

    async def heard(self, gap_id: int, kind: NewsKind, offering_id: str | None) -> set[int]:
        """Who was told of it already, about whichever question: in this gap, or of this very offering."""
        same = NewsRow.gap_id == gap_id
        if offering_id is not None:
            same |= NewsRow.offering_id == offering_id
        rows = await self._session.scalars(select(NewsRow.contact_id).where(NewsRow.kind == kind, same))
        return {contact_id for contact_id in rows if contact_id is not None}


def _told(row: NewsRow) -> Told:
    return Told(
        gap_id=row.gap_id,
        inquiry_id=row.inquiry_id,
        kind=NewsKind(row.kind),
        contact_id=row.contact_id,
        offering_id=row.offering_id,
        told_at=row.told_at,
        helped=row.helped,
        answered_at=row.answered_at,
    )
