"""Wijkwijzen and invitations, for coordinators."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ListWijkwijzen:
    """A page of all who answer; pages count from 0."""

    page: int = 0


@dataclass(frozen=True, slots=True)
class OpenWijkwijze:
    """One of them."""

    contact: int


@dataclass(frozen=True, slots=True)
class AskRevocation:
    """They should be a wijkwijze no longer; ask me once more."""

    contact: int


@dataclass(frozen=True, slots=True)
class Revoke:
    """Yes: they are a wijkwijze no longer."""

    contact: int


@dataclass(frozen=True, slots=True)
class ListInvitations:
    """The links that still work."""


@dataclass(frozen=True, slots=True)
class WithdrawInvitation:
    """This link should work no longer."""

    invitation: int


Press = ListWijkwijzen | OpenWijkwijze | AskRevocation | Revoke | ListInvitations | WithdrawInvitation
"""Everything that can be pressed in this conversation."""
