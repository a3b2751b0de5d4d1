"""A coordinator with a gap signal before them, and what comes of what they decide."""

from typing import TypeVar

from postman import Postman

from knowledge.database.unit_of_work import Units
from knowledge.domain import Contact, GapSignal, GapStatus, Lesson, Offering, OffTopic, Turn
from knowledge.drafts import Awaiting
from knowledge.gaps.deciding import Deciding
from knowledge.notices.coordinating import LessonProposed

Kind = TypeVar("Kind")


class Decider:
    """Proposes and decides; every notice is delivered before the next step."""

    def __init__(self, contact: Contact, signal: GapSignal, deciding: Deciding, units: Units, postman: Postman) -> None:
        self.turn = Turn(contact)
        self._contact = contact
        self._signal = signal
        self._deciding = deciding
        self._units = units
        self._postman = postman

    async def links(self, offering: Offering) -> int:
        """Propose that an offering fits; gives the resolution."""
        await self._deciding.link(self.turn, self._signal.id, offering.id)
        return await self.proposed()

    async def dismisses(self, kind: OffTopic) -> int:
        """Propose that it is off-topic; gives the resolution."""
        await self._deciding.dismiss(self.turn, self._signal.id, kind)
        return await self.proposed()

    async def says(self, text: str, awaiting: Awaiting, about: int) -> None:
        """Type what was asked for."""
        await self._deciding.take(self.turn, awaiting, about, text)
        await self._postman.deliver()

    async def decides(self, resolution: int) -> None:
        """Make what was proposed a decision."""
        await self._deciding.decide(self.turn, resolution)
        await self._postman.deliver()

    async def proposed(self) -> int:
        """The resolution in the newest proposal."""
        return (await self.reads(LessonProposed))[-1].decided.resolution

    async def reads(self, kind: type[Kind]) -> list[Kind]:
        """Every message of a kind in the chat, oldest first, after delivery."""
        await self._postman.deliver()
        return self._postman.all(self._contact, kind)

    async def reads_one(self, kind: type[Kind]) -> Kind:
        """The only message of a kind in the chat, after delivery."""
        (notice,) = await self.reads(kind)
        return notice

    async def lessons(self) -> list[Lesson]:
        """What has been learned from decisions."""
        async with self._units.reading() as unit:
            return list(await unit.resolutions.lessons())

    async def status(self) -> GapStatus:
        """Where the signal stands."""
        async with self._units.reading() as unit:
            return (await unit.signals.get(self._signal.id)).status

    async def awaited(self) -> Awaiting:
        """What the next text is taken for."""
        async with self._units.reading() as unit:
            return (await unit.drafts.of(self._contact.id)).awaiting
