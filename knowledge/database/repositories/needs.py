"""What is asked, counted in the database: by theme and audience, place, time, and place in the Leeragenda."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, case, distinct, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from knowledge.database.repositories.gaps import to_gap
from knowledge.database.tables import EscalationRow, GapRow, GapSignalRow, InquiryRow, NewsRow
from knowledge.domain import Asked, Audience, Gap, GapStatus, InquiryStatus, Language, NewsKind

SETTLED: Final = frozenset({GapStatus.SOLVED, GapStatus.DISMISSED})
"""What a gap is on which nothing is to be done any more."""


@dataclass(frozen=True, slots=True)
class Asking:
    """Which inquiries are counted.

    Attributes:
        begin: Asked from then on; None: from the first.
        end: Asked before then; None: until the last.
        places: Municipalities as they were typed; None: wherever.
    """

    begin: datetime | None = None
    end: datetime | None = None
    places: Collection[str] | None = None


@dataclass(frozen=True, slots=True)
class CellKey:
    """A cell of the matrix; None for what is not known."""

    theme: str | None
    audience: Audience | None


@dataclass(frozen=True, slots=True)
class Tally:
    """Inquiries, those of them that are gap signals, and by how many people."""

    needs: int
    signals: int
    people: int = 0


@dataclass(frozen=True, slots=True)
class GapTally:
    """A gap with what its signals of a period touch: number → how many."""

    gap: Gap
    signals: int
    people: int
    priority_questions: dict[int, int]
    lacunes: dict[int, int]


@dataclass(frozen=True, slots=True)
class NamedGap:
    """A gap with all that was ever asked of it."""

    title: str
    signals: int
    people: int


@dataclass(frozen=True, slots=True)
class RecentGap:
    """A gap that is asked for now.

    Attributes:
        recent: Signals since a moment.
        before: Signals in the time before it.
        people: Different people who asked since that moment.
    """

    id: int
    title: str
    recent: int
    before: int
    people: int


class Needs:
    """Inquiries that were not taken back, in numbers."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def by_cell(self, asking: Asking) -> dict[CellKey, Tally]:
        """Theme and audience, those that occur."""
        rows = await self._session.execute(_counted(asking, InquiryRow.theme, InquiryRow.audience))
        return {
            CellKey(theme, Audience(audience) if audience else None): Tally(needs, signals)
            for theme, audience, needs, signals in rows
        }

    async def by_priority_question(self, asking: Asking, cell: CellKey | None = None) -> dict[int | None, Tally]:
        """Number of the priority question, those that occur; of one cell or of all."""
        rows = await self._session.execute(_counted(asking, InquiryRow.priority_question).where(*_in_cell(cell)))
        return {number: Tally(needs, signals) for number, needs, signals in rows}

    async def by_lacune(self, asking: Asking, cell: CellKey | None = None) -> dict[int | None, int]:
        """Number of the lacune → gap signals."""
        rows = await self._session.execute(
            select(GapSignalRow.lacune, func.count().label("signals"))
            .join(InquiryRow, InquiryRow.id == GapSignalRow.inquiry_id)
            .where(*asked(asking), *_in_cell(cell))
            .group_by(GapSignalRow.lacune)
        )
        return {number: int(signals) for number, signals in rows}

    async def by_place(self, asking: Asking) -> dict[str, Tally]:
        """Municipality as it was typed, with how many people asked there."""
        people = func.count(distinct(InquiryRow.contact_id))
        query = _counted(asking, InquiryRow.municipality).add_columns(people)
        rows = await self._session.execute(query.where(InquiryRow.municipality.is_not(None)))
        return {place: Tally(needs, signals, people) for place, needs, signals, people in rows}

    async def places(self, asking: Asking) -> Sequence[str]:
        """The municipalities as they were typed, the most named first."""
        found = await self._session.scalars(
            select(InquiryRow.municipality)
            .where(*asked(asking), InquiryRow.municipality.is_not(None))
            .group_by(InquiryRow.municipality)
            .order_by(func.count().desc(), InquiryRow.municipality)
        )
        return [name for name in found if name is not None]

    async def between(self, asking: Asking, moments: Sequence[datetime]) -> Sequence[tuple[int, int, int]]:
        """(inquiries, gap signals, escalations) between each moment and the next.

        Args:
            moments: In order, at least two.
        """
        counts = []
        for begin, end in pairwise(moments):
            within = asked(Asking(begin, end, asking.places))
            rows = (
                select(func.count(), func.count(GapSignalRow.id), func.count(EscalationRow.id))
                .select_from(InquiryRow)
                .outerjoin(GapSignalRow, GapSignalRow.inquiry_id == InquiryRow.id)
                .outerjoin(EscalationRow, EscalationRow.inquiry_id == InquiryRow.id)
                .where(*within)
            )
            needs, signals, escalations = (await self._session.execute(rows)).one()
            counts.append((needs, signals, escalations))
        return counts

    async def first_asked(self) -> datetime | None:
        """When the first inquiry came."""
        first: datetime | None = await self._session.scalar(select(func.min(InquiryRow.created_at)))
        return first

    async def count(self, asking: Asking, cell: CellKey) -> int:
        """How many inquiries a cell has."""
        query = select(func.count()).select_from(InquiryRow).where(*asked(asking), *_in_cell(cell))
        return await self._session.scalar(query) or 0

    async def questions(self, asking: Asking, cell: CellKey, offset: int, limit: int) -> Sequence[Asked]:
        """The inquiries of a cell, newest first."""
        rows = await self._session.execute(
            select(InquiryRow, GapSignalRow.id, GapSignalRow.gap_id)
            .outerjoin(GapSignalRow, GapSignalRow.inquiry_id == InquiryRow.id)
            .where(*asked(asking), *_in_cell(cell))
            .order_by(InquiryRow.created_at.desc(), InquiryRow.id.desc())
            .offset(offset)
            .limit(limit)
        )
        return [_asked_of(row, signal_id, gap_id) for row, signal_id, gap_id in rows]

    async def gaps(
        self, asking: Asking, questions: Sequence[int] = (), lacunes: Sequence[int] = ()
    ) -> Sequence[GapTally]:
        """The gaps that were asked for, the most asked first, and how many of their signals touch what.

        Args:
            asking: Which inquiries are counted.
            questions: Numbers of the priority questions to count.
            lacunes: Numbers of the lacunes to count.
        """
        touching = [
            *(func.count().filter(GapSignalRow.priority_question == number) for number in questions),
            *(func.count().filter(GapSignalRow.lacune == number) for number in lacunes),
        ]
        people = func.count(distinct(InquiryRow.contact_id))
        counted = (  # apart from the gaps, whose texts need not be sorted along
            select(GapSignalRow.gap_id, func.count().label("signals"), people, *touching)
            .join(InquiryRow, InquiryRow.id == GapSignalRow.inquiry_id)
            .where(*asked(asking), GapSignalRow.gap_id.is_not(None))
            .group_by(GapSignalRow.gap_id)
            .subquery()
        )
        gap_id, signals, *counts = counted.c
        rows = await self._session.execute(
            select(GapRow, signals, *counts)
            .join(counted, gap_id == GapRow.id)
            .where(GapRow.merged_into.is_(None))
            .order_by(signals.desc(), GapRow.id)
        )
        return [
            GapTally(
                to_gap(row),
                signals,
                people,
                dict(zip(questions, touched[: len(questions)], strict=True)),
                dict(zip(lacunes, touched[len(questions) :], strict=True)),
            )
            for row, signals, people, *touched in rows
        ]

    async def begun(self, begin: datetime, end: datetime) -> Sequence[NamedGap]:
        """The gaps that were found in a period, the most asked first."""
        return await self._named(GapRow.created_at >= begin, GapRow.created_at < end)

    async def solved(self, begin: datetime, end: datetime) -> Sequence[NamedGap]:
        """The gaps that were solved in a period, and still are, the most asked first."""
        return await self._named(GapRow.solved_at >= begin, GapRow.solved_at < end)

    async def recent_gaps(self, begin: datetime, since: datetime) -> Sequence[RecentGap]:
        """The gaps that nobody settled, asked for since a moment, with how often between `begin` and then."""
        is_recent = InquiryRow.created_at >= since
        recent = func.count().filter(is_recent)
        rows = await self._session.execute(
            select(
                GapRow.id,
                GapRow.title,
                recent,
                func.count().filter(~is_recent),
                func.count(distinct(case((is_recent, InquiryRow.contact_id)))),
            )
            .join(GapSignalRow, GapSignalRow.gap_id == GapRow.id)
            .join(InquiryRow, InquiryRow.id == GapSignalRow.inquiry_id)
            .where(*asked(Asking(begin)), GapRow.merged_into.is_(None), GapRow.status.not_in(SETTLED))
            .group_by(GapRow.id)
            .having(recent > 0)
            .order_by(GapRow.id)
        )
        return [RecentGap(*row) for row in rows]

    async def news_of_gaps(self, asking: Asking) -> dict[int, tuple[int, int]]:
        """Gap id → (people who were told of an offering, those who said that it helps); told in the period.

        Of who had themselves erased each question counts: of one gap nobody is told twice.
        """
        person = func.coalesce(NewsRow.contact_id, -NewsRow.inquiry_id)
        told = [
            *([NewsRow.told_at >= asking.begin] if asking.begin else []),
            *([NewsRow.told_at < asking.end] if asking.end else []),
        ]
        helped = case((NewsRow.helped.is_(True), person))
        rows = await self._session.execute(
            select(GapSignalRow.gap_id, func.count(distinct(person)), func.count(distinct(helped)))
            .join(GapSignalRow, GapSignalRow.inquiry_id == NewsRow.inquiry_id)
            .where(NewsRow.kind == NewsKind.OFFERING, *told)
            .group_by(GapSignalRow.gap_id)
        )
        return {gap_id: (people, helps) for gap_id, people, helps in rows if gap_id is not None}

    async def examples(self, gap_id: int, limit: int) -> Sequence[str]:
        """Questions of a gap, masked: the typical ones first, then the newest."""
        row = await self._session.get_one(GapRow, gap_id)
        typical = GapSignalRow.id.in_(row.typical or [])
        found = await self._session.scalars(
            select(GapSignalRow.text)
            .where(GapSignalRow.gap_id == gap_id)
            .order_by(typical.desc(), GapSignalRow.id.desc())
            .limit(limit)
        )
        return found.all()

    async def _named(self, *conditions: ColumnElement[bool]) -> Sequence[NamedGap]:
        rows = await self._session.execute(
            select(GapRow.title, func.count().label("signals"), func.count(distinct(InquiryRow.contact_id)))
            .join(GapSignalRow, GapSignalRow.gap_id == GapRow.id)
            .join(InquiryRow, InquiryRow.id == GapSignalRow.inquiry_id)
            .where(*conditions, *asked(Asking()), GapRow.merged_into.is_(None))
            .group_by(GapRow.id)
            .order_by(func.count().desc(), GapRow.id)
        )
        return [NamedGap(*row) for row in rows]


