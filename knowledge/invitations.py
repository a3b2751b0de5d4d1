"""Becoming a wijkwijze or coordinator: by a one-time link that somebody passes on."""

import secrets
from datetime import timedelta
from hashlib import sha256
from typing import Final

from knowledge.database.repositories.invitations import Invitation
from knowledge.database.unit_of_work import UnitOfWork, Units
from knowledge.domain import AccessAction, AuditEntry, AuditSubject, Role, Turn
from knowledge.humans import desk
from knowledge.notices.coordinating import InvitationAccepted, InvitationMade, InvitationRefused
from knowledge.notices.humans import EscalationsListed
from knowledge.notices.people import InvitationLine, InvitationsListed
from knowledge.rights import COORDINATORS, require

TOKEN_BYTES: Final = 16
"""128 bits: beyond guessing. As 22 characters of A-Z a-z 0-9 _ - it fits what may stand behind /start, at most 64
(https://core.telegram.org/bots/features#deep-linking)."""

LIFETIME: Final = timedelta(days=7)
"""How long a link works: our own choice, long enough to reach somebody by mail, short enough not to lie around."""

LONGEST_NAME: Final = 80
"""Most characters of the name under which somebody answers. Own choice: Telegram's first and last name have 128."""


class Invitations:
    """One-time links to a role. The token is shown once; only its hash is kept."""

    def __init__(self, units: Units) -> None:
        self._units = units

    async def make(self, role: Role, name: str | None = None) -> str:
        """Make a link from the command line.

        Args:
            name: Under which the person will be known; None takes what their channel calls them.

        Returns:
            The token that goes behind /start.
        """
        async with self._units.writing() as unit:
            made = await _make(unit, role, name)
            await unit.commit()
        return made.token

    async def invite(self, turn: Turn, role: Role) -> None:
        """Make a link for a coordinator to pass on, in their chat."""
        async with self._units.writing(turn) as unit:
            await require(unit, COORDINATORS)
            await unit.reply(await _make(unit, role))
            await unit.commit()

    async def offer(self, turn: Turn, role: Role, name: str | None = None) -> InvitationMade:
        """Make a link for a coordinator to pass on.

        Args:
            name: As with `make`.
        """
        async with self._units.writing(turn) as unit:
            await require(unit, COORDINATORS)
            made = await _make(unit, role, name)
            await unit.commit()
        return made

    async def open(self, turn: Turn) -> tuple[InvitationLine, ...]:
        """The links that still work, oldest first, for a coordinator."""
        async with self._units.reading(turn) as unit:
            await require(unit, COORDINATORS)
            return await _open(unit)

    async def end(self, turn: Turn, invitation_id: int) -> bool:
        """Let a link work no longer.

        Returns:
            False when it did not any more.
        """
        async with self._units.writing(turn) as unit:
            await require(unit, COORDINATORS)
            ended = await _end(unit, invitation_id)
            await unit.commit()
        return ended

    async def list(self, turn: Turn) -> None:
        """The links that still work, for a coordinator."""
        async with self._units.writing(turn) as unit:
            await require(unit, COORDINATORS)
            await _show_open(unit, withdrawn=False)
            await unit.commit()

    async def withdraw(self, turn: Turn, invitation_id: int) -> None:
        """Let a link work no longer; one that was used or ran out meanwhile is no longer in the list either."""
        async with self._units.writing(turn) as unit:
            await require(unit, COORDINATORS)
            await _show_open(unit, withdrawn=await _end(unit, invitation_id))
            await unit.commit()

    async def accept(self, turn: Turn, token: str, display_name: str) -> None:
        """Give the role a link invites to, once; the same person may press it again.

        Args:
            display_name: How the channel calls the person.
        """
        async with self._units.writing(turn) as unit:
            invitation = await unit.invitations.find(_hash(token))
            if invitation is None:
                await unit.reply(InvitationRefused())
            elif await unit.invitations.use(_hash(token), unit.now):
                await _welcome(unit, invitation, display_name)
            else:
                await _greet_again(unit, invitation)
            await unit.commit()


async def _make(unit: UnitOfWork, role: Role, name: str | None = None) -> InvitationMade:
    token = secrets.token_urlsafe(TOKEN_BYTES)
    expires_at = unit.now + LIFETIME
    invitation = Invitation(role, _tidy(name) or None if name else None)
    invitation_id = await unit.invitations.add(_hash(token), invitation, unit.now, expires_at)
    await _note(unit, invitation_id, AccessAction.INVITE, role)
    return InvitationMade(role, token, expires_at)


async def _open(unit: UnitOfWork) -> tuple[InvitationLine, ...]:
    return tuple(
        InvitationLine(one.id, one.role, one.name, one.created_at, one.expires_at)
        for one in await unit.invitations.open(unit.now)
    )


async def _end(unit: UnitOfWork, invitation_id: int) -> bool:
    ended = await unit.invitations.withdraw(invitation_id)
    if ended:
        await _note(unit, invitation_id, AccessAction.WITHDRAW)
    return ended


async def _note(unit: UnitOfWork, invitation_id: int, action: AccessAction, role: Role | None = None) -> None:
    actor = unit.turn.contact.id if unit.turn else None  # nobody on the command line
    after = None if role is None else {"rol": role.value}
    await unit.audit.note(
        AuditEntry(actor, AuditSubject.ACCESS, f"uitnodiging {invitation_id}", action, after=after), unit.now
    )


async def _show_open(unit: UnitOfWork, *, withdrawn: bool) -> None:
    await unit.reply(InvitationsListed(await _open(unit), withdrawn), in_place=True)


async def _welcome(unit: UnitOfWork, invitation: Invitation, display_name: str) -> None:
    contact_id = unit.own_turn.contact.id
    name = invitation.name or _tidy(display_name) or invitation.role.value
    await unit.contacts.grant(contact_id, invitation.role, name, unit.now)
    after = {"rol": invitation.role.value}
    granted = AuditEntry(contact_id, AuditSubject.PERSON, str(contact_id), AccessAction.GAIN_ROLE, after=after)
    await unit.audit.note(granted, unit.now)
    await unit.reply(InvitationAccepted(invitation.role, name))
    waiting = await desk.waiting(unit, contact_id)
    if waiting:
        await unit.reply(EscalationsListed(mine=False, escalations=waiting))


async def _greet_again(unit: UnitOfWork, invitation: Invitation) -> None:
    """A used link says nothing to others; who holds the role already did nothing wrong."""
    name = await unit.contacts.name_of(unit.own_turn.contact.id, invitation.role)
    await unit.reply(InvitationRefused() if name is None else InvitationAccepted(invitation.role, name))


def _hash(token: str) -> str:
    return sha256(token.encode()).hexdigest()


def _tidy(name: str) -> str:
    """A name on one line, without signs that cannot be seen or that turn the text around."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in name).split())[:LONGEST_NAME]
