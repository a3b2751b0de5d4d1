"""What was done, by whom: for coordinators to look back at."""

from collections.abc import Sequence
from dataclasses import dataclass

from knowledge.database.unit_of_work import Units
from knowledge.domain import AuditEntry, AuditSubject, Turn
from knowledge.paging import nearest_page
from knowledge.rights import COORDINATORS, require


@dataclass(frozen=True, slots=True)
class AuditFilter:
    """Which entries; None: all.

    Attributes:
        subject: To what something was done.
        actor_id: Who did it.
    """

    subject: AuditSubject | None = None
    actor_id: int | None = None


@dataclass(frozen=True, slots=True)
class AuditLine:
    """An entry, and the name of who did it; None for the program, and for who was erased."""

    entry: AuditEntry
    actor: str | None


@dataclass(frozen=True, slots=True)
class AuditPage:
    """Entries, newest first.

    Attributes:
        total: On all pages together.
        page: From 0; the nearest that exists.
    """

    lines: Sequence[AuditLine]
    total: int
    page: int
    pages: int


class AuditTrail:
    """Entries that were kept; nobody can change them."""

    def __init__(self, units: Units) -> None:
        self._units = units

    async def actors(self, turn: Turn) -> Sequence[tuple[int, str]]:
        """Contact id and name of everybody who did something, by name; also of who coordinates no longer."""
        async with self._units.reading(turn) as unit:
            await require(unit, COORDINATORS)
            names = await unit.contacts.names(await unit.audit.actors())
        return sorted(names.items(), key=lambda one: one[1].casefold())

    async def read(self, turn: Turn, wanted: AuditFilter, page: int, size: int) -> AuditPage:
        """A page of what passes a filter."""
        async with self._units.reading(turn) as unit:
            await require(unit, COORDINATORS)
            total = await unit.audit.count(wanted.subject, wanted.actor_id)
            page, pages = nearest_page(page, total, size)
            entries = await unit.audit.find(page * size, size, wanted.subject, wanted.actor_id)
            names = await unit.contacts.names({one.actor_id for one in entries if one.actor_id is not None})
        lines = [AuditLine(one, None if one.actor_id is None else names.get(one.actor_id)) for one in entries]
        return AuditPage(lines, total, page, pages)
