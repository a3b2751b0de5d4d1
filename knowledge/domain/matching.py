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
    """Kinds of off-topic: some have a desk of their own."""

    MUNICIPAL_COUNTER = "municipal-counter"
    WASTE_AND_STREET_REPAIRS = "waste-and-street-repairs"
    PARKING_AND_FINES = "parking-and-fines"
    POLICE_REPORT = "police-report"
    MEDICAL_QUESTIONS = "medical-questions"
    BENEFITS_AND_TAXES = "benefits-and-taxes"
    HOUSE_HUNTING = "house-hunting"
    JOB_WANTED = "job-wanted"
    BUYING_SELLING_LOST = "buying-selling-lost"
    WEATHER_TIME_CALENDAR = "weather-time-calendar"
    SPORTS_TV_NEWS = "sports-tv-news"
    RECIPES_FOOD_SHOPS = "recipes-food-shops"
    HOMEWORK_KNOWLEDGE_TRANSLATION = "homework-knowledge-translation"
    DEVICES_AND_DIGID = "devices-and-digid"
    LOVE_AND_PRIVATE_ADVICE = "love-and-private-advice"
    POLITICS_AND_INSULTS = "politics-and-insults"
    BOT_CHITCHAT = "bot-chitchat"
    SPAM_AND_ADVERTISING = "spam-and-advertising"
    TRANSPORT_AND_TRAVEL = "transport-and-travel"
    EVENTS_TICKETS_LEISURE = "events-tickets-leisure"
    PETS_PLANTS_CHORES = "pets-plants-chores"
    LEGAL_CASES = "legal-cases"
    PRESS_AND_REQUESTS = "press-and-requests"
    TESTS_AND_CHILDREN_PLAYING = "tests-and-children-playing"
    LOCAL_FACTS = "local-facts"
    TRADESMEN_AND_CONSUMER = "tradesmen-and-consumer"


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
