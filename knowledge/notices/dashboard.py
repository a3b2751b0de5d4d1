"""The way to the dashboard, for coordinators."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DashboardLinkMade:
    """A link that logs in once.

    Attributes:
        address: The whole link.
        minutes: How long it works.
    """

    address: str
    minutes: int


@dataclass(frozen=True, slots=True)
class DashboardOff:
    """There is no dashboard here."""


Said = DashboardLinkMade | DashboardOff
"""Every notice of this conversation."""
