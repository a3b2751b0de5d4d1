"""Notes on a question among those who work on it: the resident never sees them.

Every function works in the unit of work it is given; the caller commits.
"""

from typing import Final

from knowledge.database.unit_of_work import UnitOfWork
from knowledge.domain import Contact, Escalation, EscalationState, EventKind, Message, MessageKind, Role
from knowledge.humans import desk, log
from knowledge.humans.transitions import Action, after
from knowledge.notices.working import NoteAsked, NoteKept
from knowledge.rights import HUMANS, require

PREFIX: Final = "//"
"""What a message begins with that is a note."""


def is_note(message: Message) -> bool:
    """Whether a message begins as a note."""
    return message.kind is not MessageKind.LOCATION and (message.text or "").lstrip().startswith(PREFIX)


async def keep(unit: UnitOfWork, escalation: Escalation, message: Message) -> None:
    """Keep the words of a message as a note of the person whose turn it is; who may not hears where it stands.

    Args:
        message: Masked; a file with it is not kept.

    Raises:
        NotAllowedError: They do not answer.
        StaleError: It was withdrawn.
    """
    me = await require(unit, HUMANS)
    after(escalation.state, Action.NOTE)
    words = (message.text or "").strip().removeprefix(PREFIX).strip()
    if not _may_note(escalation, me):
        await desk.say_where_it_stands(unit, escalation, me.id)
    elif not words or message.kind is MessageKind.LOCATION:
        await unit.reply(NoteAsked(escalation.id), escalation_id=escalation.id)
    else:
        await log.note_turn(unit, escalation.id, EventKind.NOTED, text=words)
        kept = NoteKept(escalation.id, escalation.inquiry.question, words_only=message.kind is not MessageKind.TEXT)
        await unit.reply(kept, escalation_id=escalation.id)


def _may_note(escalation: Escalation, human: Contact) -> bool:
    open_for_all = escalation.state is EscalationState.OPEN and escalation.resident_id != human.id
    return open_for_all or escalation.owner_id == human.id or Role.COORDINATOR in human.roles
