"""What those who work on a question told each other, read from its log."""

from typing import Final

from knowledge.database.unit_of_work import UnitOfWork
from knowledge.domain import EventKind, Role
from knowledge.notices.humans import Note

_WITH_WORDS: Final = frozenset({EventKind.NOTED, EventKind.HANDED_OVER})


async def notes_of(unit: UnitOfWork, escalation_id: int) -> tuple[Note, ...]:
    """The notes on a question, the oldest first."""
    noted = [event for event in await unit.events.of(escalation_id) if event.kind in _WITH_WORDS and event.text]
    return tuple([Note(await _name(unit, event.contact_id), event.text or "", event.at) for event in noted])


async def _name(unit: UnitOfWork, contact_id: int | None) -> str | None:
    """The name of who wrote it; None once they are gone."""
    if contact_id is None:
        return None
    names = [await unit.contacts.name_of(contact_id, role) for role in (Role.WIJKWIJZE, Role.COORDINATOR)]
    return next((name for name in names if name), None)
