"""How the desk does: what is open, what waits, how long it takes, what people think of it."""

from dataclasses import dataclass

from bot.dashboard.charts import BarChart, bar_chart
from bot.dashboard.listing import Listing
from bot.dashboard.visit import Entry, Page, Visit, on_get
from handlers.messages.figures import in_hours, in_percent, in_stars
from knowledge.domain import DeskFigures
from knowledge.domain.reports import Table
from knowledge.humans.figures import PERIODS, USUAL


@dataclass(frozen=True, slots=True)
class Overview:
    """What the page shows.

    Attributes:
        days: Over how many.
        now, lately: What, and how much or how long, in words.
        themes: Questions by theme; None where there are too few.
    """

    days: int
    periods: tuple[tuple[int, str], ...]
    now: tuple[tuple[str, int], ...]
    lately: tuple[tuple[str, str], ...]
    themes: BarChart | None
    listing: Listing


def entries() -> list[Entry]:
    """The first page one sees."""
    return [on_get("/", overview, name="overview", menu="menu-overview")]


async def overview(visit: Visit) -> Page:
    """The numbers of a period."""
    asked = visit.given.number("days")
    days = asked if asked in PERIODS else USUAL
    figures = await visit.services.figures.read(visit.turn, days)
    texts, table = visit.texts, _themes(figures, visit)
    view = Overview(
        days=days,
        periods=tuple((period, texts.plain("overview-period", days=period)) for period in PERIODS),
        now=(
            (texts.plain("overview-waiting"), figures.waiting),
            (texts.plain("overview-held"), figures.held),
            (texts.plain("overview-overdue"), figures.overdue),
        ),
        lately=_lately(figures, visit),
        themes=bar_chart(table) if table.rows else None,
        listing=Listing("themas", table, total=len(table.rows)),
    )
    return Page("overview.html", texts.plain("overview"), view, (view.listing,))


def _lately(figures: DeskFigures, visit: Visit) -> tuple[tuple[str, str], ...]:
    voice, texts = visit.voice, visit.texts
    return (
        (texts.plain("overview-sent"), str(figures.sent)),
        (texts.plain("overview-first-response"), in_hours(figures.first_response, voice)),
        (texts.plain("overview-resolution"), in_hours(figures.resolution, voice)),
        (texts.plain("overview-rating"), in_stars(figures.rating, voice)),
        (texts.plain("overview-complete"), in_percent(figures.complete, voice)),
        (texts.plain("overview-reopened"), in_percent(figures.reopened, voice)),
    )


def _themes(figures: DeskFigures, visit: Visit) -> Table:
    names = ("overview-theme", "overview-sent", "overview-median")
    rows = (
        (visit.voice.theme(one.theme), one.sent, one.first_response.median if one.first_response else None)
        for one in figures.themes
    )
    return Table(visit.texts.plain("overview-themes"), tuple(map(visit.texts.plain, names)), tuple(rows))
