"""What coordinators see: gap signals and invitations."""

from dataclasses import dataclass
from datetime import datetime

from knowledge.domain import Audience, GapFilter, GapSignal, Role
from knowledge.notices.browsing import ThemeCount


@dataclass(frozen=True, slots=True)
class InvitationMade:
    """A one-time link to pass on.

    Attributes:
        token: Goes behind /start.
    """

    role: Role
    token: str
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class InvitationAccepted:
    """Welcome as a wijkwijze or coordinator: what you can do now."""

    role: Role
    name: str


@dataclass(frozen=True, slots=True)
class InvitationRefused:
    """This link was used, has expired or never was one."""


@dataclass(frozen=True, slots=True)
class GapsListed:
    """Gap signals, newest first.

    Attributes:
        page: From 0.
    """

    filter: GapFilter
    signals: tuple[GapSignal, ...]
    total: int
    page: int
    pages: int


@dataclass(frozen=True, slots=True)
class GapFilterAsked:
    """Choose a theme or an audience to filter by.

    Attributes:
        themes: Themes that occur, with their counts.
        audiences: Audiences that occur.
    """

    themes: tuple[ThemeCount, ...]
    audiences: tuple[Audience, ...]


Said = InvitationMade | InvitationAccepted | InvitationRefused | GapsListed | GapFilterAsked
"""Every notice of this conversation."""
