"""How many different people are behind numbers: a number of questions may be that of one person."""

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final, TypeVar

from sqlalchemy import ColumnElement, case, func, literal, select
from sqlalchemy.ext.asyncio import AsyncSession

from knowledge.database.repositories.needs import Asking, asked
from knowledge.database.tables import EscalationRow, GapSignalRow, InquiryRow

ERASED: Final = 0
"""For everybody who had themselves erased: all of them may be one."""

Key = TypeVar("Key", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Behind:
    """Different people by what they asked; pairs end with whether an offering fitted (or a human was asked).

    Attributes:
        points: By number of the stretch of time.
    """

    everybody: int
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


class Askers:
    """Who asked, counted once; nobody is named."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def behind(self, asking: Asking, moments: Sequence[datetime], themes: Iterable[str]) -> Behind:
        """How many people are behind what was asked.

        Args:
            asking: Which inquiries are counted.
            moments: At which stretches of time begin, in order; the last goes on until the end.
            themes: Those that there are; any other is none.
        """
        known = set(themes)
        rows = await self._session.execute(
            select(
                func.coalesce(InquiryRow.contact_id, ERASED),
                _point(moments),
                InquiryRow.theme,
                InquiryRow.audience,
                InquiryRow.priority_question,
                GapSignalRow.lacune,
                GapSignalRow.id.is_(None),
                EscalationRow.id.is_not(None),
            )
            .outerjoin(GapSignalRow, GapSignalRow.inquiry_id == InquiryRow.id)
            .outerjoin(EscalationRow, EscalationRow.inquiry_id == InquiryRow.id)
            .where(*asked(asking))
        )
        columns = list(zip(*rows, strict=True)) or [()] * 8
        people, points, named, audiences, questions, lacunes, fits, human = columns
        placed = [theme if theme in known else None for theme in named]
        unfit = [(lacune, person) for lacune, person, fit in zip(lacunes, people, fits, strict=True) if not fit]
        return Behind(
            everybody=len(set(people)),
            fitted=_different(fits, people),
            themes=_different(placed, people),
            themes_fitted=_different(_pairs(placed, fits), people),
            cells=_different(_pairs(placed, audiences), people),
            questions=_different(questions, people),
            questions_fitted=_different(_pairs(questions, fits), people),
            lacunes=Counter(lacune for lacune, _ in set(unfit)),
            points=_different(points, people),
            points_fitted=_different(_pairs(points, fits), people),
            points_human=_different(_pairs(points, human), people),
        )


def _point(moments: Sequence[datetime]) -> ColumnElement[int]:
    later = [(InquiryRow.created_at < moment, number) for number, moment in enumerate(moments[1:])]
    return case(*later, else_=len(later)) if later else literal(0)


Other = TypeVar("Other", bound=Hashable)


def _pairs(one: Iterable[Key], other: Iterable[Other]) -> Iterable[tuple[Key, Other]]:
    return zip(one, other, strict=True)


def _different(keys: Iterable[Key], people: Iterable[int]) -> Counter[Key]:
    """Different people by key."""
    return Counter(key for key, _ in set(zip(keys, people, strict=True)))
