"""The pages, a module per subject."""

from bot.dashboard.pages import audit, catalogue, freshness, importing, offering, offering_editing, overview, people
from bot.dashboard.visit import Entry


def all_pages() -> list[Entry]:
    """Every page; those with a menu text stand in the menu, in this order."""
    return [
        *overview.entries(),
        *catalogue.entries(),
        *freshness.entries(),
        *importing.entries(),
        *offering_editing.entries(),
        *offering.entries(),
        *people.entries(),
        *audit.entries(),
    ]
