"""Whether an offering still stands: to who provides it, and to the coordinators who keep the catalogue."""

from dataclasses import dataclass
from datetime import date

from knowledge.domain import LookReason, Offering, RetireReason, ReviewAnswer, Usage


@dataclass(frozen=True, slots=True)
class ReviewAsked:
    """To who provides an offering: is it still right?"""

    offering: Offering


@dataclass(frozen=True, slots=True)
class ChangeAsked:
    """To who provides it: what changed?

    Attributes:
        refused: What was sent holds no words, or too many.
    """

    title: str
    refused: bool = False


@dataclass(frozen=True, slots=True)
class ReviewAnswered:
    """To who provides it: thanks, and what becomes of the answer."""

    title: str
    answer: ReviewAnswer


@dataclass(frozen=True, slots=True)
class ProviderSaid:
    """To a coordinator: what a provider says of their offering.

    Attributes:
        note: In their own words, masked.
    """

    offering_id: str
    title: str
    answer: ReviewAnswer
    note: str | None = None


@dataclass(frozen=True, slots=True)
class LookLine:
    """An offering in a list of what is to be looked at."""

    id: str
    title: str
    organisation: str
    reasons: tuple[LookReason, ...]


@dataclass(frozen=True, slots=True)
class LooksListed:
    """What a coordinator should look at.

    Attributes:
        page: Counted from 0.
    """

    looks: tuple[LookLine, ...]
    total: int
    page: int
    pages: int


@dataclass(frozen=True, slots=True)
class LookShown:
    """An offering as a coordinator sees it, with what they can do.

    Attributes:
        past: It is an event that has been.
        reasons: Why it is to be looked at; none where it is not.
        looked_on: The day on which somebody last had it before them.
        provider_said: What its provider last answered.
        provider_note: In their own words, masked.
        postponed: Nobody has to look at it before this day.
        retired: It is not on offer any more.
        stuck: It cannot come back: its words are gone, or its address is another's now.
    """

    offering: Offering
    past: bool
    reasons: tuple[LookReason, ...]
    usage: Usage
    looked_on: date
    provider_said: ReviewAnswer | None = None
    provider_note: str | None = None
    postponed: date | None = None
    retired: bool = False
    stuck: bool = False


@dataclass(frozen=True, slots=True)
class RetirementAsked:
    """To a coordinator: why does it go out of the catalogue?"""

    offering_id: str
    title: str
    reasons: tuple[RetireReason, ...]


Said = ReviewAsked | ChangeAsked | ReviewAnswered | ProviderSaid | LooksListed | LookShown | RetirementAsked
"""Every notice of this conversation."""
