"""What happened to a question in human hands: written down, with what follows from it.

Every function works in the unit of work it is given; the caller commits.
"""

from typing import Final

from knowledge.database.unit_of_work import UnitOfWork
from knowledge.domain import Contact, EventKind, Role, Side
from knowledge.humans import deadlines

HUMAN_SPOKE: Final = frozenset({EventKind.ANSWERED, EventKind.ASKED_BACK, EventKind.ATTACHED})
"""What a resident hears of a human: after it, it is the resident's turn."""

RESIDENT_WAITS: Final = frozenset(
    {
        EventKind.SENT,
        EventKind.RESIDENT_SAID,
        EventKind.ANOTHER_ASKED,
        EventKind.RELEASED,
        EventKind.HANDED_OVER,
        EventKind.EXPIRED,
    }
)
"""After which a resident waits for a human: also when it goes to another one."""

OVER: Final = frozenset({EventKind.CLOSED, EventKind.WITHDRAWN})

ANEW: Final = HUMAN_SPOKE | {EventKind.POSTPONED}
"""After which deadlines run from the start again: silence counts from the last word, sleep until the last date."""


async def note(  # noqa: PLR0913 - an event is what happened, by whom and about what
    unit: UnitOfWork,
    escalation_id: int,
    kind: EventKind,
    side: Side,
    *,
    contact_id: int | None = None,
    text: str | None = None,
    relay_id: int | None = None,
) -> None:
    """Write down what happened, after it was done; keep since when the resident waits, and what falls due.

    Args:
        contact_id: Who did it; None for the bot.
        text: Masked; never a message.
        relay_id: The message that it is about.
    """
    await unit.events.add(escalation_id, kind, side, unit.now, contact_id=contact_id, text=text, relay_id=relay_id)
    escalation = await unit.escalations.get(escalation_id)
    if kind in RESIDENT_WAITS and escalation.waiting_since is None:
        await unit.escalations.wait(escalation_id, since=unit.now)
    elif kind in HUMAN_SPOKE | OVER:
        await unit.escalations.wait(escalation_id, since=None)
    await deadlines.follow(unit, await unit.escalations.get(escalation_id), anew=kind in ANEW)


async def note_turn(
    unit: UnitOfWork, escalation_id: int, kind: EventKind, *, text: str | None = None, relay_id: int | None = None
) -> None:
    """Write down what the person whose turn it is did, on the side on which they stand; as `note`."""
    me = await unit.contacts.get(unit.own_turn.contact.id)
    resident_id = (await unit.escalations.get(escalation_id)).resident_id
    side = Side.RESIDENT if me.id == resident_id else side_of(me)
    await note(unit, escalation_id, kind, side, contact_id=me.id, text=text, relay_id=relay_id)


def side_of(human: Contact) -> Side:
    """On which side somebody stands who works on a question: who is both, answers as a wijkwijze."""
    return Side.HUMAN if Role.WIJKWIJZE in human.roles else Side.COORDINATOR
