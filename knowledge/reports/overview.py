"""All that a report tells of a period, with small numbers protected."""

from collections.abc import Callable, Collection, Hashable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final, TypeVar

from knowledge.agenda import Agenda
from knowledge.database.repositories.askers import Repeats
from knowledge.database.unit_of_work import UnitOfWork
from knowledge.domain import (
    AgendaCount,
    GapNeed,
    Masked,
    NeedFilter,
    NeedMatrix,
    NeedRow,
    Offering,
    PlaceCount,
    Trend,
    TrendStep,
)
from knowledge.domain.figures import FEWEST
from knowledge.domain.overviews import (
    Count,
    Hidden,
    Overview,
    ShownAgenda,
    ShownCell,
    ShownGap,
    ShownPlace,
    ShownPoint,
    ShownTheme,
)
from knowledge.humans.figures import desk_figures
from knowledge.local_time import local_day, start_of
from knowledge.reports.need import (
    asking,
    gap_needs,
    lacune_counts,
    need_matrix,
    place_counts,
    priority_question_counts,
)
from knowledge.reports.protection import few, split, split_subset
from knowledge.reports.trend import trend_of

DESCRIBED: Final = 10
"""Gaps, and candidates, described with their questions; the appendix lists them all. Own choice: three pages."""

EXAMPLES: Final = 3
"""Questions that show what a gap is about. Own choice."""

LONGEST_BY_WEEK: Final = timedelta(days=120)
"""Longest period that is told by week, somewhat more than a quarter: so many weeks fit on a picture. Own choice."""

Mask = Callable[[str], Masked]

