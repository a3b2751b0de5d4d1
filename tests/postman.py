"""Delivers what the outbox holds, as a channel does, and remembers what everybody sees."""

from collections import defaultdict
from typing import TypeVar

from clocks import Clock

from knowledge.database.repositories.outbox import Pending, Served
from knowledge.database.unit_of_work import Units
from knowledge.domain import Channel, Contact, Turn
from knowledge.notices import Notice, load

Kind = TypeVar("Kind")


class Postman:
    """Every notice becomes a message with a number, or changes an earlier message in place.

    Attributes:
        chats: What stands in each contact's chat now, by message number, oldest first.
        delivered: Everything that ever went to each contact, as (kind, JSON).
    """

    def __init__(self, units: Units, clock: Clock) -> None:
        self._units = units
        self._clock = clock
        self._last = 100
        self.chats: defaultdict[int, dict[int, Notice]] = defaultdict(dict)
        self.delivered: defaultdict[int, list[tuple[str, str]]] = defaultdict(list)

    async def deliver(self) -> None:
        """Deliver everything that is due."""
        async with self._units.writing() as unit:
            contacts = await unit.outbox.contacts_due(Served(Channel.TELEGRAM), self._clock.now, limit=1000)
            for contact_id in contacts:
                while (pending := await unit.outbox.next(contact_id, self._clock.now)) is not None:
                    await unit.outbox.sent(pending.id, self._show(pending), unit.now)
            await unit.commit()

    def all(self, contact: Contact, kind: type[Kind]) -> list[Kind]:
        """Messages of a kind in somebody's chat, oldest first."""
        return [notice for notice in self.chats[contact.id].values() if isinstance(notice, kind)]

    def one(self, contact: Contact, kind: type[Kind]) -> Kind:
        """The only message of a kind in somebody's chat."""
        (notice,) = self.all(contact, kind)
        return notice

    def last(self, contact: Contact) -> Notice:
        """The newest message in somebody's chat."""
        return list(self.chats[contact.id].values())[-1]

    def words_to(self, contact: Contact) -> str:
        """Everything that ever went to somebody, as it was kept."""
        return "".join(payload for _, payload in self.delivered[contact.id])

    def press(self, contact: Contact, kind: type[Notice]) -> Turn:
        """A press on a button under the newest message of a kind."""
        return Turn(contact, message_id=self._number(contact, kind))

    def reply(self, contact: Contact, kind: type[Notice]) -> Turn:
        """A reply to the newest message of a kind."""
        return Turn(contact, reply_to=self._number(contact, kind))

    def _number(self, contact: Contact, kind: type[Notice]) -> int:
        return max(number for number, notice in self.chats[contact.id].items() if isinstance(notice, kind))

    def _show(self, pending: Pending) -> int:
        self._last += 1
        number = self._last if pending.replaces is None else pending.replaces
        self.chats[pending.contact_id][number] = load(pending.kind, pending.payload)
        self.delivered[pending.contact_id].append((pending.kind, pending.payload))
        return number
