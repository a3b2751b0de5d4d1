"""Wijkwijzen and invitations, as coordinators see them; and what somebody hears who is a wijkwijze no longer."""

from dataclasses import dataclass
from datetime import datetime

from knowledge.domain import Profile, Role


@dataclass(frozen=True, slots=True)
class WijkwijzeLine:
    """A wijkwijze as coordinators see them.

    Attributes:
        id: Of the contact.
        profile: A pause that has passed is left out.
        held: Questions they hold now.
        answered: Questions that they answered lately.
        blocked: They blocked the bot: nothing reaches them.
    """

    id: int
    name: str
    profile: Profile
    held: int
    answered: int
    blocked: bool


@dataclass(frozen=True, slots=True)
class WijkwijzenListed:
    """A page of all who answer, by name.

    Attributes:
        page: From 0.
        invitations: Links that still work.
    """

    wijkwijzen: tuple[WijkwijzeLine, ...]
    total: int
    page: int
    pages: int
    invitations: int


@dataclass(frozen=True, slots=True)
class WijkwijzeShown:
    """One of them, with everything they told."""

    wijkwijze: WijkwijzeLine


@dataclass(frozen=True, slots=True)
class RevocationAsked:
    """Are you sure?"""

    wijkwijze: WijkwijzeLine


@dataclass(frozen=True, slots=True)
class WijkwijzeRevoked:
    """They are a wijkwijze no longer.

    Attributes:
        given_back: Questions that were offered to others by this.
    """

    name: str
    given_back: int


@dataclass(frozen=True, slots=True)
class RoleRevoked:
    """To whom it concerns: you are that no longer."""

    role: Role
    name: str


@dataclass(frozen=True, slots=True)
class InvitationLine:
    """A link that still works."""

    id: int
    role: Role
    name: str | None
    created_at: datetime
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class InvitationsListed:
    """The links that still work, oldest first.

    Attributes:
        withdrawn: One was just made useless.
    """

    invitations: tuple[InvitationLine, ...]
    withdrawn: bool = False


Said = WijkwijzenListed | WijkwijzeShown | RevocationAsked | WijkwijzeRevoked | RoleRevoked | InvitationsListed
"""Every notice of this conversation."""