Key = TypeVar("Key", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Sources:
    """What an overview is made from besides the database.

    Attributes:
        mask: Takes personal data out of example questions once more, before they leave the desk.
    """

    agenda: Agenda
    offerings: Collection[Offering]
    mask: Mask


def step_for(wanted: NeedFilter) -> TrendStep:
    """How finely the trend of a period is told."""
    if wanted.first is None or wanted.last is None or wanted.last - wanted.first > LONGEST_BY_WEEK:
        return TrendStep.MONTH
    return TrendStep.WEEK


async def overview(
    unit: UnitOfWork,
    sources: Sources,
    wanted: NeedFilter,
    step: TrendStep | None = None,
    *,
    with_examples: bool = False,
) -> Overview:
    """Count a period, and keep back what could lead to somebody.

    Args:
        wanted: Without a first day from the first question on, without a last day until today.
        with_examples: With questions of the gaps that a proposal describes; a report has numbers alone.
    """
    wanted = await _with_both_days(unit, wanted)
    agenda, offerings = sources.agenda, sources.offerings
    matrix = await need_matrix(unit, agenda, offerings, wanted)
    step = step or step_for(wanted)
    trend = await trend_of(unit, wanted, step)
    again = await _repeats(unit, agenda, wanted, trend)
    places = await place_counts(unit, wanted)
    needs = _whole(matrix.needs, wanted, matrix.needs - again.every)
    found = matrix.needs - matrix.signals
    signals, _ = split(
        (matrix.signals, found), needs, (matrix.signals - again.fitted[False], found - again.fitted[True])
    )
    questions = await priority_question_counts(unit, agenda, offerings, wanted)
    lacunes = await lacune_counts(unit, agenda, offerings, wanted)
    gaps, ungrouped = _gaps(await gap_needs(unit, agenda, wanted), matrix.signals, signals)
    shown_places, elsewhere = _places(places, matrix.needs, needs)
    return Overview(
        wanted=wanted,
        made_on=local_day(unit.now),
        needs=needs,
        signals=signals,
        offerings=matrix.offerings,
        themes=_themes(matrix, needs, signals, again),
        step=step,
        trend=_trend(trend, needs, signals, again),
        priority_questions=_agenda(questions, needs, signals, again),
        lacunes=_lacunes(lacunes, signals, again),
        gaps=await _with_examples(unit, sources.mask, gaps) if with_examples else gaps,
        ungrouped=ungrouped,
        places=shown_places,
        elsewhere=elsewhere,
        desk=None if wanted.municipality else await desk_figures(unit, _days(wanted)),
    )


async def _with_both_days(unit: UnitOfWork, wanted: NeedFilter) -> NeedFilter:
    today, asked = local_day(unit.now), await unit.needs.first_asked()
    last = min(wanted.last or today, today)
    first = min(local_day(asked), last) if asked else last
    return replace(wanted, first=wanted.first or first, last=last)


def _days(wanted: NeedFilter) -> int:
    return (wanted.last - wanted.first).days + 1 if wanted.first and wanted.last else 0


async def _repeats(unit: UnitOfWork, agenda: Agenda, wanted: NeedFilter, trend: Trend) -> Repeats:
    begins = [start_of(point.first) for point in trend.points]
    return await unit.askers.repeats(await asking(unit, wanted), begins, (theme.id for theme in agenda.themes))


def _whole(needs: int, wanted: NeedFilter, people: int) -> Count:
    """All inquiries, as they may be told: only where enough different people asked."""
    if people < FEWEST and (needs >= FEWEST or wanted.municipality is not None):
        return Hidden.KEPT
    return few(needs)


def _themes(matrix: NeedMatrix, needs: Count, signals: Count, again: Repeats) -> tuple[ShownTheme, ...]:
    rows = matrix.rows
    by_theme = [row.needs for row in rows]
    told = split(by_theme, needs, [row.needs - again.themes[row.theme] for row in rows])
    people = [_people(row.signals, row.needs, again.themes_fitted, row.theme) for row in rows]
    unfit = split_subset([row.signals for row in rows], by_theme, told, signals, people)
    return tuple(_theme(row, count, missed, again) for row, count, missed in zip(rows, told, unfit, strict=True))


def _theme(row: NeedRow, needs: Count, signals: Count, again: Repeats) -> ShownTheme:
    people = [cell.needs - again.cells[row.theme, cell.audience] for cell in row.cells]
    told = split([cell.needs for cell in row.cells], needs, people)
    cells = zip(row.cells, told, strict=True)
    return ShownTheme(
        theme=row.theme,
        needs=needs,
        signals=signals,
        offerings=row.offerings,
        cells=tuple(ShownCell(cell.audience, count, cell.offerings, cell.shortfall) for cell, count in cells),
    )


def _trend(trend: Trend, needs: Count, signals: Count, again: Repeats) -> tuple[ShownPoint, ...]:
    points = list(enumerate(trend.points))
    of = [point.needs for point in trend.points]
    told = split(of, needs, [point.needs - again.points[at] for at, point in points])
    people = [_people(point.signals, point.needs, again.points_fitted, at) for at, point in points]
    unfit = split_subset([point.signals for point in trend.points], of, told, signals, people)
    others = [_people(point.needs - point.escalations, point.needs, again.points_human, at) for at, point in points]
    asked = [(human, other) for other, human in others]
    human = split_subset([point.escalations for point in trend.points], of, told, people=asked)
    counted = zip(trend.points, told, unfit, human, strict=True)
    return tuple(ShownPoint(point.first, point.last, *counts) for point, *counts in counted)


def _agenda(counts: Sequence[AgendaCount], needs: Count, signals: Count, again: Repeats) -> tuple[ShownAgenda, ...]:
    of = [one.needs for one in counts]
    told = split(of, needs, [one.needs - again.questions[one.number] for one in counts])
    people = [_people(one.signals, one.needs, again.questions_fitted, one.number) for one in counts]
    unfit = split_subset([one.signals for one in counts], of, told, signals, people)
    shown = zip(counts, told, unfit, strict=True)
    return tuple(ShownAgenda(one.number, asked, missed, one.offerings) for one, asked, missed in shown)


def _people(part: int, whole: int, again: Mapping[tuple[Key, bool], int], key: Key) -> tuple[int, int]:
    """How many people a part is of, and the rest: those that again counts as False, and as True."""
    return part - again.get((key, False), 0), whole - part - again.get((key, True), 0)


def _lacunes(counts: Sequence[AgendaCount], signals: Count, again: Repeats) -> tuple[ShownAgenda, ...]:
    told = split([one.signals for one in counts], signals, [one.signals - again.lacunes[one.number] for one in counts])
    return tuple(ShownAgenda(one.number, count, count, one.offerings) for one, count in zip(counts, told, strict=True))


def _gaps(gaps: Sequence[GapNeed], signals: int, told_signals: Count) -> tuple[tuple[ShownGap, ...], Count]:
    """The gaps about which enough different people asked, and how many signals are in none of those."""
    listed = [gap for gap in gaps if min(gap.people, gap.signals) >= FEWEST]
    *sizes, ungrouped = split((*_sizes(listed), signals - sum(_sizes(listed))), told_signals)
    told = split((*(gap.told for gap in listed), sum(gap.told for gap in gaps) - sum(gap.told for gap in listed)))
    shown = []
    for gap, size, heard in zip(listed, sizes, told, strict=False):
        (helped,) = split_subset([gap.helped], [gap.told], [heard])
        shown.append(_gap(gap, {"signals": size, "told": heard, "helped": helped}))
    return tuple(shown), ungrouped


async def _with_examples(unit: UnitOfWork, mask: Mask, shown: Sequence[ShownGap]) -> tuple[ShownGap, ...]:
    """The gaps, those that are described with their questions: the largest, and the largest candidates."""
    candidates = [gap for gap in shown if gap.is_candidate]
    described = {gap.id for gap in (*shown[:DESCRIBED], *candidates[:DESCRIBED])}
    found = {gap_id: await unit.needs.examples(gap_id, EXAMPLES) for gap_id in sorted(described)}
    return tuple(replace(gap, examples=tuple(mask(text).text for text in found.get(gap.id, ()))) for gap in shown)


def _sizes(gaps: Sequence[GapNeed]) -> list[int]:
    return [gap.signals for gap in gaps]


def _gap(need: GapNeed, counts: Mapping[str, Count]) -> ShownGap:
    return ShownGap(
        id=need.gap.id,
        title=need.gap.title,
        theme=need.gap.theme,
        status=need.gap.status,
        signals=counts["signals"],
        priority_question=need.priority_question,
        lacune=need.lacune,
        told=counts["told"],
        helped=counts["helped"],
    )


def _places(places: Sequence[PlaceCount], needs: int, told_needs: Count) -> tuple[tuple[ShownPlace, ...], Count]:
    """The municipalities in which enough different people asked, and how much was asked elsewhere."""
    listed = [place for place in places if min(place.people, place.needs) >= FEWEST]
    counts = [place.needs for place in listed]
    *told, elsewhere = split((*counts, needs - sum(counts)), told_needs)
    return tuple(ShownPlace(place.name, count) for place, count in zip(listed, told, strict=True)), elsewhere
