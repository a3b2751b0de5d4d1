"""Who may do what: read from the database for every action, never from what a button or a face says."""

from typing import Final

from knowledge.database.unit_of_work import UnitOfWork
from knowledge.domain import Contact, Inquiry, InquiryStatus, Role
from knowledge.errors import NotAllowedError, StaleError

HUMANS: Final = frozenset({Role.WIJKWIJZE, Role.COORDINATOR})
"""Who answers residents: wijkwijzen, and coordinators where no wijkwijze does."""

WIJKWIJZEN: Final = frozenset({Role.WIJKWIJZE})

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


async def require_asker(unit: UnitOfWork, inquiry_id: int, *, withdrawn: bool = False) -> Inquiry:
    """An inquiry of the person whose turn it is.

    Args:
        withdrawn: Also one that they took back.

    Raises:
        NotAllowedError: Somebody else asked it.
        NotFoundError: There is none.
        StaleError: It was withdrawn.
    """
    inquiry = await unit.inquiries.get(inquiry_id)
    if inquiry.contact_id != unit.own_turn.contact.id:
        raise NotAllowedError
    if inquiry.status is InquiryStatus.WITHDRAWN and not withdrawn:
        raise StaleError
    return inquiry
