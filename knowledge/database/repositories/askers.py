"""How many different people asked: a number of questions may be that of one person."""

from collections import Counter
from collections.abc import Collection, Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from operator import itemgetter
from typing import Any, Final, TypeVar

from sqlalchemy import ColumnElement, case, distinct, func, literal, literal_column, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from knowledge.database.repositories.needs import Asking, asked
from knowledge.database.repositories.signals import asked_by
from knowledge.database.tables import EscalationRow, GapSignalRow, InquiryRow
from knowledge.domain import GapFilter

PERSON: Final = func.coalesce(InquiryRow.contact_id, literal_column("0"))
"""Who asked; all who had themselves erased may be one."""

COLUMNS: Final = 8
"""Of the rows that repeats are counted in."""

Key = TypeVar("Key", bound=Hashable)
Other = TypeVar("Other", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Repeats:
    """How many questions are of somebody who is counted already: a count less these is how many people asked.

    In pairs stands last whether an offering fitted, or whether a human was asked.

    Attributes:
        points: By number of the stretch of time.
    """

    every: int
    fitted: Counter[bool]
    themes: Counter[str | None]
    themes_fitted: Counter[tuple[str | None, bool]]
    cells: Counter[tuple[str | None, str | None]]
    questions: Counter[int | None]
    questions_fitted: Counter[tuple[int | None, bool]]
    lacunes: Counter[int | None]
    points: Counter[int]
    points_fitted: Counter[tuple[int, bool]]
    points_human: Counter[tuple[int, bool]]


@dataclass(frozen=True, slots=True)
class Common:
    """What enough different people have in common who asked signals of a gap; gap None: of those in none."""

    audiences: frozenset[tuple[int | None, str]]
    municipalities: frozenset[tuple[int | None, str]]


class Askers:
    """Who asked, counted once; nobody is named."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def repeats(self, asking: Asking, moments: Sequence[datetime], themes: Iterable[str]) -> Repeats:
        """What people asked again. Only who asked more than once is looked up: most ask once.

        Args:
            asking: Which inquiries are counted.
            moments: At which stretches of time begin, in order; the last goes on until the end.
            themes: Those that there are; any other is none.
        """
        again = select(PERSON).where(*asked(asking)).group_by(PERSON).having(func.count() > 1)
        rows = await self._session.execute(
            select(
                PERSON,
                _point(moments),
                InquiryRow.theme,
                InquiryRow.audience,
                InquiryRow.priority_question,
                GapSignalRow.lacune,
                GapSignalRow.id,
                EscalationRow.id,
            )
            .select_from(InquiryRow)
            .outerjoin(GapSignalRow, GapSignalRow.inquiry_id == InquiryRow.id)
            .outerjoin(EscalationRow, EscalationRow.inquiry_id == InquiryRow.id)
            .where(*asked(asking), PERSON.in_(again))
        )
        return _counted(rows.all(), frozenset(themes))

    async def common(self, fewest: int) -> Common:
        """What at least so many different people have in common, by gap."""
        return Common(
            await self._in_common(GapSignalRow.audience, fewest),
            await self._in_common(GapSignalRow.municipality, fewest),
        )

    async def of_gaps(self, wanted: GapFilter) -> dict[int, int]:
        """Gap id → different people who asked signals in it that pass a filter."""
        rows = await self._session.execute(
            select(GapSignalRow.gap_id, func.count(distinct(PERSON)))
            .join(InquiryRow, InquiryRow.id == GapSignalRow.inquiry_id)
            .where(GapSignalRow.gap_id.is_not(None), *asked_by(wanted))
            .group_by(GapSignalRow.gap_id)
        )
        return {gap_id: people for gap_id, people in rows if gap_id is not None}

    async def _in_common(
        self, what: "InstrumentedAttribute[str | None]", fewest: int
    ) -> frozenset[tuple[int | None, str]]:
        rows = await self._session.execute(
            select(GapSignalRow.gap_id, what)
            .join(InquiryRow, InquiryRow.id == GapSignalRow.inquiry_id)
            .where(what.is_not(None))
            .group_by(GapSignalRow.gap_id, what)
            .having(func.count(distinct(PERSON)) >= fewest)
        )
        return frozenset((gap_id, value) for gap_id, value in rows if value is not None)


def _point(moments: Sequence[datetime]) -> ColumnElement[int]:
    later = [(InquiryRow.created_at < moment, number) for number, moment in enumerate(moments[1:])]
    return case(*later, else_=len(later)) if later else literal(0)


def _counted(rows: Iterable[Sequence[Any]], known: Collection[str]) -> Repeats:
    columns = list(zip(*rows, strict=True)) or [()] * COLUMNS
    people, points, named, audiences, questions, lacunes, signals, escalations = columns
    themes = [theme if theme in known else None for theme in named]
    fits = [signal is None for signal in signals]
    human = [escalation is not None for escalation in escalations]
    unfit = [(lacune, person) for lacune, person, fit in zip(lacunes, people, fits, strict=True) if not fit]
    return Repeats(
        every=len(people) - len(set(people)),
        fitted=_repeats(fits, people),
        themes=_repeats(themes, people),
        themes_fitted=_repeats(_pairs(themes, fits), people),
        cells=_repeats(_pairs(themes, audiences), people),
        questions=_repeats(questions, people),
        questions_fitted=_repeats(_pairs(questions, fits), people),
        lacunes=_repeats([lacune for lacune, _ in unfit], [person for _, person in unfit]),
        points=_repeats(points, people),
        points_fitted=_repeats(_pairs(points, fits), people),
        points_human=_repeats(_pairs(points, human), people),
    )


def _pairs(one: Iterable[Key], other: Iterable[Other]) -> Sequence[tuple[Key, Other]]:
    return list(zip(one, other, strict=True))


def _repeats(keys: Sequence[Key], people: Sequence[int]) -> Counter[Key]:
    """How many questions of a key are not the first of whoever asked them."""
    return Counter(keys) - Counter(map(itemgetter(0), set(zip(keys, people, strict=True))))
