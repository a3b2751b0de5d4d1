"""Gaps: what people ask for and nobody offers, the most asked first; and the questions that are in none."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.dashboard.listing import Listing
from bot.dashboard.visit import Entry, Page, Visit, on_get
from knowledge.domain import Audience, GapFilter, GapOrder, GapSignal, GapStatus, GapSummary
from knowledge.domain.overviews import ShownFigures, ShownQuestion
from knowledge.domain.reports import Cell, Table
from knowledge.errors import NotFoundError
from knowledge.gaps.groups import GapChoices
from knowledge.local_time import local_day, start_of


@dataclass(frozen=True, slots=True)
class FilterChoices:
    """By what can be filtered: values, each with what it is called."""

    themes: Sequence[tuple[str, str]]
    audiences: Sequence[tuple[str, str]]
    municipalities: Sequence[tuple[str, str]]
    statuses: Sequence[tuple[str, str]]
    owners: Sequence[tuple[str, str]]
    orders: Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class GapList:
    """What the page of gaps, or that of loose questions, shows.

    Attributes:
        first, last: Days of the filter, both counted in; None: any.
        loose: Questions that pass the filter and are in no gap.
        alike: Pairs of gaps that look like one.
    """

    wanted: GapFilter
    order: GapOrder
    choices: FilterChoices
    listing: Listing
    first: date | None
    last: date | None
    loose: int = 0
    alike: int = 0


def entries() -> list[Entry]:
    """The list, and the questions beside it."""
    return [
        on_get("/gaten", gaps, name="gaps", menu="menu-gaps"),
        on_get("/gaten/losse-vragen", loose, name="loose"),
    ]


async def gaps(visit: Visit) -> Page:
    """A page of the gaps that pass the filter."""
    groups, wanted = visit.services.groups, _wanted(visit)
    order = visit.given.choice("order", GapOrder) or GapOrder.LARGEST
    if visit.file is not None:
        shown = await visit.services.taking_along.gaps(visit.turn, wanted, order, visit.size)
        return Page("gaps.html", visit.texts.plain("gaps-page"), listings=(_gaps_to_take_along(shown, visit),))
    found = await groups.list(visit.turn, wanted, visit.page, order, visit.size)
    links = tuple(visit.href("gap", id=one.gap.id) for one in found.gaps)
    listing = Listing("gaten", _gaps(found.gaps, visit), links, found.page, found.pages, found.total)
    choices = _choices(await groups.choices(visit.turn), visit)
    alike = await visit.services.looking_alike.count(visit.turn)
    view = GapList(wanted, order, choices, listing, *_days(visit), found.loose, alike)
    return Page("gaps.html", visit.texts.plain("gaps-page"), view, (listing,))


async def loose(visit: Visit) -> Page:
    """A page of the questions that are in no gap."""
    groups, wanted = visit.services.groups, replace(_wanted(visit), owner=None)
    if visit.file is not None:
        shown = await visit.services.taking_along.loose(visit.turn, wanted, visit.size)
        listing = questions_to_take_along(shown, visit, "loose-questions")
        return Page("loose.html", visit.texts.plain("loose-questions"), listings=(listing,))
    found = await groups.loose(visit.turn, wanted, visit.page, visit.size)
    table = questions_table(found.signals, visit, "loose-questions")
    links = tuple(visit.href("signal", id=one.id) for one in found.signals)
    listing = Listing("vragen", table, links, found.page, found.pages, found.total)
    choices = _choices(await groups.choices(visit.turn), visit)
    view = GapList(wanted, GapOrder.LATEST, choices, listing, *_days(visit))
    return Page("loose.html", visit.texts.plain("loose-questions"), view, (listing,))


def questions_table(signals: Sequence[GapSignal], visit: Visit, name: str) -> Table:
    """Questions with who asked them, when, and why they are here.

    Args:
        name: Key of the text that says what the table shows.
    """
    texts = visit.texts
    names = ("gap-question", "gap-day-asked", "gap-theme", "gap-audience", "gap-municipality", "gap-why")
    rows = (
        (
            one.text,
            local_day(one.created_at),
            theme_name(one.theme, visit),
            texts.name(one.audience) if one.audience else None,
            one.municipality,
            texts.name(one.reason),
        )
        for one in signals
    )
    return Table(texts.plain(name), tuple(map(texts.plain, names)), tuple(rows))


def questions_to_take_along(shown: Sequence[ShownQuestion], visit: Visit, name: str) -> Listing:
    """Questions as they may leave the desk; arguments as of `questions_table`."""
    texts = visit.texts
    names = ("gap-question", "file-month", "gap-theme", "gap-audience", "gap-municipality")
    rows = tuple(
        (
            one.question,
            month(one.month),
            theme_name(one.theme, visit),
            texts.name(one.audience) if one.audience else None,
            one.municipality,
        )
        for one in shown
    )
    return Listing("vragen", Table(texts.plain(name), tuple(map(texts.plain, names)), rows))


def month(day: date | None) -> str | None:
    """A month as a spreadsheet puts it in order: "2026-11"."""
    return f"{day:%Y-%m}" if day else None


def _gaps_to_take_along(shown: Sequence[ShownFigures], visit: Visit) -> Listing:
    names = (
        *("gap-title", "gap-count", "gap-first-seen", "gap-last-seen"),
        *("gap-status", "gap-owner", "gap-theme", "gap-waiting"),
    )
    rows = tuple(
        (
            *(one.gap.title, one.signals, month(one.first), month(one.last)),
            *(visit.texts.name(one.gap.status), one.owner, theme_name(one.gap.theme, visit), one.waiting),
        )
        for one in shown
    )
    return Listing("gaten", Table(visit.texts.plain("gaps-page"), tuple(map(visit.texts.plain, names)), rows))


def _wanted(visit: Visit) -> GapFilter:
    given, (first, last) = visit.given, _days(visit)
    return GapFilter(
        theme=given.text("theme") or None,
        audience=given.choice("audience", Audience),
        municipality=given.text("municipality") or None,
        status=given.choice("status", GapStatus),
        owner=given.number("owner"),
        since=start_of(first) if first else None,
        until=start_of(last + timedelta(days=1)) if last else None,
    )


def _days(visit: Visit) -> tuple[date | None, date | None]:
    """First and last day of the filter."""
    return visit.given.day("first"), visit.given.day("last")


def _choices(found: GapChoices, visit: Visit) -> FilterChoices:
    texts = visit.texts
    return FilterChoices(
        themes=[(one, theme_name(one, visit) or one) for one in found.themes],
        audiences=[(one.value, texts.name(one)) for one in found.audiences],
        municipalities=[(one, one) for one in found.municipalities],
        statuses=[(one.value, texts.name(one)) for one in GapStatus],
        owners=[(str(contact_id), name) for contact_id, name in found.owners.items()],
        orders=[(one.value, texts.name(one)) for one in GapOrder],
    )


def _gaps(found: Sequence[GapSummary], visit: Visit) -> Table:
    names = (
        *("gap-title", "gap-count", "gap-growth", "gap-first-seen", "gap-last-seen"),
        *("gap-status", "gap-owner", "gap-theme", "gap-waiting"),
    )
    rows = tuple(_row(one, visit) for one in found)
    return Table(visit.texts.plain("gaps-page"), tuple(map(visit.texts.plain, names)), rows)


def _row(one: GapSummary, visit: Visit) -> tuple[Cell, ...]:
    return (
        one.gap.title,
        one.count,
        one.growth,
        local_day(one.first_seen) if one.first_seen else None,
        local_day(one.last_seen) if one.last_seen else None,
        visit.texts.name(one.gap.status),
        one.owner,
        theme_name(one.gap.theme, visit),
        one.waiting,
    )


def theme_name(theme: str | None, visit: Visit) -> str | None:
    """What a theme is called; one that the agenda has no longer, by its id."""
    try:
        return visit.voice.theme(theme) if theme else None
    except NotFoundError:
        return theme


def signed(growth: int) -> str:
    """How many more or fewer, with its sign; a real minus is read aloud as one."""
    return f"+{growth}" if growth > 0 else str(growth).replace("-", "−")
