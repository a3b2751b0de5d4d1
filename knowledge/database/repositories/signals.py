"""Gap signals: inquiries without a fitting offering."""

from collections.abc import Collection, Iterator, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from knowledge.database.tables import GapSignalRow, ResolutionRow, SignalVectorRow
from knowledge.domain import Audience, GapFilter, GapReason, GapSignal, GapStatus, Inquiry, Language
from knowledge.errors import NotFoundError

_WEAKEST_FIRST: Final = (
    GapReason.ESCALATED,
    GapReason.WEAK,
    GapReason.REJECTED,
    GapReason.UNANSWERED,
    GapReason.NO_MATCH,
)
"""By how strongly a reason says that something is missing: a human preferred, poor results, results that did not fit,
no human who knew, nothing at all."""

_AT_ONCE: Final = 500
"""Ids in one statement: SQLite takes 32,766 of them at most, https://sqlite.org/limits.html."""


class Signals:
    """Gap signals, at most one per inquiry."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(
        self, inquiry: Inquiry, reason: GapReason, lacune: int | None, now: datetime, known_gap: str | None = None
    ) -> None:
        """Note that an inquiry found nothing that fits.

        A repeat changes no more than what is new: the stronger reason, the lacune and the known gap once they are
        known, the question as it reads now.
        """
        row = await self._session.scalar(select(GapSignalRow).where(GapSignalRow.inquiry_id == inquiry.id))
        if row is None:
            row = GapSignalRow(inquiry_id=inquiry.id, status=GapStatus.NEW, reason=reason, created_at=now)
            self._session.add(row)
        if _WEAKEST_FIRST.index(reason) > _WEAKEST_FIRST.index(GapReason(row.reason)):
            row.reason = reason
        row.known_gap = known_gap or row.known_gap
        rewritten = row.text != inquiry.question
        _fill(row, inquiry, lacune)
        await self._session.flush()
        if rewritten:  # what it looked like, it does so no more
            await self._session.execute(delete(SignalVectorRow).where(SignalVectorRow.signal_id == row.id))

    async def get(self, signal_id: int) -> GapSignal:
        """A signal; raises NotFoundError."""
        row = await self._session.get(GapSignalRow, signal_id)
        if row is None:
            raise NotFoundError("gap signal", signal_id)
        return to_signal(row)

    async def change(self, signal_id: int, before: GapStatus | None, after: GapStatus) -> bool:
        """Change how far a signal is; False where it is no longer as it was before: somebody else was first.

        Args:
            before: None: however far it is.
        """
        conditions = [GapSignalRow.id == signal_id, *([GapSignalRow.status == before] if before else [])]
        changed = await self._session.scalars(
            update(GapSignalRow).where(*conditions).values(status=after).returning(GapSignalRow.id)
        )
        return changed.first() is not None

    async def drop(self, inquiry_id: int) -> None:
        """Forget a signal nobody has taken up yet: an offering was found after all."""
        await self._session.execute(
            delete(GapSignalRow).where(GapSignalRow.inquiry_id == inquiry_id, GapSignalRow.status == GapStatus.NEW)
        )

    async def remove(self, signal_id: int) -> None:
        """Forget a signal, however far it is: who asked took the question back."""
        await self._session.execute(delete(GapSignalRow).where(GapSignalRow.id == signal_id))

    async def count(self, wanted: GapFilter) -> int:
        """How many signals pass a filter."""
        query = select(func.count()).select_from(GapSignalRow).where(*_conditions(wanted))
        return await self._session.scalar(query) or 0

    async def find(self, wanted: GapFilter, offset: int = 0, limit: int | None = None) -> Sequence[GapSignal]:
        """Signals that pass a filter: those that nobody has taken up yet before the others, newest first.

        Args:
            wanted: What to filter by.
            offset: How many to skip.
            limit: How many at most; None for all.
        """
        rows = await self._session.scalars(
            select(GapSignalRow)
            .where(*_conditions(wanted))
            .order_by(GapSignalRow.status != GapStatus.NEW, GapSignalRow.id.desc())
            .offset(offset)
            .limit(limit)
        )
        return [to_signal(row) for row in rows]

    async def of_gap(self, gap_id: int, offset: int = 0, limit: int | None = None) -> Sequence[GapSignal]:
        """Those in a gap, newest first; arguments as of `find`."""
        rows = await self._session.scalars(
            select(GapSignalRow)
            .where(GapSignalRow.gap_id == gap_id)
            .order_by(GapSignalRow.id.desc())
            .offset(offset)
            .limit(limit)
        )
        return [to_signal(row) for row in rows]

    async def asked_in(self, gap_id: int) -> Sequence[tuple[int, str]]:
        """Id and question of all in a gap, newest first."""
        rows = await self._session.execute(
            select(GapSignalRow.id, GapSignalRow.text)
            .where(GapSignalRow.gap_id == gap_id)
            .order_by(GapSignalRow.id.desc())
        )
        return [(signal_id, text) for signal_id, text in rows]

    async def by_ids(self, signal_ids: Collection[int]) -> Sequence[GapSignal]:
        """Those that still exist, newest first."""
        found: list[GapSignal] = []
        for ids in batched(signal_ids):
            rows = await self._session.scalars(select(GapSignalRow).where(GapSignalRow.id.in_(ids)))
            found += map(to_signal, rows)
        return sorted(found, key=lambda one: -one.id)

    async def of_inquiry(self, inquiry_id: int) -> GapSignal | None:
        """The signal that an inquiry is; None where it is none."""
        row = await self._session.scalar(select(GapSignalRow).where(GapSignalRow.inquiry_id == inquiry_id))
        return to_signal(row) if row else None

    async def texts(self, signal_ids: Sequence[int]) -> Sequence[str]:
        """What was asked, of those that still exist."""
        found: list[str] = []
        for ids in batched(signal_ids):
            found += await self._session.scalars(select(GapSignalRow.text).where(GapSignalRow.id.in_(ids)))
        return found

    async def loose(self, signal_ids: Collection[int]) -> Sequence[int]:
        """Those of these that are in no gap, and may be moved."""
        found: list[int] = []
        for ids in batched(signal_ids):
            found += await self._session.scalars(select(GapSignalRow.id).where(GapSignalRow.id.in_(ids), *_FREE))
        return found

    async def put(self, signal_ids: Collection[int], gap_id: int | None, *, by_hand: bool) -> None:
        """Put signals in a gap, or (None) in none.

        Args:
            by_hand: A coordinator does: no machine moves them after that.
        """
        for ids in batched(signal_ids):
            await self._session.execute(
                update(GapSignalRow).where(GapSignalRow.id.in_(ids)).values(gap_id=gap_id, by_hand=by_hand)
            )

    async def gaps_by_hand(self) -> set[int]:
        """Ids of gaps that hold signals which a coordinator put there."""
        rows = await self._session.scalars(select(GapSignalRow.gap_id).where(GapSignalRow.by_hand.is_(True)).distinct())
        return {gap_id for gap_id in rows if gap_id is not None}

    async def join(self, signal_ids: Collection[int], gap_id: int) -> Sequence[int]:
        """Let signals join a gap that are in none and may be moved; gives the ids of those that did."""
        joined: list[int] = []
        for ids in batched(signal_ids):
            joined += await self._session.scalars(
                update(GapSignalRow)
                .where(GapSignalRow.id.in_(ids), *_FREE)
                .values(gap_id=gap_id)
                .returning(GapSignalRow.id)
            )
        return joined

    async def follow(self, gap_id: int | None, status: GapStatus, signal_ids: Collection[int] | None = None) -> None:
        """Let the signals of a gap be as far as it is, but for those on which a decision stands.

        Args:
            signal_ids: These alone; None: all.
        """
        undecided = update(GapSignalRow).where(*_undecided(gap_id)).values(status=status)
        for ids in [None] if signal_ids is None else batched(signal_ids):
            await self._session.execute(undecided if ids is None else undecided.where(GapSignalRow.id.in_(ids)))

    async def undecided(self, gap_id: int, limit: int | None = None) -> Sequence[GapSignal]:
        """Those in a gap on which no decision stands, newest first; `limit` as of `find`."""
        rows = await self._session.scalars(
            select(GapSignalRow).where(*_undecided(gap_id)).order_by(GapSignalRow.id.desc()).limit(limit)
        )
        return [to_signal(row) for row in rows]

    async def count_undecided(self, gap_id: int) -> int:
        """How many those are."""
        query = select(func.count()).select_from(GapSignalRow).where(*_undecided(gap_id))
        return await self._session.scalar(query) or 0

    async def by_theme(self) -> Sequence[tuple[str, int]]:
        """Themes that occur and how often, the most frequent first."""
        rows = await self._session.execute(
            select(GapSignalRow.theme, func.count().label("signals"))
            .where(GapSignalRow.theme.is_not(None))
            .group_by(GapSignalRow.theme)
            .order_by(func.count().desc(), GapSignalRow.theme)
        )
        return [(theme, count) for theme, count in rows if theme is not None]

    async def by_audience(self) -> Sequence[tuple[Audience, int]]:
        """Audiences that occur and how often, the most frequent first."""
        rows = await self._session.execute(
            select(GapSignalRow.audience, func.count().label("signals"))
            .where(GapSignalRow.audience.is_not(None))
            .group_by(GapSignalRow.audience)
            .order_by(func.count().desc(), GapSignalRow.audience)
        )
        return [(Audience(audience), count) for audience, count in rows if audience is not None]

    async def by_municipality(self) -> Sequence[tuple[str, int]]:
        """Municipalities that occur, as typed, and how often, the most frequent first."""
        rows = await self._session.execute(
            select(GapSignalRow.municipality, func.count().label("signals"))
            .where(GapSignalRow.municipality.is_not(None))
            .group_by(GapSignalRow.municipality)
            .order_by(func.count().desc(), GapSignalRow.municipality)
        )
        return [(municipality, count) for municipality, count in rows if municipality is not None]


_FREE: Final = (GapSignalRow.gap_id.is_(None), GapSignalRow.by_hand.is_(False))


def _undecided(gap_id: int | None) -> tuple[ColumnElement[bool], ...]:
    return (GapSignalRow.gap_id == gap_id, GapSignalRow.id.not_in(decided_signals()))


def _fill(row: GapSignalRow, inquiry: Inquiry, lacune: int | None) -> None:
    row.text = inquiry.question
    row.language = inquiry.language
    row.theme = inquiry.theme
    row.audience = inquiry.card.audience
    row.priority_question = inquiry.priority_question
    row.lacune = row.lacune if lacune is None else lacune
    row.municipality = inquiry.card.municipality


def _conditions(wanted: GapFilter) -> list[ColumnElement[bool]]:
    pairs = ((GapSignalRow.theme, wanted.theme), (GapSignalRow.status, wanted.status))
    own = [column == value for column, value in pairs if value is not None]
    return [*asked_by(wanted), *own, *([GapSignalRow.gap_id.is_(None)] if wanted.loose else [])]


def asked_by(wanted: GapFilter) -> list[ColumnElement[bool]]:
    """What a filter says of who asked, where, when and about which priority question; for the repositories only."""
    pairs = (
        (GapSignalRow.audience, wanted.audience),
        (GapSignalRow.priority_question, wanted.priority_question),
        (GapSignalRow.municipality, wanted.municipality),
    )
    return [
        *(column == value for column, value in pairs if value is not None),
        *([GapSignalRow.created_at >= wanted.since] if wanted.since else []),
        *([GapSignalRow.created_at < wanted.until] if wanted.until else []),
    ]


def decided_signals() -> Select[Any]:
    """Ids of the signals on which a decision stands; for the repositories only."""
    return select(ResolutionRow.signal_id).where(
        ResolutionRow.signal_id.is_not(None), ResolutionRow.decided_at.is_not(None), ResolutionRow.undone_at.is_(None)
    )


def batched(ids: Collection[int]) -> Iterator[Sequence[int]]:
    """Ids in portions that fit in one statement; for the repositories only."""
    every = sorted(ids)
    return (every[first : first + _AT_ONCE] for first in range(0, len(every), _AT_ONCE))


def to_signal(row: GapSignalRow) -> GapSignal:
    """The value that a row holds; for the repositories only."""
    return GapSignal(
        id=row.id,
        inquiry_id=row.inquiry_id,
        reason=GapReason(row.reason),
        status=GapStatus(row.status),
        text=row.text,
        language=Language(row.language),
        theme=row.theme,
        audience=Audience(row.audience) if row.audience else None,
        priority_question=row.priority_question,
        lacune=row.lacune,
        municipality=row.municipality,
        created_at=row.created_at,
        known_gap=row.known_gap,
        gap_id=row.gap_id,
        by_hand=row.by_hand,
    )
