"""Gap signals and invitations."""

from dataclasses import dataclass

from knowledge.domain import Audience, Role


@dataclass(frozen=True, slots=True)
class ListGaps:
    """A page of the gap signals, filtered; pages count from 0."""

    theme: str | None = None
    audience: Audience | None = None
    page: int = 0


@dataclass(frozen=True, slots=True)
class AskGapFilter:
    """Let me choose a filter."""


@dataclass(frozen=True, slots=True)
class ExportGaps:
    """The gap signals as a file."""


@dataclass(frozen=True, slots=True)
class Invite:
    """Make a one-time link for somebody new."""

    role: Role


Press = ListGaps | AskGapFilter | ExportGaps | Invite
"""Everything that can be pressed in this conversation."""
