"""The catalogue: searched and filtered, with how often each offering is found."""

from dataclasses import dataclass

from bot.dashboard.listing import Listing
from bot.dashboard.offering_fields import Choices
from bot.dashboard.visit import Entry, Page, Visit, on_get
from knowledge.catalogue.csv_files import COLUMNS, cells
from knowledge.domain import Audience, CatalogueFilter, Look, LookPage, OfferingKind, OfferingState
from knowledge.domain.reports import Cell, Table
from knowledge.local_time import local_day

WHOLE = "alles"
"""Id of the table with everything on offer, as an import reads it."""


@dataclass(frozen=True, slots=True)
class CatalogueView:
    """What the page shows.

    Attributes:
        words: What is searched for.
        wanted: What is filtered by.
        whole: Everything on offer, for its files.
    """

    words: str
    wanted: CatalogueFilter
    states: Choices
    themes: Choices
    audiences: Choices
    kinds: Choices
    listing: Listing
    whole: Listing


def entries() -> list[Entry]:
    """One page."""
    return [on_get("/catalogus", catalogue, name="catalogue", menu="menu-catalogue")]


async def catalogue(visit: Visit) -> Page:
    """A page of what is found."""
    wanted, words = _wanted(visit), visit.given.text("words")
    found = await visit.services.editing.search(visit.turn, words, wanted, visit.page, visit.size)
    listing, whole = _listing(found, visit), await _whole(visit)
    voice = visit.voice
    view = CatalogueView(
        words=words,
        wanted=wanted,
        states=[(one.value, voice.name(one)) for one in OfferingState],
        themes=[(one.id, one.title_in(visit.texts.language)) for one in voice.agenda.themes],
        audiences=[(one.value, voice.name(one)) for one in Audience],
        kinds=[(one.value, voice.name(one)) for one in OfferingKind],
        listing=listing,
        whole=whole,
    )
    return Page("catalogue.html", visit.texts.plain("catalogue"), view, (listing, whole))


def looks_table(name: str, looks: tuple[Look, ...], visit: Visit) -> Table:
    """Offerings, with how often each is found and why somebody should look at it."""
    names = (
        *("field-title", "field-organisation", "field-kind", "field-themes"),
        *("usage-shown", "usage-helped", "usage-unfit", "review-looked-at", "review-reasons"),
    )
    return Table(name, tuple(map(visit.texts.plain, names)), tuple(_row(look, visit) for look in looks))


def _wanted(visit: Visit) -> CatalogueFilter:
    given, theme = visit.given, visit.given.text("theme")
    return CatalogueFilter(
        state=given.choice("state", OfferingState) or OfferingState.ON_OFFER,
        theme=theme if theme in {one.id for one in visit.voice.agenda.themes} else None,
        audience=given.choice("audience", Audience),
        kind=given.choice("kind", OfferingKind),
    )


def _listing(found: LookPage, visit: Visit) -> Listing:
    table = looks_table(visit.texts.plain("catalogue-found"), found.looks, visit)
    links = tuple(visit.href("offering", id=look.item.offering.id) for look in found.looks)
    return Listing("aanbod", table, links, found.page, found.pages, found.total)


async def _whole(visit: Visit) -> Listing:
    """Everything on offer; looked up only for who takes it along."""
    rows: tuple[tuple[str, ...], ...] = ()
    if visit.file is not None and visit.given.text("of") == WHOLE:
        everything = await visit.services.editing.search(visit.turn, "", CatalogueFilter(), None)
        rows = tuple(cells(look.item.offering) for look in everything.looks)
    return Listing(WHOLE, Table(visit.texts.plain("catalogue-whole"), COLUMNS, rows), total=len(rows))


def _row(look: Look, visit: Visit) -> tuple[Cell, ...]:
    offering, voice = look.item.offering, visit.voice
    return (
        offering.title,
        offering.organisation,
        voice.name(offering.kind),
        ", ".join(map(voice.theme, offering.themes)),
        look.usage.shown,
        look.usage.helped,
        look.usage.unfit,
        local_day(look.item.looked_at),
        ", ".join(map(voice.name, look.reasons)) or None,
    )
