"""What coordinators did in the catalogue: an offering with a history."""

from dataclasses import replace
from typing import Final

from dashboard.stage import Dashboard

from knowledge.catalogue.editing import Saved
from knowledge.catalogue.forms import form_of
from knowledge.domain import Contact, Turn

OFFERING: Final = "buurtagenda-maken"
"""Of those that ship: the one that has a history."""


async def seed_catalogue(dashboard: Dashboard, coordinator: Contact) -> None:
    """Change an offering, and confirm that it is right."""
    services, turn = dashboard.knowledge.services, Turn(coordinator)
    item = (await services.editing.get(turn, OFFERING)).item
    changed = replace(form_of(item.offering), title="Hoe maak ik een buurtagenda? Zeven bouwstenen")
    assert isinstance(await services.editing.edit(turn, OFFERING, changed, item.digest), Saved)
    dashboard.clock.skip(hours=1)
    await services.freshness.confirm(turn, OFFERING)
