"""Questions that nobody offers anything for, kept as gap signals of people who want to hear what comes."""

from collections.abc import Sequence
from typing import Final, TypeVar

from postman import Postman
from village import Village

from knowledge.database.unit_of_work import Units
from knowledge.domain import Audience, Contact, GapFilter, GapReason, GapSignal, QuestionCard

Kind = TypeVar("Kind")

PIGEONS: Final = (
    "Wie leert mij duiven fokken voor wedstrijden?",
    "Ik wil duiven fokken, wie leert mij dat?",
    "Duiven fokken voor wedstrijden, hoe leer ik dat?",
    "Wie leert mij hoe je duiven fokt voor wedstrijden?",
    "Wie kan mij duiven leren fokken?",
)
OTHERS: Final = (
    "Hoe leer ik een zeilboot besturen?",
    "Waar kan ik leren om zelf kaas te maken?",
    "Hoe bespeel je een doedelzak?",
    "Kan iemand mij de tango leren dansen?",
    "Hoe bouw ik een telescoop om sterren te zien?",
)
NEXT: Final = "Wie kan mij leren om duiven te fokken voor de wedstrijden?"
"""The same as `PIGEONS`, in words of somebody who comes later."""


class AskedInVain:
    """Lets people ask; each question is of somebody else."""

    def __init__(self, units: Units, village: Village, postman: Postman) -> None:
        self._units = units
        self._village = village
        self._postman = postman
        self.askers: list[Contact] = []

    async def ask(
        self, question: str, *, theme: str | None = "wonen", place: str | None = None, wants_news: bool = True
    ) -> GapSignal:
        """One question, as a signal."""
        asker = await self._village.resident(Audience.RESIDENT)
        self.askers.append(asker)
        card = QuestionCard(what=question, audience=Audience.RESIDENT, municipality=place)
        inquiry = await self._village.ask(asker, question, theme=theme, card=card)
        if wants_news:
            await self._village.wants_news(inquiry)
        async with self._units.writing() as unit:
            await unit.signals.add(inquiry, GapReason.NO_MATCH, None, unit.now)
            await unit.commit()
            return (await unit.signals.find(GapFilter(), limit=1))[0]

    async def ask_all(self, questions: Sequence[str] = (*PIGEONS, *OTHERS)) -> list[GapSignal]:
        """Several, in order; the first five are alike."""
        return [await self.ask(question) for question in questions]

    async def heard(self, at: int, kind: type[Kind]) -> list[Kind]:
        """What one of the askers, from 0, heard of a kind."""
        await self._postman.deliver()
        return self._postman.all(self.askers[at], kind)

    async def again(self, signal: GapSignal) -> GapSignal:
        """A signal as it is now."""
        async with self._units.reading() as unit:
            return await unit.signals.get(signal.id)
