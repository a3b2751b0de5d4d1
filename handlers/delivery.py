"""Sends what use cases put in the outbox: in order per person, within Telegram's limits, never lost."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from weakref import WeakValueDictionary

from telegram import Bot
from telegram.error import BadRequest, TelegramError

from handlers import sending
from handlers.in_flight import InFlight
from handlers.messages.outgoing import Outgoing
from handlers.outcomes import GIVE_UP_AFTER, Blocked, Later, Moved, Never, Outcome, Sent, is_unchanged, outcome_of
from handlers.pacing import Pace
from handlers.topics import Topics
from knowledge.database.repositories.outbox import Pending, Priority, Served
from knowledge.database.unit_of_work import UnitOfWork, Units
from knowledge.domain import Channel, Contact
from knowledge.errors import NotFoundError
from knowledge.humans import undelivered
from knowledge.notices import Notice, load
from knowledge.notices.meeting import Failed

PEOPLE_AT_ONCE = 16
"""People to whom notices go side by side in the background; the pace keeps to Telegram's limits. Own choice."""

Render = Callable[[Notice, Contact], Outgoing]
"""Turns a notice into the message that a contact reads, in their language."""

Follow = Callable[[Contact, Notice], Awaitable[None]]
"""Is told of every notice that arrived, with the contact as they were when it was sent."""

_log = logging.getLogger(__name__)


