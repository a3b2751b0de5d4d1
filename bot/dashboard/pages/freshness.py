"""Offerings that somebody should look at: the most urgent first, each with what can be done about it at once."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.dashboard.listing import Listing
from bot.dashboard.pages.catalogue import looks_table
from bot.dashboard.visit import Entry, Page, Visit, on_get
from knowledge.domain import Look


@dataclass(frozen=True, slots=True)
class FreshnessView:
    """What the page shows.

    Attributes:
        looks: What is on this page.
        listing: The same as a table, for its files and the way to other pages.
        months: After how many months most offerings are looked at again.
    """

    looks: Sequence[Look]
    listing: Listing
    months: int


def entries() -> list[Entry]:
    """One page."""
    return [on_get("/catalogus/nakijken", freshness, name="freshness")]


async def freshness(visit: Visit) -> Page:
    """A page of what is to be looked at."""
    found = await visit.services.freshness.list(visit.turn, visit.page, visit.size)
    table = looks_table(visit.texts.plain("freshness-table"), found.looks, visit)
    listing = Listing("nakijken", table, (), found.page, found.pages, found.total)
    view = FreshnessView(found.looks, listing, visit.services.freshness.terms.months)
    return Page("freshness.html", visit.texts.plain("freshness"), view, (listing,))
