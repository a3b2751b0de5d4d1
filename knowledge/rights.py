"""Who may do what: read from the database for every action, never from what a button or a face says."""

from typing import Final

from knowledge.domain import Contact, Role
from knowledge.errors import NotAllowedError
from knowledge.unit_of_work import UnitOfWork

HUMANS: Final = frozenset({Role.WIJKWIJZE, Role.COORDINATOR})
"""Who answers residents: wijkwijzen, and coordinators where no wijkwijze does."""

COORDINATORS: Final = frozenset({Role.COORDINATOR})


async def require(unit: UnitOfWork, roles: frozenset[Role]) -> Contact:
    """The person whose turn it is, as the database knows them now.

    Raises:
        NotAllowedError: They hold none of these roles, or no longer.
    """
    contact = await unit.contacts.get(unit.own_turn.contact.id)
    if not contact.roles & roles:
        raise NotAllowedError
    return contact