class Delivery:
    """Brings notices to the contacts that this process serves.

    A contact's notices go in the order in which they were put in, one at a time. A notice is marked as sent after it
    went: a crash in between repeats it once, and loses nothing. While Telegram answers soon, that is one notice of all.
    """

    def __init__(  # noqa: PLR0913 - what sending takes: with what, whose, in which words, how fast, and whereto
        self,
        bot: Bot,
        units: Units,
        served: Served,
        render: Render,
        pace: Pace,
        *,
        topics: Topics | None = None,
        follow: Follow | None = None,
    ) -> None:
        self._bot = bot
        self._units = units
        self._served = served
        self._render = render
        self._pace = pace
        self._topics = topics
        self._follow = follow
        self._turns: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()
        self._in_flight = InFlight()
        self._underway: set[int] = set()
        self._woken = asyncio.Event()
        self._closing = False

    async def flush_to(self, channel: Channel, address: str) -> None:
        """Send what is due to whoever is at an address, now."""
        async with self._units.reading() as unit:
            contact = await unit.contacts.find(channel, address)
        if contact is not None:
            await self._flush(contact, background=False)

    async def flush(self, contact_id: int, *, background: bool = False) -> None:
        """Send what is due to one contact.

        Args:
            background: Nobody waits for it at the screen; give way to those who do.
        """
        async with self._units.reading() as unit:
            try:
                contact = await unit.contacts.get(contact_id)
            except NotFoundError:  # erased meanwhile; their notices went with them
                return
        await self._flush(contact, background=background)

    def wake(self) -> None:
        """Look now, rather than at the next tick, for whom something is due."""
        self._woken.set()

    @contextlib.asynccontextmanager
    async def ticking(self, every: timedelta) -> AsyncIterator[None]:
        """Bring in the background what is due, whenever woken and at every tick; at the end finish what was begun."""
        self._closing = False
        ticks = asyncio.create_task(self._tick(every.total_seconds()))
        try:
            yield
        finally:
            self._closing = True
            self.wake()
            await ticks

    async def _tick(self, every: float) -> None:
        async with asyncio.TaskGroup() as tasks:
            while not self._closing:
                self._woken.clear()
                for contact_id in await self._waiting():
                    self._underway.add(contact_id)
                    tasks.create_task(self._flush_in_background(contact_id, every))
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._woken.wait(), every)

    async def _waiting(self) -> list[int]:
        """Contacts to begin with now; none when the database cannot be asked: the next tick asks again."""
        free = PEOPLE_AT_ONCE - len(self._underway)
        try:
            async with self._units.reading() as unit:
                due = await unit.outbox.contacts_due(self._served, unit.now, PEOPLE_AT_ONCE)
        except Exception:  # noqa: BLE001 - the ticking must not end with one bad tick
            _log.exception("could not look for what is due")
            return []
        return [contact_id for contact_id in due if contact_id not in self._underway][:free]

    async def _flush_in_background(self, contact_id: int, pause: float) -> None:
        try:
            await self.flush(contact_id, background=True)
        except Exception:  # noqa: BLE001 - one contact's trouble must not end the others' delivery
            _log.exception("could not deliver to contact %d", contact_id)
            await asyncio.sleep(pause)
        finally:
            self._underway.discard(contact_id)
            self.wake()

    async def _flush(self, contact: Contact, *, background: bool) -> None:
        async with self._turns.setdefault(contact.id, asyncio.Lock()):
            while not (background and self._closing):
                async with self._units.reading() as unit:
                    pending = await unit.outbox.next(contact.id, unit.now)
                if pending is None:
                    return
                match await self._deliver(contact, pending, background=background):
                    case Later():
                        return
                    case Moved(chat_id):
                        contact = replace(contact, address=str(chat_id))

    async def _deliver(self, contact: Contact, pending: Pending, *, background: bool) -> Outcome:
        """Send one notice, and note what became of it."""
        try:
            notice = load(pending.kind, pending.payload)
            outgoing = await sending.made(self._render(notice, contact))
        except Exception:  # noqa: BLE001 - whatever is wrong, it must not stand in the way of the ones behind it
            _log.exception("notice %d (%s) cannot be put into words", pending.id, pending.kind)
            return await self._note(contact, pending, Never("cannot be put into words"))
        await self._pace.turn(int(contact.address), background=background)
        async with self._in_flight.one():
            outcome = await self._note(contact, pending, await self._send(contact, pending, outgoing))
        if self._follow is not None and isinstance(outcome, Sent):
            await self._follow(contact, notice)
        return outcome

    async def _send(self, contact: Contact, pending: Pending, outgoing: Outgoing) -> Outcome:
        chat_id = int(contact.address)
        in_place = pending.replaces is not None and outgoing.attachment is None
        try:
            if pending.message_id is not None:
                message_id = pending.message_id
            elif in_place and await self._change(chat_id, pending.replaces or 0, outgoing):
                message_id = pending.replaces or 0
            else:
                in_place = False
                message_id = await sending.post(self._bot, chat_id, outgoing, await self._thread(contact, pending))
            await self._enclose(contact, pending, message_id, outgoing)
            if self._topics and chat_id < 0 and pending.escalation_id is not None:
                await self._topics.retitle(contact, pending.escalation_id)
        except TelegramError as error:
            return outcome_of(error, pending.attempts, pending.error, repeatable=in_place)
        return Sent(message_id)

    async def _thread(self, contact: Contact, pending: Pending) -> int | None:
        """The topic that a message belongs in; None in somebody's own chat."""
        if self._topics is None or int(contact.address) > 0 or pending.escalation_id is None:
            return None
        return await self._topics.thread_of(contact, pending.escalation_id)

    async def _change(self, chat_id: int, message_id: int, outgoing: Outgoing) -> bool:
        """Change a message in place; False when it can no longer be changed, and a new one has to be sent."""
        try:
            await sending.change(self._bot, chat_id, message_id, outgoing)
        except BadRequest as error:
            return is_unchanged(error)
        return True

    async def _enclose(self, contact: Contact, pending: Pending, message_id: int, outgoing: Outgoing) -> None:
        if not outgoing.enclosures:
            return
        chat_id, thread_id = int(contact.address), await self._thread(contact, pending)
        async with self._units.writing() as unit:
            await unit.outbox.began(pending.id, message_id)
            await unit.commit()
        for attachment in outgoing.enclosures:
            await self._pace.turn(chat_id)
            await sending.enclose(self._bot, chat_id, attachment, thread_id)

    async def _note(self, contact: Contact, pending: Pending, outcome: Outcome) -> Outcome:
        """Write down what became of a notice."""
        async with self._units.writing() as unit:
            match outcome:
                case Sent(message_id):
                    await unit.outbox.sent(pending.id, message_id, unit.now)
                case Later(pause, error) if unit.now + pause < pending.created_at + GIVE_UP_AFTER:
                    await unit.outbox.postpone(pending.id, unit.now + pause, error)
                case Later(_, error) | Never(error):
                    await self._give_up(unit, pending, error)
                case Blocked():
                    await undelivered.blocked(unit, contact.id)
                case Moved(chat_id):
                    await unit.contacts.move(contact.id, str(chat_id))
            await unit.commit()
        _log.info("notice %d (%s) to contact %d: %s", pending.id, pending.kind, contact.id, type(outcome).__name__)
        return outcome

    async def _give_up(self, unit: UnitOfWork, pending: Pending, error: str) -> None:
        """Let go of a notice; who waits for an answer hears that it failed, and so does who wrote what it held."""
        _log.error("notice %d (%s) given up: %s", pending.id, pending.kind, error)
        await unit.outbox.give_up(pending.id, unit.now, error)
        if pending.priority is Priority.ANSWER and pending.kind != Failed.__name__:
            notice = Failed(f"N{pending.id}")
            await unit.outbox.add(pending.contact_id, notice, now=unit.now, priority=Priority.ANSWER)
        if pending.escalation_id is not None:
            await undelivered.refused(unit, pending.kind, pending.escalation_id)
