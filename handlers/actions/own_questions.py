"""What an asker does with a question that is in human hands, and how they were helped."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReadTalk:
    """Show me what we said."""

    escalation: int


@dataclass(frozen=True, slots=True)
class AddToTalk:
    """I have something to add."""

    escalation: int


@dataclass(frozen=True, slots=True)
class OfferAnother:
    """I would like to hear somebody else."""

    escalation: int


@dataclass(frozen=True, slots=True)
class AskAnother:
    """Yes, somebody else."""

    escalation: int


@dataclass(frozen=True, slots=True)
class Rate:
    """This many stars, 1 to 5."""

    escalation: int
    stars: int


@dataclass(frozen=True, slots=True)
class Complete:
    """My question was completely answered, or not."""

    escalation: int
    complete: bool


@dataclass(frozen=True, slots=True)
class AskRemark:
    """Let me say what could have been better."""

    escalation: int


Press = ReadTalk | AddToTalk | OfferAnother | AskAnother | Rate | Complete | AskRemark
"""Everything that can be pressed in this conversation."""
