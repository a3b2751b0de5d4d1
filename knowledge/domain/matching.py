"""What is found for a question, and what to do with it."""

from dataclasses import dataclass, replace
from enum import StrEnum

from knowledge.domain.offerings import Offering
from knowledge.domain.questions import CardField


class Decision(StrEnum):
    """What the matching advises to do with a question."""

    MATCH = "match"
    CLARIFY = "clarify"
    ESCALATE = "escalate"
    OTHER = "other"


class SmallTalk(StrEnum):
    """Kinds of messages that are no learning question."""

    GREETING = "greeting"
    THANKS = "thanks"
    GIBBERISH = "gibberish"
    OFF_TOPIC = "off-topic"


class OffTopic(StrEnum):
    """Kinds of off-topic: each has a desk of its own, or none."""

    MUNICIPALITY = "municipality"
    REPAIRS = "repairs"
    POLICE = "police"
    HEALTH = "health"
    MONEY = "money"
    FACTS = "facts"
    LEISURE = "leisure"
    CHORES = "chores"
    CLASSIFIEDS = "classifieds"
    ADVERTISING = "advertising"
    BOT = "bot"


class Reason(StrEnum):
    """Why an offering fits this card: shown to the resident."""

    THEME = "theme"
    WORDS = "words"
    AUDIENCE = "audience"
    COMPANY = "company"
    WAY = "way"
    PLACE = "place"
    DURATION = "duration"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An offering found for a card.

    Attributes:
        score: The matcher's own score, higher is better, after preferences; comparable within one search.
        reasons: Facts about this card and this offering, strongest first.
        past: True when the event has been ("is geweest").
    """

    offering: Offering
    score: float
    reasons: tuple[Reason, ...] = ()
    past: bool = False

    def brief(self) -> "Suggestion":
        """As it is shown: see `Offering.brief`."""
        return replace(self, offering=self.offering.brief())


@dataclass(frozen=True, slots=True)
class Match:
    """What the matching says about one question.

    Attributes:
        probability: Calibrated chance, 0 to 1, that the first suggestion truly helps.
        suggestions: At most ten, best first; kept even when the advice is to escalate.
        theme: Likeliest theme id, or None where none is fair to name.
        themes: Likeliest theme ids, best first, for buttons.
        priority_question: Number 1 to 7, or None.
        small_talk: Set only with `Decision.OTHER`.
        off_topic: The nearest kind; set only with `SmallTalk.OFF_TOPIC`.
        known_gap: Id of the gap that the question is recognised as; set only with `Decision.ESCALATE`.
        narrowing: Card fields that are worth asking, the one that is expected to help most first.
        subjects: Ids of the likeliest subjects, best first, for buttons.
    """

    decision: Decision
    probability: float
    suggestions: tuple[Suggestion, ...]
    theme: str | None
    themes: tuple[str, ...]
    priority_question: int | None
    small_talk: SmallTalk | None = None
    narrowing: tuple[CardField, ...] = ()
    off_topic: OffTopic | None = None
    known_gap: str | None = None
    subjects: tuple[str, ...] = ()
