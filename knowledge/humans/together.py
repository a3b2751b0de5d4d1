"""The wijkwijzen's group: what is said in the topic of a question goes to whoever asked it."""

from dataclasses import replace

from knowledge.database.unit_of_work import UnitOfWork, Units
from knowledge.domain import Message, MessageKind, Topic, Turn
from knowledge.humans.correcting import Correcting
from knowledge.humans.relaying import relay
from knowledge.notices.together import NotYetWijkwijze
from knowledge.privacy import mask
from knowledge.rights import HUMANS


class Together:
    """Questions in human hands, where wijkwijzen work on them together."""

    def __init__(self, units: Units, correcting: Correcting) -> None:
        self._units = units
        self._correcting = correcting

    async def say(self, turn: Turn, message: Message) -> None:
        """Pass on what somebody said in a topic: a note stays there, what is said elsewhere in the group is not for us.

        Args:
            turn: With the topic.
            message: As it came, not masked yet.
        """
        async with self._units.writing(turn) as unit:
            escalation_id = await _question(unit, turn.topic)
            if escalation_id is not None and await _may_answer(unit):
                await relay(unit, escalation_id, _masked(message))
            await unit.commit()

    async def edited(self, turn: Turn, message: Message) -> None:
        """Pass on the new words of what was said in a topic."""
        await self._correcting.edit(turn, _masked(message))


async def _question(unit: UnitOfWork, topic: Topic | None) -> int | None:
    if topic is None or topic.thread_id is None or topic.contact_id != unit.group_id:
        return None
    return await unit.topics.at(topic.contact_id, topic.thread_id)


async def _may_answer(unit: UnitOfWork) -> bool:
    """Whether the person whose turn it is answers residents; who does not hears how to."""
    contact = await unit.contacts.get(unit.own_turn.contact.id)
    if contact.roles & HUMANS:
        return True
    await unit.reply(NotYetWijkwijze())
    return False


def _masked(message: Message) -> Message:
    spoken = message.kind is not MessageKind.LOCATION and message.text
    return replace(message, text=mask(message.text).text) if spoken and message.text else message
