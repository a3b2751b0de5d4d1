"""What people say to news, and whether they want any."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WantNews:
    """I want to hear what comes for this question, or not."""

    inquiry: int
    wanted: bool


@dataclass(frozen=True, slots=True)
class AnswerNews:
    """What came helps, or not; of a learning network: I take part, or not."""

    news: int
    helped: bool


Press = WantNews | AnswerNews
"""Everything that can be pressed in this conversation."""
