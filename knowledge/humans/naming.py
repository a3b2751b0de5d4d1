"""Under which name somebody answers residents."""

from knowledge.database.unit_of_work import UnitOfWork
from knowledge.domain import Contact, Role


async def name_of(unit: UnitOfWork, speaker: Contact) -> str:
    """The name of their grant, never what the channel calls them; of nobody who answers, what the role is called."""
    role = Role.WIJKWIJZE if Role.WIJKWIJZE in speaker.roles else Role.COORDINATOR
    return await unit.contacts.name_of(speaker.id, role) or role.value
