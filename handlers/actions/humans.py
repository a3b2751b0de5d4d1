"""Questions in human hands, from both sides."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PreviewForward:
    """Ask a wijkwijze: show first what would be sent."""

    inquiry: int


@dataclass(frozen=True, slots=True)
class RewriteForward:
    """Change what would be sent."""

    inquiry: int


@dataclass(frozen=True, slots=True)
class SendForward:
    """Send it to a wijkwijze."""

    inquiry: int


@dataclass(frozen=True, slots=True)
class LeaveForward:
    """Do not send it after all."""

    inquiry: int


@dataclass(frozen=True, slots=True)
class Claim:
    """I take this question."""

    escalation: int


@dataclass(frozen=True, slots=True)
class Release:
    """I give this question back."""

    escalation: int


@dataclass(frozen=True, slots=True)
class Close:
    """This question is done."""

    escalation: int


@dataclass(frozen=True, slots=True)
class Which:
    """My loose message was for this question."""

    escalation: int


@dataclass(frozen=True, slots=True)
class ListOpen:
    """Questions that wait for a wijkwijze."""


@dataclass(frozen=True, slots=True)
class ListHeld:
    """Questions that I hold."""


Press = (
    PreviewForward | RewriteForward | SendForward | LeaveForward | Claim | Release | Close | Which | ListOpen | ListHeld
)
"""Everything that can be pressed in this conversation."""
