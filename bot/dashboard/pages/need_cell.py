"""One theme for one audience: the questions that were asked, and what is on offer."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.dashboard.listing import Listing
from bot.dashboard.pages.gaps import month, theme_name
from bot.dashboard.pages.needs import (
    NO_AUDIENCE,
    NO_THEME,
    SIGNS,
    agenda_name,
    audience_name,
    municipalities_of,
    wanted_of,
)
from bot.dashboard.visit import Entry, Page, Visit, on_get
from knowledge.domain import AgendaCount, Asked, Audience, NeedDetail, NeedFilter, Offering
from knowledge.domain.reports import Table
from knowledge.errors import NotFoundError
from knowledge.local_time import local_day


@dataclass(frozen=True, slots=True)
class CellPage:
    """What the page shows.

    Attributes:
        counted: What, and how much.
        lacune: In what way the offerings fall short, with its sign; None where they do not.
        touches: What of the Leeragenda its questions touch.
    """

    wanted: NeedFilter
    municipalities: Sequence[tuple[str, str]]
    counted: Sequence[tuple[str, int]]
    lacune: str | None
    questions: Listing
    offerings: Listing
    touches: Sequence[Table]


def entries() -> list[Entry]:
    """A page for each cell."""
    return [on_get("/vraag-en-aanbod/{theme}/{audience}", cell, name="need-cell")]


async def cell(visit: Visit) -> Page:
    """What one cell of the matrix consists of."""
    wanted, theme, audience = await wanted_of(visit), _theme(visit), _audience(visit)
    if visit.file is not None:
        return await _to_take_along(visit, wanted, theme, audience)
    found = await visit.services.need.cell(visit.turn, wanted, theme, audience, visit.page, visit.size)
    texts, one = visit.texts, found.cell
    view = CellPage(
        wanted=wanted,
        municipalities=await municipalities_of(visit, wanted),
        counted=[
            (texts.plain("report-asked"), one.needs),
            (texts.plain("report-missed"), one.signals),
            (texts.plain("report-offered"), one.offerings),
        ],
        lacune=f"{SIGNS[one.lacune]} {texts.name(one.lacune)}" if one.lacune else None,
        questions=_questions(found, visit),
        offerings=_offerings(found.offerings, visit),
        touches=[
            _touched("question", found.priority_questions, visit),
            _touched("lacune", found.lacunes, visit),
        ],
    )
    named = theme_name(theme, visit) or texts.plain("report-theme-none")
    title = texts.plain("need-cell", theme=named, audience=audience_name(audience, visit))
    return Page("need_cell.html", title, view, (view.questions, view.offerings))


async def _to_take_along(visit: Visit, wanted: NeedFilter, theme: str | None, audience: Audience | None) -> Page:
    """The same tables as they may leave the desk."""
    shown = await visit.services.taking_along.of_cell(visit.turn, wanted, theme, audience, visit.size)
    names = tuple(map(visit.texts.plain, ("gap-question", "file-month")))
    table = Table(visit.texts.plain("need-questions"), names, tuple((one.question, month(one.month)) for one in shown))
    found = await visit.services.need.cell(visit.turn, wanted, theme, audience)
    listings = (Listing("vragen", table), _offerings(found.offerings, visit))
    return Page("need_cell.html", visit.texts.plain("need-questions"), listings=listings)


def _theme(visit: Visit) -> str | None:
    theme: str = visit.place["theme"]
    return None if theme == NO_THEME else theme


def _audience(visit: Visit) -> Audience | None:
    """An audience of the address; raises NotFoundError for any other word."""
    word = visit.place["audience"]
    if word == NO_AUDIENCE:
        return None
    found = next((one for one in Audience if one == word), None)
    if found is None:
        raise NotFoundError("audience", word)
    return found


def _questions(found: NeedDetail, visit: Visit) -> Listing:
    names = ("gap-question", "gap-day-asked", "need-state")
    rows = tuple((one.question, local_day(one.created_at), visit.texts.name(one.status)) for one in found.questions)
    table = Table(visit.texts.plain("need-questions"), tuple(map(visit.texts.plain, names)), rows)
    links = tuple(_where(one, visit) for one in found.questions)
    return Listing("vragen", table, links, found.page, found.pages, found.cell.needs)


def _where(one: Asked, visit: Visit) -> str:
    """Its signal; a question that found something leads nowhere."""
    return visit.href("signal", id=one.signal_id) if one.signal_id is not None else ""


def _offerings(found: Sequence[Offering], visit: Visit) -> Listing:
    names = ("field-title", "field-organisation", "field-kind", "field-period")
    rows = tuple((one.title, one.organisation, visit.texts.name(one.kind), one.period) for one in found)
    table = Table(visit.texts.plain("need-offerings"), tuple(map(visit.texts.plain, names)), rows)
    return Listing("aanbod", table, tuple(one.url or "" for one in found), total=len(rows))


def _touched(kind: str, counts: Sequence[AgendaCount], visit: Visit) -> Table:
    name, heading = ("report-agenda", "report-question") if kind == "question" else ("report-lacunes", "report-lacune")
    rows = tuple((agenda_name(kind, one.number, visit), one.needs, one.offerings or None) for one in counts)
    columns = (heading, "report-asked" if kind == "question" else "report-missed", "report-offered")
    return Table(visit.texts.plain(name), tuple(map(visit.texts.plain, columns)), rows)
