"""The use cases' side of delivery, with notices as short as a test can read them, and what people heard."""

from markupsafe import Markup
from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncEngine
from telegram_double import Person

from handlers.messages.outgoing import Button, Document, File, Outgoing, Spot
from knowledge.database.repositories.outbox import Priority
from knowledge.database.tables import OutboxRow
from knowledge.database.unit_of_work import Units
from knowledge.domain import Channel, Contact, Language, Message, MessageKind
from knowledge.notices import Notice
from knowledge.notices.humans import WijkwijzeSaid
from knowledge.notices.meeting import DocumentSent, Failed

BROKEN = "<b>broken"


def render(notice: Notice, _contact: Contact) -> Outgoing:
    """Notices as short as a test can read them."""
    match notice:
        case Failed(reference):
            return Outgoing(as_markup(f"Failed {reference[0]}"))
        case DocumentSent(caption, filename, content):
            return Outgoing(as_markup(caption), attachment=Document(filename, content.encode()))
        case WijkwijzeSaid(message=Message(MessageKind.LOCATION)):
            return Outgoing(as_markup("here"), enclosures=(Spot(52.09, 5.12),))
        case WijkwijzeSaid(message=Message(kind, str(words), str(file_id))):
            return Outgoing(as_markup(words), attachment=File(kind, file_id))
        case WijkwijzeSaid(message=Message(MessageKind.TEXT, str(words))):
            return Outgoing(as_markup(words), ((Button("Close", "close:1"),),))
        case _:
            raise KeyError(type(notice).__name__)


def as_markup(text: str) -> Markup:
    """A text of the test's own, also where it is broken on purpose."""
    return Markup(text)  # noqa: S704 - what goes wrong with it is what is tested


class Writing:
    """The use cases' side: says things to people, and looks at what became of them."""

    def __init__(self, units: Units, engine: AsyncEngine) -> None:
        self._units = units
        self._engine = engine

    async def knows(self, address: int, channel: Channel = Channel.TELEGRAM) -> Contact:
        async with self._units.writing() as unit:
            contact = await unit.contacts.find(channel, str(address))
            contact = contact or await unit.contacts.add(channel, str(address), Language.NL, unit.now)
            await unit.commit()
        return contact

    async def say(self, contact: Contact, *words: str, replaces: int | None = None) -> None:
        for text_ in words:
            await self.tell(contact, WijkwijzeSaid(1, "Wim", "?", Message(MessageKind.TEXT, text_)), replaces=replaces)

    async def tell(
        self, contact: Contact, notice: Notice, *, replaces: int | None = None, priority: Priority = Priority.NOTICE
    ) -> None:
        async with self._units.writing() as unit:
            await unit.outbox.add(contact.id, notice, now=unit.now, priority=priority, replaces=replaces)
            await unit.commit()

    async def rows(self, column: str) -> list[object]:
        async with self._engine.connect() as connection:
            return list(await connection.scalars(select(text(column)).select_from(OutboxRow).order_by(OutboxRow.id)))


def heard(person: Person) -> list[str]:
    return [message.text for message in person.hears()]
