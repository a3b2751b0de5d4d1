"""What came in by week or month: questions, what found nothing, and what went to a human."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot.dashboard.charts import LineChart, line_chart
from bot.dashboard.listing import Listing
from bot.dashboard.pages.needs import municipalities_of, wanted_of
from bot.dashboard.visit import Entry, Page, Visit, on_get
from handlers.messages.reports import words_of
from knowledge.domain import NeedFilter, Trend, TrendStep
from knowledge.domain.reports import Table
from knowledge.reports.composing import trend_table

A_YEAR: Final = 365
"""Days that are shown where none were chosen: the same season twice."""


@dataclass(frozen=True, slots=True)
class TrendView:
    """What the page shows.

    Attributes:
        chart: None where nothing was asked yet.
    """

    wanted: NeedFilter
    step: TrendStep
    steps: Sequence[tuple[str, str]]
    municipalities: Sequence[tuple[str, str]]
    chart: LineChart | None
    listing: Listing


def entries() -> list[Entry]:
    """One page."""
    return [on_get("/verloop", trend, name="trend", menu="menu-trend")]


async def trend(visit: Visit) -> Page:
    """A line for each, and the same numbers in a table."""
    step = visit.given.choice("step", TrendStep) or TrendStep.WEEK
    wanted = await wanted_of(visit, A_YEAR)
    if visit.file is not None:  # it leaves the desk: without numbers that could lead to somebody
        overview = await visit.services.reports.overview(visit.turn, wanted, step)
        table = trend_table(overview, words_of(visit.voice))
        return Page("trend.html", visit.texts.plain("trend"), listings=(Listing("verloop", table),))
    found = await visit.services.trends.trend(visit.turn, wanted, step)
    table = _table(found, visit)
    view = TrendView(
        wanted=wanted,
        step=step,
        steps=[(one.value, visit.texts.name(one)) for one in TrendStep],
        municipalities=await municipalities_of(visit, wanted),
        chart=line_chart(table) if len(table.rows) > 1 else None,
        listing=Listing("verloop", table, total=len(table.rows)),
    )
    return Page("trend.html", visit.texts.plain("trend"), view, (view.listing,))


def _table(found: Trend, visit: Visit) -> Table:
    names = ("report-from", "report-asked", "report-missed", "report-human")
    rows = tuple((one.first, one.needs, one.signals, one.escalations) for one in found.points)
    return Table(visit.texts.plain("report-trend-chart"), tuple(map(visit.texts.plain, names)), rows)
