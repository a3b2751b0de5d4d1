"""Coordinators look after the wijkwijzen: who they are, how much they do, and who is one no longer."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Final

from knowledge import asking
from knowledge.database.unit_of_work import UnitOfWork, Units
from knowledge.domain import AccessAction, AuditEntry, AuditSubject, EventKind, Role, Side, Turn
from knowledge.errors import NotFoundError, StaleError
from knowledge.humans import desk
from knowledge.local_time import local_day
from knowledge.notices.people import (
    RevocationAsked,
    RoleRevoked,
    WijkwijzeLine,
    WijkwijzenListed,
    WijkwijzeRevoked,
    WijkwijzeShown,
)
from knowledge.paging import nearest_page
from knowledge.rights import COORDINATORS, require

LATELY: Final = timedelta(days=90)
"""Answers that count as lately: those of a quarter, the rhythm of the Leeragenda."""

PAGE_SIZE: Final = 8
"""Wijkwijzen in one message: of a name and all sixteen themes each they fit in 4096 characters."""


class Volunteers:
    """The wijkwijzen, for coordinators only."""

    def __init__(self, units: Units) -> None:
        self._units = units

    async def list(self, turn: Turn, page: int) -> None:
        """All of them, by name; a page that does not exist is the nearest that does."""
        async with self._units.writing(turn) as unit:
            await _show_list(unit, page)
            await unit.commit()

    async def open(self, turn: Turn, contact_id: int) -> None:
        """One of them; who is none any more is no longer in the list that is shown instead."""
        async with self._units.writing(turn) as unit:
            found = await _find(unit, contact_id)
            if found is None:
                await _show_list(unit, 0)
            else:
                await unit.reply(WijkwijzeShown(found), in_place=True)
            await unit.commit()

    async def ask_revocation(self, turn: Turn, contact_id: int) -> None:
        """Make sure first."""
        async with self._units.writing(turn) as unit:
            found = await _find(unit, contact_id)
            if found is None:
                await _show_list(unit, 0)
            else:
                await unit.reply(RevocationAsked(found), in_place=True)
            await unit.commit()

    async def revoke(self, turn: Turn, contact_id: int) -> None:
        """As `end`, told to the coordinator in their chat."""
        async with self._units.writing(turn) as unit:
            await unit.reply(await _end(unit, contact_id), in_place=True)
            await unit.commit()

    async def all(self, turn: Turn) -> Sequence[WijkwijzeLine]:
        """All of them, by name."""
        async with self._units.reading(turn) as unit:
            return await _lines(unit)

    async def get(self, turn: Turn, contact_id: int) -> WijkwijzeLine:
        """One of them; raises NotFoundError for who is none."""
        async with self._units.reading(turn) as unit:
            found = await _find(unit, contact_id)
        if found is None:
            raise NotFoundError("wijkwijze", contact_id)
        return found

    async def end(self, turn: Turn, contact_id: int) -> WijkwijzeRevoked:
        """Let somebody be a wijkwijze no longer, at once; what they hold is offered to others. Once only.

        Raises:
            StaleError: They are none any more.
        """
        async with self._units.writing(turn) as unit:
            ended = await _end(unit, contact_id)
            await unit.commit()
        return ended


async def _end(unit: UnitOfWork, contact_id: int) -> WijkwijzeRevoked:
    found, by = await _find(unit, contact_id), unit.own_turn.contact.id
    if found is None:
        raise StaleError
    await unit.contacts.revoke(contact_id, Role.WIJKWIJZE, unit.now)
    given_back = await desk.let_go(unit, contact_id, EventKind.RELEASED, Side.COORDINATOR, by)
    await unit.outbox.drop(contact_id, desk.OFFER)
    draft = await unit.drafts.of(contact_id)
    await unit.drafts.save(contact_id, asking.leave_desk(draft), unit.now)
    await unit.tell(contact_id, RoleRevoked(Role.WIJKWIJZE, found.name))
    await unit.audit.note(role_lost(by, contact_id, Role.WIJKWIJZE), unit.now)
    return WijkwijzeRevoked(found.name, given_back)


def role_lost(by: int, contact_id: int, role: Role) -> AuditEntry:
    """That a coordinator took somebody's role away."""
    before = {"rol": role.value}
    return AuditEntry(by, AuditSubject.PERSON, str(contact_id), AccessAction.LOSE_ROLE, before=before)


async def _show_list(unit: UnitOfWork, page: int) -> None:
    lines = await _lines(unit)
    page, pages = nearest_page(page, len(lines), PAGE_SIZE)
    shown = tuple(lines[page * PAGE_SIZE : (page + 1) * PAGE_SIZE])
    invitations = len(await unit.invitations.open(unit.now))
    await unit.reply(WijkwijzenListed(shown, len(lines), page, pages, invitations), in_place=True)


async def _find(unit: UnitOfWork, contact_id: int) -> WijkwijzeLine | None:
    return next((line for line in await _lines(unit) if line.id == contact_id), None)


async def _lines(unit: UnitOfWork) -> Sequence[WijkwijzeLine]:
    """All of them, by name, for who may see them."""
    await require(unit, COORDINATORS)
    answered = await unit.events.answered_since(unit.now - LATELY)
    today = local_day(unit.now)
    lines = []
    for one in await unit.contacts.all_wijkwijzen():
        until, id_ = one.profile.paused_until, one.contact.id
        profile = replace(one.profile, paused_until=until if until and until > today else None)
        lines.append(WijkwijzeLine(id_, one.name, profile, one.open_count, answered.get(id_, 0), one.blocked))
    return sorted(lines, key=lambda line: (line.name.casefold(), line.id))
