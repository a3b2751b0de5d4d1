"""Gaps with their figures: a handful of queries for a page, however many signals there are."""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, Row, Select, Subquery, and_, exists, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from knowledge.database.repositories.gaps import to_gap
from knowledge.database.repositories.signals import asked_by, batched, to_signal
from knowledge.database.tables import GapRow, GapSignalRow, GrantRow, InquiryRow, NewsRow
from knowledge.domain import (
    Audience,
    GapFilter,
    GapOrder,
    GapSignal,
    GapStatus,
    GapSummary,
    InquiryStatus,
    NewsKind,
    Role,
)
from knowledge.errors import NotFoundError

MONTH: Final = timedelta(days=30)
"""Over which growth is told."""


@dataclass(slots=True)
class _Facts:
    audiences: Counter[Audience] = field(default_factory=Counter)
    municipalities: Counter[str] = field(default_factory=Counter)


class GapLists:
    """Gaps that were not merged into another, with the figures of their signals.

    A gap without a single signal is shown when somebody did something with it.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def count(self, wanted: GapFilter) -> int:
        """How many gaps pass a filter."""
        asked = select(GapSignalRow.gap_id).where(GapSignalRow.gap_id.is_not(None), *asked_by(wanted))
        of_gap = GapRow.id.in_(asked)
        seen = of_gap if asked_by(wanted) else of_gap | (GapRow.status != GapStatus.NEW)
        query = select(func.count()).select_from(GapRow).where(*_of_gap(wanted), seen)
        return await self._session.scalar(query) or 0

    async def find(
        self, wanted: GapFilter, order: GapOrder, now: datetime, offset: int, limit: int
    ) -> Sequence[GapSummary]:
        """A page of the gaps that pass a filter, with figures of the signals that do."""
        rows = await self._session.execute(_summaries(wanted, order, now).offset(offset).limit(limit))
        return await self._whole(rows.all(), wanted)

    async def get(self, gap_id: int, now: datetime) -> GapSummary:
        """One gap, also one that was merged; raises NotFoundError."""
        figures = _figures(now, [GapSignalRow.gap_id == gap_id])
        rows = (await self._session.execute(_with_figures(figures).where(GapRow.id == gap_id))).all()
        if not rows:
            raise NotFoundError("gap", gap_id)
        (summary,) = await self._whole(rows, GapFilter())
        return summary

    async def _whole(self, rows: Sequence[Row[Any]], wanted: GapFilter) -> Sequence[GapSummary]:
        summaries = [_summary(row) for row in rows]
        ids = [one.gap.id for one in summaries]
        facts, waiting = await self._facts(ids, wanted), await self._waiting(ids)
        examples = await self._examples([signal for one in summaries for signal in one.gap.typical])
        held = {(signal.gap_id, key) for key, signal in examples.items()}
        return [
            replace(
                one,
                audiences=tuple(facts[one.gap.id].audiences.most_common()),
                municipalities=tuple(facts[one.gap.id].municipalities.most_common()),
                examples=tuple(examples[key] for key in one.gap.typical if (one.gap.id, key) in held),
                waiting=waiting.get(one.gap.id, 0),
            )
            for one in summaries
        ]

    async def _facts(self, ids: Collection[int], wanted: GapFilter) -> Mapping[int, _Facts]:
        """Who ask, and where."""
        rows = await self._session.execute(
            select(GapSignalRow.gap_id, GapSignalRow.audience, GapSignalRow.municipality, func.count())
            .where(GapSignalRow.gap_id.in_(ids), *asked_by(wanted))
            .group_by(GapSignalRow.gap_id, GapSignalRow.audience, GapSignalRow.municipality)
        )
        facts: defaultdict[int, _Facts] = defaultdict(_Facts)
        for gap_id, audience, municipality, count in rows:
            if gap_id is None:
                continue
            if audience is not None:
                facts[gap_id].audiences[Audience(audience)] += count
            if municipality is not None:
                facts[gap_id].municipalities[municipality] += count
        return facts

    async def _waiting(self, ids: Collection[int]) -> Mapping[int, int]:
        """How many people want to hear what comes, and did not hear yet of what fills the gap."""
        told = exists().where(
            NewsRow.contact_id == InquiryRow.contact_id,
            NewsRow.kind == NewsKind.OFFERING,
            NewsRow.offering_id == GapRow.offering_id,
        )
        rows = await self._session.execute(
            select(GapSignalRow.gap_id, func.count(InquiryRow.contact_id.distinct()))
            .join(InquiryRow, InquiryRow.id == GapSignalRow.inquiry_id)
            .join(GapRow, GapRow.id == GapSignalRow.gap_id)
            .where(
                GapSignalRow.gap_id.in_(ids),
                InquiryRow.news.is_(True),
                InquiryRow.status != InquiryStatus.WITHDRAWN,
                ~told,
            )
            .group_by(GapSignalRow.gap_id)
        )
        return {gap_id: count for gap_id, count in rows if gap_id is not None}

    async def _examples(self, ids: Collection[int]) -> Mapping[int, GapSignal]:
        found: dict[int, GapSignal] = {}
        for some in batched(ids):
            rows = await self._session.scalars(select(GapSignalRow).where(GapSignalRow.id.in_(some)))
            found |= {row.id: to_signal(row) for row in rows}
        return found


def _of_gap(wanted: GapFilter) -> list[ColumnElement[bool]]:
    pairs = ((GapRow.theme, wanted.theme), (GapRow.status, wanted.status), (GapRow.owner_id, wanted.owner))
    return [GapRow.merged_into.is_(None), *(column == value for column, value in pairs if value is not None)]


def _figures(now: datetime, counted: Sequence[ColumnElement[bool]]) -> Subquery:
    """Of every gap the figures of its signals; all that the bare list needs is in one index."""
    asked = GapSignalRow.created_at
    return (
        select(
            GapSignalRow.gap_id,
            func.count().label("signals"),
            func.count().filter(GapSignalRow.status == GapStatus.NEW).label("open"),
            func.count().filter(asked >= now - MONTH).label("recent"),
            func.count().filter(asked < now - MONTH, asked >= now - 2 * MONTH).label("before"),
            func.min(asked).label("first"),
            func.max(asked).label("last"),
        )
        .where(*counted)
        .group_by(GapSignalRow.gap_id)
        .subquery()
    )


def _with_figures(figures: Subquery, *, inner: bool = False) -> Select[Any]:
    own = figures.c
    owner = and_(
        GrantRow.contact_id == GapRow.owner_id, GrantRow.role == Role.COORDINATOR, GrantRow.revoked_at.is_(None)
    )
    return (
        select(GapRow, own.signals, own.open, own.recent, own.before, own.first, own.last, GrantRow.name)
        .join(figures, own.gap_id == GapRow.id, isouter=not inner)
        .outerjoin(GrantRow, owner)
    )


def _summaries(wanted: GapFilter, order: GapOrder, now: datetime) -> Select[Any]:
    figures = _figures(now, [GapSignalRow.gap_id.is_not(None), *asked_by(wanted)])
    chosen = _with_figures(figures, inner=bool(asked_by(wanted))).where(*_of_gap(wanted))
    seen = figures.c.signals.is_not(None) | (GapRow.status != GapStatus.NEW)
    return chosen.where(seen).order_by(_first(order, figures), GapRow.id)


def _first(order: GapOrder, figures: Subquery) -> ColumnElement[Any]:
    """What comes first."""
    own = figures.c
    match order:
        case GapOrder.LARGEST:
            return func.coalesce(own.signals, 0).desc()
        case GapOrder.GROWING:
            return func.coalesce(own.recent - own.before, 0).desc()
        case GapOrder.LATEST:
            return own.last.desc().nulls_last()
        case GapOrder.DUE:
            return GapRow.due_on.asc().nulls_last()


def _summary(row: Row[Any]) -> GapSummary:
    return GapSummary(
        gap=to_gap(row.GapRow),
        count=row.signals or 0,
        open=row.open or 0,
        first_seen=row.first,
        last_seen=row.last,
        recent=row.recent or 0,
        before=row.before or 0,
        owner=row.name,
    )
