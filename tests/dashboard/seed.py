"""People and questions as there would be after some weeks: what pages show in tests, and on the screens in docs/."""

from dashboard.stage import Dashboard

from knowledge.domain import Audience, Message, MessageKind

QUESTIONS = (
    ("leefbaarheid", "Hoe krijgen we onze straat schoon zonder dat een paar mensen alles doen?"),
    ("leefbaarheid", "Wat doe je met zwerfvuil dat steeds terugkomt?"),
    ("leefbaarheid", "Hoe spreek je buren aan op afval naast de container?"),
    ("leefbaarheid", "Wie helpt ons met een opruimdag?"),
    ("jeugd", "Jongeren hangen rond en er is niets te doen. Hoe beginnen we iets samen?"),
    ("jeugd", "Hoe praat je met jongeren die overlast geven?"),
    ("jeugd", "Welke plek kan van de jeugd zijn?"),
    ("wonen", "Hoe help ik een buurman die zijn huis niet meer op orde heeft?"),
)


async def seed(dashboard: Dashboard) -> None:
    """Fill a dashboard in which nobody is yet."""
    village, units = dashboard.village, dashboard.knowledge.units
    ans = await village.resident(Audience.RESIDENT)
    helpers = [
        await village.wijkwijze("Wilma", "leefbaarheid", "wonen"),
        await village.wijkwijze("Wim", "jeugd"),
        await village.wijkwijze("Fatima"),
    ]
    for number, (theme, question) in enumerate(QUESTIONS):
        inquiry = await village.ask(ans, question, theme=theme)
        async with units.writing() as unit:
            escalation = await unit.escalations.add(inquiry.id, unit.now)
            await unit.commit()
        dashboard.clock.skip(hours=2 + 5 * (number % 3))
        if number % 4 == 3:
            continue
        helper = helpers[number % len(helpers)]
        async with units.writing() as unit:
            await unit.escalations.claim(escalation.id, helper.id, unit.now)
            await unit.escalations.say(
                escalation.id, Message(MessageKind.TEXT, "Wij deden dat zo."), unit.now, from_resident=False
            )
            await unit.commit()
