"""Gap signals, what is decided on them, and invitations."""

from dataclasses import dataclass

from knowledge.domain import Audience, OffTopic, Role, Ruling


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
    """The gap signals as a file, filtered."""

    theme: str | None = None
    audience: Audience | None = None


@dataclass(frozen=True, slots=True)
class OpenSignal:
    """One signal."""

    signal: int


@dataclass(frozen=True, slots=True)
class AskTarget:
    """Let me choose where the question belongs."""

    signal: int
    ruling: Ruling


@dataclass(frozen=True, slots=True)
class AskWords:
    """Let me search the offering that it belongs to."""

    signal: int


@dataclass(frozen=True, slots=True)
class AskGapTitle:
    """Nobody has named this gap yet: let me."""

    signal: int


@dataclass(frozen=True, slots=True)
class ChooseGapTheme:
    """The gap I named belongs to this theme."""

    resolution: int
    theme: str


@dataclass(frozen=True, slots=True)
class LinkTo:
    """The question belongs to this offering."""

    signal: int
    offering: str


@dataclass(frozen=True, slots=True)
class ConfirmAs:
    """The question belongs to this known gap."""

    signal: int
    gap: str


@dataclass(frozen=True, slots=True)
class DismissAs:
    """The question is not for us."""

    signal: int
    kind: OffTopic


@dataclass(frozen=True, slots=True)
class CallUnclear:
    """Nobody can tell what is asked."""

    signal: int


@dataclass(frozen=True, slots=True)
class RewriteExample:
    """The search should learn other words."""

    resolution: int


@dataclass(frozen=True, slots=True)
class Decide:
    """Yes, like this."""

    resolution: int


@dataclass(frozen=True, slots=True)
class Undo:
    """Take that decision back."""

    resolution: int


@dataclass(frozen=True, slots=True)
class Invite:
    """Make a one-time link for somebody new."""

    role: Role


Press = (
    ListGaps
    | AskGapFilter
    | ExportGaps
    | OpenSignal
    | AskTarget
    | AskWords
    | AskGapTitle
    | ChooseGapTheme
    | LinkTo
    | ConfirmAs
    | DismissAs
    | CallUnclear
    | RewriteExample
    | Decide
    | Undo
    | Invite
)
"""Everything that can be pressed in this conversation."""