def _counted(asking: Asking, *keys: "InstrumentedAttribute[Any]") -> Select[*tuple[Any, ...]]:
    """Inquiries and gap signals by these columns."""
    return (
        select(*keys, func.count().label("needs"), func.count(GapSignalRow.id).label("signals"))
        .select_from(InquiryRow)
        .outerjoin(GapSignalRow, GapSignalRow.inquiry_id == InquiryRow.id)
        .where(*asked(asking))
        .group_by(*keys)
    )


def asked(asking: Asking) -> list[ColumnElement[bool]]:
    """Which inquiries are counted; for the repositories only."""
    return [
        InquiryRow.status != InquiryStatus.WITHDRAWN,
        *([InquiryRow.created_at >= asking.begin] if asking.begin else []),
        *([InquiryRow.created_at < asking.end] if asking.end else []),
        *([InquiryRow.municipality.in_(asking.places)] if asking.places is not None else []),
    ]


def _in_cell(cell: CellKey | None) -> list[ColumnElement[bool]]:
    if cell is None:
        return []
    return [InquiryRow.theme.is_not_distinct_from(cell.theme), InquiryRow.audience.is_not_distinct_from(cell.audience)]


def _asked_of(row: InquiryRow, signal_id: int | None, gap_id: int | None) -> Asked:
    return Asked(
        inquiry_id=row.id,
        question=row.question,
        language=Language(row.language),
        status=InquiryStatus(row.status),
        created_at=row.created_at,
        signal_id=signal_id,
        gap_id=gap_id,
    )
