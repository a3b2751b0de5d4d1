"""How often offerings are found, and what people think of them."""

from collections.abc import Collection, Mapping
from dataclasses import replace

from sqlalchemy import exists, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from knowledge.database.tables import InquiryRow, OfferingRow, SuggestionRow
from knowledge.domain import Feedback, Usage


class Usages:
    """Counts over the questions that are still kept."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def of(self, offering_ids: Collection[str]) -> Mapping[str, Usage]:
        """How often each of these was found; every one is in it."""
        rows = await self._session.execute(
            select(SuggestionRow.offering_id, func.count(), func.count(SuggestionRow.shown_at))
            .where(SuggestionRow.offering_id.in_(offering_ids))
            .group_by(SuggestionRow.offering_id)
        )
        found = {key: (suggested, shown) for key, suggested, shown in rows}
        judged = await self.judged()
        return {key: _usage(*found.get(key, (0, 0)), judged.get(key, Usage())) for key in offering_ids}

    async def shown(self) -> Mapping[str, int]:
        """Id → how often it was shown, of what was shown at all."""
        rows = await self._session.execute(
            select(SuggestionRow.offering_id, func.count().label("times"))
            .where(SuggestionRow.shown_at.is_not(None))
            .group_by(SuggestionRow.offering_id)
        )
        return {row.offering_id: row.times for row in rows}

    async def judged(self) -> Mapping[str, Usage]:
        """Id → what people say of it, of what anybody said something of."""
        said: dict[str, Usage] = {}
        rows = await self._session.execute(
            select(SuggestionRow.offering_id, SuggestionRow.feedback, func.count())
            .where(SuggestionRow.feedback.in_(list(Feedback)))
            .group_by(SuggestionRow.feedback, SuggestionRow.offering_id)
        )
        for offering_id, feedback, count in rows:
            field = "helped" if feedback == Feedback.HELPS else "unfit"
            said[offering_id] = replace(said.get(offering_id, Usage()), **{field: count})
        return said

    async def never_found(self, questions: int) -> frozenset[str]:
        """Ids on offer that were found for none of the kept questions, though at least so many came since they changed.

        Args:
            questions: At least one.
        """
        nth_last = (
            select(InquiryRow.created_at).order_by(InquiryRow.created_at.desc()).offset(questions - 1).limit(1)
        ).scalar_subquery()
        found = exists().where(SuggestionRow.offering_id == OfferingRow.id)
        return frozenset(
            await self._session.scalars(
                select(OfferingRow.id).where(
                    OfferingRow.retired_at.is_(None), OfferingRow.updated_at <= nth_last, ~found
                )
            )
        )


def _usage(suggested: int, shown: int, judged: Usage) -> Usage:
    return replace(judged, suggested=suggested, shown=shown)
