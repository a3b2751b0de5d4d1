"""From what the search found to suggestions: the card's wishes count, events that have been sink, reasons are kept."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from embeddings.hybrid import Ranked
from knowledge.domain import Language, Offering, OfferingKind, QuestionCard, Reason, Suggestion
from knowledge.matching.periods import last_day
from knowledge.matching.preferences import wishes_met
from knowledge.matching.told import Told

WISH: Final = 0.04
"""What a wish that is met adds to a score.

Source: `python benchmarks/sharpening.py --weights`: of .02, .04 and .08 this has most first suggestions right on the
own judged set, after two questions to a careless person.
"""

PAST: Final = WISH
"""What an event that has been loses: it gives way to its equal (same source)."""

SHARED_WORDS: Final = 0.2
"""Least likeness of letters that is a reason of its own: two in three right first suggestions have it (same source)."""

EVENTS: Final = frozenset(
    {
        OfferingKind.MEETING,
        OfferingKind.TRAINING,
        OfferingKind.WEBINAR,
        OfferingKind.COURSE_SERIES,
        OfferingKind.LEARNING_CIRCLE,
        OfferingKind.SITE_VISIT,
        OfferingKind.COMMUNITY_OF_PRACTICE,
        OfferingKind.PEER_REVIEW,
        OfferingKind.FUND,
    }
)
"""Kinds that are over when their period is; what can be read stays when its year has passed."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """A suggestion, and how near the search found it before any wish was weighed."""

    suggestion: Suggestion
    found: Ranked


@dataclass(frozen=True, slots=True)
class Asker:
    """What is known of who asks, besides the question's words.

    Attributes:
        card: Its choices are wishes.
        told: What they said it is about.
        language: What they write in; None when it is not known.
        today: Where they are; an event whose last day is before it has been.
    """

    card: QuestionCard
    told: Told
    language: Language | None
    today: date


def weigh(found: Iterable[Ranked], offerings: Mapping[str, Offering], asker: Asker) -> tuple[Weighed, ...]:
    """The offerings that were found, best first for who asks."""
    weighed = [_weighed(one, offerings[one.key], asker) for one in found]
    return tuple(sorted(weighed, key=lambda one: -one.suggestion.score))


def has_been(offering: Offering, today: date) -> bool:
    """Whether it is an event and its period has ended."""
    if offering.kind not in EVENTS:
        return False
    ended = last_day(offering.period)
    return ended is not None and ended < today


def _weighed(found: Ranked, offering: Offering, asker: Asker) -> Weighed:
    met = wishes_met(offering, asker.card)
    past = has_been(offering, asker.today)
    wishes = len(met) + (offering.language == asker.language)
    score = found.score + asker.told.nearer(offering) + WISH * wishes - PAST * past
    words = (Reason.WORDS,) if found.lexical >= SHARED_WORDS else ()
    return Weighed(Suggestion(offering, score, (*words, *met), past), found)
