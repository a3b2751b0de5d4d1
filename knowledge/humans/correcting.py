"""What was said is said otherwise: before it goes, when contact details stood in it, or after, when it is edited."""

from dataclasses import replace

from knowledge.database.unit_of_work import UnitOfWork, Units
from knowledge.domain import Message, Turn, Unheard
from knowledge.drafts import Awaiting, Held
from knowledge.errors import StaleError
from knowledge.humans import holding
from knowledge.humans.own import await_words
from knowledge.humans.relaying import pass_on, relay
from knowledge.notices.working import HeldDropped, NotPassedOn


class Correcting:
    """Words on their way between a resident and a human, from both sides."""

    def __init__(self, units: Units) -> None:
        self._units = units

    async def send_held(self, turn: Turn, escalation_id: int) -> None:
        """Pass on what waits, without the contact details that were taken out."""
        async with self._units.writing(turn) as unit:
            await pass_on(unit, await _waiting(unit, escalation_id))
            await unit.commit()

    async def drop_held(self, turn: Turn, escalation_id: int) -> None:
        """Pass nothing on: they say it otherwise, by a reply to this message; what was a question stays one."""
        async with self._units.writing(turn) as unit:
            dropped = await _waiting(unit, escalation_id)
            if any(one.asks for one in dropped):
                await await_words(unit, Awaiting.ASK_BACK, escalation_id)
            await unit.reply(HeldDropped(escalation_id), in_place=True, escalation_id=escalation_id)
            await unit.commit()

    async def refuse(self, turn: Turn, kind: Unheard) -> None:
        """Say that something cannot be passed on; nothing that was sent is lost without a word."""
        async with self._units.writing(turn) as unit:
            await unit.reply(NotPassedOn(kind))
            await unit.commit()

    async def edit(self, turn: Turn, message: Message) -> bool:
        """Take new words for a message: to whom the old ones went, or in their place where they still wait.

        Args:
            message: Masked.

        Returns:
            False where the old words neither went to anybody nor wait.
        """
        async with self._units.writing(turn) as unit:
            taken = message.id is not None and await _edit(unit, message, message.id)
            if taken:
                await unit.commit()
        return taken


async def _waiting(unit: UnitOfWork, escalation_id: int) -> tuple[Held, ...]:
    waiting = await holding.release(unit, escalation_id)
    if not waiting:
        raise StaleError
    return waiting


async def _edit(unit: UnitOfWork, message: Message, message_id: int) -> bool:
    if await holding.change(unit, message) or await _change_pending(unit, message):
        return True
    before = await unit.escalations.passed_on(unit.own_turn.contact.id, message_id)
    if before is None:
        return False
    if (before.message.text, before.message.file_id) != (message.text, message.file_id):
        await relay(unit, before.escalation_id, replace(message, changed=True))
    return True


async def _change_pending(unit: UnitOfWork, message: Message) -> bool:
    """Put new words in the place of those that wait until it is clear where they belong."""
    me = unit.own_turn.contact.id
    draft = await unit.drafts.of(me)
    if not any(one.id == message.id for one in draft.pending):
        return False
    pending = tuple(message if one.id == message.id else one for one in draft.pending)
    await unit.drafts.save(me, replace(draft, pending=pending), unit.now)
    return True
