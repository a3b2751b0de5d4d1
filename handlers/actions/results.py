"""What was found, and what somebody asked before."""

from dataclasses import dataclass

from knowledge.domain import Feedback


@dataclass(frozen=True, slots=True)
class GiveFeedback:
    """The suggestion of this rank helps, or does not fit."""

    inquiry: int
    rank: int
    feedback: Feedback


@dataclass(frozen=True, slots=True)
class ShowMore:
    """Show me further suggestions."""

    inquiry: int


@dataclass(frozen=True, slots=True)
class Sharpen:
    """Make my question sharper and search again."""

    inquiry: int


@dataclass(frozen=True, slots=True)
class ShowResults:
    """Show me the suggestions again."""

    inquiry: int


@dataclass(frozen=True, slots=True)
class ListInquiries:
    """Everything I asked."""


@dataclass(frozen=True, slots=True)
class OpenInquiry:
    """One of the things I asked."""

    inquiry: int


@dataclass(frozen=True, slots=True)
class WithdrawInquiry:
    """Withdraw it."""

    inquiry: int


Press = GiveFeedback | ShowMore | Sharpen | ShowResults | ListInquiries | OpenInquiry | WithdrawInquiry
"""Everything that can be pressed in this conversation."""
