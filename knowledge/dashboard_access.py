"""Being let in to the dashboard: by a one-time link that the bot gives a coordinator, until they leave or are idle."""

import secrets
from dataclasses import dataclass
from datetime import timedelta
from hashlib import sha256
from typing import Final

from knowledge.database.unit_of_work import UnitOfWork, Units
from knowledge.domain import AccessAction, AuditEntry, AuditSubject, Contact, Role, Turn
from knowledge.errors import NotFoundError
from knowledge.notices.dashboard import DashboardLinkMade, DashboardOff
from knowledge.rights import COORDINATORS, require

TOKEN_BYTES: Final = 32
"""256 bits; OWASP ASVS 5.0 asks for 128 at least (7.2.3)."""

LINK_WORKS: Final = timedelta(minutes=10)
"""Long enough to open it on another device, short enough not to lie around in a chat; ASVS 5.0, 6.6.3, sets 10 minutes
for codes that come by another way."""

IDLE: Final = timedelta(minutes=60)
"""Without a request for so long, a session is over. Own choice: NIST SP 800-63B, 4.2.3, allows an hour."""

LONGEST: Final = timedelta(hours=12)
"""A session is over after so long, however busy: NIST SP 800-63B, 4.2.3, within its day: a working day."""

SEEN_EVERY: Final = timedelta(minutes=1)
"""How exactly is noted when a session was last used: a write at every request would keep others from writing."""

LOGIN: Final = "login/"
"""What stands between the address of the dashboard and the token of a link."""


@dataclass(frozen=True, slots=True)
class Visitor:
    """A coordinator, and the name under which others know them."""

    contact: Contact
    name: str


class DashboardAccess:
    """One-time links, and sessions that begin with them. Tokens are shown once; only their hashes are kept."""

    def __init__(self, units: Units, address: str | None) -> None:
        """Know where the dashboard is.

        Args:
            address: Its public address, with a slash at the end; None: there is none.
        """
        self._units = units
        self._address = address

    async def offer(self, turn: Turn) -> None:
        """Give a coordinator a link; one that they had before works no longer."""
        async with self._units.writing(turn) as unit:
            coordinator = await require(unit, COORDINATORS)
            if self._address is None:
                await unit.reply(DashboardOff())
            else:
                token = secrets.token_urlsafe(TOKEN_BYTES)
                await unit.login_links.add(_hash(token), coordinator.id, unit.now, unit.now + LINK_WORKS)
                minutes = LINK_WORKS // timedelta(minutes=1)
                await unit.reply(DashboardLinkMade(f"{self._address}{LOGIN}{token}", minutes))
            await unit.commit()

    async def invited(self, token: str) -> Visitor | None:
        """Whom a link would let in now; looking does not use it up, as previews of links only look."""
        async with self._units.reading() as unit:
            contact_id = await unit.login_links.find(_hash(token), unit.now)
            return None if contact_id is None else await _coordinator(unit, contact_id)

    async def log_in(self, token: str) -> str | None:
        """Begin a session with a link, which is used up by it.

        Returns:
            The token that the browser keeps; None when the link lets nobody in, or nobody any more.
        """
        async with self._units.writing() as unit:
            contact_id = await unit.login_links.use(_hash(token), unit.now)
            coordinator = None if contact_id is None else await _coordinator(unit, contact_id)
            session = None
            if coordinator is not None:
                session = secrets.token_urlsafe(TOKEN_BYTES)
                await unit.web_sessions.add(_hash(session), coordinator.contact.id, unit.now, unit.now + LONGEST)
                await _note(unit, coordinator.contact, AccessAction.LOG_IN)
            await unit.commit()
        return session

    async def visitor(self, session: str) -> Visitor | None:
        """Who is logged in, as the database knows them now; None when it is over or they are no coordinator."""
        async with self._units.reading() as unit:
            found = await unit.web_sessions.find(_hash(session))
            if found is None or unit.now >= min(found.expires_at, found.seen_at + IDLE):
                return None
            coordinator = await _coordinator(unit, found.contact_id)
        if coordinator is not None and unit.now - found.seen_at >= SEEN_EVERY:
            async with self._units.writing() as writing:
                await writing.web_sessions.seen(_hash(session), writing.now)
                await writing.commit()
        return coordinator

    async def log_out(self, turn: Turn, session: str) -> None:
        """End a session."""
        async with self._units.writing(turn) as unit:
            await unit.web_sessions.drop(_hash(session))
            await _note(unit, turn.contact, AccessAction.LOG_OUT)
            await unit.commit()


async def _coordinator(unit: UnitOfWork, contact_id: int) -> Visitor | None:
    try:
        contact = await unit.contacts.get(contact_id)
    except NotFoundError:
        return None
    name = await unit.contacts.name_of(contact_id, Role.COORDINATOR)
    return None if name is None else Visitor(contact, name)


async def _note(unit: UnitOfWork, contact: Contact, action: AccessAction) -> None:
    await unit.audit.note(AuditEntry(contact.id, AuditSubject.ACCESS, str(contact.id), action), unit.now)


def _hash(token: str) -> str:
    return sha256(token.encode()).hexdigest()
