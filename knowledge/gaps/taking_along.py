"""What may leave the desk of single questions and of gaps: nothing in it leads to whoever asked.

A question goes along in its masked words, with the month in which it was asked. For whom and from where is told only
where enough different people of that gap have it in common. A gap goes along where enough different people asked it.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from knowledge.database.repositories.askers import Common
from knowledge.database.repositories.needs import CellKey
from knowledge.database.unit_of_work import Units
from knowledge.domain import Audience, GapFilter, GapOrder, GapSignal, GapSummary, Masked, NeedFilter, NewsKind, Turn
from knowledge.domain.figures import FEWEST
from knowledge.domain.overviews import Count, ShownFigures, ShownHeard, ShownQuestion
from knowledge.gaps.news import heard_of
from knowledge.local_time import local_day
from knowledge.reports.need import asking
from knowledge.reports.protection import few, split
from knowledge.rights import COORDINATORS, require

Mask = Callable[[str], Masked]


class TakingAlong:
    """Tables for coordinators to take along; NotAllowedError for everybody else."""

    def __init__(self, units: Units, mask: Mask) -> None:
        self._units = units
        self._mask = mask

    async def gaps(self, turn: Turn, wanted: GapFilter, order: GapOrder, most: int) -> tuple[ShownFigures, ...]:
        """The gaps that enough people asked about whom a filter lets through, at most so many."""
        async with self._units.reading(turn) as unit:
            await require(unit, COORDINATORS)
            people = await unit.askers.of_gaps(wanted)
            found = await unit.gap_lists.find(wanted, order, unit.now, 0, most)
        return tuple(_figures(one) for one in found if people.get(one.gap.id, 0) >= FEWEST)

    async def of_gap(self, turn: Turn, gap_id: int, most: int) -> tuple[ShownQuestion, ...]:
        """The questions of a gap, newest first, at most so many.

        Raises:
            NotFoundError: There is no such gap.
        """
        async with self._units.reading(turn) as unit:
            await require(unit, COORDINATORS)
            gap = await unit.gaps.get(gap_id)
            signals = await unit.signals.of_gap(gap.id, limit=most)
            return self._shown(signals, await unit.askers.common(FEWEST))

    async def loose(self, turn: Turn, wanted: GapFilter, most: int) -> tuple[ShownQuestion, ...]:
        """The questions that are in no gap and pass a filter, at most so many."""
        async with self._units.reading(turn) as unit:
            await require(unit, COORDINATORS)
            signals = await unit.signals.find(replace(wanted, loose=True), limit=most)
            return self._shown(signals, await unit.askers.common(FEWEST))

    async def of_cell(
        self, turn: Turn, wanted: NeedFilter, theme: str | None, audience: Audience | None, most: int
    ) -> tuple[ShownQuestion, ...]:
        """The questions on a theme by an audience, newest first, at most so many; in words and month alone."""
        async with self._units.reading(turn) as unit:
            await require(unit, COORDINATORS)
            found = await unit.needs.questions(await asking(unit, wanted), CellKey(theme, audience), 0, most)
        return tuple(
            ShownQuestion(self._mask(one.question).text, local_day(one.created_at).replace(day=1)) for one in found
        )

    async def heard(self, turn: Turn, gap_id: int) -> ShownHeard:
        """How many questions of a gap came to what: whether something was told of them, and why not.

        Raises:
            NotFoundError: There is no such gap.
        """
        async with self._units.reading(turn) as unit:
            await require(unit, COORDINATORS)
            heard = await heard_of(unit, await unit.gaps.get(gap_id), NewsKind.OFFERING)
        silent = heard.told - heard.helped - heard.helped_not
        reasons = [reason for reason, _ in heard.why_not]
        counts = [heard.helped, heard.helped_not, silent, heard.ready, *(count for _, count in heard.why_not)]
        helped, helped_not, said_nothing, ready, *others = split(counts)
        return ShownHeard(helped, helped_not, said_nothing, ready, tuple(zip(reasons, others, strict=True)))

    def _shown(self, signals: Sequence[GapSignal], common: Common) -> tuple[ShownQuestion, ...]:
        return tuple(shown_question(signal, common, self._mask) for signal in signals)


def shown_question(signal: GapSignal, common: Common, mask: Mask) -> ShownQuestion:
    """A question as it may leave the desk."""
    audience, municipality = (signal.gap_id, signal.audience), (signal.gap_id, signal.municipality)
    return ShownQuestion(
        question=mask(signal.text).text,
        month=local_day(signal.created_at).replace(day=1),
        theme=signal.theme,
        audience=signal.audience if audience in common.audiences else None,
        municipality=signal.municipality if municipality in common.municipalities else None,
    )


def _figures(one: GapSummary) -> ShownFigures:
    count: Count = few(one.count)
    return ShownFigures(
        gap=one.gap,
        signals=count,
        first=local_day(one.first_seen).replace(day=1) if one.first_seen else None,
        last=local_day(one.last_seen).replace(day=1) if one.last_seen else None,
        waiting=few(one.waiting),
        owner=one.owner,
    )
