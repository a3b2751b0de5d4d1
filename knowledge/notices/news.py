"""What becomes of what people asked, to those who want to hear it."""

from dataclasses import dataclass

from knowledge.domain import NewsKind


@dataclass(frozen=True, slots=True)
class NetworkProposed:
    """Several people ask the same as you: would you like to learn about it together?

    Attributes:
        news: Id of what they are told, to answer it.
        question: What they asked.
    """

    news: int
    question: str


@dataclass(frozen=True, slots=True)
class NetworkCalled:
    """What comes of learning together, to who takes part.

    Attributes:
        question: What they asked.
        words: The coordinator's.
    """

    question: str
    words: str


@dataclass(frozen=True, slots=True)
class NewsAnswered:
    """Thanks for saying whether it helps, or whether you take part.

    Attributes:
        helped: Yes or no.
    """

    inquiry: int
    kind: NewsKind
    helped: bool


@dataclass(frozen=True, slots=True)
class NewsWish:
    """You hear it when something comes; or you do not."""

    inquiry: int
    wanted: bool


Said = NetworkProposed | NetworkCalled | NewsAnswered | NewsWish
"""Every notice of this conversation."""
