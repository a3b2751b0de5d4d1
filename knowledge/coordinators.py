"""Coordinators look after each other: who they are, and who is one no longer."""

from collections.abc import Sequence

from knowledge.database.unit_of_work import Units
from knowledge.domain import Coordinator, Role, Turn
from knowledge.errors import ConflictError, NotFoundError, StaleError
from knowledge.humans.volunteers import role_lost
from knowledge.notices.people import RoleRevoked
from knowledge.rights import COORDINATORS, require


class Coordinators:
    """All who coordinate, for each of them."""

    def __init__(self, units: Units) -> None:
        self._units = units

    async def all(self, turn: Turn) -> Sequence[Coordinator]:
        """Everybody, by name."""
        async with self._units.reading(turn) as unit:
            await require(unit, COORDINATORS)
            return sorted(await unit.contacts.all_coordinators(), key=lambda one: (one.name.casefold(), one.contact.id))

    async def get(self, turn: Turn, contact_id: int) -> Coordinator:
        """One of them; raises NotFoundError for who is none."""
        found = next((one for one in await self.all(turn) if one.contact.id == contact_id), None)
        if found is None:
            raise NotFoundError("coordinator", contact_id)
        return found

    async def revoke(self, turn: Turn, contact_id: int) -> None:
        """Let somebody else be a coordinator no longer, at once, here and on the dashboard.

        Raises:
            ConflictError: It is oneself: so there is always one left.
            StaleError: They are none any more.
        """
        async with self._units.writing(turn) as unit:
            by = await require(unit, COORDINATORS)
            if by.id == contact_id:
                raise ConflictError
            name = await unit.contacts.name_of(contact_id, Role.COORDINATOR)
            if name is None:
                raise StaleError
            await unit.contacts.revoke(contact_id, Role.COORDINATOR, unit.now)
            await unit.login_links.drop_all(contact_id)
            await unit.web_sessions.drop_all(contact_id)
            await unit.gaps.disown(contact_id)
            await unit.tell(contact_id, RoleRevoked(Role.COORDINATOR, name))
            await unit.audit.note(role_lost(by.id, contact_id, Role.COORDINATOR), unit.now)
            await unit.commit()
