"""People and questions as there would be after some weeks: what pages show in tests, and on the screens in docs/."""

from datetime import datetime
from typing import Final

from dashboard.catalogue_making import seed_catalogue
from dashboard.gap_making import seed_gaps
from dashboard.stage import Dashboard

from knowledge.database.unit_of_work import Units
from knowledge.domain import Audience, Contact, Message, MessageKind, Role, Turn
from knowledge.local_time import HOME

MONDAY: Final = datetime(2026, 11, 2, 9, 0, tzinfo=HOME)

COORDINATOR: Final = 1
WIJKWIJZE: Final = 2
"""Contact ids: of who is met first, and then."""

QUESTIONS: Final = (
    ("vertrouwen-verbinding", "Hoe krijgen we onze straat schoon zonder dat een paar mensen alles doen?", 3),
    ("vertrouwen-verbinding", "Wat doe je met zwerfvuil dat steeds terugkomt?", 26),
    ("vertrouwen-verbinding", "Hoe spreek je buren aan op afval naast de container?", 5),
    ("vertrouwen-verbinding", "Wie helpt ons met een opruimdag?", 2),
    ("onderwijs-jeugd", "Jongeren hangen rond en er is niets te doen. Hoe beginnen we iets samen?", 8),
    ("onderwijs-jeugd", "Hoe praat je met jongeren die overlast geven?", 30),
    ("onderwijs-jeugd", "Welke plek kan van de jeugd zijn?", 1),
    ("wonen", "Hoe help ik een buurman die zijn huis niet meer op orde heeft?", 0),
    ("wonen", "Wie weet hoe je samen een tuin deelt met een corporatie?", 4),
    ("wonen", "Hoe krijgen nieuwe bewoners een welkom in de flat?", 6),
)
"""Theme, question, and after how many hours somebody answers; 0: nobody does."""


async def seed(dashboard: Dashboard) -> None:
    """Fill a dashboard in which nobody is yet."""
    dashboard.clock.now = MONDAY
    village = dashboard.village
    coordinator = await village.coordinator("Coosje")
    helpers = [
        await village.wijkwijze("Wilma", "vertrouwen-verbinding", "wonen"),
        await village.wijkwijze("Wim", "onderwijs-jeugd"),
        await village.wijkwijze("Fatima"),
    ]
    asker = await village.resident(Audience.RESIDENT)
    for number, (theme, question, hours) in enumerate(QUESTIONS):
        inquiry = await village.ask(asker, question, theme=theme)
        await dashboard.knowledge.services.escalations.send(Turn(asker), inquiry.id)
        if hours:
            await _answer(dashboard, inquiry.id, helpers[number % len(helpers)], hours)
            await _end(dashboard, inquiry.id, asker, helpers[number % len(helpers)], stars=3 + number % 3)
        dashboard.clock.skip(days=2)
    await dashboard.knowledge.services.invitations.offer(Turn(coordinator), Role.WIJKWIJZE, "Karim")
    await seed_catalogue(dashboard, coordinator)
    await seed_gaps(dashboard)


async def _answer(dashboard: Dashboard, inquiry_id: int, helper: Contact, hours: float) -> None:
    escalations, key = (
        dashboard.knowledge.services.escalations,
        await _escalation(dashboard.knowledge.units, inquiry_id),
    )
    await escalations.claim(Turn(helper), key)
    dashboard.clock.skip(hours=hours)
    await escalations.relay(Turn(helper), key, Message(MessageKind.TEXT, "Wij begonnen met een praatje aan de deur."))


async def _end(dashboard: Dashboard, inquiry_id: int, asker: Contact, helper: Contact, stars: int) -> None:
    services, key = dashboard.knowledge.services, await _escalation(dashboard.knowledge.units, inquiry_id)
    dashboard.clock.skip(hours=2)
    await services.escalations.close(Turn(helper), key)
    await services.afterwards.rate(Turn(asker), key, stars)
    await services.afterwards.complete(Turn(asker), key, complete=stars > 3)


async def _escalation(units: Units, inquiry_id: int) -> int:
    async with units.reading() as unit:
        found = await unit.escalations.last_for(inquiry_id)
    assert found is not None
    return found.id
