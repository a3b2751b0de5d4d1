"""One person who talks with the use cases, and what they see of the answers."""

from typing import TypeVar

from postman import Postman

from knowledge.database.unit_of_work import Units
from knowledge.domain import Contact, Message, MessageKind, Turn
from knowledge.notices import Notice
from knowledge.notices.humans import EscalationOffered
from knowledge.notices.results import NoMatchFound
from knowledge.services import Services

Kind = TypeVar("Kind")


class Neighbour:
    """Says and presses things; every notice is delivered before the next step."""

    def __init__(self, contact: Contact, services: Services, units: Units, postman: Postman) -> None:
        self.contact = contact
        self.services = services
        self._units = units
        self._postman = postman

    async def says(self, text: str, reply_to: type[Notice] | None = None) -> Notice:
        """Type something; gives the newest notice."""
        return await self.sends(Message(MessageKind.TEXT, text), reply_to)

    async def sends(self, message: Message, reply_to: type[Notice] | None = None) -> Notice:
        """Send something; gives the newest notice."""
        turn = await self.turn() if reply_to is None else self._postman.reply(self.contact, reply_to)
        await self.services.listening.say(turn, message)
        return await self.reads()

    async def asks_a_human(self, question: str) -> int:
        """Ask what nothing on offer answers, and send it on; gives the inquiry."""
        shown = await self.says(question)
        assert isinstance(shown, NoMatchFound)
        await self.services.escalations.send(await self.turn(), shown.inquiry)
        await self._postman.deliver()
        return shown.inquiry

    async def claims(self) -> int:
        """Take the question that was offered last; gives the escalation."""
        offer = self.saw(EscalationOffered)[-1]
        await self.services.escalations.claim(await self.turn(), offer.card.escalation)
        await self._postman.deliver()
        return offer.card.escalation

    async def turn(self) -> Turn:
        """A turn of this person as the database knows them now."""
        async with self._units.reading() as unit:
            self.contact = await unit.contacts.get(self.contact.id)
        return Turn(self.contact)

    async def reads(self) -> Notice:
        """The newest notice, after delivery."""
        await self._postman.deliver()
        return self._postman.last(self.contact)

    def saw(self, kind: type[Kind]) -> list[Kind]:
        """Every message of a kind in the chat, oldest first."""
        return self._postman.all(self.contact, kind)
