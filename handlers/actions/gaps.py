"""Gaps, and what is done about them."""

from dataclasses import dataclass

from knowledge.domain import GapStatus
from knowledge.notices.gaps import GapPart


@dataclass(frozen=True, slots=True)
class ListGroups:
    """A page of the gaps; pages count from 0."""

    page: int = 0


@dataclass(frozen=True, slots=True)
class OpenGroup:
    """One gap."""

    gap: int


@dataclass(frozen=True, slots=True)
class AskGroupStatus:
    """Let me say how far it is."""

    gap: int


@dataclass(frozen=True, slots=True)
class SetGroupStatus:
    """It is so far."""

    gap: int
    status: GapStatus


@dataclass(frozen=True, slots=True)
class OwnGroup:
    """I see to it, or I no longer do."""

    gap: int
    mine: bool


@dataclass(frozen=True, slots=True)
class AskGroupWords:
    """Let me type this part of it."""

    gap: int
    part: GapPart


@dataclass(frozen=True, slots=True)
class ClearGroupPart:
    """Take this part of it away."""

    gap: int
    part: GapPart


@dataclass(frozen=True, slots=True)
class AskGroupLink:
    """Let me choose the offering that fills it."""

    gap: int


@dataclass(frozen=True, slots=True)
class PreviewGroupLink:
    """What would linking this offering do?"""

    gap: int
    offering: str


@dataclass(frozen=True, slots=True)
class LinkGroup:
    """Link this offering."""

    gap: int
    offering: str


@dataclass(frozen=True, slots=True)
class UnlinkGroup:
    """Take the link back."""

    gap: int


@dataclass(frozen=True, slots=True)
class AskNetwork:
    """Ask them whether they want to learn together."""

    gap: int


@dataclass(frozen=True, slots=True)
class AskGroupMerge:
    """Let me choose the gap with which it is one."""

    gap: int


@dataclass(frozen=True, slots=True)
class MergeGroup:
    """It is one with that one, which goes on."""

    gap: int
    into: int


@dataclass(frozen=True, slots=True)
class KeepGroupApart:
    """It is another than that one, which looks like it."""

    gap: int
    other: int


@dataclass(frozen=True, slots=True)
class UnmergeGroup:
    """It is one of its own after all."""

    gap: int


@dataclass(frozen=True, slots=True)
class ShowAskers:
    """Who was told?"""

    gap: int


@dataclass(frozen=True, slots=True)
class TellAskers:
    """Tell who can be told now."""

    gap: int


@dataclass(frozen=True, slots=True)
class UndoGroup:
    """Take back what this entry of its history did."""

    gap: int
    entry: int


Press = (
    ListGroups
    | OpenGroup
    | AskGroupStatus
    | SetGroupStatus
    | OwnGroup
    | AskGroupWords
    | ClearGroupPart
    | AskGroupLink
    | PreviewGroupLink
    | LinkGroup
    | UnlinkGroup
    | AskNetwork
    | AskGroupMerge
    | MergeGroup
    | KeepGroupApart
    | UnmergeGroup
    | ShowAskers
    | TellAskers
    | UndoGroup
)
"""Everything that can be pressed in this conversation."""
