"""Gaps as they form from what several people ask."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dashboard.stage import Dashboard

from knowledge.domain import Audience, GapReason, QuestionCard

SEEDED: Final = 1
"""Id of the gap that is there first."""

GARDEN: Final = (
    "Wie leert ons een wormenhotel bouwen in de straat?",
    "Hoe begin je met een wormenhotel voor de hele buurt?",
    "We willen groenafval kwijt bij wormen. Wie weet hoe?",
    "Waar leer ik een wormenbak maken met de buren?",
    "Kan iemand uitleggen hoe een wormenhotel werkt?",
    "Een wormenhotel op het plein: hoe houd je dat schoon?",
)
COMPOST: Final = ("Hoe maak je compost met de hele straat?", "Wie leert ons groenafval composteren met de buren?")
PLACES: Final = ("Breda", "Breda", "Ede", None)


async def seed_gaps(dashboard: Dashboard) -> None:
    """A gap of some weeks, one beside it, questions in none, and a gap that looks like the first."""
    await gap_of(dashboard, GARDEN, "Wormenhotels", theme="vertrouwen-verbinding")
    await gap_of(dashboard, ("Hoe repareer je samen fietsen?", "Wie leert ons fietsen maken?"), "Fietsen repareren")
    for question in ("Wie wil er duiven tellen?", "Hoe bouw je een praatpaal?"):
        await signal_of(dashboard, question)
    compost = await gap_of(dashboard, COMPOST, "Compost maken met de buurt", theme="vertrouwen-verbinding")
    async with dashboard.knowledge.units.writing() as unit:
        await unit.alike_gaps.renew({(SEEDED, compost): 0.4})
        await unit.commit()


async def gap_of(
    dashboard: Dashboard, questions: Sequence[str], title: str, *, theme: str | None = "wonen", news: bool = True
) -> int:
    """A gap with these questions, each of somebody else, hours apart; gives its id.

    Args:
        news: They want to hear what comes.
    """
    signals = [await signal_of(dashboard, one, theme=theme, news=news, number=at) for at, one in enumerate(questions)]
    async with dashboard.knowledge.units.writing() as unit:
        gap = await unit.gaps.found(title, unit.now)
        await unit.gaps.save(replace(gap, theme=theme, typical=tuple(signals[:3])), unit.now)
        await unit.signals.put(signals, gap.id, by_hand=False)
        await unit.commit()
    return gap.id


async def signal_of(
    dashboard: Dashboard, question: str, *, theme: str | None = None, news: bool = False, number: int = 0
) -> int:
    """A question that nothing answers, in no gap yet; gives its id."""
    audience = tuple(Audience)[number % len(Audience)]
    asker = await dashboard.village.resident(audience)
    card = QuestionCard(what=question, audience=audience, municipality=PLACES[number % len(PLACES)])
    inquiry = await dashboard.village.ask(asker, question, theme=theme, card=card)
    if news:
        await dashboard.village.wants_news(inquiry)
    dashboard.clock.skip(hours=3)
    async with dashboard.knowledge.units.writing() as unit:
        await unit.signals.add(inquiry, GapReason.NO_MATCH, None, unit.now)
        signal = await unit.signals.of_inquiry(inquiry.id)
        await unit.commit()
    assert signal is not None
    return signal.id
